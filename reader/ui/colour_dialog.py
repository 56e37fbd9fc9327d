"""A colour of one's own for highlights: a few hues to choose from, or any as hex. Shown as the theme will have it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.page.selection_bar import Swatch
from reader.ui.theme import Theme

MOST = 5
"""How many colours of one's own are kept; the one chosen last comes first."""
HUES = 12
COLUMNS = 6


class ColourDialog(QDialog):
    """Emits ``chosen`` with ``#rrggbb``, which is kept among the person's own colours; Esc chooses nothing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        grid = QGridLayout()
        grid.setSpacing(6)
        hues = [QColor.fromHslF(number / HUES, 0.7, 0.6).name() for number in range(HUES)]
        self.swatches = [Swatch(hue, theme, self) for hue in hues]
        for number, swatch in enumerate(self.swatches):
            swatch.clicked.connect(lambda _=False, hue=swatch.colour: self._choose(hue))
            swatch.setAccessibleName(swatch.colour)
            swatch.setToolTip(swatch.colour)
            grid.addWidget(swatch, number // COLUMNS, number % COLUMNS)
        self._label = QLabel(self)
        self.use = QPushButton(self)
        self.field = QLineEdit(self, maxLength=7)
        self.field.setPlaceholderText("#a0c4ff")
        self.field.textChanged.connect(lambda: self.use.setEnabled(bool(self._typed())))
        self._label.setBuddy(self.field)
        self.use.setEnabled(False)
        self.use.setProperty("role", "primary")
        self.use.clicked.connect(lambda: self._choose(self._typed()))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._label, self.field, self.use):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addLayout(row)
        self.retranslate()

    def _typed(self) -> str:
        """The hex colour in the field, or "" while it is none."""
        colour = QColor("#" + self.field.text().strip().lstrip("#"))
        return colour.name() if colour.isValid() else ""

    def _choose(self, colour: str) -> None:
        others = [one for one in self._settings.value.own_colours if one != colour]
        self._settings.change(own_colours=(colour, *others)[:MOST])
        self.accept()
        self.chosen.emit(colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter takes the hue the keyboard stands on, as Space does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Swatch):
            focused.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        self.setWindowTitle(translate("Commands", "A colour of your own"))
        self._label.setText(translate("Colour", "Or as hex", "hexadecimal colour such as #a0c4ff"))
        self.field.setAccessibleName(translate("Colour", "Colour as hex"))
        self.use.setText(translate("Colour", "Use it", "button: use the colour that was typed"))
