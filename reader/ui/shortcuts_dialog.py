"""Every key of the window, made from the table of actions."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.ui.actions import GROUPS, ROWS, Row, key_text
from reader.ui.language import translate


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
        self._headings: list[tuple[QLabel, str, str]] = []
        self._rows: list[tuple[Row, QLabel, QLabel]] = []
        for group, heading in GROUPS:
            label = QLabel(self)
            label.setProperty("role", "heading")
            self._grid.addWidget(label, self._grid.rowCount(), 0)
            self._headings.append((label, group, heading))
            for row in ROWS:
                if row.group == group and row.keys:
                    self._add(row)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(scroll)
        self.resize(480, 560)
        self.retranslate()

    def _add(self, row: Row) -> None:
        words, keys = QLabel(self), QLabel(self)
        keys.setProperty("role", "chip")
        line = self._grid.rowCount()
        self._grid.addWidget(words, line, 0)
        self._grid.addWidget(keys, line, 1, Qt.AlignmentFlag.AlignLeft)
        self._rows.append((row, words, keys))

    def _filter(self) -> None:
        wanted = self.field.text().strip().casefold()
        for _row, words, keys in self._rows:
            shown = wanted in words.text().casefold() or wanted in keys.text().casefold()
            words.setVisible(shown)
            keys.setVisible(shown)
        for label, group, _heading in self._headings:
            label.setVisible(any(not words.isHidden() for row, words, _keys in self._rows if row.group == group))

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
        for label, _group, heading in self._headings:
            label.setText(translate("Actions", heading))
        for row, words, keys in self._rows:
            words.setText(translate("Actions", row.text).rstrip("…"))
            keys.setText("   ".join(key_text(key) for key in row.keys))
        self._filter()
