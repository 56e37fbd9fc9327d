"""What stands in the centre while nothing is open: one sentence, and what to do next."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.icons import app_icon
from reader.ui.language import translate
from reader.ui.theme import Theme


class Welcome(QWidget):
    """Offers to open a text or to add the sample library."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        del theme
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(QSize(64, 64)))
        self._title = QLabel(self)
        self._title.setProperty("role", "big")
        self._sentence = QLabel(self, wordWrap=True)
        self._sentence.setProperty("role", "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFixedWidth(440)
        self._sentence.setMinimumHeight(2 * self._sentence.fontMetrics().lineSpacing() + 6)
        self.open = QPushButton(self)
        self.open.setProperty("role", "primary")
        self.open.clicked.connect(self.open_wanted)
        self.sample = QPushButton(self)
        self.sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open)
        row.addWidget(self.sample)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        for widget in (picture, self._title, self._sentence):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        self._title.setText(translate("Welcome", "Nothing is open"))
        self._sentence.setText(
            translate("Welcome", "Open a text, drop a file here, or begin with the sample texts in two languages.")
        )
        self.open.setText(translate("Welcome", "Open a text…"))
        self.sample.setText(translate("Welcome", "Add the sample texts"))
        for button in (self.open, self.sample):
            button.setAccessibleName(button.text().rstrip("…"))
