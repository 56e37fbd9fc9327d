"""What leans on the document's date without a counted unit: "tanggal 20", "over the weekend", "half a century ago"."""

# ruff: noqa: SIM905

import calendar
import re

from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import NUMBERS, ORDINALS, WEEKDAYS
from reader.language.edtf import MONTHS

_SIDE = {"lalu": -1, "last": -1, "ini": 0, "this": 0, "the": 0, "depan": 1, "mendatang": 1, "next": 1}
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_LUNAR = "muhar|safar|rabi|jumad|rajab|syakban|sya'ban|rama|syawal|zul|dzul|suro"
"""Beginnings of the months of the Islamic calendar, which is not worked out."""
_TANGGAL = re.compile(
    r"(?:tanggal|tgl\.?) (?P<d>[12]\d|3[01]|0?[1-9])(?![\w%°]|[/.,:-]\d| ?- ?\d"
    r"|,? (?:dan|atau|sampai|hingga|s\.?/?d\.?) "
    rf"|, \d| (?:{_NAMES})(?!\w)| (?:{_LUNAR}))"
    r"(?: bulan (?P<w>lalu|ini|depan|mendatang)(?!\w)| (?P<past>lalu|kemarin|silam)(?!\w)"
    r"| (?P<next>mendatang|nanti)(?!\w))?"
)
_THE_DAY = re.compile(
    r"the (?P<d>\d\d?)(?:st|nd|rd|th)(?: of (?P<w>this|last|next|the) month(?!\w)"
    r"|(?=[.,;:)]|\Z|\n| (?:at|when|after|before|but|because|he|she|they|it|we|i|who|said)\b))"
)
_TANGGAL_TO = re.compile(
    r"(?:tanggal|tgl\.?) (?P<a>[12]\d|3[01]|0?[1-9])(?: ?- ?| (?:hingga|sampai(?: dengan)?|s\.?/?d\.?|dan) )"
    r"(?:tanggal )?(?P<b>[12]\d|3[01]|0?[1-9]) bulan (?P<w>lalu|ini|depan|mendatang)(?!\w)"
)
_WEEKDAY_NAMES = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_WHICH = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_WHICH |= {"pertama": 0, "kedua": 1, "ketiga": 2, "keempat": 3, "terakhir": -1}
_OF_MONTH = rf"(?:(?P<every>every|each|setiap|tiap)|(?P<m>{_NAMES})(?![^\W_])(?:,? (?P<y>(?:19|20)\d\d)(?!\d))?)"
_NTH_WEEKDAY = (
    re.compile(rf"(?:the )?(?P<n>first|second|third|fourth|last) (?P<w>{_WEEKDAY_NAMES}) (?:of|in) {_OF_MONTH}"),
    re.compile(
        rf"(?P<w>{_WEEKDAY_NAMES}) (?P<n>pertama|kedua|ketiga|keempat|terakhir) (?:di |pada )?"
        + rf"(?:bulan (?=[a-z]))?{_OF_MONTH}"
    ),
)
_TENS_OF_DAYS = (
    *(f"twenty-{word}" for word in "second third fourth fifth sixth seventh eighth ninth".split()),
    "thirtieth",
    "thirty-first",
)
DAYS_IN_WORDS = {word: day for word, day in ORDINALS.items() if word.endswith(("th", "st", "nd", "rd"))}
DAYS_IN_WORDS |= {word: day for day, word in enumerate(_TENS_OF_DAYS, 22)}
_DAY_IN_WORDS = re.compile(
    rf"(?:the )?(?P<d>{'|'.join(sorted(DAYS_IN_WORDS, key=len, reverse=True))}) of (?P<m>{_NAMES})(?![^\W_])"
    r"(?:,? (?P<y>(?:1[5-9]|20)\d\d)(?!\d))?"
)
_DAY_CUES = frozenset("on by until till since before after from".split())
_WEEKEND = re.compile(r"the weekend(?![\w-]|'| (?:of|after|before)\b)")
_WEEKEND_CUES = frozenset("over by before until till through during into after since for at".split())
_EDGE = re.compile(
    r"the (?:start|beginning|middle|end|close) of (?:the|this) (?P<u>week|month|quarter|year|decade|century)(?![\w'-])"
)
_YEAR_END = re.compile(r"(?:the )?(?P<u>year|month|week)(?:'s end|(?<=year)[- ]end)(?![\w'-])")
_YEAR_END_CUES = frozenset("by at before until till since from after".split())
_MONTHS_OF = re.compile(
    r"(?:(?:the )?(?P<x>first|last|final) (?P<a>\w+) months of (?:(?P<e>the|this|last) year|(?P<y>(?:19|20)\d\d))"
    r"|(?P<b>\w+) bulan (?P<z>pertama|terakhir) (?:tahun (?P<w>ini|lalu)|(?:tahun )?(?P<v>(?:19|20)\d\d)))(?!\w)"
)
_WHOLE = "|".join(sorted((re.escape(word) for word in NUMBERS), key=len, reverse=True))
_WITH_HALF = re.compile(
    r"(?:(?P<two>a fortnight)"
    rf"|(?P<n>\d{{1,2}}|{_WHOLE}) (?:and a half years|setengah tahun)|(?P<one>a year and a half|setahun setengah)"
    r"|(?P<fifty>half a century|(?:setengah|separuh) abad)"
    r"|(?P<quarter>(?:a )?quarter(?: of a)? century|(?:se)?perempat abad)"
    r"|(?P<five>half a decade|setengah dekade)|(?P<six>half a year|setengah tahun)) (?:yang )?(?:ago|lalu|silam)(?!\w)"
)
_LONG_AGO = re.compile(
    r"(?:\d+(?:[.,]\d+)* (?:ribu|juta|miliar|thousand|million|billion)|\d{4,9}|\d+(?:[.,]\d+){1,3}) "
    r"(?:tahun (?:yang )?(?:lalu|silam)|years ago)(?!\w)"
)
_TIME = re.compile(rf"(?P<n>\d{{1,3}}|{_WHOLE}) (?P<u>days?|weeks?|months?|years?)(?:'s?)? time(?!\w)")
_FEASTS = {
    "christmas day": "12-25", "christmas eve": "12-24", "boxing day": "12-26", "new year's eve": "12-31",
    "new year's day": "01-01", "halloween": "10-31", "valentine's day": "02-14",
    "hari natal": "12-25", "malam natal": "12-24", "malam tahun baru": "12-31",
}  # fmt: skip
_FEAST = re.compile(
    rf"(?P<f>{'|'.join(sorted(_FEASTS, key=len, reverse=True))})(?!\w|'s)(?:,? (?P<y>(?:19|20)\d\d)(?!\d))?"
)
_FEAST_CUES = _DAY_CUES | frozenset("pada hingga sampai sejak saat di".split())


