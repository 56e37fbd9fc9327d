"""The keys and clicks of the comparison, on a real library."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.change import ChangeKind
from reader.domain.records import Kind, State, Translation
from reader.language import anchoring
from tests.ui.compare.conftest import DRAFT_A, DRAFT_B, SOURCE, Desk

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def body(desk: Desk, index: int = 0) -> Translation:
    found = desk.translations()[index].body
    assert isinstance(found, Translation)
    return found


def test_versions_stand_beside_the_text_sentence_by_sentence(drafts: Desk) -> None:
    rows = drafts.table()
    assert [row[0] for row in rows] == [
        "Dua pintu",
        "Ada dua pintu di rumah itu.",
        "Pintu pertama dicat merah pada 1998, lalu dikunci selama sebelas tahun.",
        "Kami pulang 😀 pada malam hari.",
        "Tidak seorang pun bertanya ke mana kami pergi.",
    ]
    assert [row[1] for row in rows][2:4] == [
        "The first was painted red in 1998 and then locked for eleven years.",
        "We went home at night 😀.",
    ]
    assert rows[4][2] == "No one asked where we had gone."
    assert [box.currentText() for box in drafts.view.header.boxes] == [
        "English — Draft A",
        "English — Draft B (difference from Draft A)",
    ]


def test_opening_goes_to_the_place_of_the_page_and_moving_takes_the_page_along(desk: Desk) -> None:
    desk.drafts()
    assert desk.session.content is not None
    place = desk.session.content.text.index("Kami pulang")
    desk.session.read_to(place + 5)
    desk.open()
    assert desk.rows.row == 3
    assert desk.session.place == place + 5, "opening alone moves nothing"
    desk.press(Qt.Key.Key_Up)
    assert desk.session.place == desk.session.content.text.index("Pintu pertama")
    desk.press(Qt.Key.Key_Right)
    assert (desk.rows.row, desk.rows.column) == (2, 2)
    desk.press(Qt.Key.Key_End)
    assert desk.rows.row == 4


def test_typing_in_a_cell_makes_a_translation_of_the_passage(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    assert drafts.editor.hasFocus()
    assert drafts.editor.toPlainText() == "There are two doors in that house."
    drafts.type(" Two.")
    assert drafts.texts() == [], "not before the pause"
    drafts.press(Qt.Key.Key_Escape)
    assert drafts.rows.hasFocus()
    (made,) = drafts.translations()
    assert made.anchor.exact == "Ada dua pintu di rumah itu."
    assert body(drafts) == Translation("en", "There are two doors in that house. Two.", State.DRAFT, True)
    assert drafts.library.content(drafts.library.document("doc-a")).text == "\n".join(
        line.removeprefix("# ") for line in DRAFT_A
    )
    assert drafts.row(1)[1:] == ["There are two doors in that house. Two.", "That house has two doors."]


def test_typing_saves_by_itself_and_goes_on_in_the_same_candidate(drafts: Desk, wait: Wait) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_F2)
    drafts.type(" One")
    wait(lambda: drafts.texts() == ["There are two doors in that house. One"])
    assert drafts.editor.hasFocus()
    drafts.type(" two")
    wait(lambda: drafts.texts() == ["There are two doors in that house. One two"])
    assert drafts.editor.toPlainText().endswith("One two")


def test_leaving_a_cell_unchanged_makes_nothing(drafts: Desk) -> None:
    before = drafts.library.store.undoable()
    drafts.press(Qt.Key.Key_Return)
    drafts.press(Qt.Key.Key_Escape)
    drafts.press(Qt.Key.Key_Down)
    drafts.press(Qt.Key.Key_Return)
    drafts.type("x")
    drafts.press(Qt.Key.Key_Backspace)
    drafts.press(Qt.Key.Key_Escape)
    assert drafts.texts() == []
    assert drafts.library.store.undoable() is before


def test_letters_begin_editing_and_a_source_cell_takes_none(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.type("x")
    assert drafts.editor.hasFocus()
    assert drafts.editor.toPlainText() == "There are two doors in that house.x"
    drafts.press(Qt.Key.Key_Escape)
    drafts.rows.go(1, 0)
    drafts.type("x")
    drafts.press(Qt.Key.Key_Return)
    assert not drafts.rows.editing
    assert len(drafts.texts()) == 1


def test_an_edit_in_the_second_draft_stays_there_when_opened_again(drafts: Desk) -> None:
    drafts.rows.go(1, 2)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" Indeed.")
    drafts.press(Qt.Key.Key_Escape)
    assert drafts.row(1)[1:] == ["There are two doors in that house.", "That house has two doors. Indeed."]
    drafts.view.leave()
    drafts.open()
    assert drafts.row(1)[1:] == ["There are two doors in that house.", "That house has two doors. Indeed."]


def test_several_candidates_are_cycled_chosen_reviewed_and_deleted(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    for text in ("First", "Second"):
        drafts.press(Qt.Key.Key_Insert)
        drafts.type(text)
        drafts.press(Qt.Key.Key_Escape)
    assert drafts.row(1)[1] == "Second"
    drafts.press(Qt.Key.Key_Up, ALT)
    assert drafts.row(1)[1] == "First"
    drafts.press(Qt.Key.Key_Up, ALT)
    assert drafts.row(1)[1] == "There are two doors in that house."
    drafts.press(Qt.Key.Key_Up, ALT)
    assert drafts.row(1)[1] == "Second"
    chosen = {one.body.text: one.body.chosen for one in drafts.translations() if isinstance(one.body, Translation)}
    assert chosen == {"First": True, "Second": False}
    drafts.press(Qt.Key.Key_Return, CTRL | SHIFT)
    chosen = {one.body.text: one.body.chosen for one in drafts.translations() if isinstance(one.body, Translation)}
    assert chosen == {"First": False, "Second": True}
    drafts.view.tools.state.setCurrentIndex(2)
    drafts.view.tools.state.activated.emit(2)
    assert State.FINAL in {one.body.state for one in drafts.translations() if isinstance(one.body, Translation)}
    QTest.mouseClick(drafts.view.tools.buttons["delete_candidate"], Qt.MouseButton.LeftButton)
    assert drafts.texts() == ["First"]
    drafts.session.undo()
    assert sorted(drafts.texts()) == ["First", "Second"]


def test_the_arrows_of_a_cell_cycle_by_mouse(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Insert)
    drafts.type("Own words")
    drafts.press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    rect = drafts.rows.cell_rect(1, 1)
    cell = drafts.rows.cells.cell(1, 1)
    assert cell.caption.startswith("2 of 2")
    from reader.ui.compare.painting import caption_rect

    line = caption_rect(rect, cell)
    QTest.mouseClick(
        drafts.rows.viewport(), Qt.MouseButton.LeftButton, pos=line.center() - QPoint(line.width() // 2 - 4, 0)
    )
    assert drafts.row(1)[1] == "There are two doors in that house."
    assert not drafts.rows.editing


def test_a_click_activates_and_a_second_one_edits(drafts: Desk) -> None:
    drafts.rows.setFocus()
    point = drafts.rows.cell_rect(2, 1).center()
    QTest.mouseClick(drafts.rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (drafts.rows.row, drafts.rows.column) == (2, 1)
    assert not drafts.rows.editing
    QTest.mouseClick(drafts.rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert drafts.editor.isVisible()


def test_merging_and_splitting_rows_is_undone_and_redone(drafts: Desk) -> None:
    before = drafts.table()
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_M, CTRL)
    merged = drafts.table()
    assert len(merged) == len(before) - 1
    assert merged[1][0] == SOURCE[1]
    assert merged[1][1:] == [DRAFT_A[1], DRAFT_B[1]]
    assert drafts.library.store.undoable() is ChangeKind.EDIT_ALIGNMENT
    drafts.session.undo()
    assert drafts.table() == before
    assert drafts.rows.row == 1
    drafts.session.redo()
    assert drafts.table() == merged
    drafts.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert drafts.table() == before


def test_no_candidate_is_lost_when_its_row_is_merged(drafts: Desk) -> None:
    drafts.rows.go(2, 1)
    drafts.press(Qt.Key.Key_Insert)
    drafts.type("Mine")
    drafts.press(Qt.Key.Key_Escape)
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_M, CTRL)
    assert drafts.row(1)[1] == DRAFT_A[1]
    assert drafts.rows.cells.cell(1, 1).caption == "1 of 2 · the version’s own text"
    drafts.press(Qt.Key.Key_Down, ALT)
    assert drafts.row(1)[1] == "Mine"
    assert "other passage" in drafts.rows.cells.cell(1, 1).caption
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" too")
    drafts.press(Qt.Key.Key_Escape)
    (one,) = drafts.translations()
    assert body(drafts).text == "Mine too"
    assert one.anchor.exact.startswith("Pintu pertama"), "it stays on its own passage"


def test_a_sentence_is_moved_to_the_next_row_and_back(drafts: Desk) -> None:
    before = drafts.table()
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_PageDown, ALT)
    assert drafts.row(1)[1] == ""
    assert drafts.row(2)[1] == DRAFT_A[1]
    assert [row[2] for row in drafts.table()] == [row[2] for row in before]
    drafts.rows.go(2, 1)
    drafts.press(Qt.Key.Key_PageUp, ALT)
    assert drafts.table() == before


def test_ctrl_enter_confirms_marks_reviewed_and_goes_on(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" Yes.")
    drafts.press(Qt.Key.Key_Return, CTRL)
    assert (drafts.rows.row, drafts.rows.editing) == (2, False)
    assert body(drafts).state is State.REVIEWED
    assert body(drafts).text.endswith("Yes.")
    drafts.press(Qt.Key.Key_Return, CTRL)
    assert "5 translated · 2 reviewed" in drafts.view.status()
    assert drafts.view.status().startswith("Segment 4 of 5")
    drafts.session.undo()
    drafts.session.undo()
    assert body(drafts).state is State.DRAFT
    assert "0 reviewed" in drafts.view.status()


def test_undo_while_typing_takes_the_typing_back_and_keeps_the_cell_open(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" Yes.")
    drafts.session.undo()
    assert drafts.texts() == []
    assert drafts.editor.toPlainText() == "There are two doors in that house."
    drafts.type(" No.")
    drafts.press(Qt.Key.Key_Escape)
    assert drafts.texts() == ["There are two doors in that house. No."]


def test_a_translation_made_elsewhere_is_seen_here(drafts: Desk) -> None:
    content = drafts.session.content
    assert content is not None
    start = content.text.index("Tidak seorang")
    anchor = anchoring.make(content.text, start, len(content.text), content.version)
    made = drafts.library.add("doc-1", anchor, Translation("en", "From the panel"))
    assert "From the panel" in drafts.row(4), "the only candidate is shown"
    second = drafts.library.add("doc-1", anchor, Translation("en", "Another"))
    drafts.session.activate(second.id)
    assert drafts.rows.row == 4
    assert drafts.row(4)[drafts.rows.column] == "Another"
    drafts.session.activate(made.id)
    assert drafts.row(4)[drafts.rows.column] == "From the panel"
    drafts.rows.go(3, 1)
    assert drafts.session.active == ""
    drafts.rows.go(4)
    assert drafts.session.active == made.id
    assert made.kind is Kind.TRANSLATION


def test_escape_leaves_the_cell_then_the_view(drafts: Desk) -> None:
    left: list[bool] = []
    drafts.view.closed.connect(lambda: left.append(True))
    drafts.press(Qt.Key.Key_Return)
    drafts.press(Qt.Key.Key_Escape)
    assert left == []
    drafts.press(Qt.Key.Key_Escape)
    assert left == [True]


def test_the_page_keeps_typing_when_the_view_is_left_by_its_owner(drafts: Desk) -> None:
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" Kept")
    drafts.view.hide()
    assert drafts.texts() == ["Two doors Kept"]


def test_undoing_a_candidate_shows_the_best_of_those_left(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" first")
    drafts.press(Qt.Key.Key_Escape)
    drafts.press(Qt.Key.Key_Insert)
    drafts.press(Qt.Key.Key_Escape)
    drafts.session.undo()
    assert drafts.row(1)[1] == "There are two doors in that house. first"
    drafts.press(Qt.Key.Key_Up, ALT)
    assert drafts.row(1)[1] == "There are two doors in that house."


def test_a_translation_of_a_few_words_does_not_stand_for_the_row(desk: Desk) -> None:
    content = desk.session.content
    assert content is not None
    for words in ("dua pintu", "Kami pulang 😀 pada malam hari"):
        start = content.text.index(words)
        anchor = anchoring.make(content.text, start, start + len(words), desk.source.text_version)
        desk.library.add("doc-1", anchor, Translation("en", f"of: {words}"))
    desk.open([""])
    assert [row[1] for row in desk.table()] == ["", "", "", "of: Kami pulang 😀 pada malam hari", ""]
    assert "1 translated" in desk.view.status()
    desk.rows.go(1, 1)
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.row(1)[1] == "of: dua pintu"
    desk.press(Qt.Key.Key_Up, ALT)
    desk.type("two doors there")
    desk.press(Qt.Key.Key_Escape)
    assert "two doors there" in desk.texts()
    assert "of: dua pintu" in desk.texts()


def test_redo_while_the_cell_is_open_goes_on_in_the_candidate_undo_took_away(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" first")
    drafts.session.undo()
    assert drafts.editor.toPlainText() == "There are two doors in that house."
    assert drafts.texts() == []
    drafts.session.redo()
    assert drafts.editor.toPlainText() == "There are two doors in that house. first"
    drafts.press(Qt.Key.Key_End, CTRL)
    drafts.type("!")
    drafts.press(Qt.Key.Key_Escape)
    assert drafts.texts() == ["There are two doors in that house. first!"]


def test_a_click_beside_the_text_of_the_open_cell_loses_no_typing(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" on")
    corner = drafts.rows.cell_rect(1, 1).topLeft() + QPoint(4, 4)
    QTest.mouseClick(drafts.rows.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert drafts.editor.hasFocus()
    drafts.type(" and on")
    drafts.view.tools.buttons["merge"].setFocus()
    drafts.rows.setFocus()
    drafts.type("!")
    drafts.rows.setFocus()
    QTest.mouseClick(
        drafts.rows.viewport(), Qt.MouseButton.LeftButton, pos=drafts.rows.cell_rect(2, 1).topLeft() + QPoint(4, 4)
    )
    assert not drafts.rows.editing
    assert drafts.rows.hasFocus()
    assert drafts.texts() == ["There are two doors in that house. on and on!"]
