"""Rows of the record tables to records and back."""

import json
import sqlite3
from typing import Any

from reader.domain.records import Alignment, Anchor, Annotation, Document, Kind, Record
from reader.storage import codec

TABLES: dict[type, str] = {Document: "documents", Annotation: "annotations", Alignment: "alignments"}
"""In the order rows may be written so that foreign keys hold; they are deleted in the reverse order."""


def to_row(record: Record) -> dict[str, Any]:
    """The columns of a record's row."""
    raw = codec.plain(record)
    if isinstance(record, Document):
        return {**raw, "tags": codec.dump(raw["tags"]), "furniture": codec.dump(raw["furniture"])}
    if isinstance(record, Alignment):
        return {**raw, "beads": codec.dump(raw["beads"])}
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
