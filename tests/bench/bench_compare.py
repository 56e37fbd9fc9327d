"""5,000 rows side by side in three columns. Figures are medians, in the process that paints."""

import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rows import Row

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Document, Record
from reader.domain.text import Block, BlockKind, Content
from reader.library.library import Library
from reader.settings import SettingsFile
from reader.storage.store import Store
from reader.ui.compare.view import CompareView
from reader.ui.session import Session
from reader.ui.theme import Theme

SENTENCES = 5_000
PARAGRAPH = 5
VERSIONS = {
    "id": ("angka", "itu", "datang", "dari", "seorang", "pekerja", "yang", "belum", "pernah", "dibenarkan"),
    "en-a": ("the", "figure", "comes", "from", "a", "worker", "and", "was", "never", "confirmed"),
    "en-b": ("that", "number", "comes", "from", "one", "employee", "and", "was", "not", "confirmed"),
}


def version(words: tuple[str, ...]) -> Content:
    """Sentences of 5 to 30 words, some with a number, the same lengths in every version."""
    blocks, lines, at = [], [], 0
    for first in range(0, SENTENCES, PARAGRAPH):
        said = []
        for number in range(first, first + PARAGRAPH):
            picked = [words[(number * 3 + word * 7 + number // 9) % len(words)] for word in range(5 + number * 13 % 26)]
            said.append(" ".join([*picked, *([str(number)] if number % 4 == 0 else [])]).capitalize() + ".")
        lines.append(" ".join(said))
        blocks.append(Block(BlockKind.PARAGRAPH, 0, at, at + len(lines[-1])))
        at += len(lines[-1]) + 1
    return Content("\n".join(lines), tuple(blocks))


def fill(library: Library) -> None:
    """The text and two versions of it."""
    contents = {key: version(words) for key, words in VERSIONS.items()}

    def build() -> Change:
        after: dict[str, Record | None] = {}
        for key, content in contents.items():
            library.store.keep_text(content)
            after[key] = Document(key, key, content.version, language=key[:2], work="long", version=key)
        return Change(ChangeKind.IMPORT, dict.fromkeys(after), after)

    library.commit(build)


def until(done: Callable[[], bool], seconds: float = 120) -> None:
    """Let events happen until something is so."""
    end = perf_counter() + seconds
    while not done():
        if perf_counter() > end:
            raise TimeoutError
        QApplication.processEvents()


def milliseconds(act: Callable[[], object]) -> float:
    """How long an act and the painting after it take."""
    start = perf_counter()
    act()
    QApplication.processEvents()
    return (perf_counter() - start) * 1000


def measure() -> list[Row]:
    """Pairing, opening a stored pairing, scrolling, moving, typing."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        library, settings = Library(Store(Path(folder))), SettingsFile(Path(folder) / "settings.json")
        fill(library)
        session = Session(library, settings)
        session.open("id")
        view = CompareView(session, Theme(settings), settings)
        view.resize(1000, 740)
        view.show()
        start = perf_counter()
        view.open_beside(None)
        longest = _longest_stall(lambda: view.comparison is not None)
        paired = perf_counter() - start
        view.leave()
        opened = milliseconds(lambda: view.open_beside(None))
        rows = view.rows
        bar = rows.verticalScrollBar()
        steps = [milliseconds(lambda: bar.setValue(bar.value() + 60)) for _ in range(200)]
        moves = [milliseconds(lambda: QTest.keyClick(rows, Qt.Key.Key_Down)) for _ in range(100)]
        jumps = [milliseconds(lambda at=at: rows.go(at)) for at in range(0, SENTENCES, 500)]  # type: ignore[misc]
        until(lambda: rows.heights.next_unmeasured(0) < 0)
        QTest.keyClick(rows, Qt.Key.Key_Return)
        typed = [milliseconds(lambda: QTest.keyClick(rows.editor, Qt.Key.Key_A)) for _ in range(100)]
        saved = milliseconds(session.flush)
        merged = milliseconds(lambda: view.commands.run("merge"))
        session.end()
        view.close()
        library.store.close()
    del application
    median = statistics.median
    return [
        Row("compare: pair 5,000 sentences, twice", paired, "s", None, "in a worker"),
        Row("compare: longest stall meanwhile", longest, "ms", 50, "between two looks at events"),
        Row("compare: open 5,000 paired rows", opened, "ms", 1000, "until painted"),
        Row("compare: scroll step", median(steps), "ms", 8, f"60 pixels; worst {max(steps):.1f} ms"),
        Row("compare: next row", median(moves), "ms", 16, f"worst {max(moves):.1f} ms"),
        Row("compare: jump 500 rows", median(jumps), "ms", 50, f"worst {max(jumps):.1f} ms"),
        Row("compare: letter typed", median(typed), "ms", 16, f"worst {max(typed):.1f} ms"),
        Row("compare: typing saved", saved, "ms", None, "candidate made, fsync included"),
        Row("compare: merge two rows", merged, "ms", None, "stored and laid out again"),
    ]


def _longest_stall(done: Callable[[], bool]) -> float:
    longest, last = 0.0, perf_counter()
    while not done():
        QApplication.processEvents()
        now = perf_counter()
        longest, last = max(longest, (now - last) * 1000), now
    return longest
