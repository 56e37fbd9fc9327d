"""Random edits through the library's own door: the same number always does the same to the same library."""

import itertools
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from reader.domain.change import ChangeKind
from reader.domain.records import (
    Alignment,
    Annotation,
    Bead,
    Certainty,
    Claim,
    Document,
    Evidence,
    Highlight,
    Kind,
    Note,
    State,
    Status,
    Translation,
)
from reader.formats import opening
from reader.language import anchoring
from reader.library import documents, placing
from reader.library.library import Library

PLAIN = ["kabar", "harga", "naik", "turun", "20%", "Rp16.100", "tidak", "pernah", "ibu", "kota", "data", "listrik"]
WORDS = [*PLAIN, "😀", "e\u0301tika", "x\u0302", "\u202bسلام\u202c", "👩\u200d👩\u200d👧"]
"""Some with characters beyond 16 bits, combining marks with and without a composed form, and right-to-left."""
RECORDS = {"documents": "id", "annotations": "id", "alignments": "id"}


def words(random: Random, least: int = 1, most: int = 8) -> str:
    return " ".join(random.choice(WORDS) for _ in range(random.randint(least, most)))


def prepared(random: Random, number: int) -> documents.Prepared:
    text = "\n\n".join(words(random, 10, 40) + "." for _ in range(random.randint(3, 8)))
    data = f"Judul {number}\n\n{text}\n".encode()
    return documents.Prepared(Path(f"/texts/{number}.txt"), data, opening.read(data, f"{number}.txt"))


def edit(library: Library, seed: int, number: int) -> str:
    """Do edit ``number`` of the sequence ``seed`` and return its name. Time and ids depend on the number alone."""
    random, calls, ids = Random(f"{seed}/{number}"), itertools.count(), itertools.count()
    begin = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(seconds=10 * number)

    def now() -> str:
        moment = begin + timedelta(milliseconds=next(calls))
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    library.now = now
    library.make_id = lambda: f"{number:08x}-0000-4000-8000-{next(ids):012x}"
    there = library.store.documents()
    if not there:
        _import(library, random, number)
        return "import"
    document = random.choice(there)
    annotations = library.store.annotations(document.id)
    if annotations and random.random() < 0.7:
        return _on_annotation(library, random, random.choice(annotations))
    return _on_document(library, random, document, number)


def _import(library: Library, random: Random, number: int) -> None:
    documents.store(library, [prepared(random, number)])


def _on_document(library: Library, random: Random, document: Document, number: int) -> str:
    actions: dict[str, tuple[int, Callable[[], object]]] = {
        "add": (12, lambda: _add(library, random, document)),
        "undo": (3, library.undo),
        "redo": (3, library.redo),
        "import": (1, lambda: _import(library, random, number)),
        "details": (2, lambda: documents.edit(library, document, "title", title=words(random))),
        "delete document": (1, lambda: documents.delete(library, document)),
        "update text": (1, lambda: documents.update_text(library, document, prepared(random, number))),
        "align": (1, lambda: _align(library, random, document)),
        "place": (1, lambda: documents.remember(library, document.id, random.randint(0, 50))),
        "annotations": (1, lambda: _annotations(library, random, document)),
    }
    name = random.choices(list(actions), [weight for weight, _ in actions.values()])[0]
    actions[name][1]()
    return name


def _on_annotation(library: Library, random: Random, one: Annotation) -> str:
    many = library.store.annotations(one.document)
    some = random.sample(many, min(len(many), 3))
    actions: dict[str, tuple[int, Callable[[], object]]] = {
        "edit": (6, lambda: _edit(library, random, one)),
        "retag": (2, lambda: library.retag(some, add=[random.choice(WORDS)], remove=[random.choice(WORDS)])),
        "delete": (2, lambda: library.delete(some[: random.randint(1, 2)])),
        "move": (2, lambda: _move(library, random, one)),
        "convert": (1, lambda: library.convert(one, Note(words(random)))),
        "choose": (2, lambda: library.choose(one)),
        "undo": (2, library.undo),
        "redo": (2, library.redo),
        "candidate": (2, lambda: library.add(one.document, one.anchor, Translation("en", words(random)))),
    }
    name = random.choices(list(actions), [weight for weight, _ in actions.values()])[0]
    actions[name][1]()
    return name


def _add(library: Library, random: Random, document: Document) -> None:
    text = library.content(document).text
    start = random.randrange(len(text) - 1)
    anchor = anchoring.make(text, start, random.randint(start + 1, min(start + 60, len(text))), document.text_version)
    evidence = (Evidence(address="https://contoh.id", why=words(random)), Evidence("", document.id, anchor, ""))
    body = {
        Kind.HIGHLIGHT: Highlight(random.choice(["yellow", "#00ff00"])),
        Kind.CLAIM: Claim(words(random), words(random), random.choice(list(Certainty)), evidence=evidence),
        Kind.TRANSLATION: Translation("en", words(random), random.choice(list(State))),
        Kind.NOTE: Note(words(random)),
    }[random.choice(list(Kind))]
    library.add(document.id, anchor, body, tuple(random.sample(WORDS, random.randint(0, 2))))


def _edit(library: Library, random: Random, one: Annotation) -> None:
    match one.body:
        case Highlight():
            library.edit(one, colour=random.choice(["blue", "pink", "green"]))
        case Claim():
            library.edit(one, "statement", statement=words(random), status=random.choice(list(Status)))
        case Translation() | Note():
            library.edit(one, "text", text=words(random))


def _move(library: Library, random: Random, one: Annotation) -> None:
    document = library.document(one.document)
    text = library.content(document).text
    start = random.randrange(len(text) - 1)
    library.move(one, anchoring.make(text, start, start + 1, document.text_version))


def _align(library: Library, random: Random, document: Document) -> None:
    other = random.choice(library.store.documents())
    beads = (Bead((0, 3), (0, 4), True), Bead((4, 6), None))
    made = Alignment(
        library.make_id(), document.id, other.id, document.text_version, other.text_version, beads, library.now(), ""
    )
    library.commit(lambda: library.changing(ChangeKind.ALIGN, {made.id: made}))


def _annotations(library: Library, random: Random, document: Document) -> None:
    text = library.content(document).text
    anchor = anchoring.make(text, 0, min(12, len(text)), "")
    found = Annotation("", "", anchor, Note(words(random)))
    lost = replace(found, anchor=replace(anchor, exact="kalimat yang tidak pernah ada di teks mana pun"))
    placing.add_annotations(library, document, [found, lost])


def dump(folder: Path) -> str:
    """Every row of the record tables, byte for byte."""
    connection = sqlite3.connect(folder / "sorot.db")
    try:
        rows = {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY {key}").fetchall()
            for table, key in RECORDS.items()
        }
    finally:
        connection.close()
    return "\n".join(f"{table} {row!r}" for table, found in rows.items() for row in found)
