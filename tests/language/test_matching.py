"""The bit vectors agree with the textbook's table."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.matching import closest, distance, similarity

SHORT = st.text(alphabet="abc ", max_size=12)


def table(one: str, other: str) -> int:
    """Levenshtein's distance by the plain dynamic programme."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


@settings(max_examples=150, deadline=None)
@given(SHORT, SHORT)
def test_distance(one: str, other: str) -> None:
    assert distance(one, other) == table(one, other)


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="abc", min_size=1, max_size=6), st.text(alphabet="abc", max_size=9))
def test_closest_is_the_nearest_stretch(pattern: str, text: str) -> None:
    start, end, cost = closest(pattern, text)
    stretches = [text[i:j] for i in range(len(text) + 1) for j in range(i, len(text) + 1)]
    assert cost == min(table(pattern, one) for one in stretches)
    assert table(pattern, text[start:end]) == cost


def test_similarity() -> None:
    assert similarity("", "") == 1.0
    assert similarity("kata", "kata") == 1.0
    assert similarity("abc", "xyz") == 0.0
    assert similarity("kopi", "kopii") == 0.8


def test_a_pattern_longer_than_a_machine_word() -> None:
    line = "a long line that no sixty-four bits would hold, were integers as narrow as they are elsewhere "
    assert closest(line, "before " + line.replace("bits", "bytes") + "after")[2] == 2
