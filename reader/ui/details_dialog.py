"""What is known of a text, edited in place: every field saves by itself and can be undone."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.change import Change
from reader.domain.errors import SorotError
from reader.domain.records import Document
from reader.language import edtf
from reader.library import documents
from reader.ui.combo import QuietCombo
from reader.ui.language import format_date, language_name, translate, translate_error
from reader.ui.session import Session
from reader.ui.typing_saver import TypingSaver

LANGUAGES = ("id", "en", "ms", "jv", "su", "ar", "zh", "nl", "fr", "de", "ja", "es")
_FIELDS = ("title", "byline", "site", "address", "version", "tags")


class DetailsDialog(QDialog):
    """Edits the session's document. Not modal: the text stays in reach. Closes with its document."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        assert session.document is not None
        self._document = session.document
        self.fields = {name: QLineEdit(self) for name in _FIELDS}
        self._savers = {name: TypingSaver(session, self._saver(name), self) for name in _FIELDS}
        for name, field in self.fields.items():
            field.textEdited.connect(lambda _text, saver=self._savers[name]: saver.touch())
            field.editingFinished.connect(self._savers[name].flush)
        self.published = QLineEdit(self)
        self.published.editingFinished.connect(self._save_published)
        for field in (*self.fields.values(), self.published):
            field.installEventFilter(self)
        self.language = QuietCombo(self)
        self.language.activated.connect(self._save_language)
        self.problem = QLabel(self, wordWrap=True)
        self.problem.setProperty("role", "error")
        self._refusal: SorotError | None = None
        self.file = QLabel(self, wordWrap=True)
        self.file.setProperty("role", "small")
        self.file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.saved = QLabel(self)
        self.saved.setProperty("role", "small")
        self._saving = False
        self._button = QPushButton(self, autoDefault=False)
        self._button.clicked.connect(self.reject)
        self._lay_out()
        session.changed.connect(self._on_change)
        session.opened.connect(self._on_opened)
        session.saving_changed.connect(self._show_saving)
        self._fill()
        self.retranslate()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: dict[str, QLabel] = {}
        order: list[tuple[str, QWidget]] = [
            ("title", self.fields["title"]),
            ("byline", self.fields["byline"]),
            ("site", self.fields["site"]),
            ("published", self.published),
            ("language", self.language),
            ("address", self.fields["address"]),
            ("version", self.fields["version"]),
            ("tags", self.fields["tags"]),
            ("file", self.file),
        ]
        for name, widget in order:
            label = QLabel(self)
            label.setBuddy(widget)
            self._labels[name] = label
            self._form.addRow(label, widget)
        foot = QHBoxLayout()
        foot.addWidget(self.saved, 1)
        foot.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot)
        for (_, before), (_, after) in pairwise([*order[:-1], ("close", self._button)]):
            self.setTabOrder(before, after)
        self.problem.hide()
        self.setMinimumWidth(520)

    # Saving

    def _saver(self, name: str) -> Callable[[], None]:
        return lambda: self._save(name)

    def _save(self, name: str) -> None:
        text = self.fields[name].text()
        value: object = text.strip()
        if name == "tags":
            value = tuple(dict.fromkeys(part.strip().lstrip("#") for part in text.split(",") if part.strip(" #")))
        self._edit(name, value)

    def _edit(self, name: str, value: object) -> None:
        try:
            documents.edit(self._session.library, self._document, slot=name, **{name: value})
        except SorotError as error:
            self._refuse(error)
        else:
            self.problem.hide()

    def _save_published(self) -> bool:
        """Store the date; False where what is typed is none."""
        typed = self.published.text()
        if typed == format_date(self._document.published):
            self.problem.hide()
            return True
        try:
            date = edtf.parse(typed, self._document.language)
        except SorotError as error:
            self._refuse(error)
            return False
        self._edit("published", date)
        self.published.setText(format_date(self._document.published))
        return True

    def _save_language(self) -> None:
        self._edit("language", self.language.currentData())

    def _refuse(self, error: SorotError) -> None:
        self._refusal = error
        self.problem.setText(translate_error(error))
        self.problem.show()

    def _show_saving(self, saving: bool) -> None:
        self._saving = saving
        self.saved.setText(translate("Foot", "Saving…") if saving else translate("Foot", "Saved"))

    # Following

    def _on_change(self, change: Change) -> None:
        present = change.after.get(self._document.id, self._document)
        if not isinstance(present, Document):
            self.close()
        elif present is not self._document:
            self._document = present
            self._fill()

    def _on_opened(self) -> None:
        """Another text was opened beside the dialog: what is typed here still goes to this one."""
        document = self._session.document
        if document is None or document.id != self._document.id:
            self.close()

    def _fill(self) -> None:
        """Show the record's values wherever nothing unsaved is being typed."""
        for name, field in self.fields.items():
            value = ", ".join(self._document.tags) if name == "tags" else str(getattr(self._document, name))
            if not self._savers[name].waiting and not (field.hasFocus() and field.text().strip() == value):
                field.setText(value)
                if not field.hasFocus():
                    # The beginning of a long title says more than its end.
                    field.setCursorPosition(0)
        if not (self.published.hasFocus() and self.published.isModified()):
            self.published.setText(format_date(self._document.published))
        self.file.setText(self._document.path)
        self._fill_languages()

    def _fill_languages(self) -> None:
        codes = ["", *LANGUAGES]
        if self._document.language not in codes:
            codes.append(self._document.language)
        self.language.clear()
        for code in codes:
            self.language.addItem(language_name(code) if code else translate("Details", "Not known"), code)
        self.language.setCurrentIndex(self.language.findData(self._document.language))

    def done(self, result: int) -> None:
        """Store what is typed before the dialog goes; a date that is none is put back first, with the reason."""
        for saver in self._savers.values():
            saver.flush()
        if self.published.isModified() and not self._save_published():
            self.published.setText(format_date(self._document.published))
            return
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Undo and redo are the library's here too, so a field must not take their keys for its own letters."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in keys):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fill_languages()
            if not self.published.isModified():
                self.published.setText(format_date(self._document.published))
            if self._refusal is not None:
                self.problem.setText(translate_error(self._refusal))
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        words = {
            "title": translate("Details", "Title"),
            "byline": translate("Details", "Author"),
            "site": translate("Details", "Publisher"),
            "published": translate("Details", "Published"),
            "language": translate("Details", "Language"),
            "address": translate("Details", "Address"),
            "version": translate("Details", "Version", "what this version of the text is called, such as Draft A"),
            "tags": translate("Details", "Tags"),
            "file": translate("Details", "File"),
        }
        for name, text in words.items():
            self._labels[name].setText(text)
            buddy = self._labels[name].buddy()
            if buddy is not None:
                buddy.setAccessibleName(text)
        self.setWindowTitle(translate("Details", "Details"))
        self.published.setPlaceholderText(translate("Details", "23 November 2026"))
        self.fields["tags"].setPlaceholderText(translate("Details", "separated by commas"))
        self._button.setText(translate("Details", "Close"))
        self._show_saving(self._saving)
