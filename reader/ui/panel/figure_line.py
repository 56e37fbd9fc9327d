"""A figure of a claim: value or range, unit, how it is meant; which of several readings is meant."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from reader.domain.findings import Bound, Quantity, Reading
from reader.library import claim_editing
from reader.ui.combo import QuietCombo
from reader.ui.language import LiveWording, translate
from reader.ui.panel import finding_words
from reader.ui.panel.commit_edit import CommitEdit
from reader.ui.panel.fields import offer
from reader.ui.panel.finding_line import FindingLine
from reader.ui.session import Session
from reader.ui.theme import Theme

UNITS = (
    "IDR",
    "USD",
    "EUR",
    "GBP",
    "SGD",
    "JPY",
    "%",
    "pp",
    "x",
    "km",
    "m",
    "kg",
    "t",
    "ha",
    "m2",
    "a",
    "mo",
    "d",
    "h",
)
"""What is offered for a unit; anything else may be typed."""


def bound_words(bound: Bound) -> str:
    """How a number is meant."""
    return {
        Bound.EXACT: translate("Findings", "exactly", "before a number"),
        Bound.ABOUT: translate("Findings", "about", "before a number"),
        Bound.AT_LEAST: translate("Findings", "at least", "before a number"),
        Bound.AT_MOST: translate("Findings", "at most", "before a number"),
        Bound.MORE_THAN: translate("Findings", "more than", "before a number"),
        Bound.LESS_THAN: translate("Findings", "less than", "before a number"),
    }[bound]


class FigureLine(FindingLine):
    """Edits one figure; ``save`` gets the new one."""

    def __init__(self, session: Session, theme: Theme, figure: Quantity, save: Callable[[Quantity], None]) -> None:
        super().__init__(theme)
        self._figure = figure
        self._save = save
        self.value = CommitEdit(session, lambda _text: self._commit(), self.form)
        self.high = CommitEdit(session, lambda _text: self._commit(), self.form)
        self.unit = CommitEdit(session, lambda _text: self._commit(), self.form)
        offer(self.unit, UNITS, Qt.MatchFlag.MatchStartsWith)
        self.bound = QuietCombo(self.form)
        for bound in Bound:
            self.bound.addItem("", bound)
        self.bound.activated.connect(lambda _row: self._commit())
        self._labels = [QLabel(self.form) for _ in range(4)]
        grid = QGridLayout(self.form)
        grid.setContentsMargins(8, 0, 0, 2)
        grid.setSpacing(4)
        places = ((self.bound, 0, 0), (self.value, 0, 1), (self.high, 2, 0), (self.unit, 2, 1))
        for label, (field, row, column) in zip(self._labels, places, strict=True):
            label.setProperty("role", "small")
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row + 1, column)
        self._grid = grid
        self._choices: list[QPushButton] = []
        self._which = QLabel(self.form)
        self._which.setProperty("role", "small")
        self._which.setWordWrap(True)
        grid.addWidget(self._which, 4, 0, 1, 2)
        self.show_figure(figure)

    def show_figure(self, figure: Quantity) -> None:
        """Show the record's figure; what is being typed stays."""
        self._figure = figure
        self.value.show_text(_number(figure.value))
        self.high.show_text("" if figure.high is None else _number(figure.high))
        self.unit.show_text(figure.unit)
        self.bound.setCurrentIndex(self.bound.findData(figure.bound))
        self._show_choices()
        self.retranslate()

    def _show_choices(self) -> None:
        """A button for each way to read an ambiguous figure."""
        readings = claim_editing.options(self._figure) if self._figure.readings else ()
        while len(self._choices) > len(readings):
            self._choices.pop().deleteLater()
        while len(self._choices) < len(readings):
            number = len(self._choices)
            button = QPushButton(self.form)
            button.clicked.connect(lambda _=False, n=number: self._decide(n))
            self._grid.addWidget(button, 5 + number // 2, number % 2)
            self._choices.append(button)
            button.show()
        self._which.setVisible(bool(readings))

    def _decide(self, number: int) -> None:
        reading: Reading = claim_editing.options(self._figure)[number]
        self.go.setFocus()
        self._save(claim_editing.decided(self._figure, reading))

    def _commit(self) -> bool:
        def store() -> None:
            language = LiveWording().language
            value = claim_editing.number_in(self.value.text(), language)
            typed = self.high.text().strip()
            high = claim_editing.number_in(typed, language) if typed else None
            changed = claim_editing.checked(
                self._figure, value=value, high=high, unit=self.unit.text(), bound=Bound(self.bound.currentData())
            )
            for field in (self.value, self.high, self.unit):
                field.forget()
                field.refused = False
            if changed != self._figure:
                self._save(changed)

        return self.problem.attempt(store)

    def main_field(self) -> QWidget | None:
        """The value, unless one of several readings is to be chosen."""
        return self._choices[0] if self._choices else self.value

    def forget(self) -> None:
        """Drop what is typed."""
        for field in (self.value, self.high, self.unit):
            field.forget()

    def words(self) -> str:
        """The figure as it is meant, and as it stands in the text."""
        shown, exact = finding_words.figure(self._figure), " ".join(self._figure.exact.split())
        return f"{shown} · “{exact}”"

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        super().retranslate()
        names = (
            translate("Findings", "Meant as"),
            translate("Findings", "Value"),
            translate("Findings", "Up to", "the end of a range of numbers"),
            translate("Findings", "Unit"),
        )
        fields = (self.bound, self.value, self.high, self.unit)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.unit.setPlaceholderText(translate("Findings", "none", "no unit"))
        self.high.setPlaceholderText(translate("Findings", "no range"))
        for row, bound in enumerate(Bound):
            self.bound.setItemText(row, bound_words(bound))
        self.value.show_text(_number(self._figure.value))
        self.high.show_text("" if self._figure.high is None else _number(self._figure.high))
        self._which.setText(translate("Findings", "This can be read in several ways. Which is meant?"))
        if self._choices:
            from reader.formats.claim_words import reading

            for button, one in zip(self._choices, claim_editing.options(self._figure), strict=True):
                button.setText(reading(one, LiveWording()))


def _number(value: Decimal) -> str:
    from reader.formats.claim_words import number

    return number(value, LiveWording())
