"""Claims as use cases: suggestions accepted and dismissed, dates worked out."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Anchor, Annotation, Claim, Dismissal, Document, Record
from reader.domain.tasks import Progress, checkpoint
from reader.domain.text import Block, Content, Mark, Span
from reader.library.library import Library
from reader.library.sources import Names

if TYPE_CHECKING:
    from reader.language.claims import Suggestion

SUGGESTED = "suggested-claim"
"""The rule a dismissed suggestion is kept under, whichever rule of the language made it."""
PART = 60_000
"""About how many code points are read between two looks at whether the person stopped it: a third of a second."""

LONGEST = 4_000
"""Code points of a passage that is looked through while somebody waits for the card: 30 milliseconds at most."""


def suggest(content: Content, document: Document, progress: Progress) -> "list[Suggestion]":
    """What the rules of the language suggest for a text. Touches no library, so it may run in any thread.

    A long text is read in parts, each of which ends where a block does, so that the progress moves and can be stopped.
    """
    from reader.language import claims, guessing

    language = document.language or guessing.guess(content.text)
    found: list[Suggestion] = []
    checkpoint(progress, 0, len(content.text))
    for start, end in _parts(content):
        part = content if (start, end) == (0, len(content.text)) else _cut(content, start, end)
        furniture = [(max(first, start) - start, min(last, end) - start) for first, last in document.furniture]
        inside = [(first, last) for first, last in furniture if first < last]
        for one in claims.suggest(part, inside, language, document.published):
            found.append(replace(one, start=one.start + start, end=one.end + start))
        checkpoint(progress, end, len(content.text))
    return found


def _parts(content: Content) -> list[Span]:
    """The text in stretches of whole blocks, each of about ``PART`` code points."""
    parts: list[Span] = []
    start = 0
    for block in content.blocks:
        if block.end - start >= PART:
            parts.append((start, block.end))
            start = block.end + 1
    return [*parts, (start, len(content.text))] if start < len(content.text) or not parts else parts


def _cut(content: Content, start: int, end: int) -> Content:
    """A stretch of whole blocks as a text of its own. Marks never cross a block's end."""

    def inside(one: Block | Mark) -> bool:
        return start <= one.start and one.end <= end

    blocks = [replace(one, start=one.start - start, end=one.end - start) for one in content.blocks if inside(one)]
    marks = [replace(one, start=one.start - start, end=one.end - start) for one in content.marks if inside(one)]
    return Content(content.text[start:end], tuple(blocks), tuple(marks))


def describe(content: Content, document: Document, anchor: Anchor) -> Claim:
    """The claim that a passage states, with what the rules of the language find in and around it.

    There is only its quote where it no longer stands in the text, or is longer than anything that one claim says.
    """
    from reader.language import claims

    span = (anchor.start, anchor.end)
    if not 0 < len(anchor.exact) <= LONGEST or content.text[slice(*span)] != anchor.exact:
        return Claim(statement=" ".join(anchor.exact.split()))
    return claims.describe(content.text, span, document.language, document.published)


def warm() -> None:
    """Load the rules of both languages, so that the first claim somebody makes does not wait for them."""
    from reader.language import claims

    for language, text in (
        ("id", "Menurut warga, 20 rumah diduga rusak pada Mei 2024."),
        ("en", "According to residents, 20 houses were reportedly damaged in May 2024."),
    ):
        claims.describe(text, (0, len(text)), language)


def dismissed(library: Library, document: str) -> frozenset[str]:
    """What ``language.claims.key`` gives for every suggestion that was dismissed in a document."""
    return frozenset(one.key for one in library.store.claims.dismissals(document) if one.rule == SUGGESTED)


def clear_of(spans: Iterable[Span], taken: Iterable[Span]) -> list[bool]:
    """For each span whether it meets none of those taken."""
    there = sorted(taken)
    starts, reach = [start for start, _ in there], list(accumulate((end for _, end in there), max))
    clear = []
    for start, end in spans:
        before = bisect_left(starts, end)
        clear.append(not before or reach[before - 1] <= start)
    return clear


def pending(
    library: Library, document: Document, content: Content, suggestions: "Sequence[Suggestion]"
) -> "list[Suggestion]":
    """The suggestions that were neither dismissed before nor stand where there is a claim already."""
    from reader.language import claims

    known = dismissed(library, document.id)
    taken = (
        (one.anchor.start, one.anchor.end)
        for one in library.store.annotations(document.id)
        if isinstance(one.body, Claim) and not one.orphaned
    )
    clear = clear_of(((one.start, one.end) for one in suggestions), taken)
    return [
        one
        for one, fits in zip(suggestions, clear, strict=True)
        if fits and claims.key(content.text, (one.start, one.end)) not in known
    ]


def with_fiscal_years(library: Library, claim: Claim, published: str) -> Claim:
    """The claim with its fiscal dates worked out where somebody said before when its source's fiscal year begins."""
    source = Names(library.store.claims.sources()).source(claim.source) if claim.source.strip() else None
    return with_dates(claim, published, source.fiscal_start) if source is not None and source.fiscal_start else claim


def accept(
    library: Library, document: Document, content: Content, suggestions: "Sequence[Suggestion]"
) -> list[Annotation]:
    """Make claims of suggestions, as one change; the annotations made, in the same order."""
    # Every start loads this module, and needs no anchors yet.
    from reader.language import anchoring

    now = library.now()
    made = [
        Annotation(
            library.make_id(),
            document.id,
            anchoring.make(content.text, one.start, one.end, content.version),
            with_fiscal_years(library, one.claim, document.published),
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


def with_dates(claim: Claim, published: str, fiscal_start: int = 0) -> Claim:
    """The claim with every date worked out that the document's date leads to; without one they are open again.

    ``fiscal_start`` is the month (1-12) in which the fiscal year of the claim's source begins, 0 if unknown.
    """
    from reader.language import dates

    if not any(one.rule and not one.settled for one in claim.dates):
        return claim
    return replace(claim, dates=tuple(dates.resolve(one, published, fiscal_start) for one in claim.dates))


def redated(library: Library, document: Document) -> dict[str, Record | None]:
    """The annotations of a document whose dates are others now that it has this publication date. For ``commit``."""
    after: dict[str, Record | None] = {}
    names = Names(library.store.claims.sources())
    for one in library.store.annotations(document.id):
        if isinstance(one.body, Claim):
            source = names.source(one.body.source)
            body = with_dates(one.body, document.published, source.fiscal_start if source is not None else 0)
            if body != one.body:
                after[one.id] = replace(one, body=body, modified=library.now())
    return after
