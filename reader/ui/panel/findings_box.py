"""What was found in a claim's passage, to be set right: words that hedge, figures, dates. Folded away until wanted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.findings import Hedge, Moment, Quantity
from reader.domain.records import Anchor, Annotation, Claim
from reader.library import claim_editing
from reader.library.claim_editing import Need
from reader.ui.icons import icon
from reader.ui.language import LiveWording, translate
from reader.ui.panel.commit_edit import CommitEdit
from reader.ui.panel.date_line import DateLine
from reader.ui.panel.fields import ElidedButton
from reader.ui.panel.figure_line import FigureLine
from reader.ui.panel.finding_line import FindingLine, Refusal
from reader.ui.panel.hedge_line import HedgeLine
from reader.ui.session import Session
from reader.ui.theme import Theme

Found = TypeVar("Found", bound=Hedge | Quantity | Moment)


class Group(QWidget, Generic[Found]):
    """The findings of one kind: a line each, and below them what adds one."""

    changed = Signal()
    """There are new widgets."""

    def __init__(
        self,
        adding: QWidget,
        make: Callable[[Found, Callable[[Found], None]], FindingLine],
        show: Callable[[FindingLine, Found], None],
        save: Callable[[tuple[Found, ...]], None],
    ) -> None:
        """``make`` builds the line of a finding and gets what stores another in its place.

        ``show`` puts another finding into a line, ``save`` stores all of them.
        """
        super().__init__()
        self._make = make
        self._show = show
        self._save = save
        self._adding = adding
        self.present: tuple[Found, ...] = ()
        self.lines: list[FindingLine] = []
        self.heading = QLabel(self)
        self.heading.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column.addLayout(self._list)
        column.addWidget(adding)

    def refresh(self, found: tuple[Found, ...]) -> None:
        """Show the record's findings; the lines that stay keep their focus and what is typed into them."""
        self.present = found
        many = len(self.lines)
        while len(self.lines) > len(found):
            self._take(self.lines.pop())
        for number in range(len(self.lines), len(found)):
            line = self._made(found[number])
            line.removed.connect(lambda one=line: self._remove(one))
            line.opened.connect(self.changed)
            line.restyle()
            self.lines.append(line)
            self._list.addWidget(line)
            line.show()
        for line, one in zip(self.lines, found, strict=True):
            self._show(line, one)
        if many != len(self.lines):
            self.changed.emit()

    def _take(self, line: FindingLine) -> None:
        line.forget()
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _made(self, one: Found) -> FindingLine:
        def store(changed: Found) -> None:
            number = self.lines.index(line)
            self._save((*self.present[:number], changed, *self.present[number + 1 :]))

        line: FindingLine = self._make(one, store)
        return line

    def add(self, made: Sequence[Found]) -> None:
        """Store more findings, behind those there are: what is typed into a line stays with its finding."""
        self._save((*self.present, *made))

    def _remove(self, line: FindingLine) -> None:
        number = self.lines.index(line)
        # Its own line goes, rather than the last: what is typed into the others stays with them.
        self.lines.remove(line)
        self._take(line)
        rest = (*self.present[:number], *self.present[number + 1 :])
        following: QWidget = self.lines[min(number, len(self.lines) - 1)].remove if self.lines else self._adding
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self._save(rest)


