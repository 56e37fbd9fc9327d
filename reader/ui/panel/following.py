"""The cards follow the reading: gently, and never against the person."""

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, QTimer
from PySide6.QtWidgets import QWidget

from reader.ui.panel.stack import GAP
from reader.ui.panel.view import CardView
from reader.ui.session import Session

PAUSE_MS = 120
"""Scrolling on the page is followed once it slows down this much."""
HOLD_MS = 2500
"""How long the list stays where the person put it."""
GLIDE_MS = 160


class Following(QObject):
    """Scrolls the list to the card nearest to the reading place."""

    def __init__(self, session: Session, view: CardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._follow)
        self._hold = QTimer(self, interval=HOLD_MS, singleShot=True)
        self._glide = QPropertyAnimation(view.verticalScrollBar(), b"value", self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.finished.connect(self._arrived)
        self._target = 0
        session.place_changed.connect(lambda _offset: self._pause.start())
        view.verticalScrollBar().sliderPressed.connect(self.hold)

    def hold(self) -> None:
        """The person chose a card: leave the list alone for a while."""
        self._glide.stop()
        self._hold.start()

    def jump(self) -> None:
        """Go to the reading place at once: a document was opened."""
        row = self._view.cards.nearest(self._session.place)
        self._view.verticalScrollBar().setValue(top_of(self._view, row) if row > 0 else 0)

    def _follow(self) -> None:
        view = self._view
        if view.editing or view.underMouse() or self._hold.isActive() or not view.isVisible():
            return
        row = view.cards.nearest(self._session.place)
        if row < 0 or shows(view, row):
            return
        self._glide.stop()
        self._target = row
        page, way = view.viewport().height(), top_of(view, row) - view.verticalOffset()
        if abs(way) > 2 * page:  # far away only the arrival is shown
            view.verticalScrollBar().setValue(top_of(view, row) - (page if way > 0 else -page))
        self._glide.setStartValue(view.verticalOffset())
        self._glide.setEndValue(top_of(view, row))
        self._glide.start()

    def _arrived(self) -> None:
        """Cards met on the way may have been taller than guessed: end where the card is now."""
        if self._target < self._view.cards.rowCount() and not shows(self._view, self._target):
            self._view.verticalScrollBar().setValue(top_of(self._view, self._target))


def top_of(view: CardView, row: int) -> int:
    """How far to scroll for a card to be the first, in pixels."""
    return min(max(view.stack.top(row) - 2, 0), view.verticalScrollBar().maximum())


def shows(view: CardView, row: int) -> bool:
    """Whether a card is in view, or fills it."""
    offset, height = view.verticalOffset(), view.viewport().height()
    top, bottom = view.stack.top(row) - offset, view.stack.bottom(row) - offset
    return (top >= 0 and bottom <= height + GAP) or (top <= 0 and bottom >= height)
