"""Typed text saves itself: at a pause, at a deadline while typing goes on, and at once when asked."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.domain.errors import LibraryRefused, SorotError
from reader.ui import typing_saver
from reader.ui.typing_saver import TypingSaver


class Recorder:
    """The part of a session a saver speaks to."""

    def __init__(self) -> None:
        self.waiting: list[bool] = []
        self.refused: SorotError | None = None

    def take_refusal(self) -> SorotError | None:
        taken, self.refused = self.refused, None
        return taken

    def unsaved(self, save: Callable[[], None], waiting: bool) -> None:
        self.waiting.append(waiting)


class Case:
    """A saver and what it did."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.session = Recorder()
        self.saved = 0
        self.refusals: list[SorotError] = []
        self.saver = TypingSaver(self.session, self._save, self.parent)  # type: ignore[arg-type]

    def _save(self) -> None:
        self.saved += 1
        self.session.refused = self.refusals.pop() if self.refusals else None


@pytest.fixture
def case(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    monkeypatch.setattr(typing_saver, "PAUSE_MS", 60)
    monkeypatch.setattr(typing_saver, "DEADLINE_MS", 200)
    made = Case()
    yield made
    made.saver.forget()


def test_a_pause_saves_once(case: Case, qtbot: QtBot) -> None:
    for _ in range(3):
        case.saver.touch()
    assert case.saver.waiting
    assert case.saved == 0
    qtbot.waitUntil(lambda: case.saved == 1, timeout=2000)
    assert not case.saver.waiting
    assert case.session.waiting[-1] is False
    qtbot.wait(250)
    assert case.saved == 1


def test_typing_without_a_pause_is_saved_at_the_deadline(case: Case, qtbot: QtBot) -> None:
    def typed_on() -> bool:
        case.saver.touch()
        return case.saved >= 2

    qtbot.waitUntil(typed_on, timeout=3000)


def test_leaving_saves_at_once_and_only_what_waits(case: Case) -> None:
    case.saver.flush()
    assert case.saved == 0
    case.saver.touch()
    case.saver.flush()
    case.saver.flush()
    assert case.saved == 1


def test_what_is_forgotten_is_not_saved(case: Case, qtbot: QtBot) -> None:
    case.saver.touch()
    case.saver.forget()
    qtbot.wait(250)
    assert case.saved == 0
    assert case.session.waiting == [True, False]


def test_what_a_locked_library_refuses_waits_and_is_tried_again(case: Case, qtbot: QtBot) -> None:
    case.refusals = [LibraryRefused("locked")]
    case.saver.touch()
    case.saver.flush()
    assert case.saver.waiting
    assert case.session.waiting[-1]
    qtbot.waitUntil(lambda: case.saved == 2, timeout=2000)
    assert not case.saver.waiting
    assert not case.session.waiting[-1]
