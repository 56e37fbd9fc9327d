"""The library column: groups, tags, recent texts, search over everything. Files may be dropped on it or anywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.domain.change import Change
from reader.domain.records import Document
from reader.domain.tasks import Progress
from reader.library import shelf
from reader.library.library import Library
from reader.library.shelf import Group, Hit
from reader.storage.store import Store
from reader.ui.language import translate
from reader.ui.session import Session
from reader.ui.shelf_delegate import ShelfDelegate
from reader.ui.shelf_model import LINE, Line, ShelfModel, Sort
from reader.ui.tasks import Task
from reader.ui.theme import Theme

SEARCH_PAUSE_MS = 250
CHANGE_WAIT_MS = 150
"""The list follows changes at this distance, so that it never stands between a key and the page."""


class _List(QListView):
    """Enter and Space do what a click does."""

    chosen = Signal(QModelIndex)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Titles wrap anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose by key; everything else as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Shelf(QWidget):
    """Opens documents through the session."""

    task_started = Signal(object)
    """A ``Task`` (a search) runs, to be shown and stopped in the foot."""
    open_wanted = Signal()
    hit_shown = Signal(int, int)
    """The page was brought to these words of the open text (code points)."""
    delete_wanted = Signal(object)
    """A ``Document`` should go."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "shelf")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._chosen: Group | str = Group.ALL
        self._task: Task | None = None
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.model = ShelfModel()
        self.model.setParent(self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self._delegate = ShelfDelegate(theme)
        self._delegate.setParent(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.add = QPushButton(self)
        self.add.clicked.connect(self.open_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 10)
        column.setSpacing(8)
        for widget in (self.field, self.list, self.add):
            column.addWidget(widget)
        self._pause = QTimer(self, interval=SEARCH_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.field.textChanged.connect(lambda: self._pause.start())
        self.list.clicked.connect(self._choose)
        self.list.chosen.connect(self._choose)
        session.changed.connect(self._on_change)
        session.opened.connect(self.refresh_later)
        session.place_kept.connect(self._later.start)
        theme.changed.connect(self.list.viewport().update)
        self.retranslate()

    def refresh(self) -> None:
        """List the library as it is now."""
        if self._session.over or self.field.text().strip():
            return
        library = self._session.library
        entries, tags = shelf.entries(library), shelf.tags(library)
        if not isinstance(self._chosen, Group) and self._chosen not in tags:
            # Its last use is gone, and with it the line that would lead out again.
            self._chosen = Group.ALL
        if isinstance(self._chosen, Group):
            group = self._chosen
            shown = [entry for entry in entries if entry.belongs(group)]
        else:
            keys = tags[self._chosen]
            shown = [entry for entry in entries if entry.document.id in keys]
        current = self._session.document.id if self._session.document else ""
        counts = [(tag, len(documents)) for tag, documents in tags.items()]
        self.model.show(entries, counts, self._chosen, shown, current)

    def refresh_later(self) -> None:
        """List the library once the present event is done."""
        self._later.start(0)

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_change(self, _change: Change) -> None:
        if not self._later.isActive():
            self._later.start(CHANGE_WAIT_MS)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        line: Line = index.data(LINE)
        if line.sort is Sort.DOCUMENT and line.entry is not None:
            self._session.open(line.entry.document.id)
        elif line.sort is Sort.HIT and line.hit is not None:
            self._go(line.hit)
        elif line.sort in (Sort.GROUP, Sort.TAG):
            self._chosen = line.group if line.group is not None else line.text
            self.refresh()

    def _go(self, hit: Hit) -> None:
        if self._session.document is None or self._session.document.id != hit.document.id:
            self._session.open(hit.document.id)
        if hit.annotation:
            self._session.activate(hit.annotation, reveal=True)
        elif hit.end > hit.start:
            self._session.reveal.emit(hit.start, hit.end)
            self.hit_shown.emit(hit.start, hit.end)

    # Searching

    def _search(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        words = self.field.text().strip()
        if not words:
            self.refresh()
            return
        folder = self._session.library.store.folder
        task = Task(lambda progress: _search_in(folder, words, progress), self)
        task.done.connect(lambda hits: self._found(words, hits))
        task.failed.connect(self._session.failed)
        self._task = task
        self.task_started.emit(task)
        task.start()

    def _found(self, words: str, hits: Sequence[Hit]) -> None:
        if words == self.field.text().strip():
            self.model.show_hits(hits)

    # Menu, keys, language

    def _show_menu(self, at: QPoint) -> None:
        line = self.list.indexAt(at).data(LINE)
        if not isinstance(line, Line) or line.entry is None:
            return
        document: Document = line.entry.document
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Shelf", "Open"), lambda: self._session.open(document.id))
        menu.addAction(translate("Shelf", "Delete this text"), lambda: self.delete_wanted.emit(document))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc clears the search; Delete removes the text the list stands on (undo brings it back)."""
        line = self.list.currentIndex().data(LINE)
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Delete and isinstance(line, Line) and line.entry is not None:
            self.delete_wanted.emit(line.entry.document)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        self.field.setPlaceholderText(translate("Shelf", "Search the library…"))
        self.field.setAccessibleName(translate("Shelf", "Search the library"))
        self.list.setAccessibleName(translate("Shelf", "Library"))
        self.add.setText(translate("Shelf", "Open a text…"))
        self.add.setAccessibleName(translate("Shelf", "Open a text"))
        self.model.retranslate()


def _search_in(folder: object, words: str, progress: Progress) -> list[Hit]:
    """Search over a connection of the worker's own."""
    from pathlib import Path

    store = Store(Path(str(folder)))
    try:
        return shelf.search(Library(store), words, progress)
    finally:
        store.close()
