"""W3C Web Annotation JSON-LD in: the program's own without loss, other tools' as notes and highlights."""

import unicodedata
import uuid
from typing import Any

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.records import (
    Anchor,
    Annotation,
    Body,
    Certainty,
    Claim,
    Evidence,
    Highlight,
    Kind,
    Note,
    Relation,
    RelationKind,
    State,
    Status,
    Translation,
)
from reader.formats import body_fields, webannotation_claims
from reader.formats import json_fields as fields
from reader.formats.json_fields import Json
from reader.formats.webannotation_terms import RELATION, address_of, record

_DEEPEST = 8
"""How far refined selectors and nested bodies are followed."""


def read(data: str) -> list[Annotation]:
    """The annotations of a single one, a list, an AnnotationCollection or an AnnotationPage.

    ``document`` is the library id in the target, or empty where the target is something else. Another tool's
    annotation gets an id made from its address, so that reading it twice finds it again, or none. Where no position is
    given ``start`` and ``end`` are -1; where no ``text_version`` is given, the position is only a hint. Raises
    ``BadFile`` naming the first item that cannot be read.
    """
    return [_annotation(item, number) for number, item in _objects(data) if RELATION not in item]


def read_relations(data: str) -> list[Relation]:
    """The relations between claims that the same file holds: only the program's own files have any.

    Raises ``BadFile`` naming the first that cannot be read.
    """
    return [_relation(item, number) for number, item in _objects(data) if RELATION in item]


def _objects(data: str) -> list[tuple[int, Json]]:
    return [(number, fields.an_object(item, number)) for number, item in enumerate(_items(data), 1)]


def _relation(item: Json, number: int) -> Relation:
    bodies = [body for body in _flat(item.get("body"), number) if isinstance(body, dict)]
    linked = next((body for body in bodies if _serves(body, "linking")), None)
    if linked is None:
        raise fields.missing("body", number)
    claim = record("annotation", fields.text(item, "target", number))
    other = record("annotation", _source(linked, number))
    if not claim or not other:
        raise fields.missing("body" if claim else "target", number)
    reason = next((body for body in bodies if _serves(body, "commenting")), Json())
    return Relation(
        id=record("relation", fields.text(item, "id", number)) or "",
        claim=claim,
        other=other,
        kind=fields.choice(item, RELATION, number, RelationKind, RelationKind.SUPPORTS),
        reason=fields.text(reason, "value", number),
        created=fields.text(item, "created", number),
        modified=fields.text(item, "modified", number),
    )


def _items(data: str) -> list[Any]:
    value = fields.load(data)
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        if _is(value, "Annotation"):
            return [value]
        page = value.get("first", {"items": []}) if _is(value, "AnnotationCollection") else value
        if isinstance(page, dict) and isinstance(page.get("items"), list):
            if "next" in page:
                raise BadFile(mark("Errors", "This file is only the first page of a collection of annotations."))
            items: list[Any] = page["items"]
            return items
    raise BadFile(mark("Errors", "This file holds no Web Annotations."))


def _is(value: Json, name: str) -> bool:
    return name in _many(value.get("type", value.get("@type")))


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _annotation(item: Json, number: int) -> Annotation:
    if not _is(item, "Annotation"):
        raise BadFile(mark("Errors", "Item {number} is not an annotation."), number=number)
    targets = _many(item.get("target"))
    if not targets:
        raise fields.missing("target", number)
    if len(targets) > 1:
        raise BadFile(mark("Errors", "Item {number} marks more than one passage."), number=number)
    if not isinstance(targets[0], dict):
        raise BadFile(mark("Errors", "Item {number} has no quote, so its place cannot be found."), number=number)
    own = "sorot:kind" in item
    bodies = [body for body in _flat(item.get("body"), number) if isinstance(body, str | dict)]
    return Annotation(
        id=_id(fields.text(item, "id", number)),
        document=record("document", _source(targets[0], number)) or "",
        anchor=_anchor(targets[0], number, own),
        body=_own_body(item, bodies, number) if own else _foreign_body(item, bodies, number),
        tags=tuple(_tags(bodies, number)),
        orphaned=fields.flag(item, "sorot:orphaned", number),
        created=fields.text(item, "created", number),
        modified=fields.text(item, "modified", number),
    )


def _id(address: str) -> str:
    own = record("annotation", address)
    if own is not None:
        return own
    return str(uuid.uuid5(uuid.NAMESPACE_URL, address)) if address else ""


def _source(resource: Json, number: int) -> str:
    source = resource.get("source", "")
    if isinstance(source, dict):
        return fields.text(source, "id", number)
    return fields.a_text(source, "source", number)


