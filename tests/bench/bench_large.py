"""A text of 100,000 words with 10,000 annotations, and a library of 1,000 texts, through the real window."""

import itertools

from bench_page import annotations, long_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from real_window import click_document, median, select_words, settle, shown_window, taken, until
from rows import Row

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Claim, Document, Highlight, Record
from reader.domain.text import Block, BlockKind, Content
from reader.formats.bundle import Choice
from reader.formats.writing import Format
from reader.language import anchoring
from reader.library import taking_out
from reader.library.library import Library
from reader.ui.language import TableWording
from reader.ui.window import Window

DOCUMENTS = 1_000
TITLE = "Teks panjang"
NOTE = "100,000 words, 10,000 annotations, the whole window"


def measure() -> list[Row]:
    """The long text, then the large library."""
    with shown_window(put_long_text) as window:
        opened = taken(lambda: click_document(window, TITLE))
        assert len(window.session.annotations) == 10_000
        rows = [Row("large: open", opened, "ms", None, f"click to painted; {NOTE}")]
        rows += [Row(name, value, "ms", aim, NOTE) for name, value, aim in _figures(window)]
    with shown_window(put_library) as window:
        return rows + _shelf(window)


def put_long_text(library: Library) -> None:
    """The text of ``bench_page`` with its annotations."""
    content = long_text()
    records: list[Record] = [
        Document("long", TITLE, content.version, language="id", work="long"),
        *annotations(content),
    ]
    _put(library, [content], records)


def put_library(library: Library) -> None:
    """A thousand short texts, each with three annotations and some of seventy tags."""
    contents, records = [], list[Record]()
    for number in range(DOCUMENTS):
        text = f"Teks nomor {number}. " + "Angka itu datang dari satu orang yang tak disebut namanya. " * 90
        content = Content(text, (Block(BlockKind.PARAGRAPH, 0, 0, len(text)),))
        key = f"d{number}"
        contents.append(content)
        records.append(Document(key, f"Teks {number}", content.version, language="id", work=key, created=f"{number}"))
        for mark in range(3):
            anchor = anchoring.make(text, mark * 10, mark * 10 + 9, content.version)
            tags = (f"topik{(number * 3 + mark) % 70}",)
            records.append(Annotation(f"{key}-{mark}", key, anchor, Claim(anchor.exact), tags))
    _put(library, contents, records)


def _put(library: Library, contents: list[Content], records: list[Record]) -> None:
    def build() -> Change:
        for content in contents:
            library.store.keep_text(content)
        return Change(ChangeKind.IMPORT, {one.id: None for one in records}, {one.id: one for one in records})

    library.commit(build)


def _figures(window: Window) -> list[tuple[str, float, float | None]]:
    page, panel, session = window.page, window.panel, window.session
    bar = page.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle()
    assert page.text.places is not None
    starts = itertools.count(page.text.places.first_visible() + 10, 7)

    def ready() -> None:
        panel.editing.close()
        at = next(starts)
        select_words(window, at, at + 40)

    scrolled = median(lambda: bar.setValue(bar.value() + 48), 100)
    highlighted = median(lambda: QTest.keyClick(page.text, Qt.Key.Key_1), 10, ready)
    claimed = median(lambda: QTest.keyClick(page.text, Qt.Key.Key_C), 10, ready)
    panel.editing.close()
    page.focus_text()
    kept = _kept(window)
    undone = median(session.undo, 10)
    tabs = median(panel.next_tab, 12)
    letters = iter("bekerja belum")
    filtered = median(lambda: _filter_key(window, next(letters)), 12)
    panel.head.filter.clear()
    panel.head.apply()
    switched = median(window.actions_["language"].trigger, 6)
    page.find()
    needle = iter("bekerja belum")
    found = median(lambda: QTest.keyClicks(page.finder.field, next(needle)), 12)
    page.finder.shut()
    stepped = median(lambda: session.step(1), 12)
    return [
        ("large: scroll step", scrolled, 8),
        ("large: highlight (1)", highlighted, 50),
        ("large: claim (C), its card opened", claimed, 50),
        ("large: of a highlight, storing it", kept, None),
        ("large: undo", undone, 50),
        ("large: another tab", tabs, 50),
        ("large: a letter in the filter", filtered, 50),
        ("large: switch the language", switched, 200),
        ("large: a letter in the find bar", found, 50),
        ("large: next annotation (J)", stepped, 50),
        *_exports(window),
    ]


def _kept(window: Window) -> float:
    """What the library alone takes: transaction, history and fsync."""
    session = window.session
    anchor = session.anchor((100, 140))
    assert anchor is not None
    store, made = session.library.store, itertools.count()

    def keep() -> None:
        one = Annotation(f"extra{next(made)}", "long", anchor, Highlight("pink"))
        store.change(lambda: Change(ChangeKind.ADD_HIGHLIGHT, {one.id: None}, {one.id: one}), session.library.now())

    return median(keep, 10)


def _filter_key(window: Window, letter: str) -> None:
    """A letter, and the filtering it starts without the pause that waits for more letters."""
    QTest.keyClicks(window.panel.head.filter, letter)
    window.panel.head.apply()


def _exports(window: Window) -> list[tuple[str, float, float | None]]:
    library, documents, wording = window.session.library, window.session.library.store.documents(), TableWording("id")
    return [
        (
            f"large: export {format.value}",
            median(lambda format=format: taking_out.export(library, documents, format, Choice(), wording), 1),  # type: ignore[misc]
            None,
        )
        for format in Format
    ]


def _shelf(window: Window) -> list[Row]:
    shelf = window.shelf
    counts = itertools.count()

    def annotated() -> None:
        anchor = anchoring.make("Teks nomor", 0, 4, "v")
        window.session.library.add("d500", anchor, Highlight("pink"), (f"baru{next(counts)}",))

    refreshed = median(shelf.refresh, 10, annotated)
    title = window.session.library.store.documents()[0].title
    opened = taken(lambda: click_document(window, title))
    turns = itertools.cycle(("", "d500"))
    turned = median(lambda: _turn(window, next(turns)), 10)
    select_words(window, 0, 4)
    marked = median(lambda: QTest.keyClick(window.page.text, Qt.Key.Key_1), 8, lambda: select_words(window, 0, 4))
    shelf.field.setText("orang")
    until(lambda: len(shelf.model.lines) > 1 and shelf.model.lines[1].hit is not None)
    note = "1,000 texts, 3,000 annotations, 70 tags"
    return [
        Row("library of 1,000: list it after a change", refreshed, "ms", 50, note),
        Row("library of 1,000: open a text", opened, "ms", None, f"click to painted; {note}"),
        Row("library of 1,000: open, close", turned, "ms", 50, note),
        Row("library of 1,000: highlight", marked, "ms", 50, note),
    ]


def _turn(window: Window, document: str) -> None:
    if document:
        window.session.open(document)
    else:
        window.session.close()


if __name__ == "__main__":
    for row in measure():
        print(row)
