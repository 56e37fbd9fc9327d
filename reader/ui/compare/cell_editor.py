"""The one live editor of the rows: plain text over the cell being edited, saved while typing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.domain.records import Translation
from reader.domain.text import Span
from reader.ui.compare import keys
from reader.ui.compare.cell_text import leading, wrapping
from reader.ui.session import Session
from reader.ui.typing_saver import TypingSaver


class CellEditor(QTextEdit):
    """A field without a frame. Undo is the library's, so that it goes on where typing was saved."""

    commanded = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, 0, 0)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setDefaultTextOption(wrapping())
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.hide()

    def restyle(self, font: QFont) -> None:
        """Write in this font; said in a style sheet, since the application's would win otherwise."""
        families = ", ".join(f'"{family}"' for family in font.families())
        self.setStyleSheet(
            "QTextEdit { background: transparent; border: none; padding: 0;"
            f" font-size: {font.pixelSize()}px; font-family: {families}; }}"
        )

    def wrap_at(self, width: int) -> None:
        """Wrap at this width in pixels; said outright, since a hidden field takes no note of its first size."""
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)

    def event(self, event: QEvent) -> bool:
        """Keep the comparison's keys from the window's shortcuts, and leave it undo and redo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
            if keys.command(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Type, or hand a command on."""
        name = keys.command(event)
        if name:
            self.commanded.emit(name)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell that typing has stopped."""
        super().focusOutEvent(event)
        self.left.emit()

    def put(self, text: str) -> None:
        """Replace the text, the caret as near to its old place as can be."""
        place = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading())
        cursor.setPosition(min(place, max(self.document().characterCount() - 1, 0)))
        self.setTextCursor(cursor)

    def caret_to_end(self) -> None:
        """Put the caret behind the last letter."""
        self.moveCursor(QTextCursor.MoveOperation.End)


class Editing(QObject):
    """What the editor is editing: a candidate, or a version's own text until the first letter is changed."""

    started = Signal()
    ended = Signal()
    made = Signal(str)
    """Typing made this candidate."""

    def __init__(self, session: Session, editor: CellEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.editor = editor
        self.active = False
        self.candidate = ""
        """May be gone just now: redo brings it back."""
        self._passage: Span = (0, 0)
        self._language = ""
        self._own = ""
        self._document = ""
        self._putting = False
        self._saving = False
        self._saver = TypingSaver(session, self._save, self)
        editor.textChanged.connect(self._typed)
        editor.left.connect(self._saver.flush)

    def begin(self, passage: Span, language: str, own: str, candidate: str) -> None:
        """Edit a candidate of ``passage``, or with none the text ``own``, which becomes one when it is changed."""
        self.end()
        self._passage, self._language, self._own, self.candidate = passage, language, own, candidate
        self._document = self._session.document.id if self._session.document else ""
        self.active = True
        self._show(self._present())
        self.editor.caret_to_end()
        self.started.emit()

    def end(self) -> None:
        """Save and close the cell."""
        if not self.active:
            return
        self._saver.flush()
        self.active = False
        self.ended.emit()

    def refresh(self) -> None:
        """Show what the library holds, unless something typed waits to be saved."""
        if not self.active or self._saving:
            return
        if not self._saver.waiting and self.editor.toPlainText() != self._present():
            self._show(self._present())

    def _present(self) -> str:
        record = self._session.annotations.get(self.candidate)
        return record.body.text if record and isinstance(record.body, Translation) else self._own

    def _show(self, text: str) -> None:
        self._putting = True
        self.editor.put(text)
        self._putting = False

    def _typed(self) -> None:
        if self.active and not self._putting:
            self._saver.touch()

    def _save(self) -> None:
        text, key = self.editor.toPlainText(), self._session.document.id if self._session.document else ""
        if key != self._document or text == self._present():
            return
        if self.candidate in self._session.annotations:
            self._session.edit(self.candidate, "text", text=text)
        else:
            self._add(key, text)

    def _add(self, document: str, text: str) -> None:
        anchor = self._session.anchor(self._passage)
        if anchor is None:
            return
        body = Translation(self._language, text)
        self._saving = True
        try:
            record = self._session.attempt(lambda: self._session.library.add(document, anchor, body))
        finally:
            self._saving = False
        if record is not None:
            self.candidate = record.id
            self.made.emit(record.id)
