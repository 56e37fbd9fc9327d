"""One notice: what kind, the reasoning, and what can be done about it."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.library.noticing.notice import TITLES, Notice, Rule
from reader.ui.language import LiveWording, translate

_PAIRS = (Rule.FIGURES_DISAGREE, Rule.DATES_DISAGREE, Rule.CERTAINTY_LOST, Rule.ENDED)


def reasoning(notice: Notice) -> str:
    """Why Sorot noticed it, in the language of the moment."""
    from reader.formats.claim_words import number

    wording = LiveWording()
    params = {
        name: number(Decimal(value), wording) if isinstance(value, Decimal | int) else value
        for name, value in notice.params.items()
    }
    return translate("Noticed", notice.reasoning).format(**params)


class NoticeCard(QFrame):
    """Takes the keys Enter (show), R (relate), X (dismiss) while it has the focus."""

    show_wanted = Signal(object, int)
    """The notice, and which of its claims."""
    relate_wanted = Signal(object)
    rate_wanted = Signal(object)
    dismissed = Signal(object)
    step = Signal(int)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._words = QLabel(self), QLabel(self)
        self._title.setProperty("role", "heading")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.first, self.second, self.relate, self.rate, self.away = (QPushButton(self) for _ in range(5))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in (self.first, self.second, self.relate, self.rate):
            button.setProperty("role", "flat")
            row.addWidget(button)
        row.addStretch(1)
        self.away.setProperty("role", "flat")
        row.addWidget(self.away)
        column.addLayout(row)
        self.second.setVisible(len(notice.claims) > 1 and notice.rule is not Rule.TRANSLATION)
        self.relate.setVisible(notice.rule in _PAIRS)
        self.rate.setVisible(notice.rule is Rule.EXCHANGE_RATE)
        self.first.clicked.connect(lambda: self.show_wanted.emit(self.notice, 0))
        self.second.clicked.connect(lambda: self.show_wanted.emit(self.notice, 1))
        self.relate.clicked.connect(lambda: self.relate_wanted.emit(self.notice))
        self.rate.clicked.connect(lambda: self.rate_wanted.emit(self.notice))
        self.away.clicked.connect(lambda: self.dismissed.emit(self.notice))
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The card's own keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
        if event.key() in steps:
            self.step.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_wanted.emit(self.notice, 0)
        elif event.key() == Qt.Key.Key_R and self.relate.isVisibleTo(self):
            self.relate_wanted.emit(self.notice)
        elif event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete):
            self.dismissed.emit(self.notice)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        title, words = translate("Noticed", TITLES[self.notice.rule]), reasoning(self.notice)
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        several = self.second.isVisibleTo(self)
        self.first.setText(translate("Noticed", "Show the first") if several else translate("Noticed", "Show"))
        self.second.setText(translate("Noticed", "Show the other"))
        self.relate.setText(translate("Noticed", "Relate…"))
        self.rate.setText(translate("Noticed", "My rate…"))
        self.away.setText(translate("Noticed", "Dismiss"))
