"""What the exported files call the values of the domain, in the language of the export."""

from reader.domain.findings import Bound, HedgeKind, Manner
from reader.domain.marking import mark
from reader.domain.records import Certainty, Document, Kind, RelationKind, State, Status
from reader.domain.wording import Wording

_KINDS = {
    Kind.HIGHLIGHT: mark("Export", "Highlight"),
    Kind.CLAIM: mark("Export", "Claim"),
    Kind.TRANSLATION: mark("Export", "Translation"),
    Kind.NOTE: mark("Export", "Note"),
}
_STATUSES = {
    Status.UNVERIFIED: mark("Export", "Unverified"),
    Status.SUPPORTED: mark("Export", "Supported"),
    Status.DISPUTED: mark("Export", "Disputed"),
    Status.REFUTED: mark("Export", "Refuted"),
}
_CERTAINTIES = {
    Certainty.ASSERTED: mark("Export", "Asserted"),
    Certainty.REPORTED: mark("Export", "Reported"),
    Certainty.HEDGED: mark("Export", "Hedged"),
    Certainty.SPECULATIVE: mark("Export", "Speculative"),
    Certainty.DENIED: mark("Export", "Denied"),
}
_STATES = {
    State.DRAFT: mark("Export", "Draft"),
    State.REVIEWED: mark("Export", "Reviewed"),
    State.FINAL: mark("Export", "Final"),
}
_COLOURS = {
    "yellow": mark("Export", "Yellow"),
    "green": mark("Export", "Green"),
    "blue": mark("Export", "Blue"),
    "pink": mark("Export", "Pink"),
}
_LANGUAGES = {
    "id": mark("Export", "Indonesian"),
    "en": mark("Export", "English"),
}

_RELATIONS = {
    RelationKind.SUPPORTS: mark("Export", "Supports"),
    RelationKind.CONTRADICTS: mark("Export", "Contradicts"),
    RelationKind.QUALIFIES: mark("Export", "Qualifies"),
    RelationKind.REPEATS: mark("Export", "Repeats"),
    RelationKind.DEPENDS_ON: mark("Export", "Depends on"),
}
_INCOMING = {
    RelationKind.SUPPORTS: mark("Export", "Supported by"),
    RelationKind.CONTRADICTS: mark("Export", "Contradicted by"),
    RelationKind.QUALIFIES: mark("Export", "Qualified by"),
    RelationKind.REPEATS: mark("Export", "Repeated by"),
    RelationKind.DEPENDS_ON: mark("Export", "Needed by"),
}
_MANNERS = {
    Manner.DIRECT: mark("Export", "Word for word"),
    Manner.INDIRECT: mark("Export", "In the writer’s words"),
}
_HEDGES = {
    HedgeKind.REPORTIVE: mark("Export", "Said by others"),
    HedgeKind.EPISTEMIC: mark("Export", "Doubt"),
    HedgeKind.CONDITION: mark("Export", "Condition"),
    HedgeKind.APPROXIMATOR: mark("Export", "Approximation"),
    HedgeKind.BOOSTER: mark("Export", "Emphasis"),
}
_BOUNDS = {
    Bound.EXACT: mark("Export", "Exactly"),
    Bound.ABOUT: mark("Export", "Around"),
    Bound.AT_LEAST: mark("Export", "At least"),
    Bound.AT_MOST: mark("Export", "At most"),
    Bound.MORE_THAN: mark("Export", "More than"),
    Bound.LESS_THAN: mark("Export", "Less than"),
}


def kind(value: Kind, wording: Wording) -> str:
    """What an annotation is, in the singular."""
    return wording.say("Export", _KINDS[value])


def status(value: Status, wording: Wording) -> str:
    """What checking a claim has come to."""
    return wording.say("Export", _STATUSES[value])


def certainty(value: Certainty, wording: Wording) -> str:
    """How sure a claim's wording sounds."""
    return wording.say("Export", _CERTAINTIES[value])


def relation(value: RelationKind, incoming: bool, wording: Wording) -> str:
    """What a claim is to another, or the other to it where ``incoming``."""
    return wording.say("Export", (_INCOMING if incoming else _RELATIONS)[value])


def manner(value: Manner, wording: Wording) -> str:
    """How somebody's words are given."""
    return wording.say("Export", _MANNERS[value])


def hedge(value: HedgeKind, wording: Wording) -> str:
    """What a hedging word does."""
    return wording.say("Export", _HEDGES[value])


def bound(value: Bound, wording: Wording) -> str:
    """How a figure is meant, on its own."""
    return wording.say("Export", _BOUNDS[value])


def state(value: State, wording: Wording) -> str:
    """How far a translation has come."""
    return wording.say("Export", _STATES[value])


def colour(value: str, wording: Wording) -> str:
    """A highlight's colour; one the person mixed is given as it is (``#rrggbb``)."""
    return wording.say("Export", _COLOURS[value]) if value in _COLOURS else value


def language(code: str, wording: Wording) -> str:
    """A language's name where it is one of the program's own, else its BCP 47 code."""
    return wording.say("Export", _LANGUAGES[code]) if code in _LANGUAGES else code


def origin(document: Document, wording: Wording) -> list[str]:
    """Who wrote the document, where and when it appeared, in what language and version: the parts that are known."""
    parts = [document.byline, document.site]
    if document.published:
        parts.append(wording.date(document.published))
    if document.language:
        parts.append(language(document.language, wording))
    parts.append(document.version)
    return [part for part in parts if part]
