"""A scripted person at the real article: marks, edits, undoes, restarts, switches language, exports.

The exports are golden files beside this test; ``SOROT_GOLDEN=write`` makes them anew. The article is the user's and is
not in the repository, so the golden files hold an article of our own; the real one is gone through when it is there.
"""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.domain.records import Annotation, Kind
from reader.formats import webannotation_reading
from reader.formats.bundle import Choice
from reader.formats.writing import SUFFIX, Format, save
from reader.library import documents, placing, taking_out
from reader.library.library import Library
from reader.ui.language import TableWording
from reader.ui.window import Window
from tests.conftest import SHARED, Clock, make_library
from tests.ui.conftest import shown

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GOLDEN = Path(__file__).parent / "golden"
REAL = SHARED / "articles" / "tiktok-microsoft-azure.id.txt"


@dataclass(frozen=True)
class Script:
    """Passages to mark, three of each kind, and where the text comes from."""

    article: Path
    claims: tuple[str, str, str]
    notes: tuple[str, str, str]
    translations: tuple[str, str, str]
    highlights: tuple[str, str, str]


OURS = Script(
    Path(__file__).parent / "data" / "jembatan.id.txt",
    ("jembatan itu menelan biaya Rp48 miliar", "diduga karena tiang ketiga bergeser", "tidak akan ditutup"),
    ("sejak Oktober", "tanpa penjelasan", "belum mau berkomentar"),
    ("Warga mendengar bunyi retak", "Arus sungai memang deras", "Lalu lintas dialihkan"),
    ("20 tahun", "tiga kali", "warga dua desa"),
)
THEIRS = Script(
    REAL,
    ("menyumbang sekitar 25 persen", "dilarang oleh OpenAI", "mulai mencuat sekitar Desember 2023"),
    ("tulang punggung", "secara diam-diam", "tanda tanya besar"),
    ("Namun, ada satu masalah besar.", "sudah lama menjalin kemitraan", "Mari kita pantau"),
    ("24 persen", "The Information mengungkapkan", "salah satu klien terbesar"),
)
KEYS = {
    Kind.CLAIM: Qt.Key.Key_C,
    Kind.NOTE: Qt.Key.Key_N,
    Kind.TRANSLATION: Qt.Key.Key_T,
    Kind.HIGHLIGHT: Qt.Key.Key_H,
}


