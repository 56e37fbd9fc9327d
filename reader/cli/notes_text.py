"""Annotations as a person reads them in a terminal."""

from collections.abc import Iterable, Iterator, Mapping

from reader.domain.records import Annotation, Claim, Evidence, Highlight, Note, Translation
from reader.ui import labels
from reader.ui.language import language_name, translate


def listing(annotations: Iterable[Annotation], titles: Mapping[str, str]) -> str:
    """The annotations, one paragraph each. ``titles`` are those of the documents that evidence points to, by id."""
    return "\n\n".join("\n".join(_lines(one, titles)) for one in annotations)


def _lines(one: Annotation, titles: Mapping[str, str]) -> Iterator[str]:
    yield " · ".join([labels.kind(one.kind), *_labels(one)])
    yield f"  “{_line(one.anchor.exact)}”"
    for line in _written(one, titles):
        yield f"  {line}"
    if one.tags:
        yield "  " + " ".join(f"#{_line(tag)}" for tag in one.tags)
    yield f"  {one.id}"


def _labels(one: Annotation) -> Iterator[str]:
    match one.body:
        case Claim(certainty=certainty, status=status):
            yield from (labels.certainty(certainty), labels.status(status))
        case Translation(language=language, state=state, chosen=chosen):
            yield from (language_name(language), labels.state(state))
            if chosen:
                yield translate("CommandLine", "Chosen", "of several translations of a passage, this one is in use")
        case Highlight(colour=colour):
            yield _colour(colour)
    if one.orphaned:
        yield translate("CommandLine", "Not found in the present text", "of an annotation")


def _colour(value: str) -> str:
    """A highlight's colour; one the person mixed is given as it is."""
    names = {
        "yellow": translate("Colours", "Yellow"),
        "green": translate("Colours", "Green"),
        "blue": translate("Colours", "Blue"),
        "pink": translate("Colours", "Pink"),
    }
    return names.get(value, value)


def _written(one: Annotation, titles: Mapping[str, str]) -> Iterator[str]:
    match one.body:
        case Claim(statement=statement, source=source, evidence=evidence):
            yield _line(statement)
            if source:
                yield translate("CommandLine", "Source: {source}", "who says so").format(source=_line(source))
            for item in evidence:
                yield translate("CommandLine", "Evidence: {evidence}").format(evidence=_evidence(item, titles))
        case Translation(text=text) | Note(text=text):
            yield from text.splitlines()


def _evidence(item: Evidence, titles: Mapping[str, str]) -> str:
    quote = f"“{_line(item.anchor.exact)}”" if item.anchor else ""
    parts = (item.address, titles.get(item.document, item.document), quote, _line(item.why))
    return " · ".join(part for part in parts if part)


def _line(text: str) -> str:
    return " ".join(text.split())
