"""The XML of a project, parsed without trusting it: no document type, no entities, no network."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from reader.domain.errors import BadFile
from reader.domain.marking import mark

_GUID = re.compile(r"\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_SHORT = re.compile(r"#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])")

TEXTS = ("TextSource", "PDFSource")
MEDIA = ("PictureSource", "AudioSource", "VideoSource")
"""The sources that are texts, and those that are none."""

Element = Any
"""An element of lxml, which has no types of its own."""


def parse(data: bytes, name: str) -> Element:
    """The ``Project`` element. Raises ``BadFile``; ``name`` is the file's, for the sentence."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadFile(
            mark("Errors", "The project in “{name}” is damaged and cannot be read."), str(error), name=name
        ) from error
    if root.getroottree().docinfo.doctype:
        raise BadFile(
            mark("Errors", "The project in “{name}” is damaged and cannot be read."), "document type", name=name
        )
    if tag(root) == "CodeBook":
        raise BadFile(mark("Errors", "“{name}” holds only a list of codes, no texts."), name=name)
    if tag(root) != "Project":
        raise BadFile(mark("Errors", "“{name}” is not a project file (.qdpx)."), tag(root), name=name)
    level(root)
    return root


def tag(element: Element) -> str:
    """An element's name without its namespace, whose version varies."""
    return str(element.tag).rpartition("}")[2]


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The child elements with one of these names, in order; none of an element that is not there."""
    return (one for one in element if tag(one) in names) if element is not None else iter(())


def child(element: Element | None, name: str) -> Element | None:
    """The first child with that name."""
    return next(children(element, name), None)


def texts(root: Element) -> Iterator[Element]:
    """What the project has texts of: texts, pages with theirs, the transcripts of recordings, pictures in words."""
    for source in children(child(root, "Sources"), *TEXTS, *MEDIA):
        yield from [source] if tag(source) in TEXTS else children(source, "Transcript", "TextDescription")


def level(root: Element) -> None:
    """Let the passages of transcripts, which stand between two moments, be passages between two places; a transcript
    without a name has its recording's.
    """
    for transcript in (one for one in texts(root) if tag(one) == "Transcript"):
        if not transcript.get("name"):
            transcript.set("name", transcript.getparent().get("name", ""))
        places = {guid(one): one.get("position", "") for one in children(transcript, "SyncPoint")}
        for one in children(transcript, "TranscriptSelection"):
            one.tag = one.tag.replace("TranscriptSelection", "PlainTextSelection")
            for end, moment in (("startPosition", "fromSyncPoint"), ("endPosition", "toSyncPoint")):
                one.set(end, places.get(guid(one, moment), ""))


def words(element: Element | None) -> str:
    """The text inside an element; "" for one that is not there."""
    return "" if element is None else str(element.text or "")


def guid(element: Element, attribute: str = "guid") -> str:
    """A GUID in small letters without braces; "" where there is none."""
    found = _GUID.fullmatch(element.get(attribute, "").strip())
    return found[1].lower() if found else ""


def references(element: Element, name: str = "NoteRef") -> list[str]:
    """The GUIDs that an element's references of that name point at."""
    return [guid(one, "targetGUID") for one in children(element, name)]


def codings(element: Element) -> list[str]:
    """The GUIDs of the codes given to a selection or source."""
    return [key for coding in children(element, "Coding") for key in references(coding, "CodeRef")]


def number(element: Element, attribute: str) -> int:
    """A whole number; -1 where there is none."""
    value = element.get(attribute, "").strip()
    return int(value) if re.fullmatch(r"[0-9]{1,12}", value) else -1


def colour(element: Element) -> str:
    """A colour as ``#rrggbb``; "" where there is none."""
    value = element.get("color", "").strip()
    short = _SHORT.fullmatch(value)
    if short:
        return "#" + "".join(2 * one for one in short.groups())
    return value if _COLOUR.fullmatch(value) else ""


def time(element: Element, attribute: str) -> str:
    """A time as records keep it (ISO 8601, UTC, milliseconds); "" where there is none that makes sense."""
    try:
        moment = datetime.fromisoformat(element.get(attribute, "").strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""
