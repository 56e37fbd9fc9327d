"""The board of all claims in the window: shown in the place of the page, and left for the text of a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.board.view import BoardView
    from reader.ui.window import Window


class Boarding:
    """Makes the board when it is first wanted, and goes in and out of it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._session = window.session
        self._made: BoardView | None = None

    @property
    def shown(self) -> BoardView | None:
        """The board, while it is what the window shows."""
        there = self._made is not None and self._window.centre.currentWidget() is self._made
        return self._made if there else None

    def toggle(self) -> None:
        """Show the claims of all texts, the active one current; or return to the page."""
        if self.leave():
            return
        self._window.commands.comparing.leave()
        view = self._view()
        self._session.flush()
        # What is selected on the page is out of sight: nothing must be marked there.
        self._session.page = None
        self._window.columns.lend(self._window.panel_room)
        self._window.show_main(view)
        view.show_claim(self._session.active)
        view.setFocus()
        self._window.actions_["board"].setChecked(True)
        self._show_status()

    def _view(self) -> BoardView:
        from reader.ui.board.view import BoardView

        if self._made is None:
            self._made = BoardView(self._session, self._window.theme, self._window.noticing.watching)
            self._made.closed.connect(self.leave)
            self._made.wanted.connect(self.go_to)
            self._made.notice_wanted.connect(self._window.noticing.go_to)
            self._made.status_changed.connect(self._show_status)
        return self._made

    def leave(self) -> bool:
        """Return to the page, or to the welcome where nothing is open; False where the board was not shown."""
        if self.shown is None:
            return False
        self._session.page = self._window.page
        self._window.foot.show_instead("")
        self._window.foot.counts.show()
        self._window.columns.lend(None)
        self._window.actions_["board"].setChecked(False)
        there = self._session.document is not None
        self._window.show_main(self._window.page if there else self._window.welcome)
        if there:
            self._window.page.focus_text()
        self._window.retitle()
        return True

    def go_to(self, claim: str, document: str) -> None:
        """Show a claim in its text, with its card."""
        self.leave()
        if self._session.document is None or self._session.document.id != document:
            self._session.open(document)
        self._session.activate(claim, reveal=True)

    def _show_status(self) -> None:
        if self.shown is not None:
            self._window.foot.show_instead(self.shown.status())
            self._window.foot.counts.hide()  # those of the open text, which is not seen here
            self._window.bar.title.set_whole(self.shown.windowTitle())
            self._window.bar.subtitle.set_whole("")
