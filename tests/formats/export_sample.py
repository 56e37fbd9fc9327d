"""A document of our own writing that has everything an export can meet, and two tiny languages to export it in."""

from reader.domain.records import (
    Anchor,
    Annotation,
    Body,
    Certainty,
    Claim,
    Document,
    Evidence,
    Highlight,
    Note,
    State,
    Status,
    Translation,
)
from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.formats.bundle import Bundle, reading_order

INDONESIAN = {
    "Highlight": "Sorotan", "Claim": "Klaim", "Translation": "Terjemahan", "Note": "Catatan",
    "Unverified": "Belum diverifikasi", "Disputed": "Diperdebatkan", "Supported": "Didukung", "Refuted": "Dibantah",
    "Hedged": "Berjarak", "Reported": "Dilaporkan", "Draft": "Draf", "Reviewed": "Ditinjau", "Final": "Final",
    "Yellow": "Kuning", "Indonesian": "Bahasa Indonesia", "English": "Bahasa Inggris", "Open in Sorot": "Buka di Sorot",
    "Article on the web": "Artikel di web", "Statement": "Pernyataan", "Source": "Sumber", "Evidence": "Bukti",
    "Tags": "Tag", "Chosen": "Dipilih", "Place lost": "Tempat hilang", "Notes": "Catatan", "Quote": "Kutipan",
    "Annotations from Sorot": "Anotasi dari Sorot", "Yes": "Ya", "Kind": "Jenis", "Document": "Dokumen",
}  # fmt: skip
INDONESIAN |= {
    "Claims": "Klaim",
    "Claims report": "Laporan klaim",
    "%n claim(s)": "%n klaim",
    "Number": "Nomor",
    "Certainty": "Kepastian",
    "Status": "Status",
    "Quantities and dates": "Angka dan tanggal",
    "Quantities": "Angka",
    "Quantities, normalised": "Angka, dibakukan",
    "Dates": "Tanggal",
    "Dates, EDTF": "Tanggal, EDTF",
    "About": "Tentang",
    "Through": "Lewat",
    "Manner": "Cara",
    "Unnamed source": "Sumber tanpa nama",
    "unnamed": "tanpa nama",
    "chosen by hand": "dipilih sendiri",
    "Certainty chosen by hand": "Kepastian dipilih sendiri",
    "Hedging words": "Kata pengaman",
    "Relations": "Hubungan",
    "Relation": "Hubungan",
    "Rule": "Aturan",
    "Value": "Nilai",
    "Up to": "Sampai",
    "Unit": "Satuan",
    "Bound": "Batas",
    "Words": "Kata",
    "Other readings": "Bacaan lain",
    "EDTF": "EDTF",
    "First day": "Hari pertama",
    "Last day": "Hari terakhir",
    "Still open": "Masih terbuka",
    "Why": "Alasan",
    "Other claim": "Klaim lain",
    "Other claim’s document": "Dokumen klaim lain",
    "Reason": "Alasan",
    "Left out": "Tidak ikut",
    "Also called": "Nama lain",
    "Passed on": "Meneruskan",
    "Sources": "Sumber",
    "Open questions": "Yang belum terjawab",
    "What this report leaves out": "Yang tidak ikut dalam laporan ini",
    "Not checked yet": "Belum diperiksa",
    "Judged without evidence": "Dinilai tanpa bukti",
    "Dates still open": "Tanggal yang masih terbuka",
    "Resting on a source without a name": "Bersandar pada sumber tanpa nama",
    "Nobody is named who says so": "Tidak disebut siapa yang mengatakannya",
    "Figures that can be read in two ways": "Angka yang bisa dibaca dua cara",
    "open": "terbuka",
    "or {figures}": "atau {figures}",
    "Other texts": "Teks lain",
    "Supports": "Mendukung",
    "Contradicts": "Membantah",
    "Qualifies": "Membatasi",
    "Repeats": "Mengulang",
    "Depends on": "Bergantung pada",
    "Supported by": "Didukung oleh",
    "Contradicted by": "Dibantah oleh",
    "Qualified by": "Dibatasi oleh",
    "Repeated by": "Diulang oleh",
    "Needed by": "Diperlukan oleh",
    "Word for word": "Kata demi kata",
    "In the writer’s words": "Dengan kata-kata penulis",
    "Said by others": "Kata orang",
    "Doubt": "Keraguan",
    "Condition": "Syarat",
    "Approximation": "Kira-kira",
    "Emphasis": "Penekanan",
    "Exactly": "Persis",
    "Around": "Sekitar",
    "At least": "Paling sedikit",
    "At most": "Paling banyak",
    "More than": "Lebih dari",
    "Less than": "Kurang dari",
    "about {figure}": "sekitar {figure}",
    "at least {figure}": "paling sedikit {figure}",
    "{number} trillion": "{number} triliun",
    "{number} billion": "{number} miliar",
    "Denied": "Disangkal",
    "Asserted": "Ditegaskan",
    "Author": "Penulis",
    "Site": "Situs",
    "Published": "Terbit",
    "Document language": "Bahasa dokumen",
    "Address": "Alamat",
    "Section": "Bagian",
    "%n highlight(s), translation(s) and note(s) are left out: only claims go out.": "%n sorotan, terjemahan, dan catatan tidak ikut: hanya klaim yang keluar.",  # noqa: E501
    "%n text(s) are left out: only what was marked in them goes out.": "%n teks tidak ikut: hanya yang ditandai di dalamnya yang keluar.",  # noqa: E501
    "%n claim(s): where hedging words, figures and dates stand in the text is left out.": "%n klaim: letak kata pengaman, angka, dan tanggal dalam teks tidak ikut.",  # noqa: E501
    "%n relation(s) that qualify, repeat or depend on a claim are not drawn, only named in its data.": "%n hubungan yang membatasi, mengulang, atau bergantung pada klaim tidak digambar, hanya disebut dalam datanya.",  # noqa: E501
}
MONTHS = {"en": "November", "id": "November"}


