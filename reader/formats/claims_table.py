"""The claims as a table in CSV: one row a claim (RFC 4180, ``CRLF``, every cell quoted), all fields.

Dates are ISO 8601 or EDTF, numbers have a point and no separators. Cells that a spreadsheet would take for a formula
are disarmed as in ``csv_table``; plain numbers, which begin with a minus at worst, stay as they are.
"""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from reader.domain.wording import Wording
from reader.formats import claim_columns, claim_fields
from reader.formats.bundle import Bundle, claims, related
from reader.formats.csv_table import safe
from reader.formats.sections import Sections


def write(bundles: Sequence[Bundle], wording: Wording) -> str:
    """The table, its words in the wording's language."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    table.writerow(safe(wording.say("Export", header)) for header in claim_columns.HEADERS)
    for cells in rows(bundles, wording):
        table.writerow(_shown(cell) for cell in cells)
    return out.getvalue()


def rows(bundles: Sequence[Bundle], wording: Wording) -> list[list[claim_columns.Cell]]:
    """Every claim's cells in the order of the export."""
    links = {bundle.document.id: related(bundle) for bundle in bundles}
    sections = {one.document.id: Sections(one.content, one.document.furniture) for one in bundles}
    return [
        claim_columns.row(one, links[one.bundle.document.id], sections[one.bundle.document.id], wording)
        for one in claims(bundles)
    ]


def _shown(cell: claim_columns.Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return safe(cell)
        case Decimal():
            return claim_fields.plain(cell)
        case datetime():
            return f"{cell.isoformat(timespec='milliseconds')}Z"
        case date():
            return cell.isoformat()
    return str(cell)
