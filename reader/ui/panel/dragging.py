"""A claim's card dragged onto another one, to relate the two."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from reader.domain.records import Claim
from reader.ui.panel.view import CardView
from reader.ui.relating import relate_by_menu
from reader.ui.session import Session

MIME = "application/x-sorot-claim"
NEAR = 28
"""Pixels from the edge of the list within which a drag scrolls it."""


class Dragging(QObject):
    """Watches the mouse over a list of cards."""

    def __init__(self, session: Session, view: CardView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._pressed: QPoint | None = None
        self._key = ""
        self._band = QFrame(view.viewport())
        self._band.setProperty("role", "target")
        self._band.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._band.hide()
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Begin a drag; accept a claim that is dropped on another."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        kinds = QEvent.Type
        if event.type() in (kinds.DragEnter, kinds.DragMove) and isinstance(event, QDragMoveEvent):
            return self._move(event)
        if event.type() == kinds.DragLeave:
            self._band.hide()
        if event.type() == kinds.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        kinds, left = QEvent.Type, Qt.MouseButton.LeftButton
        point = event.position().toPoint()
        if event.type() == kinds.MouseButtonPress:
            plain = event.button() == left and not event.modifiers()
            self._key = self._claim_at(point) if plain else ""
            self._pressed = point if self._key else None
        elif event.type() == kinds.MouseButtonRelease:
            self._pressed = None
        elif event.type() == kinds.MouseMove and event.buttons() & left and self._pressed is not None:
            if (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._begin()
            return True
        return False

    def _claim_at(self, point: QPoint) -> str:
        """The id of the claim whose card lies there, or ""."""
        index = self._view.indexAt(point)
        key = self._view.cards.key(index.row()) if index.isValid() else ""
        annotation = self._session.annotations.get(key)
        return key if annotation is not None and isinstance(annotation.body, Claim) else ""

    def _begin(self) -> None:
        drag, data = QDrag(self._view), QMimeData()
        data.setData(MIME, self._key.encode())
        drag.setMimeData(data)
        box = self._view.card_box(self._view.cards.row_of(self._key))
        picture = self._view.viewport().grab(box)
        drag.setPixmap(picture.scaledToWidth(max(box.width() // 2, 120), Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.LinkAction)
        self._band.hide()

    def _target(self, event: QDropEvent) -> tuple[str, str]:
        """The claim that is dragged and the one under it; "" where they are none, or the same."""
        if not event.mimeData().hasFormat(MIME):
            return "", ""
        dragged = bytes(event.mimeData().data(MIME).data()).decode()
        under = self._claim_at(event.position().toPoint())
        return dragged, under if under != dragged else ""

    def _move(self, event: QDragMoveEvent) -> bool:
        dragged, under = self._target(event)
        if not dragged:
            return False
        bar, y = self._view.verticalScrollBar(), event.position().y()
        if y < NEAR:
            bar.setValue(bar.value() - bar.singleStep())
        elif y > self._view.viewport().height() - NEAR:
            bar.setValue(bar.value() + bar.singleStep())
        event.setDropAction(Qt.DropAction.LinkAction)
        # The list as a whole takes the drag, or Qt would not tell of its next card.
        event.accept()
        self._band.setVisible(bool(under))
        if under:
            self._band.setGeometry(self._view.card_box(self._view.cards.row_of(under)).adjusted(-2, -2, 2, 2))
            self._band.raise_()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._band.hide()
        dragged, under = self._target(event)
        if not dragged:
            return False
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()
        if under:
            at = self._view.viewport().mapToGlobal(event.position().toPoint())
            relate_by_menu(self._session, self._view, at, dragged, under)
        return True
