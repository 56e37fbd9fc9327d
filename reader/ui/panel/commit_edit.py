"""A line that means something only as a whole (a number, a date): stored when it is done, not at every letter."""

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.domain.errors import LibraryRefused
from reader.ui.session import Session


class CommitEdit(QLineEdit):
    """Stores at Enter, when the focus leaves, and when everything typed is stored. What is refused stays as typed."""

    def __init__(
        self, session: Session, commit: Callable[[str], bool], parent: QWidget, *, clears: bool = False
    ) -> None:
        """``commit`` stores the text and says whether it could take it; ``clears``: the line is empty afterwards."""
        super().__init__(parent)
        self._session = session
        self._commit = commit
        self._clears = clears
        self.waiting = False
        self.refused = False
        self.textEdited.connect(lambda _text: self._typed())
        self.returnPressed.connect(self.flush)

    def show_text(self, text: str) -> None:
        """Show the record's value, unless something typed is waiting or was refused."""
        if not self.waiting and not self.refused and text != self.text():
            self.setText(text)

    def _typed(self) -> None:
        self.waiting, self.refused = True, False
        self._session.unsaved(self.flush, True)

    def flush(self) -> None:
        """Store what is typed, if anything is. What a locked library refuses waits on, and is tried again."""
        if not self.waiting:
            return
        self.forget()
        self._session.take_refusal()
        self.refused = not self._commit(self.text())
        if isinstance(self._session.take_refusal(), LibraryRefused):
            self._typed()
        elif self._clears and not self.refused:
            self.clear()

    def forget(self) -> None:
        """Nothing waits any more."""
        self.waiting = False
        self._session.unsaved(self.flush, False)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Store when the focus leaves."""
        super().focusOutEvent(event)
        self.flush()
