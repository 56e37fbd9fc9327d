"""Tables that are worked by keys alone: the board of claims and the ledger of sources."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.domain.records import Certainty, Status
from reader.library.board import Row
from reader.ui import labels
from reader.ui.board.grouping import Column, Heading
from reader.ui.board.model import ITEM, BoardModel, Index, column_name
from reader.ui.language import translate
from reader.ui.theme import Theme

ROW_HEIGHT = 30
CLAIM_HEIGHT = 46
"""Two lines of a statement."""
PAD = 8
DOT = 8
MARK = DOT + 6
"""A status' dot with the room behind it."""
_OWN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Slash, Qt.Key.Key_Delete})
HEADING_HEIGHT = 34
LEAST_FIRST = 250
"""How wide the first column is at least, in pixels, as long as others can be left out."""
_YIELDING = (Column.PUBLISHED, Column.CERTAINTY, Column.DATES, Column.TEXT, Column.SOURCE)
"""What the board leaves out first."""
SORTED = 12
"""The room for the arrow of the column it is ordered by, in pixels."""
_ENDS = {
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
}


class Table(QTableView):
    """Rows of one height, chosen whole."""

    chosen = Signal(int)
    """Enter or a double click on a line."""
    rearranged = Signal()
    """Other columns are left out than before."""
    key = Signal(object)
    """A key event that is the view's to deal with; it accepts what it takes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: dict[int, int] = {}
        self._yielding: Sequence[int] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)
        # Cells begin further in than headings would by the style of all tables.
        self.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ padding: 4px {PAD}px; }}")
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItemDelegate(Delegate(theme, self))
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def set_widths(self, widths: Mapping[int, int], yielding: Sequence[int]) -> None:
        """How wide the columns behind the first are, and which of them go first where the first has too little room."""
        self._widths, self._yielding = dict(widths), yielding
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._give_room()

    def _give_room(self) -> None:
        """Leave columns out until the first one can be read."""
        room, taken, before = self.viewport().width() - LEAST_FIRST, sum(self._widths.values()), self.left_out()
        for column in self._yielding:
            hidden = taken > room
            taken -= self._widths[column] if hidden else 0
            if self.isColumnHidden(column) != hidden:
                self.setColumnHidden(column, hidden)
                self.setColumnWidth(column, self._widths[column])
        if self.left_out() != before:
            self.rearranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out what there is no room for."""
        self._give_room()
        super().resizeEvent(event)

    def left_out(self) -> list[int]:
        """The columns there is no room for."""
        return [column for column in sorted(self._yielding) if self.isColumnHidden(column)]

    def lines(self) -> list[int]:
        """The chosen lines, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def sort_next(self) -> None:
        """Order by the column after the one it is ordered by; after the last one as the library has it."""
        header = self.horizontalHeader()
        column = header.sortIndicatorSection() + 1
        header.setSortIndicator(column if column < header.count() else -1, Qt.SortOrder.AscendingOrder)

    def sort_around(self) -> None:
        """The same order from its other end."""
        header, falling = self.horizontalHeader(), Qt.SortOrder.DescendingOrder
        turned = Qt.SortOrder.AscendingOrder if header.sortIndicatorOrder() == falling else falling
        header.setSortIndicator(max(header.sortIndicatorSection(), 0), turned)

    def go_to(self, line: int) -> None:
        """Make a line the current and only chosen one, and show it."""
        index = self.model().index(line, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def choose_too(self, lines: Iterable[int]) -> None:
        """Choose more lines; the current one stays current."""
        flags = QItemSelectionModel.SelectionFlag
        for line in lines:
            self.selectionModel().select(self.model().index(line, 0), flags.Select | flags.Rows)

    def event(self, event: QEvent) -> bool:
        """Keys of the table are the table's, even where the window has a shortcut on them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and (event.key() in _OWN or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter chooses; Home and End go to the first and last line; letters are commands of the view, no search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            return
        if event.key() in _ENDS and not event.modifiers():
            index = self.moveCursor(_ENDS[Qt.Key(event.key())], Qt.KeyboardModifier.ControlModifier)
            if index.isValid():
                self.go_to(index.row())
            return
        if event.key() == Qt.Key.Key_S and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            (self.sort_around if event.modifiers() else self.sort_next)()
            if self.currentIndex().isValid():
                self.scrollTo(self.currentIndex())
            return
        if event.key() in _OWN or (event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space):
            event.ignore()
            self.key.emit(event)
            if not event.isAccepted():
                QWidget.keyPressEvent(self, event)
            return
        super().keyPressEvent(event)


