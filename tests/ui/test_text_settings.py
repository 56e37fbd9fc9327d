"""The text settings: every change shows at once, keeps the place, and is there after a restart."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.settings import SettingsFile, default_path
from reader.ui.text_settings import TextSettings
from reader.ui.theme import DARK, SEPIA
from reader.ui.window import Window
from tests.conftest import make_content, put_document
from tests.ui.conftest import shown

Wait = Callable[[Callable[[], bool]], None]
CTRL = Qt.KeyboardModifier.ControlModifier
CONTENT = make_content(*(f"Paragraf {number}: " + "kata demi kata mengisi baris. " * 12 for number in range(60)))


@pytest.fixture
def reading(window: Window, wait: Wait) -> Window:
    put_document(window.session.library, CONTENT, "a", title="Panjang")
    window.session.open("a")
    window.page.focus_text()
    return window


@pytest.fixture
def popup(reading: Window, wait: Wait) -> TextSettings:
    QTest.keyClick(reading.page.text, Qt.Key.Key_Comma, CTRL)
    wait(lambda: any(one.isVisible() for one in reading.findChildren(TextSettings)))
    return next(one for one in reading.findChildren(TextSettings) if one.isVisible())


def first_line(window: Window) -> int:
    assert window.page.text.places is not None
    return window.page.text.places.first_visible()


def test_size_is_changed_by_key_at_once_and_the_place_is_kept(reading: Window, popup: TextSettings) -> None:
    start = CONTENT.text.index("Paragraf 30")
    reading.session.reveal.emit(start, start + 5)
    QApplication.processEvents()
    before, height = first_line(reading), reading.page.text.document().size().height()
    QTest.keyClick(popup.size_, Qt.Key.Key_Up)
    QTest.keyClick(popup.size_, Qt.Key.Key_Up)
    assert reading.session.settings.value.font_size == 20
    assert reading.page.text.document().size().height() > height
    assert abs(first_line(reading) - before) < 120


@pytest.mark.parametrize(
    ("field", "setting", "value"), [("line", "line_height", 1.7), ("column", "column", 69), ("size_", "font_size", 19)]
)
def test_each_number_is_set_and_remembered(popup: TextSettings, field: str, setting: str, value: float) -> None:
    QTest.keyClick(getattr(popup, field), Qt.Key.Key_Up)
    assert getattr(SettingsFile(default_path()).value, setting) == value


def test_lines_are_justified_by_key(reading: Window, popup: TextSettings) -> None:
    QTest.keyClick(popup.justify, Qt.Key.Key_Space)
    assert reading.page.text.document().firstBlock().blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify
    assert SettingsFile(default_path()).value.justify


def test_a_typeface_is_chosen_and_the_usual_one_returns(reading: Window, popup: TextSettings) -> None:
    usual = reading.page.text.document().defaultFont().families()
    assert not popup.family.isEnabled()
    QTest.keyClick(popup.standard, Qt.Key.Key_Space)
    assert popup.family.isEnabled()
    assert reading.page.text.document().defaultFont().families()[0] == popup.family.currentFont().family()
    QTest.keyClick(popup.standard, Qt.Key.Key_Space)
    assert reading.page.text.document().defaultFont().families() == usual
    assert reading.session.settings.value.font_family == ""


def test_themes_are_chosen_by_key_and_stay_after_a_restart(
    app: App, reading: Window, popup: TextSettings, qtbot: QtBot
) -> None:
    names = [popup.theme_.itemData(index) for index in range(popup.theme_.count())]
    assert names == ["system", "light", "dark", "sepia"]
    popup.theme_.setFocus()
    for _ in range(2):
        QTest.keyClick(popup.theme_, Qt.Key.Key_Down)
    assert app.theme.tokens == DARK
    QTest.keyClick(popup.theme_, Qt.Key.Key_Down)
    assert app.theme.tokens == SEPIA
    assert reading.page.text.palette().base().color().name() == SEPIA.paper.lower()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    reading.close()
    assert App(app._folder).theme.tokens == SEPIA


def test_esc_gives_the_keys_back_to_the_text(reading: Window, popup: TextSettings) -> None:
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert reading.focusWidget() is reading.page.text


def test_text_grows_and_shrinks_by_key(app: App, reading: Window, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(reading.page.text, Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(reading.page.text, Qt.Key.Key_Minus, CTRL)
    assert reading.session.settings.value.font_size == 20
    other = shown(app.new_window("a"), qtbot)
    assert other.page.text.document().begin().begin().fragment().charFormat().font().pixelSize() == 20


def test_a_setting_nobody_knows_is_no_obstacle(app: App, reading: Window, wait: Wait) -> None:
    app.settings.change(theme="purple", font_family="No Such Font")
    reading.commands.text_settings()
    (popup,) = (one for one in reading.findChildren(TextSettings) if one.isVisible())
    assert popup.theme_.currentData() == "system"
    popup.close()


def test_the_language_is_switched_while_the_settings_are_open(app: App, popup: TextSettings) -> None:
    assert popup.line.text() == "1.6"
    popup.size_.setFocus()
    QTest.keyClick(popup.size_, Qt.Key.Key_L, CTRL)
    QApplication.processEvents()
    assert app.language.code == "id"
    assert popup.justify.text() == "Ratakan kanan-kiri"
    assert popup.line.text() == "1,6"
    assert popup.isVisible()
