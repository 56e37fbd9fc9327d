"""How many relations each claim of the open document has: one query for a document, then kept up with changes."""

from collections import Counter
from typing import NamedTuple

from reader.domain.change import Change
from reader.domain.records import Relation, RelationKind
from reader.ui.language import translate
from reader.ui.session import Session


class Related(NamedTuple):
    """How many relations a claim has, in either direction."""

    contradictions: int = 0
    others: int = 0

    def words(self) -> list[str]:
        """As a card says it: what speaks against a claim first."""
        against, others = self
        told = []
        if against:
            told.append(translate("Board", "%n contradicting", "relations of a claim", against))
        if others:
            told.append(translate("Panel", "%n related", "claims a claim is related to", others))
        return told


class RelationCounts:
    """Counts relations by annotation id."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._document = ""
        self._counts: Counter[tuple[str, bool]] | None = None

    def of(self, key: str) -> Related:
        """The relations of the claim with this id."""
        document = self._session.document.id if self._session.document else ""
        if self._counts is None or document != self._document:
            self._document = document
            self._counts = Counter()
            for one in self._session.library.store.claims.relations_in(document) if document else ():
                against = one.kind is RelationKind.CONTRADICTS
                self._counts.update(((one.claim, against), (one.other, against)))
        return Related(self._counts[key, True], self._counts[key, False])

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
