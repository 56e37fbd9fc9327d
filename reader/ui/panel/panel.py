"""The side panel: tabs, filter, cards, and the one card being edited."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.change import Change
from reader.domain.records import Annotation, Claim, Kind, State, Status, Translation
from reader.settings import SettingsFile
from reader.ui import labels
from reader.ui.language import translate
from reader.ui.panel.bulk_bar import BulkBar
from reader.ui.panel.card_menu import fill_menu
from reader.ui.panel.editing import Editing
from reader.ui.panel.empty import Empty
from reader.ui.panel.face import warm
from reader.ui.panel.following import Following
from reader.ui.panel.head import Head
from reader.ui.panel.model import CardsModel
from reader.ui.panel.order import TABS, Sort, tab_of
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

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self.model = CardsModel(session, self)
        self.tabs, self.head = Tabs(theme, self), Head(theme, self)
        self.view = CardView(self.model, theme, settings, self)
        self.empty = Empty(self)
        self.bulk = BulkBar(session, theme, self.chosen, self)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.tabs, self.head, self._hint, self.bulk):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._connect()
        self._opened()
        self.retranslate()

    def _connect(self) -> None:
        session, view = self._session, self.view
        session.changed.connect(self._changed)
        session.opened.connect(self._opened)
        session.active_changed.connect(self._activated)
        session.edit_requested.connect(self.edit)
        self._theme.changed.connect(self._restyle)
        self.tabs.chosen.connect(self.show_kind)
        self.head.filtered.connect(self._filter)
        self.head.sorted.connect(self._sort)
        self.head.add.connect(self.add)
        self.head.left.connect(self._to_cards)
        self.empty.pressed.connect(self._empty_pressed)
        self.bulk.left.connect(self._only_one)
        self.editing.became_claim.connect(self.edit)
        self.editing.delete.connect(self._delete)
        view.clicked.connect(lambda index: self._clicked(self.model.key(index.row())))
        view.doubleClicked.connect(lambda index: self.edit(self.model.key(index.row())))
        view.key.connect(self._key)
        view.pill_clicked.connect(self._pill)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.selectionModel().currentChanged.connect(self._moved)
        view.selectionModel().selectionChanged.connect(lambda *_: self.bulk.show_count(len(self.chosen())))

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
        """Show an annotation's card and put the caret into its main field."""
        self._session.activate(key)
        if self._reach(key):
            self.editing.open(key)

    def add(self) -> None:
        """Make an annotation of the tab's kind on the selected passage; without one, say what to do."""
        page = self._session.page
        if page is not None and page.selection() is not None:
            self._session.mark(self.model.tab)
            return
        self._hint.setText(translate("Panel", "Select a passage in the text first."))
        self._hint.show()
        self._hint_over.start()

    def chosen(self) -> list[Annotation]:
        """The annotations whose cards are selected, in the order shown."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.annotation(row) for row in rows]

    # Following the session

    def _opened(self) -> None:
        self.editing.close()
        self.model.rebuild()
        self._refreshed()
        self._following.jump()
        if self.model.counts[Kind.NOTE]:
            self._warm.start()

    def _changed(self, change: Change) -> None:
        self.model.apply(change)
        self._refreshed()
        self.editing.follow()

    def _refreshed(self) -> None:
        """Counts, the empty state and the current row after the list became another."""
        self.tabs.set_counts(self.model.counts)
        self.tabs.show_kind(self.model.tab)
        some = self.model.rowCount() > 0
        filtered = bool(self.model.query.strip()) and self.model.counts[self.model.tab] > 0
        self.empty.show_for(self.model.tab, filtered=filtered)
        self._stack.setCurrentWidget(self.view if some else self.empty)
        row = self.model.row_of(self._session.active)
        if row >= 0 and self.view.currentIndex().row() != row:
            self._set_current(row)
        self.bulk.show_count(len(self.chosen()))

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
        annotation = self._session.annotations.get(key)
        if annotation is None:
            return False
        self.show_kind(tab_of(annotation))
        if self.model.row_of(key) < 0:
            self.head.filter.clear()
            self.head.apply()
        row = self.model.row_of(key)
        if row >= 0 and self.view.currentIndex().row() != row:
            self._set_current(row)
        return row >= 0

    def _set_current(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if len(self.chosen()) > 1:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
        self.view.selectionModel().setCurrentIndex(self.model.index(row), flags)

    # What the person does

    def _clicked(self, key: str) -> None:
        if len(self.chosen()) <= 1:
            self._session.activate(key, reveal=True)
            annotation = self._session.annotations.get(key)
            if annotation is not None and annotation.orphaned:
                self.edit(key)

    def _moved(self) -> None:
        """The keyboard went to another card: the page goes there too."""
        index = self.view.currentIndex()
        if index.isValid() and self.view.hasFocus() and not self.view.pressing:
            self._session.activate(self.model.key(index.row()), reveal=True)

    def _key(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Tab:
            self.next_tab()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.view.currentIndex().isValid():
                self.edit(self.model.key(self.view.currentIndex().row()))
        elif key == Qt.Key.Key_Slash:
            self.focus_filter()
        elif key == Qt.Key.Key_Delete:
            self._delete()
        elif key == Qt.Key.Key_Escape:
            if len(self.chosen()) > 1:
                self._only_one()
            else:
                self.left.emit()

    def _delete(self) -> None:
        if len(self.chosen()) > 1:
            self.bulk.delete()
        elif self.view.currentIndex().isValid():
            self._delete_one(self.view.currentIndex().row())

    def _delete_one(self, row: int) -> None:
        """Delete a card and stay in the tab: the next one becomes active, at the end the one before."""
        self._session.flush()
        one, neighbours = self.model.annotation(row), (row + 1, row - 1)
        following = next((self.model.key(other) for other in neighbours if 0 <= other < self.model.rowCount()), "")
        self._session.attempt(lambda: self._session.library.delete([one]))
        self._session.activate(following)

    def _only_one(self) -> None:
        index = self.view.currentIndex()
        self.view.clearSelection()
        if index.isValid():
            self.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self.view.setFocus()

    def _to_cards(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    def _filter(self, query: str) -> None:
        if query != self.model.query:
            self.model.show(query=query)
            self._refreshed()

    def _sort(self, sort: Sort) -> None:
        self.model.show(sort=sort)
        self._refreshed()
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def _empty_pressed(self) -> None:
        if self.model.query.strip() and self.model.counts[self.model.tab]:
            self.head.filter.clear()
            self.head.apply()
        else:
            self.add()

    def _pill(self, key: str, place: QPoint) -> None:
        """A menu of states right on the card."""
        annotation = self._session.annotations.get(key)
        if annotation is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = annotation.body
        if isinstance(body, Claim):
            for status in Status:
                action = menu.addAction(labels.status(status))
                action.triggered.connect(lambda _=False, s=status: self._session.edit(key, status=s))
        elif isinstance(body, Translation):
            for state in State:
                action = menu.addAction(labels.state(state))
                action.triggered.connect(lambda _=False, s=state: self._session.edit(key, state=s))
        menu.popup(place)

    def _menu(self, place: QPoint) -> None:
        if not self.chosen():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self._session, self.chosen(), self.edit)
        self.bulk.extend(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    # Words and colours

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in; what is chosen, scrolled and typed stays."""
        self.view.setAccessibleName(translate("Panel", "Cards"))
        for part in (self.tabs, self.head, self.empty, self.bulk):
            part.retranslate()
        self._hint.hide()
        self.model.forget_words()
        self.view.forget_looks()

    def _restyle(self) -> None:
        for part in (self.head, self.bulk, self.editing):
            part.restyle()
        self.view.forget_looks()
        self.tabs.update()
        for tab in self.tabs.findChildren(QWidget):
            tab.update()
