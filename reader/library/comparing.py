"""Several versions of one text side by side: the rows they share, and the candidate translations of each row."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.domain.records import Alignment, Annotation, Bead, Translation
from reader.domain.text import Span
from reader.library import aligning

NEARLY = 0.9
"""The share of what either holds that a row and a passage must have in common to count as the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """A passage of the source beside its counterpart in each target, in the targets' order.

    ``beads`` tells which beads of each target's alignment the row is made of. A row without source holds what stands
    in targets only.
    """

    source: Span | None
    targets: tuple[Span | None, ...]
    beads: tuple[range, ...]


def lay(alignments: Sequence[Alignment | None], sentences: Sequence[Span]) -> list[Row]:
    """The smallest rows that no alignment's bead crosses.

    None is a target without a text of its own; where every target is so, the rows are the source's sentences.
    """
    if not any(alignments):
        nothing: tuple[Span | None, ...] = (None,) * len(alignments)
        return [Row(span, nothing, (range(0),) * len(alignments)) for span in sentences]
    return _Laying([one.beads if one else () for one in alignments]).rows()


class _Laying:
    """Walks several alignments of one source at once, a row at a time."""

    def __init__(self, columns: Sequence[Sequence[Bead]]) -> None:
        self._columns = columns
        self._next = [0] * len(columns)

    def rows(self) -> list[Row]:
        made: list[Row] = []
        while any(self._bead(column) for column in range(len(self._columns))):
            start = list(self._next)
            if not self._take_additions():
                self._take_shared()
            made.append(self._row([range(*ends) for ends in zip(start, self._next, strict=True)]))
        return made

    def _bead(self, column: int) -> Bead | None:
        beads, index = self._columns[column], self._next[column]
        return beads[index] if index < len(beads) else None

    def _take_additions(self) -> bool:
        """One bead from every target that has something of its own here."""
        own = [column for column in range(len(self._columns)) if (bead := self._bead(column)) and bead.source is None]
        for column in own:
            self._next[column] += 1
        return bool(own)

    def _take_shared(self) -> None:
        """Beads from every target until all end at the same place of the source."""
        present = [bead.source for column in range(len(self._columns)) if (bead := self._bead(column)) and bead.source]
        end = min(present)[1]
        grown = True
        while grown:
            grown = False
            for column in range(len(self._columns)):
                while (reach := self._reach(column, end)) is not None:
                    end, grown = max(end, reach), True

    def _reach(self, column: int, end: int) -> int | None:
        """Take what begins before ``end``, and how far it goes; None if nothing does."""
        beads = self._columns[column]
        stop = self._next[column]
        while stop < len(beads) and beads[stop].source is None:
            stop += 1
        span = beads[stop].source if stop < len(beads) else None
        if span is None or span[0] >= end:
            return None
        self._next[column] = stop + 1
        return span[1]

    def _row(self, taken: Sequence[range]) -> Row:
        source = aligning.hull(self._columns[column][at].source for column, beads in enumerate(taken) for at in beads)
        return Row(source, tuple(self._target(column, beads) for column, beads in enumerate(taken)), tuple(taken))

    def _target(self, column: int, taken: range) -> Span | None:
        beads = self._columns[column]
        if len(taken) == 1:
            return beads[taken.start].target
        return aligning.hull(beads[at].target for at in taken)


def row_at(rows: Sequence[Row], offset: int) -> int:
    """The row whose source holds ``offset`` or is the last to begin before it; 0 where none is."""
    starts = [(row.source[0], index) for index, row in enumerate(rows) if row.source]
    found = bisect_right(starts, (offset, len(rows)))
    return starts[max(found - 1, 0)][1] if starts else 0


def translations(rows: Sequence[Row], annotations: Iterable[Annotation]) -> dict[int, list[Annotation]]:
    """Every translation that has a place, by the row its passage begins in; those of the whole row first."""
    found: dict[int, list[Annotation]] = {}
    starts = [(row.source[0], index) for index, row in enumerate(rows) if row.source]
    for one in annotations:
        if isinstance(one.body, Translation) and not one.orphaned and starts:
            place = bisect_right(starts, (one.anchor.start, len(rows))) - 1
            found.setdefault(starts[max(place, 0)][1], []).append(one)
    for index, ones in found.items():
        ones.sort(key=lambda one, index=index: not is_whole(rows[index], one))  # type: ignore[misc]
    return found


