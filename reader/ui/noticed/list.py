"""The notices as cards, those about the open text first."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.domain.records import RelationKind
from reader.library import relating
from reader.library.noticing.notice import TITLES, Notice
from reader.ui.language import translate
from reader.ui.noticed.card import NoticeCard, reasoning
from reader.ui.noticed.rate import RateField
from reader.ui.noticed.watching import Watching
from reader.ui.relating import choose_kind
from reader.ui.session import Session
from reader.ui.theme import Theme

PAGE = 40
"""How many cards are made at a time."""


class NoticedList(QScrollArea):
    """Follows ``watching`` while it is seen; ``here`` shows only what concerns the open text."""

    wanted = Signal(str)
    """A claim should be shown in its text: its id."""
    left = Signal()

    def __init__(
        self, session: Session, theme: Theme, watching: Watching, *, here: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._watching = watching
        self._here = here
        self._room = PAGE
        self._words: list[str] = []
        """What a notice must hold to be listed."""
        self._asked: Notice | None = None
        """The notice whose rate is being asked for."""
        self._stale = True
        self.cards: list[NoticeCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside = QWidget()
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
        # What lies behind is painted by whoever holds the list; Qt turns these on for what is put into a scroll area.
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.more.clicked.connect(self._show_more)
        self.rate.kept.connect(self._watching.look)
        self.rate.left.connect(self._leave_rate)
        theme.changed.connect(self._restyle)
        watching.changed.connect(self._follow)
        session.opened.connect(self._follow)
        self._restyle()
        self.retranslate()

    def notices(self) -> list[Notice]:
        """What is listed."""
        mine = self._watching.here()
        if not self._here:
            first = {id(one) for one in mine}
            mine = mine + [one for one in self._watching.notices if id(one) not in first]
        return [one for one in mine if self._holds(one)] if self._words else mine

    def filter(self, query: str) -> None:
        """List only what holds every word of ``query``; case does not count."""
        self._words = query.casefold().split()
        self._follow()

    def _holds(self, notice: Notice) -> bool:
        text = f"{translate('Noticed', TITLES[notice.rule])} {reasoning(notice)}".casefold()
        return all(word in text for word in self._words)

    def _follow(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """List what there is now; cards of notices that stay are kept, with the focus they may have."""
        self._stale = False
        wanted = self.notices()
        shown = wanted[: self._room]
        held = self._focused()
        kept = {card.notice.key: card for card in self.cards}
        cards = [kept.pop(one.key) if one.key in kept else self._made(one) for one in shown]
        before, self.cards = self.cards, cards
        for card in (*cards, *kept.values()):
            self._column.removeWidget(card)
        for number, card in enumerate(cards):
            self._column.insertWidget(number, card)
            card.show()  # at once: what a layout shows later cannot have the keyboard yet
        for card in kept.values():
            card.hide()
            card.deleteLater()
        self._place_rate()
        self.more.setVisible(len(wanted) > len(shown))
        self.nothing.setVisible(not wanted)
        self.retranslate()
        if held >= 0 and before[held] not in cards:
            self._focus(min(held, len(cards) - 1))
        elif held < 0 and cards and self.hasFocus():
            self.take_focus()

    def _made(self, notice: Notice) -> NoticeCard:
        card = NoticeCard(notice, here=self._here)
        card.show_wanted.connect(lambda one, which: self.wanted.emit(one.claims[min(which, len(one.claims) - 1)]))
        card.dismissed.connect(self._watching.dismiss)
        card.relate_wanted.connect(self._relate)
        card.rate_wanted.connect(self._ask_rate)
        card.step.connect(lambda step, one=card: self._focus(self.cards.index(one) + step))
        return card

    def _focused(self) -> int:
        """Which card has the keyboard, -1 for none."""
        focused: QWidget | None = self.window().focusWidget()
        inside = (focused is not None and (card is focused or card.isAncestorOf(focused)) for card in self.cards)
        return next((number for number, found in enumerate(inside) if found), -1)

    def _focus(self, number: int) -> None:
        if 0 <= number < len(self.cards):
            self.cards[number].setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal(self.cards[number])
        elif not self.cards:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, widget: QWidget) -> None:
        # What was just shown has its place only once the list is laid out again.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(widget, 0, 12)

    def take_focus(self) -> None:
        """Go to the first card."""
        self._focus(0)

    def _show_more(self) -> None:
        first = len(self.cards)
        self._room += PAGE
        self.refresh()
        self._focus(min(first, len(self.cards) - 1))

    # Answers

    def _relate(self, notice: Notice) -> None:
        one, other = notice.claims[:2]
        library, why = self._session.library, reasoning(notice)

        def make(kind: RelationKind) -> None:
            # The reasoning goes along as the reason, in the words it was read in.
            self._session.attempt(lambda: relating.relate(library, one, other, kind, why))

        card = self._card_of(notice)
        if card is not None:
            choose_kind(self, card.relate.mapToGlobal(card.relate.rect().bottomLeft()), make)

    def _card_of(self, notice: Notice | None) -> NoticeCard | None:
        return next((card for card in self.cards if notice is not None and card.notice.key == notice.key), None)

    def _ask_rate(self, notice: Notice) -> None:
        params = notice.params
        self._asked = notice
        self._place_rate()
        self.rate.ask(str(params["base"]), str(params["quote"]), float(str(params["rate"])))
        self._reveal(self.rate)

    def _place_rate(self) -> None:
        """The question stands under the notice it is about."""
        card = self._card_of(self._asked)
        self._column.removeWidget(self.rate)
        self._column.insertWidget(self.cards.index(card) + 1 if card else len(self.cards), self.rate)

    def _leave_rate(self) -> None:
        card, self._asked = self._card_of(self._asked), None
        if card is not None:
            self._focus(self.cards.index(card))
        else:
            self.take_focus()

    # Events

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Whoever is sent here means the first card; Tab stops at the list itself on its way out."""
        super().focusInEvent(event)
        if self.cards and event.reason() == Qt.FocusReason.OtherFocusReason:
            self.take_focus()

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, even where the window has a shortcut on them."""
        own = (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Return)
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in own and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down goes into the cards, Esc steps back."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Return) and self.cards and self.hasFocus():
            self.take_focus()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up with what was noticed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _restyle(self) -> None:
        """A card shows that it has the keyboard."""
        tokens = self._theme.tokens
        self._inside.setStyleSheet(f"NoticeCard:focus {{ border: 2px solid {tokens.accent}; border-radius: 6px; }}")

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.setAccessibleName(translate("Noticed", "Noticed for you"))
        if self._words and self._watching.notices:
            words = translate("Noticed", "Nothing that was noticed holds these words. Press Esc to empty the filter.")
        elif self._watching.looked:
            words = translate("Noticed", "Nothing to point out. Sorot compares the claims whenever they change.")
        else:
            words = translate("Noticed", "Sorot is still comparing the claims.")
        self.nothing.setText(words)
        self.setAccessibleDescription("" if self.cards else words)
        self.more.setText(translate("Noticed", "Show more"))
        self.rate.retranslate()
        for card in self.cards:
            card.retranslate()
