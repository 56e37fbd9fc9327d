"""Rows of the record tables to records and back."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from reader.domain.records import (
    Alignment,
    Anchor,
    Annotation,
    Dismissal,
    Document,
    Kind,
    Record,
    Relation,
    RelationKind,
    Source,
)
from reader.storage import codec

TABLES: dict[type, str] = {
    Document: "documents",
    Annotation: "annotations",
    Alignment: "alignments",
    Relation: "relations",
    Source: "sources",
    Dismissal: "dismissals",
}
"""In the order rows may be written so that foreign keys hold; they are deleted in the reverse order."""


def to_row(record: Record) -> dict[str, Any]:
    """The columns of a record's row."""
    raw = codec.plain(record)
    if isinstance(record, Document):
        return {**raw, "tags": codec.dump(raw["tags"]), "furniture": codec.dump(raw["furniture"])}
    if isinstance(record, Alignment):
        return {**raw, "beads": codec.dump(raw["beads"])}
    if isinstance(record, Source):
        anonymous = None if record.anonymous is None else int(record.anonymous)
        return {**raw, "aliases": codec.dump(raw["aliases"]), "anonymous": anonymous}
    if not isinstance(record, Annotation):
        return raw
    anchor = raw.pop("anchor")
    body, tags = codec.dump(raw["body"]), codec.dump(raw["tags"])
    return {**raw, **anchor, "kind": record.kind.value, "body": body, "tags": tags, "orphaned": int(record.orphaned)}


def document(row: sqlite3.Row) -> Document:
    """A document from its row."""
    raw = dict(row)
    furniture = tuple((start, end) for start, end in _items(raw["furniture"]))
    return Document(**{**raw, "tags": tuple(_items(raw["tags"])), "furniture": furniture})


def annotation(row: sqlite3.Row) -> Annotation:
    """An annotation from its row."""
    anchor = Anchor(row["start"], row["end"], row["exact"], row["prefix"], row["suffix"], row["text_version"])
    return Annotation(
        id=row["id"],
        document=row["document"],
        anchor=anchor,
        body=codec.decode_body(Kind(row["kind"]), json.loads(row["body"])),
        tags=tuple(_items(row["tags"])),
        orphaned=bool(row["orphaned"]),
        created=row["created"],
        modified=row["modified"],
    )


def _items(column: str) -> list[Any]:
    """A JSON list. Most are empty, and texts with thousands of annotations are opened while somebody waits."""
    return json.loads(column) if column != "[]" else []


def alignment(row: sqlite3.Row) -> Alignment:
    """An alignment from its row."""
    raw = dict(row)
    return Alignment(**{**raw, "beads": codec.decode_beads(json.loads(raw["beads"]))})


def relation(row: sqlite3.Row) -> Relation:
    """A relation from its row."""
    return Relation(**{**dict(row), "kind": RelationKind(row["kind"])})


def source(row: sqlite3.Row) -> Source:
    """A source from its row."""
    anonymous = None if row["anonymous"] is None else bool(row["anonymous"])
    return Source(**{**dict(row), "aliases": tuple(_items(row["aliases"])), "anonymous": anonymous})


def dismissal(row: sqlite3.Row) -> Dismissal:
    """A dismissal from its row."""
    return Dismissal(**dict(row))


BUILDERS: tuple[tuple[str, Callable[[sqlite3.Row], Record]], ...] = (
    ("annotations", annotation),
    ("documents", document),
    ("alignments", alignment),
    ("relations", relation),
    ("dismissals", dismissal),
    ("sources", source),
)
"""How a row of each table becomes a record, the tables most often asked first."""
