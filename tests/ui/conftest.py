"""A window as a person has it, and a watch that nothing a test opened outlives it."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.ui.window import Window


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _running_timers() -> set[str]:
    found = (one for one in gc.get_objects() if isinstance(one, QTimer) and shiboken6.isValid(one) and one.isActive())
    return {f"{one!r} in {one.parent()!r}" for one in found}


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer, a worker or a thread behind."""
    threads, timers = set(threading.enumerate()), _running_timers()
    yield
    _settle()
    assert QThreadPool.globalInstance().waitForDone(3000), "a worker still runs"
    _settle()
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not shown, f"windows left open: {shown}"
    assert not set(threading.enumerate()) - threads, "a thread was left running"
    left = _running_timers() - timers
    assert not left, f"timers left running: {left}"


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    """The program on an empty library, its windows closed at the end."""
    qapp.setStyle("Fusion")
    made = App(tmp_path / "library")
    yield made
    made.close()
    made.shut()


@pytest.fixture
def window(app: App, qtbot: QtBot) -> Window:
    """An active window on an empty library."""
    return shown(app.new_window(), qtbot)


def shown(window: Window, qtbot: QtBot) -> Window:
    """Show a window and wait until it takes keys: shortcuts fire only in an active window."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    return window


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Wait until something is so."""
    return lambda condition: qtbot.waitUntil(condition, timeout=10_000)
