"""Relations between claims in the window: made by key and by drag, followed both ways, changed, drawn as a map."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from reader.app import App
from reader.domain.records import Annotation, Claim, Kind, Note, Relation, RelationKind
from reader.language import anchoring
from reader.library import relating
from reader.ui.panel.claim_editor import ClaimEditor
from reader.ui.panel.dragging import MIME
from reader.ui.panel.relations_box import RelationsBox
from reader.ui.relation_map import RelationMap
from reader.ui.relation_places import columns_of, place
from reader.ui.window import Window
from tests.conftest import make_content, put_document
from tests.ui.test_window import press

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIRST = make_content("TikTok membayar 20 juta dolar.", "Bayaran itu 15 juta dolar.", "OpenAI menutup akun.", "Catatan.")
SECOND = make_content("TikTok pays 20 million dollars.")


class Story:
    """A window on two documents: three claims and a note in the first, one claim in the second."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.library = window.session.library
        put_document(self.library, FIRST, "one", title="Satu")
        put_document(self.library, SECOND, "two", title="Two", language="en")
        self.pays, self.fifteen, self.closes = (self._put("one", FIRST, number) for number in range(3))
        anchor = anchoring.make(FIRST.text, FIRST.blocks[3].start, FIRST.blocks[3].end, FIRST.version)
        self.note = self.library.add("one", anchor, Note("x"))
        self.abroad = self._put("two", SECOND, 0)
        window.session.open("one")

    def _put(self, key: str, content: Any, block: int) -> Annotation:
        start, end = content.blocks[block].start, content.blocks[block].end
        anchor = anchoring.make(content.text, start, end, content.version)
        return self.library.add(key, anchor, Claim(anchor.exact, "The Information"))

    def relations(self) -> list[tuple[str, str, RelationKind]]:
        return [(one.claim, one.other, one.kind) for one in self.library.store.claims.relations()]

    def relation(self) -> Relation:
        (one,) = self.library.store.claims.relations()
        return one

    def go(self, claim: Annotation) -> None:
        self.window.session.activate(claim.id)
        self.window.panel.view.setFocus()

    def menu(self) -> QMenu:
        (shown,) = [one for one in self.window.findChildren(QMenu) if one.isVisible()]
        return shown

    def box(self) -> RelationsBox:
        editor = self.window.panel.editing.editor
        assert isinstance(editor, ClaimEditor)
        return editor._relations

    def map(self) -> RelationMap:
        (shown,) = [one for one in self.window.findChildren(RelationMap) if one.isVisible()]
        return shown


@pytest.fixture
def story(window: Window, wait: Wait) -> Story:
    window.complete()
    made = Story(window)
    wait(lambda: window.session.document is not None)
    return made


def test_r_on_two_cards_relates_them(story: Story) -> None:
    window = story.window
    story.go(story.fifteen)
    press(window, Key.Key_R)
    assert "Relating “Bayaran itu 15 juta dolar.”" in window.message.text
    story.go(story.pays)
    press(window, Key.Key_R)
    QTest.keyClick(story.menu(), Key.Key_2)
    assert story.relations() == [(story.fifteen.id, story.pays.id, RelationKind.CONTRADICTS)]
    assert window.session.picking.picked == ""
    assert window.message.text == ""
    press(window, Key.Key_Z, CTRL)
    assert story.relations() == []
    press(window, Key.Key_Z, CTRL | SHIFT)
    assert len(story.relations()) == 1


def test_a_claim_picked_up_is_related_to_one_in_another_text(story: Story) -> None:
    window = story.window
    story.go(story.pays)
    press(window, Key.Key_R)
    window.session.open("two")
    assert "Relating" in window.message.text
    story.go(story.abroad)
    press(window, Key.Key_R)
    QTest.keyClick(story.menu(), Key.Key_4)
    assert story.relations() == [(story.pays.id, story.abroad.id, RelationKind.REPEATS)]


def test_esc_lets_the_claim_go_wherever_the_keyboard_is(story: Story) -> None:
    window = story.window
    for focus in (window.panel.view.setFocus, window.page.focus_text):
        story.go(story.pays)
        press(window, Key.Key_R)
        assert window.session.picking.picked == story.pays.id
        focus()
        press(window, Key.Key_Escape)
        assert window.session.picking.picked == ""
        assert window.message.text == ""
        assert window.session.document is not None


def test_a_claim_that_is_deleted_is_let_go(story: Story) -> None:
    story.go(story.pays)
    press(story.window, Key.Key_R)
    story.library.delete([story.pays])
    assert story.window.session.picking.picked == ""


