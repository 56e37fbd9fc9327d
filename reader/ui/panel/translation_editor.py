"""A translation being edited: its text, language, state, and the other candidates of the passage."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.records import Annotation, State, Translation
from reader.library import candidates
from reader.ui import labels
from reader.ui.combo import QuietCombo
from reader.ui.language import language_name, translate
from reader.ui.panel.candidates_box import CandidatesBox
from reader.ui.panel.claim_editor import fill_combo, set_combo
from reader.ui.panel.editor import CardEditor
from reader.ui.panel.fields import GrowingEdit
from reader.ui.panel.shape import serif_sheet
from reader.ui.session import Session
from reader.ui.theme import Theme

OFFERED = ("id", "en")


class TranslationEditor(CardEditor):
    """The fields of a translation."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, key, parent)
        self._text = GrowingEdit(2, self)
        self._text.setStyleSheet(serif_sheet(session.settings.value.font_family))
        self._language, self._state = QuietCombo(self), QuietCombo(self)
        self._language.setEditable(True)
        self._language.setInsertPolicy(QuietCombo.InsertPolicy.NoInsert)
        self._box = CandidatesBox(session, theme, key, self)
        self.column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._language, 1)
        row.addWidget(self._state, 1)
        self.column.addLayout(row)
        self.column.addWidget(self._box)
        self.bind(self._text, _text_of, lambda text: session.edit(key, "text", text=text))
        for state in State:
            self._state.addItem("", state)
        self._state.activated.connect(lambda _row: session.edit(key, state=self._state.currentData()))
        self._language.activated.connect(lambda _row: self._set_language(self._language.currentData()))
        field = self._language.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._language_typed)
        self._box.changed.connect(lambda: self.watch(self._box))
        self.start()

    def main_field(self) -> QWidget:
        """The translated text."""
        return self._text

    @property
    def _body(self) -> Translation | None:
        body = self.annotation.body if self.annotation else None
        return body if isinstance(body, Translation) else None

    def refresh(self) -> None:
        """Show the record as it stands now."""
        super().refresh()
        annotation, body = self.annotation, self._body
        if annotation is None or body is None:
            return
        set_combo(self._state, body.state)
        self._offer(body.language)
        self._box.refresh(annotation)

    def _offer(self, language: str) -> None:
        combo = self._language
        known = {one.body.language for one in self.session.annotations.values() if isinstance(one.body, Translation)}
        codes = list(dict.fromkeys((*OFFERED, *sorted(known), language)))
        field = combo.lineEdit()
        typing = field is not None and field.hasFocus() and field.isModified()
        typed = combo.currentText()
        combo.blockSignals(True)
        if [combo.itemData(row) for row in range(combo.count())] != codes:
            combo.clear()
            for code in codes:
                combo.addItem(language_name(code), code)
        combo.setCurrentIndex(codes.index(language))
        combo.setEditText(language_name(language))
        if field is not None and typing:
            field.setText(typed)
            field.setModified(True)
        combo.blockSignals(False)

    def _language_typed(self) -> None:
        typed = self._language.currentText().strip()
        for row in range(self._language.count()):
            code = str(self._language.itemData(row))
            if typed.casefold() in (code.casefold(), self._language.itemText(row).casefold()):
                self._set_language(code)
                return
        plain = typed.replace("-", "")
        if 2 <= len(typed) <= 35 and plain.isascii() and plain.isalnum() and typed[0].isalpha():
            self._set_language(typed.lower() if len(typed) < 4 else typed)
        elif self._body is not None:
            self._language.setEditText(language_name(self._body.language))

    def _set_language(self, code: str) -> None:
        annotation, body = self.annotation, self._body
        if annotation is None or body is None or code == body.language:
            return
        field = self._language.lineEdit()
        if field is not None:
            field.setModified(False)
        moved = replace(annotation, body=replace(body, language=code))
        rivals = candidates.of(self.session.annotations.values(), moved)
        self.session.edit(self.key, language=code, chosen=not candidates.any_chosen(rivals))
        self.session.settings.change(target_language=code)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter begins another candidate."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.flush()
            self._box.add()
            return True
        return super().key_pressed(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        super().retranslate()
        self._text.setAccessibleName(translate("Panel", "Translation"))
        self._text.setPlaceholderText(translate("Panel", "Write the translation"))
        self._language.setAccessibleName(translate("Panel", "Language of the translation"))
        self._state.setAccessibleName(translate("Panel", "State of the translation"))
        fill_combo(self._state, State, labels.state)
        for row in range(self._language.count()):
            self._language.setItemText(row, language_name(str(self._language.itemData(row))))
        if self._body is not None:
            self._offer(self._body.language)
        self._box.retranslate()

    def restyle(self) -> None:
        """Take on the theme."""
        super().restyle()
        self._box.restyle()


def _text_of(annotation: Annotation) -> str:
    return annotation.body.text if isinstance(annotation.body, Translation) else ""