def day_of_month(place: Surroundings, start: int) -> Found | None:
    """A day of a month that is not named: "tanggal 20", "on the 17th", "tanggal 5 bulan depan"."""
    if (both := _TANGGAL_TO.match(place.low, start)) and int(both["a"]) < int(both["b"]):
        part = f"{int(both['a']):02d}/{int(both['b']):02d}"
        return Found(start, both.end(), "day", rule=f"month{_SIDE[both['w']]:+d}@{part}")
    found = _TANGGAL.match(place.low, start)
    if found is None:
        found = _THE_DAY.match(place.low, start) if place.before(start)[0] in _DAY_CUES else None
    if found is None or int(found["d"]) > 31:
        return None
    groups = found.groupdict()
    day = f"{int(found['d']):02d}"
    if found["w"]:
        return Found(start, found.end(), "day", rule=f"month{_SIDE[found['w']]:+d}@{day}")
    way = "<<" if groups.get("past") else ">" if groups.get("next") else "*"
    return Found(start, found.end(), "day", rule=f"monthday:{day}{way}")


def in_words(place: Surroundings, start: int) -> Found | None:
    """A day in words: "the Fourth of July"."""
    found = _DAY_IN_WORDS.match(place.low, start)
    if found is None or not place.capital(found.start("m")):
        return None
    made = f"{found['y'] or 'XXXX'}-{MONTHS[found['m']]:02d}-{DAYS_IN_WORDS[found['d']]:02d}"
    return Found(start, found.end(), "day", *((made, "") if found["y"] else ("", f"date:{made}*")))


