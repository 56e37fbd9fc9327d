"""The rows: painted, only what is visible, with the active cell and one live editor."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.ui.compare import keys
from reader.ui.compare.cell_editor import CellEditor
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.compare.geometry import GUTTER, Geometry
from reader.ui.compare.heights import Heights
from reader.ui.compare.painting import Cells, paint_row
from reader.ui.theme import Theme

IDLE_ROWS = 24
"""Rows measured in one idle moment: a few milliseconds' work."""
WHEEL_STEP = 24


class RowsView(QAbstractScrollArea):
    """The table. It moves the active cell and asks for everything else by ``commanded``."""

    moved = Signal()
    """The active cell is another one."""
    commanded = Signal(str)
    laid_out = Signal()
    """The columns may stand elsewhere."""
    edit_wanted = Signal(str)
    """Edit the active cell, beginning with these letters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.comparison: Comparison | None = None
        self.row = 0
        self.column = 1
        self.editing = False
        self.cells = Cells()
        self.heights = Heights(())
        self.geometry_of = Geometry(1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(WHEEL_STEP)
        self.editor = CellEditor(self.viewport())
        self.editor.document().documentLayout().documentSizeChanged.connect(self._editor_grew)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._measure_some)
        self._unmeasured = 0

    # Content

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show other rows, from the first one."""
        self.comparison = comparison
        self.row, self.column = 0, 1
        self.relay()
        self.verticalScrollBar().setValue(0)

    def relay(self) -> None:
        """The rows, the columns, the font or the width are others: lay everything out again, the active row in view."""
        comparison, offset = self.comparison, self._offset_of_active()
        self.geometry_of = Geometry(self.viewport().width(), comparison.columns if comparison else 1)
        self.cells.reset(comparison, self._theme.tokens, self.geometry_of)
        rows = len(comparison.rows) if comparison else 0
        self.heights = Heights(self.cells.estimate(row) for row in range(rows))
        self.row = min(self.row, max(rows - 1, 0))
        self._unmeasured = 0
        self._settle()
        if rows:
            self.verticalScrollBar().setValue(self.heights.top(self.row) - offset)
            self._settle()
            self._idle.start()
        self._place_editor()
        self.viewport().update()
        self.laid_out.emit()

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
        self._settle()
        self._place_editor()
        self._idle.start()
        self.viewport().update()

    # Measuring

    def _settle(self) -> None:
        """Measure the visible rows, keeping what is looked at where it is."""
        if not len(self.heights):
            self._set_range()
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(3):
            first = self.heights.row_at(bar.value())
            last = self.heights.row_at(bar.value() + height)
            todo = [row for row in range(first, last + 1) if not self.heights.measured(row)]
            if not todo:
                break
            anchor = next((row for row in range(first, last + 1) if self.heights.measured(row)), first)
            self._measure(todo, anchor)
        self._set_range()

    def _measure(self, rows: list[int], anchor: int) -> None:
        before = self.heights.top(anchor)
        changed = False
        for row in rows:
            changed |= self.heights.set(row, self._height(row))
        if changed:
            self._set_range()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.heights.top(anchor) - before)

    def _height(self, row: int) -> int:
        skip = self.column if self.editing and row == self.row else None
        least = self._editor_height() if skip is not None else 0
        return self.cells.height(row, skip, least)

    def _measure_some(self) -> None:
        row = self.heights.next_unmeasured(self._unmeasured)
        if row < 0 or not self.isVisible():
            self._idle.stop()
            return
        todo = [at for at in range(row, min(row + IDLE_ROWS, len(self.heights))) if not self.heights.measured(at)]
        self._unmeasured = row
        self._measure(todo, self.heights.row_at(self.verticalScrollBar().value()))
        self.cells.trim()
        self._place_editor()
        self.viewport().update()

    def _set_range(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(self.heights.total - page, 0))

    # The active cell

    def go(self, row: int, column: int | None = None) -> None:
        """Make a cell the active one and show it."""
        if self.comparison is None or not self.comparison.rows:
            return
        row = min(max(row, 0), len(self.comparison.rows) - 1)
        wanted = min(max(self.column if column is None else column, 0), self.comparison.columns - 1)
        changed = (row, wanted) != (self.row, self.column)
        self.row, self.column = row, wanted
        self.reveal()
        self.viewport().update()
        if changed:
            self.moved.emit()

    def reveal(self) -> None:
        """Scroll as little as shows the whole active row, its beginning in any case."""
        self._settle()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        for _ in range(2):
            top, height = self.heights.top(self.row), self.heights[self.row]
            if top < bar.value():
                bar.setValue(top)
            elif top + height > bar.value() + page:
                bar.setValue(min(top, top + height - page))
            self._settle()

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

    # The editor

    def open_editor(self) -> None:
        """Put the editor over the active cell, its text set already."""
        self.editing = True
        self.editor.setFont(self.cells.font)
        self.editor.show()
        self._editor_grew()
        self.reveal()
        self._place_editor()
        self.editor.setFocus()

    def close_editor(self) -> None:
        """Take the editor away; the keys go to the rows again where they went to it."""
        focused = self.editor.hasFocus()
        self.editing = False
        self.editor.hide()
        if focused:
            self.setFocus()
        self.refresh({self.row})

    def _editor_height(self) -> int:
        return int(self.editor.document().size().height() + 0.999)

    def _editor_grew(self) -> None:
        if self.editing and self.row < len(self.heights):
            self._place_editor()
            self.heights.set(self.row, self._height(self.row))
            self._set_range()
            self._place_editor()
            self.viewport().update()

    def _place_editor(self) -> None:
        if self.editing and self.row < len(self.heights):
            rect = self.geometry_of.text_rect(self.cell_rect(self.row, self.column))
            self.editor.setGeometry(QRect(rect.topLeft(), QSize(rect.width(), max(self._editor_height(), 1))))

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the visible rows."""
        painter = QPainter(self.viewport())
        tokens = self._theme.tokens
        painter.fillRect(event.rect(), tokens.paper)
        if self.comparison is None or not self.comparison.rows:
            return
        first = self.heights.row_at(event.rect().top() + self.verticalScrollBar().value())
        last = self.heights.row_at(event.rect().bottom() + self.verticalScrollBar().value())
        for row in range(first, last + 1):
            rect = QRect(0, self.cell_rect(row, 0).top(), self.viewport().width(), self.heights[row])
            skip = self.column if self.editing and row == self.row else None
            active = self.column if row == self.row else None
            paint_row(painter, rect, self.cells, row, active, skip)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay out for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.relay()
        else:
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Show other rows."""
        del dx, dy
        self._settle()
        self._place_editor()
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Measure nothing while nobody looks."""
        super().hideEvent(event)
        self._idle.stop()

    def event(self, event: QEvent) -> bool:
        """Keep the comparison's keys, and letters for a cell that can be written in, from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        pressed = keys.sequence(event)
        return pressed in keys.KEYS or pressed in keys.MOVES or pressed in keys.EDIT or self._starts_typing(event)

    def _starts_typing(self, event: QKeyEvent) -> bool:
        if self.comparison is None or not self.comparison.rows:
            return False
        return bool(keys.typed(event)) and self.comparison.editable(self.row, self.column)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, edit, or hand a command on."""
        pressed = keys.sequence(event)
        if pressed in keys.MOVES:
            down, right = keys.MOVES[pressed]
            self.go(self.row + down, self.column + right)
        elif pressed in ("PgUp", "PgDown"):
            page = self.viewport().height() * (1 if pressed == "PgDown" else -1)
            self.go(self.heights.row_at(self.heights.top(self.row) + page))
        elif pressed in ("Home", "End"):
            self.go(0 if pressed == "Home" else len(self.heights) - 1)
        elif pressed in keys.EDIT:
            self.edit_wanted.emit("")
        elif keys.command(event):
            self.commanded.emit(keys.command(event))
        elif self._starts_typing(event):
            self.edit_wanted.emit(keys.typed(event))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Activate the cell; the arrows of its caption show another candidate; a second click edits."""
        place = self.cell_at(event.position().toPoint())
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        again = place == (self.row, self.column) and self.hasFocus()
        self.setFocus()
        self.go(*place)
        row, column = place
        arrow = self.cells.arrow_at(row, column, self.cell_rect(row, column), event.position().toPoint())
        if arrow:
            self.commanded.emit(arrow)
        elif again and column != SOURCE:
            self.edit_wanted.emit("")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit the cell, unless the first click did or an arrow was meant."""
        place = self.cell_at(event.position().toPoint())
        if place is None or self.editing:
            return
        arrow = self.cells.arrow_at(*place, self.cell_rect(*place), event.position().toPoint())
        if arrow:
            self.commanded.emit(arrow)
        elif place[1] != SOURCE:
            self.edit_wanted.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keys go."""
        super().focusInEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a few columns."""
        return QSize(GUTTER + 600, 400)
