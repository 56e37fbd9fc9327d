"""The frame of a card that holds widgets."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.panel.shape import EDGE, RADIUS
from reader.ui.theme import Theme


class CardFrame(QWidget):
    """Looks like a card, and keeps clicks and keys from the list behind."""

    resized = Signal()
    """The card wants another height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def edge(self) -> str:
        """The colour of the frame."""
        return self.theme.tokens.accent

    def event(self, event: QEvent) -> bool:
        """Tell when the contents want another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let no key through to the list behind."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let no click through to the list behind."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let no click through to the list behind."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the card's frame in the colour of its kind."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(self.edge())
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(self.theme.tokens.card))
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.fillRect(0, 2, EDGE, self.height() - 4, edge)
        painter.end()
