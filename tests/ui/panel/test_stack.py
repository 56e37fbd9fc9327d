"""The geometry of the column: guesses put right, whatever is measured in whatever order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.ui.panel.stack import GAP, HEADING, TOP, Stack


@settings(max_examples=60)
@given(st.data())
def test_measured_rows_lie_right_whatever_was_guessed(data: st.DataObject) -> None:
    heights = data.draw(st.lists(st.integers(20, 400), min_size=1, max_size=30))
    guesses = data.draw(st.lists(st.integers(20, 400), min_size=len(heights), max_size=len(heights)))
    orphans = data.draw(st.integers(0, len(heights)))
    headings = [orphans] if orphans < len(heights) else []
    stack = Stack(guesses.__getitem__, heights.__getitem__, lambda row: row in headings)
    stack.build([str(row) for row in range(len(heights))], headings)
    present = list(guesses)
    for _ in range(3):
        first = data.draw(st.integers(0, len(heights) - 1))
        last = data.draw(st.integers(first, len(heights) - 1))
        wrong = present[first : last + 1] != heights[first : last + 1]
        assert stack.measure(range(first, last + 1)) is wrong
        present[first : last + 1] = heights[first : last + 1]
        y = TOP
        for row, height in enumerate(present):
            assert stack.top(row) == y
            y += HEADING if row in headings else 0
            assert stack.card(row) == (y, height)
            assert stack.row_at(y) == row
            y += height + GAP
        assert stack.height == y
    stack.build([str(row) for row in range(len(heights))], headings)
    assert stack.height == y


def test_an_empty_column() -> None:
    stack = Stack(lambda row: 1, lambda row: 1, lambda row: False)
    stack.build([], [])
    assert (len(stack), stack.height, list(stack.rows(0, 500)), stack.row_at(40)) == (0, TOP, [], 0)
