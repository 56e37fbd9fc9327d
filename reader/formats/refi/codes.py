"""The codebook: which codes the program's own kinds, states and tags become, and the QDC file that holds them alone.

A code's GUID follows from what it means and never from its name, so the same code has the same GUID in every export
and language, and a program that merges two exports finds them to be one.
"""

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from reader.domain.marking import mark
from reader.domain.records import (
    Annotation,
    Certainty,
    Claim,
    Highlight,
    Kind,
    RelationKind,
    State,
    Status,
    Translation,
)
from reader.domain.wording import Wording
from reader.formats import export_words
from reader.formats.bundle import Bundle
from reader.formats.html_style import LIGHT

CODEBOOK = "urn:QDA-XML:codebook:1.0"
ORIGIN = "Sorot"

_ROOM = uuid.uuid5(uuid.NAMESPACE_URL, "urn:sorot:refi-qda")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# What XML 1.0 has no way to write, not even escaped.
_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_COLOURS = ("yellow", "green", "blue", "pink")
_RELATIONS = {
    RelationKind.SUPPORTS: mark("Export", "Supports"),
    RelationKind.CONTRADICTS: mark("Export", "Contradicts"),
    RelationKind.QUALIFIES: mark("Export", "Qualifies"),
    RelationKind.REPEATS: mark("Export", "Repeats"),
    RelationKind.DEPENDS_ON: mark("Export", "Depends on"),
}


@dataclass(frozen=True, slots=True)
class Code:
    """A code with those below it. ``colour`` is ``#rrggbb`` or ""; one that is not ``codable`` only groups."""

    guid: str
    name: str
    colour: str = ""
    codable: bool = True
    children: tuple["Code", ...] = ()


def guid(*path: str) -> str:
    """The GUID that belongs to a path of words, the same for ever."""
    return str(uuid.uuid5(_ROOM, "\x1f".join(path).encode("utf-8", "backslashreplace").decode()))


def record_guid(key: str) -> str:
    """A record's GUID: its own id where that is a UUID, else one made from it."""
    return key if _UUID.fullmatch(key) else guid("record", key)


def legal(text: str) -> str:
    """The text as XML can hold it and gives it back: line feeds only, no controls, no halves of characters."""
    return _ILLEGAL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def relation(kind: RelationKind, wording: Wording) -> str:
    """What a relation is called."""
    return wording.say("Export", _RELATIONS[kind])


def of(annotation: Annotation) -> list[str]:
    """The GUIDs of the codes an annotation gets, besides its tags."""
    found = [guid("kind", annotation.kind.value)]
    match annotation.body:
        case Highlight(colour=colour):
            return [guid("colour", colour)]
        case Claim() as claim:
            found += [guid("certainty", claim.certainty.value), guid("status", claim.status.value)]
        case Translation() as translation:
            found.append(guid("state", translation.state.value))
            if translation.chosen:
                found.append(guid("chosen"))
    return found


def tags(names: Iterable[str]) -> dict[str, str]:
    """Tags by the GUIDs of their codes; one without a visible character can be no code."""
    return {guid("tag", name): name for name in names if name.strip()}


CERTAINTY = {guid("certainty", one.value): one for one in Certainty}
STATUS = {guid("status", one.value): one for one in Status}
STATE = {guid("state", one.value): one for one in State}
COLOUR = {guid("colour", one): one for one in _COLOURS}
RELATION = {guid("relation", one.value): one for one in RelationKind}
CHOSEN = guid("chosen")
OWN = frozenset({CHOSEN, *CERTAINTY, *STATUS, *STATE, *COLOUR, *RELATION} | {guid("kind", one.value) for one in Kind})
"""The codes that mean something to the program; every other one is a tag."""


def tree(bundles: Sequence[Bundle], wording: Wording) -> list[Code]:
    """The codebook of an export: every kind, state and relation there is, and the colours and tags that are used."""
    annotations = [one for bundle in bundles for one in bundle.annotations]
    used = {one.body.colour for one in annotations if isinstance(one.body, Highlight)}
    names = {tag for one in annotations for tag in one.tags}
    names |= {tag for bundle in bundles for tag in bundle.document.tags}
    say = wording.say
    found = [
        _group(
            "highlights",
            export_words.kind(Kind.HIGHLIGHT, wording),
            [
                Code(guid("colour", one), export_words.colour(one, wording), LIGHT.get(one, one))
                for one in [*_COLOURS, *sorted(used - set(_COLOURS))]
            ],
        ),
        _kind(Kind.CLAIM, LIGHT["accent"], wording),
        _group(
            "certainties",
            say("Export", mark("Export", "Certainty")),
            [
                Code(guid("certainty", one.value), export_words.certainty(one, wording), LIGHT["accent"])
                for one in Certainty
            ],
        ),
        _group(
            "statuses",
            say("Export", mark("Export", "Status")),
            [
                Code(guid("status", one.value), export_words.status(one, wording), LIGHT[f"{one.value}-edge"])
                for one in Status
            ],
        ),
        _group(
            "relations",
            say("Export", mark("Export", "Relation")),
            [Code(guid("relation", one.value), relation(one, wording), LIGHT["accent"]) for one in RelationKind],
        ),
        _kind(Kind.TRANSLATION, LIGHT["translation"], wording, _states(wording)),
        _kind(Kind.NOTE, LIGHT["note-edge"], wording),
    ]
    below = [Code(key, legal(name), LIGHT["muted"]) for key, name in tags(sorted(names)).items()]
    return [*found, _group("tags", say("Export", mark("Export", "Tags")), below)] if below else found


def _kind(kind: Kind, colour: str, wording: Wording, children: Sequence[Code] = ()) -> Code:
    return Code(guid("kind", kind.value), export_words.kind(kind, wording), colour, children=tuple(children))


def _states(wording: Wording) -> list[Code]:
    states = [Code(guid("state", one.value), export_words.state(one, wording), LIGHT["translation"]) for one in State]
    return [*states, Code(CHOSEN, wording.say("Export", mark("Export", "Chosen")), LIGHT["translation"])]


def _group(name: str, shown: str, children: Sequence[Code]) -> Code:
    return Code(guid("group", name), shown, codable=False, children=tuple(children))


def add(parent: ET.Element, codes: Iterable[Code]) -> None:
    """Write codes as ``Code`` elements, those below inside those above."""
    for code in codes:
        made = ET.SubElement(parent, "Code", guid=code.guid, name=code.name, isCodable=str(code.codable).lower())
        if code.colour:
            made.set("color", code.colour)
        add(made, code.children)


def qdc(bundles: Sequence[Bundle], wording: Wording) -> str:
    """The codebook alone, as a REFI-QDA codebook (``.qdc``)."""
    root = ET.Element("CodeBook", xmlns=CODEBOOK, origin=ORIGIN)
    add(ET.SubElement(root, "Codes"), tree(bundles, wording))
    return document(root)


def document(root: ET.Element) -> str:
    """An XML document as text, indented, with a last line feed. Meant for UTF-8."""
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
