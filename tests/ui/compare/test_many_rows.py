"""Many rows: nothing jumps under the eyes while rows are measured, and every row can be reached."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from reader.ui.compare.cell_text import CellText
from tests.ui.compare.conftest import Desk

ROWS = 600


@pytest.fixture
def long(desk: Desk) -> Desk:
    """Six hundred rows of very unequal length."""
    words = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"]
    said = [" ".join(words[: 1 + row * 7 % 10] * (1 + row * 5 % 9)).capitalize() + "." for row in range(ROWS)]
    desk.put("doc-l", tuple(" ".join(said[at : at + 4]) for at in range(0, ROWS, 4)), "id", "Panjang")
    desk.put("doc-m", tuple(" ".join(said[at : at + 4])[::-1][1:] for at in range(0, ROWS, 4)), "en", "Long")
    desk.session.open("doc-l")
    desk.view.open_beside([""])
    desk.qtbot.waitUntil(lambda: desk.view.comparison is not None)
    return desk


def test_scrolling_either_way_moves_what_is_seen_by_that_much(long: Desk) -> None:
    rows, bar = long.rows, long.rows.verticalScrollBar()
    rows._idle.stop()
    rows.go(ROWS // 2)
    rows._idle.stop()
    for step in (-40, -90, 30, -200, 15):
        watched = rows.heights.row_at(bar.value() + rows.viewport().height() // 2)
        before = rows.cell_rect(watched, 1).top()
        bar.setValue(bar.value() + step)
        assert rows.cell_rect(watched, 1).top() == before - step


def test_measuring_ahead_leaves_what_is_seen_where_it_is(long: Desk) -> None:
    rows = long.rows
    rows.go(ROWS // 2)
    place = rows.cell_rect(rows.row, 1)
    long.qtbot.waitUntil(lambda: rows.heights.next_unmeasured(0) < 0, timeout=10_000)
    assert rows.cell_rect(rows.row, 1) == place
    assert rows.verticalScrollBar().maximum() == rows.heights.total - rows.viewport().height()


def test_keys_reach_every_row_and_keep_it_in_view(long: Desk) -> None:
    rows = long.rows
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert rows.row == len(long.table()) - 1
    assert rows.viewport().rect().contains(rows.cell_rect(rows.row, 1).adjusted(0, 0, 0, -1))
    QTest.keyClick(rows, Qt.Key.Key_PageUp)
    assert 0 < rows.row < len(long.table()) - 2
    for _ in range(30):
        QTest.keyClick(rows, Qt.Key.Key_Up)
        assert rows.viewport().rect().contains(rows.cell_rect(rows.row, 1).topLeft())
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert rows.row == 0
    assert rows.verticalScrollBar().value() == 0


def test_the_editor_grows_with_its_text_and_stays_over_its_cell(long: Desk) -> None:
    rows = long.rows
    rows.go(40, 1)
    long.press(Qt.Key.Key_Return)
    height = rows.heights[40]
    long.editor.insertPlainText("banyak kata " * 60)
    assert rows.heights[40] > height
    assert rows.cell_rect(40, 1).contains(long.editor.geometry())
    long.press(Qt.Key.Key_Escape)
    assert rows.heights[40] == rows.cells.height(40, None, 0)


@pytest.fixture
def tall(desk: Desk) -> Desk:
    """A row many times as high as the window, between two low ones."""
    desk.put("doc-t", ("Awal.", ("kata yang panjang " * 900).strip() + ".", "Akhir."), "id", "Tinggi")
    desk.put("doc-u", ("First.", ("long words here " * 900).strip() + ".", "Last."), "en", "Tall")
    desk.session.open("doc-t")
    desk.view.open_beside([""])
    desk.qtbot.waitUntil(lambda: desk.view.comparison is not None)
    return desk


def test_the_line_being_typed_in_is_in_view_however_high_the_row(tall: Desk) -> None:
    rows = tall.rows
    tall.session.open("doc-t")
    tall.open(["doc-u"])
    rows.go(1, 1)
    tall.press(Qt.Key.Key_Return)

    def in_view() -> bool:
        caret = tall.editor.cursorRect().translated(tall.editor.pos())
        return bool(rows.viewport().rect().contains(caret))

    assert tall.editor.height() > 4 * rows.viewport().height()
    assert in_view()
    tall.type("!")
    assert in_view()
    tall.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert in_view()
    for _ in range(60):
        tall.press(Qt.Key.Key_Down)
    assert in_view()
    tall.settings.change(font_size=24)
    tall.view.apply_settings()
    assert in_view()


def test_page_down_reads_through_a_row_that_is_higher_than_the_window(tall: Desk) -> None:
    rows, bar = tall.rows, tall.rows.verticalScrollBar()
    rows.go(1, 1)
    seen = [bar.value()]
    while rows.row == 1:
        QTest.keyClick(rows, Qt.Key.Key_PageDown)
        seen.append(bar.value())
        assert len(seen) < 100
    assert len(seen) > 4
    assert all(0 < after - before <= rows.viewport().height() for before, after in pairwise(seen[:-1]))
    assert rows.row == 2
    QTest.keyClick(rows, Qt.Key.Key_Up)
    bar.setValue(rows.heights.top(1) + 100)
    QTest.keyClick(rows, Qt.Key.Key_PageUp)
    assert (rows.row, bar.value()) == (1, rows.heights.top(1))
    QTest.keyClick(rows, Qt.Key.Key_PageUp)
    assert rows.row == 0


def test_arabic_stands_at_the_right_of_its_cell(desk: Desk) -> None:
    image = QImage(300, 60, QImage.Format.Format_ARGB32)

    def ink(text: str) -> list[int]:
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        CellText(text, desk.rows.cells.font, 300).draw(painter, 0, 0)
        painter.end()
        columns = [[image.pixelColor(x, y).lightness() < 200 for y in range(60)] for x in range(300)]
        return [x for x, column in enumerate(columns) if any(column)]

    assert max(ink("satu dua")) < 150
    assert min(ink("جملة 12.")) > 150