def _anchor(resource: Json, number: int, own: bool) -> Anchor:
    quoted, placed = Json(), Json()
    for selector in _selectors(resource.get("selector"), _DEEPEST):
        if _is(selector, "TextQuoteSelector") and not quoted:
            quoted = selector
        if _is(selector, "TextPositionSelector") and not placed:
            placed = selector
    words = [fields.text(quoted, name, number) for name in ("exact", "prefix", "suffix")]
    if not own:
        words = [unicodedata.normalize("NFC", word.replace("\r\n", "\n").replace("\r", "\n")) for word in words]
    if "exact" not in quoted or not (own or words[0].strip()):
        raise BadFile(mark("Errors", "Item {number} has no quote, so its place cannot be found."), number=number)
    start = fields.position(placed, "start", number) if placed else -1
    end = fields.position(placed, "end", number) if placed else -1
    if end < start:
        raise BadFile(mark("Errors", "Item {number} ends before it begins."), number=number)
    return Anchor(start, end, words[0], words[1], words[2], fields.text(resource, "sorot:textVersion", number))


def _selectors(value: Any, depth: int) -> list[Json]:
    """Every selector with those that refine it, outermost first."""
    found: list[Json] = []
    for selector in _many(value):
        if isinstance(selector, dict) and depth:
            found += [selector, *_selectors(selector.get("refinedBy"), depth - 1)]
    return found


def _flat(body: Any, number: int, depth: int = _DEEPEST) -> list[Any]:
    """The bodies, those inside a choice or set among them."""
    found: list[Any] = []
    for one in _many(body):
        if isinstance(one, dict) and "items" in one and depth:
            found += _flat(fields.a_list(one, "items", number), number, depth - 1)
        else:
            found.append(one)
    return found


def _tags(bodies: list[str | Json], number: int) -> list[str]:
    tags = [
        fields.text(body, "value", number) for body in bodies if isinstance(body, dict) and _serves(body, "tagging")
    ]
    return list(dict.fromkeys(tag for tag in tags if tag))


def _serves(body: Json, purpose: str) -> bool:
    return purpose in _many(body.get("purpose"))


def _foreign_body(item: Json, bodies: list[str | Json], number: int) -> Body:
    """What another tool wrote beside the passage, as a note; a highlight where it wrote nothing."""
    words = [fields.text(item, "bodyValue", number)]
    for body in bodies:
        if isinstance(body, str):
            words.append(f"<{fields.a_text(body, 'body', number)}>")
        elif not _serves(body, "tagging"):
            address = _source(body, number) or ("" if "value" in body else fields.text(body, "id", number))
            words += [fields.text(body, "value", number), f"<{address}>" if address else ""]
    words = [word for word in words if word]
    return Note("\n\n".join(words)) if words else Highlight()


def _own_body(item: Json, bodies: list[str | Json], number: int) -> Body:
    objects = [body for body in bodies if isinstance(body, dict)]
    kind = body_fields.kind(item, "sorot:kind", number)
    if kind is Kind.HIGHLIGHT:
        return Highlight(body_fields.colour(item, "sorot:colour", number))
    purpose = "commenting" if kind is Kind.NOTE else "describing"
    words = next((body for body in objects if _serves(body, purpose)), Json())
    if "value" not in words:
        raise fields.missing("body", number)
    value = fields.text(words, "value", number)
    match kind:
        case Kind.CLAIM:
            return Claim(
                statement=value,
                source=fields.text(item, "sorot:saidBy", number),
                certainty=fields.choice(item, "sorot:certainty", number, Certainty, Certainty.ASSERTED),
                status=fields.choice(item, "sorot:status", number, Status, Status.UNVERIFIED),
                evidence=tuple(_evidence(body, number) for body in objects if _serves(body, "linking")),
                **webannotation_claims.read(item, number),
            )
        case Kind.TRANSLATION:
            return Translation(
                language=fields.text(words, "language", number),
                text=value,
                state=fields.choice(item, "sorot:state", number, State, State.DRAFT),
                chosen=fields.flag(item, "sorot:chosen", number),
            )
    return Note(value)


def _evidence(body: Json, number: int) -> Evidence:
    source = _source(body, number)
    document = record("document", source)
    return Evidence(
        address=fields.text(body, "sorot:address", number) if document is not None else address_of(source),
        document=document or "",
        anchor=_anchor(body, number, own=True) if "selector" in body else None,
        why=fields.text(body, "sorot:why", number),
    )
