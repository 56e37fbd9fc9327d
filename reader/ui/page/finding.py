"""Brings find bar and page together: where a search begins, what is marked, where it leaves the reader."""

from PySide6.QtCore import QObject, Qt

from reader.ui.page.finder import Finder
from reader.ui.page.following import Following
from reader.ui.page.showing import Showing
from reader.ui.page.text import PageText
from reader.ui.session import Session


class Finding(QObject):
    """Searches the session's text from the selection or the reading place on."""

    def __init__(
        self, finder: Finder, text: PageText, showing: Showing, following: Following, session: Session
    ) -> None:
        super().__init__(finder)
        self._finder = finder
        self._text = text
        self._following = following
        self._session = session
        finder.changed.connect(self._show_hits)
        finder.reached.connect(showing.reveal)
        finder.closed.connect(self._leave)
        session.opened.connect(self.follow)

    def follow(self) -> None:
        """Search the text that is open now."""
        self._finder.show_text(self._session.content)

    def find(self) -> None:
        """Open the find bar, with the selection if it lies within a line."""
        span, content = self._session.page.selection() if self._session.page else None, self._session.content
        words = content.text[slice(*span)] if span and content else ""
        self._finder.open_at(span[0] if span else self._session.place, words)

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit; opens the find bar where it is shut."""
        if self._finder.isHidden():
            self._finder.open_at(self._session.place)
        else:
            self._finder.step(direction)

    def _show_hits(self) -> None:
        self._following.show_hits(self._finder.hits, self._finder.index)

    def _leave(self) -> None:
        """The last hit becomes the selection, so that it can be marked."""
        sheet, places = self._text.sheet, self._text.places
        if self._finder.index >= 0 and sheet is not None and places is not None:
            start, end = self._finder.hits[self._finder.index]
            if sheet.shows(start):
                places.select(start, end)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
