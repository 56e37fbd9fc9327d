"""What stands in place of the rows: a text without another version, and the wait while rows are paired."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.ui.language import language_name, translate


class Offer(QWidget):
    """Says what can be done for a text that has no other version yet."""

    other_wanted = Signal()
    scratch_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self._language = ""
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.other = QPushButton(self)
        self.other.setProperty("role", "primary")
        self.other.clicked.connect(self.other_wanted)
        self.scratch = QPushButton(self)
        self.scratch.clicked.connect(self.scratch_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.other)
        buttons.addWidget(self.scratch)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addLayout(buttons)
        column.addStretch(3)
        self.retranslate()

    def show_language(self, language: str) -> None:
        """Offer a translation into this language."""
        self._language = language
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak the present language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put words on everything."""
        self.words.setText(translate("Compare", "There is no other version of this text in the library yet."))
        self.other.setText(translate("Compare", "Set beside another document…"))
        words = translate("Compare", "Translate into {language}", "a button: begin a translation from nothing")
        self.scratch.setText(words.format(language=language_name(self._language)))


class Waiting(QWidget):
    """Says that rows are being paired, how far it is, and lets the person stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.words = QLabel(self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(360)
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.bar.setMinimumWidth(240)
        self.retranslate()

    def begin(self) -> None:
        """A new wait: nothing is known of its length yet."""
        self.bar.setRange(0, 0)

    def report(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak the present language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put words on everything."""
        self.words.setText(translate("Compare", "Pairing the sentences of the two texts…"))
        self.bar.setAccessibleName(translate("Compare", "Progress of the pairing"))
        self.cancel.setText(translate("Compare", "Cancel"))
