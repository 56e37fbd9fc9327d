from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Claim, Note
from tests.conftest import make_content
from tests.ui.page.conftest import Hand


def active(hand: Hand, quote: str) -> Annotation:
    one = hand.put(quote, Claim("x"))
    hand.session.activate(one.id)
    return one


def end_points(hand: Hand) -> tuple[QPoint, QPoint]:
    canvas, places = hand.page.text.canvas, hand.page.text.places
    ends = canvas.marks.ends()
    return tuple((end - QPoint(0, places.top)).toPoint() for end in ends)


def quote(hand: Hand, one: Annotation) -> str:
    return hand.library.annotation(one.id).anchor.exact


def test_dragging_an_end_is_one_change(short: Hand) -> None:
    one = active(short, "datang dari")
    changes: list[Change] = []
    short.session.changed.connect(changes.append)
    target = short.point(short.span("orang.")[1] - 1) + QPoint(-4, 8)
    short.drag(end_points(short)[1], target)
    assert quote(short, one) == "datang dari satu orang"
    assert [change.kind for change in changes] == [ChangeKind.MOVE]
    short.session.undo()
    assert quote(short, one) == "datang dari"


def test_dragging_the_start_does_not_pass_the_end(short: Hand) -> None:
    one = active(short, "datang dari")
    short.drag(end_points(short)[0], short.point(short.span("Akun")[0]) + QPoint(0, 8))
    assert quote(short, one) == "i"
    assert short.library.annotation(one.id).anchor.end == short.span("datang dari")[1]


def test_escape_while_dragging_leaves_the_range(short: Hand) -> None:
    one = active(short, "datang dari")
    start = end_points(short)[1]
    QTest.mousePress(short.viewport, Qt.MouseButton.LeftButton, pos=start, delay=600)
    QTest.mouseMove(short.viewport, short.point(short.span("orang")[1]) + QPoint(0, 8))
    assert short.page.text.canvas.marks.active[1] > one.anchor.end
    short.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(short.viewport, Qt.MouseButton.LeftButton, pos=start)
    assert quote(short, one) == "datang dari"
    assert short.page.text.canvas.marks.active == (one.anchor.start, one.anchor.end)


def test_ends_move_by_words(short: Hand) -> None:
    one = active(short, "datang dari")
    steps = [
        ("end", 1, "datang dari satu"),
        ("start", -1, "itu datang dari satu"),
        ("start", 1, "datang dari satu"),
        ("end", -1, "datang dari"),
        ("end", -1, "datang"),
        ("end", -1, "datang"),
        ("start", 1, "datang"),
    ]
    for edge, direction, wanted in steps:
        short.page.extend_annotation(edge, direction)
        assert quote(short, one) == wanted


def test_ends_move_over_paragraphs_and_stop_at_the_texts(short: Hand) -> None:
    one = active(short, "hari ini.")
    short.page.extend_annotation("end", 1)
    assert quote(short, one) == "hari ini.\nAkses"
    first = active(short, "Angka")
    short.page.extend_annotation("start", -1)
    assert quote(short, first) == "Angka"


def test_nothing_active_nothing_moves(short: Hand) -> None:
    one = short.put("datang", Note())
    short.page.extend_annotation("end", 1)
    assert quote(short, one) == "datang"


def test_the_ends_of_a_passage_that_runs_from_right_to_left(hand: Hand) -> None:
    hand.open(make_content("שלום עולם זה משפט"))
    active(hand, "עולם זה")
    begin, end = end_points(hand)
    assert begin.x() > end.x()
    hand.drag(end, hand.point(hand.span("משפט")[1] - 1) + QPoint(-9, 8))
    assert hand.library.annotation(hand.session.active).anchor.exact == "עולם זה משפט"


def test_a_dragged_end_leaves_no_blank_behind(short: Hand) -> None:
    one = active(short, "datang dari")
    short.drag(end_points(short)[1], short.point(short.span("orang")[0]) + QPoint(-4, 8))
    assert quote(short, one) == "datang dari satu"