@pytest.fixture
def person_app(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The program with known times and ids, so that its exports are the same in every run."""
    # A clock that stands still: the program looks at it as often as it likes.
    numbers, clock = itertools.count(1), Clock(0)
    monkeypatch.setattr("reader.app.Library", lambda store: Library(store, clock, lambda: _id(next(numbers))))
    qapp.setStyle("Fusion")
    made = App(tmp_path / "library")
    yield made
    made.close()
    made.shut()


def _id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def focused(window: Window) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def find(window: Window, words: str, wait: Wait) -> None:
    QTest.keyClick(window.page.text, Qt.Key.Key_F, CTRL)
    window.page.finder.field.clear()
    QTest.keyClicks(window.page.finder.field, words)
    wait(lambda: window.page.finder.index >= 0)
    QTest.keyClick(window.page.finder.field, Qt.Key.Key_Escape)
    wait(lambda: window.page.selection() is not None)


def marked(window: Window, words: str, kind: Kind, wait: Wait, typed: str = "") -> Annotation:
    """Mark words by key, type into the card that opens, step back out."""
    find(window, words, wait)
    QTest.keyClick(focused(window), KEYS[kind])
    if typed:
        QTest.keyClicks(focused(window), typed)
    if focused(window) is not window.page.text:
        QTest.keyClick(focused(window), Qt.Key.Key_Escape)
    window.page.focus_text()
    made = window.session.annotations[window.session.active]
    assert (made.kind, made.anchor.exact) == (kind, words)
    return made


def mark_everything(window: Window, script: Script, wait: Wait) -> None:
    for words in script.claims:
        marked(window, words, Kind.CLAIM, wait)
    for number, words in enumerate(script.notes, 1):
        marked(window, words, Kind.NOTE, wait, f"catatan {number}")
    for number, words in enumerate(script.translations, 1):
        marked(window, words, Kind.TRANSLATION, wait, f"translation {number}")
    for words in script.highlights:
        marked(window, words, Kind.HIGHLIGHT, wait)


@pytest.mark.parametrize("script", [OURS, THEIRS], ids=["ours", "theirs"])
def test_a_person_does_the_main_job(person_app: App, script: Script, qtbot: QtBot, wait: Wait, tmp_path: Path) -> None:
    if not script.article.exists():
        pytest.skip("the user's article is not here")
    window = shown(person_app.new_window(), qtbot)
    window.commands.open_files([script.article])
    wait(lambda: window.session.document is not None)
    document = window.session.document
    assert document is not None
    assert document.language == "id"
    mark_everything(window, script, wait)
    kinds = [one.kind for one in window.session.annotations.values()]
    assert {kind: kinds.count(kind) for kind in Kind} == dict.fromkeys(Kind, 3)

    after = list(window.session.annotations.values())
    QTest.keyClick(window.page.text, Qt.Key.Key_Z, CTRL)
    assert len(window.session.annotations) == 11
    window.close()

    again = shown(person_app.new_window(document.id), qtbot)
    assert len(again.session.annotations) == 11
    QTest.keyClick(again.page.text, Qt.Key.Key_Z, CTRL | SHIFT)
    assert list(again.session.annotations.values()) == after
    QTest.keyClick(again.page.text, Qt.Key.Key_L, CTRL)
    assert person_app.language.code == "id"
    assert list(again.session.annotations.values()) == after
    check_exports(again.session.library, document.id, tmp_path, golden=script is OURS)


NOTES = (Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSONLD)
"""The formats whose files are compared here; those of claims are in ``tests/formats``."""


def check_exports(library: Library, key: str, folder: Path, *, golden: bool) -> None:
    document = library.document(key)
    for format_ in Format:
        for code in ("id", "en"):
            text = taking_out.export(library, [document], format_, Choice(), TableWording(code))
            again = taking_out.export(library, [document], format_, Choice(), TableWording(code))
            assert text == again
            name = f"jembatan.{code}{SUFFIX[format_]}"
            save(folder / name, text)
            if golden and format_ in NOTES:
                compare(GOLDEN / name, (folder / name).read_bytes())
    round_trip(library, key, folder)


def compare(file: Path, data: bytes) -> None:
    if os.environ.get("SOROT_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
    assert data == file.read_bytes()


def round_trip(library: Library, key: str, folder: Path) -> None:
    """What went out as JSON-LD comes back whole in another library."""
    document = library.document(key)
    text = taking_out.export(library, [document], Format.JSONLD, Choice(), TableWording("en"))
    other = make_library(folder / "other")
    (same,) = documents.add_files(other, [Path(document.path)])
    outcome = placing.add_annotations(other, same, webannotation_reading.read(text))
    assert (outcome.anchored, outcome.orphaned) == (12, 0)
    there = [(one.id, one.anchor, one.body, one.tags) for one in other.store.annotations(same.id)]
    assert there == [(one.id, one.anchor, one.body, one.tags) for one in library.store.annotations(key)]
    other.store.close()


def test_the_real_article_opens_as_a_person_would_want(window: Window, wait: Wait) -> None:
    if not REAL.exists():
        pytest.skip("the user's article is not here")
    window.commands.open_files([REAL])
    wait(lambda: window.session.content is not None)
    document, content = window.session.document, window.session.content
    assert document is not None
    assert content is not None
    headings = [content.text[one.start : one.end] for one in content.blocks if one.kind == "heading"]
    assert headings == [
        "TikTok dan Pengembangan Model AI Sendiri",
        "OpenAI Blokir Akses TikTok",
        "Kontribusi TikTok Terhadap Pendapatan Microsoft",
    ]
    furniture = [content.text[start:end] for start, end in document.furniture]
    assert [one.split()[0] for one in furniture] == ["Teknologi.id", "Baca", "Baca", "Baca", "(bmm)"]
    assert (document.site, document.language, document.published) == ("Teknologi.id", "id", "")
