"""Long work off the UI thread, with progress and cancel. The work sees no widget and no store of this thread."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from reader.domain.errors import Cancelled, SorotError
from reader.domain.tasks import Progress


class Task(QObject):
    """One piece of long work; also the ``Progress`` it is given. Exactly one of the three ends is emitted."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled_end = Signal()

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()

    def start(self) -> None:
        """Begin in a worker thread."""
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """See ``Progress.report``; called in the worker, delivered in the UI thread."""
        self.progressed.emit(done, total)

    def cancelled(self) -> bool:
        """See ``Progress.cancelled``."""
        return self._stop.is_set()

    def run(self) -> None:
        """Do the work in the calling thread and emit how it ended."""
        try:
            result = self._work(self)
        except Cancelled:
            self.cancelled_end.emit()
        except SorotError as error:
            self.failed.emit(error)
        else:
            if self._stop.is_set():
                self.cancelled_end.emit()
            else:
                self.done.emit(result)


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()
