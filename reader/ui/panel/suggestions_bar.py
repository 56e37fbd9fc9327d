"""The row above the cards while claims are suggested: how many, accept all, put away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.ui.actions import key_text
from reader.ui.language import translate


class SuggestionsBar(QFrame):
    """Shown while there are suggestions in the tab of claims."""

    accept_all = Signal()
    put_away = Signal()
    left = Signal()
    """The row went while the keyboard was on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.label = QLabel(self)
        self.label.setProperty("role", "muted")
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.accept, self.away = QPushButton(self), QPushButton(self)
        for button in (self.accept, self.away):
            button.setProperty("role", "flat")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.accept.clicked.connect(self.accept_all)
        self.away.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 6)
        row.setSpacing(2)
        row.addWidget(self.label, 1)
        row.addWidget(self.accept)
        row.addWidget(self.away)
        self.hide()
        self.retranslate()

    def show_count(self, count: int, *, shown: bool) -> None:
        """Say how many suggestions the filter lets through; ``shown``: there are some and this is their tab."""
        self._count = count
        focus = QApplication.focusWidget()
        leaving = not shown and focus is not None and self.isAncestorOf(focus)
        self.setVisible(shown)
        if leaving:
            self.left.emit()
        self.accept.setEnabled(count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        count = translate("Suggestions", "%n suggestion(s)", "claims suggested in a text", self._count)
        self.label.setText(count)
        self.label.setToolTip(count)
        for button, words, keys in (
            (self.accept, translate("Suggestions", "Accept all"), "Shift+A"),
            (self.away, translate("Suggestions", "Put away"), "S"),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key_text(keys)})")
