"""Every command of the window as one table: its words, its keys, its icon, where it stands.

The shortcut list, the menu and the buttons are made from this table; nothing else defines a key.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.domain.marking import mark
from reader.ui.language import translate


@dataclass(frozen=True, slots=True)
class Row:
    """One command. ``text`` is marked under ``Actions``; ``keys`` are portable key sequences.

    ``own_keys``: the widgets concerned handle the keys themselves (Enter, Tab), so the window must not.
    """

    name: str
    group: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    own_keys: bool = False


GROUPS: tuple[tuple[str, str], ...] = (
    ("file", mark("Actions", "Texts")),
    ("edit", mark("Actions", "Editing")),
    ("mark", mark("Actions", "Marking")),
    ("go", mark("Actions", "Moving about")),
    ("view", mark("Actions", "View")),
)

ROWS: tuple[Row, ...] = (
    Row("open", "file", mark("Actions", "Open…"), ("Ctrl+O",), "open"),
    Row("sample", "file", mark("Actions", "Add the sample texts"), (), "document"),
    Row("details", "file", mark("Actions", "Details…"), ("Ctrl+I",), "info"),
    Row("import_notes", "file", mark("Actions", "Add annotations from a file…"), (), "add"),
    Row("update_text", "file", mark("Actions", "Replace the text from a file…"), (), "refresh"),
    Row("export", "file", mark("Actions", "Export…"), ("Ctrl+E",), "export"),
    Row("delete_document", "file", mark("Actions", "Delete this text"), ("Ctrl+Shift+Del",), "trash"),
    Row("new_window", "file", mark("Actions", "New window"), ("Ctrl+Shift+N",)),
    Row("close_window", "file", mark("Actions", "Close the window"), ("Ctrl+W",), "close"),
    Row("undo", "edit", mark("Actions", "Undo"), ("Ctrl+Z",), "undo"),
    Row("redo", "edit", mark("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Row("edit_card", "edit", mark("Actions", "Edit the card"), ("Return",), "edit", own_keys=True),
    Row("card_part", "edit", mark("Actions", "Next part of the claim's card"), ("Ctrl+Down",), own_keys=True),
    Row("delete", "edit", mark("Actions", "Delete the annotation"), ("Del",), "trash"),
    Row("highlight", "mark", mark("Actions", "Highlight"), ("H",), "highlight"),
    Row("colour_1", "mark", mark("Actions", "Highlight in yellow"), ("1",)),
    Row("colour_2", "mark", mark("Actions", "Highlight in green"), ("2",)),
    Row("colour_3", "mark", mark("Actions", "Highlight in blue"), ("3",)),
    Row("colour_4", "mark", mark("Actions", "Highlight in pink"), ("4",)),
    Row("colour_5", "mark", mark("Actions", "Highlight in a colour of your own"), ("5",)),
    Row("own_colour", "mark", mark("Actions", "Highlight in another colour…")),
    Row("claim", "mark", mark("Actions", "Claim"), ("C",), "claim"),
    Row("translation", "mark", mark("Actions", "Translate"), ("T",), "translate"),
    Row("note", "mark", mark("Actions", "Note"), ("N",), "note"),
    Row("suggest", "mark", mark("Actions", "Suggest claims"), ("S",), "suggest"),
    Row("accept", "mark", mark("Actions", "Accept the suggestion"), ("A",), "check"),
    Row("dismiss", "mark", mark("Actions", "Dismiss the suggestion"), ("X",), "close"),
    Row("edit_suggestion", "mark", mark("Actions", "Accept the suggestion and edit it"), ("E",), "edit"),
    Row("accept_all", "mark", mark("Actions", "Accept all suggestions"), ("Shift+A",)),
    Row("relate", "mark", mark("Actions", "Relate the claim to another"), ("R",), "link"),
    Row("aside", "mark", mark("Actions", "Part of the text, or not")),
    Row("start_left", "mark", mark("Actions", "Begin the passage a word earlier"), ("Ctrl+Alt+Left",)),
    Row("start_right", "mark", mark("Actions", "Begin the passage a word later"), ("Ctrl+Alt+Right",)),
    Row("end_left", "mark", mark("Actions", "End the passage a word earlier"), ("Alt+Shift+Left",)),
    Row("end_right", "mark", mark("Actions", "End the passage a word later"), ("Alt+Shift+Right",)),
    Row("next", "go", mark("Actions", "Next annotation"), ("J",)),
    Row("previous", "go", mark("Actions", "Previous annotation"), ("K",)),
    Row("next_related", "go", mark("Actions", "Next related claim"), ("Ctrl+J",)),
    Row("previous_related", "go", mark("Actions", "Previous related claim"), ("Ctrl+Shift+J",)),
    Row("relation_map", "go", mark("Actions", "Map of the claim's relations"), ("M",)),
    Row("panel_tab", "go", mark("Actions", "Next tab of the panel"), ("Tab",), own_keys=True),
    Row("find", "go", mark("Actions", "Find in the text"), ("Ctrl+F",), "search"),
    Row("find_next", "go", mark("Actions", "Next hit"), ("F3",)),
    Row("find_previous", "go", mark("Actions", "Previous hit"), ("Shift+F3",)),
    Row("search", "go", mark("Actions", "Search the library"), ("Ctrl+Shift+F",), "search"),
    Row("filter", "go", mark("Actions", "Filter the panel"), ("/",), "filter"),
    Row("caret", "go", mark("Actions", "Caret browsing"), ("F7",)),
    Row("back", "go", mark("Actions", "Back"), ("Alt+Left",), "back"),
    Row("compare", "view", mark("Actions", "Compare"), ("F6",), "compare"),
    Row("noticed", "view", mark("Actions", "Noticed for you"), ("F4",), "warning"),
    Row("board", "view", mark("Actions", "Claims of all texts"), ("F8",), "claim"),
    Row("library", "view", mark("Actions", "Library"), ("F9",), "library"),
    Row("panel", "view", mark("Actions", "Side panel"), ("F10",), "panel"),
    Row("language", "view", mark("Actions", "Switch language"), ("Ctrl+L",)),
    Row("text_settings", "view", mark("Actions", "Text settings"), ("Ctrl+,",)),
    Row("larger", "view", mark("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Row("smaller", "view", mark("Actions", "Smaller text"), ("Ctrl+-",)),
    Row("shortcuts", "view", mark("Actions", "All shortcuts"), ("?", "F1"), "keyboard"),
)


def key_text(keys: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Actions:
    """The QActions of one window, by name."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Raises ``KeyError`` where a row has no handler, so that no command can be forgotten."""
        self._actions: dict[str, QAction] = {}
        for row in ROWS:
            action = QAction(window)
            if row.keys and not row.own_keys:
                action.setShortcuts([QKeySequence(key) for key in row.keys])
            handler = handlers[row.name]
            action.triggered.connect(lambda _checked=False, run=handler: run())
            window.addAction(action)
            self._actions[row.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def retranslate(self) -> None:
        """Put the words of the present language on every action."""
        for row in ROWS:
            action = self._actions[row.name]
            text = translate("Actions", row.text)
            action.setText(text)
            keys = f" ({key_text(row.keys[0])})" if row.keys else ""
            action.setToolTip(f"{text.rstrip('…')}{keys}")
