"""What a report on checked claims says, part by part, before it becomes a page or a document.

A report shows the texts with their claims marked and numbered, the claims as a table, then evidence, relations, what is
still open, whom the claims rest on, and what the report leaves out. Claims are numbered through all its texts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from reader.domain.marking import mark
from reader.domain.records import Evidence, Status
from reader.domain.wording import Wording
from reader.formats import claim_fields, claim_words, export_words, losses
from reader.formats.bundle import Bundle, Placed, claims, related
from reader.formats.format_names import Format

Numbered = tuple[int, str]
"""A claim's number and a line about it."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something that is still open, and the claims it is open for."""

    text: str
    claims: tuple[Numbered, ...]


@dataclass(slots=True)
class Resting:
    """A source with what rests on it."""

    name: str
    nameless: bool = False
    also: tuple[str, ...] = ()
    numbers: list[int] = field(default_factory=list)
    passed_on: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything but the texts themselves, in the words of one language."""

    title: str
    summary: str
    placed: tuple[Placed, ...]
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    evidence: tuple[tuple[Placed, Evidence], ...]
    relations: tuple[Numbered, ...]
    questions: tuple[Question, ...]
    sources: tuple[tuple[str, ...], ...]
    source_headers: tuple[str, ...]
    left_out: tuple[str, ...]


def build(bundles: Sequence[Bundle], format: Format, wording: Wording) -> Report:
    """The report on the claims of these bundles."""
    placed = tuple(claims(bundles))
    say = wording.say
    report = say("Export", mark("Export", "Claims report"))
    title = f"{report}: {bundles[0].document.title}" if len(bundles) == 1 else report
    return Report(
        title,
        _summary(placed, wording),
        placed,
        tuple(say("Export", one) for one in _HEADERS),
        tuple(_row(one, wording) for one in placed),
        tuple((one, each) for one in placed for each in one.claim.evidence),
        tuple(_relations(bundles, placed, wording)),
        tuple(one for one in _questions(placed, wording) if one.claims),
        tuple(_source_row(one, wording) for one in resting(bundles, placed)),
        tuple(say("Export", one) for one in _SOURCE_HEADERS),
        tuple(losses.sentences(losses.of(format, bundles), wording)),
    )


_HEADERS = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Source"),
    mark("Export", "Certainty"),
    mark("Export", "Quantities and dates"),
    mark("Export", "Status"),
)
_SOURCE_HEADERS = (
    mark("Export", "Source"),
    mark("Export", "Also called"),
    mark("Export", "Claims"),
    mark("Export", "Passed on"),
)


def _summary(placed: Sequence[Placed], wording: Wording) -> str:
    parts = [wording.count("Export", mark("Export", "%n claim(s)"), len(placed))]
    for status in Status:
        many = sum(one.claim.status is status for one in placed)
        if many:
            parts.append(f"{export_words.status(status, wording)}: {wording.number(many)}")
    return claim_fields.SEPARATOR.join(parts)


def _row(placed: Placed, wording: Wording) -> tuple[str, ...]:
    claim = placed.claim
    told = [claim_fields.source(claim, wording), claim_fields.through(claim)]
    found = [claim_words.quantity(one, wording) for one in claim.quantities]
    found += [claim_fields.moment(one, wording) for one in claim.dates]
    hedges = ", ".join(f"“{one.exact}”" for one in claim.hedges)
    certainty = claim_fields.certainty(claim, wording)
    return (
        str(placed.number),
        claim_fields.statement(placed.annotation),
        claim_fields.SEPARATOR.join(part for part in told if part),
        f"{certainty}: {hedges}" if hedges else certainty,
        "; ".join(found),
        export_words.status(claim.status, wording),
    )


def _relations(bundles: Sequence[Bundle], placed: Sequence[Placed], wording: Wording) -> Iterable[Numbered]:
    """Each relation once, with the claim it begins at; from outside, with the claim it leads to."""
    numbers = {one.annotation.id: one.number for one in placed}
    links = {bundle.document.id: related(bundle) for bundle in bundles}
    for one in placed:
        for each in links[one.bundle.document.id].get(one.annotation.id, ()):
            if each.incoming and each.relation.claim in numbers:
                continue
            number = numbers.get(each.other.id)
            there = f" [{number}]" if number else ""
            yield one.number, f"{claim_fields.relation(each, one.bundle, wording)}{there}"


def _questions(placed: Sequence[Placed], wording: Wording) -> Iterable[Question]:
    def asked(text: str, chosen: Iterable[Placed]) -> Question:
        told = ((one.number, claim_fields.statement(one.annotation)) for one in chosen)
        return Question(wording.say("Export", text), tuple(told))

    yield asked(mark("Export", "Not checked yet"), (one for one in placed if one.claim.status is Status.UNVERIFIED))
    yield asked(
        mark("Export", "Judged without evidence"),
        (one for one in placed if one.claim.status is not Status.UNVERIFIED and not one.claim.evidence),
    )
    yield Question(
        wording.say("Export", mark("Export", "Dates still open")),
        tuple(
            (one.number, f"“{each.exact}”") for one in placed for each in one.claim.dates if each.open or not each.edtf
        ),
    )
    yield asked(mark("Export", "Resting on a source without a name"), (one for one in placed if one.claim.anonymous))
    yield asked(
        mark("Export", "Nobody is named who says so"),
        (one for one in placed if not one.claim.source.strip() and not one.claim.anonymous),
    )
    yield Question(
        wording.say("Export", mark("Export", "Figures that can be read in two ways")),
        tuple(
            (one.number, claim_fields.figure(each, wording))
            for one in placed
            for each in one.claim.quantities
            if each.readings
        ),
    )


def resting(bundles: Sequence[Bundle], placed: Sequence[Placed]) -> list[Resting]:
    """Whom the claims rest on and through whom they came, those with most claims first."""
    known = {
        _plain(name): source
        for bundle in bundles
        for source in bundle.sources
        for name in (source.name, *source.aliases)
    }
    found: dict[str, Resting] = {}

    def of(name: str) -> Resting:
        source = known.get(_plain(name))
        shown = source.name if source else " ".join(name.split())
        return found.setdefault(_plain(shown), Resting(shown, also=source.aliases if source else ()))

    for one in placed:
        if one.claim.source.strip():
            entry = of(one.claim.source)
            entry.numbers.append(one.number)
            entry.nameless = entry.nameless or one.claim.anonymous
        for name in one.claim.chain:
            if name.strip():
                of(name).passed_on.append(one.number)
    return sorted(found.values(), key=lambda each: (-len(each.numbers), -len(each.passed_on), each.name.casefold()))


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _source_row(one: Resting, wording: Wording) -> tuple[str, ...]:
    unnamed = wording.say("Export", mark("Export", "unnamed"))
    name = f"{one.name} ({unnamed})" if one.nameless else one.name
    return name, ", ".join(one.also), listed(one.numbers), listed(one.passed_on)


def listed(numbers: Sequence[int]) -> str:
    """Numbers in order, runs of three and more joined: 1, 3–6."""
    runs = [
        [number for _, number in group]
        for _, group in groupby(enumerate(sorted(set(numbers))), lambda one: one[1] - one[0])
    ]
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
