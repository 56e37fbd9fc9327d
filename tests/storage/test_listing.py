"""What the store tells of the whole library agrees with reading every record, and records come back as they went."""

import json
from dataclasses import asdict

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.records import (
    Alignment,
    Anchor,
    Annotation,
    Bead,
    Body,
    Claim,
    Document,
    Evidence,
    Highlight,
    Note,
    Record,
    Translation,
)
from reader.library import documents
from reader.library.library import Library
from reader.storage import codec
from tests.conftest import make_content, make_library, put_document

CONTENT = make_content("Satu dua tiga empat lima.")
# SQLite's JSON ends a string at NUL, which nobody types into a tag.
TAGS = st.lists(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=6),
    max_size=3,
    unique=True,
)


@settings(max_examples=25, deadline=None)
@given(own=TAGS, noted=st.lists(TAGS, max_size=3))
def test_tags_are_those_of_documents_and_annotations(
    tmp_path_factory: object, own: list[str], noted: list[list[str]]
) -> None:
    library = make_library(tmp_path_factory.mktemp("library"))  # type: ignore[attr-defined]
    try:
        document = put_document(library, CONTENT, "one")
        put_document(library, CONTENT, "two")
        documents.edit(library, document, tags=tuple(own))
        for tags in noted:
            library.add("two", Anchor(0, 4, "Satu", "", " dua", CONTENT.version), Note("x"), tuple(tags))
        wanted: dict[str, set[str]] = {}
        for key in ("one", "two"):
            for carried in (library.document(key).tags, *(one.tags for one in library.store.annotations(key))):
                for tag in carried:
                    wanted.setdefault(tag, set()).add(key)
        assert library.store.listing.tags() == wanted
    finally:
        library.store.close()


def test_annotations_on_a_passage_are_of_that_passage_only(library: Library) -> None:
    put_document(library, CONTENT, "one")
    put_document(library, CONTENT, "two")
    here = Anchor(0, 4, "Satu", "", " dua", CONTENT.version)
    first, second = library.add("one", here, Note("a")), library.add("one", here, Note("b"))
    library.add("one", Anchor(0, 8, "Satu dua", "", " tiga", CONTENT.version), Note("c"))
    library.add("two", here, Note("d"))
    assert library.store.annotations_on("one", 0, 4) == [first, second]


def test_a_length_follows_the_text_of_the_document(library: Library) -> None:
    document = put_document(library, CONTENT, "one")
    assert library.store.listing.lengths() == {"one": len(CONTENT.text)}
    longer = make_content("Satu dua tiga empat lima 🚢.", "Enam.")
    put_document(library, longer, "two")
    documents.edit(library, document, text_version=longer.version)
    assert library.store.listing.lengths() == {"one": len(longer.text), "two": len(longer.text)}


def test_plain_values_are_those_of_asdict() -> None:
    anchor = Anchor(0, 4, "Satu", "", " dua", "v")
    evidence = (Evidence("https://x.example", "", anchor, "a"), Evidence(why="b"))
    bodies: tuple[Body, ...] = (
        Claim("x", evidence=evidence),
        Claim("y"),
        Translation("en", "x"),
        Note("x"),
        Highlight("#123456"),
    )
    records: list[Record] = [Annotation(f"{n}", "one", anchor, body, ("a", "b")) for n, body in enumerate(bodies)]
    records.append(Document("one", "Judul", "v", tags=("a",), furniture=((0, 2), (5, 9))))
    beads = (Bead((0, 2), (3, 5), True), Bead(None, (5, 9)), Bead((2, 4), None))
    records.append(Alignment("p", "one", "two", "v", "w", beads, "t", "t"))
    for record in records:
        assert json.dumps(codec.plain(record)) == json.dumps(asdict(record))
        assert codec.decode(json.loads(codec.dump(codec.encode(record)))) == record
