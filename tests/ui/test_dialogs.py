"""Details, export, shortcuts, colours: by keys and clicks, beside the text, in the language of the moment."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from reader.app import App
from reader.domain.records import Claim, Document, Highlight, Kind, Note, State, Status, Translation
from reader.formats.writing import Format
from reader.language import anchoring
from reader.ui.colour_dialog import ColourDialog
from reader.ui.details_dialog import DetailsDialog
from reader.ui.export_dialog import ExportDialog
from reader.ui.shortcuts_dialog import ShortcutsDialog
from reader.ui.window import Window
from tests.conftest import make_content, put_document

D = TypeVar("D", bound=QDialog)
Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
CONTENT = make_content("# Kabar", "Sorot.id - Harga beras naik lagi.", "Pedagang menunggu 😀 pasokan.")


@pytest.fixture
def reading(window: Window, wait: Wait) -> Window:
    put_document(window.session.library, CONTENT, "a", title="Harga beras")
    window.session.open("a")
    window.complete()
    window.page.focus_text()
    return window


def opened(window: Window, kind: type[D], wait: Wait) -> D:
    wait(lambda: any(one.isVisible() and one.isActiveWindow() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def document(window: Window) -> Document:
    return window.session.library.document("a")


def mark(window: Window, words: str, body: Claim | Note | Translation | Highlight, *tags: str) -> None:
    start = CONTENT.text.index(words)
    anchor = anchoring.make(CONTENT.text, start, start + len(words), CONTENT.version)
    window.session.library.add("a", anchor, body, tags)


# Details


@pytest.fixture
def details(reading: Window, wait: Wait) -> DetailsDialog:
    press(reading, Qt.Key.Key_I, CTRL)
    return opened(reading, DetailsDialog, wait)


def test_tab_goes_through_the_fields_as_they_stand(details: DetailsDialog) -> None:
    fields = details.fields
    order = [fields["title"], fields["byline"], fields["site"], details.published, details.language, fields["address"]]
    order[0].setFocus()
    for one in order:
        assert details.focusWidget() is one
        press(details, Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("byline", "Budi", "Budi"),
        ("site", "Sorot.id", "Sorot.id"),
        ("address", "https://a.example/b", "https://a.example/b"),
        ("tags", "beras, #harga,, beras", ("beras", "harga")),
    ],
)
def test_a_field_saves_by_itself(
    reading: Window, details: DetailsDialog, wait: Wait, name: str, typed: str, kept: object
) -> None:
    details.fields[name].setFocus()
    QTest.keyClicks(details.fields[name], typed)
    assert details.saved.text() == "Saving…"
    wait(lambda: getattr(document(reading), name) == kept)
    assert details.saved.text() == "Saved"


def test_undo_and_redo_are_the_librarys_while_the_dialog_is_open(
    reading: Window, details: DetailsDialog, wait: Wait
) -> None:
    field = details.fields["byline"]
    field.setFocus()
    QTest.keyClicks(field, "Budi")
    press(details, Qt.Key.Key_Z, CTRL)
    wait(lambda: document(reading).byline == "")
    assert field.text() == ""
    press(details, Qt.Key.Key_Z, CTRL | SHIFT)
    assert document(reading).byline == "Budi"
    assert field.text() == "Budi"


@pytest.mark.parametrize("typed", ["23 Nov 2026", "2026-11-23", "23 November 2026"])
def test_a_date_is_understood_as_people_write_it(reading: Window, details: DetailsDialog, typed: str) -> None:
    details.published.setFocus()
    QTest.keyClicks(details.published, typed)
    press(details, Qt.Key.Key_Return)
    assert document(reading).published == "2026-11-23"
    assert details.published.text() == "23 November 2026"
    assert details.isVisible()


def test_a_date_that_is_none_is_refused_in_the_language_of_the_moment(
    app: App, reading: Window, details: DetailsDialog, wait: Wait
) -> None:
    details.published.setFocus()
    QTest.keyClicks(details.published, "31 Feb 2026")
    press(details, Qt.Key.Key_Return)
    assert "31 Feb 2026" in details.problem.text()
    english = details.problem.text()
    press(details, Qt.Key.Key_L, CTRL)
    wait(lambda: details.windowTitle() == "Rincian")
    assert app.language.code == "id"
    assert details.problem.text() != english
    assert details.published.text() == "31 Feb 2026"
    press(details, Qt.Key.Key_Escape)
    assert details.isVisible()
    assert details.published.text() == ""
    press(details, Qt.Key.Key_Escape)
    wait(lambda: not any(one.isVisible() for one in reading.findChildren(DetailsDialog)))
    assert document(reading).published == ""


def test_an_empty_title_is_refused_with_a_sentence(reading: Window, details: DetailsDialog, wait: Wait) -> None:
    details.fields["title"].setFocus()
    details.fields["title"].selectAll()
    press(details, Qt.Key.Key_Backspace)
    wait(lambda: not details.problem.isHidden())
    assert "title" in details.problem.text()
    assert document(reading).title == "Harga beras"


def test_the_language_is_chosen_by_key(reading: Window, details: DetailsDialog) -> None:
    details.language.setFocus()
    press(details, Qt.Key.Key_Down)
    assert document(reading).language == "en"


def test_esc_stores_what_is_being_typed(reading: Window, details: DetailsDialog, wait: Wait) -> None:
    details.fields["version"].setFocus()
    QTest.keyClicks(details.fields["version"], "Draf A")
    press(details, Qt.Key.Key_Escape)
    assert document(reading).version == "Draf A"


def test_the_dialog_goes_with_its_text_and_there_is_one(reading: Window, details: DetailsDialog, wait: Wait) -> None:
    reading.commands.details()
    assert len([one for one in reading.findChildren(DetailsDialog) if one.isVisible()]) == 1
    reading.session.close()
    wait(lambda: not any(one.isVisible() for one in reading.findChildren(DetailsDialog)))


# Export


@pytest.fixture
def export(reading: Window, wait: Wait) -> ExportDialog:
    mark(reading, "Harga beras naik", Claim("Naik", status=Status.DISPUTED), "pasar")
    mark(reading, "naik lagi", Claim("Lagi"))
    mark(reading, "Pedagang", Note("siapa"))
    mark(reading, "pasokan", Translation("en", "supply", State.FINAL))
    press(reading, Qt.Key.Key_E, CTRL)
    made = opened(reading, ExportDialog, wait)
    wait(made.save_button.isEnabled)
    return made


def remade(export: ExportDialog, wait: Wait) -> str:
    """The text once the preview has followed the choice."""
    assert not export.save_button.isEnabled()
    wait(export.save_button.isEnabled)
    return export.text


@pytest.mark.parametrize(
    ("format_", "begins"),
    [
        (Format.MARKDOWN, "# Harga"),
        (Format.HTML, "<!DOCTYPE html>"),
        (Format.CSV, '"Document"'),
        (Format.JSONLD, '{\n  "@context": ['),
        (Format.REPORT, "<!DOCTYPE html>"),
        (Format.CLAIMS, '"Number"'),
        (Format.CLAIMREVIEW, '{\n  "@context": "https://schema.org"'),
        (Format.ARGDOWN, "==="),
        (Format.QDC, "<?xml"),
    ],
)
def test_every_format_is_previewed_as_it_will_be_saved(
    export: ExportDialog, wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: Format, begins: str
) -> None:
    export.format.setFocus()
    while export.format.currentData() != format_:
        press(export, Qt.Key.Key_Down)
    wait(lambda: export.save_button.isEnabled() and export.text.startswith(begins))
    assert export.preview.toPlainText()[:20] in export.text
    file = tmp_path / "keluar"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    text = export.text
    QTest.mouseClick(export.save_button, Qt.MouseButton.LeftButton)
    assert file.read_bytes() == text.encode("utf-8")
    assert not export.isVisible()


def choose(export: ExportDialog, wait: Wait, format_: Format) -> None:
    export.format.setFocus()
    while export.format.currentData() != format_:
        press(export, Qt.Key.Key_Down)
    wait(export.save_button.isEnabled)


@pytest.mark.parametrize("format_", [Format.DOCX, Format.XLSX, Format.QDPX])
def test_a_format_that_is_no_text_is_told_so_and_saved(
    export: ExportDialog, wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: Format
) -> None:
    choose(export, wait, format_)
    assert "This format is no text" in export.preview.toPlainText()
    file = tmp_path / "keluar"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    QTest.mouseClick(export.save_button, Qt.MouseButton.LeftButton)
    assert file.read_bytes().startswith(b"PK")


def test_what_the_format_cannot_hold_is_told_in_a_line_that_opens(app: App, export: ExportDialog, wait: Wait) -> None:
    assert export.losses.isHidden() == (not export._made.losses)
    choose(export, wait, Format.CLAIMREVIEW)
    assert export.losses.isVisible()
    assert export.losses.text().startswith("▸")
    assert export.lost.isHidden()
    export.losses.setFocus()
    press(export, Qt.Key.Key_Space)
    assert export.lost.isVisible()
    assert export.lost.text().count("•") == len(export._made.losses) > 3
    assert "not checked yet" in export.lost.text()
    assert export.checker.isVisible()
    QTest.keyClicks(export.checker, "Rina")
    assert '"name": "Rina"' in remade(export, wait)
    choose(export, wait, Format.ARGDOWN)
    assert export.checker.isHidden()


def test_kinds_states_and_tags_narrow_the_export(export: ExportDialog, wait: Wait) -> None:
    assert "siapa" in export.text
    QTest.keyClick(export.kinds[Kind.NOTE], Qt.Key.Key_Space)
    text = remade(export, wait)
    assert "siapa" not in text
    assert "Lagi" in text
    QTest.keyClick(export.states["unverified"], Qt.Key.Key_Space)
    text = remade(export, wait)
    assert "Lagi" not in text
    assert "supply" in text
    QTest.keyClicks(export.tags, "#pasar")
    text = remade(export, wait)
    assert "supply" not in text
    assert "Naik" in text


def test_the_export_speaks_the_chosen_language_and_remembers_it(app: App, export: ExportDialog, wait: Wait) -> None:
    export.language.setFocus()
    wanted = export.language.findData("id")
    QTest.keyClick(export.language, Qt.Key.Key_Up if wanted < export.language.currentIndex() else Qt.Key.Key_Down)
    assert "Diperdebatkan" in remade(export, wait)
    assert export.windowTitle() == "Export"
    assert app.settings.value.export_language == "id"


def test_the_whole_library_is_exported(export: ExportDialog, reading: Window, wait: Wait) -> None:
    put_document(reading.session.library, make_content("Lain."), "b", title="Teks kedua")
    export.scope.setFocus()
    press(export, Qt.Key.Key_Down)
    assert "Teks kedua" in remade(export, wait)


def test_the_preview_follows_the_text_beside_it(export: ExportDialog, reading: Window, wait: Wait) -> None:
    mark(reading, "beras", Note("baru saja"))
    assert "baru saja" in remade(export, wait)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(
    export: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(shut / "a.md"), ""))
    QTest.mouseClick(export.save_button, Qt.MouseButton.LeftButton)
    assert export.isVisible()
    assert "a.md" in export.problem.text()


def test_a_folder_that_is_not_there_is_told_and_cancelling_keeps_the_dialog(
    app: App, export: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    QTest.mouseClick(export.save_button, Qt.MouseButton.LeftButton)
    assert export.isVisible()
    assert export.problem.isHidden()
    missing = tmp_path / "nowhere" / "a.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(missing), ""))
    QTest.mouseClick(export.save_button, Qt.MouseButton.LeftButton)
    assert export.isVisible()
    english = export.problem.text()
    assert english
    press(export, Qt.Key.Key_L, CTRL)
    QApplication.processEvents()
    assert export.problem.text() != english
    assert not missing.parent.exists()
    press(export, Qt.Key.Key_Escape)
    assert not export.isVisible()


# Shortcuts, colours, furniture


def test_the_shortcuts_are_filtered_by_words_and_keys(reading: Window, wait: Wait) -> None:
    QTest.keyClicks(reading.page.text, "?")
    dialog = opened(reading, ShortcutsDialog, wait)
    QTest.keyClicks(dialog.field, "ctrl+e")
    shown = [label.text() for label in dialog.findChildren(type(dialog._rows[0][1])) if label.isVisible()]
    assert "Export" in shown
    assert "Undo" not in shown
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "zzz")
    assert dialog._nothing.isVisible()
    assert not any(words.isVisible() for _entry, words, _keys in dialog._rows)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def selected(window: Window, words: str) -> None:
    start = CONTENT.text.index(words)
    window.page.select(start, start + len(words))


def test_the_fifth_colour_is_asked_for_once(reading: Window, wait: Wait) -> None:
    selected(reading, "beras")
    press(reading, Qt.Key.Key_5)
    dialog = opened(reading, ColourDialog, wait)
    assert not dialog.use.isEnabled()
    dialog.field.setFocus()
    QTest.keyClicks(dialog.field, "#12ab")
    assert not dialog.use.isEnabled()
    QTest.keyClicks(dialog.field, "cd")
    press(dialog, Qt.Key.Key_Return)
    assert [one.body for one in reading.session.annotations.values()] == [Highlight("#12abcd")]
    reading.activateWindow()
    wait(reading.isActiveWindow)
    selected(reading, "Pedagang")
    reading.page.focus_text()
    press(reading, Qt.Key.Key_5)
    assert [one.body for one in reading.session.annotations.values()] == [Highlight("#12abcd")] * 2


def test_another_colour_takes_the_fifth_place_and_hues_are_chosen_by_key(reading: Window, wait: Wait) -> None:
    reading.session.settings.change(own_colours=("#000001", "#000002", "#000003", "#000004", "#000005"))
    selected(reading, "beras")
    reading.actions_["own_colour"].trigger()
    dialog = opened(reading, ColourDialog, wait)
    dialog.swatches[3].setFocus()
    press(dialog, Qt.Key.Key_Return)
    (made,) = reading.session.annotations.values()
    assert made.body == Highlight(dialog.swatches[3].colour)
    kept = reading.session.settings.value.own_colours
    assert kept == (dialog.swatches[3].colour, "#000001", "#000002", "#000003", "#000004")


def test_marking_nothing_says_what_is_missing(reading: Window) -> None:
    press(reading, Qt.Key.Key_C)
    assert reading.session.annotations == {}
    assert "Select" in reading.message.text


def test_a_passage_is_set_aside_and_taken_back(reading: Window) -> None:
    from reader.ui.page import menu

    minutes = reading.foot._words[-1]
    selected(reading, "Sorot.id - ")
    reading.actions_["aside"].trigger()
    ((start, end),) = document(reading).furniture
    assert CONTENT.text[start:end] == "Sorot.id -"
    assert reading.foot._words[-1] < minutes
    reading.page.clear_selection()
    shown = menu.build(reading.page.text, reading.session, start, reading)
    next(one for one in shown.actions() if one.text() == "Count as part of the text").trigger()
    assert document(reading).furniture == ()
    press(reading, Qt.Key.Key_Z, CTRL)
    assert document(reading).furniture == ((start, end),)
