"""What a person does with the sample article, through the real window: from the key or click to everything painted."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from real_window import click_document, median, select_words, shown_window, taken
from rows import Row

from reader.formats.bundle import Choice
from reader.formats.writing import Format
from reader.library import sample, taking_out
from reader.ui.language import TableWording
from reader.ui.window import Window

TIMES = 12
NOTE = "median of 12, stored and painted"


def measure() -> list[Row]:
    """Opening, marking, undoing, the language of the whole window, the four exports."""
    with shown_window(sample.add) as window:
        titles = [one.title for one in window.session.library.store.documents()]
        first = taken(lambda: click_document(window, titles[0]))
        turns = itertools.cycle((titles[1], titles[0]))
        opened = median(lambda: click_document(window, next(turns)), TIMES)
        starts = itertools.count(40, 60)
        marked = median(
            lambda: QTest.keyClick(window.page.text, Qt.Key.Key_C), TIMES, lambda: _ready(window, next(starts))
        )
        made = len(window.session.annotations)
        _ready(window, 40)
        undone = median(lambda: QTest.keyClick(window.page.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), 5)
        assert len(window.session.annotations) == made - 5
        window.actions_["redo"].trigger()
        switched = median(window.actions_["language"].trigger, TIMES)
        rows = [
            Row("window: open the first text of a session", first, "ms", None, "click to painted"),
            Row("window: open a text", opened, "ms", 50, f"click to painted; {NOTE}"),
            Row("window: make a claim (C)", marked, "ms", 50, f"page and card; {NOTE}"),
            Row("window: undo", undone, "ms", 50, NOTE),
            Row("window: switch the language", switched, "ms", 200, f"a text open; {NOTE}"),
        ]
        return rows + _exports(window)


def _ready(window: Window, start: int) -> None:
    """Out of any card, some words selected, the keyboard in the text."""
    window.panel.editing.close()
    select_words(window, start, start + 30)


def _exports(window: Window) -> list[Row]:
    session = window.session
    assert session.document is not None
    documents, wording = [session.document], TableWording("id")
    count = len(session.annotations)
    rows = []
    for format in Format:
        figure = median(
            lambda format=format: taking_out.export(session.library, documents, format, Choice(), wording),  # type: ignore[misc]
            TIMES,
        )
        rows.append(Row(f"export: {format.value}", figure, "ms", 50, f"the article with {count} annotations; median"))
    return rows


if __name__ == "__main__":
    for row in measure():
        print(row)
