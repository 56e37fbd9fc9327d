"""What a person sets right about a claim's findings: figures, dates, hedges, whose fiscal year."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reader.domain.errors import BadInput
from reader.domain.findings import Bound, Hedge, HedgeKind, Moment, Quantity, Reading
from reader.domain.records import Annotation, Certainty, Claim, Source, Status
from reader.domain.text import Content
from reader.language import anchoring, dates
from reader.library import claim_editing, claims, documents, sources
from reader.library.claim_editing import Need, need_of
from reader.library.library import Library
from tests.conftest import make_content, put_document

TEXT = make_content(
    "Apple said sales reached $90 billion in the third quarter of fiscal 2024.",
    "Sales may fall by 5% in the fourth quarter of fiscal 2024, Apple Inc. said last week.",
)


def put(library: Library, block: int, source: str, key: str = "doc-1", content: Content = TEXT) -> Annotation:
    start, end = content.blocks[block].start, content.blocks[block].end
    anchor = anchoring.make(content.text, start, end, content.version)
    found = dates.find(anchor.exact, "en")
    return library.add(key, anchor, Claim(anchor.exact, source, dates=tuple(found)))


def when(library: Library, claim: Annotation) -> list[str]:
    body = library.annotation(claim.id).body
    assert isinstance(body, Claim)
    return [one.edtf for one in body.dates]


def test_what_a_date_waits_for() -> None:
    assert need_of(Moment(0, 4, "2019", "2019")) is Need.NOTHING
    (week,) = dates.find("pekan lalu", "id")
    assert need_of(week) is Need.PUBLISHED
    assert need_of(dates.resolve(week, "2026-11-23")) is Need.NOTHING
    (quarter,) = dates.find("the third quarter of fiscal 2024", "en")
    assert need_of(quarter) is Need.FISCAL
    assert need_of(Moment(0, 4, "kelak", "")) is Need.PERSON
    assert need_of(Moment(0, 4, "kelak", "", settled=True)) is Need.NOTHING


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("the past five years", "en"),
        ("the next two weeks", "en"),
        ("12/08/2023", "en"),
        ("two days later", "en"),
        ("10:30 GMT", "en"),
        ("the coming days", "en"),
        ("around two years earlier", "en"),
        ("lima tahun terakhir", "id"),
        ("keesokan harinya", "id"),
        ("beberapa hari ke depan", "id"),
    ],
)
def test_a_date_that_no_publication_date_decides_waits_for_a_person(words: str, language: str) -> None:
    (moment,) = dates.find(words, language)
    assert need_of(moment) is Need.PERSON
    assert need_of(dates.resolve(moment, "2026-11-23", 4)) is Need.PERSON
    assert need_of(replace(moment, edtf="2023", settled=True)) is Need.NOTHING


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("on the 31st of this month", "en"),
        ("on the 31st of next month", "en"),
        ("Feb. 29", "en"),
        ("over the weekend", "en"),
        ("next Monday", "en"),
        ("about a decade ago", "en"),
        ("tanggal 31", "id"),
        ("Senin (12/8)", "id"),
        ("29 Februari tahun lalu", "id"),
        ("akhir pekan ini", "id"),
        ("kuartal kedua", "id"),
    ],
)
def test_a_date_that_some_publication_date_decides_waits_for_it(words: str, language: str) -> None:
    (moment,) = dates.find(words, language)
    assert need_of(moment) is Need.PUBLISHED
    assert need_of(dates.resolve(moment, "2026")) is not Need.PERSON, "a vague publication date may yet be made exact"


def test_a_fiscal_year_is_asked_once_for_a_source_and_taken_back_in_one_step(library: Library) -> None:
    put_document(library, TEXT, language="en")
    other = make_content("In the first quarter of fiscal 2023 Apple sold more.")
    put_document(library, other, "doc-2", language="en")
    sources.merge(library, ["Apple", "Apple Inc."], "Apple")
    first, second, third = (
        put(library, 0, "Apple"),
        put(library, 1, "apple  inc."),
        put(library, 0, "APPLE", "doc-2", other),
    )
    stranger = put(library, 0, "Reuters")
    before = [when(library, one) for one in (first, second, third, stranger)]
    change = claim_editing.resolve_fiscal(library, first, 10)
    assert change is not None
    assert when(library, first) == ["2024-34"]
    assert when(library, second)[0] == "2024-35"
    assert when(library, second)[1:] == before[1][1:], "last week still waits for the text's date"
    assert when(library, third) == ["2022-36"]
    assert when(library, stranger) == before[3]
    (stored,) = library.store.claims.sources()
    assert stored.fiscal_start == 10
    library.undo()
    assert [when(library, one) for one in (first, second, third, stranger)] == before
    assert [one.fiscal_start for one in library.store.claims.sources()] == [0]


def test_a_source_nobody_merged_gets_a_record_and_a_claim_without_one_gets_its_own_dates(library: Library) -> None:
    put_document(library, TEXT, language="en")
    named, bare = put(library, 0, "Apple"), put(library, 0, " ")
    claim_editing.resolve_fiscal(library, named, 10)
    assert [(one.name, one.fiscal_start) for one in library.store.claims.sources()] == [("Apple", 10)]
    claim_editing.resolve_fiscal(library, bare, 1)
    assert when(library, bare) == ["2024-35"]
    body = library.annotation(bare.id).body
    assert isinstance(body, Claim)
    assert body.dates[0].settled
    assert len(library.store.claims.sources()) == 1
    with pytest.raises(BadInput):
        claim_editing.resolve_fiscal(library, named, 13)


def test_what_was_said_of_a_fiscal_year_outlives_another_publication_date(library: Library) -> None:
    document = put_document(library, TEXT, language="en")
    first, second = put(library, 0, "Apple"), put(library, 1, "Apple")
    claim_editing.resolve_fiscal(library, first, 10)
    documents.edit(library, document, published="2024-11-20")
    assert when(library, first) == ["2024-34"]
    assert when(library, second)[0] == "2024-35"
    assert all(when(library, second))
    fresh = claims.with_fiscal_years(library, Claim("x", "apple", dates=tuple(dates.find(TEXT.text, "en"))), "")
    assert fresh.dates[0].edtf == "2024-34"


def test_figures_and_dates_are_read_from_words_and_refused_with_a_reason() -> None:
    anchor = anchoring.make(TEXT.text, 0, TEXT.blocks[0].end, TEXT.version)
    (found,) = claim_editing.figures_in("$90 billion", anchor, ["en"])
    assert (found.value, found.unit) == (Decimal(90_000_000_000), "USD")
    assert TEXT.text[found.start : found.end] == "$90 billion"
    (elsewhere,) = claim_editing.figures_in("Rp5 juta", anchor, ["en", "id"])
    assert elsewhere.value == 5_000_000
    assert (elsewhere.start, elsewhere.end) == (0, len(anchor.exact))
    for words in ("", "banyak sekali"):
        with pytest.raises(BadInput):
            claim_editing.figures_in(words, anchor, ["id"])
    assert claim_editing.number_in("1.250.000,5", "id") == Decimal("1250000.5")
    assert claim_editing.number_in("1,250,000.5", "en") == Decimal("1250000.5")
    assert claim_editing.number_in("-3", "en") == -3
    for words in ("", "abc", "1..2", "12 apples and 3 pears"):
        with pytest.raises(BadInput):
            claim_editing.number_in(words, "en")


def test_a_figure_keeps_its_other_readings_until_somebody_decides() -> None:
    one = Quantity(0, 3, "5 M", Decimal(5_000_000_000), readings=(Reading(Decimal(5_000_000)),))
    rough = claim_editing.checked(one, value=one.value, high=None, unit="", bound=Bound.ABOUT)
    assert rough.readings == one.readings
    typed = claim_editing.checked(one, value=Decimal(6), high=None, unit=" USD ", bound=Bound.EXACT)
    assert typed.value == 6
    assert typed.unit == "USD"
    assert not typed.readings
    assert claim_editing.decided(one, one.readings[0]).value == 5_000_000
    assert claim_editing.decided(one, one.readings[0]).readings == ()
    with pytest.raises(BadInput):
        claim_editing.checked(one, value=Decimal(6), high=Decimal(5), unit="", bound=Bound.EXACT)


def test_dates_are_typed_as_people_write_them() -> None:
    assert claim_editing.date_in("12 Agustus 2024", "id", "") == "2024-08-12"
    assert claim_editing.date_in("199X", "id", "") == "199X"
    assert claim_editing.date_in("2024-01/2024-03", "en", "") == "2024-01/2024-03"
    assert claim_editing.date_in("kemarin", "id", "2026-11-23") == "2026-11-22"
    for words in ("", "kemarin", "bukan tanggal", "31 Februari 2024"):
        with pytest.raises(BadInput):
            claim_editing.date_in(words, "id", "")
    anchor = anchoring.make(TEXT.text, 0, TEXT.blocks[0].end, TEXT.version)
    (open_one,) = claim_editing.dates_in("pekan lalu", anchor, ["en", "id"], "")
    assert open_one.open
    (typed,) = claim_editing.dates_in("2024-02/2024-03", anchor, ["id"], "")
    assert (typed.edtf, typed.settled or typed.rule == "") == ("2024-02/2024-03", True)


def test_certainty_follows_hedges_and_source() -> None:
    doubt = Hedge(0, 3, "may", HedgeKind.EPISTEMIC)
    assert claim_editing.by_wording(Claim("x"), denied=False) is Certainty.ASSERTED
    assert claim_editing.by_wording(Claim("x", "Apple"), denied=False) is Certainty.REPORTED
    assert claim_editing.by_wording(Claim("x", "Apple", hedges=(doubt,)), denied=False) is Certainty.HEDGED
    assert claim_editing.by_wording(Claim("x", hedges=(doubt, doubt)), denied=False) is Certainty.SPECULATIVE
    assert claim_editing.by_wording(Claim("x", hedges=(doubt,)), denied=True) is Certainty.DENIED
    anchor = anchoring.make(TEXT.text, TEXT.blocks[1].start, TEXT.blocks[1].end, TEXT.version)
    made = claim_editing.hedge_of(" may ", anchor, "en")
    assert (made.exact, anchor.exact[made.start : made.end], made.kind) == ("may", "may", HedgeKind.EPISTEMIC)
    with pytest.raises(BadInput):
        claim_editing.hedge_of("perhaps", anchor, "en")


def test_every_name_of_a_source_is_offered(library: Library) -> None:
    put_document(library, TEXT)
    made = put(library, 0, "Apple")
    library.edit(made, chain=("Reuters", "Kompas"))
    now = library.now()

    def build() -> object:
        from reader.domain.change import Change, ChangeKind

        one = Source("s", "Zeta", ("Alpha",), created=now, modified=now)
        return Change(ChangeKind.EDIT_SOURCE, {"s": None}, {"s": one})

    library.commit(build)  # type: ignore[arg-type]
    assert sources.known_names(library) == ["Alpha", "Apple", "Kompas", "Reuters", "Zeta"]


def test_several_claims_get_their_next_status_or_one_and_the_same_as_one_step(library: Library) -> None:
    put_document(library, TEXT)
    first, second = put(library, 0, "Apple"), put(library, 1, "Apple")
    keys = [first.id, second.id]

    def now() -> list[Status]:
        bodies = [library.annotation(key).body for key in keys]
        return [body.status for body in bodies if isinstance(body, Claim)]

    library.edit(second, status=list(Status)[-1])
    assert claim_editing.give_status(library, [*keys, "gone"]) is not None
    assert now() == [Status.SUPPORTED, Status.UNVERIFIED]
    claim_editing.give_status(library, keys, Status.REFUTED)
    assert now() == [Status.REFUTED, Status.REFUTED]
    assert claim_editing.give_status(library, keys, Status.REFUTED) is None
    library.undo()
    assert now() == [Status.SUPPORTED, Status.UNVERIFIED]
