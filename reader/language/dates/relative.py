"""What counts from now or from something in the text: "dua pekan lalu", "last March", "three years later"."""

import re
from collections.abc import Iterable

from reader.language.dates.calendar_dates import bracketed
from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import (
    DAYS,
    LONG_MONTHS,
    NUMBERS,
    SEASONS,
    UNITS,
    VAGUE_NUMBERS,
    WAYS,
    WEEKDAYS,
)
from reader.language.edtf import MONTHS


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_UNIT = f"(?P<u>{_any(UNITS)})(?!\\w)"
_NUMBER = rf"(?P<n>\d{{1,3}}(?!\d|[.,]\d)|(?:an? )?(?:{_any(NUMBERS | dict.fromkeys(VAGUE_NUMBERS))})(?: of)?(?![\w-]))"
_ID_PARTS = "pagi|siang|sore|petang|malam|dini hari"
_DAY = re.compile(
    rf"(?P<d>{_any(DAYS)})(?!\w|-)(?: (?P<p>{_ID_PARTS}|morning|afternoon|evening|night)(?!\w))?"
    rf"|(?P<now>(?:{_ID_PARTS}) (?:ini|tadi|nanti|kemarin)|(?:tadi|nanti) (?:{_ID_PARTS})"
    r"|(?:earlier |later )?this (?:morning|afternoon|evening))(?!\w)"
)
_COUNTED = re.compile(
    rf"(?:{_NUMBER} |(?P<se>se))(?P<u>{_any(UNITS)})(?!\w)(?: yang)?(?P<fiscal> (?:fiscal|fiskal))? "
    r"(?P<w>lalu|silam|terakhir|belakangan(?: ini)?|mendatang|ke depan|(?:akan )?datang|lagi|kemudian|sebelumnya"
    r"|berikutnya|setelahnya|setelah itu|ago|earlier|later|afterwards?|before(?=[.,;]|$)|from now|hence)(?!\w)"
)
_EITHER_NUMBER = re.compile(
    rf"(?P<n>(?:\d{{1,2}}|{_any(NUMBERS)})(?: ?- ?| (?:atau|hingga|sampai|or|to) )(?:\d{{1,2}}|{_any(NUMBERS)}))"
    rf" (?:{_any(UNITS)}) (?:(?:yang )?(?:lalu|silam|terakhir|belakangan|mendatang|ke depan|lagi|kemudian)"
    r"|ago|earlier|later|from now)(?!\w)"
)
_THESE = re.compile(
    rf"(?:(?:{_any(NUMBERS | dict.fromkeys(VAGUE_NUMBERS))}) |se)(?P<u>hari|pekan|minggu|bulan|tahun) ini(?!\w)"
)
_STRETCH = re.compile(
    rf"(?P<the>the )?(?P<w>last|past|previous|next|coming|following|recent|upcoming)(?: {_NUMBER})? {_UNIT}(?!-| of )"
)
_SAID = re.compile(
    rf"(?P<w>last|next|this|current|the current|this coming|this past|coming)"
    rf" (?P<x>{_any(UNITS)}|{_any(WEEKDAYS)}|{_any(MONTHS)}|{_any(SEASONS)})(?!\w)"
    r"(?: (?P<p>morning|afternoon|evening|night)(?!\w))?"
)
_UNIT_FIRST = re.compile(
    rf"{_UNIT} (?:yang )?"
    r"(?P<w>lalu|silam|ini|depan|mendatang|kemarin|nanti|sebelumnya|berikutnya|(?:akan )?datang)(?!\w)"
)
_EDGE = re.compile(r"(?:awal|akhir|pertengahan) (?:(?P<m>bulan)|(?P<y>tahun)|(?P<w>pekan))(?!\w| (?:\d|[a-z]+ \d))")
_ANCHORED = re.compile(
    r"(?:keesokan(?: hari| pagi| siang| malam)?(?:nya)?|esok harinya|(?:pagi|siang|sore|malam) harinya"
    r"|the (?:next|following|previous) (?:(?P<u>day|week|month|quarter|year|decade)|morning|afternoon|evening|night)"
    r"|(?:the|a) (?:(?P<v>day|week|month|year|decade)|night|evening) (?:before|after)(?=[,.;]|$))(?!\w)"
)
_REPEATED = re.compile(
    r"(hari|pekan|minggu|bulan|tahun)-\1 (?:mendatang|terakhir|ke depan|belakangan(?: ini)?|lalu|ini)(?!\w)"
)
_SOME_TIME = re.compile(r"beberapa (?:waktu|saat) (?:yang )?lalu(?!\w)")
_YEARS_AGO = re.compile(r"(?:days|weeks|months|years|decades|centuries) (?:ago|later|earlier)(?!\w)")
_EVE = re.compile(rf"malam (?:{_any(WEEKDAYS)})(?!\w)")
_EDGE_CUES = frozenset("pada sejak hingga sampai di per menjelang jelang mulai sebelum".split())  # noqa: SIM905
_NOT_NOW = frozenset(
    [*MONTHS, *WAYS, "yang", "fiskal", "anggaran", "ajaran", "buku", "sebelumnya", "berikutnya", "pelajaran"]
)
_SUMMERS = re.compile(r"the (?:past|last|next) (?:\w+ )?(?:springs|summers|autumns|winters)(?!\w)")
_FOLLOWING = re.compile(
    rf"the (?:following|previous|preceding) (?:{_any(WEEKDAYS)}|{_any(MONTHS)}|{_any(SEASONS)})(?!\w)"
    r"(?: (?:morning|afternoon|evening|night)(?!\w))?"
)
_VAGUE = (_FOLLOWING, _SUMMERS, _REPEATED, _EVE, _SOME_TIME, _YEARS_AGO)
_STILL = frozenset(["second", "seconds", "detik"])
_BACK = frozenset(["lalu", "silam", "ago"])
_LATEST = frozenset(["terakhir", "belakangan", "belakangan ini"])
_COMING = frozenset(["mendatang", "ke depan", "datang", "akan datang"])
_AHEAD = frozenset(["lagi", "from now", "hence"])
_WHOLES = frozenset(["century's", "decade's", "year's", "month's", "season's"])
_PAPERS = frozenset(["usa", "russia", "malaysia", "the", "india"])
_SCALES = frozenset("ribu juta miliar triliun ratus puluh belas seribu sejuta setengah".split())  # noqa: SIM905
_STRETCHED = frozenset(["day", "week", "month", "quarter", "year", "decade"])


