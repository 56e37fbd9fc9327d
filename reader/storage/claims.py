"""What is stored of claims across the library: relations, sources, dismissals, and every claim at once."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from reader.domain.records import Annotation, Dismissal, Kind, Relation, Source
from reader.storage import rows

_MANY = 500
"""Ids asked for in one statement: SQLite takes a limited number of parameters."""


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

    def heads(self) -> Iterator[tuple[str, str, int, str, str, str, bool, str, str, str, str]]:
        """Of every claim its id, document, start, statement, subject, source, whether that is nameless, status and
        certainty, and its dates and tags as JSON.

        What a table of ten thousand claims shows: SQLite takes it out in half the time Python needs to read the bodies,
        and lets other threads work meanwhile.
        """
        fields = ("statement", "subject", "source", "anonymous", "status", "certainty", "dates")
        taken = ", ".join(f"json_extract(body, '$.{one}')" for one in fields)
        query = f"SELECT id, document, start, {taken}, tags FROM annotations WHERE kind=?"  # noqa: S608
        for row in self._connection.execute(query, (Kind.CLAIM.value,)):
            key, document, start, statement, subject, source, nameless, status, certainty, dates, tags = row
            yield (
                key, document, start, statement, subject or "", source, bool(nameless), status, certainty,
                dates or "[]", tags,
            )  # fmt: skip

    def bodies(self) -> Iterator[tuple[str, str, int, dict[str, Any], str]]:
        """Every claim as id, document, start, body as plain JSON values and tags as JSON.

        A table of ten thousand claims needs a few of the fields: making records of all of them takes three times as
        long.
        """
        query = "SELECT id, document, start, body, tags FROM annotations WHERE kind=?"
        for key, document, start, body, tags in self._connection.execute(query, (Kind.CLAIM.value,)):
            yield key, document, start, json.loads(body), tags
