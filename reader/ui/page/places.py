"""Where the text of a page stands in its viewport: offsets to pixels and back. Offsets are code points."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.page.geometry import block_at, blocks_between, origin
from reader.ui.page.sheet import Sheet


class Places:
    """Reads and sets scroll place and selection of the widget one sheet is shown in."""

    def __init__(self, text: QTextEdit, sheet: Sheet) -> None:
        self._text = text
        self._sheet = sheet

    @property
    def top(self) -> int:
        """The document pixel at the viewport's upper edge."""
        return self._text.verticalScrollBar().value()

    def scroll_to(self, y: float) -> None:
        """Bring a document pixel to the viewport's upper edge, as far as that goes."""
        self._text.verticalScrollBar().setValue(round(y))

    def settle(self) -> None:
        """Lay the whole sheet out now, so that places and heights are final."""
        self._sheet.document.documentLayout().documentSize()

    def offset_at(self, point: QPoint, *, exact: bool = False) -> int | None:
        """The offset of the character under a viewport point; the nearest one unless ``exact``."""
        accuracy = Qt.HitTestAccuracy.ExactHit if exact else Qt.HitTestAccuracy.FuzzyHit
        inside = QPointF(point) + QPointF(0, self.top)
        position = self._sheet.document.documentLayout().hitTest(inside, accuracy)
        return None if position < 0 else self._sheet.offset(position)

    def first_visible(self) -> int:
        """The offset of the first line visible from its upper edge; the sheet's start while its heading is in view."""
        document, top = self._sheet.document, self.top
        if top == 0:
            return self._sheet.start
        for block, corner in blocks_between(document, block_at(document, top), float("inf")):
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                if corner.y() + line.y() >= top - 1:
                    return self._sheet.offset(block.position() + line.textStart())
        return self._sheet.end

    def last_visible(self) -> int:
        """The offset at the viewport's lower right corner."""
        port = self._text.viewport()
        found = self.offset_at(QPoint(port.width(), port.height()))
        return self._sheet.end if found is None else found

    def line(self, offset: int) -> tuple[float, float]:
        """Upper and lower edge, in document pixels, of the line an offset stands on."""
        position = self._sheet.position(offset)
        block = self._sheet.document.findBlock(position)
        top = origin(self._sheet.document, block).y()
        line = block.layout().lineForTextPosition(position - block.position())
        return (top + line.y(), top + line.y() + line.height()) if line.isValid() else (top, top)

    def visible(self, offset: int) -> bool:
        """Whether the whole line an offset stands on is in view."""
        above, below = self.line(offset)
        return self.top <= above and below <= self.top + self._text.viewport().height()

    def select(self, start: int, end: int) -> None:
        """Select a span; the caret goes to ``end``. Equal offsets only move the caret."""
        cursor = QTextCursor(self._sheet.document)
        cursor.setPosition(self._sheet.position(start))
        cursor.setPosition(self._sheet.position(end), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
