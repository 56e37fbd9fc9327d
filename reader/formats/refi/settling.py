"""A text from outside as canonical text, keeping track of where each place of it went."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from reader.domain.text import Block, BlockKind, Content, Span
from reader.formats.building import MAX_BLOCK
from reader.formats.decoding import clean

_LINE = re.compile("[^\r\n\x0b\x0c\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line as it was and where what became of it stands."""

    start: int
    before: str
    place: int
    after: str

    def at(self, offset: int) -> int:
        """Where an offset in or behind the line is now."""
        inside = offset - self.start
        if inside >= len(self.before):
            return self.place + len(self.after)
        return self.place + (inside if self.before == self.after else len(clean(self.before[:inside])))


class Settled:
    """A text whose lines became paragraphs: empty lines left out, ends trimmed, letters composed."""

    def __init__(self, text: str) -> None:
        """Raise ``ValueError`` where there is not a word to read, or a line is too long to be writing."""
        self._pieces: list[_Piece] = []
        place = 0
        for found in _LINE.finditer(text):
            if len(found[0]) > 2 * MAX_BLOCK:
                raise ValueError("a line too long")
            start, end = _edges(text, found.start(), found.end())
            before = text[start:end]
            after = clean(before)
            if not after:
                continue
            if len(after) > MAX_BLOCK:
                raise ValueError("a line too long")
            self._pieces.append(_Piece(start, before, place, after))
            place += len(after) + 1
        if not self._pieces:
            raise ValueError("no words")
        blocks = [Block(BlockKind.PARAGRAPH, 0, one.place, one.place + len(one.after)) for one in self._pieces]
        self.content = Content("\n".join(one.after for one in self._pieces), tuple(blocks))
        self._starts = [one.start for one in self._pieces]

    def span(self, start: int, end: int) -> Span | None:
        """Where a stretch of the old text stands now, line ends at its edges left out; None where no word is left."""
        first, last = self._first(start), self._last(end)
        return (first, last) if self.content.text[first:last].strip() else None

    def _first(self, offset: int) -> int:
        """The place of the first letter at or behind an offset."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        if offset >= piece.start + len(piece.before) and index + 1 < len(self._pieces):
            return self._pieces[index + 1].place
        return piece.at(offset)

    def _last(self, offset: int) -> int:
        """The place behind the last letter before an offset."""
        index = bisect_left(self._starts, offset) - 1
        return self._pieces[index].at(offset) if index >= 0 else 0


def _edges(text: str, start: int, end: int) -> Span:
    """A line without what cannot be seen at its ends: white space and characters that are not kept."""
    while start < end and not clean(text[start]).strip():
        start += 1
    while end > start and not clean(text[end - 1]).strip():
        end -= 1
    return start, end