class Words:
    """A wording from a small table; English where the table has nothing."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, context: str, text: str) -> str:
        assert context in ("Export", "Exchange", "Figures")
        return INDONESIAN.get(text, text) if self.language == "id" else text

    def count(self, context: str, text: str, n: int) -> str:
        return self.say(context, text).replace("%n", str(n))

    def date(self, edtf: str) -> str:
        year, _, rest = edtf.partition("-")
        if not rest:
            return year
        day = rest.partition("-")[2]
        return f"{int(day)} {MONTHS[self.language]} {year}" if day else f"{MONTHS[self.language]} {year}"

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:.{decimals}f}"


LINES = (
    (BlockKind.PARAGRAPH, 0, "Kabar Uji - Kapal 🚢 itu *dikabarkan* tiba <besok> & tak berangkat lagi."),
    (BlockKind.HEADING, 2, "Siapa yang #menunggu?"),
    (BlockKind.PARAGRAPH, 0, "Tiga 👩‍🚀 orang berdiri di dermaga. 1. Bukan daftar."),
    (BlockKind.LIST_ITEM, 0, "- Petugas pelabuhan"),
    (BlockKind.LIST_ITEM, 1, "Keluarga awak"),
    (BlockKind.CODE, 0, "if a < b:\n    tunggu()"),
    (BlockKind.RULE, 0, ""),
    (BlockKind.QUOTATION, 0, "Kami menunggu sejak subuh, kata mereka."),
    (BlockKind.PARAGRAPH, 0, "Baca juga: Dermaga lama ditutup"),
)


def content() -> Content:
    blocks, position = [], 0
    for kind, level, line in LINES:
        blocks.append(Block(kind, level, position, position + len(line)))
        position += len(line) + 1
    text = "\n".join(line for _, _, line in LINES)
    strong = text.index("*dikabarkan*")
    link = text.index("tiba")
    made = Content(
        text,
        tuple(blocks),
        (
            Mark(MarkKind.STRONG, strong, strong + len("*dikabarkan*")),
            Mark(MarkKind.LINK, link, link + len("tiba <besok>"), 'https://contoh.example/a?b=1&c="2"'),
            Mark(MarkKind.LINK, 0, 4, "javascript:alert(1)"),
        ),
    )
    made.check()
    return made


CONTENT = content()
DOCUMENT = Document(
    id="7d4f2c1e-0000-4000-8000-000000000001",
    title="Kapal yang *tak* pulang <1>",
    text_version=CONTENT.version,
    byline="Rani & Bima",
    site="Kabar Uji",
    address="https://contoh.example/kapal_(1)",
    published="2026-11-23",
    language="id",
    original="ab" * 32,
    tags=("laut",),
    furniture=((0, len("Kabar Uji - ")), (CONTENT.text.index("Baca juga"), len(CONTENT.text))),
)
OTHER = "7d4f2c1e-0000-4000-8000-000000000002"


def anchor(first: str, last: str = "") -> Anchor:
    text = CONTENT.text
    start = text.index(first)
    end = text.index(last or first, start) + len(last or first)
    return Anchor(start, end, text[start:end], text[max(0, start - 32) : start], text[end : end + 32], CONTENT.version)


def made(number: int, place: Anchor, body: Body, *tags: str, orphaned: bool = False) -> Annotation:
    time = f"2026-11-23T08:00:{number:02d}.000Z"
    return Annotation(f"a0000000-0000-4000-8000-{number:012d}", DOCUMENT.id, place, body, tags, orphaned, time, time)


ANNOTATIONS = (
    made(1, anchor("Kapal 🚢 itu", "besok> &"), Highlight("yellow")),
    made(2, anchor("*dikabarkan* tiba", "Tiga 👩‍🚀 orang"), Highlight("#0055ff"), "antar-paragraf"),
    made(
        3,
        anchor("tiba <besok>", "berangkat lagi."),
        Claim(
            "Kapal tiba besok.",
            "Rani",
            Certainty.HEDGED,
            Status.DISPUTED,
            (
                Evidence(address="https://bukti.example/x?y=1", why="jadwal resmi"),
                Evidence(address="Rak 3, map biru"),
                Evidence(document=OTHER, anchor=Anchor(4, 9, "besok", "tiba ", ".", "v1"), why="kabar *lain*"),
                Evidence(document=DOCUMENT.id, address="doi:10.1/abc"),
            ),
        ),
        "cek",
    ),
    made(4, anchor("Kami menunggu sejak subuh"), Translation("en", "We have waited\nsince dawn", State.FINAL, True)),
    made(5, anchor("Kami menunggu sejak subuh"), Translation("en", "We've been waiting <since> dawn", State.DRAFT)),
    made(6, anchor("Kami menunggu sejak subuh"), Translation("jv", "Aku kabeh ngenteni", State.REVIEWED)),
    made(7, anchor("Tiga 👩‍🚀"), Note("=HYPERLINK(\"http://x\")"), "=1+1"),
    made(8, anchor("orang berdiri"), Note("# Judul\n\n- <b>a</b>\n- [x](javascript:1) ![gbr](http://e/g.png)")),
    made(9, anchor("a < b:", "tunggu()"), Highlight("green")),
    made(10, Anchor(3, 9, "kalimat\nyang hilang", "dulu ", " sini", "lama"), Note("Masih ada?"), orphaned=True),
)  # fmt: skip
BUNDLE = Bundle(DOCUMENT, CONTENT, reading_order(ANNOTATIONS), {OTHER: "Catatan [pelabuhan]"})
