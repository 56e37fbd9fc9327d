"""One cell's words laid out for painting: wrapped, with differences and formatting shown."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlockFormat, QTextCharFormat, QTextLayout, QTextOption

from reader.domain.text import MarkKind, Span
from reader.language.difference import Piece
from reader.ui.page.building import right_to_left
from reader.ui.page.offsets import Offsets
from reader.ui.theme import Tokens

LEADING = 1.06
"""Line height against the font's own."""


class CellText:
    """Wrapped text of a given width; ``height`` in pixels."""

    def __init__(self, text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(_aligned(text))
        self._layout.setFormats(list(formats))
        self._layout.setCacheEnabled(True)
        self.height = self._wrap(width)

    def _wrap(self, width: int) -> int:
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * LEADING
        self._layout.endLayout()
        return int(y + 0.999)

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Paint with the painter's pen, the top left corner at (x, y)."""
        self._layout.draw(painter, QPointF(x, y))


def wrapping() -> QTextOption:
    """How cells wrap, painted or edited."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _aligned(text: str) -> QTextOption:
    """Wrapping for a text of this direction: a layout, unlike the editor, leaves Arabic or Hebrew at the left."""
    option = wrapping()
    if right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def leading() -> QTextBlockFormat:
    """The same line height for the editor."""
    made = QTextBlockFormat()
    made.setLineHeight(LEADING * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def spaced(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces with a space between removed and added words where there is none, for reading only."""
    made: list[Piece] = []
    for piece in pieces:
        before = made[-1] if made else None
        touching = before is not None and "same" not in (before.kind, piece.kind)
        if before and touching and not before.text[-1:].isspace() and not piece.text[:1].isspace():
            made.append(Piece("same", " "))
        made.append(piece)
    return made


def difference_text(pieces: Iterable[Piece]) -> str:
    """The text that shows old and new words at once."""
    return "".join(piece.text for piece in pieces)


def difference_formats(pieces: Sequence[Piece], tokens: Tokens) -> list[QTextLayout.FormatRange]:
    """Removed words struck through, added ones underlined, each on its colour."""
    removed, added = QTextCharFormat(), QTextCharFormat()
    removed.setBackground(QColor(tokens.refuted))
    removed.setFontStrikeOut(True)
    added.setBackground(QColor(tokens.supported))
    added.setFontUnderline(True)
    formats = {"removed": removed, "added": added}
    offsets, start, made = Offsets(difference_text(pieces)), 0, []
    for piece in pieces:
        end = start + len(piece.text)
        kind = str(piece.kind)
        if kind in formats:
            made.append(_range(offsets, (start, end), formats[kind]))
        start = end
    return made


def mark_formats(
    text: str, marks: Iterable[tuple[Span, MarkKind]], translated: Iterable[Span], tokens: Tokens
) -> list[QTextLayout.FormatRange]:
    """Bold and italic words of the text, and a dotted line under passages that have a translation."""
    strong, emphasis, dotted = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    emphasis.setFontItalic(True)
    dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    dotted.setUnderlineColor(QColor(tokens.translation_edge))
    formats = {MarkKind.STRONG: strong, MarkKind.EMPHASIS: emphasis}
    offsets = Offsets(text)
    made = [_range(offsets, span, formats[kind]) for span, kind in marks if kind in formats]
    return made + [_range(offsets, span, dotted) for span in translated]


def _range(offsets: Offsets, span: Span, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = offsets.to_units(span[0])
    made.length = offsets.to_units(span[1]) - made.start
    made.format = style
    return made


def reading_font(family: str, size: int) -> QFont:
    """The font of the cells: the person's reading font, else the system's serif."""
    font = QFont([family] if family else ["Noto Serif", "Source Serif 4", "Georgia", "DejaVu Serif", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(size)
    return font


def elided(painter: QPainter, text: str, width: int) -> str:
    """A caption that fits."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
