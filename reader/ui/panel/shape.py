"""A card laid out at a width and drawn: text, chips, edge. Laid out once, drawn as often as the view scrolls."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from reader.ui.page.offsets import Offsets
from reader.ui.panel.face import Chip, Face, Style
from reader.ui.theme import Tokens

PAD = 12
EDGE = 3
RADIUS = 6
CHIP_HEIGHT = 19
CHIP_GAP = 6
ROW_GAP = 6
CHIP_STEP = CHIP_HEIGHT + ROW_GAP - 1
"""From one row of chips to the next."""
CHIP_ROWS = 2
"""Findings get no more rows than this; the rest is counted and told in a tooltip."""
LEAST_CHIP = 90
"""A chip is not made narrower than this to fit in."""
CALENDAR = 15
"""What the little calendar before a date takes of a chip's width."""
MAIN_LINES = 12
QUOTE_LINES = 2
NOTE_HEIGHT = 260.0
SERIF_SIZE = 14
_SERIF = ["Noto Serif", "Source Serif 4", "Georgia", "Cambria", "Times New Roman"]


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of cards; sizes in pixels."""

    serif: QFont
    sans: QFont
    small: QFont
    bold: QFont

    @staticmethod
    def made(reading_family: str) -> "Fonts":
        """Fonts from the system's stack, the reading font first."""
        serif, sans = QFont(), QFont()
        serif.setFamilies([reading_family, *_SERIF] if reading_family else _SERIF)
        serif.setStyleHint(QFont.StyleHint.Serif)
        serif.setPixelSize(SERIF_SIZE)
        sans.setPixelSize(13)
        small, bold = QFont(sans), QFont(sans)
        small.setPixelSize(12)
        bold.setPixelSize(12)
        bold.setWeight(QFont.Weight.DemiBold)
        return Fonts(serif, sans, small, bold)


class _Closed(QTextDocument):
    """A document that loads nothing from anywhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Nothing, whatever is asked for."""
        del kind, name
        return None


def _paragraph(text: str, font: QFont, width: float, most: int) -> QTextLayout:
    """Text wrapped at ``width`` and cut with an ellipsis after ``most`` lines."""
    shown = text.replace("\n", "\u2028")
    layout = _wrapped(shown, font, width, most)
    if layout.lineCount() <= most:
        return layout
    last = layout.lineAt(most - 1)
    kept = shown.encode("utf-16-le")[: 2 * (last.textStart() + last.textLength())].decode("utf-16-le", "ignore")
    return _wrapped(kept.rstrip()[:-1].rstrip() + "…", font, width, most)


def paragraph(text: str, font: QFont, width: float, most: int) -> tuple[QTextLayout, float]:
    """Text wrapped at ``width`` pixels and cut after ``most`` lines, and how tall it is."""
    made = _paragraph(text, font, width, most)
    return made, _layout_height(made, font, most)


