"""Files that come in through the window: several at once, bad ones, stopped halfway, annotations, newer texts."""

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.domain.records import Claim, Kind
from reader.domain.tasks import Progress, checkpoint
from reader.formats.bundle import Choice
from reader.formats.writing import Format, save
from reader.language import anchoring
from reader.library import documents, taking_out
from reader.ui.language import TableWording
from reader.ui.shelf_model import LINE, Line, Sort
from reader.ui.window import Window
from tests.ui.conftest import shown

Wait = Callable[[Callable[[], bool]], None]
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
STORY = """Kabar dari pelabuhan hari ini

Kapal pertama tiba pukul enam pagi.

Muatannya 20 ton beras, kata kepala pelabuhan.
"""


def write(folder: Path, name: str, text: str = STORY) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def drop(window: Window, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, left, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), actions, data, left, NONE))


def titles(window: Window) -> set[str]:
    return {document.title for document in window.session.library.store.documents()}


@pytest.fixture
def reading(window: Window, tmp_path: Path, wait: Wait) -> Window:
    window.commands.open_files([write(tmp_path, "kabar.txt")])
    wait(lambda: window.session.document is not None)
    return window


def test_the_good_files_come_in_and_the_bad_one_is_named(window: Window, tmp_path: Path, wait: Wait) -> None:
    drop(window, write(tmp_path, "kosong.txt", ""), write(tmp_path, "a.txt"), write(tmp_path, "b.txt", STORY * 2))
    wait(lambda: window.session.document is not None and bool(window.message.text))
    assert len(window.session.library.store.documents()) == 2
    assert "kosong.txt" in window.message.text
    window.page.focus_text()
    QTest.keyClick(window.page.text, Qt.Key.Key_Z, CTRL)
    assert window.session.library.store.documents() == []


def test_several_bad_files_are_counted_and_told_behind_a_button(
    app: App, window: Window, tmp_path: Path, wait: Wait
) -> None:
    bad = [write(tmp_path, "kosong.txt", ""), write(tmp_path, "a.pdf", "x"), tmp_path / "tiada.txt"]
    drop(window, *bad, write(tmp_path, "a.txt"))
    wait(lambda: bool(window.message.text))
    assert "3 of 4" in window.message.text
    more = next(one for one in window.message.findChildren(QPushButton) if one.isVisible())
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert all(one.name in window.message._details.text() for one in bad)
    app.language.switch("id")
    QApplication.processEvents()
    assert "3 dari 4" in window.message.text


def test_nothing_but_bad_files_leaves_the_library_as_it_was(window: Window, tmp_path: Path, wait: Wait) -> None:
    drop(window, write(tmp_path, "kosong.txt", ""), tmp_path)
    wait(lambda: bool(window.message.text))
    assert "None of the 2" in window.message.text
    assert window.session.library.store.undoable() is None
    assert window.centre.currentWidget() is window.welcome


