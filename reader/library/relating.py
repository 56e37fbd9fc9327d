"""Relations between claims: one claim supports, contradicts, qualifies, repeats or depends on another, and why."""

from collections.abc import Iterable
from dataclasses import replace

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput, NotFound
from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Record, Relation, RelationKind
from reader.library.library import Library


def relate(library: Library, claim: str, other: str, kind: RelationKind, reason: str = "") -> Relation:
    """Say what one claim is to another, in the same or another document; both by annotation id.

    The same relation of the same two is found, not made twice. Raises ``BadInput`` where the two are one or either is
    no claim, ``NotFound`` where either is gone.
    """
    if claim == other:
        raise BadInput(mark("Errors", "A claim cannot be related to itself."))
    now = library.now()
    made = Relation(library.make_id(), claim, other, kind, reason, now, now)
    found: list[Relation] = []

    def build() -> Change | None:
        for key in (claim, other):
            if not isinstance(library.annotation(key).body, Claim):
                raise BadInput(mark("Errors", "Only claims can be related to each other."))
        there = library.store.claims.relations([claim])
        same = [one for one in there if (one.claim, one.other, one.kind) == (claim, other, kind)]
        found.extend(same[:1] or [made])
        return None if same else Change(ChangeKind.ADD_RELATION, {made.id: None}, {made.id: made})

    library.commit(build)
    return found[0]


def edit(library: Library, relation: Relation, slot: str = "", **fields: object) -> Change | None:
    """Set the kind or the reason of a relation; ``slot`` names the field being typed into, if any."""

    def build() -> Change | None:
        current = library.store.record(relation.id)
        if not isinstance(current, Relation):
            raise NotFound(mark("Errors", "This relation is no longer in the library."))
        changed = replace(current, **fields)  # type: ignore[arg-type]
        return library.replaced(ChangeKind.EDIT_RELATION, relation.id, changed)

    return library.commit(build, f"{relation.id}:{slot}" if slot else "")


def turn(library: Library, relation: Relation) -> Change | None:
    """Let a relation run the other way."""
    return edit(library, relation, claim=relation.other, other=relation.claim)


def delete(library: Library, relations: Iterable[Relation]) -> Change | None:
    """Delete relations, as one change; the claims stay."""
    keys = [one.id for one in relations]
    return library.commit(lambda: library.changing(ChangeKind.DELETE_RELATION, dict.fromkeys(keys)))


def neighbours(library: Library, claim: str, depth: int = 1) -> tuple[list[Annotation], list[Relation]]:
    """The claims within ``depth`` relations of a claim (itself first) and every relation among them."""
    reached = [claim]
    for _ in range(depth):
        relations = library.store.claims.relations(reached)
        reached = list(dict.fromkeys((*reached, *(end for one in relations for end in (one.claim, one.other)))))
    among = [one for one in library.store.claims.relations(reached) if one.claim in reached and one.other in reached]
    records: list[Record | None] = [library.store.record(key) for key in reached]
    return [one for one in records if isinstance(one, Annotation)], among
