"""Annotations that lost their place stay in the panel, with places to put them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.domain.change import ChangeKind
from reader.domain.records import Anchor, Annotation, Claim
from tests.ui.panel.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def lose(desk: Desk, quote: str) -> Annotation:
    """Store a claim whose quote is not in the text."""
    made = desk.put("TikTok", Claim("Lost statement"))
    lost = replace(made, anchor=Anchor(900, 900 + len(quote), quote, "", "", "old"), orphaned=True)
    desk.library.commit(lambda: desk.library.changing(ChangeKind.UPDATE_TEXT, {lost.id: lost}))
    return lost


@pytest.fixture
def orphan(desk: Desk) -> Annotation:
    return lose(desk, "Angka itu muncul dari seorang di industri yang bicara kepada majalah.")


def buttons(desk: Desk, text: str) -> list[QPushButton]:
    return [one for one in desk.panel.findChildren(QPushButton) if one.text() == text and one.isVisible()]


def test_orphans_come_last_under_a_heading_with_quote_and_sentence(desk: Desk, orphan: Annotation) -> None:
    desk.put("OpenAI menutup", Claim("Present"))
    model, view = desk.panel.model, desk.panel.view
    assert model.keys[-1] == orphan.id
    assert model.begins_orphans(1)
    above, below = view.visualRect(model.index(0)), view.visualRect(model.index(1))
    assert below.top() - above.bottom() > 30
    assert "Place lost" in model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_shows_places_a_look_goes_there_and_put_here_moves(
    desk: Desk, qtbot: QtBot, orphan: Annotation
) -> None:
    view = desk.panel.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(desk.panel.model.index(0)).topLeft() + QPoint(20, 10))
    assert view.editing == orphan.id
    shown: list[tuple[int, int]] = []
    desk.session.reveal.connect(lambda start, end: shown.append((start, end)))
    qtbot.mouseClick(buttons(desk, "Look")[0], LEFT)
    start, end = shown[0]
    assert "Angka itu" in desk.content.text[start:end]
    assert desk.now(orphan).orphaned
    qtbot.mouseClick(buttons(desk, "Put here")[0], LEFT)
    placed = desk.now(orphan)
    assert not placed.orphaned
    assert placed.anchor.exact == desk.content.text[start:end]
    assert not buttons(desk, "Put here")
    desk.session.undo()
    assert desk.now(orphan) == replace(orphan, modified=desk.now(orphan).modified)
    assert buttons(desk, "Put here")


def test_an_orphan_like_nothing_in_the_text_is_put_on_the_selection(desk: Desk, qtbot: QtBot) -> None:
    orphan = lose(desk, "zzzz qqqq")
    desk.panel.edit(orphan.id)
    assert not buttons(desk, "Put here")
    assert any("nothing in it resembles" in label.text() for label in desk.panel.findChildren(QLabel))
    desk.page.span = (22, 40)
    qtbot.mouseClick(buttons(desk, "Put on the selected passage")[0], LEFT)
    assert (desk.now(orphan).anchor.start, desk.now(orphan).anchor.end) == (22, 40)
    assert not desk.now(orphan).orphaned
