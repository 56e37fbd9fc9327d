"""Suggested claims: 10,000 words scanned and hundreds of suggestions shown in a whole window. Figures are medians."""

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from rows import Row

from reader.app import App
from reader.domain.change import Change, ChangeKind
from reader.domain.records import Document
from reader.domain.tasks import Silent
from reader.domain.text import Block, BlockKind, Content
from reader.library import claims
from reader.ui.window import Window

WORDS = 10_000
SENTENCES = (
    "Menurut kepala dinas, sekitar {n} rumah di kampung itu diduga rusak pada Mei 2024.",
    "Warga berkumpul di balai sejak pagi dan menunggu kabar yang belum juga datang.",
    "Bupati mengatakan bantuan sebesar Rp{n} miliar akan dicairkan pekan depan.",
    "Hujan turun tanpa henti, lalu sungai kecil di belakang pasar perlahan meluap.",
    "Harga beras di Pasar Lama naik {n} persen dibanding bulan lalu.",
    "Siapa yang akan memperbaiki jalan itu sebelum musim berikutnya tiba?",
)


def text() -> Content:
    """Paragraphs of six sentences; three or four of them state something checkable."""
    lines, count, number = [], 0, 0
    while count < WORDS:
        number += 1
        line = " ".join(sentence.format(n=number * 7 % 90 + 10) for sentence in SENTENCES)
        lines.append(line)
        count += len(line.split())
    blocks, position = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, 0, position, position + len(line)))
        position += len(line) + 1
    return Content("\n".join(lines), tuple(blocks))


def milliseconds(act: Callable[[], object], rounds: int = 20) -> float:
    """The median time of an act with everything that is painted because of it."""
    times = []
    for _ in range(rounds):
        begun = perf_counter()
        act()
        QApplication.processEvents()
        times.append((perf_counter() - begun) * 1000)
    return statistics.median(times)


def measure() -> list[Row]:
    """Scanning, showing, walking, accepting, scrolling."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SOROT_SETTINGS"] = str(Path(folder) / "settings.json")
        app = App(Path(folder) / "library")
        window, content = app.new_window(), text()
        document = Document("long", "Panjang", content.version, language="id", published="2024-06-10", work="long")

        def build() -> Change:
            window.session.library.store.keep_text(content)
            return Change(ChangeKind.IMPORT, {"long": None}, {"long": document})

        window.session.library.commit(build)
        window.session.open("long")
        window.resize(1280, 800)
        window.show()
        application.processEvents()
        rows = list(_figures(window, content, document))
        app.close()
        app.shut()
    return rows


def _figures(window: Window, content: Content, document: Document) -> Iterator[Row]:
    session, suggested = window.session, window.session.suggested
    page_bar, panel_bar = window.page.text.verticalScrollBar(), window.panel.view.verticalScrollBar()
    scrolled = milliseconds(lambda: page_bar.setValue(page_bar.value() + 48), 60)
    claims.warm()
    begun = perf_counter()
    found = claims.suggest(content, document, Silent())
    scan = (perf_counter() - begun) * 1000
    note = f"{len(found)} suggestions in {WORDS:,} words"
    yield Row("scan for claims", scan, "ms", 300, note)
    yield Row("show suggestions", milliseconds(lambda: suggested.show(found), 5), "ms", 300, note)
    page_bar.setValue(0)
    yield Row("page scroll step without", scrolled, "ms", None, "no suggestions")
    yield Row("page scroll step", milliseconds(lambda: page_bar.setValue(page_bar.value() + 48), 60), "ms", 16, note)
    yield Row("panel scroll step", milliseconds(lambda: panel_bar.setValue(panel_bar.value() + 40), 60), "ms", 16, note)
    session.activate(next(iter(suggested.shown)), reveal=True)
    yield Row("J among suggestions", milliseconds(lambda: session.step(1)), "ms", 50, note)
    yield Row("A: accept one, go on", milliseconds(lambda: suggested.accept([suggested.nearest()])), "ms", 100, note)
    yield Row("X: dismiss one, go on", milliseconds(lambda: suggested.dismiss([suggested.nearest()])), "ms", 100, note)
    yield Row("undo it", milliseconds(session.undo), "ms", 100, note)
    anchor = session.anchor((0, content.blocks[0].end))
    assert anchor is not None
    filled = milliseconds(lambda: claims.describe(content, document, anchor))
    yield Row("fill a claim made by hand", filled, "ms", 50, "a paragraph of six sentences")
