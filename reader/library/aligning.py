"""Alignments as use cases: pairing two versions of a text sentence by sentence, and correcting the pairs.

``compute`` and ``again`` are pure and may run in any thread. So are the corrections (``merge``, ``split``, ``shift``,
``confirm``): they take an alignment and return another, which ``save`` stores. Their invariant: the spans of each side
stay in order, and every sentence that was in some bead is in exactly one afterwards.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Alignment, Annotation, Bead, Document, Record, State, Translation
from reader.domain.tasks import Progress, Silent
from reader.domain.text import BlockKind, Content, Span
from reader.language import alignment as pairing
from reader.language import sentences as sentence_ends
from reader.library.library import Library

_WORDLESS = (BlockKind.IMAGE, BlockKind.RULE)
_WHOLE = (BlockKind.HEADING, BlockKind.TABLE_ROW)
_NEAREST = 1e-9
"""Less than any difference of lengths: breaks ties for the more even cut."""


@dataclass(frozen=True)
class Side:
    """One text as pairing needs it: no record and no store, so that any thread may have it."""

    content: Content
    language: str
    furniture: tuple[Span, ...] = ()

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in reading order, in code points, without furniture, images and rules.

        A heading and a table row are one unit each, whatever stops they hold.
        """
        return tuple(_sentences(self))


def side(library: Library, document: Document) -> Side:
    """What pairing needs of a document."""
    return Side(library.content(document), document.language, document.furniture)


def _sentences(text: Side) -> Iterator[Span]:
    for block in text.content.blocks:
        if block.kind in _WORDLESS:
            continue
        for start, end in _outside((block.start, block.end), text.furniture):
            piece = text.content.text[start:end]
            parts = [(0, len(piece))] if block.kind in _WHOLE else sentence_ends.split(piece, text.language)
            for first, last in parts:
                span = _trimmed(text.content.text, (start + first, start + last))
                if span[0] < span[1]:
                    yield span


def compute(source: Side, target: Side, progress: Progress | None = None) -> tuple[Bead, ...]:
    """Pair the sentences of two texts; raises ``Cancelled`` where the person stopped it."""
    return _paired(source, target, source.sentences, target.sentences, progress or Silent())


def again(source: Side, target: Side, beads: Iterable[Bead], progress: Progress | None = None) -> tuple[Bead, ...]:
    """Pair anew what stands between confirmed beads, which stay as they are; raises ``Cancelled``."""
    ours, theirs, watched = source.sentences, target.sentences, progress or Silent()
    made: list[Bead] = []
    for confirmed, stretch in groupby(beads, lambda bead: bead.confirmed):
        rows = list(stretch)
        if confirmed:
            made += rows
            continue
        left = [span for bead in rows for span in within(ours, bead.source)]
        right = [span for bead in rows for span in within(theirs, bead.target)]
        made += _paired(source, target, left, right, watched)
    return tuple(made)


def _paired(
    source: Side, target: Side, ours: Sequence[Span], theirs: Sequence[Span], progress: Progress
) -> tuple[Bead, ...]:
    pairs = pairing.align(
        [source.content.text[start:end] for start, end in ours],
        [target.content.text[start:end] for start, end in theirs],
        source.language,
        target.language,
        progress=progress,
    )
    return tuple(
        Bead(hull(ours[index] for index in pair.source), hull(theirs[index] for index in pair.target)) for pair in pairs
    )


def within(spans: Sequence[Span], span: Span | None) -> list[Span]:
    """The spans that begin inside ``span``."""
    return [] if span is None else [one for one in spans if span[0] <= one[0] < span[1]]


# Finding and storing


def find(library: Library, source: Document, target: Document) -> Alignment | None:
    """The stored alignment of the two texts as they are now, seen from ``source``; None where there is none."""
    for one in library.store.alignments(source.id):
        if (one.source, one.target) == (target.id, source.id):
            one = flipped(one)
        texts = (one.source_text, one.target_text)
        if (one.source, one.target) == (source.id, target.id) and texts == (source.text_version, target.text_version):
            return one
    return None


