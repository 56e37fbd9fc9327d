"""Fixtures shared by every test: a library with known times and ids, and settings of the test's own."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader.domain.records import Document
from reader.domain.text import Block, BlockKind, Content
from reader.library.library import Library
from reader.storage.store import Store

SHARED = Path(__file__).parents[2] / "shared"


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOROT_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setenv("SOROT_LIBRARY", str(tmp_path / "library"))
    monkeypatch.setenv("SOROT_LANGUAGE", "en")


class Clock:
    """A clock that moves ten seconds a look, so that no two saves are one stretch of typing unless a test says so."""

    def __init__(self, step: float = 10.0) -> None:
        self.seconds = 0.0
        self.step = step

    def __call__(self) -> str:
        self.seconds += self.step
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(int(minutes), 60)
        days, hours = divmod(hours, 24)
        return f"2026-11-{1 + days:02d}T{hours:02d}:{minutes:02d}:{seconds:06.3f}Z"


def make_library(folder: Path, step: float = 10.0) -> Library:
    """A library whose clock and ids are the same in every run."""
    numbers = itertools.count(1)
    return Library(Store(folder), Clock(step), lambda: f"00000000-0000-4000-8000-{next(numbers):012d}")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = make_library(tmp_path / "library")
    yield made
    made.store.close()


def make_content(*paragraphs: str) -> Content:
    """A text of plain paragraphs; one that begins with "# " is a heading."""
    blocks, position, lines = [], 0, []
    for paragraph in paragraphs:
        heading = paragraph.startswith("# ")
        line = paragraph.removeprefix("# ")
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        blocks.append(Block(kind, 2 if heading else 0, position, position + len(line)))
        lines.append(line)
        position += len(line) + 1
    return Content("\n".join(lines), tuple(blocks))


def put_document(library: Library, content: Content, key: str = "doc-1", **fields: str) -> Document:
    """Store a document without a file."""
    from reader.domain.change import Change, ChangeKind

    details = {"title": "Judul", "language": "id", "work": key, **fields}
    document = Document(id=key, text_version=content.version, created=library.now(), modified=library.now(), **details)

    def build() -> Change:
        library.store.keep_text(content)
        return Change(ChangeKind.IMPORT, {key: None}, {key: document})

    library.commit(build)
    return document