def test_a_long_import_shows_progress_keeps_the_window_alive_and_stops(
    reading: Window, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, held = documents.prepare, threading.Event()

    def slow(path: Path, progress: Progress) -> documents.Prepared:
        while not held.wait(0.01):
            checkpoint(progress, 1, 10)
        return real(path, progress)

    monkeypatch.setattr(documents, "prepare", slow)
    drop(reading, write(tmp_path, "lain.txt", STORY * 3))
    wait(lambda: reading.foot.stop.isVisible() and reading.foot.bar.maximum() == 10)
    QTest.keyClick(reading.page.text, Qt.Key.Key_F, CTRL)
    assert reading.page.finder.field.isVisible()
    QTest.mouseClick(reading.foot.stop, Qt.MouseButton.LeftButton)
    wait(lambda: not reading.foot.stop.isVisible())
    held.set()
    assert len(reading.session.library.store.documents()) == 1
    assert not reading.foot.bar.isVisible()


def test_a_fault_in_the_reader_of_a_file_is_told_and_ends(
    reading: Window, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path, progress: Progress) -> documents.Prepared:
        raise RuntimeError("broken")

    monkeypatch.setattr(documents, "prepare", broken)
    drop(reading, write(tmp_path, "lain.txt", STORY * 3))
    wait(lambda: bool(reading.message.text))
    assert not reading.foot.stop.isVisible()
    assert "broken" in reading.message._details.text()


def test_ctrl_o_opens_what_is_chosen_and_nothing_when_cancelled(
    window: Window, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    assert window.message.text == ""
    file = write(tmp_path, "a.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    wait(lambda: window.session.document is not None)


def test_annotations_from_a_file_are_set_on_the_text_and_undone_as_one(
    reading: Window, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = [
        {"quote": "20 ton beras", "kind": "claim", "statement": "Muatan"},
        {"quote": "kapal yang tidak pernah disebut sama sekali", "kind": "note", "text": "?"},
    ]
    file = write(tmp_path, "catatan.json", json.dumps(listed))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    reading.actions_["import_notes"].trigger()
    assert {(one.kind, one.orphaned) for one in reading.session.annotations.values()} == {
        (Kind.CLAIM, False),
        (Kind.NOTE, True),
    }
    assert "2 annotations" in reading.message.text
    reading.page.focus_text()
    QTest.keyClick(reading.page.text, Qt.Key.Key_Z, CTRL)
    assert reading.session.annotations == {}
    assert reading.message.text == ""


def test_a_file_that_holds_no_annotations_is_refused(
    reading: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path, "rusak.json", "{")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    before = reading.session.library.store.undoable()
    reading.actions_["import_notes"].trigger()
    assert reading.message.text
    assert reading.session.library.store.undoable() == before


def test_a_newer_text_keeps_annotations_and_tells_of_those_without_a_place(
    reading: Window, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in ("20 ton beras, kata kepala pelabuhan", "Kapal pertama tiba"):
        assert reading.session.content is not None
        start = reading.session.content.text.index(words)
        reading.page.select(start, start + len(words))
        reading.session.annotate(Kind.CLAIM)
    newer = "Kabar dari pelabuhan hari ini\n\nSempat hujan.\n\nMuatannya 20 ton beras, kata kepala pelabuhan.\n"
    file = write(tmp_path, "baru.txt", newer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    reading.actions_["update_text"].trigger()
    wait(lambda: "replaced" in reading.message.text)
    assert "1 annotation" in reading.message.text
    states = {one.anchor.exact: one.orphaned for one in reading.session.annotations.values()}
    assert states == {"20 ton beras, kata kepala pelabuhan": False, "Kapal pertama tiba": True}
    reading.page.focus_text()
    QTest.keyClick(reading.page.text, Qt.Key.Key_Z, CTRL)
    assert not any(one.orphaned for one in reading.session.annotations.values())


def test_a_bad_newer_text_changes_nothing(
    reading: Window, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path, "kosong.txt", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    before = reading.session.document
    reading.actions_["update_text"].trigger()
    wait(lambda: "kosong.txt" in reading.message.text)
    assert reading.session.document == before


# The library column, by keys


def rows(window: Window, sort: Sort) -> list[int]:
    lines = window.shelf.model.lines
    return [number for number, line in enumerate(lines) if line.sort is sort]


def test_groups_are_chosen_by_key_and_by_click(reading: Window, tmp_path: Path, wait: Wait) -> None:
    reading.complete()
    documents.add_files(reading.session.library, [write(tmp_path, "lain.txt", STORY * 2)])
    reading.session.keep_place()
    reading.shelf.refresh()
    view = reading.shelf.list
    view.setCurrentIndex(reading.shelf.model.index(rows(reading, Sort.GROUP)[1]))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    shown = [reading.shelf.model.lines[row].entry for row in rows(reading, Sort.DOCUMENT)]
    assert [one.seen for one in shown if one] == [""]
    everything = reading.shelf.model.index(rows(reading, Sort.GROUP)[0])
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, view.visualRect(everything).center())
    assert len(rows(reading, Sort.DOCUMENT)) == 2


def test_delete_in_the_column_takes_the_text_under_the_keyboard(reading: Window, tmp_path: Path, wait: Wait) -> None:
    reading.complete()
    documents.add_files(reading.session.library, [write(tmp_path, "lain.txt", STORY * 2)])
    reading.shelf.refresh()
    view = reading.shelf.list
    opened = reading.session.document
    for row in rows(reading, Sort.DOCUMENT):
        line: Line = reading.shelf.model.index(row).data(LINE)
        if line.entry is not None and opened is not None and line.entry.document.id != opened.id:
            view.setCurrentIndex(reading.shelf.model.index(row))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert reading.session.library.store.documents() == [opened]
    assert "Undo brings it back" in reading.message.text
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert len(reading.session.library.store.documents()) == 2
    assert reading.message.text == ""


def test_a_hit_of_the_search_is_selected_on_the_page(reading: Window, wait: Wait) -> None:
    reading.complete()
    QTest.keyClick(reading.page.text, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(reading.shelf.field, "muatan")
    wait(lambda: bool(rows(reading, Sort.HIT)))
    QTest.keyClick(reading.shelf.field, Qt.Key.Key_Down)
    QTest.keyClick(reading.shelf.list, Qt.Key.Key_Down)
    QTest.keyClick(reading.shelf.list, Qt.Key.Key_Return)
    span, content = reading.page.selection(), reading.session.content
    assert span is not None
    assert content is not None
    assert content.text[slice(*span)].startswith("Muatan")


def test_esc_clears_the_search_then_returns_to_the_text(reading: Window, wait: Wait) -> None:
    reading.complete()
    QTest.keyClick(reading.page.text, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(reading.shelf.field, "muatan")
    QTest.keyClick(reading.shelf.field, Qt.Key.Key_Escape)
    assert reading.shelf.field.text() == ""
    assert reading.shelf.field.hasFocus()
    QTest.keyClick(reading.shelf.field, Qt.Key.Key_Escape)
    assert reading.focusWidget() is reading.page.text


# A narrow window


def test_the_text_keeps_its_room_in_the_smallest_window(reading: Window, wait: Wait) -> None:
    reading.complete()
    reading.resize(720, 460)
    wait(lambda: not reading.shelf_room.isVisible())
    assert reading.panel_room.isVisible()
    assert reading.centre.width() >= 440
    QTest.keyClick(reading.page.text, Qt.Key.Key_F9)
    assert reading.shelf_room.isVisible()
    assert not reading.panel_room.isVisible()
    assert reading.actions_["library"].isChecked()
    assert not reading.actions_["panel"].isChecked()
    assert reading.centre.width() >= 440
    reading.resize(1280, 800)
    wait(lambda: reading.panel_room.isVisible() and reading.shelf_room.isVisible())
    assert reading.session.settings.value.panel_shown


def test_the_first_screen_is_answered_by_enter(window: Window, wait: Wait) -> None:
    assert window.focusWidget() is window.welcome.open
    QTest.keyClick(window.welcome.open, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.welcome.sample
    QTest.keyClick(window.welcome.sample, Qt.Key.Key_Return)
    wait(lambda: window.session.document is not None)
    assert window.focusWidget() is window.page.text


def test_the_comparison_borrows_the_librarys_room_and_gives_it_back(window: Window, wait: Wait) -> None:
    QTest.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    wait(lambda: window.session.document is not None)
    window.complete()
    for width, shelf in ((1280, True), (720, False)):
        window.resize(width, 600)
        wait(lambda shelf=shelf: window.shelf_room.isVisible() == shelf)  # type: ignore[misc]
        QTest.keyClick(window.page.text, Qt.Key.Key_F6)
        assert not window.shelf_room.isVisible()
        assert window.panel_room.isVisible()
        window.actions_["compare"].trigger()
        assert window.shelf_room.isVisible() == shelf
        assert window.panel_room.isVisible()
        assert window.session.settings.value.library_shown


def test_a_narrow_window_does_not_make_the_next_ones_panel_narrow(app: App, reading: Window, qtbot: QtBot) -> None:
    reading.complete()
    reading.resize(1300, 800)
    QApplication.processEvents()
    wide = reading.panel_room.width()
    reading.resize(720, 460)
    QApplication.processEvents()
    assert reading.panel_room.width() < wide
    reading.close()
    again = shown(app.new_window(), qtbot)
    assert again.session.settings.value.panel_width >= wide - 8


@pytest.fixture
def project(reading: Window, tmp_path: Path) -> Path:
    """The open text with a claim, as a project; the library is without both again."""
    session = reading.session
    assert session.document is not None
    text = session.library.content(session.document).text
    place = anchoring.make(text, 0, 5, session.document.text_version)
    session.library.add(session.document.id, place, Claim("Kabar"))
    made = taking_out.export(session.library, [session.document], Format.QDPX, Choice(), TableWording("en"))
    file = tmp_path / "proyek.qdpx"
    save(file, made)
    documents.delete(session.library, session.document)
    return file


def test_a_dropped_project_brings_its_texts_and_annotations_as_one_step(
    reading: Window, project: Path, wait: Wait
) -> None:
    assert titles(reading) == set()
    drop(reading, project)
    wait(lambda: bool(titles(reading)) and reading.session.document is not None and bool(reading.message.text))
    assert "1 text of the project" in reading.message.text or "1 text(s) of the project" in reading.message.text
    document = reading.session.document
    assert document is not None
    assert [one.body for one in reading.session.library.store.annotations(document.id)] == [Claim("Kabar")]
    reading.page.focus_text()
    QTest.keyClick(reading.page.text, Qt.Key.Key_Z, CTRL)
    assert titles(reading) == set()


def test_a_damaged_project_is_told_and_the_texts_beside_it_come_in(window: Window, tmp_path: Path, wait: Wait) -> None:
    drop(window, write(tmp_path, "rusak.qdpx", "bukan zip"), write(tmp_path, "a.txt"))
    wait(lambda: window.session.document is not None and bool(window.message.text))
    assert "rusak.qdpx" in window.message.text
    assert len(titles(window)) == 1
