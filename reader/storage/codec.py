"""Records to JSON and back, for the history and the columns that hold structured values."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
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
    """A record's fields as plain values. Beads are written out by hand: ``asdict`` takes long over thousands."""
    if not isinstance(record, Alignment):
        return asdict(record)
    beads = [{"source": one.source, "target": one.target, "confirmed": one.confirmed} for one in record.beads]
    return {**asdict(replace(record, beads=())), "beads": beads}


def decode(raw: Raw) -> Record:
    """The inverse of ``encode``; raises ``KeyError`` or ``ValueError`` for anything else."""
    fields = dict(raw)
    kind = fields.pop("type")
    if kind == "document":
        fields["furniture"] = tuple(_span(item) for item in fields["furniture"])
        return Document(**{**fields, "tags": tuple(fields["tags"])})
    if kind == "annotation":
        body = decode_body(Kind(fields.pop("kind")), fields["body"])
        return Annotation(
            **{**fields, "anchor": Anchor(**fields["anchor"]), "body": body, "tags": tuple(fields["tags"])}
        )
    return Alignment(**{**fields, "beads": decode_beads(fields["beads"])})


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
