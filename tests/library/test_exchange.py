"""Taking projects in: what goes out comes back into an empty library, in one step, and nothing is lost twice."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadFile
from reader.domain.records import (
    Annotation,
    Body,
    Claim,
    Document,
    Evidence,
    Highlight,
    Note,
    Record,
    Relation,
    RelationKind,
    Source,
    State,
    Translation,
)
from reader.domain.text import Content
from reader.formats.bundle import Bundle, reading_order
from reader.formats.decoding import clean
from reader.formats.refi import reading, writing
from reader.language import anchoring
from reader.library import exchange, taking_out
from reader.library.library import Library
from tests.conftest import make_content, make_library
from tests.formats.export_sample import CONTENT, DOCUMENT, Words
from tests.formats.refi_sample import CLAIMS, FULL, FULL_BUNDLE, RELATION, packed, project

TIME = "2026-11-01T00:00:00.000Z"


def exported(folder: Path, *bundles: Bundle, relations: tuple[Relation, ...] = (RELATION,)) -> Path:
    path = folder / "keluar.qdpx"
    path.write_bytes(writing.qdpx(bundles, Words("id"), relations))
    return path


def take(library: Library, path: Path) -> exchange.Taken:
    return exchange.store(library, exchange.read_project(path))


def everything(library: Library) -> dict[str, Record]:
    records: list[Record] = [*library.store.documents(), *library.store.claims.relations()]
    records += [one for document in library.store.documents() for one in library.store.annotations(document.id)]
    return {one.id: one for one in records}


SECOND = replace(
    DOCUMENT, id="7d4f2c1e-0000-4000-8000-000000000002", title="Kedua", work="karya", created=TIME, modified=TIME
)
FIRST = replace(DOCUMENT, work="karya", created=TIME, modified=TIME)


def test_what_goes_out_comes_back(tmp_path: Path, library: Library) -> None:
    first, second = replace(FULL_BUNDLE, document=FIRST), Bundle(SECOND, make_content("Teks kedua."), ())
    second = replace(second, document=replace(SECOND, text_version=second.content.version))
    taken = take(library, exported(tmp_path, first, second))
    sent: list[Record] = [first.document, second.document, *first.annotations, RELATION]
    assert everything(library) == {one.id: one for one in sent}
    assert (taken.annotations, taken.orphaned, taken.relations, taken.remarks) == (len(first.annotations), 1, 1, ())
    assert taken.documents == (first.document, second.document)
    back = taking_out.bundle(library, library.document(FIRST.id))
    assert back.content == CONTENT
    assert writing.qdpx([back], Words("id"), [RELATION]) == writing.qdpx(
        [replace(first, titles={SECOND.id: "Kedua"})], Words("id"), [RELATION]
    )


def test_it_is_one_change_that_can_be_undone(tmp_path: Path, library: Library) -> None:
    heard: list[Change] = []
    library.listen(heard.append)
    take(library, exported(tmp_path, replace(FULL_BUNDLE, document=FIRST)))
    (change,) = heard
    assert change.kind is ChangeKind.IMPORT
    before = everything(library)
    library.undo()
    assert not everything(library)
    library.redo()
    assert everything(library) == before


def test_a_second_time_nothing_changes(tmp_path: Path, library: Library) -> None:
    path = exported(tmp_path, replace(FULL_BUNDLE, document=FIRST))
    take(library, path)
    before = everything(library)
    again = take(library, path)
    assert everything(library) == before
    assert (again.annotations, again.relations) == (0, 0)
    assert again.documents == (before[FIRST.id],)


def test_a_second_time_other_programs_files_change_nothing_either(tmp_path: Path, library: Library) -> None:
    text = (
        '<Sources><TextSource guid="0A000000-0000-4000-8000-000000000001" name="A"><PlainTextContent>Hujan turun'
        '</PlainTextContent><PlainTextSelection guid="0A000000-0000-4000-8000-000000000002" startPosition="0" '
        'endPosition="5"><Description>ya</Description></PlainTextSelection></TextSource></Sources>'
    )
    path = packed(tmp_path, project(text))
    (document,) = take(library, path).documents
    assert document.created
    before = everything(library)
    assert take(library, path).annotations == 0
    assert everything(library) == before


def test_what_the_library_knows_of_a_document_stays(tmp_path: Path, library: Library) -> None:
    path = exported(tmp_path, replace(FULL_BUNDLE, document=FIRST))
    take(library, path)
    library.commit(lambda: library.changing(ChangeKind.EDIT_DOCUMENT, {FIRST.id: replace(FIRST, title="Judul saya")}))
    library.edit(CLAIMS[1], statement="Milik saya")
    taken = take(library, path)
    assert library.document(FIRST.id).title == "Judul saya"
    assert taken.documents[0].title == "Judul saya"
    assert library.annotation(CLAIMS[1].id).body == CLAIMS[1].body
    assert taken.annotations == 1


def test_ids_that_are_taken(tmp_path: Path, library: Library) -> None:
    """A document with the same id and another text stays as it is; the other comes in beside it, its links whole."""
    cites = replace(FULL, evidence=(Evidence(document=FIRST.id, why="lihat"),))
    document = replace(FIRST, work=FIRST.id)
    first = replace(FULL_BUNDLE, document=document, annotations=(replace(CLAIMS[0], body=cites), CLAIMS[1]))
    path = exported(tmp_path, first)
    take(library, path)
    text = make_content("Teks yang lain.")

    def build() -> Change:
        library.store.keep_text(text)
        return library.changing(ChangeKind.UPDATE_TEXT, {FIRST.id: replace(FIRST, text_version=text.version)})

    library.commit(build)
    before = everything(library)
    (new,) = take(library, path).documents
    after = everything(library)
    assert {key: after[key] for key in before} == before
    assert new.id == new.work != FIRST.id
    claim, other = library.store.annotations(new.id)
    assert isinstance(claim.body, Claim)
    assert claim.body.evidence[0].document == new.id
    (relation,) = [one for one in library.store.claims.relations() if one.id != RELATION.id]
    assert {relation.claim, relation.other} == {claim.id, other.id}


def test_what_is_known_of_sources_comes_along(tmp_path: Path, library: Library) -> None:
    ministry = Source(
        "c0000000-0000-4000-8000-000000000001", "Kemenhub", ("Kementerian Perhubungan",), False, 4, TIME, TIME
    )
    port = Source("c0000000-0000-4000-8000-000000000002", "Pelabuhan", ("Petugas pelabuhan",), None, 0, TIME, TIME)
    mine = Source("c0000000-0000-4000-8000-000000000003", "petugas  Pelabuhan", (), True, 0, TIME, TIME)
    library.commit(lambda: library.changing(ChangeKind.EDIT_SOURCE, {mine.id: mine}))
    path = exported(tmp_path, replace(FULL_BUNDLE, document=FIRST, sources=(ministry, port)))
    take(library, path)
    assert set(library.store.claims.sources()) == {ministry, mine}
    take(library, path)
    assert set(library.store.claims.sources()) == {ministry, mine}


def test_one_chosen_translation_a_passage(tmp_path: Path, library: Library) -> None:
    take(library, exported(tmp_path, replace(FULL_BUNDLE, document=FIRST, annotations=())))
    place = anchoring.make(CONTENT.text, 0, 5, CONTENT.version)
    there = library.add(FIRST.id, place, Translation("en", "there"))
    incoming = replace(CLAIMS[0], anchor=place, body=Translation("en", "incoming", chosen=True), tags=())
    take(library, exported(tmp_path, replace(FULL_BUNDLE, document=FIRST, annotations=(incoming,)), relations=()))
    chosen = {
        one.id: one.body.chosen for one in library.store.annotations(FIRST.id) if isinstance(one.body, Translation)
    }
    assert chosen == {there.id: True, incoming.id: False}


def test_a_bad_file_leaves_the_library_alone(tmp_path: Path, library: Library) -> None:
    with pytest.raises(BadFile):
        take(library, packed(tmp_path, "<Project"))
    assert not everything(library)
    assert library.undo() is None


# Whatever there is

LETTERS = st.sampled_from("ae\u00e9 \t<&\"']>\u094d\u0301\U0001f469\u200d\U0001f680\U0001f327\U0001d54f\u200f\u00a0")
WORDS = st.text(st.one_of(LETTERS, st.characters(exclude_categories=["Cs"])), max_size=30)
ANYTHING = st.one_of(st.text(max_size=12), st.sampled_from(["\x00\r\n", " ", "\r", "a\nb"]))
LINES = st.lists(WORDS.map(lambda one: clean(one).replace("\n", " ")), min_size=1, max_size=5)
BODIES: st.SearchStrategy[Body] = st.one_of(
    st.builds(Highlight, st.sampled_from(["yellow", "pink", "#0a1B2c"])),
    st.builds(Note, ANYTHING),
    st.builds(Translation, st.sampled_from(["en", "jv", ""]), ANYTHING, st.sampled_from(State), st.just(False)),
    st.builds(lambda one, two: replace(FULL, statement=one, source=two), ANYTHING, ANYTHING),
)


@st.composite
def bundles(draw: st.DrawFn) -> tuple[Bundle, tuple[Relation, ...]]:
    """A text, annotations anywhere in it that may overlap or have lost their place, and relations of its claims."""
    content: Content = make_content(*draw(LINES), "akhir")
    document = replace(
        FIRST,
        title=draw(WORDS),
        text_version=content.version,
        furniture=(),
        byline=draw(ANYTHING),
        tags=("", draw(WORDS)),
    )
    annotations = []
    for number in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(content.text) - 1))
        end = draw(st.integers(start + 1, len(content.text)))
        place = anchoring.make(content.text, start, end, content.version)
        tags = tuple(dict.fromkeys(draw(st.lists(st.one_of(WORDS, st.just("")), max_size=3))))
        key = f"a0000000-0000-4000-8000-{number:012d}" if draw(st.booleans()) else f"n{number}"
        lost = draw(st.booleans())
        annotations.append(Annotation(key, document.id, place, draw(BODIES), tags, lost, TIME, TIME))
    claims = [one.id for one in annotations if isinstance(one.body, Claim)]
    relations = [
        Relation(f"r{number}", one, two, draw(st.sampled_from(RelationKind)), draw(ANYTHING), TIME, TIME)
        for number, (one, two) in enumerate(pairwise(claims))
    ]
    return Bundle(document, content, reading_order(annotations)), tuple(relations)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bundles())
def test_whatever_goes_out_comes_back(tmp_path: Path, made: tuple[Bundle, tuple[Relation, ...]]) -> None:
    bundle, relations = made
    found = reading.read(exported(tmp_path, bundle, relations=relations))
    (document,) = found.documents
    assert document.content == bundle.content
    assert document.document == bundle.document
    assert reading_order(document.annotations) == bundle.annotations
    assert found.relations == relations
    assert not found.remarks
    for one in document.annotations:
        assert one.orphaned or document.content.text[one.anchor.start : one.anchor.end] == one.anchor.exact


def test_a_large_project_is_quick(tmp_path: Path) -> None:
    content = make_content(*["Kapal itu tiba di pelabuhan pada pagi hari, kata petugas."] * 2000)
    document = replace(FIRST, text_version=content.version, furniture=())
    annotations = tuple(
        Annotation(
            f"a0000000-0000-4000-8000-{number:012d}",
            document.id,
            anchoring.make(content.text, number * 30, number * 30 + 25, content.version),
            FULL,
            ("cek",),
            False,
            TIME,
            TIME,
        )
        for number in range(2000)
    )
    path = exported(tmp_path, Bundle(document, content, annotations))
    big = make_library(tmp_path / "besar")
    taken = take(big, path)
    assert taken.annotations == len(annotations)
    assert isinstance(big.store.record(annotations[-1].id), Annotation)
    assert isinstance(big.store.record(document.id), Document)
    big.store.close()
