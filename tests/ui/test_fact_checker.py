"""A scripted fact-checker codes a whole article with keys alone: the real window, the real rules, a real library.

Every key that is not a letter typed into a field is counted, from opening the text to the last export. The real
article is the user's and is not in the repository; it is gone through when it is there.
"""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.app import App
from reader.domain.records import Annotation, Certainty, Claim, Relation, RelationKind, Status
from reader.formats.writing import Format
from reader.library.library import Library
from reader.ui.board.head import Page
from reader.ui.details_dialog import DetailsDialog
from reader.ui.export_dialog import FORMATS, ExportDialog
from reader.ui.noticed.list import NoticedList
from reader.ui.panel.claim_editor import ClaimEditor
from reader.ui.panel.date_line import DateLine
from reader.ui.panel.figure_line import FigureLine
from reader.ui.window import Window
from tests.conftest import SHARED
from tests.ui.conftest import shown

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST = 8.0
"""Keys a claim may cost over the whole job, beyond what is typed."""


@dataclass(frozen=True)
class Story:
    """What the person makes of one article. Claims are told by words in them."""

    article: Path
    dismissed: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    """Suggestions accepted with another source: words of the claim, and who says so."""
    by_search: str
    """A passage that was not suggested, found and marked."""
    by_caret: tuple[str, int]
    """The first words of another, and how many words it is long, marked with the caret."""
    figure: tuple[str, str, Decimal]
    date: tuple[str, str, str]
    certainty: str
    relative: str
    """A claim whose date depends on the text's."""
    contradiction: tuple[str, str]
    published: tuple[str, str, str]
    """The text's date as typed, as stored, and what the relative date then is."""
    outlet: str
    """A name whose spellings are merged into one source."""


OURS = Story(
    Path(__file__).parent / "data" / "bendungan.id.txt",
    ("bupati sudah memanggil",),
    (("dikabarkan membayar", "media Harian Muara"), ("Bendungan Wening dibangun", "Dinas Pengairan")),
    "Pintu air nomor dua berkarat dan sukar digerakkan.",
    ("Air di belakang", 9),
    ("sepanjang 3 meter", "4", Decimal(4)),
    ("sejak Maret 2021", "2021-04", "2021-04"),
    "akan mengosongkan",
    "gempa tahun lalu",
    ("sepanjang 3 meter", "hanya 1 meter"),
    ("10 Mei 2025", "2025-05-10", "2024"),
    "Harian Muara",
)
THEIRS = Story(
    SHARED / "articles" / "tiktok-microsoft-azure.id.txt",
    ("Kemitraan semacam ini",),
    (("dikabarkan membayar", "The Information"), ("laporan dari The Information", "media The Information")),
    "Layanan cloud Azure dari Microsoft menjadi salah satu infrastruktur utama",
    ("AI ini bisa", 9),
    ("24 persen", "25", Decimal(25)),
    ("sekitar Desember 2023", "2023-12-15", "2023-12-15"),
    "memblokir akun-akun",
    "sejak tahun lalu",
    ("masih membayar", "mungkin saja didorong"),
    ("20 Agustus 2024", "2024-08-20", "2023"),
    "The Information",
)


