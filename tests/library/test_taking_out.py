"""Export as a use case: what goes into a bundle, and that the library stays as it is."""

import json

import pytest

from reader.domain.errors import Cancelled
from reader.domain.records import Anchor, Claim, Document, Evidence, Highlight, Kind, Note, RelationKind, Status
from reader.domain.tasks import Silent
from reader.formats.bundle import Choice
from reader.formats.writing import BINARY, Format
from reader.language import anchoring
from reader.library import documents, relating, sources, taking_out
from reader.library.library import Library
from tests.conftest import make_content, put_document


class Plain:
    language = "en"

    def say(self, context: str, text: str) -> str:
        return text

    def count(self, context: str, text: str, n: int) -> str:
        return text.replace("%n", str(n))

    def date(self, edtf: str) -> str:
        return edtf

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:.{decimals}f}"


def anchor(library: Library, document: Document, words: str) -> Anchor:
    text = library.content(document).text
    start = text.index(words)
    return anchoring.make(text, start, start + len(words), document.text_version)


@pytest.fixture
def two(library: Library) -> tuple[Document, Document]:
    one = put_document(library, make_content("# Kabar", "Satu 😀 dua tiga."), "doc-1", title="Kabar")
    other = put_document(library, make_content("Bukti di sini."), "doc-2", title="Bukti")
    proof = (Evidence(document="doc-2", anchor=anchor(library, other, "Bukti"), why="ya"), Evidence(document="gone"))
    library.add("doc-1", anchor(library, one, "tiga"), Note("catatan"), ("uang",))
    library.add("doc-1", anchor(library, one, "Satu 😀"), Claim("Satu", status=Status.DISPUTED, evidence=proof))
    library.add("doc-2", anchor(library, other, "sini"), Highlight("pink"))
    return one, other


def test_a_bundle_holds_the_text_the_annotations_and_the_titles_of_what_is_cited(
    library: Library, two: tuple[Document, Document]
) -> None:
    made = taking_out.bundle(library, two[0])
    assert made.document == two[0]
    assert made.content == library.content(two[0])
    assert [one.anchor.exact for one in made.annotations] == ["Satu 😀", "tiga"]
    assert made.titles == {"doc-2": "Bukti"}


@pytest.mark.parametrize("format", list(Format))
def test_every_format_writes_every_document_and_changes_nothing(
    library: Library, two: tuple[Document, Document], format: Format
) -> None:
    before = library.store.undoable(), library.store.documents()
    text = taking_out.export(library, two, format, Choice(), Plain())
    if format in (Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSONLD):
        assert "tiga" in text
        assert "sini" in text
    assert isinstance(text, bytes) == (format in BINARY)
    assert taking_out.export(library, two, format, Choice(), Plain()) == text
    assert (library.store.undoable(), library.store.documents()) == before


def test_only_what_was_chosen_goes_out(library: Library, two: tuple[Document, Document]) -> None:
    def quotes(choice: Choice) -> list[str]:
        text = taking_out.export(library, two, Format.JSONLD, choice, Plain())
        selectors = [one["target"]["selector"] for one in json.loads(text)["first"]["items"]]
        return sorted(
            one["exact"] for many in selectors for one in ([many] if isinstance(many, dict) else many) if "exact" in one
        )

    assert quotes(Choice()) == ["Satu 😀", "sini", "tiga"]
    assert quotes(Choice(kinds=frozenset({Kind.NOTE}))) == ["tiga"]
    assert quotes(Choice(tags=frozenset({"uang"}))) == ["tiga"]


def test_stopping_leaves_no_text(library: Library, two: tuple[Document, Document]) -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        taking_out.export(library, two, Format.CSV, Choice(), Plain(), Stopped())


def test_a_citation_of_a_deleted_document_has_no_title(library: Library, two: tuple[Document, Document]) -> None:
    documents.delete(library, two[1])
    assert taking_out.bundle(library, two[0]).titles == {}


def test_a_bundle_holds_relations_their_far_ends_and_the_sources_named(
    library: Library, two: tuple[Document, Document]
) -> None:
    near = next(one for one in library.store.annotations("doc-1") if isinstance(one.body, Claim))
    far = library.add("doc-2", anchor(library, two[1], "di sini"), Claim("Sini", "Kantor Air"))
    made = relating.relate(library, far.id, near.id, RelationKind.CONTRADICTS, "lain")
    sources.merge(library, ["Kantor Air", "Dinas Air"], "Dinas Air")
    one, other = (taking_out.bundle(library, document) for document in two)
    assert one.relations == other.relations == (made,)
    assert (list(one.others), list(other.others)) == ([far.id], [near.id])
    assert (one.titles, other.titles) == ({"doc-2": "Bukti"}, {"doc-1": "Kabar"})
    assert one.sources == ()
    assert [source.name for source in other.sources] == ["Dinas Air"]


def test_an_export_says_what_it_leaves_out(library: Library, two: tuple[Document, Document]) -> None:
    made = taking_out.make(library, two, Format.CLAIMS, Choice(), Plain())
    assert [(one.count, one.text.split(":")[0]) for one in made.losses] == [
        (2, "%n highlight(s), translation(s) and note(s) are left out"),
        (2, "%n text(s) are left out"),
    ]
    assert taking_out.make(library, two, Format.HTML, Choice(), Plain()).losses == ()
