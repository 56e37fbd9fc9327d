"""Long work off the UI thread, with progress and cancel. The work sees no widget and no store of this thread."""

import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from reader.domain.errors import Cancelled, SorotError
from reader.domain.marking import mark
from reader.domain.tasks import Progress

_under_way: set["Task"] = set()
"""Keeps every task until its worker is through with it, whatever becomes of the window that wanted it."""


class Task(QObject):
    """One piece of long work; also the ``Progress`` it is given. Exactly one of the three ends is emitted, or none
    where ``owner`` is gone by then: its work is cancelled and nobody is told.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled_end = Signal()
    _came_to = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any], owner: QObject | None = None) -> None:
        # No child of its owner: the worker would speak through an object that is deleted with the window.
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self._owned = True
        self._came_to.connect(self._tell)
        if owner is not None:
            owner.destroyed.connect(self._abandon)

    def start(self) -> None:
        """Begin in a worker thread."""
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._finish)
        _under_way.add(self)
        QThreadPool.globalInstance().start(_Runner(self))

    def _finish(self) -> None:
        """The program ends: no worker may outlive the interpreter it runs in."""
        for task in _under_way:
            task.cancel()
        QThreadPool.globalInstance().waitForDone()

    def _abandon(self) -> None:
        self._owned = False
        self.cancel()

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
        """Do the work in the calling thread; how it ended is emitted in the thread of the task."""
        error: SorotError | None = None
        result: Any = None
        try:
            result = self._work(self)
        except SorotError as caught:
            error = caught
        except Exception:  # a fault of ours ends the task too, or its progress would stand for ever
            text = mark("Errors", "Something went wrong in Sorot itself. What you had saved is safe.")
            error = SorotError(text, details=traceback.format_exc())
        self._came_to.emit(result, error)

    def _tell(self, result: object, error: SorotError | None) -> None:
        _under_way.discard(self)
        if not self._owned:
            return
        if isinstance(error, Cancelled) or (error is None and self._stop.is_set()):
            self.cancelled_end.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()
