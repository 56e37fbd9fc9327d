"""The list of cards: lays out and draws only what is on the screen, so that ten thousand cards scroll as three do.

Heights of cards not yet seen are guessed from the length of their text and put right when they come into view,
without moving what is being looked at. The card being edited is a widget in its place.
"""

from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.panel.face import face
from reader.ui.panel.model import CardsModel
from reader.ui.panel.order import own_text
from reader.ui.panel.shape import Fonts, Shape
from reader.ui.theme import Theme

MARGIN = 12
GAP = 10
HEADING = 34
KEPT_SHAPES = 300
_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Delete,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Slash,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Escape,
    }
)

Index = QModelIndex | QPersistentModelIndex


class CardView(QAbstractItemView):
    """Cards of a ``CardsModel`` in one column."""

    pill_clicked = Signal(str, QPoint)
    """The status or state on a card was clicked: its id, and where a menu belongs (global)."""
    key = Signal(object)
    """A key the list leaves to the panel: the Qt key."""

    def __init__(self, model: CardsModel, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self.active = ""
        self._theme = theme
        self._settings = settings
        self._fonts = Fonts.made(settings.value.font_family)
        self._heights: dict[str, int] = {}
        self._tops: list[int] = [0]
        self._shapes: OrderedDict[str, Shape] = OrderedDict()
        self._anchor: tuple[str, int] = ("", 0)
        self._settling = False
        self._editor: QWidget | None = None
        self.editing = ""
        self.pressing = False
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)
        model.rowsRemoved.connect(self._relayout)
        model.rowsMoved.connect(self._relayout)

    # Where things are

    @property
    def _card_width(self) -> int:
        return max(self.width() - 2 * MARGIN, 120)  # the scroll bar stands in the margin: cards never wrap anew for it

    def _guess(self, row: int) -> int:
        annotation = self.cards.annotation(row)
        text, quote = own_text(annotation), annotation.anchor.exact
        a_line = max(self._card_width // 8, 12)
        lines = min(len(text) // a_line + 1, 12) if text else 1
        return 24 + 20 * lines + (16 * min(len(quote) // a_line + 1, 2) if quote != text else 0) + 30

    def _relayout(self) -> None:
        """Stack all cards anew, keeping what is looked at where it is."""
        model, heights = self.cards, self._heights
        sizes = []
        orphans = False
        for row, key in enumerate(model.keys):
            height = heights.get(key)
            if height is None:
                height = heights[key] = self._guess(row)
            sizes.append(height + GAP)
        for row in range(model.rowCount() - 1, -1, -1):
            if not model.annotation(row).orphaned:
                break
            orphans = model.begins_orphans(row)
            if orphans:
                sizes[row] += HEADING
        self._tops = list(accumulate(sizes, initial=2))
        key, delta = self._anchor
        row = model.row_of(key) if key else -1
        self._set_range()
        if row >= 0:
            self.verticalScrollBar().setValue(self._tops[row] + delta)
        self._settle()

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(self._tops[-1] + 4 - height, 0))

    def _row_at(self, y: int) -> int:
        return min(max(bisect_right(self._tops, y) - 1, 0), max(self.cards.rowCount() - 1, 0))

    def _visible(self) -> range:
        if not self.cards.rowCount():
            return range(0)
        top = self.verticalOffset()
        return range(self._row_at(top), self._row_at(top + self.viewport().height()) + 1)

    def _settle(self) -> None:
        """Measure the cards in view and put the stack right below the first of them."""
        if self._settling:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        while True:
            visible = self._visible()
            if not self._measure(visible):
                break
            delta = bar.value() - self._tops[visible[0]]
            self._restack(visible)
            self._set_range()
            bar.setValue(self._tops[visible[0]] + delta)
        visible = self._visible()
        self._anchor = (self.cards.key(visible[0]), bar.value() - self._tops[visible[0]]) if visible else ("", 0)
        self._settling = False
        self._place_editor()
        self.viewport().update()

    def _measure(self, rows: range) -> bool:
        """Put the heights of these cards right; whether one was wrong."""
        wrong = False
        for row in rows:
            key, height = self.cards.key(row), self._measured(row)
            wrong = wrong or self._heights[key] != height
            self._heights[key] = height
        return wrong

    def _restack(self, rows: range) -> None:
        """Set these cards and all below them by their heights."""
        tops, last = self._tops, rows[-1]
        below = tops[last + 1]
        for row in rows:
            heading = HEADING if self.cards.begins_orphans(row) else 0
            tops[row + 1] = tops[row] + heading + self._heights[self.cards.key(row)] + GAP
        shift = tops[last + 1] - below
        if shift:
            tops[last + 2 :] = [top + shift for top in tops[last + 2 :]]

    def _measured(self, row: int) -> int:
        if self._editor is not None and self.cards.key(row) == self.editing:
            wanted = self._editor.heightForWidth(self._card_width)
            return max(wanted, self._editor.sizeHint().height() if wanted < 0 else 0, 40)
        return self._shape(row).height

    def _shape(self, row: int) -> Shape:
        key = self.cards.key(row)
        shape = self._shapes.get(key)
        if shape is None:
            annotation = self.cards.annotation(row)
            shown = face(annotation, self._theme.tokens, self.cards.candidates(annotation))
            shape = self._shapes[key] = Shape(shown, self._card_width, self._fonts, self._theme.tokens)
            while len(self._shapes) > KEPT_SHAPES:
                self._shapes.popitem(last=False)
        else:
            self._shapes.move_to_end(key)
        return shape

    def forget(self, key: str = "") -> None:
        """Lay out a card anew, or all of them: theme, language or font changed."""
        if key:
            self._shapes.pop(key, None)
        else:
            self._shapes.clear()
            self._fonts = Fonts.made(self._settings.value.font_family)
        self._settle()

    # The card being edited

    def set_editor(self, key: str, editor: QWidget | None) -> None:
        """Put a widget in place of a card, or take it away again (the caller owns it)."""
        before = self.editing
        self.editing, self._editor = (key, editor) if editor is not None else ("", None)
        if before:
            self._shapes.pop(before, None)
        if editor is not None:
            editor.setParent(self.viewport())
            self._place_editor()
            editor.show()
        self._settle()

    def editor_resized(self) -> None:
        """The widget in place of a card wants another height."""
        self._settle()

    def _place_editor(self) -> None:
        row = self.cards.row_of(self.editing) if self._editor is not None else -1
        if self._editor is None or row < 0 or row >= len(self._tops) - 1:
            return
        box = self._card_box(row)
        if self._editor.geometry() != box:
            self._editor.setGeometry(box)

    def _card_box(self, row: int) -> QRect:
        """The card itself in viewport coordinates, without gap and heading."""
        bottom = self._tops[row + 1] - GAP - self.verticalOffset()
        height = self._heights[self.cards.key(row)]
        return QRect(MARGIN, bottom - height, self._card_width, height)

    # Where reading is

    def top_of(self, row: int) -> int:
        """How far to scroll for a card to be the first."""
        return min(max(self._tops[row] - 2, 0), self.verticalScrollBar().maximum())

    def show_top(self, row: int) -> None:
        """Make a card the first in view."""
        self.verticalScrollBar().setValue(self.top_of(row))

    def shows(self, row: int) -> bool:
        """Whether a card is in view, or fills it."""
        top, bottom = self._tops[row] - self.verticalOffset(), self._tops[row + 1] - self.verticalOffset()
        height = self.viewport().height()
        return (top >= 0 and bottom <= height + GAP) or (top <= 0 and bottom >= height)

    # What QAbstractItemView asks for

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """The card's rectangle in the viewport."""
        if not index.isValid() or index.row() >= len(self._tops) - 1:
            return QRect()
        return self._card_box(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """The card under a point of the viewport."""
        y = point.y() + self.verticalOffset()
        if not self.cards.rowCount() or not 0 <= y < self._tops[-1]:
            return QModelIndex()
        row = self._row_at(y)
        return self.cards.index(row) if self._card_box(row).contains(point) else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into view, the whole of it where it fits."""
        if not index.isValid() or index.row() >= len(self._tops) - 1:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(3):  # what is met on the way is measured, which may move the card once or twice
            row, before = index.row(), bar.value()
            top, bottom = self._tops[row] - 2, self._tops[row + 1]
            if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
                bar.setValue((top + bottom - height) // 2)
            elif top < before or bottom - top > height:
                bar.setValue(top)
            elif bottom > before + height:
                bar.setValue(bottom - height)
            self._settle()
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
        page = max(len(self._visible()) - 1, 1)
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

    def setSelection(self, rect: QRect, command: object) -> None:  # noqa: N802
        """Select the cards a rectangle of the viewport meets."""
        from PySide6.QtCore import QItemSelection

        box = rect.normalized().translated(0, self.verticalOffset())
        chosen = QItemSelection()
        if self.cards.rowCount():
            first, last = self._row_at(box.top()), self._row_at(box.bottom())
            met = [row for row in range(first, last + 1) if self._card_box(row).intersects(rect.normalized())]
            if met:
                chosen.select(self.cards.index(met[0]), self.cards.index(met[-1]))
        self.selectionModel().select(chosen, command)  # type: ignore[call-overload]

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: N802
        """The part of the viewport to repaint when a selection changes: all of it, a handful of cards."""
        del selection
        return QRegion(self.viewport().rect())

    # Events

    def reset(self) -> None:
        """The list is another one."""
        super().reset()
        self._shapes.clear()
        if len(self._heights) > 4 * self.cards.rowCount() + 1000:
            self._heights.clear()
        self._relayout()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802
        """Make room for new cards."""
        super().rowsInserted(parent, start, end)
        self._relayout()

    def dataChanged(self, top: Index, bottom: Index, roles: object = ()) -> None:  # noqa: N802
        """Lay out changed cards anew."""
        super().dataChanged(top, bottom)
        for row in range(top.row(), bottom.row() + 1):
            self._shapes.pop(self.cards.key(row), None)
        self._relayout()

    def updateGeometries(self) -> None:  # noqa: N802
        """Keep the scroll bar true to the stack."""
        super().updateGeometries()
        self._set_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Show another part of the stack."""
        del dx, dy
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width is another layout of every card."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._shapes.clear()
            self._heights.clear()
        self._relayout()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the cards in view."""
        painter = QPainter(self.viewport())
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        many = len(chosen) > 1
        for row in self._visible():
            box = self._card_box(row)
            if self.cards.begins_orphans(row):
                self._heading(painter, box)
            if self.cards.key(row) == self.editing:
                continue
            self._shape(row).draw(
                painter,
                QPointF(box.topLeft()),
                active=self.cards.key(row) == self.active,
                selected=many and row in chosen,
                ring=self.hasFocus() and row == self.currentIndex().row(),
            )
        painter.end()

    def _heading(self, painter: QPainter, box: QRect) -> None:
        font = QFont(self._fonts.bold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.muted))
        area = QRectF(box.left(), box.top() - HEADING + 6, box.width(), HEADING - 12)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, translate("Panel", "Place lost"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the status opens its menu; anywhere else it chooses the card."""
        self.pressing = True
        super().mousePressEvent(event)
        self.pressing = False
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._on_pill(event.position()):
            self.pill_clicked.emit(self.cards.key(index.row()), event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A hand over what can be clicked."""
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.PointingHandCursor if self._on_pill(event.position()) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _on_pill(self, point: QPointF) -> bool:
        index = self.indexAt(point.toPoint())
        if not index.isValid() or self.cards.key(index.row()) == self.editing:
            return False
        return self._shape(index.row()).pill_at(point - QPointF(self._card_box(index.row()).topLeft()))

    def event(self, event: QEvent) -> bool:
        """Keys of the list are the list's, even where the window has a shortcut on them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in _OWN_KEYS:
                event.accept()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.key.emit(event.key())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move; Enter, Delete, Esc and / are the panel's; letters are the window's."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Slash, Qt.Key.Key_Escape)
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.key.emit(event.key())
        elif event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
