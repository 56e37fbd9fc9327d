"""The commands that say what the rules of the language find: sentences, quantities, claims. A file needs no library."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from reader.cli import file_text
from reader.cli.output import Answer
from reader.domain.errors import NotFound
from reader.domain.findings import Cue, Hedge, Moment, Quantity
from reader.domain.marking import mark
from reader.domain.records import Document
from reader.domain.text import Span
from reader.ui import labels
from reader.ui.language import translate

if TYPE_CHECKING:
    from reader.language.claims import Suggestion
    from reader.library.library import Library

Shape = dict[str, Any]
Place = Callable[[int, int], Span]
"""Where a span of a document's text stands in the text that the answer counts in."""


def needs_library(options: Namespace) -> bool:
    """Whether the command works on the library: all do but those here, and these where they are given a file."""
    if options.command not in COMMANDS:
        return True
    named = options.document
    return options.command == "claims" and named != file_text.INPUT and not Path(named).is_file()


def segment(options: Namespace) -> Answer:
    """The sentences of a file."""
    from reader.language import sentences

    read = file_text.read(options.document)
    spans = sentences.split(read.flowing, options.text_language or read.language)
    found = [_span(span, read.text) for span in spans]
    return Answer({"sentences": found, "text": read.text}, "\n".join(_line(one["text"]) for one in found))


def quantities(options: Namespace) -> Answer:
    """The quantities of a file."""
    from reader.language import quantities

    read = file_text.read(options.document)
    found = quantities.find(read.flowing, options.text_language or read.language)
    shapes = [_quantity(one, (one.start, one.end), read.text) for one in found]
    lines = [f"{one['start']}–{one['end']}  {_line(one['text'])}  = {_measure(one)}" for one in shapes]
    nothing = translate("CommandLine", "No quantities were found.")
    return Answer({"quantities": shapes, "text": read.text}, "\n".join(lines) or nothing)


def claims(options: Namespace) -> Answer:
    """What the rules suggest as claims in a file."""
    from reader.language import claims

    read = file_text.read(options.document)
    language = options.text_language or read.language
    suggested = claims.suggest(read.content, read.furniture, language, _published(options, language) or read.published)
    return _claims(suggested, list(read.furniture), read.text, read.place, options.json)


def document_claims(library: "Library", options: Namespace) -> Answer:
    """What the rules suggest as claims in a document of the library."""
    from dataclasses import replace

    from reader.domain.tasks import Silent
    from reader.library import claims

    document = _document(library, options.document)
    content = library.content(document)
    language = options.text_language or document.language
    spoken = replace(document, language=language, published=_published(options, language) or document.published)
    suggested = claims.suggest(content, spoken, Silent())
    return _claims(suggested, list(document.furniture), content.text, lambda start, end: (start, end), options.json)


def _published(options: Namespace, language: str) -> str:
    """When the text was published as EDTF, "" where nobody says. Raises ``BadInput`` for what is no date."""
    from reader.language import edtf

    return edtf.parse(options.published, language)


def _document(library: "Library", words: str) -> Document:
    """The document meant; raises ``NotFound``, which says so too where there is not even such a file."""
    from reader.library.finding import find

    try:
        return find(library, words)
    except NotFound as error:
        if "choices" in error.params:
            raise
        neither = mark("Errors", "“{words}” is neither a file nor a document of the library.")
        raise NotFound(neither, words=words) from error


def _claims(suggested: "list[Suggestion]", furniture: list[Span], text: str, place: Place, as_json: bool) -> Answer:
    # The words for people take more to load than the claims take to find.
    found = [_claim(one, text, place) for one in suggested]
    aside = [place(*one) for one in furniture]
    data = {
        "claims": found,
        "furniture": [{"start": start, "end": end, "text": text[start:end]} for start, end in aside],
        "text": text,
    }
    if as_json:
        return Answer(data, "")
    told = [_told(one, shape) for one, shape in zip(suggested, found, strict=True)]
    return Answer(data, "\n\n".join(told) or translate("CommandLine", "No claims were found."))


