"""Claims as use cases: suggestions accepted and dismissed, dates worked out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Claim, Dismissal, Document, Record
from reader.domain.tasks import Progress, checkpoint
from reader.domain.text import Content
from reader.language import anchoring
from reader.library.library import Library

if TYPE_CHECKING:
    from reader.language.claims import Suggestion

SUGGESTED = "suggested-claim"
"""The rule a dismissed suggestion is kept under, whichever rule of the language made it."""


def suggest(content: Content, document: Document, progress: Progress) -> "list[Suggestion]":
    """What the rules of the language suggest for a text. Touches no library, so it may run in any thread."""
    from reader.language import claims

    checkpoint(progress, 0, 1)
    found = claims.suggest(content, document.furniture, document.language, document.published)
    checkpoint(progress, 1, 1)
    return found


def pending(
    library: Library, document: Document, content: Content, suggestions: "Iterable[Suggestion]"
) -> "list[Suggestion]":
    """The suggestions that were neither dismissed before nor stand where there is a claim already."""
    from reader.language import claims

    dismissed = {one.key for one in library.store.claims.dismissals(document.id) if one.rule == SUGGESTED}
    taken = [
        (one.anchor.start, one.anchor.end)
        for one in library.store.annotations(document.id)
        if isinstance(one.body, Claim) and not one.orphaned
    ]
    return [
        one
        for one in suggestions
        if not any(start < one.end and one.start < end for start, end in taken)
        and claims.key(content.text, (one.start, one.end)) not in dismissed
    ]


def accept(
    library: Library, document: Document, content: Content, suggestions: "Sequence[Suggestion]"
) -> list[Annotation]:
    """Make claims of suggestions, as one change; the annotations made, in the same order."""
    now = library.now()
    made = [
        Annotation(
            library.make_id(),
            document.id,
            anchoring.make(content.text, one.start, one.end, content.version),
            one.claim,
            created=now,
            modified=now,
        )
        for one in suggestions
    ]

    def build() -> Change | None:
        library.document(document.id)
        after: dict[str, Record | None] = {one.id: one for one in made}
        return Change(ChangeKind.ACCEPT_CLAIMS, dict.fromkeys(after), after) if after else None

    library.commit(build)
    return made


def dismiss(
    library: Library, document: Document, content: Content, suggestions: "Iterable[Suggestion]"
) -> Change | None:
    """Keep suggestions from coming back, as one change."""
    from reader.language import claims

    keys = [claims.key(content.text, (one.start, one.end)) for one in suggestions]
    return put_away(library, document.id, SUGGESTED, keys)


def put_away(library: Library, document: str, rule: str, keys: Iterable[str]) -> Change | None:
    """Dismiss what ``rule`` says about each of ``keys``, as one change; what is dismissed already stays so."""
    wanted, now = list(dict.fromkeys(keys)), library.now()

    def build() -> Change | None:
        there = {one.key for one in library.store.claims.dismissals(document) if one.rule == rule}
        made = [Dismissal(library.make_id(), document, rule, key, now, now) for key in wanted if key not in there]
        after: dict[str, Record | None] = {one.id: one for one in made}
        return Change(ChangeKind.DISMISS, dict.fromkeys(after), after) if after else None

    return library.commit(build)


# Dates


def with_dates(claim: Claim, published: str) -> Claim:
    """The claim with every date worked out that the document's date leads to; without one they are open again."""
    from reader.language import dates

    if not any(one.rule and not one.settled for one in claim.dates):
        return claim
    return replace(claim, dates=tuple(dates.resolve(one, published) for one in claim.dates))


def redated(library: Library, document: Document) -> dict[str, Record | None]:
    """The annotations of a document whose dates are others now that it has this publication date. For ``commit``."""
    after: dict[str, Record | None] = {}
    for one in library.store.annotations(document.id):
        if isinstance(one.body, Claim):
            body = with_dates(one.body, document.published)
            if body != one.body:
                after[one.id] = replace(one, body=body, modified=library.now())
    return after
