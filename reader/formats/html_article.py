"""The whole article with its highlights and the notes beside it: one HTML file that needs nothing else.

No script, nothing fetched (a content security policy says so to the browser as well), light and dark by the reader's
system, one column on narrow screens, light on paper.
"""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from itertools import groupby

from reader.domain.marking import mark
from reader.domain.records import Annotation, Document
from reader.domain.text import Block, BlockKind, Span
from reader.domain.wording import Wording
from reader.formats import export_words
from reader.formats.bundle import Bundle, related
from reader.formats.html_cards import anchor, card, has_card, tag_line
from reader.formats.html_style import sheet
from reader.formats.html_text import Shown, block_inside, by_block
from reader.formats.sections import link

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_DEEPEST = 3


def write(bundles: Sequence[Bundle], wording: Wording, furniture: bool = False) -> str:
    """The page. ``furniture``: also show, dimmed, what is not the author's text; annotated furniture always shows."""
    title = bundles[0].document.title if len(bundles) == 1 else wording.say("Export", mark("Export", "Notes"))
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(wording.language)}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(title)}</title>",
        f"<style>{sheet()}</style></head>",
        "<body><main>",
    ]
    if len(bundles) != 1:
        parts.append(_contents(bundles, title))
    for bundle in bundles:
        parts += _article(bundle, wording, furniture)
    return "\n".join([*parts, "</main></body>", "</html>"]) + "\n"


def _contents(bundles: Sequence[Bundle], title: str) -> str:
    """The table of contents of several documents."""
    items = "".join(f"<li>{_entry(one.document)}</li>" for one in bundles)
    return f"<h1>{escape(title)}</h1><nav><ol>{items}</ol></nav>"


def _entry(document: Document) -> str:
    """A link to the document; versions of one text often share the title."""
    version = f' <span class="meta">{escape(document.version)}</span>' if document.version else ""
    return f'<a href="#d-{escape(document.id)}"{_lang(document)}>{escape(document.title)}</a>{version}'


def _article(bundle: Bundle, wording: Wording, furniture: bool) -> list[str]:
    document = bundle.document
    placed = [one for one in bundle.annotations if not one.orphaned and one.anchor.start >= 0]
    lost = [one for one in bundle.annotations if one.orphaned or one.anchor.start < 0]
    numbers = {one.id: number for number, one in enumerate((one for one in placed if has_card(one)), 1)}
    dimmed, left_out = furniture_of(document, placed, furniture)
    shown = Shown(bundle.content, dimmed, left_out, numbers)
    return [
        f'<article id="d-{escape(document.id)}">',
        *_header(document, wording),
        f'<div{_lang(document)} dir="auto">',
        *_rows(bundle, placed, shown, wording),
        "</div>",
        *_lost(lost, bundle, wording),
        "</article>",
    ]


def _lang(document: Document) -> str:
    return f' lang="{escape(document.language)}"' if document.language else ""


def furniture_of(document: Document, placed: Sequence[Annotation], all_of_it: bool) -> tuple[list[Span], list[Span]]:
    """The furniture to dim and the furniture to leave out: what somebody annotated stays."""
    dimmed: list[Span] = []
    left_out: list[Span] = []
    for start, end in document.furniture:
        touched = any(one.anchor.start < end and one.anchor.end > start for one in placed)
        (dimmed if all_of_it or touched else left_out).append((start, end))
    return dimmed, left_out


def _header(document: Document, wording: Wording) -> list[str]:
    parts = [f"<header><h1{_lang(document)}>{escape(document.title)}</h1>"]
    origin = export_words.origin(document, wording)
    if origin:
        parts.append(f"<p>{escape(' · '.join(origin))}</p>")
    if document.address:
        parts.append(f"<p>{anchor(document.address, document.address)}</p>")
    if document.tags:
        parts.append(tag_line(document.tags))
    back = wording.say("Export", mark("Export", "Open in Sorot"))
    parts.append(f'<p class="home"><a href="{escape(link(document.id))}">{escape(back)}</a></p></header>')
    return parts


def _rows(bundle: Bundle, placed: Sequence[Annotation], shown: Shown, wording: Wording) -> list[str]:
    """The blocks, each beside the cards of the annotations that begin in it; neighbouring list items make a list."""
    blocks, marks = bundle.content.blocks, bundle.content.marks
    here = by_block([(one.anchor.start, one.anchor.end) for one in placed], blocks)
    inline = by_block([(one.start, one.end) for one in marks], blocks)
    rows: list[tuple[bool, str]] = []
    links = related(bundle)
    waiting = [one for one in placed if one.id in shown.numbers]
    for number, block in enumerate(blocks):
        inside = block_inside(block, [placed[i] for i in here[number]], [marks[i] for i in inline[number]], shown)
        cards = []
        while waiting and (waiting[0].anchor.start < block.end or number == len(blocks) - 1):
            one = waiting.pop(0)
            cards.append(card(one, shown.numbers[one.id], bundle, wording, links.get(one.id, ())))
        beside = f'<aside lang="{escape(wording.language)}" dir="ltr">{"".join(cards)}</aside>' if cards else ""
        if inside or beside or block.kind is BlockKind.RULE:
            rows.append((block.kind is BlockKind.LIST_ITEM, _row(block, inside, beside)))
    out: list[str] = []
    for listed, group in groupby(rows, key=lambda row: row[0]):
        lines = [line for _, line in group]
        out += ['<ul class="list">', *lines, "</ul>"] if listed else lines
    return out


def _row(block: Block, inside: str, beside: str) -> str:
    if block.kind is BlockKind.LIST_ITEM:
        level = f" l{min(block.level, _DEEPEST)}" if block.level else ""
        return f'<li class="row"><div class="item{level}">{inside}</div>{beside}</li>'
    return f'<div class="row">{element(block, inside)}{beside}</div>'


def element(block: Block, inside: str) -> str:
    """A block that is no list item, as an element."""
    deeper = f' class="l{min(block.level, _DEEPEST)}"' if block.level > 1 else ""
    # The title is the page's only first heading.
    heading = min(block.level + 1, 6)
    return {
        BlockKind.HEADING: f"<h{heading}>{inside}</h{heading}>",
        BlockKind.QUOTATION: f"<blockquote{deeper}>{inside}</blockquote>",
        BlockKind.CODE: f"<pre><code>{inside}</code></pre>",
        BlockKind.TABLE_ROW: f'<p class="tablerow">{inside}</p>',
        BlockKind.IMAGE: f'<p class="image">{inside}</p>',
        BlockKind.RULE: f"<hr>{inside}",
    }.get(block.kind, f"<p>{inside}</p>")


def _lost(lost: Sequence[Annotation], bundle: Bundle, wording: Wording) -> list[str]:
    """The annotations whose quote is not in the text any more, with the quote."""
    if not lost:
        return []
    parts = ['<section class="lost">', f"<h2>{escape(wording.say('Export', mark('Export', 'Place lost')))}</h2>"]
    links = related(bundle)
    for one in lost:
        words = escape(one.anchor.exact, quote=False).replace("\n", "<br>")
        parts.append(f'<blockquote{_lang(bundle.document)} dir="auto">{words}</blockquote>')
        parts.append(card(replace(one, orphaned=True), 0, bundle, wording, links.get(one.id, ())))
    return [*parts, "</section>"]