class FindingsBox(QWidget):
    """The findings of one claim; every edit is stored as it is made."""

    changed = Signal()
    """There are new widgets in the box."""

    def __init__(
        self, session: Session, theme: Theme, key: str, chosen_words: Callable[[], str], parent: QWidget
    ) -> None:
        """``chosen_words`` are those selected in the card or the text."""
        super().__init__(parent)
        self._session = session
        self._key = key
        self._theme = theme
        self._chosen_words = chosen_words
        self._body = QWidget(self)
        self._body.hide()
        self.head = ElidedButton(self, flat=True)
        self.head.setStyleSheet("text-align: left; padding: 2px 0;")
        self.head.clicked.connect(lambda: self.unfold(self._body.isHidden()))
        self.add_hedge = QPushButton(self)
        self.add_hedge.setProperty("role", "flat")
        self.add_hedge.setStyleSheet("text-align: left;")
        self.add_hedge.clicked.connect(self._add_hedge)
        self.add_figure = CommitEdit(session, self._add_figures, self, clears=True)
        self.add_date = CommitEdit(session, self._add_dates, self, clears=True)
        self.hedges: Group[Hedge] = Group(
            self.add_hedge,
            lambda one, store: HedgeLine(theme, one, store),
            lambda line, one: line.show_hedge(one) if isinstance(line, HedgeLine) else None,
            self._save_hedges,
        )
        self.figures: Group[Quantity] = Group(
            self.add_figure,
            lambda one, store: FigureLine(session, theme, one, store),
            lambda line, one: line.show_figure(one) if isinstance(line, FigureLine) else None,
            lambda found: self._save(quantities=found),
        )
        self.dates: Group[Moment] = Group(
            self.add_date,
            lambda one, store: DateLine(session, theme, key, one, store),
            lambda line, one: line.show_moment(one) if isinstance(line, DateLine) else None,
            lambda found: self._save(dates=found),
        )
        self._refusal = Refusal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self._body)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(8, 0, 0, 0)
        inner.setSpacing(8)
        for group in self._groups():
            group.changed.connect(self.changed)
            inner.addWidget(group)
        inner.addWidget(self._refusal)

    def _groups(self) -> tuple[Group[Any], ...]:
        return self.hedges, self.figures, self.dates

    def unfold(self, shown: bool) -> None:
        """Show the findings, or their heading alone."""
        self._body.setVisible(shown)
        self.restyle()
        self.retranslate()

    def first_lines(self) -> list[QWidget]:
        """Where hedges, figures and dates begin: the first of each, or what adds one."""
        adding = (self.add_hedge, self.add_figure, self.add_date)
        groups = zip(self._groups(), adding, strict=True)
        return [group.lines[0].go if group.lines else add for group, add in groups]

    # Following the record

    def refresh(self, claim: Claim) -> None:
        """Show the record's findings; the heading counts those that wait for a person."""
        self.hedges.refresh(claim.hedges)
        self.figures.refresh(claim.quantities)
        self.dates.refresh(claim.dates)
        self.retranslate()

    def _annotation(self) -> Annotation | None:
        return self._session.annotations.get(self._key)

    # Editing

    def _save(self, **fields: Any) -> None:
        self._session.edit(self._key, **fields)

    def _save_hedges(self, found: tuple[Hedge, ...]) -> None:
        annotation = self._annotation()
        if annotation is None or not isinstance(annotation.body, Claim):
            return
        fields: dict[str, Any] = {"hedges": found}
        if not annotation.body.certainty_chosen:
            fields["certainty"] = worded(self._session, annotation, replace(annotation.body, hedges=found))
        self._save(**fields)

    def _add_hedge(self) -> None:
        def add(anchor: Anchor, language: str) -> None:
            self.hedges.add([claim_editing.hedge_of(self._chosen_words(), anchor, language)])

        self._adding(add)

    def _add_figures(self, typed: str) -> bool:
        def add(anchor: Anchor, language: str) -> None:
            self.figures.add(claim_editing.figures_in(typed, anchor, (language, LiveWording().language)))

        return not typed.strip() or self._adding(add)

    def _add_dates(self, typed: str) -> bool:
        def add(anchor: Anchor, language: str) -> None:
            published = self._session.document.published if self._session.document else ""
            self.dates.add(claim_editing.dates_in(typed, anchor, (language, LiveWording().language), published))

        return not typed.strip() or self._adding(add)

    def _adding(self, add: Callable[[Anchor, str], None]) -> bool:
        annotation, document = self._annotation(), self._session.document
        if annotation is None or document is None:
            return False
        return self._refusal.attempt(lambda: add(annotation.anchor, document.language))

    def flush(self) -> None:
        """Store everything typed."""
        for field in self.findChildren(CommitEdit):
            field.flush()

    def forget(self) -> None:
        """Drop what is typed."""
        for field in self.findChildren(CommitEdit):
            field.forget()

    # Words and colours

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        many = (len(self.hedges.present), len(self.figures.present), len(self.dates.present))
        counts = (
            translate("Findings", "%n hedge(s)", "words that make a claim less sure", many[0]),
            translate("Findings", "%n figure(s)", "in a claim", many[1]),
            translate("Findings", "%n date(s)", "in a claim", many[2]),
        )
        parts = [words for words, number in zip(counts, many, strict=True) if number]
        waiting = sum(bool(one.readings) for one in self.figures.present)
        waiting += sum(claim_editing.need_of(one) is not Need.NOTHING for one in self.dates.present)
        if waiting:
            parts.insert(0, translate("Findings", "%n open", "figures and dates a person has to decide", waiting))
        there = " · ".join(parts)
        found = translate("Findings", "Findings", "heading: hedges, figures and dates of a claim")
        self.head.set_whole(f"{found}: {there}" if there else found)
        folded, unfolded = translate("Findings", "folded away"), translate("Findings", "unfolded")
        self.head.setAccessibleDescription(folded if self._body.isHidden() else unfolded)
        self.hedges.heading.setText(translate("Findings", "Hedges"))
        self.figures.heading.setText(translate("Findings", "Figures"))
        self.dates.heading.setText(translate("Findings", "Dates"))
        self._refusal.retranslate()
        self.add_hedge.setText(translate("Findings", "Add the selected words"))
        self.add_hedge.setAccessibleName(translate("Findings", "Add the selected words as a hedge"))
        self.add_figure.setPlaceholderText(translate("Findings", "Add a figure: Rp322 billion"))
        self.add_figure.setAccessibleName(translate("Findings", "Add a figure"))
        self.add_date.setPlaceholderText(translate("Findings", "Add a date: 12 August 2024"))
        self.add_date.setAccessibleName(translate("Findings", "Add a date"))

    def restyle(self) -> None:
        """Take on the theme."""
        folded = self._body.isHidden()
        self.head.setIcon(icon("chevron-right" if folded else "chevron-down", self._theme.tokens.muted, 16))
        self.add_hedge.setIcon(icon("add", self._theme.tokens.muted, 16))
        for group in self._groups():
            for line in group.lines:
                line.restyle()


def worded(session: Session, annotation: Annotation, claim: Claim) -> Any:
    """How sure a claim of an annotation sounds by its wording, the text around it included."""
    from reader.domain.records import Certainty, Kind

    described = session.new_body(Kind.CLAIM, annotation.anchor)
    denied = isinstance(described, Claim) and described.certainty is Certainty.DENIED
    return claim_editing.by_wording(claim, denied)
