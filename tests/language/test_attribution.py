"""Who says what: sources whole and without the cue, chains, and no sources where nobody speaks."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.findings import Attribution, Manner
from reader.language import attribution


def only(text: str, language: str = "id") -> Attribution:
    found = attribution.find(text, language)
    assert len(found) == 1, found
    return found[0]


def name(text: str, language: str = "id") -> str:
    source = only(text, language).source
    return source.exact if source else ""


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "“Harga akan turun,” kata Menteri Perdagangan Budi Raharja di Jakarta, Senin (1/9).",
            "Menteri Perdagangan Budi Raharja",
        ),
        ("“Kami siap,” ujar Ketua Panitia, Wenti Sari, kepada wartawan.", "Ketua Panitia, Wenti Sari"),
        ("“Saya kecewa,” kata Rina (34), warga Desa Sukamaju, saat ditemui.", "Rina (34), warga Desa Sukamaju"),
        ("“Anggaran itu janggal,” kata politikus asal Aceh tersebut.", "politikus asal Aceh tersebut"),
        ("Menurut Kepala Balai Cuaca Dwi Karna, hujan turun sepanjang pekan.", "Kepala Balai Cuaca Dwi Karna"),
        ("Harga cabai naik dua kali lipat, menurut Asosiasi Pedagang Pasar.", "Asosiasi Pedagang Pasar"),
        ("Presiden Raka Wijaya, yang baru pulang, mengatakan bahwa jalan itu dibuka.", "Presiden Raka Wijaya"),
        (
            "Juru bicara Kementerian Luar Negeri Sinta Dewi pada Selasa menyatakan Indonesia menolak.",
            "Juru bicara Kementerian Luar Negeri Sinta Dewi",
        ),
        (
            "Kepala Badan Pusat Statistik (BPS) Laras Ayu menuturkan inflasi turun.",
            "Kepala Badan Pusat Statistik (BPS) Laras Ayu",
        ),
        (
            "Guru besar Universitas Nusa Prof. Dr. Wahyu Kumoro, M.P.P., berpendapat aturan itu keliru.",
            "Guru besar Universitas Nusa Prof. Dr. Wahyu Kumoro, M.P.P.",
        ),
        ("Suparmi, warga RT 03, mengaku mendengar suara gemuruh.", "Suparmi, warga RT 03"),
        ("Hal itu disampaikan Wakil Ketua Dewan Sufi Ahmad dalam rapat, Kamis.", "Wakil Ketua Dewan Sufi Ahmad"),
        ("Laporan itu dibocorkan oleh mantan pegawai bank.", "mantan pegawai bank"),
        ("Laporan Bank Dunia menyebutkan kemiskinan turun.", "Laporan Bank Dunia"),
        ("Berdasarkan data Kementerian Keuangan, utang naik.", "data Kementerian Keuangan"),
        ("Ia menambahkan, harga akan stabil.", "Ia"),
        ("Seperti dikutip dari Reuters, harga minyak naik.", "Reuters"),
        ("Pemerintah, kata dia, akan menambah kuota.", "dia"),
        ("Kata Budi, jalan itu rusak sejak lama.", "Budi"),
        ("“Saya lelah,” ujar perempuan berambut putih itu sambil tertawa.", "perempuan berambut putih itu"),
        ("“Filternya kotor,” kata dr. Agus Susanto dari Klinik Sehat.", "dr. Agus Susanto dari Klinik Sehat"),
        (
            "Menurut Kepala Balai Benih, Prof. Dr. Rano Situ, M.Sc., panen turun sepertiga.",
            "Kepala Balai Benih, Prof. Dr. Rano Situ, M.Sc.",
        ),
        ("Menurut Rano, panen turun sepertiga, dan stok menipis.", "Rano"),
        ("Menurut Rano Situ, Direktur Balai Benih, panen turun sepertiga.", "Rano Situ, Direktur Balai Benih"),
        (
            "Kepala Puskesmas Rawa, drg. Mila Sari, M.Kes., ketika dihubungi Rabu malam, mengatakan stok habis.",
            "Kepala Puskesmas Rawa, drg. Mila Sari, M.Kes.",
        ),
        ("Tarmin geleng-geleng lalu tertawa dan mengatakan sawahnya sudah lama kering.", "Tarmin"),
        ("Pak Tarmin tertawa dan mengatakan sawahnya sudah lama kering.", "Pak Tarmin"),
        ("Tarmin yang mengaku kehilangan dua sapi itu kini pindah ke kota.", "Tarmin"),
        ("Selain itu, kata Mila, warga memakai air sungai.", "Mila"),
        ("Air sungai, lanjut Mila, mengandung limbah.", "Mila"),
        ("Diungkapkan Mila, air sungai mengandung limbah.", "Mila"),
        ("Kabar itu dibantah juru bicara pabrik, Gandi.", "juru bicara pabrik, Gandi"),
        ("Mila menyampaikan, stok obat habis sejak Juli.", "Mila"),
        ("Kata salah seorang dari mereka, pintu itu terkunci.", "salah seorang dari mereka"),
        ("WHO memperingatkan wabah itu dapat meluas.", "WHO"),
        ("Klien saya tidak tahu, ujar Gandi melalui telepon.", "Gandi"),
        ("Umurnya, tambah Gandi, habis sejak Mei.", "Gandi"),
        ("Dua saksi yang diperiksa pekan lalu mengaku mengantar uang.", "Dua saksi yang diperiksa pekan lalu"),
        ("Kepala Balai, Rano Situ, melalui surat menyatakan panen gagal.", "Kepala Balai, Rano Situ"),
        ("Kepala Balai, Rano Situ, tidak membantah kabar itu.", "Kepala Balai, Rano Situ"),
        ("Mereka menemukan bahwa bibit itu palsu.", "Mereka"),
        ("Dalam surat dakwaan disebutkan, uang itu untuk pesta.", "surat dakwaan"),
        ("Dari data Balai Benih, hanya lima petak yang panen.", "data Balai Benih"),
        ("Panen turun sepertiga, demikian temuan peneliti Balai Benih.", "peneliti Balai Benih"),
        ("“Air sudah surut,” kata seorang warga, Slamet (45), kepada Kabar Rawa.", "seorang warga, Slamet (45)"),
        ("Menurut ibu korban, Siti, pintu itu terkunci.", "ibu korban, Siti"),
        ("Menurut Badan Benih, Pupuk, dan Pangan (BBPP), panen turun.", "Badan Benih, Pupuk, dan Pangan (BBPP)"),
        ("Sebuah studi baru menunjukkan panen turun sepertiga.", "Sebuah studi baru"),
        ("Penelitian terhadap 1.200 petani menunjukkan panen turun.", "Penelitian terhadap 1.200 petani"),
        ("Pemain berusia 27 tahun itu mengatakan lututnya pulih.", "Pemain berusia 27 tahun itu"),
        ("Banyak pihak menilai aturan itu merugikan petani.", "Banyak pihak"),
        ("Panen turun sepertiga, lapor kantor berita Antara.", "kantor berita Antara"),
        ("BPPB mencatat panen turun sepertiga.", "BPPB"),
        ("“Sudah aman,” kata Kapolsek Rawa Indah, Jawa Barat, Senin.", "Kapolsek Rawa Indah"),
        ("Dugaan itu dibantah sebagian besar peneliti.", "sebagian besar peneliti"),
        ("Hakim Rano Situ saat membacakan putusan menyatakan gugatan ditolak.", "Hakim Rano Situ"),
        ("Menurut jurnalis Kabar Rawa, Mila Sari, panen turun.", "jurnalis Kabar Rawa, Mila Sari"),
        ("'Kami menyesal,' kata Mila.", "Mila"),
        ("“Kami menyesal”, kata Mila.", "Mila"),
    ],
)
def test_indonesian_sources_are_whole_and_without_the_cue(text: str, source: str) -> None:
    assert name(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "“It is over,” said Ann Lee, a professor of law at Hull University.",
            "Ann Lee, a professor of law at Hull University",
        ),
        ("Smith, who leads the company, said profits would fall.", "Smith"),
        ("The mayor's office said on Monday that the bridge was closed.", "The mayor's office"),
        ("According to the Federal Bank, inflation fell to 2 percent.", "the Federal Bank"),
        (
            "Inflation fell in May, according to a report by the Bureau of Figures released Tuesday.",
            "a report by the Bureau of Figures released Tuesday",
        ),
        ("Prices rose again, analysts said.", "analysts"),
        ("“There is no plan,” he added.", "he"),
        ("In a statement, Orchard Inc. said that it values privacy.", "Orchard Inc"),
        (
            "President Ray Hill and Vice President Jo Dunn said that they would attend.",
            "President Ray Hill and Vice President Jo Dunn",
        ),
        ("The study found that tea drinkers live longer.", "The study"),
        ("The report, published Thursday, said emissions rose.", "The report"),
        ("Critics of the law say it goes too far.", "Critics of the law"),
        ("The strike, he said, will last.", "he"),
        ("The harbour board, meanwhile, said it would not pay.", "The harbour board"),
        ("Ms. Dane, in a letter to the board, said the fee was unlawful.", "Ms. Dane"),
        ("Ms. Dane shrugged and said the fee was unlawful.", "Ms. Dane"),
        ("It may rain. As the Harbour Post first reported, the pier has been sold.", "the Harbour Post"),
        ("The pier has been sold, as the mayor said on Friday.", "the mayor"),
        ("A diver who had seen the wreck said it was empty.", "A diver who had seen the wreck"),
        ("Dane, who said the fee was unlawful, has left the board.", "Dane"),
        ("“Nobody asked us,” Mara Dane, 71, recalled.", "Mara Dane, 71"),
        ("Dane was quoted as saying that the pier had been sold.", "Dane"),
        ("The port's figures showed traffic fell by a third.", "The port's figures"),
        ("Traders expect the price to fall by a third.", "Traders"),
        ("Snow could come by Sunday, forecasters predicted, though not much.", "forecasters"),
        ("‘It isn’t over yet,’ said Mara Dane.", "Mara Dane"),
        ("According to Mara Dane, a pilot at the port, the pier was sold.", "Mara Dane, a pilot at the port"),
        ("According to Mara Dane, the pier was sold, and the quay was not.", "Mara Dane"),
        (
            "According to two people familiar with the matter, the operator, Celtway, paid $3 million.",
            "two people familiar with the matter",
        ),
        (
            "The captain, Mara Dane, 61, a pilot from Ross, said the pier was sold.",
            "The captain, Mara Dane, 61, a pilot from Ross",
        ),
        ("Insp Mara Dane, of Ross Police, described it as an accident.", "Insp Mara Dane, of Ross Police"),
        (
            "An expert hired by the port, engineer Leo Marsh, conceded that it leaked.",
            "An expert hired by the port, engineer Leo Marsh",
        ),
        ("The pier was sold, according to the state broadcaster, RBC.", "the state broadcaster, RBC"),
        ("Traffic fell, according to the Institute for Port Studies.", "the Institute for Port Studies"),
        ("Traffic fell, according to a copy of the letter.", "a copy of the letter"),
        ("Traffic fell, per data from the port.", "data from the port"),
        ("A study of 3,000 pilots found that sleep helps.", "A study of 3,000 pilots"),
        ("A poll released last week showed support for the pier.", "A poll released last week"),
        ("Of the 12 crew, nine were ill, the port's doctor, Mara Dane, said.", "the port's doctor, Mara Dane"),
        ("“It leaks,” said Sen. Mara Dane, R-Ohio.", "Sen. Mara Dane, R-Ohio"),
        ("“It leaks,” says Mara Dane at the University of Ross.", "Mara Dane at the University of Ross"),
        ("A spokesman for the port, Greg Dunn, called the claim false.", "A spokesman for the port, Greg Dunn"),
        ("The ministry dismissed the report as baseless.", "The ministry"),
        ("Firms such as Ross Lines said that traffic fell.", "Firms such as Ross Lines"),
        ("The pier was sold, the board chief told reporters at the quay.", "the board chief"),
        ("Rival Ross Lines said it would close a quay, citing weak demand.", "Rival Ross Lines"),
        ("The port did not dispute that account.", "The port"),
        (
            "Damages, if it goes to trial, may exceed $90 million, said Ruth Abara of the Gulf Law Center.",
            "Ruth Abara of the Gulf Law Center",
        ),
        ("Witnesses reported hearing two shots.", "Witnesses"),
    ],
)
def test_english_sources_are_whole_and_without_the_cue(text: str, source: str) -> None:
    assert name(text, "en").rstrip(".") == source


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hal ini menunjukkan bahwa pasar masih lemah.", "id"),
        ("Anak itu menurut pada ibunya.", "id"),
        ("Rumah itu dibangun berdasarkan rancangan lama.", "id"),
        ("Menurut saya, warnanya bagus.", "id"),
        ("Perusahaan itu mengeluarkan versi 2.0 kemarin.", "id"),
        ("Ia tidak mengatakan apa pun.", "id"),
        ("Klaim asuransi itu ditolak.", "id"),
        ("Langkah tegas itu menambah beban.", "id"),
        ("The court heard claims that it cheated customers.", "en"),
        ("The move suggests that rates will rise.", "en"),
        ("I think that he is right.", "en"),
        ("It is said that the house is haunted.", "en"),
        ("The suspect was said to be armed.", "en"),
        ("Nothing was said about the war.", "en"),
        ("She did not say that it was safe.", "en"),
        ("All went according to plan.", "en"),
        ("The stated goal is peace, and the state reports a loss.", "en"),
        ("Disability claims are rising, and the latest reports were late.", "en"),
        ("Those who say so have never been there.", "en"),
        ("As he walked home, the rain set in.", "en"),
        ("Orang yang mengaku petugas itu membawa dua tas.", "id"),
        ("Pria yang mengaku bernama Gandi itu kabur.", "id"),
        ("Hal itu disampaikan Senin malam.", "id"),
        ("Garuda Rawa memastikan gelar juara musim ini.", "id"),
        ("Harga dihitung dari data yang ada.", "id"),
        ("PSRW mencatat dua kemenangan beruntun.", "id"),
        ("Polisi mengungkap kasus pencurian benih.", "id"),
        ("A friend called the police twice.", "en"),
        ("The fee is paid per person per day.", "en"),
        ("The board rejected the offer.", "en"),
    ],
)
def test_where_nobody_speaks_there_is_no_source(text: str, language: str) -> None:
    assert attribution.find(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "source", "chain"),
    [
        (
            "Kabar ini diungkap oleh seorang sumber industri yang bicara kepada media internasional The Information.",
            "id",
            "seorang sumber industri",
            ["media internasional The Information"],
        ),
        (
            "Menurut dokumen internal yang diungkap dalam laporan TheVerge, upaya itu rahasia.",
            "id",
            "dokumen internal",
            ["TheVerge"],
        ),
        (
            "Menurut laporan The Verge yang mengutip dokumen internal, upaya itu rahasia.",
            "id",
            "dokumen internal",
            ["laporan The Verge"],
        ),
        ("Direktur itu mengatakan bahwa laba naik, seperti dikutip dari Reuters.", "id", "Direktur itu", ["Reuters"]),
        ("Kepada Tempo, Budi mengatakan bahwa uang itu kembali.", "id", "Budi", ["Tempo"]),
        (
            "“We are ready,” Ms. Jones, the chief executive, told Reuters.",
            "en",
            "Ms. Jones, the chief executive",
            ["Reuters"],
        ),
        (
            "The Harbor Journal reported that the bank planned cuts, citing people close to the matter.",
            "en",
            "people close to the matter",
            ["The Harbor Journal"],
        ),
    ],
)
def test_the_media_in_between_are_the_chain(text: str, language: str, source: str, chain: list[str]) -> None:
    one = only(text, language)
    assert one.source is not None
    assert (one.source.exact, [link.exact for link in one.chain]) == (source, chain)


@pytest.mark.parametrize(
    ("text", "language", "anonymous"),
    [
        ("Sumber-sumber industri menyebutkan bahwa biayanya besar.", "id", True),
        ("Menurut berbagai laporan, model itu disalin.", "id", True),
        ("Seorang pejabat yang enggan disebutkan namanya mengatakan dana itu cair.", "id", True),
        ("Sejumlah pedagang mengaku kesulitan.", "id", True),
        ("Pejabat itu mengatakan bahwa dana cair.", "id", False),
        ("Sri Lestari mengatakan bahwa dana cair.", "id", False),
        ("Juru bicara Kementerian Keuangan mengatakan bahwa dana cair.", "id", False),
        ("Two people familiar with the matter said the firm would cut jobs.", "en", True),
        ("“It is bad,” said one senior official.", "en", True),
        ("The company said it would appeal.", "en", False),
    ],
)
def test_who_has_no_name_is_anonymous(text: str, language: str, anonymous: bool) -> None:
    assert only(text, language).anonymous is anonymous


def test_a_quotation_is_direct_and_its_words_are_the_content() -> None:
    text = "“Dua truk rusak,” kata Sari Dewi. Ia menyatakan bahwa jalan ditutup."
    quoted, told = attribution.find(text, "id")
    assert (quoted.manner, text[slice(*quoted.content)]) == (Manner.DIRECT, "Dua truk rusak")
    assert (told.manner, text[slice(*told.content)]) == (Manner.INDIRECT, "jalan ditutup.")
    assert (quoted.cue.exact, told.cue.exact) == ("kata", "menyatakan")


def test_a_cue_inside_a_quotation_is_not_the_writers() -> None:
    text = "“Ayah mengatakan bahwa sawah itu dijual tahun lalu,” ujar Sari."
    assert name(text) == "Sari"


def test_nya_is_the_one_source_of_its_paragraph_or_nobody() -> None:
    first, second = attribution.find("Menurut Sari Dewi, jalan rusak. “Dua truk rusak,” ujarnya.", "id")
    assert second.source == first.source
    third = attribution.find("Menurut Sari, jalan rusak. Menurut Budi, tidak. “Dua truk rusak,” ujarnya.", "id")[-1]
    assert third.source is None
    other = attribution.find("Menurut Sari, jalan rusak.\n“Dua truk rusak,” ujarnya.", "id")[-1]
    assert other.source is None


PIECES = [
    "“",
    "”",
    '"',
    ",",
    " kata ",
    "Budi ",
    "Menurut ",
    "😀",
    "é",
    "\r\n",
    ". ",
    " said ",
    "Dr. ",
    "(BPS) ",
    " bahwa ",
    "yang ",
    "İ",
    "according to ",
    "told Reuters ",
    "kepada The Post ",
    ", ",
    "mengutip ",
]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["id", "en"]))
def test_spans_lie_in_the_text_and_say_what_stands_there(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    for one in attribution.find(text, language):
        for cue in (one.cue, *one.chain, *([one.source] if one.source else [])):
            assert 0 <= cue.start < cue.end <= len(text)
            assert text[cue.start : cue.end] == cue.exact
        assert 0 <= one.content[0] <= one.content[1] <= len(text)


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        '"a ',
        "kata ",
        "Menurut ",
        "said ",
        ", ",
        "Budi ",
        "A. ",
        "(",
        "“a b c,” kata ",
        "according to ",
        "the the ",
        ", the a",
        "mengatakan Budi, ",
        "kepada The ",
        "yang ",
        "Media ",
    ],
)
def test_hostile_texts_take_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    attribution.find(text, "id")
    attribution.find(text, "en")
    assert time.perf_counter() - began < 20
