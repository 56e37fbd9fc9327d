"""Each listed word in a sentence where it hedges and in one where it looks like it but does not."""

import pytest

from reader.language import hedges

REPORTIVE_ID = """
dikabarkan | Toko buku tua itu dikabarkan pindah ke Depok. |
kabarnya | Kabarnya, stasiun lama akan dibongkar. | Ibu itu menanyakan kabarnya lewat telepon.
konon | Pohon itu konon ditanam oleh seorang bupati. |
katanya | Katanya sawah itu sudah dijual. | “Kami siap,” katanya kepada wartawan.
disebut-sebut | Pengusaha itu disebut-sebut punya kapal. |
diisukan | Bank itu diisukan bangkrut. |
dirumorkan | Kiper itu dirumorkan hengkang. |
isunya | Isunya, rapat itu batal. | Warga tidak tahu soal isunya sampai kemarin.
rumornya | Rumornya, toko itu tutup. | Ia tidak peduli pada rumornya itu.
kabar beredar | Kabar beredar bahwa lurah mundur. |
santer terdengar | Namanya santer terdengar sebagai calon. |
digadang-gadang | Ia digadang-gadang menjadi wali kota. |
ditengarai | Tumpahan itu ditengarai berasal dari tongkang. |
disinyalir | Uang itu disinyalir palsu. |
diduga | Api diduga berasal dari dapur. | Hujan turun tanpa diduga.
diduga | Gudang itu diduga dibakar. | Kejadian itu tak diduga sebelumnya.
terduga | Polisi menangkap terduga pelaku di Tegal. | Serangan tak terduga itu menewaskan dua orang.
dispekulasikan | Merger itu dispekulasikan batal. |
disebut | Dana itu disebut mengalir ke luar negeri. | Gejala ini disebut inflasi.
disebut | Ia disebut menerima komisi. | Proyek itu bisa disebut berhasil.
dilaporkan | Lima rumah dilaporkan rusak berat. | Pencurian itu dilaporkan warga ke polisi.
diberitakan | Kapal itu diberitakan tenggelam. | Peristiwa itu diberitakan koran setempat.
"""

EPISTEMIC_ID = """
mungkin | Jalan itu mungkin ditutup lagi. | Hal itu tidak mungkin terjadi.
mungkin | Mungkin besok hujan. | Aplikasi itu memungkinkan warga melapor.
mungkin | Ia mungkin sakit. | Datanglah sesegera mungkin ke posko.
mungkin saja | Mereka mungkin saja keliru. |
barangkali | Barangkali ia lupa. |
boleh jadi | Angkanya boleh jadi lebih tinggi. |
bisa jadi | Bisa jadi itu orang lain. |
bisa saja | Keputusan itu bisa saja dibatalkan. |
kemungkinan | Hujan kemungkinan turun sore ini. | Polisi menyelidiki kemungkinan terjadinya kebakaran.
kemungkinan | Ia kemungkinan akan absen. | Warga bersiap menghadapi kemungkinan terburuk.
kemungkinan | Kapal itu kemungkinan tenggelam. | Tim membahas kemungkinan berpindah stadion.
kemungkinan besar | Kemungkinan besar ia menang. |
berkemungkinan | Cuaca berkemungkinan memburuk. |
sepertinya | Sepertinya listrik padam. |
tampaknya | Harga tampaknya turun. |
nampaknya | Mereka nampaknya setuju. |
kelihatannya | Kelihatannya toko itu kosong. |
agaknya | Menteri agaknya enggan. |
rupanya | Rupanya kunci itu tertinggal. |
diperkirakan | Banjir diperkirakan surut besok. | Dampaknya sulit diperkirakan.
diprediksi | Inflasi diprediksi naik. | Cuaca di puncak tidak dapat diprediksi.
diproyeksikan | Laba diproyeksikan tumbuh. |
ditaksir | Kerugian ditaksir Rp2 miliar. |
diyakini | Prasasti itu diyakini palsu. |
dipercaya | Candi itu dipercaya berasal dari abad ke-9. | Ia dipercaya memimpin timnas.
terindikasi | Ia terindikasi menerima suap. |
terkesan | Pemerintah terkesan lambat. | Wisatawan terkesan dengan tarian itu.
cenderung | Harga cenderung naik. |
berpotensi | Hujan berpotensi turun. | Gubernur meninjau potensi wisata desa.
berpeluang | Tim itu berpeluang lolos. |
berisiko | Tanggul itu berisiko menimbulkan banjir. | Investasi berisiko tinggi dijauhi petani.
entah | Uang itu entah disimpan siapa. | Ia menangis entah kenapa.
belum jelas | Motifnya belum jelas. |
belum pasti | Jadwalnya belum pasti. |
tidak pasti | Nasib mereka tidak pasti. |
tak pasti | Nasib mereka tak pasti. |
belum ada kepastian | Belum ada kepastian kapan kapal datang. | Kepastian hukum penting bagi investor.
belum dikonfirmasi | Kabar itu belum dikonfirmasi. |
belum terkonfirmasi | Jumlahnya belum terkonfirmasi. |
belum terverifikasi | Video itu belum terverifikasi. |
masih simpang siur | Data korban masih simpang siur. |
belum diketahui | Identitasnya belum diketahui. |
tidak diketahui pasti | Usianya tidak diketahui pasti. |
bisa | Jembatan itu bisa runtuh. | Dokter memberi penawar bisa ular.
bisa | Harga bisa naik lagi. | Warga bisa membeli tiket di loket.
dapat | Gempa susulan dapat terjadi. | Ia dapat hadiah dari kepala desa.
bukan mustahil | Bukan mustahil harga turun. |
"""

