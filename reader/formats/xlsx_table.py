"""The claims as an Excel workbook: a sheet of claims, and one each of figures, dates, hedging words, evidence,
relations, sources and what the format cannot hold.

Numbers, days and times are cells of their kind. Text is always written as text, never as a formula or a link, and
text that would become a formula once somebody edits the cell carries the mark that keeps it text ("quote prefix").
"""

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from reader.domain.marking import mark
from reader.domain.wording import Wording
from reader.formats import claim_columns, claim_fields, claims_table, export_words, losses, report
from reader.formats.bundle import Bundle, Placed, claims, related
from reader.formats.claim_columns import Cell, place
from reader.formats.csv_table import safe
from reader.formats.format_names import Format
from reader.language import edtf

if TYPE_CHECKING:
    from xlsxwriter.format import Format as Style
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_DIGITS = 15
"""Significant digits that a spreadsheet keeps of a number."""
_NARROW, _WIDE = 14, 44
_BROAD = frozenset({"Statement", "Quote", "Evidence", "Relations", "Words", "Reason", "Why", "Left out"})

_FIGURES = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Words"),
    mark("Export", "Value"),
    mark("Export", "Up to"),
    mark("Export", "Unit"),
    mark("Export", "Bound"),
    mark("Export", "Other readings"),
    mark("Export", "Start"),
    mark("Export", "End"),
)
_DATES = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Words"),
    mark("Export", "EDTF"),
    mark("Export", "First day"),
    mark("Export", "Last day"),
    mark("Export", "Still open"),
    mark("Export", "Set by hand"),
    mark("Export", "Start"),
    mark("Export", "End"),
)
_HEDGES = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Words"),
    mark("Export", "Kind"),
    mark("Export", "Start"),
    mark("Export", "End"),
    mark("Export", "Scope start"),
    mark("Export", "Scope end"),
)
_EVIDENCE = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Address"),
    mark("Export", "Document"),
    mark("Export", "Quote"),
    mark("Export", "Why"),
    mark("Export", "Start"),
    mark("Export", "End"),
)
_RELATIONS = (
    mark("Export", "Number"),
    mark("Export", "Statement"),
    mark("Export", "Relation"),
    mark("Export", "Other claim"),
    mark("Export", "Other claim’s document"),
    mark("Export", "Reason"),
)
_SOURCES = (
    mark("Export", "Source"),
    mark("Export", "Unnamed source"),
    mark("Export", "Also called"),
    mark("Export", "Claims"),
    mark("Export", "Passed on"),
)
_LEFT_OUT = (mark("Export", "Left out"),)


def write(bundles: Sequence[Bundle], wording: Wording) -> bytes:
    """The workbook; the same bundles and wording always give the same bytes."""
    from xlsxwriter.workbook import Workbook

    out = io.BytesIO()
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd",
        },
    )
    # Otherwise it would carry the moment it was made.
    book.set_properties({"created": datetime(1980, 1, 1)})
    pen = _Pen(book, wording)
    placed = claims(bundles)
    say = wording.say
    pen.sheet(say("Export", mark("Export", "Claims")), claim_columns.HEADERS, claims_table.rows(bundles, wording))
    pen.sheet(say("Export", mark("Export", "Quantities")), _FIGURES, list(_figures(placed, wording)))
    pen.sheet(say("Export", mark("Export", "Dates")), _DATES, list(_dates(placed, wording)))
    pen.sheet(say("Export", mark("Export", "Hedging words")), _HEDGES, list(_hedges(placed, wording)))
    pen.sheet(say("Export", mark("Export", "Evidence")), _EVIDENCE, list(_evidence(placed)))
    pen.sheet(say("Export", mark("Export", "Relations")), _RELATIONS, list(_relations(bundles, placed, wording)))
    pen.sheet(say("Export", mark("Export", "Sources")), _SOURCES, list(_sources(bundles, placed, wording)))
    told = losses.sentences(losses.of(Format.XLSX, bundles), wording)
    pen.sheet(say("Export", mark("Export", "Left out")), _LEFT_OUT, [[one] for one in told])
    book.close()
    return out.getvalue()


def _head(one: Placed) -> list[Cell]:
    return [one.number, claim_fields.statement(one.annotation)]


def _figures(placed: Sequence[Placed], wording: Wording) -> Iterator[list[Cell]]:
    for one in placed:
        for found in one.claim.quantities:
            readings = "; ".join(claim_fields.normal_reading(each) for each in found.readings)
            cells = claim_columns.figure([found], wording)
            yield [*_head(one), found.exact, *cells, readings, *place(one, (found.start, found.end))]


