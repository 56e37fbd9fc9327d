"""Choosing what stands beside the text: versions, other documents, a translation from nothing; waiting and stopping."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.change import ChangeKind
from reader.domain.records import State, Translation
from reader.domain.tasks import Progress, checkpoint
from reader.library import aligning, documents
from reader.ui.compare import header, pairing
from reader.ui.compare.picker import Picker
from tests.ui.compare.conftest import DRAFT_A, Desk

Wait = Callable[[Callable[[], bool]], None]
CTRL = Qt.KeyboardModifier.ControlModifier
REVISED = (
    "# Dua pintu",
    "Ada dua pintu di rumah tua itu. Pintu pertama dicat merah pada 1998, lalu dikunci selama sebelas tahun.",
    "Kami pulang 😀 pada pagi hari. Tidak seorang pun bertanya ke mana kami pergi.",
)


def choose(desk: Desk, column: int, key: str) -> None:
    """Take an entry of a heading's list, as a click on it does."""
    box = desk.view.header.boxes[column - 1]
    index = box.findData(key)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)
    desk.qtbot.waitUntil(lambda: not desk.view.pairing.busy)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_text_without_versions_is_offered_another_document(desk: Desk, wait: Wait) -> None:
    other = desk.put("doc-a", DRAFT_A, "en", "Draft A")
    documents.edit(desk.library, other, work="elsewhere")
    desk.view.open_beside(None)
    assert desk.view.offer.isVisible()
    assert not desk.view.header.isVisible()
    QTest.mouseClick(desk.view.offer.other, Qt.MouseButton.LeftButton)
    picker = desk.view.findChild(Picker)
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.filter, "draft")
    QTest.keyClick(picker.filter, Qt.Key.Key_Return)
    wait(lambda: desk.view.comparison is not None)
    assert desk.row(1)[1] == "There are two doors in that house."
    assert desk.library.document("doc-a").work == desk.source.work


def test_a_translation_from_nothing_is_written_row_by_row(desk: Desk) -> None:
    desk.view.open_beside(None)
    QTest.mouseClick(desk.view.offer.scratch, Qt.MouseButton.LeftButton)
    assert [row[1] for row in desk.table()] == [""] * 5
    assert desk.library.store.alignments("doc-1") == []
    desk.rows.go(1, 1)
    desk.type("two doors")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.rows.row == 2
    (made,) = desk.translations()
    assert made.anchor.exact == "Ada dua pintu di rumah itu."
    assert made.body == Translation("en", "two doors", State.REVIEWED, True)
    assert "1 translated · 1 reviewed" in desk.view.status()
    assert not desk.view.tools.buttons["merge"].isEnabled()
    desk.press(Qt.Key.Key_M, CTRL)
    assert len(desk.table()) == 5


def test_headings_choose_what_stands_in_each_column(desk: Desk) -> None:
    desk.drafts()
    desk.put("doc-r", REVISED, "id", "Revisi")
    desk.open()
    assert [target.key for target in desk.view.comparison.targets] == ["doc-a", "doc-b"]  # type: ignore[union-attr]
    choose(desk, 2, header.NOTHING)
    assert desk.view.comparison is not None
    assert desk.view.comparison.columns == 2
    assert not desk.view.header.boxes[1].isVisible()
    QTest.mouseClick(desk.view.tools.version, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: not desk.view.pairing.busy)
    assert desk.view.comparison.columns == 3
    choose(desk, 1, "doc-r")
    assert desk.row(1)[1] == "Ada dua pintu di rumah tua itu."
    assert desk.view.comparison.base(1) == 0
    pieces = [(piece.kind, piece.text) for piece in desk.view.comparison.pieces(1, 1)]
    assert ("added", "tua ") in pieces or ("added", " tua") in pieces
    assert desk.view.header.boxes[0].currentText() == "Indonesian — Revisi (difference from Asli)"
    desk.rows.go(1, 1)
    desk.type("x")
    assert not desk.rows.editing, "a revision is no translation"
    desk.view.leave()
    desk.open()
    assert desk.view.comparison.targets[0].key == "doc-r", "as it was left"


def test_differences_are_more_than_colour_and_can_be_hidden(drafts: Desk) -> None:
    layout = drafts.rows.cells.cell(1, 2).text._layout
    found = layout.formats()
    assert any(one.format.fontStrikeOut() for one in found)
    assert any(one.format.fontUnderline() for one in found)
    assert "There are" in layout.text()
    assert "That house" in layout.text()
    QTest.mouseClick(drafts.view.tools.differences, Qt.MouseButton.LeftButton)
    assert drafts.rows.cells.cell(1, 2).text._layout.text() == "That house has two doors."
    assert drafts.rows.cells.cell(1, 2).text._layout.formats() == []
    assert drafts.view.header.boxes[1].currentText() == "English — Draft B"
    assert drafts.view.tools.legend.isHidden()


