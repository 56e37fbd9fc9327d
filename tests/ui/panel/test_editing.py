"""Editing cards in place: what is typed is kept, what changes elsewhere is shown, undo goes through the library."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.domain.records import (
    Anchor,
    Annotation,
    Body,
    Certainty,
    Claim,
    Highlight,
    Note,
    State,
    Status,
    Translation,
)
from reader.ui.panel.note_editor import Swatch
from tests.ui.panel.conftest import Desk

Found = TypeVar("Found", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def named(desk: Desk, kind: type[Found], name: str) -> Found:
    """The one control of the open editor with that accessible name or text."""
    editor = desk.panel.editing.editor
    assert editor is not None
    found = [
        one
        for one in editor.findChildren(kind)
        if one.accessibleName() == name or (isinstance(one, QAbstractButton) and one.text() == name)
    ]
    assert len(found) == 1, [one.accessibleName() for one in editor.findChildren(kind)]
    return found[0]


@pytest.fixture
def claim(desk: Desk) -> Annotation:
    made = desk.put("dari satu orang", Claim("Satu orang", "majalah"), "ai")
    desk.session.activate(made.id)
    desk.panel.view.setFocus()
    return made


def begin(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_Return)


def test_enter_edits_and_escape_keeps_what_was_typed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    field = named(desk, QPlainTextEdit, "Statement")
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, " berkata ")
    field.insertPlainText("😀")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert desk.now(claim).body == Claim("Satu orang berkata 😀", "majalah")
    assert desk.panel.view.editing == ""
    assert desk.panel.view.hasFocus()


def test_a_double_click_edits(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    view = desk.panel.view
    place = view.visualRect(view.currentIndex()).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    assert view.editing == claim.id


def test_typing_saves_by_itself_after_a_pause(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    field = named(desk, QPlainTextEdit, "Statement")
    qtbot.keyClicks(field, "!")
    assert desk.now(claim).body == claim.body
    qtbot.waitUntil(lambda: desk.now(claim).body == Claim("Satu orang!", "majalah"), timeout=1500)
    assert field.toPlainText() == "Satu orang!"
    assert field.textCursor().position() == len("Satu orang!")


def test_leaving_a_field_saves_it(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    source = named(desk, QLineEdit, "Source")
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Statement"), "?")
    source.setFocus()
    assert desk.now(claim).body == Claim("Satu orang?", "majalah")
    qtbot.keyClicks(source, " lain")
    named(desk, QComboBox, "Certainty").setFocus()
    assert desk.now(claim).body == Claim("Satu orang?", "majalah lain")


def test_combos_save_at_once(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    combo = named(desk, QComboBox, "Certainty")
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert desk.now(claim).body.certainty is Certainty.REPORTED
    status = named(desk, QComboBox, "Status")
    status.setFocus()
    qtbot.keyClicks(status, "dis")
    assert desk.now(claim).body.status is Status.DISPUTED
    assert desk.panel.view.editing == claim.id


def test_tags_are_words_with_or_without_hash_and_comma(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    tags = named(desk, QLineEdit, "Tags")
    assert tags.text() == "ai"
    tags.clear()
    qtbot.keyClicks(tags, "#pasar, uang pasar")
    qtbot.keyClick(tags, Qt.Key.Key_Escape)
    assert desk.now(claim).tags == ("pasar", "uang")
    desk.session.undo()
    assert desk.now(claim).tags == ("ai",)


def test_undo_and_redo_in_a_field_go_through_the_library(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    field = named(desk, QPlainTextEdit, "Statement")
    qtbot.keyClicks(field, " satu")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.toPlainText() == "Satu orang"
    assert desk.now(claim).body == claim.body
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert field.toPlainText() == "Satu orang satu"
    assert desk.panel.view.editing == claim.id
    assert QApplication.focusWidget() is field


def test_undoing_the_annotation_itself_closes_its_card(desk: Desk, qtbot: QtBot) -> None:
    desk.page.span = (30, 50)
    made = desk.session.annotate(Claim and desk.panel.model.tab)
    assert made is not None
    field = named(desk, QPlainTextEdit, "Statement")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert desk.session.annotations == {}
    assert desk.panel.view.editing == ""
    assert desk.panel.empty.isVisible()


def test_what_changes_elsewhere_is_shown_but_never_over_what_is_being_typed(
    desk: Desk, qtbot: QtBot, claim: Annotation
) -> None:
    begin(desk, qtbot)
    statement, source = named(desk, QPlainTextEdit, "Statement"), named(desk, QLineEdit, "Source")
    qtbot.keyClicks(statement, " A")
    source.setCursorPosition(2)
    desk.library.edit(desk.now(claim), statement="Lain", source="koran", status=Status.REFUTED)
    assert source.cursorPosition() == 2
    assert named(desk, QComboBox, "Status").currentText() == "Refuted"
    assert statement.toPlainText() == "Satu orang A"
    assert source.text() == "koran"
    desk.session.flush()
    assert desk.now(claim).body == Claim("Satu orang A", "koran", status=Status.REFUTED)
    cursor = statement.textCursor()
    cursor.setPosition(4)
    statement.setTextCursor(cursor)
    desk.library.edit(desk.now(claim), statement="Satunya orang")
    assert statement.toPlainText() == "Satunya orang"
    assert statement.textCursor().position() == 4


def test_keys_of_the_window_do_not_fire_while_a_card_is_edited(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    fired: list[str] = []
    for keys in ("C", "Del", "1", "Ctrl+Z", "?"):
        QShortcut(QKeySequence(keys), desk.window, lambda k=keys: fired.append(k))
    begin(desk, qtbot)
    combo = named(desk, QComboBox, "Status")
    for widget in (named(desk, QPlainTextEdit, "Statement"), combo, named(desk, QPushButton, "Done")):
        widget.setFocus()
        for key in (Qt.Key.Key_C, Qt.Key.Key_Delete, Qt.Key.Key_1):
            qtbot.keyClick(widget, key)
    assert fired == []
    assert claim.id in desk.session.annotations
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Escape)
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_C)
    assert fired == ["C"]


def test_the_language_may_change_in_mid_word(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    field = named(desk, QPlainTextEdit, "Statement")
    qtbot.keyClicks(field, " bi")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    for widget in (desk.panel, *desk.panel.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert field.toPlainText() == "Satu orang bi"
    assert field.textCursor().position() == 3
    assert QApplication.focusWidget() is field
    assert desk.now(claim).body == claim.body
    assert named(desk, QComboBox, "Status").currentText() == "Unverified"


def test_known_sources_are_offered(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    desk.put("TikTok", Claim("x", "The Information"))
    begin(desk, qtbot)
    completer = named(desk, QLineEdit, "Source").completer()
    completer.setCompletionPrefix("info")
    assert completer.currentCompletion() == "The Information"


def test_evidence_is_added_explained_followed_and_removed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    address = named(desk, QLineEdit, "Address of evidence")
    qtbot.keyClicks(address, "not an address")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    assert desk.now(claim).body.evidence == ()
    assert any("not a web address" in label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible())
    address.clear()
    qtbot.keyClicks(address, "example.org/a?b=1")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    why = QApplication.focusWidget()
    assert isinstance(why, QLineEdit)
    qtbot.keyClicks(why, "same figure")
    desk.page.span = (22, 40)
    qtbot.mouseClick(named(desk, QPushButton, "Add the selected passage"), LEFT)
    first, second = desk.now(claim).body.evidence
    assert (first.address, first.why) == ("https://example.org/a?b=1", "same figure")
    assert isinstance(second.anchor, Anchor)
    assert (second.document, second.anchor.start, second.anchor.end) == (desk.document.id, 22, 40)
    shown: list[tuple[int, int]] = []
    desk.session.reveal.connect(lambda start, end: shown.append((start, end)))
    qtbot.mouseClick(named(desk, QPushButton, f"“{second.anchor.exact.strip()}”"), LEFT)
    assert shown == [(22, 40)]
    editor = desk.panel.editing.editor
    assert editor is not None
    removes = [one for one in editor.findChildren(QToolButton) if one.accessibleName() == "Remove this evidence"]
    qtbot.mouseClick(removes[0], LEFT)
    assert desk.now(claim).body.evidence == (second,)


def test_candidates_are_added_by_key_chosen_and_deleted(desk: Desk, qtbot: QtBot) -> None:
    first = desk.put("Angka itu datang", Translation("en", "That number comes"))
    desk.panel.edit(first.id)
    field = named(desk, QPlainTextEdit, "Translation")
    qtbot.keyClicks(field, " from")
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert desk.now(first).body == Translation("en", "That number comes from", chosen=True)
    second = desk.session.active
    assert second != first.id
    field = named(desk, QPlainTextEdit, "Translation")
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "The figure comes from")
    radios = desk.panel.editing.editor.findChildren(QRadioButton)
    assert [radio.isChecked() for radio in radios] == [True, False]
    qtbot.mouseClick(radios[1], LEFT)
    assert desk.library.annotation(second).body == Translation("en", "The figure comes from", chosen=True)
    assert desk.now(first).body.chosen is False
    bins = [one for one in desk.panel.findChildren(QToolButton) if one.accessibleName() == "Delete this candidate"]
    qtbot.mouseClick(bins[0], LEFT)
    assert list(desk.session.annotations) == [second]


def test_a_translation_has_a_state_and_any_language(desk: Desk, qtbot: QtBot) -> None:
    made = desk.put("Angka itu datang", Translation("en", "That number comes"))
    other = desk.put("Angka itu datang", Translation("ms", "Angka itu", chosen=True))
    desk.panel.edit(made.id)
    state, language = (
        named(desk, QComboBox, "State of the translation"),
        named(desk, QComboBox, "Language of the translation"),
    )
    state.setFocus()
    qtbot.keyClick(state, Qt.Key.Key_Down)
    assert desk.now(made).body.state is State.REVIEWED
    language.setFocus()
    language.lineEdit().selectAll()
    qtbot.keyClicks(language, "jv")
    qtbot.keyClick(language, Qt.Key.Key_Return)
    assert desk.now(made).body == Translation("jv", "That number comes", State.REVIEWED, chosen=True)
    assert language.currentText() == "Javanese"
    language.lineEdit().selectAll()
    qtbot.keyClicks(language, "Malay")
    qtbot.keyClick(language, Qt.Key.Key_Return)
    assert desk.now(made).body.language == "ms"
    assert desk.now(made).body.chosen is False
    assert desk.now(other).body.chosen is True
    language.lineEdit().selectAll()
    qtbot.keyClicks(language, "?!")
    qtbot.keyClick(language, Qt.Key.Key_Return)
    assert language.currentText() == "Malay"


def test_writing_under_a_highlight_makes_it_a_note(desk: Desk, qtbot: QtBot) -> None:
    made = desk.put("dolar AS", Highlight("green"), "uang")
    desk.panel.edit(made.id)
    field = named(desk, QPlainTextEdit, "Note")
    qtbot.keyClicks(field, "Ask *who*")
    desk.session.flush()
    assert desk.now(made).body == Note("Ask *who*")
    assert desk.now(made).tags == ("uang",)
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "?")
    desk.session.flush()
    assert desk.now(made).body == Note("Ask *who*?")
    desk.session.undo()
    desk.session.undo()
    assert desk.now(made).body == Highlight("green")


def test_a_highlight_is_recoloured_or_made_a_claim(desk: Desk, qtbot: QtBot) -> None:
    made = desk.put("dolar AS", Highlight("green"))
    desk.panel.edit(made.id)
    swatches = desk.panel.editing.editor.findChildren(Swatch)
    assert [one.colour for one in swatches if one.isChecked()] == ["green"]
    qtbot.mouseClick(next(one for one in swatches if one.colour == "pink"), LEFT)
    assert desk.now(made).body == Highlight("pink")
    assert [one.colour for one in swatches if one.isChecked()] == ["pink"]
    qtbot.mouseClick(named(desk, QPushButton, "Make it a claim"), LEFT)
    body = desk.now(made).body
    assert isinstance(body, Claim)
    assert body.statement == "dolar AS"
    assert [one.exact for one in body.hedges] == ["dilaporkan", "sekitar"], "what its sentence says of it"
    assert named(desk, QPlainTextEdit, "Statement").toPlainText() == "dolar AS"


def test_the_bin_of_a_card_deletes_it(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Statement"), " x")
    qtbot.mouseClick(named(desk, QToolButton, "Delete"), LEFT)
    assert desk.session.annotations == {}
    assert desk.panel.view.editing == ""
    desk.session.undo()
    assert desk.now(claim).body.statement == "Satu orang x"


def test_a_card_being_edited_stays_though_the_filter_no_longer_finds_it(
    desk: Desk, qtbot: QtBot, claim: Annotation
) -> None:
    desk.session.edit(claim.id, statement="Kesaksian")
    desk.panel.head.filter.setText("kesaksian")
    desk.panel.head.apply()
    begin(desk, qtbot)
    field = named(desk, QPlainTextEdit, "Statement")
    field.selectAll()
    qtbot.keyClicks(field, "Lain")
    desk.session.flush()
    assert desk.panel.view.editing == claim.id
    assert desk.panel.model.rowCount() == 1
    named(desk, QPushButton, "Done").click()
    desk.session.edit(claim.id, source="")
    assert desk.panel.model.rowCount() == 0


def test_another_tab_keeps_what_was_typed_and_closes_the_card(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Statement"), " y")
    desk.panel.next_tab()
    assert desk.panel.view.editing == ""
    assert desk.now(claim).body.statement == "Satu orang y"


def test_going_to_another_card_keeps_what_was_typed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    other = desk.put("TikTok", Claim("x"))
    desk.panel.edit(claim.id)
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Statement"), " y")
    desk.session.activate(other.id)
    assert desk.panel.view.editing == ""
    assert desk.now(claim).body.statement == "Satu orang y"


def test_the_editor_stands_in_its_cards_place_and_grows(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    desk.put("OpenAI", Claim("Below"))
    desk.panel.edit(claim.id)
    editor, view = desk.panel.editing.editor, desk.panel.view
    assert editor is not None
    below = view.visualRect(desk.panel.model.index(1)).top()
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Statement"), " lagi" * 30)
    qtbot.waitUntil(lambda: view.visualRect(desk.panel.model.index(1)).top() > below)
    assert editor.geometry() == view.visualRect(desk.panel.model.index(0))
    assert editor.height() >= editor.sizeHint().height() - 2


def test_the_foreign_end_of_a_card_is_noticed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    begin(desk, qtbot)
    desk.library.delete([desk.now(claim)])
    assert desk.panel.view.editing == ""
    assert desk.panel.model.rowCount() == 0


@pytest.mark.parametrize("body", [Claim("x"), Translation("en", "x"), Note("x"), Highlight()])
def test_a_narrow_panel_cuts_nothing_off_a_card_being_edited(desk: Desk, qtbot: QtBot, body: Body) -> None:
    made = desk.put("dolar AS", body)
    desk.panel.resize(280, 730)
    desk.panel.edit(made.id)
    editor = desk.panel.editing.editor
    assert editor is not None
    assert editor.minimumSizeHint().width() <= desk.panel.view.card_width
    inside = editor.rect()
    assert all(
        inside.contains(one.geometry()) for one in editor.children() if isinstance(one, QWidget) and one.isVisible()
    )
