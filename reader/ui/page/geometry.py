"""Where stretches of a laid-out document stand, in document pixels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters of scripts that run from right to left."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a range on one line. ``first`` and ``last``: the range begins or ends here."""

    rect: QRectF
    first: bool
    last: bool


def origin(document: QTextDocument, block: QTextBlock) -> QPointF:
    """Where a block's lines are counted from."""
    return document.documentLayout().blockBoundingRect(block).topLeft()


def segments(block: QTextBlock, corner: QPointF, start: int, end: int) -> Iterator[Segment]:
    """The pieces of [start, end), positions within the block, whose ``origin`` is ``corner``."""
    layout = block.layout()
    if layout.lineCount() == 0 or end <= start:
        return
    mixed = not block.text().isascii() and _BACKWARDS.search(block.text()) is not None
    for number in range(layout.lineForTextPosition(start).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        first, after = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            return
        here = (max(start, first), min(end, after))
        if here[0] >= here[1]:
            continue
        top, height = corner.y() + line.y(), line.ascent() + line.descent()
        for left, right in _stretches(line, *here) if mixed else [_stretch(line, *here)]:
            rect = QRectF(corner.x() + left, top, right - left, height)
            yield Segment(rect, first=start >= first, last=end <= after)


def _x(line: QTextLine, position: int) -> float:
    # The stubs say object; it is a tuple of the pixel and the position found.
    return float(line.cursorToX(position)[0])  # type: ignore[index]


def _stretch(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """The stretch of a line that runs one way, without the blanks that hang over its end."""
    return _x(line, start), min(_x(line, end), line.naturalTextRect().right())


def _stretches(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The stretches of a line in which writing directions mix: neighbours on the line, not in the text, are joined."""
    # Not cursorToX: where directions meet, a cursor has two places and Qt gives the one that is not meant.
    runs = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    cells = [(rect.left(), rect.right()) for rect in runs]
    joined: list[tuple[float, float]] = []
    for left, right in sorted(cells):
        if joined and left <= joined[-1][1] + 0.6:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def blocks_between(document: QTextDocument, first: QTextBlock, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
    """Blocks from ``first`` on whose top is above ``bottom``, each with its origin."""
    block = first
    while block.isValid():
        corner = origin(document, block)
        if corner.y() > bottom:
            return
        yield block, corner
        block = block.next()


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The last block that begins at or above ``y``; the first block if none does. Blocks must be laid out."""
    low, high = 0, document.blockCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        if origin(document, document.findBlockByNumber(middle)).y() <= y:
            low = middle
        else:
            high = middle - 1
    return document.findBlockByNumber(low)
