"""What one window has open, and every command that changes it: the way from a key press to the library and back.

Widgets read ``document``, ``content``, ``annotations`` and ``active`` here, call the commands, and refresh on the
signals; they never keep a copy of a record beyond what they show.
"""

from bisect import insort
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.change import Change
from reader.domain.errors import SorotError
from reader.domain.records import Anchor, Annotation, Body, Document, Highlight, Kind
from reader.domain.text import Content, Span
from reader.library import documents
from reader.library.library import Library, prefilled
from reader.settings import SettingsFile
from reader.ui.picking import Picking
from reader.ui.suggested import Suggested

PLACE_MS = 2000
"""How long after the last scrolling the reading place is stored."""
POLL_MS = 400
"""How often other windows' and processes' changes are looked for."""


class Selecting(Protocol):
    """What the session asks of the page."""

    def selection(self) -> Span | None:
        """The selected span in code points of the document, snapped; None if nothing is selected."""

    def caret(self) -> int | None:
        """The offset of the caret (code points) while reading goes by it, else None."""

    def clear_selection(self) -> None:
        """Let the selection go."""


class Session(QObject):
    """The open document of one window. All signals are emitted in the UI thread, after the fact."""

    changed = Signal(object)
    """A ``Change`` was applied to the library, by this window or another."""
    opened = Signal()
    """``document`` is another one now, or None."""
    active_changed = Signal(str)
    """The id of the active annotation or suggestion, or ""."""
    reveal = Signal(int, int)
    """The page should show this span (code points)."""
    edit_requested = Signal(str)
    """The panel should show this annotation's card and put the caret into its main field."""
    place_changed = Signal(int)
    """Reading has come to this offset (code points)."""
    place_kept = Signal()
    """The reading place was stored."""
    saving_changed = Signal(bool)
    """Whether something typed is not yet in the library."""
    command_wanted = Signal(str)
    """A part of the window wants a command of the table of actions carried out: its name."""
    failed = Signal(object)
    """A ``SorotError`` for the person."""

    def __init__(self, library: Library, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.settings = settings
        self.document: Document | None = None
        self.content: Content | None = None
        self.annotations: dict[str, Annotation] = {}
        self.active = ""
        self.suggested = Suggested(self)
        self.picking = Picking(self)
        self.place = 0
        self.page: Selecting | None = None
        self._refused: SorotError | None = None
        self.over = False
        self._unsaved: list[Callable[[], None]] = []
        library.listen(self._on_change)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(lambda: self.attempt(library.poll))
        self._poll.start()
        self._still = QTimer(self, interval=PLACE_MS, singleShot=True)
        self._still.timeout.connect(self.keep_place)

    # Opening

    def open(self, key: str) -> None:
        """Open a document of the library at the place where reading stopped."""
        self.flush()
        self.keep_place()
        document = self.attempt(lambda: self.library.document(key))
        content = document and self.attempt(lambda: self.library.content(document))
        if document is None or content is None:
            return
        self.document, self.content = document, content
        self.suggested.forget()
        self._load_annotations()
        self.active = ""
        place = self.library.store.places().get(key)
        self.place = place.offset if place else 0
        self.settings.change(last_document=key)
        self._still.start()
        self.opened.emit()

    def close(self) -> None:
        """Close the document, keeping everything typed and the place."""
        self.flush()
        self.keep_place()
        self._let_go()

    def end(self) -> None:
        """Save what is typed and the place, and look at the library no more: the window closes.

        What comes afterwards (a timer, the end of a task) finds ``over`` and leaves the library alone.
        """
        self.flush()
        self.keep_place()
        self._poll.stop()
        self._still.stop()
        self.over = True

    def read_to(self, offset: int) -> None:
        """The page was scrolled: its first visible character is ``offset``. The page tells late, even too late."""
        if offset != self.place and not self.over:
            self.place = offset
            self._still.start()
            self.place_changed.emit(offset)

    def keep_place(self) -> None:
        """Store the reading place of the open document."""
        key, place = (self.document.id if self.document else ""), self.place
        self._still.stop()
        if key:
            self.attempt(lambda: documents.remember(self.library, key, place))
            self.place_kept.emit()

    # Typing

    def unsaved(self, save: Callable[[], None], waiting: bool) -> None:
        """A field has (or no longer has) something typed that ``save`` would store."""
        before = bool(self._unsaved)
        if waiting and save not in self._unsaved:
            self._unsaved.append(save)
        if not waiting and save in self._unsaved:
            self._unsaved.remove(save)
        if bool(self._unsaved) != before:
            self.saving_changed.emit(bool(self._unsaved))

    def flush(self) -> None:
        """Store everything typed, now."""
        for save in list(self._unsaved):
            save()

    # Commands

    def attempt(self, command: Callable[[], Any]) -> Any:
        """Run a command; a refusal becomes ``failed`` and None, and so does every command once the session is over."""
        if self.over:
            return None
        try:
            return command()
        except SorotError as error:
            self._refused = error
            self.failed.emit(error)
            return None

    def take_refusal(self) -> SorotError | None:
        """The latest refusal since this was last asked."""
        taken, self._refused = self._refused, None
        return taken

    def anchor(self, span: Span) -> Anchor | None:
        """An anchor on a span of the open text."""
        from reader.language import anchoring

        if self.content is None:
            return None
        return anchoring.make(self.content.text, *span, self.content.version)

    def annotate(self, kind: Kind, colour: str = "") -> Annotation | None:
        """Make an annotation of ``kind`` on the selection, or with none selected on the active annotation's passage."""
        span = self.page.selection() if self.page else None
        meant = self.suggested.meant(span) if kind is Kind.CLAIM else ""
        if meant:
            return self.suggested.edit(meant)
        active = self.find(self.active)
        if span is None and active is not None and kind is not Kind.HIGHLIGHT:
            anchor: Anchor | None = active.anchor
        else:
            anchor = self.anchor(span) if span else None
        if anchor is None or self.document is None:
            return None
        if kind is Kind.HIGHLIGHT:
            body: Body = Highlight(colour or self.settings.value.colour)
        else:
            body = self.new_body(kind, anchor)
        return self.add(anchor, body)

    def new_body(self, kind: Kind, anchor: Anchor) -> Body:
        """What a new annotation of a passage of the open document starts with: a claim with what is found in it."""
        from reader.library import claims

        if kind is Kind.CLAIM and self.content is not None and self.document is not None:
            found = claims.describe(self.content, self.document, anchor)
            return claims.with_fiscal_years(self.library, found, self.document.published)
        return prefilled(kind, anchor, target_language=self.target_language())

    def add(self, anchor: Anchor, body: Body) -> Annotation | None:
        """Make an annotation on the open document and make it the active one; a new card opens for typing."""
        self.flush()
        key = self.document.id if self.document else ""
        made: Annotation | None = self.attempt(lambda: self.library.add(key, anchor, body))
        if made is not None:
            if self.page:
                self.page.clear_selection()
            self.activate(made.id)
            if made.kind is not Kind.HIGHLIGHT:
                self.edit_requested.emit(made.id)
        return made

    def find(self, key: str) -> Annotation | None:
        """The annotation or suggestion of the open document with that id."""
        return self.annotations.get(key) or self.suggested.shown.get(key)

    def present(self) -> list[Annotation]:
        """Every annotation of the open document and, while they are shown, suggestions, in reading order."""
        if not self.suggested.shown:
            return list(self.annotations.values())
        return sorted((*self.annotations.values(), *self.suggested.shown.values()), key=_reading_order)

    def target_language(self) -> str:
        """The language a new translation is into: the chosen one, else the other of Indonesian and English."""
        source = self.document.language if self.document else ""
        chosen = self.settings.value.target_language
        if chosen and chosen != source:
            return chosen
        return "id" if source == "en" else "en"

    def activate(self, key: str, *, reveal: bool = False) -> None:
        """Make an annotation or suggestion the active one ("" for none); ``reveal`` brings the page to it."""
        one = self.find(key)
        if key and one is None:
            return
        if key != self.active:
            self.active = key
            self.active_changed.emit(key)
        if reveal and one is not None and not one.orphaned:
            self.reveal.emit(one.anchor.start, one.anchor.end)

    def go_to(self, key: str) -> None:
        """Make any annotation of the library the active one, and show it in its text, which is opened if need be."""
        one = self.attempt(lambda: self.library.annotation(key))
        if one is not None and (self.document is None or self.document.id != one.document):
            self.open(one.document)
        if one is not None:
            self.activate(key, reveal=True)

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) annotation or suggestion in reading order, from the active one or the
        place.
        """
        placed = [one for one in self.present() if not one.orphaned]
        keys = [one.id for one in placed]
        if not keys:
            return
        if self.active in keys:
            index = keys.index(self.active) + direction
        else:
            before = sum(one.anchor.start < self.place for one in placed)
            index = before if direction > 0 else before - 1
        self.activate(keys[index % len(keys)], reveal=True)

    def edit(self, key: str, slot: str = "", **fields: Any) -> None:
        """Set fields of an annotation's body. Where ``slot`` is given the edit is part of typing into that field."""
        if key in self.annotations:
            self.attempt(lambda: self.library.edit(self.annotations[key], slot, **fields))

    def delete(self, key: str) -> None:
        """Delete an annotation, or dismiss a suggestion; the next one in reading order becomes active."""
        self.suggested.dismiss([key])
        if key not in self.annotations:
            return
        keys = list(self.annotations)
        index = keys.index(key)
        following = (keys[index + 1 :] + keys[:index][::-1] or [""])[0]
        self.attempt(lambda: self.library.delete([self.annotations[key]]))
        self.activate(following)

    def undo(self) -> None:
        """Store what is typed, then take the latest change back."""
        self.flush()
        self._follow(self.attempt(self.library.undo))

    def redo(self) -> None:
        """Bring the change undone last back."""
        self.flush()
        self._follow(self.attempt(self.library.redo))

    def _follow(self, change: Change | None) -> None:
        """Show where an undo or redo happened."""
        for key in (*change.after, *self.suggested.came_back) if change else ():
            if self.find(key) is not None:
                self.activate(key, reveal=True)
                return

    # Keeping up with the library

    def _on_change(self, change: Change) -> None:
        document = self.document
        if document is not None and document.id in change.after:
            self._reload_document(change)
        elif document is not None:
            self.annotations = _applied(self.annotations, change, document.id)
        self.changed.emit(change)
        self.suggested.follow(change)
        if self.active and self.find(self.active) is None:
            self.activate("")

    def _reload_document(self, change: Change) -> None:
        assert self.document is not None
        present = change.after[self.document.id]
        if not isinstance(present, Document):
            self._let_go()
            return
        same_text = present.text_version == self.document.text_version
        self.document = replace(present)
        self._load_annotations()
        if not same_text:
            self.content = self.library.content(present)
            self.suggested.forget()
            self.opened.emit()

    def _let_go(self) -> None:
        self.document, self.content, self.annotations, self.active = None, None, {}, ""
        self.suggested.forget()
        self.opened.emit()

    def _load_annotations(self) -> None:
        if self.document is not None:
            self.annotations = {one.id: one for one in self.library.store.annotations(self.document.id)}


def _applied(annotations: dict[str, Annotation], change: Change, document: str) -> dict[str, Annotation]:
    """A document's annotations after a change, in reading order as ``Store.annotations`` has it.

    Only what the change touched is looked at: reading ten thousand records again would be felt at every key.
    """
    touched = (*change.before.values(), *change.after.values())
    if not any(isinstance(one, Annotation) and one.document == document for one in touched):
        return annotations
    ordered = [one for key, one in annotations.items() if key not in change.after]
    for one in change.after.values():
        if isinstance(one, Annotation) and one.document == document:
            insort(ordered, one, key=_reading_order)
    return {one.id: one for one in ordered}


def _reading_order(one: Annotation) -> tuple[bool, int, int, str, str]:
    return one.orphaned, one.anchor.start, one.anchor.end, one.created, one.id
