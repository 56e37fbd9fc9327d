"""The one door for changes: every edit of a library, as a method that builds one Change."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import NotFound
from reader.domain.marking import mark
from reader.domain.records import Anchor, Annotation, Body, Claim, Document, Kind, Note, Record, Translation
from reader.domain.text import Content
from reader.library import candidates
from reader.library.following import carried
from reader.storage.store import Store

Listener = Callable[[Change], None]

_ADD = {
    Kind.HIGHLIGHT: ChangeKind.ADD_HIGHLIGHT,
    Kind.CLAIM: ChangeKind.ADD_CLAIM,
    Kind.TRANSLATION: ChangeKind.ADD_TRANSLATION,
    Kind.NOTE: ChangeKind.ADD_NOTE,
}
_EDIT = {
    Kind.HIGHLIGHT: ChangeKind.RECOLOUR,
    Kind.CLAIM: ChangeKind.EDIT_CLAIM,
    Kind.TRANSLATION: ChangeKind.EDIT_TRANSLATION,
    Kind.NOTE: ChangeKind.EDIT_NOTE,
}


def utc_now() -> str:
    """The present moment as records keep it: ISO 8601, UTC, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    """A fresh UUID (RFC 9562, version 4)."""
    from uuid import uuid4

    return str(uuid4())


