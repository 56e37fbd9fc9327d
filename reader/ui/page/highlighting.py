"""How annotations look on the page, and which of them touch which block.

Backgrounds and edges are painted behind and over the visible lines only (``painting``), so that neither a change nor
a scroll step costs more when there are ten thousand of them. Colour is never alone: each status has a line of its
own shape, a note a folded corner, a translation a dotted line, a suggestion far-apart dots between brackets.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from reader.domain.records import Annotation, Claim, Highlight, Kind, Note, Status
from reader.domain.text import Block, MarkKind, Span
from reader.ui.page.sheet import Sheet
from reader.ui.suggested import is_suggested
from reader.ui.theme import Tokens, highlight_colour


class Edge(Enum):
    """The line under a passage."""

    NONE = "none"
    DASHED = "dashed"
    SOLID = "solid"
    BROKEN = "broken"
    DOUBLE = "double"
    DOTTED = "dotted"
    SPARSE = "sparse"


_EDGES = {
    Status.UNVERIFIED: Edge.DASHED,
    Status.SUPPORTED: Edge.SOLID,
    Status.DISPUTED: Edge.BROKEN,
    Status.REFUTED: Edge.DOUBLE,
}


@dataclass(frozen=True, slots=True)
class Style:
    """``fill`` and ``colour`` are ``#rrggbb``; ``fill`` is empty where there is no background."""

    fill: str
    colour: str
    edge: Edge
    corner: bool = False


def style_of(annotation: Annotation, tokens: Tokens) -> Style:
    """How an annotation looks in a theme."""
    body = annotation.body
    if isinstance(body, Highlight):
        fill = highlight_colour(tokens, body.colour)
        return Style(fill, outline_of(fill, tokens), Edge.NONE)
    if is_suggested(annotation.id):
        return Style(blend((tokens.paper, tokens.paper, tokens.unverified)).name(), tokens.muted, Edge.SPARSE)
    if isinstance(body, Claim):
        colour = str(getattr(tokens, f"{body.status}_edge"))
        return Style(str(getattr(tokens, body.status)), colour, _EDGES[body.status])
    if isinstance(body, Note):
        return Style(tokens.note, tokens.note_edge, Edge.NONE, corner=True)
    return Style("", tokens.translation_edge, Edge.DOTTED)


def tick_of(annotation: Annotation, tokens: Tokens) -> str:
    """The colour of an annotation's tick on the rail: a suggestion's is paler than any other."""
    colour = style_of(annotation, tokens).colour
    return blend((colour, tokens.paper)).name() if is_suggested(annotation.id) else colour


def outline_of(fill: str, tokens: Tokens) -> str:
    """A line colour that goes with a background: the same hue, strong enough to be seen on paper (3:1)."""
    colour = QColor(fill)
    lightness = 0.66 if tokens.name == "dark" else 0.34
    return QColor.fromHslF(max(colour.hslHueF(), 0.0), min(colour.hslSaturationF(), 0.75), lightness).name()


def blend(fills: Iterable[str]) -> QColor:
    """The mean of some backgrounds: as readable as each of them, and different from each."""
    colours = [QColor(fill) for fill in fills]
    count = len(colours)
    return QColor(
        sum(colour.red() for colour in colours) // count,
        sum(colour.green() for colour in colours) // count,
        sum(colour.blue() for colour in colours) // count,
    )


