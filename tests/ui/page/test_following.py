from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.records import Claim, Highlight, Note, Status, Translation
from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.library import documents
from reader.ui.page import menu
from reader.ui.theme import DARK, LIGHT
from tests.conftest import put_document
from tests.ui.page.conftest import SHORT, Hand
from tests.ui.page.test_finding import two_sections


def colours(hand: Hand) -> set[str]:
    image = hand.viewport.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def shown(hand: Hand, colour: str) -> bool:
    return QColor(colour).name() in colours(hand)


def test_every_kind_has_its_background_or_line(short: Hand) -> None:
    for quote, body, colour in (
        ("Angka itu", Claim("x"), LIGHT.unverified),
        ("datang", Claim("x", status=Status.REFUTED), LIGHT.refuted),
        ("Akses", Note(), LIGHT.note),
        ("Akun itu", Highlight("blue"), LIGHT.blue),
    ):
        assert not shown(short, colour)
        short.put(quote, body)
        assert shown(short, colour)
    plain = short.viewport.grab().toImage()
    short.put("tetap ramai", Translation("en"))
    assert short.viewport.grab().toImage() != plain


def test_statuses_differ_by_more_than_colour(short: Hand) -> None:
    from reader.ui.page.highlighting import style_of

    one = short.put("datang", Claim("x"))
    edges = {style_of(type(one)(one.id, "", one.anchor, Claim("x", status=status)), LIGHT).edge for status in Status}
    assert len(edges) == len(Status)


def test_overlaps_show_a_colour_of_their_own(short: Hand) -> None:
    short.put("datang dari satu orang", Highlight("yellow"))
    before = colours(short)
    short.put("dari satu", Highlight("blue"))
    new = colours(short) - before
    assert any(colour not in (LIGHT.yellow.lower(), LIGHT.blue.lower()) for colour in new)
    assert not shown(short, LIGHT.blue)


def test_undo_takes_the_mark_off_the_page_and_the_rail(short: Hand) -> None:
    page, rail = short.viewport.grab().toImage(), short.page.rail.grab().toImage()
    short.put("datang", Highlight("pink"))
    assert short.page.rail.grab().toImage() != rail
    short.session.undo()
    assert short.viewport.grab().toImage() == page
    assert short.page.rail.grab().toImage() == rail


def test_a_recoloured_mark_is_repainted(short: Hand) -> None:
    one = short.put("datang", Highlight("pink"))
    short.session.edit(one.id, colour="green")
    assert shown(short, LIGHT.green)
    assert not shown(short, LIGHT.pink)


def test_the_active_annotation_is_outlined(short: Hand) -> None:
    one = short.put("datang dari", Claim("x", status=Status.SUPPORTED))
    plain = short.viewport.grab().toImage()
    short.session.activate(one.id)
    assert short.viewport.grab().toImage() != plain
    short.session.activate("")
    assert short.viewport.grab().toImage() == plain


def test_a_theme_changes_colours_and_nothing_else(long: Hand, settle: Callable[[], None]) -> None:
    long.page.text.verticalScrollBar().setValue(1234)
    settle()
    place = long.session.place
    long.page.text.places.select(place + 4, place + 9)
    value = long.page.text.verticalScrollBar().value()
    long.theme.choose("dark")
    assert shown(long, DARK.paper)
    assert not shown(long, LIGHT.paper)
    assert long.page.text.verticalScrollBar().value() == value
    assert long.page.selection() == (place + 4, place + 9)


def test_the_place_is_reported_and_restored_exactly(long: Hand, settle: Callable[[], None]) -> None:
    long.page.text.verticalScrollBar().setValue(2500)
    settle()
    place = long.session.place
    line = long.page.text.places.line(place)[0]
    assert 2499 <= line < 2540
    long.open(SHORT, "doc-2")
    long.session.open("doc-1")
    assert long.session.place == place
    assert long.page.text.verticalScrollBar().value() == round(line)
    assert long.page.text.places.first_visible() == place


def test_scrolling_told_after_the_end_is_not_waited_for(long: Hand, settle: Callable[[], None]) -> None:
    place = long.session.place
    long.page.text.verticalScrollBar().setValue(2500)
    long.session.end()
    settle()
    assert long.page.text.places.first_visible() > place
    assert long.session.place == place
    assert not long.session._still.isActive()


