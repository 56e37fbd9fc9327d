"""The rows: painted, only what is visible, with the active cell and one live editor."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.library.comparing import Row
from reader.settings import SettingsFile
from reader.ui.compare import keys
from reader.ui.compare.cell_editor import CellEditor
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.compare.geometry import GUTTER
from reader.ui.compare.measured_area import MeasuredArea
from reader.ui.compare.painting import paint_row
from reader.ui.theme import Theme


class RowsView(MeasuredArea):
    """The table. It moves the active cell and asks for everything else by ``commanded``."""

    moved = Signal()
    """The active cell is another one."""
    commanded = Signal(str)
    edit_wanted = Signal(str)
    """Edit the active cell, beginning with these letters."""

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(theme, settings, parent)
        self.column = 1
        self.editing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor = CellEditor(self.viewport())
        self.editor.document().documentLayout().documentSizeChanged.connect(self._editor_grew)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show other rows, from the first one."""
        self.comparison = comparison
        self.row, self.column = 0, 1
        self.relay()
        self.verticalScrollBar().setValue(0)

    def relay(self, old: Sequence[Row] = ()) -> None:
        """Lay everything out again, the whole active row in view, the cell being edited in the font of the others."""
        super().relay(old)
        if self.editing:
            self.editor.restyle(self.cells.font)
            self._editor_grew()
        if len(self.heights):
            self.reveal()

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
        self.settle()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        for _ in range(2):
            top, height = self.heights.top(self.row), self.heights[self.row]
            if top < bar.value():
                bar.setValue(top)
            elif top + height > bar.value() + page:
                bar.setValue(min(top, top + height - page))
            self.settle()

    # The editor

    def open_editor(self) -> None:
        """Put the editor over the active cell, its text set already."""
        self.editing = True
        self.editor.restyle(self.cells.font)
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
            self.heights.set(self.row, self.row_height(self.row))
            self.set_range()
            self._place_editor()
            self.viewport().update()

    def scrolled(self) -> None:
        """Rows may stand elsewhere: paint them, and take the editor along."""
        super().scrolled()
        self._place_editor()

    def row_height(self, row: int) -> int:
        """The exact height of a row; the cell being edited is as high as its editor."""
        if self.editing and row == self.row:
            return self.cells.height(row, self.column, self._editor_height())
        return super().row_height(row)

    def _place_editor(self) -> None:
        if self.editing and self.row < len(self.heights):
            rect = self.geometry_of.text_rect(self.cell_rect(self.row, self.column))
            self.editor.wrap_at(rect.width())
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
        """Show where the keys go."""
        super().focusInEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a few columns."""
        return QSize(GUTTER + 600, 400)
