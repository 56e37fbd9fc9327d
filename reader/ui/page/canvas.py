"""What is painted around one sheet's text: behind it grounds and highlights, over it edges, outline and handles."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from reader.ui.page.geometry import block_at, blocks_between
from reader.ui.page.ornaments import Ornaments
from reader.ui.page.painting import Marks
from reader.ui.page.places import Places

PADDING = 36
"""Pixels left free on either side of the column, for bullets' and outlines' sake."""
HANDLE = 4.0
"""Radius, in pixels, of the handles at the active annotation's ends."""


class Canvas:
    """Paints into the viewport of a text widget, the visible blocks only."""

    def __init__(self, text: QTextEdit, places: Places, marks: Marks, ornaments: Ornaments) -> None:
        self._text = text
        self._places = places
        self._ornaments = ornaments
        self.marks = marks
        self._visible: list[tuple[QTextBlock, QPointF]] = []

    def behind(self, dirty: QRectF) -> None:
        """Paint what stands behind the text; ``dirty`` is in viewport pixels."""
        sheet, ornaments = self.marks.sheet, self._ornaments
        self._visible = []
        if not sheet.blocks:
            return
        area = dirty.translated(0, self._places.top).adjusted(0, -ornaments.reach, 0, ornaments.reach)
        first = block_at(sheet.document, area.top())
        self._visible = list(blocks_between(sheet.document, first, area.bottom()))
        ornaments.left, ornaments.right = float(PADDING), float(self._text.viewport().width() - PADDING)
        painter = self._painter()
        for block, corner in self._visible:
            ornaments.paint(painter, sheet.blocks[block.blockNumber()], block, corner)
            self.marks.paint_behind(painter, block, corner)
        painter.end()

    def over(self) -> None:
        """Paint what stands over the text, after ``behind``."""
        painter = self._painter()
        for block, corner in self._visible:
            self.marks.paint_over(painter, block, corner)
            self.marks.paint_outline(painter, block, corner)
        self._paint_handles(painter)
        painter.end()

    def focus(self, *, caret: bool, ring: bool) -> None:
        """Paint the caret, and the ring that shows that the Tab key brought the focus here."""
        painter = QPainter(self._text.viewport())
        accent = QColor(self.marks.tokens.accent)
        if caret:
            painter.fillRect(self._text.cursorRect().adjusted(0, 0, 1, 0), accent)
        if ring:
            painter.setPen(QPen(accent, 2))
            painter.drawRect(self._text.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _painter(self) -> QPainter:
        painter = QPainter(self._text.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._places.top)
        return painter

    def _paint_handles(self, painter: QPainter) -> None:
        ends = self.marks.ends()
        if ends is None or self.marks.active_style is None:
            return
        painter.setPen(QPen(QColor(self.marks.tokens.paper), 1.5))
        painter.setBrush(QColor(self.marks.active_style.colour))
        for end in ends:
            painter.drawEllipse(end, HANDLE, HANDLE)
