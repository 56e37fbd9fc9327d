"""What a person may set right about a claim's findings: its certainty by the wording, its figures, its dates."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from typing import TypeVar

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput, SorotError
from reader.domain.findings import Bound, Hedge, HedgeKind, Moment, Quantity, Reading
from reader.domain.marking import mark
from reader.domain.records import Anchor, Annotation, Certainty, Claim, Record, Source, Status
from reader.language import edtf
from reader.library.library import Library
from reader.library.sources import Names, plain

Found = TypeVar("Found", bound=Quantity | Moment)
_FISCAL = "fiscal:"
"""How rules of ``language.dates`` begin that wait for the first month of a fiscal year."""


_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


class Need(Enum):
    """What a date waits for."""

    NOTHING = "nothing"
    PUBLISHED = "published"
    FISCAL = "fiscal"
    PERSON = "person"


def need_of(moment: Moment) -> Need:
    """What has to be known before this date is: the text's own date, whose fiscal year, or a person's judgement.

    A person's where the text's date would not help: "the past five years", "two days later", 12/08/2023 in English.
    """
    from reader.language import dates

    if moment.settled or not (moment.open or not moment.edtf):
        return Need.NOTHING
    if moment.rule.startswith(_FISCAL):
        return Need.FISCAL
    return Need.PERSON if dates.only_person(moment) else Need.PUBLISHED


# Certainty


def by_wording(claim: Claim, denied: bool) -> Certainty:
    """How sure the claim sounds by its own hedges and source; ``denied`` is what only the text tells."""
    from reader.language import claims

    if denied:
        return Certainty.DENIED
    found = claims.certainty(claim.hedges)
    attributed = bool(claim.source.strip()) or claim.manner is not None
    return Certainty.REPORTED if found is Certainty.ASSERTED and attributed else found


def hedge_of(words: str, anchor: Anchor, language: str) -> Hedge:
    """A hedge of words a person chose in a passage, its kind as the rules know the words, else epistemic.

    Raises ``BadInput`` for words that do not stand in the passage.
    """
    from reader.language import hedges

    wanted = words.strip()
    at = anchor.exact.casefold().find(wanted.casefold())
    if not wanted or at < 0:
        raise BadInput(mark("Errors", "“{value}” does not stand in the claim's passage."), value=wanted)
    end = at + len(wanted)
    known = [one for one in hedges.find(anchor.exact, language) if one.start < end and at < one.end]
    kind = known[0].kind if known else HedgeKind.EPISTEMIC
    return Hedge(at, end, anchor.exact[at:end], kind)


# Figures


def figures_in(words: str, anchor: Anchor, languages: Iterable[str]) -> list[Quantity]:
    """The figures in words a person typed, set where the passage has those words, else on the passage as a whole.

    Of several languages the one counts that reads most of the words: people copy from the text, or write their own.
    Raises ``BadInput`` where there is none.
    """
    from reader.language import quantities

    found = _fullest([[one for one in quantities.find(words, each) if _is_number(one.value)] for each in languages])
    if not found:
        raise BadInput(mark("Errors", "There is no figure in “{value}”. One looks like Rp322 billion."), value=words)
    return [replace(one, start=start, end=end) for one in found for start, end in [_place(one.exact, anchor)]]


def number_in(words: str, language: str) -> Decimal:
    """A number as typed: figures with this language's separators, or words for one. Raises ``BadInput``."""
    from reader.language import numbers, quantities

    typed = words.strip().replace("\N{MINUS SIGN}", "-")
    bare = typed.removeprefix("-")
    if _FIGURES.fullmatch(bare):
        value = numbers.find(bare, language)[0].value
        return value if bare == typed else -value
    found = quantities.find(typed, language)
    if len(found) == 1 and found[0].high is None and not found[0].unit and _is_number(found[0].value):
        return found[0].value
    raise BadInput(mark("Errors", "“{value}” is not a number."), value=typed)


def _is_number(value: Decimal) -> bool:
    return value.is_finite()


def options(one: Quantity) -> tuple[Reading, ...]:
    """Every way to read a figure, the likeliest first; one where it is plain."""
    return (Reading(one.value, one.high, one.unit), *one.readings)


def decided(one: Quantity, reading: Reading) -> Quantity:
    """The figure as a person says it is meant."""
    return replace(one, value=reading.value, high=reading.high, unit=reading.unit, readings=())


def checked(one: Quantity, *, value: Decimal, high: Decimal | None, unit: str, bound: Bound) -> Quantity:
    """The figure with what a person typed; what it could also mean is kept while the number is the same.

    Raises ``BadInput`` for a range that runs backwards.
    """
    if high is not None and high < value:
        raise BadInput(mark("Errors", "The end of a range cannot be smaller than its beginning."))
    same = (value, high, unit) == (one.value, one.high, one.unit)
    kept = one.readings if same else ()
    return replace(one, value=value, high=high, unit=unit.strip(), bound=bound, readings=kept)


