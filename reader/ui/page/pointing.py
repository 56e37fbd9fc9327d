"""What the mouse does on the page: selects by character, word, sentence, paragraph; activates; drags ends."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from reader.domain.text import Span
from reader.language import snapping
from reader.ui.page.handles import Handles
from reader.ui.page.text import PageText
from reader.ui.session import Session


class Pointing:
    """Two clicks select a word, three a sentence, four a paragraph; one click activates what lies there."""

    def __init__(self, text: PageText, session: Session, handles: Handles) -> None:
        self._text = text
        self._session = session
        self._handles = handles
        self._clicks = 0
        self._last = (0, QPoint())
        self._pressed = QPoint()
        self._first: Span | None = None

    def handle(self, event: QMouseEvent) -> bool:
        """Take an event of the viewport; False leaves it to the text widget."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseMove:
            return self._move(event)
        if not left:
            return event.type() == QEvent.Type.MouseButtonPress and self._text.textCursor().hasSelection()
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(event)
        return self._press(event)

    def _press(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        self._count(event, point)
        self._pressed, self._first = point, None
        if self._clicks == 1:
            return self._handles.press(point)
        self._select(point)
        return True

    def _count(self, event: QMouseEvent, point: QPoint) -> None:
        time, where = self._last
        near = (point - where).manhattanLength() <= QApplication.startDragDistance()
        soon = event.timestamp() - time <= QApplication.doubleClickInterval()
        if near and soon and self._clicks:
            # Qt calls every other press of a quick row a double click, so they are counted here.
            self._clicks = min(self._clicks + 1, 4)
        else:
            self._clicks = 2 if event.type() == QEvent.Type.MouseButtonDblClick else 1
        self._last = (event.timestamp(), point)

    def _unit(self, offset: int) -> Span:
        """The word, sentence or paragraph around an offset, as the number of clicks asks."""
        content, document = self._session.content, self._session.document
        assert content is not None
        if self._clicks == 2:
            return snapping.word_at(content.text, offset)
        if self._clicks == 3:
            sentence = snapping.sentence_at(content.text, offset, document.language if document else "")
            return _without_dateline(sentence, document.furniture if document else (), offset)
        sheet = self._text.sheet
        assert sheet is not None
        block = sheet.blocks[sheet.block_number(offset)]
        return block.start, block.end

    def _select(self, point: QPoint) -> None:
        places = self._text.places
        offset = places.offset_at(point) if places else None
        if places is not None and offset is not None and self._session.content is not None:
            self._first = self._unit(offset)
            places.select(*self._first)

    def _move(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(point)
            return True
        if self._handles.dragging:
            self._handles.drag(point)
            return True
        if self._first is None or self._text.places is None:
            return False
        offset = self._text.places.offset_at(point)
        if offset is not None:
            here = self._unit(offset)
            start, end = min(here[0], self._first[0]), max(here[1], self._first[1])
            self._text.places.select(*((end, start) if here[0] < self._first[0] else (start, end)))
        return True

    def _point(self, point: QPoint) -> None:
        shape = Qt.CursorShape.SizeHorCursor if self._handles.at(point) else Qt.CursorShape.IBeamCursor
        if self._text.viewport().cursor().shape() != shape:
            self._text.viewport().setCursor(QCursor(shape))

    def _release(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if self._handles.dragging:
            self._handles.release()
            return True
        if self._clicks > 1:
            return True
        still = (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if still and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._let_go(point)
            self._activate(point)
        return False

    def _let_go(self, point: QPoint) -> None:
        cursor = self._text.textCursor()
        if not cursor.hasSelection():
            return
        cursor = QTextCursor(self._text.cursorForPosition(point))
        self._text.setTextCursor(cursor)

    def _activate(self, point: QPoint) -> None:
        canvas, places = self._text.canvas, self._text.places
        offset = places.offset_at(point, exact=True) if places else None
        keys = [one.id for one in canvas.marks.coverage.at(offset)] if canvas and offset is not None else []
        if not keys:
            self._session.activate("")
            return
        following = keys.index(self._session.active) + 1 if self._session.active in keys else 0
        self._session.activate(keys[following % len(keys)])


def _without_dateline(sentence: Span, furniture: Iterable[Span], offset: int) -> Span:
    """The sentence without furniture before its first word, unless that is what was clicked on."""
    start, end = sentence
    for first, after in furniture:
        if first <= start < after < end and offset >= after:
            start = after
    return start, end
