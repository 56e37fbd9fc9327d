"""What the mouse and the keyboard do to the list of cards."""

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.records import Annotation, Claim, State, Status, Translation
from reader.ui import labels, suggestion_menu
from reader.ui.panel.bulk_bar import BulkBar
from reader.ui.panel.card_menu import fill_menu
from reader.ui.panel.dragging import Dragging
from reader.ui.panel.view import CardView
from reader.ui.session import Session
from reader.ui.suggested import is_suggested
from reader.ui.theme import Theme


class Gestures(QObject):
    """Clicks, keys and menus of the list, and the bar for several chosen cards."""

    edit = Signal(str)
    """A card should be edited: its id."""
    next_tab = Signal()
    filter = Signal()
    """The filter should have the caret."""
    left = Signal()
    """Esc with nothing to step back from."""

    def __init__(self, session: Session, theme: Theme, view: CardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.view = view
        self.model = view.cards
        self.bulk = BulkBar(session, theme, self.chosen, parent)
        self.bulk.left.connect(self._only_one)
        self.dragging = Dragging(session, view, self)
        view.clicked.connect(lambda index: self._clicked(self.model.key(index.row())))
        view.doubleClicked.connect(lambda index: self.edit.emit(self.model.key(index.row())))
        view.key.connect(self._key)
        view.pill_clicked.connect(self._pill)
        view.suggestion_clicked.connect(self._on_suggestion)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.selectionModel().currentChanged.connect(self._moved)
        view.selectionModel().selectionChanged.connect(lambda *_: self.bulk.show_count(len(self.chosen())))

    def chosen(self) -> list[Annotation]:
        """The annotations whose cards are selected, in the order shown; suggestions are none yet."""
        return [self.model.annotation(row) for row in self._rows() if not is_suggested(self.model.key(row))]

    def suggestions(self) -> list[str]:
        """The ids of the suggestions whose cards are selected, in the order shown."""
        return [self.model.key(row) for row in self._rows() if is_suggested(self.model.key(row))]

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    def _clicked(self, key: str) -> None:
        if len(self._rows()) <= 1:
            self._session.activate(key, reveal=True)
            annotation = self._session.annotations.get(key)
            if annotation is not None and annotation.orphaned:
                self.edit.emit(key)

    def _moved(self) -> None:
        """The keyboard went to another card: the page goes there too."""
        index = self.view.currentIndex()
        if index.isValid() and self.view.hasFocus() and not self.view.pressing:
            self._session.activate(self.model.key(index.row()), reveal=True)

    def _key(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Tab:
            self.next_tab.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.view.currentIndex().isValid():
                self.edit.emit(self.model.key(self.view.currentIndex().row()))
        elif key == Qt.Key.Key_Slash:
            self.filter.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete()
        elif key == Qt.Key.Key_Escape and not self._session.picking.drop():
            if len(self._rows()) > 1:
                self._only_one()
            else:
                self.left.emit()

    def delete(self) -> None:
        """Delete what is chosen; suggestions are dismissed."""
        suggestions = self.suggestions()
        if len(self.chosen()) > 1:
            self.bulk.delete()
        elif self.chosen() or not suggestions:
            self._delete_current()
        if suggestions:
            self._session.suggested.dismiss(suggestions)

    def _delete_current(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0 and not is_suggested(self.model.key(row)):
            self._delete_one(row)

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

    def _on_suggestion(self, key: str, command: str) -> None:
        suggested = self._session.suggested
        if command == "accept":
            suggested.accept([key])
        elif command == "edit":
            suggested.edit(key)
        else:
            suggested.dismiss([key])

    def _pill(self, key: str, place: QPoint) -> None:
        """A menu of states right on the card."""
        annotation = self._session.annotations.get(key)
        if annotation is None:
            return
        menu = QMenu(self.view)
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
        suggestions = self.suggestions()
        if not self.chosen() and not suggestions:
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if suggestions:
            suggestion_menu.fill(menu, self._session, suggestions)
        if self.chosen():
            fill_menu(menu, self._session, self.chosen(), self.edit.emit)
            self.bulk.extend(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def choose_only(self, row: int) -> None:
        """Choose one card and let the others go."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(row), flags)

    def make_current(self, row: int) -> None:
        """Make a card the current one; several chosen cards stay chosen."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if len(self._rows()) > 1:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
        self.view.selectionModel().setCurrentIndex(self.model.index(row), flags)

    def take_focus(self) -> None:
        """Have the keyboard in the list, on a card."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
