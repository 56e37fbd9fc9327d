"""Where the claims of a map stand: those that lead to the middle one on its left, those it leads to on its right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from reader.domain.records import Relation

BOX_WIDTH = 220
ACROSS = 150
"""Between two columns, in pixels: room for the words on a line."""
BETWEEN = 22
MARGIN = 24


@dataclass(frozen=True, slots=True)
class Places:
    """Each claim's box by annotation id, and the size of the whole, in pixels."""

    boxes: Mapping[str, QRect]
    width: int
    height: int


def columns_of(middle: str, relations: Sequence[Relation]) -> dict[int, list[str]]:
    """The claims by column: 0 is the middle, -1 what leads to it, 1 what it leads to, and so on outwards.

    A claim with relations both ways stands where its first one puts it.
    """
    column = {middle: 0}
    frontier = [middle]
    while frontier:
        reached: list[str] = []
        for key in frontier:
            for one in relations:
                if key not in (one.claim, one.other):
                    continue
                other = one.other if one.claim == key else one.claim
                if other in column:
                    continue
                side = (1 if one.claim == key else -1) if not column[key] else (1 if column[key] > 0 else -1)
                column[other] = column[key] + side
                reached.append(other)
        frontier = reached
    made: dict[int, list[str]] = {}
    for key, number in column.items():
        made.setdefault(number, []).append(key)
    return made


def place(middle: str, relations: Sequence[Relation], heights: Mapping[str, int]) -> Places:
    """Stand the claims in columns, each column centred; ``heights`` are those of the boxes in pixels."""
    columns = columns_of(middle, relations)
    tall = {number: sum(heights[key] for key in keys) + BETWEEN * (len(keys) - 1) for number, keys in columns.items()}
    height = max(tall.values())
    boxes: dict[str, QRect] = {}
    for order, number in enumerate(sorted(columns)):
        x, y = MARGIN + order * (BOX_WIDTH + ACROSS), MARGIN + (height - tall[number]) // 2
        for key in columns[number]:
            boxes[key] = QRect(x, y, BOX_WIDTH, heights[key])
            y += heights[key] + BETWEEN
    return Places(boxes, 2 * MARGIN + len(columns) * BOX_WIDTH + (len(columns) - 1) * ACROSS, height + 2 * MARGIN)
