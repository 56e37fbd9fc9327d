"""The context menu of a card."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.domain.records import Annotation, Claim, Highlight, Kind
from reader.ui.language import translate
from reader.ui.session import Session


def fill_menu(menu: QMenu, session: Session, chosen: Sequence[Annotation], edit: Callable[[str], None]) -> None:
    """What can be done with one card; nothing where there are several."""
    if len(chosen) != 1:
        return
    one = chosen[0]
    menu.addAction(translate("Panel", "Edit")).triggered.connect(lambda: edit(one.id))
    copy = menu.addAction(translate("Panel", "Copy the quote"))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(one.anchor.exact))
    if isinstance(one.body, Highlight):
        menu.addAction(translate("Panel", "Write a note")).triggered.connect(
            lambda: _convert(session, one, Kind.NOTE, edit)
        )
        menu.addAction(translate("Panel", "Make it a claim")).triggered.connect(
            lambda: _convert(session, one, Kind.CLAIM, edit)
        )
    if isinstance(one.body, Claim):
        for name, words in (
            ("relate", translate("Panel", "Relate to another claim (R)")),
            ("relation_map", translate("Panel", "Map of its relations (M)")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, command=name: _command(session, one, command))
    menu.addSeparator()


def _command(session: Session, one: Annotation, name: str) -> None:
    """Carry out a command of the window on this card."""
    session.activate(one.id)
    session.command_wanted.emit(name)


def _convert(session: Session, one: Annotation, kind: Kind, edit: Callable[[str], None]) -> None:
    body = session.new_body(kind, one.anchor)
    session.attempt(lambda: session.library.convert(one, body))
    edit(one.id)
