"""Every key of the window, made from the table of actions."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.domain.marking import mark
from reader.ui.actions import GROUPS, ROWS, key_text
from reader.ui.board import keys as board_keys
from reader.ui.compare import keys as compare_keys
from reader.ui.language import translate


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: words marked under ``context``, and portable key sequences; ``group`` is its heading."""

    group: str
    context: str
    text: str
    keys: tuple[str, ...]


def _entries() -> list[Entry]:
    """The window's commands that have keys, then the comparison's and the board's."""
    named = dict(GROUPS)
    window = [
        Entry(named[row.group], "Actions", row.text, row.keys) for name in named for row in ROWS if row.group == name
    ]
    comparison = mark("Actions", "Comparing versions")
    board = mark("Actions", "Claims of all texts")
    return [
        *(one for one in window if one.keys),
        *(Entry(comparison, "Compare", text, keys) for text, keys in compare_keys.listed()),
        *(Entry(board, "Board", text, keys) for text, keys in board_keys.listed()),
    ]


class ShortcutsDialog(QDialog):
    """A list that can be filtered by words or keys; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.textChanged.connect(self._filter)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setColumnStretch(0, 1)
        self._headings: list[tuple[QLabel, str]] = []
        self._rows: list[tuple[Entry, QLabel, QLabel]] = []
        for group, entries in groupby(_entries(), lambda entry: entry.group):
            label = QLabel(self)
            label.setProperty("role", "heading")
            self._grid.addWidget(label, self._grid.rowCount(), 0)
            self._headings.append((label, group))
            for entry in entries:
                self._add(entry)
        self._nothing = QLabel(inner)
        self._nothing.setProperty("role", "muted")
        self._grid.addWidget(self._nothing, self._grid.rowCount(), 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(scroll)
        self.resize(560, 600)
        self.retranslate()

    def _add(self, entry: Entry) -> None:
        words, keys = QLabel(self), QLabel(self)
        keys.setProperty("role", "chip")
        line = self._grid.rowCount()
        self._grid.addWidget(words, line, 0)
        self._grid.addWidget(keys, line, 1, Qt.AlignmentFlag.AlignLeft)
        self._rows.append((entry, words, keys))

    def _filter(self) -> None:
        wanted = self.field.text().strip().casefold()
        for _entry, words, keys in self._rows:
            shown = wanted in words.text().casefold() or wanted in keys.text().casefold()
            words.setVisible(shown)
            keys.setVisible(shown)
        for label, group in self._headings:
            label.setVisible(any(not words.isHidden() for entry, words, _keys in self._rows if entry.group == group))
        self._nothing.setVisible(all(words.isHidden() for _entry, words, _keys in self._rows))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        self.setWindowTitle(translate("Shortcuts", "All shortcuts"))
        self.field.setPlaceholderText(translate("Shortcuts", "Filter…"))
        self.field.setAccessibleName(translate("Shortcuts", "Filter the shortcuts"))
        self._nothing.setText(translate("Shortcuts", "No shortcut matches."))
        for label, group in self._headings:
            label.setText(translate("Actions", group))
        for entry, words, keys in self._rows:
            words.setText(translate(entry.context, entry.text).rstrip("…"))
            keys.setText("   ".join(key_text(key) for key in entry.keys))
        self._filter()
