"""The library column and the foot follow changes by what changed, and leave a closed library alone."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from reader.domain.records import Annotation, Claim, Highlight, Note, Translation
from reader.language import anchoring
from reader.library import documents
from reader.library.shelf import Group
from reader.ui import shelf
from reader.ui.shelf_model import LINE, Line, Sort
from reader.ui.window import Window
from tests.conftest import make_content, put_document

CONTENT = make_content("# Kepala", "Satu kalimat tentang laut.", "Dua kalimat tentang darat.", "Tiga.")
Wait = Callable[[Callable[[], bool]], None]


def opened(window: Window, wait: Wait) -> None:
    put_document(window.session.library, CONTENT, "one", title="Laut")
    put_document(window.session.library, CONTENT, "two", title="Darat")
    window.session.open("one")
    wait(lambda: len(lines(window, Sort.DOCUMENT)) == 2)


def lines(window: Window, sort: Sort) -> list[Line]:
    return [line for line in window.shelf.model.lines if line.sort is sort]


def add(window: Window, body: Highlight | Note | Claim | Translation, *tags: str, key: str = "one") -> Annotation:
    return window.session.library.add(key, anchoring.make(CONTENT.text, 9, 13, CONTENT.version), body, tags)


def test_tags_of_texts_and_annotations_are_listed_once_a_text(window: Window, wait: Wait) -> None:
    opened(window, wait)
    documents.edit(window.session.library, window.session.library.document("one"), tags=("laut", "air"))
    add(window, Note("a"), "laut")
    add(window, Note("b"), "laut", "angin", key="two")
    window.shelf.refresh()
    assert [(line.text, line.count) for line in lines(window, Sort.TAG)] == [("laut", 2), ("air", 1), ("angin", 1)]


def test_a_tag_narrows_the_list_until_its_last_use_is_gone(window: Window, wait: Wait) -> None:
    opened(window, wait)
    note = add(window, Note("b"), "angin", key="two")
    window.shelf.refresh()
    row = next(row for row, line in enumerate(window.shelf.model.lines) if line.sort is Sort.TAG)
    window.shelf.list.chosen.emit(window.shelf.model.index(row))
    assert [line.entry.document.id for line in lines(window, Sort.DOCUMENT) if line.entry] == ["two"]
    window.session.library.delete([note])
    window.shelf.refresh()
    assert len(lines(window, Sort.DOCUMENT)) == 2
    assert next(line for line in lines(window, Sort.GROUP) if line.chosen).group is Group.ALL


def test_a_count_changes_without_moving_the_keyboard(window: Window, wait: Wait) -> None:
    opened(window, wait)
    model, view = window.shelf.model, window.shelf.list
    last = model.index(model.rowCount() - 1)
    view.setCurrentIndex(last)
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, _last: told.append(first))
    add(window, Claim("x"))
    wait(lambda: any(line.entry is not None and line.entry.claims == 1 for line in lines(window, Sort.DOCUMENT)))
    assert told
    assert view.currentIndex().row() == last.row()


def test_a_height_follows_words_and_width(window: Window, wait: Wait) -> None:
    opened(window, wait)
    model, view = window.shelf.model, window.shelf.list

    def height() -> int:
        rows = [model.index(row) for row in range(model.rowCount())]
        one = next(row for row in rows if row.data(LINE).entry and row.data(LINE).entry.document.id == "one")
        return view.visualRect(one).height()

    before = height()
    long = "Laut yang dalam dan luas sekali, dengan judul yang tidak muat di satu baris saja"
    documents.edit(window.session.library, window.session.library.document("one"), title=long)
    wait(lambda: height() > before)
    tall = height()
    window.columns.setSizes([600, 400, 280])
    wait(lambda: height() < tall)


def test_nothing_is_read_from_a_library_that_was_closed(window: Window, wait: Wait, qtbot: QtBot) -> None:
    opened(window, wait)
    add(window, Claim("x"))
    window.shelf.refresh_later()
    with qtbot.capture_exceptions() as faults:
        window.close()
        window.shelf.refresh()
        window.session.keep_place()
        qtbot.wait(shelf.CHANGE_WAIT_MS + 50)
    assert not faults


def test_the_foot_counts_what_is_added_changed_and_undone(window: Window, wait: Wait) -> None:
    opened(window, wait)
    library, foot = window.session.library, window.foot
    claim = add(window, Claim("x"))
    add(window, Translation("en", "x"))
    note = add(window, Note("x"))
    add(window, Highlight("green"))
    add(window, Claim("x"), key="two")
    assert foot.counts.text() == "1 claim · 1 translation · 2 notes"
    library.convert(note, Claim("y"))
    assert foot.counts.text() == "2 claims · 1 translation · 1 note"
    library.delete([claim])
    library.undo()
    library.undo()
    assert foot.counts.text() == "1 claim · 1 translation · 2 notes"
    window.session.open("two")
    assert foot.counts.text() == "1 claim · 0 translations · 0 notes"


def test_the_foot_tells_the_paragraph(window: Window, wait: Wait) -> None:
    opened(window, wait)
    told = []
    for block in CONTENT.blocks:
        window.session.read_to(block.start)
        told.append(window.foot.place.text())
    assert told == ["Paragraph 1 of 3", "Paragraph 1 of 3", "Paragraph 2 of 3", "Paragraph 3 of 3"]
