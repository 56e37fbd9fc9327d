from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.difference import Piece, words

WORDS = st.lists(st.sampled_from(["satu", "dua", "tiga", " ", "  ", ",", ".", "\n", "a-b", "é", "🙂"]), max_size=25)


@given(WORDS, WORDS)
@settings(max_examples=200, deadline=None)
def test_the_pieces_make_up_both_wordings(old_words: list[str], new_words: list[str]) -> None:
    old, new = "".join(old_words), "".join(new_words)
    pieces = words(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == new
    assert all(piece.text for piece in pieces)
    kinds = [piece.kind for piece in pieces]
    assert ("added", "removed") not in pairwise(kinds)
    assert all(one != other for one, other in pairwise(kinds))


@given(st.text(max_size=40))
@settings(max_examples=50, deadline=None)
def test_nothing_differs_from_itself(text: str) -> None:
    assert words(text, text) == ([Piece("same", text)] if text else [])


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Dia bayar 20 juta.", "Dia bayar 25 juta.", "Dia bayar [-20-]{+25+} juta."),
        ("satu dua, tiga empat", "satu lima, enam empat", "satu [-dua, tiga-]{+lima, enam+} empat"),
        ("satu dua tiga", "satu tiga", "satu [-dua -]tiga"),
        ("", "baru", "{+baru+}"),
        ("lama", "", "[-lama-]"),
        ("Rp1.250,5 naik", "Rp1.260,5 naik", "[-Rp1.250,5-]{+Rp1.260,5+} naik"),
    ],
)
def test_reads_as_whole_words_and_phrases(old: str, new: str, expected: str) -> None:
    shapes = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    assert "".join(shapes[piece.kind].format(piece.text) for piece in words(old, new)) == expected
