"""Records to JSON and back, for the history and the columns that hold structured values."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from reader.domain.records import (
    Alignment,
    Anchor,
    Annotation,
    Bead,
    Body,
    Certainty,
    Claim,
    Document,
    Evidence,
    Highlight,
    Kind,
    Note,
    Record,
    State,
    Status,
    Translation,
)
from reader.domain.text import Span

Raw = dict[str, Any]

_TYPES: dict[type, str] = {Document: "document", Annotation: "annotation", Alignment: "alignment"}

_NAMES = {
    kind: tuple(field.name for field in fields(kind))
    for kind in (Document, Annotation, Alignment, Anchor, Bead, Claim, Evidence, Highlight, Note, Translation)
}


def dump(value: object) -> str:
    """Compact JSON, characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def dump_records(records: Mapping[str, Record | None]) -> str:
    """A side of a change as JSON."""
    return dump({key: None if record is None else encode(record) for key, record in records.items()})


def load_records(text: str) -> dict[str, Record | None]:
    """The inverse of ``dump_records``."""
    return {key: None if raw is None else decode(raw) for key, raw in json.loads(text).items()}


def encode(record: Record) -> Raw:
    """One record as plain JSON values, with its type."""
    raw = plain(record)
    if isinstance(record, Annotation):
        raw["kind"] = record.kind.value
    return {"type": _TYPES[type(record)], **raw}


def plain(record: Record) -> Raw:
    """A record's fields as plain values: ``dataclasses.asdict`` without its copies, which take long over thousands."""
    return {name: _plain(getattr(record, name)) for name in _NAMES[type(record)]}


def _plain(value: Any) -> Any:
    names = _NAMES.get(type(value))
    if names is not None:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple) and value and type(value[0]) in _NAMES:
        return [_plain(one) for one in value]
    return value


def decode(raw: Raw) -> Record:
    """The inverse of ``encode``; raises ``KeyError`` or ``ValueError`` for anything else."""
    values = dict(raw)
    kind = values.pop("type")
    if kind == "document":
        values["furniture"] = tuple(_span(item) for item in values["furniture"])
        return Document(**{**values, "tags": tuple(values["tags"])})
    if kind == "annotation":
        body = decode_body(Kind(values.pop("kind")), values["body"])
        return Annotation(
            **{**values, "anchor": Anchor(**values["anchor"]), "body": body, "tags": tuple(values["tags"])}
        )
    return Alignment(**{**values, "beads": decode_beads(values["beads"])})


def decode_body(kind: Kind, raw: Raw) -> Body:
    """The body of an annotation of that kind."""
    match kind:
        case Kind.HIGHLIGHT:
            return Highlight(**raw)
        case Kind.NOTE:
            return Note(**raw)
        case Kind.TRANSLATION:
            return Translation(**{**raw, "state": State(raw["state"])})
        case Kind.CLAIM:
            evidence = tuple(
                Evidence(**{**item, "anchor": None if item["anchor"] is None else Anchor(**item["anchor"])})
                for item in raw["evidence"]
            )
            certainty, status = Certainty(raw["certainty"]), Status(raw["status"])
            return Claim(**{**raw, "certainty": certainty, "status": status, "evidence": evidence})


def decode_beads(raw: list[Raw]) -> tuple[Bead, ...]:
    """The rows of an alignment."""
    return tuple(
        Bead(
            None if item["source"] is None else _span(item["source"]),
            None if item["target"] is None else _span(item["target"]),
            item["confirmed"],
        )
        for item in raw
    )


def _span(raw: list[int]) -> Span:
    return raw[0], raw[1]
