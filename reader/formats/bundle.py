"""A document as the exporters see it, and the choice of what goes out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from reader.domain.records import Annotation, Claim, Document, Kind, Translation
from reader.domain.text import Content


@dataclass(frozen=True)
class Bundle:
    """One document with its text and its annotations in reading order (see ``reading_order``).

    ``titles`` maps the ids of other documents that evidence points to, to their titles.
    """

    document: Document
    content: Content
    annotations: tuple[Annotation, ...]
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """What an export includes.

    ``tags``: annotations carrying at least one of them; None means any, tagged or not. ``states``: values of
    ``Status`` and ``State``; they narrow claims and translations only, since nothing else has a state; None means any.
    ``furniture``: whether the whole article also shows what is not the author's text.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    tags: frozenset[str] | None = None
    states: frozenset[str] | None = None
    furniture: bool = False


def reading_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """The annotations by place, then age, then id; those that lost their place come last."""
    return tuple(
        sorted(annotations, key=lambda one: (one.orphaned, one.anchor.start, one.anchor.end, one.created, one.id))
    )


def select(bundle: Bundle, choice: Choice) -> Bundle:
    """The bundle with only the annotations chosen, in reading order."""
    return replace(bundle, annotations=reading_order(one for one in bundle.annotations if _chosen(one, choice)))


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
