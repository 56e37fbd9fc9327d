"""Everything found in a claim edited in its card, by keys: stored, refused with a reason, undone."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.domain.errors import LibraryRefused
from reader.domain.findings import Bound, Hedge, HedgeKind, Moment, Quantity, Reading
from reader.domain.records import Annotation, Certainty, Claim, Status
from reader.library import documents
from reader.ui.language import locale_of
from reader.ui.panel.claim_editor import ClaimEditor, chain_of
from reader.ui.panel.figure_line import FigureLine
from reader.ui.panel.finding_line import FindingLine
from tests.ui.panel.conftest import TEXT, Desk
from tests.ui.panel.test_editing import named

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WEEK = Moment(0, 4, "pekan lalu", "", "week-1", open=True)


@pytest.fixture(autouse=True)
def _english_figures() -> Iterator[None]:
    """Numbers as the window writes them in English, whatever another test left."""
    before = QLocale()
    QLocale.setDefault(locale_of("en"))
    yield
    QLocale.setDefault(before)


def body(desk: Desk, claim: Annotation) -> Claim:
    found = desk.now(claim).body
    assert isinstance(found, Claim)
    return found


@pytest.fixture
def claim(desk: Desk) -> Annotation:
    from reader.language import dates

    (week,) = dates.find("pekan lalu", "id")
    made = desk.put(
        TEXT[1],
        Claim(
            TEXT[1],
            source="Apple",
            certainty=Certainty.REPORTED,
            hedges=(Hedge(7, 17, "dilaporkan", HedgeKind.REPORTIVE),),
            quantities=(
                Quantity(44, 61, "20 juta dolar AS", Decimal(20_000_000), unit="USD"),
                Quantity(62, 65, "5 M", Decimal(5_000_000_000), readings=(Reading(Decimal(5_000_000)),)),
            ),
            dates=(week,),
        ),
    )
    desk.window.resize(384, 1600)
    desk.panel.resize(384, 1600)
    desk.session.activate(made.id)
    desk.panel.edit(made.id)
    return made


def editor(desk: Desk) -> ClaimEditor:
    found = desk.panel.editing.editor
    assert isinstance(found, ClaimEditor)
    return found


def unfold(desk: Desk, qtbot: QtBot) -> None:
    head = editor(desk)._findings.head
    head.setFocus()
    qtbot.keyClick(head, Key.Key_Return)


def open_line(desk: Desk, qtbot: QtBot, line: FindingLine) -> None:
    line.go.setFocus()
    qtbot.keyClick(line.go, Key.Key_Return)
    assert line.is_open


def field_in(line: QWidget, name: str) -> QLineEdit:
    (found,) = [one for one in line.findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def type_into(qtbot: QtBot, field: QLineEdit, words: str, end: Qt.Key = Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words) if words else qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClick(field, end)


def errors(desk: Desk) -> list[str]:
    shown = editor(desk).findChildren(QLabel)
    return [one.text() for one in shown if one.property("role") == "error" and one.isVisible()]


def test_source_chain_subject_and_namelessness(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    for name, words in (("Source", "Warga"), ("Through", "Kompas, Tempo"), ("About", "bayaran")):
        field = named(desk, QLineEdit, name)
        field.setFocus()
        field.clear()
        qtbot.keyClicks(field, words)
    box = editor(desk).findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)
    desk.session.flush()
    now = body(desk, claim)
    assert (now.source, now.chain, now.subject, now.anonymous) == ("Warga", ("Kompas", "Tempo"), "bayaran", True)
    desk.session.undo()
    assert not box.isChecked()


def test_a_chain_may_be_typed_with_arrows_or_commas() -> None:
    assert chain_of("The Information -> Reuters") == ("The Information", "Reuters")
    assert chain_of("Acme, Inc. → Reuters") == ("Acme, Inc.", "Reuters")
    assert chain_of(" , Kompas,, Tempo ") == ("Kompas", "Tempo")
    assert chain_of("") == ()


def test_names_of_the_whole_library_are_offered(desk: Desk, claim: Annotation) -> None:
    from tests.conftest import make_content, put_document

    other = put_document(desk.library, make_content("Teks lain di sini."), "doc-2")
    from reader.language import anchoring

    text = make_content("Teks lain di sini.")
    desk.library.add(other.id, anchoring.make(text.text, 0, 9, text.version), Claim("x", "Reuters"))
    desk.panel.editing.close()
    desk.panel.edit(claim.id)
    completer = named(desk, QLineEdit, "Source").completer()
    completer.setCompletionPrefix("reu")
    assert completer.currentCompletion() == "Reuters"


def test_a_chosen_certainty_stays_until_the_wording_is_followed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    combo = named(desk, QComboBox, "Certainty")
    follow = named(desk, QToolButton, "Follow the wording")
    assert not follow.isVisible()
    assert any(label.text() == "From: “dilaporkan”" for label in editor(desk).findChildren(QLabel))
    combo.setFocus()
    qtbot.keyClick(combo, Key.Key_Down)
    assert (body(desk, claim).certainty, body(desk, claim).certainty_chosen) == (Certainty.HEDGED, True)
    assert follow.isVisible()
    follow.setFocus()
    qtbot.keyClick(follow, Key.Key_Return)
    assert (body(desk, claim).certainty, body(desk, claim).certainty_chosen) == (Certainty.REPORTED, False)
    assert not follow.isVisible()
    assert QApplication.focusWidget() is combo
    desk.session.undo()
    assert body(desk, claim).certainty_chosen


def test_hedges_are_removed_added_and_retold(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    box = editor(desk)._findings
    statement = named(desk, QPlainTextEdit, "Statement")
    cursor = statement.textCursor()
    at = TEXT[1].index("sekitar")
    cursor.setPosition(at)
    cursor.setPosition(at + 7, cursor.MoveMode.KeepAnchor)
    statement.setTextCursor(cursor)
    box.add_hedge.setFocus()
    qtbot.keyClick(box.add_hedge, Key.Key_Return)
    assert [(one.exact, one.kind) for one in body(desk, claim).hedges] == [
        ("dilaporkan", HedgeKind.REPORTIVE),
        ("sekitar", HedgeKind.APPROXIMATOR),
    ]
    box.hedges.lines[1].go.setFocus()
    qtbot.keyClick(box.hedges.lines[1].go, Key.Key_Return)
    (menu,) = [one for one in box.findChildren(QMenu) if one.isVisible()]
    menu.actions()[1].trigger()
    menu.close()
    assert body(desk, claim).hedges[1].kind is HedgeKind.EPISTEMIC
    assert body(desk, claim).certainty is Certainty.HEDGED, "certainty follows the hedges"
    for _ in range(2):
        box.hedges.lines[0].remove.setFocus()
        qtbot.keyClick(box.hedges.lines[0].remove, Key.Key_Return)
    assert body(desk, claim).hedges == ()
    assert body(desk, claim).certainty is Certainty.REPORTED, "the source still says so"
    assert QApplication.focusWidget() is box.add_hedge
    desk.page.span = (0, 5)
    cursor.clearSelection()
    statement.setTextCursor(cursor)
    qtbot.keyClick(box.add_hedge, Key.Key_Return)
    assert "does not stand" in errors(desk)[0]
    desk.session.undo()
    assert len(body(desk, claim).hedges) == 1
    assert len(box.hedges.lines) == 1


def test_a_figure_is_edited_field_by_field(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    line = editor(desk)._findings.figures.lines[0]
    open_line(desk, qtbot, line)
    type_into(qtbot, field_in(line, "Value"), "1,250,000.5")
    type_into(qtbot, field_in(line, "Up to"), "2 million", Key.Key_Tab)
    type_into(qtbot, field_in(line, "Unit"), "EUR")
    (combo,) = line.findChildren(QComboBox)
    combo.setFocus()
    qtbot.keyClick(combo, Key.Key_Down)
    one = body(desk, claim).quantities[0]
    assert (one.value, one.high, one.unit, one.bound) == (
        Decimal("1250000.5"),
        Decimal(2_000_000),
        "EUR",
        Bound.ABOUT,
    )
    assert line.is_open
    desk.session.undo()
    desk.session.undo()
    assert body(desk, claim).quantities[0].unit == "USD"
    assert field_in(line, "Unit").text() == "USD"


def test_what_is_no_number_is_refused_beside_it_and_stays_typed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    line = editor(desk)._findings.figures.lines[0]
    open_line(desk, qtbot, line)
    value = field_in(line, "Value")
    type_into(qtbot, value, "banyak")
    assert errors(desk) == ["“banyak” is not a number."]
    assert value.text() == "banyak"
    assert body(desk, claim).quantities[0].value == 20_000_000
    desk.library.edit(desk.now(claim), subject="lain")
    assert value.text() == "banyak"
    type_into(qtbot, value, "30")
    assert errors(desk) == []
    assert body(desk, claim).quantities[0].value == 30
    type_into(qtbot, field_in(line, "Up to"), "20")
    assert "range" in errors(desk)[0]
    type_into(qtbot, field_in(line, "Up to"), "")
    assert errors(desk) == []


def test_an_ambiguous_figure_is_settled(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    assert "2 open" in editor(desk)._findings.head.accessibleName()
    unfold(desk, qtbot)
    line = editor(desk)._findings.figures.lines[1]
    open_line(desk, qtbot, line)
    choice = next(one for one in line.findChildren(QPushButton) if one.text() == "5 million")
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Return)
    one = body(desk, claim).quantities[1]
    assert (one.value, one.readings) == (Decimal(5_000_000), ())
    assert "1 open" in editor(desk)._findings.head.accessibleName()
    desk.session.undo()
    assert body(desk, claim).quantities[1].readings


def test_figures_are_added_by_words_and_removed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    box = editor(desk)._findings
    type_into(qtbot, box.add_figure, "tidak ada")
    assert "no figure" in errors(desk)[0]
    assert box.add_figure.text() == "tidak ada"
    type_into(qtbot, box.add_figure, "322 miliar rupiah", Key.Key_Tab)
    assert errors(desk) == []
    assert any(one.value == 322_000_000_000 for one in body(desk, claim).quantities)
    assert box.add_figure.text() == ""
    assert len(box.figures.lines) == 3
    first = box.figures.lines[0]
    assert isinstance(first, FigureLine)
    first.remove.setFocus()
    qtbot.keyClick(first.remove, Key.Key_Return)
    assert len(body(desk, claim).quantities) == 2
    assert QApplication.focusWidget() is box.figures.lines[0].remove
    desk.session.undo()
    assert len(box.figures.lines) == 3


def test_what_is_typed_is_stored_when_the_card_is_left(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    field = editor(desk)._findings.add_figure
    field.setFocus()
    qtbot.keyClicks(field, "25 persen")
    desk.session.flush()
    assert body(desk, claim).quantities[-1].unit == "%" or any(one.unit == "%" for one in body(desk, claim).quantities)


def test_a_date_is_typed_and_then_counts_as_settled(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    line = editor(desk)._findings.dates.lines[0]
    open_line(desk, qtbot, line)
    field = field_in(line, "Date")
    type_into(qtbot, field, "kapan-kapan")
    assert "not a date" in errors(desk)[0]
    assert field.text() == "kapan-kapan"
    type_into(qtbot, field, "12 Agustus 2024")
    (one,) = body(desk, claim).dates
    assert (one.edtf, one.settled, one.open) == ("2024-08-12", True, False)
    documents.edit(desk.library, desk.document, published="2026-11-23")
    assert body(desk, claim).dates[0].edtf == "2024-08-12"


def test_an_open_date_leads_to_the_details_and_resolves_with_the_texts_date(
    desk: Desk, qtbot: QtBot, claim: Annotation
) -> None:
    wanted: list[str] = []
    desk.session.command_wanted.connect(wanted.append)
    unfold(desk, qtbot)
    line = editor(desk)._findings.dates.lines[0]
    open_line(desk, qtbot, line)
    act = next(one for one in line.findChildren(QPushButton) if one.text() == "Enter the text's date…")
    act.setFocus()
    qtbot.keyClick(act, Key.Key_Return)
    assert wanted == ["details"]
    documents.edit(desk.library, desk.document, published="2026-11-23")
    assert body(desk, claim).dates[0].edtf
    assert not act.isVisible()


def test_whose_fiscal_year_is_asked_and_answered_for_all(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    from reader.language import dates

    (quarter,) = dates.find("the third quarter of fiscal 2024", "en")
    desk.library.edit(desk.now(claim), dates=(quarter,))
    other = desk.put("OpenAI", Claim("x", "apple", dates=(quarter,)))
    unfold(desk, qtbot)
    line = editor(desk)._findings.dates.lines[0]
    open_line(desk, qtbot, line)
    assert any("fiscal year of “Apple”" in label.text() for label in line.findChildren(QLabel))
    (month,) = line.findChildren(QComboBox)
    month.setFocus()
    qtbot.keyClicks(month, "oct")
    act = next(one for one in line.findChildren(QPushButton) if one.text() == "Work it out")
    act.setFocus()
    qtbot.keyClick(act, Key.Key_Return)
    assert body(desk, claim).dates[0].edtf == "2024-34"
    assert body(desk, other).dates[0].edtf == "2024-34"
    desk.session.undo()
    assert body(desk, claim).dates[0].open
    assert body(desk, other).dates[0].open


def test_dates_are_added_and_removed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    box = editor(desk)._findings
    type_into(qtbot, box.add_date, "Desember 2023")
    assert "2023-12" in [one.edtf for one in body(desk, claim).dates]
    assert len(box.dates.lines) == 2
    for _ in range(2):
        box.dates.lines[0].remove.setFocus()
        qtbot.keyClick(box.dates.lines[0].remove, Key.Key_Return)
    assert body(desk, claim).dates == ()
    assert QApplication.focusWidget() is box.add_date


def test_the_keyboard_reaches_everything(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    unfold(desk, qtbot)
    box = editor(desk)._findings
    for group in (box.figures, box.dates):
        for line in group.lines:
            open_line(desk, qtbot, line)
    wanted = {
        one
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QPushButton, QToolButton)
        for one in editor(desk).findChildren(kind)
        if one.isVisible() and one.isEnabled()
    }
    named(desk, QPlainTextEdit, "Statement").setFocus()
    met: set[QWidget | None] = set()
    for _ in range(len(wanted) + 20):
        focus = QApplication.focusWidget()
        met.add(focus)
        assert focus is not None
        assert focus.accessibleName() or isinstance(focus, QPushButton | QCheckBox), focus
        qtbot.keyClick(focus, Key.Key_Tab)
    assert wanted <= met, [one.accessibleName() for one in wanted - met]


def test_control_and_an_arrow_go_from_part_to_part(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    def press(key: Qt.Key, times: int = 1) -> QWidget | None:
        for _ in range(times):
            qtbot.keyClick(QApplication.focusWidget(), key, CONTROL)
        return QApplication.focusWidget()

    card = editor(desk)
    card._statement.setFocus()
    assert press(Key.Key_Down) is card._source
    assert press(Key.Key_Down, 2) is card._findings.head
    assert press(Key.Key_Down) is card._relations.add, "what is folded away is passed over"
    assert press(Key.Key_Up) is card._findings.head
    qtbot.keyClick(card._findings.head, Key.Key_Return)
    figure = card._findings.figures.lines[0]
    assert isinstance(figure, FigureLine)
    assert press(Key.Key_Down, 2) is figure.go
    qtbot.keyClick(figure.go, Key.Key_Return)
    assert QApplication.focusWidget() is figure.value, "an opened line takes the caret"
    assert press(Key.Key_Up) is figure.go
    assert press(Key.Key_Down, 4) is card._tags
    assert press(Key.Key_Down) is card._tags


def test_what_has_the_keyboard_is_in_sight(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    desk.window.resize(384, 420)
    desk.panel.resize(384, 420)
    card, list_ = editor(desk), desk.panel.view.viewport()

    def seen(widget: QWidget) -> bool:
        top = widget.mapTo(list_, QPoint(0, 0)).y()
        return top >= 0 and top + widget.height() <= list_.height()

    unfold(desk, qtbot)
    qtbot.waitUntil(lambda: seen(card._findings.hedges.lines[0]))
    figure = card._findings.figures.lines[0]
    assert isinstance(figure, FigureLine)
    open_line(desk, qtbot, figure)
    qtbot.waitUntil(lambda: seen(figure.unit) and seen(figure.go))
    met = []
    while card.isAncestorOf(focus := QApplication.focusWidget()):
        met.append(focus)
        qtbot.waitUntil(lambda: seen(met[-1]))
        qtbot.keyClick(focus, Key.Key_Tab)
    assert card._done in met
    qtbot.wait(20)
    before = desk.panel.view.verticalScrollBar().value()
    card._statement.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.wait(20)
    assert desk.panel.view.verticalScrollBar().value() == before, "nothing moves under the mouse"


def test_a_line_that_comes_above_the_list_does_not_push_what_is_clicked_away(
    desk: Desk, qtbot: QtBot, claim: Annotation
) -> None:
    desk.window.resize(384, 420)
    desk.panel.resize(384, 420)
    status = editor(desk)._status
    qtbot.wait(20)
    before = status.mapTo(desk.panel, QPoint(0, 0))
    bar = desk.panel.suggestions
    assert bar.isHidden()
    bar.show()
    qtbot.wait(20)
    assert status.mapTo(desk.panel, QPoint(0, 0)) == before
    bar.hide()
    qtbot.wait(20)
    assert status.mapTo(desk.panel, QPoint(0, 0)) == before


@pytest.mark.parametrize(("key", "status"), [(Key.Key_Return, Status.SUPPORTED), (Key.Key_Escape, Status.UNVERIFIED)])
def test_an_opened_combo_box_is_worked_by_keys(
    desk: Desk, qtbot: QtBot, claim: Annotation, key: Qt.Key, status: Status
) -> None:
    combo = editor(desk)._status
    combo.setFocus()
    qtbot.keyClick(combo, Key.Key_F4)
    qtbot.waitUntil(combo.view().isVisible)
    qtbot.keyClick(combo.view(), Key.Key_Down)
    qtbot.keyClick(combo.view(), key)
    qtbot.waitUntil(lambda: not combo.view().isVisible())
    assert body(desk, claim).status is status
    assert desk.panel.editing.editor is not None


def test_a_line_too_long_for_its_field_shows_its_start(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    source, tags = editor(desk)._source, editor(desk)._tags
    assert (source.text(), source.cursorPosition()) == ("Apple", 0)
    source.setFocus(Qt.FocusReason.OtherFocusReason)
    assert source.cursorPosition() == len("Apple")
    tags.setFocus(Qt.FocusReason.TabFocusReason)
    assert source.cursorPosition() == 0


def test_the_language_may_change_while_something_is_typed(desk: Desk, qtbot: QtBot, claim: Annotation) -> None:
    from PySide6.QtCore import QEvent

    unfold(desk, qtbot)
    line = editor(desk)._findings.figures.lines[0]
    open_line(desk, qtbot, line)
    value = field_in(line, "Value")
    value.setFocus()
    value.selectAll()
    qtbot.keyClicks(value, "77")
    for widget in (desk.panel, *desk.panel.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert value.text() == "77"
    assert line.is_open
    assert QApplication.focusWidget() is value
    assert body(desk, claim).quantities[0] == replace(body(desk, claim).quantities[0], value=Decimal(20_000_000))


def test_what_a_locked_library_refuses_stays_typed_and_is_tried_again(
    desk: Desk, qtbot: QtBot, claim: Annotation, monkeypatch: pytest.MonkeyPatch
) -> None:
    unfold(desk, qtbot)
    box = editor(desk)._findings
    open_line(desk, qtbot, box.figures.lines[0])
    value = field_in(box.figures.lines[0], "Value")

    def refuse(*_given: object, **_named: object) -> None:
        raise LibraryRefused("locked")

    with monkeypatch.context() as patched:
        patched.setattr(desk.library, "edit", refuse)
        type_into(qtbot, value, "31")
        type_into(qtbot, box.add_figure, "25 persen")
    assert (value.text(), box.add_figure.text()) == ("31", "25 persen")
    assert body(desk, claim).quantities[0].value == 20_000_000
    desk.session.flush()
    assert body(desk, claim).quantities[0].value == 31 or body(desk, claim).quantities[1].value == 31
    assert any(one.unit == "%" for one in body(desk, claim).quantities)
    assert box.add_figure.text() == ""
