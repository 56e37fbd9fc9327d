"""How the lines of the library column are painted."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.shelf_model import LINE, Line, Sort, detail, title
from reader.ui.theme import Theme

SIDE = 8
MOST_LINES = 3
MOST_KEPT = 20_000
"""Heights kept; lines change with every annotation, so old ones would pile up."""
_HEIGHT = {Sort.HEADING: 30, Sort.GROUP: 29, Sort.TAG: 29, Sort.EMPTY: 29}


class ShelfDelegate(QStyledItemDelegate):
    """Paints with the theme's tokens; a document's title may take up to three lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heights: dict[Line, int] = {}
        self._heights_for: tuple[int, str, str] = (0, "", "")

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height follows from the words and the width there is."""
        line: Line = index.data(LINE)
        width = option.widget.viewport().width() if option.widget is not None else 200  # type: ignore[attr-defined]
        if line.sort in _HEIGHT:
            return QSize(width, _HEIGHT[line.sort])
        return QSize(width, self._height(line, width, option.font))

    def _height(self, line: Line, width: int, font: QFont) -> int:
        """Wrapping a thousand titles takes longer than a key press may, so what was measured is kept."""
        wanted = (width, font.key(), QLocale().name())
        if wanted != self._heights_for or len(self._heights) > MOST_KEPT:
            self._heights_for = wanted
            self._heights.clear()
        height = self._heights.get(line)
        if height is None:
            bold, small = _fonts(font)
            rows = len(_wrapped(title(line), bold, width - 2 * SIDE - 4, MOST_LINES))
            below = len(_wrapped(detail(line), small, width - 2 * SIDE - 4, 2))
            height = rows * QFontMetrics(bold).height() + below * QFontMetrics(small).height() + 14
            self._heights[line] = height
        return height

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        line: Line = index.data(LINE)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 1, 0, -1)
        if line.chosen or (option.state & QStyle.StateFlag.State_MouseOver and line.sort is not Sort.HEADING):
            soft = line.chosen and line.sort is not Sort.DOCUMENT
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if soft else tokens.line if line.chosen else tokens.panel))
            painter.drawRoundedRect(rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), 6, 6)
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        if line.sort in (Sort.DOCUMENT, Sort.HIT):
            self._paint_document(painter, inner.adjusted(0, 6, 0, -4), line, option.font)
        else:
            self._paint_row(painter, inner, line, option.font)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, line: Line, font: QFont) -> None:
        tokens = self._theme.tokens
        bold, small = _fonts(font)
        heading = line.sort is Sort.HEADING
        painter.setFont(bold if line.chosen else (_semibold(small) if heading else font))
        accent = line.chosen and line.sort in (Sort.GROUP, Sort.TAG)
        quiet = heading or line.sort is Sort.EMPTY
        painter.setPen(QColor(tokens.accent if accent else tokens.muted if quiet else tokens.ink))
        count = detail(line)
        room = QFontMetrics(small).horizontalAdvance(count) + 10 if count else 0
        words = QFontMetrics(painter.font()).elidedText(title(line), Qt.TextElideMode.ElideRight, rect.width() - room)
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignLeft, words)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignRight, count)

    def _paint_document(self, painter: QPainter, rect: QRect, line: Line, font: QFont) -> None:
        tokens = self._theme.tokens
        bold, small = _fonts(font)
        y = rect.top()
        for words, style, colour, most in (
            (title(line), bold, tokens.ink, MOST_LINES),
            (detail(line), small, tokens.muted, 2),
        ):
            painter.setFont(style)
            painter.setPen(QColor(colour))
            metrics = QFontMetrics(style)
            for row in _wrapped(words, style, rect.width() - 4, most):
                painter.drawText(rect.left(), y + metrics.ascent(), row)
                y += metrics.height()


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    small = QFont(font)
    small.setPixelSize(12)
    return _semibold(font), small


def _semibold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most ``most`` lines, the last one shortened where there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        starts.append(line.textStart())
    layout.endLayout()
    encoded = text.encode("utf-16-le")
    ends = [*starts[1:], len(encoded) // 2]
    rows = [
        encoded[2 * start : 2 * end].decode("utf-16-le", "replace").rstrip()
        for start, end in zip(starts, ends, strict=True)
    ]
    if len(rows) > most:
        rest = encoded[2 * starts[most - 1] :].decode("utf-16-le", "replace")
        rows = [*rows[: most - 1], QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return rows
