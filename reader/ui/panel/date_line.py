"""A date of a claim: typed in, or worked out once what it waits for is known."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.findings import Moment
from reader.domain.records import Claim
from reader.library import claim_editing
from reader.library.claim_editing import Need
from reader.ui.combo import QuietCombo
from reader.ui.language import format_moment, translate
from reader.ui.panel import finding_words
from reader.ui.panel.commit_edit import CommitEdit
from reader.ui.panel.finding_line import FindingLine
from reader.ui.session import Session
from reader.ui.theme import Theme


class DateLine(FindingLine):
    """Edits one date of the annotation ``key``; ``save`` gets the new one."""

    def __init__(
        self, session: Session, theme: Theme, key: str, moment: Moment, save: Callable[[Moment], None]
    ) -> None:
        super().__init__(theme)
        self._session = session
        self._key = key
        self._moment = moment
        self._save = save
        self.date = CommitEdit(session, self._commit, self.form)
        self._why = QLabel(self.form)
        self._why.setProperty("role", "small")
        self._why.setWordWrap(True)
        self.month = QuietCombo(self.form)
        for number in range(1, 13):
            self.month.addItem("", number)
        self.act = QPushButton(self.form)
        self.act.clicked.connect(self._act)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(8, 0, 0, 2)
        column.setSpacing(4)
        for widget in (self._why, self.month, self.act, self.date):
            column.addWidget(widget)
        self.show_moment(moment)

    def show_moment(self, moment: Moment) -> None:
        """Show the record's date; what is being typed stays."""
        self._moment = moment
        self.date.show_text(moment.edtf)
        need = claim_editing.need_of(moment)
        self._why.setVisible(need is not Need.NOTHING)
        self.month.setVisible(need is Need.FISCAL)
        self.act.setVisible(need in (Need.FISCAL, Need.PUBLISHED))
        self.retranslate()

    def _act(self) -> None:
        """Do what the date waits for: say whose fiscal year, or go to the details of the text."""
        session = self._session
        if claim_editing.need_of(self._moment) is not Need.FISCAL:
            session.command_wanted.emit("details")
            return
        annotation = session.annotations.get(self._key)
        if annotation is not None:
            self.go.setFocus()
            month = int(self.month.currentData())
            session.attempt(lambda: claim_editing.resolve_fiscal(session.library, annotation, month))

    def _commit(self, text: str) -> bool:
        def store() -> None:
            document = self._session.document
            language = document.language if document else ""
            made = claim_editing.date_in(text, language, document.published if document else "")
            self.date.forget()
            self.date.refused = False
            self._save(replace(self._moment, edtf=made, open=False, settled=True))

        return self.problem.attempt(store)

    def main_field(self) -> QWidget | None:
        """The date, unless the program can work it out."""
        return self.date if self.act.isHidden() else self.act if self.month.isHidden() else self.month

    def forget(self) -> None:
        """Drop what is typed."""
        self.date.forget()

    def words(self) -> str:
        """The date, and as it stands in the text."""
        moment = self._moment
        exact = " ".join(moment.exact.split())
        if finding_words.waiting(moment):
            return finding_words.moment(moment)
        shown = format_moment(moment.edtf)
        return shown if shown.casefold() == exact.casefold() else f"{shown} · “{exact}”"

    def _source(self) -> str:
        annotation = self._session.annotations.get(self._key)
        body = annotation.body if annotation is not None else None
        return body.source.strip() if isinstance(body, Claim) else ""

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        super().retranslate()
        need, source = claim_editing.need_of(self._moment), self._source()
        self.date.setAccessibleName(translate("Findings", "Date"))
        self.date.setPlaceholderText(translate("Findings", "A date, such as 12 August 2024 or 2024-08"))
        for number in range(1, 13):
            self.month.setItemText(number - 1, QLocale().standaloneMonthName(number))
        begins = translate("Findings", "First month of the fiscal year")
        self.month.setAccessibleName(begins)
        whose = translate("Findings", "In which month does the fiscal year of “{source}” begin?").format(source=source)
        self._why.setText(
            {
                Need.NOTHING: "",
                Need.PUBLISHED: translate(
                    "Findings", "This date depends on when the text was published. Enter its full date in the details."
                ),
                Need.FISCAL: whose if source else translate("Findings", "In which month does the fiscal year begin?"),
                Need.PERSON: translate("Findings", "Type the date that is meant."),
            }[need]
        )
        details = translate("Findings", "Enter the text's date…")
        self.act.setText(translate("Findings", "Work it out") if need is Need.FISCAL else details)
