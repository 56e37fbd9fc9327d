"""One thing found in a claim, as a line that opens into a small form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.domain.errors import SorotError
from reader.ui.icons import icon
from reader.ui.language import translate, translate_error
from reader.ui.panel.fields import ElidedButton
from reader.ui.theme import Theme


class Refusal(QLabel):
    """Says why something typed could not be taken; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._error: SorotError | None = None
        self.setProperty("role", "error")
        self.setWordWrap(True)
        self.hide()

    def attempt(self, deed: Callable[[], None]) -> bool:
        """Do something with what was typed; False where it was refused."""
        self._error = None
        try:
            deed()
        except SorotError as error:
            self._error = error
        self.retranslate()
        self.setVisible(self._error is not None)
        return self._error is None

    def retranslate(self) -> None:
        """Say it in the present language."""
        self.setText(translate_error(self._error) if self._error else "")


class FindingLine(QWidget):
    """A button with the finding in words, and one that removes it. Subclasses fill ``form``."""

    removed = Signal()
    opened = Signal()
    """The form was opened: there may be new widgets in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.go = ElidedButton(self, flat=True)
        self.remove = QToolButton(self)
        self.remove.clicked.connect(self.removed)
        self.form = QWidget(self)
        self.form.hide()
        self.problem = Refusal(self)
        self.go.clicked.connect(self._turn)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.go, 1)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.form)
        column.addWidget(self.problem)

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self.form.isHidden()

    def _turn(self) -> None:
        """Open the form with the caret where one types, or close it."""
        self.open(not self.is_open)
        field = self.main_field()
        if self.is_open and field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def main_field(self) -> QWidget | None:
        """Where the caret goes when the form is opened; None leaves it on the line."""
        return None

    def open(self, shown: bool) -> None:
        """Show or hide the form."""
        self.form.setVisible(shown)
        if shown:
            self.opened.emit()
        self.go.setAccessibleDescription(self._state())

    def _state(self) -> str:
        return translate("Findings", "unfolded") if self.is_open else translate("Findings", "folded away")

    def forget(self) -> None:
        """Drop what is typed."""

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.remove.setToolTip(translate("Findings", "Remove"))
        self.remove.setAccessibleName(translate("Findings", "Remove {what}").format(what=self.words()))
        self.go.set_whole(self.words())
        self.go.setAccessibleDescription(self._state())
        self.problem.retranslate()

    def words(self) -> str:
        """The finding in words."""
        return ""

    def restyle(self) -> None:
        """Take on the theme."""
        self.remove.setIcon(icon("close", self._theme.tokens.muted, 16))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
