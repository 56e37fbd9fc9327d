"""The claims of all texts, worked with keys: the table and the timeline."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from reader.domain.records import Annotation, Claim, RelationKind, Status
from reader.library import relating
from reader.ui.board import keys as board_keys
from reader.ui.board.grouping import Column, Grouping
from reader.ui.board.head import Page
from reader.ui.board.stacking import Basis
from reader.ui.board.view import BoardView
from reader.ui.shortcuts_dialog import ShortcutsDialog
from reader.ui.window import Window
from tests.ui.board.steps import Key, Wait, at, choose, lines, press, put


def test_claims_of_all_texts_stand_in_groups_that_g_turns(board: BoardView) -> None:
    assert lines(board) == [
        "[beras 2]", "Harga turun.", "Harga naik.", "[padi 1]", "Panen tiba.", "[ 1]", "Kapal datang.",
    ]  # fmt: skip
    assert board.model.index(5, 0).data().startswith("No subject")
    press(Key.Key_G)
    assert board.model.grouping is Grouping.SOURCE
    assert lines(board)[-2:] == ["[ 1]", "Kapal datang."]
    press(Key.Key_G)
    assert lines(board)[0] == "[unverified 3]"
    assert board.model.index(0, 0).data() == "Unverified  ·  3"


def test_the_arrows_pass_over_headings_and_enter_goes_to_the_claim_and_back(
    window: Window, board: BoardView, claims: dict[str, Annotation]
) -> None:
    press(Key.Key_Home)
    press(Key.Key_Up)
    assert board.current() == claims["down"].id
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert board.current() == claims["crop"].id
    press(Key.Key_Up)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert window.commands.boarding.shown is None
    assert window.foot.counts.isVisible()
    assert window.session.document is not None
    assert (window.session.document.id, window.session.active) == ("doc-2", claims["down"].id)
    press(Key.Key_F8)
    assert window.commands.boarding.shown is board
    press(Key.Key_Escape)
    assert window.centre.currentWidget() is window.page


def test_a_click_on_a_column_sorts_within_the_groups(board: BoardView) -> None:
    board.table.sortByColumn(Column.STATEMENT, Qt.SortOrder.AscendingOrder)
    assert lines(board)[:3] == ["[beras 2]", "Harga naik.", "Harga turun."]
    board.group(Grouping.NONE)
    board.table.sortByColumn(Column.DATES, Qt.SortOrder.AscendingOrder)
    assert lines(board) == ["Harga naik.", "Kapal datang.", "Harga turun.", "Panen tiba."]


def test_s_orders_by_the_next_column_and_shift_s_from_its_other_end(board: BoardView) -> None:
    board.group(Grouping.NONE)
    board.table.go_to(1)
    held = board.current()
    press(Key.Key_S)
    assert lines(board) == ["Harga naik.", "Harga turun.", "Kapal datang.", "Panen tiba."]
    assert board.current() == held
    press(Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert lines(board) == ["Panen tiba.", "Kapal datang.", "Harga turun.", "Harga naik."]
    assert (board.current(), board.table.lines()) == (held, [board.model.line_of(held)])
    for _ in Column:
        press(Key.Key_S)
    assert lines(board) == [row.statement for row in board.model.rows]


def test_subjects_of_one_claim_each_stand_under_one_heading(window: Window, board: BoardView, wait: Wait) -> None:
    put(window.session.library, 3, Claim("Kapal pergi.", subject="kapal"), "doc-1")
    wait(lambda: len(board.model.rows) == 5)
    assert [line for line in lines(board) if line.startswith("[")] == ["[beras 2]", "[ 2]", "[ 1]"]
    assert lines(board)[4:6] == ["Kapal pergi.", "Panen tiba."]
    assert board.model.index(3, 0).data() == "Subjects with one claim  ·  2"


def test_a_narrow_board_leaves_columns_out_and_tells_them_below(
    window: Window, board: BoardView, claims: dict[str, Annotation]
) -> None:
    window.resize(2000, 700)
    QApplication.processEvents()
    assert board.table.left_out() == []
    board.table.go_to(board.model.line_of(claims["up"].id))
    assert board.detail.text() == "Harga naik."
    window.resize(900, 700)
    QApplication.processEvents()
    assert Column.PUBLISHED in board.table.left_out()
    assert board.table.columnWidth(Column.STATEMENT) >= 200
    assert "Published: March 2024" in board.detail.text()


def test_two_claims_are_related_by_r_and_a_digit_and_the_row_says_so(
    window: Window, board: BoardView, claims: dict[str, Annotation], wait: Wait
) -> None:
    choose(board, claims["down"].id, claims["up"].id)
    press(Key.Key_R)
    wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    QTest.keyClick(QApplication.activePopupWidget(), Key.Key_2)
    (relation,) = window.session.library.store.claims.relations()
    assert (relation.claim, relation.other) == (claims["down"].id, claims["up"].id)
    assert relation.kind is RelationKind.CONTRADICTS
    window.activateWindow()  # as a window system does by itself when a menu closes
    wait(lambda: any(row.related for row in board.model.rows) and board.table.hasFocus())
    line = board.model.line_of(claims["up"].id)
    assert board.model.index(line, Column.RELATIONS).data() == "1 contradicting"
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: not any(row.related for row in board.model.rows))


def test_v_turns_the_status_of_the_chosen_claims(
    window: Window, board: BoardView, claims: dict[str, Annotation], wait: Wait
) -> None:
    choose(board, claims["up"].id)
    press(Key.Key_V)
    body = window.session.library.annotation(claims["up"].id).body
    assert isinstance(body, Claim)
    assert body.status is Status.SUPPORTED
    wait(lambda: board.model.claims([board.model.line_of(claims["up"].id)])[0].status is Status.SUPPORTED)


def test_several_chosen_lines_turn_at_once_stay_chosen_and_turn_back_in_one_step(
    window: Window, board: BoardView, wait: Wait
) -> None:
    def statuses() -> list[Status]:
        return [row.status for row in board.model.rows]

    press(Key.Key_End)
    assert board.table.currentIndex().row() == len(lines(board)) - 1
    press(Key.Key_Home)
    press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = {row.id for row in board.model.claims(board.table.lines())}
    assert len(chosen) == 2
    before = statuses()
    press(Key.Key_V)
    wait(lambda: statuses().count(Status.SUPPORTED) == before.count(Status.SUPPORTED) + 2)
    assert {row.id for row in board.model.claims(board.table.lines())} == chosen
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: statuses() == before)


def test_the_timeline_is_walked_with_the_arrows(
    window: Window, board: BoardView, claims: dict[str, Annotation], wait: Wait
) -> None:
    relating.relate(window.session.library, claims["up"].id, claims["down"].id, RelationKind.CONTRADICTS)
    wait(lambda: any(row.related for row in board.model.rows))
    press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert board.page is Page.TIMELINE
    timeline = board.timeline
    assert [one.row.statement for one in timeline.claims] == ["Harga naik.", "Kapal datang.", "Harga turun."]
    assert timeline.undated == 1
    assert "1 without a date" in window.foot.place.text()
    press(Key.Key_Home)
    assert timeline.spoken().startswith("2021 · Harga naik. · Dina")
    press(Key.Key_Right)
    assert timeline.spoken().startswith("quarter 1 of 2022 · Kapal datang.")
    press(Key.Key_End)
    wide = timeline._pixels
    press(Key.Key_Plus)
    assert timeline._pixels > wide
    row = timeline.row()
    assert row is not None
    assert row.id == claims["down"].id
    window.grab()
    press(Key.Key_Return)
    assert window.session.active == claims["down"].id


def test_the_timeline_by_publication_has_every_claim_of_a_dated_text(board: BoardView) -> None:
    board.turn_to(Page.TIMELINE)
    board.head.basis.setCurrentIndex(board.head.basis.findData(Basis.PUBLISHED))
    board.head.basis.activated.emit(1)
    assert [one.edtf for one in board.timeline.claims] == ["2024-03", "2024-03", "2025-06-01", "2025-06-01"]
    assert board.timeline.undated == 0
    press(Key.Key_Home)
    press(Key.Key_Up)
    assert board.timeline.current == 1
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert board.timeline.current == 0


def test_the_board_follows_changes_and_the_language(window: Window, board: BoardView, wait: Wait) -> None:
    choose(board, board.model.claims([1])[0].id)
    held = board.current()
    window._language.switch("id")
    assert board.current() == held
    line = board.model.line_of(held)
    assert board.model.index(line, Column.STATUS).data() == "Belum diverifikasi"
    put(window.session.library, 3, Claim("Klaim baru.", subject="baru"), "doc-1")
    wait(lambda: "Klaim baru." in lines(board))
    assert board.current() == held
    window._language.switch("en")


def test_every_control_of_the_board_has_a_name(board: BoardView) -> None:
    for page in Page:
        board.turn_to(page)
        for widget in board.findChildren(QWidget):
            focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if focusable and widget.isVisible() and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget


def test_the_current_claim_of_the_timeline_stays_in_sight_when_the_view_changes(
    window: Window, board: BoardView, claims: dict[str, Annotation], wait: Wait
) -> None:
    for number in range(90):
        put(window.session.library, 0, Claim(f"Klaim {number:02d}", dates=at("2022-05")), "doc-1")
    wait(lambda: len(board.model.rows) == 94)
    board.turn_to(Page.TIMELINE)
    timeline = board.timeline
    top = max(timeline._stacks.spots, key=lambda spot: spot.level)
    assert timeline.select(timeline.claims[top.number].row.id)
    for size in ((900, 500), (1280, 800), (800, 480)):
        window.resize(*size)
        QApplication.processEvents()
        spot = timeline._stacks.spots[timeline.current]
        assert 0 <= timeline._y(spot) < timeline.viewport().height()
        assert 0 <= timeline._x(spot) < timeline.viewport().width()


def test_contradictions_of_the_current_claim_stand_out_and_are_said(
    window: Window, board: BoardView, claims: dict[str, Annotation], wait: Wait
) -> None:
    relating.relate(window.session.library, claims["up"].id, claims["down"].id, RelationKind.CONTRADICTS)
    wait(lambda: any(row.related for row in board.model.rows))
    board.turn_to(Page.TIMELINE)
    timeline = board.timeline

    def strong() -> int:
        """How many pixels have the full colour of a contradiction."""
        picture = timeline.viewport().grab().toImage()
        wanted = QColor(window.theme.tokens.refuted_edge).rgb()
        return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(0, picture.height(), 2))

    timeline.select(claims["ship"].id)
    without = strong()
    assert "contradicting" not in timeline.accessibleDescription()
    timeline.select(claims["up"].id)
    assert strong() > without + 50
    assert "1 contradicting" in timeline.accessibleDescription()


def test_every_key_of_the_board_is_in_the_list_of_shortcuts(window: Window, board: BoardView) -> None:
    listed = {key for _words, keys in board_keys.listed() for key in keys}
    assert {"G", "R", "V", "M", "P", "E", "N", "X", "O", "Return", "Ctrl+4", "/", "+", "-", "Left"} <= listed
    window.actions_["shortcuts"].trigger()
    dialog = QApplication.activeModalWidget() or next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, ShortcutsDialog)
    )
    assert any("timeline" in label.text().casefold() for label in dialog.findChildren(QLabel))
    dialog.close()
