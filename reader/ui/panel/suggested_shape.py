"""A suggestion's card: the card it would become, dimmed and dashed, with why it is there and what can be done."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.ui.language import translate
from reader.ui.panel.face import Face, Style
from reader.ui.panel.shape import EDGE, PAD, RADIUS, Fonts, Shape
from reader.ui.panel.suggested_words import why
from reader.ui.theme import Tokens

LINE = 20
SPACE = 16
"""Pixels between two commands."""


class Reason(NamedTuple):
    """Why a claim is suggested, and whether it is being judged: then its words stand in full ink."""

    rule: str
    active: bool


class SuggestedShape(Shape):
    """Laid out as ``Shape`` is, with two more lines: the rule, and the commands with their keys."""

    def __init__(self, face: Face, width: int, fonts: Fonts, tokens: Tokens, reason: Reason) -> None:
        """``tokens`` are the theme's."""
        # What has no record has no status to set.
        chips = tuple(chip for chip in face.chips if chip.style is not Style.PILL)
        dimmed = tokens if reason.active else tokens._replace(ink=tokens.muted, card=tokens.panel)
        super().__init__(replace(face, chips=chips, edge=tokens.muted), width, fonts, dimmed)
        self._bright = tokens
        y = self._add_text(why(reason.rule), fonts.small, 3, tokens.accent, self.height - PAD + 8)
        self._commands: list[tuple[str, str, str, QRectF]] = []
        left = x = float(PAD + EDGE)
        words = (
            ("accept", translate("Suggestions", "Accept"), "A"),
            ("dismiss", translate("Suggestions", "Dismiss"), "X"),
            ("edit", translate("Suggestions", "Edit"), "E"),
        )
        y += 2
        for name, word, key in words:
            advance = QFontMetricsF(fonts.small).horizontalAdvance(f"{word}  {key}")
            if x > left and x + advance > left + self._inner:
                x, y = left, y + LINE
            self._commands.append((name, word, key, QRectF(x, y, advance, LINE)))
            x += advance + SPACE
        self.height = round(y + LINE + PAD - 6)

    def command_at(self, point: QPointF) -> str:
        """``accept``, ``dismiss`` or ``edit`` where the point (from the card's corner) lies on its words, else ""."""
        reach = SPACE / 2
        return next(
            (name for name, _, _, box in self._commands if box.adjusted(-reach, 0, reach, 0).contains(point)), ""
        )

    def draw(self, painter: QPainter, origin: QPointF, *, active: bool, selected: bool, ring: bool) -> None:
        """See ``Shape.draw``."""
        super().draw(painter, origin, active=active, selected=selected, ring=ring)
        painter.save()
        painter.translate(origin)
        painter.setFont(self._fonts.small)
        middle = Qt.AlignmentFlag.AlignVCenter
        for _name, word, key, box in self._commands:
            painter.setPen(QColor(self._bright.ink if active else self._bright.muted))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, word)
            painter.setPen(QColor(self._bright.muted))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, key)
        painter.restore()

    def _frame(self, painter: QPainter, *, active: bool, selected: bool, ring: bool) -> None:
        tokens = self._bright
        box = QRectF(0.5, 0.5, self._width - 1, self.height - 1)
        outline = QPainterPath()
        outline.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(outline, QColor(tokens.card if active else tokens.panel))
        painter.save()
        painter.setClipPath(outline)
        edge = QPen(QColor(tokens.muted), EDGE, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        edge.setDashPattern([1.8, 1.4])
        painter.setPen(edge)
        painter.drawLine(QPointF(EDGE / 2, 0), QPointF(EDGE / 2, self.height))
        painter.restore()
        pen = QPen(QColor(tokens.muted if active else tokens.line), 1.2, Qt.PenStyle.DashLine)
        if selected:
            pen = QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(outline)
        if ring:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS + 2, RADIUS + 2)