class Person:
    """Presses keys and counts them; sees what the window shows."""

    def __init__(self, window: Window, wait: Wait) -> None:
        self.window = window
        self.wait = wait
        self.keys = 0

    # Hands

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self.keys += 1
            QTest.keyClick(self.at(), key, modifiers)
            QApplication.processEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.at(), text)

    def at(self) -> QWidget:
        """What has the keyboard. Without a window manager a list of completions leaves the keyboard to nobody."""
        window = QApplication.activeWindow()
        if not isinstance(window, Window | QDialog):
            window = self.window
            window.activateWindow()
            self.wait(window.isActiveWindow)
        return QApplication.activePopupWidget() or window.focusWidget() or window

    def tab_to(self, wanted: QWidget) -> None:
        for _ in range(30):
            if self.at() is wanted:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {wanted}")

    def part(self, wanted: QWidget) -> None:
        """Go down the card from part to part."""
        for _ in range(10):
            if self.at() is wanted:
                return
            self.press(Key.Key_Down, CTRL)
        raise AssertionError(f"the arrows do not lead to {wanted}")

    # Eyes

    @property
    def library(self) -> Library:
        return self.window.session.library

    def claims(self) -> list[Annotation]:
        found = self.window.session.annotations.values()
        return sorted((one for one in found if isinstance(one.body, Claim)), key=lambda one: one.anchor.start)

    def claim(self, words: str) -> Annotation:
        (found,) = [one for one in self.claims() if words in one.anchor.exact]
        return found

    def body(self, words: str) -> Claim:
        body = self.claim(words).body
        assert isinstance(body, Claim)
        return body

    def editor(self) -> ClaimEditor:
        editor = self.window.panel.editing.editor
        assert isinstance(editor, ClaimEditor)
        return editor

    def dialog(self, kind: type[QDialog]) -> QDialog:
        def there() -> QDialog | None:
            active = QApplication.activeWindow()
            return active if isinstance(active, kind) else None

        self.wait(lambda: there() is not None)
        found = there()
        assert found is not None
        return found

    def closed(self) -> None:
        """Wait until no dialog is open."""
        self.wait(lambda: not any(one.isVisible() for one in self.window.findChildren(QDialog)))

    # What a person does

    def go(self, words: str) -> None:
        """From claim to claim, the shorter way round."""
        order = [one.id for one in self.claims()]
        active, wanted = self.window.session.active, order.index(self.claim(words).id)
        step = wanted - (order.index(active) if active in order else -1)
        self.press(Key.Key_J if step > 0 else Key.Key_K, times=abs(step))
        assert self.window.session.active == order[wanted]

    def open_card(self, words: str) -> ClaimEditor:
        self.go(words)
        self.press(Key.Key_Return)
        return self.editor()


def scan(person: Person, story: Story) -> None:
    """S, then a key a suggestion."""
    window, sources = person.window, dict(story.sources)
    suggested = window.session.suggested
    person.press(Key.Key_S)
    person.wait(lambda: bool(suggested.shown))
    count, dismissed = len(suggested.shown), 0
    while suggested.shown:
        if window.session.active not in suggested.shown:
            person.press(Key.Key_A)  # steps to the nearest
        words = suggested.shown[window.session.active].anchor.exact
        source = next((name for part, name in sources.items() if part in words), "")
        if source:
            person.press(Key.Key_E)
            person.tab_to(person.editor()._source)
            person.write(source)
            person.press(Key.Key_Escape)
        else:
            wanted = not any(part in words for part in story.dismissed)
            dismissed += not wanted
            person.press(Key.Key_A if wanted else Key.Key_X)
    assert dismissed == len(story.dismissed)
    assert len(person.claims()) == count - dismissed
    for words, source in story.sources:
        assert person.body(words).source == source


def mark_the_rest(person: Person, story: Story) -> None:
    """What was not suggested: once found by its words, once gone over with the caret."""
    window = person.window
    before = len(person.claims())
    find(person, story.by_search)
    person.press(Key.Key_C)
    step_out(person)
    first, length = story.by_caret
    find(person, first)
    person.press(Key.Key_F7)
    more = length - len(first.split()) + 1  # the first step only reaches the next word
    person.press(Key.Key_Right, CTRL | SHIFT, times=more)
    person.press(Key.Key_C)
    step_out(person)
    made = person.claim(first)
    assert len(made.anchor.exact.split()) == length
    assert person.claim(story.by_search).anchor.exact == story.by_search
    assert len(person.claims()) == before + 2
    assert window.session.suggested.shown == {}


def find(person: Person, words: str) -> None:
    person.press(Key.Key_F, CTRL)
    person.write(words)
    finder = person.window.page.finder
    person.wait(lambda: finder.index >= 0)
    person.press(Key.Key_Escape)
    person.wait(lambda: person.window.page.selection() is not None)


