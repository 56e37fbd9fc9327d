"""Annotations as Markdown (CommonMark), grouped by section of their article and then by passage."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import indent

from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Evidence, Highlight, Note, Translation
from reader.domain.wording import Wording
from reader.formats import claim_fields, export_words
from reader.formats.bundle import Bundle, Link, related
from reader.formats.sections import Sections, link, page

_ALWAYS = re.compile(r"[\\`*_\[\]#]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;"}
_ENTITY = re.compile("[&<>|~]")
_LIST_START = re.compile(r"^(\d+)([.)])|^([-+])")
_UNDERLINE = re.compile(r"^=")


def write(bundles: Sequence[Bundle], wording: Wording) -> str:
    """All documents one after the other, in the wording's language."""
    return "\n---\n\n".join(_document(bundle, wording) for bundle in bundles)


def escape(text: str) -> str:
    """The text with Markdown's signs disarmed, so that it renders as the same words; each line by itself."""
    return "\n".join(_escape_line(line.strip()) for line in text.split("\n"))


def _escape_line(line: str) -> str:
    line = _ALWAYS.sub(r"\\\g<0>", line)
    line = _ENTITY.sub(lambda found: _ENTITIES[found.group()], line)
    line = _UNDERLINE.sub("&#61;", line)
    return _LIST_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", line)


def _flat(text: str) -> str:
    return escape(" ".join(text.split()))


def _paragraphs(text: str) -> str:
    """Escaped text whose every line is a paragraph."""
    return "\n\n".join(line for line in escape(text).split("\n") if line)


def _document(bundle: Bundle, wording: Wording) -> str:
    document = bundle.document
    parts = [f"# {_flat(document.title)}"]
    origin = export_words.origin(document, wording)
    if origin:
        parts.append(" · ".join(_flat(part) for part in origin))
    if document.tags:
        parts.append(_tags(document.tags, wording))
    parts.append(_links(bundle, "", wording))
    if not bundle.annotations:
        parts.append(wording.say("Export", mark("Export", "No annotations.")))
    sections = Sections(bundle.content, document.furniture)
    links = related(bundle)
    for (_, heading), annotations in groupby(bundle.annotations, key=lambda one: _section(one, sections, wording)):
        if heading:
            parts.append(f"## {_flat(heading)}")
        # One quote for all that was written about exactly this passage.
        for _, passage in groupby(annotations, key=lambda one: (one.anchor.start, one.anchor.end, one.anchor.exact)):
            parts.extend(_passage(list(passage), links, bundle, wording))
    return "\n\n".join(parts) + "\n"


def _section(annotation: Annotation, sections: Sections, wording: Wording) -> tuple[int, str]:
    """The section's number and words; the lost ones have one of their own."""
    if annotation.orphaned or annotation.anchor.start < 0:
        return -1, wording.say("Export", mark("Export", "Place lost"))
    return sections.at(annotation.anchor.start)


def _passage(
    annotations: list[Annotation], links: Mapping[str, list[Link]], bundle: Bundle, wording: Wording
) -> Iterator[str]:
    """The quote once, then what was written about it."""
    yield indent(_paragraphs(annotations[0].anchor.exact), "> ", lambda line: True)
    yield "\n".join(_item(one, links.get(one.id, ()), bundle, wording) for one in annotations).rstrip("\n")


def _item(annotation: Annotation, links: Sequence[Link], bundle: Bundle, wording: Wording) -> str:
    """The annotation as a list item; all that is not the person's own text stands on its first line.

    A note is Markdown already: inside the item its headings, lists and fences end where it ends.
    """
    head = [f"**{export_words.kind(annotation.kind, wording)}**", *_states(annotation, wording)]
    if annotation.tags:
        head.append(_tags(annotation.tags, wording))
    lines = [f"- {' · '.join([*head, _links(bundle, annotation.id, wording)])}"]
    match annotation.body:
        case Claim() as claim:
            lines += [_below(line) for line in _claim(claim, annotation, links, bundle, wording)]
        case Translation(text=text) if text.strip():
            lines.append("\n" + _below(_paragraphs(text)) + "\n")
        case Note(text=text) if text.strip():
            lines.append("\n" + _below(text.strip("\n").rstrip()) + "\n")
    return "\n".join(lines)


def _below(text: str) -> str:
    return indent(text, "    ")


def _states(annotation: Annotation, wording: Wording) -> list[str]:
    match annotation.body:
        case Highlight(colour=colour):
            return [_flat(export_words.colour(colour, wording))]
        case Claim() as claim:
            return [export_words.status(claim.status, wording), export_words.certainty(claim.certainty, wording)]
        case Translation() as translation:
            language = _flat(export_words.language(translation.language, wording))
            chosen = [f"**{wording.say('Export', mark('Export', 'Chosen'))}**"] if translation.chosen else []
            return [language, export_words.state(translation.state, wording), *chosen]
    return []


def _claim(
    claim: Claim, annotation: Annotation, links: Sequence[Link], bundle: Bundle, wording: Wording
) -> Iterator[str]:
    for label, values in claim_fields.rows(annotation, links, bundle, wording):
        if len(values) == 1:
            yield f"- **{label}:** {_flat(values[0])}"
        else:
            yield "\n".join([f"- **{label}:**", *(_below(f"- {_flat(value)}") for value in values)])
    if claim.evidence:
        yield f"- {_label(mark('Export', 'Evidence'), wording)}"
    for evidence in claim.evidence:
        yield _below(f"- {_evidence(evidence, bundle)}")


def _evidence(evidence: Evidence, bundle: Bundle) -> str:
    parts = []
    if evidence.address:
        target = page_link(evidence.address)
        parts.append(target if target else _flat(evidence.address))
    quoted = f"“{_flat(evidence.anchor.exact)}”" if evidence.anchor else ""
    if evidence.document:
        words = _flat(bundle.titles.get(evidence.document) or evidence.document)
        if evidence.document == bundle.document.id:
            # A passage of this very text needs no title.
            words, quoted = quoted or _flat(bundle.document.title), ""
        parts.append(f"[{words}]({link(evidence.document)})")
    if quoted:
        parts.append(quoted)
    return " — ".join([*parts, _flat(evidence.why)] if evidence.why else parts)


def page_link(address: str) -> str:
    """A web address as a link that shows itself, or nothing where it is no plain web address."""
    return f"<{address}>" if re.fullmatch(r"https?://[^\s<>]+", address) else ""


def _label(text: str, wording: Wording) -> str:
    return f"**{wording.say('Export', text)}:**"


def _tags(tags: Sequence[str], wording: Wording) -> str:
    return f"{_label(mark('Export', 'Tags'), wording)} {', '.join(_flat(tag) for tag in tags)}"


def _links(bundle: Bundle, annotation: str, wording: Wording) -> str:
    """Back into the program, and to the article where it was published."""
    found = [f"[{wording.say('Export', mark('Export', 'Open in Sorot'))}]({link(bundle.document.id, annotation)})"]
    address = page(bundle.document)
    if page_link(address):
        target = address.replace("(", "%28").replace(")", "%29")
        found.append(f"[{wording.say('Export', mark('Export', 'Article on the web'))}]({target})")
    return " · ".join(found)
