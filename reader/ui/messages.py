"""Messages to the person, laid over the foot of the page: errors with details behind a disclosure, short notices."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.domain.errors import SorotError
from reader.ui.icons import icon
from reader.ui.language import translate, translate_error
from reader.ui.theme import Theme

NOTICE_MS = 6000
MARGIN = 16


class Message(QFrame):
    """One message at a time over ``parent``'s lower edge. Errors stay until closed; notices leave by themselves."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._theme = theme
        self._error: SorotError | None = None
        self._words: Callable[[], str] | None = None
        self._timer = QTimer(self, interval=NOTICE_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._text = QLabel(self, wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._details = QLabel(self, wordWrap=True)
        self._details.setProperty("role", "small")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QPushButton(self)
        self._more.setCheckable(True)
        self._more.setProperty("role", "flat")
        self._more.toggled.connect(self._show_details)
        self._close = QToolButton(self)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self._details)
        theme.changed.connect(self.restyle)
        parent.installEventFilter(self)
        self.restyle()
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or "" while nothing is."""
        return self._text.text() if self.isVisible() else ""

    def show_error(self, error: SorotError) -> None:
        """Show an error until the person closes it."""
        self._error, self._words = error, None
        self._timer.stop()
        self._details.setText(error.details)
        self._more.setVisible(bool(error.details))
        self._more.setChecked(False)
        self._details.hide()
        self.retranslate()
        self._appear("error")

    def notice(self, text: str) -> None:
        """Show a sentence for a few seconds."""
        self._error = None
        self._words = None
        self._more.hide()
        self._details.hide()
        self._text.setText(text)
        self._timer.start()
        self._appear("notice")

    def notice_while(self, words: Callable[[], str]) -> None:
        """Show a sentence until something else is shown or it is outdated; ``words`` gives it in today's language."""
        self.notice(words())
        self._timer.stop()
        self._words = words

    def outdate(self) -> None:
        """Take a notice away that is true no longer; an error stays."""
        if self._error is None:
            self._timer.stop()
            self.hide()

    def _appear(self, role: str) -> None:
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(self._text.text())
        self.show()
        self.raise_()
        self._place()

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._place()

    def _place(self) -> None:
        parent = self._over
        width = min(560, parent.width() - 2 * MARGIN)
        width = max(width, 200)
        # Not adjustSize(), which makes room for the words as if they were wrapped far narrower.
        self.setFixedWidth(width)
        self._column.invalidate()
        self._column.activate()
        self.resize(width, self._column.totalHeightForWidth(width))
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay at the foot of the parent when it is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say an error anew in the present language; a notice leaves, since it was said in the other."""
        if self._error is not None:
            self._text.setText(translate_error(self._error))
        elif self._words is not None:
            self._text.setText(self._words())
        elif self._timer.isActive():
            self._timer.stop()
            self.hide()
        self._more.setText(translate("Message", "Details"))
        self._close.setAccessibleName(translate("Message", "Close the message"))
        self._close.setToolTip(self._close.accessibleName())
        if self.isVisible():
            self._place()

    def restyle(self) -> None:
        """Tint the close button."""
        self._close.setIcon(icon("close", self._theme.tokens.muted))
