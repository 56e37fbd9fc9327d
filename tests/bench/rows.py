"""One line of the table that ``dev.py bench`` prints."""

from typing import NamedTuple


class Row(NamedTuple):
    """A measured figure.

    ``aim`` is the most that ``value`` should be and ``least`` the least, in the same ``unit``; None where the figure is
    only for information. ``note`` says how it was measured, or against what.
    """

    name: str
    value: float
    unit: str
    aim: float | None
    note: str
    least: float | None = None
