"""The window as a whole: opening, keys, languages, undo over restarts, two windows, a second start, drops, refusals."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.domain.records import Claim, Highlight, Kind, Note
from reader.ui.instance import Instance, hand_over
from reader.ui.shelf_model import Sort
from reader.ui.window import Window
from tests.ui.conftest import shown

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

STORY = """Kabar dari pelabuhan

Kapal pertama tiba pukul enam pagi, menurut kepala pelabuhan. Muatannya 20 ton beras.

Para nelayan mengaku belum tahu kapan kapal kedua akan datang.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "kabar.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


@pytest.fixture
def reading(window: Window, story: Path, wait: Wait) -> Window:
    """A window with the story open."""
    window.commands.open_files([story])
    wait(lambda: window.session.document is not None)
    return window


def select(window: Window, words: str, wait: Wait) -> None:
    """Select words as a person may: find them, then leave the find bar."""
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    field = window.page.finder.field
    field.clear()
    QTest.keyClicks(field, words)
    wait(lambda: window.page.finder.index >= 0)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    wait(lambda: window.page.selection() is not None)


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the focus."""
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def test_the_sample_is_offered_and_opens(window: Window, wait: Wait) -> None:
    assert window.centre.currentWidget() is window.welcome
    QTest.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    wait(lambda: window.session.document is not None)
    assert window.centre.currentWidget() is window.page
    assert len(window.session.library.store.documents()) == 6
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.session.library.store.documents() == []
    assert window.centre.currentWidget() is window.welcome


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_H, Kind.HIGHLIGHT),
        (Qt.Key.Key_C, Kind.CLAIM),
        (Qt.Key.Key_T, Kind.TRANSLATION),
        (Qt.Key.Key_N, Kind.NOTE),
    ],
)
def test_a_key_marks_the_selection(reading: Window, wait: Wait, key: Qt.Key, kind: Kind) -> None:
    select(reading, "Muatannya 20 ton beras", wait)
    press(reading, key)
    (made,) = reading.session.annotations.values()
    assert (made.kind, made.anchor.exact) == (kind, "Muatannya 20 ton beras")
    assert reading.session.library.annotation(made.id) == made


def test_a_number_chooses_the_colour_and_recolours(reading: Window, wait: Wait) -> None:
    select(reading, "kepala pelabuhan", wait)
    press(reading, Qt.Key.Key_3)
    (made,) = reading.session.annotations.values()
    assert made.body == Highlight("blue")
    press(reading, Qt.Key.Key_2)
    (made,) = reading.session.annotations.values()
    assert made.body == Highlight("green")


def test_typing_a_letter_in_a_field_marks_nothing(reading: Window) -> None:
    QTest.keyClick(reading, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(reading.page.finder.field, "hcnt1")
    assert reading.page.finder.field.text() == "hcnt1"
    assert reading.session.annotations == {}


def test_undo_names_what_it_takes_back_and_survives_a_restart(
    app: App, reading: Window, wait: Wait, qtbot: QtBot
) -> None:
    select(reading, "kepala pelabuhan", wait)
    press(reading, Qt.Key.Key_C)
    document = reading.session.document
    assert document is not None
    assert reading.actions_["undo"].text() == "Undo: add claim"
    app.language.switch("id")
    QApplication.processEvents()
    assert reading.actions_["undo"].text() == "Urungkan: tambah klaim"
    reading.close()
    again = shown(app.new_window(document.id), qtbot)
    assert len(again.session.annotations) == 1
    again.page.focus_text()
    press(again, Qt.Key.Key_Z, CTRL)
    assert again.session.annotations == {}
    press(again, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(again.session.annotations) == 1


def test_deleting_the_text_is_undone_whole(reading: Window, wait: Wait) -> None:
    select(reading, "kepala pelabuhan", wait)
    press(reading, Qt.Key.Key_H)
    before = reading.session.document
    reading.actions_["delete_document"].trigger()
    assert reading.session.document is None
    assert "Undo" in reading.message.text
    press(reading, Qt.Key.Key_Z, CTRL)
    assert reading.session.library.store.documents() == [before]
    assert len(reading.session.library.store.annotations(before.id if before else "")) == 1


def test_the_switch_changes_everything_and_keeps_place_and_selection(app: App, reading: Window, wait: Wait) -> None:
    select(reading, "Muatannya", wait)
    span = reading.page.selection()
    switch = next(button for button in reading.bar.findChildren(QToolButton) if button.text() == "ID")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert app.language.code == "id"
    assert reading.foot.saved.text() == "Tersimpan"
    assert reading.shelf.field.placeholderText() == "Cari di pustaka…"
    assert reading.page.selection() == span
    press(reading, Qt.Key.Key_L, CTRL)
    QApplication.processEvents()
    assert reading.foot.saved.text() == "Saved"
    assert app.settings.value.language == "en"


def test_half_typed_text_survives_the_switch(app: App, reading: Window, wait: Wait) -> None:
    select(reading, "kepala pelabuhan", wait)
    press(reading, Qt.Key.Key_N)
    field = reading.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "setengah kata")
    press(reading, Qt.Key.Key_L, CTRL)
    QApplication.processEvents()
    assert app.language.code == "id"
    QTest.keyClicks(reading.focusWidget(), " lagi")
    reading.session.flush()
    (made,) = reading.session.annotations.values()
    assert made.body == Note("setengah kata lagi")


def test_typing_saves_by_itself_within_two_seconds(reading: Window, wait: Wait, qtbot: QtBot) -> None:
    select(reading, "kepala pelabuhan", wait)
    press(reading, Qt.Key.Key_N)
    key = reading.session.active
    QTest.keyClicks(reading.focusWidget(), "penting")
    assert reading.foot.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: reading.session.library.annotation(key).body == Note("penting"), timeout=2000)
    assert reading.foot.saved.text() == "Saved"


def test_closing_the_window_saves_what_was_being_typed(app: App, reading: Window, wait: Wait, qtbot: QtBot) -> None:
    select(reading, "kepala pelabuhan", wait)
    press(reading, Qt.Key.Key_N)
    key, document = reading.session.active, reading.session.document
    QTest.keyClicks(reading.focusWidget(), "x")
    reading.close()
    again = shown(app.new_window(document.id if document else ""), qtbot)
    assert again.session.library.annotation(key).body == Note("x")


def test_two_windows_see_each_other(app: App, reading: Window, wait: Wait, qtbot: QtBot) -> None:
    assert reading.session.document is not None
    other = shown(app.new_window(reading.session.document.id), qtbot)
    select(other, "kepala pelabuhan", wait)
    press(other, Qt.Key.Key_C)
    wait(lambda: len(reading.session.annotations) == 1)
    (key,) = reading.session.annotations
    reading.session.edit(key, source="kepala pelabuhan")
    other.session.edit(key, statement="Ada kepala")
    body = reading.session.library.annotation(key).body
    assert body == Claim("Ada kepala", "kepala pelabuhan")


def test_a_second_start_raises_the_first_and_opens_its_file(
    app: App, window: Window, tmp_path: Path, story: Path, wait: Wait
) -> None:
    folder = tmp_path / "library"
    instance = Instance(folder)
    instance.called.connect(app.come_forward)
    command = [sys.executable, "-m", "reader", "--library", str(folder), str(story)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as second:
        wait(lambda: second.poll() is not None)
        assert second.returncode == 0
    instance.close()
    wait(lambda: window.session.document is not None)
    assert not hand_over(tmp_path / "elsewhere", [])


def test_dropped_files_open(window: Window, story: Path, wait: Wait) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(story))])
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(drop)
    wait(lambda: window.session.document is not None)


def test_the_same_bytes_open_the_same_text(reading: Window, tmp_path: Path, story: Path, wait: Wait) -> None:
    first = reading.session.document
    copy = tmp_path / "salinan.txt"
    copy.write_bytes(story.read_bytes())
    reading.session.close()
    reading.commands.open_files([copy])
    wait(lambda: reading.session.document is not None)
    assert reading.session.document == first
    assert len(reading.session.library.store.documents()) == 1


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("kosong.txt", b"", "empty"),
        ("biner.txt", bytes(range(256)) * 20, "does not hold text"),
        ("asing.pdf", b"%PDF-1.7", "not a kind of file"),
        ("panjang.txt", b"a" * 5_000_000, "single line"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence(
    window: Window, tmp_path: Path, wait: Wait, name: str, data: bytes, says: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    window.commands.open_files([file])
    wait(lambda: bool(window.message.text))
    assert says in window.message.text
    assert name in window.message.text
    assert window.session.library.store.documents() == []
    assert window.session.library.store.undoable() is None
    press(window, Qt.Key.Key_Escape)
    assert window.message.text == ""


def test_a_file_of_100_megabytes_is_refused_unread(window: Window, tmp_path: Path, wait: Wait) -> None:
    file = tmp_path / "raksasa.txt"
    with file.open("wb") as handle:
        handle.truncate(100_000_000)
    window.commands.open_files([file])
    wait(lambda: bool(window.message.text))
    assert "too large" in window.message.text


def test_the_library_column_filters_searches_and_opens(reading: Window, tmp_path: Path, wait: Wait) -> None:
    other = tmp_path / "lain.txt"
    other.write_text(
        "Catatan tentang gunung\n\nGunung itu tinggi sekali dan jarang didaki orang dari desa kami.\n", "utf-8"
    )
    reading.commands.open_files([other])
    wait(lambda: len(reading.session.library.store.documents()) == 2)
    QTest.keyClick(reading, Qt.Key.Key_F, CTRL | SHIFT)
    assert reading.shelf.field.hasFocus()
    QTest.keyClicks(reading.shelf.field, "NELAYAN")
    wait(lambda: any(line.sort is Sort.HIT for line in reading.shelf.model.lines))
    row = next(number for number, line in enumerate(reading.shelf.model.lines) if line.sort is Sort.HIT)
    reading.shelf.list.setCurrentIndex(reading.shelf.model.index(row))
    QTest.keyClick(reading.shelf.list, Qt.Key.Key_Return)
    assert reading.session.document is not None
    assert "nelayan" in reading.session.library.content(reading.session.document).text
    reading.shelf.field.clear()
    wait(lambda: any(line.sort is Sort.GROUP for line in reading.shelf.model.lines))


def test_columns_hide_and_return_by_key_and_stay_so(app: App, reading: Window, qtbot: QtBot) -> None:
    press(reading, Qt.Key.Key_F9)
    press(reading, Qt.Key.Key_F10)
    assert not reading.shelf_room.isVisible()
    assert not reading.panel_room.isVisible()
    other = shown(app.new_window(), qtbot)
    assert not other.shelf_room.isVisible()
    other.activateWindow()
    press(other, Qt.Key.Key_F9)
    assert other.shelf_room.isVisible()


def test_every_action_has_words_in_both_languages(app: App, window: Window) -> None:
    from reader.ui.actions import ROWS

    texts = {}
    for code in ("en", "id"):
        app.language.switch(code)
        QApplication.processEvents()
        texts[code] = [window.actions_[row.name].text() for row in ROWS]
    assert all(texts["en"])
    same = [one for one, other in zip(texts["en"], texts["id"], strict=True) if one == other]
    assert same == []


def test_a_start_with_a_known_file_shows_it_at_once(app: App, reading: Window, story: Path, tmp_path: Path) -> None:
    document = reading.session.document
    assert document is not None
    reading.session.close()
    again, waiting = app.first_window([story])
    assert (again.session.document, waiting) == (document, [])
    story.write_text(STORY + "\nBaris baru yang belum pernah dibaca.\n", encoding="utf-8")
    other, waiting = app.first_window([story])
    assert waiting == [story]
    assert app.first_window([tmp_path / "tidak-ada.txt"])[1] == [tmp_path / "tidak-ada.txt"]
    assert other.session.document == document


def test_the_bar_says_what_is_compared(app: App, window: Window, wait: Wait) -> None:
    window.commands.sample()
    wait(lambda: window.session.document is not None)
    before = window.bar.subtitle.accessibleName()
    press(window, Qt.Key.Key_F6)
    wait(lambda: "ID → EN" in window.bar.subtitle.accessibleName())
    assert window.bar.subtitle.accessibleName() == "Compare · ID → EN · 2 versions"
    app.language.switch("id")
    QApplication.processEvents()
    assert window.bar.subtitle.accessibleName() == "Sandingkan · ID → EN · 2 versi"
    app.language.switch("en")
    QApplication.processEvents()
    press(window, Qt.Key.Key_F6)
    assert window.bar.subtitle.accessibleName() == before


def test_tab_turns_the_panel_and_ctrl_tab_leaves_the_text(reading: Window) -> None:
    reading.page.focus_text()
    reading.panel.show_kind(Kind.CLAIM)
    QTest.keyClick(reading.page.text, Qt.Key.Key_Tab)
    assert reading.panel.model.tab is Kind.TRANSLATION
    assert reading.page.text.hasFocus()
    QTest.keyClick(reading.page.text, Qt.Key.Key_Tab, CTRL)
    assert not reading.page.text.hasFocus()
    reading.page.focus_text()
    reading.show_panel(False)
    QTest.keyClick(reading.page.text, Qt.Key.Key_Tab)
    assert reading.panel.model.tab is Kind.TRANSLATION
    assert not reading.page.text.hasFocus()


def test_furniture_under_a_mark_is_not_dimmed(window: Window, tmp_path: Path, wait: Wait) -> None:
    file = tmp_path / "kabar.txt"
    text = "Jakarta, KabarDesa.id - Jembatan itu dibuka lagi pada hari Senin oleh kepala desa dan warganya.\n"
    file.write_text(text + "Baca juga: Sungai meluap di hilir desa\n", encoding="utf-8")
    window.commands.open_files([file])
    wait(lambda: window.session.document is not None)
    block = window.page.text.document().begin()

    def dimmed() -> list[tuple[int, int]]:
        return [(one.start, one.length) for one in block.layout().formats()]

    assert dimmed() == [(0, len("Jakarta, KabarDesa.id - "))]
    anchor = window.session.anchor((9, 21))
    assert anchor is not None
    window.session.add(anchor, Highlight())
    assert dimmed() == [(0, 9), (21, 3)]
    window.session.undo()
    assert dimmed() == [(0, len("Jakarta, KabarDesa.id - "))]


def test_three_clicks_take_the_sentence_without_its_dateline(window: Window, tmp_path: Path, wait: Wait) -> None:
    file = tmp_path / "kabar.txt"
    sentence = "Jembatan itu dibuka lagi pada hari Senin oleh kepala desa."
    file.write_text(f"Jakarta, KabarDesa.id - {sentence} Warganya senang karena jalan jadi dekat.\n", encoding="utf-8")
    window.commands.open_files([file])
    wait(lambda: window.session.content is not None)
    text, content = window.page.text, window.session.content
    assert text.places is not None
    assert content is not None
    cursor = text.textCursor()
    cursor.setPosition(content.text.index("dibuka") + 2)
    point = text.cursorRect(cursor).center()
    for number in range(3):
        kind = QEvent.Type.MouseButtonDblClick if number == 1 else QEvent.Type.MouseButtonPress
        for one, held in ((kind, Qt.MouseButton.LeftButton), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
            place, none = QPointF(point), Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(one, place, place, Qt.MouseButton.LeftButton, held, none)
            event.setTimestamp(1000 + 50 * number)
            QApplication.sendEvent(text.viewport(), event)
    wait(lambda: window.page.selection() is not None)
    span = window.page.selection()
    assert span is not None
    assert content.text[slice(*span)] == sentence
