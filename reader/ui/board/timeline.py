"""Claims along time, by the dates they speak of or by when they were published; contradictions as arcs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from reader.library.board import Row
from reader.ui import labels
from reader.ui.board import labelling
from reader.ui.board.scale import Scale
from reader.ui.board.stacking import CELL, Basis, Placed, Spot, Stacks, placed
from reader.ui.language import format_moment, translate
from reader.ui.theme import Theme

AXIS = 30
SIDE = 24
END = 46
"""The room on the right of the last claim: its year is written there."""
BETWEEN = 14
"""The least room between two words of the axis, in pixels."""
FAINT = 110
"""How visible (of 255) the contradictions of other claims than the current one are."""
LEAST, MOST = 0.002, 40.0
"""The narrowest and widest a day may be, in pixels."""


class Timeline(QAbstractScrollArea):
    """A dot for each claim; the arrows go from dot to dot, plus and minus change the scale."""

    chosen = Signal(str, str)
    """Enter or a double click: the ids of claim and document."""
    current_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.basis = Basis.CLAIMED
        self.claims: list[Placed] = []
        self.undated = 0
        self.current = -1
        self._rows: Sequence[Row] = ()
        self._pixels = 1.0
        self._scale, self._stacks = Scale(1, 1, SIDE), Stacks([], Scale(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    # What is shown

    def show_rows(self, rows: Sequence[Row], basis: Basis | None = None) -> None:
        """Show these claims; the current one stays current where it is still there."""
        held = self.claims[self.current].row.id if 0 <= self.current < len(self.claims) else ""
        changed = basis is not None and basis is not self.basis
        whole = changed or not self.claims
        self._rows, self.basis = rows, basis or self.basis
        self.claims = placed(rows, self.basis)
        self.undated = len(rows) - len({one.row.id for one in self.claims})
        if whole:
            self._pixels = self._fitting()
        self._lay()
        self.current = self._stacks.of_claim.get(held, 0 if self.claims else -1)
        self._show_current()

    def _fitting(self) -> float:
        """The scale that shows all of it at once."""
        if not self.claims:
            return 1.0
        days = max(self.claims[-1].first - self.claims[0].first, 1)
        return min(max((self.viewport().width() - SIDE - END - CELL) / days, LEAST), 8.0)

    def _lay(self) -> None:
        first = self.claims[0].first if self.claims else 1
        self._scale = Scale(first, self._pixels, SIDE)
        self._stacks = Stacks(self.claims, self._scale)
        end = self._scale.x(self.claims[-1].first) + CELL + END if self.claims else 0
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, int(end - self.viewport().width())))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(4 * CELL)
        tall = self._stacks.highest * CELL + AXIS + CELL
        down.setRange(0, max(0, tall - self.viewport().height()))
        down.setPageStep(self.viewport().height())
        down.setSingleStep(3 * CELL)
        down.setValue(down.maximum())
        self.viewport().update()

    def zoom(self, factor: float) -> None:
        """Change the scale, the current claim staying where it is on the screen."""
        anchor = self._x(self._stacks.spots[self.current]) if self.current >= 0 else 0.0
        self._pixels = min(max(self._pixels * factor, LEAST), MOST)
        self._lay()
        if self.current >= 0:
            spot = self._stacks.spots[self.current]
            self.horizontalScrollBar().setValue(int(spot.x - anchor))
            self._show_current()

    # Places

    def _x(self, spot: Spot) -> float:
        return spot.x - self.horizontalScrollBar().value()

    def _y(self, spot: Spot) -> float:
        """The top of a dot's cell; the axis is at the foot."""
        down = self.verticalScrollBar()
        foot = self.viewport().height() - AXIS + (down.maximum() - down.value())
        return foot - (spot.level + 1) * CELL

    def _at(self, point: QPointF) -> int:
        down = self.verticalScrollBar()
        foot = self.viewport().height() - AXIS + (down.maximum() - down.value())
        return self._stacks.at(point.x() + self.horizontalScrollBar().value(), int((foot - point.y()) // CELL))

    def _bring_into_view(self) -> None:
        """Scroll to the current claim where it is out of sight."""
        if self.current >= 0:
            spot, across, down = self._stacks.spots[self.current], self.horizontalScrollBar(), self.verticalScrollBar()
            left, width = self._x(spot), self.viewport().width()
            if not SIDE <= left <= width - SIDE - CELL:
                across.setValue(int(spot.x - width / 2))
            top = self._y(spot)
            if top < CELL:
                down.setValue(int(down.value() + top - 3 * CELL))
            elif top > self.viewport().height() - AXIS - CELL:
                down.setValue(int(down.value() + top - (self.viewport().height() - AXIS - 2 * CELL)))
        self.viewport().update()

    def _show_current(self) -> None:
        self._bring_into_view()
        self.setAccessibleDescription(self.spoken())
        if self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken()))
        self.current_changed.emit()

    def row(self) -> Row | None:
        """The current claim."""
        return self.claims[self.current].row if 0 <= self.current < len(self.claims) else None

    def spoken(self) -> str:
        """The current claim in words: when, what, who says so, and its status."""
        if not 0 <= self.current < len(self.claims):
            return ""
        one = self.claims[self.current]
        facts = (format_moment(one.edtf), " ".join(one.row.statement.split()), one.row.source)
        against = translate("Board", "%n contradicting", "relations of a claim", len(one.row.contradicts))
        told = (*facts, labels.status(one.row.status), against if one.row.contradicts else "")
        return " · ".join(fact for fact in told if fact)

    def select(self, key: str) -> bool:
        """Make a claim the current one; False where it has no date."""
        if key not in self._stacks.of_claim:
            return False
        self.current = self._stacks.of_claim[key]
        self._show_current()
        return True

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the axis, the arcs and the dots in view."""
        del event
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        shift = self.horizontalScrollBar().value()
        spots = self._stacks.between(shift, shift + self.viewport().width())
        painter.setClipRect(0, 0, self.viewport().width(), self.viewport().height() - AXIS)
        self._paint_labels(painter, spots)
        for spot in spots:
            self._paint_dot(painter, spot)
        self._paint_arcs(painter, spots)
        if self.current >= 0:
            self._paint_current(painter)
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        tokens, width, foot = self._theme.tokens, self.viewport().width(), self.viewport().height() - AXIS
        painter.setPen(QColor(tokens.line))
        painter.drawLine(0, foot, width, foot)
        if not self.claims:
            return
        view = Scale(self._scale.day(self.horizontalScrollBar().value()), self._pixels)
        taken: list[tuple[float, float]] = []
        # Years have their words first; months stand where those leave room.
        for tick in sorted(view.ticks(width), key=lambda one: not one.strong):
            x = view.x(tick.day)
            painter.setPen(QColor(tokens.line))
            painter.drawLine(QPointF(x, 0 if tick.strong else foot), QPointF(x, foot + 5))
            words = format_moment(tick.edtf)
            end = x + painter.fontMetrics().horizontalAdvance(words) + BETWEEN
            whole = x >= -3 and end - BETWEEN + 3 <= width
            if whole and all(end <= left or right <= x for left, right in taken):
                painter.setPen(QColor(tokens.ink if tick.strong else tokens.muted))
                painter.drawText(QPointF(x + 3, foot + 19), words)
                taken.append((x, end))

    def _paint_labels(self, painter: QPainter, spots: list[Spot]) -> None:
        highest = min((self._y(spot) for spot in spots), default=0.0)
        tokens = self._theme.tokens
        laid = labelling.lay([(spot, self._x(spot)) for spot in spots], highest, self.viewport().width())
        for label in laid:
            labelling.paint_stem(painter, label, self._y(label.spot) + 1.5, tokens)
        for label in laid:
            labelling.paint_words(painter, label, self.claims[label.spot.number], tokens)

    def _paint_dot(self, painter: QPainter, spot: Spot) -> None:
        top = self._y(spot)
        if not -CELL < top < self.viewport().height() - AXIS:
            return
        tokens, one = self._theme.tokens, self.claims[spot.number]
        painter.setPen(QPen(QColor(str(getattr(tokens, f"{one.row.status}_edge"))), 1.2))
        painter.setBrush(QColor(str(getattr(tokens, one.row.status))))
        painter.drawEllipse(QRectF(self._x(spot) + 1.5, top + 1.5, CELL - 3, CELL - 3))

    def _paint_arcs(self, painter: QPainter, spots: list[Spot]) -> None:
        """Contradictions, each once, where one of the two is in view: faintly, but for those of the current claim."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        height = self.viewport().height()
        arcs: dict[frozenset[str], tuple[Spot, Spot]] = {}
        for spot in spots:
            row = self.claims[spot.number].row
            if not row.contradicts or not -CELL < self._y(spot) < height:
                continue
            for other in row.contradicts:
                number = self._stacks.of_claim.get(other)
                if number is not None:
                    arcs.setdefault(frozenset((row.id, other)), (spot, self._stacks.spots[number]))
        current = self.row()
        here = current.id if current else ""
        faint, strong = QColor(self._theme.tokens.refuted_edge), QColor(self._theme.tokens.refuted_edge)
        faint.setAlpha(FAINT)
        painter.setPen(QPen(faint, 1.2))
        for pair, ends in arcs.items():
            if here not in pair:
                self._paint_arc(painter, *ends)
        painter.setPen(QPen(strong, 2.4))
        for pair, ends in arcs.items():
            if here in pair:
                self._paint_arc(painter, *ends)
                for spot in ends:
                    painter.drawEllipse(QRectF(self._x(spot), self._y(spot), CELL, CELL))

    def _paint_arc(self, painter: QPainter, one: Spot, other: Spot) -> None:
        half = CELL / 2
        start = QPointF(self._x(one) + half, self._y(one) + half)
        end = QPointF(self._x(other) + half, self._y(other) + half)
        lift = min(40 + abs(start.x() - end.x()) / 4, 160)
        # Two claims of one column would have their arc hidden behind the dots between them.
        aside = 40 if abs(start.x() - end.x()) < CELL else 0
        middle = QPointF((start.x() + end.x()) / 2 + aside, max(min(start.y(), end.y()) - lift, 4))
        path = QPainterPath(start)
        path.quadTo(middle, end)
        painter.drawPath(path)

    def _paint_current(self, painter: QPainter) -> None:
        spot = self._stacks.spots[self.current]
        colour = self._theme.tokens.accent if self.hasFocus() else self._theme.tokens.muted
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawEllipse(QRectF(self._x(spot) - 1, self._y(spot) - 1, CELL + 2, CELL + 2))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay out for the new size."""
        super().resizeEvent(event)
        if self._pixels <= 0 or self.horizontalScrollBar().maximum() == 0:
            self._pixels = self._fitting()
        self._lay()
        self._bring_into_view()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Everything is painted anew: the arcs run across the view."""
        del dx, dy
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, even where the window has a shortcut on them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal)
            if event.key() in own and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows go from dot to dot, Home and End to the ends, plus and minus zoom, Enter opens."""
        key, there = event.key(), self.current
        if self.current < 0:
            super().keyPressEvent(event)
            return
        moves: dict[int, Callable[[], int]] = {
            Qt.Key.Key_Left: lambda: self._stacks.beside(there, -1),
            Qt.Key.Key_Right: lambda: self._stacks.beside(there, 1),
            Qt.Key.Key_Up: lambda: self._stacks.above(there, 1),
            Qt.Key.Key_Down: lambda: self._stacks.above(there, -1),
            Qt.Key.Key_Home: lambda: 0,
            Qt.Key.Key_End: lambda: len(self.claims) - 1,
        }
        if key in moves:
            self.current = moves[key]()
            self._show_current()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.5)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / 1.5)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            event.ignore()

    def _open(self) -> None:
        row = self.row()
        if row is not None:
            self.chosen.emit(row.id, row.document)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the dot that is clicked."""
        number = self._at(event.position())
        if number >= 0:
            self.current = number
            self._show_current()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the claim."""
        if self._at(event.position()) >= 0:
            self._open()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say what a dot stands for when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(QPointF(event.pos()))
            words = " ".join(self.claims[number].row.statement.split()) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.setAccessibleName(translate("Board", "Timeline of claims"))
        self.setAccessibleDescription(self.spoken())
        self.viewport().update()
