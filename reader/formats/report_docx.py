"""The report on claims as a Word document (Office Open XML); see ``report`` for its parts."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Status
from reader.domain.text import Block, BlockKind, Content, MarkKind, Span
from reader.domain.wording import Wording
from reader.formats import claim_fields, export_words, report
from reader.formats.bundle import Bundle
from reader.formats.format_names import Format
from reader.formats.html_article import furniture_of
from reader.formats.html_style import LIGHT
from reader.formats.html_text import by_block

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SMALL = 9
"""Points of the type in tables."""
_PLACE = "sorot"
_WAITING = re.compile(rb"<\?sorot (\d+)\?>")
_FIRST = (1980, 1, 1, 0, 0, 0)
_PAPER, _MARGIN = (210, 297), 20
"""A4 and its margins, in millimetres; the program's template is for American paper."""
_CLAIMS = (620, 3118, 1600, 1500, 1550, 1250)
_SOURCES = (3638, 3000, 1500, 1500)
"""The widths of the tables' columns in twentieths of a point; together the page without its margins."""


def write(bundles: Sequence[Bundle], wording: Wording, furniture: bool = False) -> bytes:
    """The document; the same bundles and wording always give the same bytes."""
    import docx

    made = report.build(bundles, Format.DOCX, wording)
    # Most of the words are the texts' own.
    languages = Counter(bundle.document.language for bundle in bundles if bundle.document.language)
    pen = _Pen(docx.Document(), wording, max(languages, key=languages.__getitem__, default=wording.language))
    pen.begin(made.title)
    pen.line(made.summary)
    numbers = {one.annotation.id: one.number for one in made.placed}
    for bundle in bundles:
        pen.text(bundle, numbers, furniture)
    pen.parts(made)
    return pen.finished()


