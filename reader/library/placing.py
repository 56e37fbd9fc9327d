"""Setting annotations on a text: their own after it changed, and those that come from outside."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Anchor, Annotation, Document, Record
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.domain.text import Content
from reader.language import anchoring
from reader.library.library import Library


def replaced_anchor(content: Content, anchor: Anchor) -> Anchor | None:
    """The anchor set on this text, or None where the quote is not found again with enough certainty."""
    found = anchoring.locate(content.text, anchor)
    return None if found is None else anchoring.make(content.text, found.start, found.end, content.version)


def places(library: Library, orphan: Annotation, limit: int = 5) -> list[anchoring.Match]:
    """Where an orphan might belong, the likeliest first."""
    content = library.content(library.document(orphan.document))
    return anchoring.rank(content.text, orphan.anchor, limit)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of annotations from outside. ``known`` were in the library already, just as they came."""

    anchored: int
    orphaned: int
    known: int


def add_annotations(
    library: Library, document: Document, incoming: Sequence[Annotation], progress: Progress | None = None
) -> Outcome:
    """Set annotations from a file on a document, as one change; the unplaceable become orphans with their quote.

    An annotation whose id is already in the library replaces the one there if it belongs to the same document.
    Raises ``BadInput`` for an annotation without a quote.
    """
    watched, content = progress or Silent(), library.content(document)
    placed = []
    for number, one in enumerate(incoming):
        checkpoint(watched, number, len(incoming))
        placed.append(_placed(library, document, content, one))

    def build() -> Change:
        after: dict[str, Record | None] = {}
        for one in placed:
            there = library.store.record(one.id)
            foreign = there is not None and not (isinstance(there, Annotation) and there.document == document.id)
            record = replace(one, id=library.make_id()) if foreign else one
            after[record.id] = record
        return library.changing(ChangeKind.IMPORT_ANNOTATIONS, after)

    change = library.commit(build)
    changed = {} if change is None else change.after
    lost = sum(isinstance(one, Annotation) and one.orphaned for one in changed.values())
    return Outcome(len(changed) - lost, lost, len(placed) - len(changed))


def _placed(library: Library, document: Document, content: Content, one: Annotation) -> Annotation:
    if not one.anchor.exact.strip():
        raise BadInput(mark("Errors", "An annotation without a quote cannot be placed. Nothing was added."))
    now = library.now()
    anchor = replaced_anchor(content, one.anchor)
    return replace(
        one,
        id=one.id or library.make_id(),
        document=document.id,
        anchor=anchor or replace(one.anchor, start=max(one.anchor.start, 0), end=max(one.anchor.end, 0)),
        orphaned=anchor is None,
        created=one.created or now,
        modified=one.modified or now,
    )
