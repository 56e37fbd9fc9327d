"""Words beside the dots of the timeline, where there are few enough of them to be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.ui.board.stacking import CELL, Placed, Spot
from reader.ui.theme import Tokens

MANY = 80
"""More dots in view than this go without words."""
LANE = 24
WIDTH = 260
GAP = 16


@dataclass(frozen=True, slots=True)
class Label:
    """A claim's words: which spot they belong to, the x of the line between them, and their box, in pixels."""

    spot: Spot
    stem: float
    box: QRectF


def lay(spots: Sequence[tuple[Spot, float]], top: float, width: float) -> list[Label]:
    """Boxes over the dots, each in the lowest lane that is free; ``spots`` come with their x on the screen.

    ``top`` is where the dots end, ``width`` that of the view: at its end the words stand on the left of their dot.
    What finds no lane goes without words.
    """
    if len(spots) > MANY:
        return []
    lanes = max(int((top - GAP) // LANE), 0)
    free = [float("-inf")] * lanes
    placed = [(x if x + WIDTH <= width else x - WIDTH, x, spot) for spot, x in spots]
    labels = []
    for left, x, spot in sorted(placed, key=lambda one: (one[0], one[2].level)):
        lane = next((number for number in range(lanes) if free[number] <= left), None)
        if lane is None:
            continue
        free[lane] = left + WIDTH + GAP
        labels.append(Label(spot, x + CELL / 2, QRectF(left, top - GAP - (lane + 1) * LANE, WIDTH, LANE)))
    return labels


def paint_stem(painter: QPainter, label: Label, dot: float, tokens: Tokens) -> None:
    """A line from the dot (its top, in pixels) to the words."""
    painter.setPen(QColor(tokens.line))
    painter.drawLine(QPointF(label.stem, dot), QPointF(label.stem, label.box.top() + 4))


def paint_words(painter: QPainter, label: Label, claim: Placed, tokens: Tokens) -> None:
    """The beginning of the statement, with nothing behind it: the stems of others pass there."""
    box = label.box
    words = " ".join(claim.row.statement.split())
    onward = box.left() + CELL / 2 <= label.stem <= box.left() + CELL
    inside = box.adjusted(CELL, 0, 0, 0) if onward else box
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
    side = Qt.AlignmentFlag.AlignLeft if onward else Qt.AlignmentFlag.AlignRight
    taken = painter.boundingRect(inside, side | Qt.AlignmentFlag.AlignTop, shown)
    painter.fillRect(taken.adjusted(-2, 0, 2, 0), QColor(tokens.paper))
    painter.setPen(QColor(tokens.ink))
    painter.drawText(inside, side | Qt.AlignmentFlag.AlignTop, shown)
