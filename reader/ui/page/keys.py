"""What keys do on the page: scroll, select, browse by caret, step back. Commands with words are the window's."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from reader.ui.page.handles import Handles
from reader.ui.page.text import PageText
from reader.ui.session import Session

_Move = QTextCursor.MoveOperation
_KEYS = {
    Qt.Key.Key_Left: (_Move.Left, _Move.WordLeft),
    Qt.Key.Key_Right: (_Move.Right, _Move.WordRight),
    Qt.Key.Key_Up: (_Move.Up, _Move.PreviousBlock),
    Qt.Key.Key_Down: (_Move.Down, _Move.NextBlock),
    Qt.Key.Key_Home: (_Move.StartOfLine, _Move.Start),
    Qt.Key.Key_End: (_Move.EndOfLine, _Move.End),
}
"""How the caret moves, and how it does with Ctrl held."""
LINE = 48
"""Pixels an arrow key scrolls."""
OVERLAP = 48
"""Pixels that stay in view when scrolling by a page."""
_BENIGN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Keys:
    """Handles the page's own keys. ``turn`` is called at the page's ends with the direction of the next section."""

    def __init__(self, text: PageText, session: Session, handles: Handles, turn: Callable[[int], None]) -> None:
        self._text = text
        self._session = session
        self._handles = handles
        self._turn = turn

    def handle(self, event: QKeyEvent) -> bool:
        """Take a key; False leaves it to the window."""
        if self._text.sheet is None:
            return False
        for standard, command in (
            (QKeySequence.StandardKey.Copy, self._text.copy_selection),
            (QKeySequence.StandardKey.SelectAll, self._text.selectAll),
        ):
            if event.matches(standard):
                command()
                return True
        if event.key() == Qt.Key.Key_Escape:
            return self._step_back()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._edit()
        rest = event.modifiers() & ~_BENIGN
        if rest not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            return False
        return self._go(event, control=rest == Qt.KeyboardModifier.ControlModifier)

    def _go(self, event: QKeyEvent, *, control: bool) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and not control:
            return self._page(-1 if shift else 1)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            direction = 1 if key == Qt.Key.Key_PageDown else -1
            return self._move_page(direction, keep=shift) if shift or self._text.caret else self._page(direction)
        if key not in _KEYS:
            return False
        if shift or self._text.caret:
            return self._move(_KEYS[key][control], keep=shift)
        return self._scroll(key, whole=control)

    def _step_back(self) -> bool:
        if self._handles.dragging:
            self._handles.cancel()
        elif self._session.picking.drop():
            return True
        elif self._text.textCursor().hasSelection():
            self.let_go()
        elif self._session.active:
            self._session.activate("")
        else:
            return False
        return True

    def let_go(self) -> None:
        """Let the selection go; the caret stays where it was, and so does the page, to wherever it was scrolled."""
        cursor, bar = self._text.textCursor(), self._text.verticalScrollBar()
        if not cursor.hasSelection():
            return
        value = bar.value()
        cursor.clearSelection()
        self._text.setTextCursor(cursor)
        bar.setValue(value)

    def _edit(self) -> bool:
        """Edit what the caret stands on, or else the active annotation."""
        sheet, canvas = self._text.sheet, self._text.canvas
        if self._text.caret and sheet is not None and canvas is not None:
            keys = [one.id for one in canvas.marks.coverage.at(sheet.offset(self._text.textCursor().position()))]
            if keys and self._session.active not in keys:
                self._session.activate(keys[0])
        if not self._session.active:
            return False
        self._session.edit_requested.emit(self._session.active)
        return True

    # Moving the caret

    def _cursor(self) -> QTextCursor:
        """The caret; one that is out of view and selects nothing begins where the eye is."""
        cursor, sheet, places = self._text.textCursor(), self._text.sheet, self._text.places
        if sheet is None or places is None or cursor.hasSelection():
            return cursor
        if not places.visible(sheet.offset(cursor.position())):
            cursor.setPosition(sheet.position(places.first_visible()))
        return cursor

    def _move(self, operation: QTextCursor.MoveOperation, *, keep: bool) -> bool:
        cursor = self._cursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.movePosition(operation, mode)
        self._show(cursor)
        return True

    def _move_page(self, direction: int, *, keep: bool) -> bool:
        cursor = self._cursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        height = max(self._text.viewport().height() - OVERLAP, LINE)
        lines = max(1, height // max(1, self._text.cursorRect(cursor).height()) - 1)
        moved = cursor.movePosition(_Move.Down if direction > 0 else _Move.Up, mode, lines)
        if not moved:
            cursor.movePosition(_Move.End if direction > 0 else _Move.Start, mode)
        self._show(cursor)
        return True

    def _show(self, cursor: QTextCursor) -> None:
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        self._text.viewport().update()

    # Scrolling

    def _scroll(self, key: Qt.Key, *, whole: bool) -> bool:
        bar = self._text.verticalScrollBar()
        if whole and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._text.sheet is not None:
            self._turn(-len(self._text.sheet.spans) if key == Qt.Key.Key_Home else len(self._text.sheet.spans))
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + (LINE if key == Qt.Key.Key_Down else -LINE))
        else:
            return False
        return True

    def _page(self, direction: int) -> bool:
        bar = self._text.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * max(self._text.viewport().height() - OVERLAP, LINE))
        if bar.value() == before:
            self._turn(direction)
        return True
