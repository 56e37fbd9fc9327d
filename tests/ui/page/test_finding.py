from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.text import Content
from tests.conftest import make_content
from tests.ui.page.conftest import Hand


def count(hand: Hand) -> str:
    return hand.page.finder._count.text()


def type_words(hand: Hand, words: str) -> None:
    hand.page.find()
    QTest.keyClicks(hand.page.finder.field, words)
    hand.page.finder._finish()


def test_typing_finds_and_counts_from_the_place_on(long: Hand) -> None:
    type_words(long, "satu kalimat")
    assert count(long) == "1 of 120"
    assert long.page.finder.field.hasFocus()


def test_enter_goes_on_shift_enter_back_and_around(long: Hand) -> None:
    type_words(long, "satu kalimat")
    field = long.page.finder.field
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(long) == "3 of 120"
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(long) == "120 of 120"
    start, _ = long.page.finder.hits[-1]
    assert long.page.text.places.visible(start)
    long.page.find_next(1)
    assert count(long) == "1 of 120"


def test_case_and_accents_are_ignored_until_asked(short: Hand) -> None:
    type_words(short, "CAFE")
    assert count(short) == "1 of 1"
    short.page.finder.accents.click()
    short.page.finder._finish()
    assert count(short) == "Nothing found"
    short.page.finder.accents.click()
    short.page.finder.case.click()
    short.page.finder._finish()
    assert count(short) == "Nothing found"


def test_escape_closes_and_returns_to_the_page_at_the_hit(long: Hand) -> None:
    type_words(long, "nomor 77")
    hit = long.page.finder.hits[0]
    QTest.keyClick(long.page.finder.field, Qt.Key.Key_Escape)
    assert long.page.finder.isHidden()
    assert long.page.text.hasFocus()
    assert long.page.selection() == hit
    assert long.page.text.places.visible(hit[0])
    assert long.page.text.canvas.marks.hits == []


def test_hits_are_marked_on_page_and_rail(short: Hand) -> None:
    plain, rail = short.viewport.grab().toImage(), short.page.rail.grab().toImage()
    type_words(short, "itu")
    assert len(short.page.finder.hits) == 3
    assert short.page.text.canvas.marks.hits == short.page.finder.hits
    assert short.viewport.grab().toImage() != plain
    assert short.page.rail.grab().toImage() != rail


def test_the_selection_is_looked_for(short: Hand) -> None:
    short.page.text.places.select(*short.span("Desember"))
    short.page.find()
    assert short.page.finder.field.text() == "Desember"
    assert count(short) == "1 of 1"


def test_a_hit_in_another_section_turns_to_it(hand: Hand) -> None:
    hand.open(two_sections())
    type_words(hand, "jarum")
    assert hand.page.text.sheet.number == 1
    assert hand.page.text.places.visible(hand.page.finder.hits[0][0])


def two_sections() -> Content:
    lines = ["kata yang sama " * 600 for _ in range(50)]
    lines[48] = "sebuah jarum di tumpukan jerami"
    return make_content(*lines)
