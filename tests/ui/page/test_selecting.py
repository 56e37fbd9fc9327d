from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from reader.domain.records import Claim, Highlight, Note
from tests.ui.page.conftest import ONE, THREE, TWO, Hand

Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_dragging_selects_and_blanks_at_the_ends_are_left_out(short: Hand) -> None:
    start, end = short.span(" datang dari ")
    short.drag(short.point(start) - QPoint(1, 0), short.point(end) - QPoint(1, 0))
    assert short.selected == "datang dari"


def test_dragging_across_paragraphs_and_an_emoji_counts_code_points(short: Hand) -> None:
    start, end = short.span(ONE)[0] + 6, short.span("Akun itu")[1]
    short.drag(short.point(start) - QPoint(4, 0), short.point(end) - QPoint(3, 0))
    assert short.selected == short.text[start:end]
    assert "\U0001f600" in short.selected


@pytest.mark.parametrize(("times", "wanted"), [(2, "datang"), (3, "Angka itu datang dari satu orang."), (4, ONE)])
def test_repeated_clicks_select_word_sentence_paragraph(short: Hand, times: int, wanted: str) -> None:
    short.click(short.span("datang")[0] + 2, times)
    assert short.selected == wanted


def test_dragging_after_a_double_click_selects_whole_words(short: Hand) -> None:
    first, last = short.point(short.span("datang")[0] + 2), short.point(short.span("satu")[0] + 1)
    short.send(QEvent.Type.MouseButtonPress, first)
    short.send(QEvent.Type.MouseButtonRelease, first)
    short.send(QEvent.Type.MouseButtonDblClick, first)
    short.send(QEvent.Type.MouseMove, last)
    assert short.selected == "datang dari satu"
    short.send(QEvent.Type.MouseMove, short.point(2))
    assert short.selected == "Angka itu datang"
    short.send(QEvent.Type.MouseButtonRelease, last)
    assert short.selected == "Angka itu datang"


def test_shift_and_arrows_select_from_the_clicked_place(short: Hand) -> None:
    short.click(short.span("itu datang")[0])
    short.page.text.places.select(*[short.span("itu datang")[0]] * 2)
    short.key(Qt.Key.Key_Right, Shift, Control)
    short.key(Qt.Key.Key_Right, Shift, Control)
    assert short.selected == "itu datang"
    short.key(Qt.Key.Key_Left, Shift)
    short.key(Qt.Key.Key_Left, Shift)
    assert short.selected == "itu datan"


def test_without_caret_browsing_arrows_scroll(long: Hand) -> None:
    long.key(Qt.Key.Key_Down)
    assert long.page.text.verticalScrollBar().value() > 0
    assert long.page.text.textCursor().position() == 0


def test_caret_browsing_moves_a_visible_caret_and_shift_extends(short: Hand) -> None:
    short.page.toggle_caret()
    plain = short.viewport.grab().toImage()
    short.key(Qt.Key.Key_Right, Control)
    assert short.page.text.textCursor().position() == len("Angka ")
    assert short.viewport.grab().toImage() != plain
    short.key(Qt.Key.Key_End, Shift)
    assert short.selected.startswith("itu datang")
    short.key(Qt.Key.Key_Home, Control)
    assert short.page.text.textCursor().position() == 0
    assert short.selected == ""


def test_caret_browsing_begins_where_the_eye_is(long: Hand) -> None:
    long.page.text.verticalScrollBar().setValue(2000)
    place = long.page.text.places.first_visible()
    long.page.toggle_caret()
    assert long.page.text.textCursor().position() == place
    assert long.page.text.verticalScrollBar().value() == 2000


def test_caret_follows_page_keys(long: Hand) -> None:
    long.page.toggle_caret()
    long.key(Qt.Key.Key_PageDown)
    position = long.page.text.textCursor().position()
    assert position > 300
    long.key(Qt.Key.Key_PageDown, Shift)
    assert long.page.selection()[0] == position


def test_escape_clears_the_selection_then_the_active_annotation_then_nothing(short: Hand) -> None:
    one = short.put("datang dari", Note())
    short.session.activate(one.id)
    short.page.text.places.select(*short.span("satu orang"))
    short.key(Qt.Key.Key_Escape)
    assert (short.selected, short.session.active) == ("", one.id)
    short.key(Qt.Key.Key_Escape)
    assert short.session.active == ""
    short.key(Qt.Key.Key_Escape)
    assert short.session.active == ""


def test_enter_edits_what_the_caret_stands_on(short: Hand) -> None:
    one = short.put("datang dari", Claim("x"))
    asked: list[str] = []
    short.session.edit_requested.connect(asked.append)
    short.page.toggle_caret()
    short.key(Qt.Key.Key_Return)
    assert asked == []
    short.page.text.places.select(*[short.span("dari")[0]] * 2)
    short.key(Qt.Key.Key_Return)
    assert asked == [one.id]
    assert short.session.active == one.id


def test_a_click_activates_and_repeated_clicks_cycle_through_overlaps(short: Hand) -> None:
    outer = short.put("datang dari satu orang", Claim("x"))
    inner = short.put("dari satu", Note())
    inmost = short.put("satu", Highlight())
    where = short.span("satu")[0] + 1
    seen = []
    for _ in range(4):
        short.click(where)
        seen.append(short.session.active)
    assert seen == [inmost.id, inner.id, outer.id, inmost.id]
    short.click(short.span("Akun")[0])
    assert short.session.active == ""