def _wrapped(text: str, font: QFont, width: float, most: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    spacing = QFontMetricsF(font).height() * 1.06
    layout.beginLayout()
    y = 0.0
    while layout.lineCount() <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += spacing
    layout.endLayout()
    return layout


def _layout_height(layout: QTextLayout, font: QFont, most: int) -> float:
    return QFontMetricsF(font).height() * 1.06 * min(layout.lineCount(), most)


def serif_sheet(reading_family: str) -> str:
    """The style sheet that gives a field the serif font of cards."""
    families = [reading_family, *_SERIF] if reading_family else _SERIF
    names = ", ".join(f'"{family}"' for family in families if '"' not in family)
    return f"font-family: {names}, serif; font-size: {SERIF_SIZE}px;"


@dataclass(frozen=True, slots=True)
class _Placed:
    chip: Chip
    box: QRectF


class Shape:
    """A face laid out at ``width`` pixels. ``height`` is the card's; all positions are from its top left corner."""

    def __init__(self, face: Face, width: int, fonts: Fonts, tokens: Tokens) -> None:
        self._face = face
        self._fonts = fonts
        self._tokens = tokens
        self._width = width
        self._inner = float(width - 2 * PAD - EDGE)
        self._texts: list[tuple[QTextLayout, QPointF, str]] = []
        self._marks: dict[int, list[QTextLayout.FormatRange]] = {}
        self._rich: tuple[QTextDocument, QPointF, float] | None = None
        self._chips: list[_Placed] = []
        self._left_out: tuple[Chip, ...] = ()
        y = PAD - 3.0
        if face.quote:
            y = self._add_text(face.quote, fonts.small, QUOTE_LINES, tokens.muted, y) + 4
            self._marks[len(self._texts) - 1] = self._underlined(self._texts[-1][0], tokens.muted)
        y = self._add_main(y)
        if face.notice:
            y = self._add_text(face.notice, fonts.small, 3, tokens.danger, y + 4)
        if face.findings:
            y = self._flow_findings(face.findings, y + ROW_GAP)
        if face.chips:
            y = self._flow(face.chips, y + ROW_GAP - (1 if face.findings else 0))
        self.height = round(y + PAD - 3)

    def _underlined(self, layout: QTextLayout, colour: str) -> list[QTextLayout.FormatRange]:
        """How the words of hedges look where they stand."""
        face, made = self._face, []
        styles = QTextCharFormat.UnderlineStyle
        for words, style in ((face.hedges, styles.DotLine), (face.boosters, styles.SingleUnderline)):
            for start, length in places(layout.text(), words) if words else ():
                look = QTextCharFormat()
                look.setUnderlineStyle(style)
                look.setUnderlineColor(QColor(colour))
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = start, length, look
                made.append(span)
        return made

    def _add_text(self, text: str, font: QFont, most: int, colour: str, y: float) -> float:
        layout = _paragraph(text, font, self._inner, most)
        self._texts.append((layout, QPointF(PAD + EDGE, y), colour))
        return y + _layout_height(layout, font, most)

    def _add_main(self, y: float) -> float:
        face = self._face
        font = self._fonts.serif if face.serif else self._fonts.sans
        if not face.rich:
            y = self._add_text(face.main, font, MAIN_LINES, self._tokens.muted if face.faint else self._tokens.ink, y)
            self._marks[len(self._texts) - 1] = self._underlined(self._texts[-1][0], self._face.edge)
            return y
        document = _Closed()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(
            f"* {{ color: {self._tokens.ink}; }} a {{ color: {self._tokens.accent}; }}"
            " p, ul, ol, pre, blockquote { margin-top: 0; margin-bottom: 5px; }"
            " h1, h2, h3, h4, h5, h6 { font-size: 14px; margin-top: 2px; margin-bottom: 4px; }"
        )
        document.setHtml(face.main)
        document.setTextWidth(self._inner)
        height = min(document.size().height(), NOTE_HEIGHT)
        self._rich = (document, QPointF(PAD + EDGE, y), height)
        return y + height

    def _flow(self, chips: Sequence[Chip], y: float) -> float:
        """Set chips in rows; a pill begins a row of its own, as the last things of a card do."""
        left = x = float(PAD + EDGE)
        for chip in chips:
            width = min(self._chip_width(chip), self._inner)
            begins = chip.style is Style.PILL and x > left
            if begins or (x > left and x + width > left + self._inner):
                x, y = left, y + CHIP_HEIGHT + ROW_GAP - 1
            self._chips.append(_Placed(chip, QRectF(x, y, width, CHIP_HEIGHT)))
            x += width + CHIP_GAP
        return y + CHIP_HEIGHT

    def _flow_findings(self, chips: Sequence[Chip], y: float) -> float:
        """Set chips in at most ``CHIP_ROWS`` rows; what has no room is counted at the end of the last."""
        left, limit = float(PAD + EDGE), float(PAD + EDGE) + self._inner
        first, x, row = len(self._chips), left, 0
        for number, chip in enumerate(chips):
            width = min(self._chip_width(chip), self._inner)
            if x > left and x + width > limit:
                x, row = left, row + 1
            if row == CHIP_ROWS:
                room = limit - self._chips[-1].box.right() - CHIP_GAP
                if number == len(chips) - 1 and room >= LEAST_CHIP:  # the last one rather shortened than counted
                    self._chips.append(_Placed(chip, QRectF(limit - room, y + CHIP_STEP, room, CHIP_HEIGHT)))
                    return y + CHIP_STEP + CHIP_HEIGHT
                return self._count_rest(chips, number, first, y)
            self._chips.append(_Placed(chip, QRectF(x, y + row * CHIP_STEP, width, CHIP_HEIGHT)))
            x += width + CHIP_GAP
        return y + row * CHIP_STEP + CHIP_HEIGHT

    def _count_rest(self, chips: Sequence[Chip], number: int, first: int, y: float) -> float:
        """Put "+3" behind the chips placed, from ``first`` on; the last of them makes room for it, or is shortened."""
        limit, top = PAD + EDGE + self._inner, y + (CHIP_ROWS - 1) * CHIP_STEP
        while True:
            rest = Chip(f"+{len(chips) - number}", style=Style.PLAIN)
            width, last = self._chip_width(rest), self._chips[-1].box
            if last.right() + CHIP_GAP + width <= limit:
                break
            if last.left() <= PAD + EDGE:  # alone in its row: it stays, with less room
                last.setRight(limit - width - CHIP_GAP)
                break
            self._chips.pop()
            number -= 1
        self._left_out = tuple(chips[number:])
        self._chips.append(_Placed(rest, QRectF(last.right() + CHIP_GAP, top, width, CHIP_HEIGHT)))
        return top + CHIP_HEIGHT

    def tip_at(self, point: QPointF) -> str:
        """What a chip under the point (from the card's corner) has no room to say, or ""."""
        placed = next((one for one in self._chips if one.box.contains(point)), None)
        if placed is None:
            return ""
        if self._left_out and placed.chip.text == f"+{len(self._left_out)}":
            return "\n".join(one.text for one in self._left_out)
        cut = placed.box.width() < self._chip_width(placed.chip) - 0.5
        return placed.chip.text if cut else ""

    def _chip_width(self, chip: Chip) -> float:
        small, bold = QFontMetricsF(self._fonts.small), QFontMetricsF(self._fonts.bold)
        if chip.style is Style.PLAIN:
            return small.horizontalAdvance(chip.text) + 3
        if chip.style in (Style.DASHED, Style.FACT):
            return small.horizontalAdvance(chip.text) + 16 + (CALENDAR if chip.dated else 0)
        label = small.horizontalAdvance(chip.label + " ") if chip.label else 0
        return label + bold.horizontalAdvance(chip.text) + (29 if chip.style is Style.PILL else 15)

    def pill_at(self, point: QPointF) -> bool:
        """Whether the point is on the pill that opens a menu."""
        return any(one.chip.style is Style.PILL and one.box.contains(point) for one in self._chips)

    # Drawing

    def draw(self, painter: QPainter, origin: QPointF, *, active: bool, selected: bool, ring: bool) -> None:
        """Draw the card with its top left corner at ``origin``; ``ring`` shows the keyboard's place."""
        tokens = self._tokens
        painter.save()
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter, active=active, selected=selected, ring=ring)
        for number, (layout, position, colour) in enumerate(self._texts):
            painter.setPen(QColor(colour))
            layout.draw(painter, position, self._marks.get(number, []))
        if self._rich is not None:
            document, position, height = self._rich
            painter.save()
            painter.translate(position)
            document.drawContents(painter, QRectF(0, 0, self._inner, height))
            painter.restore()
        for one in self._chips:
            _draw_chip(painter, one, self._fonts, tokens)
        painter.restore()

    def _frame(self, painter: QPainter, *, active: bool, selected: bool, ring: bool) -> None:
        tokens = self._tokens
        box = QRectF(0.5, 0.5, self._width - 1, self.height - 1)
        outline = QPainterPath()
        outline.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(outline, QColor(tokens.card))
        painter.save()
        painter.setClipPath(outline)
        edge = QColor(self._face.edge)
        if self._face.notice:
            painter.setPen(QPen(edge, EDGE, Qt.PenStyle.DashLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(EDGE / 2, 0), QPointF(EDGE / 2, self.height))
        else:
            painter.fillRect(QRectF(0, 0, EDGE, self.height), edge)
        painter.restore()
        painter.setPen(QPen(edge if active else QColor(tokens.line), 1))
        if selected:  # a frame, not a fill: muted words stay readable in every theme
            painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPath(outline)
        if ring:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS + 2, RADIUS + 2)


