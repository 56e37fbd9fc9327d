"""The names both directions of W3C Web Annotation share: contexts, addresses, motivations.

What the standard has no word for (colour, certainty, whether a translation is chosen) stands under ``sorot:``, an
IRI of the program's own that other tools may ignore.
"""

import re
from urllib.parse import quote, unquote

from reader.domain.records import Kind

ANNO = "http://www.w3.org/ns/anno.jsonld"
CONTEXT = (ANNO, {"sorot": "urn:sorot:ns:"})

MOTIVATIONS = {
    Kind.HIGHLIGHT: "highlighting",
    Kind.CLAIM: "assessing",
    # The standard has no "translating"; a translation describes its passage in another language.
    Kind.TRANSLATION: "describing",
    Kind.NOTE: "commenting",
}

RELATION = "sorot:relation"
"""The field that tells what one claim is to another, and thereby that an item is a relation."""

ADDRESS = "urn:sorot:address:"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_URI = re.compile(r"(https?|ftp|mailto|urn|doi):[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+")


def iri(room: str, record: str) -> str:
    """A record's address: ``urn:uuid:`` for a UUID, else ``urn:sorot:<room>:`` with the id escaped."""
    return f"urn:uuid:{record}" if _UUID.fullmatch(record) else f"urn:sorot:{room}:{quote(record, safe='')}"


def record(room: str, address: str) -> str | None:
    """The record's id an address of ``iri`` names; None for any other address."""
    if address.startswith("urn:uuid:"):
        return address.removeprefix("urn:uuid:")
    own = f"urn:sorot:{room}:"
    return unquote(address.removeprefix(own)) if address.startswith(own) else None


def address_iri(address: str) -> str:
    """An evidence's address as a IRI: itself where it is one, else (a shelf mark, a sentence) wrapped in an own one."""
    foreign = _URI.fullmatch(address) and not address.startswith(("urn:sorot:", "urn:uuid:"))
    return address if foreign else ADDRESS + quote(address, safe="")


def address_of(source: str) -> str:
    """The address ``address_iri`` was made from."""
    return unquote(source.removeprefix(ADDRESS)) if source.startswith(ADDRESS) else source
