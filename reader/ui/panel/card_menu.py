"""The context menu of a card."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.domain.records import Annotation, Highlight, Kind
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
    menu.addSeparator()


def _convert(session: Session, one: Annotation, kind: Kind, edit: Callable[[str], None]) -> None:
    body = session.new_body(kind, one.anchor)
    session.attempt(lambda: session.library.convert(one, body))
    edit(one.id)
