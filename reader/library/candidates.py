"""Candidate translations of one passage, of which at most one is chosen."""

from collections.abc import Iterable
from dataclasses import replace

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Record, Translation


def of(annotations: Iterable[Annotation], translation: Annotation) -> list[Annotation]:
    """The other translations of the same passage into the same language."""
    return [other for other in annotations if other.id != translation.id and same_passage(other, translation)]


def any_chosen(annotations: Iterable[Annotation]) -> bool:
    """Whether one of the translations is the chosen one."""
    return any(isinstance(one.body, Translation) and one.body.chosen for one in annotations)


def same_passage(one: Annotation, other: Annotation) -> bool:
    """Whether two annotations are translations of one range into one language."""
    if not (isinstance(one.body, Translation) and isinstance(other.body, Translation)):
        return False
    same_range = (one.anchor.start, one.anchor.end) == (other.anchor.start, other.anchor.end)
    return one.document == other.document and same_range and one.body.language == other.body.language


def choose(
    kind: ChangeKind, winner: Annotation, rivals: Iterable[Annotation], before: Annotation | None, now: str
) -> Change:
    """One change that stores ``winner`` (chosen) and unchooses its rivals."""
    old: dict[str, Record | None] = {winner.id: before}
    new: dict[str, Record | None] = {winner.id: winner}
    for rival in rivals:
        if isinstance(rival.body, Translation) and rival.body.chosen:
            old[rival.id] = rival
            new[rival.id] = replace(rival, body=replace(rival.body, chosen=False), modified=now)
    return Change(kind, old, new)
