"""Find in the text: case and accents ignored on request, offsets always those of the original."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.graphemes import continues
from reader.language.searching import find_all

LETTERS = st.text(alphabet="aAeéÉßsSİiıIﬁ e\u0301👩\u200d🌾🇮🇩ñ", max_size=14)


def hits(text: str, needle: str, **how: bool) -> list[str]:
    return [text[start:end] for start, end in find_all(text, needle, **how)]


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("Straße STRASSE straße", "strasse", ["Straße", "STRASSE", "straße"]),
        ("Straße", "s", ["S"]),
        ("İstanbul istanbul", "istanbul", ["İstanbul", "istanbul"]),
        ("café cafe\u0301 cafe CAFÉ", "cafe", ["café", "cafe\u0301", "cafe", "CAFÉ"]),
        ("café", "cafe\u0301", ["café"]),
        ("e\u0301e", "e", ["e\u0301", "e"]),
        ("👩‍🌾 🌾 👩", "🌾", ["🌾"]),
        ("👩‍🌾 🌾 👩", "👩", ["👩"]),
        ("🇮🇩🇩🇮", "🇩🇮", ["🇩🇮"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("", "a", []),
        ("kata", "", []),
        ("kata", "\u0301", []),
    ],
)
def test_folded(text: str, needle: str, found: list[str]) -> None:
    assert hits(text, needle) == found


def test_exactly() -> None:
    assert hits("Café café cafe", "café", ignore_accents=False, ignore_case=False) == ["café"]
    assert hits("Café café cafe", "café", ignore_accents=False) == ["Café", "café"]
    assert hits("Café café Cafe", "Cafe", ignore_case=False) == ["Café", "Cafe"]
    assert hits("q\u0301 q", "q", ignore_accents=False) == ["q"]
    assert hits("Kata KATA kata", "kata", ignore_case=False) == ["kata"]


@settings(max_examples=200, deadline=None)
@given(LETTERS, LETTERS, st.booleans(), st.booleans())
def test_spans_are_in_order_and_cut_no_character(text: str, needle: str, case: bool, accents: bool) -> None:
    last = 0
    for start, end in find_all(text, needle, ignore_case=case, ignore_accents=accents):
        assert last <= start < end <= len(text)
        assert not continues(text, start)
        assert not continues(text, end)
        last = end


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="abc ", max_size=20), st.text(alphabet="abc", min_size=1, max_size=4))
def test_plain_text_as_str_find(text: str, needle: str) -> None:
    at, places = text.find(needle), []
    while at >= 0:
        places.append((at, at + len(needle)))
        at = text.find(needle, at + len(needle))
    assert find_all(text, needle) == places
    assert find_all("é" + text, needle) == [(start + 1, end + 1) for start, end in places]


def test_a_long_text_is_folded_once() -> None:
    text = "Harga é kopi naik lagi di pasar. " * 20_000
    find_all(text, "k")
    began = time.perf_counter()
    assert len(find_all(text, "kopi")) == 20_000
    assert time.perf_counter() - began < 1.0