def step_out(person: Person) -> None:
    """A claim marked by hand opens its card, which is right as it is."""
    if person.window.panel.editing.editor is not None:
        person.press(Key.Key_Escape)


def set_the_date(person: Person, story: Story) -> None:
    """The text's date, by which relative dates resolve: one step, taken back and done again."""
    typed, stored, resolved = story.published
    (before,) = [one for one in person.body(story.relative).dates if one.open]
    assert before.edtf == ""
    person.press(Key.Key_I, CTRL)
    dialog = person.dialog(DetailsDialog)
    assert isinstance(dialog, DetailsDialog)
    person.tab_to(dialog.published)
    person.write(typed)
    person.press(Key.Key_Return)
    person.press(Key.Key_Escape)
    person.closed()

    def state() -> tuple[str, str]:
        document = person.window.session.document
        assert document is not None
        return document.published, next(one.edtf for one in person.body(story.relative).dates if one.rule)

    assert state() == (stored, resolved)
    person.press(Key.Key_Z, CTRL)
    assert state() == ("", "")
    person.press(Key.Key_Z, CTRL | SHIFT)
    assert state() == (stored, resolved)


def correct(person: Person, story: Story) -> None:
    """A figure, a date, a certainty and a piece of evidence, each in its card, as they come in the text."""
    steps = ((story.figure[0], correct_figure), (story.date[0], correct_date), (story.certainty, choose_certainty))
    for _words, step in sorted(steps, key=lambda one: person.claim(one[0]).anchor.start):
        step(person, story)


def correct_figure(person: Person, story: Story) -> None:
    words, typed, value = story.figure
    editor = unfolded(person, words)
    figure = editor._findings.figures.lines[0]
    assert isinstance(figure, FigureLine)
    person.part(figure.go)
    person.press(Key.Key_Return)
    assert person.at() is figure.value
    person.write(typed)
    person.press(Key.Key_Return)
    person.press(Key.Key_Escape)
    assert person.body(words).quantities[0].value == value


def correct_date(person: Person, story: Story) -> None:
    words, typed, stored = story.date
    editor = unfolded(person, words)
    moment = editor._findings.dates.lines[0]
    assert isinstance(moment, DateLine)
    person.part(moment.go)
    person.press(Key.Key_Return)
    assert person.at() is moment.date
    person.write(typed)
    person.press(Key.Key_Return)
    person.press(Key.Key_Escape)
    assert [(one.edtf, one.settled) for one in person.body(words).dates] == [(stored, True)]


def unfolded(person: Person, words: str) -> ClaimEditor:
    """The card of a claim, with what was found in it unfolded."""
    editor = person.open_card(words)
    person.part(editor._findings.head)
    person.press(Key.Key_Return)
    return editor


def choose_certainty(person: Person, story: Story) -> None:
    editor = person.open_card(story.certainty)
    before = person.body(story.certainty).certainty
    person.part(editor._certainty)
    person.press(Key.Key_Down)
    person.part(editor._evidence._address)
    person.write("arsip.contoh.id/laporan")
    person.press(Key.Key_Return)
    person.press(Key.Key_Escape)
    after = person.body(story.certainty)
    every = list(Certainty)
    assert (after.certainty, after.certainty_chosen) == (every[every.index(before) + 1], True)
    assert [one.address for one in after.evidence] == ["https://arsip.contoh.id/laporan"]


def relate(person: Person, story: Story) -> None:
    """Two claims that cannot both be true: R, the other, R, 2."""
    one, other = story.contradiction
    person.go(one)
    person.press(Key.Key_R)
    person.go(other)
    person.press(Key.Key_R)
    person.press(Key.Key_2)
    (made,) = person.library.store.claims.relations()
    wanted = (person.claim(one).id, person.claim(other).id, RelationKind.CONTRADICTS)
    assert (made.claim, made.other, made.kind) == wanted


