"""A page on a real library, shown in an active window, and a hand that finds characters on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.records import Annotation, Body
from reader.domain.text import Content, Span
from reader.library.library import Library
from reader.settings import SettingsFile, default_path
from reader.ui.language import Language
from reader.ui.page.view import PageView
from reader.ui.session import Session
from reader.ui.theme import Theme
from tests.conftest import make_content, put_document

ONE = "Angka itu datang dari satu orang. Belum ada yang membenarkannya \U0001f600 sampai hari ini."
TWO = "# Akses yang diputus"
THREE = "Akun itu ditutup pada Desember. Café di bawah kantor tetap ramai."
SHORT = make_content(ONE, TWO, THREE)
LONG = make_content(
    *(f"Paragraf nomor {number} memuat beberapa kata yang sama. Lalu satu kalimat lagi." for number in range(120))
)


@dataclass
class Hand:
    """Does with mouse and keys what a person does. Offsets are code points."""

    page: PageView
    session: Session
    library: Library
    settings: SettingsFile
    theme: Theme
    language: Language
    clock: int = 0

    @property
    def viewport(self) -> QWidget:
        return self.page.text.viewport()

    @property
    def text(self) -> str:
        assert self.session.content is not None
        return self.session.content.text

    def open(self, content: Content, key: str = "doc-1", **fields: str) -> None:
        put_document(self.library, content, key, **fields)
        self.session.open(key)
        QApplication.processEvents()

    def span(self, quote: str) -> Span:
        start = self.text.index(quote)
        return start, start + len(quote)

    def put(self, quote: str, body: Body) -> Annotation:
        anchor = self.session.anchor(self.span(quote))
        assert anchor is not None
        return self.library.add("doc-1", anchor, body)

    def point(self, offset: int) -> QPoint:
        """The middle of a character, in viewport pixels."""
        sheet, text = self.page.text.sheet, self.page.text
        assert sheet is not None
        cursor = text.textCursor()
        cursor.setPosition(sheet.position(offset))
        before = text.cursorRect(cursor)
        cursor.setPosition(sheet.position(offset + 1))
        after = text.cursorRect(cursor)
        return QPoint((before.center().x() + after.center().x()) // 2, before.center().y())

    def click(self, offset: int, times: int = 1) -> None:
        where = self.point(offset)
        self.clock += 10_000
        for number in range(times):
            self.send(QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress, where)
            self.send(QEvent.Type.MouseButtonRelease, where)

    def send(self, kind: QEvent.Type, where: QPoint) -> None:
        """A mouse event as a quick hand makes it: Qt calls every second press a double click."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moved = kind == QEvent.Type.MouseMove
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        place = QPointF(self.viewport.mapToGlobal(where))
        event = QMouseEvent(kind, QPointF(where), place, none if moved else left, held, Qt.KeyboardModifier.NoModifier)
        self.clock += 60
        event.setTimestamp(self.clock)
        QApplication.sendEvent(self.viewport, event)

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.viewport, Qt.MouseButton.LeftButton, pos=start, delay=600)
        QTest.mouseMove(self.viewport, (start + end) / 2)
        QTest.mouseMove(self.viewport, end)
        QTest.mouseRelease(self.viewport, Qt.MouseButton.LeftButton, pos=end)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        QTest.keyClick(self.page.text, key, held)

    @property
    def selected(self) -> str:
        span = self.page.selection()
        return self.text[slice(*span)] if span else ""


@pytest.fixture
def hand(qtbot: QtBot, library: Library) -> Iterator[Hand]:
    settings = SettingsFile(default_path())
    settings.change(theme="light")
    session, theme, language = Session(library, settings), Theme(settings), Language(settings)
    page = PageView(session, theme, settings, language)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_text()
    yield Hand(page, session, library, settings, theme, language)
    session.end()


@pytest.fixture
def short(hand: Hand) -> Hand:
    hand.open(SHORT)
    return hand


@pytest.fixture
def long(hand: Hand) -> Hand:
    hand.open(LONG)
    return hand


@pytest.fixture
def settle() -> Callable[[], None]:
    """Let timers of the page that are due within a quarter of a second run."""
    return lambda: QTest.qWait(260)
