"""The rows: painted, only what is visible, with the active cell."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.settings import SettingsFile
from reader.ui.compare import keys
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.compare.editing_area import EditingArea
from reader.ui.compare.geometry import GUTTER
from reader.ui.compare.painting import paint_row
from reader.ui.theme import Theme


class RowsView(EditingArea):
    """The table. It moves the active cell and asks for everything else by ``commanded``."""

    moved = Signal()
    """The active cell is another one."""
    commanded = Signal(str)
    edit_wanted = Signal(str)
    """Edit the active cell, beginning with these letters."""

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(theme, settings, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show other rows, from the first one."""
        self.comparison = comparison
        self.row, self.column = 0, 1
        self.relay()
        self.verticalScrollBar().setValue(0)

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

    def _turn(self, direction: int) -> None:
        """Go a page on or back; through a row that is higher than the window before going to another."""
        if not len(self.heights):
            return
        bar, page, top = self.verticalScrollBar(), self.viewport().height(), self.heights.top(self.row)
        hidden = top + self.heights[self.row] - bar.value() - page if direction > 0 else bar.value() - top
        if self.heights[self.row] > page and hidden > 0:
            bar.setValue(bar.value() + direction * min(page, hidden))
            return
        row = self.heights.row_at(top + direction * page)
        self.go(row if row != self.row else row + direction)

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
            self._turn(1 if pressed == "PgDown" else -1)
        elif pressed in ("Home", "End"):
            self.go(0 if pressed == "Home" else len(self.heights) - 1)
        elif pressed in keys.EDIT:
            self.edit_wanted.emit("")
        elif event.matches(QKeySequence.StandardKey.Copy) and self.comparison is not None and self.comparison.rows:
            QGuiApplication.clipboard().setText(self.comparison.text(self.row, self.column))
        elif keys.command(event):
            self.commanded.emit(keys.command(event))
        elif self._starts_typing(event):
            self.edit_wanted.emit(keys.typed(event))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Activate the cell; the arrows of its caption show another candidate; a second click edits."""
        point = event.position().toPoint()
        place = self.cell_at(point)
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        again = place == (self.row, self.column) and self.hasFocus()
        self.setFocus()
        self.go(*place)
        self._press(place, point, edit=again)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit the cell, unless the first click did or an arrow was meant."""
        point = event.position().toPoint()
        place = self.cell_at(point)
        if place is not None and not self.editing:
            self._press(place, point, edit=True)

    def _press(self, place: tuple[int, int], point: QPoint, *, edit: bool) -> None:
        arrow = self.cells.arrow_at(*place, self.cell_rect(*place), point)
        if arrow:
            self.commanded.emit(arrow)
        elif edit and place[1] != SOURCE:
            self.edit_wanted.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keys go; while a cell is being edited, they go there."""
        super().focusInEvent(event)
        if self.editing:
            self.editor.setFocus()
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a few columns."""
        return QSize(GUTTER + 600, 400)
