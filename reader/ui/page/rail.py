"""The edge rail beside the page, which is its scroll bar too, and the line that shows how far reading has come."""

from bisect import bisect_left
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from reader.ui.language import translate
from reader.ui.theme import Tokens

WIDTH = 14
TICK = 4
"""Height of a tick in pixels; within as many pixels a later tick hides an earlier one."""
NEAR = 5


class Rail(QWidget):
    """Ticks where annotations and find hits lie. Press one to go there, drag elsewhere to scroll."""

    chosen = Signal(int)
    """Somebody pressed a tick; its offset."""

    def __init__(self, bar: QScrollBar, place: Callable[[int], float], parent: QWidget | None = None) -> None:
        """``place`` gives the document pixel of an offset."""
        super().__init__(parent)
        self._bar = bar
        self._place = place
        self._colours: dict[str, tuple[int, str]] = {}
        self._hits: list[int] = []
        self._pixels: dict[int, float] = {}
        self._ticks: dict[int, tuple[int, str]] | None = None
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
        self.update()

    def show_ticks(self, colours: Iterable[tuple[str, int, str]]) -> None:
        """Show these (id, offset, ``#rrggbb``) and no others."""
        self._colours = {key: (offset, colour) for key, offset, colour in colours}
        self._renew()

    def put_tick(self, key: str, offset: int, colour: str) -> None:
        """Show one tick as it now is."""
        self._colours[key] = (offset, colour)
        self._renew()

    def drop_tick(self, key: str) -> None:
        """Show a tick no more."""
        if self._colours.pop(key, None):
            self._renew()

    def show_hits(self, offsets: list[int]) -> None:
        """Show find hits at these offsets."""
        self._hits = offsets
        self._renew()

    def forget(self) -> None:
        """The text is laid out anew: find all places when next painted."""
        self._pixels = {}
        self._renew()

    def _renew(self) -> None:
        self._ticks = None
        self.update()

    def _height(self) -> int:
        return max(1, self._bar.maximum() + self._bar.pageStep())

    def _found(self) -> dict[int, tuple[int, str]]:
        """Pixel of the rail to (offset, colour), at most one for every ``TICK`` pixels."""
        if self._ticks is None:
            scale, self._ticks = self.height() / self._height(), {}
            colour = self._tokens.ink if self._tokens else ""
            marks = [*self._colours.values(), *((offset, colour) for offset in self._hits)]
            for offset, one in marks:
                if offset not in self._pixels:
                    self._pixels[offset] = self._place(offset)
                y = int(self._pixels[offset] * scale)
                self._ticks[y - y % TICK] = (offset, one)
        return self._ticks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ticks, and the part of the text in view as a faint bar behind them."""
        if self._tokens is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._bar.maximum() > 0:
            painter.setBrush(QColor(self._tokens.line))
            painter.drawRoundedRect(self._thumb(), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, (_, colour) in self._found().items():
            painter.fillRect(QRectF(WIDTH - 10, y, 6, TICK), QColor(colour))
        painter.end()

    def _thumb(self) -> QRectF:
        scale = self.height() / self._height()
        return QRectF(WIDTH - 8, self._bar.value() * scale, 6, max(24.0, self._bar.pageStep() * scale))

    def _tick_at(self, y: float) -> int | None:
        """The offset of the tick nearest to a pixel of the rail, if it is near enough."""
        ticks = self._found()
        rows = sorted(ticks)
        index = bisect_left(rows, y - TICK / 2)
        near = [row for row in rows[max(0, index - 1) : index + 1] if abs(row + TICK / 2 - y) <= NEAR]
        return ticks[min(near, key=lambda row: abs(row + TICK / 2 - y))][0] if near else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the tick, or take hold of the bar."""
        offset = self._tick_at(event.position().y())
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
            there = self._tick_at(event.position().y()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the bar go."""
        self._grip = None

    def _drag(self, point: QPointF) -> None:
        self._bar.setValue(round((point.y() - (self._grip or 0.0)) * self._height() / max(1, self.height())))

    def retranslate(self) -> None:
        """Words of the present language."""
        self.setAccessibleName(translate("Page", "Where annotations lie"))

    def event(self, event: QEvent) -> bool:
        """Tooltip, language and size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.Resize:
            self.forget()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._tick_at(event.pos().y()) is not None:
                QToolTip.showText(event.globalPos(), translate("Page", "Go to this passage"), self)
            return True
        return super().event(event)


class ProgressLine(QWidget):
    """A thin line along the foot of the page, as long as the part of the text that has been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._tokens: Tokens | None = None
        self.setFixedHeight(2)

    def show_share(self, share: float) -> None:
        """Show a share between 0 and 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def restyle(self, tokens: Tokens) -> None:
        """Take another theme's colours."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The line."""
        if self._tokens is not None:
            painter = QPainter(self)
            painter.fillRect(QRectF(0, 0, self.width() * self._share, self.height()), QColor(self._tokens.accent))
            painter.end()
