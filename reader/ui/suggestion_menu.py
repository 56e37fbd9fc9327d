"""What a context menu offers on suggestions, on the page and in the panel."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu

from reader.ui.language import translate
from reader.ui.session import Session


def fill(menu: QMenu, session: Session, keys: Sequence[str]) -> None:
    """Put into ``menu`` what can be done with these suggestions; only a single one can be edited."""
    suggested = session.suggested
    accept = menu.addAction(translate("Suggestions", "Accept"))
    accept.triggered.connect(lambda: suggested.accept(keys))
    if len(keys) == 1:
        edit = menu.addAction(translate("Suggestions", "Accept and edit"))
        edit.triggered.connect(lambda: suggested.edit(keys[0]))
    dismiss = menu.addAction(translate("Suggestions", "Dismiss"))
    dismiss.triggered.connect(lambda: suggested.dismiss(keys))
