"""SIGKILL while somebody types into the real window: no more than two seconds of typing are ever lost."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.domain.change import ChangeKind
from reader.domain.records import Annotation, Note
from reader.library import sample
from reader.library.library import Library
from reader.storage.store import Store
from tests.durability.test_kill import CHECKOUT, assert_history_fits, assert_sound
from tests.durability.typist import letter

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with SIGKILL")

LOST_SECONDS = 2.0
KILLS = 6


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    store = Store(folder)
    sample.add(Library(store))
    store.close()
    return folder


def log(folder: Path) -> list[list[str]]:
    """What the typist wrote down; a line cut off by the kill is left out."""
    file = folder / "typed"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return [line.split() for line in text.split("\n")[:-1]]


def type_and_kill(folder: Path, seconds: float) -> float:
    """Let the typist type for so long; the moment of the kill."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.durability.typist", str(folder)]
    process = subprocess.Popen(command, cwd=CHECKOUT, env=environment)
    patience = time.monotonic() + 30
    while not log(folder):
        assert process.poll() is None
        assert time.monotonic() < patience, "nothing was ever typed"
        time.sleep(0.02)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    moment = time.monotonic()
    assert process.wait(30) == -signal.SIGKILL, "the window closed by itself"
    return moment


def written(library: Library) -> Annotation | None:
    """The note that was being typed."""
    first = library.store.documents()[0]
    return max(library.store.annotations(first.id), key=lambda one: one.created, default=None)


@pytest.mark.parametrize("number", range(KILLS))
def test_what_was_typed_is_there_but_for_the_last_moments(template: Path, tmp_path: Path, number: int) -> None:
    folder = tmp_path / "library"
    shutil.copytree(template, folder)
    moment = type_and_kill(folder, random.Random(number).uniform(0.5 * number, 0.5 * number + 0.8))
    lines = log(folder)
    kept = max((int(line[1]) for line in lines if line[0] == "kept"), default=0)
    old = max(
        (int(line[1]) for line in lines if line[0] == "typed" and float(line[2]) < moment - LOST_SECONDS), default=0
    )
    assert_sound(folder)
    store = Store(folder)
    assert_history_fits(store)
    library = Library(store)
    note = written(library)
    assert note is not None
    assert isinstance(note.body, Note)
    assert note.body.text == "".join(letter(at) for at in range(len(note.body.text)))
    assert len(note.body.text) >= max(kept, old)
    assert kept or number < 4, "nothing was saved while typing went on"
    assert store.undoable() in (ChangeKind.ADD_NOTE, ChangeKind.EDIT_NOTE)
    while store.undoable() is not ChangeKind.IMPORT:
        library.undo()
    assert note.id not in {one.id for one in store.annotations(note.document)}
    store.close()