def _dates(placed: Sequence[Placed], wording: Wording) -> Iterator[list[Cell]]:
    for one in placed:
        for found in one.claim.dates:
            known = edtf.span(found.edtf) if found.edtf else None
            ends = [_day(each) for each in known] if known else ["", ""]
            known_as = [claim_columns.yes(each, wording) for each in (found.open, found.settled)]
            yield [*_head(one), found.exact, found.edtf, *ends, *known_as, *place(one, (found.start, found.end))]


def _day(value: date) -> Cell:
    """An end of a period; the far ends of open periods stay empty."""
    return "" if value in (date.min, date.max) else claim_columns.day(value.isoformat())


def _hedges(placed: Sequence[Placed], wording: Wording) -> Iterator[list[Cell]]:
    for one in placed:
        for found in one.claim.hedges:
            kind = export_words.hedge(found.kind, wording)
            places = [*place(one, (found.start, found.end)), *place(one, found.scope)]
            yield [*_head(one), found.exact, kind, *places]


def _evidence(placed: Sequence[Placed]) -> Iterator[list[Cell]]:
    for one in placed:
        titles = {**one.bundle.titles, one.bundle.document.id: one.bundle.document.title}
        for each in one.claim.evidence:
            quote = each.anchor.exact if each.anchor else ""
            places = [each.anchor.start, each.anchor.end] if each.anchor and each.anchor.start >= 0 else [None, None]
            yield [*_head(one), each.address, titles.get(each.document, each.document), quote, each.why, *places]


def _relations(bundles: Sequence[Bundle], placed: Sequence[Placed], wording: Wording) -> Iterator[list[Cell]]:
    links = {bundle.document.id: related(bundle) for bundle in bundles}
    for one in placed:
        titles = {**one.bundle.titles, one.bundle.document.id: one.bundle.document.title}
        for each in links[one.bundle.document.id].get(one.annotation.id, ()):
            kind = export_words.relation(each.relation.kind, each.incoming, wording)
            other = each.other
            title = titles.get(other.document, other.document)
            yield [*_head(one), kind, claim_fields.statement(other), title, each.relation.reason]


def _sources(bundles: Sequence[Bundle], placed: Sequence[Placed], wording: Wording) -> Iterator[list[Cell]]:
    """Whom the claims rest on, with every name they go by."""
    for one in report.resting(bundles, placed):
        numbers = [report.listed(one.numbers), report.listed(one.passed_on)]
        yield [one.name, claim_columns.yes(one.nameless, wording), ", ".join(one.also), *numbers]


class _Pen:
    """Writes sheets into one workbook."""

    def __init__(self, book: "Workbook", wording: Wording) -> None:
        self._book = book
        self._wording = wording
        top = {"valign": "top"}
        self._bold = book.add_format({"bold": True, **top})
        self._plain = book.add_format({"text_wrap": True, **top})
        self._guarded = book.add_format({"text_wrap": True, "quote_prefix": True, **top})
        self._number = book.add_format(top)
        self._day = book.add_format({"num_format": "yyyy-mm-dd", **top})
        self._time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", **top})

    def sheet(self, name: str, headers: Sequence[str], rows: Sequence[list[Cell]]) -> None:
        """A sheet with frozen, filterable headers."""
        sheet = self._book.add_worksheet(name[:31])
        for column, header in enumerate(headers):
            sheet.set_column(column, column, _WIDE if header in _BROAD else _NARROW)
            sheet.write_string(0, column, self._wording.say("Export", header), self._bold)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                self._cell(sheet, number, column, cell)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(headers) - 1)

    def _cell(self, sheet: "Worksheet", row: int, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                return
            case str():
                self._text(sheet, row, column, cell)
            case datetime():
                sheet.write_datetime(row, column, cell, self._time)
            case date():
                sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), self._day)
            case Decimal() if len(cell.normalize().as_tuple().digits) > _DIGITS:
                self._text(sheet, row, column, claim_fields.plain(cell))
            case _:
                sheet.write_number(row, column, float(cell), self._number)

    def _text(self, sheet: "Worksheet", row: int, column: int, text: str) -> None:
        kept = text if len(text) <= losses.LONGEST_CELL else text[: losses.LONGEST_CELL - 1] + "…"
        style: Style = self._plain if safe(text) == text else self._guarded
        sheet.write_string(row, column, kept, style)
