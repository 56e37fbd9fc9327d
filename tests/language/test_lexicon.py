"""The word lists load, agree with each other, and keep offsets when a text is put in lower case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.findings import HedgeKind
from reader.language import claim_rules, lexicon


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_kind_of_hedge_has_words(language: str) -> None:
    listed = lexicon.load(language)
    assert {entry.kind for entry in listed.hedges.values()} == set(HedgeKind)
    assert len(listed.hedges) > 100
    assert all(entry.tier in "ABC" and item == item.strip().lower() for item, entry in listed.hedges.items())


@pytest.mark.parametrize("language", ["id", "en"])
def test_lists_are_given_by_name_and_an_unknown_one_is_an_error(language: str) -> None:
    listed = lexicon.load(language)
    assert listed.words("reporting.says") <= listed.words("reporting.says", "media")
    with pytest.raises(KeyError):
        listed.words("reporting.whispers")


def test_a_language_without_rules_gets_english_ones_and_none_is_guessed() -> None:
    assert lexicon.code("id-ID") == "id"
    assert lexicon.code("fr") == "en"
    assert (
        lexicon.code("", "Pemerintah akan menaikkan tarif karena harga minyak dunia terus naik sejak bulan lalu.")
        == "id"
    )
    assert (
        lexicon.code("", "The government will raise the price because of what happened on the market last week.")
        == "en"
    )


def test_every_rule_that_suggests_was_measured() -> None:
    for name, _ in claim_rules.RULES:
        assert 0.5 <= lexicon.precision(f"claims.{name}") <= 1.0
    assert lexicon.precision("claims.invented") == 0.0


@given(st.text(max_size=60))
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lexicon.folded(text)) == len(text)


def test_a_letter_whose_lower_case_is_longer_stays() -> None:
    assert lexicon.folded("İZMİR Kabarnya") == "İzmİr kabarnya"
