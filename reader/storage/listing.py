"""What a list of the whole library shows, counted by SQLite rather than by reading every record."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many annotations of each kind a document has, and how many claims are still unverified."""

    kinds: Mapping[str, int]
    unverified: int


class Listing:
    """Counts over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lengths: dict[str, int] = {}

    def tags(self) -> dict[str, set[str]]:
        """Every tag with the ids of the documents that carry it, themselves or on an annotation."""
        query = (
            "SELECT value, documents.id FROM documents, json_each(documents.tags)"
            " UNION SELECT value, document FROM annotations, json_each(annotations.tags) WHERE annotations.tags<>'[]'"
        )
        found: dict[str, set[str]] = {}
        for tag, document in self._connection.execute(query):
            found.setdefault(tag, set()).add(document)
        return found

    def tallies(self) -> dict[str, Tally]:
        """Counts of annotations by document id; documents without any are missing."""
        kinds: dict[str, dict[str, int]] = {}
        open_claims: dict[str, int] = {}
        query = (
            "SELECT document, kind, count(*) AS n,"
            " sum(kind='claim' AND json_extract(body, '$.status')='unverified') AS u"
            " FROM annotations GROUP BY document, kind"
        )
        for row in self._connection.execute(query):
            kinds.setdefault(row["document"], {})[row["kind"]] = row["n"]
            open_claims[row["document"]] = open_claims.get(row["document"], 0) + row["u"]
        return {key: Tally(value, open_claims[key]) for key, value in kinds.items()}

    def lengths(self) -> dict[str, int]:
        """The length of each document's text in code points, by document id."""
        versions = dict(self._connection.execute("SELECT id, text_version FROM documents").fetchall())
        # SQLite reads a whole text to count it. Texts never change, so each is counted once.
        for version in {*versions.values()} - self._lengths.keys():
            row = self._connection.execute("SELECT length(text) FROM texts WHERE version=?", (version,)).fetchone()
            self._lengths[version] = row[0] if row else 0
        return {key: self._lengths[version] for key, version in versions.items()}
