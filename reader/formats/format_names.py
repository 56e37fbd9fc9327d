"""The export formats by name."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Format(StrEnum):
    """What annotations can be written as."""

    MARKDOWN = "markdown"
    HTML = "html"
    REPORT = "report"
    DOCX = "docx"
    CSV = "csv"
    CLAIMS = "claims"
    XLSX = "xlsx"
    JSONLD = "jsonld"
    CLAIMREVIEW = "claimreview"
    ARGDOWN = "argdown"
    QDPX = "qdpx"
    QDC = "qdc"


SUFFIX: Mapping[Format, str] = MappingProxyType(
    {
        Format.MARKDOWN: ".md",
        Format.HTML: ".html",
        Format.REPORT: ".report.html",
        Format.DOCX: ".docx",
        Format.CSV: ".csv",
        Format.CLAIMS: ".claims.csv",
        Format.XLSX: ".xlsx",
        Format.JSONLD: ".jsonld",
        Format.CLAIMREVIEW: ".claimreview.jsonld",
        Format.ARGDOWN: ".argdown",
        Format.QDPX: ".qdpx",
        Format.QDC: ".qdc",
    }
)
"""The usual ending of a file's name."""

BINARY = frozenset({Format.DOCX, Format.XLSX, Format.QDPX})
"""The formats whose files are no text."""

CLAIMS_ONLY = frozenset({Format.REPORT, Format.DOCX, Format.CLAIMS, Format.XLSX, Format.CLAIMREVIEW, Format.ARGDOWN})
"""The formats that hold claims and nothing else of what was annotated."""
