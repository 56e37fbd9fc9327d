"""The edge rail beside the page, which is its scroll bar too, and the line that shows how far reading has come."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from reader.ui.language import translate
from reader.ui.page.ticks import HEIGHT, Ticks, nearest
from reader.ui.theme import Tokens

WIDTH = 14


class Rail(QWidget):
    """Press a tick to go there, drag elsewhere to scroll. After changing ``ticks``, call ``renew``."""

    chosen = Signal(int)
    """Somebody pressed a tick; its offset."""

    def __init__(self, bar: QScrollBar, place: Callable[[int], float], parent: QWidget | None = None) -> None:
        """``place`` gives the document pixel of an offset."""
        super().__init__(parent)
        self.ticks = Ticks(place)
        self._bar = bar
        self._rows: dict[int, tuple[int, str]] | None = None
        self._grip: float | None = None
        self._tokens: Tokens | None = None
        self.setMouseTracking(True)
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.forget)
        self.retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as a scroll bar."""
        return QSize(WIDTH, 100)

    def restyle(self, tokens: Tokens) -> None:
        """Take another theme's colours."""
        self._tokens = tokens
        self.renew()

    def forget(self) -> None:
        """The text is laid out anew."""
        self.ticks.forget()
        self.renew()

    def renew(self) -> None:
        """The ticks are others now."""
        self._rows = None
        self.update()

    def rows(self) -> dict[int, tuple[int, str]]:
        """The ticks as they are shown: pixel to (offset, colour)."""
        if self._rows is None:
            self._rows = self.ticks.rows(self._scale(), self._tokens.ink if self._tokens else "")
        return self._rows

    def _scale(self) -> float:
        """Pixels of the rail a pixel of the document."""
        return self.height() / max(1, self._bar.maximum() + self._bar.pageStep())

    def _thumb(self) -> QRectF:
        height = max(24.0, self._bar.pageStep() * self._scale())
        return QRectF(WIDTH - 6, self._bar.value() * self._scale(), 4, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ticks, and the part of the text in view as a faint bar behind them."""
        if self._tokens is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._bar.maximum() > 0:
            painter.setBrush(QColor(self._tokens.line))
            painter.drawRoundedRect(self._thumb(), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, (_, colour) in self.rows().items():
            painter.fillRect(QRectF(WIDTH - 10, y, 6, HEIGHT), QColor(colour))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the tick, or take hold of the bar."""
        offset = nearest(self.rows(), event.position().y())
        if offset is not None:
            self.chosen.emit(offset)
            return
        thumb = self._thumb()
        inside = thumb.top() <= event.position().y() <= thumb.bottom()
        self._grip = event.position().y() - thumb.top() if inside else thumb.height() / 2
        self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Scroll along, or show that there is a tick to press."""
        if self._grip is not None:
            self._drag(event.position())
        else:
            there = nearest(self.rows(), event.position().y()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the bar go."""
        self._grip = None

    def _drag(self, point: QPointF) -> None:
        self._bar.setValue(round((point.y() - (self._grip or 0.0)) / max(self._scale(), 1e-6)))

    def retranslate(self) -> None:
        """Words of the present language."""
        self.setAccessibleName(translate("Page", "Where annotations lie"))

    def event(self, event: QEvent) -> bool:
        """Tooltip, language and size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.Resize:
            self.renew()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if nearest(self.rows(), event.pos().y()) is not None:
                QToolTip.showText(event.globalPos(), translate("Page", "Go to this passage"), self)
            return True
        return super().event(event)


class ProgressLine(QWidget):
    """A thin line along the foot of the page, as long as the part of the text that has been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = 0.0
        self._tokens: Tokens | None = None
        self.setFixedHeight(2)

    def show_share(self, share: float) -> None:
        """Show a share between 0 and 1."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def restyle(self, tokens: Tokens) -> None:
        """Take another theme's colours."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The line."""
        if self._tokens is not None:
            painter = QPainter(self)
            painter.fillRect(QRectF(0, 0, self.width() * self.share, self.height()), QColor(self._tokens.accent))
            painter.end()