class Coverage:
    """Which annotations lie on a sheet, block by block. Orphans and other sections' annotations are left out."""

    def __init__(self, sheet: Sheet, annotations: Iterable[Annotation]) -> None:
        self._sheet = sheet
        self._shown: dict[str, Annotation] = {}
        self._blocks: dict[int, dict[str, None]] = {}
        for annotation in annotations:
            self.put(annotation)

    def put(self, annotation: Annotation) -> range:
        """Show an annotation that is not shown yet; returns the numbers of the blocks it touches."""
        numbers = self.numbers(annotation)
        if numbers:
            self._shown[annotation.id] = annotation
        for number in numbers:
            self._blocks.setdefault(number, {})[annotation.id] = None
        return numbers

    def drop(self, key: str) -> range:
        """Show an annotation no more; returns the numbers of the blocks it touched."""
        annotation = self._shown.pop(key, None)
        numbers = self.numbers(annotation) if annotation else range(0)
        for number in numbers:
            self._blocks[number].pop(key)
        return numbers

    def numbers(self, annotation: Annotation) -> range:
        """The numbers of the blocks an annotation touches."""
        anchor = annotation.anchor
        return range(0) if annotation.orphaned else self._sheet.block_numbers(anchor.start, anchor.end)

    def all(self) -> Iterable[Annotation]:
        """Every annotation on the sheet, in no order."""
        return self._shown.values()

    def in_block(self, number: int) -> list[Annotation]:
        """The annotations touching a block, in reading order, the longer before the shorter."""
        there = [self._shown[key] for key in self._blocks.get(number, ())]
        return sorted(there, key=lambda one: (one.anchor.start, -one.anchor.end, one.created))

    def at(self, offset: int) -> list[Annotation]:
        """The annotations over the character at an offset, the shortest first."""
        there = self.in_block(self._sheet.block_number(offset))
        covering = [one for one in there if one.anchor.start <= offset < one.anchor.end]
        return sorted(covering, key=lambda one: (one.anchor.end - one.anchor.start, one.created, one.id))


def dress(sheet: Sheet, furniture: Iterable[Span], tokens: Tokens, coverage: Coverage) -> None:
    """Give links their colour and dim what is not the author's text, on the blocks concerned alone.

    Under a mark letters keep the colour of ink: muted and link colours are too faint on a coloured ground.
    """
    wanted: dict[int, list[tuple[int, int, str]]] = {}
    links = ((mark.start, mark.end) for mark in sheet.content.marks if mark.kind is MarkKind.LINK)
    for spans, colour in ((links, tokens.accent), (furniture, tokens.muted)):
        for start, end in spans:
            for number in sheet.block_numbers(start, end):
                block = sheet.blocks[number]
                inside = (max(start, block.start), min(end, block.end))
                bare = _uncovered(inside, coverage.in_block(number))
                wanted.setdefault(number, []).extend((*piece, colour) for piece in bare)
    for number, ranges in wanted.items():
        sheet.block(number).layout().setFormats([_range(sheet, sheet.blocks[number], *one) for one in ranges])
    _forget_others(sheet, wanted.keys())


def _uncovered(span: Span, annotations: Iterable[Annotation]) -> Iterable[Span]:
    """The pieces of a span that no mark with a ground of its own covers; annotations come in reading order."""
    position, end = span
    for one in annotations:
        if one.kind is Kind.TRANSLATION:
            continue
        if position < min(one.anchor.start, end):
            yield position, min(one.anchor.start, end)
        position = max(position, one.anchor.end)
    if position < end:
        yield position, end


def _forget_others(sheet: Sheet, kept: Iterable[int]) -> None:
    """Undress blocks that were dressed before and are no longer to be."""
    there = set(kept)
    for number in sheet.dressed - there:
        sheet.block(number).layout().clearFormats()
    changed = sheet.dressed | there
    sheet.dressed = there
    for number in changed:
        block = sheet.block(number)
        sheet.document.markContentsDirty(block.position(), block.length())


def _range(sheet: Sheet, block: Block, start: int, end: int, colour: str) -> QTextLayout.FormatRange:
    made, letters = QTextLayout.FormatRange(), QTextCharFormat()
    letters.setForeground(QColor(colour))
    first = sheet.position(max(start, block.start))
    made.start = first - sheet.position(block.start)
    made.length = sheet.position(min(end, block.end)) - first
    made.format = letters
    return made
