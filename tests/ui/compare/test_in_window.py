"""The comparison as part of the window: in and out of it, text settings, what the window's keys do meanwhile."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.app import App
from reader.domain.records import Kind, State, Translation
from reader.ui.compare import keys
from reader.ui.compare.view import CompareView
from reader.ui.shortcuts_dialog import ShortcutsDialog
from reader.ui.window import Window

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sample(window: Window, wait: Wait) -> Window:
    """A window with the Indonesian sample open, whose two English drafts are in the library."""
    window.resize(1280, 800)
    window.commands.sample()
    wait(lambda: window.session.document is not None)
    window.complete()
    window.page.focus_text()
    return window


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()


def compare(window: Window, wait: Wait) -> CompareView:
    press(Qt.Key.Key_F6)
    (view,) = window.findChildren(CompareView)
    wait(lambda: view.comparison is not None and view.rows.hasFocus())
    return view


def test_going_to_the_page_and_back_never_drifts(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    press(Qt.Key.Key_End)
    for steps in (0, 30):
        for _ in range(steps):
            press(Qt.Key.Key_Up)
        row = view.rows.row
        for _ in range(2):
            press(Qt.Key.Key_F6)
            assert sample.page.isVisible()
            QTest.qWait(350)
            assert compare(sample, wait).rows.row == row


def test_a_page_that_was_scrolled_on_decides_the_row(sample: Window, wait: Wait) -> None:
    compare(sample, wait)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_End, CTRL)
    wait(lambda: sample.session.place > 0)
    assert compare(sample, wait).rows.row > 30


def test_text_settings_hold_in_the_comparison_while_typing(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(view.rows.editor, " more")
    press(Qt.Key.Key_Left)
    before = view.rows.cells.font.pixelSize()
    press(Qt.Key.Key_Plus, CTRL)
    assert view.rows.cells.font.pixelSize() == before + 1
    assert view.rows.editor.document().defaultFont().pixelSize() == before + 1
    assert view.rows.editor.document().defaultFont().families() == view.rows.cells.font.families()
    QTest.keyClicks(view.rows.editor, "X")
    assert view.rows.editor.toPlainText().endswith(" morXe")
    sample.actions_["text_settings"].trigger()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.size_, Qt.Key.Key_Up)
    assert view.rows.cells.font.pixelSize() == before + 2
    popup.close()


def test_a_theme_chosen_while_typing_keeps_the_cells_typeface(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    press(Qt.Key.Key_Return)
    for theme in ("dark", "sepia"):
        sample.theme.choose(theme)
        QApplication.processEvents()
        assert view.rows.editor.document().defaultFont().families() == view.rows.cells.font.families()
        assert view.rows.editor.document().defaultFont().pixelSize() == view.rows.cells.font.pixelSize()


def test_the_active_row_stays_in_view_when_the_columns_change(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    for _ in range(40):
        press(Qt.Key.Key_Down)
    for _ in range(2):
        press(Qt.Key.Key_F10)
        QTest.qWait(30)
        rect = view.rows.cell_rect(view.rows.row, 1)
        assert rect.top() >= 0
        assert rect.bottom() < view.rows.viewport().height()


def test_the_editor_fills_its_column_when_it_is_first_opened(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    press(Qt.Key.Key_F10)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert view.rows.editor.document().textWidth() == view.rows.editor.width()
    assert view.rows.editor.width() == view.rows.geometry_of.text_width(1)


def test_nothing_is_marked_on_a_selection_that_is_out_of_sight(sample: Window, wait: Wait) -> None:
    press(Qt.Key.Key_A, CTRL)
    wait(lambda: sample.page.selection() is not None)
    before = dict(sample.session.annotations)
    compare(sample, wait)
    press(Qt.Key.Key_Left)
    for key in (Qt.Key.Key_H, Qt.Key.Key_C, Qt.Key.Key_N, Qt.Key.Key_1):
        press(key)
    assert sample.session.annotations == before
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_H)
    assert len(sample.session.annotations) == len(before) + 1


def test_undoing_the_pairing_says_so(sample: Window, wait: Wait) -> None:
    compare(sample, wait)
    press(Qt.Key.Key_Z, CTRL)
    assert sample.page.isVisible()
    assert sample.message.text == "The pairing was undone. Redo brings it back."
    press(Qt.Key.Key_Y, CTRL)
    source = sample.session.document
    assert source is not None
    assert len(sample.session.library.store.alignments(source.id)) == 2


def test_a_version_in_the_language_of_the_text_says_why_it_is_not_edited(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    revision = next(one for one in sample.session.library.store.documents() if one.version == "Revisi")
    view.open_beside([revision.id])
    wait(lambda: view.rows.hasFocus() and view.header.boxes[0].currentText().startswith("Indonesian — Revisi"))
    press(Qt.Key.Key_F2)
    assert not view.rows.editing
    assert sample.message.text.startswith("This version is in the language of the text")
    press(Qt.Key.Key_Left)
    sample.message.hide()
    press(Qt.Key.Key_F2)
    assert sample.message.text == ""


def test_a_translation_made_in_a_cell_shows_in_panel_and_on_the_page(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(view.rows.editor, " indeed")
    press(Qt.Key.Key_Escape)
    made = sample.session.annotations[sample.session.active]
    assert made.kind is Kind.TRANSLATION
    press(Qt.Key.Key_Escape)
    assert sample.page.isVisible()
    canvas = sample.page.text.canvas
    assert canvas is not None
    assert made.id in {one.id for one in canvas.marks.coverage.at(made.anchor.start)}


def test_the_keys_of_the_comparison_are_listed_under_a_heading_of_their_own(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F1)
    (dialog,) = sample.findChildren(ShortcutsDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Comparing versions" in texts
    listed = texts[texts.index("Comparing versions") :]
    for portable, name in keys.KEYS.items():
        pair = (keys.WORDS[name], keys.key_text(name))
        assert pair in list(pairwise(listed)), portable
    dialog.close()
    assert view.rows.editor.isVisible()


def test_escape_steps_back_from_the_tools_to_the_rows_to_the_page(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    for control in (view.tools.buttons["merge"], view.header.boxes[0], view.tools.differences):
        control.setFocus()
        press(Qt.Key.Key_Escape)
        assert view.rows.hasFocus()
    press(Qt.Key.Key_Escape)
    assert sample.page.isVisible()


def test_a_click_on_the_tools_leaves_the_keys_to_the_rows(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    QTest.keyClicks(view.rows, "a")
    press(Qt.Key.Key_Escape)
    QTest.mouseClick(view.tools.differences, Qt.MouseButton.LeftButton)
    assert view.rows.hasFocus()
    state = view.tools.state
    QTest.mouseClick(state, Qt.MouseButton.LeftButton)
    QTest.keyClick(state.view(), Qt.Key.Key_Down)
    QTest.keyClick(state.view(), Qt.Key.Key_Return)
    (made,) = (one for one in view.comparison.choices.of_row(0)) if view.comparison else ()
    assert isinstance(made.body, Translation)
    assert made.body.state is State.REVIEWED
    assert view.rows.hasFocus()


def test_a_window_closed_while_comparing_opens_again_where_it_was(app: App, sample: Window, wait: Wait) -> None:
    compare(sample, wait)
    for _ in range(20):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), " half a sen")
    source = sample.session.document
    assert source is not None
    sample.close()
    again = app.new_window(source.id)
    again.show()
    again.activateWindow()
    wait(again.isActiveWindow)
    QTest.qWait(350)
    again.page.focus_text()
    view = compare(again, wait)
    assert view.rows.row == 20
    assert view.comparison is not None
    assert view.comparison.text(20, 1).endswith(" half a sen")


def test_the_page_opens_at_the_place_where_it_was_left(app: App, sample: Window, wait: Wait) -> None:
    source = sample.session.document
    assert source is not None
    sample.session.reveal.emit(3000, 3001)
    wait(lambda: sample.session.place > 0)
    place = sample.session.place
    sample.close()
    again = app.new_window(source.id)
    again.show()
    QTest.qWait(350)
    assert again.session.place == again.page.showing.place == place
    assert again.page.text.places is not None
    assert again.page.text.places.first_visible() == place


def test_find_returns_to_the_page(sample: Window, wait: Wait) -> None:
    compare(sample, wait)
    press(Qt.Key.Key_F, CTRL)
    assert sample.page.isVisible()
    assert sample.page.finder.field.hasFocus()
    assert not sample.actions_["compare"].isChecked()


def test_a_click_confirms_the_row(sample: Window, wait: Wait) -> None:
    view = compare(sample, wait)
    QTest.mouseClick(view.tools.buttons["confirm"], Qt.MouseButton.LeftButton)
    assert view.rows.row == 1
    assert "66 translated · 1 reviewed" in view.status()