def _value(word: str) -> int:
    """What the number word counts, 0 if it is vague."""
    word = word.removesuffix(" of").strip()
    if word.isdigit():
        return int(word)
    return NUMBERS.get(word, NUMBERS.get(word.removeprefix("a "), 0))


def day(place: Surroundings, start: int) -> Found | None:
    """Yesterday, today, tomorrow, this morning, with the date in brackets behind it if there is one."""
    found = _DAY.match(place.low, start)
    if found is None:
        return None
    word, _ = place.before(start)
    if found["d"] == "today" and place.capital(start) and (word in _PAPERS or not place.opens(start)):
        return None
    if found["now"] and word in ("setiap", "tiap", "satu"):
        return None
    rule = DAYS[found["d"]] if found["d"] else "day-1" if "kemarin" in found["now"] else "day+0"
    if inside := bracketed(place, found.end()):
        end, date = inside
        return Found(start, end, "day", date.edtf, date.rule)
    return Found(start, found.end(), "day", rule=rule)


def counted(place: Surroundings, start: int) -> Found | None:
    """So many units back or ahead: "tiga tahun silam", "two days ago", "sepekan terakhir"."""
    found = _COUNTED.match(place.low, start)
    if found is None or found["u"] in _STILL:
        return None
    if UNITS[found["u"]] == "hour" and found["w"] not in _BACK | _LATEST:
        return None
    unit, way = UNITS[found["u"]], found["w"]
    count = 1 if found["se"] else _value(found["n"])
    if not count:
        rule = "vague"
    elif unit == "hour":
        rule = f"last:{-(-count // 24)}day" if way in _LATEST and found["u"] in ("jam", "hours") else "vague"
    elif way in _BACK:
        rule = f"{unit}-{count}"
    elif way in _AHEAD:
        rule = f"{unit}+{count}"
    elif way in _LATEST or way in _COMING:
        rule = f"{'last' if way in _LATEST else 'next'}:{count}{unit}" if unit in _STRETCHED else "vague"
    else:
        rule = f"anchor:{unit}{'-' if way in ('sebelumnya', 'earlier', 'before') else '+'}{count}"
    return Found(start, found.end(), "counted", rule=rule)


def several(place: Surroundings, start: int) -> Found | None:
    """A stretch up to now in Indonesian, and one number or another: "tiga hari ini", "two or three years ago"."""
    found = _EITHER_NUMBER.match(place.low, start)
    if found and found["n"] not in NUMBERS:
        return Found(start, found.end(), "counted", rule="vague")
    found = _THESE.match(place.low, start)
    if found is None:
        return None
    number = place.low[start : found.start("u")].strip()
    count = 1 if number == "se" else _value(number)
    rule = f"last:{count}{UNITS[found['u']]}" if count else "vague"
    return Found(start, found.end(), "counted", rule=rule)


