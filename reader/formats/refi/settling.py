"""A text from outside as canonical text, keeping track of where each place of it went."""

import re
from bisect import bisect_right
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


class Settled:
    """A text whose lines became paragraphs: empty lines left out, ends trimmed, letters composed."""

    def __init__(self, text: str) -> None:
        """Raise ``ValueError`` where there is not a word to read, or a line is too long to be writing."""
        self._pieces: list[_Piece] = []
        place = 0
        for found in _LINE.finditer(text):
            before = found[0].strip()
            after = clean(before).strip()
            if not after:
                continue
            if len(after) > MAX_BLOCK:
                raise ValueError("a line too long")
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            self._pieces.append(_Piece(start, before, place, after))
            place += len(after) + 1
        if not self._pieces:
            raise ValueError("no words")
        blocks = [Block(BlockKind.PARAGRAPH, 0, one.place, one.place + len(one.after)) for one in self._pieces]
        self.content = Content("\n".join(one.after for one in self._pieces), tuple(blocks))
        self._starts = [one.start for one in self._pieces]

    def span(self, start: int, end: int) -> Span | None:
        """Where a stretch of the old text stands now; None where no word of it is left."""
        first, last = self._place(start, forward=True), self._place(end, forward=False)
        return (first, last) if self.content.text[first:last].strip() else None

    def _place(self, offset: int, *, forward: bool) -> int:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        inside = offset - piece.start
        if inside >= len(piece.before):
            following = index + 1 < len(self._pieces) and forward and inside > len(piece.before)
            return self._pieces[index + 1].place if following else piece.place + len(piece.after)
        if piece.before == piece.after:
            return piece.place + inside
        return piece.place + min(len(clean(piece.before[:inside])), len(piece.after))
