"""Adjusting the active annotation's range: its two ends are dragged, or moved by a word with keys."""

from typing import Literal

from PySide6.QtCore import QPoint, QPointF

from reader.domain.records import Annotation
from reader.domain.text import Span
from reader.language import snapping
from reader.ui.page.painting import Marks
from reader.ui.page.text import PageText
from reader.ui.session import Session

End = Literal["start", "end"]
REACH = 8
"""How near, in pixels, the pointer must be to take hold of an end."""
MOST_STEP = 40
"""The most pixels the text scrolls at one move of the pointer."""


class Handles:
    """While an end is dragged only the page shows it; the library gets one change when it is let go."""

    def __init__(self, text: PageText, session: Session) -> None:
        self._text = text
        self._session = session
        self._held: End | None = None
        self._span: Span | None = None

    @property
    def dragging(self) -> bool:
        """Whether an end is held."""
        return self._held is not None

    def at(self, point: QPoint) -> End | None:
        """Which end lies under a viewport point."""
        places, marks = self._text.places, self._marks
        ends = marks.ends() if marks else None
        if ends is None or places is None:
            return None
        away = [(QPointF(point) - end + QPointF(0, places.top)).manhattanLength() for end in ends]
        if min(away) > REACH:
            return None
        return "start" if away[0] < away[1] else "end"

    def press(self, point: QPoint) -> bool:
        """Take hold of the end under the pointer, if there is one."""
        self._held = self.at(point)
        self._span = None
        return self._held is not None

    def drag(self, point: QPoint) -> None:
        """Let the held end follow the pointer."""
        active, marks, places = self._active(), self._marks, self._text.places
        if active is None or marks is None or places is None or self._held is None:
            return
        self._scroll_along(point)
        # The handle hangs at the foot of its line; what is meant is the line itself.
        offset = places.offset_at(point - QPoint(0, REACH))
        if offset is None:
            return
        start, end = active.anchor.start, active.anchor.end
        self._span = (min(offset, end - 1), end) if self._held == "start" else (start, max(offset, start + 1))
        marks.active = self._span
        self._text.viewport().update()

    def _scroll_along(self, point: QPoint) -> None:
        """Bring more text into view while the pointer is above or below it."""
        beyond = point.y() - min(max(point.y(), 0), self._text.viewport().height())
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.value() + min(max(beyond, -MOST_STEP), MOST_STEP))

    def release(self) -> None:
        """Let go: the range becomes what is shown, snapped to whole words' edges."""
        active, span, content = self._active(), self._span, self._session.content
        self.cancel()
        if active is not None and span is not None and content is not None:
            self._commit(active, snapping.snap(content.text, *span))

    def cancel(self) -> None:
        """Let go and leave the range as it was."""
        self._held, self._span = None, None
        active = self._active()
        if self._marks is not None and active is not None:
            self._marks.active = (active.anchor.start, active.anchor.end)
            self._text.viewport().update()

    def extend(self, edge: End, direction: int) -> None:
        """Move an end of the active annotation by one word, forwards (1) or backwards (-1)."""
        active, content = self._active(), self._session.content
        if active is None or content is None:
            return
        start, end = active.anchor.start, active.anchor.end
        if edge == "start":
            start = _next_start(content.text, start, direction)
        else:
            end = _next_end(content.text, end, direction)
        if start < end:
            self._commit(active, (start, end))

    @property
    def _marks(self) -> Marks | None:
        return self._text.canvas.marks if self._text.canvas else None

    def _active(self) -> Annotation | None:
        return self._session.annotations.get(self._session.active)

    def _commit(self, active: Annotation, span: Span) -> None:
        anchor = self._session.anchor(span)
        if anchor is not None and span != (active.anchor.start, active.anchor.end):
            self._session.attempt(lambda: self._session.library.move(active, anchor))


def _next_start(text: str, start: int, direction: int) -> int:
    """The nearest word's start after or before ``start``."""
    at = start
    if direction > 0:
        at = max(snapping.word_at(text, at)[1], at + 1)
        while at < len(text) and text[at].isspace():
            at += 1
        return min(at, len(text))
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return snapping.word_at(text, at - 1)[0] if at else 0


def _next_end(text: str, end: int, direction: int) -> int:
    """The nearest word's end after or before ``end``."""
    at = end
    if direction > 0:
        while at < len(text) and text[at].isspace():
            at += 1
        return max(snapping.word_at(text, at)[1], at + 1) if at < len(text) else len(text)
    at = min(snapping.word_at(text, at - 1)[0], at - 1) if at else 0
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at
