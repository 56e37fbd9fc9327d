"""Records to JSON and back, for the history and the columns that hold structured values."""

import json
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any

from reader.domain.findings import Cue, Hedge, Manner, Moment, Quantity, Reading
from reader.domain.records import (
    Alignment,
    Anchor,
    Annotation,
    Bead,
    Body,
    Certainty,
    Claim,
    Dismissal,
    Document,
    Evidence,
    Highlight,
    Kind,
    Note,
    Record,
    Relation,
    RelationKind,
    Source,
    State,
    Status,
    Translation,
)
from reader.domain.text import Span
from reader.storage.finding_codec import cue, hedge, moment, quantity

Raw = dict[str, Any]

_TYPES: dict[type, str] = {
    Document: "document",
    Annotation: "annotation",
    Alignment: "alignment",
    Relation: "relation",
    Source: "source",
    Dismissal: "dismissal",
}
_VALUES = (Anchor, Bead, Claim, Evidence, Highlight, Note, Translation, Cue, Hedge, Moment, Quantity, Reading)
_NAMES = {kind: tuple(field.name for field in fields(kind)) for kind in (*_TYPES, *_VALUES)}


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
    # As text: a float would not keep the number as it was written.
    return str(value) if isinstance(value, Decimal) else value


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
    if kind == "alignment":
        return Alignment(**{**values, "beads": decode_beads(values["beads"])})
    return _decode_rest(kind, values)


def _decode_rest(kind: str, values: Raw) -> Record:
    if kind == "relation":
        return Relation(**{**values, "kind": RelationKind(values["kind"])})
    if kind == "source":
        return Source(**{**values, "aliases": tuple(values["aliases"])})
    if kind == "dismissal":
        return Dismissal(**values)
    raise ValueError(kind)


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
            return _claim(raw)


def _claim(raw: Raw) -> Claim:
    """A claim. Libraries written before claims had findings lack those fields."""
    at, manner = raw.get("source_at"), raw.get("manner")
    return Claim(
        **{
            **raw,
            "certainty": Certainty(raw["certainty"]),
            "status": Status(raw["status"]),
            "evidence": tuple(
                Evidence(**{**item, "anchor": None if item["anchor"] is None else Anchor(**item["anchor"])})
                for item in raw["evidence"]
            ),
            "source_at": None if at is None else cue(at),
            "manner": None if manner is None else Manner(manner),
            "chain": tuple(raw.get("chain", ())),
            "hedges": tuple(hedge(item) for item in raw.get("hedges", ())),
            "quantities": tuple(quantity(item) for item in raw.get("quantities", ())),
            "dates": tuple(moment(item) for item in raw.get("dates", ())),
        }
    )


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
