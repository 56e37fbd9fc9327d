"""The page follows the session: what was changed, activated or asked for is shown, and nothing else is touched."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QObject

from reader.domain.change import Change
from reader.domain.records import Annotation, Document
from reader.domain.text import Span
from reader.ui.page.highlighting import style_of, tick_of
from reader.ui.page.painting import Marks
from reader.ui.page.rail import ProgressLine, Rail
from reader.ui.page.showing import Showing
from reader.ui.page.text import PageText
from reader.ui.session import Session
from reader.ui.suggested import is_suggested

MOST_TICKS = 1000
"""About how many find hits are looked up for the rail."""


class Following(QObject):
    """Keeps marks, rail and progress line in step with the session."""

    def __init__(self, showing: Showing, text: PageText, rail: Rail, progress: ProgressLine, session: Session) -> None:
        super().__init__(showing)
        self._showing = showing
        self._text = text
        self._rail = rail
        self._progress = progress
        self._session = session
        self._hits: tuple[list[Span], int] = ([], -1)
        showing.renewed.connect(self.refresh)
        session.opened.connect(self.open)
        session.changed.connect(self._changed)
        session.suggested.changed.connect(self._update)
        session.active_changed.connect(self._activated)
        session.reveal.connect(showing.reveal)
        session.place_changed.connect(self._show_progress)

    @property
    def _marks(self) -> Marks | None:
        return self._text.canvas.marks if self._text.canvas else None

    def open(self) -> None:
        """Show the session's document, at its place."""
        self._hits = ([], -1)
        self._showing.show_text(self._session.content, self._session.place)

    def refresh(self) -> None:
        """Show every mark of the section anew: it is another sheet, or another theme."""
        marks = self._marks
        shown = marks.coverage.all() if marks else ()
        self._rail.ticks.show((one.id, one.anchor.start, self._colour(one)) for one in shown)
        self._rail.forget()
        self._activated(self._session.active)
        self.show_hits(*self._hits)
        self._show_progress()

    def show_hits(self, hits: list[Span], index: int) -> None:
        """Mark these places as found, the one numbered ``index`` as the present one."""
        self._hits = (hits, index)
        marks, sheet = self._marks, self._text.sheet
        if marks is None or sheet is None:
            return
        marks.hits, marks.hit = hits, index
        first, after = bisect_left(hits, (sheet.start, 0)), bisect_left(hits, (sheet.end, 0))
        # The rail has room for a few hundred ticks; finding the places of more of them only takes time.
        every = max(1, (after - first) // MOST_TICKS)
        self._rail.ticks.show_hits([start for start, _ in hits[first:after:every]])
        self._rail.renew()
        self._text.viewport().update()

    def go_to(self, offset: int) -> None:
        """Go to the annotation or hit a tick of the rail stands for."""
        marks = self._marks
        there = [one for one in marks.coverage.at(offset) if one.anchor.start == offset] if marks else []
        if there:
            self._session.activate(there[0].id, reveal=True)
        else:
            self._showing.reveal(offset, offset + 1)

    def _changed(self, change: Change) -> None:
        document = self._session.document
        if document is None:
            return
        if isinstance(change.after.get(document.id), Document):
            self._showing.details_changed()
        here = [
            key
            for key in change.after
            for one in (change.before.get(key), change.after.get(key))
            if isinstance(one, Annotation) and one.document == document.id
        ]
        self._update(dict.fromkeys(here))

    def _colour(self, annotation: Annotation) -> str:
        marks = self._marks
        return tick_of(annotation, marks.tokens) if marks else ""

    def _update(self, keys: Iterable[str]) -> None:
        """Show these annotations and suggestions as they now are."""
        blocks = {number for key in keys for number in self._renew(key)}
        if self._text.sheet is not None and blocks & self._text.sheet.dressed:
            self._showing.dress()
        if blocks:
            self._rail.renew()
            self._activated(self._session.active)

    def _renew(self, key: str) -> set[int]:
        """Show one as it now is; the numbers of the blocks on this sheet where that makes a difference."""
        marks, now = self._marks, self._session.find(key)
        if marks is None:
            return set()
        blocks = set(marks.coverage.drop(key))
        self._rail.ticks.drop(key)
        if now is not None:
            there = marks.coverage.put(now)
            blocks |= set(there)
            if there:
                self._rail.ticks.put(key, now.anchor.start, self._colour(now))
        return blocks

    def _activated(self, key: str) -> None:
        marks, active = self._marks, self._session.find(key)
        if marks is None:
            return
        marks.fixed = active is not None and is_suggested(active.id)
        shown = active is not None and not active.orphaned
        marks.active = (active.anchor.start, active.anchor.end) if active and shown else None
        marks.active_style = style_of(active, marks.tokens) if active and shown else None
        self._text.viewport().update()

    def _show_progress(self) -> None:
        content, sheet, bar = self._session.content, self._text.sheet, self._text.verticalScrollBar()
        if content is None or sheet is None:
            self._progress.show_share(0.0)
            return
        seen = self._text.places.last_visible() if self._text.places else 0
        at_end = sheet.number == len(sheet.spans) - 1 and bar.value() >= bar.maximum()
        self._progress.show_share(1.0 if at_end else seen / max(1, len(content.text)))
