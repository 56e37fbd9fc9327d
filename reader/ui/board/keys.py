"""The keys of the board and of the notices, for the list of shortcuts; their widgets handle them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.domain.marking import mark


def listed() -> list[tuple[str, tuple[str, ...]]]:
    """Words marked under ``Board``, and the keys that do it."""
    return [
        (mark("Board", "Claims, timeline, sources, what was noticed"), ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")),
        (mark("Board", "Filter the board"), ("/",)),
        (mark("Board", "Show the claim in its text, or the claims of the source"), ("Return",)),
        (mark("Board", "Group by something else"), ("G",)),
        (mark("Board", "Order by the next column, or from its other end"), ("S", "Shift+S")),
        (mark("Board", "Relate the two chosen claims"), ("R",)),
        (mark("Board", "Next status for the chosen claims"), ("V",)),
        (mark("Board", "Another claim on the timeline"), ("Left", "Right", "Up", "Down")),
        (mark("Board", "Timeline closer or farther"), ("+", "-")),
        (mark("Board", "Merge the chosen sources"), ("M",)),
        (mark("Board", "Part a merged source again"), ("P",)),
        (mark("Board", "Rename the source"), ("E",)),
        (mark("Board", "The source has a name, or none"), ("N",)),
        (mark("Board", "Empty the filter, then return to the text"), ("Esc",)),
        (mark("Board", "Noticed: show the first claim, or the other"), ("Return", "O")),
        (mark("Board", "Noticed: relate the two claims"), ("R",)),
        (mark("Board", "Noticed: my own exchange rate"), ("M",)),
        (mark("Board", "Noticed: dismiss"), ("X", "Del")),
    ]


class OwnKeys(QWidget):
    """Keeps letters and the slash: the window's commands for the text have no place where the text is not seen."""

    def event(self, event: QEvent) -> bool:
        """Take them before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z or event.key() in (Qt.Key.Key_Slash, Qt.Key.Key_Delete)
            if letter and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                event.accept()
                return True
        return super().event(event)
