"""Where columns stand: shared by the rows and the headings above them."""

from PySide6.QtCore import QRect

GUTTER = 30
"""Room for row numbers, in pixels."""
PAD_X, PAD_Y = 13, 9


class Geometry:
    """Equal columns in a width."""

    def __init__(self, width: int, columns: int) -> None:
        self._edges = [GUTTER + (max(width - GUTTER, columns) * index) // columns for index in range(columns + 1)]

    def cell(self, column: int) -> tuple[int, int]:
        """A column's left edge and width."""
        left, right = self._edges[column : column + 2]
        return left, right - left

    def column_at(self, x: int) -> int:
        """The column at a place; the nearest where it is outside."""
        inside = sum(edge <= x for edge in self._edges[1:-1])
        return min(inside, len(self._edges) - 2)

    def text_width(self, column: int) -> int:
        """The room for a cell's words."""
        return max(self.cell(column)[1] - 2 * PAD_X, 1)

    @staticmethod
    def text_rect(cell: QRect) -> QRect:
        """The room for words inside a cell's rectangle."""
        return cell.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
