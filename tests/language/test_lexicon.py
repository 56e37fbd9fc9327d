"""The word lists load, agree with each other, and keep offsets when a text is put in lower case."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import assets
from reader.domain.findings import HedgeKind
from reader.language import attribution, claim_rules, lexicon


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


def test_every_rule_there_is_has_its_place_among_those_measured() -> None:
    listed = json.loads(assets.lexicon("rules").read_text(encoding="utf-8"))
    names = {f"claims.{name}" for name, _ in claim_rules.RULES} | {f"attribution.{name}" for name in attribution.RULES}
    assert set(listed) == {"note", "rules"}
    assert set(listed["rules"]) == names
    for facts in listed["rules"].values():
        assert set(facts) == {"precision", "of"}
        assert 0.0 <= facts["precision"] <= 1.0
        assert type(facts["of"]) is int
        assert facts["of"] > 0 or facts["precision"] == 0.0
    assert lexicon.precision("claims.invented") == 0.0


def test_a_rule_known_to_be_weak_is_not_trusted_and_few_cases_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    measured = {"weak": (0.89, 30), "strong": (0.9, 30), "rare": (0.75, 4), "hopeless": (0.2, 5)}
    monkeypatch.setattr(lexicon, "_measured", lambda: measured)
    assert [lexicon.trusted(name) for name in (*measured, "new")] == [False, True, True, False, True]
    assert [lexicon.precision(name) for name in (*measured, "new")] == [0.846, 0.855, 0.628, 0.33, 0.0]


def test_few_findings_promise_less_than_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_measured", lambda: {"few": (1.0, 13), "many": (1.0, 170), "most": (0.962, 53)})
    assert lexicon.precision("few") == 0.886
    assert lexicon.precision("many") == 0.989
    assert [lexicon.tried(name) for name in ("few", "many", "most", "new")] == [(13, 13), (170, 170), (51, 53), (0, 0)]


@given(st.text(max_size=60))
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lexicon.folded(text)) == len(text)


def test_a_letter_whose_lower_case_is_longer_stays() -> None:
    assert lexicon.folded("İZMİR Kabarnya") == "İzmİr kabarnya"
