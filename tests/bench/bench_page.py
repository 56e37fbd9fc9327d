"""The page: 100,000 words with 10,000 annotations. Figures are medians, in the process that paints."""

import os
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from rows import Row

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Claim, Document, Highlight, Note, Record, Status, Translation
from reader.domain.text import Block, BlockKind, Content
from reader.language import anchoring
from reader.library.library import Library
from reader.settings import SettingsFile
from reader.storage.store import Store
from reader.ui.language import Language
from reader.ui.page.view import PageView
from reader.ui.session import Session
from reader.ui.theme import Theme

WORDS = 100_000
ANNOTATIONS = 10_000
PARAGRAPH = 100
VOCABULARY = ("angka", "itu", "datang", "dari", "satu", "orang", "yang", "bekerja", "belum", "pernah", "dibenarkan")


def long_text() -> Content:
    """Paragraphs of a hundred words each."""
    words = [VOCABULARY[(number * 7 + number // 17) % len(VOCABULARY)] for number in range(WORDS)]
    lines = [" ".join(words[at : at + PARAGRAPH]) for at in range(0, WORDS, PARAGRAPH)]
    blocks, position = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, 0, position, position + len(line)))
        position += len(line) + 1
    return Content("\n".join(lines), tuple(blocks))


def annotations(content: Content) -> list[Annotation]:
    """Ten thousand of every kind, evenly spread and overlapping their neighbours."""
    step = len(content.text) // ANNOTATIONS
    bodies = (Highlight("green"), Claim("x", status=Status.DISPUTED), Note("x"), Translation("en", "x"))
    return [
        Annotation(
            f"a{number}",
            "long",
            anchoring.make(content.text, number * step, min(number * step + 90, len(content.text)), content.version),
            bodies[number % len(bodies)],
            created=f"{number:06d}",
        )
        for number in range(ANNOTATIONS)
    ]


def long_library(folder: Path) -> Library:
    """A library with the long text and its annotations."""
    library, content = Library(Store(folder)), long_text()
    document = Document("long", "Teks panjang", content.version, language="id", work="long")

    def build() -> Change:
        library.store.keep_text(content)
        records: list[Record] = [document, *annotations(content)]
        return Change(ChangeKind.IMPORT, {one.id: None for one in records}, {one.id: one for one in records})

    library.commit(build)
    return library


def milliseconds(act: Callable[[], object], times: int) -> float:
    """The median time of an act."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)


def measure() -> list[Row]:
    """Opening, adding one annotation, scrolling one step, finding."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        library, settings = long_library(Path(folder)), SettingsFile(Path(folder) / "settings.json")
        session = Session(library, settings)
        page = PageView(session, Theme(settings), settings, Language(settings))
        page.resize(684, 730)
        page.show()
        application.processEvents()
        start = perf_counter()
        session.open("long")
        page.grab()
        rows = [
            Row("page: open 100,000 words, 10,000 marks", (perf_counter() - start) * 1000, "ms", None, "to painted")
        ]
        application.processEvents()
        rows += _moving(page, session)
        rows += _finding(page)
        page.close()
        session.end()
        library.store.close()
    application.processEvents()
    return rows


def _moving(page: PageView, session: Session) -> list[Row]:
    bar, viewport = page.text.verticalScrollBar(), page.text.viewport()
    bar.setValue(bar.maximum() // 2)
    viewport.grab()

    def scroll() -> None:
        bar.setValue(bar.value() + 48)
        viewport.repaint()

    places = page.text.places
    assert places is not None
    made: list[Change] = []
    session.changed.disconnect(page.following._changed)
    for number in range(15):
        start = places.first_visible() + number * 20
        anchor = session.anchor((start, start + 60))
        assert anchor is not None
        before = perf_counter()
        added = session.library.add("long", anchor, Highlight("pink"))
        kept = (perf_counter() - before) * 1000
        made.append(Change(ChangeKind.ADD_HIGHLIGHT, {added.id: None}, {added.id: added}))
    changes = iter(made)

    def add() -> None:
        page.following._changed(next(changes))
        page.text.viewport().repaint()
        page.rail.repaint()

    rows = [
        Row("page: show one more mark", milliseconds(add, len(made)), "ms", 16, "page and rail repainted"),
        Row("page: keep one more mark", kept, "ms", None, "library and session, durable"),
        Row("page: scroll step", milliseconds(scroll, 60), "ms", 8, "48 pixels, about 40 marks in view"),
    ]
    session.changed.connect(page.following._changed)
    return rows


def _finding(page: PageView) -> list[Row]:
    page.finder.open_at(0)
    QApplication.processEvents()
    typed = max(milliseconds(partial(_type, page, words), 1) for words in ("a", "an", "ang", "angk", "angka"))
    start = perf_counter()
    page.finder.field.setText("bekerja")
    page.finder._finish()
    whole = (perf_counter() - start) * 1000
    return [
        Row("page: find, one keystroke", typed, "ms", 50, "the slowest of five, repainted: what typing waits for"),
        Row("page: find, all hits", whole, "ms", None, f"{len(page.finder.hits)} hits in 100,000 words"),
    ]


def _type(page: PageView, words: str) -> None:
    page.finder.field.setText(words)
    page.text.viewport().repaint()
    page.rail.repaint()


if __name__ == "__main__":
    for row in measure():
        print(row)
