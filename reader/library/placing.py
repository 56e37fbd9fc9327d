"""Setting annotations on a text: their own after it changed, and those that come from outside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Anchor, Annotation, Body, Claim, Document, Evidence, Record, Relation, Translation
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.domain.text import Content
from reader.language import anchoring
from reader.library.finding import find
from reader.library.following import carried
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
    """What became of annotations from outside.

    ``known`` were in the library already, just as they came; ``elsewhere`` are other documents' and were left out.
    """

    anchored: int
    orphaned: int
    known: int
    elsewhere: int = 0


def add_annotations(
    library: Library,
    document: Document,
    incoming: Sequence[Annotation],
    progress: Progress | None = None,
    relations: Iterable[Relation] = (),
) -> Outcome:
    """Set annotations from a file on a document, as one change; the unplaceable become orphans with their quote.

    An annotation whose id is already in the library replaces the one there if it belongs to the same document; one
    without an id that says the same of the same passage is known. Where a passage has a chosen translation, an
    incoming one becomes another candidate. Of an export of several documents only this one's are taken. A relation is
    taken where both its claims are in the library then, and nothing says the same already.

    Raises ``BadInput`` for an annotation without a quote, ``NotFound`` for evidence in an unknown document.
    """
    watched, content = progress or Silent(), library.content(document)
    placed = []
    ours = _ours(library, document, incoming)
    for number, one in enumerate(ours):
        checkpoint(watched, number, len(ours))
        placed.append(_placed(library, document, content, one))

    def build() -> Change:
        there = library.store.annotations(document.id)
        same = {_saying(one): one for one in there}
        after: dict[str, Record | None] = {}
        names: dict[str, str] = {}
        for one in placed:
            record = _identified(library, document, one, same)
            after[record.id] = record
            names[one.id] = record.id
        linked = _linked(library, relations, names, after)
        return library.changing(ChangeKind.IMPORT_ANNOTATIONS, {**after, **_not_chosen(there, after), **linked})

    change = library.commit(build)
    changed = [] if change is None else [one for one in change.after.values() if isinstance(one, Annotation)]
    lost = sum(one.orphaned for one in changed)
    return Outcome(len(changed) - lost, lost, len(placed) - len(changed), len(incoming) - len(ours))


def _linked(
    library: Library, relations: Iterable[Relation], names: dict[str, str], after: dict[str, Record | None]
) -> dict[str, Record | None]:
    """The relations whose claims are there or come along, under the ids these and they will have."""
    found: dict[str, Record | None] = {}
    for one in relations:
        made = replace(one, claim=names.get(one.claim, one.claim), other=names.get(one.other, one.other))
        ends = [after.get(key) or library.store.record(key) for key in {made.claim, made.other}]
        if len(ends) < 2 or not all(isinstance(end, Annotation) and isinstance(end.body, Claim) for end in ends):
            continue
        there = library.store.claims.relations([made.claim])
        same = [each for each in there if (each.claim, each.other, each.kind) == (made.claim, made.other, made.kind)]
        if same and same[0].id != made.id:
            continue
        now = library.now()
        key = made.id if made.id and _is_this(library.store.record(made.id), made) else library.make_id()
        found[key] = replace(made, id=key, created=made.created or now, modified=made.modified or now)
    return found


def _is_this(there: Record | None, made: Relation) -> bool:
    """Whether what has the relation's id may be replaced by it: nothing, or a relation of the same two claims."""
    return there is None or (isinstance(there, Relation) and {there.claim, there.other} == {made.claim, made.other})


def _ours(library: Library, document: Document, incoming: Sequence[Annotation]) -> list[Annotation]:
    """Where they come from several documents, those that are not another's by its id, or in another library its text.

    A file of one document is meant for whichever document it is given to.
    """
    if len({one.document for one in incoming}) < 2:
        return list(incoming)
    others = [one for one in library.store.documents() if one.id != document.id]
    ids, texts = {one.id for one in others}, {one.text_version for one in others} - {document.text_version}
    here = ids | {document.id}
    return [
        one
        for one in incoming
        if one.document not in ids and (one.document in here or one.anchor.text_version not in texts)
    ]


def _placed(library: Library, document: Document, content: Content, one: Annotation) -> Annotation:
    if not one.anchor.exact.strip():
        raise BadInput(mark("Errors", "An annotation without a quote cannot be placed. Nothing was added."))
    now = library.now()
    anchor = replaced_anchor(content, one.anchor)
    body = one.body if anchor is None else carried(one.body, one.anchor, anchor)
    return replace(
        one,
        document=document.id,
        anchor=anchor or _unplaced(one.anchor),
        body=_with_evidence(library, document, body),
        orphaned=anchor is None,
        created=one.created or now,
        modified=one.modified or now,
    )


def _unplaced(anchor: Anchor) -> Anchor:
    return replace(anchor, start=max(anchor.start, 0), end=max(anchor.end, 0))


def _with_evidence(library: Library, document: Document, body: Body) -> Body:
    """A claim's body with the passages it cites found. Evidence that names no document speaks of the claim's own."""
    if not isinstance(body, Claim):
        return body
    return replace(body, evidence=tuple(_found(library, document, one) for one in body.evidence))


def _found(library: Library, document: Document, one: Evidence) -> Evidence:
    if one.anchor is None or one.anchor.text_version:
        return one
    where = find(library, one.document) if one.document else document
    anchor = replaced_anchor(library.content(where), one.anchor)
    return replace(one, document=where.id, anchor=anchor or _unplaced(one.anchor))


def _saying(one: Annotation) -> tuple[object, ...]:
    """What an annotation says of which passage, whoever made it and when."""
    body = replace(one.body, chosen=False) if isinstance(one.body, Translation) else one.body
    return one.anchor.start, one.anchor.end, one.anchor.exact, body, one.tags


def _identified(
    library: Library, document: Document, one: Annotation, same: dict[tuple[object, ...], Annotation]
) -> Annotation:
    """An incoming annotation under the id it will have; the one there where that says the same."""
    if not one.id:
        return same.setdefault(_saying(one), replace(one, id=library.make_id()))
    there = library.store.record(one.id)
    foreign = there is not None and not (isinstance(there, Annotation) and there.document == document.id)
    return replace(one, id=library.make_id()) if foreign else one


def _not_chosen(there: Iterable[Annotation], after: dict[str, Record | None]) -> dict[str, Record | None]:
    """The incoming translations that cannot be the chosen ones, since their passages have one already."""
    taken = {_passage(one) for one in there if one.id not in after and _is_chosen(one)}
    other: dict[str, Record | None] = {}
    for key, one in after.items():
        if isinstance(one, Annotation) and isinstance(one.body, Translation) and one.body.chosen:
            if _passage(one) in taken:
                other[key] = replace(one, body=replace(one.body, chosen=False))
            taken.add(_passage(one))
    return other


def _is_chosen(one: Annotation) -> bool:
    return isinstance(one.body, Translation) and one.body.chosen


def _passage(one: Annotation) -> tuple[int, int, str]:
    assert isinstance(one.body, Translation)
    return one.anchor.start, one.anchor.end, one.body.language