CONDITION_ID = """
jika | Panen gagal jika hujan tak turun. | Angka itu kecil jika dibandingkan tetangga.
jika | Jika kalah, mereka tersingkir. | Jika sebelumnya hanya dua, kini ada lima kapal.
kalau | Kalau bukan karena hujan, mereka menang. | Siapa lagi kalau bukan dia.
kalau | Kalau hujan, acara batal. | Ia bilang kalau anaknya sakit.
apabila | Izin dicabut apabila syarat dilanggar. |
bila | Bila air naik, warga mengungsi. | Datang bila perlu.
andai | Andai hakim setuju, ia bebas. | Jangan berandai-andai soal itu.
andaikan | Andaikan gagal, dana kembali. |
seandainya | Seandainya ia kalah, partai pecah. |
asalkan | Ia mau bermain asalkan dibayar. |
selama | Harga stabil selama tidak ada gagal panen. | Ia tinggal di Solo selama dua tahun.
"""

APPROXIMATOR_ID = """
sekitar | Ia membayar sekitar Rp3 juta. | Sampah menumpuk di sekitar pasar.
sekitar | Candi itu dibangun sekitar abad ke-9. | Warga di sekitarnya mengungsi.
sekitar | Gempa terasa sekitar tengah malam. | Lingkungan sekitar rumahnya sepi.
kira-kira | Luasnya kira-kira 20 hektare. | Kira-kira apa yang terjadi nanti?
kurang lebih | Ada kurang lebih 40 kios. |
lebih kurang | Ada lebih kurang 40 kios. |
hampir | Hampir 300 siswa ikut. | Kapal itu hampir tenggelam.
nyaris | Nyaris 300 siswa ikut. | Ia nyaris tewas.
mendekati | Utangnya mendekati Rp2 triliun. | Harga naik mendekati akhir tahun.
di kisaran | Harganya di kisaran Rp4 juta. |
berkisar | Suhu berkisar 20 derajat. |
sedikitnya | Sedikitnya 12 orang luka. |
setidaknya | Setidaknya 12 orang luka. | Setidaknya mereka sudah mencoba.
setidak-tidaknya | Setidak-tidaknya lima rumah roboh. |
paling tidak | Paling tidak lima rumah roboh. | Paling tidak mereka hadir.
paling sedikit | Paling sedikit lima rumah roboh. |
sekurang-kurangnya | Sekurang-kurangnya lima rumah roboh. |
tak kurang dari | Tak kurang dari 50 kapal hadir. |
lebih dari | Lebih dari 50 kapal hadir. | Ia lebih dari sekadar pelatih.
lebih dari | Lebih dari separuh warga pindah. | Produksinya lebih dari tahun lalu.
kurang dari | Kurang dari 50 kapal hadir. |
hingga | Laba susut hingga 15 persen. | Pasar buka hingga malam.
"""

