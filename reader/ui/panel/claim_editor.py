"""A claim being edited: statement, who says it, certainty, status, what was found in it, relations, evidence."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.findings import HedgeKind
from reader.domain.records import Annotation, Certainty, Claim, Status
from reader.library import sources
from reader.ui import labels
from reader.ui.combo import QuietCombo
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.editor import CardEditor
from reader.ui.panel.evidence_box import EvidenceBox
from reader.ui.panel.fields import GrowingEdit, offer
from reader.ui.panel.finding_line import FindingLine
from reader.ui.panel.findings_box import FindingsBox, worded
from reader.ui.panel.relations_box import RelationsBox
from reader.ui.panel.shape import serif_sheet
from reader.ui.panel.tab_order import follow_layout, in_layout
from reader.ui.session import Session
from reader.ui.theme import Theme

_WEIGH = (HedgeKind.REPORTIVE, HedgeKind.EPISTEMIC, HedgeKind.CONDITION)
"""The hedges that certainty follows from; rough figures and emphasis leave it as it is."""
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


def chain_of(text: str) -> tuple[str, ...]:
    """A chain of names as typed: between arrows where there are any, else between commas."""
    parts = re.split(r"→|->|>", text) if re.search(r"→|>", text) else text.split(",")
    return tuple(" ".join(part.split()) for part in parts if part.strip())


class ClaimEditor(CardEditor):
    """The fields of a claim."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, key, parent)
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._statement = GrowingEdit(1, self)
        self._statement.setStyleSheet(serif_sheet(session.settings.value.font_family))
        self._source, self._chain, self._subject = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        offer(self._source, self._known_names())
        self._unnamed = QCheckBox(self)
        self._unnamed.clicked.connect(lambda checked: session.edit(key, anonymous=bool(checked)))
        self._certainty, self._status = QuietCombo(self), QuietCombo(self)
        self._follow = QToolButton(self)
        self._follow.clicked.connect(self._follow_wording)
        self._heard = QLabel(self)
        self._heard.setProperty("role", "small")
        self._heard.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._findings = FindingsBox(session, theme, key, self._chosen_words, self)
        self._relations = RelationsBox(session, theme, key, self)
        self._evidence = EvidenceBox(session, theme, key, self)
        self._labels = [QLabel(self) for _ in range(5)]
        self.column.addWidget(self._statement)
        self.column.addLayout(self._form())
        for box in (self._findings, self._relations, self._evidence):
            self.column.addWidget(box)
            box.changed.connect(lambda box=box: self._take_in(box))
        self._bind()
        self.start()
        follow_layout(self)

    def _take_in(self, box: QWidget) -> None:
        """There are new fields in a box."""
        self.watch(box)
        follow_layout(self)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        chosen = QHBoxLayout()
        chosen.setSpacing(2)
        chosen.addWidget(self._certainty, 1)
        chosen.addWidget(self._follow)
        certainty = QVBoxLayout()
        certainty.setSpacing(1)
        certainty.addLayout(chosen)
        certainty.addWidget(self._heard)
        source = QVBoxLayout()
        source.setSpacing(3)
        source.addWidget(self._source)
        source.addWidget(self._unnamed)
        for label, field in zip(self._labels, self._fields(), strict=True):
            label.setProperty("role", "small")
            label.setBuddy(field)
        by_source, through, about, by_certainty, by_status = self._labels
        form.addRow(by_source, source)
        form.addRow(through, self._chain)
        form.addRow(about, self._subject)
        form.addRow(by_certainty, certainty)
        form.addRow(by_status, self._status)
        return form

    def _fields(self) -> tuple[QWidget, ...]:
        return self._source, self._chain, self._subject, self._certainty, self._status

    def _bind(self) -> None:
        session, key = self.session, self.key
        self.bind(self._statement, _read("statement"), lambda text: session.edit(key, "statement", statement=text))
        self.bind(self._source, _read("source"), lambda text: session.edit(key, "source", source=text))
        self.bind(self._subject, _read("subject"), lambda text: session.edit(key, "subject", subject=text))
        self.bind(self._chain, _chain, lambda text: session.edit(key, "chain", chain=chain_of(text)))
        fill_combo(self._certainty, Certainty, labels.certainty)
        fill_combo(self._status, Status, labels.status)
        self._certainty.activated.connect(
            lambda _row: session.edit(key, certainty=self._certainty.currentData(), certainty_chosen=True)
        )
        self._status.activated.connect(lambda _row: session.edit(key, status=self._status.currentData()))

    def _known_names(self) -> list[str]:
        return self.session.attempt(lambda: sources.known_names(self.session.library)) or []

    def _chosen_words(self) -> str:
        """The words selected in the statement, in the quote, or in the text."""
        page, content = self.session.page, self.session.content
        span = page.selection() if page is not None else None
        there = content.text[slice(*span)] if span is not None and content is not None else ""
        return self._statement.textCursor().selectedText() or self._quote.selectedText() or there

    def _follow_wording(self) -> None:
        """Let the certainty be what the wording says again."""
        annotation = self.annotation
        if annotation is not None and isinstance(annotation.body, Claim):
            heard = worded(self.session, annotation, annotation.body)
            self._certainty.setFocus()
            self.session.edit(self.key, certainty=heard, certainty_chosen=False)

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
            self._unnamed.setChecked(body.anonymous)
            self._follow.setVisible(body.certainty_chosen)
            self._tell_wording(body)
            self._findings.refresh(body)
            self._relations.refresh()
            self._evidence.refresh(body.evidence)

    def _tell_wording(self, body: Claim) -> None:
        """Say what the certainty follows from."""
        words = ", ".join(f"“{one.exact}”" for one in body.hedges if one.kind in _WEIGH)
        if body.certainty_chosen:
            text = translate("Panel", "Chosen by you")
        else:
            text = translate("Panel", "From: {words}", "the hedges a certainty follows from").format(words=words)
        self._heard.setText(text)
        self._heard.setToolTip(text)
        self._heard.setVisible(body.certainty_chosen or bool(words))

    def flush(self) -> None:
        """Store everything typed."""
        super().flush()
        for box in (self._findings, self._relations, self._evidence):
            box.flush()

    def forget(self) -> None:
        """Drop what is typed."""
        super().forget()
        for box in (self._findings, self._relations, self._evidence):
            box.forget()

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) part of the card: Tab alone takes long through what was found."""
        focused = QApplication.focusWidget()
        order = [one for one in in_layout(self) if one.isVisibleTo(self)]
        here = order.index(focused) if focused in order else -1
        places = [order.index(one) for one in self._parts() if one in order]
        ahead = [place for place in places if (place - here) * step > 0]
        if ahead:
            order[min(ahead) if step > 0 else max(ahead)].setFocus(Qt.FocusReason.TabFocusReason)

    def _parts(self) -> tuple[QWidget, ...]:
        """Where a part of the card begins."""
        found = self._findings
        return (
            self._statement,
            self._source,
            self._certainty,
            found.head,
            *found.first_lines(),
            self._relations.add,
            self._evidence.first_field(),
            self._tags,
        )

    def around(self, field: QWidget) -> QWidget:
        """All that was found for the heading it is folded under; the whole form for a field of it."""
        if field is self._findings.head:
            return self._findings
        one: QWidget | None = field
        while one is not None and one is not self:
            if isinstance(one, FindingLine):
                return one
            one = one.parentWidget()
        return field

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Enter presses the button it stands on, as Space does; Ctrl with an arrow goes from part to part."""
        arrows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in arrows and plain == Qt.KeyboardModifier.ControlModifier:
            self.step(arrows[Qt.Key(event.key())])
            return True
        focused = QApplication.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
            return True
        return super().key_pressed(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        super().retranslate()
        names = (
            translate("Panel", "Source"),
            translate("Panel", "Through", "through whom a claim came"),
            translate("Panel", "About", "what a claim is about"),
            translate("Panel", "Certainty"),
            translate("Panel", "Status"),
        )
        for label, field, name in zip(self._labels, self._fields(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self._source.setPlaceholderText(translate("Panel", "Who says so"))
        self._chain.setPlaceholderText(translate("Panel", "Who passed it on"))
        self._chain.setToolTip(translate("Panel", "Several are separated by commas"))
        self._subject.setPlaceholderText(translate("Panel", "What it is about"))
        self._unnamed.setText(translate("Panel", "No name"))
        self._unnamed.setToolTip(translate("Panel", "The source is not named"))
        follow = translate("Panel", "Follow the wording")
        self._follow.setToolTip(follow)
        self._follow.setAccessibleName(follow)
        self._statement.setAccessibleName(translate("Panel", "Statement"))
        self._statement.setPlaceholderText(translate("Panel", "What is claimed"))
        fill_combo(self._certainty, Certainty, labels.certainty)
        fill_combo(self._status, Status, labels.status)
        for box in (self._findings, self._relations, self._evidence):
            box.retranslate()
        if self.annotation is not None and isinstance(self.annotation.body, Claim):
            self._tell_wording(self.annotation.body)

    def restyle(self) -> None:
        """Take on the theme."""
        super().restyle()
        self._follow.setIcon(icon("undo", self.theme.tokens.muted, 16))
        for box in (self._findings, self._relations, self._evidence):
            box.restyle()


def _read(name: str) -> Callable[[Annotation], str]:
    return lambda annotation: str(getattr(annotation.body, name, ""))


def _chain(annotation: Annotation) -> str:
    return " → ".join(annotation.body.chain) if isinstance(annotation.body, Claim) else ""
