"""EDTF (Extended Date/Time Format, ISO 8601-2:2019): publication dates as people type them, and what expressions span.

Publication dates are level 0 without times. Expressions found in texts go up to level 2: unspecified figures
(``199X``), qualifiers (``?``, ``~``, ``%``), intervals, seasons and quarters, sets.
"""

import re
from datetime import date

from reader.domain.errors import BadInput
from reader.domain.marking import mark

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb", "pebruari"),
    ("maret", "march", "mar", "mrt"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "aug", "agu", "agt", "ags", "agst"),
    ("september", "sep", "sept"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov", "nop", "nopember"),
    ("desember", "december", "des", "dec"),
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
"""Month names and their short forms, Indonesian and English, to 1-12."""

_EDTF = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?[\s.-]+(?:of )?([a-z]+)\.?,?[\s-]*([0-9]{4})")
_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_MONTH_ONLY = re.compile(r"([a-z]+)\.?,?\s+([0-9]{4})")
_FIGURES = re.compile(r"([0-9]{1,2})\s*([/.-])\s*([0-9]{1,2})\s*\2\s*([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})\s*([/.-])\s*([0-9]{1,2})\s*\2\s*([0-9]{1,2})")
_MONTH_FIGURES = re.compile(r"([0-9]{1,2})\s*/\s*([0-9]{4})")
_DATED = re.compile(
    r"^(?:(?:hari|tanggal|tgl\.?|on)\s+)?(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad"
    r"|mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\.?,?\s+)?(?:(?:tanggal|tgl\.?|the)\s+)?"
)


def is_valid(edtf: str) -> bool:
    """Whether this is a year, a month or a day that exists, as ``2026``, ``2026-11`` or ``2026-11-23``."""
    found = _EDTF.fullmatch(edtf)
    if found is None:
        return False
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def parse(text: str, language: str) -> str:
    """A date as typed to EDTF; "" stays "". Month names are known in Indonesian and English whatever ``language`` is.

    Figures such as 5/11/2026 are read day first, for English too, unless only the month can come first. Raises
    ``BadInput`` for what is no date, a day that does not exist, and a year of two figures.
    """
    typed = _DATED.sub("", " ".join(text.split()).casefold())
    if not typed:
        if text.strip():
            raise _refused(text)
        return ""
    made = _named(typed) or _figures(typed, language) or typed
    if not is_valid(made):
        raise _refused(text)
    return made


def _refused(text: str) -> BadInput:
    return BadInput(mark("Errors", "“{value}” is not a date Sorot understands."), value=text.strip())


def _edtf(year: str, month: int, day: str = "") -> str:
    return f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else "")


def _named(typed: str) -> str:
    """A date with the name of its month; "" if it is none."""
    if found := _DAY_FIRST.fullmatch(typed):
        day, name, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(typed):
        name, day, year = found.groups()
    elif found := _MONTH_ONLY.fullmatch(typed):
        (name, year), day = found.groups(), ""
    else:
        return ""
    return _edtf(year, MONTHS.get(name, 0), day)


def _figures(typed: str, language: str) -> str:
    """A date all in figures; "" if it is none."""
    if found := _YEAR_FIRST.fullmatch(typed):
        return _edtf(found.group(1), int(found.group(3)), found.group(4))
    if found := _MONTH_FIGURES.fullmatch(typed):
        return _edtf(found.group(2), int(found.group(1)))
    found = _FIGURES.fullmatch(typed)
    if found is None:
        return ""
    first, _, second, year = found.groups()
    made = _edtf(year, int(second), first)
    if not is_valid(made) and language.startswith("en"):
        return _edtf(year, int(first), second)
    return made


_QUALIFIED = r"[?~%]?"
_ONE = re.compile(
    rf"{_QUALIFIED}(?P<year>-?[0-9X]{{4}}){_QUALIFIED}"
    rf"(?:-{_QUALIFIED}(?P<month>[0-9X]{{2}}){_QUALIFIED}(?:-{_QUALIFIED}(?P<day>[0-9X]{{2}}){_QUALIFIED}"
    r"(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-][01][0-9](?::[0-5][0-9])?)?)?)?)?"
)
_SET = re.compile(r"\[([^\[\]{}]+)\]|\{([^\[\]{}]+)\}")
_UNSURE = re.compile(r"[?~%]")
_PARTS_OF_YEAR = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14),
    25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 14),
    29: (9, 11), 30: (12, 14), 31: (3, 5), 32: (6, 8),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
"""EDTF's codes in the place of a month: seasons (25-28 north, 29-32 south), quarters, thirds, halves; first and last
month, 13 and 14 being January and February of the next year."""
_WINTER = 24
DateSpan = tuple[date, date]


def is_valid_expression(edtf: str) -> bool:
    """Whether this is an EDTF expression that some day fits: level 0, 1 and 2 without exponents and years over 9999."""
    made = _set_parts(edtf)
    if made is not None:
        return bool(made) and all(is_valid_expression(part) for part in made)
    ends = edtf.split("/")
    if len(ends) > 2 or not any(end not in ("", "..") for end in ends):
        return False
    if not all((len(ends) == 2 and end in ("", "..")) or _is_one(end) for end in ends):
        return False
    if len(ends) == 1:
        return True
    first, last = (span(end) for end in ends)
    return first is None or last is None or first[0] <= last[1]


