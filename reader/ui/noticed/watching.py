"""Looks through the claims of the library in a worker, whenever they have changed and it is quiet for a moment."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.change import Change
from reader.domain.records import Annotation, Claim, Dismissal, Document, Record, Relation, Source, Translation
from reader.domain.tasks import Progress
from reader.library.library import Library
from reader.library.noticing import looking
from reader.library.noticing.notice import Notice, Rate
from reader.settings import SettingsFile
from reader.storage.store import Store
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
    """Keeps ``notices``, the undismissed ones of the whole library."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self.notices: list[Notice] = []
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look)
        session.changed.connect(self._on_change)
        self._quiet.start()

    def here(self) -> list[Notice]:
        """The notices about a claim of the open document."""
        shown = self._session.annotations
        return [one for one in self.notices if any(key in shown for key in one.claims)]

    def _on_change(self, change: Change) -> None:
        if any(_matters(one) for side in (change.before, change.after) for one in side.values()):
            self._quiet.start()

    def look(self) -> None:
        """Look now."""
        if self._session.over:
            return
        if self._task is not None:
            self._task.cancel()
        folder, own = self._session.library.store.folder, rates(self._session.settings)
        self._task = Task(lambda progress: _look(folder, own, progress), self)
        self._task.done.connect(self._found)
        self._task.failed.connect(self._session.failed)
        self._task.start()

    def _found(self, notices: list[Notice]) -> None:
        self._task = None
        if notices != self.notices:
            self.notices = notices
            self.changed.emit()

    def dismiss(self, notice: Notice) -> None:
        """Do not show a notice again; undo brings it back."""
        self._session.attempt(lambda: looking.dismiss(self._session.library, notice))
        self.notices = [one for one in self.notices if one is not notice]
        self.changed.emit()

    def stop(self) -> None:
        """The window closes."""
        self._quiet.stop()
        if self._task is not None:
            self._task.cancel()


def _matters(record: Record | None) -> bool:
    if isinstance(record, Annotation):
        return isinstance(record.body, Claim | Translation)
    return isinstance(record, Relation | Source | Dismissal | Document)


def _look(folder: Path, own: list[Rate], progress: Progress) -> list[Notice]:
    store = Store(folder)
    try:
        library = Library(store)
        return looking.undismissed(library, looking.notices(looking.field(library, own), progress))
    finally:
        store.close()
