"""Suggested claims in the window: scanned, accepted, dismissed, edited, undone, by keys and by the mouse."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.domain.change import ChangeKind
from reader.domain.records import Annotation, Certainty, Claim, Dismissal, Highlight, Kind
from reader.domain.text import Content, Span
from reader.language import lexicon
from reader.library import documents, furniture
from reader.ui.page import menu as page_menu
from reader.ui.page.highlighting import Edge, style_of, tick_of
from reader.ui.panel.suggested_shape import SuggestedShape
from reader.ui.suggested import is_suggested
from reader.ui.window import Window
from tests.ui import fake_rules
from tests.ui.conftest import shown
from tests.ui.test_window import press, select

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

STORY = """Kabar dari pelabuhan

Kapal pertama tiba dengan 20 ton beras. Cuaca cerah sejak pagi.

Menurut kepala pelabuhan, 3 kapal lain menyusul. Para nelayan menunggu kabar.

Biaya labuh naik 15 persen. Harga ikan dilaporkan turun 5 persen.
"""
FOUR = [
    "Kapal pertama tiba dengan 20 ton beras.",
    "Menurut kepala pelabuhan, 3 kapal lain menyusul.",
    "Biaya labuh naik 15 persen.",
    "Harga ikan dilaporkan turun 5 persen.",
]


@pytest.fixture(autouse=True)
def rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules that find what a test can foresee: what they are worth is measured elsewhere."""
    import reader.language

    monkeypatch.setitem(sys.modules, "reader.language.claims", fake_rules)  # type: ignore[arg-type]
    monkeypatch.setattr(reader.language, "claims", fake_rules, raising=False)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "kabar.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


@pytest.fixture
def reading(window: Window, story: Path, wait: Wait) -> Window:
    window.commands.open_files([story])
    wait(lambda: window.session.document is not None and "panel" in window.__dict__)
    return window


@pytest.fixture
def suggested(reading: Window, wait: Wait) -> Window:
    """A window with the four suggestions of the story."""
    scan(reading, wait)
    return reading


def scan(window: Window, wait: Wait) -> None:
    press(window, Key.Key_S)
    wait(lambda: bool(window.session.suggested.shown))


def words(window: Window) -> list[str]:
    """The suggestions shown."""
    return [one.anchor.exact for one in window.session.suggested.shown.values()]


def active(window: Window) -> str:
    one = window.session.find(window.session.active)
    return one.anchor.exact if one else ""


def claims(window: Window) -> list[Annotation]:
    document = window.session.document
    assert document is not None
    stored = window.session.library.store.annotations(document.id)
    assert not any(is_suggested(one.id) for one in stored), "a suggestion became a record"
    return [one for one in stored if isinstance(one.body, Claim)]


def dismissals(window: Window) -> list[Dismissal]:
    return window.session.library.store.claims.dismissals()


def test_one_key_shows_what_is_suggested_and_stores_nothing(suggested: Window) -> None:
    assert words(suggested) == FOUR
    assert active(suggested) == FOUR[0]
    assert claims(suggested) == []
    assert suggested.session.library.store.undoable() is ChangeKind.IMPORT, "nothing was done yet"
    assert suggested.panel.model.tab is Kind.CLAIM
    assert [suggested.panel.model.annotation(row).anchor.exact for row in range(4)] == FOUR
    assert suggested.panel.model.counts[Kind.CLAIM] == 0
    assert "0" in suggested.foot.counts.text()
    assert suggested.panel.suggestions.label.text().startswith("4 ")


def test_a_whole_article_is_done_with_three_keys(suggested: Window) -> None:
    press(suggested, Key.Key_A)
    assert active(suggested) == FOUR[1]
    press(suggested, Key.Key_X)
    assert active(suggested) == FOUR[2]
    press(suggested, Key.Key_A)
    press(suggested, Key.Key_A)
    assert words(suggested) == []
    assert [one.anchor.exact for one in claims(suggested)] == [FOUR[0], FOUR[2], FOUR[3]]
    assert [one.key for one in dismissals(suggested)] == [FOUR[1].casefold()]
    assert suggested.message.text == "That was the last suggestion."
    assert suggested.panel.suggestions.isHidden()


def test_an_accepted_suggestion_brings_what_was_found(suggested: Window) -> None:
    press(suggested, Key.Key_A)
    press(suggested, Key.Key_A)
    first, second = (one.body for one in claims(suggested))
    assert isinstance(first, Claim)
    assert isinstance(second, Claim)
    assert first.quantities[0].exact == "20"
    assert (second.source, second.certainty) == ("kepala pelabuhan", Certainty.REPORTED)


