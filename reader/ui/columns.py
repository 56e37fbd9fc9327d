"""The window's columns: library, text, panel. The text always has room: a side column gives way where there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

LEAST_TEXT = 440
"""Pixels the text keeps: room for the bar at a selection."""
LEAST_SHELF = 180
LEAST_PANEL = 280
AMPLE = 1040
"""A window of this width holds all three as wide as they like to be."""


class Columns(QSplitter):
    """Shows the side columns that are wanted and fit; of two that do not fit together, the one asked for last."""

    fitted = Signal()
    """A column may have come or gone."""

    def __init__(self, shelf: QWidget, centre: QWidget, panel: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._shelf = shelf
        self._panel = panel
        self._wanted = {shelf: False, panel: False}
        self._last = panel
        self._lent: QWidget | None = None
        shelf.setMinimumWidth(LEAST_SHELF)
        centre.setMinimumWidth(LEAST_TEXT)
        panel.setMinimumWidth(LEAST_PANEL)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for part in (shelf, centre, panel):
            self.addWidget(part)
        self.setStretchFactor(1, 1)

    def want(self, column: QWidget, shown: bool) -> None:
        """Have a side column, or not, as far as there is room."""
        self._wanted[column] = shown
        if column is self._lent:
            self._lent = None
        if shown:
            self._last = column
        self._fit()

    def lend(self, column: QWidget | None) -> None:
        """Have a side column out of the way for a while, or with None back as it was."""
        self._lent = column
        self._fit()

    def _fit(self) -> None:
        wanted = {column for column, shown in self._wanted.items() if shown and column is not self._lent}
        if len(wanted) == 2 and self.window().width() < LEAST_SHELF + LEAST_TEXT + LEAST_PANEL + 2 * self.handleWidth():
            wanted = {self._last}
        for column in self._wanted:
            column.setVisible(column in wanted)
        self.fitted.emit()

    def panel_width(self, before: int) -> int:
        """The panel's width to remember: what it was ``before``, unless it had the room to be as wide as wished."""
        free = self._panel.isVisible() and self.window().width() >= AMPLE
        return max(self._panel.width(), LEAST_PANEL) if free else before

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Columns go when the window gets narrow and return when it gets wide."""
        super().resizeEvent(event)
        self._fit()