BOOSTER_ID = """
yang jelas | Yang jelas, dana itu hilang. | Petani menuntut aturan yang jelas.
yang pasti | Yang pasti ia tidak hadir. | Mereka menunggu jadwal yang pasti.
sudah pasti | Ia sudah pasti kalah. |
pasti | Harga pasti naik. | Polisi belum tahu pasti penyebabnya.
pasti | Mereka pasti datang. | Petugas memastikan pintu terkunci.
tentu | Hal itu tentu merugikan petani. | Bakteri tertentu tahan panas.
tentu saja | Tentu saja mereka marah. |
tentunya | Ini tentunya kabar buruk. |
jelas | Kopi jelas bukan obat. | “Kami kalah,” jelas Rina.
jelas | Putusan itu jelas merugikan. | Ia menjawab dengan jelas tidak lama kemudian.
jelas-jelas | Ia jelas-jelas berbohong. |
terbukti | Obat itu terbukti efektif. | Ia terbukti bersalah.
dipastikan | Ia dipastikan absen. | Penyebabnya perlu dipastikan dulu.
faktanya | Faktanya, jalan itu rusak. | Tim masih mencari faktanya.
kenyataannya | Kenyataannya, harga naik. | Ia harus menerima kenyataannya.
sesungguhnya | Warga sesungguhnya menolak. | Perang yang sesungguhnya baru mulai.
tak diragukan lagi | Tak diragukan lagi, ia terbaik. |
tanpa keraguan | Tanpa keraguan, ini rekor. |
niscaya | Usaha itu niscaya gagal. |
tak pelak | Tak pelak, harga jatuh. |
sungguh-sungguh | Ia sungguh-sungguh tidak tahu. | Murid itu belajar sungguh-sungguh.
sangat jelas | Sangat jelas bahwa dana itu hilang. | Rekamannya sangat jelas.
dapat dipastikan | Dapat dipastikan ia tidak hadir. |
"""

REPORTIVE_EN = """
reportedly | The bank reportedly cut jobs. |
allegedly | He allegedly took the cash. |
purportedly | The letter was purportedly forged. |
supposedly | The well is supposedly haunted. |
ostensibly | They met ostensibly to fish. |
rumored | The rumored merger is off. |
rumoured | The rumoured merger is off. |
it is said | The lake, it is said, has no floor. |
said to | The dam is said to leak. | He said to the crowd that it was over.
understood to | The firm is understood to be in talks. | They were easily understood to some.
unconfirmed | Unconfirmed accounts spoke of gunfire. |
alleged | The alleged thief fled. | The suit alleged that the firm lied.
"""

EPISTEMIC_EN = """
apparently | The door was apparently locked. |
believed to | He is believed to be in Peru. | She believed to the end in the club.
thought to | Two are thought to have escaped. | He gave some thought to the plan.
may | The bridge may close. | The bridge opened in May.
may | Rain may come. | Visitors may use the side door.
might | The bill might fail. | They pushed with all their might.
could | The strike could last weeks. | She could not swim.
could | He could face ten years in jail. | Smoke could be seen for miles.
possibly | It was possibly stolen. |
probably | It was probably stolen. |
perhaps | Perhaps the pump failed. |
maybe | Maybe the pump failed. |
likely | A strike is likely. | Boys are more likely to drown than girls.
unlikely | A strike is unlikely. |
presumably | He presumably left. |
suspected | A suspected gas leak closed the road. | Police suspected that he had fled.
conceivably | It could conceivably work. |
seemingly | A seemingly small leak sank it. |
seem | The roads seem safe. |
seems | The road seems safe. |
seemed | The road seemed safe. |
appears to | The firm appears to be broke. | The town appears in two films.
suggests | The study suggests that ice melted. | She suggests a walk.
suggest | Figures suggest prices fell. | I suggest that you go.
suggested | Tests suggested the water was foul. | He suggested closing the pool.
potentially | It is potentially deadly. |
uncertain | The outcome is uncertain. | He refused in no uncertain terms.
unclear | The cause is unclear. |
unknown | The cause remains unknown. | An unknown painter left it.
expected to | Prices are expected to fall. | He expected to be home by six.
estimated | An estimated 300 people fled. |
tends to | The river tends to flood. |
in theory | In theory, it holds two tons. | He taught courses in theory and practice.
to some extent | That is to some extent luck. |
it remains to be seen | It remains to be seen whether she stays. |
"""

CONDITION_EN = """
if | The mine will close if prices fall. | He asked if the mine was safe.
if | If the vote fails, they resign. | It looks as if it will rain.
unless | They will strike unless wages rise. |
provided that | It is legal provided that both agree. |
assuming | Assuming the vote passes, work starts in June. | She spoke before assuming office.
in case | Boats stood by in case the dam failed. | He packed a coat just in case.
as long as | It is safe as long as the pump runs. | The queue was as long as two miles.
"""

