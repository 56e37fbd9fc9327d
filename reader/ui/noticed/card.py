"""One notice: what kind, the reasoning, and what can be done about it."""

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.library.noticing.notice import PAIRS, TITLES, Notice, Rule
from reader.ui.actions import key_text
from reader.ui.language import LiveWording, format_moment, translate
from reader.ui.noticed.flow import Flow

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}

_NAMES = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_O: "O",
    Qt.Key.Key_R: "R",
    Qt.Key.Key_M: "M",
    Qt.Key.Key_X: "X",
}
"""The card's keys as portable sequences."""


def reasoning(notice: Notice) -> str:
    """Why Sorot noticed it, in the language of the moment."""
    from reader.formats.claim_words import number

    wording = LiveWording()
    params = {
        name: number(Decimal(value), wording) if isinstance(value, Decimal | int) else value
        for name, value in notice.params.items()
    }
    return translate("Noticed", notice.reasoning).format(**params)


def where(notice: Notice) -> str:
    """The texts its claims stand in, with their dates."""
    dated = translate("Noticed", "{text}, {date}", "the title of a text and when it was published")
    told = (dated.format(text=title, date=format_moment(when)) if when else title for title, when in notice.texts)
    return " · ".join(told)


class NoticeCard(QFrame):
    """Has the keys that its buttons’ tooltips tell, while it or one of its buttons has the focus."""

    show_wanted = Signal(object, int)
    """The notice, and which of its claims."""
    relate_wanted = Signal(object)
    rate_wanted = Signal(object)
    dismissed = Signal(object)
    step = Signal(int)

    def __init__(self, notice: Notice, *, here: bool = False, parent: QWidget | None = None) -> None:
        """``here``: it stands beside its text, whose title need not be told."""
        super().__init__(parent)
        self.notice = notice
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._words, self._where = QLabel(self), QLabel(self), QLabel(self)
        self._title.setProperty("role", "heading")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.first, self.second, self.relate, self.rate, self.away = (QPushButton(self) for _ in range(5))
        self._where.setProperty("role", "muted")
        self._where.setWordWrap(True)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setVisible(bool(notice.texts) and not (here and len(notice.texts) == 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._where)
        row = Flow()
        self._buttons = (self.first, self.second, self.relate, self.rate, self.away)
        for button in self._buttons:
            button.setProperty("role", "flat")
        row.add(*self._buttons)
        column.addLayout(row)
        several = len(notice.claims) > 1 and notice.rule is not Rule.TRANSLATION
        self._deeds = {
            Qt.Key.Key_Return: (self.first, True),
            Qt.Key.Key_O: (self.second, several),
            Qt.Key.Key_R: (self.relate, notice.rule in PAIRS),
            Qt.Key.Key_M: (self.rate, notice.rule is Rule.EXCHANGE_RATE),
            Qt.Key.Key_X: (self.away, True),
        }
        for button, there in self._deeds.values():
            button.setVisible(there)
        self.first.clicked.connect(lambda: self.show_wanted.emit(self.notice, 0))
        self.second.clicked.connect(lambda: self.show_wanted.emit(self.notice, 1))
        self.relate.clicked.connect(lambda: self.relate_wanted.emit(self.notice))
        self.rate.clicked.connect(lambda: self.rate_wanted.emit(self.notice))
        self.away.clicked.connect(lambda: self.dismissed.emit(self.notice))
        self.retranslate()

    def _deed(self, event: QKeyEvent) -> QPushButton | None:
        """The button that a key stands for. Enter is that of the button it is pressed on."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = {Qt.Key.Key_Enter: Qt.Key.Key_Return, Qt.Key.Key_Delete: Qt.Key.Key_X}.get(
            Qt.Key(event.key()), Qt.Key(event.key())
        )
        focused = QApplication.focusWidget()
        if key is Qt.Key.Key_Return and isinstance(focused, QPushButton) and focused in self._buttons:
            return focused
        button, there = self._deeds.get(key, (None, False))
        return button if there else None

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, even where the window has a shortcut on them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            step = event.key() in _STEPS and not event.modifiers()
            if step or self._deed(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The card's own keys."""
        button = self._deed(event)
        if event.key() in _STEPS:
            self.step.emit(_STEPS[Qt.Key(event.key())])
        elif button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        title, words = translate("Noticed", TITLES[self.notice.rule]), reasoning(self.notice)
        self._title.setText(title)
        self._words.setText(words)
        self._where.setText(where(self.notice))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{words} {self._where.text()}")
        several = self._deeds[Qt.Key.Key_O][1]
        self.first.setText(translate("Noticed", "Show the first") if several else translate("Noticed", "Show"))
        self.second.setText(translate("Noticed", "Show the other"))
        self.relate.setText(translate("Noticed", "Relate…"))
        self.rate.setText(translate("Noticed", "My rate…"))
        self.away.setText(translate("Noticed", "Dismiss"))
        for key, (button, _there) in self._deeds.items():
            button.setToolTip(f"{button.text().rstrip('…')} ({key_text(_NAMES[key])})")
