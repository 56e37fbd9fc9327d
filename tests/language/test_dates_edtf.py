from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.dates import agree, overlap, span
from reader.language.edtf import is_valid_expression


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-XX", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-XX-31", date(2023, 1, 31), date(2023, 12, 31)),
        ("2023-12~", date(2023, 12, 1), date(2023, 12, 31)),
        ("?2023-12-05", date(2023, 12, 5), date(2023, 12, 5)),
        ("2024-08-12T10:30:00+07:00", date(2024, 8, 12), date(2024, 8, 12)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("18XX", date(1800, 1, 1), date(1899, 12, 31)),
        ("2024-34", date(2024, 4, 1), date(2024, 6, 30)),
        ("2024-41", date(2024, 7, 1), date(2024, 12, 31)),
        ("2024-22", date(2024, 6, 1), date(2024, 8, 31)),
        ("2023-24", date(2023, 1, 1), date(2024, 2, 29)),
        ("2019/2021-03", date(2019, 1, 1), date(2021, 3, 31)),
        ("2019/..", date(2019, 1, 1), date.max),
        ("../2019", date.min, date(2019, 12, 31)),
        ("[2023-08-12,2023-12-08]", date(2023, 8, 12), date(2023, 12, 8)),
        ("{2019..2021,2023}", date(2019, 1, 1), date(2023, 12, 31)),
    ],
)
def test_spans(edtf: str, first: date, last: date) -> None:
    assert is_valid_expression(edtf)
    assert span(edtf) == (first, last)


@pytest.mark.parametrize("edtf", ["XXXX-08-12", "XXXX-08", "-0499", "0000", "XXXX"])
def test_some_years_cannot_be_placed(edtf: str) -> None:
    assert is_valid_expression(edtf)
    assert span(edtf) is None


@pytest.mark.parametrize(
    "edtf",
    [
        "", "23", "2023-13", "2023-02-30", "2023-04-31", "XXXX-02-30", "2023-34-01", "2021/2019", "/", "../..",
        "2019/2020/2021", "kemarin", "2023-8-1", "[]", "[[2019]]", "2023 ",
    ],
)  # fmt: skip
def test_what_is_no_expression(edtf: str) -> None:
    assert not is_valid_expression(edtf)
    assert span(edtf) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2023", "2023-08", True),
        ("2023", "2024", False),
        ("XXXX-08-12", "2023-08-12", True),
        ("XXXX-08-12", "2023-08-13", False),
        ("2024-34", "2024-05-02", True),
        ("2024-34", "2024-07", False),
        ("2019/2021", "2020", True),
        ("199X", "1998", True),
        ("199X", "2001", False),
        ("2023-12~", "2024-01", None),
        ("2023-12~", "2023-12-05", True),
        ("", "2023", None),
        ("XXXX-34", "2023-05", None),
        ("maybe", "2023", None),
    ],
)
def test_whether_two_can_mean_the_same(one: str, other: str, same: bool | None) -> None:
    assert agree(one, other) is same
    assert agree(other, one) is same


def test_overlap_needs_two_spans() -> None:
    assert overlap("2023", "2023-08-12/2024")
    assert not overlap("2023", "2024")
    assert not overlap("XXXX-08-12", "2023-08-12")


@given(st.dates(), st.dates())
def test_days_agree_as_they_are(one: date, other: date) -> None:
    assert span(one.isoformat()) == (one, one)
    assert agree(one.isoformat(), other.isoformat()) is (one == other)
    assert agree(one.isoformat(), f"{one.year:04d}") is True


@given(st.text("0123456789X-/~?%.[],TZ{}", max_size=24))
def test_any_figures_are_read_without_fault(text: str) -> None:
    if span(text) is not None:
        assert is_valid_expression(text)
    agree(text, "2023")
