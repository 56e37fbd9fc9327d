"""The cards of one tab as a Qt model that changes only where a Change touched it, or the suggestions did."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt

from reader.domain.change import Change
from reader.domain.records import Annotation, Kind, Translation
from reader.ui.panel import order
from reader.ui.panel.order import TABS, Sort
from reader.ui.panel.relation_counts import RelationCounts
from reader.ui.panel.speech import spoken
from reader.ui.panel.suggested_words import spoken_suggestion
from reader.ui.session import Session
from reader.ui.suggested import is_suggested

MANY = 200
"""A change that touches more records than this builds the list anew."""

Index = QModelIndex | QPersistentModelIndex
Group = tuple[int, int, str]


class CardsModel(QAbstractListModel):
    """Rows are annotations of the open document: those of ``tab`` that pass the filter, in the order chosen.

    Suggested claims stand among the claims while they are shown; the counts are of records alone.
    """

    def __init__(self, session: Session, parent: Any = None) -> None:
        super().__init__(parent)
        self._session = session
        self.relations = RelationCounts(session)
        self.tab = Kind.CLAIM
        self.ordering = Sort.PLACE
        self.query = ""
        self.pinned = ""
        """The id of a card that stays whatever the filter says, since it is being edited."""
        self.counts: dict[Kind, int] = dict.fromkeys(TABS, 0)
        self.keys: list[str] = []
        """The ids of all rows; only the model changes them."""
        self._order: list[tuple[Any, ...]] = []
        self._row: dict[str, int] | None = None
        self._hay: dict[str, tuple[Annotation, str]] = {}
        self._groups: Counter[Group] | None = None
        self._held: dict[str, Annotation] = {}
        self._held_suggestions: dict[str, Annotation] = {}
        self.rebuild()

    # Reading

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many cards there are."""
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card in words, for the eye and for screen readers, in the language of the moment."""
        if not index.isValid() or index.row() >= len(self.keys):
            return None
        annotation = self.annotation(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return order.own_text(annotation) or annotation.anchor.exact
        if role == Qt.ItemDataRole.AccessibleTextRole:
            why = self._session.suggested.why(annotation.id)
            return spoken_suggestion(annotation, why) if why else spoken(annotation, self.relations.of(annotation.id))
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(240, 80)
        return None

    def key(self, row: int) -> str:
        """The id of the annotation in that row."""
        return self.keys[row]

    def annotation(self, row: int) -> Annotation:
        """The annotation in that row; as it last stood where its removal is just being announced."""
        key = self.keys[row]
        return self._session.find(key) or self._held.get(key) or self._held_suggestions[key]

    def why(self, row: int) -> str | None:
        """The rule that suggests the claim in that row; None for a record."""
        return self._session.suggested.why(self.keys[row]) if is_suggested(self.keys[row]) else None

    def suggestions(self) -> list[str]:
        """The ids of the suggestions that the filter lets through, in reading order, whichever tab is shown."""
        terms = order.terms_of(self.query)
        return [key for key, one in self._session.suggested.shown.items() if self._passes(one, terms)]

    def row_of(self, key: str) -> int:
        """The row of an annotation, -1 where it is not shown."""
        if self._row is None:
            self._row = {one: row for row, one in enumerate(self.keys)}
        return self._row.get(key, -1)

    def begins_orphans(self, row: int) -> bool:
        """Whether the cards that lost their place begin here."""
        return self.annotation(row).orphaned and (row == 0 or not self.annotation(row - 1).orphaned)

    def nearest(self, offset: int) -> int:
        """The row of the last card that begins at or before ``offset`` (code points); only in the order of place."""
        row = bisect_left(self._order, (False, offset + 1)) - 1
        return max(row, 0) if self.keys and self.ordering is Sort.PLACE else -1

    def candidates(self, annotation: Annotation) -> int:
        """How many translations into the same language the passage has, this one included."""
        if self._groups is None:
            found = (_group(one) for one in self._session.annotations.values())
            self._groups = Counter(group for group in found if group is not None)
        group = _group(annotation)
        return self._groups[group] if group is not None else 0

    # Changing what is shown

    def show(self, *, tab: Kind | None = None, sort: Sort | None = None, query: str | None = None) -> None:
        """Choose tab, order and filter."""
        self.tab = tab or self.tab
        self.ordering = sort or self.ordering
        self.query = self.query if query is None else query
        self.rebuild()

    def rebuild(self) -> None:
        """Build the list anew from the session: another document, tab, order, filter, or very much changed."""
        self.beginResetModel()
        annotations, suggested = self._session.annotations, self._session.suggested.shown
        self._groups = None
        if len(self._hay) > 2 * len(annotations) + 100:
            self._hay.clear()
        terms = order.terms_of(self.query)
        there = (*annotations.values(), *suggested.values())
        rows = [(order.sort_key(one, self.ordering), one.id) for one in there if self._fits(one, terms)]
        rows.sort()
        self._order = [row[0] for row in rows]
        self.keys = [row[1] for row in rows]
        self._row = None
        self._held, self._held_suggestions = annotations, suggested
        self.counts = _counted(self._session.annotations.values())
        self.endResetModel()

    def forget_words(self) -> None:
        """The language changed: what the filter looks through is made anew."""
        self._hay.clear()
        if self.query:
            self.rebuild()

    def apply(self, change: Change) -> None:
        """Follow a change of the library: only rows it touched are inserted, removed, moved or repainted."""
        self._touch_related(change)
        here = self._session.document.id if self._session.document else ""
        touched = [
            key
            for key in change.after
            if any(
                isinstance(one, Annotation) and one.document == here for one in (change.before[key], change.after[key])
            )
        ]
        if not touched:
            return
        known = set(touched)
        lost = any(self._session.find(key) is None and key not in known for key in self.keys)
        if lost or len(touched) > MANY:  # lost: gone from the library, but not by this change
            self.rebuild()
            return
        terms = order.terms_of(self.query)
        for key in touched:
            self._apply_one(key, terms)
        self._held = self._session.annotations
        self._groups = None
        self.counts = _counted(self._session.annotations.values())
        self._touch_rivals(change, touched)

    def follow_suggestions(self, keys: set[str]) -> None:
        """These suggestions came, went or are others now."""
        if len(keys) > MANY:
            self.rebuild()
            return
        terms = order.terms_of(self.query)
        for key in keys:
            self._apply_one(key, terms)
        self._held_suggestions = self._session.suggested.shown

    def _fits(self, annotation: Annotation, terms: list[str]) -> bool:
        return order.tab_of(annotation) is self.tab and self._passes(annotation, terms)

    def _passes(self, annotation: Annotation, terms: list[str]) -> bool:
        if not terms or annotation.id == self.pinned:
            return True
        known = self._hay.get(annotation.id)
        if known is None or (known[0] is not annotation and known[0] != annotation):
            known = (annotation, order.haystack(annotation))
            self._hay[annotation.id] = known
        return order.passes(known[1], terms)

    def _apply_one(self, key: str, terms: list[str]) -> None:
        annotation, row = self._session.find(key), self.row_of(key)
        if annotation is None or not self._fits(annotation, terms):
            if row >= 0:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._take(row)
                self.endRemoveRows()
            return
        place = order.sort_key(annotation, self.ordering)
        if row < 0:
            target = bisect_left(self._order, place)
            self.beginInsertRows(QModelIndex(), target, target)
            self._put(target, key, place)
            self.endInsertRows()
            return
        if place != self._order[row]:
            self._move(row, key, place)
        index = self.index(self.row_of(key))
        self.dataChanged.emit(index, index)

    def _move(self, row: int, key: str, place: tuple[Any, ...]) -> None:
        target = bisect_left(self._order, place)
        if target in (row, row + 1):
            self._order[row] = place
            return
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target)
        self._take(row)
        self._put(target - (target > row), key, place)
        self.endMoveRows()

    def _take(self, row: int) -> None:
        del self.keys[row], self._order[row]
        self._row = None

    def _put(self, row: int, key: str, place: tuple[Any, ...]) -> None:
        self.keys.insert(row, key)
        self._order.insert(row, place)
        self._row = None

    def _touch_related(self, change: Change) -> None:
        """Cards say how many relations a claim has."""
        for key in self.relations.follow(change):
            row = self.row_of(key)
            if row >= 0 and key not in change.after:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _touch_rivals(self, change: Change, touched: list[str]) -> None:
        """Cards of the same passage show how many candidates there are."""
        if self.tab is not Kind.TRANSLATION:
            return
        both = [record for key in touched for record in (change.before[key], change.after[key])]
        groups = {_group(one) for one in both if isinstance(one, Annotation)} - {None}
        for row, key in enumerate(self.keys):
            if key not in change.after and _group(self._session.annotations[key]) in groups:
                self.dataChanged.emit(self.index(row), self.index(row))


def _counted(annotations: Iterable[Annotation]) -> dict[Kind, int]:
    found = Counter(order.tab_of(one) for one in annotations)
    return {tab: found[tab] for tab in TABS}


def _group(annotation: Annotation) -> Group | None:
    body = annotation.body
    if not isinstance(body, Translation):
        return None
    return (annotation.anchor.start, annotation.anchor.end, body.language)
