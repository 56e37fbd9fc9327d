"""Annotations as a table: one row an annotation (RFC 4180, ``CRLF``, every cell quoted).

Columns, in this order: document, author, site, published, document language, address, section, kind, quote, note,
statement, subject, source, through, hedging words, quantities, dates, relations, certainty, status, evidence,
translation language, translation, state, chosen, colour, tags, place lost, start, end, created, modified, link,
document id, annotation id. Start and end are code points. A cell that a
spreadsheet would take for a formula gets a leading apostrophe (OWASP, "CSV Injection"); every cell is quoted so that a
program that splits at semicolons meets no formula either.
"""

import csv
import io
from collections.abc import Mapping, Sequence

from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Highlight, Note, Translation
from reader.domain.wording import Wording
from reader.formats import claim_fields, export_words
from reader.formats.bundle import Bundle, Link, related
from reader.formats.sections import Sections, link

_HEADERS = (
    mark("Export", "Document"),
    mark("Export", "Author"),
    mark("Export", "Site"),
    mark("Export", "Published"),
    mark("Export", "Document language"),
    mark("Export", "Address"),
    mark("Export", "Section"),
    mark("Export", "Kind"),
    mark("Export", "Quote"),
    mark("Export", "Note"),
    mark("Export", "Statement"),
    mark("Export", "About"),
    mark("Export", "Source"),
    mark("Export", "Through"),
    mark("Export", "Hedging words"),
    mark("Export", "Quantities"),
    mark("Export", "Dates"),
    mark("Export", "Relations"),
    mark("Export", "Certainty"),
    mark("Export", "Status"),
    mark("Export", "Evidence"),
    mark("Export", "Translation language"),
    mark("Export", "Translation"),
    mark("Export", "State"),
    mark("Export", "Chosen"),
    mark("Export", "Colour"),
    mark("Export", "Tags"),
    mark("Export", "Place lost"),
    mark("Export", "Start"),
    mark("Export", "End"),
    mark("Export", "Created"),
    mark("Export", "Changed"),
    mark("Export", "Link"),
    mark("Export", "Document id"),
    mark("Export", "Annotation id"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(bundles: Sequence[Bundle], wording: Wording) -> str:
    """The table, headers and values in the wording's language, dates and numbers in their stored form."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    table.writerow(safe(wording.say("Export", header)) for header in _HEADERS)
    for bundle in bundles:
        sections = Sections(bundle.content, bundle.document.furniture)
        links = related(bundle)
        for annotation in bundle.annotations:
            table.writerow(safe(cell) for cell in _row(bundle, annotation, sections, links, wording))
    return out.getvalue()


def safe(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _row(
    bundle: Bundle, annotation: Annotation, sections: Sections, links: Mapping[str, list[Link]], wording: Wording
) -> list[str]:
    document, anchor = bundle.document, annotation.anchor
    lost = annotation.orphaned or anchor.start < 0
    return [
        document.title,
        document.byline,
        document.site,
        document.published,
        document.language,
        document.address,
        "" if lost else sections.at(anchor.start)[1],
        export_words.kind(annotation.kind, wording),
        anchor.exact,
        *_body(annotation, links.get(annotation.id, ()), bundle, wording),
        ", ".join(annotation.tags),
        _yes(lost, wording),
        "" if lost else str(anchor.start),
        "" if lost else str(anchor.end),
        annotation.created,
        annotation.modified,
        link(document.id, annotation.id),
        document.id,
        annotation.id,
    ]


def _body(annotation: Annotation, links: Sequence[Link], bundle: Bundle, wording: Wording) -> list[str]:
    """The cells from note to colour."""
    note, claim, translation, colour = [""], [""] * 11, [""] * 4, [""]
    match annotation.body:
        case Note() as body:
            note = [body.text]
        case Claim() as body:
            claim = [
                body.statement,
                body.subject,
                claim_fields.source(body, wording),
                claim_fields.through(body),
                "; ".join(one.exact for one in body.hedges),
                "; ".join(claim_fields.figure(one, wording) for one in body.quantities),
                "; ".join(claim_fields.moment(one, wording) for one in body.dates),
                "\n".join(claim_fields.relation(one, bundle, wording) for one in links),
                export_words.certainty(body.certainty, wording),
                export_words.status(body.status, wording),
                "\n".join(claim_fields.evidence(one, bundle) for one in body.evidence),
            ]
        case Translation() as body:
            state = export_words.state(body.state, wording)
            translation = [body.language, body.text, state, _yes(body.chosen, wording)]
        case Highlight() as body:
            colour = [export_words.colour(body.colour, wording)]
    return note + claim + translation + colour


def _yes(value: bool, wording: Wording) -> str:
    return wording.say("Export", mark("Export", "Yes")) if value else ""
