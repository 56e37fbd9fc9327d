"""The list of cards: draws those in view; the card being edited is a widget in its place."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.panel.face import face
from reader.ui.panel.model import CardsModel
from reader.ui.panel.order import own_text
from reader.ui.panel.shape import Fonts, Shape
from reader.ui.panel.stack import HEADING
from reader.ui.panel.stacked import Index, StackedView
from reader.ui.panel.suggested_shape import Reason, SuggestedShape
from reader.ui.theme import Theme

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


class CardView(StackedView):
    """Cards of a ``CardsModel`` in one column."""

    pill_clicked = Signal(str, QPoint)
    """The status or state on a card was clicked: its id, and where a menu belongs (global)."""
    suggestion_clicked = Signal(str, str)
    """Something on a suggestion was clicked: its id, and ``accept``, ``dismiss`` or ``edit``."""
    key = Signal(object)
    """A key the list leaves to the panel: the Qt key."""

    def __init__(self, model: CardsModel, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        self._theme = theme
        self._settings = settings
        self._fonts = Fonts.made(settings.value.font_family)
        self._shapes: OrderedDict[tuple[str, bool], Shape] = OrderedDict()
        self._editor: QWidget | None = None
        self.active = ""
        self.editing = ""
        self.pressing = False
        self._laid_out_at = 0
        self._stood_at = 0
        super().__init__(model, self._guess, self._height, parent)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        model.rowsRemoved.connect(self.relayout)
        model.rowsMoved.connect(self.relayout)

    # How cards look

    def _guess(self, row: int) -> int:
        """From the length of the text."""
        annotation = self.cards.annotation(row)
        text, quote = own_text(annotation), annotation.anchor.exact
        a_line = max(self.card_width // 8, 12)
        lines = min(len(text) // a_line + 1, 12) if text else 1
        if self.cards.why(row) is not None:
            return 98 + 20 * lines
        return 54 + 20 * lines + (16 * min(len(quote) // a_line + 1, 2) if quote != text else 0)

    def _height(self, row: int) -> int:
        """Of the card as it is laid out, or of the editor in its place."""
        if self._editor is not None and self.cards.key(row) == self.editing:
            wanted = self._editor.heightForWidth(self.card_width)
            return max(wanted, self._editor.sizeHint().height() if wanted < 0 else 0, 40)
        return self._shape(row).height

    def _shape(self, row: int) -> Shape:
        key = self.cards.key(row)
        why = self.cards.why(row)
        # A suggestion is dimmed until it is the active one, and takes as much room either way.
        active = why is not None and key == self.active
        shape = self._shapes.get((key, active))
        if shape is None:
            annotation, tokens = self.cards.annotation(row), self._theme.tokens
            cards = self.cards
            shown = face(annotation, tokens, cards.candidates(annotation), cards.relations.of(key))
            if why is None:
                shape = Shape(shown, self.card_width, self._fonts, tokens)
            else:
                shape = SuggestedShape(shown, self.card_width, self._fonts, tokens, Reason(why, active))
            self._shapes[key, active] = shape
            while len(self._shapes) > KEPT_SHAPES:
                self._shapes.popitem(last=False)
        else:
            self._shapes.move_to_end((key, active))
        return shape

    def _forget_shape(self, key: str) -> None:
        for active in (False, True):
            self._shapes.pop((key, active), None)

    def forget_looks(self) -> None:
        """Lay out every card anew: theme, language or font changed."""
        self._shapes.clear()
        self._fonts = Fonts.made(self._settings.value.font_family)
        self.settle()

    # The card being edited

    def set_editor(self, key: str, editor: QWidget | None) -> None:
        """Put a widget in place of a card, or take it away again (the caller owns it)."""
        before = self.editing
        self.editing, self._editor = (key, editor) if editor is not None else ("", None)
        self._forget_shape(before)
        if editor is not None:
            editor.setParent(self.viewport())
            editor.show()
        self.settle()

    def settled(self) -> None:
        """Keep the editor in its card's place."""
        super().settled()
        row = self.cards.row_of(self.editing) if self._editor is not None else -1
        if self._editor is not None and 0 <= row < len(self.stack):
            self._editor.setGeometry(self.card_box(row))

    # Events

    def reset(self) -> None:
        """The list is another one."""
        super().reset()
        self._shapes.clear()
        self.relayout()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802
        """Make room for new cards."""
        super().rowsInserted(parent, start, end)
        self.relayout()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Lay out changed cards anew."""
        super().dataChanged(top, bottom, roles)
        for row in range(top.row(), bottom.row() + 1):
            self._forget_shape(self.cards.key(row))
        self.relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width is another layout of every card; the one being edited stays where it was on the screen."""
        super().resizeEvent(event)
        top = self.mapTo(self.window(), QPoint(0, 0)).y()
        moved, self._stood_at = top - self._stood_at, top
        if self._laid_out_at != self.card_width:
            self._laid_out_at = self.card_width
            self._shapes.clear()
            self.stack.forget()
        self.relayout()
        if self.editing:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the cards in view."""
        del event
        painter = QPainter(self.viewport())
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        many = len(chosen) > 1
        for row in self.rows_in_view():
            box = self.card_box(row)
            if self.cards.begins_orphans(row):
                self._draw_heading(painter, box)
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

    def _draw_heading(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(self._fonts.bold)
        painter.setPen(QColor(self._theme.tokens.muted))
        area = QRectF(box.left(), box.top() - HEADING + 6, box.width(), HEADING - 12)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, translate("Panel", "Place lost"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the status opens its menu, on a suggestion's commands does them; elsewhere it chooses the card."""
        self.pressing = True
        super().mousePressEvent(event)
        self.pressing = False
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._on_pill(event.position()):
            self.pill_clicked.emit(self.cards.key(index.row()), event.globalPosition().toPoint())
        elif self._command_at(event.position()):
            self.suggestion_clicked.emit(self.cards.key(index.row()), self._command_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The second click of two on a suggestion's command does nothing: by then another card may lie there."""
        if not self._command_at(event.position()):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A hand over what can be clicked."""
        super().mouseMoveEvent(event)
        meant = self._on_pill(event.position()) or self._command_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if meant else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _on_pill(self, point: QPointF) -> bool:
        index = self.indexAt(point.toPoint())
        if not index.isValid() or self.cards.key(index.row()) == self.editing:
            return False
        return self._shape(index.row()).pill_at(point - QPointF(self.card_box(index.row()).topLeft()))

    def _command_at(self, point: QPointF) -> str:
        """What of a suggestion's commands lies under a point of the viewport, or ""."""
        index = self.indexAt(point.toPoint())
        shape = self._shape(index.row()) if index.isValid() else None
        if not isinstance(shape, SuggestedShape):
            return ""
        return shape.command_at(point - QPointF(self.card_box(index.row()).topLeft()))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Tell in a tooltip what a card's chips have no room for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            there = index.isValid() and self.cards.key(index.row()) != self.editing
            corner = self.card_box(index.row()).topLeft() if there else QPoint()
            tip = self._shape(index.row()).tip_at(QPointF(event.pos() - corner)) if there else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

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