def store(library: Library, source: Document, made: Sequence[tuple[Document, tuple[Bead, ...]]]) -> list[Alignment]:
    """Keep computed pairings of ``source`` with other documents, as one change.

    Raises ``BadInput``, and keeps nothing, where one of the texts has been replaced since.
    """
    now = library.now()
    kept = [
        Alignment(library.make_id(), source.id, target.id, source.text_version, target.text_version, beads, now, now)
        for target, beads in made
    ]

    def build() -> Change:
        after: dict[str, Record | None] = {}
        for one in kept:
            texts = (library.document(one.source).text_version, library.document(one.target).text_version)
            if texts != (one.source_text, one.target_text):
                raise BadInput(mark("Errors", "One of the texts has changed meanwhile. Please compare them again."))
            after[one.id] = one
        return library.changing(ChangeKind.ALIGN, after)

    library.commit(build)
    return kept


def pair(library: Library, source: Document, target: Document, progress: Progress | None = None) -> Alignment:
    """The alignment of the two, found or made and stored; raises ``Cancelled`` with nothing changed."""
    found = find(library, source, target)
    if found is None:
        beads = compute(side(library, source), side(library, target), progress)
        (found,) = store(library, source, [(target, beads)])
    return found


def save(library: Library, changed: Sequence[Alignment], reviewed: Sequence[Annotation] = ()) -> Change | None:
    """Store corrected alignments, and translations accepted along with them, as one change.

    What was deleted meanwhile stays deleted. Raises ``BadInput``, and stores nothing, where an alignment is no longer
    the one that was corrected (another window was quicker).
    """

    def build() -> Change | None:
        after: dict[str, Record | None] = {}
        for one in changed:
            there = library.store.record(one.id)
            if isinstance(there, Alignment):
                if there.modified != one.modified:
                    raise BadInput(mark("Errors", "These rows were changed in another window. Please try again."))
                after[one.id] = replace(one, modified=library.now())
        for accepted in reviewed:
            current = library.store.record(accepted.id)
            if isinstance(current, Annotation) and isinstance(current.body, Translation):
                body = replace(current.body, state=State.REVIEWED)
                after[current.id] = replace(current, body=body, modified=library.now())
        return library.changing(ChangeKind.EDIT_ALIGNMENT, after) if after else None

    return library.commit(build)


def flipped(alignment: Alignment) -> Alignment:
    """The same correspondence seen from the other document."""
    return replace(
        alignment,
        source=alignment.target,
        target=alignment.source,
        source_text=alignment.target_text,
        target_text=alignment.source_text,
        beads=tuple(Bead(bead.target, bead.source, bead.confirmed) for bead in alignment.beads),
    )


# Correcting


def merge(alignment: Alignment, first: int, stop: int) -> Alignment:
    """Make one confirmed bead of the beads [first, stop)."""
    rows = alignment.beads[first:stop]
    if len(rows) < 2:
        return alignment
    one = Bead(hull(bead.source for bead in rows), hull(bead.target for bead in rows), confirmed=True)
    return _with(alignment, first, stop, [one])


def split(
    alignment: Alignment, row: int, ours: Sequence[Span], theirs: Sequence[Span], at: int | None = None
) -> Alignment:
    """Cut a bead in two between sentences, so that the lengths on both sides agree best; the halves are confirmed.

    ``ours`` and ``theirs`` are the sentences of source and target; ``at`` fixes where the source is cut (the start of
    a sentence). A pair of single sentences comes apart into one bead each; a lone sentence stays as it is.
    """
    bead = alignment.beads[row]
    left, right = within(ours, bead.source), within(theirs, bead.target)
    cuts = _cuts(left, right, at)
    if not cuts:
        return alignment
    i, j = min(cuts, key=lambda cut: _unevenness(left, right, *cut))
    halves = [Bead(hull(left[:i]), hull(right[:j]), True), Bead(hull(left[i:]), hull(right[j:]), True)]
    return _with(alignment, row, row + 1, halves)


