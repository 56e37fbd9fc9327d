"""An item view on a stack of cards: scrolls ten thousand as smoothly as three, since it measures only what it shows."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader.ui.panel.model import CardsModel
from reader.ui.panel.stack import Stack

MARGIN = 12

Index = QModelIndex | QPersistentModelIndex


class StackedView(QAbstractItemView):
    """Answers what Qt asks of a view. Subclasses draw the cards.

    When a guessed height proves wrong, or cards above come and go, what is being looked at stays where it is.
    """

    def __init__(
        self,
        model: CardsModel,
        guess: Callable[[int], int],
        height: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        """``guess`` and ``height`` say how tall a row's card is, roughly at no cost or exactly."""
        super().__init__(parent)
        self.cards = model
        self.stack = Stack(guess, height, model.begins_orphans)
        self._anchor: tuple[str, int] = ("", 0)
        self._settling = False
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(40)

    def settled(self) -> None:
        """Everything in view is where it belongs."""
        self.viewport().update()

    @property
    def card_width(self) -> int:
        """The width of every card. The scroll bar stands in the margin, so cards never wrap anew for it."""
        return max(self.width() - 2 * MARGIN, 120)

    # Where things are

    def relayout(self) -> None:
        """Stack all cards anew."""
        model = self.cards
        orphans = (
            next((row for row in range(model.rowCount() - 1, -1, -1) if not model.annotation(row).orphaned), -1) + 1
        )
        self.stack.build(model.keys, [orphans] if orphans < model.rowCount() else [])
        key, delta = self._anchor
        row = model.row_of(key) if key else -1
        self._set_range()
        if row >= 0:
            self.verticalScrollBar().setValue(self.stack.top(row) + delta)
        self.settle()

    def settle(self) -> None:
        """Measure the cards in view and put the stack right below the first of them."""
        if self._settling or len(self.stack) != self.cards.rowCount():
            return
        self._settling = True
        bar = self.verticalScrollBar()
        while True:
            rows = self.rows_in_view()
            before = bar.value() - self.stack.top(rows[0]) if rows else 0
            if not self.stack.measure(rows):
                break
            self._set_range()
            bar.setValue(self.stack.top(rows[0]) + before)
        self._anchor = (self.cards.key(rows[0]), before) if rows else ("", 0)
        self._settling = False
        self.settled()

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(self.stack.height + 4 - height, 0))

    def rows_in_view(self) -> range:
        """The rows that are on the screen, if only in part."""
        return self.stack.rows(self.verticalOffset(), self.viewport().height())

    def card_box(self, row: int) -> QRect:
        """A card in viewport coordinates, without gap and heading."""
        top, height = self.stack.card(row)
        return QRect(MARGIN, top - self.verticalOffset(), self.card_width, height)

    def bring(self, part: QWidget) -> None:
        """Scroll no farther than needed for a widget of a card to be seen, or its top where it is too tall."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = part.mapTo(self.viewport(), QPoint(0, 0)).y() - MARGIN
        below = top + part.height() + 2 * MARGIN - height
        if below > 0 or top < 0:
            bar.setValue(bar.value() + (min(below, top) if below > 0 else top))

    # What QAbstractItemView asks for

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """The card's rectangle in the viewport."""
        return self.card_box(index.row()) if index.isValid() and index.row() < len(self.stack) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """The card under a point of the viewport."""
        if not len(self.stack):
            return QModelIndex()
        row = self.stack.row_at(point.y() + self.verticalOffset())
        return self.cards.index(row) if self.card_box(row).contains(point) else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into view, the whole of it where it fits."""
        del hint
        if not index.isValid() or index.row() >= len(self.stack):
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(3):  # what is met on the way is measured, which may move the card once or twice
            before = bar.value()
            top, bottom = self.stack.top(index.row()) - 2, self.stack.bottom(index.row())
            if top < before or bottom - top > height:
                bar.setValue(top)
            elif bottom > before + height:
                bar.setValue(bottom - height)
            self.settle()
            if bar.value() == before:
                break

    def horizontalOffset(self) -> int:  # noqa: N802
        """Cards never scroll sideways."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        """How far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802
        """No card of the model is hidden."""
        del index
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Where a key leads from the current card."""
        del modifiers
        count, row = self.cards.rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        page = max(len(self.rows_in_view()) - 1, 1)
        actions = QAbstractItemView.CursorAction
        steps = {
            actions.MoveUp: row - 1,
            actions.MoveDown: row + 1,
            actions.MovePageUp: row - page,
            actions.MovePageDown: row + page,
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
        }
        return self.cards.index(min(max(steps.get(action, row), 0), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select the cards a rectangle of the viewport meets."""
        box, chosen = rect.normalized(), QItemSelection()
        rows = self.stack.rows(box.top() + self.verticalOffset(), box.height())
        met = [row for row in rows if self.card_box(row).intersects(box)]
        if met:
            chosen.select(self.cards.index(met[0]), self.cards.index(met[-1]))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """The part of the viewport to repaint when a selection changes: all of it, a handful of cards."""
        del selection
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:  # noqa: N802
        """Keep the scroll bar true to the stack."""
        super().updateGeometries()
        self._set_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Show another part of the stack."""
        del dx, dy
        self.settle()