def test_editing_a_suggestion_accepts_it_and_puts_the_caret_into_its_card(suggested: Window) -> None:
    press(suggested, Key.Key_E)
    (made,) = claims(suggested)
    assert suggested.session.active == made.id
    editor = suggested.panel.editing.editor
    assert editor is not None
    assert editor.key == made.id
    assert editor.main_field().hasFocus()
    press(suggested, Key.Key_Escape)
    press(suggested, Key.Key_A)
    assert active(suggested) == FOUR[1], "with no suggestion active, A goes to the next one"
    assert len(claims(suggested)) == 1
    press(suggested, Key.Key_A)
    assert len(claims(suggested)) == 2


def test_a_hidden_panel_is_shown_with_the_suggestions(reading: Window, wait: Wait) -> None:
    press(reading, Key.Key_F10)
    assert not reading.panel_room.isVisible()
    scan(reading, wait)
    assert reading.panel_room.isVisible()


def test_the_page_paints_what_is_suggested_and_no_more(suggested: Window) -> None:
    canvas = suggested.page.text.canvas
    assert canvas is not None
    shown = {one.anchor.exact for one in canvas.marks.coverage.all()}
    assert shown == set(FOUR)
    press(suggested, Key.Key_X)
    assert {one.anchor.exact for one in canvas.marks.coverage.all()} == set(FOUR[1:])
    suggested.page.zoom(1)
    assert suggested.page.text.canvas is not None
    assert {one.anchor.exact for one in suggested.page.text.canvas.marks.coverage.all()} == set(FOUR[1:])


def test_undo_turns_claims_and_dismissals_into_suggestions_again(suggested: Window) -> None:
    press(suggested, Key.Key_A)
    press(suggested, Key.Key_X)
    assert words(suggested) == FOUR[2:]
    press(suggested, Key.Key_Z, CTRL)
    assert words(suggested) == FOUR[1:]
    assert active(suggested) == FOUR[1]
    assert dismissals(suggested) == []
    press(suggested, Key.Key_Z, CTRL)
    assert words(suggested) == FOUR
    assert active(suggested) == FOUR[0]
    assert claims(suggested) == []
    press(suggested, Key.Key_Y, CTRL)
    press(suggested, Key.Key_Y, CTRL)
    assert words(suggested) == FOUR[2:]
    assert [one.anchor.exact for one in claims(suggested)] == FOUR[:1]


def test_undo_brings_suggestions_back_that_were_put_away_since(suggested: Window) -> None:
    press(suggested, Key.Key_J)
    press(suggested, Key.Key_X)
    press(suggested, Key.Key_A)
    press(suggested, Key.Key_S)
    assert words(suggested) == []
    press(suggested, Key.Key_Z, CTRL)
    assert words(suggested) == [FOUR[0], FOUR[2], FOUR[3]]
    assert active(suggested) == FOUR[2]
    press(suggested, Key.Key_S)
    press(suggested, Key.Key_Z, CTRL)
    assert words(suggested) == FOUR
    assert active(suggested) == FOUR[1]


def test_all_are_accepted_as_one_step(suggested: Window) -> None:
    press(suggested, Key.Key_A, SHIFT)
    assert [one.anchor.exact for one in claims(suggested)] == FOUR
    assert words(suggested) == []
    assert suggested.message.text.startswith("4 ")
    press(suggested, Key.Key_Z, CTRL)
    assert claims(suggested) == []
    assert words(suggested) == FOUR


def test_all_means_all_that_the_filter_lets_through(suggested: Window, wait: Wait) -> None:
    press(suggested, Key.Key_Slash)
    QTest.keyClicks(suggested.panel.head.filter, "persen")
    wait(lambda: suggested.panel.model.rowCount() == 2)
    assert suggested.panel.suggestions.label.text().startswith("2 ")
    press(suggested, Key.Key_Return)
    press(suggested, Key.Key_A, SHIFT)
    assert [one.anchor.exact for one in claims(suggested)] == FOUR[2:]
    assert words(suggested) == FOUR[:2]


