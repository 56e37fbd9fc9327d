"""When the selection bar is raised, where it stands, and when it goes."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.ui.page.selection_bar import SelectionBar
from reader.ui.page.text import PageText
from reader.ui.session import Session

STILL_MS = 180
"""The bar is raised when a selection has stood still for so long."""


class Raising(QObject):
    """Follows the selection and the scroll bar. ``stage`` is the part of the page the bar may stand on."""

    def __init__(self, bar: SelectionBar, text: PageText, stage: QWidget, session: Session) -> None:
        super().__init__(bar)
        self._bar = bar
        self._text = text
        self._stage = stage
        self._session = session
        self._still = QTimer(self, interval=STILL_MS, singleShot=True)
        self._still.timeout.connect(self._raise)
        text.selectionChanged.connect(self._selection_changed)
        text.verticalScrollBar().valueChanged.connect(self._follow)
        text.resized.connect(self._follow)
        bar.copy_wanted.connect(self._copy)
        session.opened.connect(bar.dismiss)

    def _selection_changed(self) -> None:
        self._bar.dismiss()
        self._still.start()

    def _raise(self) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._still.start()
        elif self._session.page is not None and self._session.page.selection() is not None:
            self._place()

    def _follow(self) -> None:
        if not self._bar.isHidden():
            self._place()

    def _place(self) -> None:
        selected = self._selected()
        if selected.intersects(self._stage.geometry()):
            self._bar.raise_at(selected, self._stage.geometry())
        else:
            self._bar.dismiss()

    def _selected(self) -> QRect:
        """The lines from the selection's start to its end, in the page's pixels."""
        first, last = self._text.textCursor(), self._text.textCursor()
        first.setPosition(first.selectionStart())
        last.setPosition(last.selectionEnd())
        area = self._text.cursorRect(first).united(self._text.cursorRect(last))
        return area.translated(self._text.viewport().mapTo(self._stage, QPoint()) + self._stage.pos())

    def _copy(self) -> None:
        self._text.copy_selection()
        self._bar.dismiss()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
