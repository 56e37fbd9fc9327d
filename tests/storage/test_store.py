"""The store: durable changes, undo over restarts, two processes on one library, refusals."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import LibraryRefused
from reader.domain.records import Anchor, Claim, Evidence, Note, Status, Translation
from reader.library.library import Library
from reader.storage import opening, schema
from reader.storage.store import Store
from tests.conftest import make_content, make_library, put_document

TEXT = make_content("# Kabar", "Satu kalimat 😀 pendek.", "Kalimat lain.")


def anchor(start: int, end: int) -> Anchor:
    return Anchor(start, end, TEXT.text[start:end], "", "", TEXT.version)


def test_everything_survives_a_restart(tmp_path: Path) -> None:
    first = make_library(tmp_path)
    document = put_document(first, TEXT)
    evidence = (Evidence("https://contoh.id", why="laporan"), Evidence(document=document.id, anchor=anchor(0, 5)))
    claim = first.add(document.id, anchor(6, 12), Claim("Satu", "kantor", evidence=evidence), ("uang", "ai"))
    first.store.close()

    again = make_library(tmp_path)
    assert again.store.documents() == [document]
    assert again.store.annotations(document.id) == [claim]
    assert again.content(document) == TEXT
    assert again.store.undoable() is ChangeKind.ADD_CLAIM
    assert again.undo() is not None
    assert again.store.annotations(document.id) == []
    assert again.redo() is not None
    assert again.store.annotations(document.id) == [claim]
    again.store.close()


def test_typing_is_one_step_and_a_pause_begins_another(tmp_path: Path) -> None:
    library = make_library(tmp_path, step=0.5)
    document = put_document(library, TEXT)
    note = library.add(document.id, anchor(0, 5), Note())
    for length in range(1, 5):
        library.edit(note, slot="text", text="kata"[:length])
    library.now.seconds += 30  # type: ignore[attr-defined]
    library.edit(note, slot="text", text="kata lain")
    assert library.undo()
    assert library.annotation(note.id).body == Note("kata")
    assert library.undo()
    assert library.annotation(note.id).body == Note("")
    library.store.close()


def test_two_windows_keep_each_others_fields_and_hear_of_them(tmp_path: Path) -> None:
    one, two = make_library(tmp_path), make_library(tmp_path)
    document = put_document(one, TEXT)
    claim = one.add(document.id, anchor(6, 12), Claim("Satu"))
    two.poll()
    heard: list[Change] = []
    two.listen(heard.append)
    one.edit(claim, status=Status.SUPPORTED)
    two.edit(claim, source="kantor")
    assert one.annotation(claim.id).body == Claim("Satu", "kantor", status=Status.SUPPORTED)
    heard.clear()
    two.poll()
    assert [set(change.after) for change in heard] == [{claim.id}]
    assert two.poll() is None
    one.undo()
    two.poll()
    assert heard[-1].after[claim.id] == one.annotation(claim.id)
    assert one.annotation(claim.id).body == Claim("Satu", status=Status.SUPPORTED)
    one.store.close()
    two.store.close()


def test_an_edit_of_what_was_deleted_elsewhere_brings_it_back(tmp_path: Path) -> None:
    one, two = make_library(tmp_path), make_library(tmp_path)
    document = put_document(one, TEXT)
    note = one.add(document.id, anchor(0, 5), Note("a"))
    two.delete([note])
    one.edit(note, text="b")
    assert two.annotation(note.id).body == Note("b")
    one.store.close()
    two.store.close()


def test_one_translation_of_a_passage_is_chosen(library: Library) -> None:
    document = put_document(library, TEXT)
    first = library.add(document.id, anchor(6, 12), Translation("en", "One"))
    second = library.add(document.id, anchor(6, 12), Translation("en", "A single"))
    assert isinstance(first.body, Translation)
    assert first.body.chosen
    library.choose(second)
    chosen = [one.id for one in library.store.annotations(document.id) if one.body.chosen]  # type: ignore[union-attr]
    assert chosen == [second.id]
    library.undo()
    chosen = [one.id for one in library.store.annotations(document.id) if one.body.chosen]  # type: ignore[union-attr]
    assert chosen == [first.id]


def test_a_new_change_drops_what_was_undone(library: Library) -> None:
    document = put_document(library, TEXT)
    library.add(document.id, anchor(0, 5), Note("a"))
    library.undo()
    library.edit(library.add(document.id, anchor(6, 10), Note("b")), text="c")
    assert library.store.redoable() is None
    assert library.redo() is None


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    make_library(tmp_path).store.close()
    file = tmp_path / "sorot.db"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(LibraryRefused, match="newer Sorot"):
        Store(tmp_path)
    assert file.read_bytes() == before


def test_a_foreign_database_and_a_damaged_one_are_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "sorot.db") as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    with pytest.raises(LibraryRefused, match="not a Sorot library"):
        Store(tmp_path)
    (tmp_path / "sorot.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(LibraryRefused, match="damaged"):
        Store(tmp_path)


def test_an_older_schema_is_copied_before_it_is_brought_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = make_library(tmp_path)
    put_document(library, TEXT)
    library.store.close()

    @schema.MIGRATIONS(name="m_test_only")
    def later(db: object) -> None:
        db.table("places").add_column("zoom", int)  # type: ignore[attr-defined]

    present = opening.SCHEMA
    monkeypatch.setattr(opening, "SCHEMA", present + 1)
    try:
        store = Store(tmp_path)
    finally:
        schema.MIGRATIONS._migrations.pop()
    assert len(store.documents()) == 1
    store.close()
    with sqlite3.connect(tmp_path / f"sorot-before-{present + 1}.db") as copy:
        assert copy.execute("SELECT count(*) FROM documents").fetchone()[0] == 1
        assert copy.execute("PRAGMA user_version").fetchone()[0] == present
    copy.close()


def test_the_schema_number_counts_the_migrations() -> None:
    assert len(schema.MIGRATIONS._migrations) == opening.SCHEMA


def test_the_database_is_set_up_for_safety(tmp_path: Path) -> None:
    library = make_library(tmp_path)
    pragma = {
        name: library.store.database.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "foreign_keys", "synchronous", "application_id")
    }
    assert pragma == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "application_id": 0x536F726F}
    library.store.close()


def test_a_failing_change_leaves_everything_as_it_was(library: Library) -> None:
    document = put_document(library, TEXT)
    note = library.add(document.id, anchor(0, 5), Note("a"))

    def build() -> Change:
        after = replace(note, document="no such document")
        return Change(ChangeKind.EDIT_NOTE, {note.id: note}, {note.id: after})

    with pytest.raises(sqlite3.IntegrityError):
        library.commit(build)
    assert library.annotation(note.id) == note
    assert library.store.undoable() is ChangeKind.ADD_NOTE


def test_damage_inside_the_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    library = make_library(tmp_path)
    put_document(library, make_content(*["Kalimat yang panjang sekali." * 40] * 60))
    library.store.close()
    file = tmp_path / "sorot.db"
    data = bytearray(file.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    file.write_bytes(bytes(data))
    with pytest.raises(LibraryRefused, match=r"damaged|cannot be opened"):
        Store(tmp_path).documents()
