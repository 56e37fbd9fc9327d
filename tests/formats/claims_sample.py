"""Two articles of our own writing whose claims have everything a claim can have, related across the texts."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from reader.domain.findings import Bound, Cue, Hedge, HedgeKind, Manner, Moment, Quantity, Reading
from reader.domain.records import (
    Anchor,
    Annotation,
    Certainty,
    Claim,
    Document,
    Evidence,
    Note,
    Relation,
    RelationKind,
    Source,
    Status,
)
from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.formats.bundle import Bundle, reading_order

FIRST = (
    (BlockKind.HEADING, 1, "Pelabuhan baru"),
    (
        BlockKind.PARAGRAPH,
        0,
        "Menurut sumber di kementerian, proyek itu diduga menelan sekitar Rp1,5 triliun pekan lalu.",
    ),
    (BlockKind.LIST_ITEM, 0, "Dermaga {A} <panjang> 300-350 meter [resmi] // #1 *baru*."),
    (BlockKind.PARAGRAPH, 0, "=SUM(1) orang menunggu sejak 2023. +62 bukan angka."),
)
SECOND = (
    (BlockKind.PARAGRAPH, 0, "PT Dermaga Jaya membantah biaya itu 🚢."),
    (BlockKind.QUOTATION, 0, "Kami tidak pernah memakai uang sebanyak itu."),
)


def content(lines: tuple[tuple[BlockKind, int, str], ...], *marks: Mark) -> Content:
    blocks, position = [], 0
    for kind, level, line in lines:
        blocks.append(Block(kind, level, position, position + len(line)))
        position += len(line) + 1
    made = Content("\n".join(line for _, _, line in lines), tuple(blocks), marks)
    made.check()
    return made


ONE, TWO = content(FIRST, Mark(MarkKind.STRONG, 0, 9)), content(SECOND)
A, B, C = (f"7d4f2c1e-0000-4000-8000-00000000010{number}" for number in (1, 2, 3))
ARTICLE = Document(
    A,
    "Pelabuhan {baru} di timur",
    ONE.version,
    byline="Rani",
    site="Kabar Uji",
    address="https://contoh.example/pelabuhan?a=1&b=2",
    published="2026-11-20",
    language="id",
)
ANSWER = Document(B, "Bantahan", TWO.version, site="Warta Contoh", published="2026-11", language="id")


def anchor(text: Content, words: str) -> Anchor:
    start = text.text.index(words)
    end = start + len(words)
    return Anchor(start, end, words, text.text[max(0, start - 32) : start], text.text[end : end + 32], text.version)


def made(number: int, document: Document, place: Anchor, body: Claim | Note, *tags: str) -> Annotation:
    time = f"2026-11-21T08:00:{number:02d}.250Z"
    return Annotation(f"a0000000-0000-4000-8000-{number:012d}", document.id, place, body, tags, False, time, time)


COST = made(
    1,
    ARTICLE,
    anchor(ONE, "proyek itu diduga menelan sekitar Rp1,5 triliun pekan lalu"),
    Claim(
        statement="Proyek pelabuhan {baru} menelan Rp1,5 triliun = mahal",
        source="sumber di kementerian",
        certainty=Certainty.HEDGED,
        status=Status.DISPUTED,
        evidence=(
            Evidence(address="https://bukti.example/x?y=1", why="jadwal resmi"),
            Evidence(document=B, anchor=anchor(TWO, "uang sebanyak itu"), why="=bantahan"),
            Evidence(address="Rak 3, map biru"),
        ),
        subject="biaya pelabuhan",
        source_at=Cue(-23, -2, "sumber di kementerian"),
        anonymous=True,
        chain=("The Harbour Post", "Kabar Uji"),
        manner=Manner.INDIRECT,
        hedges=(
            Hedge(11, 17, "diduga", HedgeKind.EPISTEMIC, (0, 58)),
            Hedge(26, 33, "sekitar", HedgeKind.APPROXIMATOR),
        ),
        quantities=(
            Quantity(
                34,
                47,
                "Rp1,5 triliun",
                Decimal("1500000000000"),
                None,
                "IDR",
                Bound.ABOUT,
                (Reading(Decimal("1.5E9")),),
            ),
        ),
        dates=(Moment(48, 58, "pekan lalu", "2026-11-09/2026-11-15", "week-1", settled=True),),
        certainty_chosen=True,
        rule="according-to",
    ),
    "uang",
    "kurung (dua)",
)
LENGTH = made(
    2,
    ARTICLE,
    anchor(ONE, "Dermaga {A} <panjang> 300-350 meter [resmi] // #1 *baru*."),
    Claim(
        "",
        source="Kementerian Perhubungan",
        certainty=Certainty.REPORTED,
        status=Status.SUPPORTED,
        quantities=(
            Quantity(22, 35, "300-350 meter", Decimal(300), Decimal(350), "m"),
            Quantity(0, 1, "x", Decimal("0.1234567890123456789"), bound=Bound.AT_LEAST, unit="%"),
        ),
        dates=(Moment(0, 4, "kelak", "", "", open=True),),
    ),
)
WAIT = made(
    3,
    ARTICLE,
    anchor(ONE, "=SUM(1) orang menunggu sejak 2023."),
    Claim("=SUM(1) orang menunggu", dates=(Moment(29, 33, "2023", "2023"),)),
)
DENIAL = made(
    4,
    ANSWER,
    anchor(TWO, "PT Dermaga Jaya membantah biaya itu 🚢."),
    Claim("Biayanya tidak sebesar itu", "PT Dermaga Jaya", Certainty.DENIED, Status.REFUTED),
)
FAR = Annotation(
    "a0000000-0000-4000-8000-000000000009",
    C,
    Anchor(0, 4, "Jauh", "", "", "v9"),
    Claim("Klaim dari jauh", "Bima"),
)
ASIDE = made(5, ARTICLE, anchor(ONE, "resmi"), Note("Catatan, bukan klaim"))


def relation(number: int, claim: Annotation, other: Annotation, kind: RelationKind, reason: str = "") -> Relation:
    time = f"2026-11-22T08:00:{number:02d}.000Z"
    return Relation(f"b0000000-0000-4000-8000-{number:012d}", claim.id, other.id, kind, reason, time, time)


DENIES = relation(1, DENIAL, COST, RelationKind.CONTRADICTS, "Angkanya lain {sekali} // betul")
BUILDS = relation(2, LENGTH, COST, RelationKind.DEPENDS_ON, "Tanpa dermaga tak ada biaya")
BACKS = relation(3, FAR, COST, RelationKind.SUPPORTS)
NARROWS = relation(4, WAIT, LENGTH, RelationKind.QUALIFIES)
REPEATS = relation(5, WAIT, FAR, RelationKind.REPEATS)
HARBOUR = Source("c0000000-0000-4000-8000-000000000001", "The Harbour Post", ("Harbour Post",))

BUNDLES = (
    Bundle(
        ARTICLE,
        ONE,
        reading_order((COST, LENGTH, WAIT, ASIDE)),
        {B: ANSWER.title, C: "Teks jauh"},
        (DENIES, BUILDS, BACKS, NARROWS, REPEATS),
        {DENIAL.id: DENIAL, FAR.id: FAR},
        (HARBOUR,),
    ),
    Bundle(ANSWER, TWO, reading_order((DENIAL,)), {A: ARTICLE.title}, (DENIES,), {COST.id: COST}),
)


def many(count: int) -> Bundle:
    """A document with a great number of claims on one passage."""
    body = replace(COST.body, evidence=())
    claims = tuple(replace(COST, id=f"d0000000-0000-4000-8000-{number:012d}", body=body) for number in range(count))
    relations = tuple(
        Relation(f"e{number:07d}-0000-4000-8000-000000000000", one.id, other.id, RelationKind.CONTRADICTS)
        for number, (one, other) in enumerate(pairwise(claims))
    )
    return Bundle(ARTICLE, ONE, claims, relations=relations)