def nth_weekday(place: Surroundings, start: int) -> Found | None:
    """A weekday counted in its month; without a year, where in the month it falls is left open.

    "The first Monday of May 2023" is a day, "Senin pertama bulan Mei" is given as the month; kind "habit" for those of
    every month.
    """
    found = next(filter(None, (rule.match(place.low, start) for rule in _NTH_WEEKDAY)), None)
    if found is None:
        return None
    if found["every"]:
        return Found(start, found.end(), "habit")
    month = MONTHS[found["m"]]
    if not found["y"]:
        return Found(start, found.end(), "day", rule=f"date:XXXX-{month:02d}*")
    weeks = calendar.monthcalendar(int(found["y"]), month)
    days = [week[WEEKDAYS[found["w"]] - 1] for week in weeks if week[WEEKDAYS[found["w"]] - 1]]
    return Found(start, found.end(), "day", f"{found['y']}-{month:02d}-{days[_WHICH[found['n']]]:02d}")


def weekend(place: Surroundings, start: int) -> Found | None:
    """A weekend that only the tense places: "over the weekend", "by the weekend"."""
    found = _WEEKEND.match(place.low, start)
    if found is None or place.before(start)[0] not in _WEEKEND_CUES:
        return None
    return Found(start, found.end(), "weekend", rule="weekend:*")


def edge(place: Surroundings, start: int) -> Found | None:
    """The start, middle or end of the period now: "the end of the month", "year-end"."""
    if found := _EDGE.match(place.low, start):
        return Found(start, found.end(), "relative", rule=f"{found['u']}+0")
    found = _YEAR_END.match(place.low, start)
    if found and place.before(start)[0] in _YEAR_END_CUES:
        return Found(start, found.end(), "relative", rule=f"{found['u']}+0")
    return None


def months_of(place: Surroundings, start: int) -> Found | None:
    """The first or last months of a year: "tiga bulan pertama tahun ini", "the last three months of 2023"."""
    found = _MONTHS_OF.match(place.low, start)
    if found is None:
        return None
    word = found["a"] or found["b"]
    count = int(word) if word.isdecimal() and len(word) < 3 else NUMBERS.get(word, 0)
    if not 1 < count < 12:
        return None
    back = found["x"] in ("last", "final") or found["z"] == "terakhir"
    first, last = (13 - count, 12) if back else (1, count)
    if year := found["y"] or found["v"]:
        return Found(start, found.end(), "month", f"{year}-{first:02d}/{year}-{last:02d}")
    side = _SIDE[found["e"] or found["w"]]
    return Found(start, found.end(), "month", rule=f"year{side:+d}@{first:02d}/{last:02d}")


def with_half(place: Surroundings, start: int) -> Found | None:
    """Halves and quarters back from now, and millions of years: "half a century ago", "dua setengah tahun lalu"."""
    if found := _WITH_HALF.match(place.low, start):
        whole = int(found["n"]) if (found["n"] or "").isdecimal() else NUMBERS.get(found["n"] or "", 1)
        if found["fifty"] or found["quarter"] or found["five"]:
            rule = f"year-{50 if found['fifty'] else 25 if found['quarter'] else 5}"
        else:
            rule = "week-2" if found["two"] else "month-6" if found["six"] else f"month-{12 * whole + 6}"
        return Found(start, found.end(), "counted", rule=rule)
    if found := _LONG_AGO.match(place.low, start):
        return Found(start, found.end(), "counted", rule="vague")
    if found := _TIME.match(place.low, start):
        count = int(found["n"]) if found["n"].isdecimal() else NUMBERS[found["n"]]
        if place.before(start)[0] == "in":
            return Found(start, found.end(), "counted", rule=f"{found['u'].rstrip('s')}+{count}")
    return None


def feast(place: Surroundings, start: int) -> Found | None:
    """A holiday on a fixed day where it tells the time: "on Christmas Eve", "New Year's Day 2024"."""
    found = _FEAST.match(place.low, start)
    if found is None:
        return None
    day = _FEASTS[found["f"]]
    if found["y"]:
        return Found(start, found.end(), "day", f"{found['y']}-{day}")
    if place.before(start)[0] not in _FEAST_CUES:
        return None
    return Found(start, found.end(), "day", rule=f"date:XXXX-{day}*")