def _draw_chip(painter: QPainter, placed: _Placed, fonts: Fonts, tokens: Tokens) -> None:
    chip, box = placed.chip, placed.box
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if chip.style is Style.PLAIN:
        painter.setFont(fonts.small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, middle, _elided(chip.text, fonts.small, box.width()))
        return
    if chip.style in (Style.DASHED, Style.FACT):
        line = Qt.PenStyle.DashLine if chip.style is Style.DASHED else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(tokens.muted if chip.style is Style.DASHED else tokens.line), 1, line))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if chip.dated:
            _calendar(painter, QPointF(box.left() + 7, box.center().y() - 5), tokens.muted)
        inner = box.adjusted(8 + (CALENDAR if chip.dated else 0), 0, -6, 0)
        painter.setFont(fonts.small)
        painter.setPen(QColor(tokens.muted if chip.style is Style.DASHED else tokens.ink))
        painter.drawText(inner, middle, _elided(chip.text, fonts.small, inner.width()))
        return
    fill = QPainterPath()
    fill.addRoundedRect(box, 4, 4)
    painter.fillPath(fill, QColor(chip.colour or tokens.line))
    painter.setPen(QColor(tokens.ink))
    inner = box.adjusted(7, 0, -7, 0)
    if chip.label:
        painter.setFont(fonts.small)
        painter.drawText(inner, middle, chip.label)
        inner.setLeft(inner.left() + QFontMetricsF(fonts.small).horizontalAdvance(chip.label + " "))
    painter.setFont(fonts.bold)
    if chip.style is Style.PILL:
        inner.setRight(inner.right() - 13)
        painter.drawText(inner, middle, chip.text)
        _arrow(painter, QPointF(box.right() - 12, box.center().y()), tokens.ink)
        return
    # In the middle: who said it and who printed it matter more than what leads from one to the other.
    painter.drawText(inner, middle, _elided(chip.text, fonts.bold, inner.width() + 1, Qt.TextElideMode.ElideMiddle))


