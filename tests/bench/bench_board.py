"""The board on 10,000 claims in 1,000 texts, in the window as a person has it, and the looking for notices meanwhile.

The window is on another text while the board is opened; a figure ends when the claims are painted. The first opening
reads the library, a later one finds it read. Beside it stands how long plain reading of the same rows takes.
"""

import statistics
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_window import median, settle, shown_window, taken, until
from rows import Row

from reader.domain.change import Change, ChangeKind
from reader.domain.findings import Hedge, HedgeKind, Moment, Quantity
from reader.domain.records import Annotation, Certainty, Claim, Document, Record, Relation, RelationKind, Status
from reader.domain.text import Block, BlockKind, Content
from reader.language import anchoring
from reader.library import board, sources
from reader.library.library import Library
from reader.library.noticing import looking
from reader.ui.board.grouping import Column
from reader.ui.board.head import Page
from reader.ui.board.view import BoardView
from reader.ui.window import Window

DOCUMENTS = 1_000
CLAIMS = 10
TIMES = 5
_THINGS = "beras gula garam jagung kedelai cabai bawang kopi teh lada pala cengkih karet kelapa tebu udang".split()  # noqa: SIM905
_DEEDS = ("naik", "turun", "melonjak", "anjlok", "bertahan", "membaik", "memburuk", "melemah")
_HEADS = "Sa Man Pra Nu Bu Ken Les Ut Ba Tir Cak Ar Wi Ja Lo Me Su Ti Ra Gu".split()  # noqa: SIM905
_MIDDLES = ("ga", "da", "ta", "san", "ri", "ca", "to", "ma", "ha", "na", "ki", "ro")
_TAILS = ("ra", "la", "mas", "tara", "wan", "ya", "jati", "bumi", "lima", "raya")


