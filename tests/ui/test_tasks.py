"""Work off the UI thread: how it ends, and that it ends quietly where nobody waits for it any more."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool
from pytestqt.qtbot import QtBot

from reader.domain.errors import BadInput
from reader.domain.tasks import Progress, checkpoint
from reader.ui import tasks
from reader.ui.tasks import Task

Work = Callable[[Progress], object]


def listened(work: Work, owner: QObject | None = None) -> tuple[Task, list[object]]:
    told: list[object] = []
    task = Task(work, owner)
    task.done.connect(lambda result: told.append(("done", result, QThread.currentThread().isMainThread())))
    task.failed.connect(lambda error: told.append(("failed", error.text)))
    task.cancelled_end.connect(lambda: told.append("cancelled"))
    return task, told


def refuse(_progress: Progress) -> None:
    raise BadInput("No.")


def test_the_result_comes_in_the_ui_thread(qtbot: QtBot) -> None:
    task, told = listened(lambda _progress: 42)
    task.start()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("done", 42, True)]


def test_a_refusal_comes_as_failed(qtbot: QtBot) -> None:
    task, told = listened(refuse)
    task.start()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("failed", "No.")]


def test_a_fault_comes_as_failed_with_its_details(qtbot: QtBot) -> None:
    task, told = listened(lambda _progress: 1 // 0)
    task.failed.connect(lambda error: told.append(error.details))
    task.start()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == ("failed", "Something went wrong in Sorot itself. What you had saved is safe.")
    assert "ZeroDivisionError" in str(told[1])


@pytest.mark.parametrize("heeding", [True, False])
def test_cancelled_work_has_no_result(qtbot: QtBot, heeding: bool) -> None:
    go = threading.Event()

    def work(progress: Progress) -> int:
        go.wait(5)
        if heeding:
            checkpoint(progress, 1, 2)
        return 42

    task, told = listened(work)
    task.start()
    task.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["cancelled"]


def test_work_goes_on_quietly_when_its_owner_is_gone(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    go, reached = threading.Event(), threading.Event()

    def work(progress: Progress) -> int:
        go.wait(5)
        progress.report(1, 2)
        reached.set()
        return 42

    owner = QObject()
    task, told = listened(work, owner)
    task.start()
    del task
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    go.set()
    assert reached.wait(5)
    assert QThreadPool.globalInstance().waitForDone(5000)
    QCoreApplication.processEvents()
    assert told == []
    assert capfd.readouterr().err == ""
    assert not tasks._under_way


def test_an_end_on_its_way_is_kept_from_an_owner_that_is_gone(qtbot: QtBot) -> None:
    owner = QObject()
    _task, told = listened(lambda _progress: 42, owner)
    _task.start()
    assert QThreadPool.globalInstance().waitForDone(5000)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    assert told == []


def test_quitting_waits_for_the_worker(qtbot: QtBot) -> None:
    ended = threading.Event()

    def work(progress: Progress) -> None:
        while not progress.cancelled():
            ended.wait(0.01)
        ended.set()

    task, _told = listened(work)
    task.start()
    task._finish()
    assert ended.is_set()
    QCoreApplication.processEvents()