def _elided(text: str, font: QFont, width: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    return QFontMetricsF(font).elidedText(text, mode, width + 1)


def _calendar(painter: QPainter, corner: QPointF, colour: str) -> None:
    """A leaf of a calendar, eleven pixels wide."""
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawRoundedRect(QRectF(corner, QSizeF(10, 9)).translated(0.5, 1.5), 1.5, 1.5)
    painter.drawLine(corner + QPointF(0.5, 4.5), corner + QPointF(10.5, 4.5))
    for x in (3.5, 7.5):
        painter.drawLine(corner + QPointF(x, 0), corner + QPointF(x, 2))


def places(text: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Where whole words stand in a text, each once, in UTF-16 units: start and length. Later ones are looked for
    behind earlier ones first, since hedges come in their order.
    """
    lower, units, found = text.casefold(), Offsets(text), []
    if len(lower) != len(text):  # a letter that folds to two would move everything behind it
        lower = text
    behind = 0
    for words in wanted:
        sought = re.compile(rf"(?<!\w){re.escape(words.casefold())}(?!\w)")
        at = sought.search(lower, behind) or sought.search(lower)
        if at is not None and words:
            behind = at.end()
            start = units.to_units(at.start())
            found.append((start, units.to_units(at.end()) - start))
    return found


def _arrow(painter: QPainter, middle: QPointF, colour: str) -> None:
    path = QPainterPath()
    path.moveTo(middle + QPointF(-3.5, -2))
    path.lineTo(middle + QPointF(3.5, -2))
    path.lineTo(middle + QPointF(0, 3))
    path.closeSubpath()
    painter.fillPath(path, QColor(colour))
