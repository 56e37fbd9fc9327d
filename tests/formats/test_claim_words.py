"""Figures and dates as each interface language writes them."""

from decimal import Decimal

import pytest

from reader.domain.findings import Bound, Quantity
from reader.formats import claim_words
from reader.ui.language import TableWording

ID, EN = TableWording("id"), TableWording("en")


def figure(value: str, unit: str = "", high: str | None = None, bound: Bound = Bound.EXACT) -> Quantity:
    return Quantity(0, 1, "x", Decimal(value), None if high is None else Decimal(high), unit, bound)


@pytest.mark.parametrize(
    ("given", "indonesian", "english"),
    [
        (figure("322000000000", "IDR"), "Rp322 miliar", "Rp322 billion"),
        (figure("20000000", "USD", bound=Bound.ABOUT), "sekitar US$20 juta", "about US$20 million"),
        (figure("1250.5"), "1.250,5", "1,250.5"),
        (figure("3000", high="5000", bound=Bound.AT_LEAST), "sedikitnya 3.000–5.000", "at least 3,000–5,000"),
        (figure("1500000", high="2000000"), "1,5–2 juta", "1.5–2 million"),
        (figure("1234567"), "1.234.567", "1,234,567"),
        (figure("25", "%", bound=Bound.MORE_THAN), "lebih dari 25%", "more than 25%"),
        (figure("2.5", "x"), "2,5 kali", "2.5 times"),
        (figure("0.25", "pp"), "0,25 poin persentase", "0.25 percentage points"),
        (figure("3", "a"), "3 tahun", "3 years"),
        (figure("1", "h"), "1 jam", "1 hour"),
        (figure("-3.5", "Cel"), "-3,5 °C", "-3.5 °C"),
        (figure("12", "km"), "12 km", "12 km"),
        (figure("5", "CHF"), "5 CHF", "5 CHF"),
    ],
)
def test_figures(given: Quantity, indonesian: str, english: str) -> None:
    assert claim_words.quantity(given, ID) == indonesian
    assert claim_words.quantity(given, EN) == english


@pytest.mark.parametrize(
    ("edtf", "indonesian", "english"),
    [
        ("2024-08-12", "12 Agustus 2024", "12 August 2024"),
        ("2023-12~", "sekitar Desember 2023", "about December 2023"),
        ("2019", "2019", "2019"),
        ("2024-08-19~/2024-08-25~", "sekitar 19–25 Agustus 2024", "about 19–25 August 2024"),
        ("2019-03/2021", "Maret 2019 – 2021", "March 2019 – 2021"),
        ("2020/..", "sejak 2020", "since 2020"),
        ("../2020-05", "sampai Mei 2020", "until May 2020"),
        ("199X", "1990-an", "the 1990s"),
        ("18XX", "abad ke-19", "century 19"),
        ("2024-34", "kuartal 2 2024", "quarter 2 of 2024"),
        ("2024-40", "semester 1 2024", "first half of 2024"),
        ("XXXX-08-12", "12 Agustus", "12 August"),
        ("2004-06-11%", "sekitar 11 Juni 2004 (tidak pasti)", "about 11 June 2004 (uncertain)"),
        ("", "", ""),
    ],
)
def test_moments(edtf: str, indonesian: str, english: str) -> None:
    assert claim_words.moment(edtf, ID) == indonesian
    assert claim_words.moment(edtf, EN) == english


@pytest.mark.parametrize(
    ("exact", "value", "shown"),
    [
        ("seperempat", "0.25", "1/4"),
        ("a third", "0.3333", "1/3"),
        ("two thirds", "0.6667", "2/3"),
        ("1/8", "0.125", "1/8"),
        ("0,25", "0.25", "0,25"),
        ("satu setengah", "1.5", "1,5"),
        ("nol koma tiga tujuh", "0.37", "0,37"),
    ],
)
def test_a_part_told_in_words_stays_one(exact: str, value: str, shown: str) -> None:
    given = Quantity(0, len(exact), exact, Decimal(value))
    assert claim_words.quantity(given, ID) == shown
