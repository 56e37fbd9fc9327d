"""Every claim of the library as one table: what the board and the timeline show."""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from reader.domain.records import Certainty, RelationKind, Status
from reader.library.library import Library
from reader.library.sources import Names


class Row(NamedTuple):
    """One claim; a plain tuple, since ten thousand of them are made while somebody waits.

    ``source`` is the name its source goes by; ``dates`` are EDTF, "" for one still open.

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
    for head in library.store.claims.heads():
        number, record = documents[head.document]
        if head.source not in shown:
            shown[head.source] = names.shown(head.source)
        row = Row(
            head.id,
            head.document,
            record.title,
            record.published,
            head.start,
            head.statement,
            head.subject,
            shown[head.source],
            head.anonymous,
            _STATUS[head.status],
            _CERTAINTY[head.certainty],
            head.dates,
            head.tags,
            contradicts.get(head.id, ()),
            related.get(head.id, 0),
        )
        made.append(((number, head.start, head.id), row))
    made.sort(key=lambda one: one[0])
    return [row for _place, row in made]


def _relations(library: Library) -> tuple[dict[str, int], dict[str, tuple[str, ...]]]:
    related: dict[str, int] = {}
    against: dict[str, tuple[str, ...]] = {}
    for one in library.store.claims.relations():
        for here, there in ((one.claim, one.other), (one.other, one.claim)):
            related[here] = related.get(here, 0) + 1
            if one.kind is RelationKind.CONTRADICTS:
                against[here] = (*against.get(here, ()), there)
    return related, against


def findings(library: Library) -> dict[str, str]:
    """What else a claim can be found by, by its id.

    Its figures and dates as they are written and as they are normalised, its source as its text calls it with every
    other name of that source, and through whom it came. Read apart from ``rows``: nobody waits for it to see them.
    """
    names = Names(library.store.claims.sources())
    known: dict[str, tuple[str, ...]] = {}
    made: dict[str, str] = {}
    for key, _document, _start, body, _tags in library.store.claims.bodies():
        said = body["source"]
        if said not in known:
            merged = names.source(said)
            known[said] = (said, *((merged.name, *merged.aliases) if merged is not None else ()))
        parts = [*known[said], *map(str, body.get("chain", ()))]
        for one in body.get("quantities", ()):
            parts += (one["exact"], f"{_number(one['value'])} {one['unit']}")
            if one.get("high") is not None:
                parts.append(f"{_number(one['high'])} {one['unit']}")
        parts += [one["exact"] for one in body.get("dates", ())]
        made[key] = "\n".join(parts)
    return made


def _number(value: object) -> str:
    """A kept number in plain digits."""
    written = str(value)
    return format(Decimal(written), "f") if "E" in written.upper() else written


def searched(row: Row, more: Iterable[str] = ()) -> str:
    """Everything a row can be found by, without case; ``more`` is what the row itself does not hold."""
    return "\n".join((row.statement, row.subject, row.source, row.title, *row.tags, *row.dates, *more)).casefold()


def matching(found: Sequence[Row], query: str, texts: Mapping[str, str] | None = None) -> list[Row]:
    """The rows that hold every word of ``query`` somewhere; case does not count.

    A number is found however its thousands are parted: "20.000.000", "20,000,000" and "20000000" are one.
    ``texts`` is what each row is searched in, by its id, where it was made already (``searched``).
    """
    words = [_pattern(word) for word in query.casefold().split()]
    if not words:
        return list(found)
    held = texts or {}
    return [row for row in found if _holds(held.get(row.id) or searched(row), words)]


_PARTED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?")
_COMMA = re.compile(r"\d+,\d+")


def _pattern(word: str) -> "re.Pattern[str]":
    """A word of a query or the plain digits it may stand for; a number is not looked for inside a longer one."""
    forms = (f"(?<![0-9.,]){re.escape(one)}" if one[0].isdigit() else re.escape(one) for one in _forms(word))
    return re.compile("|".join(forms))


def _forms(word: str) -> tuple[str, ...]:
    forms, parted = [word], _PARTED.fullmatch(word)
    if parted is not None:
        forms.append(word.replace(parted[1], "").replace(",", "."))
    if _COMMA.fullmatch(word):
        forms.append(word.replace(",", "."))
    return tuple(forms)


def _holds(text: str, words: "Sequence[re.Pattern[str]]") -> bool:
    return all(word.search(text) for word in words)