def stretch(place: Surroundings, start: int) -> Found | None:
    """A stretch up to now or from now on: "the past five years", "the next two weeks", "the coming days"."""
    found = _STRETCH.match(place.low, start)
    if found is None or found["u"] in _STILL:
        return None
    number, unit, word = found["n"], UNITS[found["u"]], found["w"]
    plural = found["u"].endswith("s")
    if word in ("previous", "following"):
        return Found(start, found.end(), "counted", rule=f"anchor:{unit}{'-' if word == 'previous' else '+'}1")
    if word == "recent" or word == "upcoming" or (plural and not number):
        return Found(start, found.end(), "counted", rule="vague") if plural else None
    if not number and not found["the"] and word not in ("past", "coming"):
        return None
    count = _value(number) if number else 1
    if unit == "hour":
        count, unit = (-(-count // 24), "day") if found["u"] == "hours" else (0, unit)
    rule = (
        f"{'last' if word in ('last', 'past') else 'next'}:{count}{unit}" if count and unit in _STRETCHED else "vague"
    )
    return Found(start, found.end(), "counted", rule=rule)


def said(place: Surroundings, start: int) -> Found | None:
    """English with the word in front: "last week", "next Monday", "this March", "last summer"."""
    found = _SAID.match(place.low, start)
    if found is None:
        return None
    name = found["x"]
    side = WAYS[found["w"].split()[-1]]
    if name in UNITS:
        unit = UNITS[name]
        word = place.before(start)[0]
        if word in _WHOLES or (
            unit == "day" and word == "to" and side == 0
        ):  # "the century's last decade", "to this day"
            return None
        if unit == "hour" or name.endswith("s") or place.low.startswith((" of ", "-"), found.end("x")):
            return None
        return Found(start, found.end("x"), "relative", rule=f"{unit}{side:+d}")
    return _said_name(place, start, found, side)


def _said_name(place: Surroundings, start: int, found: re.Match[str], side: int) -> Found | None:
    """A weekday, season or month with "last", "next" or "this" in front."""
    name, signs = found["x"], "<<" if side < 0 else ">>"
    if name in SEASONS:
        return Found(start, found.end("x"), "season", rule=f"date:XXXX-{SEASONS[name]}{signs if side else '*'}")
    if not place.capital(found.start("x")):
        return None
    if name in WEEKDAYS:
        signs = ">" if "coming" in found["w"] else signs
        rule = f"weekday:{WEEKDAYS[name]}{signs}" if side else f"week+0@{WEEKDAYS[name]}"
        return Found(start, found.end(), "weekday", rule=rule)
    if name not in LONG_MONTHS["en"]:
        return None
    month = f"{MONTHS[name]:02d}"
    return Found(start, found.end("x"), "month", rule=f"date:XXXX-{month}{signs}" if side else f"year+0@{month}")


def unit_first(place: Surroundings, start: int) -> Found | None:
    """Indonesian with the word behind: "pekan lalu", "tahun ini", "akhir pekan depan"."""
    found = _UNIT_FIRST.match(place.low, start)
    if found is None:
        return None
    word, _ = place.before(start)
    unit, way = UNITS[found["u"]], found["w"]
    if unit == "hour" or unit == "day" or word.isdigit() or (word in NUMBERS and word != "a") or word in VAGUE_NUMBERS:
        return None
    if word in _SCALES:
        return None
    if found["u"] == "minggu" and (word == "hari" or (place.capital(start) and not place.opens(start))):
        return None
    if way in ("sebelumnya", "berikutnya"):
        return Found(start, found.end(), "relative", rule=f"anchor:{unit}{'-' if way == 'sebelumnya' else '+'}1")
    return Found(start, found.end(), "relative", rule=f"{unit}{WAYS.get(way.split()[-1], 1):+d}")


def other(place: Surroundings, start: int) -> Found | None:
    """What is counted from something else or is vague, and what nobody can tell."""
    if found := _ANCHORED.match(place.low, start):
        back = "previous" in found[0] or "before" in found[0]
        if "hari" in found[0] and not found[0].startswith(("keesokan", "esok")):  # "malam harinya": of the same day
            return Found(start, found.end(), "relative", rule="anchor:day+0")
        return Found(
            start, found.end(), "relative", rule=f"anchor:{found['u'] or found['v'] or 'day'}{'-' if back else '+'}1"
        )
    if found := next(filter(None, (rule.match(place.low, start) for rule in _VAGUE)), None):
        return Found(start, found.end(), "relative", rule="vague")
    return None


def edge(place: Surroundings, start: int) -> Found | None:
    """The beginning, middle or end of this month, year or week: "sejak awal bulan", "hingga akhir tahun"."""
    found = _EDGE.match(place.low, start)
    if found is None or place.before(start)[0] not in _EDGE_CUES or place.after(found.end()) in _NOT_NOW:
        return None
    unit = "month" if found["m"] else "year" if found["y"] else "week"
    if unit == "week" and found[0].startswith("akhir"):
        return None
    return Found(start, found.end(), "relative", rule=f"{unit}+0")
