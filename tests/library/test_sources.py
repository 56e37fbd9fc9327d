"""The ledger of sources and the board of claims over several documents."""

from decimal import Decimal

import pytest

from reader.domain.errors import BadInput
from reader.domain.findings import Moment, Quantity
from reader.domain.records import Annotation, Claim, RelationKind, Status
from reader.language import anchoring
from reader.library import board, relating, sources
from reader.library.library import Library
from tests.conftest import make_content, put_document

TEXT = make_content("Harga beras naik.", "Harga beras turun.", "Panen raya tiba.")


def put(library: Library, number: int, claim: Claim, document: str = "doc-1") -> Annotation:
    block = TEXT.blocks[number]
    return library.add(document, anchoring.make(TEXT.text, block.start, block.end, TEXT.version), claim)


@pytest.fixture
def filled(library: Library) -> list[Annotation]:
    put_document(library, TEXT, "doc-1", title="Pertama", published="2026-03")
    put_document(library, TEXT, "doc-2", title="Kedua")
    return [
        put(library, 0, Claim("Harga beras naik.", source="The Information", dates=(Moment(0, 5, "Harga", "2025"),))),
        put(library, 1, Claim("Harga turun.", source="media  The Information", status=Status.SUPPORTED), "doc-2"),
        put(
            library, 2, Claim("Panen raya tiba.", source="seorang pejabat", anonymous=True, chain=("the information",))
        ),
        put(library, 2, Claim("Tanpa sumber."), "doc-2"),
    ]


def entry(library: Library, name: str) -> sources.Entry:
    return next(one for one in sources.ledger(library) if one.name == name)


def test_every_spelling_stands_for_itself_until_merged(library: Library, filled: list[Annotation]) -> None:
    names = [one.name for one in sources.ledger(library)]
    assert sorted(names) == ["The Information", "media The Information", "seorang pejabat"]
    pairs = sources.likely(sources.ledger(library))
    assert [[one.name for one in group] for group in pairs] == [["The Information", "media The Information"]]
    sources.merge(library, ["The Information", "media The Information"], "The Information")
    whole = entry(library, "The Information")
    assert set(whole.claims) == {filled[0].id, filled[1].id}
    assert whole.passed_on == [filled[2].id]
    assert whole.statuses == {Status.UNVERIFIED: 1, Status.SUPPORTED: 1}
    assert whole.documents == {"doc-1", "doc-2"}
    assert whole.names == {"The Information": 1, "media The Information": 1, "the information": 1}
    assert sources.likely(sources.ledger(library)) == []
    body = library.annotation(filled[1].id).body
    assert isinstance(body, Claim)
    assert body.source == "media  The Information"
    library.undo()
    assert len(sources.ledger(library)) == 3


def test_who_has_no_name_is_counted_and_can_be_corrected(library: Library, filled: list[Annotation]) -> None:
    del filled
    official = entry(library, "seorang pejabat")
    assert (official.anonymous, official.nameless, official.via) == (1, True, {"the information": 1})
    sources.edit(library, "seorang pejabat", anonymous=False)
    assert not entry(library, "seorang pejabat").nameless
    sources.edit(library, "seorang pejabat", name="Budi Santosa")
    named = entry(library, "Budi Santosa")
    assert named.source is not None
    assert named.source.aliases == ("seorang pejabat",)
    assert len(named.claims) == 1


def test_merged_sources_merge_again_and_part_again(library: Library, filled: list[Annotation]) -> None:
    del filled
    sources.merge(library, ["The Information", "media The Information"], "The Information")
    sources.merge(library, ["The Information", "seorang pejabat"], "Kantor itu")
    (source,) = library.store.claims.sources()
    assert source.name == "Kantor itu"
    assert set(source.aliases) == {"The Information", "media The Information", "seorang pejabat"}
    for name in ("seorang pejabat", "media The Information", "Kantor itu"):
        (source,) = library.store.claims.sources()
        sources.part(library, source, [name])
    assert library.store.claims.sources() == []
    for _ in range(5):
        library.undo()
    assert library.store.claims.sources() == []


def test_a_source_needs_a_name_and_a_real_month(library: Library) -> None:
    with pytest.raises(BadInput, match="name"):
        sources.merge(library, ["a", "b"], "  ")
    with pytest.raises(BadInput, match="month"):
        sources.edit(library, "a", fiscal_start=13)
    assert library.store.claims.sources() == []


def test_the_board_has_every_claim_with_its_source_and_what_it_contradicts(
    library: Library, filled: list[Annotation]
) -> None:
    relating.relate(library, filled[0].id, filled[1].id, RelationKind.CONTRADICTS)
    relating.relate(library, filled[0].id, filled[2].id, RelationKind.SUPPORTS)
    sources.merge(library, ["The Information", "media The Information"], "The Info")
    rows = {row.id: row for row in board.rows(library)}
    first = rows[filled[0].id]
    assert (first.source, first.title, first.published, first.dates) == ("The Info", "Pertama", "2026-03", ("2025",))
    assert (first.contradicts, first.related) == ((filled[1].id,), 2)
    assert rows[filled[1].id].contradicts == (filled[0].id,)
    assert rows[filled[2].id].anonymous
    assert [row.statement for row in board.matching(list(rows.values()), "INFO turun")] == ["Harga turun."]
    assert len(board.matching(list(rows.values()), "")) == 4


def test_the_board_reads_claims_in_parts_and_meets_each_once(
    library: Library, filled: list[Annotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = board.rows(library)
    assert {row.id for row in whole} == {one.id for one in filled}
    monkeypatch.setattr("reader.storage.claims._CHUNK", 1)
    assert board.rows(library) == whole
    library.edit(filled[0], statement="Harga gula naik.")  # writing it again moves it in its table
    assert len(board.rows(library)) == len(whole)


def test_an_empty_library_has_no_rows(library: Library) -> None:
    assert board.rows(library) == []
    assert board.findings(library) == {}


@pytest.mark.parametrize(
    "query",
    [
        "US$41 juta",
        "41000000",
        "41.000.000",
        "41,000,000 usd",
        "12,5 %",
        "12.5",
        "pekan lalu",
        "tempo",
        "majalah tempo",
        "kabar pantai",
    ],
)
def test_a_claim_is_found_by_its_figures_dates_and_every_name_of_its_source(library: Library, query: str) -> None:
    put_document(library, make_content("Ekspor naik 12,5 persen pekan lalu."), "doc-1")
    figures = (
        Quantity(0, 10, "US$41 juta", Decimal(41000000), unit="USD"),
        Quantity(0, 4, "12,5 persen", Decimal("12.5"), unit="%"),
    )
    claim = Claim(
        "Ekspor naik.", "Tempo", chain=("Kabar Pantai",), quantities=figures, dates=(Moment(0, 10, "pekan lalu", ""),)
    )
    other = Claim("Impor turun.", "Dina", quantities=(Quantity(0, 4, "2,41 triliun", Decimal(2410000000000)),))
    found = library.add("doc-1", anchoring.make("Ekspor naik", 0, 6, "v"), claim)
    library.add("doc-1", anchoring.make("Ekspor naik", 7, 11, "v"), other)
    sources.merge(library, ["Tempo", "Majalah Tempo"], "TEMPO.CO")
    more = board.findings(library)
    rows = board.rows(library)
    texts = {row.id: board.searched(row, (more[row.id],)) for row in rows}
    assert [row.id for row in board.matching(rows, query, texts)] == [found.id]
