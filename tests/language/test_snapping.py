"""A selection becomes what the person meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.graphemes import continues
from reader.language.snapping import sentence_at, snap, word_at

MIXED = st.text(alphabet="ab \n\t👩\u200d🌾🏽e\u0301🇮🇩\u00a0", max_size=16)


def snapped(text: str, start: int, end: int) -> str:
    first, last = snap(text, start, end)
    return text[first:last]


def test_blanks_at_the_ends_go() -> None:
    assert snapped("satu  dua \n tiga", 4, 12) == "dua"
    assert snapped("satu dua", 8, 4) == "dua"
    first, last = snap("a   b", 1, 4)
    assert first == last


def test_visible_characters_stay_whole() -> None:
    farmer = "x👩🏽‍🌾y"
    for start in range(1, 5):
        assert snapped(farmer, start, start + 1) == "👩🏽‍🌾"
    assert snapped("ae\u0301b", 1, 2) == "e\u0301"
    assert snapped("🇮🇩🇲🇾", 2, 3) == "🇲🇾"


@settings(max_examples=200, deadline=None)
@given(MIXED, st.integers(-2, 20), st.integers(-2, 20))
def test_snapping_twice_changes_nothing(text: str, start: int, end: int) -> None:
    first, last = snap(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert snap(text, first, last) == (first, last)
    if first < last:
        assert not text[first].isspace()
        assert not continues(text, first)
        assert not continues(text, last)


@pytest.mark.parametrize(
    ("text", "inside", "word"),
    [
        ("Dia kira-kira pulang.", "ra-k", "kira-kira"),
        ("Dia pulang.", "lang", "pulang"),
        ("seharga 1.250,5 rupiah", "250", "1.250,5"),
        ("I don’t know", "’t", "don’t"),
        ("I don't know", "don", "don't"),
        ("(rumah), itu", "mah", "rumah"),
        ("jam 10.30.", "10", "10.30"),
        ("naïf sekali", "ï", "naïf"),
        ("nai\u0308f sekali", "f", "nai\u0308f"),
        ("a 👩‍🌾 b", "👩", "👩‍🌾"),
    ],
)
def test_word_at(text: str, inside: str, word: str) -> None:
    start, end = word_at(text, text.index(inside))
    assert text[start:end] == word


def test_word_at_the_ends() -> None:
    assert word_at("kata", 4) == (0, 4)
    assert word_at("", 0) == (0, 0)
    assert word_at("satu\ndua", 5) == (5, 8)
    start, end = word_at("a   b", 2)
    assert start == end


def test_sentence_at() -> None:
    text = "Judul\nProf. Dr. Siti tiba. “Kami siap,” katanya.\n\nHabis."
    for inside, sentence in [
        ("ul", "Judul"),
        ("Siti", "Prof. Dr. Siti tiba."),
        ("siap", "“Kami siap,” katanya."),
        ("bis", "Habis."),
    ]:
        start, end = sentence_at(text, text.index(inside), "id")
        assert text[start:end] == sentence
    start, end = sentence_at(text, text.index("\n\n") + 1, "id")
    assert start == end
