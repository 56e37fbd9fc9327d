"""Cards in the panel: what each tab shows, chooses and follows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.domain.records import Certainty, Claim, Evidence, Highlight, Kind, Note, State, Status, Translation
from reader.language import anchoring
from reader.ui.panel.following import shows
from reader.ui.panel.order import Sort
from reader.ui.theme import DARK
from tests.conftest import make_content, put_document
from tests.ui.panel.conftest import Desk


def fill(desk: Desk) -> dict[str, str]:
    """One of everything."""
    made = {
        "claim": desk.put(
            "TikTok dilaporkan membayar Microsoft sekitar 20 juta dolar AS",
            Claim(
                "TikTok dilaporkan membayar Microsoft sekitar 20 juta dolar AS, kira-kira Rp322 miliar, setiap bulan",
                "The Information",
                Certainty.REPORTED,
                Status.UNVERIFIED,
                (Evidence(address="https://example.org/a"),),
            ),
            "ai",
        ),
        "disputed": desk.put(
            "Angka itu datang dari satu orang",
            Claim("Angka itu datang dari satu orang", "Óknum majalah c#pasar", Certainty.HEDGED, Status.DISPUTED),
        ),
        "supported": desk.put(
            "OpenAI menutup akun ByteDance",
            Claim("OpenAI menutup akun ByteDance pada Desember 2023", "", Certainty.ASSERTED, Status.SUPPORTED),
            "pasar",
        ),
        "translation": desk.put("Angka itu datang", Translation("en", "That number comes", State.REVIEWED)),
        "candidate": desk.put("Angka itu datang", Translation("en", "The figure comes from")),
        "note": desk.put("majalah", Note("Ask **who** this is:\n\n- editor\n- source"), "ai"),
        "highlight": desk.put("dolar AS", Highlight("green")),
    }
    return {name: one.id for name, one in made.items()}


def keys(desk: Desk) -> list[str]:
    return list(desk.panel.model.keys)


def test_each_tab_holds_its_kind_and_highlights_stand_among_the_notes(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    panel = desk.panel
    assert keys(desk) == [made["claim"], made["disputed"], made["supported"]]
    assert panel.model.counts == {Kind.CLAIM: 3, Kind.TRANSLATION: 2, Kind.NOTE: 2}
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert keys(desk) == [made["translation"], made["candidate"]]
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert keys(desk) == [made["highlight"], made["note"]]


def test_what_cannot_be_seen_can_be_heard(desk: Desk) -> None:
    made = fill(desk)
    model = desk.panel.model
    said = model.data(model.index(model.row_of(made["claim"])), Qt.ItemDataRole.AccessibleTextRole)
    for word in ("Claim", "The Information", "Reported", "Unverified", "#ai", "“TikTok dilaporkan"):
        assert word in said


def test_a_click_activates_and_brings_the_page_there(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    view, shown = desk.panel.view, []
    desk.session.reveal.connect(lambda start, end: shown.append((start, end)))
    box = view.visualRect(view.model().index(1, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + _in())
    assert desk.session.active == made["disputed"]
    anchor = desk.session.annotations[made["disputed"]].anchor
    assert shown == [(anchor.start, anchor.end)]


def _in() -> QPoint:
    return QPoint(20, 12)


def test_the_active_annotation_brings_its_tab_and_lets_a_hiding_filter_go(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    desk.panel.focus_filter()
    qtbot.keyClicks(desk.panel.head.filter, "majalah")
    qtbot.waitUntil(lambda: keys(desk) == [made["disputed"]])
    desk.session.activate(made["supported"])
    assert desk.panel.head.filter.text() == ""
    assert desk.panel.view.currentIndex().row() == 2
    desk.session.activate(made["highlight"])
    assert desk.panel.model.tab is Kind.NOTE


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("information", ["claim"]),
        ("#ai", ["claim"]),
        ("#a", ["claim"]),
        ("ai", ["claim", "supported"]),
        ("disputed", ["disputed"]),
        ("DESEMBER", ["supported"]),
        ("datang majalah", ["disputed"]),
        ("hedged", ["disputed"]),
        ("example.org", ["claim"]),
        ("oknum", ["disputed"]),
        ("#pasar", ["supported"]),
        ("nothing at all", []),
    ],
)
def test_the_filter_looks_at_words_source_tags_and_state(
    desk: Desk, qtbot: QtBot, query: str, found: list[str]
) -> None:
    made = fill(desk)
    qtbot.keyClicks(desk.panel.head.filter, query)
    qtbot.keyClick(desk.panel.head.filter, Qt.Key.Key_Return)
    assert keys(desk) == [made[name] for name in found]
    assert desk.panel.empty.isVisible() is not bool(found)


def test_escape_in_the_filter_empties_it_first_and_then_goes_to_the_cards(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    desk.panel.focus_filter()
    qtbot.keyClicks(desk.panel.head.filter, "disp")
    qtbot.keyClick(desk.panel.head.filter, Qt.Key.Key_Escape)
    assert len(keys(desk)) == 3
    assert desk.panel.head.filter.hasFocus()
    qtbot.keyClick(desk.panel.head.filter, Qt.Key.Key_Escape)
    assert desk.panel.view.hasFocus()


def test_orders(desk: Desk) -> None:
    made = fill(desk)
    desk.panel.head.sorted.emit(Sort.TIME)
    assert keys(desk) == [made["supported"], made["disputed"], made["claim"]]
    desk.panel.head.sorted.emit(Sort.STATE)
    assert keys(desk) == [made["claim"], made["supported"], made["disputed"]]
    desk.session.edit(made["claim"], status=Status.REFUTED)
    assert keys(desk) == [made["supported"], made["disputed"], made["claim"]]
    desk.panel.show_kind(Kind.NOTE)
    assert keys(desk) == [made["note"], made["highlight"]]


def test_arrows_home_and_end_walk_the_cards_and_the_page_follows(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    desk.session.activate(made["claim"])
    view, starts = desk.panel.view, []
    desk.session.reveal.connect(lambda start, end: starts.append(start))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert desk.session.active == made["disputed"]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert desk.session.active == made["supported"]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert desk.session.active == made["claim"]
    assert starts == [desk.session.annotations[made[name]].anchor.start for name in ("disputed", "supported", "claim")]


def test_delete_deletes_and_undo_brings_back(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    desk.session.activate(made["disputed"])
    desk.panel.view.setFocus()
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_Delete)
    assert keys(desk) == [made["claim"], made["supported"]]
    assert desk.panel.model.counts[Kind.CLAIM] == 2
    desk.session.undo()
    assert keys(desk) == [made["claim"], made["disputed"], made["supported"]]
    assert desk.session.active == made["disputed"]


def test_several_cards_are_tagged_and_deleted_as_one_change(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    view, panel = desk.panel.view, desk.panel
    for row, modifier in ((0, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ControlModifier)):
        place = view.visualRect(panel.model.index(row)).topLeft() + _in()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert [one.id for one in panel.gestures.chosen()] == [made["claim"], made["supported"]]
    assert panel.gestures.bulk.isVisible()
    panel.gestures.bulk.tag.setFocus()
    qtbot.keyClicks(panel.gestures.bulk.tag, "azure, #uang")
    qtbot.keyClick(panel.gestures.bulk.tag, Qt.Key.Key_Return)
    assert desk.library.annotation(made["claim"]).tags == ("ai", "azure", "uang")
    assert desk.library.annotation(made["supported"]).tags == ("pasar", "azure", "uang")
    assert len(panel.gestures.chosen()) == 2
    desk.session.undo()
    assert desk.library.annotation(made["claim"]).tags == ("ai",)
    assert desk.library.annotation(made["supported"]).tags == ("pasar",)
    view.setFocus()
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert keys(desk) == []
    assert desk.panel.empty.isVisible()
    desk.session.undo()
    assert len(keys(desk)) == 3


def test_a_change_touches_only_its_rows_and_keeps_place_and_selection(desk: Desk, qtbot: QtBot) -> None:
    words = desk.content.text
    for number in range(60):
        start = number * 3
        desk.library.add(desk.document.id, desk.anchor(words[start : start + 12]), Claim(f"Claim {number} " * 12))
    view, model = desk.panel.view, desk.panel.model
    view.verticalScrollBar().setValue(2000)
    top = view.indexAt(QPoint(60, 40)).row()
    key, place = model.key(top), view.visualRect(model.index(top)).top()
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    first = model.key(0)
    desk.session.edit(first, statement="One line")
    assert view.visualRect(model.index(model.row_of(key))).top() == place
    desk.library.delete([desk.library.annotation(model.key(1))])
    desk.library.add(desk.document.id, desk.anchor(words[:5]), Claim("Before all"))
    assert view.visualRect(model.index(model.row_of(key))).top() == place
    assert not resets


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_status_on_a_card_opens_its_menu(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    view = desk.panel.view
    box = view.visualRect(desk.panel.model.index(1))
    pill = next(
        QPoint(box.left() + 30, y)
        for y in range(box.top(), box.bottom())
        if view._on_pill(QPoint(box.left() + 30, y).toPointF())
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pill + QPoint(0, 4))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Unverified", "Supported", "Disputed", "Refuted"]
    menu.actions()[3].trigger()
    menu.close()
    assert desk.library.annotation(made["disputed"]).body.status is Status.REFUTED


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_makes_a_highlight_a_claim(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    desk.session.activate(made["highlight"])
    view = desk.panel.view
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Make it a claim").trigger()
    menu.close()
    body = desk.library.annotation(made["highlight"]).body
    assert isinstance(body, Claim)
    assert body.statement == "dolar AS"
    assert [one.exact for one in body.hedges] == ["dilaporkan", "sekitar"], "what its sentence says of it"
    assert desk.panel.model.tab is Kind.CLAIM
    assert desk.panel.view.editing == made["highlight"]


def test_plus_marks_the_selection_or_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    plus = next(one for one in desk.panel.head.findChildren(QToolButton) if one.accessibleName().startswith("Make"))
    qtbot.mouseClick(plus, Qt.MouseButton.LeftButton)
    assert any(label.isVisible() and "Select a passage" in label.text() for label in desk.panel.findChildren(QLabel))
    assert not desk.session.annotations
    desk.page.span = (30, 40)
    qtbot.mouseClick(plus, Qt.MouseButton.LeftButton)
    (made,) = desk.session.annotations.values()
    assert made.kind is Kind.CLAIM
    assert desk.panel.view.editing == made.id


def test_with_nothing_open_the_panel_offers_to_open_a_text(desk: Desk) -> None:
    wanted: list[str] = []
    desk.session.command_wanted.connect(wanted.append)
    desk.session.close()
    shown = [one for one in desk.panel.empty.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in shown] == ["Open a text…"]
    shown[0].click()
    assert wanted == ["open"]
    desk.session.open(desk.document.id)
    assert desk.panel.empty.suggesting.isVisible()


def test_an_empty_tab_says_what_to_do_and_its_button_does_it(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.show_kind(Kind.NOTE)
    desk.page.span = (30, 40)
    button = desk.panel.empty.findChild(QPushButton)
    assert button.text() == "Write a note"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one.kind for one in desk.session.annotations.values()] == [Kind.NOTE]
    assert isinstance(desk.panel.window().focusWidget(), QPlainTextEdit)


def test_cards_follow_the_reading_but_not_while_one_is_edited(desk: Desk, qtbot: QtBot) -> None:
    words = desk.content.text
    for start in range(0, 240, 4):
        desk.library.add(desk.document.id, desk.anchor(words[start : start + 12]), Claim(f"Claim at {start} " * 9))
    view, model = desk.panel.view, desk.panel.model
    desk.session.read_to(201)
    row = model.row_of(next(key for key, one in desk.session.annotations.items() if one.anchor.start == 200))
    qtbot.waitUntil(lambda: shows(view, row))
    desk.panel.edit(model.key(0))
    desk.panel._following._hold.stop()
    desk.session.read_to(120)
    qtbot.wait(400)
    assert shows(view, 0)
    desk.panel.editing.close()
    desk.session.read_to(121)
    qtbot.waitUntil(lambda: not shows(view, 0))


@pytest.mark.parametrize("look", ["light", "dark", "sepia"])
def test_cards_are_painted_in_every_theme(desk_in: Callable[[str], Desk], look: str) -> None:
    desk = desk_in(look)
    made = fill(desk)
    desk.session.activate(made["claim"])
    image = desk.window.grab().toImage()
    box = desk.panel.view.visualRect(desk.panel.model.index(0))
    place = desk.panel.view.viewport().mapTo(desk.window, box.topLeft())
    tokens = desk.theme.tokens
    assert image.pixelColor(place.x() + 1, place.y() + box.height() // 2) == QColor(tokens.unverified_edge)
    inside = {
        image.pixelColor(place.x() + x, place.y() + y).name().upper()
        for x in range(box.width())
        for y in range(box.height())
    }
    assert {tokens.card.upper(), tokens.unverified.upper(), tokens.ink.upper()} <= inside


def test_changing_the_theme_repaints_the_cards(desk: Desk) -> None:
    made = fill(desk)
    desk.window.resize(384, 900)
    desk.panel.resize(384, 900)
    desk.panel.edit(made["claim"])
    desk.theme.choose("dark")
    image = desk.window.grab().toImage()
    box = desk.panel.view.visualRect(desk.panel.model.index(1))
    place = desk.panel.view.viewport().mapTo(desk.window, box.topLeft())
    assert image.pixelColor(place.x() + 1, place.y() + box.height() // 2) == QColor(DARK.disputed_edge)


def test_tab_goes_round_through_an_empty_tab_and_shift_tab_leaves(desk: Desk, qtbot: QtBot) -> None:
    desk.put("TikTok", Claim("x"))
    desk.put("OpenAI", Note("y"))
    desk.panel.view.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(desk.panel.model.tab)
    assert seen == [Kind.TRANSLATION, Kind.NOTE, Kind.CLAIM]
    assert desk.panel.view.hasFocus()
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_Backtab)
    assert not desk.panel.view.hasFocus()


def test_slash_goes_to_the_filter_and_escape_leaves_the_panel(desk: Desk, qtbot: QtBot) -> None:
    desk.put("TikTok", Claim("x"))
    desk.panel.view.setFocus()
    with qtbot.waitSignal(desk.panel.left):
        qtbot.keyClick(desk.panel.view, Qt.Key.Key_Escape)
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_Slash)
    assert desk.panel.head.filter.hasFocus()


def test_another_document_brings_its_own_cards(desk: Desk) -> None:
    desk.put("TikTok", Claim("x"))
    content = make_content("Lain sama sekali.")
    other = put_document(desk.library, content, "doc-2")
    desk.session.open(other.id)
    assert keys(desk) == []
    assert desk.panel.model.counts[Kind.CLAIM] == 0
    desk.session.open(desk.document.id)
    assert len(keys(desk)) == 1
    desk.library.add(other.id, anchoring.make(content.text, 0, 4, content.version), Claim("elsewhere"))
    assert len(keys(desk)) == 1


def test_a_wider_panel_lays_its_cards_out_anew(desk: Desk) -> None:
    desk.put("TikTok", Claim("A statement that needs several lines in a narrow panel. " * 4))
    view = desk.panel.view
    narrow = view.visualRect(desk.panel.model.index(0))
    desk.panel.resize(700, 730)
    wide = view.visualRect(desk.panel.model.index(0))
    assert wide.width() > narrow.width()
    assert wide.height() < narrow.height()


def test_the_other_candidates_of_a_passage_are_counted_on_every_card(desk: Desk) -> None:
    first = desk.put("Angka itu datang", Translation("en", "That number comes"))
    desk.panel.show_kind(Kind.TRANSLATION)
    model, touched = desk.panel.model, []
    model.dataChanged.connect(lambda top, bottom, roles: touched.append(model.key(top.row())))
    second = desk.put("Angka itu datang", Translation("en", "The figure comes"))
    assert first.id in touched
    assert model.candidates(first) == 2
    touched.clear()
    desk.library.delete([second])
    assert touched == [first.id]
    assert model.candidates(first) == 1