def test_text_settings_and_width_keep_place_and_selection(long: Hand) -> None:
    long.page.text.verticalScrollBar().setValue(2500)
    place = long.page.text.places.first_visible()
    long.page.text.places.select(place + 3, place + 12)
    for _ in range(3):
        long.page.zoom(1)
    assert long.settings.value.font_size == 21
    QTest.qWait(10)
    assert long.page.text.places.first_visible() == place
    long.page.resize(420, 500)
    QTest.qWait(10)
    long.page.resize(700, 600)
    for _ in range(3):
        long.page.zoom(-1)
    QTest.qWait(10)
    assert long.page.text.places.first_visible() == place
    assert long.page.selection() == (place + 3, place + 12)


def test_the_column_holds_the_wanted_characters(long: Hand) -> None:
    long.page.resize(1600, 600)
    narrow = []
    for wanted in (60, 75):
        long.settings.change(column=wanted)
        long.page.apply_settings()
        QTest.qWait(10)
        lengths = []
        for number in range(10):
            block = long.page.text.sheet.block(number)
            lengths.append(block.layout().lineAt(0).textLength())
        assert wanted - 12 <= sum(lengths) / len(lengths) <= wanted + 8
        narrow.append(long.page.text.width())
    assert narrow[0] < narrow[1]


def test_switching_language_keeps_scroll_and_selection(long: Hand) -> None:
    long.page.text.verticalScrollBar().setValue(1500)
    place = long.page.text.places.first_visible()
    long.page.text.places.select(place, place + 8)
    value, selected = long.page.text.verticalScrollBar().value(), long.page.selection()
    QApplication.sendEvent(long.page, QEvent(QEvent.Type.LanguageChange))
    assert long.page.text.verticalScrollBar().value() == value
    assert long.page.selection() == selected is not None


def test_reveal_scrolls_only_when_needed(long: Hand) -> None:
    long.session.reveal.emit(10, 20)
    assert long.page.text.verticalScrollBar().value() == 0
    start = long.span("nomor 90")[0]
    long.session.reveal.emit(start, start + 8)
    value = long.page.text.verticalScrollBar().value()
    assert long.page.text.places.visible(start)
    long.session.reveal.emit(start, start + 8)
    assert long.page.text.verticalScrollBar().value() == value


def test_sections_turn_by_keys_buttons_and_reveal(hand: Hand, settle: Callable[[], None]) -> None:
    hand.open(two_sections())
    text = hand.page.text
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    assert hand.page.showing.later.isVisible()
    hand.key(Qt.Key.Key_PageDown)
    assert text.sheet.number == 1
    settle()
    assert hand.session.place == text.sheet.start > 0
    hand.key(Qt.Key.Key_PageUp)
    assert text.sheet.number == 0
    assert text.verticalScrollBar().value() == text.verticalScrollBar().maximum()
    hand.page.showing.later.click()
    assert text.sheet.number == 1
    one = hand.session.anchor((5, 20))
    made = hand.library.add("doc-1", one, Note())
    hand.session.activate(made.id, reveal=True)
    assert text.sheet.number == 0
    assert text.canvas.marks.active == (5, 20)
    hand.session.reveal.emit(*hand.span("jarum"))
    assert text.sheet.number == 1
    text.places.select(*hand.span("jarum"))
    assert hand.page.selection() == hand.span("jarum")
    hand.session.open("doc-1")
    assert text.sheet.number == 1
    hand.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (text.sheet.number, text.verticalScrollBar().value()) == (0, 0)
    hand.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert text.verticalScrollBar().value() == text.verticalScrollBar().maximum()
    assert text.sheet.number == 1


def test_the_rail_leads_to_annotations(long: Hand) -> None:
    one = long.put("nomor 100 memuat", Note())
    rail = long.page.rail
    row = next(iter(rail.rows()))
    QTest.mouseClick(rail, Qt.MouseButton.LeftButton, pos=QPoint(8, row + 2))
    assert long.session.active == one.id
    assert long.page.text.places.visible(one.anchor.start)


def test_the_rail_scrolls(long: Hand, settle: Callable[[], None]) -> None:
    rail = long.page.rail
    QTest.mousePress(rail, Qt.MouseButton.LeftButton, pos=QPoint(8, rail.height() - 2))
    QTest.mouseRelease(rail, Qt.MouseButton.LeftButton, pos=QPoint(8, rail.height() - 2))
    bar = long.page.text.verticalScrollBar()
    assert bar.value() == bar.maximum()
    settle()
    assert long.page.progress.share == 1.0