APPROXIMATOR_EN = """
about | About 300 people fled. | It is a film about two brothers.
about | The storm hit at about noon. | They talked about money.
around | It cost around $4 million. | They walked around the lake.
around | It sank around midnight. | Shops around the corner closed.
approximately | It holds approximately 40 litres. |
roughly | Roughly half the town left. | He was treated roughly by guards.
nearly | Nearly 300 people fled. | The boat nearly sank.
almost | Almost all the trees fell. | The boat almost sank.
some | Some 300 people fled. | Some people fled.
more or less | It holds more or less 40 litres. | They more or less agreed.
or so | It took two weeks or so. | He said so or so she claims.
at least | At least 12 people died. | At least they tried.
at most | It holds at most 12 people. |
up to | It holds up to 12 people. | It is up to them.
as many as | As many as 12 people died. |
no fewer than | No fewer than 12 ships sank. |
more than | More than 12 ships sank. | It was more than they wanted.
less than | It took less than 12 hours. | He was less than pleased.
over | Over 300 people fled. | He was sued over 12 paintings.
over | They waited for over two hours. | Prices fell over two years.
under | It cost under $300. | The firm is under pressure.
close to | It cost close to $300 million. | He lived close to the sea.
upwards of | It cost upwards of $300 million. |
"""

BOOSTER_EN = """
clearly | The map was clearly wrong. | The road is clearly marked.
certainly | The map was certainly wrong. |
definitely | The map was definitely wrong. |
undoubtedly | The map was undoubtedly wrong. |
obviously | The map was obviously wrong. |
indeed | It was indeed wrong. |
of course | Of course the map was wrong. | The ship had a change of course.
in fact | In fact the map was wrong. |
without doubt | It was without doubt wrong. |
no doubt | It was no doubt wrong. |
surely | It was surely wrong. |
absolutely | It was absolutely wrong. |
unquestionably | It was unquestionably wrong. |
conclusively | It was conclusively shown. |
evidently | It was evidently wrong. |
undeniable | The loss is undeniable. |
proven to | The drug is proven to work. | The drug has yet to work.
"""

LISTED = {
    ("id", "reportive"): REPORTIVE_ID,
    ("id", "epistemic"): EPISTEMIC_ID,
    ("id", "condition"): CONDITION_ID,
    ("id", "approximator"): APPROXIMATOR_ID,
    ("id", "booster"): BOOSTER_ID,
    ("en", "reportive"): REPORTIVE_EN,
    ("en", "epistemic"): EPISTEMIC_EN,
    ("en", "condition"): CONDITION_EN,
    ("en", "approximator"): APPROXIMATOR_EN,
    ("en", "booster"): BOOSTER_EN,
}
OF_SUSPICION = {"diduga", "ditengarai", "disinyalir", "terduga"}
"""Listed with hearsay, for they have one use: but a suspicion weakens what is said, so it is epistemic."""

HINTS = """
tidak mungkin | Hal itu tidak mungkin terjadi.
mustahil | Itu mustahil.
memang | Harga memang naik.
dituduh | Ia dituduh mencuri.
dinilai | Film itu dinilai bagus.
seolah-olah | Ia diam seolah-olah sakit.
mencapai | Utangnya mencapai Rp2 miliar.
can | She can swim.
would | It would help.
so-called | The so-called expert left.
"""

CASES = [
    (language, kind, *(cell.strip() for cell in line.split("|")))
    for (language, kind), table in LISTED.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("language", "kind", "item", "hedging", "other"), CASES)
def test_a_listed_word_is_found_where_it_hedges_and_only_there(
    language: str, kind: str, item: str, hedging: str, other: str
) -> None:
    found = [(one.exact.lower(), one.kind.value) for one in hedges.find(hedging, language)]
    kind = "epistemic" if item in OF_SUSPICION else kind
    assert (item, kind) in found
    assert item not in [one.exact.lower() for one in hedges.find(other, language)]


@pytest.mark.parametrize("line", HINTS.strip().splitlines())
def test_words_that_only_may_be_hedges_are_hints(line: str) -> None:
    item, text = (cell.strip() for cell in line.split("|"))
    language = "en" if item in ("can", "would", "so-called") else "id"
    assert item not in [one.exact.lower() for one in hedges.find(text, language)]
    assert item in [one.exact.lower() for one in hedges.find(text, language, hints=True)]