def test_copying_gives_the_canonical_text(short: Hand) -> None:
    short.page.select_all()
    short.key(Qt.Key.Key_C, Control)
    assert QGuiApplication.clipboard().text() == "\n".join((ONE, TWO.removeprefix("# "), THREE))


def test_clearing_the_selection_leaves_the_scroll_place(long: Hand) -> None:
    long.page.text.verticalScrollBar().setValue(900)
    place = long.page.text.places.first_visible()
    long.page.text.places.select(place + 10, place + 30)
    value = long.page.text.verticalScrollBar().value()
    long.page.clear_selection()
    assert long.page.selection() is None
    assert long.page.text.verticalScrollBar().value() == value


@pytest.mark.parametrize("length", [0, 8])
def test_clearing_it_far_from_the_caret_does_not_lead_back_there(long: Hand, length: int) -> None:
    start = long.span("nomor 2 ")[0]
    long.page.text.places.select(start, start + length)
    long.page.text.verticalScrollBar().setValue(2500)
    place = long.page.showing.place
    long.page.clear_selection()
    assert long.page.selection() is None
    assert (long.page.text.verticalScrollBar().value(), long.page.showing.place) == (2500, place)


def test_the_bar_is_raised_beside_the_selection_and_goes_with_it(short: Hand, settle: Callable[[], None]) -> None:
    bar = short.page.bar
    start, end = short.span("ditutup pada Desember")
    short.drag(short.point(start), short.point(end))
    settle()
    assert bar.isVisible()
    line = short.page.text.cursorRect().translated(short.viewport.mapTo(short.page, QPoint()))
    assert not bar.geometry().intersects(line)
    assert short.page.rect().contains(bar.geometry())
    assert short.page.text.hasFocus()
    short.key(Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_the_bars_buttons_mark_and_copy(short: Hand, settle: Callable[[], None]) -> None:
    bar = short.page.bar
    for button, kind in ((bar._claim, Claim), (bar._note, Note)):
        short.page.text.places.select(*short.span("satu orang"))
        settle()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        made = short.session.annotations[short.session.active]
        assert isinstance(made.body, kind)
        assert made.anchor.exact == "satu orang"
        settle()
        assert not bar.isVisible()
    short.page.text.places.select(*short.span("Café"))
    settle()
    QTest.mouseClick(bar._swatches[2], Qt.MouseButton.LeftButton)
    assert short.session.annotations[short.session.active].body == Highlight("blue")
    short.page.text.places.select(*short.span("kantor"))
    settle()
    QTest.mouseClick(bar._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "kantor"
    assert short.selected == "kantor"


def test_a_colour_of_ones_own_gets_a_swatch(short: Hand, settle: Callable[[], None]) -> None:
    short.settings.change(own_colours=("#ff8800",))
    short.page.text.places.select(*short.span("kantor"))
    settle()
    QTest.mouseClick(short.page.bar._swatches[4], Qt.MouseButton.LeftButton)
    assert short.session.annotations[short.session.active].body == Highlight("#ff8800")


def test_every_button_of_the_bar_can_be_reached_and_has_a_name(short: Hand) -> None:
    bar = short.page.bar
    for button in (*bar._swatches, bar._claim, bar._translate, bar._note, bar._copy):
        assert button.accessibleName()
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_the_bar_goes_when_the_selection_is_scrolled_out(long: Hand, settle: Callable[[], None]) -> None:
    long.page.text.places.select(20, 40)
    settle()
    assert long.page.bar.isVisible()
    long.page.text.verticalScrollBar().setValue(3000)
    assert not long.page.bar.isVisible()


def test_a_button_reached_by_tab_gives_the_focus_back(short: Hand, settle: Callable[[], None]) -> None:
    short.page.text.places.select(*short.span("kantor"))
    settle()
    swatch = short.page.bar._swatches[0]
    swatch.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(swatch, Qt.Key.Key_Space)
    assert short.session.annotations[short.session.active].body == Highlight("yellow")
    settle()
    assert short.page.text.hasFocus()


def test_escape_in_the_bar_lets_the_selection_go(short: Hand, settle: Callable[[], None]) -> None:
    short.page.text.places.select(*short.span("kantor"))
    settle()
    short.page.bar._note.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(short.page.bar._note, Qt.Key.Key_Escape)
    assert short.selected == ""
    assert short.page.text.hasFocus()
    assert not short.page.bar.isVisible()


def test_text_and_selection_are_there_for_a_screen_reader(short: Hand) -> None:
    short.page.text.places.select(*short.span("Angka itu"))
    accessible = QAccessible.queryAccessibleInterface(short.page.text)
    assert accessible.text(QAccessible.Text.Name) == "Text"
    words = accessible.textInterface()
    assert words.text(0, 9) == "Angka itu"
    assert words.selectionCount() == 1
    assert words.cursorPosition() == 9


def test_focus_that_comes_by_tab_is_seen(short: Hand) -> None:
    plain = short.viewport.grab().toImage()
    short.page.finder.open_at(0)
    short.page.finder.hide()
    short.page.text.setFocus(Qt.FocusReason.TabFocusReason)
    assert short.viewport.grab().toImage() != plain


def test_the_bar_stands_below_where_there_is_no_room_above(long: Hand, settle: Callable[[], None]) -> None:
    long.page.text.verticalScrollBar().setValue(1000)
    place = long.page.text.places.first_visible()
    long.page.text.places.select(place, place + 20)
    settle()
    line = long.page.text.cursorRect().translated(long.viewport.mapTo(long.page, QPoint()))
    assert long.page.bar.isVisible()
    assert long.page.bar.y() > line.bottom()
