"""The claims of all texts: the table, the timeline and the ledger, with one filter over them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.change import Change
from reader.library import board, sources
from reader.library.board import Row
from reader.library.sources import Entry
from reader.ui.board.commands import Commands
from reader.ui.board.grouping import Grouping
from reader.ui.board.head import Head, Page
from reader.ui.board.keys import OwnKeys
from reader.ui.board.ledger import Ledger
from reader.ui.board.model import BoardModel, told
from reader.ui.board.nothing import Nothing, Reason
from reader.ui.board.reading import Reading
from reader.ui.board.stacking import Basis
from reader.ui.board.table import BoardTable
from reader.ui.board.timeline import Timeline
from reader.ui.language import format_number, grouped, translate
from reader.ui.noticed.list import NoticedList
from reader.ui.noticed.watching import Watching
from reader.ui.session import Session
from reader.ui.theme import Theme

WAIT_MS = 150
"""The board follows changes at this distance, so that it never stands between a key and its effect."""


class BoardView(OwnKeys):
    """Shows every claim of the library and goes to any of them."""

    wanted = Signal(str, str)
    """A claim should be shown in its text: the ids of claim and document."""
    notice_wanted = Signal(str)
    """The same for a claim of a notice: its id."""
    closed = Signal()
    status_changed = Signal()
    """``status`` says something else now."""

    def __init__(self, session: Session, theme: Theme, watching: Watching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.rows, self.entries = Reading(session, board.rows, self), Reading(session, sources.ledger, self)
        self.findings = Reading(session, board.findings, self)
        """What claims are found by besides what is shown of them: read once somebody filters."""
        self._placed: Sequence[Row] | None = None
        """Which claims the timeline shows: it is laid out only when it is turned to."""
        self._keep = ""
        self.model = BoardModel(self)
        self.head = Head(self)
        self.table = BoardTable(theme, self)
        self.table.setModel(self.model)
        self.timeline = Timeline(theme, self)
        self.ledger = Ledger(session, theme, self)
        self.noticed = NoticedList(session, theme, watching, here=False, parent=self)
        self.empty = Nothing(self)
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setContentsMargins(16, 8, 16, 10)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget(self)
        for page in (self.table, self.timeline, self.ledger, self.noticed, self.empty):
            self._stack.addWidget(page)
        self.commands = Commands(session, self.table, self.model, self)
        self._wait = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.detail)
        self._connect()
        self.retranslate()
        self.turn_to(Page.TABLE)

    def _connect(self) -> None:
        self.head.turned.connect(self.turn_to)
        self.head.grouping.setCurrentIndex(self.head.grouping.findData(self.model.grouping))
        self.head.grouping.activated.connect(lambda _row: self.group(self.head.grouping.currentData()))
        self.head.basis.activated.connect(lambda _row: self._turn_basis(self.head.basis.currentData()))
        self.head.filter.textChanged.connect(self._filter)
        self.table.chosen.connect(self.commands.open)
        self.commands.wanted.connect(self.wanted)
        self.table.key.connect(self._table_key)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._tell())
        self.table.rearranged.connect(self._tell)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self.commands.menu)
        self.timeline.chosen.connect(self.wanted)
        self.timeline.current_changed.connect(self._tell)
        self.ledger.filtered.connect(self._show_source)
        self.noticed.wanted.connect(self.notice_wanted)
        self.noticed.left.connect(self._step_back)
        self._session.changed.connect(self._changed)
        self.rows.found.connect(self._show)
        self.entries.found.connect(self._show_entries)
        self.findings.found.connect(self._find_by)

    # Reading the library

    def _changed(self, change: Change) -> None:
        del change
        self.rows.stale = self.entries.stale = self.findings.stale = True
        if self.isVisible():
            self._wait.start()

    def read(self) -> None:
        """Read what is shown where the library changed since; the ledger only while it is looked at."""
        if self.rows.stale:
            self.rows.start()
        if self.entries.stale and self.page is Page.SOURCES:
            self.entries.start()
        if self.findings.stale and self.head.filter.text().strip():
            self.findings.start()

    def _show(self, rows: Sequence[Row]) -> None:
        keep = self._keep or self.current()
        chosen = [] if self._keep else [row.id for row in self.model.claims(self.table.lines())]
        self._keep = ""
        self.model.show(rows=rows)
        line = self.model.line_of(keep)
        first = next((number for number, item in enumerate(self.model.items) if isinstance(item, Row)), -1)
        if max(line, first) >= 0:
            self.table.go_to(line if line >= 0 else first)
            self.table.choose_too(found for key in chosen if (found := self.model.line_of(key)) >= 0)
        self._place()
        self.timeline.select(keep)
        self._show_page()
        self._tell()

    def _place(self) -> None:
        """Have the timeline show what the filter lets through, if it is looked at and shows something else."""
        if self.page is Page.TIMELINE and self._placed is not self.model.found:
            self._placed = self.model.found
            self.timeline.show_rows(self._placed)
            self._show_page()

    def _show_entries(self, entries: Sequence[Entry]) -> None:
        self.ledger.show_entries(entries)
        self._show_page()
        self._tell()

    # What is shown

    @property
    def page(self) -> Page:
        """What is shown."""
        return self.head.page

    def turn_to(self, page: Page) -> None:
        """Show the table, the timeline or the ledger."""
        key = self.current()
        self.head.show_page(page)
        self._show_page()
        if self.isVisible():
            self.read()
        self._place()
        if page is Page.TIMELINE:
            self.timeline.select(key)
        elif page is Page.TABLE and self.model.line_of(key) >= 0:
            self.table.go_to(self.model.line_of(key))
        self._focus_page()
        self._tell()

    def _show_page(self) -> None:
        reason = self._nothing()
        if reason is not None:
            self.empty.tell(reason)
        before, focused = self._stack.currentWidget(), self.window().focusWidget()
        held = focused is not None and (focused is before or (before is not None and before.isAncestorOf(focused)))
        self._stack.setCurrentIndex(len(Page) if reason is not None else self.page)
        if held and self._stack.currentWidget() is not before:
            self._focus_page()

    def _focus_page(self) -> None:
        pages = (self.table, self.timeline, self.ledger.table, self.noticed)
        inside: QWidget = self.empty if self._stack.currentWidget() is self.empty else pages[self.page]
        self.setFocusProxy(inside)
        if self.isVisible():
            inside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> Reason | None:
        """Why there is nothing to show, None where there is something or nobody knows yet."""
        claims, sources_ = self.page in (Page.TABLE, Page.TIMELINE), self.page is Page.SOURCES
        empty = Reason("", translate("Board", "Empty the filter"), self._empty_filter)
        if (claims or sources_) and self.rows.known and not self.model.rows:
            words = translate("Board", "No text has claims yet. Open a text and press S to have claims suggested.")
            return Reason(words, translate("Board", "Open a text…"), lambda: self._session.command_wanted.emit("open"))
        if claims and self.model.rows and not self.model.found:
            return empty._replace(words=translate("Board", "No claim holds these words."))
        if self.page is Page.TIMELINE and self._placed is self.model.found and not self.timeline.claims:
            return self._undated()
        if sources_ and self.entries.known and not self.ledger.model.entries:
            words = translate("Board", "No claim names its source yet. Fill in the source on the card of a claim.")
            return Reason(words, translate("Board", "Show the claims"), lambda: self.turn_to(Page.TABLE))
        if sources_ and self.entries.known and not self.ledger.model.shown:
            return empty._replace(words=translate("Board", "No source holds these words."))
        return None

    def _undated(self) -> Reason | None:
        if not self.model.found:
            return None
        turn = self._turn_basis
        if self.timeline.basis is Basis.CLAIMED:
            words = translate("Board", "None of these claims speaks of a date.")
            return Reason(words, translate("Board", "Place them by publication"), lambda: turn(Basis.PUBLISHED))
        words = translate("Board", "None of their texts has a publication date.")
        return Reason(words, translate("Board", "Place them by the dates claimed"), lambda: turn(Basis.CLAIMED))

    def _empty_filter(self) -> None:
        self.head.filter.clear()
        self._focus_page()

    def current(self) -> str:
        """The id of the claim that is current in what is shown, or ""."""
        if self.page is Page.TIMELINE and self._stack.currentWidget() is self.timeline:
            row = self.timeline.row()
            return row.id if row else ""
        index = self.table.currentIndex()
        found = self.model.claims([index.row()]) if index.isValid() else []
        return found[0].id if found else ""

    def show_claim(self, key: str) -> None:
        """Make a claim the current one, now or once the library is read."""
        self._keep = key
        if self.model.line_of(key) >= 0:
            self.table.go_to(self.model.line_of(key))

    def group(self, grouping: Grouping) -> None:
        """Put the claims together by something else."""
        key = self.current()
        self.model.show(grouping=grouping)
        self.head.grouping.setCurrentIndex(self.head.grouping.findData(grouping))
        if self.model.line_of(key) >= 0:
            self.table.go_to(self.model.line_of(key))

    def _turn_basis(self, basis: Basis) -> None:
        self.head.basis.setCurrentIndex(self.head.basis.findData(basis))
        self.timeline.show_rows(self.model.found, basis)
        self._show_page()
        if not self.head.basis.hasFocus():
            self._focus_page()
        self._tell()

    def _filter(self, query: str) -> None:
        self._keeping(lambda: self.model.show(query=query))
        if query.strip() and self.findings.stale and self.isVisible():
            self.findings.start()
        self.ledger.filter(query)
        self.noticed.filter(query)
        self._filtered()

    def _find_by(self, more: Mapping[str, str]) -> None:
        self._keeping(lambda: self.model.show(more=more))
        self._filtered()

    def _keeping(self, show: Callable[[], object]) -> None:
        """Show something else, the current claim staying the current one, or the first where it is not shown."""
        key = self.current()
        show()
        line = self.model.line_of(key)
        if line < 0:
            line = next((number for number, item in enumerate(self.model.items) if isinstance(item, Row)), -1)
        if line >= 0:
            self.table.go_to(line)

    def _filtered(self) -> None:
        self._place()
        self._show_page()
        self._tell()

    def _show_source(self, name: str) -> None:
        self.head.filter.setText(name)
        self.turn_to(Page.TABLE)

    def status(self) -> str:
        """What is shown, for the foot."""
        shown, every = len(self.model.found), len(self.model.rows)
        if self.page is Page.SOURCES:
            count = len(self.ledger.model.shown)
            return grouped(translate("Board", "%n source(s)", "", count), count)
        if self.page is Page.NOTICED:
            count = len(self.noticed.notices())
            return grouped(translate("Board", "%n thing(s) noticed", "", count), count)
        words = grouped(translate("Board", "%n claim(s)", "", shown), shown)
        if shown != every:
            words = translate("Board", "{shown} of {every} claims").format(
                shown=format_number(shown), every=format_number(every)
            )
        if self.page is Page.TIMELINE and self.timeline.undated:
            undated = self.timeline.undated
            left = translate("Board", "%n without a date", "claims on the timeline", undated)
            words += " · " + grouped(left, undated)
        return words

    def _tell(self) -> None:
        self.detail.setText(self.timeline.spoken() if self.page is Page.TIMELINE else self._spoken())
        self.detail.setVisible(self.page in (Page.TABLE, Page.TIMELINE) and bool(self.detail.text()))
        self.status_changed.emit()

    def _spoken(self) -> str:
        found = self.model.claims(self.table.lines()[:2])
        # What the table has no room for is told here.
        left_out = self.table.left_out() if len(found) == 1 else []
        return "\n".join(told(one, left_out) for one in found)

    # Commands

    def _table_key(self, event: QKeyEvent) -> None:
        deeds = self.commands
        commands = {
            Qt.Key.Key_R: deeds.relate,
            Qt.Key.Key_M: lambda: self._session.command_wanted.emit("relation_map"),
            Qt.Key.Key_G: self._next_grouping,
            Qt.Key.Key_V: deeds.next_status,
        }
        command = commands.get(Qt.Key(event.key())) if not event.modifiers() else None
        if command is not None:
            event.accept()
            command()

    def _next_grouping(self) -> None:
        every = list(Grouping)
        self.group(every[(every.index(self.model.grouping) + 1) % len(every)])

    # Events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read the library where it changed meanwhile."""
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody waits for the library any more."""
        super().hideEvent(event)
        self._wait.stop()
        self.rows.stop()
        self.entries.stop()
        self.findings.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc empties the filter, then leaves; / goes to the filter; Ctrl+1 to 4 turn the pages."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        elif event.key() == Qt.Key.Key_Slash and not control:
            self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.head.filter.selectAll()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.head.filter.hasFocus():
            self._focus_page()
        elif control and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_4:
            self.turn_to(Page(event.key() - Qt.Key.Key_1))
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        if self._session.picking.drop():
            return
        if self.head.filter.text():
            self._empty_filter()
        elif self.head.filter.hasFocus():
            self._focus_page()
        else:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in; what is chosen and filtered stays."""
        self.head.retranslate()
        self.table.fit_columns()
        self.table.setAccessibleName(translate("Board", "Claims of all texts"))
        self.timeline.retranslate()
        self.ledger.retranslate()
        self.model.forget_words()
        self._show_page()
        self.setWindowTitle(translate("Board", "Claims of all texts"))
        self._tell()
