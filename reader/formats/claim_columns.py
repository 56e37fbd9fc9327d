"""The table of claims: its columns, and each claim's cells with the type they have.

Start and end are code points in the text. ``value``, ``up to``, ``unit`` and ``bound`` are those of the claim's first
figure; all figures stand together as words and, normalised, for programs.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from reader.domain.findings import Quantity
from reader.domain.marking import mark
from reader.domain.text import Span
from reader.domain.wording import Wording
from reader.formats import claim_fields, claim_words, export_words
from reader.formats.bundle import Link, Placed
from reader.formats.sections import Sections, link

Cell = str | int | Decimal | date | datetime | None

HEADERS = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Quote"),
    mark("Export", "Document"),
    mark("Export", "Author"),
    mark("Export", "Site"),
    mark("Export", "Published"),
    mark("Export", "Document language"),
    mark("Export", "Address"),
    mark("Export", "Section"),
    mark("Export", "Start"),
    mark("Export", "End"),
    mark("Export", "Place lost"),
    mark("Export", "About"),
    mark("Export", "Source"),
    mark("Export", "Unnamed source"),
    mark("Export", "Source start"),
    mark("Export", "Source end"),
    mark("Export", "Through"),
    mark("Export", "Manner"),
    mark("Export", "Certainty"),
    mark("Export", "Certainty chosen by hand"),
    mark("Export", "Status"),
    mark("Export", "Hedging words"),
    mark("Export", "Quantities"),
    mark("Export", "Quantities, normalised"),
    mark("Export", "Value"),
    mark("Export", "Up to"),
    mark("Export", "Unit"),
    mark("Export", "Bound"),
    mark("Export", "Dates"),
    mark("Export", "Dates, EDTF"),
    mark("Export", "Evidence"),
    mark("Export", "Relations"),
    mark("Export", "Tags"),
    mark("Export", "Rule"),
    mark("Export", "Created"),
    mark("Export", "Changed"),
    mark("Export", "Link"),
    mark("Export", "Document id"),
    mark("Export", "Annotation id"),
)

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_EARLIEST = date(1900, 3, 1)
"""Before this day spreadsheets count days wrongly."""


def row(placed: Placed, links: Mapping[str, list[Link]], sections: Sections, wording: Wording) -> list[Cell]:
    """A claim's cells, in the order of ``HEADERS``."""
    one, bundle = placed.annotation, placed.bundle
    document, anchor = bundle.document, one.anchor
    lost = one.orphaned or anchor.start < 0
    return [
        placed.number,
        placed.claim.statement,
        anchor.exact,
        document.title,
        document.byline,
        document.site,
        day(document.published),
        document.language,
        document.address,
        "" if lost else sections.at(anchor.start)[1],
        None if lost else anchor.start,
        None if lost else anchor.end,
        yes(lost, wording),
        *_said(placed, wording),
        *_found(placed, wording),
        "\n".join(claim_fields.evidence(each, bundle) for each in placed.claim.evidence),
        "\n".join(claim_fields.relation(each, bundle, wording) for each in links.get(one.id, ())),
        ", ".join(one.tags),
        placed.claim.rule,
        time(one.created),
        time(one.modified),
        link(document.id, one.id),
        document.id,
        one.id,
    ]


def _said(placed: Placed, wording: Wording) -> list[Cell]:
    """The cells from subject to status."""
    claim = placed.claim
    return [
        claim.subject,
        claim.source,
        yes(claim.anonymous, wording),
        *place(placed, (claim.source_at.start, claim.source_at.end) if claim.source_at else None),
        claim_fields.through(claim),
        export_words.manner(claim.manner, wording) if claim.manner else "",
        export_words.certainty(claim.certainty, wording),
        yes(claim.certainty_chosen, wording),
        export_words.status(claim.status, wording),
    ]


def _found(placed: Placed, wording: Wording) -> list[Cell]:
    """The cells from hedges to dates."""
    claim = placed.claim
    return [
        "; ".join(f"{one.exact} ({export_words.hedge(one.kind, wording)})" for one in claim.hedges),
        "; ".join(claim_words.quantity(one, wording) for one in claim.quantities),
        "; ".join(claim_fields.normal(one) for one in claim.quantities),
        *figure(claim.quantities, wording),
        "; ".join(claim_fields.moment(one, wording) for one in claim.dates),
        "; ".join(one.edtf for one in claim.dates if one.edtf),
    ]


def place(placed: Placed, span: Span | None) -> list[Cell]:
    """Where something that was found in the claim stands in the text; nothing where the claim lost its place."""
    first = placed.annotation.anchor.start
    if span is None or placed.annotation.orphaned or first < 0:
        return [None, None]
    return [first + span[0], first + span[1]]


def figure(quantities: Sequence[Quantity], wording: Wording) -> list[Cell]:
    """Value, upper end, unit and bound of the first figure."""
    if not quantities:
        return [None, None, "", ""]
    one = quantities[0]
    return [one.value, one.high, one.unit, export_words.bound(one.bound, wording)]


def yes(value: bool, wording: Wording) -> str:
    """The word for yes where it is so, else nothing."""
    return wording.say("Export", mark("Export", "Yes")) if value else ""


def day(edtf: str) -> Cell:
    """A whole day as a date that a spreadsheet can count with; anything else as it is written."""
    if not _DAY.fullmatch(edtf):
        return edtf
    try:
        found = date.fromisoformat(edtf)
    except ValueError:
        return edtf
    return found if found >= _EARLIEST else edtf


def time(stored: str) -> Cell:
    """A record's time, in UTC, as a moment a spreadsheet can count with."""
    try:
        return datetime.fromisoformat(stored).replace(tzinfo=None) if stored else ""
    except ValueError:
        return stored
