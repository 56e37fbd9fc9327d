"""Days and months that share what is said once: "3 dan 5 Maret", "March 3 and 7, 2023", "April and June 2022"."""

import re
from dataclasses import replace

from reader.language.dates.surroundings import Found, Surroundings
from reader.language.edtf import MONTHS, is_valid_expression

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)"
_GAP = r"(?:, (?:dan |and |atau |or |serta )?| (?:dan|and|atau|or|serta|&) (?:tanggal |the )?)"
_BEFORE_MONTH = re.compile(
    rf"(?P<d>\d\d?)(?:st|nd|rd|th)?(?={_GAP}(?:{_DAY}{_GAP}){{0,5}}(?P<last>{_DAY})(?: of)? "
    rf"(?:bulan )?(?P<m>{_NAMES})(?![^\W_])(?:\.? (?P<y>(?:19|20)\d\d)(?!\w))?)"
)
_AFTER_MONTH = re.compile(
    r"(?P<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w:%°-]|[.,/]\d)"
    r"(?:,? (?P<y>(?:19|20)\d\d)(?!\w))?(?=[,.;:)]|\Z|\n| (?:and|or|at|in|with|after|before|when|for|to|on|by)\b)"
)
_BETWEEN = re.compile(rf"{_GAP}\Z")
_WAY = re.compile(r"date:(?P<e>XXXX-[^<>=*@/]+)\*")
_YEARED = re.compile(r"(?P<y>\d{4})(?P<r>-.*)")
_YEAR_RULE = re.compile(r"(?P<y>year[+-]\d+)@(?P<r>\d\d.*)")
_KINDS = frozenset(["day", "month", "quarter"])


def listed(place: Surroundings, end: int, start: int) -> bool:
    """Whether nothing but a comma or an "and" stands between: "every Monday and Thursday"."""
    return start - end < len(", serta tanggal ") and _BETWEEN.fullmatch(place.low[end:start]) is not None


def before_month(place: Surroundings, start: int) -> Found | None:
    """A day whose month stands behind the next day: the 3 of "3 dan 5 Maret"."""
    found = _BEFORE_MONTH.match(place.low, start)
    if found is None or not place.capital(found.start("m")):
        return None
    made = f"{found['y'] or 'XXXX'}-{MONTHS[found['m']]:02d}-{int(found['d']):02d}"
    if not is_valid_expression(made):
        return None
    return Found(start, found.end(), "day", *((made, "") if found["y"] else ("", f"date:{made}*")))


def after_month(place: Surroundings, start: int, last: Found | None) -> Found | None:
    """A day whose month stands before the day before it: the 7 of "March 3 and 7"; ``last`` was found just before."""
    if last is None or last.kind != "day" or start - last.end > 6 or place.language != "en":
        return None
    told = (last.edtf or last.rule.removeprefix("date:").removesuffix("*")).split("/")[-1]
    words = place.low[last.start : last.end]
    if len(told) != 10 or not _BETWEEN.fullmatch(place.low[last.end : start]) or not words[:1].isalpha():
        return None
    found = _AFTER_MONTH.match(place.low, start)
    if found is None or (words[-5:-4] == " " and words[-4:].isdecimal()):
        return None
    year = found["y"] or told[:4]
    made = f"{year}-{told[5:7]}-{int(found['d']):02d}"
    if not is_valid_expression(made):
        return None
    return Found(start, found.end(), "day", *((made, "") if year != "XXXX" else ("", f"date:{made}*")))


def with_years(place: Surroundings, found: list[Found]) -> list[Found]:
    """Days and months in a list without a year get that of the last: "April and June 2022", "Mei dan Juni tahun lalu".

    December before a January is that of the year before.
    """
    made = list(found)
    for index in range(len(made) - 2, -1, -1):
        each, following = made[index], made[index + 1]
        bare = _WAY.fullmatch(each.rule) if each.kind in _KINDS and each.kind == following.kind else None
        if bare is None or not _BETWEEN.fullmatch(place.low[each.end : following.start]):
            continue
        rest = bare["e"][5:]
        if yeared := _YEARED.fullmatch(following.edtf):
            year = int(yeared["y"]) - (rest > yeared["r"][1:])
            made[index] = replace(each, edtf=f"{year:04d}-{rest}", rule="")
        elif ruled := _YEAR_RULE.fullmatch(following.rule):
            made[index] = replace(each, rule=f"{ruled['y']}@{rest}")
    return made
