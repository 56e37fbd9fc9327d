"""The notices as cards, those about the open text first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.domain.records import RelationKind
from reader.library import relating
from reader.library.noticing.notice import Notice
from reader.ui.language import translate
from reader.ui.noticed.card import NoticeCard, reasoning
from reader.ui.noticed.rate import RateField
from reader.ui.noticed.watching import Watching
from reader.ui.relating import choose_kind
from reader.ui.session import Session

PAGE = 40
"""How many cards are made at a time."""


class NoticedList(QScrollArea):
    """Follows ``watching``; ``here`` shows only what concerns the open text."""

    wanted = Signal(str)
    """A claim should be shown in its text: its id."""
    left = Signal()

    def __init__(self, session: Session, watching: Watching, *, here: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._watching = watching
        self._here = here
        self._room = PAGE
        self.cards: list[NoticeCard] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        self.nothing = QLabel(inside)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.more = QPushButton(inside)
        self.rate = RateField(session.settings, inside)
        for widget in (self.nothing, self.rate, self.more):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.more.clicked.connect(self._show_more)
        self.rate.kept.connect(self._watching.look)
        watching.changed.connect(self.refresh)
        session.opened.connect(self.refresh)
        self.refresh()

    def notices(self) -> list[Notice]:
        """What is listed."""
        mine = self._watching.here()
        if self._here:
            return mine
        return mine + [one for one in self._watching.notices if not any(one is other for other in mine)]

    def refresh(self) -> None:
        """List what there is now; cards of notices that stay are kept, with the focus they may have."""
        wanted = self.notices()
        shown = wanted[: self._room]
        focused = next((number for number, card in enumerate(self.cards) if card.isAncestorOf(_focus(self))), -1)
        kept = {card.notice.key: card for card in self.cards}
        cards = []
        for number, notice in enumerate(shown):
            card = kept.pop(notice.key, None) or self._made(notice)
            cards.append(card)
            self._column.insertWidget(number, card)
        for card in kept.values():
            card.hide()
            card.deleteLater()
        lost = 0 <= focused < len(self.cards) and self.cards[focused] not in cards
        self.cards = cards
        if lost:
            self._focus(min(focused, len(cards) - 1))
        self.more.setVisible(len(wanted) > len(shown))
        self.nothing.setVisible(not wanted)
        self.retranslate()

    def _made(self, notice: Notice) -> NoticeCard:
        card = NoticeCard(notice)
        card.show_wanted.connect(lambda one, which: self.wanted.emit(one.claims[min(which, len(one.claims) - 1)]))
        card.dismissed.connect(self._watching.dismiss)
        card.relate_wanted.connect(self._relate)
        card.rate_wanted.connect(self._ask_rate)
        card.step.connect(lambda step, one=card: self._focus(self.cards.index(one) + step))
        return card

    def _focus(self, number: int) -> None:
        if 0 <= number < len(self.cards):
            self.cards[number].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.cards[number])
        elif not self.cards:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Go to the first card."""
        self._focus(0)

    def _show_more(self) -> None:
        self._room += PAGE
        self.refresh()

    # Answers

    def _relate(self, notice: Notice) -> None:
        one, other = notice.claims[:2]
        library = self._session.library

        def make(kind: RelationKind) -> None:
            # The reasoning goes along as the reason, in the words it was read in.
            self._session.attempt(lambda: relating.relate(library, one, other, kind, reasoning(notice)))

        card = next(card for card in self.cards if card.notice is notice)
        choose_kind(card, card.relate.mapToGlobal(card.relate.rect().bottomLeft()), make)

    def _ask_rate(self, notice: Notice) -> None:
        params = notice.params
        card = next(number for number, card in enumerate(self.cards) if card.notice is notice)
        self._column.insertWidget(card + 1, self.rate)
        self.rate.ask(str(params["base"]), str(params["quote"]), float(str(params["rate"])))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down goes into the cards, Esc steps back."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Return) and self.cards and self.hasFocus():
            self.take_focus()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.setAccessibleName(translate("Noticed", "Noticed for you"))
        self.nothing.setText(
            translate("Noticed", "Nothing to point out. Sorot compares the claims whenever they change.")
        )
        self.more.setText(translate("Noticed", "Show more"))
        for card in self.cards:
            card.retranslate()


def _focus(widget: QWidget) -> QWidget:
    return widget.window().focusWidget() or widget
