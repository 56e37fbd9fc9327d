"""What Sorot notices about claims by itself: when it speaks, what it says, and when it keeps quiet."""

from dataclasses import replace

import pytest

from reader.domain.records import Annotation, Claim, RelationKind, State, Translation
from reader.language import anchoring, claims
from reader.library import relating, sources
from reader.library.library import Library
from reader.library.noticing import looking
from reader.library.noticing.notice import Notice, Rate, Rule
from tests.conftest import make_content, put_document


def put(library: Library, *sentences: str, key: str = "doc-1", language: str = "id", **fields: str) -> list[Annotation]:
    """A document whose paragraphs are claims with everything the rules find in them."""
    content = make_content(*sentences)
    put_document(library, content, key, language=language, **fields)
    made = []
    for block in content.blocks:
        span = (block.start, block.end)
        body = claims.describe(content.text, span, language, fields.get("published", ""))
        made.append(library.add(key, anchoring.make(content.text, *span, content.version), body))
    return made


def noticed(library: Library, rule: Rule, *rates: Rate) -> list[Notice]:
    found = looking.standing(library, looking.notices(looking.field(library, rates)))
    return [one for one in found if one.rule is rule]


def said(notice: Notice) -> str:
    return notice.reasoning.format(**notice.params)


def test_a_hedge_that_gets_lost_in_the_restatement_is_noticed(library: Library) -> None:
    first, second, _third = put(
        library,
        "Pabrik baja di Cilegon dikabarkan menutup tungku peleburan terbesarnya.",
        "Pabrik baja di Cilegon menutup tungku peleburan terbesarnya.",
        "Harga cabai rawit naik di pasar Kramat Jati.",
    )
    (notice,) = noticed(library, Rule.CERTAINTY_LOST)
    assert notice.claims == (second.id, first.id)
    assert "“dikabarkan”" in said(notice)
    assert notice.document == "doc-1"
    looking.dismiss(library, notice)
    assert noticed(library, Rule.CERTAINTY_LOST) == []
    library.undo()
    assert len(noticed(library, Rule.CERTAINTY_LOST)) == 1
    relating.relate(library, second.id, first.id, RelationKind.REPEATS)
    assert noticed(library, Rule.CERTAINTY_LOST) == []


def test_figures_on_the_same_subject_that_disagree_are_noticed_across_texts(library: Library) -> None:
    put(library, "Gempa di Lombok Utara merusak 412 rumah di empat desa, kata petugas posko Bayan.")
    put(library, "Gempa di Lombok Utara merusak 530 rumah di empat desa, kata petugas posko Bayan.", key="doc-2")
    (notice,) = noticed(library, Rule.FIGURES_DISAGREE)
    assert {notice.params["this"], notice.params["that"]} == {"412", "530"}
    assert notice.document == ""


@pytest.mark.parametrize(
    "second",
    [
        "Gempa di Lombok Utara merusak 412 rumah di empat desa.",
        "Gempa di Lombok Utara melukai 530 warga di empat desa.",
        "Banjir di Demak merendam 530 rumah.",
    ],
)
def test_equal_figures_other_things_counted_and_other_subjects_are_not(library: Library, second: str) -> None:
    put(library, "Gempa di Lombok Utara merusak 412 rumah di empat desa.", second)
    assert noticed(library, Rule.FIGURES_DISAGREE) == []


def test_dates_that_disagree_are_noticed_and_two_events_are_not(library: Library) -> None:
    put(
        library,
        "Jembatan Sungai Lamat diresmikan wali kota pada 3 Maret 2021.",
        "Jembatan Sungai Lamat diresmikan wali kota pada 9 Maret 2021.",
    )
    (notice,) = noticed(library, Rule.DATES_DISAGREE)
    assert "3 Maret 2021" in said(notice)
    put(
        library,
        "Kapal Samudra Jaya mengangkut 40 penumpang dari Bitung pada 2 Mei 2020.",
        "Kapal Samudra Jaya mengangkut 65 penumpang dari Bitung pada 7 Juni 2020.",
        key="doc-2",
    )
    assert len(noticed(library, Rule.DATES_DISAGREE)) == 1
    assert noticed(library, Rule.FIGURES_DISAGREE) == []


def test_an_amount_in_two_currencies_shows_its_rate_and_is_held_against_the_persons_own(library: Library) -> None:
    put(library, "Perusahaan itu membayar 20 juta dolar AS (sekitar Rp322 miliar) setiap bulan.")
    (notice,) = noticed(library, Rule.EXCHANGE_RATE)
    assert (notice.params["base"], notice.params["quote"]) == ("USD", "IDR")
    assert float(str(notice.params["rate"])) == 16100
    assert "no rate of your own" in said(notice)
    assert noticed(library, Rule.EXCHANGE_RATE, Rate("USD", "IDR", 16000, 0.05)) == []
    (off,) = noticed(library, Rule.EXCHANGE_RATE, Rate("IDR", "USD", 1 / 14000, 0.05))
    assert "15" in str(off.params["apart"])
    assert off.key != notice.key


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Dari seluruh responden, 48 persen setuju, 39 persen menolak, dan 21 persen tidak tahu.", "108"),
        ("Sebanyak 60 persen lahan terbakar, sisanya 30 persen masih hijau.", "90"),
        ("Anggaran Rp10 miliar itu terdiri dari Rp6 miliar untuk jalan dan Rp5 miliar untuk jembatan.", "11"),
        ("Pajak itu 25 persen dari Rp4 triliun atau Rp2 triliun.", "1"),
    ],
)
def test_shares_and_totals_that_do_not_add_up_are_noticed(library: Library, sentence: str, words: str) -> None:
    put(library, sentence)
    (notice,) = noticed(library, Rule.SUM)
    assert words in str(notice.params["sum"])


