"""A person's own exchange rate, typed where it is needed."""

import re
from math import isfinite, log

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.noticed.watching import keep_rate, rates

_GROUPED = re.compile(r"\d{1,3}(?:([.,\s'])\d{3})(?:\1\d{3})*")


def understood(text: str, offered: float) -> float | None:
    """The number a person typed, None for none.

    "16.000" is sixteen in one language and sixteen thousand in another: of the two the one nearer to ``offered`` is
    meant, whatever language the window speaks.
    """
    typed = " ".join(text.split())
    value, plain = QLocale().toDouble(typed)
    readings = [value] if plain and isfinite(value) else []
    if _GROUPED.fullmatch(typed):
        readings.append(float(re.sub(r"\D", "", typed)))
    if re.fullmatch(r"\d+[.,]\d+", typed):
        readings.append(float(typed.replace(",", ".")))
    readings = [one for one in readings if one >= 0]
    if not readings or 0 in readings:
        return 0.0 if readings else None
    return min(readings, key=lambda one: abs(log(one / offered)) if offered > 0 else 0.0)


class RateField(QFrame):
    """Asks what one unit of a currency costs in another, and how far an amount may be off."""

    kept = Signal()
    left = Signal()
    """It closed, with the rate kept or as it was."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._settings = settings
        self._base = self._quote = ""
        self._offered = 0.0
        self._before, self._after, self._within, self._refusal = (QLabel(self) for _ in range(4))
        self.value = QLineEdit(self)
        self.tolerance = QDoubleSpinBox(self)
        self.tolerance.setRange(0, 100)
        self.tolerance.setDecimals(1)
        self.save, self.away = QPushButton(self), QPushButton(self)
        self.save.setProperty("role", "primary")
        self._refusal.setWordWrap(True)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._before)
        first.addWidget(self.value, 1)
        first.addWidget(self._after)
        second.addWidget(self._within)
        second.addWidget(self.tolerance)
        second.addStretch(1)
        second.addWidget(self.save)
        second.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._refusal)
        self.save.clicked.connect(self._keep)
        self.value.returnPressed.connect(self._keep)
        self.value.textEdited.connect(lambda _text: self._refusal.hide())
        self.away.clicked.connect(self._leave)
        self.hide()

    def ask(self, base: str, quote: str, offered: float) -> None:
        """Ask for the rate of a pair of ISO 4217 codes, offering the person's own or another."""
        self._base, self._quote = base, quote
        own = next((one.value for one in rates(self._settings) if (one.base, one.quote) == (base, quote)), offered)
        self._offered = own
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.value.setText(locale.toString(own, "g", 8))
        self.tolerance.setValue(100 * self._settings.value.rate_tolerance)
        self._refusal.hide()
        self.retranslate()
        self.show()
        self.value.selectAll()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        value = understood(self.value.text(), self._offered)
        if value is None:
            self._refusal.show()
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            self.value.selectAll()
            return
        self._settings.change(rate_tolerance=self.tolerance.value() / 100)
        keep_rate(self._settings, self._base, self._quote, value)
        self._leave()
        self.kept.emit()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves the rate as it was; Enter keeps it wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave() if self.away.hasFocus() else self._keep()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self._before.setText(f"1 {self._base} =")
        self._after.setText(self._quote)
        self._within.setText(translate("Noticed", "Within"))
        self._refusal.setText(translate("Noticed", "This is not a rate. Write a number, or 0 to have none."))
        self.tolerance.setLocale(QLocale())
        self.tolerance.setSuffix(" %")
        self.tolerance.setAccessibleName(translate("Noticed", "How far an amount may be off"))
        self.value.setAccessibleName(
            translate("Noticed", "What 1 {base} costs in {quote}").format(base=self._base, quote=self._quote)
        )
        self.value.setAccessibleDescription(self._refusal.text() if self._refusal.isVisibleTo(self) else "")
        self.save.setText(translate("Noticed", "Keep"))
        self.away.setText(translate("Noticed", "Cancel"))
