"""What the tests of the board have in common: four claims in two texts, and keys."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.findings import Moment
from reader.domain.records import Annotation, Claim
from reader.language import anchoring
from reader.library.library import Library
from reader.ui.board.grouping import Heading
from reader.ui.board.view import BoardView
from tests.conftest import make_content

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
TEXT = make_content("Harga beras naik.", "Harga beras turun.", "Panen raya tiba.", "Kapal beras datang.")


def put(library: Library, number: int, claim: Claim, document: str) -> Annotation:
    block = TEXT.blocks[number]
    return library.add(document, anchoring.make(TEXT.text, block.start, block.end, TEXT.version), claim)


def at(edtf: str) -> tuple[Moment, ...]:
    return (Moment(0, 5, "Harga", edtf),)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


def lines(board: BoardView) -> list[str]:
    return [
        f"[{item.value} {item.count}]" if isinstance(item, Heading) else item.statement for item in board.model.items
    ]


def choose(board: BoardView, *keys: str) -> None:
    flags = QItemSelectionModel.SelectionFlag
    board.table.go_to(board.model.line_of(keys[0]))
    for key in keys[1:]:
        index = board.model.index(board.model.line_of(key), 0)
        board.table.selectionModel().select(index, flags.Select | flags.Rows)
