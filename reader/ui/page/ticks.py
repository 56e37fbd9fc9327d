"""Where annotations and find hits lie along the edge rail."""

from bisect import bisect_left
from collections.abc import Callable, Iterable

HEIGHT = 4
"""Height of a tick in pixels; within as many pixels a later tick hides an earlier one."""
NEAR = 5
"""How near, in pixels, the pointer must be to mean a tick."""


class Ticks:
    """Offsets are code points. Their places in the text are kept until ``forget``, since finding them takes time."""

    def __init__(self, place: Callable[[int], float]) -> None:
        """``place`` gives the document pixel of an offset."""
        self._place = place
        self._marks: dict[str, tuple[int, str]] = {}
        self._hits: list[int] = []
        self._pixels: dict[int, float] = {}

    def show(self, marks: Iterable[tuple[str, int, str]]) -> None:
        """Show these (id, offset, ``#rrggbb``) and no others."""
        self._marks = {key: (offset, colour) for key, offset, colour in marks}

    def put(self, key: str, offset: int, colour: str) -> None:
        """Show one annotation as it now is."""
        self._marks[key] = (offset, colour)

    def drop(self, key: str) -> None:
        """Show an annotation no more."""
        self._marks.pop(key, None)

    def show_hits(self, offsets: list[int]) -> None:
        """Show find hits at these offsets and no others."""
        self._hits = offsets

    def forget(self) -> None:
        """The text is laid out anew: every place has to be found again."""
        self._pixels = {}

    def rows(self, scale: float, hit_colour: str) -> dict[int, tuple[int, str]]:
        """Pixel of the rail to (offset, colour), at most one for every ``HEIGHT`` pixels."""
        found: dict[int, tuple[int, str]] = {}
        for offset, colour in (*self._marks.values(), *((offset, hit_colour) for offset in self._hits)):
            if offset not in self._pixels:
                self._pixels[offset] = self._place(offset)
            y = int(self._pixels[offset] * scale)
            found[y - y % HEIGHT] = (offset, colour)
        return found


def nearest(rows: dict[int, tuple[int, str]], y: float) -> int | None:
    """The offset of the tick nearest to a pixel of the rail, None where none is near enough."""
    tops = sorted(rows)
    index = bisect_left(tops, y - HEIGHT / 2)
    away = [(abs(top + HEIGHT / 2 - y), top) for top in tops[max(0, index - 1) : index + 1]]
    if not away or min(away)[0] > NEAR:
        return None
    return rows[min(away)[1]][0]
