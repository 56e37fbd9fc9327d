"""Heights of many rows of which only the visible ones have been measured."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Row heights in pixels, estimated until measured. Tops are summed only when asked for after a change."""

    def __init__(self, estimates: Iterable[int]) -> None:
        self._heights = list(estimates)
        self._measured = bytearray(len(self._heights))
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def measured(self, row: int) -> bool:
        """Whether the row's height is exact."""
        return bool(self._measured[row])

    def set(self, row: int, height: int) -> bool:
        """Store a measured height; whether it is another than before."""
        self._measured[row] = 1
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        self._tops = None
        return True

    def forget(self, row: int) -> None:
        """The row wants measuring again."""
        self._measured[row] = 0

    def next_unmeasured(self, row: int) -> int:
        """The first row from ``row`` on that is not measured; -1 where all are."""
        return self._measured.find(0, row)

    def _sums(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._sums()[-1]

    def top(self, row: int) -> int:
        """Where a row begins."""
        return self._sums()[row]

    def row_at(self, y: int) -> int:
        """The row at a height; the nearest where ``y`` is outside. -1 where there are no rows."""
        return min(max(bisect_right(self._sums(), y) - 1, 0), len(self._heights) - 1)
