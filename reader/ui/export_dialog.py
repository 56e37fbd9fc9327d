"""Taking notes out: what, in which format and language, with a preview of the very text that will be saved."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import assets
from reader.domain.errors import SorotError
from reader.domain.marking import mark
from reader.domain.records import Document, Kind, State, Status
from reader.domain.tasks import Progress
from reader.formats.bundle import Choice
from reader.formats.writing import SUFFIX, Format, save
from reader.library import taking_out
from reader.library.library import Library
from reader.storage.store import Store
from reader.ui import labels
from reader.ui.combo import QuietCombo
from reader.ui.language import TableWording, language_name, translate, translate_error
from reader.ui.session import Session
from reader.ui.tasks import Task

PAUSE_MS = 150
PREVIEW = 60_000
"""Characters of a long export that the preview shows; the file gets all of it."""

FORMATS: tuple[tuple[Format, str], ...] = (
    (Format.MARKDOWN, mark("Export", "Markdown: notes by section")),
    (Format.HTML, mark("Export", "HTML: text with notes beside it")),
    (Format.REPORT, mark("Export", "HTML: report on the claims")),
    (Format.DOCX, mark("Export", "Word: report on the claims")),
    (Format.CSV, mark("Export", "CSV: a table, one row an annotation")),
    (Format.CLAIMS, mark("Export", "CSV: a table of the claims, with every field")),
    (Format.XLSX, mark("Export", "Excel: tables of claims, figures, dates and relations")),
    (Format.JSONLD, mark("Export", "JSON-LD: Web Annotations (W3C)")),
    (Format.CLAIMREVIEW, mark("Export", "JSON-LD: ClaimReview (schema.org)")),
    (Format.ARGDOWN, mark("Export", "Argdown: claims and what speaks for and against them")),
    (Format.QDPX, mark("Export", "QDPX: a project for qualitative analysis (REFI-QDA)")),
    (Format.QDC, mark("Export", "QDC: a codebook alone (REFI-QDA)")),
)


class ExportDialog(QDialog):
    """Makes the text in a worker over its own connection; saving writes what was made, in one step or not at all."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._task: Task | None = None
        self._made = taking_out.Made("", ())
        self.format = QuietCombo(self)
        self.scope = QuietCombo(self)
        self.language = QuietCombo(self)
        self.kinds = {kind: QCheckBox(self) for kind in Kind}
        self.states = {str(value): QCheckBox(self) for value in (*Status, *State)}
        self.tags = QLineEdit(self)
        self.checker = QLineEdit(self)
        self.furniture = QCheckBox(self)
        self.preview = QPlainTextEdit(self, readOnly=True)
        self.losses = QPushButton(self, flat=True, autoDefault=False)
        self.losses.setCheckable(True)
        self.lost = QLabel(self, wordWrap=True)
        self.lost.setTextFormat(Qt.TextFormat.PlainText)
        self.problem = QLabel(self, wordWrap=True)
        self.problem.setProperty("role", "error")
        self._refusal: SorotError | None = None
        self.bar = QProgressBar(self, textVisible=False)
        self.save_button = QPushButton(self)
        self.save_button.setProperty("role", "primary")
        self.close_button = QPushButton(self, autoDefault=False)
        self._labels = [QLabel(self) for _ in range(8)]
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._make)
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._make()

    def _fill(self) -> None:
        for one, _text in FORMATS:
            self.format.addItem("", one)
        for whole in (False, True):
            self.scope.addItem("", whole)
        for code in assets.languages():
            self.language.addItem("", code)
        wanted = self._session.settings.value.export_language or QLocale().name().split("_")[0]
        self.language.setCurrentIndex(max(self.language.findData(wanted), 0))
        for box in (*self.kinds.values(), *self.states.values()):
            box.setChecked(True)

    def _lay_out(self) -> None:
        # On a small screen what does not fit is scrolled to, by key as well.
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._choices = QWidget(scroll)
        form = self._form = QFormLayout(self._choices)
        form.setContentsMargins(0, 0, 12, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields: tuple[QWidget | QGridLayout, ...] = (
            self.format,
            self.scope,
            self.language,
            _in_pairs(list(self.kinds.values())),
            _in_pairs([self.states[value] for value in Status]),
            _in_pairs([self.states[value] for value in State]),
            self.tags,
            self.checker,
        )
        for label, field in zip(self._labels, fields, strict=True):
            form.addRow(label, field)
            if isinstance(field, QWidget):
                label.setBuddy(field)
        form.addRow(self.furniture)
        form.setRowVisible(self.checker, False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self.losses, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.lost)
        right.addWidget(self.bar)
        right.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(16)
        scroll.setWidget(self._choices)
        scroll.setMinimumWidth(340)
        row.addWidget(scroll)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(foot)
        for quiet in (self.problem, self.bar, self.losses, self.lost):
            quiet.hide()
        room = self.screen().availableGeometry()
        self.resize(min(940, room.width() - 40), min(640, room.height() - 60))

    def _connect(self) -> None:
        for combo in (self.format, self.scope, self.language):
            combo.currentIndexChanged.connect(self._later)
        for box in (*self.kinds.values(), *self.states.values(), self.furniture):
            box.toggled.connect(self._later)
        for line in (self.tags, self.checker):
            line.textChanged.connect(self._later)
        self.losses.toggled.connect(self._say_losses)
        # The text stays in reach beside this dialog, so the preview follows it.
        self._session.changed.connect(self._later)
        self._session.opened.connect(self._on_opened)
        self.language.activated.connect(
            lambda: self._session.settings.change(export_language=self.language.currentData())
        )
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)

    # Making

    def _later(self) -> None:
        """What is shown is out of date: it can be saved again once it is made anew."""
        self._form.setRowVisible(self.checker, self.format.currentData() == Format.CLAIMREVIEW)
        self.save_button.setEnabled(False)
        self._pause.start()

    def _on_opened(self) -> None:
        if self._session.document is None:
            self.close()
        else:
            self._later()

    def _choice(self) -> Choice:
        tags = frozenset(part.strip().lstrip("#") for part in self.tags.text().split(",") if part.strip(" #"))
        states = frozenset(value for value, box in self.states.items() if box.isChecked())
        return Choice(
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
            tags=tags or None,
            states=None if len(states) == len(self.states) else states,
            furniture=self.furniture.isChecked(),
            checker=self.checker.text().strip(),
        )

    def _documents(self) -> list[str]:
        if self.scope.currentData():
            return [document.id for document in self._session.library.store.documents()]
        return [self._session.document.id] if self._session.document else []

    def _make(self) -> None:
        if self._task is not None:
            self._task.cancel()
        folder, keys, choice = self._session.library.store.folder, self._documents(), self._choice()
        format_, language = Format(self.format.currentData()), str(self.language.currentData())
        task = Task(lambda progress: _export(folder, keys, format_, choice, language, progress), self)
        task.done.connect(self._show)
        task.failed.connect(self._refuse)
        self._task = task
        self.save_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        task.start()

    def _show(self, made: taking_out.Made) -> None:
        if self.sender() is not self._task:
            return
        self._made = made
        self.bar.hide()
        self.problem.hide()
        self._say_preview()
        self._say_losses()
        self.save_button.setEnabled(True)

    @property
    def text(self) -> str:
        """What was made, where it is text; "" where it is none."""
        return self._made.data if isinstance(self._made.data, str) else ""

    def _say_preview(self) -> None:
        text = self.text
        if isinstance(self._made.data, bytes):
            size = QLocale().formattedDataSize(len(self._made.data))
            words = translate("Export", "This format is no text, so it cannot be shown here. The file takes {size}.")
            text = words.format(size=size)
        self.preview.setPlainText(text[:PREVIEW] + ("…" if len(text) > PREVIEW else ""))

    def _say_losses(self) -> None:
        """What the format cannot hold: a line that says how much, and all of it once asked for."""
        remarks, opened = self._made.losses, self.losses.isChecked()
        count = translate("Export", "What this format cannot hold: %n point(s)", None, len(remarks))
        self.losses.setText(f"{'▾' if opened else '▸'} {count}")
        self.lost.setText("\n".join(f"• {translate('Exchange', one.text, None, one.count)}" for one in remarks))
        self.losses.setVisible(bool(remarks))
        self.lost.setVisible(bool(remarks) and opened)

    def _refuse(self, error: SorotError) -> None:
        self._refusal = error
        self.bar.hide()
        self.problem.setText(translate_error(error))
        self.problem.show()

    def _save(self) -> None:
        format_ = Format(self.format.currentData())
        suffix = SUFFIX[format_]
        document = self._session.document
        name = "sorot" if self.scope.currentData() or document is None else taking_out.file_name(document)
        path, _filter = QFileDialog.getSaveFileName(
            self, translate("Export", "Save the export"), f"{name}{suffix}", f"{format_.value} (*{suffix})"
        )
        if not path:
            return
        try:
            save(Path(path), self._made.data)
        except SorotError as error:
            self._refuse(error)
        else:
            self.accept()

    def done(self, result: int) -> None:
        """Stop what is still being made."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    # Language

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        self.setWindowTitle(translate("Export", "Export"))
        words = (
            translate("Export", "Format"),
            translate("Export", "Texts"),
            translate("Export", "Language of the export"),
            translate("Export", "Include"),
            translate("Export", "Claims with the status"),
            translate("Export", "Translations in the state"),
            translate("Export", "Only with the tags"),
            translate("Export", "Checked by"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(text)
        for index, (_format, text) in enumerate(FORMATS):
            self.format.setItemText(index, translate("Export", text))
        self.scope.setItemText(0, translate("Export", "This text"))
        self.scope.setItemText(1, translate("Export", "The whole library"))
        for index in range(self.language.count()):
            self.language.setItemText(index, language_name(str(self.language.itemData(index))))
        for kind, box in self.kinds.items():
            box.setText(labels.kind(kind))
        for status in Status:
            self.states[str(status)].setText(labels.status(status))
        for state in State:
            self.states[str(state)].setText(labels.state(state))
        self.furniture.setText(translate("Export", "Datelines, “read also” lines and footers too"))
        self.tags.setPlaceholderText(translate("Export", "any; separated by commas"))
        self.checker.setPlaceholderText(translate("Export", "your name or your newsroom’s"))
        self._say_losses()
        if self._made.data:
            self._say_preview()
        self.preview.setAccessibleName(translate("Export", "Preview"))
        self.save_button.setText(translate("Export", "Save…"))
        self.close_button.setText(translate("Export", "Close"))
        if self._refusal is not None:
            self.problem.setText(translate_error(self._refusal))


def _in_pairs(boxes: list[QCheckBox]) -> QGridLayout:
    """Boxes two in a row."""
    grid = QGridLayout()
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // 2, number % 2)
    return grid


def _export(
    folder: Path, keys: list[str], format_: Format, choice: Choice, language: str, progress: Progress
) -> taking_out.Made:
    store = Store(folder)
    try:
        library = Library(store)
        documents: list[Document] = [library.document(key) for key in keys]
        return taking_out.make(library, documents, format_, choice, TableWording(language), progress)
    finally:
        store.close()
