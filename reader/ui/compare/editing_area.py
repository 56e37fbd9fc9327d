"""The rows with one live editor over the cell being edited."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from reader.library.comparing import Row
from reader.settings import SettingsFile
from reader.ui.compare.cell_editor import CellEditor
from reader.ui.compare.geometry import PAD_Y
from reader.ui.compare.measured_area import MeasuredArea
from reader.ui.theme import Theme


class EditingArea(MeasuredArea):
    """Keeps the active row in view, and in it the line being typed in."""

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(theme, settings, parent)
        self.column = 1
        """The active cell's column."""
        self.editing = False
        self.editor = CellEditor(self.viewport())
        self.editor.document().documentLayout().documentSizeChanged.connect(self._editor_grew)
        self.editor.cursorPositionChanged.connect(self._follow_caret)

    def relay(self, old: Sequence[Row] = ()) -> None:
        """Lay everything out again, the whole active row in view, the cell being edited in the font of the others."""
        super().relay(old)
        if self.editing:
            self.editor.restyle(self.cells.font)
            self._editor_grew()
        if len(self.heights):
            self.reveal()
            self._follow_caret()

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

    def open_editor(self) -> None:
        """Put the editor over the active cell, its text set already."""
        self.editing = True
        self.editor.restyle(self.cells.font)
        self.editor.show()
        self._editor_grew()
        self.reveal()
        self._place_editor()
        self._follow_caret()
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

    def _follow_caret(self) -> None:
        """Scroll as little as shows the line being typed in: a row can be higher than the window."""
        if not self.editing:
            return
        line, bar = self.editor.cursorRect().translated(self.editor.pos()), self.verticalScrollBar()
        below = line.bottom() + PAD_Y - self.viewport().height()
        if line.top() < 0 or below > 0:
            bar.setValue(bar.value() + (line.top() - PAD_Y if line.top() < 0 else below))

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
