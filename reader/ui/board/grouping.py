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
    """The line over a group. ``value`` is what its claims share: "" where they have none, a ``Status`` for statuses.

    ``single``: each of its claims has a subject of its own, which no other claim has.
    """

    value: str
    count: int
    single: bool = False


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

    Groups with most claims come first, statuses in their own order, and those that share nothing last. Subjects that
    one claim alone has are put together: a heading over each of them would be half of the board.
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
    single = _single(groups, column is None) if grouping is Grouping.SUBJECT else []
    keys = sorted(groups, key=lambda key: _group_order(grouping, key, len(groups[key])))
    shown: list[Row | Heading] = []
    for key in keys:
        if single and not key:
            shown += [Heading("", len(single), single=True), *single]
        shown += [Heading(key, len(groups[key])), *groups[key]]
    if single and "" not in keys:
        shown += [Heading("", len(single), single=True), *single]
    return shown


def _single(groups: dict[str, list[Row]], by_subject: bool) -> list[Row]:
    """Take the claims out that are alone with their subject, where there are several of them."""
    alone = [key for key, rows in groups.items() if key and len(rows) == 1]
    if by_subject:
        alone.sort(key=str.casefold)
    return [groups.pop(key)[0] for key in alone] if len(alone) > 1 else []


def _group_order(grouping: Grouping, key: str, count: int) -> tuple[bool, int, str]:
    if grouping is Grouping.STATUS:
        return False, _STATUS[Status(key)], ""
    return not key, -count, key.casefold()