class BoardTable(Table):
    """The claims; the lines over groups run across all columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.verticalHeader().setDefaultSectionSize(CLAIM_HEIGHT)

    def setModel(self, model: BoardModel) -> None:  # type: ignore[override] # noqa: N802
        """Show a board."""
        super().setModel(model)
        model.modelReset.connect(self._span)
        model.layoutChanged.connect(self._span)
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.STATEMENT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        header.setStretchLastSection(False)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._span()

    def fit_columns(self) -> None:
        """Words that come again and again have room in the language of the moment."""
        metrics = self.fontMetrics()

        def room(*words: str) -> int:
            """For the longest word."""
            return max(metrics.horizontalAdvance(one) for word in words for one in word.split()) + 2 * PAD + 4

        widths = {
            Column.SOURCE: 126,
            Column.CERTAINTY: room(*map(labels.certainty, Certainty)),
            Column.STATUS: room(*map(labels.status, Status)) + MARK,
            Column.DATES: 100,
            Column.TEXT: 126,
            Column.PUBLISHED: 100,
            Column.RELATIONS: room(translate("Board", "%n contradicting", "relations of a claim", 1)),
        }
        named = {int(one): max(width, room(column_name(one)) + SORTED) for one, width in widths.items()}
        self.set_widths(named, _YIELDING)

    def _span(self) -> None:
        self.clearSpans()
        model = self.model()
        assert isinstance(model, BoardModel)
        header = self.verticalHeader()
        header.setDefaultSectionSize(CLAIM_HEIGHT)  # of every line
        headings = [line for line, item in enumerate(model.items) if isinstance(item, Heading)]
        for line in headings:
            self.setSpan(line, 0, 1, len(Column))
            header.resizeSection(line, HEADING_HEIGHT)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Up and down pass over the lines between groups."""
        index = super().moveCursor(action, modifiers)
        model = self.model()
        assert isinstance(model, BoardModel)
        up = action in (
            QAbstractItemView.CursorAction.MoveUp,
            QAbstractItemView.CursorAction.MovePageUp,
            QAbstractItemView.CursorAction.MovePrevious,
        )
        line = index.row()
        while 0 <= line < len(model.items) and isinstance(model.items[line], Heading):
            line += -1 if up else 1
        if not 0 <= line < len(model.items):
            return self.currentIndex()
        return model.index(line, index.column())


class Delegate(QStyledItemDelegate):
    """Draws cells quietly: one line of text, a dot of the status' colour, a ring around the current line."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens, item = self._theme.tokens, index.data(ITEM)
        box = QRect(option.rect)
        state = option.state
        heading = isinstance(item, Heading)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.accent_soft))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        font = QFont(option.font)
        if heading:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        main = index.column() == Column.STATEMENT and not heading
        painter.setPen(QColor(tokens.ink if main else tokens.muted))
        inside = box.adjusted(PAD, 0, -PAD, 0)
        if isinstance(item, Row) and index.column() == Column.STATUS:
            self._dot(painter, inside, str(getattr(tokens, f"{item.status}_edge")))
            inside.adjust(MARK, 0, 0, 0)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        number = index.data(Qt.ItemDataRole.TextAlignmentRole)
        side = Qt.AlignmentFlag.AlignRight if number is not None else Qt.AlignmentFlag.AlignLeft
        _write(painter, inside, words, side | Qt.AlignmentFlag.AlignVCenter)
        if self._table.hasFocus() and self._table.currentIndex().row() == index.row():
            self._ring(painter, box, index)
        painter.restore()

    def _dot(self, painter: QPainter, inside: QRect, colour: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(inside.left(), inside.center().y() - DOT // 2 + 1, DOT, DOT)
        painter.restore()

    def _ring(self, painter: QPainter, box: QRect, index: Index) -> None:
        """The current line's frame: its upper and lower edge in every cell, its sides in the outer ones."""
        painter.setPen(QColor(self._theme.tokens.accent))
        painter.drawLine(box.topLeft(), box.topRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == 0:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        shown = (column for column in range(index.model().columnCount()) if not self._table.isColumnHidden(column))
        if index.column() == max(shown):
            painter.drawLine(box.topRight(), box.bottomRight())


def _write(painter: QPainter, box: QRect, words: str, where: Qt.AlignmentFlag) -> None:
    """One line, or two where there is room and the words need it."""
    metrics = painter.fontMetrics()
    if box.height() < 2 * metrics.height() or metrics.horizontalAdvance(words) <= box.width():
        painter.drawText(box, where, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
        return
    first, rest = _broken(words, metrics, box.width())
    if not rest:
        painter.drawText(box, where, metrics.elidedText(first, Qt.TextElideMode.ElideRight, box.width()))
        return
    last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, where, f"{first}\n{last}")


def _broken(words: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """The words that fit into one line, and the rest; a word too long for a line is left to be cut short."""
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) > width:
            break
        line = longer
    return (line, words[len(line) :].lstrip()) if line else (words, "")
