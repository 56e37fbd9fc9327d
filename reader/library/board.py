"""Every claim of the library as one table: what the board and the timeline show."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reader.domain.records import Certainty, RelationKind, Status
from reader.library.library import Library
from reader.library.sources import Names


@dataclass(frozen=True, slots=True)
class Row:
    """One claim. ``source`` is the name its source goes by; ``dates`` are EDTF, "" for one still open.

    ``contradicts`` are the claims it contradicts or is contradicted by; ``related`` counts its relations of any kind.
    """

    id: str
    document: str
    title: str
    published: str
    start: int
    statement: str
    subject: str
    source: str
    anonymous: bool
    status: Status
    certainty: Certainty
    dates: tuple[str, ...]
    tags: tuple[str, ...]
    contradicts: tuple[str, ...] = ()
    related: int = 0


_STATUS = {one.value: one for one in Status}
_CERTAINTY = {one.value: one for one in Certainty}


def rows(library: Library) -> list[Row]:
    """Every claim, by document in the order of the library, then by place."""
    documents = {one.id: (number, one) for number, one in enumerate(library.store.documents())}
    names = Names(library.store.claims.sources())
    related, contradicts = _relations(library)
    shown: dict[str, str] = {}
    made: list[tuple[tuple[int, int, str], Row]] = []
    for key, document, start, body, tags in library.store.claims.bodies():
        number, record = documents[document]
        source = body["source"]
        if source not in shown:
            shown[source] = names.shown(source)
        row = Row(
            key,
            document,
            record.title,
            record.published,
            start,
            body["statement"],
            body.get("subject", ""),
            shown[source],
            bool(body.get("anonymous")),
            _STATUS[body["status"]],
            _CERTAINTY[body["certainty"]],
            _dates(body),
            () if tags == "[]" else tuple(json.loads(tags)),
            contradicts.get(key, ()),
            related.get(key, 0),
        )
        made.append(((number, start, key), row))
    made.sort(key=lambda one: one[0])
    return [row for _place, row in made]


def _dates(body: dict[str, Any]) -> tuple[str, ...]:
    return tuple(one["edtf"] for one in body.get("dates", ()))


def _relations(library: Library) -> tuple[dict[str, int], dict[str, tuple[str, ...]]]:
    related: dict[str, int] = {}
    against: dict[str, tuple[str, ...]] = {}
    for one in library.store.claims.relations():
        for here, there in ((one.claim, one.other), (one.other, one.claim)):
            related[here] = related.get(here, 0) + 1
            if one.kind is RelationKind.CONTRADICTS:
                against[here] = (*against.get(here, ()), there)
    return related, against


def matching(found: Sequence[Row], query: str) -> list[Row]:
    """The rows that hold every word of ``query`` somewhere; case does not count."""
    words = query.casefold().split()
    if not words:
        return list(found)
    return [row for row in found if _holds(row, words)]


def _holds(row: Row, words: Sequence[str]) -> bool:
    text = "\n".join((row.statement, row.subject, row.source, row.title, *row.tags, *row.dates)).casefold()
    return all(word in text for word in words)
