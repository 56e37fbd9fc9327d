"""Claims in time: which can be placed, and how they stand beside and above each other."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.library.board import Row
from reader.ui.board.scale import Scale

CELL = 11
"""The width and height a claim's dot has to itself, in pixels."""


class Basis(StrEnum):
    """Which time a claim is placed by."""

    CLAIMED = "claimed"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with the first and last day (ordinal) it may mean, and the EDTF expression that says so."""

    row: Row
    first: int
    last: int
    edtf: str


def placed(rows: Sequence[Row], basis: Basis) -> list[Placed]:
    """The claims whose time is known, the earliest first. A claim that speaks of several dates stands at each."""
    from reader.language import dates

    spans: dict[str, tuple[int, int] | None] = {}
    found: list[Placed] = []
    for row in rows:
        for edtf in dict.fromkeys(row.dates) if basis is Basis.CLAIMED else (row.published,):
            if edtf and edtf not in spans:
                span = dates.span(edtf)
                spans[edtf] = (span[0].toordinal(), span[1].toordinal()) if span else None
            there = spans.get(edtf)
            if there is not None:
                found.append(Placed(row, *there, edtf))
    found.sort(key=lambda one: (one.first, one.last, one.row.id))
    return found


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one of the placed claims stands: its number, the column's left edge in pixels, and how high up."""

    number: int
    x: float
    level: int


class Stacks:
    """The claims as dots: those of one stretch of time that falls into one cell stand on top of each other."""

    def __init__(self, claims: Sequence[Placed], scale: Scale) -> None:
        self.spots: list[Spot] = []
        self.of_claim: dict[str, int] = {}
        """The first spot of each claim, by its id."""
        self._columns: dict[int, list[int]] = {}
        for number, one in enumerate(claims):
            column = int((scale.x(one.first) - scale.left) // CELL)
            stack = self._columns.setdefault(column, [])
            self.spots.append(Spot(number, scale.left + column * CELL, len(stack)))
            self.of_claim.setdefault(one.row.id, number)
            stack.append(number)
        self.highest = max((len(stack) for stack in self._columns.values()), default=0)
        self._order = sorted(self._columns)
        self._left = scale.left

    def between(self, left: float, right: float) -> list[Spot]:
        """The spots whose column begins between two pixels."""
        first = bisect_left(self._order, int((left - self._left) // CELL))
        after = bisect_left(self._order, int((right - self._left) // CELL) + 1)
        return [self.spots[number] for column in self._order[first:after] for number in self._columns[column]]

    def at(self, x: float, level: int) -> int:
        """The number of the claim whose dot is at this place, -1 where there is none."""
        stack = self._columns.get(int((x - self._left) // CELL), [])
        return stack[level] if 0 <= level < len(stack) else -1

    def beside(self, number: int, step: int) -> int:
        """From one dot to the next stack of dots on the right (1) or left (-1), at most as high."""
        spot = self.spots[number]
        place = self._order.index(int((spot.x - self._left + CELL / 2) // CELL)) + step
        if not 0 <= place < len(self._order):
            return number
        stack = self._columns[self._order[place]]
        return stack[min(spot.level, len(stack) - 1)]

    def above(self, number: int, step: int) -> int:
        """From one dot to the one above (1) or below (-1) it."""
        spot = self.spots[number]
        stack = self._columns[int((spot.x - self._left + CELL / 2) // CELL)]
        return stack[min(max(spot.level + step, 0), len(stack) - 1)]
