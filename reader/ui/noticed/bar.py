"""The line above the cards that says how much was noticed about the open text."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.ui.icons import icon
from reader.ui.language import grouped, translate
from reader.ui.noticed.watching import Watching
from reader.ui.theme import Theme


class NoticedBar(QFrame):
    """A button that opens the notices and closes them again; hidden while there are none."""

    turned = Signal(bool)
    """The notices should be shown (True), or the cards again."""

    def __init__(self, watching: Watching, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watching = watching
        self._theme = theme
        self.button = QPushButton(self)
        self.button.setProperty("role", "flat")
        self.button.setCheckable(True)
        self.button.toggled.connect(self.turned)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 4)
        row.addWidget(self.button)
        row.addStretch(1)
        watching.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        count = len(self._watching.here())
        self.setVisible(count > 0 or self.button.isChecked())
        self.button.setIcon(icon("warning", self._theme.tokens.unverified_edge, 16))
        words = grouped(translate("Noticed", "%n thing(s) noticed", "about the claims of the open text", count), count)
        if self.button.isChecked():
            words = translate("Noticed", "Back to the cards")
        self.button.setText(words)
        self.button.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def close_list(self) -> None:
        """Show the cards again."""
        self.button.setChecked(False)