class Gate:
    """Pairing that waits until a test lets it go."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.thread = 0

    def compute(self, source: aligning.Side, target: aligning.Side, progress: Progress) -> tuple[()]:
        del source, target
        self.thread = threading.get_ident()
        for step in range(1000):
            checkpoint(progress, step, 1000)
            if self.open.wait(0.01):
                break
        return ()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate()
    monkeypatch.setattr(pairing.aligning, "compute", made.compute)
    return made


def test_long_pairing_shows_progress_and_is_cancelled_with_nothing_kept(desk: Desk, gate: Gate, wait: Wait) -> None:
    desk.drafts()
    left: list[bool] = []
    desk.view.closed.connect(lambda: left.append(True))
    before = desk.library.store.undoable()
    desk.view.open_beside(None)
    wait(lambda: desk.view.waiting.bar.value() > 3)
    assert gate.thread not in (0, threading.main_thread().ident)
    assert desk.view.waiting.isVisible()
    QTest.mouseClick(desk.view.waiting.cancel, Qt.MouseButton.LeftButton)
    assert left == [True]
    assert not desk.view.pairing.busy
    assert desk.library.store.alignments("doc-1") == []
    assert desk.library.store.undoable() is before


def test_a_result_that_comes_after_leaving_is_not_kept(desk: Desk, gate: Gate) -> None:
    desk.drafts()
    desk.view.open_beside(None)
    desk.view.hide()
    gate.open.set()
    desk.qtbot.wait(80)
    assert desk.view.comparison is None
    assert desk.library.store.alignments("doc-1") == []


def test_opening_another_document_leaves(drafts: Desk) -> None:
    left: list[bool] = []
    drafts.view.closed.connect(lambda: left.append(True))
    drafts.session.open("doc-a")
    assert left == [True]
    assert drafts.view.comparison is None


def test_taking_the_pairing_back_leaves_the_view(drafts: Desk) -> None:
    left: list[bool] = []
    drafts.view.closed.connect(lambda: left.append(True))
    assert drafts.library.store.undoable() is ChangeKind.ALIGN
    drafts.session.undo()
    assert left == [True]
    assert drafts.library.store.alignments("doc-1") == []


def test_a_version_that_is_deleted_goes_from_the_columns(drafts: Desk) -> None:
    documents.delete(drafts.library, drafts.library.document("doc-a"))
    drafts.qtbot.waitUntil(lambda: not drafts.view.pairing.busy)
    assert drafts.view.comparison is not None
    assert [target.key for target in drafts.view.comparison.targets] == ["doc-b"]


def test_pairing_again_keeps_confirmed_rows(drafts: Desk, wait: Wait) -> None:
    before = drafts.table()
    drafts.rows.go(0, 1)
    drafts.press(Qt.Key.Key_M, CTRL)
    found = aligning.find(drafts.library, drafts.source, drafts.library.document("doc-a"))
    assert found is not None
    loose = replace(found, beads=(*found.beads[:1], *aligning.merge(found, 2, 4).beads[2:]))
    loose = replace(loose, beads=(found.beads[0], *(replace(one, confirmed=False) for one in loose.beads[1:])))
    aligning.save(drafts.library, [aligning.merge(loose, 1, 2)])
    assert drafts.table() != before
    QTest.mouseClick(drafts.view.tools.buttons["again"], Qt.MouseButton.LeftButton)
    wait(lambda: not drafts.view.pairing.busy)
    assert drafts.row(0)[0] == "Dua pintu\nAda dua pintu di rumah itu."


def test_language_and_theme_change_while_typing(drafts: Desk) -> None:
    drafts.rows.go(1, 1)
    drafts.press(Qt.Key.Key_Return)
    drafts.type(" half")
    drafts.theme.choose("dark")
    for widget in (drafts.view, drafts.view.header, drafts.view.tools, drafts.view.offer, drafts.view.waiting):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert drafts.editor.isVisible()
    assert drafts.editor.toPlainText().endswith(" half")
    assert (drafts.rows.row, drafts.rows.column) == (1, 1)
    assert drafts.view.header.boxes[0].currentText() == "English — Draft A"
    drafts.press(Qt.Key.Key_Escape)
    assert drafts.texts() == ["There are two doors in that house. half"]


def test_every_control_has_a_name(drafts: Desk) -> None:
    tools = drafts.view.tools
    controls = [
        *tools.buttons.values(),
        tools.state,
        tools.version,
        *drafts.view.header.boxes,
        drafts.rows,
        drafts.editor,
    ]
    assert all(control.accessibleName() for control in controls)
    assert "Ctrl+M" in tools.buttons["merge"].toolTip()
