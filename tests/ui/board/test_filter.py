"""The filter over the board, the page of notices, and what stands where nothing is found."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.findings import Quantity
from reader.domain.records import Claim
from reader.library import sources
from reader.library.noticing.notice import Notice, Rule
from reader.ui.board.head import Page
from reader.ui.board.view import BoardView
from reader.ui.window import Window
from tests.ui.board.steps import Key, Wait, at, lines, press, put


def test_the_filter_narrows_and_escape_steps_back(window: Window, board: BoardView) -> None:
    press(Key.Key_Slash)
    assert board.head.filter.hasFocus()
    QTest.keyClicks(board.head.filter, "beras turun")
    assert lines(board) == ["[beras 1]", "Harga turun."]
    assert window.foot.place.text() == "1 of 4 claims"
    press(Key.Key_Down)
    assert board.table.hasFocus()
    press(Key.Key_Escape)
    assert len(lines(board)) == 7
    press(Key.Key_Escape)
    assert window.commands.boarding.shown is None


def test_the_filter_finds_figures_merged_names_and_dates_in_words(window: Window, board: BoardView, wait: Wait) -> None:
    library = window.session.library
    figure = Quantity(0, 5, "Rp1,5 triliun", Decimal(1500000000000), unit="IDR")
    put(library, 2, Claim("Anggaran.", "Menteri", quantities=(figure,), dates=at("2024-07-09")), "doc-1")
    sources.merge(library, ["Menteri", "Bu Menteri"], "Rina Dewanti")
    wait(lambda: len(board.model.rows) == 5 and board.model.line_of("") < 0 and not board._wait.isActive())
    for query in ("1,500,000,000,000", "1.500.000.000.000", "rp1,5 triliun", "bu menteri", "july 2024"):
        board.head.filter.setText(query)
        wait(lambda: [row.statement for row in board.model.found] == ["Anggaran."])
    board.head.filter.setText("500000000000")
    wait(lambda: not board.findings.busy)
    assert board.model.found == []
    assert board.empty.words.text() == "No claim holds these words."
    board.empty.button.setFocus()
    press(Key.Key_Space)
    assert board.table.hasFocus()
    assert len(board.model.found) == 5


def test_the_slash_goes_to_the_filter_from_every_page_and_letters_never_reach_the_text(
    window: Window, board: BoardView, wait: Wait
) -> None:
    for page in Page:
        press(Qt.Key(Key.Key_1 + page), Qt.KeyboardModifier.ControlModifier)
        wait(lambda page=page: board.page is page and board._stack.currentWidget() is not board.empty)
        before = len(window.session.annotations)
        press(Key.Key_H)
        assert len(window.session.annotations) == before
        assert not board.head.filter.hasFocus()
        press(Key.Key_Slash)
        assert board.head.filter.hasFocus()
        press(Key.Key_Escape)
        assert not board.head.filter.hasFocus()


def test_the_noticed_page_begins_at_its_first_card_and_is_filtered(
    window: Window, board: BoardView, wait: Wait
) -> None:
    library, watching = window.session.library, window.noticing.watching
    body = Claim("PT Sagara membayar denda.", "Dina", quantities=(), hedges=())
    made = put(library, 0, body, "doc-1")
    watching.stop()
    first = Notice(
        Rule.SUM,
        (made.id,),
        "{parts} make {sum}, not {total}. (“{claim}”)",
        {"parts": "1 + 1", "sum": 3, "total": "2", "claim": "Padi"},
        texts=(("Pertama", "2024-03"),),
    )
    other = replace(first, params={**first.params, "claim": "Jagung"})
    watching._found = watching.notices = [first, other]
    watching.changed.emit()
    press(Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: len(board.noticed.cards) == 2 and board.noticed.cards[0].hasFocus())
    assert "Pertama, March 2024" in board.noticed.cards[0].accessibleDescription()
    press(Key.Key_J)
    assert board.noticed.cards[1].hasFocus()
    board.head.filter.setText("jagung")
    assert [card.notice for card in board.noticed.cards] == [other]
    assert "1 thing" in board.status()
    board.head.filter.setText("kedelai")
    assert board.noticed.cards == []
    assert "Esc" in board.noticed.nothing.text()


def test_an_empty_library_says_what_to_do(window: Window, wait: Wait) -> None:
    window.actions_["board"].trigger()
    board = window.commands.boarding.shown
    assert board is not None
    wait(lambda: board.rows.known)
    assert board.empty.isVisible()
    assert "press S" in board.empty.words.text()
    wait(board.empty.button.hasFocus)
    for page in (Page.TIMELINE, Page.SOURCES):
        board.turn_to(page)
        assert board.empty.button.text() == "Open a text…"
    press(Key.Key_Escape)
    assert window.centre.currentWidget() is window.welcome
