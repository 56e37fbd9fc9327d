"""The find bar: searches the open text a few milliseconds at a time, so that typing never waits for it."""

from bisect import bisect_left
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.domain.text import Content, Span
from reader.ui.icons import icon
from reader.ui.language import format_number, translate
from reader.ui.theme import Tokens

SLICE = 0.008
"""Seconds of searching between two looks at the keyboard."""


def search(content: Content, needle: str, *, case: bool, accents: bool) -> Iterator[list[Span]]:
    """The hits of one block after another, in code points of the text. ``case``, ``accents``: they must agree."""
    from reader.language import searching

    for block in content.blocks:
        part = content.text[block.start : block.end]
        found = searching.find_all(part, needle, ignore_case=not case, ignore_accents=not accents)
        yield [(start + block.start, end + block.start) for start, end in found]


class Finder(QWidget):
    """A field, "3 of 12", back and forth, and two switches. ``hits`` and ``index`` (-1 for none) are the state."""

    changed = Signal()
    """``hits`` or ``index`` is another."""
    reached = Signal(int, int)
    """The page should show this hit."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Span] = []
        self.index = -1
        self._content: Content | None = None
        self._origin = 0
        self._search: Iterator[list[Span]] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.field = QLineEdit(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._previous, self._next, self._close = (self._button() for _ in range(3))
        self.case, self.accents = self._button(), self._button()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for widget in (self._count, self._previous, self._next, self.case, self.accents, self._close):
            row.addWidget(widget)
        for switch in (self.case, self.accents):
            switch.setCheckable(True)
            switch.toggled.connect(self._start)
        self.field.textChanged.connect(self._start)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.shut)
        self.setProperty("role", "bar")
        self.hide()
        self.retranslate()

    def _button(self) -> QToolButton:
        return QToolButton(self)

    # Use

    def show_text(self, content: Content | None) -> None:
        """Search another text from now on."""
        self._content = content
        self._start()

    def open_at(self, origin: int, words: str = "") -> None:
        """Show the bar; hits are counted on from the offset ``origin``. ``words`` replace what was looked for."""
        self._origin = origin
        self.show()
        if words and "\n" not in words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if not self.hits:
            self._start()

    def shut(self) -> None:
        """Hide the bar and all hits; the words stay for the next time."""
        self._timer.stop()
        self._search = None
        self.hide()
        self.closed.emit()
        self.hits, self.index = [], -1
        self.changed.emit()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit, from the last to the first and back."""
        self._finish()
        if self.hits:
            at = self.index + direction if self.index >= 0 else (0 if direction > 0 else -1)
            self._reach(at % len(self.hits))

    # Searching

    def _start(self) -> None:
        self.hits, self.index = [], -1
        needle = self.field.text()
        wanted = self._content is not None and bool(needle) and not self.isHidden()
        self._search = None
        if wanted and self._content is not None:
            self._search = search(self._content, needle, case=self.case.isChecked(), accents=self.accents.isChecked())
            self._timer.start()
            self._go_on()
        else:
            self._tell()

    def _go_on(self) -> None:
        """Search for one slice of time."""
        until = perf_counter() + SLICE
        while self._search is not None and perf_counter() < until:
            self._take()
        if self._search is None:
            self._timer.stop()
        self._settle()

    def _take(self) -> None:
        found = next(self._search, None) if self._search is not None else None
        if found is None:
            self._search = None
        else:
            self.hits.extend(found)

    def _finish(self) -> None:
        while self._search is not None:
            self._take()
        self._timer.stop()
        self._settle()

    def _settle(self) -> None:
        """Choose the first hit from the origin on as soon as it is known, and show how many there are."""
        at = bisect_left(self.hits, (self._origin, 0))
        if self.index < 0 and self.hits and (at < len(self.hits) or self._search is None):
            self._reach(at % len(self.hits))
        else:
            self._tell()

    def _reach(self, index: int) -> None:
        self.index = index
        self._origin = self.hits[index][0]
        self._tell()
        self.reached.emit(*self.hits[index])

    def _tell(self) -> None:
        self._show_count()
        self.changed.emit()

    # Looks and keys

    def _show_count(self) -> None:
        text = ""
        if self.hits:
            text = translate("Finder", "{n} of {total}", "the hit we are at, and how many there are").format(
                n=format_number(self.index + 1), total=format_number(len(self.hits))
            )
        elif self.field.text() and self._search is None:
            text = translate("Finder", "Nothing found")
        self._count.setText(text)

    def restyle(self, tokens: Tokens) -> None:
        """Take another theme's colours."""
        self._previous.setIcon(icon("chevron-up", tokens.ink))
        self._next.setIcon(icon("chevron-down", tokens.ink))
        self._close.setIcon(icon("close", tokens.ink))

    def retranslate(self) -> None:
        """Words of the present language."""
        self.field.setPlaceholderText(translate("Finder", "Find in the text"))
        self.field.setAccessibleName(translate("Finder", "Find in the text"))
        self.case.setText(translate("Finder", "Aa", "switch: capital and small letters must agree"))
        self.accents.setText(translate("Finder", "é", "switch: accents must agree"))
        names = (
            (self._previous, translate("Finder", "Previous hit")),
            (self._next, translate("Finder", "Next hit")),
            (self._close, translate("Finder", "Close")),
            (self.case, translate("Finder", "Match capital letters")),
            (self.accents, translate("Finder", "Match accents")),
        )
        for button, name in names:
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and Shift+Enter go through the hits, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)