def answer(person: Person, _story: Story) -> None:
    """F4: one's own rate for what is told in two currencies; everything else is read and put away."""
    noticing = person.window.noticing
    person.wait(lambda: any("base" in one.params for one in noticing.watching.here()))
    person.press(Key.Key_F4)
    person.wait(lambda: bool(noticing.list.cards))
    rates = [one for one in noticing.watching.here() if "base" in one.params]
    assert rates
    while noticing.list.cards:
        before = len(noticing.list.cards)
        (card,) = [one for one in noticing.list.cards if one is person.at()]
        if card.notice in rates:
            person.press(Key.Key_M)
            person.write("16100")
            person.press(Key.Key_Return)
            person.wait(lambda: bool(person.window.session.settings.value.rates))
            rates.clear()
            if not any("base" in one.params for one in noticing.watching.here()):
                continue
        person.press(Key.Key_X)
        person.wait(partial(fewer, noticing.list, before))
    person.press(Key.Key_Escape)
    assert person.window.session.settings.value.rates


def fewer(shown: NoticedList, before: int) -> bool:
    return len(shown.cards) < before


def look_at_the_board(person: Person, story: Story) -> None:
    """F8: statuses of several claims at once, spellings of one name merged, the timeline walked."""
    window = person.window
    person.press(Key.Key_F8)
    view = window.commands.boarding.shown
    assert view is not None
    person.wait(lambda: len(view.model.rows) == len(person.claims()))
    person.press(Key.Key_Home)
    person.press(Key.Key_Down, SHIFT, times=2)
    person.press(Key.Key_V)
    person.wait(lambda: statuses(person).count(Status.SUPPORTED) == 3)
    person.press(Key.Key_Down)
    person.press(Key.Key_V, times=2)
    person.wait(lambda: statuses(person).count(Status.DISPUTED) == 1)

    person.press(Key.Key_3, CTRL)
    assert view.head.tabs[Page.SOURCES].isChecked()
    person.wait(lambda: bool(view.ledger.model.shown))
    person.press(Key.Key_Slash)
    person.write(story.outlet)
    person.wait(lambda: len(view.ledger.model.shown) < len(view.ledger.model.entries))
    person.press(Key.Key_Down)
    found = [one.name for one in view.ledger.model.shown]
    names = {name for name in found if story.outlet in name}
    assert len(names) >= 2
    first, *others = (found.index(name) for name in sorted(names, key=found.index))
    person.press(Key.Key_Home)
    person.press(Key.Key_Down, times=first)
    for before, line in pairwise([first, *others]):
        person.press(Key.Key_Down, CTRL, times=line - before)
        person.press(Key.Key_Space, CTRL)
    person.press(Key.Key_M)
    person.write(story.outlet)
    person.press(Key.Key_Return)
    (source,) = person.library.store.claims.sources()
    assert source.name == story.outlet
    assert {source.name, *source.aliases} == names
    person.wait(lambda: not names & {one.name for one in view.ledger.model.shown} - {story.outlet})
    person.press(Key.Key_Escape)

    person.press(Key.Key_2, CTRL)
    assert view.head.tabs[Page.TIMELINE].isChecked()
    person.wait(lambda: bool(view.timeline.claims))
    person.press(Key.Key_Home)
    walked = [view.timeline.spoken()]
    person.press(Key.Key_Right)
    assert view.timeline.spoken() not in ("", *walked)
    person.press(Key.Key_Escape)
    assert window.commands.boarding.shown is None


def statuses(person: Person) -> list[Status]:
    return [one.body.status for one in person.claims() if isinstance(one.body, Claim)]


WANTED = (Format.CLAIMREVIEW, Format.QDPX, Format.REPORT)


