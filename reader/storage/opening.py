"""Opening the database of a library: who may, in which shape, and with a copy made before the shape changes."""

import sqlite3
from pathlib import Path
from typing import Any

from reader.domain.errors import LibraryRefused
from reader.domain.marking import mark

APPLICATION_ID = 0x536F726F
"""``Soro``: tells our database files from other SQLite files."""
SCHEMA = 2
"""The number of migrations in ``schema.py``; a test holds the two together."""
BUSY_MS = 10_000
"""How long a writer waits for another process's transaction, in milliseconds."""


class Connection(sqlite3.Connection):
    """A connection that tells damage in the file as a sentence instead of a traceback."""

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """See ``sqlite3``; raises ``LibraryRefused`` where the file is damaged."""
        try:
            return super().execute(sql, parameters)
        except sqlite3.DatabaseError as error:
            # Locks and broken rules are subclasses of their own, which callers know how to answer.
            if type(error) is sqlite3.DatabaseError:
                raise _damaged(error) from error
            raise


def _damaged(error: sqlite3.DatabaseError) -> LibraryRefused:
    return LibraryRefused(
        mark("Errors", "The library’s file is damaged. Nothing was written; please restore a copy of it."),
        details=str(error),
    )


def connect(path: Path) -> sqlite3.Connection:
    """Open or make the database at ``path``, brought up to the present schema.

    Raises ``LibraryRefused`` where the file is no library, is damaged, cannot be written, or was made by a newer Sorot.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=True, factory=Connection
        )
    except (OSError, sqlite3.Error) as error:
        raise _refusal(path, error) from error
    try:
        _prepare(connection, path)
    except (OSError, sqlite3.Error) as error:
        connection.close()
        raise _refusal(path, error) from error
    except LibraryRefused:
        connection.close()
        raise
    return connection


def _refusal(path: Path, error: Exception) -> LibraryRefused:
    return LibraryRefused(
        mark("Errors", "The library in “{folder}” cannot be opened. Nothing in it was changed."),
        details=str(error),
        folder=path.parent,
    )


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = _pragma(connection, "user_version")
    if version > SCHEMA:
        raise LibraryRefused(
            mark("Errors", "The library in “{folder}” was made by a newer Sorot. Please update to open it."),
            folder=path.parent,
        )
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and _pragma(connection, "application_id") != APPLICATION_ID:
        raise LibraryRefused(mark("Errors", "“{name}” is not a Sorot library."), name=path)
    if version < SCHEMA:
        _migrate(connection, path, copy_first=version > 0)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _migrate(connection: sqlite3.Connection, path: Path, copy_first: bool) -> None:
    """Apply what is missing. WAL mode is set once here; SQLite keeps it in the file."""
    from sqlite_utils import Database

    from reader.storage.schema import MIGRATIONS

    connection.execute("PRAGMA journal_mode=WAL")
    if copy_first:
        copy = path.with_name(f"{path.stem}-before-{SCHEMA}{path.suffix}")
        with sqlite3.connect(copy) as target:
            connection.backup(target)
        target.close()
    # Two processes may start on an empty folder at once: the lock makes the second find the work done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _pragma(connection, "user_version") < SCHEMA:
            MIGRATIONS.apply(Database(connection, execute_plugins=False))
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={SCHEMA}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