def _name(number: int) -> str:
    """One of 2,400 names."""
    head, rest = number % len(_HEADS), number // len(_HEADS)
    return _HEADS[head] + _MIDDLES[rest % len(_MIDDLES)] + _TAILS[rest // len(_MIDDLES) % len(_TAILS)]


def sentence(number: int) -> str:
    """One of very many claims that speak of a few thousand things, as those of a real library do."""
    place, thing = _name(number * 7 % 600), _THINGS[number * 11 % len(_THINGS)]
    firm, other = _name(number * 5 % 2400), _name(number // 4 * 13 % 2400)
    doubt = "dikabarkan " if number % 4 == 0 else ""
    return (
        f"Produksi {thing} PT {firm} {other} di {place} {doubt}{_DEEDS[number % len(_DEEDS)]} {number % 97 + 3} persen"
        f" pada {2015 + number % 11} menjadi {number * 37 % 9000 + 100} ton."
    )


def _claim(number: int, text: str) -> Claim:
    from reader.language import dates, hedges, quantities

    figures: tuple[Quantity, ...] = tuple(quantities.find(text, "id"))
    moments: tuple[Moment, ...] = tuple(dates.find(text, "id"))
    doubts: tuple[Hedge, ...] = tuple(one for one in hedges.find(text, "id") if one.kind is HedgeKind.REPORTIVE)
    return Claim(
        text,
        f"Narasumber {number * 13 % 400}" if number % 9 else "seorang pejabat",
        Certainty.HEDGED if doubts else Certainty.ASSERTED,
        list(Status)[number % len(Status)],
        subject=_THINGS[number * 11 % len(_THINGS)],
        anonymous=number % 9 == 0,
        chain=("Kabar Pantai",) if number % 6 == 0 else (),
        hedges=doubts,
        quantities=figures,
        dates=moments,
    )


def fill(library: Library) -> None:
    """A thousand texts of ten claims, a hundred of them contradicting another."""
    after: dict[str, Record | None] = {}
    contents = []
    for text in range(DOCUMENTS):
        lines = [sentence(text * CLAIMS + one) for one in range(CLAIMS)]
        blocks, position = [], 0
        for line in lines:
            blocks.append(Block(BlockKind.PARAGRAPH, 0, position, position + len(line)))
            position += len(line) + 1
        content = Content("\n".join(lines), tuple(blocks))
        contents.append(content)
        name = f"text-{text}"
        day = f"{2018 + text % 8}-{text % 12 + 1:02d}-{text % 28 + 1:02d}"
        after[name] = Document(name, f"Naskah {text}", content.version, language="id", published=day, work=name)
        for one, block in enumerate(blocks):
            number = text * CLAIMS + one
            anchor = anchoring.make(content.text, block.start, block.end, content.version)
            after[f"claim-{number}"] = Annotation(f"claim-{number}", name, anchor, _claim(number, lines[one]))
    for number in range(100):
        pair = f"claim-{number * 90}", f"claim-{number * 90 + 41}"
        after[f"relation-{number}"] = Relation(f"relation-{number}", *pair, RelationKind.CONTRADICTS)

    def build() -> Change:
        for content in contents:
            library.store.keep_text(content)
        return Change(ChangeKind.IMPORT, dict.fromkeys(after), after)

    library.commit(build)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def stalls(act: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float]:
    """Milliseconds until something is so, and the longest while in which no event was looked at."""
    begin = last = perf_counter()
    longest = 0.0
    act()
    while not done():
        QApplication.processEvents()
        now = perf_counter()
        longest, last = max(longest, now - last), now
    return (perf_counter() - begin) * 1000, longest * 1000


def measure() -> list[Row]:
    """Opening, filtering, grouping, sorting, the timeline, the ledger, and the notices."""
    with shown_window(fill) as window:
        window.session.open("text-500")
        until(lambda: "panel" in window.__dict__)
        watching = window.noticing.watching
        until(lambda: watching.looked)
        settle()
        return [*_opening(window), *_working(window), *_notices(window)]


def _shown(window: Window) -> BoardView:
    shown = window.commands.boarding.shown
    assert shown is not None
    return shown


def _open(window: Window) -> None:
    press(Key.Key_F8)
    until(lambda: bool(_shown(window).model.rows))
    settle()


Key = Qt.Key


def _opening(window: Window) -> list[Row]:
    library = window.session.library
    plain = statistics.median(_timed(lambda: board.rows(library)) for _ in range(3))
    book = statistics.median(_timed(lambda: sources.ledger(library)) for _ in range(3))
    window.page.focus_text()
    first = taken(lambda: _open(window))
    view = _shown(window)
    total = f"{len(view.model.rows):,} claims in {DOCUMENTS:,} texts"

    def again() -> None:
        if window.commands.boarding.shown is not None:
            press(Key.Key_Escape)
        view.rows.stale = True
        view.model.show(rows=())

    fresh = median(lambda: _open(window), TIMES, again)
    known = median(lambda: _open(window), TIMES, lambda: press(Key.Key_Escape))
    return [
        Row("board: first opened", first, "ms", 300, f"{total}; key to painted rows, the view itself made too"),
        Row("board: opened, library read anew", fresh, "ms", 300, "median; key to painted rows"),
        Row("board: against reading the rows", fresh / plain, "x", None, f"reading alone takes {plain:.0f} ms"),
        Row("board: opened again", known, "ms", 100, "nothing changed meanwhile"),
        Row("board: reading the ledger", book, "ms", None, "on one thread; the board does not wait for it"),
    ]


def _timed(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return (perf_counter() - begin) * 1000


def _working(window: Window) -> list[Row]:
    view = _shown(window)
    field = view.head.filter

    def empty() -> None:
        field.clear()
        field.setFocus()

    control = Qt.KeyboardModifier.ControlModifier
    letter = median(lambda: QTest.keyClick(field, Key.Key_B), TIMES, empty)
    empty()
    settle()
    view.turn_to(Page.TABLE)
    group = median(lambda: press(Key.Key_G), TIMES)
    orders = iter([Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder] * TIMES)
    sort = median(lambda: view.table.sortByColumn(Column.STATEMENT, next(orders)), TIMES)
    step = median(lambda: press(Key.Key_Down), 30)
    bar = view.table.verticalScrollBar()
    scroll = median(lambda: bar.setValue(bar.value() + 120), 30)
    timeline = taken(lambda: press(Key.Key_2, control))
    zoom = median(lambda: press(Key.Key_Plus), TIMES)
    dot = median(lambda: press(Key.Key_Right), 20)
    ledger = taken(lambda: _ledger(view))
    return [
        Row("board: filter letter", letter, "ms", 100, "median, painted"),
        Row("board: group by something else", group, "ms", 100, "median, painted"),
        Row("board: sort by the statement", sort, "ms", 100, "median, painted"),
        Row("board: next line", step, "ms", 16, "median, painted"),
        Row("board: scroll step", scroll, "ms", 16, "median, painted"),
        Row("board: timeline", timeline, "ms", 300, "first turned to, painted"),
        Row("board: timeline, closer", zoom, "ms", 100, "median, painted"),
        Row("board: timeline, next dot", dot, "ms", 16, "median, painted"),
        Row("board: ledger", ledger, "ms", 300, "first turned to, painted"),
    ]


def _ledger(view: BoardView) -> None:
    press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    until(lambda: bool(view.ledger.model.shown))
    settle()


def _notices(window: Window) -> list[Row]:
    press(Key.Key_Escape)
    watching = window.noticing.watching
    alone = _timed(lambda: looking.notices(looking.field(window.session.library)))
    whole, stall = stalls(watching.look, lambda: watching._task is None)
    window.page.focus_text()
    library = window.session.library
    claim = library.annotation("claim-5000")
    edited, typing = stalls(
        lambda: library.edit(claim, statement=sentence(5000) + " Lagi."),
        lambda: watching._task is None and not watching._quiet.isActive(),
    )
    return [
        Row("notices: the whole library", whole, "ms", None, f"in a worker; {alone:.0f} ms on a thread of its own"),
        Row("notices: longest stall meanwhile", stall, "ms", 50, f"{len(watching.notices):,} notices"),
        Row("notices: longest stall after an edit", typing, "ms", 50, f"noticed {edited:.0f} ms after it"),
    ]
