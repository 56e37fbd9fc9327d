"""The stored history: what can be undone and redone, and what other processes have done meanwhile."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Record
from reader.storage import codec

if TYPE_CHECKING:
    from sqlite_utils import Database

PAUSE = timedelta(seconds=5)
"""Saves of the same field further apart than this are separate steps."""
STRETCH = timedelta(seconds=60)
"""No step covers more typing than this."""

_NEXT_STAMP = "(SELECT coalesce(max(stamp), 0) + 1 FROM history)"


def append(database: "Database", change: Change, *, origin: str, slot: str, now: str) -> Change:
    """Write a change that was just applied, joining it to the last one where both are one stretch of typing."""
    database.execute(
        f"UPDATE history SET state='dropped', stamp={_NEXT_STAMP} WHERE state='undone'"  # noqa: S608
    )
    last = _joined(database, slot, origin, now)
    if last is not None:
        # A later save of the same field may touch records that the first did not, and the other way round.
        before = {**change.before, **codec.load_records(last["before"])}
        after = {**codec.load_records(last["after"]), **change.after}
        database.execute(
            f"UPDATE history SET before=?, after=?, touched=?, stamp={_NEXT_STAMP} WHERE seq=?",  # noqa: S608
            (codec.dump_records(before), codec.dump_records(after), now, last["seq"]),
        )
        if before == after:
            database.execute("UPDATE history SET state='dropped' WHERE seq=?", (last["seq"],))
        return change
    database.execute(
        "INSERT INTO history (stamp, kind, before, after, state, origin, slot, began, touched)"  # noqa: S608
        f" VALUES ({_NEXT_STAMP}, ?, ?, ?, 'done', ?, ?, ?, ?)",
        (
            change.kind.value,
            codec.dump_records(change.before),
            codec.dump_records(change.after),
            origin,
            slot,
            now,
            now,
        ),
    )
    return change


def _joined(database: "Database", slot: str, origin: str, now: str) -> sqlite3.Row | None:
    if not slot:
        return None
    row: sqlite3.Row | None = database.execute(
        "SELECT * FROM history WHERE state='done' ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    if row is None or row["slot"] != slot or row["origin"] != origin:
        return None
    moment = datetime.fromisoformat(now)
    recent = moment - datetime.fromisoformat(row["touched"]) <= PAUSE
    return row if recent and moment - datetime.fromisoformat(row["began"]) <= STRETCH else None


def step(
    database: "Database",
    state: str,
    becomes: str,
    apply: Callable[["Database", Mapping[str, Record | None]], None],
    *,
    origin: str,
    now: str,
) -> Change | None:
    """Undo (the last done row) or redo (the first undone row), and say what changed."""
    order = "DESC" if state == "done" else "ASC"
    row = database.execute(
        f"SELECT * FROM history WHERE state=? ORDER BY seq {order} LIMIT 1",  # noqa: S608
        (state,),
    ).fetchone()
    if row is None:
        return None
    change = Change(ChangeKind(row["kind"]), codec.load_records(row["before"]), codec.load_records(row["after"]))
    change = change.inverse() if state == "done" else change
    apply(database, change.after)
    database.execute(
        f"UPDATE history SET state=?, origin=?, slot='', touched=?, stamp={_NEXT_STAMP} WHERE seq=?",  # noqa: S608
        (becomes, origin, now, row["seq"]),
    )
    return change


def top(connection: sqlite3.Connection, state: str) -> ChangeKind | None:
    """The kind of the change that undo (``done``) or redo (``undone``) would take."""
    order = "DESC" if state == "done" else "ASC"
    row = connection.execute(
        f"SELECT kind FROM history WHERE state=? ORDER BY seq {order} LIMIT 1",  # noqa: S608
        (state,),
    ).fetchone()
    return None if row is None else ChangeKind(row[0])


class Watch:
    """Notices what others wrote. ``data_version`` makes the usual answer, nothing, cost microseconds."""

    def __init__(self, connection: sqlite3.Connection, origin: str) -> None:
        self._connection = connection
        self._origin = origin
        self._version = self._data_version()
        self._stamp: int = connection.execute("SELECT coalesce(max(stamp), 0) FROM history").fetchone()[0]

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def look(self) -> tuple[ChangeKind | None, dict[str, Record | None]]:
        """The kind of the latest foreign change and every touched id with what stood there before the first of them."""
        version = self._data_version()
        if version == self._version:
            return None, {}
        self._version = version
        kind: ChangeKind | None = None
        before: dict[str, Record | None] = {}
        query = "SELECT * FROM history WHERE stamp>? ORDER BY stamp"
        for row in self._connection.execute(query, (self._stamp,)).fetchall():
            self._stamp = max(self._stamp, row["stamp"])
            if row["origin"] == self._origin:
                continue
            kind = ChangeKind(row["kind"])
            side = row["before"] if row["state"] == "done" else row["after"]
            for key, record in codec.load_records(side).items():
                before.setdefault(key, record)
        return kind, before
