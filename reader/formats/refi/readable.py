"""What an annotation says, as words that a person can read in another program."""

from decimal import Decimal

from reader.domain.findings import Moment, Quantity
from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Document, Evidence, Note, Translation
from reader.domain.wording import Wording
from reader.formats import export_words
from reader.formats.bundle import Bundle

FACTS = {
    "byline": mark("Export", "Author"),
    "site": mark("Export", "Site"),
    "published": mark("Export", "Published"),
    "language": mark("Export", "Document language"),
    "address": mark("Export", "Address"),
    "version": mark("Export", "Version"),
}
"""The facts of a document that go out as variables, by the name of the field."""


def title(annotation: Annotation, wording: Wording) -> str:
    """A name for the note that says what the annotation says."""
    shown = export_words.kind(annotation.kind, wording)
    if isinstance(annotation.body, Translation):
        return f"{shown} ({export_words.language(annotation.body.language, wording)})"
    return shown


def main(annotation: Annotation) -> str:
    """The words that matter most: a statement, a translation, a note; "" for a highlight."""
    match annotation.body:
        case Claim(statement=statement):
            return statement
        case Translation(text=text) | Note(text=text):
            return text
    return ""


def full(annotation: Annotation, bundle: Bundle, wording: Wording) -> str:
    """All that the annotation says: of a claim every field, a line each, else the same as ``main``."""
    if not isinstance(annotation.body, Claim):
        return main(annotation)
    return "\n".join(f"{label}: {value}" for label, value in _claim(annotation.body, bundle, wording) if value)


def lost(annotation: Annotation, bundle: Bundle, wording: Wording) -> str:
    """The same with the quote before it, for an annotation that stands nowhere in the text."""
    said = full(annotation, bundle, wording)
    shown = wording.say("Export", mark("Export", "Place lost"))
    return f"{shown}: “{annotation.anchor.exact}”" + (f"\n\n{said}" if said else "")


def facts(document: Document) -> dict[str, str]:
    """The document's facts that are known, by the names in ``FACTS``."""
    return {name: value for name in FACTS if (value := getattr(document, name))}


def _claim(claim: Claim, bundle: Bundle, wording: Wording) -> list[tuple[str, str]]:
    say = wording.say
    source = claim.source
    if claim.anonymous:
        unnamed = say("Export", mark("Export", "unnamed"))
        source = f"{source} ({unnamed})" if source else unnamed
    return [
        (say("Export", mark("Export", "Statement")), claim.statement),
        (say("Export", mark("Export", "Source")), source),
        (say("Export", mark("Export", "Through")), ", ".join(claim.chain)),
        (say("Export", mark("Export", "About")), claim.subject),
        (say("Export", mark("Export", "Certainty")), export_words.certainty(claim.certainty, wording)),
        (say("Export", mark("Export", "Status")), export_words.status(claim.status, wording)),
        (say("Export", mark("Export", "Hedging words")), "; ".join(f"“{one.exact}”" for one in claim.hedges)),
        (say("Export", mark("Export", "Quantities")), "; ".join(_quantity(one) for one in claim.quantities)),
        (say("Export", mark("Export", "Dates")), "; ".join(_moment(one) for one in claim.dates)),
        (say("Export", mark("Export", "Evidence")), "\n".join(_evidence(one, bundle) for one in claim.evidence)),
    ]


def _quantity(one: Quantity) -> str:
    value = _number(one.value) if one.high is None else f"{_number(one.value)}–{_number(one.high)}"
    return f"“{one.exact}” = {value} {one.unit}".rstrip()


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _moment(one: Moment) -> str:
    return f"“{one.exact}” = {one.edtf}" if one.edtf else f"“{one.exact}”"


def _evidence(one: Evidence, bundle: Bundle) -> str:
    known = {**bundle.titles, bundle.document.id: bundle.document.title}
    quoted = f"“{one.anchor.exact}”" if one.anchor else ""
    named = known.get(one.document, one.document)
    return " · ".join(part for part in (one.address, named, quoted, one.why) if part)
