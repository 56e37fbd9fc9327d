"""Keeps rows, page, panel and library together: what moves or changes in one shows in the others."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from reader.domain.change import Change
from reader.domain.records import Alignment, Annotation, Document, Record, Translation
from reader.library import comparing
from reader.ui.compare.cell_editor import Editing
from reader.ui.compare.comparison import Comparison
from reader.ui.compare.rows_view import RowsView
from reader.ui.compare.versions import SCRATCH
from reader.ui.session import Session


class Owner(Protocol):
    """What following needs of the view: the comparison on show, None while there is none."""

    comparison: Comparison | None


class Following(QObject):
    """Two-way: the active row goes where the session's place and active annotation go, and the other way round."""

    refreshed = Signal()
    """What is said of the active cell may be something else now."""
    reopen = Signal(object)
    """Compare afresh with these versions, None for the usual ones."""
    gone = Signal()
    """There is nothing left to compare."""

    def __init__(self, session: Session, owner: Owner, rows: RowsView, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._owner = owner
        self._rows = rows
        self._editing = editing
        self._quiet = False
        rows.moved.connect(self._moved)
        editing.made.connect(self._made)
        session.changed.connect(self._on_changed)
        session.active_changed.connect(self._on_active)
        session.reveal.connect(lambda start, _end: self.go_to(start))

    # From the rows

    def _moved(self) -> None:
        """Another cell is active: the page and the panel come along."""
        self._editing.end()
        comparison = self._owner.comparison
        if comparison is None:
            return
        span = comparison.rows[self._rows.row].source
        if not self._quiet and span is not None:
            self._session.read_to(span[0])
            self._activate_shown()
        self.refreshed.emit()

    def _activate_shown(self) -> None:
        comparison, row, column = self._owner.comparison, self._rows.row, self._rows.column
        if comparison is not None and comparison.editable(row, column):
            shown = comparison.choices.options(row, column).shown
            self.quietly(lambda: self._session.activate(shown.id if shown else ""))

    def picked(self) -> None:
        """The active cell shows another candidate."""
        self._rows.refresh({self._rows.row})
        self._activate_shown()
        self.refreshed.emit()

    def _made(self, key: str) -> None:
        """Typing made a candidate: the cell shows it from now on."""
        if self._owner.comparison is not None:
            self._owner.comparison.choices.pick(self._rows.row, self._rows.column, key)
            self.picked()

    def quietly(self, act: Callable[[], None]) -> None:
        """Do something without the page and the panel being moved by it."""
        before, self._quiet = self._quiet, True
        try:
            act()
        finally:
            self._quiet = before

    # From the session

    def arrive(self) -> None:
        """Begin where the page stands, or at the active translation."""
        active = self._session.annotations.get(self._session.active)
        here = active is not None and not active.orphaned and isinstance(active.body, Translation)
        self.go_to(active.anchor.start if active is not None and here else self._session.place)

    def go_to(self, offset: int) -> None:
        """Make the row at an offset of the source the active one."""
        comparison = self._owner.comparison
        if comparison is not None:
            row = comparing.row_at(comparison.rows, offset)
            self.quietly(lambda: self._rows.go(row))

    def _on_active(self, key: str) -> None:
        """An annotation became active elsewhere: show its row, and the candidate it is."""
        record = self._session.annotations.get(key)
        comparison = self._owner.comparison
        if self._quiet or record is None or comparison is None or record.orphaned:
            return
        self.go_to(record.anchor.start)
        row = self._rows.row
        columns = range(1, comparison.columns)
        shows = [at for at in columns if comparison.choices.options(row, at).shown == record]
        offers = [at for at in columns if record in comparison.choices.candidates(row, at)]
        column = next(iter(shows + offers), None)
        if column is not None and not self._rows.editing:
            comparison.choices.pick(row, column, key)
            self.quietly(lambda: self._rows.go(row, column))
            self._rows.refresh({row})
        self.refreshed.emit()

    def _on_changed(self, change: Change) -> None:
        comparison = self._owner.comparison
        if comparison is None:
            return
        touched: list[Record | None] = [*change.before.values(), *change.after.values()]
        names = {comparison.source.id, *(target.key for target in comparison.targets)}
        if any(isinstance(one, Document) and one.id in names for one in touched):
            self._documents_changed(comparison)
        elif any(isinstance(one, Alignment) and one.source in names and one.target in names for one in touched):
            self._pairs_changed(comparison, change)
        elif any(isinstance(one, Annotation) and one.document == comparison.source.id for one in touched):
            self._rows.refresh(comparison.follow(change))
            self._editing.refresh()
        self.refreshed.emit()

    def _documents_changed(self, comparison: Comparison) -> None:
        """A document was edited, replaced or deleted: look afresh at those that are left."""
        if self._session.document is not None and self._session.document.id == comparison.source.id:
            there = {one.id for one in self._session.library.store.documents()} | {SCRATCH}
            left = [target.key for target in comparison.targets if target.key in there]
            self.reopen.emit(left or None)

    def _pairs_changed(self, comparison: Comparison, change: Change) -> None:
        """A pair was corrected, here or elsewhere, or the pairing itself taken back."""
        self._editing.end()
        place = comparison.rows[self._rows.row].source if self._rows.row < len(comparison.rows) else None
        old = comparison.rows
        if not comparison.take(change):
            self.gone.emit()
            return
        self._rows.relay(old)
        if place is not None:
            self.go_to(place[0])