def test_a_filter_that_hides_all_of_them_gives_way(reading: Window, wait: Wait) -> None:
    reading.panel.show_kind(Kind.NOTE)
    press(reading, Key.Key_Slash)
    QTest.keyClicks(reading.panel.head.filter, "gunung")
    wait(lambda: reading.panel.model.query == "gunung")
    press(reading, Key.Key_Return)
    scan(reading, wait)
    assert active(reading) == FOUR[0]
    assert reading.panel.model.rowCount() == 4


def test_the_filter_stays_when_all_it_lets_through_are_done(suggested: Window, wait: Wait) -> None:
    press(suggested, Key.Key_Slash)
    QTest.keyClicks(suggested.panel.head.filter, "15 persen")
    wait(lambda: suggested.panel.model.rowCount() == 1)
    press(suggested, Key.Key_Return)
    press(suggested, Key.Key_A)
    press(suggested, Key.Key_A)
    assert [one.anchor.exact for one in claims(suggested)] == [FOUR[2]]
    press(suggested, Key.Key_A)
    assert len(claims(suggested)) <= 2


def test_j_and_k_walk_annotations_and_suggestions_in_reading_order(suggested: Window, wait: Wait) -> None:
    session = suggested.session
    assert session.content is not None
    at = session.content.text.index("Cuaca cerah")
    anchor = session.anchor((at, at + 11))
    assert anchor is not None
    assert session.document is not None
    session.library.add(session.document.id, anchor, Highlight())
    press(suggested, Key.Key_J)
    assert active(suggested) == "Cuaca cerah"
    press(suggested, Key.Key_J)
    assert active(suggested) == FOUR[1]
    press(suggested, Key.Key_K)
    press(suggested, Key.Key_K)
    press(suggested, Key.Key_K)
    assert active(suggested) == FOUR[3], "round and round"


def test_dismissed_ones_stay_away_after_a_scan_and_a_restart(
    app: App, suggested: Window, qtbot: QtBot, wait: Wait
) -> None:
    press(suggested, Key.Key_X)
    press(suggested, Key.Key_S)
    scan(suggested, wait)
    assert words(suggested) == FOUR[1:]
    assert suggested.session.document is not None
    key = suggested.session.document.id
    suggested.close()
    again = shown(app.new_window(key), qtbot)
    wait(lambda: "panel" in again.__dict__)
    scan(again, wait)
    assert words(again) == FOUR[1:]
    press(again, Key.Key_Z, CTRL)
    assert words(again) == FOUR


def test_the_key_again_or_escape_puts_them_away_without_dismissing(suggested: Window, wait: Wait) -> None:
    press(suggested, Key.Key_S)
    assert words(suggested) == []
    assert dismissals(suggested) == []
    assert suggested.panel.model.rowCount() == 0
    scan(suggested, wait)
    suggested.page.focus_text()
    press(suggested, Key.Key_Escape)
    assert suggested.session.active == ""
    assert words(suggested) == FOUR, "Esc first lets the active one go"
    press(suggested, Key.Key_Escape)
    assert words(suggested) == []
    assert dismissals(suggested) == []


def test_nothing_found_says_so(window: Window, tmp_path: Path, wait: Wait) -> None:
    file = tmp_path / "sepi.txt"
    file.write_text("Sepi\n\nTidak ada angka di sini. Hanya kata-kata.\n", encoding="utf-8")
    window.commands.open_files([file])
    wait(lambda: window.session.document is not None)
    press(window, Key.Key_S)
    wait(lambda: window.message.text != "")
    assert window.message.text == "Nothing in this text looks like a claim."


def test_nothing_left_says_so(suggested: Window, wait: Wait) -> None:
    press(suggested, Key.Key_A, SHIFT)
    suggested.message.hide()
    press(suggested, Key.Key_S)
    wait(lambda: suggested.message.text != "")
    assert suggested.message.text == "All suggestions for this text are claims already, or dismissed."


def test_furniture_is_never_suggested(reading: Window, wait: Wait) -> None:
    session = reading.session
    assert session.content is not None
    assert session.document is not None
    at = session.content.text.index(FOUR[2])
    furniture.set_aside(session.library, session.document, (at, at + len(FOUR[2])))
    scan(reading, wait)
    assert words(reading) == [FOUR[0], FOUR[1], FOUR[3]]
    furniture.set_aside(session.library, session.document, session_span(reading, FOUR[1]))
    assert words(reading) == [FOUR[0], FOUR[3]], "what becomes furniture is suggested no longer"


def session_span(window: Window, quote: str) -> Span:
    assert window.session.content is not None
    start = window.session.content.text.index(quote)
    return start, start + len(quote)