def test_the_wheel_beside_the_column_scrolls(long: Hand) -> None:
    event = QWheelEvent(
        QPointF(2, 200),
        QPointF(long.page.mapToGlobal(QPoint(2, 200))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(long.page, event)
    assert long.page.text.verticalScrollBar().value() > 0


def test_furniture_is_dimmed_and_comes_back(short: Hand) -> None:
    document = short.session.document
    plain = colours(short)
    assert LIGHT.muted.lower() not in plain - colours(short)
    layout = short.page.text.sheet.block(0).layout()
    assert layout.formats() == []
    documents.edit(short.library, document, furniture=(short.span("Angka itu"),))
    [dimmed] = short.page.text.sheet.block(0).layout().formats()
    assert (dimmed.start, dimmed.length) == (0, 9)
    assert dimmed.format.foreground().color().name() == QColor(LIGHT.muted).name()
    short.session.undo()
    assert short.page.text.sheet.block(0).layout().formats() == []


def test_links_are_copied_or_opened_only_from_the_menu(hand: Hand) -> None:
    text = "Lihat laporan itu."
    mark = Mark(MarkKind.LINK, 6, 13, "https://example.org/laporan")
    hand.open(Content(text, (Block(BlockKind.PARAGRAPH, 0, 0, len(text)),), (mark,)))
    words = [action.text() for action in menu.build(hand.page.text, hand.session, 8, hand.page).actions()]
    assert "Open link in browser" in words
    shown = menu.build(hand.page.text, hand.session, 8, hand.page)
    next(action for action in shown.actions() if action.text() == "Copy link").trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/laporan"
    beside = menu.build(hand.page.text, hand.session, 1, hand.page)
    assert "Copy link" not in [action.text() for action in beside.actions()]


def test_an_address_that_is_no_web_page_cannot_be_opened(hand: Hand) -> None:
    mark = Mark(MarkKind.LINK, 0, 5, "file:///etc/passwd")
    hand.open(Content("Lihat", (Block(BlockKind.PARAGRAPH, 0, 0, 5),), (mark,)))
    words = [action.text() for action in menu.build(hand.page.text, hand.session, 2, hand.page).actions()]
    assert "Copy link" in words
    assert "Open link in browser" not in words


def test_the_menu_marks_edits_and_deletes(short: Hand) -> None:
    one = short.put("datang", Note())
    short.page.text.places.select(*short.span("satu orang"))
    shown = menu.build(short.page.text, short.session, one.anchor.start, short.page)
    actions = {action.text(): action for action in shown.actions()}
    actions["Claim"].trigger()
    assert isinstance(short.session.annotations[short.session.active].body, Claim)
    actions["Delete: Note"].trigger()
    assert one.id not in short.session.annotations


def test_the_header_names_the_document_unless_the_text_begins_with_its_title(hand: Hand) -> None:
    hand.open(SHORT, title="Tagihan", byline="Redaksi", published="2026-11-23")
    header = hand.page.showing.header
    assert header._title.isVisible()
    assert header._title.text() == "Tagihan"
    assert header._meta.text() == "Redaksi · in Indonesian · 23 November 2026"
    documents.edit(hand.library, hand.session.document, title="<b>Lain</b>")
    assert header._title.text() == "<b>Lain</b>"
    text = "Tagihan"
    hand.open(Content(text, (Block(BlockKind.HEADING, 1, 0, 7),)), "doc-2", title="Tagihan")
    assert not header._title.isVisible()


def test_closing_leaves_an_empty_page_that_opens_again(short: Hand) -> None:
    short.session.close()
    assert short.page.selection() is None
    assert short.page.text.toPlainText() == ""
    short.key(Qt.Key.Key_Down)
    short.viewport.grab()
    short.session.open("doc-1")
    assert short.page.text.toPlainText().startswith("Angka")


def test_an_empty_text_can_be_opened(hand: Hand) -> None:
    put_document(hand.library, Content("", ()), "doc-9")
    hand.session.open("doc-9")
    hand.viewport.grab()
    assert hand.page.selection() is None


def test_a_click_in_a_later_section_finds_what_lies_there(hand: Hand, settle: Callable[[], None]) -> None:
    hand.open(two_sections())
    hand.page.showing.turn(1)
    settle()
    assert hand.session.place == hand.page.text.sheet.start > 0
    one = hand.put("sebuah jarum", Note())
    hand.session.reveal.emit(one.anchor.start, one.anchor.end)
    hand.click(one.anchor.start + 3)
    assert hand.session.active == one.id
    hand.click(one.anchor.start + 9, 2)
    assert hand.selected == "jarum"


def test_an_application_style_sheet_leaves_the_reading_font(short: Hand, qapp: QApplication) -> None:
    def line() -> tuple[float, float]:
        places = short.page.text.places
        return short.page.text.cursorRect().height(), places.line(short.span("Akun")[0])[0]

    before = line()
    qapp.setStyleSheet("QWidget { font-size: 9px; }")
    try:
        QTest.qWait(10)
        assert line() == before
    finally:
        qapp.setStyleSheet("")
