"""Notices in the window: above the cards for the open text, on the board for the whole library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.domain.records import Annotation
from reader.ui.noticed.bar import NoticedBar
from reader.ui.noticed.list import NoticedList
from reader.ui.noticed.watching import Watching

if TYPE_CHECKING:
    from reader.ui.panel.panel import Panel
    from reader.ui.window import Window


class Noticing(QObject):
    """Watches the claims from when the panel is there, and shows what is noticed."""

    def __init__(self, window: Window, panel: Panel) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self.watching = Watching(window.session, self)
        self.bar = NoticedBar(self.watching, window.theme, panel)
        self.list = NoticedList(window.session, window.theme, self.watching, here=True)
        self._from: QWidget | None = None
        """What had the keyboard before the list was opened."""
        panel.add_notices(self.bar, self.list)
        self.bar.turned.connect(self._turn)
        self.list.left.connect(self.bar.close_list)
        self.list.wanted.connect(self.go_to)
        panel.tabs.chosen.connect(lambda _kind: self.bar.close_list())
        panel.head.filtered.connect(lambda _query: self.bar.close_list())
        window.session.opened.connect(self._opened)
        window.session.edit_requested.connect(lambda _key: self.bar.close_list())
        window.closing.connect(self.watching.stop)

    def toggle(self) -> None:
        """Show the notices about the open text in the panel, or the cards again; on the board, those of all texts."""
        from reader.ui.board.head import Page

        board = self._window.commands.boarding.shown
        if board is not None:
            board.turn_to(Page.TABLE if board.page is Page.NOTICED else Page.NOTICED)
            return
        self._window.show_panel(True)
        self.bar.button.setChecked(not self.bar.button.isChecked())

    def _turn(self, shown: bool) -> None:
        focused = self._window.focusWidget()
        inside = focused is not None and (self.list.isAncestorOf(focused) or focused is self.list)
        if shown:
            self._from = focused
        self._panel.show_instead(self.list if shown else None)
        self.bar.refresh()
        if shown:
            self.list.take_focus()
        elif inside:
            self._return()

    def _return(self) -> None:
        """The keyboard goes back to where it was, or to the text."""
        before, self._from = self._from, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.page.focus_text()

    def _opened(self) -> None:
        self.bar.close_list()
        self.bar.refresh()

    def go_to(self, claim: str) -> None:
        """Show a claim in its text; its document is opened where it is another."""
        session = self._window.session
        record = session.attempt(lambda: session.library.annotation(claim))
        if isinstance(record, Annotation):
            self._window.commands.boarding.go_to(claim, record.document)
