"""A claim being edited: statement, source, certainty, status, evidence."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLabel, QLineEdit, QWidget

from reader.domain.records import Annotation, Certainty, Claim, Status
from reader.ui import labels
from reader.ui.combo import QuietCombo
from reader.ui.language import translate
from reader.ui.panel.editor import CardEditor
from reader.ui.panel.evidence_box import EvidenceBox
from reader.ui.panel.fields import GrowingEdit
from reader.ui.panel.shape import serif_sheet
from reader.ui.session import Session
from reader.ui.theme import Theme

Value = TypeVar("Value", bound=StrEnum)


def fill_combo(combo: QComboBox, values: type[Value], words: Callable[[Value], str]) -> None:
    """Put the values of an enumeration into a combo box, or their words in another language."""
    for index, value in enumerate(values):
        if combo.count() <= index:
            combo.addItem("", value)
        combo.setItemText(index, words(value))


def set_combo(combo: QComboBox, value: StrEnum) -> None:
    """Choose a value without telling anybody."""
    combo.blockSignals(True)
    combo.setCurrentIndex(combo.findData(value))
    combo.blockSignals(False)


class ClaimEditor(CardEditor):
    """The fields of a claim."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, key, parent)
        self._statement = GrowingEdit(1, self)
        self._statement.setStyleSheet(serif_sheet(session.settings.value.font_family))
        self._source = QLineEdit(self)
        self._source.setCompleter(self._completer())
        self._certainty, self._status = QuietCombo(self), QuietCombo(self)
        self._evidence = EvidenceBox(session, theme, key, self)
        self.column.addWidget(self._statement)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._labels = [QLabel(self) for _ in range(3)]
        for label, field in zip(self._labels, (self._source, self._certainty, self._status), strict=True):
            label.setProperty("role", "small")
            label.setBuddy(field)
            form.addRow(label, field)
        self.column.addLayout(form)
        self.column.addWidget(self._evidence)
        self.bind(self._statement, _read("statement"), lambda text: session.edit(key, "statement", statement=text))
        self.bind(self._source, _read("source"), lambda text: session.edit(key, "source", source=text))
        for combo, name, values in ((self._certainty, "certainty", Certainty), (self._status, "status", Status)):
            for value in values:
                combo.addItem("", value)
            combo.activated.connect(lambda _row, c=combo, n=name: session.edit(key, **{n: c.currentData()}))
        self._evidence.changed.connect(lambda: self.watch(self._evidence))
        self.start()

    def _completer(self) -> QCompleter:
        bodies = (one.body for one in self.session.annotations.values())
        known = {body.source.strip() for body in bodies if isinstance(body, Claim)} - {""}
        completer = QCompleter(sorted(known, key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def main_field(self) -> QWidget:
        """The statement."""
        return self._statement

    def refresh(self) -> None:
        """Show the record as it stands now."""
        super().refresh()
        body = self.annotation.body if self.annotation else None
        if isinstance(body, Claim):
            set_combo(self._certainty, body.certainty)
            set_combo(self._status, body.status)
            self._evidence.refresh(body.evidence)

    def flush(self) -> None:
        """Store everything typed."""
        super().flush()
        self._evidence.flush()

    def forget(self) -> None:
        """Drop what is typed."""
        super().forget()
        self._evidence.forget()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        super().retranslate()
        names = (translate("Panel", "Source"), translate("Panel", "Certainty"), translate("Panel", "Status"))
        for label, field, name in zip(self._labels, (self._source, self._certainty, self._status), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self._source.setPlaceholderText(translate("Panel", "Who says so"))
        self._statement.setAccessibleName(translate("Panel", "Statement"))
        self._statement.setPlaceholderText(translate("Panel", "What is claimed"))
        fill_combo(self._certainty, Certainty, labels.certainty)
        fill_combo(self._status, Status, labels.status)
        self._evidence.retranslate()

    def restyle(self) -> None:
        """Take on the theme."""
        super().restyle()
        self._evidence.restyle()


def _read(name: str) -> Callable[[Annotation], str]:
    return lambda annotation: str(getattr(annotation.body, name, ""))