class Library:
    """One open library. Belongs to the thread that made it; every method that edits is durable when it returns.

    Edits are applied to the record as it stands under the write lock, field by field, so that two windows on one
    library never lose each other's work; a record that was deleted elsewhere comes back with the edit.
    """

    def __init__(self, store: Store, now: Callable[[], str] = utc_now, make_id: Callable[[], str] = new_id) -> None:
        self.store = store
        self.now = now
        self.make_id = make_id
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Have ``listener`` called after every change, undo, redo and foreign change, in this thread."""
        self._listeners.append(listener)

    def commit(self, build: Callable[[], Change | None], slot: str = "") -> Change | None:
        """Apply what ``build`` makes under the write lock (see ``Store.change``) and tell every listener."""
        return self._tell(self.store.change(build, self.now(), slot))

    def _tell(self, change: Change | None) -> Change | None:
        if change is not None:
            for listener in self._listeners:
                listener(change)
        return change

    # Reading

    def document(self, key: str) -> Document:
        """The document with that id; raises ``NotFound``."""
        record = self.store.record(key)
        if not isinstance(record, Document):
            raise NotFound(mark("Errors", "This document is no longer in the library."))
        return record

    def annotation(self, key: str) -> Annotation:
        """The annotation with that id; raises ``NotFound``."""
        record = self.store.record(key)
        if not isinstance(record, Annotation):
            raise NotFound(mark("Errors", "This annotation is no longer in the library."))
        return record

    def content(self, document: Document) -> Content:
        """The canonical text of a document."""
        return self.store.content(document.text_version)

    # Adding

    def add(self, document: str, anchor: Anchor, body: Body, tags: tuple[str, ...] = ()) -> Annotation:
        """Make an annotation on a passage; the first translation of a passage into a language is its chosen one."""
        now = self.now()
        made = Annotation(self.make_id(), document, anchor, body, tags, created=now, modified=now)

        def build() -> Change:
            self.document(document)
            record = made
            if isinstance(body, Translation):
                rivals = candidates.of(self.store.annotations_on(document, anchor.start, anchor.end), made)
                chosen = body.chosen or not candidates.any_chosen(rivals)
                record = replace(made, body=replace(body, chosen=chosen))
                if chosen:
                    return candidates.choose(_ADD[Kind.TRANSLATION], record, rivals, None, now)
            return Change(_ADD[made.kind], {made.id: None}, {made.id: record})

        self.commit(build)
        return self.annotation(made.id)

    # Editing

    def edit(self, annotation: Annotation, slot: str = "", **fields: Any) -> Change | None:
        """Set fields of an annotation's body by name. ``slot`` names the field being typed into, if any."""

        def build() -> Change | None:
            current = self._current(annotation)
            body = replace(current.body, **fields)
            return self.replaced(_EDIT[annotation.kind], annotation.id, replace(current, body=body))

        return self.commit(build, f"{annotation.id}:{slot}" if slot else "")

    def convert(self, annotation: Annotation, body: Body) -> Change | None:
        """Give an annotation a body of another kind, keeping passage and tags."""
        kind = _ADD[Kind(type(body).__name__.lower())]

        def build() -> Change | None:
            # Only claims have relations; what becomes something else has none.
            gone = [] if isinstance(body, Claim) else self.store.claims.relations([annotation.id])
            after: dict[str, Record | None] = dict.fromkeys(one.id for one in gone)
            after[annotation.id] = replace(self._current(annotation), body=body, modified=self.now())
            return self.changing(kind, after)

        return self.commit(build)

    def retag(self, annotations: Iterable[Annotation], add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Add and remove tags on any number of annotations, as one change."""
        chosen, added, removed = list(annotations), list(add), set(remove)

        def build() -> Change:
            after: dict[str, Record | None] = {}
            for annotation in chosen:
                current = self._current(annotation)
                kept = [tag for tag in dict.fromkeys((*current.tags, *added)) if tag not in removed]
                after[current.id] = replace(current, tags=tuple(kept), modified=self.now())
            return self.changing(ChangeKind.RETAG, after)

        self.commit(build)

    def move(self, annotation: Annotation, anchor: Anchor) -> Change | None:
        """Set an annotation on another passage (its ends were dragged, or an orphan was placed)."""

        def build() -> Change | None:
            current = self._current(annotation)
            moved = replace(current, anchor=anchor, orphaned=False, body=carried(current.body, current.anchor, anchor))
            return self.replaced(ChangeKind.MOVE, annotation.id, moved)

        return self.commit(build)

    def choose(self, annotation: Annotation) -> Change | None:
        """Make a translation the chosen one among the candidates of its passage."""

        def build() -> Change | None:
            current = self._current(annotation)
            there = self.store.annotations_on(current.document, current.anchor.start, current.anchor.end)
            rivals = candidates.of(there, current)
            if not isinstance(current.body, Translation):
                return None
            after = replace(current, body=replace(current.body, chosen=True), modified=self.now())
            return candidates.choose(ChangeKind.CHOOSE, after, rivals, current, self.now())

        return self.commit(build)

    def delete(self, annotations: Iterable[Annotation]) -> Change | None:
        """Delete any number of annotations with the relations of claims among them, as one change."""
        keys = [annotation.id for annotation in annotations]

        def build() -> Change:
            relations = self.store.claims.relations(keys)
            return self.changing(ChangeKind.DELETE, dict.fromkeys((*keys, *(one.id for one in relations))))

        return self.commit(build)

    # History

    def undo(self) -> Change | None:
        """Take back the latest change, whoever made it; None where there is nothing to undo."""
        return self._tell(self.store.undo(self.now()))

    def redo(self) -> Change | None:
        """Bring back what was undone last; None where there is nothing to redo."""
        return self._tell(self.store.redo(self.now()))

    def poll(self) -> Change | None:
        """Announce what other windows and processes changed since the last call."""
        return self._tell(self.store.poll())

    # Building changes

    def _current(self, annotation: Annotation) -> Annotation:
        record = self.store.record(annotation.id)
        if isinstance(record, Annotation):
            return record
        self.document(annotation.document)
        return annotation

    def replaced(self, kind: ChangeKind, key: str, record: Record) -> Change | None:
        """The change that stores ``record``, stamped with the time; None if it stands so already. For ``commit``."""
        before = self.store.record(key)
        if before == record:
            return None
        stamped = replace(record, modified=self.now(), created=record.created or self.now())
        return Change(kind, {key: before}, {key: stamped})

    def changing(self, kind: ChangeKind, after: Mapping[str, Record | None]) -> Change:
        """The change that leads to ``after`` from what stands now. For ``commit``."""
        before = {key: self.store.record(key) for key in after}
        changed = [key for key in after if before[key] != after[key]]
        return Change(kind, {key: before[key] for key in changed}, {key: after[key] for key in changed})


def prefilled(kind: Kind, anchor: Anchor, *, target_language: str = "") -> Body:
    """The body a new annotation of that kind starts with: a claim states its own quote."""
    if kind is Kind.CLAIM:
        return Claim(statement=" ".join(anchor.exact.split()))
    if kind is Kind.TRANSLATION:
        return Translation(language=target_language)
    return Note()