def _claim(one: "Suggestion", text: str, place: Place) -> Shape:
    claim = one.claim

    def at(inner: Cue | Hedge | Moment | Quantity) -> Span:
        return place(one.start + inner.start, one.start + inner.end)

    start, end = place(one.start, one.end)
    return {
        "start": start,
        "end": end,
        "text": text[start:end],
        "source": {**_span(at(claim.source_at), text), "name": claim.source} if claim.source_at else None,
        "anonymous": claim.anonymous,
        "chain": list(claim.chain),
        "manner": claim.manner.value if claim.manner else None,
        "certainty": claim.certainty.value,
        "hedges": [{**_span(at(hedge), text), "kind": hedge.kind.value} for hedge in claim.hedges],
        "quantities": [_quantity(quantity, at(quantity), text) for quantity in claim.quantities],
        "dates": [
            {**_span(at(moment), text), "iso": moment.edtf or None, "open": moment.open} for moment in claim.dates
        ],
        "rule": one.rule,
        "precision": one.precision,
    }


def _span(span: Span, text: str) -> Shape:
    return {"start": span[0], "end": span[1], "text": text[slice(*span)]}


def _quantity(one: Quantity, span: Span, text: str) -> Shape:
    return {
        **_span(span, text),
        "value": _value(one.value, one.high),
        **_unit(one.unit),
        "bound": one.bound.value,
        "readings": [{"value": _value(other.value, other.high), **_unit(other.unit)} for other in one.readings],
    }


def _unit(code: str) -> Shape:
    from reader.language import quantities

    return {"unit": code, "unit_name": quantities.unit_name(code), "currency": quantities.currency(code) or None}


def _value(value: Decimal, high: Decimal | None) -> object:
    return value if high is None else [value, high]


def _measure(quantity: Shape) -> str:
    """A quantity's value and unit, as the JSON has them."""
    value = quantity["value"]
    figures = "–".join(f"{one:f}" for one in (value if isinstance(value, list) else [value]))
    return f"{figures} {quantity['unit']}".rstrip()


def _told(one: "Suggestion", shape: Shape) -> str:
    """A claim for people: its words, and below them what was found in it and why it is taken for one."""
    from reader.ui.panel.suggested_words import why

    name = one.claim.source or translate("CommandLine", "none named", "after “Source: ”")
    lines = [
        f"{shape['start']}–{shape['end']}  {_line(shape['text'])}",
        translate("CommandLine", "Source: {name}", "whose claim it is").format(name=_line(name)),
    ]
    if one.claim.chain:
        names = ", ".join(_line(each) for each in one.claim.chain)
        lines.append(translate("CommandLine", "Through: {names}", "through whom it came").format(names=names))
    lines += [
        translate("CommandLine", "Certainty: {name}").format(name=labels.certainty(one.claim.certainty)),
    ]
    if one.claim.hedges:
        words = ", ".join(_line(hedge.exact) for hedge in one.claim.hedges)
        lines.append(translate("CommandLine", "Hedges: {words}", "words that weaken or strengthen").format(words=words))
    if shape["quantities"]:
        words = ", ".join(f"{_line(each['text'])} = {_measure(each)}" for each in shape["quantities"])
        lines.append(translate("CommandLine", "Figures: {words}").format(words=words))
    if shape["dates"]:
        words = ", ".join(f"{_line(each['text'])} = {each['iso'] or '?'}" for each in shape["dates"])
        lines.append(translate("CommandLine", "Dates: {words}").format(words=words))
    lines.append(why(one.rule))
    return "\n    ".join(lines)


def _line(words: str) -> str:
    return " ".join(words.split())


COMMANDS: Mapping[str, Callable[[Namespace], Answer]] = MappingProxyType(
    {"segment": segment, "quantities": quantities, "claims": claims}
)
"""By the name on the command line."""
