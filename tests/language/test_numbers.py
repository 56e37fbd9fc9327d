from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import numbers


def found(text: str, language: str) -> list[tuple[str, Decimal]]:
    return [(text[number.start : number.end], number.value) for number in numbers.find(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "quote", "value"),
    [
        ("Rp1.250.000,00 saja", "id", "1.250.000,00", "1250000"),
        ("20 juta dolar AS", "id", "20 juta", "20000000"),
        ("sekitar Rp322 miliar", "id", "322 miliar", "322000000000"),
        ("Rp3,86 triliun", "id", "3,86 triliun", "3860000000000"),
        ("1.500 orang", "id-ID", "1.500", "1500"),
        ("1.500 liter", "en", "1.500", "1.5"),
        ("2.5 persen", "id", "2.5", "2.5"),
        ("1,250.5 units", "en", "1,250.5", "1250.5"),
        ("Rp3.86 trillion", "en", "3.86 trillion", "3860000000000"),
        ("dua belas bulan", "id", "dua belas", "12"),
        ("Dua puluh lima juta dolar", "id", "Dua puluh lima juta", "25000000"),
        ("seribu tiga ratus", "id", "seribu tiga ratus", "1300"),
        ("Twenty-five million dollars", "en", "Twenty-five million", "25000000"),
        ("two hundred and five", "en", "two hundred and five", "205"),
        ("sejak 2019.", "id", "2019", "2019"),
    ],
)
def test_one_number(text: str, language: str, quote: str, value: str) -> None:
    assert found(text, language) == [(quote, Decimal(value))]


def test_numbers_side_by_side_stay_apart() -> None:
    assert [value for _, value in found("between two and three", "en")] == [2, 3]
    assert [value for _, value in found("dari 10 sampai 20 juta", "id")] == [10, 20_000_000]


def test_an_article_and_a_lone_scale_word_are_no_numbers() -> None:
    assert found("satu hal, juta, one thing, v2", "id") == []


@given(st.text(alphabet="0123456789.,- Rp$juta%٣²", max_size=40), st.sampled_from(["id", "en", ""]))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_read(text: str, language: str) -> None:
    hits = numbers.find(text, language)
    assert all(0 <= hit.start < hit.end <= len(text) and hit.value >= 0 for hit in hits)
    assert all(before.end <= after.start for before, after in pairwise(hits))
