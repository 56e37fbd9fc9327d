"""The program as a person runs it, for measuring: its window shown offscreen on a library of the measurement's own."""

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import App
from reader.library.library import Library
from reader.storage.store import Store
from reader.ui.shelf_model import LINE, Sort
from reader.ui.window import Window

WAIT_S = 60.0


@contextmanager
def shown_window(fill: Callable[[Library], object]) -> Iterator[Window]:
    """An active window of 1280 by 800 on a library that ``fill`` has put texts into."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    before = {name: os.environ.get(name) for name in ("SOROT_SETTINGS", "SOROT_LANGUAGE")}
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(SOROT_SETTINGS=str(Path(folder, "settings.json")), SOROT_LANGUAGE="id")
        library = Library(Store(Path(folder, "library")))
        fill(library)
        library.store.close()
        app = App(Path(folder, "library"))
        window = app.new_window()
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        until(window.isActiveWindow)
        until(lambda: window.shelf.model.rowCount() > 0)
        try:
            yield window
        finally:
            app.close()
            app.shut()
            application.setStyleSheet("")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            settle()
            for name, value in before.items():
                os.environ.pop(name, None) if value is None else os.environ.update({name: value})


def settle() -> None:
    """Let everything happen that is due now, painting included."""
    for _ in range(3):
        QApplication.processEvents()


def until(condition: Callable[[], bool]) -> None:
    """Let the program run until something is so; raises ``TimeoutError``."""
    end = perf_counter() + WAIT_S
    while not condition():
        if perf_counter() > end:
            raise TimeoutError("waited in vain")
        QApplication.processEvents()


def taken(act: Callable[[], object]) -> float:
    """Milliseconds from an act to the end of everything due because of it: the library written, the window painted."""
    begin = perf_counter()
    act()
    settle()
    return (perf_counter() - begin) * 1000


def median(act: Callable[[], object], times: int, before: Callable[[], object] = lambda: None) -> float:
    """The median of several acts, each after an unmeasured ``before``."""
    figures = []
    for _ in range(times):
        before()
        settle()
        figures.append(taken(act))
    return statistics.median(figures)


def click_document(window: Window, title: str) -> None:
    """Click a text in the library column."""
    model, view = window.shelf.model, window.shelf.list
    rows = [model.index(row) for row in range(model.rowCount())]
    found = next(
        row for row in rows if row.data(LINE).sort is Sort.DOCUMENT and row.data(LINE).entry.document.title == title
    )
    view.scrollTo(found)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.visualRect(found).center()
    )


def select_words(window: Window, start: int, end: int) -> None:
    """Select a span of the text, as the mouse would, with the keyboard in the text."""
    assert window.page.text.places is not None
    window.page.text.places.select(start, end)
    window.page.focus_text()
