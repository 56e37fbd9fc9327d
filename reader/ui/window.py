"""The window: bar, library, page or compare view, panel, foot. It places the parts; commands live in their rooms."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.ui import labels
from reader.ui.actions import Actions
from reader.ui.columns import Columns
from reader.ui.commands import Commands
from reader.ui.foot import Foot
from reader.ui.icons import app_icon
from reader.ui.language import Language, format_date, language_name, translate
from reader.ui.page.view import PageView
from reader.ui.session import Session
from reader.ui.theme import Theme
from reader.ui.top_bar import TopBar

if TYPE_CHECKING:
    from reader.ui.messages import Message
    from reader.ui.noticing import Noticing
    from reader.ui.panel.panel import Panel
    from reader.ui.shelf import Shelf
    from reader.ui.welcome import Welcome

SHELF_WIDTH = 212


class Window(QMainWindow):
    """One window on one library. ``closing`` comes after everything typed is stored.

    The text comes first: the library column and the panel are made once it is on the screen, or when they are asked
    for, each in a room that keeps its place.
    """

    closing = Signal()

    def __init__(self, session: Session, theme: Theme, language: Language, new_window: Callable[[], object]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.session = session
        self.theme = theme
        self._language = language
        session.setParent(self)
        self.page = PageView(session, theme, session.settings, language)
        self.foot = Foot(session)
        self.shelf_room, self.panel_room = _room("shelf"), _room("panel")
        self.centre = QStackedWidget()
        self.commands = Commands(self, new_window)
        self.actions_ = Actions(self, self._handlers())
        self.bar = TopBar(self.actions_, theme, language)
        self._lay_out()
        self._connect()
        self._show_parts()
        self.retranslate()
        self._show_document()
        self.page.text.on_tab = self._next_panel_tab
        self.page.text.viewport().installEventFilter(self)

    @cached_property
    def message(self) -> "Message":
        """Where errors and notices appear, made when there is one."""
        from reader.ui.messages import Message

        return Message(self.theme, self.centre)

    @cached_property
    def panel(self) -> "Panel":
        """The side panel, made when first asked for."""
        from reader.ui.panel.panel import Panel

        made = Panel(self.session, self.theme, self.session.settings)
        made.left.connect(self.page.focus_text)
        made.suggest_wanted.connect(self.commands.suggesting.toggle)
        made.accept_all_wanted.connect(self.commands.suggesting.accept_all)
        _move_in(self.panel_room, made)
        return made

    @cached_property
    def shelf(self) -> "Shelf":
        """The library column, made when first asked for."""
        from reader.ui.shelf import Shelf

        made = Shelf(self.session, self.theme)
        made.task_started.connect(self.foot.watch)
        made.open_wanted.connect(self.commands.open)
        made.delete_wanted.connect(self.commands.delete)
        made.hit_shown.connect(self.page.select)
        _move_in(self.shelf_room, made)
        made.refresh()
        return made

    @cached_property
    def welcome(self) -> "Welcome":
        """What stands in the centre while nothing is open."""
        from reader.ui.welcome import Welcome

        made = Welcome(self.theme)
        made.open_wanted.connect(self.commands.open)
        made.sample_wanted.connect(self.commands.sample)
        return made

    @cached_property
    def noticing(self) -> "Noticing":
        """What is noticed about claims, from when the panel is there."""
        from reader.ui.noticing import Noticing

        return Noticing(self, self.panel)

    def complete(self) -> None:
        """Make whatever of the window is still missing."""
        self._completion.stop()
        self.page.text.viewport().removeEventFilter(self)
        # The icon is an SVG file, for which Qt loads a plug-in.
        self.setWindowIcon(app_icon())
        # Asking for a part makes it.
        _ = self.shelf, self.panel, self.noticing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Once the text is painted, the rest is made in the next turn of the event loop."""
        if event.type() == QEvent.Type.Paint and self.session.document is not None:
            self._completion.start()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._completion = QTimer(self, interval=0, singleShot=True)
        self._completion.timeout.connect(self.complete)
        self.centre.addWidget(self.page)
        self.columns = Columns(self.shelf_room, self.centre, self.panel_room)
        settings = self.session.settings.value
        room = settings.window_width - SHELF_WIDTH - settings.panel_width
        self.columns.setSizes([SHELF_WIDTH, max(room, 300), settings.panel_width])
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.columns, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(body)
        self.resize(settings.window_width, settings.window_height)
        self.setMinimumSize(720, 460)

    def _connect(self) -> None:
        session = self.session
        self.columns.fitted.connect(self._check_columns)
        session.opened.connect(self._show_document)
        session.changed.connect(lambda _change: self._refresh_actions())
        session.active_changed.connect(lambda _key: self._refresh_actions())
        session.suggested.changed.connect(lambda _keys: self._refresh_actions())
        session.failed.connect(lambda error: self.message.show_error(error))
        session.edit_requested.connect(self._show_card)
        session.command_wanted.connect(lambda name: self.actions_[name].trigger())
        self.bar.language_chosen.connect(self._language.switch)

    def _handlers(self) -> Mapping[str, Callable[[], object]]:
        session, page, commands = self.session, self.page, self.commands
        return {
            **commands.by_name(),
            "edit_card": lambda: self.panel.edit_active(),
            "card_part": lambda: self.panel.editing.step(1),
            "delete": lambda: session.delete(session.active),
            "start_left": lambda: page.extend_annotation("start", -1),
            "start_right": lambda: page.extend_annotation("start", 1),
            "end_left": lambda: page.extend_annotation("end", -1),
            "end_right": lambda: page.extend_annotation("end", 1),
            "next": lambda: session.step(1),
            "previous": lambda: session.step(-1),
            "panel_tab": self._next_panel_tab,
            "noticed": lambda: self.noticing.toggle(),
            "find": lambda: commands.on_page(page.find),
            "find_next": lambda: commands.on_page(lambda: page.find_next(1)),
            "find_previous": lambda: commands.on_page(lambda: page.find_next(-1)),
            "search": self._search_library,
            "filter": self._filter_panel,
            "caret": page.toggle_caret,
            "library": lambda: self.show_shelf(not self.shelf_room.isVisibleTo(self)),
            "panel": lambda: self.show_panel(not self.panel_room.isVisibleTo(self)),
            "language": self._language.toggle,
            "larger": lambda: commands.zoom(1),
            "smaller": lambda: commands.zoom(-1),
            "close_window": self.close,
        }

    # Parts

    def _show_parts(self) -> None:
        settings = self.session.settings.value
        self.show_shelf(settings.library_shown)
        self.show_panel(settings.panel_shown)

    def show_shelf(self, shown: bool) -> None:
        """Show or hide the library column; remembered."""
        self.columns.want(self.shelf_room, shown)
        self.session.settings.change(library_shown=shown)

    def _check_columns(self) -> None:
        self.actions_["library"].setChecked(self.shelf_room.isVisibleTo(self))
        self.actions_["panel"].setChecked(self.panel_room.isVisibleTo(self))

    def show_panel(self, shown: bool) -> None:
        """Show or hide the side panel; remembered. Hiding it returns the keys to the text."""
        if not shown and self.panel_room.isAncestorOf(self.focusWidget() or self):
            self.page.focus_text()
        self.columns.want(self.panel_room, shown)
        self.session.settings.change(panel_shown=shown)

    def _show_card(self, _key: str) -> None:
        made = "panel" in self.__dict__
        self.show_panel(True)
        if not made:
            self.panel.edit_active()

    def _next_panel_tab(self) -> bool:
        """Turn the panel to its next tab; False while it is hidden, when Tab goes to the next widget instead."""
        if not self.panel_room.isVisible():
            return False
        self.panel.next_tab()
        return True

    def _search_library(self) -> None:
        self.show_shelf(True)
        self.shelf.focus_search()

    def _filter_panel(self) -> None:
        self.show_panel(True)
        self.panel.focus_filter()

    def show_main(self, widget: QWidget) -> None:
        """Show the page, the compare view or the welcome in the centre."""
        if self.centre.indexOf(widget) < 0:
            self.centre.addWidget(widget)
        self.centre.setCurrentWidget(widget)

    # Following

    def _show_document(self) -> None:
        there = self.session.document is not None
        self.commands.leave_view()
        self.show_main(self.page if there else self.welcome)
        if there:
            self.page.focus_text()
        else:
            self.welcome.open.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        if self.session.over:
            return
        store, actions = self.session.library.store, self.actions_
        there = self.session.document is not None
        for name in ("details", "import_notes", "update_text", "delete_document", "export", "compare", "find", "back"):
            actions[name].setEnabled(there)
        for name in ("highlight", "claim", "translation", "note", "aside", "own_colour", "suggest"):
            actions[name].setEnabled(there)
        for name in ("accept", "dismiss", "edit_suggestion", "accept_all"):
            actions[name].setEnabled(bool(self.session.suggested.shown))
        actions["delete"].setEnabled(bool(self.session.active))
        for name in ("start_left", "start_right", "end_left", "end_right"):
            actions[name].setEnabled(self.session.active in self.session.annotations)
        undoable, redoable = store.undoable(), store.redoable()
        actions["undo"].setEnabled(undoable is not None)
        actions["redo"].setEnabled(redoable is not None)
        undo, redo = translate("Actions", "Undo"), translate("Actions", "Redo")
        actions["undo"].setText(f"{undo}: {labels.change(undoable)}" if undoable else undo)
        actions["redo"].setText(f"{redo}: {labels.change(redoable)}" if redoable else redo)
        self.retitle()

    def retitle(self) -> None:
        """Say in bar and title what is open."""
        document = self.session.document
        if document is None:
            self.bar.title.set_whole("Sorot")
            self.bar.subtitle.set_whole("")
            self.setWindowTitle("Sorot")
            return
        minutes = translate("Window", "%n min", "reading time in minutes", self.foot.minutes())
        facts = (document.site or document.version, language_name(document.language), format_date(document.published))
        first = next((fact for fact in facts if fact), "")
        self.bar.title.set_whole(document.title)
        compared = self.commands.comparing.summary()
        self.bar.subtitle.set_whole(compared or " · ".join(part for part in (first, minutes) if part))
        self.setWindowTitle(f"{document.title} — Sorot")

    def retranslate(self) -> None:
        """Put the words of the present language on everything that is the window's own."""
        self.actions_.retranslate()
        self._refresh_actions()
        self.bar.retranslate()
        self.setAccessibleName("Sorot")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # Files, keys, end

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take local files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        event.acceptProposedAction()
        self.commands.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc steps back: a claim picked up, the message, the compare view, what is not the text, last the suggestions.

        Enter presses the button it stands on, as Space does.
        """
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape:
            if self.commands.related.drop():
                return
            if "message" in self.__dict__ and self.message.isVisible():
                self.message.hide()
            elif not self.commands.leave_view() and not self._done_with_suggestions():
                self.page.focus_text()
        else:
            super().keyPressEvent(event)

    def _done_with_suggestions(self) -> bool:
        return self.page.text.hasFocus() and self.commands.suggesting.step_back()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Without a text there is nothing to wait for before the rest is made."""
        super().showEvent(event)
        if self.session.document is None:
            self._completion.start()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Store everything typed, the place, the window's size."""
        self._completion.stop()
        self.page.text.viewport().removeEventFilter(self)
        self.session.end()
        self.session.settings.change(
            window_width=self.width(),
            window_height=self.height(),
            panel_width=self.columns.panel_width(self.session.settings.value.panel_width),
        )
        self.closing.emit()
        super().closeEvent(event)


def _room(role: str) -> QWidget:
    """An empty column that a part moves into."""
    made = QWidget()
    made.setProperty("role", role)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    return made


def _move_in(room: QWidget, part: QWidget) -> None:
    layout = room.layout()
    assert layout is not None
    layout.addWidget(part)
