r"""A QTextDocument made of blocks and marks, never of HTML.

One ``QTextBlock`` stands for one ``Block``, in order, and an inner ``\n`` becomes U+2028, so that a position in the
document is the UTF-16 offset of the same character in the text it was built from. Bullets, bars and rules are painted
beside the text (``ornaments``), never inserted into it.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.settings import Settings

SERIF = ("Noto Serif", "Source Serif 4", "Georgia", "serif")
MONOSPACE = ("Noto Sans Mono", "Menlo", "Consolas", "monospace")
LETTERS = (
    "Kalau benar, nilainya setara seperempat pendapatan; whether it holds remains to be seen, dan belum dibenarkan."
)
"""What an average character's width is measured on."""
HEADING_SCALE = (1.0, 1.5, 1.17, 1.06, 1.0, 1.0, 1.0)
"""Size of headings of level 1-6 as a factor of the text's; level 0 does not occur."""
INDENT = 1.5
"""How far one level of a list or quotation is indented, in font sizes."""


@dataclass(frozen=True, slots=True)
class Look:
    """How text is set. ``size`` is pixels, ``line_height`` a factor of it, ``column`` characters a line."""

    families: tuple[str, ...]
    size: int
    line_height: float
    column: int
    justify: bool

    @staticmethod
    def of(settings: Settings) -> "Look":
        """The look a person has chosen; their font first, then the system's serif ones."""
        own = (settings.font_family,) if settings.font_family else ()
        return Look(own + SERIF, settings.font_size, settings.line_height, max(20, settings.column), settings.justify)

    def font(self) -> QFont:
        """The font of running text."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPixelSize(self.size)
        return font

    def width(self) -> int:
        """The column's width in pixels."""
        return round(QFontMetricsF(self.font()).horizontalAdvance(LETTERS) / len(LETTERS) * self.column)


def right_to_left(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first strong character does (UAX 9, rule P2)."""
    if text.isascii():
        return False
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def build(content: Content, blocks: Sequence[Block], look: Look) -> QTextDocument:
    """The document of some neighbouring blocks of a text; its position 0 is the first one's start."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    runs = _runs(content, blocks)
    for number, block in enumerate(blocks):
        shape, letters = _block_format(content, block, look), _char_format(block, look)
        following = blocks[number + 1] if number + 1 < len(blocks) else block
        if block.kind is BlockKind.LIST_ITEM and following.kind is not BlockKind.LIST_ITEM:
            shape.setBottomMargin(0.85 * look.size)
        if number:
            cursor.insertBlock(shape, letters)
        else:
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(letters)
        for start, end, kinds in next(runs):
            cursor.insertText(content.text[start:end].replace("\n", "\u2028"), _marked(letters, kinds))
    cursor.endEditBlock()
    return document


def _runs(content: Content, blocks: Sequence[Block]) -> Iterator[list[tuple[int, int, frozenset[MarkKind]]]]:
    """For each block its stretches of equal marks."""
    marks = sorted(content.marks, key=lambda mark: mark.start)
    following, running = 0, list[Mark]()
    for block in blocks:
        while following < len(marks) and marks[following].start < block.end:
            running.append(marks[following])
            following += 1
        running = [mark for mark in running if mark.end > block.start]
        if not running:
            yield [(block.start, block.end, frozenset())] if block.end > block.start else []
            continue
        edges = {block.start, block.end}
        for mark in running:
            edges |= {max(mark.start, block.start), min(mark.end, block.end)}
        yield [
            (start, end, frozenset(mark.kind for mark in running if mark.start <= start and end <= mark.end))
            for start, end in pairwise(sorted(edges))
        ]


def _block_format(content: Content, block: Block, look: Look) -> QTextBlockFormat:
    shape, em = QTextBlockFormat(), look.size
    text = content.text[block.start : block.end]
    backwards = right_to_left(text)
    shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    # Qt lets the margins of neighbours overlap: the larger one counts.
    height, above, below, before = look.line_height * em, 0.0, 0.85 * em, 0.0
    if block.kind is BlockKind.HEADING:
        height = 1.3 * em * HEADING_SCALE[min(block.level, 6)]
        above, below = (1.5 * em if block.start else 0.0), 0.55 * em
    elif block.kind is BlockKind.LIST_ITEM:
        before, below = (block.level + 1) * INDENT * em, 0.4 * em
    elif block.kind is BlockKind.QUOTATION:
        before = (block.level + 1) * INDENT * em
    elif block.kind is BlockKind.CODE:
        height, above, before = 1.4 * em, 1.5 * em, 0.8 * em
        below = 1.4 * em
    elif block.kind is BlockKind.TABLE_ROW:
        height, above, below, before = 1.4 * em, 0.25 * em, 0.35 * em, 0.4 * em
    elif block.kind is BlockKind.IMAGE:
        above, before, below = 1.5 * em, 0.9 * em, 1.5 * em
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    (shape.setRightMargin if backwards else shape.setLeftMargin)(before)
    if look.justify and block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION):
        shape.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return shape


def _char_format(block: Block, look: Look) -> QTextCharFormat:
    letters = QTextCharFormat()
    # Said outright: a style sheet of the application would change the document's default font.
    letters.setFontFamilies(list(look.families))
    _set_size(letters, look.size)
    if block.kind is BlockKind.HEADING:
        letters.setFontWeight(QFont.Weight.Bold)
        _set_size(letters, look.size * HEADING_SCALE[min(block.level, 6)])
    elif block.kind is BlockKind.CODE:
        letters.setFontFamilies(list(MONOSPACE))
        _set_size(letters, look.size * 0.84)
    elif block.kind is BlockKind.TABLE_ROW:
        _set_size(letters, look.size * 0.9)
    elif block.kind is BlockKind.IMAGE:
        letters.setFontItalic(True)
        _set_size(letters, look.size * 0.9)
    return letters


def _set_size(letters: QTextCharFormat, pixels: float) -> None:
    letters.setProperty(QTextFormat.Property.FontPixelSize, round(pixels))


def _marked(letters: QTextCharFormat, kinds: frozenset[MarkKind]) -> QTextCharFormat:
    if not kinds:
        return letters
    made = QTextCharFormat(letters)
    if MarkKind.EMPHASIS in kinds:
        made.setFontItalic(not letters.fontItalic())
    if MarkKind.STRONG in kinds:
        made.setFontWeight(QFont.Weight.Bold)
    if MarkKind.LINK in kinds:
        made.setFontUnderline(True)
    if MarkKind.CODE in kinds:
        made.setFontFamilies(list(MONOSPACE))
        _set_size(made, letters.font().pixelSize() * 0.88)
    return made
