"""From a rule to a date: what the document's date, or the first month of the fiscal year, makes of an expression."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from reader.domain.findings import Moment
from reader.language import edtf

_COUNTED = re.compile(r"(day|weekend|week|month|quarter|half|year|decade|century)([+-][0-9]+)(?:@(.+))?")
_MISSING = re.compile(r"date:(XXXX-[^<>=@!]+)(<!|<<?|>!|>>?|=)(?:@([1-7]))?")
_WEEKDAY = re.compile(r"weekday:([1-7])(<<?|>>?|=)")
_MONTHDAY = re.compile(r"monthday:([0-9]{2})(<!|<<?|>>?|=)")
_WEEKEND = re.compile(r"weekend:([<>=])")
_FISCAL = re.compile(r"fiscal:([0-9]{4})(?:([QH])([1-4]))?")
_EITHER = re.compile(r"either:([0-9X-]+)\|([0-9X-]+)")
_ANCHORED = re.compile(r"anchor:year[+-][0-9]+@(.+)")
_MONTHS_IN = {"quarter": 3, "half": 6}
_YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_LONG_AGO = 270
_SOON = 95
"""A date without a year that began longer than ``_LONG_AGO`` days ago but comes again within ``_SOON`` days is
more likely the coming one, but marked as uncertain."""
_GONE = 60
"""The other way round: a day that seems to lie ahead, but is longer than ``_LONG_AGO`` off and was less days ago."""
_NEAR = 200
"""How many days away a date may be that its weekday alone makes certain."""


def worked_out(moment: Moment, published: str, fiscal_start: int) -> Moment:
    """See ``reader.language.dates.resolve``."""
    if moment.settled or not moment.rule:
        return moment
    made = _from_rule(moment.rule.removesuffix("~"), published, fiscal_start)
    if not made:
        return replace(moment, edtf=unresolved(moment.rule), open=True)
    return replace(moment, edtf=approximate(made) if moment.rule.endswith("~") else made, open=False)


def approximate(made: str) -> str:
    """The same EDTF, marked as approximate."""
    return "/".join(_marked(end, "~") for end in made.split("/"))


def _doubtful(made: str) -> str:
    return "/".join(_marked(end, "?") for end in made.split("/"))


def _marked(end: str, mark: str) -> str:
    """With the mark at its end; uncertain and approximate together are "%"."""
    if not end or end.endswith((mark, "%", "..")):
        return end
    return end[:-1] + "%" if end[-1] in "?~" else end + mark


def unresolved(rule: str) -> str:
    """What is known of the date before the rule can be applied, as EDTF; "" if nothing."""
    bare = rule.removesuffix("~")
    made = ""
    if found := _MISSING.fullmatch(bare):
        made = found[1]
    elif found := _MONTHDAY.fullmatch(bare):
        made = f"XXXX-XX-{found[1]}"
    elif found := _EITHER.fullmatch(bare):
        made = f"{found[1][:4]}-XX-XX"
    elif found := _ANCHORED.fullmatch(bare):
        made = "/".join("XXXX-" + part for part in found[1].split("/"))
    elif (found := _COUNTED.fullmatch(bare)) and found[3] and found[1] in ("year", "month"):
        lead = "XXXX-" if found[1] == "year" else "XXXX-XX-"
        made = "/".join(lead + part for part in found[3].split("/"))
    return approximate(made) if made and bare != rule else made


def _from_rule(rule: str, published: str, fiscal_start: int) -> str:
    """The date the rule leads to, "" if it is not determined."""
    if found := _FISCAL.fullmatch(rule):
        return _fiscal(int(found[1]), found[2] or "", int(found[3] or 0), fiscal_start)
    known = edtf.span(published) if edtf.is_valid_expression(published) else None
    if known is None:
        return ""
    try:
        first = _at(rule, known[0])
        return first if known[0] == known[1] or first == _at(rule, known[1]) else ""
    except (ValueError, OverflowError):  # before the year 1, after 9999, 29 February of another year
        return ""


def _at(rule: str, today: date) -> str:
    """The date for a document of that day, "" for a rule that no day decides."""
    makers: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], str]], ...] = (
        (_COUNTED, _counted),
        (_MISSING, _without_year),
        (_WEEKDAY, _weekday),
        (_MONTHDAY, _monthday),
        (_WEEKEND, _weekend),
    )
    for pattern, make in makers:
        if found := pattern.fullmatch(rule):
            made = make(found, today)
            return made if edtf.is_valid_expression(made) else ""
    return ""


_SAMPLES = tuple(date(year, month, 15) for year in (2023, 2024, 2025) for month in (1, 2))
"""Days of which one decides any rule a day can decide: with months of 31 days on either side, and leap years."""


def decidable(rule: str) -> bool:
    """Whether there is a document's date, or first month of a fiscal year, with which the rule leads to a date."""
    bare = rule.removesuffix("~")
    return bool(_FISCAL.fullmatch(bare)) or any(_sampled(bare, day) for day in _SAMPLES)


def _sampled(rule: str, day: date) -> str:
    try:
        return _at(rule, day)
    except (ValueError, OverflowError):
        return ""


def _month(year: int, month: int) -> str:
    return f"{year + (month - 1) // 12:04d}-{(month - 1) % 12 + 1:02d}"


def _between(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}"


