"""The side panel: tabs, filter, cards, and the one card being edited."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.change import Change
from reader.domain.records import Kind
from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.panel.editing import Editing
from reader.ui.panel.empty import Empty
from reader.ui.panel.face import warm
from reader.ui.panel.following import Following
from reader.ui.panel.gestures import Gestures
from reader.ui.panel.head import Head
from reader.ui.panel.model import CardsModel
from reader.ui.panel.order import TABS, Sort, tab_of
from reader.ui.panel.suggestions_bar import SuggestionsBar
from reader.ui.panel.tabs import Tabs
from reader.ui.panel.view import CardView
from reader.ui.session import Session
from reader.ui.theme import Theme

HINT_MS = 6000
WARM_MS = 1200
"""Long enough after opening not to be in anybody's way."""


class Panel(QWidget):
    """Shows the annotations of the open document and lets them be edited in place."""

    left = Signal()
    """Esc was pressed with nothing left to step back from here: the page may have the focus."""
    suggest_wanted = Signal()
    """Claims should be suggested, or the suggestions put away."""
    accept_all_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self.model = CardsModel(session, self)
        self.tabs, self.head = Tabs(theme, self), Head(theme, self)
        self.view = CardView(self.model, theme, settings, self)
        self.suggestions = SuggestionsBar(self)
        self.empty = Empty(self)
        self.gestures = Gestures(session, theme, self.view, self)
        self.editing = Editing(session, theme, self.view, self)
        self._following = Following(session, self.view, self)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "small")
        self._hint.setContentsMargins(14, 0, 14, 8)
        self._hint.hide()
        self._hint_over = QTimer(self, interval=HINT_MS, singleShot=True)
        self._hint_over.timeout.connect(self._hint.hide)
        self._warm = QTimer(self, interval=WARM_MS, singleShot=True)
        self._warm.timeout.connect(warm)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._instead: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.tabs, self.head, self.suggestions, self._hint, self.gestures.bulk):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._connect()
        self._opened()
        self.retranslate()

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._changed)
        session.opened.connect(self._opened)
        session.active_changed.connect(self._activated)
        session.edit_requested.connect(self.edit)
        session.suggested.changed.connect(self._suggestions_changed)
        session.suggested.scope = self._scope
        self.head.suggest.connect(self.suggest_wanted)
        self.suggestions.put_away.connect(self.suggest_wanted)
        self.suggestions.left.connect(self._focus_shown)
        self.suggestions.accept_all.connect(self.accept_all_wanted)
        self.empty.suggest.connect(self.suggest_wanted)
        self._theme.changed.connect(self._restyle)
        self.tabs.chosen.connect(self.show_kind)
        self.head.filtered.connect(self._filter)
        self.head.sorted.connect(self._sort)
        self.head.add.connect(self.add)
        self.head.left.connect(self._focus_shown)
        self.empty.pressed.connect(self._empty_pressed)
        self.empty.next_tab.connect(self.next_tab)
        self.gestures.edit.connect(self.edit)
        self.gestures.next_tab.connect(self.next_tab)
        self.gestures.filter.connect(self.focus_filter)
        self.gestures.left.connect(self.left)
        self.editing.became_claim.connect(self.edit)
        self.editing.delete.connect(self.gestures.delete)

    # What the window calls

    def show_kind(self, kind: Kind) -> None:
        """Show the tab of a kind; highlights stand among the notes."""
        wanted = Kind.NOTE if kind is Kind.HIGHLIGHT else kind
        self.tabs.show_kind(wanted)
        if wanted is not self.model.tab:
            self.editing.close()
            self.model.show(tab=wanted)
            self.head.show_kind(wanted)
            self._refreshed()

    def add_notices(self, bar: QWidget, notices: QWidget) -> None:
        """Have a line above the cards, and something that can be shown in their place."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, bar)
        self._stack.addWidget(notices)

    def show_instead(self, shown: QWidget | None) -> None:
        """Show something in the place of the cards, or with None the cards."""
        self._instead = shown
        self._refreshed()

    def next_tab(self) -> None:
        """Go to the next tab, round and round."""
        self.show_kind(TABS[(TABS.index(self.model.tab) + 1) % len(TABS)])

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    def edit_active(self) -> None:
        """Edit the active card in place."""
        if self._session.active:
            self.edit(self._session.active)

    def edit(self, key: str) -> None:
        """Show an annotation's card and put the caret into its main field; a suggestion is accepted first."""
        if self._session.suggested.edit(key) is not None:
            return
        self._session.activate(key)
        if self._reach(key):
            self.gestures.choose_only(self.model.row_of(key))
            self.editing.open(key)

    def add(self) -> None:
        """Make an annotation of the tab's kind on the selected passage; without one, say what to do."""
        page = self._session.page
        if page is not None and page.selection() is not None:
            self._session.annotate(self.model.tab)
            return
        self._hint.show()
        self._hint_over.start()

    # Following the session

    def _opened(self) -> None:
        self.editing.close()
        self.model.rebuild()
        self.view.active = self._session.active
        self._refreshed()
        self._following.jump()
        if self.model.counts[Kind.NOTE]:
            self._warm.start()

    def _changed(self, change: Change) -> None:
        self.model.apply(change)
        self._refreshed()
        self.editing.follow()

    def _suggestions_changed(self, keys: set[str]) -> None:
        self.model.follow_suggestions(keys)
        self._refreshed()

    def _scope(self) -> list[str]:
        """What "all suggestions" are: where the panel is seen, those its filter lets through."""
        return self.model.suggestions() if self.isVisible() else list(self._session.suggested.shown)

    def _refreshed(self) -> None:
        """Counts, the empty state and the current row after the list became another."""
        self.tabs.set_counts(self.model.counts)
        self.tabs.show_kind(self.model.tab)
        some = self.model.rowCount() > 0
        nothing_open = self._session.document is None
        self.empty.show_for(self.model.tab, filtered=self._hides_some(), nothing_open=nothing_open)
        _turn(self._stack, self._instead or (self.view if some else self.empty))
        self._show_suggested()
        row = self.model.row_of(self._session.active)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.gestures.make_current(row)
        self.gestures.bulk.show_count(len(self.gestures.chosen()))

    def _focus_shown(self) -> None:
        """Have the keyboard on a card, or on what stands in the place of cards."""
        if self._stack.currentWidget() is self.empty:
            self.empty.setFocus()
        else:
            self.gestures.take_focus()

    def _show_suggested(self) -> None:
        """How many suggestions there are, where they stand: among the claims."""
        some = bool(self._session.suggested.shown)
        self.head.show_suggesting(some)
        here = some and self.model.tab is Kind.CLAIM
        self.suggestions.show_count(len(self.model.suggestions()) if here else 0, shown=here)

    def _activated(self, key: str) -> None:
        if self.view.editing and self.view.editing != key:
            self.editing.close()
        self.view.active = key
        if key and self._reach(key):
            self._following.hold()
            self.view.scrollTo(self.model.index(self.model.row_of(key)))
        self.view.viewport().update()

    def _reach(self, key: str) -> bool:
        """Have the card in the list: turn to its tab, let a filter go that hides it."""
        annotation = self._session.find(key)
        if annotation is None:
            return False
        self.show_kind(tab_of(annotation))
        if self.model.row_of(key) < 0:
            self.head.filter.clear()
            self.head.apply()
        row = self.model.row_of(key)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.gestures.make_current(row)
        return row >= 0

    # Filter, order, empty state

    def _filter(self, query: str) -> None:
        if query != self.model.query:
            self.model.show(query=query)
            self._refreshed()

    def _sort(self, sort: Sort) -> None:
        self.model.show(sort=sort)
        self._refreshed()
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def _hides_some(self) -> bool:
        """Whether a filter keeps cards of this tab from being seen, at least one if none is."""
        suggested = self.model.tab is Kind.CLAIM and bool(self._session.suggested.shown)
        return bool(self.model.query.strip()) and (self.model.counts[self.model.tab] > 0 or suggested)

    def _empty_pressed(self) -> None:
        if self._session.document is None:
            self._session.command_wanted.emit("open")
        elif self._hides_some():
            self.head.filter.clear()
            self.head.apply()
        else:
            self.add()

    # Words and colours

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in; what is chosen, scrolled and typed stays."""
        self.view.setAccessibleName(translate("Panel", "Cards"))
        for part in (self.tabs, self.head, self.suggestions, self.empty, self.gestures.bulk):
            part.retranslate()
        self._hint.setText(translate("Panel", "Select a passage in the text first."))
        self.model.forget_words()
        self.view.forget_looks()

    def _restyle(self) -> None:
        for part in (self.head, self.gestures.bulk, self.editing):
            part.restyle()
        self.view.forget_looks()
        self.tabs.update()
        for tab in self.tabs.findChildren(QWidget):
            tab.update()


def _turn(stack: QStackedWidget, side: QWidget) -> None:
    """Show the cards or the empty state; the keyboard stays with what is shown."""
    shown, focus = stack.currentWidget(), QApplication.focusWidget()
    if side is not shown:
        inside = focus is not None and shown is not None and (focus is shown or shown.isAncestorOf(focus))
        stack.setCurrentWidget(side)
        if inside:
            side.setFocus()
