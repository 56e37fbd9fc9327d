"""What the program's own project files carry along for itself, squared with what was changed elsewhere."""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reader.domain.records import Annotation, Body, Claim, Document, Highlight, Note, Relation, Source, Translation
from reader.domain.text import Block, Content, Mark
from reader.formats.refi import codes, exact

_MIXED = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Shape:
    """A document's record with the blocks and marks of its text."""

    record: Document
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]

    def content(self, text: str) -> Content | None:
        """The content the document had, if that is still its text."""
        content = Content(text, self.blocks, self.marks)
        try:
            content.check()
        except ValueError:
            return None
        inside = all(0 <= start <= end <= len(text) for start, end in self.record.furniture)
        return content if inside and content.version == self.record.text_version else None


@dataclass(frozen=True)
class Carried:
    """The records by their GUIDs, the digests of the notes written for them, and what is known of sources."""

    documents: Mapping[str, Shape] = field(default_factory=dict)
    annotations: Mapping[str, Annotation] = field(default_factory=dict)
    relations: Mapping[str, Relation] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()

    @property
    def tags(self) -> dict[str, str]:
        """Every tag by the GUID of its code."""
        names = [tag for one in self.annotations.values() for tag in one.tags]
        return codes.tags([*names, *(tag for one in self.documents.values() for tag in one.record.tags)])


def read(data: bytes) -> Carried:
    """What is carried; nothing where it is not of the shape the program writes."""
    try:
        raw = json.loads(data)
        if not isinstance(raw, dict) or raw.get("sorot") != 1:
            return Carried()
        said: dict[str, str] = {}
        documents = [_shape(one) for one in raw["documents"]]
        annotations = [exact.annotation(_told(one, said)) for one in raw["annotations"]]
        relations = [exact.record(Relation, _told(one, said)) for one in raw["relations"]]
        sources = [exact.record(Source, one) for one in raw.get("sources", ())]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Carried()
    return Carried(
        {codes.record_guid(one.record.id): one for one in documents if one.record.id},
        {codes.record_guid(one.id): one for one in annotations if one.id and _known_colour(one.body)},
        {codes.record_guid(one.id): one for one in relations},
        said,
        tuple(one for one in sources if one.id and one.name.strip() and 0 <= one.fiscal_start <= 12),
    )


def _known_colour(body: Body) -> bool:
    return (
        not isinstance(body, Highlight)
        or body.colour in codes.COLOUR.values()
        or _MIXED.fullmatch(body.colour) is not None
    )


def _told(raw: dict[str, Any], said: dict[str, str]) -> dict[str, Any]:
    """The record without the digest of its note, which goes into ``said``."""
    said[raw["id"]] = str(raw.get("said", ""))
    return {name: one for name, one in raw.items() if name != "said"}


def _shape(raw: dict[str, Any]) -> Shape:
    return Shape(
        exact.record(Document, raw["record"]),
        tuple(exact.row(Block, one) for one in raw["blocks"]),
        tuple(exact.row(Mark, one) for one in raw["marks"]),
    )


def coded(
    annotation: Annotation, given: Collection[str], names: Mapping[str, str], colours: Mapping[str, str]
) -> Annotation:
    """The annotation as its codes say now; ``names`` and ``colours`` by the codes that are tags and colours."""
    tags = [(tag, codes.guid("tag", tag)) for tag in annotation.tags]
    kept = [names.get(key, tag) for tag, key in tags if not tag.strip() or key in given]
    added = [names[key] for key in given if key in names and names[key] not in kept]
    return replace(annotation, tags=(*kept, *added), body=_body(annotation.body, set(given), colours))


def _body(body: Body, given: set[str], colours: Mapping[str, str]) -> Body:
    """The body with the certainty, status or state of its code, where there is just one such code."""
    match body:
        case Claim():
            certainties = [one for key, one in codes.CERTAINTY.items() if key in given]
            statuses = [one for key, one in codes.STATUS.items() if key in given]
            if len(certainties) == 1 and certainties[0] is not body.certainty:
                body = replace(body, certainty=certainties[0], certainty_chosen=True)
            return replace(body, status=statuses[0]) if len(statuses) == 1 else body
        case Translation():
            states = [one for key, one in codes.STATE.items() if key in given]
            body = replace(body, chosen=codes.CHOSEN in given)
            return replace(body, state=states[0]) if len(states) == 1 else body
        case Highlight(colour=colour) if codes.guid("colour", colour) not in given:
            found = [name for key, name in colours.items() if key in given]
            return Highlight(found[0]) if len(found) == 1 else body
    return body


def reworded(body: Body, words: str) -> Body:
    """The body with other main words."""
    match body:
        case Claim():
            return replace(body, statement=words)
        case Translation() | Note():
            return replace(body, text=words)
    return body
