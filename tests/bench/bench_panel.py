"""The side panel with 10,000 annotations. Figures are medians, in the process that paints."""

import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget
from rows import Row

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Body, Claim, Document, Highlight, Note, Record, Status, Translation
from reader.domain.text import Block, BlockKind, Content
from reader.language import anchoring
from reader.library.library import Library
from reader.settings import SettingsFile
from reader.storage.store import Store
from reader.ui.panel.panel import Panel
from reader.ui.session import Session
from reader.ui.theme import Theme

ANNOTATIONS = 10_000
LINES = 1_000
ROUNDS = 12


def text() -> Content:
    """A thousand numbered paragraphs."""
    lines = [
        f"Paragraf {number}: " + "angka itu datang dari satu orang yang tak disebut. " * 10 for number in range(LINES)
    ]
    blocks, position = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, 0, position, position + len(line)))
        position += len(line) + 1
    return Content("\n".join(lines), tuple(blocks))


def body(number: int, quote: str) -> Body:
    """One of four kinds, of differing lengths."""
    bodies = (
        Claim(f"{quote} menurut mereka" * (1 + number % 4), f"Sumber {number % 50}"),
        Translation("en", "The number comes from one person. " * (1 + number % 4)),
        Note("Tanya **siapa** itu. " * (1 + number % 6)),
        Highlight("green"),
    )
    return bodies[number % 4]


def filled(folder: Path) -> Library:
    """A library with one document and its ten thousand annotations."""
    library, content = Library(Store(folder)), text()
    after: dict[str, Record | None] = {"long": Document("long", "Panjang", content.version, work="long")}
    step = (len(content.text) - 100) // ANNOTATIONS
    for number in range(ANNOTATIONS):
        anchor = anchoring.make(content.text, number * step, number * step + 60, content.version)
        key = f"a{number:05d}"
        after[key] = Annotation(key, "long", anchor, body(number, anchor.exact), (f"tag{number % 7}",), created=key)

    def build() -> Change:
        library.store.keep_text(content)
        return Change(ChangeKind.IMPORT, dict.fromkeys(after), after)

    library.commit(build)
    return library


def milliseconds(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of an act with everything that is painted because of it."""
    times = []
    for _ in range(rounds):
        begun = perf_counter()
        act()
        QApplication.processEvents()
        times.append((perf_counter() - begun) * 1000)
    return statistics.median(times)


def measure() -> list[Row]:
    """Opening, tabs, scrolling, filtering and editing."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        library = filled(Path(folder) / "library")
        settings = SettingsFile(Path(folder) / "settings.json")
        session, window = Session(library, settings), QWidget()
        panel = Panel(session, Theme(settings), settings, window)
        panel.setGeometry(0, 0, 384, 730)
        window.resize(384, 730)
        session.open("long")
        window.show()
        application.processEvents()
        rows = [Row(name, value, "ms", aim, "10,000 annotations") for name, value, aim in _figures(session, panel)]
        session.end()
        window.close()
        library.store.close()
    return rows


def _figures(session: Session, panel: Panel) -> list[tuple[str, float, float]]:
    bar = panel.view.verticalScrollBar()
    for _ in range(3):  # the first look at notes loads what renders them
        panel.next_tab()
        QApplication.processEvents()
    tab = milliseconds(panel.next_tab)
    scroll = milliseconds(lambda: bar.setValue(bar.value() + 40), 200)
    jump = milliseconds(lambda: bar.setValue((bar.value() + 54_321) % bar.maximum()), 50)
    key = panel.model.keys[5]
    statuses = iter([Status.DISPUTED, Status.SUPPORTED] * ROUNDS)
    save = milliseconds(lambda: session.edit(key, status=next(statuses)))

    def edit() -> None:
        panel.edit(key)
        panel.editing.close()

    words = iter(f"#tag{number % 7}" for number in range(ROUNDS))

    def search() -> None:
        panel.head.filter.setText(next(words))
        panel.head.apply()

    return [
        ("panel: another tab", tab, 50.0),
        ("panel: a scroll step", scroll, 8.0),
        ("panel: a jump of the scroll bar", jump, 16.0),
        ("panel: a status changed and stored", save, 50.0),
        ("panel: a card opened for editing", milliseconds(edit), 50.0),
        ("panel: filtered by a tag", milliseconds(search), 50.0),
    ]
