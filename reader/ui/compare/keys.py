"""The keys of the comparison, in one table: the rows, the cell being edited and the tooltips read it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

KEYS: dict[str, str] = {
    "Esc": "leave",
    "Ctrl+Return": "confirm",
    "Ctrl+Shift+Return": "choose",
    "Alt+Up": "previous_candidate",
    "Alt+Down": "next_candidate",
    "Ins": "add_candidate",
    "Ctrl+M": "merge",
    "Ctrl+Shift+M": "split",
    "Alt+PgUp": "shift_up",
    "Alt+PgDown": "shift_down",
}
"""Commands that mean the same in a row and in the cell being edited."""

MOVES: dict[str, tuple[int, int]] = {"Up": (-1, 0), "Down": (1, 0), "Left": (0, -1), "Right": (0, 1)}
"""Steps over rows and columns, where no cell is being edited."""

EDIT = ("Return", "F2")


def sequence(event: QKeyEvent) -> str:
    """The keys of an event in portable words; the keypad's Enter counts as Return."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
    return QKeySequence(int(key) | int(modifiers.value)).toString(QKeySequence.SequenceFormat.PortableText)


def command(event: QKeyEvent) -> str:
    """The command the event asks for, "" for none."""
    return KEYS.get(sequence(event), "")


def typed(event: QKeyEvent) -> str:
    """The letters an event types, "" where it types none."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return text if text.isprintable() and not held else ""


def key_text(name: str) -> str:
    """The keys of a command as this system writes them."""
    portable = next(keys for keys, command in KEYS.items() if command == name)
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)
