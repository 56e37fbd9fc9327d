"""The cells laid out and painted: words, differences, captions, the active row."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from reader.domain.records import Annotation, Translation
from reader.library import comparing
from reader.settings import SettingsFile
from reader.ui import labels
from reader.ui.compare import cell_text
from reader.ui.compare.cell_text import CellText
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.compare.geometry import PAD_X, PAD_Y, Geometry
from reader.ui.icons import icon
from reader.ui.language import format_number, translate
from reader.ui.theme import LIGHT, Tokens

CAPTION = 20
"""Height of the line below a cell that has several candidates."""
ARROW = 18
TICK = 14
SMALLER, LEAST = 2, 12
"""Cells are a little smaller than the page, in pixels, but never less than can be read."""
KEPT = 600
"""Laid out cells that are kept."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell laid out: its words, and what stands below them."""

    text: CellText
    caption: str
    empty: bool
    several: bool

    @property
    def height(self) -> int:
        """Without padding."""
        return self.text.height + (CAPTION if self.caption else 0)


class Cells:
    """Lays cells out when they are asked for and keeps the latest."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        self.tokens: Tokens = LIGHT
        self.font = cell_text.reading_font("", 16)
        self.small = QFont()
        self.differences = True
        self.geometry = Geometry(1, 1)
        self.comparison: Comparison | None = None
        self._kept: dict[tuple[int, int], Cell] = {}

    def reset(self, comparison: Comparison | None, tokens: Tokens, geometry: Geometry) -> None:
        """Everything may look different."""
        self.comparison, self.tokens, self.geometry = comparison, tokens, geometry
        self._kept.clear()
        wanted = self._settings.value
        self.font = cell_text.reading_font(wanted.font_family, max(wanted.font_size - SMALLER, LEAST))
        self.small.setPixelSize(12)

    def forget(self, row: int) -> None:
        """A row's cells may look different."""
        for column in range(self.comparison.columns if self.comparison else 0):
            self._kept.pop((row, column), None)

    def trim(self) -> None:
        """Keep only the latest cells."""
        for key in list(self._kept)[:-KEPT]:
            del self._kept[key]

    def cell(self, row: int, column: int) -> Cell:
        """A cell laid out."""
        found = self._kept.get((row, column))
        if found is None:
            found = self._kept[row, column] = self._lay(row, column)
        return found

    def estimates(self) -> Iterator[int]:
        """About how high each row is, from the number of letters alone."""
        comparison = self.comparison
        if comparison is None:
            return
        metrics = QFontMetrics(self.font)
        line, letter = metrics.height() * cell_text.LEADING, max(metrics.averageCharWidth(), 1)
        fitting = max(self.geometry.text_width(0) // letter, 1)
        for row in comparison.rows:
            longest = max(span[1] - span[0] if span else 0 for span in (row.source, *row.targets))
            yield int((longest // fitting + 1) * line) + 2 * PAD_Y

    def height(self, row: int, skip: int | None, least: int) -> int:
        """How high a row is; the cell ``skip`` is being edited and takes ``least``."""
        assert self.comparison is not None
        columns = range(self.comparison.columns)
        return max(least, *(self.cell(row, column).height for column in columns if column != skip), 1) + 2 * PAD_Y

    def arrow_at(self, row: int, column: int, rect: QRect, point: QPoint) -> str:
        """The command of the arrow at a point of a cell, "" where there is none."""
        cell = self.cell(row, column)
        caption = caption_rect(rect, cell)
        if not cell.several or not caption.contains(point):
            return ""
        width = QFontMetrics(self.small).horizontalAdvance(cell.caption)
        if point.x() < caption.left() + ARROW:
            return "previous_candidate"
        right = caption.left() + ARROW + width
        return "next_candidate" if right <= point.x() < right + ARROW else ""

    def _lay(self, row: int, column: int) -> Cell:
        comparison, width = self.comparison, self.geometry.text_width(column)
        assert comparison is not None
        text = comparison.text(row, column)
        several = column != SOURCE and len(comparison.choices.options(row, column).choices) > 1
        caption = self._caption(row, column)
        if not text:
            return Cell(CellText(self._nothing(row, column), self.font, width), caption, True, several)
        pieces = cell_text.spaced(comparison.pieces(row, column)) if self.differences else []
        if pieces:
            text = cell_text.difference_text(pieces)
            formats = cell_text.difference_formats(pieces, self.tokens)
        elif column == SOURCE:
            formats = cell_text.mark_formats(text, comparison.marks(row), comparison.translated(row), self.tokens)
        else:
            formats = []
        return Cell(CellText(text, self.font, width, formats), caption, False, several)

    def _nothing(self, row: int, column: int) -> str:
        assert self.comparison is not None
        if self.comparison.editable(row, column):
            return translate("Compare", "— no translation yet —")
        return "—"

    def _caption(self, row: int, column: int) -> str:
        comparison = self.comparison
        if comparison is None or column == SOURCE:
            return ""
        options = comparison.choices.options(row, column)
        if len(options.choices) < 2:
            return ""
        words = translate("Compare", "{index} of {count}", "the candidate shown, of how many")
        place = words.format(index=format_number(options.index + 1), count=format_number(len(options.choices)))
        return " · ".join([place, *_candidate_words(comparison, row, column, options.shown)])


def _candidate_words(comparison: Comparison, row: int, column: int, shown: Annotation | None) -> list[str]:
    """What is to be said of a candidate; of the version's own text where it is none."""
    if shown is None or not isinstance(shown.body, Translation):
        return [translate("Compare", "the version’s own text")] if comparison.own_text(row, column) else []
    words = [labels.state(shown.body.state)]
    if shown.body.chosen:
        words.append(translate("Compare", "chosen", "of several translations this one"))
    if not comparing.is_whole(comparison.rows[row], shown):
        words.append(translate("Compare", "other passage", "a translation of less or more than this row"))
    return words


def caption_rect(rect: QRect, cell: Cell) -> QRect:
    """Where a cell's caption stands."""
    top = rect.top() + PAD_Y + cell.text.height
    return QRect(rect.left() + PAD_X, top, rect.width() - 2 * PAD_X, CAPTION)


def paint_row(painter: QPainter, rect: QRect, cells: Cells, row: int, active: int | None, skip: int | None) -> None:
    """Paint a row; ``active`` is the active cell's column, ``skip`` the one being edited."""
    tokens = cells.tokens
    assert cells.comparison is not None
    if active is not None:
        painter.fillRect(rect, QColor(tokens.accent_soft))
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setFont(cells.small)
    painter.setPen(QColor(tokens.muted))
    painter.drawText(QRect(rect.left(), rect.top() + PAD_Y, 26, 20), _NUMBER, format_number(row + 1))
    if cells.comparison.progress(row)[1]:
        icon("check", tokens.accent, TICK).paint(painter, rect.left() + 26 - TICK, rect.top() + PAD_Y + 21, TICK, TICK)
    for column in range(cells.comparison.columns):
        left, width = cells.geometry.cell(column)
        place = QRect(QPoint(left, rect.top()), QSize(width, rect.height()))
        if column != skip:
            _paint_cell(painter, place, cells, cells.cell(row, column))
        if column == active:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -2))


_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _paint_cell(painter: QPainter, place: QRect, cells: Cells, cell: Cell) -> None:
    tokens = cells.tokens
    painter.setPen(QColor(tokens.muted if cell.empty else tokens.ink))
    cell.text.draw(painter, place.left() + PAD_X, place.top() + PAD_Y)
    if not cell.caption:
        return
    painter.setFont(cells.small)
    painter.setPen(QColor(tokens.muted))
    line = caption_rect(place, cell)
    words = cell_text.elided(painter, cell.caption, line.width() - 2 * ARROW)
    middle = Qt.AlignmentFlag.AlignVCenter
    if cell.several:
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(line, middle, "‹")
        painter.drawText(line.adjusted(ARROW, 0, 0, 0), middle, words)
        painter.drawText(line.adjusted(ARROW + width + 6, 0, 0, 0), middle, "›")
    else:
        painter.drawText(line, middle, words)
