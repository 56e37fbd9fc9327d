"""What ``--json`` prints. Names follow the records; offsets are code points; nothing is left out where it is empty."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from reader.domain.records import Annotation, Document
from reader.domain.text import Content
from reader.storage.listing import Tally

Shape = dict[str, Any]


def listed(document: Document, tally: Tally | None, length: int) -> Shape:
    """A document of the list: its details, the length of its text, and its annotations counted by kind."""
    raw = asdict(document)
    del raw["furniture"]
    counts: Mapping[str, int] = tally.kinds if tally else {}
    return {**raw, "length": length, "annotations": dict(sorted(counts.items()))}


def shown(document: Document, content: Content) -> Shape:
    """A document with its text."""
    return {
        "id": document.id,
        "title": document.title,
        "byline": document.byline,
        "published": document.published,
        "language": document.language,
        "text": content.text,
        "blocks": [
            {"kind": block.kind.value, "level": block.level, "start": block.start, "end": block.end}
            for block in content.blocks
        ],
    }


def added(document: Document, new: bool) -> Shape:
    """A document that a file led to."""
    return {"id": document.id, "title": document.title, "path": document.path, "new": new}


def annotation(one: Annotation) -> Shape:
    """An annotation with all its fields, its anchor's and its body's among them."""
    anchor = asdict(one.anchor)
    return {
        "id": one.id,
        "document": one.document,
        "kind": one.kind.value,
        "quote": anchor.pop("exact"),
        **anchor,
        "orphaned": one.orphaned,
        **asdict(one.body),
        "tags": list(one.tags),
        "created": one.created,
        "modified": one.modified,
    }
