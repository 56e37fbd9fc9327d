"""Notices in the window: above the cards for the open text, on the board for the whole library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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
        self.list = NoticedList(window.session, self.watching, here=True)
        panel.add_notices(self.bar, self.list)
        self.bar.turned.connect(self._turn)
        self.list.left.connect(self.bar.close_list)
        self.list.wanted.connect(self.go_to)
        panel.tabs.chosen.connect(lambda _kind: self.bar.close_list())
        window.session.opened.connect(self._opened)
        window.session.edit_requested.connect(lambda _key: self.bar.close_list())
        window.closing.connect(self.watching.stop)

    def toggle(self) -> None:
        """Show the notices about the open text in the panel, or the cards again."""
        self._window.show_panel(True)
        self.bar.button.setChecked(not self.bar.button.isChecked())

    def _turn(self, shown: bool) -> None:
        self._panel.show_instead(self.list if shown else None)
        self.bar.refresh()
        if shown:
            self.list.take_focus()

    def _opened(self) -> None:
        self.bar.close_list()
        self.bar.refresh()

    def go_to(self, claim: str) -> None:
        """Show a claim in its text; its document is opened where it is another."""
        session = self._window.session
        record = session.attempt(lambda: session.library.annotation(claim))
        if isinstance(record, Annotation):
            self._window.commands.boarding.go_to(claim, record.document)