@pytest.mark.parametrize(
    "sentence",
    [
        "Dari seluruh responden, 48 persen setuju, 39 persen menolak, dan 13 persen tidak tahu.",
        "Dari seluruh responden, 33,3 persen setuju, 33,3 persen menolak, dan 33,3 persen tidak tahu.",
        "Anggaran Rp11 miliar itu terdiri dari Rp6 miliar untuk jalan dan Rp5 miliar untuk jembatan.",
        "Pajak itu 25 persen dari Rp4 triliun atau Rp1 triliun.",
        "Laba naik 60 persen, sedangkan utang naik 70 persen.",
    ],
)
def test_what_adds_up_or_is_no_sum_is_not(library: Library, sentence: str) -> None:
    put(library, sentence)
    assert noticed(library, Rule.SUM) == []


def test_a_claim_of_the_present_that_a_later_one_ends_is_noticed(library: Library) -> None:
    first, _ = put(
        library,
        "Kabel laut Nusa Timur masih melayani pelanggan di Kupang.",
        "Warga Kupang menanam jagung.",
        published="2024-01-02",
    )
    (second,) = put(
        library, "Kabel laut Nusa Timur berhenti melayani pelanggan di Kupang.", key="doc-2", published="2024-06-01"
    )
    (notice,) = noticed(library, Rule.ENDED)
    assert notice.claims == (first.id, second.id)
    assert (notice.params["now"], notice.params["end"]) == ("masih", "berhenti")


def test_an_end_that_is_denied_ends_nothing(library: Library) -> None:
    put(library, "Kabel laut Nusa Timur masih melayani pelanggan di Kupang.", published="2024-01-02")
    put(library, "Kabel laut Nusa Timur belum berhenti melayani Kupang.", key="doc-2", published="2024-06-01")
    assert noticed(library, Rule.ENDED) == []


def test_three_claims_on_one_nameless_source_are_noticed_until_it_has_a_name(library: Library) -> None:
    made = put(
        library,
        "Harga gas naik.",
        "Kontrak gas batal.",
        "Kapal gas pergi ke Tuban.",
    )
    for one in made:
        library.edit(one, source="seorang pejabat", anonymous=True)
    (notice,) = noticed(library, Rule.ONE_NAMELESS_SOURCE)
    assert (notice.params["count"], len(notice.claims)) == (3, 3)
    sources.edit(library, "seorang pejabat", anonymous=False)
    assert noticed(library, Rule.ONE_NAMELESS_SOURCE) == []


def translate(library: Library, one: Annotation, text: str) -> None:
    library.add("doc-1", one.anchor, Translation("en", text, State.DRAFT, chosen=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TikTok reportedly pays Microsoft US$20 million a month.", []),
        ("TikTok pays Microsoft US$20 million a month.", ["dikabarkan"]),
        ("TikTok reportedly pays Microsoft US$20 billion a month.", ["US$20 billion"]),
        ("TikTok reportedly pays Microsoft US$20 million a month since 2019.", ["2019"]),
    ],
)
def test_hedges_figures_and_dates_are_held_against_the_chosen_translation(
    library: Library, text: str, expected: list[str]
) -> None:
    (one,) = put(library, "TikTok dikabarkan membayar Microsoft 20 juta dolar AS per bulan.")
    translate(library, one, text)
    assert [notice.params["word"] for notice in noticed(library, Rule.TRANSLATION)] == expected


def test_a_hedge_the_translation_adds_is_noticed(library: Library) -> None:
    (one,) = put(library, "TikTok membayar Microsoft 20 juta dolar AS per bulan.")
    translate(library, one, "TikTok allegedly pays Microsoft 20 million US dollars a month.")
    (notice,) = noticed(library, Rule.TRANSLATION)
    assert notice.params["word"] == "allegedly"
    assert "adds" in notice.reasoning


def test_a_dismissed_notice_returns_when_what_it_says_is_another(library: Library) -> None:
    (one,) = put(library, "Perusahaan itu membayar 20 juta dolar AS (sekitar Rp322 miliar) setiap bulan.")
    (notice,) = noticed(library, Rule.EXCHANGE_RATE)
    looking.dismiss(library, notice)
    body = library.annotation(one.id).body
    assert isinstance(body, Claim)
    first, second = body.quantities
    library.edit(one, quantities=(first, replace(second, value=second.value * 2)))
    assert len(noticed(library, Rule.EXCHANGE_RATE)) == 1
