"""The store: records, texts and places of one library, changed in one transaction at a time."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import LibraryRefused
from reader.domain.marking import mark
from reader.domain.records import Alignment, Annotation, Document, Record
from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.storage import codec, history, rows
from reader.storage.claims import Claims
from reader.storage.listing import Listing
from reader.storage.opening import connect
from reader.storage.originals import Originals

if TYPE_CHECKING:
    from sqlite_utils import Database

DATABASE = "sorot.db"


def marker(folder: Path) -> Path:
    """A file that lies in the library while a window has it open, so that a second start knows whom to ask."""
    return folder / "window-open"


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading of a document stopped, and how far it ever came: code points. ``seen``: ISO 8601, UTC."""

    offset: int
    furthest: int
    seen: str


def load_for_writing() -> None:
    """Load what the first write needs, so that it need not wait; may be called from any thread."""
    import sqlite_utils  # noqa: F401


class Store:
    """One connection to a library folder; belongs to the thread that opened it.

    ``change`` is the only way records change: durable (fsync) when it returns.
    """

    def __init__(self, folder: Path) -> None:
        """Open the library in ``folder``, making it where there is none; raises ``LibraryRefused``."""
        self.folder = folder
        self.origin = os.urandom(16).hex()
        self.originals = Originals(folder / "originals")
        self._connection = connect(folder / DATABASE)
        self._connection.row_factory = sqlite3.Row
        self._database: Database | None = None
        self.listing = Listing(self._connection)
        self.claims = Claims(self._connection)
        self._watch = history.Watch(self._connection, self.origin)

    def close(self) -> None:
        """Close the connection; the store is not used afterwards."""
        self._connection.close()

    @property
    def database(self) -> "Database":
        """The sqlite-utils view of the connection, loaded at the first write since its import takes tens of ms."""
        if self._database is None:
            from sqlite_utils import Database

            self._database = Database(self._connection, execute_plugins=False)
        return self._database

    # Reading

    def record(self, key: str) -> Record | None:
        """Whatever record has this id."""
        for table, build in rows.BUILDERS:
            row = self._connection.execute(f"SELECT * FROM {table} WHERE id=?", (key,)).fetchone()  # noqa: S608
            if row is not None:
                return build(row)
        return None

    def documents(self) -> list[Document]:
        """Every document, the newest first."""
        found = self._connection.execute("SELECT * FROM documents ORDER BY created DESC, id")
        return [rows.document(row) for row in found]

    def annotations(self, document: str) -> list[Annotation]:
        """The annotations of a document in reading order, orphans last."""
        found = self._connection.execute(
            'SELECT * FROM annotations WHERE document=? ORDER BY orphaned, start, "end", created, id', (document,)
        )
        return [rows.annotation(row) for row in found]

    def annotations_on(self, document: str, start: int, end: int) -> list[Annotation]:
        """The annotations of exactly this passage of a document (code points)."""
        found = self._connection.execute(
            'SELECT * FROM annotations WHERE document=? AND start=? AND "end"=? ORDER BY created, id',
            (document, start, end),
        )
        return [rows.annotation(row) for row in found]

    def alignments(self, document: str) -> list[Alignment]:
        """The alignments a document takes part in, on either side."""
        found = self._connection.execute(
            "SELECT * FROM alignments WHERE source=? OR target=? ORDER BY created, id", (document, document)
        )
        return [rows.alignment(row) for row in found]

    def content(self, version: str) -> Content:
        """The canonical text of that version; raises ``LibraryRefused`` where the library has lost it."""
        row = self._connection.execute("SELECT * FROM texts WHERE version=?", (version,)).fetchone()
        if row is None:
            raise LibraryRefused(mark("Errors", "The text of this document is missing from the library."))
        blocks = tuple(Block(BlockKind(kind), *rest) for kind, *rest in json.loads(row["blocks"]))
        marks = tuple(Mark(MarkKind(kind), *rest) for kind, *rest in json.loads(row["marks"]))
        return Content(row["text"], blocks, marks)

    def places(self) -> dict[str, Place]:
        """Reading places by document id."""
        found = self._connection.execute('SELECT document, "offset", furthest, seen FROM places')
        return {row[0]: Place(row[1], row[2], row[3]) for row in found}

    # Writing

    @contextmanager
    def _writing(self) -> Iterator["Database"]:
        """One transaction that holds the write lock from its start, so that what was read in it stays true."""
        database = self.database
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                with database.atomic():
                    yield database
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.OperationalError as error:
            raise _busy(error) from error

    def change(self, build: Callable[[], Change | None], now: str, slot: str = "") -> Change | None:
        """Run ``build`` inside the transaction, apply its ``after`` and write the history; durable on return.

        ``build`` reads what it needs from this store and sees the library as it is under the lock. None or a change
        that alters nothing leaves library and history alone. Changes with the same ``slot`` within a short time
        become one entry.
        """
        with self._writing() as database:
            change = build()
            if change is None or change.before == change.after:
                return None
            self._apply(database, change.after)
            return history.append(database, change, origin=self.origin, slot=slot, now=now)

    def keep_text(self, content: Content) -> None:
        """Store a canonical text by its version. Called inside ``change``'s ``build`` only."""
        shape = [[b.kind.value, b.level, b.start, b.end] for b in content.blocks]
        marks = [[m.kind.value, m.start, m.end, m.target] for m in content.marks]
        row = {
            "version": content.version,
            "text": content.text,
            "blocks": codec.dump(shape),
            "marks": codec.dump(marks),
        }
        self.database.table("texts").insert(row, pk="version", ignore=True)

    def undo(self, now: str) -> Change | None:
        """Take back the latest change that stands; None where there is none."""
        with self._writing() as database:
            return history.step(database, "done", "undone", self._apply, origin=self.origin, now=now)

    def redo(self, now: str) -> Change | None:
        """Bring back the change undone last; None where there is none."""
        with self._writing() as database:
            return history.step(database, "undone", "done", self._apply, origin=self.origin, now=now)

    def undoable(self) -> ChangeKind | None:
        """What ``undo`` would take back."""
        return history.top(self._connection, "done")

    def redoable(self) -> ChangeKind | None:
        """What ``redo`` would bring back."""
        return history.top(self._connection, "undone")

    def set_place(self, document: str, place: Place) -> None:
        """Remember where reading stopped. Not a change: it is neither undone nor announced."""
        # Plain SQL: closing a window that only read something need not load sqlite-utils.
        try:
            self._connection.execute(
                'INSERT OR REPLACE INTO places (document, "offset", furthest, seen) VALUES (?, ?, ?, ?)',
                (document, place.offset, place.furthest, place.seen),
            )
        except sqlite3.OperationalError as error:
            raise _busy(error) from error

    def poll(self) -> Change | None:
        """What other windows and processes changed since the last call, as one change; None if nothing."""
        kind, before = self._watch.look()
        if kind is None:
            return None
        return Change(kind, before, {key: self.record(key) for key in before})

    def _apply(self, database: "Database", after: Mapping[str, Record | None]) -> None:
        for kind, table in reversed(rows.TABLES.items()):
            for key, record in after.items():
                if not isinstance(record, kind):
                    database.execute(f"DELETE FROM {table} WHERE id=?", (key,))  # noqa: S608
        for kind, table in rows.TABLES.items():
            written = [rows.to_row(record) for record in after.values() if record and isinstance(record, kind)]
            if written:
                database.table(table).upsert_all(written, pk="id")


def _busy(error: sqlite3.OperationalError) -> LibraryRefused:
    return LibraryRefused(
        mark("Errors", "The library cannot be written just now. Nothing was changed; please try again."),
        details=str(error),
    )
