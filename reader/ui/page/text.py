"""The widget the text stands in: a read-only QTextEdit that shows one sheet and paints marks around its lines."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.ui.page.canvas import PADDING, Canvas
from reader.ui.page.places import Places
from reader.ui.page.sheet import Sheet

FOOT = 72
"""Pixels left free below the text."""


class PageText(QTextEdit):
    """What keys and the mouse do is decided by whoever sets ``on_key`` and ``on_mouse``.

    ``sheet``, ``places`` and ``canvas`` are None while no document is open.
    """

    resized = Signal()
    zoomed = Signal(int)
    menu_wanted = Signal(QPoint)
    """The context menu was asked for at this point of the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Found by its name, the viewport is known for the plain widget it is; asked for by ``viewport()`` first, PySide
        # would set up every kind of widget there is to see which it may be, a tenth of the start.
        self._viewport = self.findChild(QWidget, "qt_scrollarea_viewport")
        self.unasked = False
        """While this is so, the bar moves by itself: nobody has scrolled."""
        self.sheet: Sheet | None = None
        self.places: Places | None = None
        self.canvas: Canvas | None = None
        self.caret = False
        self.on_key: Callable[[QKeyEvent], bool] = lambda event: False
        self.on_tab: Callable[[], bool] = lambda: False
        self.on_mouse: Callable[[QMouseEvent], bool] = lambda event: False
        self._ring = False
        self._head = -1
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    def show_sheet(self, sheet: Sheet | None, head: int) -> None:
        """Show another sheet below ``head`` pixels left free; the caret goes to its start."""
        before, self.sheet = self.sheet, sheet
        self.canvas, self._head = None, -1
        self.places = Places(self, sheet) if sheet else None
        if sheet is not None:
            # Owned by the widget, so that it never outlives the application.
            sheet.document.setParent(self)
            self.set_head(head)
            self.setDocument(sheet.document)
        elif before is not None:
            self.setDocument(None)  # type: ignore[arg-type]
        if before is not None:
            before.document.deleteLater()

    def set_head(self, head: int) -> None:
        """Leave ``head`` pixels free above the text."""
        if self.sheet is None or head == self._head:
            return
        self._head = head
        shape = QTextFrameFormat(self.sheet.document.rootFrame().frameFormat())
        shape.setLeftMargin(PADDING)
        shape.setRightMargin(PADDING)
        shape.setTopMargin(head)
        shape.setBottomMargin(FOOT)
        self.sheet.document.rootFrame().setFrameFormat(shape)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Backgrounds, then the text, then edges, outline, handles and caret."""
        if self.canvas is None:
            super().paintEvent(event)
            return
        self.canvas.behind(QRectF(event.rect()))
        super().paintEvent(event)
        self.canvas.over()
        if self.hasFocus() and (self.caret or self._ring):
            self.canvas.focus(caret=self.caret, ring=self._ring)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Focus that came by the Tab key is shown by a ring."""
        super().focusInEvent(event)
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The ring and the caret go."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys the page knows are handled; all others go on to the window. Ctrl+Tab leaves as Tab does elsewhere."""
        if event.key() == Qt.Key.Key_Tab:
            event.setAccepted(super().focusNextPrevChild(True))
        else:
            event.setAccepted(self.on_key(event))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802
        """Tab is for ``on_tab`` if it wants it; else, and with Shift, it goes to the neighbouring widget."""
        return (next and self.on_tab()) or super().focusNextPrevChild(next)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Mouse events go to ``on_mouse`` first."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress and self._ring:
                self._ring = False
                self.viewport().update()
            if self.on_mouse(event):
                return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the page's own menu."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.cursorRect().bottomLeft() if keyboard else event.pos())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl held, change the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay out anew and say so."""
        self.unasked = True
        super().resizeEvent(event)
        self.unasked = False
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Undo what Qt does when a text edit is first shown: it scrolls to the caret, away from the reading place."""
        self.unasked = True
        super().showEvent(event)
        self.unasked = False
        self.resized.emit()

    def copy_selection(self) -> None:
        r"""Put the canonical text of the selection, with its ``\n``, on the clipboard.

        Not by ``createMimeDataFromSelection``: data made in Python outlives the interpreter there, and the program
        would crash when it ends.
        """
        span = self.sheet.selected(self.textCursor()) if self.sheet else None
        if self.sheet is not None and span is not None:
            QGuiApplication.clipboard().setText(self.sheet.content.text[slice(*span)])
