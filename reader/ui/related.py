"""Relating claims by key, going from one to another along relations, and the map of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from reader.domain.records import Annotation, Claim, Relation
from reader.ui.language import format_number, translate
from reader.ui.relating import relate_by_menu, statement_of, words_for

if TYPE_CHECKING:
    from reader.ui.window import Window

STATEMENT = 70
"""How much of a statement is said in a message, in characters."""


class Related:
    """The commands of a window that have to do with relations."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._session = window.session
        self._round: list[str] = []
        self._at = ""
        self._session.picking.changed.connect(self._tell_picked)

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """The handlers this room has for the table of actions."""
        return {
            "relate": self.relate,
            "next_related": lambda: self.go_round(1),
            "previous_related": lambda: self.go_round(-1),
            "relation_map": self.show_map,
        }

    # Relating

    def relate(self) -> None:
        """Relate the two chosen claims; one alone is picked up, or joins the one that was picked up before."""
        session, window = self._session, self._window
        picking = session.picking
        chosen = [one.id for one in window.panel.gestures.chosen() if isinstance(one.body, Claim)]
        if len(chosen) == 2:
            relate_by_menu(session, window, self._place(chosen[1]), *chosen)
            return
        active = session.annotations.get(session.active)
        if active is None or not isinstance(active.body, Claim):
            words = translate("Relations", "Go to a claim first, then press R. Suggestions are accepted with A.")
            window.message.notice(words)
        elif picking.picked in ("", active.id):
            session.flush()
            picking.pick(session.annotations[active.id])
        else:
            relate_by_menu(session, window, self._place(active.id), picking.picked, active.id)

    def drop(self) -> bool:
        """Let the picked claim go; False where there was none."""
        return self._session.picking.drop()

    def _place(self, key: str) -> QPoint:
        """Below the claim's card where it is seen, else in the middle of the window."""
        view = self._window.panel.view
        row = view.cards.row_of(key)
        if row >= 0 and view.isVisible():
            box = view.card_box(row)
            corner = box.bottomLeft() + QPoint(16, -12)
            corner.setY(min(max(corner.y(), 0), view.viewport().height() - 40))
            return view.viewport().mapToGlobal(corner)
        return self._window.mapToGlobal(self._window.rect().center())

    def _tell_picked(self) -> None:
        message = self._window.message
        if self._session.picking.picked:
            message.notice_while(self._picked_words)
        else:
            message.outdate()

    def _picked_words(self) -> str:
        words = translate(
            "Relations", "Relating “{statement}”: choose the other claim and press R again. Esc lets it go."
        )
        return words.format(statement=_short(self._session.picking.statement))

    # Going along relations

    def go_round(self, step: int) -> None:
        """Go to the next claim the first one is related to, in any text; after the last, back to the first."""
        session = self._session
        session.flush()
        if session.active != self._at or self._at not in self._round:
            self._round = [session.active, *self._related_to(session.active)]
        if len(self._round) < 2:
            self._window.message.notice(translate("Relations", "This claim is related to no other yet."))
            return
        place = (self._round.index(session.active) + step) % len(self._round)
        wanted = self._round[place]
        self._window.commands.leave_view()
        session.go_to(wanted)
        self._at = session.active
        if session.active != wanted:
            self._round = []
        elif not session.picking.picked:
            self._tell_place(place)

    def _related_to(self, key: str) -> list[str]:
        if not key or key not in self._session.annotations:
            return []
        found = self._session.library.store.claims.relations([key])
        return list(dict.fromkeys(one.other if one.claim == key else one.claim for one in found))

    def _tell_place(self, place: int) -> None:
        """Say how the claim gone to stands to the one the round began at."""
        first, message = self._round[0], self._window.message
        if not place:
            message.outdate()
            return
        here = self._round[place]
        relations = self._session.library.store.claims.relations([here])
        one = next((each for each in relations if first in (each.claim, each.other)), None)
        record = self._session.library.store.record(first)
        if not isinstance(one, Relation) or not isinstance(record, Annotation):
            return
        words = translate("Relations", "{number} of {count}: {relation} “{statement}”", "this claim … that statement")
        message.notice(
            words.format(
                number=format_number(place),
                count=format_number(len(self._round) - 1),
                relation=words_for(one, here),
                statement=_short(statement_of(record)),
            )
        )

    # The map

    def show_map(self) -> None:
        """Show the active claim among those it is related to."""
        from reader.ui.relation_map import RelationMap

        session, window = self._session, self._window
        board = window.commands.boarding.shown
        key = board.current() if board is not None else session.active
        session.flush()
        record = session.library.store.record(key) if key else None
        if not isinstance(record, Annotation) or not isinstance(record.body, Claim):
            window.message.notice(translate("Relations", "Go to a claim first, then press M."))
            return
        for one in window.findChildren(RelationMap):
            one.close()
        shown = RelationMap(session, window.theme, key, window)
        shown.wanted.connect(self._go_to)
        shown.addActions([window.actions_[name] for name in ("undo", "redo", "language")])
        shown.show()
        shown.raise_()
        shown.activateWindow()
        shown.take_focus()

    def _go_to(self, key: str) -> None:
        self._window.commands.leave_view()
        self._session.go_to(key)
        self._window.show_panel(True)
        self._window.panel.gestures.take_focus()


def _short(text: str) -> str:
    return text if len(text) <= STATEMENT else text[: STATEMENT - 1].rstrip() + "…"
