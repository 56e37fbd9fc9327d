"""The ledger of sources, worked with keys."""

from PySide6.QtCore import Qt

from reader.domain.records import Claim
from reader.language import dates
from reader.ui.board.head import Page
from reader.ui.board.view import BoardView
from reader.ui.window import Window
from tests.ui.board.steps import Key, Wait, lines, press, put


def test_names_that_look_alike_are_offered_and_merged_or_left_apart(
    window: Window, board: BoardView, wait: Wait
) -> None:
    library = window.session.library
    board.turn_to(Page.SOURCES)
    ledger = board.ledger
    wait(lambda: board.entries.known)
    assert [one.name for one in ledger.model.shown] == ["Dina", "Kabar", "media Kabar"]
    assert ledger.strip.isVisible()
    assert "“Kabar” + “media Kabar”" in ledger.strip.words.text()
    ledger.strip.yes.click()
    wait(lambda: len(ledger.model.shown) == 2)
    assert library.store.claims.sources()[0].name == "Kabar"
    library.undo()
    wait(lambda: len(ledger.model.shown) == 3)
    ledger.strip.no.click()
    (dismissed,) = library.store.claims.dismissals("")
    assert dismissed.rule == "same-source"
    board.entries.start()
    wait(lambda: not board.entries.busy)
    assert not ledger.strip.isVisible()
    library.undo()
    wait(ledger.strip.isVisible)


def test_a_source_is_renamed_and_told_its_fiscal_year(window: Window, board: BoardView, wait: Wait) -> None:
    library, ledger = window.session.library, board.ledger
    press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: board.entries.known)
    ledger.strip.no.click()
    ledger.table.go_to(ledger.model.line_of("Dina"))
    ledger.fiscal.setCurrentIndex(4)
    ledger.fiscal.activated.emit(4)
    wait(lambda: any(one.fiscal_start == 4 for one in library.store.claims.sources()))
    wait(lambda: not board._wait.isActive() and not board.entries.busy)
    assert ledger.fiscal.currentText() == "Fiscal year from April"
    ledger.table.setFocus()
    press(Key.Key_E)
    assert ledger.strip.field.text() == "Dina"
    ledger.strip.field.setText("Dina Sari")
    press(Key.Key_Return)
    wait(lambda: ledger.model.line_of("Dina Sari") >= 0)
    (source,) = library.store.claims.sources()
    assert (source.name, source.aliases, source.fiscal_start) == ("Dina Sari", ("Dina",), 4)
    ledger.table.go_to(ledger.model.line_of("Dina Sari"))
    press(Key.Key_E)
    ledger.strip.field.setText("Kabar")
    press(Key.Key_Return)
    wait(lambda: ledger.model.line_of("Dina Sari") < 0)
    assert set(library.store.claims.sources()[0].aliases) == {"Dina Sari", "Dina"}


def test_a_fiscal_year_works_the_dates_of_its_source_out_in_the_same_step(
    window: Window, board: BoardView, wait: Wait
) -> None:
    library, ledger = window.session.library, board.ledger
    quarter = dates.find("laba kuartal kedua tahun fiskal 2024", "id")[0]
    assert quarter.open
    made = put(library, 2, Claim("Laba.", "Dina", dates=(quarter,)), "doc-1")
    press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: board.entries.known and ledger.model.line_of("Dina") >= 0)
    ledger.strip.no.click()
    ledger.table.go_to(ledger.model.line_of("Dina"))
    wait(ledger.waiting.isVisible)
    assert ledger.waiting.text().startswith("1 date")
    ledger.fiscal.setFocus()
    for _ in range(4):
        press(Key.Key_Down)

    def edtf() -> str:
        body = library.annotation(made.id).body
        assert isinstance(body, Claim)
        return body.dates[0].edtf

    wait(lambda: edtf() != "")
    wait(lambda: "worked out" in ledger.waiting.text())
    library.undo()
    assert edtf() == ""
    assert library.store.claims.sources() == []
    wait(lambda: "wait" in ledger.waiting.text())


def test_the_filter_leaves_a_source_chosen(board: BoardView, wait: Wait) -> None:
    press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: board.entries.known)
    board.ledger.strip.no.click()
    board.head.filter.setText("kabar")
    assert board.ledger.table.lines() == [0]
    press(Key.Key_N)
    wait(lambda: board.ledger.model.shown[0].nameless)


def test_sources_are_merged_parted_and_named_nameless_by_keys(window: Window, board: BoardView, wait: Wait) -> None:
    library, ledger = window.session.library, board.ledger
    press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: board.entries.known)
    ledger.strip.no.click()
    assert ledger.table.hasFocus()
    ledger.table.selectAll()
    press(Key.Key_M)
    assert ledger.strip.field.hasFocus()
    ledger.strip.field.setText("Semua")
    press(Key.Key_Return)
    wait(lambda: [one.name for one in ledger.model.shown] == ["Semua"])
    assert set(library.store.claims.sources()[0].aliases) == {"Dina", "Kabar", "media Kabar"}
    ledger.table.setFocus()
    press(Key.Key_N)
    wait(lambda: ledger.model.shown[0].nameless)
    press(Key.Key_P)
    wait(lambda: len(ledger.model.shown) > 1)
    for _ in range(3):
        library.undo()
    assert library.store.claims.sources() == []


def test_enter_on_a_source_shows_its_claims(board: BoardView, wait: Wait) -> None:
    board.turn_to(Page.SOURCES)
    wait(lambda: board.entries.known)
    board.ledger.strip.no.click()
    board.ledger.table.go_to(0)
    press(Key.Key_Return)
    assert board.page is Page.TABLE
    assert lines(board) == ["[beras 1]", "Harga naik."]