class Gate:
    """Rules that wait until a test lets them go on."""

    def __init__(self) -> None:
        self.reached, self.open = threading.Event(), threading.Event()

    def suggest(self, content: Content, *rest: object) -> list[fake_rules.Suggestion]:
        self.reached.set()
        assert self.open.wait(5)
        return fake_rules.suggest(content, (), "id")


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate()
    held = type(sys)("reader.language.claims")
    held.__dict__.update(suggest=made.suggest, key=fake_rules.key, describe=fake_rules.describe)
    monkeypatch.setitem(sys.modules, "reader.language.claims", held)
    monkeypatch.setattr("reader.language.claims", held, raising=False)
    yield made
    made.open.set()


def test_a_scan_is_stopped_by_its_button(reading: Window, gate: Gate, wait: Wait) -> None:
    press(reading, Key.Key_S)
    wait(gate.reached.is_set)
    assert reading.foot.stop.isVisible()
    QTest.mouseClick(reading.foot.stop, Qt.MouseButton.LeftButton)
    gate.open.set()
    wait(lambda: not reading.foot.stop.isVisible())
    assert words(reading) == []
    scan(reading, wait)
    assert words(reading) == FOUR


@pytest.mark.parametrize("key", [Key.Key_S, Key.Key_Escape])
def test_a_scan_is_stopped_by_key(reading: Window, gate: Gate, key: Qt.Key, wait: Wait) -> None:
    reading.page.focus_text()
    press(reading, Key.Key_S)
    wait(gate.reached.is_set)
    press(reading, key)
    gate.open.set()
    wait(lambda: not reading.commands.suggesting.scanning)
    assert words(reading) == []
    assert reading.message.text == ""


def test_a_scan_of_a_text_that_is_left_is_dropped(reading: Window, gate: Gate, tmp_path: Path, wait: Wait) -> None:
    other = tmp_path / "lain.txt"
    other.write_text("Lain\n\nKereta membawa 9 gerbong.\n", encoding="utf-8")
    press(reading, Key.Key_S)
    wait(gate.reached.is_set)
    first = reading.session.document
    reading.commands.open_files([other])
    wait(lambda: reading.session.document is not first)
    gate.open.set()
    wait(lambda: not reading.commands.suggesting.scanning)
    assert words(reading) == []
    scan(reading, wait)
    assert words(reading) == ["Kereta membawa 9 gerbong."]


def test_what_is_found_in_a_text_changed_meanwhile_is_not_shown(reading: Window, gate: Gate, wait: Wait) -> None:
    session = reading.session
    press(reading, Key.Key_S)
    wait(gate.reached.is_set)
    assert session.document is not None
    furniture.set_aside(session.library, session.document, session_span(reading, FOUR[0]))
    gate.open.set()
    wait(lambda: reading.message.text != "")
    assert reading.message.text == "The text was changed meanwhile, so nothing is suggested."
    assert words(reading) == []


def test_another_text_takes_the_suggestions_away(suggested: Window, tmp_path: Path, wait: Wait) -> None:
    other = tmp_path / "lain.txt"
    other.write_text("Lain\n\nKereta membawa 9 gerbong.\n", encoding="utf-8")
    first = suggested.session.document
    suggested.commands.open_files([other])
    wait(lambda: suggested.session.document is not first)
    assert words(suggested) == []
    assert suggested.panel.model.rowCount() == 0
    assert suggested.panel.suggestions.isHidden()
    press(suggested, Key.Key_A)
    assert claims(suggested) == []


def test_a_text_that_is_replaced_takes_the_suggestions_away(suggested: Window, tmp_path: Path) -> None:
    newer = tmp_path / "baru.txt"
    newer.write_text(STORY.replace("20 ton", "30 ton"), encoding="utf-8")
    session = suggested.session
    assert session.document is not None
    documents.update_text(session.library, session.document, documents.prepare(newer, _quiet()))
    assert words(suggested) == []


def _quiet() -> object:
    from reader.domain.tasks import Silent

    return Silent()


def test_the_language_is_switched_while_they_are_shown(suggested: Window) -> None:
    card = suggested.panel.model.index(1)
    before = card.data(Qt.ItemDataRole.AccessibleTextRole)
    assert before.startswith("Suggestion. Claim.")
    right, tried = lexicon.tried("claims.attributed-statement")
    assert before.endswith(f"{right} of {tried} right")
    press(suggested, Key.Key_J)
    place = suggested.session.active
    press(suggested, Key.Key_L, CTRL)
    assert words(suggested) == FOUR
    assert suggested.session.active == place
    press(suggested, Key.Key_A)
    assert [one.anchor.exact for one in claims(suggested)] == [FOUR[1]]


