"""The report on claims as one HTML file that needs nothing else; see ``report`` for its parts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape

from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Document
from reader.domain.text import Block, BlockKind
from reader.domain.wording import Wording
from reader.formats import export_words, report
from reader.formats.bundle import Bundle
from reader.formats.format_names import Format
from reader.formats.html_article import POLICY, element, furniture_of
from reader.formats.html_cards import anchor, evidence_item
from reader.formats.html_style import sheet
from reader.formats.html_text import Shown, block_inside, by_block

_STYLE = """
h2{margin:2.5rem 0 .75rem}
.text>*{margin:.75rem 0;overflow-wrap:break-word}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font:14px/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top}
th{color:var(--muted);font-weight:600}
.part{font:15px/1.55 system-ui,"Segoe UI",Roboto,sans-serif}
.part li{margin:.35rem 0}
"""


def write(bundles: Sequence[Bundle], wording: Wording, furniture: bool = False) -> str:
    """The page. ``furniture``: also show, dimmed, what is not the author's text."""
    made = report.build(bundles, Format.REPORT, wording)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(wording.language)}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(made.title)}</title>",
        f"<style>{sheet()}{_STYLE}</style></head>",
        f"<body><main><header><h1>{escape(made.title)}</h1><p>{escape(made.summary)}</p></header>",
    ]
    numbers = {one.annotation.id: one.number for one in made.placed}
    for bundle in bundles:
        parts += _text(bundle, numbers, wording, furniture)
    parts += _parts(made, wording)
    return "\n".join([*parts, "</main></body>", "</html>"]) + "\n"


def _text(bundle: Bundle, numbers: dict[str, int], wording: Wording, furniture: bool) -> Iterator[str]:
    """A document's text with its claims marked; their numbers lead to the table."""
    document, content = bundle.document, bundle.content
    placed = [one for one in bundle.annotations if isinstance(one.body, Claim) and _stands(one)]
    dimmed, left_out = furniture_of(document, placed, furniture)
    shown = Shown(content, dimmed, left_out, numbers)
    yield f'<article class="text"{_lang(document)} dir="auto"><h2>{escape(document.title)}</h2>'
    origin = [escape(part) for part in export_words.origin(document, wording)]
    if document.address:
        origin.append(anchor(document.address, document.address))
    if origin:
        yield f'<p class="meta">{" · ".join(origin)}</p>'
    here = by_block([(one.anchor.start, one.anchor.end) for one in placed], content.blocks)
    inline = by_block([(one.start, one.end) for one in content.marks], content.blocks)
    for number, block in enumerate(content.blocks):
        claims = [placed[index] for index in here[number]]
        inside = block_inside(block, claims, [content.marks[index] for index in inline[number]], shown)
        if inside or block.kind is BlockKind.RULE:
            yield _element(block, inside)
    yield "</article>"


def _element(block: Block, inside: str) -> str:
    if block.kind is BlockKind.LIST_ITEM:
        return f'<div class="item">{inside}</div>'
    # Below the text's own title, which is the second heading here.
    return element(replace(block, level=block.level + 1) if block.kind is BlockKind.HEADING else block, inside)


def _stands(one: Annotation) -> bool:
    return not one.orphaned and one.anchor.start >= 0


def _lang(document: Document) -> str:
    return f' lang="{escape(document.language)}"' if document.language else ""


def _parts(made: report.Report, wording: Wording) -> Iterator[str]:
    say = wording.say
    yield from _titled(say("Export", mark("Export", "Claims")), _table(made.headers, made.rows, "n-", made))
    evidence = (
        f'<li dir="auto">{_number(one.number)} {evidence_item(each, one.bundle)}</li>' for one, each in made.evidence
    )
    yield from _titled(say("Export", mark("Export", "Evidence")), _list(evidence))
    relations = (f'<li dir="auto">{_number(number)} {_words(text)}</li>' for number, text in made.relations)
    yield from _titled(say("Export", mark("Export", "Relations")), _list(relations))
    asked = "".join(
        f"<h3>{_words(one.text)}</h3>"
        + _list(f'<li dir="auto">{_number(number)} {_words(text)}</li>' for number, text in one.claims)
        for one in made.questions
    )
    yield from _titled(say("Export", mark("Export", "Open questions")), asked)
    yield from _titled(say("Export", mark("Export", "Sources")), _table(made.source_headers, made.sources))
    left_out = _list(f"<li>{_words(one)}</li>" for one in made.left_out)
    yield from _titled(say("Export", mark("Export", "What this report leaves out")), left_out)


def _titled(title: str, inside: str) -> Iterator[str]:
    """A part of the report; nothing where it has nothing to say."""
    if inside:
        yield f'<section class="part"><h2>{escape(title)}</h2>{inside}</section>'


def _list(items: Iterable[str]) -> str:
    inside = "".join(items)
    return f"<ul>{inside}</ul>" if inside else ""


def _table(
    headers: Sequence[str], rows: Sequence[Sequence[str]], prefix: str = "", made: report.Report | None = None
) -> str:
    """A table; with a report, the rows are its claims and can be jumped to."""
    if not rows:
        return ""
    head = "".join(f"<th>{escape(one)}</th>" for one in headers)
    lines = []
    for index, row in enumerate(rows):
        cells = [_words(one) for one in row]
        opening = "<tr>"
        if made is not None:
            key = escape(made.placed[index].annotation.id)
            opening = f'<tr id="{prefix}{key}">'
            if _stands(made.placed[index].annotation):
                cells[0] = f'<a href="#at-{key}">{cells[0]}</a>'
        lines.append(opening + "".join(f'<td dir="auto">{one}</td>' for one in cells) + "</tr>")
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{"".join(lines)}</tbody></table></div>'


def _number(number: int) -> str:
    return f"<strong>{number}</strong>"


def _words(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
