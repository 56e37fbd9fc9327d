"""What must hold for any edits: each change has its inverse, all can be undone and redone to the byte, offsets stay."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.change import Change, ChangeKind
from reader.domain.records import (
    Anchor,
    Annotation,
    Body,
    Certainty,
    Claim,
    Document,
    Highlight,
    Note,
    Record,
    State,
    Status,
    Translation,
)
from reader.domain.text import Block, BlockKind, Content
from reader.formats import incoming
from reader.formats.bundle import Choice
from reader.formats.writing import Format
from reader.language import anchoring
from reader.library import documents, placing, taking_out
from reader.storage import codec
from tests.conftest import make_library, put_document
from tests.durability.edits import dump, edit
from tests.library.test_taking_out import Plain

PIECES = [
    "kata",
    " ",
    " ",
    ". ",
    "😀",
    "👩\u200d👩\u200d👧",
    "x\u0302",
    "é",
    "\u05d0\u05b8",
    "\u202bسلام\u202c",
    "🇮🇩",
    "20%",
]
texts = st.lists(st.sampled_from(PIECES), min_size=3, max_size=40).map("".join).filter(lambda one: one.strip() == one)
characters = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=30)
bodies: st.SearchStrategy[Body] = st.one_of(
    st.builds(Highlight, st.sampled_from(["yellow", "#123abc"])),
    st.builds(Claim, characters, characters, st.sampled_from(Certainty), st.sampled_from(Status)),
    st.builds(Translation, st.just("en"), characters, st.sampled_from(State), st.booleans()),
    st.builds(Note, characters),
)
anchors = st.builds(Anchor, st.integers(0, 99), st.integers(0, 99), characters, characters, characters, characters)
annotations = st.builds(Annotation, characters, characters, anchors, bodies, st.lists(characters).map(tuple))
documents_ = st.builds(Document, characters, characters, characters, tags=st.lists(characters).map(tuple))
records: st.SearchStrategy[Record | None] = st.one_of(st.none(), annotations, documents_)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(characters, st.tuples(records, records)), st.sampled_from(ChangeKind))
def test_a_change_and_its_inverse(sides: dict[str, tuple[Record | None, Record | None]], kind: ChangeKind) -> None:
    change = Change(kind, {k: one for k, (one, _) in sides.items()}, {k: one for k, (_, one) in sides.items()})
    library = {key: record for key, record in change.before.items() if record is not None}
    assert change.inverse().inverse() == change
    there = applied(applied(library, change), change.inverse())
    assert there == library
    assert codec.load_records(codec.dump_records(change.after)) == change.after


def applied(library: dict[str, Record], change: Change) -> dict[str, Record]:
    merged = {**library, **change.after}
    return {key: record for key, record in merged.items() if record is not None}


@pytest.mark.parametrize("seed", [11, 12])
def test_a_thousand_edits_undone_and_redone_leave_the_same_bytes(tmp_path: Path, seed: int) -> None:
    library = make_library(tmp_path)
    library.store.database.execute("PRAGMA synchronous=OFF")
    start = dump(tmp_path)
    done = [edit(library, seed, number) for number in range(1000)]
    assert len(set(done)) >= 17, "the mix of edits has grown thin"
    end = dump(tmp_path)
    steps = 0
    while library.undo():
        steps += 1
    assert steps > 100
    assert dump(tmp_path) == start
    for _ in range(steps):
        assert library.redo()
    assert dump(tmp_path) == end
    library.store.close()


def paragraphs(lines: list[str]) -> Content:
    blocks, position = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, 0, position, position + len(line)))
        position += len(line) + 1
    return Content("\n".join(lines), tuple(blocks))


@settings(max_examples=40, deadline=None)
@given(st.lists(texts, min_size=1, max_size=4), st.data())
def test_offsets_survive_the_disk_and_the_way_out_and_in(lines: list[str], data: st.DataObject) -> None:
    content = paragraphs(lines)
    start = data.draw(st.integers(0, len(content.text) - 1))
    end = data.draw(st.integers(start + 1, len(content.text)).filter(lambda at: content.text[start:at].strip()))
    with TemporaryDirectory() as name:
        first = make_library(Path(name, "one"))
        document = put_document(first, content)
        body = data.draw(bodies)
        made = first.add(document.id, anchoring.make(content.text, start, end, content.version), body, ("tanda",))
        assert made.anchor.exact == content.text[start:end]
        first.store.close()

        again = make_library(Path(name, "one"))
        assert again.content(again.document(document.id)) == content
        assert again.store.annotations(document.id) == [made]
        text = taking_out.export(again, [document], Format.JSONLD, Choice(), Plain())
        again.store.close()
        assert reread(Path(name, "two"), content, text) == [made]


def reread(folder: Path, content: Content, text: str) -> list[Annotation]:
    """What the export becomes in another library that has the same document."""
    library = make_library(folder)
    document = put_document(library, content)
    outcome = placing.add_annotations(library, document, incoming.read(text))
    assert (outcome.anchored, outcome.orphaned) == (1, 0)
    assert placing.add_annotations(library, document, incoming.read(text)).known == 1
    found = library.store.annotations(document.id)
    library.store.close()
    return found


def test_an_imported_text_keeps_its_offsets_too(tmp_path: Path) -> None:
    library = make_library(tmp_path / "library")
    file = tmp_path / "emoji.txt"
    file.write_text("Judul\n\nSatu 😀 e\u0301 x\u0302 dua. 🇮🇩 tiga.\n", encoding="utf-8")
    (document,) = documents.add_files(library, [file])
    text = library.content(document).text
    assert "é" in text
    start = text.index("🇮🇩")
    made = library.add(document.id, anchoring.make(text, start, start + 7, document.text_version), Note("x"))
    assert made.anchor.exact == "🇮🇩 tiga"
    library.store.close()
    again = make_library(tmp_path / "library")
    assert again.store.annotations(document.id) == [made]
    again.store.close()
