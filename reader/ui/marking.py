"""Marking by key: what the keys H, C, T, N, the digits and "not part of the text" do to the selection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.domain.records import Kind
from reader.library import furniture
from reader.ui.language import translate
from reader.ui.theme import NAMED_COLOURS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from reader.ui.window import Window


class Marking:
    """Marks the selection, or says that there is none. ``show`` puts a dialog beside the window."""

    def __init__(self, window: Window, show: Callable[[type[QDialog], Callable[[], QDialog]], None]) -> None:
        self._window = window
        self._session = window.session
        self._show = show

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """The handlers this room has for the table of actions."""
        return {
            **{f"colour_{number + 1}": partial(self.highlight, number) for number in range(5)},
            "highlight": lambda: self.annotate(Kind.HIGHLIGHT),
            "claim": lambda: self.annotate(Kind.CLAIM),
            "translation": lambda: self.annotate(Kind.TRANSLATION),
            "note": lambda: self.annotate(Kind.NOTE),
            "own_colour": self.own_colour,
            "aside": self.set_aside,
        }

    def highlight(self, number: int) -> None:
        """Highlight in the colour with that number, 0 to 3 the named ones, 4 the person's own; remembered."""
        session = self._session
        colours = (*NAMED_COLOURS, *session.settings.value.own_colours[:1])
        if number < len(colours):
            self._in_colour(colours[number])
        else:
            self.own_colour()

    def _in_colour(self, colour: str) -> None:
        session = self._session
        session.settings.change(colour=colour)
        active = session.annotations.get(session.active)
        selected = session.page.selection() if session.page else None
        if selected is None and active is not None and active.kind is Kind.HIGHLIGHT:
            session.edit(active.id, colour=colour)
        else:
            self.annotate(Kind.HIGHLIGHT, colour)

    def annotate(self, kind: Kind, colour: str = "") -> None:
        """Mark the selection; with nothing to mark, say what is missing."""
        selected = self._session.page.selection() if self._session.page else None
        if self._session.annotate(kind, colour) is None and selected is None:
            self._select_first()

    def _select_first(self) -> None:
        self._window.message.notice(translate("Commands", "Select the words first."))

    def own_colour(self) -> None:
        """Ask for another colour and highlight in it; it is the fifth from then on."""
        from reader.ui.colour_dialog import ColourDialog

        def make() -> QDialog:
            dialog = ColourDialog(self._window.theme, self._session.settings, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(self._in_colour)
            return dialog

        self._show(ColourDialog, make)

    def set_aside(self) -> None:
        """Leave the selected words out of reading time, suggestions and exports, or take them in again."""
        session = self._session
        span, document = session.page.selection() if session.page else None, session.document
        if document is None:
            return
        if span is None:
            self._select_first()
            return
        session.attempt(lambda: furniture.set_aside(session.library, document, span))
