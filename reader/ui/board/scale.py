"""Days to pixels: how the timeline lays time out."""

from dataclasses import dataclass
from datetime import date

DAY = 1.0
SHORTEST = 24.0
"""The least distance between two lines of the axis, in pixels."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis: where it is (days since year 1) and what it begins, as EDTF; ``strong`` for years."""

    day: int
    edtf: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """``first`` is the ordinal day at ``left`` pixels; a day is ``pixels`` wide."""

    first: float
    pixels: float
    left: float = 0.0

    def x(self, day: float) -> float:
        """Where a day begins, in pixels."""
        return self.left + (day - self.first) * self.pixels

    def day(self, x: float) -> float:
        """Which day is at a pixel."""
        return self.first + (x - self.left) / self.pixels

    def ticks(self, until: float) -> list[Tick]:
        """The lines from ``left`` to ``until`` pixels, as close as they can be read: months, years or decades."""
        start, end = self._date(self.day(self.left)), self._date(self.day(until))
        if self.pixels * 30 >= SHORTEST:
            return _months(start, end, 1 if self.pixels * 30 >= 2.5 * SHORTEST else 3)
        width = self.pixels * 365.25
        step = next((years for years in (1, 2, 5, 10, 25, 50, 100, 250, 500) if width * years >= 2 * SHORTEST), 1000)
        first = start.year - start.year % step
        years = range(max(first, 1), end.year + 1, step)
        return [Tick(date(year, 1, 1).toordinal(), f"{year:04d}", True) for year in years]

    @staticmethod
    def _date(day: float) -> date:
        return date.fromordinal(min(max(int(day), 1), date.max.toordinal()))


def _months(start: date, end: date, step: int) -> list[Tick]:
    ticks, year, month = [], start.year, 1 + (start.month - 1) // step * step
    while (year, month) <= (end.year, end.month):
        name = f"{year:04d}" if month == 1 else f"{year:04d}-{month:02d}"
        ticks.append(Tick(date(year, month, 1).toordinal(), name, month == 1))
        year, month = (year + 1, 1) if month + step > 12 else (year, month + step)
    return ticks