def take_out(person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three formats, each chosen by its first letter, made, and saved by key."""
    for wanted in WANTED:
        file = folder / f"keluar-{wanted.value}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, file=file: (str(file), ""))
        person.press(Key.Key_E, CTRL)
        dialog = person.dialog(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        assert dialog.format.hasFocus()
        row = [one for one, _text in FORMATS].index(wanted)
        letter = dialog.format.itemText(row)[0]
        for _ in range(4):
            if dialog.format.currentData() != wanted:
                person.keys += 1
                person.write(letter)
                # The same letter again goes on to the next only after a pause: till then it is one word being typed.
                QTest.qWait(QApplication.keyboardInputInterval() + 50)
        assert dialog.format.currentData() == wanted
        person.wait(partial(made, dialog))
        person.press(Key.Key_Return)
        person.keys += 1  # Enter in the system's dialog
        person.closed()
    check_files(person, folder)


def made(dialog: ExportDialog) -> bool:
    return dialog.save_button.isEnabled() and not dialog._pause.isActive()


def check_files(person: Person, folder: Path) -> None:
    """What was written holds the claims."""
    statements = [" ".join(one.body.statement.split()) for one in person.claims() if isinstance(one.body, Claim)]
    review = json.loads((folder / f"keluar-{Format.CLAIMREVIEW.value}").read_text(encoding="utf-8"))
    written = json.dumps(review, ensure_ascii=False)
    report = (folder / f"keluar-{Format.REPORT.value}").read_text(encoding="utf-8")
    with zipfile.ZipFile(folder / f"keluar-{Format.QDPX.value}") as project:
        assert any(name.endswith(".qde") for name in project.namelist())
    assert statements[0][:30] in written
    for words in statements:
        start = words.split(",")[0].split("“")[0].split('"')[0][:30]
        assert start in report


@dataclass(frozen=True)
class Everything:
    """All a library holds."""

    documents: list[object]
    annotations: list[Annotation]
    relations: list[Relation]
    sources: list[object]
    dismissals: list[object]


def everything(library: Library) -> Everything:
    store = library.store
    documents = store.documents()
    annotations = [one for document in documents for one in store.annotations(document.id)]
    found = store.claims
    return Everything([*documents], annotations, found.relations(), [*found.sources()], [*found.dismissals()])


NOTHING = Everything([], [], [], [], [])


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    """Starts the program anew on one library, ending the one before."""
    qapp.setStyle("Fusion")
    running: list[App] = []

    def end() -> None:
        while running:
            app = running.pop()
            app.close()
            app.shut()

    def again() -> Window:
        end()
        running.append(App(tmp_path / "library"))
        window, waiting = running[0].first_window([])
        assert waiting == []
        window = shown(window, qtbot)
        window.complete()
        return window

    yield again
    end()


@pytest.mark.parametrize("story", [OURS, THEIRS], ids=["ours", "theirs"])
def test_a_fact_checker_does_the_whole_job_by_keys(
    story: Story, start: Callable[[], Window], wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not story.article.exists():
        pytest.skip("the user's article is not here")
    monkeypatch.setenv("SOROT_LANGUAGE", "id")
    person = Person(start(), wait)
    before = everything(person.library)
    assert before == NOTHING
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(story.article)], ""))
    person.press(Key.Key_O, CTRL)
    person.keys += 1  # Enter in the system's dialog
    wait(lambda: person.window.session.document is not None)
    stages: tuple[Callable[[Person, Story], None], ...] = (
        scan,
        mark_the_rest,
        set_the_date,
        correct,
        relate,
        answer,
        look_at_the_board,
        lambda person, _story: take_out(person, tmp_path, monkeypatch),
    )
    spent = []
    for stage in stages:
        before_it = person.keys
        stage(person, story)
        spent.append(person.keys - before_it)

    claims = len(person.claims())
    told = f"{person.keys} keys for {claims} claims, {person.keys / claims:.2f} a claim (by stage: {spent})"
    print(f"\n{story.article.name}: {told}")
    assert person.keys / claims <= MOST, told

    done = everything(person.library)
    person = Person(start(), wait)
    assert everything(person.library) == done
    assert person.window.session.document is not None
    steps = 0
    while person.library.store.undoable() is not None:
        person.press(Key.Key_Z, CTRL)
        steps += 1
        assert steps < 200
    assert everything(person.library) == NOTHING
    person.press(Key.Key_Z, CTRL | SHIFT, times=steps)
    assert everything(person.library) == done
