"""A document as the exporters see it, and the choice of what goes out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from reader.domain.records import Annotation, Claim, Document, Kind, Relation, Source, Translation
from reader.domain.text import Content


@dataclass(frozen=True)
class Bundle:
    """One document with its text and its annotations in reading order (see ``reading_order``).

    ``titles`` maps the ids of other documents that evidence and relations lead to, to their titles. ``relations`` are
    all that touch one of its claims, the oldest first; ``others`` the claims of other documents at their far ends, by
    id. ``sources`` are those a person merged or corrected, and that its claims name.
    """

    document: Document
    content: Content
    annotations: tuple[Annotation, ...]
    titles: Mapping[str, str] = field(default_factory=dict)
    relations: tuple[Relation, ...] = ()
    others: Mapping[str, Annotation] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim of an export with its body and the bundle it belongs to; ``number`` counts them from 1."""

    number: int
    annotation: Annotation
    claim: Claim
    bundle: Bundle


@dataclass(frozen=True, slots=True)
class Link:
    """A relation as one of its claims sees it: to ``other``, or from it where ``incoming``."""

    relation: Relation
    other: Annotation
    incoming: bool


@dataclass(frozen=True)
class Choice:
    """What an export includes.

    ``tags``: annotations carrying at least one of them; None means any, tagged or not. ``states``: values of
    ``Status`` and ``State``; they narrow claims and translations only, since nothing else has a state; None means any.
    ``furniture``: whether the whole article also shows what is not the author's text. ``checker``: who checked the
    claims, for formats that name the author of a review.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    tags: frozenset[str] | None = None
    states: frozenset[str] | None = None
    furniture: bool = False
    checker: str = ""


def reading_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """The annotations by place, then age, then id; those that lost their place come last."""
    return tuple(
        sorted(annotations, key=lambda one: (one.orphaned, one.anchor.start, one.anchor.end, one.created, one.id))
    )


def select(bundles: Iterable[Bundle], choice: Choice) -> list[Bundle]:
    """The bundles with only the annotations chosen, in reading order.

    A relation stays where both its claims are still there, or one of them belongs to a document that is not exported.
    """
    kept = [
        replace(bundle, annotations=reading_order(one for one in bundle.annotations if _chosen(one, choice)))
        for bundle in bundles
    ]
    present = {one.id: one for bundle in kept for one in bundle.annotations}
    exported = {bundle.document.id for bundle in kept}
    return [_related(bundle, present, exported) for bundle in kept]


def _related(bundle: Bundle, present: Mapping[str, Annotation], exported: set[str]) -> Bundle:
    if not bundle.relations:
        return bundle
    outside = {key: one for key, one in bundle.others.items() if key in present or one.document not in exported}
    inside = {one.id for one in bundle.annotations}
    relations = tuple(
        one
        for one in bundle.relations
        if {one.claim, one.other} & inside and {one.claim, one.other} <= inside | outside.keys()
    )
    return replace(bundle, relations=relations, others=outside)


def claims(bundles: Iterable[Bundle]) -> list[Placed]:
    """The claims in the order of the export, numbered."""
    found = [(one, one.body, bundle) for bundle in bundles for one in bundle.annotations if isinstance(one.body, Claim)]
    return [Placed(number, *one) for number, one in enumerate(found, 1)]


def related(bundle: Bundle) -> dict[str, list[Link]]:
    """What each claim of the bundle is related to, by its id."""
    known = {**bundle.others, **{one.id: one for one in bundle.annotations}}
    found: dict[str, list[Link]] = {}
    for one in bundle.relations:
        if one.other in known:
            found.setdefault(one.claim, []).append(Link(one, known[one.other], False))
        if one.claim in known:
            found.setdefault(one.other, []).append(Link(one, known[one.claim], True))
    return found


def every_relation(bundles: Iterable[Bundle]) -> list[Relation]:
    """The relations of all bundles, each once, the oldest first."""
    found = {one.id: one for bundle in bundles for one in bundle.relations}
    return sorted(found.values(), key=lambda one: (one.created, one.id))


def _chosen(annotation: Annotation, choice: Choice) -> bool:
    if annotation.kind not in choice.kinds:
        return False
    if choice.tags is not None and choice.tags.isdisjoint(annotation.tags):
        return False
    if choice.states is None:
        return True
    match annotation.body:
        case Claim(status=status):
            return status.value in choice.states
        case Translation(state=state):
            return state.value in choice.states
    return True
