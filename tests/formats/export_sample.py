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
MONTHS = {"en": "November", "id": "November"}


class Words:
    """A wording from a small table; English where the table has nothing."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, context: str, text: str) -> str:
        assert context == "Export"
        return INDONESIAN.get(text, text) if self.language == "id" else text

    def count(self, context: str, text: str, n: int) -> str:
        return self.say(context, text).replace("%n", str(n))

    def date(self, edtf: str) -> str:
        year, _, day = edtf.split("-")
        return f"{int(day)} {MONTHS[self.language]} {year}"

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
