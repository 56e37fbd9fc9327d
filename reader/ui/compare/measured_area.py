"""A scroll area of many rows of unequal height, of which only the visible ones must be measured at once."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.domain.text import Span
from reader.library.comparing import Row
from reader.settings import SettingsFile
from reader.ui.compare.comparison import Comparison
from reader.ui.compare.geometry import Geometry
from reader.ui.compare.heights import Heights
from reader.ui.compare.painting import Cells
from reader.ui.theme import Theme

IDLE_SECONDS = 0.003
"""How long rows are measured in one idle moment."""
REST_MS = 120
"""How long nothing is measured ahead after a scroll step: whoever scrolls goes on."""
WHEEL_STEP = 24


class MeasuredArea(QAbstractScrollArea):
    """Knows where every row stands. Rows not yet seen are estimated, and measured while nothing else happens."""

    laid_out = Signal()
    """The columns may stand elsewhere."""

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.comparison: Comparison | None = None
        self.row = 0
        """The active row."""
        self.cells = Cells(settings)
        self.heights = Heights(())
        self.geometry_of = Geometry(1, 1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(WHEEL_STEP)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._measure_some)
        self._unmeasured = 0
        self._ahead = False
        self._still = -1
        """While everything is laid out again, the row that stays where it is on the screen."""

    def relay(self, old: Sequence[Row] = ()) -> None:
        """The rows, the columns, the font or the width are others: lay everything out again, the active row in view.

        Where nothing but the rows has changed, ``old`` are those of before: what is known of them is kept.
        """
        comparison, offset, known = self.comparison, self._offset_of_active(), self._known(old)
        self.geometry_of = Geometry(self.viewport().width(), comparison.columns if comparison else 1)
        self.cells.reset(comparison, self._theme.tokens, self.geometry_of)
        rows = len(comparison.rows) if comparison else 0
        self.heights = Heights(self.cells.estimates())
        for row, laid in enumerate(comparison.rows if comparison and known else ()):
            height = known.get((laid.source, laid.targets))
            if height is not None:
                self.heights.set(row, height)
        self.row = min(self.row, max(rows - 1, 0))
        self._unmeasured = 0
        self._still = self.row
        self.set_range()
        if rows:
            self.verticalScrollBar().setValue(self.heights.top(self.row) - offset)
            self.settle()
            self._idle.start()
        self._still = -1
        self.scrolled()
        self.laid_out.emit()

    def _known(self, rows: Sequence[Row]) -> dict[tuple[Span | None, tuple[Span | None, ...]], int]:
        """The measured heights of rows, by what stands in them."""
        found = enumerate(rows[: len(self.heights)])
        return {(laid.source, laid.targets): self.heights[row] for row, laid in found if self.heights.measured(row)}

    def _offset_of_active(self) -> int:
        if not 0 <= self.row < len(self.heights):
            return 0
        offset = self.heights.top(self.row) - self.verticalScrollBar().value()
        return offset if 0 <= offset < self.viewport().height() else 0

    def refresh(self, rows: set[int]) -> None:
        """Cells of these rows may look different."""
        for row in rows:
            if row < len(self.heights):
                self.cells.forget(row)
                self.heights.forget(row)
        self._unmeasured = 0
        self.settle()
        self._idle.start()
        self.scrolled()

    def settle(self) -> None:
        """Measure the visible rows, keeping what is looked at where it is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(3 if len(self.heights) else 0):
            first = self.heights.row_at(bar.value())
            last = self.heights.row_at(bar.value() + height)
            todo = [row for row in range(first, last + 1) if not self.heights.measured(row)]
            if not todo:
                break
            known = next((row for row in range(first, last + 1) if self.heights.measured(row)), first)
            self._measure(todo, self._still if first <= self._still <= last else known)
        self.set_range()

    def _measure(self, rows: list[int], anchor: int) -> bool:
        """Measure rows so that ``anchor`` stays where it is on the screen; whether any is another height."""
        before = self.heights.top(anchor)
        changed = False
        for row in rows:
            changed |= self.heights.set(row, self.row_height(row))
        if changed:
            self.set_range()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.heights.top(anchor) - before)
        return changed

    def row_height(self, row: int) -> int:
        """The exact height of a row."""
        return self.cells.height(row, None, 0)

    def _measure_some(self) -> None:
        self._idle.setInterval(0)
        end = perf_counter() + IDLE_SECONDS
        changed, self._ahead = False, True
        while perf_counter() < end:
            row = self._unmeasured = self.heights.next_unmeasured(self._unmeasured)
            if row < 0 or not self.isVisible():
                self._idle.stop()
                self._unmeasured = 0
                break
            changed |= self._measure([row], self.heights.row_at(self.verticalScrollBar().value()))
        self._ahead = False
        if changed:
            self.scrolled()
        self.cells.trim()

    def set_range(self) -> None:
        """Let the bar scroll over all rows."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(self.heights.total - page, 0))

    def scrolled(self) -> None:
        """Rows may stand elsewhere on the screen: paint them."""
        self.viewport().update()

    def cell_rect(self, row: int, column: int) -> QRect:
        """A cell's place in the viewport."""
        top = self.heights.top(row) - self.verticalScrollBar().value()
        left, width = self.geometry_of.cell(column)
        return QRect(left, top, width, self.heights[row])

    def cell_at(self, point: QPoint) -> tuple[int, int] | None:
        """The row and column at a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        if not len(self.heights) or y >= self.heights.total:
            return None
        return self.heights.row_at(y), self.geometry_of.column_at(point.x())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay out for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.relay()
        else:
            self.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Show other rows."""
        del dx, dy
        if self._idle.isActive() and not self._ahead:
            self._idle.start(REST_MS)
        self.settle()
        self.scrolled()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Measure nothing while nobody looks."""
        super().hideEvent(event)
        self._idle.stop()
