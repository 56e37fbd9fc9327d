"""Looks through the claims of the library in a worker, whenever they have changed and it is quiet for a moment."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.change import Change
from reader.domain.records import (
    Annotation,
    Claim,
    Dismissal,
    Document,
    Record,
    Relation,
    Source,
    Status,
    Translation,
)
from reader.domain.tasks import Progress, checkpoint
from reader.library.library import Library
from reader.library.noticing import looking
from reader.library.noticing.notice import Notice, Rate
from reader.settings import SettingsFile
from reader.storage.store import Store
from reader.ui.collecting import paused
from reader.ui.session import Session
from reader.ui.tasks import Task

QUIET_MS = 1500
"""How long nothing must have changed: whoever types is not in need of a notice."""


def rates(settings: SettingsFile) -> list[Rate]:
    """The person's own exchange rates, kept as ``USD/IDR=16000``; what cannot be read is left out."""
    found = []
    for one in settings.value.rates:
        pair, _, value = one.partition("=")
        base, _, quote = pair.partition("/")
        try:
            found.append(Rate(base, quote, float(value), settings.value.rate_tolerance))
        except ValueError:
            continue
    return [one for one in found if one.value > 0]


def keep_rate(settings: SettingsFile, base: str, quote: str, value: float) -> None:
    """Remember what one ``base`` costs in ``quote``; nothing or less forgets it."""
    pairs = {f"{base}/{quote}", f"{quote}/{base}"}
    kept = tuple(one for one in settings.value.rates if one.partition("=")[0] not in pairs)
    settings.change(rates=(*kept, f"{base}/{quote}={value!r}") if value > 0 else kept)


class Watching(QObject):
    """Keeps ``notices``, those of the whole library that a person has not answered."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._found: list[Notice] = []
        self.notices: list[Notice] = []
        self.looked = False
        """Whether the claims were ever looked through: until then nobody can say that there is nothing."""
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look)
        session.changed.connect(self._on_change)
        self._quiet.start()

    def here(self) -> list[Notice]:
        """The notices about a claim of the open document."""
        shown = self._session.annotations
        return [one for one in self.notices if any(key in shown for key in one.claims)]

    def _on_change(self, change: Change) -> None:
        records = [one for side in (change.before, change.after) for one in side.values()]
        if any(_matters(change.before.get(key), change.after.get(key)) for key in {*change.before, *change.after}):
            self._quiet.start()
        gone = {key for key, one in change.after.items() if one is None}
        self._found = [one for one in self._found if gone.isdisjoint(one.claims)]
        # Dismissing, relating, deleting and undoing show at once: the rest of what was found before still holds.
        if gone or any(isinstance(one, Dismissal | Relation) for one in records):
            self._sift()

    def look(self) -> None:
        """Look now."""
        if self._session.over:
            return
        if self._task is not None:
            self._task.cancel()
        folder, own = self._session.library.store.folder, rates(self._session.settings)
        self._task = Task(lambda progress: _look(folder, own, progress), self)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _done(self, found: list[Notice]) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._found = found
        first, self.looked = not self.looked, True
        if not self._sift() and first:
            self.changed.emit()

    def _failed(self, error: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self._session.failed.emit(error)

    def _sift(self) -> bool:
        """Keep what was not answered; True where that is something else than before."""
        if self._session.over:
            return False
        standing = self._session.attempt(lambda: looking.standing(self._session.library, self._found))
        if standing is None or [one.key for one in standing] == [one.key for one in self.notices]:
            return False
        self.notices = standing
        self.changed.emit()
        return True

    def dismiss(self, notice: Notice) -> None:
        """Do not show a notice again; undo brings it back."""
        self._session.attempt(lambda: looking.dismiss(self._session.library, notice))

    def stop(self) -> None:
        """The window closes."""
        self._quiet.stop()
        if self._task is not None:
            self._task.cancel()


def _matters(before: Record | None, after: Record | None) -> bool:
    """Whether a change of a record can lead to other notices: a claim's status or tags, a text's title cannot."""
    return _looked_at(before) != _looked_at(after)


def _looked_at(record: Record | None) -> object:
    if isinstance(record, Annotation) and isinstance(record.body, Claim):
        return record.anchor, record.orphaned, replace(record.body, status=Status.UNVERIFIED, evidence=(), subject="")
    if isinstance(record, Annotation) and isinstance(record.body, Translation):
        return (record.anchor, record.orphaned, record.body) if record.body.chosen and record.body.text else None
    if isinstance(record, Document):
        return record.published, record.language, record.title
    return record if isinstance(record, Source) else None


def _look(folder: Path, own: list[Rate], progress: Progress) -> list[Notice]:
    checkpoint(progress, 0, 1)
    with paused(), closing(Store(folder)) as store:
        found = looking.notices(looking.field(Library(store), own, progress), progress)
        for one in found:
            _ = one.key  # worked out here, where nobody waits for it
        return found
