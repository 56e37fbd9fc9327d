"""Annotations in: a JSON list of ``{"quote", "prefix"?, "suffix"?, "kind", "tags"?, ...}``, easy to write by hand.

Further fields by kind: highlight ``colour``; claim ``statement`` (the quote where missing), ``source``, ``certainty``,
``status``, ``evidence`` (a list of ``{"address"?, "document"?, "quote"?, "prefix"?, "suffix"?, "why"?}``); translation
``language``, ``text``, ``state``, ``chosen``; note ``text``. A field that a kind does not have is refused, since it is
most often a misspelling.
"""

import unicodedata
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
    State,
    Status,
    Translation,
)
from reader.formats import body_fields
from reader.formats import json_fields as fields

_COMMON = {"quote", "prefix", "suffix", "kind", "tags"}
_OWN = {
    Kind.HIGHLIGHT: {"colour"},
    Kind.CLAIM: {"statement", "source", "certainty", "status", "evidence"},
    Kind.TRANSLATION: {"language", "text", "state", "chosen"},
    Kind.NOTE: {"text"},
}
_EVIDENCE = {"address", "document", "quote", "prefix", "suffix", "why"}


def read(data: str) -> list[Annotation]:
    """The annotations, without id, document, position (-1) and text version, which the library gives them.

    Raises ``BadFile`` naming the first item that cannot be read.
    """
    items = fields.load(data)
    if not isinstance(items, list):
        raise BadFile(mark("Errors", "This file is not a list of quotes."))
    return [_annotation(fields.an_object(item, number), number) for number, item in enumerate(items, 1)]


def _annotation(item: fields.Json, number: int) -> Annotation:
    kind = body_fields.kind(item, "kind", number)
    _refuse_others(item, _COMMON | _OWN[kind], number)
    anchor = _anchor(item, number)
    tags = tuple(dict.fromkeys(fields.a_text(tag, "tags", number) for tag in fields.a_list(item, "tags", number)))
    return Annotation(id="", document="", anchor=anchor, body=_body(kind, item, anchor, number), tags=tags)


def _refuse_others(item: fields.Json, known: set[str], number: int) -> None:
    for name in item:
        if name not in known:
            raise BadFile(
                mark("Errors", "Item {number} has a field “{field}” that is not known here."), number=number, field=name
            )


def _anchor(item: fields.Json, number: int) -> Anchor:
    exact, prefix, suffix = (_canonical(fields.text(item, name, number)) for name in ("quote", "prefix", "suffix"))
    if not exact.strip():
        raise fields.missing("quote", number)
    return Anchor(-1, -1, exact, prefix, suffix, "")


def _canonical(text: str) -> str:
    """Words as canonical text has them: NFC, with line feeds only."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _body(kind: Kind, item: fields.Json, anchor: Anchor, number: int) -> Body:
    match kind:
        case Kind.HIGHLIGHT:
            return Highlight(body_fields.colour(item, "colour", number))
        case Kind.CLAIM:
            return Claim(
                statement=fields.text(item, "statement", number, anchor.exact),
                source=fields.text(item, "source", number),
                certainty=fields.choice(item, "certainty", number, Certainty, Certainty.ASSERTED),
                status=fields.choice(item, "status", number, Status, Status.UNVERIFIED),
                evidence=tuple(_evidence(one, number) for one in fields.a_list(item, "evidence", number)),
            )
        case Kind.TRANSLATION:
            language = fields.text(item, "language", number)
            if not language:
                raise fields.missing("language", number)
            return Translation(
                language=language,
                text=fields.text(item, "text", number),
                state=fields.choice(item, "state", number, State, State.DRAFT),
                chosen=fields.flag(item, "chosen", number),
            )
        case Kind.NOTE:
            return Note(fields.text(item, "text", number))


def _evidence(value: Any, number: int) -> Evidence:
    item = fields.an_object(value, number)
    _refuse_others(item, _EVIDENCE, number)
    return Evidence(
        address=fields.text(item, "address", number),
        document=fields.text(item, "document", number),
        anchor=_anchor(item, number) if "quote" in item else None,
        why=fields.text(item, "why", number),
    )
