"""Fields of a card: they grow with their text, save by themselves and follow the record without losing the caret."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from reader.domain.records import Annotation
from reader.ui.session import Session
from reader.ui.typing_saver import TypingSaver

MOST_LINES = 16
_PASSING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""The focus that goes for these reasons comes back to where it was."""


def offer(field: QLineEdit, words: Sequence[str], match: Qt.MatchFlag = Qt.MatchFlag.MatchContains) -> None:
    """Offer, under a field, those of some words in which (or at whose beginning) stands what is typed."""
    completer = QCompleter(words, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(match)
    shown = completer.popup()
    if shown is not None:
        shown.setProperty("role", "offered")
    field.setCompleter(completer)


class GrowingEdit(QPlainTextEdit):
    """A field of several lines, as tall as its text up to ``MOST_LINES``."""

    def __init__(self, least: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self) -> None:
        layout, line = self.document().documentLayout(), self.fontMetrics().lineSpacing()
        block, text = self.document().begin(), 0.0
        while block.isValid() and text < MOST_LINES * line:  # fallback fonts make lines taller than the font says
            text += layout.blockBoundingRect(block).height()
            block = block.next()
        margin = 2 * self.document().documentMargin()
        wanted = ceil(min(max(text, self._least * line + margin), MOST_LINES * line + margin))
        whole = text <= MOST_LINES * line + margin
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        around = max(self.height() - self.viewport().height(), 0)
        if self.height() != wanted + around:
            self.setFixedHeight(wanted + around)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As tall as it has been made, since it sets its own height."""
        return QSize(160, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font is another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


class ElidedButton(QPushButton):
    """A button that gives its text only the room there is, and shows the whole in its tooltip."""

    def __init__(self, parent: QWidget, *, flat: bool = False) -> None:
        """``flat``: without a frame, the text on the left."""
        super().__init__(parent)
        self._whole = ""
        if flat:
            self.setProperty("role", "flat")
            self.setStyleSheet("text-align: left;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show as much of ``text`` as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Shorten anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        drawn = 0 if self.icon().isNull() else self.iconSize().width() + 6
        room = max(self.width() - 28 - drawn, 40)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._whole if shown != self._whole else "")


class Bound(QObject):
    """Ties a text field to a field of a record: what is typed is saved, what changes elsewhere is shown."""

    def __init__(
        self,
        session: Session,
        field: QLineEdit | GrowingEdit,
        read: Callable[[Annotation], str],
        write: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """``read`` gives the text of the record, ``write`` stores what was typed."""
        super().__init__(parent)
        self._field = field
        self._read = read
        self._write = write
        self._known: str | None = None
        self._filling = False
        self._saving = False
        self.saver = TypingSaver(session, self._save, self)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)

    def text(self) -> str:
        """What stands in the field."""
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def show(self, annotation: Annotation) -> None:
        """Show the record's text, unless the field holds just that or something not yet saved."""
        value = self._read(annotation)
        if self._saving:
            self._known = value
            return
        if self.saver.waiting or value == self._known:
            return
        first, self._known = self._known is None, value
        if value != self.text():
            self._fill(value, first=first)
        if first and isinstance(self._field, GrowingEdit):
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    def _fill(self, value: str, *, first: bool) -> None:
        self._filling = True
        if isinstance(self._field, QLineEdit):
            place = self._field.cursorPosition()
            self._field.setText(value)
            self._field.setCursorPosition(0 if first else min(place, len(value)))
        else:
            place = self._field.textCursor().position()
            self._field.setPlainText(value)
            cursor = self._field.textCursor()
            cursor.setPosition(min(place, self._field.document().characterCount() - 1))
            self._field.setTextCursor(cursor)
        self._filling = False

    def _typed(self) -> None:
        if not self._filling:
            self.saver.touch()

    def _save(self) -> None:
        self._saving = True
        try:
            self._write(self.text())
        finally:
            self._saving = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Save when the focus leaves; a line too long for its field is read from its start, and typed on at its end."""
        if event.type() == QEvent.Type.FocusOut:
            self.saver.flush()
        if isinstance(event, QFocusEvent) and isinstance(self._field, QLineEdit) and event.reason() not in _PASSING:
            if event.lostFocus():
                self._field.home(False)
            elif event.reason() == Qt.FocusReason.OtherFocusReason:
                self._field.end(False)
        return super().eventFilter(watched, event)