def _cuts(left: Sequence[Span], right: Sequence[Span], at: int | None) -> list[tuple[int, int]]:
    def inner(count: int) -> range:
        return range(1, count) if count > 1 else range(count + 1)

    lefts = inner(len(left)) if at is None else [sum(span[0] < at for span in left)]
    whole = ((0, 0), (len(left), len(right)))
    return [(i, j) for i in lefts for j in inner(len(right)) if (i, j) not in whole]


def _unevenness(left: Sequence[Span], right: Sequence[Span], i: int, j: int) -> float:
    """How far the share of the source before the cut is from the share of the target."""
    ours, theirs = _share(left, i), _share(right, j)
    return abs(ours - theirs) + _NEAREST * abs(ours - 0.5) - _NEAREST * i


def _share(spans: Sequence[Span], count: int) -> float:
    total = sum(end - start for start, end in spans)
    return sum(end - start for start, end in spans[:count]) / total if total else 0.5


def shift(alignment: Alignment, giver: int, taker: int, units: Sequence[Span], *, source: bool = False) -> Alignment:
    """Move the outermost sentence of one bead's target (or ``source``) to a bead before or after it.

    ``units`` are the sentences of that side. Beads between the two must have nothing on that side. A bead left with
    nothing goes. The alignment itself is returned where there is nothing to move or nowhere to move it.
    """
    beads = list(alignment.beads)
    if giver == taker or not (0 <= giver < len(beads) and 0 <= taker < len(beads)):
        return alignment
    moving = within(units, _spans(beads[giver], source))
    between = range(min(giver, taker) + 1, max(giver, taker))
    if not moving or any(_spans(beads[index], source) for index in between):
        return alignment
    down = taker > giver
    kept, moved = (moving[:-1], moving[-1:]) if down else (moving[1:], moving[:1])
    beads[giver] = _set(beads[giver], hull(kept), source)
    beads[taker] = _set(beads[taker], hull([_spans(beads[taker], source), *moved]), source)
    return replace(alignment, beads=tuple(bead for bead in beads if bead.source or bead.target))


def confirm(alignment: Alignment, rows: Iterable[int], confirmed: bool = True) -> Alignment:
    """Accept beads as right (or take that back): re-pairing leaves accepted ones alone."""
    wanted = set(rows)
    beads = (
        replace(bead, confirmed=confirmed) if index in wanted else bead for index, bead in enumerate(alignment.beads)
    )
    return replace(alignment, beads=tuple(beads))


# Spans


def _with(alignment: Alignment, first: int, stop: int, beads: Sequence[Bead]) -> Alignment:
    return replace(alignment, beads=(*alignment.beads[:first], *beads, *alignment.beads[stop:]))


def _spans(bead: Bead, source: bool) -> Span | None:
    return bead.source if source else bead.target


def _set(bead: Bead, span: Span | None, source: bool) -> Bead:
    return Bead(span, bead.target, True) if source else Bead(bead.source, span, True)


def hull(spans: Iterable[Span | None]) -> Span | None:
    """The span from the first start to the last end; None where there are no spans."""
    there = [span for span in spans if span is not None]
    return (min(span[0] for span in there), max(span[1] for span in there)) if there else None


def _outside(span: Span, holes: Iterable[Span]) -> list[Span]:
    """What is left of a span without the holes."""
    left = [span]
    for start, end in holes:
        cut = [((first, min(last, start)), (max(first, end), last)) for first, last in left]
        left = [piece for pieces in cut for piece in pieces if piece[0] < piece[1]]
    return left


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, max(start, start + len(piece.strip()))
