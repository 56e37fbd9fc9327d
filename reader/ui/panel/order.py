"""Which cards a tab shows, in which order, and which of them a filter lets through."""

import unicodedata
from datetime import datetime
from enum import StrEnum
from typing import Any

from reader.domain.records import Annotation, Claim, Highlight, Kind, Note, State, Status, Translation
from reader.ui import labels
from reader.ui.language import language_name
from reader.ui.panel import finding_words

TABS = (Kind.CLAIM, Kind.TRANSLATION, Kind.NOTE)


class Sort(StrEnum):
    """What the cards of a tab are ordered by. Orphans come last in every order."""

    PLACE = "place"
    TIME = "time"
    STATE = "state"


_TAB = {Claim: Kind.CLAIM, Translation: Kind.TRANSLATION, Note: Kind.NOTE, Highlight: Kind.NOTE}
_STATUSES = list(Status)
_STATES = list(State)


def tab_of(annotation: Annotation) -> Kind:
    """The tab an annotation is shown in: plain highlights stand among the notes, so that nothing is out of reach."""
    return _TAB[type(annotation.body)]


def own_text(annotation: Annotation) -> str:
    """The person's own words: statement, translation or note; empty for a highlight."""
    body = annotation.body
    if isinstance(body, Claim):
        return body.statement
    return body.text if isinstance(body, Translation | Note) else ""


def sort_key(annotation: Annotation, sort: Sort) -> tuple[Any, ...]:
    """Orders annotations: by place, newest first, or by state and within it by place."""
    place = (annotation.anchor.start, annotation.anchor.end, annotation.created, annotation.id)
    if sort is Sort.TIME:
        return (annotation.orphaned, -_seconds(annotation.created), *place)
    if sort is Sort.STATE:
        return (annotation.orphaned, _stage(annotation), *place)
    return (annotation.orphaned, *place)


def _stage(annotation: Annotation) -> int:
    body = annotation.body
    if isinstance(body, Claim):
        return _STATUSES.index(body.status)
    if isinstance(body, Translation):
        return _STATES.index(body.state)
    return int(isinstance(body, Highlight))


def _seconds(moment: str) -> float:
    try:
        return datetime.fromisoformat(moment).timestamp()
    except ValueError:
        return 0.0


def folded(text: str) -> str:
    """Text without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def haystack(annotation: Annotation) -> str:
    """Everything a filter looks through, folded: quote, own words, source, figures, dates, evidence, state, tags.

    Figures and dates are there as shown and as normalised, so that "322 billion" and "322000000000" both find one.
    """
    body = annotation.body
    parts = [annotation.anchor.exact, own_text(annotation)]
    if isinstance(body, Claim):
        parts += [body.source, labels.status(body.status), labels.certainty(body.certainty)]
        parts += [word for one in body.evidence for word in (one.address, one.why)]
        parts += finding_words.searched(body)
    elif isinstance(body, Translation):
        parts += [labels.state(body.state), body.language, language_name(body.language)]
    elif isinstance(body, Highlight):
        parts.append(labels.kind(Kind.HIGHLIGHT))
    return folded("\n".join((*parts, *(f"#{tag}" for tag in annotation.tags))))


def passes(hay: str, terms: list[str]) -> bool:
    """Whether every term is found; one that begins with # is the beginning of a tag."""
    return all(f"\n{term}" in hay if term.startswith("#") else term in hay for term in terms)


def terms_of(query: str) -> list[str]:
    """The words of a filter, folded."""
    return [term for term in folded(query).split() if term != "#"]
