"""The keys of the comparison, in one table: the rows, the cell being edited and the tooltips read it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.domain.marking import mark

WORDS: dict[str, str] = {
    "confirm": mark("Compare", "Confirm the row and go to the next"),
    "merge": mark("Compare", "Merge with the next row"),
    "split": mark("Compare", "Split the row"),
    "shift_up": mark("Compare", "Move the cell’s first sentence to the row above"),
    "shift_down": mark("Compare", "Move the cell’s last sentence to the row below"),
    "again": mark("Compare", "Pair the rows not yet confirmed again"),
    "previous_candidate": mark("Compare", "Previous translation of this row"),
    "next_candidate": mark("Compare", "Next translation of this row"),
    "add_candidate": mark("Compare", "Add a translation of this row"),
    "choose": mark("Compare", "Choose this translation"),
    "delete_candidate": mark("Compare", "Delete this translation"),
    "leave": mark("Compare", "Leave the cell, then the comparison"),
}
"""Every command of the comparison in words, marked under ``Compare``."""

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


def listed() -> list[tuple[str, tuple[str, ...]]]:
    """For the list of shortcuts: words marked under ``Compare``, and the keys that do it."""
    return [
        (mark("Compare", "Another row or column"), tuple(MOVES)),
        (mark("Compare", "Edit the translation; letters begin it too"), EDIT),
        *((WORDS[name], (key,)) for key, name in KEYS.items()),
    ]


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
