"""Suggested and marked claims: which sentences, with which source, hedges, figures and dates, in whose offsets."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.findings import Hedge, HedgeKind, Manner
from reader.domain.records import Certainty
from reader.domain.text import Block, BlockKind, Content, Span
from reader.language import claims, furniture, lexicon
from reader.language.claims import Suggestion

P, H, C, Q, R = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CODE, BlockKind.QUOTATION, BlockKind.TABLE_ROW


def content_of(*parts: str | tuple[BlockKind, str]) -> Content:
    blocks, texts, position = [], [], 0
    for part in parts:
        kind, text = (P, part) if isinstance(part, str) else part
        blocks.append(Block(kind, 0, position, position + len(text)))
        texts.append(text)
        position += len(text) + 1
    return Content("\n".join(texts), tuple(blocks))


def passages(content: Content, aside: tuple[Span, ...] = (), language: str = "id") -> list[str]:
    return [content.text[one.start : one.end] for one in claims.suggest(content, aside, language)]


def only(text: str, language: str = "id", published: str = "") -> Suggestion:
    found = claims.suggest(content_of(text), (), language, published)
    assert len(found) == 1, [one.claim.statement for one in found]
    return found[0]


ARTICLE = content_of(
    "Kabar.id - Toko Rimba dikabarkan membayar Bank Sela sebesar 20 juta dolar AS (sekitar Rp322 miliar) tiap bulan.",
    (H, "Toko Rimba Menutup 12 Cabang pada 2024"),
    "Menurut dokumen internal yang diungkap dalam laporan TheVerge, upaya itu diam-diam. Lantas, mengapa begitu?",
    "Baca juga: Bank Sela Rugi Rp3 Triliun",
    (C, "Harga naik 20 persen."),
    (R, "Harga | 20 persen"),
    "Mari kita pantau terus perkembangannya.",
    "Baca Berita dan Artikel lain di Google News.",
)


def test_claims_are_sentences_of_the_authors_own_and_nothing_else() -> None:
    aside = furniture.find(ARTICLE, "id")
    expected = [
        "Toko Rimba dikabarkan membayar Bank Sela sebesar 20 juta dolar AS (sekitar Rp322 miliar) tiap bulan.",
        "Menurut dokumen internal yang diungkap dalam laporan TheVerge, upaya itu diam-diam.",
    ]
    assert passages(ARTICLE, aside) == expected
    assert passages(ARTICLE) == expected, "a dateline and invitations are known even where nobody marked them"


def test_a_rule_measured_as_weak_gives_hints_only(monkeypatch: pytest.MonkeyPatch) -> None:
    weak = claims.suggest(ARTICLE, furniture.find(ARTICLE, "id"), "id")[0]
    monkeypatch.setattr(lexicon, "_measured", lambda: {f"claims.{weak.rule}": (0.85, 40)})
    assert weak.rule not in [one.rule for one in claims.suggest(ARTICLE, (), "id")]
    assert weak.rule in [one.rule for one in claims.suggest(ARTICLE, (), "id", hints=True)]


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("Hasil uji menunjukkan kampas rem habis, ujar Rizal.", "id", "Rizal"),
        ("Tests show that the brakes were worn, Mara Dane said.", "en", "Mara Dane"),
    ],
)
def test_who_tells_what_a_finding_shows_is_the_source(text: str, language: str, source: str) -> None:
    assert claims.describe(text, (0, len(text)), language).source == source


def test_what_is_said_not_to_be_denied_is_reported() -> None:
    text = "Kepala Balai, Rano Situ, tidak membantah kabar itu."
    assert claims.describe(text, (0, len(text)), "id").certainty is Certainty.REPORTED
    text = text.replace("tidak membantah", "membantah")
    assert claims.describe(text, (0, len(text)), "id").certainty is Certainty.DENIED


def test_a_weak_rule_of_sources_names_none(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = claims.suggest(ARTICLE, furniture.find(ARTICLE, "id"), "id")
    assert [one.claim.source_at is not None for one in usual] == [False, True]
    rules = ("passive-by", "according-opening", "verb-bare", "verb-that", "quote-verb-name", "comma-verb-name")
    monkeypatch.setattr(lexicon, "_measured", lambda: {f"attribution.{rule}": (0.5, 60) for rule in rules})
    assert all(one.claim.source_at is None for one in claims.suggest(ARTICLE, furniture.find(ARTICLE, "id"), "id"))
    hinted = claims.suggest(ARTICLE, furniture.find(ARTICLE, "id"), "id", hints=True)
    assert [one.claim.source for one in hinted] == [one.claim.source for one in usual]


def test_a_suggestion_is_described() -> None:
    first, second = claims.suggest(ARTICLE, furniture.find(ARTICLE, "id"), "id")
    assert first.rule == first.claim.rule == "hedged-report"
    assert first.precision > 0.8
    assert first.claim.certainty is Certainty.REPORTED
    assert first.claim.subject == "Toko Rimba"
    assert [(one.exact, one.kind.value) for one in first.claim.hedges] == [
        ("dikabarkan", "reportive"),
        ("sekitar", "approximator"),
    ]
    amounts = [(int(one.value), one.unit) for one in first.claim.quantities]
    assert amounts == [(20_000_000, "USD"), (322_000_000_000, "IDR")]
    assert (second.claim.source, second.claim.chain, second.claim.manner) == (
        "dokumen internal",
        ("TheVerge",),
        Manner.INDIRECT,
    )
    assert second.rule == "attributed-statement"


@pytest.mark.parametrize(
    ("text", "language", "rule"),
    [
        ("“Dua puluh truk rusak,” kata Sari Dewi.", "id", "quoted-statement"),
        ("Sari Dewi mengatakan bahwa jalan itu rusak parah.", "id", "attributed-statement"),
        ("Toko itu konon dijual kepada pesaingnya.", "id", "hedged-report"),
        ("Banjir merendam 340 rumah di Desa Sukamaju.", "id", "quantity-with-event"),
        ("Jembatan itu runtuh pada 12 Maret 2024.", "id", "dated-event"),
        ("Pabrik Rimba diperkirakan tutup dalam waktu dekat.", "id", "forecast"),
        ("Jalan ke Kota Sela putus akibat tanah longsor.", "id", "causal"),
        ("Menara itu bangunan tertinggi di Kota Sela.", "id", "comparison"),
        ("Bupati Sela resmi menandatangani perjanjian itu.", "id", "named-event"),
        ("The mayor said the bridge was closed.", "en", "attributed-statement"),
        ("The bank reportedly closed its office.", "en", "hedged-report"),
        ("Sales rose 8.4 percent in the north.", "en", "quantity-with-event"),
        ("The old bridge collapsed on March 12, 2024.", "en", "dated-event"),
        ("The firm is likely to announce a buyer soon.", "en", "forecast"),
        ("The dam near Orvale failed because of heavy rain.", "en", "causal"),
    ],
)
def test_each_rule_suggests_what_it_is_named_for(text: str, language: str, rule: str) -> None:
    assert only(text, language).rule == rule


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Apakah harga beras akan naik 20 persen pada 2025?", "id"),
        ("Mari kita pantau terus kabar dari Jakarta.", "id"),
        ("Hai, sobat gawai, apa kabar semua!", "id"),
        ("Baca juga: Harga Beras Naik 20 Persen", "id"),
        ("Inflasi tahunan adalah perubahan harga barang dibandingkan dengan tahun sebelumnya.", "id"),
        ("Menurut saya, kamera ini sudah lebih dari cukup.", "id"),
        ("Anda sebaiknya memeriksa meteran listrik di rumah.", "id"),
        ("Udara dingin menyergap siapa pun yang datang ke sana.", "id"),
        ("Who does he think they are?", "en"),
        ("Read also: How the valley flooded in 1998", "en"),
        ("A heat pump is a kind of machine that moves warmth.", "en"),
        ("Go before that, and take a warm jumper.", "en"),
        ("I have nothing against the mayor of Dunmarch.", "en"),
        ("Let us wait and see what happens.", "en"),
    ],
)
def test_what_nobody_could_check_is_not_suggested(text: str, language: str) -> None:
    assert claims.suggest(content_of(text), (), language) == []


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Banjir merendam 340 rumah di Desa Sukamaju.", Certainty.ASSERTED),
        ("Menurut Sari Dewi, banjir merendam 340 rumah.", Certainty.REPORTED),
        ("Toko Rimba kabarnya membeli 12 gudang.", Certainty.REPORTED),
        ("Toko Rimba mungkin membeli 12 gudang.", Certainty.HEDGED),
        ("Jika harga turun, Toko Rimba mungkin membeli 12 gudang.", Certainty.SPECULATIVE),
        ("Sari Dewi membantah bahwa 12 gudang itu dijual.", Certainty.DENIED),
    ],
)
def test_certainty_follows_from_hedges_and_who_says_it(text: str, certainty: Certainty) -> None:
    assert only(text).claim.certainty is certainty


def test_boosters_and_approximators_leave_certainty_alone() -> None:
    made = [Hedge(0, 1, "x", kind) for kind in (HedgeKind.BOOSTER, HedgeKind.APPROXIMATOR)]
    assert claims.certainty(made) is Certainty.ASSERTED


def test_a_quotations_statement_is_its_words() -> None:
    claim = only("“Dua puluh truk\trusak berat,” kata Sari Dewi.").claim
    assert (claim.statement, claim.source, claim.manner) == ("Dua puluh truk rusak berat", "Sari Dewi", Manner.DIRECT)


def test_a_relative_date_is_worked_out_by_the_day_of_publication() -> None:
    text = "Jembatan Sela runtuh tahun lalu."
    assert only(text, published="2024-08-20").claim.dates[0].edtf == "2023"
    assert only(text).claim.dates[0].open


def test_a_passage_marked_by_hand_gets_the_source_and_hedges_of_its_sentence() -> None:
    text = "Pagi itu cerah. Menurut Sari Dewi, banjir mungkin merendam 340 rumah. Warga diam."
    start = text.index("merendam")
    claim = claims.describe(text, (start, text.index(" rumah.")), "id")
    assert claim.source == "Sari Dewi"
    assert claim.source_at is not None
    assert text[start + claim.source_at.start : start + claim.source_at.end] == "Sari Dewi"
    assert claim.source_at.start < 0, "it stands before the passage"
    assert [one.exact for one in claim.hedges] == ["mungkin"]
    assert (claim.statement, claim.rule, claim.certainty) == ("merendam 340", "", Certainty.HEDGED)
    assert [one.value for one in claim.quantities] == [340]


@pytest.mark.parametrize("span", [(3, 3), (-1, 4), (0, 99), (5, 2)])
def test_a_passage_outside_the_text_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="no passage"):
        claims.describe("Jalan rusak.", span, "id")


def test_the_key_of_a_suggestion_survives_blanks_and_marks() -> None:
    one, other = "Harga “beras” naik.", "harga  beras\nnaik"
    assert claims.key(one, (0, len(one))) == claims.key(other, (0, len(other))) == "harga beras naik"
    assert claims.key(one, (0, 5)) == "harga"


PIECES = [
    "Menurut Sari Dewi, ",
    "banjir mungkin merendam 340 rumah",
    ". ",
    "😀",
    "é",
    "\r",
    "“",
    "”",
    " kata Budi Jaya.",
    "pada 12 Maret 2024",
    " Rp3 miliar ",
    "? ",
    "said the mayor of Hull. ",
    "İ",
    "Kabar.id - ",
]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(PIECES), max_size=12), min_size=1, max_size=4), st.sampled_from(["id", "en", ""])
)
def test_every_span_says_what_stands_there(parts: list[list[str]], language: str) -> None:
    content = content_of(*("".join(pieces) for pieces in parts))
    text, last = content.text, 0
    aside = furniture.find(content, "id")
    for one in claims.suggest(content, aside, language, "2024-08-20"):
        assert last <= one.start < one.end <= len(text)
        assert not any(start < one.end and end > one.start for start, end in aside)
        last = one.end
        claim, zero = one.claim, one.start
        inner = [(found.start, found.end, found.exact) for found in claim.hedges]
        inner += [(found.start, found.end, found.exact) for found in claim.quantities]
        inner += [(found.start, found.end, found.exact) for found in claim.dates]
        inner += [(found.start, found.end, found.exact) for found in (claim.source_at,) if found]
        for begin, until, exact in inner:
            assert text[zero + begin : zero + until] == exact
        claims.describe(text, (one.start, one.end), language)


def test_a_long_article_is_scanned_within_a_moment() -> None:
    lines = [ARTICLE.text[block.start : block.end] for block in ARTICLE.blocks if block.kind is P] * 170
    content = content_of(*lines)
    assert len(content.text.split()) > 8_000
    claims.suggest(content, (), "id")
    began = time.perf_counter()
    claims.suggest(content, (), "id", "2024-08-20")
    assert time.perf_counter() - began < 1.5


@pytest.mark.parametrize("unit", ["Rp3 ", "“", "kata Budi. ", "lebih besar dari ", "mungkin ", "is said to ", "Budi "])
def test_hostile_texts_take_linear_time(unit: str) -> None:
    content = content_of(unit * (50_000 // len(unit)))
    began = time.perf_counter()
    claims.suggest(content, (), "id")
    claims.suggest(content, (), "en")
    assert time.perf_counter() - began < 20
