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
    furniture = tuple((start, end) for start, end in json.loads(raw["furniture"]))
    return Document(**{**raw, "tags": tuple(json.loads(raw["tags"])), "furniture": furniture})


def annotation(row: sqlite3.Row) -> Annotation:
    """An annotation from its row."""
    raw = dict(row)
    anchor = Anchor(**{key: raw[key] for key in ("start", "end", "exact", "prefix", "suffix", "text_version")})
    return Annotation(
        id=raw["id"],
        document=raw["document"],
        anchor=anchor,
        body=codec.decode_body(Kind(raw["kind"]), json.loads(raw["body"])),
        tags=tuple(json.loads(raw["tags"])),
        orphaned=bool(raw["orphaned"]),
        created=raw["created"],
        modified=raw["modified"],
    )


def alignment(row: sqlite3.Row) -> Alignment:
    """An alignment from its row."""
    raw = dict(row)
    return Alignment(**{**raw, "beads": codec.decode_beads(json.loads(raw["beads"]))})
