"""What is stored of claims across the library: relations, sources, dismissals, and every claim at once."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from reader.domain.records import Annotation, Dismissal, Kind, Relation, Source
from reader.storage import rows

_MANY = 500
"""Ids asked for in one statement: SQLite takes a limited number of parameters."""


_CHUNK = 2000
"""How many records are looked at in one statement."""


class Head(NamedTuple):
    """The fields of a claim a table shows; ``dates`` are EDTF, "" for one still open."""

    id: str
    document: str
    start: int
    statement: str
    subject: str
    source: str
    anonymous: bool
    status: str
    certainty: str
    dates: tuple[str, ...]
    tags: tuple[str, ...]


class Claims:
    """Reads over one connection; writing goes through ``Store.change`` like everything else."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def relations(self, claims: Iterable[str] | None = None) -> list[Relation]:
        """Every relation, or those that touch any of the given annotation ids, the oldest first."""
        if claims is None:
            return [
                rows.relation(row) for row in self._connection.execute("SELECT * FROM relations ORDER BY created, id")
            ]
        keys = list(claims)
        found: dict[str, Relation] = {}
        for first in range(0, len(keys), _MANY):
            part = keys[first : first + _MANY]
            places = ",".join("?" * len(part))
            query = f"SELECT * FROM relations WHERE claim IN ({places}) OR other IN ({places})"  # noqa: S608
            for row in self._connection.execute(query, (*part, *part)):
                found[row["id"]] = rows.relation(row)
        return sorted(found.values(), key=lambda one: (one.created, one.id))

    def relations_in(self, document: str) -> list[Relation]:
        """The relations that touch a claim of this document, the oldest first."""
        query = (
            "SELECT * FROM relations WHERE claim IN (SELECT id FROM annotations WHERE document=?)"
            " OR other IN (SELECT id FROM annotations WHERE document=?) ORDER BY created, id"
        )
        return [rows.relation(row) for row in self._connection.execute(query, (document, document))]

    def sources(self) -> list[Source]:
        """Every source a person merged or corrected, by name."""
        found = [rows.source(row) for row in self._connection.execute("SELECT * FROM sources")]
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def dismissals(self, document: str | None = None) -> list[Dismissal]:
        """What was dismissed: of one document ("": of several at once), or all of it."""
        if document is None:
            return [rows.dismissal(row) for row in self._connection.execute("SELECT * FROM dismissals")]
        found = self._connection.execute("SELECT * FROM dismissals WHERE document=?", (document,))
        return [rows.dismissal(row) for row in found]

    def names(self) -> list[str]:
        """Every name that stands on a claim, as its source or in its chain, each once."""
        query = (
            "SELECT json_extract(body, '$.source') FROM annotations WHERE kind=:kind UNION"
            " SELECT value FROM annotations, json_each(body, '$.chain') WHERE kind=:kind"
        )
        return [row[0] for row in self._connection.execute(query, {"kind": Kind.CLAIM.value}) if row[0]]

    def all(self) -> list[Annotation]:
        """Every claim of the library, by document and place."""
        query = "SELECT * FROM annotations WHERE kind=? ORDER BY document, orphaned, start, id"
        return [rows.annotation(row) for row in self._connection.execute(query, (Kind.CLAIM.value,))]

    def translations(self) -> list[Annotation]:
        """The chosen translations with words in them, of documents that have claims."""
        query = (
            "SELECT * FROM annotations WHERE kind=? AND json_extract(body, '$.chosen')"
            " AND json_extract(body, '$.text')<>'' AND document IN (SELECT document FROM annotations WHERE kind=?)"
            " ORDER BY document, start, id"
        )
        found = self._connection.execute(query, (Kind.TRANSLATION.value, Kind.CLAIM.value))
        return [rows.annotation(row) for row in found]

    def heads(self) -> Iterator[Head]:
        """What a table of ten thousand claims shows of every one.

        SQLite takes it out of the bodies, a thousand and more at a time, in a third of the time Python needs to read
        them, and other threads work meanwhile: a result fetched row by row would ask for the interpreter at each.
        """
        fields = ("statement", "subject", "source", "anonymous", "status", "certainty", "dates")
        taken = ", ".join(f"json_extract(body, '$.{one}')" for one in fields)
        query = (
            f"SELECT json_group_array(json_array(id, document, start, {taken}, json(tags)))"  # noqa: S608
            " FROM annotations WHERE kind=? AND rowid BETWEEN ? AND ?"
        )
        # One transaction: a claim that is written meanwhile must not be met twice.
        alone = not self._connection.in_transaction
        if alone:
            self._connection.execute("BEGIN")
        try:
            first, last = self._connection.execute("SELECT min(rowid), max(rowid) FROM annotations").fetchone()
            steps = range(first, last + 1, _CHUNK) if first is not None else ()
            found = [
                self._connection.execute(query, (Kind.CLAIM.value, step, step + _CHUNK - 1)).fetchone()[0]
                for step in steps
            ]
        finally:
            if alone:
                self._connection.execute("COMMIT")
        for part in found:
            for key, document, start, statement, subject, source, nameless, *rest in json.loads(part):
                status, certainty, dates, tags = rest
                days = tuple(one["edtf"] for one in dates or ())
                said = (statement, subject or "", source, bool(nameless))
                yield Head(key, document, start, *said, status, certainty, days, tuple(tags))

    def bodies(self) -> Iterator[tuple[str, str, int, dict[str, Any], str]]:
        """Every claim as id, document, start, body as plain JSON values and tags as JSON.

        A table of ten thousand claims needs a few of the fields: making records of all of them takes three times as
        long.
        """
        query = "SELECT id, document, start, body, tags FROM annotations WHERE kind=?"
        for key, document, start, body, tags in self._connection.execute(query, (Kind.CLAIM.value,)):
            yield key, document, start, json.loads(body), tags
