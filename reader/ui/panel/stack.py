"""Cards of different heights in one column, of which only those looked at are measured. All figures are pixels."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

GAP = 10
HEADING = 34
TOP = 2


class Stack:
    """Where every card of the column lies.

    Heights of cards not yet seen are guesses; ``measure`` puts those of some rows right. What is known of a card
    stays known by its key, however often the list is built anew.
    """

    def __init__(
        self, guess: Callable[[int], int], height: Callable[[int], int], has_heading: Callable[[int], bool]
    ) -> None:
        """``guess`` and ``height`` give a row's height, quickly or exactly; a heading stands above some rows."""
        self._guess = guess
        self._height = height
        self._has_heading = has_heading
        self._keys: Sequence[str] = ()
        self._known: dict[str, int] = {}
        self._tops: list[int] = [TOP]

    def build(self, keys: Sequence[str], headings: Sequence[int]) -> None:
        """Lay out these cards; ``headings`` are the rows with a heading above them."""
        known, self._keys = self._known, keys
        if len(known) > 4 * len(keys) + 1000:
            known.clear()
        for row, key in enumerate(keys):
            if key not in known:
                known[key] = self._guess(row)
        sizes = [known[key] + GAP for key in keys]
        for row in headings:
            sizes[row] += HEADING
        self._tops = list(accumulate(sizes, initial=TOP))

    def forget(self) -> None:
        """The width changed: nothing is known of any card. ``build`` follows."""
        self._known.clear()

    def __len__(self) -> int:
        return len(self._tops) - 1

    @property
    def height(self) -> int:
        """The height of the whole column."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where a card begins, heading included."""
        return self._tops[row]

    def bottom(self, row: int) -> int:
        """Where the next one begins."""
        return self._tops[row + 1]

    def card(self, row: int) -> tuple[int, int]:
        """Top and height of the card itself, without heading and gap."""
        height = self._known[self._keys[row]]
        return self._tops[row + 1] - GAP - height, height

    def row_at(self, y: int) -> int:
        """The row at a height, the nearest one beyond the ends; 0 in an empty column."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self) - 1, 0))

    def rows(self, top: int, height: int) -> range:
        """The rows that meet a window of the column."""
        return range(self.row_at(top), self.row_at(top + height) + 1) if len(self) else range(0)

    def measure(self, rows: range) -> bool:
        """Put the heights of these rows right and move all below; whether one was wrong."""
        wrong = False
        for row in rows:
            height = self._height(row)
            wrong = wrong or self._known[self._keys[row]] != height
            self._known[self._keys[row]] = height
        if wrong:
            self._restack(rows)
        return wrong

    def _restack(self, rows: range) -> None:
        tops, last = self._tops, rows[-1]
        below = tops[last + 1]
        for row in rows:
            heading = HEADING if self._has_heading(row) else 0
            tops[row + 1] = tops[row] + heading + self._known[self._keys[row]] + GAP
        shift = tops[last + 1] - below
        if shift:
            tops[last + 2 :] = [top + shift for top in tops[last + 2 :]]