def test_c_makes_the_suggestion_under_the_caret_a_claim(suggested: Window) -> None:
    session = suggested.session
    session.activate("")
    suggested.page.focus_text()
    suggested.page.toggle_caret()
    places = suggested.page.text.places
    assert places is not None
    start, _ = session_span(suggested, FOUR[1])
    places.select(start + 12, start + 12)
    press(suggested, Key.Key_C)
    (made,) = claims(suggested)
    assert made.anchor.exact == FOUR[1]
    assert isinstance(made.body, Claim)
    assert made.body.source == "kepala pelabuhan"
    editor = suggested.panel.editing.editor
    assert editor is not None
    assert editor.key == made.id


def test_c_on_the_active_suggestion_edits_it(suggested: Window) -> None:
    press(suggested, Key.Key_C)
    assert [one.anchor.exact for one in claims(suggested)] == [FOUR[0]]
    assert suggested.panel.editing.editor is not None


def test_selecting_its_words_makes_the_suggestion_a_claim(suggested: Window) -> None:
    places = suggested.page.text.places
    assert places is not None
    suggested.page.focus_text()
    places.select(*session_span(suggested, FOUR[1]))
    press(suggested, Key.Key_C)
    (made,) = claims(suggested)
    assert isinstance(made.body, Claim)
    assert made.body.source == "kepala pelabuhan"
    assert words(suggested) == [FOUR[0], *FOUR[2:]]


def test_a_claim_made_by_hand_has_its_findings(reading: Window, wait: Wait) -> None:
    select(reading, "Harga ikan dilaporkan turun 5 persen", wait)
    press(reading, Key.Key_C)
    (made,) = claims(reading)
    assert isinstance(made.body, Claim)
    assert [one.exact for one in made.body.quantities] == ["5"]
    assert [one.exact for one in made.body.hedges] == ["dilaporkan"]
    assert made.body.certainty is Certainty.REPORTED
    assert made.body.rule == ""


# The mouse


def spot_of(window: Window, row: int, command: str) -> QPoint:
    """Where a command of a card is, in the viewport."""
    view = window.panel.view
    view.scrollTo(view.cards.index(row))
    shape = view._shape(row)
    assert isinstance(shape, SuggestedShape)
    corner = view.card_box(row).topLeft()
    spot = next(
        QPoint(x, y)
        for y in range(shape.height)
        for x in range(0, view.card_width, 3)
        if shape.command_at(QPoint(x, y)) == command
    )
    return corner + spot


def click_command(window: Window, row: int, command: str) -> None:
    spot = spot_of(window, row, command)
    QTest.mouseClick(window.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot, delay=600)


def test_the_commands_on_a_card_are_clicked(suggested: Window) -> None:
    click_command(suggested, 1, "accept")
    assert [one.anchor.exact for one in claims(suggested)] == [FOUR[1]]
    click_command(suggested, 0, "dismiss")
    assert [one.key for one in dismissals(suggested)] == [FOUR[0].casefold()]
    click_command(suggested, 1, "edit")
    assert [one.anchor.exact for one in claims(suggested)] == FOUR[1:3]
    assert suggested.panel.editing.editor is not None


def test_a_double_click_on_a_command_is_one_command(suggested: Window) -> None:
    viewport = suggested.panel.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot_of(suggested, 0, "dismiss"), delay=600)
    # What lies under the pointer now is another card, its command in the same place.
    spot = QPointF(spot_of(suggested, 0, "dismiss"))
    kind, left = QEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, spot, viewport.mapToGlobal(spot), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)
    assert words(suggested) == FOUR[1:]


def test_the_panel_s_buttons(reading: Window, wait: Wait) -> None:
    QTest.mouseClick(reading.panel.empty.suggesting, Qt.MouseButton.LeftButton)
    wait(lambda: words(reading) == FOUR)
    QTest.mouseClick(reading.panel.suggestions.away, Qt.MouseButton.LeftButton)
    assert words(reading) == []
    QTest.mouseClick(reading.panel.head.suggesting, Qt.MouseButton.LeftButton)
    wait(lambda: words(reading) == FOUR)
    QTest.mouseClick(reading.panel.suggestions.accept, Qt.MouseButton.LeftButton)
    assert [one.anchor.exact for one in claims(reading)] == FOUR


