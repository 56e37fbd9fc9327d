"""The rows of the board in groups and in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from reader.domain.records import Certainty, Status
from reader.library.board import Row


class Grouping(StrEnum):
    """What claims are put together by."""

    NONE = "none"
    SUBJECT = "subject"
    SOURCE = "source"
    STATUS = "status"
    TEXT = "text"


class Column(IntEnum):
    """The columns of the board, from the left."""

    STATEMENT = 0
    SOURCE = 1
    CERTAINTY = 2
    STATUS = 3
    DATES = 4
    TEXT = 5
    PUBLISHED = 6
    RELATIONS = 7


@dataclass(frozen=True, slots=True)
class Heading:
    """The line over a group. ``value`` is what its claims share: "" where they have none, a ``Status`` for statuses."""

    value: str
    count: int


_STATUS = {one: number for number, one in enumerate(Status)}
_CERTAINTY = {one: number for number, one in enumerate(Certainty)}
_GROUP: dict[Grouping, Callable[[Row], str]] = {
    Grouping.SUBJECT: lambda row: row.subject,
    Grouping.SOURCE: lambda row: row.source,
    Grouping.STATUS: lambda row: row.status.value,
    Grouping.TEXT: lambda row: row.title,
}
_ORDER: dict[Column, Callable[[Row], object]] = {
    Column.STATEMENT: lambda row: row.statement.casefold(),
    Column.SOURCE: lambda row: (not row.source, row.source.casefold()),
    Column.CERTAINTY: lambda row: _CERTAINTY[row.certainty],
    Column.STATUS: lambda row: _STATUS[row.status],
    Column.DATES: lambda row: (not first_date(row), first_date(row)),
    Column.TEXT: lambda row: (row.title.casefold(), row.document, row.start),
    Column.PUBLISHED: lambda row: (not row.published, row.published),
    Column.RELATIONS: lambda row: -row.related,
}


def first_date(row: Row) -> str:
    """The first date of a claim that is known, EDTF or ""."""
    return next((one for one in row.dates if one), "")


def arrange(
    rows: Sequence[Row], grouping: Grouping, column: Column | None, *, descending: bool = False
) -> list[Row | Heading]:
    """The rows as the board shows them; without a column in the order they came in.

    Groups with most claims come first, statuses in their own order, and those that share nothing last.
    """
    ordered = list(rows)
    if column is not None:
        ordered.sort(key=_ORDER[column], reverse=descending)  # type: ignore[arg-type]
    if grouping is Grouping.NONE:
        return list(ordered)
    read = _GROUP[grouping]
    groups: dict[str, list[Row]] = {}
    for row in ordered:
        groups.setdefault(read(row), []).append(row)
    keys = sorted(groups, key=lambda key: _group_order(grouping, key, len(groups[key])))
    shown: list[Row | Heading] = []
    for key in keys:
        shown.append(Heading(key, len(groups[key])))
        shown.extend(groups[key])
    return shown


def _group_order(grouping: Grouping, key: str, count: int) -> tuple[bool, int, str]:
    if grouping is Grouping.STATUS:
        return False, _STATUS[Status(key)], ""
    return not key, -count, key.casefold()
