"""The library as a person looks for texts in it: groups, how far read, tags, words; furniture corrected."""

from collections.abc import Sequence

import pytest

from reader.domain.errors import Cancelled
from reader.domain.records import Claim, Document, Evidence, Note, Status, Translation
from reader.domain.text import Span
from reader.language import anchoring
from reader.library import documents, furniture, shelf
from reader.library.library import Library
from reader.library.shelf import Group
from tests.conftest import make_content, put_document

CONTENT = make_content("# Kabar", "Sorot.id - Harga café naik 😀 lagi.", "Baca juga: Harga lain", "Selesai.")


def mark(library: Library, key: str, words: str, body: Claim | Note | Translation, *tags: str) -> str:
    start = CONTENT.text.index(words)
    anchor = anchoring.make(CONTENT.text, start, start + len(words), CONTENT.version)
    return library.add(key, anchor, body, tags).id


def entry(library: Library, key: str) -> shelf.Entry:
    return next(one for one in shelf.entries(library) if one.document.id == key)


def in_group(library: Library, group: Group) -> list[str]:
    return [one.document.id for one in shelf.entries(library) if one.belongs(group)]


def test_texts_move_from_unread_to_reading_and_out_of_it(library: Library) -> None:
    put_document(library, CONTENT, "a")
    put_document(library, CONTENT, "b")
    assert in_group(library, Group.UNREAD) == ["b", "a"]
    documents.remember(library, "a", 10)
    assert in_group(library, Group.READING) == ["a"]
    assert in_group(library, Group.UNREAD) == ["b"]
    assert in_group(library, Group.ALL) == ["a", "b"]
    documents.remember(library, "a", len(CONTENT.text))
    documents.remember(library, "a", 0)
    assert in_group(library, Group.READING) == []
    assert entry(library, "a").progress == 1


def test_what_is_marked_is_counted_and_unverified_claims_await_checking(library: Library) -> None:
    put_document(library, CONTENT, "a")
    key = mark(library, "a", "Harga café", Claim("Harga naik"))
    mark(library, "a", "lagi", Note("x"))
    mark(library, "a", "lagi", Translation("en", "again"))
    one = entry(library, "a")
    assert (one.claims, one.notes, one.translations, one.unverified) == (1, 1, 1, 1)
    assert in_group(library, Group.TO_VERIFY) == ["a"]
    library.edit(library.annotation(key), status=Status.REFUTED)
    assert in_group(library, Group.TO_VERIFY) == []


def test_versions_of_one_work_know_of_each_other(library: Library) -> None:
    made = [put_document(library, CONTENT, key) for key in ("a", "b", "c")]
    documents.join_versions(library, made[:2])
    assert [entry(library, key).versions for key in ("a", "b", "c")] == [1, 1, 0]


def test_tags_are_of_texts_and_annotations_the_most_used_first(library: Library) -> None:
    put_document(library, CONTENT, "a")
    put_document(library, CONTENT, "b")
    documents.edit(library, library.document("a"), tags=("udara",))
    mark(library, "a", "Harga", Note("x"), "pasar")
    mark(library, "b", "Harga", Note("x"), "pasar")
    assert list(shelf.tags(library).items()) == [("pasar", {"a", "b"}), ("udara", {"a"})]


@pytest.mark.parametrize(
    ("words", "found"),
    [("CAFE", "café"), ("😀", "😀"), ("judul", "Judul"), ("saksi mata", "saksi mata"), ("lapor", "lapor")],
)
def test_words_are_found_in_titles_texts_and_what_was_written(library: Library, words: str, found: str) -> None:
    put_document(library, CONTENT, "a")
    mark(library, "a", "Harga", Claim("x", "saksi mata", evidence=(Evidence("https://a.example", why="laporan"),)))
    (hit,) = shelf.search(library, words)
    assert hit.snippet[hit.at : hit.at + hit.length] == found
    if not hit.annotation and hit.end > hit.start:
        assert CONTENT.text[hit.start : hit.end] == found


def test_one_long_text_does_not_hide_the_rest(library: Library) -> None:
    put_document(library, make_content("laut " * 500), "a")
    put_document(library, make_content("laut juga"), "b")
    hits = shelf.search(library, "laut")
    assert [hit.document.id for hit in hits].count("a") == 20
    assert [hit.document.id for hit in hits].count("b") == 1
    assert len(shelf.search(library, "laut", most=5)) == 5


def test_a_search_can_be_stopped(library: Library) -> None:
    class Stopped:
        def report(self, done: int, total: int) -> None:
            pass

        def cancelled(self) -> bool:
            return True

    put_document(library, CONTENT, "a")
    with pytest.raises(Cancelled):
        shelf.search(library, "harga", Stopped())


# Furniture


def aside(library: Library) -> list[str]:
    return [CONTENT.text[start:end] for start, end in library.document("a").furniture]


def span(words: str, last: str = "") -> Span:
    start = CONTENT.text.index(words)
    return start, (CONTENT.text.index(last) + len(last) if last else start + len(words))


def set_aside(library: Library, *spans: Span) -> Document:
    document = library.document("a")
    for one in spans:
        furniture.set_aside(library, library.document("a"), one)
    return document


@pytest.mark.parametrize(
    ("spans", "left"),
    [
        ([span("Sorot.id - ")], ["Sorot.id -"]),
        ([span("Sorot.id"), span("id - ")], ["Sorot.id -"]),
        ([span("lagi.", "juga")], ["lagi.", "Baca juga"]),
        ([span("Baca juga: Harga lain"), span("juga:")], ["Baca ", " Harga lain"]),
        ([span("Baca juga: Harga lain"), span("Baca juga: Harga lain")], []),
        ([(CONTENT.text.index("\nBaca"), CONTENT.text.index("\nBaca") + 1)], []),
    ],
)
def test_a_passage_is_set_aside_block_by_block_or_taken_back(
    library: Library, spans: Sequence[Span], left: list[str]
) -> None:
    put_document(library, CONTENT, "a")
    set_aside(library, *spans)
    assert aside(library) == left


def test_setting_aside_is_one_change_that_undo_takes_back(library: Library) -> None:
    put_document(library, CONTENT, "a")
    before = set_aside(library, span("lagi.", "Selesai."))
    assert len(aside(library)) == 3
    library.undo()
    assert library.document("a") == before
