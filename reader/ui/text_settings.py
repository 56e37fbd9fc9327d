"""The text settings (Aa): typeface, size, line height, width, justification, theme. Every change shows at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QSpinBox,
    QWidget,
)

from reader.domain.marking import mark
from reader.settings import SettingsFile
from reader.ui.combo import QuietCombo
from reader.ui.language import translate
from reader.ui.page.building import Look
from reader.ui.theme import Theme

THEMES: tuple[tuple[str, str], ...] = (
    ("system", mark("TextSettings", "As the system")),
    ("light", mark("TextSettings", "Light")),
    ("dark", mark("TextSettings", "Dark")),
    ("sepia", mark("TextSettings", "Sepia")),
)


class TextSettings(QFrame):
    """A pop-up under the Aa button: sets preferences and has the page follow through ``apply``."""

    def __init__(self, parent: QWidget, theme: Theme, settings: SettingsFile, apply: Callable[[], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._settings = settings
        self._apply = apply
        self.family = QFontComboBox(self)
        self.family.setEditable(False)
        self.standard = QCheckBox(self)
        self.size_ = QSpinBox(self, minimum=10, maximum=48)
        self.line = QDoubleSpinBox(self, minimum=1.0, maximum=2.6, singleStep=0.1, decimals=1)
        self.column = QSpinBox(self, minimum=40, maximum=110)
        for number in (self.size_, self.line, self.column):
            # Style sheets leave the padding of a number field out.
            number.lineEdit().setTextMargins(5, 0, 0, 0)
        self.justify = QCheckBox(self)
        self.theme_ = QuietCombo(self)
        self._labels = [QLabel(self) for _ in range(5)]
        form = QFormLayout(self)
        form.setContentsMargins(16, 14, 16, 14)
        form.addRow(self._labels[0], self.family)
        form.addRow("", self.standard)
        form.addRow(self._labels[1], self.size_)
        form.addRow(self._labels[2], self.line)
        form.addRow(self._labels[3], self.column)
        form.addRow("", self.justify)
        form.addRow(self._labels[4], self.theme_)
        self._fill()
        self.retranslate()
        self._connect()

    def _fill(self) -> None:
        value = self._settings.value
        self.standard.setChecked(not value.font_family)
        self.family.setEnabled(bool(value.font_family))
        self.family.setCurrentFont(QFont(value.font_family or QFontInfo(Look.of(value).font()).family()))
        self.size_.setValue(value.font_size)
        self.line.setValue(value.line_height)
        self.column.setValue(value.column)
        self.justify.setChecked(value.justify)
        for name, _text in THEMES:
            self.theme_.addItem("", name)
        self.theme_.setCurrentIndex(max(self.theme_.findData(value.theme), 0))

    def _connect(self) -> None:
        self.standard.toggled.connect(self._save)
        self.family.currentFontChanged.connect(self._save)
        self.size_.valueChanged.connect(self._save)
        self.line.valueChanged.connect(self._save)
        self.column.valueChanged.connect(self._save)
        self.justify.toggled.connect(self._save)
        self.theme_.activated.connect(lambda: self._theme.choose(self.theme_.currentData()))

    def _save(self) -> None:
        self.family.setEnabled(not self.standard.isChecked())
        self._settings.change(
            font_family="" if self.standard.isChecked() else self.family.currentFont().family(),
            font_size=self.size_.value(),
            line_height=round(self.line.value(), 1),
            column=self.column.value(),
            justify=self.justify.isChecked(),
        )
        self._apply()

    def drop_down(self, at: QPoint) -> None:
        """Show under this point of the screen, right edge there."""
        self.adjustSize()
        self.move(at - QPoint(self.width(), 0))
        self.show()
        self.size_.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        words = (
            translate("TextSettings", "Typeface"),
            translate("TextSettings", "Size"),
            translate("TextSettings", "Line height"),
            translate("TextSettings", "Characters a line"),
            translate("TextSettings", "Theme"),
        )
        fields = (self.family, self.size_, self.line, self.column, self.theme_)
        for label, field, text in zip(self._labels, fields, words, strict=True):
            label.setText(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
        # A number field keeps the locale it was made under.
        self.line.setLocale(QLocale())
        self.standard.setText(translate("TextSettings", "The usual reading typeface"))
        self.justify.setText(translate("TextSettings", "Justify lines"))
        for index, (_name, text) in enumerate(THEMES):
            self.theme_.setItemText(index, translate("TextSettings", text))
        self.setAccessibleName(translate("TextSettings", "Text settings"))