def _counted(found: re.Match[str], today: date) -> str:
    unit, count, part = found[1], int(found[2]), found[3] or ""
    if unit == "day":
        return (today + timedelta(days=count)).isoformat()
    if unit in ("week", "weekend"):
        return _week(today - timedelta(days=today.weekday()) + timedelta(weeks=count), unit, part)
    if unit == "month":
        month = _month(today.year, today.month + count)
        return "/".join(f"{month}-{each}" for each in part.split("/")) if part else month
    if unit in _MONTHS_IN:
        length = _MONTHS_IN[unit]
        years, index = divmod((today.month - 1) // length + count, 12 // length)
        return f"{today.year + years:04d}-{(33 if unit == 'quarter' else 40) + index}"
    return _year(f"{today.year + count * _YEARS_IN[unit]:04d}", unit, part)


def _week(monday: date, unit: str, part: str) -> str:
    if part:
        return (monday + timedelta(days=int(part) - 1)).isoformat()
    return _between(monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6))


def _year(year: str, unit: str, part: str) -> str:
    if unit == "year" and part:
        return "/".join(f"{year}-{each}" for each in part.split("/"))
    return year[: {"year": 4, "decade": 3, "century": 2}[unit]].ljust(4, "X")


def _without_year(found: re.Match[str], today: date) -> str:
    pattern, way, weekday = found[1], found[2], found[3]
    first, _, last = pattern.partition("/")
    crosses = bool(last) and first[5:7] > last[5:7]
    candidates = []
    for year in range(today.year - 8, today.year + 9):  # a leap day comes again after eight years at most
        made = f"{year:04d}{first[4:]}" + (f"/{year + crosses:04d}{last[4:]}" if last else "")
        if (days := edtf.span(made)) and edtf.is_valid_expression(made):
            candidates.append((made, days))
    if weekday:
        meant = [
            (made, days)
            for made, days in candidates
            if days[0].isoweekday() == int(weekday) and abs((days[0] - today).days) <= _NEAR
        ]
        if len(meant) == 1:
            return meant[0][0]
    return _nearest(candidates, way, today)


def _nearest(candidates: list[tuple[str, edtf.DateSpan]], way: str, today: date) -> str:
    """The candidate that lies nearest in the direction; ``candidates`` are in order."""
    past = [each for each in candidates if (each[1][1] < today if way == "<<" else each[1][0] <= today)]
    future = [each for each in candidates if (each[1][0] > today if way == ">>" else each[1][1] >= today)]
    if way.startswith(">"):
        if way == ">" and past and future and _just_gone(past[-1], future[0], today):
            return _doubtful(past[-1][0])
        return future[0][0] if future else ""
    if not past:
        return ""
    ahead = [each for each in candidates if each[1][0] > today]
    gone = (today - past[-1][1][1]).days
    if way == "=" and ahead and (ahead[0][1][0] - today).days < gone:
        return ahead[0][0]
    if way == "<" and ahead and gone > _LONG_AGO and (ahead[0][1][0] - today).days < _SOON:
        return _doubtful(ahead[0][0])
    return past[-1][0]


def _just_gone(last: tuple[str, edtf.DateSpan], coming: tuple[str, edtf.DateSpan], today: date) -> bool:
    """Whether a day that the sentence seems to put ahead is rather the one just past: else it is almost a year off."""
    gone = (today - last[1][1]).days
    whole = len(last[0].split("/")[-1]) == len("2024-08-12")  # of a month alone the next may well be meant
    return whole and 0 < gone < _GONE and (coming[1][0] - today).days > _LONG_AGO


def _monthday(found: re.Match[str], today: date) -> str:
    made = [f"{_month(today.year, today.month + away)}-{found[1]}" for away in range(-3, 4)]
    candidates = [(each, days) for each in made if edtf.is_valid_expression(each) and (days := edtf.span(each))]
    return _nearest(candidates, found[2], today)


def _weekend(found: re.Match[str], today: date) -> str:
    """The weekend that has begun, or the one to come; ``=`` is the nearer one."""
    weekday = today.isoweekday()
    coming = found[1] == ">" or weekday >= 6 or (found[1] == "=" and weekday >= 3)
    return _week(today - timedelta(days=weekday - 1) - timedelta(weeks=0 if coming else 1), "weekend", "")


def _weekday(found: re.Match[str], today: date) -> str:
    away, way = (int(found[1]) - today.isoweekday()) % 7, found[2]
    if way == ">" or (way == "=" and away <= 3):
        return (today + timedelta(days=away)).isoformat()
    if way == ">>":  # "next Friday", said on a Wednesday, may be this week's
        day = today + timedelta(days=7 - today.weekday() + int(found[1]) - 1)
        return day.isoformat() + ("?" if int(found[1]) > today.isoweekday() else "")
    back = (7 - away) % 7 or (7 if way == "<<" else 0)
    day = today - timedelta(days=back)
    unsure = way == "<<" and back < today.isoweekday()  # "last Monday", said on a Wednesday, may be last week's
    return day.isoformat() + ("?" if unsure else "")


def _fiscal(year: int, kind: str, index: int, start: int) -> str:
    if not 1 <= start <= 12 or (kind == "H" and index > 2):
        return ""
    length = {"": 12, "Q": 3, "H": 6}[kind]
    first = start + (index - 1) * length if kind else start
    year -= start > 1
    if not kind and start == 1:
        return f"{year:04d}"
    if kind and (first - 1) % length == 0:
        code = (33 if kind == "Q" else 40) + (first - 1) % 12 // length
        return f"{year + (first - 1) // 12:04d}-{code}"
    return f"{_month(year, first)}/{_month(year, first + length - 1)}"
