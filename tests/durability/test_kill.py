"""SIGKILL at random moments of random edits: what was acknowledged is there, whole, and nothing else is."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from reader.library.library import Library
from reader.storage import codec
from reader.storage.store import Store
from tests.durability.edits import dump, edit

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork and SIGKILL")

CHECKOUT = Path(__file__).parents[2]
KILLS = 25
LONGEST = 0.15
"""Seconds a child may live: some hundred edits."""


class Driver:
    """The program that is killed again and again."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.durability.driver"],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._line() == "ready"

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill_after(self, seconds: float, folder: Path, seed: int, number: int) -> None:
        """Have edits made in ``folder`` from ``number`` on, for so long."""
        pipe: IO[str] | None = self.process.stdin
        assert pipe is not None
        pipe.write(f"{folder} {seed} {number}\n")
        pipe.flush()
        child = int(self._line())
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        assert self._line() == "-9", "the child ended by itself"

    def close(self) -> None:
        self.process.communicate()


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    made = Driver()
    yield made
    made.close()


class Control:
    """A library in which the same edits are made undisturbed, and what it looked like after each."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed = folder, seed
        self.library = Library(Store(folder))
        self.library.store.database.execute("PRAGMA synchronous=OFF")
        self.states = [dump(folder)]

    def after(self, number: int) -> str:
        """The records after that many edits."""
        while len(self.states) <= number:
            edit(self.library, self.seed, len(self.states) - 1)
            self.states.append(dump(self.folder))
        return self.states[number]


def acknowledged(folder: Path) -> int:
    """How many edits the killed program had finished, by its own word."""
    file = folder / "acknowledged"
    lines = file.read_bytes().split(b"\n") if file.exists() else [b""]
    return int(lines[-2]) + 1 if len(lines) > 1 else 0


def assert_sound(folder: Path) -> None:
    connection = sqlite3.connect(folder / "sorot.db")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()


def assert_history_fits(store: Store) -> None:
    """What undo would take away is there, and what redo would take away is there too; the originals are whole."""
    for order, state, side in (("DESC", "done", "after"), ("ASC", "undone", "before")):
        query = f"SELECT {side} FROM history WHERE state=? ORDER BY seq {order} LIMIT 1"
        row = store.database.execute(query, (state,)).fetchone()
        for key, record in codec.load_records(row[0]).items() if row else ():
            assert store.record(key) == record
    for document in store.documents():
        data = store.originals.path(document.original).read_bytes()
        assert store.originals.keep(data) == document.original
        assert store.content(document.text_version).version == document.text_version


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_nothing_acknowledged_is_lost(driver: Driver, tmp_path: Path, seed: int) -> None:
    folder, control = tmp_path / "library", Control(tmp_path / "control", seed)
    Store(folder).close()
    moments, number = random.Random(seed), 0
    for _ in range(KILLS):
        driver.kill_after(moments.uniform(0, LONGEST), folder, seed, number)
        known = max(acknowledged(folder), number)
        assert_sound(folder)
        found = dump(folder)
        assert found in (control.after(known), control.after(known + 1)), f"after edit {known}"
        number = known if found == control.after(known) else known + 1
        store = Store(folder)
        assert_history_fits(store)
        store.close()
    assert number > KILLS, "hardly anything was edited"
    assert_all_undone(folder, control.states[0])
    control.library.store.close()


def test_a_first_start_cut_off_leaves_a_library_that_opens(driver: Driver, tmp_path: Path) -> None:
    moments = random.Random(5)
    begun = 0
    for number in range(25):
        folder = tmp_path / str(number)
        driver.kill_after(moments.uniform(0, 0.05), folder, 5, 0)
        begun += (folder / "sorot.db").exists()
        store = Store(folder)
        assert_sound(folder)
        assert_history_fits(store)
        assert len(store.documents()) <= 1 + acknowledged(folder)
        store.close()
    assert begun > 5, "no start was cut off where it matters"


def assert_all_undone(folder: Path, start: str) -> None:
    """Undo leads back to the beginning, redo from there to the end, over all the restarts."""
    end = dump(folder)
    library = Library(Store(folder))
    steps = 0
    while library.undo():
        steps += 1
    assert dump(folder) == start
    for _ in range(steps):
        assert library.redo()
    assert dump(folder) == end
    library.store.close()
