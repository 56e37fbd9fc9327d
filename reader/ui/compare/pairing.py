"""Getting a comparison ready: alignments that are stored are used, the others are made off the UI thread."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.domain.errors import SorotError
from reader.domain.records import Alignment, Bead, Document
from reader.domain.tasks import Progress
from reader.library import aligning
from reader.library.aligning import Side
from reader.ui.compare.choices import Target
from reader.ui.compare.comparison import Comparison
from reader.ui.session import Session
from reader.ui.tasks import Task


class Pairing(QObject):
    """Makes comparisons. Of several starts only the last one counts; one that was stopped changes nothing."""

    ready = Signal(object)
    """A ``Comparison``."""
    stopped = Signal()
    progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether sentences are being paired."""
        return self._task is not None

    def start(self, source: Document, versions: Sequence[str]) -> None:
        """Get ``source`` ready beside these versions ("" for a translation from nothing)."""
        self.abandon()
        targets = self._session.attempt(lambda: [self._target(key) for key in versions])
        ours = self._session.attempt(lambda: aligning.side(self._session.library, source))
        if targets is None or ours is None:
            self.stopped.emit()
            return
        found = [one.document and aligning.find(self._session.library, source, one.document) for one in targets]
        missing = [at for at, one in enumerate(targets) if one.document and not found[at]]

        def show(made: Sequence[Alignment]) -> None:
            for at, one in zip(missing, made, strict=True):
                found[at] = one
            self.ready.emit(Comparison(self._session, source, ours, targets, found))

        def store(beads: Sequence[tuple[Bead, ...]]) -> None:
            new = list(zip([targets[at].document for at in missing], beads, strict=True))
            made = self._session.attempt(lambda: aligning.store(self._session.library, source, new))
            self.stopped.emit() if made is None else show(made)

        if missing:
            sides = [targets[at].side for at in missing]
            self._run(lambda progress: _compute(ours, sides, progress), store)
        else:
            show([])

    def again(self, comparison: Comparison) -> None:
        """Pair the unconfirmed rows anew."""
        self.abandon()
        both = zip(comparison.alignments, comparison.targets, strict=True)
        jobs = [(alignment, target.side) for alignment, target in both if alignment and target.side]

        def work(progress: Progress) -> list[Alignment]:
            ours = comparison.side
            return [
                replace(alignment, beads=aligning.again(ours, side, alignment.beads, progress))
                for alignment, side in jobs
            ]

        def store(made: Sequence[Alignment]) -> None:
            new = [one for one, (old, _) in zip(made, jobs, strict=True) if one != old]
            self._session.attempt(lambda: aligning.save(self._session.library, new))
            self.ready.emit(comparison)

        self._run(work, store)

    def abandon(self) -> None:
        """Stop what is under way, if anything; it is not heard of again."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def cancel(self) -> None:
        """Stop what is under way and say so."""
        if self._task is not None:
            self.abandon()
            self.stopped.emit()

    def _target(self, key: str) -> Target:
        language = self._session.target_language()
        if not key:
            return Target(None, language)
        document = self._session.library.document(key)
        side = aligning.side(self._session.library, document)
        return Target(document, document.language or language, side)

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        task = self._task = Task(work)

        def ended(then: Callable[[], None]) -> None:
            task.deleteLater()
            if self._task is task:
                self._task = None
                then()

        task.progressed.connect(lambda *steps: self.progressed.emit(*steps) if self._task is task else None)
        task.done.connect(lambda result: ended(lambda: done(result)))
        task.failed.connect(lambda error: ended(lambda: self._failed(error)))
        task.cancelled_end.connect(task.deleteLater)
        task.start()

    def _failed(self, error: SorotError) -> None:
        self._session.failed.emit(error)
        self.stopped.emit()


def _compute(ours: Side, sides: Sequence[Side | None], progress: Progress) -> list[tuple[Bead, ...]]:
    return [aligning.compute(ours, side, progress) for side in sides if side is not None]
