"""Qt counts UTF-16 units and Python code points; this is the only place that converts between them."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts offsets of one text, both ways. Characters beyond U+FFFF (emoji, say) are two UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._points = [found.start() for found in _ASTRAL.finditer(text)] if not text.isascii() else []
        self._units = [point + number for number, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_points(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; one inside a surrogate pair becomes the character's start."""
        return unit - bisect_left(self._units, unit) if self._units else unit
