"""Many rows: nothing jumps under the eyes while rows are measured, and every row can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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
