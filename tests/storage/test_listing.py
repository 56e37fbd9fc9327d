"""What the store tells of the whole library agrees with reading every record."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.records import Anchor, Note
from reader.library import documents
from reader.library.library import Library
from tests.conftest import make_content, make_library, put_document

CONTENT = make_content("Satu dua tiga empat lima.")
TAGS = st.lists(st.text(min_size=1, max_size=6), max_size=3, unique=True)


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
            for tags in (library.document(key).tags, *(one.tags for one in library.store.annotations(key))):
                for tag in tags:
                    wanted.setdefault(tag, set()).add(key)
        assert library.store.tags() == wanted
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
    assert library.store.lengths() == {"one": len(CONTENT.text)}
    longer = make_content("Satu dua tiga empat lima 🚢.", "Enam.")
    put_document(library, longer, "two")
    documents.edit(library, document, text_version=longer.version)
    assert library.store.lengths() == {"one": len(longer.text), "two": len(longer.text)}