def test_what_is_picked_is_said_in_the_language_of_the_moment(story: Story, app: App) -> None:
    story.go(story.pays)
    press(story.window, Key.Key_R)
    before = story.window.message.text
    app.language.switch("id")
    QApplication.processEvents()
    assert "TikTok membayar 20 juta dolar." in story.window.message.text
    assert story.window.message.isVisible()
    app.language.switch("en")
    QApplication.processEvents()
    assert story.window.message.text == before


def test_r_without_a_claim_says_what_to_do(story: Story) -> None:
    story.go(story.note)
    press(story.window, Key.Key_R)
    assert "Go to a claim first" in story.window.message.text
    assert story.window.session.picking.picked == ""


def test_two_selected_cards_are_related_at_once_and_the_menu_may_be_left(story: Story) -> None:
    window, view = story.window, story.window.panel.view
    story.go(story.pays)
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    assert len(window.panel.gestures.chosen()) == 2
    press(window, Key.Key_R)
    QTest.keyClick(story.menu(), Key.Key_Escape)
    assert story.relations() == []
    press(window, Key.Key_R)
    QTest.keyClick(story.menu(), Key.Key_1)
    assert story.relations() == [(story.pays.id, story.fifteen.id, RelationKind.SUPPORTS)]


def drop(story: Story, dragged: str, target: Annotation) -> None:
    view = story.window.panel.view
    data = QMimeData()
    data.setData(MIME, dragged.encode())
    place = QPointF(view.card_box(view.cards.row_of(target.id)).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    link = Qt.DropAction.LinkAction
    entering = QDragEnterEvent(place.toPoint(), link, data, left, none)
    QApplication.sendEvent(view.viewport(), entering)
    assert entering.isAccepted()
    QApplication.sendEvent(view.viewport(), QDropEvent(place, link, data, left, none))


def test_a_card_dropped_on_another_is_related_to_it(story: Story) -> None:
    drop(story, story.closes.id, story.pays)
    QTest.keyClick(story.menu(), Key.Key_5)
    assert story.relations() == [(story.closes.id, story.pays.id, RelationKind.DEPENDS_ON)]
    drop(story, story.pays.id, story.pays)
    assert [one for one in story.window.findChildren(QMenu) if one.isVisible()] == []


def test_a_claims_card_can_be_dragged_and_a_notes_cannot(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    carried: list[bytes] = []

    def take(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        carried.append(bytes(drag.mimeData().data(MIME).data()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", take)
    window, view = story.window, story.window.panel.view

    def pull(annotation: Annotation) -> None:
        place = view.card_box(view.cards.row_of(annotation.id)).center()
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(view.viewport(), place + QPoint(3, 0))
        for step in (10, 40, 60):
            from PySide6.QtGui import QMouseEvent

            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            point = QPointF(place + QPoint(0, step))
            there = QPointF(view.viewport().mapToGlobal(point.toPoint()))
            move = QMouseEvent(QEvent.Type.MouseMove, point, there, Qt.MouseButton.NoButton, left, none)
            QApplication.sendEvent(view.viewport(), move)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    pull(story.pays)
    assert carried == [story.pays.id.encode()]
    window.panel.show_kind(Kind.NOTE)
    pull(story.note)
    assert len(carried) == 1


def test_the_card_lists_both_directions_and_leads_to_the_other_claim(story: Story) -> None:
    window = story.window
    relating.relate(story.library, story.pays.id, story.abroad.id, RelationKind.REPEATS, "sama")
    relating.relate(story.library, story.fifteen.id, story.pays.id, RelationKind.CONTRADICTS)
    story.go(story.pays)
    press(window, Key.Key_Return)
    lines = story.box().lines
    assert [line.words.text() for line in lines] == ["repeats · in “Two”", "is contradicted by"]
    assert [line.reason.text() for line in lines] == ["sama", ""]
    lines[0].go.setFocus()
    press(window, Key.Key_Return)
    assert window.session.document is not None
    assert window.session.document.id == "two"
    assert window.session.active == story.abroad.id
    window.panel.edit_active()
    (line,) = story.box().lines
    assert line.words.text() == "is repeated by · in “Satu”"
    line.go.setFocus()
    press(window, Key.Key_Return)
    assert window.session.active == story.pays.id


def test_a_relation_is_explained_changed_turned_and_deleted(story: Story) -> None:
    window = story.window
    relating.relate(story.library, story.pays.id, story.fifteen.id, RelationKind.SUPPORTS)
    story.go(story.pays)
    press(window, Key.Key_Return)
    (line,) = story.box().lines
    assert not line.reason.isVisible()

    def act(number: int) -> None:
        line.more.setFocus()
        press(window, Key.Key_Return)
        story.menu().actions()[number].trigger()
        for one in window.findChildren(QMenu):
            if one.isVisible() and len(one.actions()) < 5:
                one.close()

    act(0)
    assert QApplication.focusWidget() is line.reason
    QTest.keyClicks(line.reason, "angka lain")
    press(window, Key.Key_Tab)
    assert story.relation().reason == "angka lain"
    act(1)
    QTest.keyClick(story.menu(), Key.Key_3)
    assert story.relation().kind is RelationKind.QUALIFIES
    assert line.words.text() == "qualifies"
    act(2)
    assert (story.relation().claim, story.relation().other) == (story.fifteen.id, story.pays.id)
    assert line.words.text() == "is qualified by"
    line.remove.setFocus()
    press(window, Key.Key_Return)
    assert story.relations() == []
    assert story.box().lines == []
    assert QApplication.focusWidget() is story.box().add
    press(window, Key.Key_Z, CTRL)
    assert len(story.box().lines) == 1
    for _ in range(3):
        press(window, Key.Key_Z, CTRL)
    assert (story.relation().claim, story.relation().kind) == (story.pays.id, RelationKind.SUPPORTS)
    assert story.box().lines[0].words.text() == "supports"
    (reason,) = story.box().lines[0].findChildren(QLineEdit)
    assert reason.text() == ""


def test_a_relation_made_from_the_open_card(story: Story) -> None:
    window = story.window
    story.go(story.pays)
    press(window, Key.Key_Return)
    story.box().add.setFocus()
    press(window, Key.Key_Return)
    assert window.session.picking.picked == story.pays.id
    story.go(story.closes)
    press(window, Key.Key_R)
    QTest.keyClick(story.menu(), Key.Key_1)
    assert len(story.relations()) == 1


def test_ctrl_j_goes_round_related_claims_and_comes_back(story: Story) -> None:
    window = story.window
    relating.relate(story.library, story.pays.id, story.abroad.id, RelationKind.REPEATS)
    relating.relate(story.library, story.fifteen.id, story.pays.id, RelationKind.CONTRADICTS)
    story.go(story.pays)
    seen = []
    for _ in range(3):
        press(window, Key.Key_J, CTRL)
        seen.append(window.session.active)
        if len(seen) == 2:
            assert window.message.text == "2 of 2: contradicts “TikTok membayar 20 juta dolar.”"
    assert seen == [story.abroad.id, story.fifteen.id, story.pays.id]
    press(window, Key.Key_J, CTRL | SHIFT)
    assert window.session.active == story.fifteen.id
    press(window, Key.Key_J, CTRL | SHIFT)
    assert window.session.active == story.abroad.id
    window.session.open("one")
    story.go(story.closes)
    press(window, Key.Key_J, CTRL)
    assert window.session.active == story.closes.id
    assert "related to no other" in window.message.text


def test_the_map_shows_the_neighbourhood_and_is_worked_by_keys(story: Story, wait: Wait) -> None:
    window = story.window
    relating.relate(story.library, story.fifteen.id, story.pays.id, RelationKind.CONTRADICTS, "angka lain")
    relating.relate(story.library, story.pays.id, story.closes.id, RelationKind.SUPPORTS)
    relating.relate(story.library, story.closes.id, story.abroad.id, RelationKind.DEPENDS_ON)
    story.go(story.pays)
    press(window, Key.Key_M)
    shown = story.map()
    assert set(shown.boxes) == {story.pays.id, story.fifteen.id, story.closes.id}
    middle = shown.boxes[story.pays.id]
    wait(middle.hasFocus)
    assert "TikTok membayar 20 juta dolar." in middle.accessibleName()
    assert "The Information" in middle.accessibleName()
    assert middle.accessibleDescription() == (
        "is contradicted by “Bayaran itu 15 juta dolar.” (angka lain). supports “OpenAI menutup akun.”"
    )
    QTest.keyClick(middle, Key.Key_Left)
    assert shown.boxes[story.fifteen.id].hasFocus()
    QTest.keyClick(shown.boxes[story.fifteen.id], Key.Key_Right)
    QTest.keyClick(middle, Key.Key_Right)
    assert shown.boxes[story.closes.id].hasFocus()
    narrow = shown.size()
    shown._further.setChecked(True)
    assert shown.width() > narrow.width()
    assert (
        shown._scroll.viewport()
        .visibleRegion()
        .boundingRect()
        .contains(shown.boxes[shown._key].mapTo(shown._scroll.viewport(), shown.boxes[shown._key].rect().center()))
    )
    assert story.abroad.id in shown.boxes
    assert "Two" in shown.boxes[story.abroad.id].accessibleName()
    assert shown.boxes[story.closes.id].hasFocus()
    QTest.keyClick(shown.boxes[story.closes.id], Key.Key_Right)
    QTest.keyClick(shown.boxes[story.abroad.id], Key.Key_Return)
    assert window.session.active == story.abroad.id
    assert window.session.document is not None
    assert window.session.document.id == "two"
    assert not [one for one in window.findChildren(RelationMap) if one.isVisible()]


def test_the_map_follows_changes_and_esc_closes_it(story: Story) -> None:
    made = relating.relate(story.library, story.pays.id, story.closes.id, RelationKind.SUPPORTS)
    story.go(story.pays)
    press(story.window, Key.Key_M)
    shown = story.map()
    relating.relate(story.library, story.fifteen.id, story.pays.id, RelationKind.REPEATS)
    assert story.fifteen.id in shown.boxes
    relating.delete(story.library, [made])
    assert story.closes.id not in shown.boxes
    QTest.keyClick(shown.boxes[story.pays.id], Key.Key_Escape)
    assert not shown.isVisible()
    press(story.window, Key.Key_M)
    story.library.delete([story.library.annotation(story.pays.id)])
    assert not [one for one in story.window.findChildren(RelationMap) if one.isVisible()]


def test_m_without_a_claim_says_what_to_do(story: Story) -> None:
    story.go(story.note)
    press(story.window, Key.Key_M)
    assert "Go to a claim first" in story.window.message.text


def test_claims_stand_beside_each_other_without_overlapping() -> None:
    def relation(claim: str, other: str) -> Relation:
        return Relation(claim + other, claim, other, RelationKind.SUPPORTS)

    relations = [relation("m", f"r{n}") for n in range(4)] + [relation(f"l{n}", "m") for n in range(3)]
    relations += [relation("x", "r0"), relation("r1", "y"), relation("l0", "r0")]
    columns = columns_of("m", relations)
    assert columns[0] == ["m"]
    assert set(columns[1]) == {f"r{n}" for n in range(4)}
    assert set(columns[-1]) == {f"l{n}" for n in range(3)}
    assert set(columns[2]) == {"x", "y"}
    heights = {key: 80 + 10 * number for number, key in enumerate(key for keys in columns.values() for key in keys)}
    places = place("m", relations, heights)
    boxes = list(places.boxes.values())
    assert not any(one.intersects(other) for number, one in enumerate(boxes) for other in boxes[:number])
    assert all(box.left() >= 0 and box.right() < places.width for box in boxes)
    assert all(box.top() >= 0 and box.bottom() < places.height for box in boxes)
    assert place("m", [], {"m": 90}).boxes["m"].height() == 90


def test_r_on_the_board_picks_a_claim_up_for_the_page(story: Story, wait: Wait) -> None:
    window = story.window
    press(window, Key.Key_F8)
    board = window.commands.boarding.shown
    assert board is not None
    wait(lambda: len(board.model.rows) == 4)
    board.show_claim(story.abroad.id)
    QTest.keyClick(board.table, Key.Key_R)
    assert window.session.picking.picked == story.abroad.id
    assert "Relating “TikTok pays" in window.message.text
    QTest.keyClick(board.table, Key.Key_Escape)
    assert window.session.picking.picked == ""
    assert window.commands.boarding.shown is board
    QTest.keyClick(board.table, Key.Key_R)
    window.commands.boarding.leave()
    story.go(story.pays)
    press(window, Key.Key_R)
    QTest.keyClick(story.menu(), Key.Key_1)
    assert story.relations() == [(story.abroad.id, story.pays.id, RelationKind.SUPPORTS)]


def test_m_on_the_board_shows_the_map_of_the_current_claim(story: Story, wait: Wait) -> None:
    window = story.window
    relating.relate(story.library, story.pays.id, story.abroad.id, RelationKind.REPEATS)
    press(window, Key.Key_F8)
    board = window.commands.boarding.shown
    assert board is not None
    wait(lambda: len(board.model.rows) == 4)
    board.show_claim(story.abroad.id)
    QTest.keyClick(board.table, Key.Key_M)
    box = story.map().boxes[story.abroad.id]
    wait(box.hasFocus)
    QTest.keyClick(box, Key.Key_Left)
    QTest.keyClick(story.map().boxes[story.pays.id], Key.Key_Return)
    assert window.commands.boarding.shown is None
    assert window.session.active == story.pays.id


def test_the_menu_of_a_card_relates_too(story: Story) -> None:
    window, view = story.window, story.window.panel.view
    story.go(story.fifteen)
    window.panel.gestures.choose_only(view.cards.row_of(story.pays.id))
    view.customContextMenuRequested.emit(view.card_box(view.cards.row_of(story.pays.id)).center())
    menu = story.menu()
    next(one for one in menu.actions() if "(R)" in one.text()).trigger()
    menu.close()
    assert window.session.picking.picked == story.pays.id
