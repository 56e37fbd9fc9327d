"""What of the open text is on the page: one section of it, as a Qt document, with both ways of counting."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.domain.text import Block, Content, Span
from reader.language.sectioning import sections
from reader.ui.page.building import Look, build
from reader.ui.page.offsets import Offsets

MOST = 400_000
"""The most code points of a section, as a rule: beyond, laying out a page becomes felt."""


class Sheet:
    """One section of a text. Offsets are code points of the whole text, positions UTF-16 units of the section."""

    def __init__(self, content: Content, offset: int, look: Look) -> None:
        self.content = content
        self.spans: tuple[Span, ...] = tuple(sections(content, most=MOST)) or ((0, len(content.text)),)
        self.number = self.section_at(offset)
        self.blocks = _blocks_of(content, self.spans, self.number)
        self.start = self.blocks[0].start if self.blocks else 0
        self.end = self.blocks[-1].end if self.blocks else self.start
        self._starts = [block.start for block in self.blocks]
        self._offsets = Offsets(content.text[self.start : self.end])
        self.dressed: set[int] = set()
        self.document: QTextDocument = build(content, self.blocks, look)

    def section_at(self, offset: int) -> int:
        """Which section an offset lies in."""
        return max(0, bisect_right([start for start, _ in self.spans], offset) - 1)

    def shows(self, offset: int) -> bool:
        """Whether the offset is on this page."""
        return self.section_at(offset) == self.number

    def position(self, offset: int) -> int:
        """The document position of an offset; outside the section, its nearest end."""
        return self._offsets.to_units(min(max(offset, self.start), self.end) - self.start)

    def offset(self, position: int) -> int:
        """The offset of a document position."""
        return min(self._offsets.to_points(position) + self.start, self.end)

    def block_number(self, offset: int) -> int:
        """The number, on this page, of the block an offset lies in."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def block_numbers(self, start: int, end: int) -> range:
        """The numbers of the blocks that [start, end) touches on this page; none if it lies elsewhere."""
        if end <= self.start or start >= self.end:
            return range(0)
        return range(self.block_number(start), self.block_number(end - 1) + 1)

    def block(self, number: int) -> QTextBlock:
        """The Qt block with that number."""
        return self.document.findBlockByNumber(number)

    def selected(self, cursor: QTextCursor) -> Span | None:
        """The span a cursor selects, None where it selects nothing."""
        if not cursor.hasSelection():
            return None
        return self.offset(cursor.selectionStart()), self.offset(cursor.selectionEnd())


def _blocks_of(content: Content, spans: Sequence[Span], number: int) -> Sequence[Block]:
    starts = [block.start for block in content.blocks]
    first = max(0, bisect_right(starts, spans[number][0]) - 1) if starts else 0
    after = bisect_right(starts, spans[number + 1][0]) - 1 if number + 1 < len(spans) else len(starts)
    return content.blocks[first:after]
