"""The claims of the library as a Qt table. Words are made when they are asked for."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.domain.records import Status
from reader.library.board import Row, matching
from reader.ui import labels
from reader.ui.board.grouping import Column, Grouping, Heading, arrange
from reader.ui.language import format_moment, format_number, translate

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
"""The ``Row`` or ``Heading`` of a line."""


class BoardModel(QAbstractTableModel):
    """Lines are claims, with headings between their groups."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.items: list[Row | Heading] = []
        self.grouping = Grouping.SUBJECT
        self.query = ""
        self.shown = 0
        """How many claims pass the filter."""
        self._column: Column | None = None
        self._descending = False
        self._lines: dict[str, int] = {}

    # What is shown

    def show(
        self, *, rows: Sequence[Row] | None = None, grouping: Grouping | None = None, query: str | None = None
    ) -> None:
        """Show other claims, groups or another filter."""
        self.beginResetModel()
        self.rows = self.rows if rows is None else rows
        self.grouping = grouping or self.grouping
        self.query = self.query if query is None else query
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the claims, within their groups where there are groups."""
        self.beginResetModel()
        self._column = Column(column) if 0 <= column < len(Column) else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        found = matching(self.rows, self.query)
        self.shown = len(found)
        self.items = arrange(found, self.grouping, self._column, descending=self._descending)
        self._lines = {item.id: line for line, item in enumerate(self.items) if isinstance(item, Row)}

    def line_of(self, key: str) -> int:
        """The line of a claim, -1 where it is not shown."""
        return self._lines.get(key, -1)

    def claims(self, lines: Sequence[int]) -> list[Row]:
        """The claims among some lines."""
        return [item for line in lines if isinstance(item := self.items[line], Row)]

    # Reading

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many lines there are, headings included."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if index.isValid() and isinstance(self.items[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell, for the eye and for screen readers."""
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if isinstance(item, Heading):
            spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return heading_text(self.grouping, item) if spoken and index.column() == 0 else None
        return _claim_cell(item, Column(index.column()), role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_name(Column(section))
        return None

    def forget_words(self) -> None:
        """The language changed."""
        if self.items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, len(Column) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)


def column_name(column: Column) -> str:
    """What a column holds, in the language of the moment."""
    return {
        Column.STATEMENT: translate("Board", "Claim"),
        Column.SOURCE: translate("Board", "Source"),
        Column.CERTAINTY: translate("Board", "Certainty"),
        Column.STATUS: translate("Board", "Status"),
        Column.DATES: translate("Board", "When", "a column: the dates claims speak of"),
        Column.TEXT: translate("Board", "Text"),
        Column.PUBLISHED: translate("Board", "Published"),
        Column.RELATIONS: translate("Board", "Relations"),
    }[column]


def _claim_cell(row: Row, column: Column, role: int) -> str | None:
    said = cell(row, column)
    if role == Qt.ItemDataRole.ToolTipRole and column is Column.STATEMENT:
        return row.statement
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return said
    spoken = role == Qt.ItemDataRole.AccessibleTextRole and said
    return f"{column_name(column)}: {said}" if spoken else None


def cell(row: Row, column: Column) -> str:
    """The words of one cell."""
    return _CELLS[column](row)


def _source(row: Row) -> str:
    nameless = translate("Board", "{source} (no name)", "a source whom the text does not name")
    return nameless.format(source=row.source) if row.anonymous and row.source else row.source


def _relations(row: Row) -> str:
    if not row.related:
        return ""
    if not row.contradicts:
        return format_number(row.related)
    against = translate("Board", "%n contradicting", "relations of a claim", len(row.contradicts))
    return f"{format_number(row.related)} · {against}"


_CELLS: dict[Column, Callable[[Row], str]] = {
    Column.STATEMENT: lambda row: " ".join(row.statement.split()),
    Column.SOURCE: _source,
    Column.CERTAINTY: lambda row: labels.certainty(row.certainty),
    Column.STATUS: lambda row: labels.status(row.status),
    Column.DATES: lambda row: ", ".join(dict.fromkeys(format_moment(one) for one in row.dates if one)),
    Column.TEXT: lambda row: row.title,
    Column.PUBLISHED: lambda row: format_moment(row.published),
    Column.RELATIONS: _relations,
}


def heading_text(grouping: Grouping, heading: Heading) -> str:
    """A group's name with the number of its claims."""
    name = heading.value
    if grouping is Grouping.STATUS:
        name = labels.status(Status(heading.value))
    elif not name:
        name = {
            Grouping.SUBJECT: translate("Board", "No subject"),
            Grouping.SOURCE: translate("Board", "No source given"),
        }.get(grouping, "—")
    return f"{name}  ·  {format_number(heading.count)}"
