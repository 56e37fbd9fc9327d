"""Suggestions as a use case: what is free of what, what stays away, what a passage is filled with."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import Cancelled
from reader.domain.records import Claim, Document, Highlight
from reader.domain.tasks import Silent
from reader.domain.text import Span
from reader.language import anchoring
from reader.library import claims
from reader.library.library import Library
from tests.conftest import make_content, put_document

TEXT = make_content(
    "# Banjir 🌊 di hulu",
    "Menurut kepala desa, 40 rumah diduga rusak pada Mei 2024. Siapa yang membantu?",
    "Bupati mengatakan bantuan Rp2 miliar akan dicairkan.",
)
SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 15)).map(lambda one: (one[0], one[0] + one[1])), max_size=9
)


def document_of(library: Library) -> Document:
    return put_document(library, TEXT)


def quotes(found: Iterable[object]) -> list[str]:
    return [TEXT.text[one.start : one.end] for one in found]  # type: ignore[attr-defined]


@settings(max_examples=150)
@given(SPANS, SPANS)
def test_a_span_is_clear_where_it_meets_none_that_is_taken(spans: list[Span], taken: list[Span]) -> None:
    plain = [not any(start < last and first < end for first, last in taken) for start, end in spans]
    assert claims.clear_of(spans, taken) == plain


def test_what_is_a_claim_or_was_dismissed_is_not_pending(library: Library) -> None:
    document = document_of(library)
    found = claims.suggest(TEXT, document, Silent())
    assert len(found) == 2
    assert claims.pending(library, document, TEXT, found) == found
    library.add(
        document.id, anchoring.make(TEXT.text, found[0].start + 4, found[0].start + 9, TEXT.version), Highlight()
    )
    assert claims.pending(library, document, TEXT, found) == found, "only claims take a passage"
    library.add(
        document.id, anchoring.make(TEXT.text, found[0].start + 4, found[0].start + 9, TEXT.version), Claim("x")
    )
    assert claims.pending(library, document, TEXT, found) == found[1:]
    claims.dismiss(library, document, TEXT, found[1:])
    assert claims.pending(library, document, TEXT, found) == []
    library.undo()
    assert claims.pending(library, document, TEXT, found) == found[1:]


@pytest.mark.parametrize("part", [1, 30, 90, 60_000])
def test_a_text_read_in_parts_is_covered_whole(library: Library, part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    document = document_of(library)
    whole = quotes(claims.suggest(TEXT, document, Silent()))
    monkeypatch.setattr(claims, "PART", part)
    assert quotes(claims.suggest(TEXT, document, Silent())) == whole
    second = TEXT.blocks[2]
    aside = Document("d", "t", TEXT.version, language="id", furniture=((second.start, second.end),))
    assert quotes(claims.suggest(TEXT, aside, Silent())) == whole[:1]


def test_a_scan_is_stopped_between_parts(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopping(Silent):
        steps = 0

        def cancelled(self) -> bool:
            self.steps += 1
            return self.steps > 1

    monkeypatch.setattr(claims, "PART", 1)
    with pytest.raises(Cancelled):
        claims.suggest(TEXT, document_of(library), Stopping())


def test_an_empty_text_has_no_suggestions(library: Library) -> None:
    empty = make_content("")
    assert claims.suggest(empty, Document("d", "t", empty.version), Silent()) == []


def test_a_passage_is_filled_with_what_its_sentence_says(library: Library) -> None:
    document = document_of(library)
    start = TEXT.text.index("40 rumah")
    made = claims.describe(TEXT, document, anchoring.make(TEXT.text, start, start + 8, TEXT.version))
    assert made.statement == "40 rumah"
    assert "kepala desa" in made.source
    assert made.source_at is not None
    assert made.source_at.start < 0, "the source stands before the passage"
    assert [one.exact for one in made.hedges] == ["diduga"]


def test_a_lost_or_very_long_passage_has_only_its_quote(library: Library) -> None:
    document = document_of(library)
    elsewhere = anchoring.make("Kalimat lain dengan 5 persen.", 0, 29, "other")
    assert claims.describe(TEXT, document, elsewhere) == Claim("Kalimat lain dengan 5 persen.")
    long = make_content("Harga naik 5 persen. " * 300 + "Selesai.")
    anchor = anchoring.make(long.text, 0, len(long.text), long.version)
    assert claims.describe(long, document, anchor).quantities == ()
