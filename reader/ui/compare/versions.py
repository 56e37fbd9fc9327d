"""Which versions stand beside the open document: the usual ones, those chosen, those joined to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.records import Document
from reader.library import documents
from reader.ui.compare import header as heading
from reader.ui.compare.picker import Picker
from reader.ui.session import Session

SCRATCH = ""
"""In a list of versions: a translation made from nothing."""
_SECOND = len("2026-11-23T10:00:00")


class Versions(QObject):
    """Chooses versions. ``present`` tells which ids stand beside the document now."""

    wanted = Signal(object)
    """A list of ids to set beside the document; None for the usual ones."""

    def __init__(self, session: Session, present: Callable[[], list[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._present = present
        self._widget = parent
        self._last: dict[str, list[str]] = {}

    def of(self, document: Document) -> list[Document]:
        """The versions to choose from, the oldest first; those that came together by name."""
        found = documents.versions(self._session.library, document)
        return sorted(found, key=lambda one: (one.created[:_SECOND], one.version, one.title))

    def remember(self, document: Document, keys: list[str]) -> None:
        """These stood beside the document last."""
        self._last[document.id] = keys

    def usual(self, document: Document) -> list[str]:
        """The versions looked at last; else the first in another language with a second in the same; else the first."""
        versions = self.of(document)
        there = {SCRATCH, *(one.id for one in versions)}
        last = [key for key in self._last.get(document.id, ()) if key in there]
        if last:
            return last
        foreign = [one for one in versions if one.language != document.language]
        lead = (foreign or versions)[:1]
        second = [one for one in versions if lead and one.language == lead[0].language and one.id != lead[0].id]
        return [one.id for one in (*lead, *second[:1])]

    def choose(self, column: int, key: str) -> None:
        """Set what was chosen in a heading into that column."""
        if key == heading.OTHER:
            self.pick(column)
            return
        chosen = [] if key == heading.NOTHING else [SCRATCH if key == heading.SCRATCH else key]
        present = self._present()
        self.wanted.emit([*present[: column - 1], *chosen, *present[column:]] or None)

    def add(self) -> None:
        """Set one more version beside: the next there is, else one picked from the library."""
        document, present = self._session.document, self._present()
        unused = [one.id for one in self.of(document) if one.id not in present] if document else []
        if unused:
            self.wanted.emit([*present, unused[0]])
        else:
            self.pick(len(present) + 1)

    def pick(self, column: int) -> None:
        """Let the person pick any document of the library for a column."""
        document = self._session.document
        if document is None:
            return
        others = [one for one in self._session.library.store.documents() if one.id != document.id]
        picker = Picker(others, self._widget)
        picker.picked.connect(lambda key: self._join(column, key))
        picker.open_at(self._widget.mapToGlobal(self._widget.rect().center()) - picker.rect().center())

    def _join(self, column: int, key: str) -> None:
        """Make the picked document a version of the open one and set it beside."""
        session, document = self._session, self._session.document
        other = session.attempt(lambda: session.library.document(key))
        if document is None or other is None:
            return
        session.attempt(lambda: documents.join_versions(session.library, [document, other]))
        present = [one for one in self._present() if one != key]
        self.wanted.emit([*present[: column - 1], key, *present[column:]])
