"""Documents as use cases: opening, details, versions, newer texts, deleting, finding by what a person types."""

import hashlib
from pathlib import Path

import pytest

from reader.domain.change import ChangeKind
from reader.domain.errors import BadFile, BadInput, Cancelled, NotFound
from reader.domain.records import Alignment, Anchor, Bead, Claim, Document, Evidence, Highlight, Note
from reader.domain.tasks import Silent
from reader.language import anchoring
from reader.library import documents
from reader.library.finding import find
from reader.library.library import Library
from tests.conftest import make_content, put_document

FIRST = "Harga beras 😀 naik 5 persen pada bulan ini, kata dinas."
TEXT = f"Harga naik lagi\n\n{FIRST}\n\nPedagang menunggu pasokan baru.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "harga beras.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def quote(library: Library, document: Document, words: str) -> Anchor:
    text = library.content(document).text
    start = text.index(words)
    return anchoring.make(text, start, start + len(words), document.text_version)


def test_a_file_becomes_a_document_with_its_original_kept(library: Library, file: Path) -> None:
    (document,) = documents.add_files(library, [file])
    assert document.path == str(file.resolve())
    assert document.original == hashlib.sha256(file.read_bytes()).hexdigest()
    assert library.store.originals.path(document.original).read_bytes() == file.read_bytes()
    assert "beras 😀 naik" in library.content(document).text
    assert document.work == document.id
    assert library.store.documents() == [document]
    assert file.read_text(encoding="utf-8") == TEXT


def test_the_same_bytes_are_one_document(library: Library, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "salinan.txt"
    copy.write_bytes(file.read_bytes())
    first, second = documents.add_files(library, [file, copy])
    assert first == second
    assert documents.add_files(library, [copy]) == [first]
    assert len(library.store.documents()) == 1
    library.undo()
    assert library.store.documents() == []
    assert library.store.undoable() is None


def test_one_bad_file_keeps_all_out(library: Library, file: Path, tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").write_bytes(b"")
    with pytest.raises(BadFile, match=r"kosong\.txt"):
        documents.add_files(library, [file, tmp_path / "kosong.txt"])
    assert library.store.documents() == []
    assert library.store.undoable() is None


def test_stopping_changes_nothing(library: Library, file: Path) -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        documents.add_files(library, [file], Stopped())
    assert library.store.documents() == []


def test_details_are_checked_and_undone(library: Library) -> None:
    document = put_document(library, make_content("Satu"))
    documents.edit(library, document, published="2026-11", byline="Ayu")
    assert (library.document("doc-1").published, library.document("doc-1").byline) == ("2026-11", "Ayu")
    with pytest.raises(BadInput, match="kemarin"):
        documents.edit(library, document, published="kemarin")
    with pytest.raises(BadInput, match="title"):
        documents.edit(library, document, title="  ")
    assert documents.edit(library, document, byline="Ayu") is None
    library.undo()
    assert library.document("doc-1") == document


def test_versions_can_be_joined_later(library: Library) -> None:
    one = put_document(library, make_content("Satu"), "doc-1")
    two = put_document(library, make_content("Dua"), "doc-2")
    assert documents.versions(library, one) == []
    documents.join_versions(library, [one, two])
    assert [each.id for each in documents.versions(library, library.document("doc-2"))] == ["doc-1"]
    assert documents.join_versions(library, [one, library.document("doc-2")]) is None


def test_deleting_takes_everything_of_it_and_undo_brings_it_all_back(library: Library) -> None:
    one = put_document(library, make_content("Satu dua tiga"), "doc-1")
    two = put_document(library, make_content("One two three"), "doc-2")
    note = library.add(one.id, quote(library, one, "dua"), Note("x"))
    elsewhere = library.add(
        two.id, quote(library, two, "two"), Claim("x", evidence=(Evidence(document=one.id, why="w"),))
    )
    paired = Alignment("a", one.id, two.id, one.text_version, two.text_version, (Bead((0, 4), (0, 3)),), "", "")
    library.commit(lambda: library.changing(ChangeKind.ALIGN, {"a": paired}))
    documents.delete(library, one)
    assert [document.id for document in library.store.documents()] == ["doc-2"]
    assert library.store.alignments("doc-2") == []
    assert library.store.annotations("doc-2") == [elsewhere]
    library.undo()
    assert library.document("doc-1") == one
    assert library.store.annotations("doc-1") == [note]
    assert library.store.alignments("doc-2") == [paired]
    assert library.content(one).text == "Satu dua tiga"


def test_a_newer_text_keeps_what_is_found_again_and_loses_nothing(library: Library, file: Path) -> None:
    (document,) = documents.add_files(library, [file])
    kept = library.add(document.id, quote(library, document, "kata dinas"), Highlight("green"))
    lost = library.add(document.id, quote(library, document, "Pedagang menunggu pasokan baru."), Note("x"))
    file.write_text(f"Harga naik lagi\n\nAda kabar baru 😀.\n\n{FIRST}\n", encoding="utf-8")
    documents.update_text(library, document, documents.prepare(file))
    now = library.document(document.id)
    assert now.text_version != document.text_version
    assert now.original == hashlib.sha256(file.read_bytes()).hexdigest()
    there = library.annotation(kept.id)
    text = library.content(now).text
    assert text[there.anchor.start : there.anchor.end] == "kata dinas"
    assert there.anchor.text_version == now.text_version
    assert library.annotation(lost.id).orphaned
    assert library.annotation(lost.id).anchor.exact == lost.anchor.exact
    library.undo()
    assert library.document(document.id) == document
    assert library.store.annotations(document.id) == [kept, lost]


def test_the_reading_place_is_kept_and_the_furthest_too(library: Library) -> None:
    document = put_document(library, make_content("Satu dua tiga"))
    documents.remember(library, document.id, 9)
    documents.remember(library, document.id, 4)
    place = library.store.places()[document.id]
    assert (place.offset, place.furthest) == (4, 9)


def test_finding_by_id_start_title_and_path(library: Library, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (document,) = documents.add_files(library, [file])
    other = put_document(library, make_content("Lain"), "abcd-1", title="Café  Malam")
    monkeypatch.chdir(file.parent)
    for words in (document.id, str(file), file.name, f"./{file.name}", document.title.upper()):
        assert find(library, words) == document
    assert find(library, "ABCD") == other
    assert find(library, "cafe\u0301 malam") == other
    for words in ("abc", "", "tidak ada", "\0"):
        with pytest.raises(NotFound):
            find(library, words)


def test_finding_names_what_it_cannot_decide_between(library: Library) -> None:
    for key in ("abcd-1", "abcd-2"):
        put_document(library, make_content(key), key, title="Sama")
    for words in ("sama", "abcd"):
        with pytest.raises(NotFound, match=r"abcd-1 “Sama”, abcd-2 “Sama”"):
            find(library, words)
    assert find(library, "abcd-2").id == "abcd-2"
