"""How many relations each claim of the open document has: one query for a document, then kept up with changes."""

from collections import Counter

from reader.domain.change import Change
from reader.domain.records import Relation
from reader.ui.session import Session


class RelationCounts:
    """Counts relations by annotation id."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._document = ""
        self._counts: Counter[str] | None = None

    def of(self, key: str) -> int:
        """How many relations the claim with this id has, in either direction."""
        document = self._session.document.id if self._session.document else ""
        if self._counts is None or document != self._document:
            self._document = document
            self._counts = Counter()
            for one in self._session.library.store.claims.relations_in(document) if document else ():
                self._counts.update((one.claim, one.other))
        return self._counts[key]

    def follow(self, change: Change) -> set[str]:
        """The ids of the claims whose relations a change touched; they are counted anew when next asked for."""
        touched = {
            end
            for record in (*change.before.values(), *change.after.values())
            if isinstance(record, Relation)
            for end in (record.claim, record.other)
        }
        if touched:
            self._counts = None
        return touched
