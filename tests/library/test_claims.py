"""Claims with their findings, relations, dismissals: stored, undone, carried along."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reader.domain.errors import BadInput
from reader.domain.findings import Bound, Cue, Hedge, HedgeKind, Manner, Moment, Quantity, Reading
from reader.domain.records import Annotation, Claim, Note, RelationKind, Source
from reader.domain.text import Content
from reader.language import anchoring
from reader.library import claims, documents, relating
from reader.library.library import Library
from reader.storage.store import Store
from tests.conftest import make_content, put_document

TEXT = make_content(
    "Menurut warga, sekitar 40 rumah 🏠 diduga rusak pekan lalu.",
    "Pemerintah membantah: hanya 12 rumah yang rusak.",
)
FULL = Claim(
    "Sekitar 40 rumah diduga rusak pekan lalu.",
    source="warga",
    source_at=Cue(8, 13, "warga"),
    anonymous=True,
    chain=("Kabar Kota",),
    manner=Manner.INDIRECT,
    subject="rumah",
    hedges=(
        Hedge(15, 22, "sekitar", HedgeKind.APPROXIMATOR, (23, 25)),
        Hedge(34, 40, "diduga", HedgeKind.REPORTIVE),
    ),
    quantities=(
        Quantity(23, 25, "40", Decimal("40"), None, "", Bound.ABOUT, (Reading(Decimal("4E+1"), Decimal("50"), "USD"),)),
    ),
    dates=(Moment(47, 57, "pekan lalu", "", "week-1", open=True),),
    certainty_chosen=True,
    rule="hedged-report",
)


def put(library: Library, start: int, end: int, body: Claim | Note, content: Content = TEXT) -> Annotation:
    return library.add("doc-1", anchoring.make(content.text, start, end, content.version), body)


@pytest.fixture
def pair(library: Library) -> tuple[Annotation, Annotation]:
    put_document(library, TEXT)
    end = TEXT.blocks[0].end
    return put(library, 0, end, FULL), put(library, end + 1, len(TEXT.text), Claim("Hanya 12 rumah yang rusak."))


def body_of(library: Library, key: str) -> Claim:
    body = library.annotation(key).body
    assert isinstance(body, Claim)
    return body


def test_everything_a_claim_knows_survives_a_restart_and_an_undo(
    library: Library, pair: tuple[Annotation, Annotation]
) -> None:
    one, _other = pair
    again = Library(Store(library.store.folder))
    assert again.annotation(one.id).body == FULL
    again.delete([one])
    again.undo()
    assert again.annotation(one.id).body == FULL
    again.store.close()


def test_a_claim_written_before_claims_had_findings_is_read(library: Library) -> None:
    from reader.domain.records import Kind
    from reader.storage import codec

    raw = {"statement": "x", "source": "", "certainty": "asserted", "status": "unverified", "evidence": []}
    assert codec.decode_body(Kind.CLAIM, raw) == Claim("x")


def test_a_relation_goes_with_its_claim_and_comes_back_with_it(
    library: Library, pair: tuple[Annotation, Annotation]
) -> None:
    one, other = pair
    made = relating.relate(library, one.id, other.id, RelationKind.CONTRADICTS, "40 bukan 12")
    assert relating.relate(library, one.id, other.id, RelationKind.CONTRADICTS).id == made.id
    library.delete([other])
    assert library.store.claims.relations() == []
    library.undo()
    assert library.store.claims.relations_in("doc-1") == [made]
    documents.delete(library, library.document("doc-1"))
    assert library.store.claims.relations() == []
    library.undo()
    library.convert(library.annotation(other.id), Note("bukan klaim"))
    assert library.store.claims.relations([one.id]) == []
    library.undo()
    relating.turn(library, made)
    assert [(r.claim, r.other) for r in library.store.claims.relations()] == [(other.id, one.id)]
    relating.edit(library, made, kind=RelationKind.QUALIFIES)
    relating.delete(library, [made])
    for _ in range(3):
        library.undo()
    assert library.store.claims.relations() == [made]


def test_a_relation_needs_two_claims(library: Library, pair: tuple[Annotation, Annotation]) -> None:
    one, _ = pair
    note = put(library, 0, 7, Note("catatan"))
    with pytest.raises(BadInput, match="itself"):
        relating.relate(library, one.id, one.id, RelationKind.SUPPORTS)
    with pytest.raises(BadInput, match="Only claims"):
        relating.relate(library, one.id, note.id, RelationKind.SUPPORTS)
    assert library.store.claims.relations() == []


def test_neighbours_are_those_within_reach_and_what_holds_among_them(
    library: Library, pair: tuple[Annotation, Annotation]
) -> None:
    one, other = pair
    third = put(library, 0, 13, Claim("Menurut warga"))
    first = relating.relate(library, one.id, other.id, RelationKind.CONTRADICTS)
    second = relating.relate(library, third.id, other.id, RelationKind.SUPPORTS)
    near, among = relating.neighbours(library, one.id)
    assert [a.id for a in near] == [one.id, other.id]
    assert among == [first]
    near, among = relating.neighbours(library, one.id, 2)
    assert {a.id for a in near} == {one.id, other.id, third.id}
    assert among == [first, second]


def test_findings_follow_a_passage_that_is_made_longer_or_moves_to_another_text(
    library: Library, pair: tuple[Annotation, Annotation]
) -> None:
    one, _ = pair
    library.move(one, anchoring.make(TEXT.text, 9, TEXT.blocks[0].end, TEXT.version))
    moved = library.annotation(one.id)
    for found in (*body_of(library, one.id).hedges, *body_of(library, one.id).quantities):
        at = moved.anchor.start
        assert TEXT.text[at + found.start : at + found.end] == found.exact
    assert body_of(library, one.id).source_at == Cue(-1, 4, "warga")
    library.undo()
    newer = make_content("Pembuka baru.", "Menurut para warga, sekitar 40 rumah 🏠 diduga rusak pekan lalu.")
    anchor = anchoring.make(newer.text, newer.blocks[1].start, len(newer.text), newer.version)
    library.move(library.annotation(one.id), anchor)
    carried = body_of(library, one.id)
    assert [anchor.exact[q.start : q.end] for q in carried.quantities] == ["40"]
    assert [anchor.exact[h.start : h.end] for h in carried.hedges] == ["sekitar", "diduga"]
    assert [anchor.exact[d.start : d.end] for d in carried.dates] == ["pekan lalu"]


def test_dates_are_worked_out_with_the_publication_date_in_one_step(
    library: Library, pair: tuple[Annotation, Annotation]
) -> None:
    pytest.importorskip("reader.language.dates")
    one, _ = pair
    from reader.language import dates

    found = dates.find(TEXT.text, "id")
    library.edit(one, dates=tuple(found))
    assert all(moment.open and not moment.edtf for moment in body_of(library, one.id).dates)
    documents.edit(library, library.document("doc-1"), published="2026-11-23")
    worked = body_of(library, one.id).dates
    assert len(worked) == 1
    assert not worked[0].open
    assert worked[0].edtf.startswith("2026-11-1")
    library.undo()
    assert library.document("doc-1").published == ""
    assert body_of(library, one.id).dates == tuple(found)
    settled = replace(found[0], edtf="2025", open=False, settled=True)
    library.edit(one, dates=(settled,))
    documents.edit(library, library.document("doc-1"), published="2026-11-23")
    assert body_of(library, one.id).dates == (settled,)


def test_a_typed_publication_date_is_one_step_with_the_dates_it_leads_to(tmp_path: object, library: Library) -> None:
    from pathlib import Path

    from tests.conftest import make_library

    assert isinstance(tmp_path, Path)
    pytest.importorskip("reader.language.dates")
    from reader.language import dates

    typed = make_library(tmp_path / "typed", step=1.0)
    document = put_document(typed, TEXT)
    one = typed.add("doc-1", anchoring.make(TEXT.text, 0, 60, TEXT.version), FULL)
    found = tuple(dates.find(TEXT.text, "id"))
    typed.edit(one, dates=found)
    documents.edit(typed, document, "published", published="2026")
    documents.edit(typed, document, "published", published="2026-11-23")
    typed.undo()
    assert typed.document("doc-1").published == ""
    assert body_of(typed, one.id).dates == found
    typed.store.close()


def test_what_is_dismissed_stays_away_until_undone(library: Library) -> None:
    put_document(library, TEXT)
    claims.put_away(library, "doc-1", "rule", ["a", "b", "a"])
    claims.put_away(library, "doc-1", "rule", ["a"])
    assert sorted(one.key for one in library.store.claims.dismissals("doc-1")) == ["a", "b"]
    library.undo()
    assert library.store.claims.dismissals() == []


def test_a_source_is_a_record(library: Library) -> None:
    from reader.domain.change import Change, ChangeKind

    source = Source("s-1", "The Information", ("media The Information",), False, 7, "2026", "2026")
    library.commit(lambda: Change(ChangeKind.EDIT_SOURCE, {"s-1": None}, {"s-1": source}))
    assert library.store.claims.sources() == [source]
    assert library.store.record("s-1") == source
    library.undo()
    assert library.store.claims.sources() == []