def span(edtf: str) -> DateSpan | None:
    """The first and the last day the expression may mean, both inclusive; open ends reach ``date.min`` or ``date.max``.

    A winter may be the one at the beginning or at the end of its year. None where there is no saying: "", what is no
    EDTF, years before 1, and a year of which nothing is known (``XXXX-08-12``).
    """
    made = _set_parts(edtf)
    if made is not None:
        found = [each for each in map(span, made) if each]
        if not found or len(found) != len(made):
            return None
        return min(first for first, _ in found), max(last for _, last in found)
    first_end, slash, last_end = edtf.partition("/")
    if not slash:
        return _one_span(edtf)
    if "/" in last_end or (first_end in ("", "..") and last_end in ("", "..")):
        return None
    first = (date.min, date.min) if first_end in ("", "..") else _one_span(first_end)
    last = (date.max, date.max) if last_end in ("", "..") else _one_span(last_end)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def overlap(one: str, other: str) -> bool:
    """Whether some day lies in both expressions; False where one of them has no ``span``."""
    first, second = span(one), span(other)
    return bool(first and second) and first is not None and second is not None and _meet(first, second)


def agree(one: str, other: str) -> bool | None:
    """Whether two expressions can mean the same time: ``2023`` and ``2023-08``, ``XXXX-08-12`` and ``2023-08-12`` can.

    None where that cannot be told: one of them is empty or no EDTF, or they differ but one is only approximate.
    """
    if not (is_valid_expression(one) and is_valid_expression(other)):
        return None
    first, second = _ONE.fullmatch(one), _ONE.fullmatch(other)
    if first and second and not (_code(first) or _code(second)):
        same = all(_alike(mine, yours) for mine, yours in zip(first.groups(), second.groups(), strict=True))
    elif span(one) and span(other):
        same = overlap(one, other)
    else:
        return None
    return None if not same and (_UNSURE.search(one) or _UNSURE.search(other)) else same


def _set_parts(edtf: str) -> list[str] | None:
    """The members of ``[a,b]`` or ``{a,b}``; a run ``a..b`` counts as an interval. None for what is no set."""
    found = _SET.fullmatch(edtf)
    if found is None:
        return None
    return [part.replace("..", "/", 1) if ".." in part else part for part in (found[1] or found[2]).split(",")]


def _meet(first: DateSpan, second: DateSpan) -> bool:
    return first[0] <= second[1] and second[0] <= first[1]


def _alike(mine: str | None, yours: str | None) -> bool:
    if mine is None or yours is None:
        return True
    return len(mine) == len(yours) and all(a == b or "X" in (a, b) for a, b in zip(mine, yours, strict=True))


def _code(found: re.Match[str]) -> int:
    """The code of a season, quarter and so on in the place of a month; 0 if it is a month or nothing."""
    month = found["month"] or "X"
    return int(month) if month.isdigit() and int(month) in _PARTS_OF_YEAR else 0


def _is_one(edtf: str) -> bool:
    found = _ONE.fullmatch(edtf)
    if found is None or found["year"] == "-0000":
        return False
    if _code(found):
        return found["day"] is None
    if found["month"] is None:
        return True
    months = _fitting(found["month"], 1, 12)
    if found["day"] is None or not months:
        return bool(months)
    year = found["year"]
    years = [int(year)] if year.lstrip("-").isdigit() else [2000, 2001]
    return any(_fitting(found["day"], 1, _days(each, month)) for each in years for month in months)


def _one_span(edtf: str) -> DateSpan | None:
    found = _ONE.fullmatch(edtf)
    if found is None or not _is_one(edtf) or found["year"][0] in "-X":
        return None
    early, late = int(found["year"].replace("X", "0")), int(found["year"].replace("X", "9"))
    early = max(early, 1)
    if late < 1:
        return None
    if code := _code(found):
        first, last = _PARTS_OF_YEAR[code]
        first = 1 if code == _WINTER else first
        return date(early, first, 1), _last_of(late, last)
    months = _fitting(found["month"] or "XX", 1, 12)
    opening = [(month, day) for month in months for day in _fitting(found["day"] or "XX", 1, _days(early, month))]
    closing = [(month, day) for month in months for day in _fitting(found["day"] or "XX", 1, _days(late, month))]
    if not opening or not closing:
        return None
    return date(early, *opening[0]), date(late, *closing[-1])


def _fitting(pattern: str, first: int, last: int) -> list[int]:
    if pattern.isdigit():
        return [int(pattern)] if first <= int(pattern) <= last else []
    return [number for number in range(first, last + 1) if _alike(pattern, f"{number:02d}")]


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _last_of(year: int, month: int) -> date:
    if month > 12:
        year, month = year + 1, month - 12
    return date.max if year > date.max.year else date(year, month, _days(year, month))
