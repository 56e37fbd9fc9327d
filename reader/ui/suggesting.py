"""Suggesting claims by key: the scan off the UI thread, and what A, X and E do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from reader.domain.records import Document, Kind
from reader.ui.language import translate
from reader.ui.tasks import Task

if TYPE_CHECKING:
    from reader.domain.text import Content
    from reader.ui.window import Window

_READ = ("id", "text_version", "language", "published", "furniture")
"""What of a document a scan depends on."""


class Suggesting:
    """The commands of a window that have to do with suggestions. ``start`` runs a task with its progress shown."""

    def __init__(self, window: Window, start: Callable[[Task, Callable[[Any], None]], None]) -> None:
        self._window = window
        self._session = window.session
        self._suggested = window.session.suggested
        self._start = start
        self._task: Task | None = None
        self._scanned = ""
        self._session.opened.connect(self._follow_document)
        self._suggested.finished.connect(self._tell_finished)

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """The handlers this room has for the table of actions."""
        return {
            "suggest": self.toggle,
            "accept": lambda: self._with_active(lambda key: self._suggested.accept([key])),
            "dismiss": lambda: self._with_active(lambda key: self._suggested.dismiss([key])),
            "edit_suggestion": lambda: self._with_active(self._suggested.edit),
            "accept_all": self.accept_all,
        }

    @property
    def scanning(self) -> bool:
        """Whether a text is being looked through."""
        return self._task is not None

    def toggle(self) -> None:
        """Scan the open text; put the suggestions away where there are some, stop where a scan is under way."""
        if self._task is not None:
            self._task.cancel()
        elif self._suggested.shown:
            self._suggested.put_away()
        else:
            self._window.commands.on_page(self._scan)

    def step_back(self) -> bool:
        """Stop the scan, or put the suggestions away; False where there is neither."""
        if self._task is None and not self._suggested.shown:
            return False
        self.toggle()
        return True

    def accept_all(self) -> None:
        """Make claims of all suggestions that the panel's filter lets through, as one change."""
        if self._session.page is None:
            return
        made = self._suggested.accept(list(self._suggested.scope()))
        if made:
            words = translate("Suggestions", "%n suggestion(s) accepted. Undo takes them back.", None, len(made))
            self._window.message.notice(words)

    def _with_active(self, act: Callable[[str], object]) -> None:
        """Do something with the active suggestion; where none is active, go to the nearest first.

        Nothing is done while another view hides the page.
        """
        session = self._session
        if session.page is None:
            return
        nearest = self._suggested.nearest()
        if session.active in self._suggested.shown:
            act(session.active)
        elif nearest:
            session.activate(nearest, reveal=True)

    # The scan

    def _scan(self) -> None:
        from reader.library import claims

        document, content = self._session.document, self._session.content
        if document is None or content is None:
            return
        self._session.flush()
        task = Task(lambda progress: claims.suggest(content, document, progress), self._window)
        self._task, self._scanned = task, document.id
        for end in (task.done, task.failed, task.cancelled_end):
            end.connect(self._over)
        self._start(task, lambda found: self._show(document, content, found))

    def _over(self) -> None:
        self._task = None

    def _follow_document(self) -> None:
        """What is found in a text that is no longer open is wanted by nobody."""
        document = self._session.document
        if self._task is not None and (document is None or document.id != self._scanned):
            self._task.cancel()

    def _show(self, document: Document, content: Content, found: list[Any]) -> None:
        present = self._session.document
        if present is None or present.id != document.id or self._session.over:
            return
        if any(getattr(present, name) != getattr(document, name) for name in _READ):
            self._tell(translate("Suggestions", "The text was changed meanwhile, so nothing is suggested."))
            return
        self._suggested.show(found)
        if not found:
            self._tell(translate("Suggestions", "Nothing in this text looks like a claim."))
        elif not self._suggested.shown:
            self._tell(translate("Suggestions", "All suggestions for this text are claims already, or dismissed."))
        else:
            self._window.message.outdate()
            self._window.show_panel(True)
            self._window.panel.show_kind(Kind.CLAIM)
            self._session.activate(self._suggested.nearest(), reveal=True)

    # What is said

    def _tell_finished(self) -> None:
        self._tell(translate("Suggestions", "That was the last suggestion."))

    def _tell(self, words: str) -> None:
        self._window.message.notice(words)
