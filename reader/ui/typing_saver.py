"""Typed text saves itself: after a short pause, at a deadline while typing goes on, on focus out, on close."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.domain.errors import LibraryRefused
from reader.ui.session import Session

PAUSE_MS = 500
DEADLINE_MS = 1500
"""A crash never eats more typing than this."""


class TypingSaver(QObject):
    """Saves one field. Call ``touch`` at every keystroke and ``flush`` when the field loses the focus."""

    def __init__(self, session: Session, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._save = save
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._deadline = QTimer(self, interval=DEADLINE_MS, singleShot=True)
        self._waiting = False
        for timer in (self._pause, self._deadline):
            timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._waiting:
            self._deadline.start()
        self._waiting = True
        self._session.unsaved(self.flush, True)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not yet saved."""
        return self._waiting

    def flush(self) -> None:
        """Save now if anything is waiting. What a locked library refuses waits on, and is tried again."""
        if not self._waiting:
            return
        self._stop()
        self._session.take_refusal()
        self._save()
        if isinstance(self._session.take_refusal(), LibraryRefused):
            self.touch()
        else:
            self._session.unsaved(self.flush, False)

    def forget(self) -> None:
        """Drop what is waiting: the record is gone, or the person stepped back."""
        self._stop()
        self._session.unsaved(self.flush, False)

    def _stop(self) -> None:
        """Nothing waits any more. A timer that has just fired is no longer active, so timers cannot tell."""
        self._waiting = False
        self._pause.stop()
        self._deadline.stop()