def is_whole(row: Row, annotation: Annotation) -> bool:
    """Whether an annotation is on exactly the row's passage."""
    return row.source == (annotation.anchor.start, annotation.anchor.end)


def is_nearly(row: Row, annotation: Annotation) -> bool:
    """Whether a passage is the row’s but for a few characters: who selects a sentence may leave out its stop."""
    if row.source is None:
        return False
    (start, end), (first, last) = row.source, (annotation.anchor.start, annotation.anchor.end)
    shared = min(end, last) - max(start, first)
    return shared >= NEARLY * (max(end, last) - min(start, first))


# Corrections that hold in every column


Alignments = Sequence[Alignment | None]


def merge(alignments: Alignments, rows: Sequence[Row], row: int) -> list[Alignment | None]:
    """The row and the next one as one, in every column."""
    if row + 1 >= len(rows):
        return list(alignments)
    spans = zip(rows[row].beads, rows[row + 1].beads, strict=True)
    ends = [(first.start, second.stop) for first, second in spans]
    return [one and aligning.merge(one, *end) for one, end in zip(alignments, ends, strict=True)]


def split(
    alignments: Alignments, row: Row, column: int, ours: Sequence[Span], theirs: Sequence[Sequence[Span]]
) -> list[Alignment | None]:
    """The row as two, cut between sentences of the source; where that has but one, ``column``'s target is cut off.

    ``ours`` are the source's sentences, ``theirs`` those of each target.
    """
    at = _cut(alignments, row, column, ours, theirs)
    made = list(alignments)
    for index, one in enumerate(alignments):
        if one is None or (at is None and index != column):
            continue
        for bead in row.beads[index]:
            span = one.beads[bead].source
            if at is None or (span is not None and span[0] < at < span[1]):
                made[index] = aligning.split(one, bead, ours, theirs[index], at)
                break
    return made


def _cut(
    alignments: Alignments, row: Row, column: int, ours: Sequence[Span], theirs: Sequence[Sequence[Span]]
) -> int | None:
    """Where in the source the row is best cut; None where no sentence of it begins later than the row."""
    one, beads = alignments[column], row.beads[column]
    if one is None or not beads:
        starts = aligning.within(ours, row.source)[1:]
        return starts[0][0] if starts else None
    if len(beads) > 1:
        spans = [span for bead in beads if (span := one.beads[bead].source)]
        return spans[1][0] if len(spans) > 1 else None
    cut = aligning.split(one, beads[0], ours, theirs[column])
    second = cut.beads[beads[0] + 1].source if len(cut.beads) > len(one.beads) else None
    inside = second is not None and row.source is not None and second[0] > row.source[0]
    return second[0] if second is not None and inside else None


def shift(
    alignments: Alignments, rows: Sequence[Row], row: int, down: bool, column: int | None, units: Sequence[Span]
) -> list[Alignment | None]:
    """The last sentence of a cell to the next row (``down``), or its first to the row before.

    ``column`` is a target, or None for the source, which moves in every column; ``units`` are that side's sentences.
    """
    made = list(alignments)
    for index, one in enumerate(alignments):
        if one is not None and column in (None, index):
            giver, taker = _ends(one, rows[row].beads[index], down, column is None)
            made[index] = aligning.shift(one, giver, taker, units, source=column is None)
    return made


def _ends(one: Alignment, beads: range, down: bool, source: bool) -> tuple[int, int]:
    """Which bead of a row gives its outermost sentence away, and which takes it."""
    ordered = beads[::-1] if down else beads
    giver = next((i for i in ordered if (one.beads[i].source if source else one.beads[i].target)), beads.start)
    return giver, beads.stop if down else beads.start - 1


def confirm(alignments: Alignments, row: Row) -> list[Alignment | None]:
    """The row accepted in every column."""
    return [one and aligning.confirm(one, beads) for one, beads in zip(alignments, row.beads, strict=True)]


def confirmed(alignment: Alignment | None, row: Row, column: int) -> bool:
    """Whether a person has accepted the row in that column."""
    beads = row.beads[column]
    return alignment is not None and bool(beads) and all(alignment.beads[index].confirmed for index in beads)
