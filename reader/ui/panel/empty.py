"""What stands where cards would be: one sentence, one button; among the claims a second one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.records import Kind
from reader.ui.language import translate


class Empty(QWidget):
    """Says what to do next; ``pressed`` asks the panel to do it."""

    pressed = Signal()
    suggest = Signal()
    """Claims should be suggested."""
    next_tab = Signal()
    """Tab was pressed: as in the list, it goes to the next tab of the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.CLAIM
        self._filtered = False
        self._nothing_open = False
        self._sentence = QLabel(self)
        self._sentence.setProperty("role", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        self.suggesting = QPushButton(self)
        self.suggesting.clicked.connect(self.suggest)
        self.setTabOrder(self.suggesting, self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 36, 28, 12)
        column.setSpacing(14)
        column.addWidget(self._sentence)
        column.addWidget(self.suggesting, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

        self.setFocusProxy(self._button)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802
        """Tab is the panel's."""
        if next:
            self.next_tab.emit()
            return True
        return super().focusNextPrevChild(next)

    def show_for(self, kind: Kind, *, filtered: bool, nothing_open: bool) -> None:
        """Speak of this kind of card, of a filter nothing passes, or of there being no text to mark."""
        self._kind, self._filtered, self._nothing_open = kind, filtered, nothing_open
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.suggesting.setVisible(self._kind is Kind.CLAIM and not self._filtered and not self._nothing_open)
        self.suggesting.setText(translate("Actions", "Suggest claims"))
        if self._nothing_open:
            sentence, button = (
                translate("Panel", "What you mark in a text stands here."),
                translate("Welcome", "Open a text…"),
            )
        elif self._filtered:
            sentence, button = (
                translate("Panel", "Nothing here matches the filter."),
                translate("Panel", "Clear the filter"),
            )
        elif self._kind is Kind.CLAIM:
            sentence = translate(
                "Panel", "Select a passage and press C to make it a claim you can check, or press S to see suggestions."
            )
            button = translate("Panel", "Make a claim")
        elif self._kind is Kind.TRANSLATION:
            sentence = translate("Panel", "Select a passage and press T to translate it.")
            button = translate("Panel", "Translate")
        else:
            sentence = translate("Panel", "Select a passage and press N to write a note, or H to highlight it.")
            button = translate("Panel", "Write a note")
        self._sentence.setText(sentence)
        self._button.setText(button)
