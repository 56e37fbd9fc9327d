"""A comparison on a real library: an Indonesian text, two English drafts of it, a revision."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.records import Annotation, Document, Translation
from reader.library.library import Library
from reader.settings import SettingsFile, default_path
from reader.ui import styling, theme
from reader.ui.compare.view import CompareView
from reader.ui.session import Session
from tests.conftest import make_content, put_document

SOURCE = (
    "# Dua pintu",
    "Ada dua pintu di rumah itu. Pintu pertama dicat merah pada 1998, lalu dikunci selama sebelas tahun.",
    "Kami pulang 😀 pada malam hari. Tidak seorang pun bertanya ke mana kami pergi.",
)
DRAFT_A = (
    "# Two doors",
    "There are two doors in that house. The first was painted red in 1998 and then locked for eleven years.",
    "We went home at night 😀. Nobody asked where we had been.",
)
DRAFT_B = (
    "# Two doors",
    "That house has two doors. The first was painted red in 1998 and then stayed locked for eleven years.",
    "We came home at night 😀. No one asked where we had gone.",
)


class Desk:
    """A window's worth of objects around one comparison."""

    def __init__(self, library: Library, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.library = library
        self.settings = SettingsFile(default_path())
        self.settings.change(theme="light")
        self.theme = theme.Theme(self.settings)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet(styling.sheet(self.theme.tokens))
        self.source = self.put("doc-1", SOURCE, "id", "Asli")
        self.session = Session(library, self.settings)
        self.session.open("doc-1")
        self.window = QWidget()
        self.window.resize(1000, 640)
        self.view = CompareView(self.session, self.theme, self.settings, self.window)
        self.view.setGeometry(0, 0, 1000, 640)
        self.rows = self.view.rows
        self.editor = self.view.rows.editor
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def put(self, key: str, paragraphs: tuple[str, ...], language: str, version: str) -> Document:
        return put_document(
            self.library, make_content(*paragraphs), key, language=language, version=version, work="w", title=version
        )

    def drafts(self) -> None:
        self.put("doc-a", DRAFT_A, "en", "Draft A")
        self.put("doc-b", DRAFT_B, "en", "Draft B")

    def open(self, versions: list[str] | None = None) -> None:
        self.view.open_beside(versions)
        self.qtbot.waitUntil(lambda: self.view.comparison is not None and not self.view.pairing.busy)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClicks(focus, letter)

    def row(self, row: int) -> list[str]:
        assert self.view.comparison is not None
        return [self.view.comparison.text(row, column) for column in range(self.view.comparison.columns)]

    def table(self) -> list[list[str]]:
        assert self.view.comparison is not None
        return [self.row(row) for row in range(len(self.view.comparison.rows))]

    def translations(self) -> list[Annotation]:
        found = self.library.store.annotations("doc-1")
        return [one for one in found if isinstance(one.body, Translation)]

    def texts(self) -> list[str]:
        return [one.body.text for one in self.translations() if isinstance(one.body, Translation)]


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(library, qtbot)
    yield made
    made.session.end()
    made.window.close()
    made.window.deleteLater()
    QApplication.processEvents()
    made.session.deleteLater()


@pytest.fixture
def drafts(desk: Desk) -> Desk:
    """With both English drafts, the comparison open."""
    desk.drafts()
    desk.open()
    return desk


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=5000)
