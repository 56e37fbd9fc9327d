"""A panel on a real library, with a page that selects what a test says."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.records import Anchor, Annotation, Body
from reader.domain.text import Span
from reader.language import anchoring
from reader.library.library import Library
from reader.settings import SettingsFile, default_path
from reader.ui import styling, theme
from reader.ui.panel.panel import Panel
from reader.ui.session import Session
from tests.conftest import make_content, put_document

TEXT = (
    "# Akses yang diputus",
    "TikTok dilaporkan membayar Microsoft sekitar 20 juta dolar AS setiap bulan.",
    "Angka itu datang dari satu orang di industri yang berbicara kepada majalah.",
    "OpenAI menutup akun ByteDance pada Desember 2023, dan 😀 tidak ada yang kaget.",
)


class FakePage:
    """Stands for the page: only what is selected on it."""

    def __init__(self) -> None:
        self.span: Span | None = None

    def selection(self) -> Span | None:
        return self.span

    def clear_selection(self) -> None:
        self.span = None


class Desk:
    """A window's worth of objects around one panel."""

    def __init__(self, library: Library, qtbot: QtBot, look: str = "light") -> None:
        self.library = library
        self.settings = SettingsFile(default_path())
        self.settings.change(theme=look)
        self.theme = theme.Theme(self.settings)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        application.setStyleSheet(styling.sheet(self.theme.tokens))
        application.setPalette(theme.palette(self.theme.tokens))
        self.content = make_content(*TEXT)
        self.document = put_document(library, self.content)
        self.session = Session(library, self.settings)
        self.page = FakePage()
        self.session.page = self.page
        self.window = QWidget()
        self.panel = Panel(self.session, self.theme, self.settings, self.window)
        self.panel.setGeometry(0, 0, 384, 730)
        self.window.resize(384, 730)
        qtbot.addWidget(self.window)
        self.session.open(self.document.id)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def end(self) -> None:
        self.session.end()
        self.window.close()

    def anchor(self, quote: str) -> Anchor:
        start = self.content.text.index(quote)
        return anchoring.make(self.content.text, start, start + len(quote), self.content.version)

    def put(self, quote: str, body: Body, *tags: str) -> Annotation:
        return self.library.add(self.document.id, self.anchor(quote), body, tags)

    def now(self, annotation: Annotation) -> Annotation:
        return self.library.annotation(annotation.id)


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(library, qtbot)
    yield made
    made.end()


@pytest.fixture
def desk_in(library: Library, qtbot: QtBot) -> Iterator[Callable[[str], Desk]]:
    made: list[Desk] = []

    def build(look: str) -> Desk:
        made.append(Desk(library, qtbot, look))
        return made[-1]

    yield build
    for one in made:
        one.end()
