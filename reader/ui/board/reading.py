"""Reads something of the whole library in a worker, with a connection of its own."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.domain.tasks import Progress, checkpoint
from reader.library.library import Library
from reader.storage.store import Store
from reader.ui.collecting import paused
from reader.ui.session import Session
from reader.ui.tasks import Task


class Reading(QObject):
    """``stale`` until it was read, and again after the library changed. Only the last reading begun is told of."""

    found = Signal(object)

    def __init__(self, session: Session, read: Callable[[Library], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._task: Task | None = None
        self.stale = True
        self.known = False
        """Whether it was ever read: until then nobody can say that there is nothing."""

    @property
    def busy(self) -> bool:
        """Whether a worker is reading."""
        return self._task is not None

    def start(self) -> None:
        """Read now."""
        if self._session.over:
            return
        self.stop()
        folder, read = self._session.library.store.folder, self._read
        self.stale = False
        self._task = Task(lambda progress: _in_worker(folder, read, progress), self)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.start()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._task, self.stale = None, True

    def _done(self, found: object) -> None:
        if self.sender() is not self._task:
            return
        self._task, self.known = None, True
        self.found.emit(found)

    def _failed(self, error: object) -> None:
        if self.sender() is self._task:
            self._task, self.stale = None, True
            self._session.failed.emit(error)


def _in_worker(folder: Path, read: Callable[[Library], object], progress: Progress) -> object:
    checkpoint(progress, 0, 1)
    with paused(), closing(Store(folder)) as store:
        return read(Library(store))
