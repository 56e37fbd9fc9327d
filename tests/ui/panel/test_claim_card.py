"""A claim's card: who says it through whom, figures and dates, hedges where they stand; what is said and filtered."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.domain.findings import Bound, Hedge, HedgeKind, Moment, Quantity, Reading
from reader.domain.records import Annotation, Certainty, Claim, RelationKind
from reader.library import relating
from reader.ui.language import locale_of
from reader.ui.panel import order
from reader.ui.panel.face import Style, face
from reader.ui.panel.relation_counts import Related
from reader.ui.panel.shape import CHIP_HEIGHT, CHIP_ROWS, Fonts, Shape, places
from reader.ui.panel.speech import spoken
from reader.ui.theme import LIGHT
from tests.ui.panel.conftest import TEXT, Desk

FULL = Claim(
    TEXT[1],
    source="seorang sumber industri",
    certainty=Certainty.REPORTED,
    subject="TikTok",
    anonymous=True,
    chain=("The Information",),
    hedges=(Hedge(7, 17, "dilaporkan", HedgeKind.REPORTIVE), Hedge(36, 43, "sekitar", HedgeKind.APPROXIMATOR)),
    quantities=(
        Quantity(44, 61, "20 juta dolar AS", Decimal(20_000_000), unit="USD", bound=Bound.ABOUT),
        Quantity(0, 5, "322 miliar", Decimal(322_000_000_000), unit="IDR"),
    ),
    dates=(Moment(0, 4, "Desember 2023", "2023-12"), Moment(0, 4, "pekan lalu", "", "week-1", open=True)),
)


@pytest.fixture(autouse=True)
def _english_figures() -> Iterator[None]:
    """Numbers as the window writes them in English, whatever another test left."""
    before = QLocale()
    QLocale.setDefault(locale_of("en"))
    yield
    QLocale.setDefault(before)


ALONE = Related()


def put(desk: Desk, **fields: object) -> Annotation:
    return desk.put(TEXT[1], replace(FULL, **fields))  # type: ignore[arg-type]


def chips(annotation: Annotation, related: Related = ALONE) -> list[str]:
    made = face(annotation, LIGHT, 1, related)
    return [f"{one.label} {one.text}".strip() for one in (*made.findings, *made.chips)]


def test_a_card_shows_what_was_found(desk: Desk) -> None:
    assert chips(put(desk), Related(1, 2)) == [
        "Unnamed seorang sumber industri → The Information",
        "reported",
        "about US$20 million",
        "Rp322 billion",
        "December 2023",
        "pekan lalu: needs the text's date",
        "Unverified",
        "1 contradicting",
        "2 related",
    ]


def test_an_ambiguous_figure_says_so(desk: Desk) -> None:
    either = Quantity(0, 3, "5 M", Decimal(5_000_000_000), readings=(Reading(Decimal(5_000_000)),))
    made = face(put(desk, quantities=(either,), dates=()), LIGHT)
    (chip,) = [one for one in made.findings if "5" in one.text]
    assert (chip.text, chip.style) == ("5 billion or 5 million?", Style.DASHED)


def test_findings_take_two_rows_and_the_rest_is_counted(desk: Desk) -> None:
    many = tuple(Quantity(0, 1, str(n), Decimal(1_234_000 + n), unit="IDR") for n in range(9))
    annotation = put(desk, quantities=many)
    for width in (250, 360, 600):
        shape = Shape(face(annotation, LIGHT), width, Fonts.made(""), LIGHT)
        pill = next(one for one in shape._chips if one.chip.style is Style.PILL)
        above = [one for one in shape._chips if one.box.top() < pill.box.top()]
        assert len({one.box.top() for one in above}) == CHIP_ROWS
        assert all(one.box.right() <= width - 12 for one in shape._chips)
        counted = above[-1].chip.text
        assert counted == f"+{len(face(annotation, LIGHT).findings) - len(above) + 1}"
        tip = shape.tip_at(above[-1].box.center())
        assert len(tip.splitlines()) == int(counted)
        assert "pekan lalu" in tip
    first = above[0]
    narrow = Shape(face(annotation, LIGHT), 250, Fonts.made(""), LIGHT)
    assert narrow.tip_at(QPointF(first.box.left() + 5, narrow._chips[0].box.top() + CHIP_HEIGHT / 2)).startswith("seor")
    assert narrow.tip_at(QPointF(1, 1)) == ""


def test_the_list_tells_in_a_tooltip_what_has_no_room(desk: Desk) -> None:
    many = tuple(Quantity(0, 1, str(n), Decimal(1_234_000 + n), unit="IDR") for n in range(9))
    put(desk, quantities=many)
    view = desk.panel.view
    shape = view._shape(0)
    last = next(one for one in shape._chips if one.chip.text.startswith("+"))
    place = view.card_box(0).topLeft() + last.box.center().toPoint()
    for point, words in ((place, "Rp1,234,008"), (QPoint(20, 25), "")):
        QApplication.sendEvent(
            view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        )
        assert words in QToolTip.text()
    QToolTip.hideText()


def test_hedges_are_marked_where_they_stand() -> None:
    text = "😀 Mungkin, kemungkinan naik. Mungkin turun."
    assert places(text, ["mungkin", "mungkin"]) == [(3, 7), (30, 7)], "in UTF-16 units, whole words, each once"
    assert places(text, ["mungkin", "mungkin", "mungkin"])[2] == (3, 7)
    assert places(text, ["barangkali", ""]) == []


def test_the_marks_are_painted_and_move_nothing(desk: Desk) -> None:
    annotation = put(desk)
    plain = replace(annotation, body=replace(FULL, hedges=()))
    shapes = [Shape(face(one, LIGHT), 360, Fonts.made(""), LIGHT) for one in (annotation, plain)]
    assert shapes[0].height == shapes[1].height
    images = []
    for shape in shapes:
        from PySide6.QtGui import QImage, QPainter

        image = QImage(360, shape.height, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        shape.draw(painter, QPointF(0, 0), active=False, selected=False, ring=False)
        painter.end()
        images.append(image)
    assert images[0] != images[1]


def test_a_screen_reader_hears_all_of_it(desk: Desk) -> None:
    words = spoken(put(desk), Related(1, 3))
    for part in (
        "Source seorang sumber industri → The Information",
        "Unnamed",
        "About TikTok",
        "Reported",
        "“dilaporkan” (hearsay)",
        "about US$20 million; Rp322 billion",
        "December 2023; pekan lalu: needs the text's date",
        "Unverified",
        "1 contradicting",
        "3 related",
    ):
        assert part in words, part


def test_the_filter_finds_what_the_card_says_and_what_it_means(desk: Desk) -> None:
    annotation = put(desk)
    hay = order.haystack(annotation)
    for query in (
        "sumber industri",
        "the information",
        "tiktok",
        "322 miliar",
        "322 billion",
        "322000000000",
        "idr",
        "december 2023",
        "2023-12",
        "reported",
        "unverified",
        "pekan",
        "unnamed",
        "dilaporkan",
    ):
        assert order.passes(hay, order.terms_of(query)), query
    for query in ("321000000000", "januari", "refuted"):
        assert not order.passes(hay, order.terms_of(query)), query


def test_a_card_counts_its_relations_as_they_come_and_go(desk: Desk) -> None:
    one, other = put(desk), desk.put("OpenAI", Claim("Lain"))
    model = desk.panel.model

    def said(annotation: Annotation) -> bool:
        shape = desk.panel.view._shape(model.row_of(annotation.id))
        return any(chip.chip.text == "1 related" for chip in shape._chips)

    assert not said(one)
    made = relating.relate(desk.library, one.id, other.id, RelationKind.REPEATS)
    assert said(one)
    assert said(other)
    relating.delete(desk.library, [made])
    assert not said(one)
    assert not said(other)
    desk.session.undo()
    assert said(one)
    desk.session.open(desk.document.id)
    assert said(other)


def test_a_card_tells_contradictions_from_other_relations(desk: Desk) -> None:
    one, other = put(desk), desk.put("OpenAI", Claim("Lain"))
    relating.relate(desk.library, one.id, other.id, RelationKind.REPEATS)
    relating.relate(desk.library, other.id, one.id, RelationKind.CONTRADICTS)
    assert desk.panel.model.relations.of(one.id) == desk.panel.model.relations.of(other.id) == Related(1, 1)
