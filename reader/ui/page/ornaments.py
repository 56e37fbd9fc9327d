"""What stands beside the text and is not in it: bullets, quotation bars, code grounds, rules, picture frames."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from reader.domain.text import Block, BlockKind
from reader.ui.page.building import INDENT
from reader.ui.theme import Tokens


class Ornaments:
    """Paints them for one block at a time; ``left`` and ``right`` are the column's edges in document pixels."""

    def __init__(self, tokens: Tokens, em: int) -> None:
        self._tokens = tokens
        self._em = em
        self.reach = 2.0 * em
        """How far ornaments stand beyond their block, in pixels."""
        self.left = 0.0
        self.right = 0.0

    def paint(self, painter: QPainter, block: Block, shown: QTextBlock, corner: QPointF) -> None:
        """Paint what belongs to ``block``, whose Qt block begins at ``corner``."""
        layout = shown.layout()
        if layout.lineCount() == 0:
            return
        first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
        height = last.y() + last.ascent() + last.descent() - first.y()
        rect = QRectF(self.left, corner.y() + first.y(), self.right - self.left, height)
        backwards = shown.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        if block.kind is BlockKind.LIST_ITEM:
            middle = rect.top() + first.ascent() * 0.68
            indent = (block.level + 0.62) * INDENT * self._em
            self._bullet(
                painter, block.level, QPointF(rect.right() - indent if backwards else rect.left() + indent, middle)
            )
        elif block.kind is BlockKind.QUOTATION:
            self._bars(painter, block.level, rect, backwards)
        elif block.kind is BlockKind.CODE:
            self._ground(painter, rect.adjusted(0, -0.6 * self._em, 0, 0.5 * self._em))
        elif block.kind is BlockKind.TABLE_ROW:
            painter.fillRect(
                QRectF(rect.left(), rect.bottom() + 0.3 * self._em, rect.width(), 1), QColor(self._tokens.line)
            )
        elif block.kind is BlockKind.IMAGE:
            self._frame(painter, rect.adjusted(0, -0.6 * self._em, 0, 0.6 * self._em))
        elif block.kind is BlockKind.RULE:
            centre = rect.center()
            painter.fillRect(QRectF(centre.x() - 3 * self._em, centre.y(), 6 * self._em, 1), QColor(self._tokens.muted))

    def _bullet(self, painter: QPainter, level: int, centre: QPointF) -> None:
        colour, radius = QColor(self._tokens.muted), self._em * 0.15
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if level % 2 == 0 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)

    def _bars(self, painter: QPainter, level: int, rect: QRectF, backwards: bool) -> None:
        for depth in range(level + 1):
            away = (depth + 0.35) * INDENT * self._em
            x = rect.right() - away - 3 if backwards else rect.left() + away
            painter.fillRect(QRectF(x, rect.top(), 3, rect.height()), QColor(self._tokens.line))

    def _ground(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self._tokens.line), 1))
        painter.setBrush(QColor(self._tokens.panel))
        painter.drawRoundedRect(rect, 6, 6)

    def _frame(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self._tokens.line), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 6, 6)
