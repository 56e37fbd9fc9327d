"""Paints annotations, find hits and the active annotation's outline on the lines that are visible."""

from bisect import bisect_left
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTextBlock

from reader.domain.records import Annotation
from reader.domain.text import Span
from reader.ui.page.geometry import Segment, origin, segments
from reader.ui.page.highlighting import Coverage, Edge, Style, blend, style_of
from reader.ui.page.sheet import Sheet
from reader.ui.theme import Tokens

LANE = 3.0
"""How far apart, in pixels, the lines of overlapping annotations run."""
LANES = 4
BRACKET = 4.0
"""Length, in pixels, of a suggestion's bracket."""
_DASHES = {
    Edge.DASHED: [5.0, 3.0],
    Edge.BROKEN: [6.0, 2.0, 1.0, 2.0],
    Edge.DOTTED: [1.0, 1.6],
    Edge.SPARSE: [1.0, 3.0],
}


class Marks:
    """Everything painted on one sheet. Offsets are code points; painting is in document pixels."""

    def __init__(self, sheet: Sheet, coverage: Coverage, tokens: Tokens) -> None:
        self.sheet = sheet
        self.coverage = coverage
        self.tokens = tokens
        self.active: Span | None = None
        self.active_style: Style | None = None
        self.fixed = False
        """The active one's ends cannot be moved: it is a suggestion."""
        self.hits: list[Span] = []
        self.hit = -1
        self._styles: dict[str, tuple[Annotation, Style]] = {}

    def _style(self, annotation: Annotation) -> Style:
        known = self._styles.get(annotation.id)
        if known is None or known[0] is not annotation:
            known = (annotation, style_of(annotation, self.tokens))
            self._styles[annotation.id] = known
        return known[1]

    def _within(self, block: QTextBlock, start: int, end: int) -> Span:
        """A span of offsets as positions within a block, clipped to it."""
        first = block.position()
        return (
            max(0, self.sheet.position(start) - first),
            min(block.length() - 1, self.sheet.position(end) - first),
        )

    def paint_behind(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
        """Backgrounds of annotations and find hits on one block."""
        there = [
            (*self._within(block, one.anchor.start, one.anchor.end), self._style(one).fill)
            for one in self.coverage.in_block(block.blockNumber())
        ]
        filled = [one for one in there if one[2]]
        edges = sorted({edge for start, end, _ in filled for edge in (start, end)})
        for left, right in pairwise(edges):
            fills = [fill for start, end, fill in filled if start <= left and right <= end]
            if fills:
                colour = blend(fills)
                for segment in segments(block, corner, left, right):
                    painter.fillRect(segment.rect, colour)
        self._paint_hits(painter, block, corner)

    def _paint_hits(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
        if not self.hits:
            return
        start = self.sheet.offset(block.position())
        end = self.sheet.offset(block.position() + block.length() - 1)
        index = max(0, bisect_left(self.hits, (start, start)) - 1)
        colour = QColor(self.tokens.hit)
        painter.setPen(QPen(QColor(self.tokens.ink), 2))
        painter.setBrush(colour)
        while index < len(self.hits) and self.hits[index][0] < end:
            inside = self._within(block, *self.hits[index])
            for segment in segments(block, corner, *inside):
                if index == self.hit:
                    painter.drawRoundedRect(segment.rect.adjusted(-1, 0, 1, 0), 3, 3)
                else:
                    painter.fillRect(segment.rect, colour)
            index += 1

    def paint_over(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
        """Edges and corners of annotations on one block, each overlapping one in a lane of its own."""
        lanes = [-1] * LANES
        for one in self.coverage.in_block(block.blockNumber()):
            style = self._style(one)
            start, end = self._within(block, one.anchor.start, one.anchor.end)
            lane = 0
            if style.edge is not Edge.NONE:
                lane = next((number for number in range(LANES) if lanes[number] <= start), LANES - 1)
                lanes[lane] = end
            elif not style.corner:
                continue
            begins, ends = self._ends_here(block, one.anchor.start, one.anchor.end)
            if style.edge is Edge.SPARSE:
                self._paint_suggestion(painter, list(segments(block, corner, start, end)), one, lane)
                continue
            for segment in segments(block, corner, start, end):
                _paint_edge(painter, segment.rect, style, lane)
                if style.corner and segment.last and ends:
                    _paint_corner(painter, segment.rect, style)
                if lane and segment.first and begins:
                    painter.fillRect(_tick(segment.rect, lane), QColor(style.colour))

    def _paint_suggestion(self, painter: QPainter, pieces: list[Segment], one: Annotation, lane: int) -> None:
        """Dots between brackets; the active suggestion has its outline instead."""
        if self.active == (one.anchor.start, one.anchor.end) and self.fixed:
            return
        style = self._style(one)
        for piece in pieces:
            _paint_edge(painter, piece.rect, style, lane)
            _paint_brackets(painter, piece.rect, style, piece.first, piece.last)

    def _ends_here(self, block: QTextBlock, start: int, end: int) -> tuple[bool, bool]:
        first, last = self.sheet.offset(block.position()), self.sheet.offset(block.position() + block.length() - 1)
        return start >= first, end <= last

    def ends(self) -> tuple[QPointF, QPointF] | None:
        """Where the active annotation begins and ends, in document pixels: the feet of its first and last line.

        None where it has no ends to take hold of.
        """
        numbers = self.sheet.block_numbers(*self.active) if self.active and not self.fixed else range(0)
        if self.active is None or not numbers:
            return None
        top, foot = self.sheet.block(numbers[0]), self.sheet.block(numbers[-1])
        first = [piece.rect for piece in self._pieces(top) if piece.first]
        last = [piece.rect for piece in self._pieces(foot) if piece.last]
        if not first or not last:
            return None
        begin = first[-1].bottomRight() if _backwards(top) else first[0].bottomLeft()
        return begin, (last[0].bottomLeft() if _backwards(foot) else last[-1].bottomRight())

    def _pieces(self, block: QTextBlock, corner: QPointF | None = None) -> list[Segment]:
        if self.active is None:
            return []
        corner = corner or origin(self.sheet.document, block)
        return list(segments(block, corner, *self._within(block, *self.active)))

    def paint_outline(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
        """The active annotation's rounded outline on one block, open where it goes on in another line."""
        if self.active is None or self.active_style is None:
            return
        pieces = self._pieces(block, corner)
        if not pieces:
            return
        line = Qt.PenStyle.DashLine if self.fixed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self.active_style.colour), 1.4 if self.fixed else 2, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        begins, ends = self._ends_here(block, *self.active)
        for piece in pieces:
            closed = (piece.first and begins, piece.last and ends)
            painter.drawPath(
                _open_box(piece.rect.adjusted(-1, -1, 1, 1), *(closed[::-1] if _backwards(block) else closed))
            )


def _backwards(block: QTextBlock) -> bool:
    return block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft


def _paint_edge(painter: QPainter, rect: QRectF, style: Style, lane: int) -> None:
    if style.edge is Edge.NONE:
        return
    y = rect.bottom() - 0.5 + lane * LANE
    pen = QPen(QColor(style.colour), 2.0 if style.edge is Edge.DOTTED else 1.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.edge in _DASHES:
        pen.setDashPattern(_DASHES[style.edge])
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    if style.edge is Edge.DOUBLE:
        painter.drawLine(QPointF(rect.left(), y - 2.6), QPointF(rect.right(), y - 2.6))


def _paint_brackets(painter: QPainter, rect: QRectF, style: Style, begins: bool, ends: bool) -> None:
    """Small corners at both ends of a suggestion, so that it is told from what a person marked."""
    painter.setPen(QPen(QColor(style.colour), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sides = [(rect.left() + 0.5, BRACKET)] * begins + [(rect.right() - 0.5, -BRACKET)] * ends
    for x, inward in sides:
        for y, turn in ((rect.top() + 1.5, BRACKET), (rect.bottom() - 0.5, -BRACKET)):
            painter.drawPolyline([QPointF(x + inward, y), QPointF(x, y), QPointF(x, y + turn)])


def _tick(rect: QRectF, lane: int) -> QRectF:
    """A small upright at the start of an edge that runs in a lower lane."""
    return QRectF(rect.left(), rect.bottom() - 2, 1.4, lane * LANE + 2)


def _paint_corner(painter: QPainter, rect: QRectF, style: Style) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.colour))
    tip = rect.topRight()
    painter.drawPolygon(QPolygonF([tip - QPointF(6, 0), tip, tip + QPointF(0, 6)]))


def _open_box(rect: QRectF, left: bool, right: bool, radius: float = 3.0) -> QPainterPath:
    path = QPainterPath()
    if left and right:
        path.addRoundedRect(rect, radius, radius)
        return path
    if not left and not right:
        path.moveTo(rect.topLeft())
        path.lineTo(rect.topRight())
        path.moveTo(rect.bottomLeft())
        path.lineTo(rect.bottomRight())
        return path
    near, far = (rect.left(), rect.right()) if left else (rect.right(), rect.left())
    turn = radius if left else -radius
    path.moveTo(far, rect.top())
    path.lineTo(near + turn, rect.top())
    path.quadTo(near, rect.top(), near, rect.top() + radius)
    path.lineTo(near, rect.bottom() - radius)
    path.quadTo(near, rect.bottom(), near + turn, rect.bottom())
    path.lineTo(far, rect.bottom())
    return path
