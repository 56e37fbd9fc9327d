"""The small bar raised at a selection: colours, claim, translation, note, copy."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.domain.records import Kind
from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.page.highlighting import outline_of
from reader.ui.session import Session
from reader.ui.theme import NAMED_COLOURS, Theme, highlight_colour

GAP = 10
SWATCH = 18


class Swatch(QToolButton):
    """One colour to highlight in."""

    def __init__(self, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square with room for the focus ring."""
        return QSize(SWATCH + 8, SWATCH + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A rounded patch; a ring where the mouse or the focus is."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        patch = QRect(0, 0, SWATCH, SWATCH)
        patch.moveCenter(self.rect().center())
        marked = self.hasFocus() or self.underMouse()
        fill = highlight_colour(tokens, self.colour)
        painter.setPen(QPen(QColor(tokens.accent if marked else outline_of(fill, tokens)), 2 if marked else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(patch, 5, 5)
        painter.end()


class SelectionBar(QFrame):
    """Never takes the focus by itself; the Tab key reaches its buttons."""

    copy_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._own: tuple[str, ...] | None = None
        self._swatches: list[Swatch] = []
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 4, 6, 4)
        self._row.setSpacing(2)
        self._claim = self._button(lambda: session.annotate(Kind.CLAIM))
        self._translate = self._button(lambda: session.annotate(Kind.TRANSLATION))
        self._note = self._button(lambda: session.annotate(Kind.NOTE))
        self._copy = self._button(self.copy_wanted.emit)
        self._fill()
        self.hide()
        self.retranslate()

    def _button(self, command: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "flat")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(command)
        self._row.addWidget(button)
        return button

    def _fill(self) -> None:
        """One swatch for each colour there now is."""
        own = self._settings.value.own_colours
        if own == self._own:
            return
        self._own = own
        for swatch in self._swatches:
            swatch.deleteLater()
        self._swatches = []
        for number, colour in enumerate((*NAMED_COLOURS, *own)):
            swatch = Swatch(colour, self._theme, self)
            swatch.clicked.connect(lambda _checked=False, chosen=colour: self._session.annotate(Kind.HIGHLIGHT, chosen))
            self._row.insertWidget(number, swatch)
            self._swatches.append(swatch)
        for before, after in pairwise([*self._swatches, self._claim, self._translate, self._note, self._copy]):
            QWidget.setTabOrder(before, after)

    def raise_at(self, selected: QRect, area: QRect) -> None:
        """Stand above the selected rectangle, or below it, or where there is room; all in the parent's pixels."""
        self._fill()
        self.retranslate()
        self.adjustSize()
        top = selected.top() - GAP - self.height()
        if top < area.top() + 4:
            top = selected.bottom() + GAP
        if top + self.height() > area.bottom() - 4:
            top = max(area.top() + 4, min(selected.top() - GAP - self.height(), area.bottom() - 4 - self.height()))
        left = selected.center().x() - self.width() // 2
        left = max(area.left() + 4, min(left, area.right() - 4 - self.width()))
        self.move(left, top)
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Hide; a focus that was on one of the buttons goes back to the page."""
        focused = QApplication.focusWidget()
        here = focused is not None and self.isAncestorOf(focused)
        self.hide()
        page = self.parentWidget()
        if here and page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Words of the present language."""
        self.setAccessibleName(translate("SelectionBar", "Mark the selection"))
        words = (
            (self._claim, translate("SelectionBar", "Claim", "button: make a claim of the selection"), "C"),
            (self._translate, translate("SelectionBar", "Translate"), "T"),
            (self._note, translate("SelectionBar", "Note", "button: write a note on the selection"), "N"),
            (self._copy, translate("SelectionBar", "Copy"), ""),
        )
        for button, word, key in words:
            button.setText(f"{word}  {key}".rstrip())
            button.setAccessibleName(word)
        names = {
            "yellow": translate("SelectionBar", "Highlight in yellow"),
            "green": translate("SelectionBar", "Highlight in green"),
            "blue": translate("SelectionBar", "Highlight in blue"),
            "pink": translate("SelectionBar", "Highlight in pink"),
        }
        for swatch in self._swatches:
            own = translate("SelectionBar", "Highlight in {colour}", "{colour} is like #aabbcc")
            name = names.get(swatch.colour, own.format(colour=swatch.colour))
            swatch.setAccessibleName(name)
            swatch.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