# Dates


def date_in(typed: str, language: str, published: str) -> str:
    """A date as typed, in EDTF or as people write it, worked out by the text's date. Raises ``BadInput``."""
    from reader.language import dates

    words = typed.strip()
    if words and edtf.is_valid_expression(words):
        return words
    # Only what reads all of it: "31 February 2024" is not meant to be February.
    whole = [one for one in dates.find(words, language) if one.exact == words]
    found = [dates.resolve(one, published) for one in whole]
    if found and found[0].edtf and not found[0].open:
        return found[0].edtf
    made = edtf.parse(words, language)
    if not made:
        raise BadInput(mark("Errors", "“{value}” is not a date Sorot understands."), value=words)
    return made


def dates_in(words: str, anchor: Anchor, languages: Sequence[str], published: str) -> list[Moment]:
    """The dates in words a person typed, read and placed as figures are. A relative one waits for what it needs.

    Raises ``BadInput`` where there is none.
    """
    from reader.language import dates

    found = _fullest([[dates.resolve(one, published) for one in dates.find(words, each)] for each in languages])
    if not found:
        typed = words.strip()
        found = [Moment(0, len(typed), typed, date_in(typed, languages[0], published), settled=True)]
    return [replace(one, start=start, end=end) for one in found for start, end in [_place(one.exact, anchor)]]


def _fullest(readings: Iterable[list[Found]]) -> list[Found]:
    """The reading that leaves the fewest words over; the first of several."""
    return max(readings, key=lambda found: sum(one.end - one.start for one in found), default=[])


def _place(words: str, anchor: Anchor) -> tuple[int, int]:
    at = anchor.exact.casefold().find(words.casefold())
    return (at, at + len(words)) if at >= 0 else (0, len(anchor.exact))


def give_status(library: Library, keys: Iterable[str], status: Status | None = None) -> Change | None:
    """Give the claims with these ids a status, or each the one after its own, as one change."""
    every = list(Status)

    def build() -> Change | None:
        after: dict[str, Record | None] = {}
        for record in map(library.store.record, keys):
            if isinstance(record, Annotation) and isinstance(record.body, Claim):
                own = record.body.status
                given = every[(every.index(own) + 1) % len(every)] if status is None else status
                if given is not own:
                    after[record.id] = replace(record, body=replace(record.body, status=given), modified=library.now())
        return library.changing(ChangeKind.EDIT_CLAIM, after) if after else None

    return library.commit(build)


def resolve_fiscal(library: Library, annotation: Annotation, month: int) -> Change | None:
    """Say in which month (1-12) the fiscal year begins that a claim speaks of, as one change.

    The claim's source remembers it, and every open fiscal date of that source's claims is worked out. A claim without
    a source has only its own dates worked out, and they count as set by a person. Raises ``BadInput`` for no month.
    """
    if not 1 <= month <= 12:
        raise BadInput(mark("Errors", "“{value}” is not a month."), value=month)

    def build() -> Change | None:
        current = library.annotation(annotation.id)
        body = current.body
        after: dict[str, Record | None] = {}
        if isinstance(body, Claim) and body.source.strip():
            names = Names(library.store.claims.sources())
            known = names.source(body.source) or Source(
                library.make_id(), " ".join(body.source.split()), created=library.now()
            )
            if known.fiscal_start != month:
                after[known.id] = replace(known, fiscal_start=month, modified=library.now())
            shown = plain(names.shown(body.source))
            same = [
                one
                for one in library.store.claims.all()
                if isinstance(one.body, Claim) and plain(names.shown(one.body.source)) == shown
            ]
            after |= _resolved(library, same, month, settled=False)
        else:
            after |= _resolved(library, [current], month, settled=True)
        return library.changing(ChangeKind.RESOLVE_DATES, after) if after else None

    return library.commit(build)


def _resolved(library: Library, found: Iterable[Annotation], month: int, *, settled: bool) -> dict[str, Record | None]:
    from reader.language import dates

    published: dict[str, str] = {}
    after: dict[str, Record | None] = {}
    for one in found:
        body = one.body
        if not isinstance(body, Claim) or not any(need_of(each) is Need.FISCAL for each in body.dates):
            continue
        if one.document not in published:
            try:
                published[one.document] = library.document(one.document).published
            except SorotError:
                published[one.document] = ""
        when = published[one.document]
        worked = tuple(
            replace(dates.resolve(each, when, month), settled=settled) if need_of(each) is Need.FISCAL else each
            for each in body.dates
        )
        after[one.id] = replace(one, body=replace(body, dates=worked), modified=library.now())
    return after
