"""Publication dates as people type them, kept as EDTF (Extended Date/Time Format, ISO 8601-2:2019, level 0)."""

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
