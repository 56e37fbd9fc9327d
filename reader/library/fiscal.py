"""When the fiscal year of a source begins, and the dates of its claims that wait for it."""

from dataclasses import replace

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Record, Source
from reader.library.claims import with_dates
from reader.library.library import Library
from reader.library.sources import Names, plain


def set_year(library: Library, who: str, month: int) -> Change | None:
    """Say in which month (1-12, 0 if nobody knows) the fiscal year of the source that goes by ``who`` begins.

    One change: the source remembers it, and the fiscal dates of all its claims are worked out by it, or are open again
    where it is not known. Dates a person set stay as they are. Raises ``BadInput`` for no month.
    """
    if not 0 <= month <= 12:
        raise BadInput(mark("Errors", "“{value}” is not a month."), value=month)

    def build() -> Change | None:
        names, now = Names(library.store.claims.sources()), library.now()
        known = names.source(who)
        if (known.fiscal_start if known is not None else 0) == month:
            return None
        source = known or Source(library.make_id(), " ".join(who.split()), created=now)
        after: dict[str, Record | None] = {source.id: replace(source, fiscal_start=month, modified=now)}
        dated = _dated(library, names, source, month)
        after |= {one.id: replace(one, modified=now) for one in dated}
        return library.changing(ChangeKind.RESOLVE_DATES if dated else ChangeKind.EDIT_SOURCE, after)

    return library.commit(build)


def _dated(library: Library, names: Names, source: Source, month: int) -> list[Annotation]:
    """The source's claims whose dates are others with this month."""
    published = {one.id: one.published for one in library.store.documents()}
    changed = []
    for one in library.store.claims.all():
        body = one.body
        if isinstance(body, Claim) and plain(names.shown(body.source)) == plain(source.name):
            worked = with_dates(body, published.get(one.document, ""), month)
            if worked != body:
                changed.append(replace(one, body=worked))
    return changed


def worked_out(change: Change) -> int:
    """How many dates a change gave, or took away."""
    count = 0
    for key, now in change.after.items():
        was, claim = _claim(change.before.get(key)), _claim(now)
        if was is not None and claim is not None:
            count += sum(one != other for one, other in zip(was.dates, claim.dates, strict=True))
    return count


def _claim(record: Record | None) -> Claim | None:
    return record.body if isinstance(record, Annotation) and isinstance(record.body, Claim) else None
