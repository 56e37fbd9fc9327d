"""The notes in the margin of an exported page, one card an annotation."""

from collections.abc import Sequence
from html import escape

from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Evidence, Highlight, Note, Translation
from reader.domain.wording import Wording
from reader.formats import claim_fields, export_words
from reader.formats.bundle import Bundle, Link
from reader.formats.html_text import colours, own_colour
from reader.formats.note_markdown import safe_link, to_html
from reader.formats.sections import link


def has_card(annotation: Annotation) -> bool:
    """Whether there is more to say than the colour on the page."""
    return not isinstance(annotation.body, Highlight) or bool(annotation.tags) or annotation.orphaned


def card(annotation: Annotation, number: int, bundle: Bundle, wording: Wording, links: Sequence[Link] = ()) -> str:
    """The annotation's card; ``number`` is the one in the text, 0 where it has no place there."""
    target = escape(annotation.id)
    shown = f'<a href="#at-{target}">{number}</a> ' if number else ""
    head = " · ".join([export_words.kind(annotation.kind, wording), *_states(annotation, wording)])
    words = escape(wording.say("Export", mark("Export", "Open in Sorot")))
    address = escape(link(bundle.document.id, annotation.id))
    back = f'<a class="back" href="{address}" title="{words}" aria-label="{words}">↗</a>'
    inside = [f'<p class="kind">{shown}<span>{head}</span>{back}</p>', *_body(annotation, links, bundle, wording)]
    if annotation.tags:
        inside.append(tag_line(annotation.tags))
    opening = f'<section class="card {colours(annotation)}" id="n-{target}"{own_colour(annotation)}>'
    return f"{opening}{''.join(inside)}</section>"


def tag_line(tags: Sequence[str]) -> str:
    """The tags of a document or an annotation."""
    return f'<p class="meta">{escape(" ".join(f"#{tag}" for tag in tags), quote=False)}</p>'


def _states(annotation: Annotation, wording: Wording) -> list[str]:
    match annotation.body:
        case Claim() as claim:
            words = [export_words.status(claim.status, wording), export_words.certainty(claim.certainty, wording)]
        case Translation() as translation:
            words = [
                export_words.language(translation.language, wording),
                export_words.state(translation.state, wording),
            ]
            if translation.chosen:
                words.append(wording.say("Export", mark("Export", "Chosen")))
        case Highlight(colour=colour):
            words = [export_words.colour(colour, wording)]
        case _:
            words = []
    return [escape(word) for word in words]


def _body(annotation: Annotation, links: Sequence[Link], bundle: Bundle, wording: Wording) -> list[str]:
    match annotation.body:
        case Note(text=text):
            return [to_html(text)]
        case Translation(text=text) as translation:
            shown = escape(text, quote=False).replace("\n", "<br>")
            return [f'<p lang="{escape(translation.language)}" dir="auto">{shown}</p>']
        case Claim() as claim:
            return _claim(claim, annotation, links, bundle, wording)
    return []


def _claim(claim: Claim, annotation: Annotation, links: Sequence[Link], bundle: Bundle, wording: Wording) -> list[str]:
    parts = [fields(label, values) for label, values in claim_fields.rows(annotation, links, bundle, wording)]
    if claim.evidence:
        items = "".join(f"<li>{evidence_item(one, bundle)}</li>" for one in claim.evidence)
        parts.append(_field(wording.say("Export", mark("Export", "Evidence")), "") + f"<ul>{items}</ul>")
    return parts


def fields(label: str, values: Sequence[str]) -> str:
    """A labelled value, or several as a list."""
    if len(values) == 1:
        return _field(label, values[0])
    items = "".join(f"<li>{escape(value, quote=False)}</li>" for value in values)
    return _field(label, "") + f"<ul>{items}</ul>"


def _field(label: str, value: str) -> str:
    return f'<p><span class="meta">{escape(label)}:</span> {escape(value, quote=False)}</p>'


def evidence_item(evidence: Evidence, bundle: Bundle) -> str:
    """What speaks for or against a claim, with links."""
    parts = []
    if evidence.address:
        parts.append(anchor(evidence.address, evidence.address))
    quoted = f"<q>{escape(evidence.anchor.exact)}</q>" if evidence.anchor else ""
    if evidence.document:
        words = escape(bundle.titles.get(evidence.document) or evidence.document)
        if evidence.document == bundle.document.id:
            # A passage of this very text needs no title.
            words, quoted = quoted or escape(bundle.document.title), ""
        parts.append(f'<a href="{escape(link(evidence.document))}">{words}</a>')
    if quoted:
        parts.append(quoted)
    if evidence.why:
        parts.append(escape(evidence.why))
    return " — ".join(parts)


def anchor(address: str, words: str) -> str:
    """A link where the address is safe to follow, else the words alone."""
    safe = safe_link(address)
    shown = escape(words, quote=False)
    return f'<a href="{escape(safe)}" rel="noopener noreferrer">{shown}</a>' if safe else shown
