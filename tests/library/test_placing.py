"""Annotations from outside: placed or kept as orphans, found again, and never at odds with what is there."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.domain.errors import BadInput, Cancelled, NotFound
from reader.domain.records import Anchor, Annotation, Claim, Document, Highlight, Note, RelationKind, Translation
from reader.domain.tasks import Silent
from reader.formats import incoming, quotes_list
from reader.formats.bundle import Choice
from reader.formats.writing import Format
from reader.language import anchoring
from reader.library import placing, relating, taking_out
from reader.library.library import Library
from reader.library.placing import Outcome
from tests.conftest import make_content, make_library, put_document
from tests.library.test_taking_out import Plain

TEXT = make_content("# Kabar", "Harga 😀 beras naik lima persen menurut dinas.", "Pedagang menunggu pasokan baru.")
TRANSLATED = {"quote": "pasokan baru", "kind": "translation", "language": "en", "text": "new stock", "chosen": True}


@pytest.fixture
def document(library: Library) -> Document:
    return put_document(library, TEXT, title="Kabar")


def add(library: Library, document: Document, *items: dict[str, Any]) -> Outcome:
    return placing.add_annotations(library, document, quotes_list.read(json.dumps(items)))


def chosen(library: Library, document: Document) -> list[str]:
    bodies = [one.body for one in library.store.annotations(document.id)]
    return [body.text for body in bodies if isinstance(body, Translation) and body.chosen]


def test_each_is_placed_or_kept_aside_and_all_go_with_one_undo(library: Library, document: Document) -> None:
    outcome = add(
        library,
        document,
        {"quote": "beras naik", "kind": "highlight", "colour": "pink"},
        {"quote": "sesuatu yang tidak tertulis di mana pun", "kind": "note", "text": "x"},
    )
    assert outcome == Outcome(1, 1, 0)
    found, lost = library.store.annotations(document.id)
    assert TEXT.text[found.anchor.start : found.anchor.end] == "beras naik"
    assert (found.body, found.orphaned, found.anchor.text_version) == (Highlight("pink"), False, TEXT.version)
    assert (lost.body, lost.orphaned, lost.anchor.start, lost.anchor.end) == (Note("x"), True, 0, 0)
    library.undo()
    assert library.store.annotations(document.id) == []


def test_what_is_there_already_is_known(library: Library, document: Document) -> None:
    items = [
        {"quote": "beras naik", "kind": "note", "text": "satu"},
        TRANSLATED,
        {"quote": "kalimat yang tidak tertulis di mana pun", "kind": "note", "text": "hilang"},
    ]
    add(library, document, *items)
    before = library.store.annotations(document.id)
    assert add(library, document, *items) == Outcome(0, 0, 3)
    assert library.store.annotations(document.id) == before
    assert add(library, document, {**items[0], "text": "dua"}, {**items[0], "tags": ["a"]}) == Outcome(2, 0, 0)
    assert add(library, document, {**items[0], "text": "tiga"}, {**items[0], "text": "tiga"}).anchored == 1


def test_a_passage_keeps_the_translation_that_was_chosen(library: Library, document: Document) -> None:
    add(library, document, TRANSLATED)
    assert add(library, document, {**TRANSLATED, "text": "fresh supplies"}) == Outcome(1, 0, 0)
    assert chosen(library, document) == ["new stock"]
    assert add(library, document, {**TRANSLATED, "text": "fresh supplies"}) == Outcome(0, 0, 1)
    add(library, document, {**TRANSLATED, "language": "ms", "text": "bekalan"}, {**TRANSLATED, "quote": "Pedagang"})
    assert sorted(chosen(library, document)) == ["bekalan", "new stock", "new stock"]


def test_of_two_that_come_chosen_one_is(library: Library, document: Document) -> None:
    add(library, document, TRANSLATED, {**TRANSLATED, "text": "fresh supplies"})
    assert chosen(library, document) == ["new stock"]


def test_evidence_is_found_in_the_document_it_names(library: Library, document: Document) -> None:
    other = put_document(library, make_content("Bukti", "Dinas memang berkata begitu."), "doc-2", title="Bukti")
    evidence = [
        {"document": "bukti", "quote": "memang berkata", "why": "ya"},
        {"quote": "menunggu pasokan"},
        {"address": "https://contoh.id", "why": "laporan"},
    ]
    add(library, document, {"quote": "beras naik", "kind": "claim", "evidence": evidence})
    (claim,) = library.store.annotations(document.id)
    assert isinstance(claim.body, Claim)
    theirs, ours, address = claim.body.evidence
    assert theirs.anchor is not None
    assert ours.anchor is not None
    assert (theirs.document, ours.document, address.document) == (other.id, document.id, "")
    assert library.content(other).text[theirs.anchor.start : theirs.anchor.end] == "memang berkata"
    assert TEXT.text[ours.anchor.start : ours.anchor.end] == "menunggu pasokan"


def test_evidence_in_an_unknown_document_is_refused_whole(library: Library, document: Document) -> None:
    evidence = [{"document": "tidak ada", "quote": "x"}]
    with pytest.raises(NotFound, match="tidak ada"):
        add(library, document, {"quote": "beras naik", "kind": "claim", "evidence": evidence})
    assert library.store.annotations(document.id) == []


def test_an_id_of_the_same_document_is_replaced_and_any_other_is_not_touched(
    library: Library, document: Document
) -> None:
    other = put_document(library, make_content("Pedagang menunggu pasokan baru."), "doc-2")
    add(library, document, {"quote": "Pedagang menunggu", "kind": "note", "text": "satu"})
    (first,) = library.store.annotations(document.id)
    changed = Annotation(first.id, "", first.anchor, Note("dua"), created=first.created, modified=first.modified)
    assert placing.add_annotations(library, document, [changed]) == Outcome(1, 0, 0)
    assert library.annotation(first.id).body == Note("dua")
    theirs = replace(changed, document=document.id)
    assert placing.add_annotations(library, other, [theirs]) == Outcome(1, 0, 0)
    assert library.annotation(first.id).document == document.id
    assert [one.body for one in library.store.annotations(other.id)] == [Note("dua")]


def test_nothing_is_added_where_one_has_no_quote_or_it_was_stopped(library: Library, document: Document) -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    good = quotes_list.read('[{"quote": "beras naik", "kind": "note"}]')
    bad = [*good, Annotation("", "", Anchor(-1, -1, " ", "", "", ""), Note())]
    with pytest.raises(BadInput):
        placing.add_annotations(library, document, bad)
    with pytest.raises(Cancelled):
        placing.add_annotations(library, document, good, Stopped())
    assert library.store.annotations(document.id) == []


def test_an_export_of_many_documents_is_read_back_into_each(
    library: Library, document: Document, tmp_path: Path
) -> None:
    contents = {"doc-1": TEXT, "doc-2": make_content("Pedagang menunggu pasokan baru di pasar.")}
    add(library, document, {"quote": "beras naik", "kind": "note", "text": "satu"}, TRANSLATED)
    add(library, put_document(library, contents["doc-2"], "doc-2"), {"quote": "di pasar", "kind": "highlight"})
    text = taking_out.export(library, library.store.documents(), Format.JSONLD, Choice(), Plain())
    before = {key: library.store.annotations(key) for key in ("doc-1", "doc-2")}
    for key, count in (("doc-1", 2), ("doc-2", 1)):
        outcome = placing.add_annotations(library, library.document(key), incoming.read(text))
        assert outcome == Outcome(0, 0, count, 3 - count)
        assert library.store.annotations(key) == before[key]

    fresh = make_library(tmp_path / "fresh")
    for old, new in (("doc-1", "new-1"), ("doc-2", "new-2")):
        put_document(fresh, contents[old], new)
    for old, new in (("doc-1", "new-1"), ("doc-2", "new-2")):
        assert placing.add_annotations(fresh, fresh.document(new), incoming.read(text)).anchored == len(before[old])
        expected = [replace(one, document=new) for one in before[old]]
        assert fresh.store.annotations(new) == expected
    fresh.store.close()


def test_relations_of_an_export_come_along_once_both_their_claims_are_there(library: Library, tmp_path: Path) -> None:
    documents_ = [put_document(library, make_content("Satu dua tiga."), f"doc-{n}", title=f"Teks {n}") for n in (1, 2)]
    one, two = (
        library.add(each.id, anchoring.make("Satu dua tiga.", 5, 8, each.text_version), Claim("Dua"))
        for each in documents_
    )
    made = relating.relate(library, one.id, two.id, RelationKind.REPEATS, "kata yang sama")
    file = tmp_path / "a.jsonld"
    text = taking_out.export(library, library.store.documents(), Format.JSONLD, Choice(), Plain())
    file.write_text(str(text), "utf-8")
    found = incoming.read_file(file)
    assert found.relations == [made]
    other = make_library(tmp_path / "lain")
    for each in documents_:
        put_document(other, make_content("Satu dua tiga."), each.id, title=each.title)
    stored = []
    for each in documents_:
        outcome = placing.add_annotations(other, other.document(each.id), found.annotations, relations=found.relations)
        assert (outcome.anchored, outcome.orphaned) == (1, 0)
        stored.append(other.store.claims.relations())
    assert stored == [[], [made]]
    again = placing.add_annotations(other, other.document("doc-1"), found.annotations, relations=found.relations)
    assert again.known == 1
    assert other.store.claims.relations() == [made]
    other.store.close()


def test_a_relation_that_changed_elsewhere_replaces_the_one_here(library: Library) -> None:
    document = put_document(library, make_content("Satu dua tiga."), "doc-1", title="Teks")
    one, two = (
        library.add("doc-1", anchoring.make("Satu dua tiga.", start, start + 3, document.text_version), Claim("Ya"))
        for start in (5, 9)
    )
    made = relating.relate(library, one.id, two.id, RelationKind.SUPPORTS, "lama")
    changed = replace(made, reason="baru")
    placing.add_annotations(library, document, [one, two], relations=[changed])
    assert library.store.claims.relations() == [changed]
    same = replace(made, id="lain", reason="kembar")
    placing.add_annotations(library, document, [one, two], relations=[same])
    assert library.store.claims.relations() == [changed]


def test_a_relation_follows_claims_whose_ids_are_taken(library: Library) -> None:
    text = make_content("Satu dua tiga.")
    first, second = (put_document(library, text, f"doc-{number}", title=f"Teks {number}") for number in (1, 2))
    one, two = (
        library.add("doc-1", anchoring.make(text.text, start, start + 3, text.version), Claim("Ya")) for start in (5, 9)
    )
    made = relating.relate(library, one.id, two.id, RelationKind.SUPPORTS)
    # A file of one document is meant for whichever it is given to; these ids belong to the first.
    placing.add_annotations(library, second, [one, two], relations=[made])
    copies = {each.anchor.start: each.id for each in library.store.annotations("doc-2")}
    ends = {(each.claim, each.other) for each in library.store.claims.relations()}
    assert ends == {(one.id, two.id), (copies[5], copies[9])}
    assert first.id == "doc-1"
