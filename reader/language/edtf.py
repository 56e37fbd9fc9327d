"""Publication dates as people type them, kept as EDTF (Extended Date/Time Format, ISO 8601-2, level 0)."""

import re
from datetime import date

from reader.domain.errors import BadInput
from reader.domain.marking import mark

_ID = [
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
]
_EN = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_SHORT_ID = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september"]
_ID += ["oktober", "november", "desember"]
_SHORT_EN = ["january", "february", "march", "april", "may", "june", "july", "august", "september"]
_EN += ["october", "november", "december"]
MONTHS = {name: number for names in (_ID, _EN, _SHORT_ID, _SHORT_EN) for number, name in enumerate(names, 1)}
MONTHS |= {"agt": 8, "agst": 8, "sept": 9, "nop": 11, "pebruari": 2, "nopember": 11}

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]+)\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_MONTH_ONLY = re.compile(r"([a-z]+)\.?\s+(\d{4})")
_FIGURES = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
_WEEKDAY = re.compile(
    r"^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)"
    r"(?:day)?\.?,?\s+"
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
    """A date as typed to EDTF; "" stays "". Figures with slashes are read day first, in English too unless that fails.

    Raises ``BadInput`` for what is no date. Month names are known in Indonesian and English whatever ``language`` is.
    """
    typed = _WEEKDAY.sub("", " ".join(text.split()).casefold())
    if not typed:
        return ""
    made = _named(typed) or _figures(typed, language) or typed
    if not is_valid(made):
        raise BadInput(mark("Errors", "“{value}” is not a date Sorot understands."), value=text.strip())
    return made


def _named(typed: str) -> str:
    if found := _DAY_FIRST.fullmatch(typed):
        day, name, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(typed):
        name, day, year = found.groups()
    elif found := _MONTH_ONLY.fullmatch(typed):
        (name, year), day = found.groups(), ""
    else:
        return ""
    month = MONTHS.get(name, 0)
    return f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else "")


def _figures(typed: str, language: str) -> str:
    found = _FIGURES.fullmatch(typed)
    if found is None:
        return ""
    first, second, year = found.groups()
    made = f"{year}-{int(second):02d}-{int(first):02d}"
    if not is_valid(made) and language.startswith("en"):
        return f"{year}-{int(first):02d}-{int(second):02d}"
    return made
