"""The claims of the library as a Qt table. Words are made when they are asked for."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from reader.domain.records import Status
from reader.library.board import Row, matching, searched
from reader.ui import labels
from reader.ui.board.grouping import Column, Grouping, Heading, arrange
from reader.ui.language import format_moment, format_number, grouped, translate

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
        self.found: Sequence[Row] = ()
        """The claims that pass the filter, in the order of the library."""
        self._more: Mapping[str, str] = {}
        """What else a claim can be found by."""
        self._texts: dict[str, str] = {}
        """What the filter looks at, by claim; made when somebody filters."""
        self._language = QLocale().name()
        self._column: Column | None = None
        self._descending = False
        self._lines: dict[str, int] = {}

    # What is shown

    def show(
        self,
        *,
        rows: Sequence[Row] | None = None,
        grouping: Grouping | None = None,
        query: str | None = None,
        more: Mapping[str, str] | None = None,
    ) -> None:
        """Show other claims, groups or another filter; ``more`` is what else claims can be found by (``findings``)."""
        self.beginResetModel()
        if rows is not None or more is not None:
            self._texts = {}
        self.rows = self.rows if rows is None else rows
        self._more = self._more if more is None else more
        self.grouping = grouping or self.grouping
        self.query = self.query if query is None else query
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the claims, within their groups where there are groups; those that are chosen stay chosen."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, item) for index in self.persistentIndexList() if isinstance(item := index.data(ITEM), Row)]
        self._column = Column(column) if 0 <= column < len(Column) else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        for index, item in held:
            self.changePersistentIndex(index, self.index(self.line_of(item.id), index.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self.query.strip() and not self._texts:
            self._texts = {row.id: self._searched(row) for row in self.rows}
        self.found = matching(self.rows, self.query, self._texts)
        self.items = arrange(self.found, self.grouping, self._column, descending=self._descending)
        self._lines = {item.id: line for line, item in enumerate(self.items) if isinstance(item, Row)}

    def _searched(self, row: Row) -> str:
        """What a row is found by: its dates also in the words they are shown in."""
        words = (_moment(one, self._language) for one in (*row.dates, row.published) if one)
        return searched(row, (*words, self._more.get(row.id, "")))

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
        self._language, self._texts = QLocale().name(), {}
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
    if role == Qt.ItemDataRole.ToolTipRole and column is Column.PUBLISHED:
        return format_moment(row.published)
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return said
    spoken = role == Qt.ItemDataRole.AccessibleTextRole and said
    return f"{column_name(column)}: {said}" if spoken else None


def cell(row: Row, column: Column) -> str:
    """The words of one cell."""
    return _CELLS[column](row)


def told(row: Row, columns: Sequence[int]) -> str:
    """The statement, and on a line of their own what some columns say."""
    facts = (f"{column_name(Column(one))}: {cell(row, Column(one))}" for one in columns if cell(row, Column(one)))
    return "\n".join(line for line in (" ".join(row.statement.split()), " · ".join(facts)) if line)


def _source(row: Row) -> str:
    nameless = translate("Board", "{source} (no name)", "a source whom the text does not name")
    return nameless.format(source=row.source) if row.anonymous and row.source else row.source


def _relations(row: Row) -> str:
    if not row.contradicts:
        return format_number(row.related) if row.related else ""
    count = len(row.contradicts)
    against = grouped(translate("Board", "%n contradicting", "relations of a claim", count), count)
    return against if row.related == count else f"{format_number(row.related)} · {against}"


def _briefly(edtf: str) -> str:
    """A date as a table has room for it: a day with its month shortened."""
    day = _DAY.fullmatch(edtf)
    if day is None or not 1 <= int(day[2]) <= 12:
        return format_moment(edtf)
    return f"{int(day[3])} {QLocale().monthName(int(day[2]), QLocale.FormatType.ShortFormat)} {day[1]}"


_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@cache
def _moment(edtf: str, language: str) -> str:
    """A date in the words of a language, which must be the present one."""
    del language
    return format_moment(edtf)


_CELLS: dict[Column, Callable[[Row], str]] = {
    Column.STATEMENT: lambda row: " ".join(row.statement.split()),
    Column.SOURCE: _source,
    Column.CERTAINTY: lambda row: labels.certainty(row.certainty),
    Column.STATUS: lambda row: labels.status(row.status),
    Column.DATES: lambda row: ", ".join(dict.fromkeys(_briefly(one) for one in row.dates if one)),
    Column.TEXT: lambda row: row.title,
    Column.PUBLISHED: lambda row: _briefly(row.published),
    Column.RELATIONS: _relations,
}


def heading_text(grouping: Grouping, heading: Heading) -> str:
    """A group's name with the number of its claims."""
    name = heading.value
    if grouping is Grouping.STATUS:
        name = labels.status(Status(heading.value))
    elif heading.single:
        name = translate("Board", "Subjects with one claim")
    elif not name:
        name = {
            Grouping.SUBJECT: translate("Board", "No subject"),
            Grouping.SOURCE: translate("Board", "No source given"),
        }.get(grouping, "—")
    return f"{name}  ·  {format_number(heading.count)}"
