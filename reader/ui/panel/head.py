"""The row above the cards: filter, order, suggest, add."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from reader.domain.records import Kind
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.order import Sort
from reader.ui.theme import Theme

PAUSE_MS = 60
"""Typing faster than this filters once."""


class Head(QWidget):
    """Filter box, sort button, among the claims one for suggestions, and "+"."""

    filtered = Signal(str)
    sorted = Signal(object)
    add = Signal()
    suggest = Signal()
    left = Signal()
    """Enter, Down or Esc in the filter: the person goes to the cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = Kind.CLAIM
        self._sort = Sort.PLACE
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.apply)
        self.filter.textChanged.connect(lambda _text: self._pause.start())
        self._order, self._add = QToolButton(self), QToolButton(self)
        self.suggesting = QToolButton(self)
        self.suggesting.setCheckable(True)
        self.suggesting.clicked.connect(self._suggest)
        self._shows_suggestions = False
        self._menu = QMenu(self)
        group = QActionGroup(self)
        self._actions = {}
        for sort in Sort:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setChecked(sort is Sort.PLACE)
            action.triggered.connect(lambda _=False, s=sort: self._choose(s))
            group.addAction(action)
            self._actions[sort] = action
        self._order.setMenu(self._menu)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.clicked.connect(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 8)
        row.setSpacing(6)
        row.addWidget(self.filter, 1)
        row.addWidget(self._order)
        row.addWidget(self.suggesting)
        row.addWidget(self._add)
        self.retranslate()
        self.restyle()

    def apply(self) -> None:
        """Filter by what stands in the box, now."""
        self._pause.stop()
        self.filtered.emit(self.filter.text())

    def show_kind(self, kind: Kind) -> None:
        """The words follow the tab."""
        self._kind = kind
        self.suggesting.setVisible(kind is Kind.CLAIM)
        self.retranslate()

    def show_suggesting(self, on: bool) -> None:
        """Show whether there are suggestions among the cards; the button brings them or puts them away."""
        self._shows_suggestions = on
        self.suggesting.setChecked(on)

    def _suggest(self) -> None:
        """The button shows what is; the click only asks."""
        self.suggesting.setChecked(self._shows_suggestions)
        self.suggest.emit()

    def _choose(self, sort: Sort) -> None:
        self._sort = sort
        self.retranslate()
        self.sorted.emit(sort)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter and Down lead from the filter to the cards; Esc empties it first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                self.apply()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape):
                self.apply()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        hints = {
            Kind.CLAIM: translate("Panel", "Filter claims, sources, #tags…"),
            Kind.TRANSLATION: translate("Panel", "Filter translations, states, #tags…"),
            Kind.NOTE: translate("Panel", "Filter notes, quotes, #tags…"),
        }
        adds = {
            Kind.CLAIM: translate("Panel", "Make a claim of the selected passage"),
            Kind.TRANSLATION: translate("Panel", "Translate the selected passage"),
            Kind.NOTE: translate("Panel", "Write a note on the selected passage"),
        }
        self.filter.setPlaceholderText(hints[self._kind])
        self.filter.setAccessibleName(translate("Panel", "Filter"))
        names = {
            Sort.PLACE: translate("Panel", "By place in the text"),
            Sort.TIME: translate("Panel", "Newest first"),
            Sort.STATE: translate("Panel", "By status"),
        }
        for sort, action in self._actions.items():
            action.setText(names[sort])
        self._order.setToolTip(names[self._sort])
        self._order.setAccessibleName(translate("Panel", "Order of the cards"))
        self._order.setAccessibleDescription(names[self._sort])
        suggest = translate("Actions", "Suggest claims")
        self.suggesting.setToolTip(f"{suggest} (S)")
        self.suggesting.setAccessibleName(suggest)
        self._add.setToolTip(adds[self._kind])
        self._add.setAccessibleName(adds[self._kind])

    def restyle(self) -> None:
        """Take on the theme."""
        tokens = self._theme.tokens
        framed = (
            f"QToolButton {{ background: {tokens.card}; border: 1px solid {tokens.line}; padding: 4px;"
            "  border-radius: 6px; }"
            f"QToolButton:hover {{ border-color: {tokens.muted}; }}"
            f"QToolButton:checked {{ background: {tokens.accent_soft}; }}"
            f"QToolButton:focus {{ border-color: {tokens.accent}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )
        for button, name in ((self._order, "sort"), (self.suggesting, "suggest"), (self._add, "add")):
            button.setIcon(icon(name, tokens.ink, 18))
            button.setStyleSheet(framed)
