"""The sources of the library as a Qt table."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from reader.domain.records import Status
from reader.library.sources import Entry
from reader.ui import labels
from reader.ui.board.model import ITEM, Index
from reader.ui.language import format_number, translate


class Column(IntEnum):
    """The columns of the ledger, from the left."""

    NAME = 0
    CLAIMS = 1
    PASSED_ON = 2
    NAMELESS = 3
    UNVERIFIED = 4
    SUPPORTED = 5
    DISPUTED = 6
    REFUTED = 7
    TEXTS = 8
    VIA = 9


_STATUS = {
    Column.UNVERIFIED: Status.UNVERIFIED,
    Column.SUPPORTED: Status.SUPPORTED,
    Column.DISPUTED: Status.DISPUTED,
    Column.REFUTED: Status.REFUTED,
}
_VALUE: dict[Column, Callable[[Entry], Any]] = {
    Column.NAME: lambda one: one.name.casefold(),
    Column.CLAIMS: lambda one: len(one.claims),
    Column.PASSED_ON: lambda one: len(one.passed_on),
    Column.NAMELESS: lambda one: one.anonymous,
    Column.TEXTS: lambda one: len(one.documents),
    Column.VIA: lambda one: ", ".join(sorted(one.via)).casefold(),
    Column.UNVERIFIED: lambda one: one.statuses[Status.UNVERIFIED],
    Column.SUPPORTED: lambda one: one.statuses[Status.SUPPORTED],
    Column.DISPUTED: lambda one: one.statuses[Status.DISPUTED],
    Column.REFUTED: lambda one: one.statuses[Status.REFUTED],
}


class LedgerModel(QAbstractTableModel):
    """A line a source."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self.shown: list[Entry] = []
        self.query = ""
        self._column: Column | None = None
        self._descending = False

    def show(self, *, entries: Sequence[Entry] | None = None, query: str | None = None) -> None:
        """Show other sources, or another filter."""
        self.beginResetModel()
        self.entries = self.entries if entries is None else entries
        self.query = self.query if query is None else query
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the sources; those that are chosen stay chosen."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.shown[index.row()].name) for index in self.persistentIndexList()]
        self._column = Column(column) if 0 <= column < len(Column) else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        for index, name in held:
            self.changePersistentIndex(index, self.index(self.line_of(name), index.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        words = self.query.casefold().split()
        self.shown = [one for one in self.entries if _holds(one, words)]
        if self._column is not None:
            self.shown.sort(key=_VALUE[self._column], reverse=self._descending)

    def line_of(self, name: str) -> int:
        """The line of the source that goes by ``name``, -1 where it is not shown."""
        return next((line for line, one in enumerate(self.shown) if one.name == name), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many sources there are."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell, for the eye and for screen readers."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        entry, column = self.shown[index.row()], Column(index.column())
        if role == ITEM:
            return entry
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in (Column.NAME, Column.VIA):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return _words(entry, column, role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_name(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole and Column(section) not in (Column.NAME, Column.VIA):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def forget_words(self) -> None:
        """The language changed."""
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, len(Column) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)


def _words(entry: Entry, column: Column, role: int) -> str | None:
    said = cell(entry, column)
    if role == Qt.ItemDataRole.ToolTipRole and column is Column.NAME:
        return _spellings(entry)
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return said
    spoken = role == Qt.ItemDataRole.AccessibleTextRole and said
    return f"{column_name(column)}: {said}" if spoken else None


def _holds(entry: Entry, words: Sequence[str]) -> bool:
    merged = entry.source.aliases if entry.source is not None else ()
    text = "\n".join((entry.name, *entry.names, *merged, *entry.via)).casefold()
    return all(word in text for word in words)


def _spellings(entry: Entry) -> str:
    """Every name of the source with how often claims use it."""
    return "\n".join(f"{name} · {format_number(count)}" for name, count in entry.names.most_common()) or entry.name


def column_name(column: Column) -> str:
    """What a column holds, in the language of the moment."""
    if column in _STATUS:
        return labels.status(_STATUS[column])
    return {
        Column.NAME: translate("Ledger", "Source"),
        Column.CLAIMS: translate("Ledger", "Claims"),
        Column.PASSED_ON: translate("Ledger", "Passed on", "a column: claims of others that came through this source"),
        Column.NAMELESS: translate("Ledger", "Nameless", "a column: claims whose text does not name the source"),
        Column.TEXTS: translate("Ledger", "Texts"),
        Column.VIA: translate("Ledger", "Through", "a column: through whom this source’s claims came"),
    }[column]


def cell(entry: Entry, column: Column) -> str:
    """The words of one cell; nothing for none."""
    if column is Column.NAME:
        return entry.name
    if column is Column.VIA:
        return ", ".join(name for name, _count in entry.via.most_common())
    value = _VALUE[column](entry)
    return format_number(value) if value else ""
