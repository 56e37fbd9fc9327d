"""Suggested claims of the open document: shown among its annotations, and no record until somebody accepts them.

A suggestion is shown as a provisional ``Annotation`` that is nowhere but here, so that page and panel paint it as they
paint everything else. It goes as soon as a claim stands on its passage or it is dismissed, and it comes back when that
is undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Claim, Dismissal, Document

if TYPE_CHECKING:
    from reader.domain.records import Record
    from reader.domain.text import Span
    from reader.language.claims import Suggestion
    from reader.ui.session import Session

_PREFIX = "suggested:"


def is_suggested(key: str) -> bool:
    """Whether the id is a suggestion's, not a record's."""
    return key.startswith(_PREFIX)


class Suggested(QObject):
    """What is suggested in the session's document, and what can be done with it."""

    changed = Signal(object)
    """The ids (a set) of suggestions that came, went or are others now."""
    finished = Signal()
    """The last suggestion shown was accepted or dismissed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.shown: dict[str, Annotation] = {}
        """The suggestions to be seen, by id, in reading order."""
        self.came_back: list[str] = []
        """Those that the latest change brought back."""
        self.scope: Callable[[], Sequence[str]] = lambda: list(self.shown)
        """The ids "all" and "next" speak of, in reading order: fewer where the panel is filtered."""
        self._found: dict[str, Suggestion] = {}
        self._made: dict[str, Annotation] = {}
        self._keys: dict[str, str] = {}
        self._dismissed: frozenset[str] = frozenset()
        self._away = True

    # What is shown

    def show(self, found: Iterable[Suggestion]) -> None:
        """Show what a scan of the open text found, without what was dismissed or is a claim already."""
        from reader.language import claims

        session, text = self._session, self._session.content.text if self._session.content else ""
        self.forget()
        for one in found:
            key, anchor = f"{_PREFIX}{one.start}-{one.end}", session.anchor((one.start, one.end))
            if anchor is not None and session.document is not None:
                self._found[key] = one
                self._made[key] = Annotation(key, session.document.id, anchor, one.claim)
                self._keys[key] = claims.key(text, (one.start, one.end))
        self._away = False
        self._read_dismissed()
        self._refresh()

    def put_away(self) -> None:
        """Show no suggestions. None is dismissed: the next scan shows them again."""
        self._away = True
        self._refresh()

    def forget(self) -> None:
        """Drop everything, quietly: another text is open, and every view looks anew."""
        self.shown, self.came_back = {}, []
        self._found, self._made, self._keys = {}, {}, {}
        self._away = True

    def why(self, key: str) -> str | None:
        """The rule a suggestion comes from."""
        found = self._found.get(key)
        return found.rule if found else None

    def meant(self, span: Span | None) -> str:
        """The suggestion a person means who selected ``span``, or, with nothing selected, by the caret or the active
        one; "" for none.
        """
        if not self.shown:
            return ""
        if span is not None:
            return next((key for key, one in self.shown.items() if _place(one) == span), "")
        caret = self._session.page.caret() if self._session.page else None
        if caret is not None:
            under = [key for key, one in self.shown.items() if one.anchor.start <= caret < one.anchor.end]
            if under:
                return under[0]
        return self._session.active if self._session.active in self.shown else ""

    def nearest(self) -> str:
        """The next suggestion from the active annotation, or from where reading is; "" where none is shown.

        Where a filter hides all of them it is the first: going to it lets the filter go.
        """
        active = self._session.find(self._session.active)
        place = active.anchor.start if active is not None and not active.orphaned else self._session.place
        keys = self.scope() or list(self.shown)
        return next((key for key in keys if self.shown[key].anchor.start >= place), keys[0] if keys else "")

    # What is done with them

    def accept(self, keys: Sequence[str]) -> list[Annotation]:
        """Make claims of suggestions, as one change, and go on to the next suggestion."""
        following = self._following(keys)
        made = self._accept(keys)
        if made:
            self._go_on(following)
        return made

    def edit(self, key: str) -> Annotation | None:
        """Make a claim of a suggestion and open its card for typing."""
        made = self._accept([key])
        if not made:
            return None
        if self._session.page is not None:
            self._session.page.clear_selection()
        self._session.activate(made[0].id)
        self._session.edit_requested.emit(made[0].id)
        return made[0]

    def dismiss(self, keys: Sequence[str]) -> None:
        """Keep suggestions from coming back, as one change, and go on to the next."""
        from reader.library import claims

        session, following = self._session, self._following(keys)
        document, content = session.document, session.content
        chosen = [self._found[key] for key in keys if key in self.shown]
        if not chosen or document is None or content is None:
            return
        session.flush()
        if session.attempt(lambda: claims.dismiss(session.library, document, content, chosen)) is not None:
            self._go_on(following)

    def _accept(self, keys: Sequence[str]) -> list[Annotation]:
        from reader.library import claims

        session = self._session
        document, content = session.document, session.content
        chosen = [self._found[key] for key in keys if key in self.shown]
        if not chosen or document is None or content is None:
            return []
        session.flush()
        made: list[Annotation] | None = session.attempt(
            lambda: claims.accept(session.library, document, content, chosen)
        )
        return made or []

    def _following(self, keys: Sequence[str]) -> str:
        """The suggestion after the last of these, at the end the first there still is."""
        order, gone = list(self.scope()), set(keys)
        last = max((number for number, key in enumerate(order) if key in gone), default=-1)
        return next((key for key in (*order[last + 1 :], *order[: last + 1]) if key not in gone), "")

    def _go_on(self, following: str) -> None:
        # A claim may cover more than the suggestion it came from, and the next one with it.
        if following and following not in self.shown:
            following = self.nearest()
        self._session.activate(following, reveal=True)
        if not self.shown:
            self.finished.emit()

    # Keeping up

    def follow(self, change: Change) -> None:
        """The library changed, and the session is past it."""
        document = self._session.document
        self.came_back = []
        if not self._found or document is None:
            return
        if any(isinstance(one, Dismissal) for one in (*change.before.values(), *change.after.values())):
            self._read_dismissed()
        elif isinstance(change.after.get(document.id), Document):
            self._redate(document)
        elif all(_place(change.before.get(key)) == _place(one) for key, one in change.after.items()):
            return
        undone = all(one is None for one in change.after.values())
        if undone and change.kind in (ChangeKind.ACCEPT_CLAIMS, ChangeKind.DISMISS):
            self._away = False
        self._refresh()
        if undone:
            self.came_back = self._named_in(change)

    def _named_in(self, change: Change) -> list[str]:
        """Those of the ones that came back that the change took away: the others were only put away."""
        keys = {one.key for one in change.before.values() if isinstance(one, Dismissal)}
        places = {_place(one) for one in change.before.values()} - {None}
        return [key for key in self.came_back if self._keys[key] in keys or _place(self._made[key]) in places]

    def _redate(self, document: Document) -> None:
        """The document has another date: what follows from it is worked out anew."""
        from reader.library import claims

        for key, one in self._found.items():
            claim = claims.with_dates(one.claim, document.published)
            if claim != one.claim:
                self._found[key] = replace(one, claim=claim)
                self._made[key] = replace(self._made[key], body=claim)

    def _read_dismissed(self) -> None:
        from reader.library import claims

        session = self._session
        if session.document is not None:
            here = session.document.id
            there = session.attempt(lambda: claims.dismissed(session.library, here))
            self._dismissed = self._dismissed if there is None else there

    def _refresh(self) -> None:
        """Show what is free now, and say what is different."""
        from reader.library import claims, furniture

        session, before = self._session, self.shown
        free: Iterable[str] = ()
        document = session.document
        if not self._away and document is not None:
            taken = [place for one in session.annotations.values() if (place := _place(one)) is not None]
            spans = [(one.start, one.end) for one in self._found.values()]
            clear = claims.clear_of(spans, taken)
            free = (
                key
                for key, span, fits in zip(self._found, spans, clear, strict=True)
                if fits and not furniture.is_aside(document, [span])
            )
        self.shown = {key: self._made[key] for key in free if self._keys[key] not in self._dismissed}
        self.came_back = [key for key in self.shown if key not in before]
        different = {key for key in before.keys() | self.shown.keys() if before.get(key) is not self.shown.get(key)}
        if different:
            self.changed.emit(different)


def _place(one: Record | None) -> Span | None:
    """Where a claim stands; None of anything else, and of a claim that lost its place."""
    if isinstance(one, Annotation) and isinstance(one.body, Claim) and not one.orphaned:
        return one.anchor.start, one.anchor.end
    return None
