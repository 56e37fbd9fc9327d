"""Pairing two versions of a text, and correcting the pairs without losing a sentence."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.change import ChangeKind
from reader.domain.errors import BadInput, Cancelled
from reader.domain.records import Alignment, Bead, Document
from reader.domain.text import Block, BlockKind, Content, Span
from reader.library import aligning, comparing, documents
from reader.library.aligning import Side
from reader.library.library import Library
from tests.conftest import make_content, put_document

SOURCE = (
    "# Dua pintu",
    "Ada dua pintu di rumah itu. Pintu pertama dicat merah pada 1998. Yang kedua tidak pernah dibuka.",
    "Kami pulang.",
)
TARGET = (
    "# Two doors",
    "There are two doors in that house. The first was painted red in 1998, and the second has never been opened.",
    "We went home.",
)


def pair_of(library: Library) -> tuple[Document, Document]:
    return (
        put_document(library, make_content(*SOURCE), "doc-1"),
        put_document(library, make_content(*TARGET), "doc-2", language="en"),
    )


class Impatient:
    def __init__(self, after: int) -> None:
        self.left = after

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_sentences_leave_out_furniture_and_pictures_and_keep_headings_whole() -> None:
    text = "Siapa? Mengapa?\nTEMPO - Satu 😀 dua. Tiga.\nlogo\nBaca juga: Empat."
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.IMAGE, BlockKind.PARAGRAPH]
    blocks, at = [], 0
    for kind, line in zip(kinds, text.split("\n"), strict=True):
        blocks.append(Block(kind, 0, at, at + len(line)))
        at += len(line) + 1
    start = text.index("TEMPO")
    furniture = ((start, start + len("TEMPO - ")), (text.index("Baca"), len(text)))
    side = Side(Content(text, tuple(blocks)), "id", furniture)
    found = [text[first:last] for first, last in side.sentences]
    assert found == ["Siapa? Mengapa?", "Satu 😀 dua.", "Tiga."]


def test_pairing_is_made_once_and_kept(library: Library) -> None:
    source, target = pair_of(library)
    made = aligning.pair(library, source, target)
    ours, theirs = library.content(source).text, library.content(target).text
    rows = [
        (ours[slice(*bead.source)] if bead.source else "", theirs[slice(*bead.target)] if bead.target else "")
        for bead in made.beads
    ]
    assert rows[0] == ("Dua pintu", "Two doors")
    assert rows[1] == ("Ada dua pintu di rumah itu.", "There are two doors in that house.")
    assert rows[-1] == ("Kami pulang.", "We went home.")
    assert aligning.pair(library, source, target) == made
    assert library.store.undoable() is ChangeKind.ALIGN
    library.undo()
    assert library.store.alignments(source.id) == []


def test_the_same_pairing_is_found_from_the_other_side(library: Library) -> None:
    source, target = pair_of(library)
    made = aligning.pair(library, source, target)
    back = aligning.pair(library, target, source)
    assert back.id == made.id
    assert [(bead.target, bead.source) for bead in back.beads] == [(bead.source, bead.target) for bead in made.beads]
    aligning.save(library, [aligning.merge(back, 0, 2)])
    assert len(aligning.pair(library, source, target).beads) == len(made.beads) - 1


def test_stopping_leaves_nothing_behind(library: Library) -> None:
    source, target = pair_of(library)
    before = library.store.undoable()
    with pytest.raises(Cancelled):
        aligning.pair(library, source, target, Impatient(0))
    assert library.store.alignments(source.id) == []
    assert library.store.undoable() is before


def test_a_pairing_of_a_text_replaced_meanwhile_is_refused(library: Library) -> None:
    source, target = pair_of(library)
    beads = aligning.compute(aligning.side(library, source), aligning.side(library, target))
    put_document(library, make_content("Lain sama sekali."), "doc-2", language="en")
    with pytest.raises(BadInput):
        aligning.store(library, source, [(target, beads)])
    assert library.store.alignments(source.id) == []


def test_pairing_again_keeps_what_was_confirmed(library: Library) -> None:
    source, target = pair_of(library)
    made = aligning.pair(library, source, target)
    merged = aligning.merge(made, 0, 2)
    again = aligning.again(aligning.side(library, source), aligning.side(library, target), merged.beads)
    assert again[0] == merged.beads[0]
    assert again[0].confirmed
    ours = aligning.side(library, source).sentences
    assert [unit for bead in again for unit in aligning.within(ours, bead.source)] == list(ours)
    assert aligning.again(aligning.side(library, source), aligning.side(library, target), made.beads) == made.beads


def test_correcting_is_one_step_to_undo(library: Library) -> None:
    source, target = pair_of(library)
    made = aligning.pair(library, source, target)
    aligning.save(library, [aligning.merge(made, 1, 3)])
    assert aligning.find(library, source, target) != made
    assert library.store.undoable() is ChangeKind.EDIT_ALIGNMENT
    library.undo()
    assert aligning.find(library, source, target) == made


def test_saving_brings_no_deleted_alignment_back(library: Library) -> None:
    source, target = pair_of(library)
    made = aligning.pair(library, source, target)
    documents.delete(library, target)
    assert aligning.save(library, [aligning.merge(made, 0, 2)]) is None
    assert library.store.alignments(source.id) == []


def test_a_correction_of_rows_changed_elsewhere_is_refused(library: Library) -> None:
    source, target = pair_of(library)
    made = aligning.pair(library, source, target)
    aligning.save(library, [aligning.merge(made, 0, 2)])
    kept = aligning.find(library, source, target)
    with pytest.raises(BadInput):
        aligning.save(library, [aligning.merge(made, 1, 3)])
    assert aligning.find(library, source, target) == kept


# Corrections as pure functions


def spans(*lengths: int) -> list[Span]:
    """Sentences of these lengths with a blank between."""
    found, at = [], 0
    for length in lengths:
        found.append((at, at + length))
        at += length + 1
    return found


def alignment(*beads: Bead) -> Alignment:
    return Alignment("a", "doc-1", "doc-2", "v1", "v2", beads)


def covered(beads: tuple[Bead, ...], *, source: bool) -> list[Span]:
    both = [bead.source if source else bead.target for bead in beads]
    return [span for span in both if span]


def test_split_cuts_where_the_lengths_agree() -> None:
    ours, theirs = spans(10, 50, 12), spans(11, 30, 33)
    one = alignment(Bead((0, 74), (0, 76)))
    cut = aligning.split(one, 0, ours, theirs)
    assert cut.beads == (Bead((0, 10), (0, 11), True), Bead((11, 74), (12, 76), True))


def test_split_takes_a_pair_of_single_sentences_apart() -> None:
    one = alignment(Bead((0, 10), (0, 11)))
    cut = aligning.split(one, 0, spans(10), spans(11))
    assert cut.beads == (Bead((0, 10), None, True), Bead(None, (0, 11), True))
    assert aligning.split(cut, 0, spans(10), spans(11)) == cut


def test_shift_moves_one_sentence_and_drops_a_row_left_empty() -> None:
    theirs = spans(5, 6, 7)
    one = alignment(Bead((0, 9), (0, 12)), Bead((10, 20), (13, 20)), Bead(None, None))
    down = aligning.shift(alignment(*one.beads[:2]), 0, 1, theirs)
    assert down.beads == (Bead((0, 9), (0, 5), True), Bead((10, 20), (6, 20), True))
    lone = alignment(Bead((0, 9), (0, 12)), Bead(None, (13, 20)))
    assert aligning.shift(lone, 1, 0, theirs).beads == (Bead((0, 9), (0, 20), True),)
    assert aligning.shift(lone, 0, -1, theirs) == lone


@st.composite
def aligned(draw: st.DrawFn, ours: list[Span] | None = None) -> tuple[Alignment, list[Span], list[Span]]:
    """A text pair of a few sentences, paired in any lawful way."""
    lengths = st.lists(st.integers(1, 40), min_size=0, max_size=9)
    left = spans(*draw(lengths)) if ours is None else ours
    right = spans(*draw(lengths))
    beads, i, j = [], 0, 0
    while i < len(left) or j < len(right):
        a, b = draw(st.integers(0, 3)), draw(st.integers(0, 3))
        a, b = min(a, len(left) - i), min(b, len(right) - j)
        if a == b == 0:
            a, b = min(1, len(left) - i), min(1, len(right) - j)
        own = (left[i][0], left[i + a - 1][1]) if a else None
        other = (right[j][0], right[j + b - 1][1]) if b else None
        beads.append(Bead(own, other, draw(st.booleans())))
        i, j = i + a, j + b
    return alignment(*beads), left, right


def check(made: Alignment, ours: list[Span], theirs: list[Span]) -> None:
    """Spans in order; every sentence in exactly one bead; no empty bead."""
    for units, source in ((ours, True), (theirs, False)):
        found = covered(made.beads, source=source)
        assert all(one[1] <= other[0] for one, other in pairwise(found))
        assert [unit for span in found for unit in aligning.within(units, span)] == units
        assert all(any(span[0] == unit[0] for unit in units) for span in found)
        assert all(any(span[1] == unit[1] for unit in units) for span in found)
    assert all(bead.source or bead.target for bead in made.beads)


@settings(max_examples=150, deadline=None)
@given(aligned(), st.data())
def test_no_correction_loses_or_reorders_a_sentence(
    start: tuple[Alignment, list[Span], list[Span]], data: st.DataObject
) -> None:
    made, ours, theirs = start
    for _ in range(data.draw(st.integers(1, 8))):
        if not made.beads:
            return
        row = data.draw(st.integers(0, len(made.beads) - 1))
        action = data.draw(st.sampled_from(["merge", "split", "up", "down", "source", "confirm"]))
        if action == "merge":
            made = aligning.merge(made, row, row + 2)
        elif action == "split":
            made = aligning.split(made, row, ours, theirs)
        elif action == "source":
            made = aligning.shift(made, row, row + 1, ours, source=True)
        elif action == "confirm":
            made = aligning.confirm(made, [row])
        else:
            made = aligning.shift(made, row, row + (1 if action == "down" else -1), theirs)
        check(made, ours, theirs)


# Rows over several alignments


@st.composite
def several(draw: st.DrawFn) -> tuple[list[Alignment], list[Span], list[list[Span]]]:
    ours = spans(*draw(st.lists(st.integers(1, 40), min_size=1, max_size=9)))
    sides = [draw(aligned(ours)) for _ in range(draw(st.integers(1, 3)))]
    return [one[0] for one in sides], ours, [one[2] for one in sides]


@settings(max_examples=150, deadline=None)
@given(several(), st.data())
def test_rows_hold_every_sentence_of_every_column_in_order(
    start: tuple[list[Alignment], list[Span], list[list[Span]]], data: st.DataObject
) -> None:
    found: list[Alignment | None] = [*start[0]]
    ours, theirs = start[1:]
    for _ in range(5):
        rows = comparing.lay(found, ours)
        assert [unit for row in rows for unit in aligning.within(ours, row.source)] == ours
        for column, one in enumerate(found):
            assert one is not None
            check(one, ours, theirs[column])
            cells = [row.targets[column] for row in rows]
            assert [unit for span in cells for unit in aligning.within(theirs[column], span)] == theirs[column]
            assert [index for row in rows for index in row.beads[column]] == list(range(len(one.beads)))
        row, column = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.integers(0, len(found) - 1))
        action = data.draw(st.sampled_from(["merge", "split", "up", "down", "source"]))
        if action == "merge":
            made = comparing.merge(found, rows, row)
            assert len(comparing.lay(made, ours)) == len(rows) - (row + 1 < len(rows))
        elif action == "split":
            made = comparing.split(found, rows[row], column, ours, theirs)
        elif action == "source":
            made = comparing.shift(found, rows, row, True, None, ours)
        else:
            made = comparing.shift(found, rows, row, action == "down", column, theirs[column])
        found = made


def test_a_row_is_as_wide_as_the_widest_bead() -> None:
    ours = spans(5, 5, 5)
    first = alignment(*(Bead(span, span) for span in ours))
    second = alignment(Bead((0, 11), (0, 20)), Bead((12, 17), (21, 25)))
    rows = comparing.lay([first, None, second], ours)
    assert [row.source for row in rows] == [(0, 11), (12, 17)]
    assert rows[0].targets == ((0, 11), None, (0, 20))
    assert rows[0].beads == (range(2), range(0), range(1))


def test_sentences_without_a_blank_between_are_rows_of_their_own() -> None:
    touching = [(0, 5), (5, 9)]
    first = alignment(Bead((0, 5), (0, 4)), Bead((5, 9), (5, 9)))
    rows = comparing.lay([first, first], touching)
    assert [row.source for row in rows] == touching


def test_splitting_a_row_cuts_every_column_at_the_same_sentence() -> None:
    ours, theirs = spans(5, 50, 5), [spans(5, 44, 12), spans(30, 30, 4)]
    merged: list[Alignment | None] = [alignment(Bead((0, 62), (0, 63))), alignment(Bead((0, 62), (0, 66)))]
    rows = comparing.lay(merged, ours)
    made = comparing.lay(comparing.split(merged, rows[0], 0, ours, theirs), ours)
    assert [row.source for row in made] == [(0, 5), (6, 62)]
    assert [len(row.beads[1]) for row in made] == [1, 1]


def test_without_any_alignment_the_rows_are_the_sentences() -> None:
    ours = spans(5, 6)
    assert [row.source for row in comparing.lay([None], ours)] == ours
    assert comparing.row_at(comparing.lay([None], ours), 5) == 0
    assert comparing.row_at(comparing.lay([None], ours), 6) == 1
    assert comparing.row_at([], 6) == 0
