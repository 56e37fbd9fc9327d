"""What people type as a date of publication."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import BadInput
from reader.language.edtf import is_valid, parse

INDONESIAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
ENGLISH = "January February March April May June July August September October November December".split()  # noqa: SIM905


@pytest.mark.parametrize(
    ("typed", "language", "edtf"),
    [
        ("23 November 2026", "id", "2026-11-23"),
        ("23/11/2026", "id", "2026-11-23"),
        ("5/11/2026", "id", "2026-11-05"),
        ("5/11/2026", "en", "2026-11-05"),
        ("11/23/2026", "en", "2026-11-23"),
        ("23.11.2026", "id", "2026-11-23"),
        ("23-11-2026", "", "2026-11-23"),
        ("2026-11-23", "en", "2026-11-23"),
        ("2026/11/23", "id", "2026-11-23"),
        ("November 2026", "en", "2026-11"),
        ("11/2026", "id", "2026-11"),
        ("2026-11", "id", "2026-11"),
        ("2026", "id", "2026"),
        ("Nov 23, 2026", "en", "2026-11-23"),
        ("November 23rd, 2026", "id", "2026-11-23"),
        ("23rd of November 2026", "en", "2026-11-23"),
        ("23-Nov-2026", "en", "2026-11-23"),
        ("Senin, 23 Nov 2026", "id", "2026-11-23"),
        ("Jum’at, 2 Feb 2024", "id", "2024-02-02"),
        ("Monday, 23 November 2026", "en", "2026-11-23"),
        ("tanggal 1 Agt. 2024", "id", "2024-08-01"),
        ("  29   februari  2024 ", "en", "2024-02-29"),
        ("", "id", ""),
        ("  ", "id", ""),
    ],
)
def test_dates(typed: str, language: str, edtf: str) -> None:
    assert parse(typed, language) == edtf


@pytest.mark.parametrize(
    "typed",
    [
        *("kemarin", "31/02/2026", "29 Februari 2025", "23 Brumaire 2026", "11/23/2026", "2026-13", "23/11/26"),
        *("0000", "Senin", "November", "2026-1-1-1", "٢٠٢٦", "1.5/2026", "-2026"),
    ],
)
def test_what_is_no_date_is_refused_with_what_was_typed(typed: str) -> None:
    with pytest.raises(BadInput) as refusal:
        parse(f" {typed} ", "id")
    assert refusal.value.params == {"value": typed}


@pytest.mark.parametrize("language", ["id", "en", ""])
@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_in_both_languages(number: int, language: str) -> None:
    for name in (INDONESIAN[number - 1], ENGLISH[number - 1], INDONESIAN[number - 1][:3], ENGLISH[number - 1][:3]):
        assert parse(f"7 {name} 2025", language) == f"2025-{number:02d}-07"
        assert parse(f"{name.upper()} 7, 2025", language) == f"2025-{number:02d}-07"


@settings(max_examples=60, deadline=None)
@given(st.dates(min_value=date(1000, 1, 1)))
def test_days_survive_being_typed(day: date) -> None:
    assert parse(day.isoformat(), "id") == day.isoformat()
    assert parse(f"{day.day}/{day.month}/{day.year}", "id") == day.isoformat()
    assert parse(f"{day.day} {INDONESIAN[day.month - 1]} {day.year}", "en") == day.isoformat()


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_date_or_refused(typed: str) -> None:
    try:
        made = parse(typed, "id")
    except BadInput:
        return
    assert made == "" or is_valid(made)


def test_is_valid() -> None:
    assert all(map(is_valid, ("2026", "2026-11", "2026-11-23", "2024-02-29")))
    assert not any(map(is_valid, ("", "2026-02-30", "26", "2026-1", "2026~", "2026-11-23 ", "2026-00")))
