"""What stands where there is nothing to show: why, and one button that leads on."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Reason(NamedTuple):
    """Why there is nothing to show, what the button says, and what it does."""

    words: str
    button: str
    act: Callable[[], object]


class Nothing(QWidget):
    """A sentence and a button in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.button = QLabel(self), QPushButton(self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.setFocusProxy(self.button)
        self._act: Callable[[], object] = self.hide
        self.button.clicked.connect(lambda: self._act())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def tell(self, reason: Reason) -> None:
        """Say why, and offer what can be done."""
        self.words.setText(reason.words)
        self.button.setText(reason.button)
        self.button.setAccessibleDescription(reason.words)
        self._act = reason.act