def test_the_buttons_leave_the_keyboard_where_keys_still_work(suggested: Window, wait: Wait) -> None:
    suggested.panel.suggestions.accept.setFocus(Qt.FocusReason.TabFocusReason)
    press(suggested, Key.Key_Space)
    assert len(claims(suggested)) == 4
    assert suggested.panel.view.hasFocus()
    assert not suggested.panel.head.suggesting.isChecked()
    press(suggested, Key.Key_Z, CTRL)
    assert words(suggested) == FOUR
    assert suggested.panel.head.suggesting.isChecked()


def test_the_page_s_menu_offers_the_same(suggested: Window) -> None:
    text, session = suggested.page.text, suggested.session
    offset = session_span(suggested, FOUR[2])[0]
    menu = page_menu.build(text, session, offset, text)
    {one.text(): one for one in menu.actions()}["Dismiss"].trigger()
    assert words(suggested) == [FOUR[0], FOUR[1], FOUR[3]]
    menu = page_menu.build(text, session, session_span(suggested, FOUR[3])[0], text)
    {one.text(): one for one in menu.actions()}["Accept"].trigger()
    assert [one.anchor.exact for one in claims(suggested)] == [FOUR[3]]


def test_a_suggestion_looks_like_no_claim_and_has_no_ends_to_drag(suggested: Window) -> None:
    canvas = suggested.page.text.canvas
    assert canvas is not None
    tokens = suggested.theme.tokens
    one = suggested.session.find(suggested.session.active)
    assert one is not None
    style = style_of(one, tokens)
    assert style.edge is Edge.SPARSE
    assert canvas.marks.ends() is None
    assert not suggested.actions_["end_right"].isEnabled()
    press(suggested, Key.Key_E)
    (made,) = claims(suggested)
    assert style_of(made, tokens).edge is Edge.DASHED
    assert canvas.marks.ends() is not None
    rail = dict(suggested.page.rail.rows().values())
    assert rail[made.anchor.start] == tokens.unverified_edge
    assert rail[session_span(suggested, FOUR[1])[0]] == tick_of(
        next(iter(suggested.session.suggested.shown.values())), tokens
    )


def test_nothing_is_done_to_suggestions_behind_another_view(suggested: Window) -> None:
    press(suggested, Key.Key_F6)
    for key, held in ((Key.Key_A, Qt.KeyboardModifier.NoModifier), (Key.Key_A, SHIFT)):
        QTest.keyClick(suggested, key, held)
    assert claims(suggested) == []
    assert words(suggested) == FOUR


def test_several_chosen_suggestions_are_dismissed_and_never_tagged(suggested: Window) -> None:
    panel = suggested.panel
    panel.gestures.take_focus()
    panel.view.selectAll()
    assert panel.gestures.chosen() == []
    assert panel.gestures.bulk.isHidden()
    press(suggested, Key.Key_Delete)
    assert words(suggested) == []
    assert len(dismissals(suggested)) == 4
    press(suggested, Key.Key_Z, CTRL)
    assert words(suggested) == FOUR


def test_a_refused_acceptance_leaves_the_suggestion(suggested: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.domain.errors import LibraryRefused

    def refuse(*_: object) -> None:
        raise LibraryRefused("no")

    monkeypatch.setattr(suggested.session.library, "commit", refuse)
    press(suggested, Key.Key_A)
    press(suggested, Key.Key_X)
    press(suggested, Key.Key_E)
    assert words(suggested) == FOUR
    assert active(suggested) == FOUR[0]


def test_every_rule_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.language.claim_rules import RULES
    from reader.ui.panel.suggested_words import rule_name, why

    assert all(rule_name(name) != name for name, _ in RULES)
    monkeypatch.setattr(lexicon, "_measured", lambda: {"claims.comparison": (0.923, 13), "claims.causal": (0.0, 0)})
    assert why("comparison") == "Suggested: comparison or change · 12 of 13 right"
    assert why("causal") == "Suggested: cause and effect · not tried yet"


def test_the_board_of_all_claims_knows_nothing_of_suggestions(suggested: Window) -> None:
    press(suggested, Key.Key_F8)
    press(suggested, Key.Key_F8)
    assert words(suggested) == FOUR
    assert active(suggested) == FOUR[0]
    assert suggested.page.isVisible()