class _Pen:
    """Writes one document from top to bottom."""

    def __init__(self, document: "Docx", wording: Wording, language: str) -> None:
        self._document = document
        self._wording = wording
        self._language = language
        self._waiting: list[str] = []

    def begin(self, title: str) -> None:
        """The title, and properties that do not vary with the moment."""
        self._page()
        facts = self._document.core_properties
        facts.title = _legal(title)[:255]
        facts.author = "Sorot"
        facts.comments = ""
        facts.language = self._wording.language
        facts.created = facts.modified = datetime(1980, 1, 1)
        self._document.add_heading(_legal(title), 0)

    def _page(self) -> None:
        """The paper, and the language that spelling is checked in: without it that is American English."""
        from docx.oxml.ns import qn
        from docx.shared import Mm

        for section in self._document.sections:
            section.page_width, section.page_height = (Mm(side) for side in _PAPER)
            section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
        for one in self._document.styles.element.iter(qn("w:lang")):
            one.set(qn("w:val"), self._language)

    def line(self, text: str, style: str | None = None) -> "Paragraph":
        """A paragraph."""
        return self._document.add_paragraph(_legal(text), style)

    def text(self, bundle: Bundle, numbers: dict[str, int], furniture: bool) -> None:
        """A document's text; claims are shaded by their status and followed by their numbers."""
        document, content = bundle.document, bundle.content
        self._document.add_heading(_legal(document.title), 1)
        origin = [*export_words.origin(document, self._wording), document.address]
        if any(origin):
            self.line(claim_fields.SEPARATOR.join(part for part in origin if part))
        placed = [
            one
            for one in bundle.annotations
            if isinstance(one.body, Claim) and not one.orphaned and one.anchor.start >= 0
        ]
        _dimmed, left_out = furniture_of(document, placed, furniture)
        here = by_block([(one.anchor.start, one.anchor.end) for one in placed], content.blocks)
        for number, block in enumerate(content.blocks):
            pieces = list(_pieces(block, [placed[index] for index in here[number]], content, left_out))
            if pieces:
                self._block(block, pieces, numbers)

    def _block(self, block: Block, pieces: "list[_Piece]", numbers: dict[str, int]) -> None:
        if block.kind is BlockKind.HEADING:
            paragraph = self._document.add_heading("", min(block.level + 1, 9))
        else:
            paragraph = self.line("", _STYLES.get(block.kind))
        for text, covering, ended, strong, emphasis in pieces:
            run = paragraph.add_run(_legal(text))
            run.bold, run.italic = strong or None, emphasis or None
            if covering:
                # The shortest claim paints, as on the page.
                shortest = min(covering, key=lambda one: (one.anchor.end - one.anchor.start, one.created, one.id))
                _shade(run, _status(shortest))
            for one in ended:
                number = paragraph.add_run(str(numbers[one.id]))
                number.font.superscript = True

    def parts(self, made: report.Report) -> None:
        """Everything behind the texts."""
        say = self._wording.say
        if made.rows:
            self._heading(say("Export", mark("Export", "Claims")))
            self._table(made.headers, made.rows, _CLAIMS)
        evidence = [f"[{one.number}] {claim_fields.evidence(each, one.bundle)}" for one, each in made.evidence]
        self._listed(say("Export", mark("Export", "Evidence")), evidence)
        relations = [f"[{number}] {text}" for number, text in made.relations]
        self._listed(say("Export", mark("Export", "Relations")), relations)
        if made.questions:
            self._heading(say("Export", mark("Export", "Open questions")))
        for one in made.questions:
            self._document.add_heading(_legal(one.text), 2)
            self._bullets(f"[{number}] {text}" for number, text in one.claims)
        if made.sources:
            self._heading(say("Export", mark("Export", "Sources")))
            self._table(made.source_headers, made.sources, _SOURCES)
        self._listed(say("Export", mark("Export", "What this report leaves out")), made.left_out)

    def _heading(self, text: str) -> None:
        self._document.add_heading(_legal(text), 1)

    def _listed(self, title: str, lines: Sequence[str]) -> None:
        if lines:
            self._heading(title)
            self._bullets(lines)

    def _bullets(self, lines: Iterable[str]) -> None:
        self._append(f'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>{_run(one)}</w:p>' for one in lines)

    def _table(self, headers: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        style = f'<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/></w:tblPr>'
        lines = [_row(headers, widths, bold=True), *(_row(row, widths) for row in rows)]
        self._append([f"<w:tbl>{style}<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>", "<w:p/>"])

    def _append(self, parts: Iterable[str]) -> None:
        """Put elements at the end; until the document is written, a processing instruction keeps their place.

        Made through the library or moved in by lxml, ten thousand rows take more than a minute.
        """
        from lxml.etree import ProcessingInstruction

        place = ProcessingInstruction(_PLACE, str(len(self._waiting)))
        self._document.element.body[-1].addprevious(place)
        self._waiting.append("".join(parts))

    def finished(self) -> bytes:
        """The file. Word's own time stamps in the archive are replaced, so that equal reports are equal files."""
        raw, out = io.BytesIO(), io.BytesIO()
        self._document.save(raw)
        with zipfile.ZipFile(raw) as packed, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in packed.namelist():
                entry = zipfile.ZipInfo(name, _FIRST)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                data = packed.read(name)
                archive.writestr(entry, self._whole(data) if name == "word/document.xml" else data)
        return out.getvalue()

    def _whole(self, data: bytes) -> bytes:
        """The document's XML with what was waiting in its place."""
        return _WAITING.sub(lambda found: self._waiting[int(found[1])].encode(), data)


def _row(cells: Sequence[str], widths: Sequence[int], bold: bool = False) -> str:
    repeated = "<w:trPr><w:tblHeader/></w:trPr>" if bold else ""
    kept = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>{_run(one, bold, _SMALL)}</w:p></w:tc>'
        for one, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{repeated}{kept}</w:tr>"


def _run(text: str, bold: bool = False, points: int = 0) -> str:
    """Some words as an element; their lines stay lines."""
    marked = "<w:b/>" if bold else ""
    size = f'<w:sz w:val="{points * 2}"/>' if points else ""
    lines = (f'<w:t xml:space="preserve">{escape(line, quote=False)}</w:t>' for line in _legal(text).split("\n"))
    return f"<w:r><w:rPr>{marked}{size}</w:rPr>{'<w:br/>'.join(lines)}</w:r>"


_Piece = tuple[str, list[Annotation], list[Annotation], bool, bool]
_STYLES = {
    BlockKind.LIST_ITEM: "List Bullet",
    BlockKind.QUOTATION: "Quote",
    BlockKind.CODE: "No Spacing",
}


def _pieces(block: Block, here: Sequence[Annotation], content: Content, left_out: Sequence[Span]) -> Iterator[_Piece]:
    """The words of a block cut where a claim, emphasis or left out words begin or end, with what covers and ends."""
    marks = [one for one in content.marks if one.start < block.end and one.end > block.start]
    spans = [(one.anchor.start, one.anchor.end) for one in here] + [(one.start, one.end) for one in marks]
    cuts = {block.start, block.end}
    for span in (*spans, *left_out):
        cuts.update(min(max(place, block.start), block.end) for place in span)
    for start, end in pairwise(sorted(cuts)):
        if any(first <= start and end <= last for first, last in left_out):
            continue
        covering = [one for one in here if one.anchor.start <= start and end <= one.anchor.end]
        ended = [one for one in here if one.anchor.end == end or (end == block.end == one.anchor.end - 1)]
        over = {one.kind for one in marks if one.start <= start and end <= one.end}
        yield content.text[start:end], covering, ended, MarkKind.STRONG in over, MarkKind.EMPHASIS in over


def _status(one: Annotation) -> Status:
    return one.body.status if isinstance(one.body, Claim) else Status.UNVERIFIED


def _shade(run: "Run", status: Status) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), LIGHT[status.value].lstrip("#"))
    run._r.get_or_add_rPr().append(shading)


def _legal(text: str) -> str:
    """The text without what XML cannot write."""
    return _ILLEGAL.sub("\ufffd", text)
