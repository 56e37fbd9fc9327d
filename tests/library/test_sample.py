"""The sample library: one step in, one step out, found again, and as its manifest says."""

import json
from collections import Counter
from pathlib import Path

from reader import assets
from reader.domain.change import ChangeKind
from reader.domain.records import Certainty, Claim, Document, Note, Translation
from reader.language import anchoring
from reader.library import documents, sample
from reader.library.library import Library

MANIFEST = json.loads((assets.sample() / "manifest.json").read_text(encoding="utf-8"))


def file_of(document: Document) -> str:
    return Path(document.path).name


def test_every_text_stands_as_the_manifest_says(library: Library) -> None:
    found = sample.add(library)
    assert [file_of(one) for one in found] == [row["file"] for row in MANIFEST["documents"]]
    assert [one.id for one in library.store.documents()] == [one.id for one in found]
    for row, document in zip(MANIFEST["documents"], found, strict=True):
        assert document == library.document(document.id)
        for name in ("title", "language", "published", "site", "byline", "version"):
            assert getattr(document, name) == row[name]
        assert list(document.tags) == row["tags"]
        library.content(document).check()


def test_versions_of_a_work_find_each_other(library: Library) -> None:
    found = {file_of(one): one for one in sample.add(library)}
    mates = [file_of(one) for one in documents.versions(library, found["tagihan-ai.id.md"])]
    assert sorted(mates) == ["ai-bills-draft-a.en.md", "ai-bills-draft-b.en.md", "tagihan-ai.revisi.id.md"]
    assert documents.versions(library, found["pusat-data.id.md"]) == []


def test_every_annotation_stands_on_its_quote(library: Library) -> None:
    found = {file_of(one): one for one in sample.add(library)}
    for group in MANIFEST["annotations"]:
        document = found[group["file"]]
        text = library.content(document).text
        there = library.store.annotations(document.id)
        assert Counter(one.anchor.exact for one in there) == Counter(item["quote"] for item in group["items"])
        for one in there:
            anchor = one.anchor
            assert text[anchor.start : anchor.end] == anchor.exact
            assert text[: anchor.start].endswith(anchor.prefix)
            assert anchor.text_version == document.text_version
            assert not one.orphaned
            assert any(
                (item["quote"], item["kind"], item.get("tags", [])) == (anchor.exact, one.kind.value, list(one.tags))
                and text[: anchor.start].endswith(item.get("prefix", ""))
                for item in group["items"]
            )


def test_claims_have_what_the_rules_find_in_them(library: Library) -> None:
    found = sample.add(library)
    claims = {one.anchor.exact: one.body for document in found for one in library.store.annotations(document.id)}
    paid = claims["TikTok dilaporkan membayar Microsoft sekitar 20 juta dolar AS, kira-kira Rp322 miliar, setiap bulan"]
    assert isinstance(paid, Claim)
    assert (paid.source, paid.certainty, paid.certainty_chosen) == ("The Information", Certainty.REPORTED, False)
    assert [(one.value, one.unit) for one in paid.quantities] == [(20_000_000, "USD"), (322_000_000_000, "IDR")]
    assert "dilaporkan" in [one.exact for one in paid.hedges]
    closed = claims["OpenAI menutup akun ByteDance pada Desember 2023"]
    assert isinstance(closed, Claim)
    assert [one.edtf for one in closed.dates] == ["2023-12"]
    assert closed.source == "dokumen internal"


def test_evidence_points_into_the_documents_of_this_library(library: Library) -> None:
    found = {one.id: one for one in sample.add(library)}
    bodies = [one.body for key in found for one in library.store.annotations(key)]
    evidence = [item for body in bodies if isinstance(body, Claim) for item in body.evidence]
    passages = [item for item in evidence if item.document]
    assert len(passages) > 5
    assert any(item.address for item in evidence)
    for item in passages:
        assert item.anchor is not None
        text = library.content(found[item.document]).text
        assert text[item.anchor.start : item.anchor.end] == item.anchor.exact
        assert item.why
    assert all(bool(item.address) != bool(item.document) for item in evidence)


def test_one_candidate_of_a_passage_is_chosen(library: Library) -> None:
    bodies = [one.body for document in sample.add(library) for one in library.store.annotations(document.id)]
    translations = [body for body in bodies if isinstance(body, Translation)]
    assert {body.chosen for body in translations} == {True, False}


def test_adding_again_changes_nothing(library: Library) -> None:
    first = sample.add(library)
    one = library.store.annotations(first[0].id)[0]
    library.delete([one])
    documents.edit(library, first[1], title="Judul saya")
    again = sample.add(library)
    assert [document.id for document in again] == [document.id for document in first]
    assert again[1].title == "Judul saya"
    assert one.id not in {each.id for each in library.store.annotations(first[0].id)}
    assert library.store.undoable() is ChangeKind.EDIT_DOCUMENT


def test_a_deleted_text_comes_back_as_a_version_of_its_work(library: Library) -> None:
    first = sample.add(library)
    documents.delete(library, first[1])
    again = sample.add(library)
    assert again[1].id != first[1].id
    assert again[1].work == first[0].work
    assert [one for number, one in enumerate(again) if number != 1] == [first[0], *first[2:]]


def test_undo_takes_all_of_it_back_in_one_step(library: Library) -> None:
    found = sample.add(library)
    assert library.undo() is not None
    assert library.store.documents() == []
    assert library.store.undoable() is None
    assert library.redo() is not None
    assert {one.id for one in library.store.documents()} == {one.id for one in found}
    assert library.store.annotations(found[0].id)


def test_a_file_opened_before_is_left_as_the_person_has_it(library: Library) -> None:
    (mine,) = documents.add_files(library, [assets.sample() / "pusat-data.id.md"])
    documents.edit(library, mine, site="Situs saya")
    note = library.add(mine.id, anchoring.make(library.content(mine).text, 0, 4, mine.text_version), Note("x"))
    found = sample.add(library)
    assert found[4].id == mine.id
    assert found[4].site == "Situs saya"
    assert library.store.annotations(mine.id) == [note]
