"""Days and months: "12/8/2024", "3-5 Maret 2024", "August 12", "from March to May 2020"."""

# ruff: noqa: SIM905

import re
from dataclasses import dataclass, replace

from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import LONG_MONTHS, MONTH_CUES, MONTH_NOUNS, NAMES_TOO
from reader.language.edtf import MONTHS, is_valid_expression

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
FOUR = r"(?:1[5-9]\d\d|20\d\d|2100)"
YEAR = rf"{FOUR}(?![^\W]|[.,]\d|[%°])"
_MONTH = rf"(?:{_NAMES})(?![^\W_])(?:\.(?= ?\d|,? ?'\d))?"
_WITH_YEAR = rf"(?:(?:,? |-|/|,? of |,? tahun )(?P<y>{YEAR})| ?'(?P<yy>\d\d)(?!\w))"
TO = r"(?: ?- ?| (?:hingga|sampai(?: dengan)?|s\.?/?d\.?|ke|to|through|thru|until|till) )"
AND = r" (?:dan|and) "
BETWEEN = frozenset(["antara", "between"])
_OLD_YEAR = r"(?:1\d{3}|20\d\d|2100)(?![^\W]|[.,]\d|[%°])"
"""Right behind a day and its month four figures are a year however long ago."""
_ORDINAL = "(?:st|nd|rd|th)?"
_DAY_MONTH = re.compile(
    rf"(?P<d>{_DAY}){_ORDINAL}(?!\d)(?: of)?[ -](?:bulan )?(?P<m>{_MONTH})"
    rf"{_WITH_YEAR.replace(YEAR, _OLD_YEAR)}?"
)
_DAYS_MONTH = re.compile(
    rf"(?P<d>{_DAY}){_ORDINAL}(?P<to>{TO}|{AND})(?:tanggal |the )?(?={_DAY}{_ORDINAL}(?: of)?[ -])"
)
_MONTH_DAY = re.compile(
    rf"(?P<m>{_MONTH}) (?:the )?(?P<d>{_DAY})(?!\d){_ORDINAL}(?![\w:%°]|[.,]\d|-an\b)"
    rf"(?:,? (?P<y>{_OLD_YEAR}))?"
)
_MONTH_DAYS = re.compile(
    rf"(?P<m>{_MONTH}) (?P<d>{_DAY})(?!\d){_ORDINAL}{TO}(?P<d2>{_DAY})(?!\d){_ORDINAL}(?![\w:%°]|[.,]\d)"
    rf"(?:,? (?P<y>{YEAR}))?"
)
_MONTH_ONLY = re.compile(rf"(?P<m>{_MONTH}){_WITH_YEAR}?")
_LISTED_MONTH = re.compile(rf"(?:,| dan| and| &|, and|, dan) (?:{_NAMES})(?![^\W_])")
_SUBJECT = re.compile(
    r"(?:march|may|august) (?:was|is|saw|brought|marked)\b|(?:march|april|may|june|july|august)'s "
    r"(?:figures?|data|reading|inflation|sales|elections?|vote|report|jobs|meeting|total|rain|drop|rise|increase)\b"
)
"""What makes a month of a name that opens a sentence."""
_JOINED = re.compile(f"(?P<to>{TO})|(?P<and>{AND})")
_FIGURES = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d\d))?(?![\w%]|[/.,:-]\d)")
_FIGURED_DAYS = re.compile(r"(\d{1,2}) ?- ?(\d{1,2})/(\d{1,2})(?:/((?:19|20)\d\d))?(?![\w%]|[/.,:-]\d)")
_ISO = re.compile(r"(\d{4})([-/])(\d\d)\2(\d\d)(?:[t ]\d\d:\d\d(?::\d\d)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w]|[/-]\d)")
_SUFFIX = re.compile(
    r"(?: (?:(?:of|in|pada) )?(?:tahun (?P<a>itu|yang sama|berikutnya|sebelumnya)|(?:that|the (?P<b>same|following|next"
    r"|previous)) year)|(?P<c> (?:berikutnya|sebelumnya)))(?!\w)"
    r"| (?:(?:(?:of|in|pada) )?(?:(?P<year>tahun (?P<w>lalu|ini|depan|mendatang)|(?P<e>last|this|next) year))"
    r"|(?P<past>yang lalu|lalu|silam|kemarin)|(?P<next>yang akan datang|mendatang|depan|nanti)|(?P<this>ini))(?!\w)"
)
_AFTER = frozenset(["berikutnya", "following", "next"])
_BEFORE = frozenset(["sebelumnya", "previous"])
PART_OF_DAY = (
    "(?:pagi|siang|sore|petang|malam|dini hari|subuh|morning|afternoon|evening|night)(?: (?:waktu setempat|tadi))?"
)
AFTER_DATE = re.compile(rf" {PART_OF_DAY}(?!\w)")
_PLACES = frozenset("jalan jl jl. universitas gelora stadion masjid museum street avenue".split())
SIDES = {"lalu": "-1", "kemarin": "-1", "last": "-1", "ini": "+0", "this": "+0", "depan": "+1", "mendatang": "+1"}
SIDES |= {"next": "+1"}
_FIGURED_CUES = frozenset("pada sejak per hingga sampai mulai sebelum setelah".split())
_FIGURED_ENDS = frozenset(
    ["", *".,;)(", *"lalu silam kemarin mendatang pukul sekitar di ke dan itu siang malam pagi".split()]
)


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is written; 0 for what is not."""

    end: int
    month: int
    day: int = 0
    year: int = 0

    def edtf(self, year: int = 0) -> str:
        """Its EDTF, in that year if it has none."""
        made = f"{self.year or year:04d}" if self.year or year else "XXXX"
        return made + f"-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")


def two_figures(year: str) -> int:
    """The year of two figures: up to 39 in this century, else in the last."""
    return int(year) + (2000 if int(year) < 40 else 1900)


def _day(found: re.Match[str], day: str = "d") -> Day:
    groups = found.groupdict()
    year = int(groups["y"]) if groups.get("y") else two_figures(groups["yy"]) if groups.get("yy") else 0
    month = MONTHS[groups["m"].rstrip(".")]
    return Day(found.end(), month, int(groups[day]) if groups.get(day) else 0, year)


def _named(place: Surroundings, found: re.Match[str] | None) -> bool:
    """Whether the month of this match is one: short and ambiguous names need a capital, unless all is there."""
    if found is None:
        return False
    groups = found.groupdict()
    name = groups["m"].rstrip(".")
    known = name in LONG_MONTHS["id"] | LONG_MONTHS["en"] and name not in ("may", "march", "mar")
    return known or bool(groups.get("d") and groups.get("y")) or place.capital(found.start("m"))


def _one(place: Surroundings, start: int) -> Day | None:
    """The date with a named month at this place, the longest way to read it."""
    for pattern in (_DAY_MONTH, _MONTH_DAY, _MONTH_ONLY):
        found = pattern.match(place.low, start)
        if found is None or not _named(place, found):
            continue
        if pattern is _MONTH_DAY and place.language == "id" and not found["y"]:
            continue
        day = _day(found)
        name = found["m"]
        if pattern is _DAY_MONTH and not day.year and name not in LONG_MONTHS["id"] | LONG_MONTHS["en"]:
            dotted = place.low.startswith(". ", day.end) and place.text[day.end + 2 : day.end + 3].islower()
            day = replace(day, end=day.end + dotted)  # "from 1 Oct. the fare"
        if is_valid_expression(day.edtf()):
            return day
    return None


def _dated(start: int, end: int, edtf: str, kind: str) -> Found | None:
    if not is_valid_expression(edtf):
        return None
    if edtf.startswith("XXXX"):
        return Found(start, end, kind, rule=f"date:{edtf}*")
    return Found(start, end, kind, edtf)


def _finished(place: Surroundings, start: int, end: int, edtf: str, kind: str) -> Found | None:
    """The date with what follows it: "lalu", "tahun ini", "last year"."""
    made = _dated(start, end, edtf, kind)
    found = _SUFFIX.match(place.low, end) if made and made.rule else None
    if made is None or found is None:
        return made
    bare = edtf.replace("XXXX-", "")
    if not (found["year"] or found["past"] or found["next"] or found["this"]):
        told = found["a"] or found["b"] or found["c"] or "same"
        side = 1 if told.strip() in _AFTER else -1 if told.strip() in _BEFORE else 0
        return Found(start, found.end(), kind, rule=f"anchor:year{side:+d}@{bare}")
    if found["year"]:
        return Found(start, found.end(), kind, rule=f"year{SIDES[found['w'] or found['e']]}@{bare}")
    if found["this"]:
        return Found(start, found.end(), kind, rule=f"year+0@{bare}")
    way = "<<" if found["past"] else ">!" if found["next"].strip() == "nanti" else ">>"
    return Found(start, found.end(), kind, rule=f"date:{edtf}{way}")


def named(place: Surroundings, start: int) -> Found | None:
    """A day or month with its name, or a range of them; kind "habit" in the name of a street or a university."""
    made = _named_at(place, start)
    return replace(made, kind="habit") if made and place.before(start)[0] in _PLACES else made


def _named_at(place: Surroundings, start: int) -> Found | None:
    low = place.low
    if made := _days(place, start):
        return made
    found = _MONTH_DAYS.match(low, start)
    if found and _named(place, found):
        return _range(place, start, _day(found), _day(found, "d2"))
    first = _one(place, start)
    if first is None:
        return None
    comma = bool(first.year) and low.startswith(", ", first.end)  # "July 1, 2023, to June 30, 2025"
    joined = _JOINED.match(low, first.end + comma)
    if comma and joined and "-" in joined[0]:
        joined = None
    if joined and (joined["to"] or place.before(start)[0] in BETWEEN):
        last = _one(place, joined.end())
        if last and bool(last.day) == bool(first.day) and (last.year or not first.year):
            return _range(place, start, first, last)
    return _single(place, start, first)


def _single(place: Surroundings, start: int, first: Day) -> Found | None:
    """One day or month, with the part of the day behind it in Indonesian: "17 Agustus dini hari"."""
    if not first.day and not first.year:
        return _bare_month(place, start, first)
    part = AFTER_DATE.match(place.low, first.end) if first.day and place.language == "id" else None
    if part:
        return _dated(start, part.end(), first.edtf(), "day")
    return _finished(place, start, first.end, first.edtf(), "day" if first.day else "month")


def _days(place: Surroundings, start: int) -> Found | None:
    """Days of one month: "3-5 Maret", and "3 dan 4 Maret", which follow each other."""
    found = _DAYS_MONTH.match(place.low, start)
    last = _one(place, found.end()) if found else None
    if found is None or last is None or not last.day:
        return None
    listed = found["to"].strip() in ("dan", "and") and place.before(start)[0] not in BETWEEN
    if listed and last.day != int(found["d"]) + 1:
        return None
    return _range(place, start, Day(found.end(), last.month, int(found["d"]), last.year), last)


def _range(place: Surroundings, start: int, first: Day, last: Day) -> Found | None:
    year = last.year - ((first.month, first.day) > (last.month, last.day)) if last.year else 0
    return _finished(place, start, last.end, f"{first.edtf(year)}/{last.edtf()}", "day" if last.day else "month")


def _bare_month(place: Surroundings, start: int, first: Day) -> Found | None:
    """A month alone, where it is neither a person's name nor a verb."""
    name = place.low[start : first.end]
    word, _ = place.before(start)
    if name not in LONG_MONTHS[place.language]:
        return None
    made = _finished(place, start, first.end, first.edtf(), "month")
    if place.opens(start) and place.capital(start) and _SUBJECT.match(place.low, start):
        return made
    listed = word in ("and", "or") and name in NAMES_TOO and place.capital(first.end + 1)  # "and April Jones"
    if (
        (word in MONTH_CUES and not listed)
        or place.low.endswith(("mid-", "early-", "late-"), 0, start)
        or (made and made.end > first.end and place.capital(start))
    ):
        return made
    if not place.capital(start) or place.text[start : first.end].isupper():
        return None
    after = first.end + 1 if place.text[first.end : first.end + 1] == " " else first.end
    led_by_name = place.capital(start - len(word) - 1) and not place.opens(start)
    if _LISTED_MONTH.match(place.low, first.end) and not led_by_name:
        return made
    if led_by_name and place.language == "id" and word in MONTH_NOUNS:
        led_by_name = False  # "Inflasi Juli"
    beside = place.capital(after) or led_by_name
    led = word in ("a", "the", "its", "(", ",") or (place.language == "id" and not place.opens(start))
    return None if (beside and word not in (",", "(")) or (name in NAMES_TOO and (beside or not led)) else made


def figures(place: Surroundings, start: int) -> tuple[Found | None, bool]:
    """A date all in figures, and whether it has a year."""
    low = place.low
    if found := _ISO.match(low, start):
        return _dated(start, found.end(), f"{found[1]}-{found[3]}-{found[4]}", "day"), True
    if place.language == "id" and (found := _FIGURED_DAYS.match(low, start)):
        tail = f"{found[4] or 'XXXX'}-{int(found[3]):02d}"
        return _dated(start, found.end(), f"{tail}-{int(found[1]):02d}/{tail}-{int(found[2]):02d}", "day"), True
    found = _FIGURES.match(low, start)
    if found is None or (found[2] == "." and not found[4]) or (found[4] and len(found[4]) == 2 and found[2] != "/"):
        return None, False
    year = "XXXX" if not found[4] else found[4] if len(found[4]) == 4 else str(two_figures(found[4]))
    if year != "XXXX" and not 1500 <= int(year) <= 2100:
        return None, False
    first, second = int(found[1]), int(found[3])
    readings = [
        made for made in (f"{year}-{second:02d}-{first:02d}", f"{year}-{first:02d}-{second:02d}")
        if is_valid_expression(made)
    ]  # fmt: skip
    if place.language == "id" or found[2] == ".":  # with points the month never comes first
        readings = [f"{year}-{second:02d}-{first:02d}"]
    made = _dated(start, found.end(), readings[0], "day") if readings else None
    if len(readings) == 2 and first != second:
        made = Found(start, found.end(), "day", rule=f"either:{readings[0]}|{readings[1]}")
    return made, bool(found[4])


def figured(place: Surroundings, start: int) -> Found | None:
    """A date in figures alone; one without a year needs a word or brackets that say it is a date."""
    made, full = figures(place, start)
    if made is None or full:
        return made
    if "/" not in place.low[start : made.end]:
        return None
    word, _ = place.before(start)
    if word in ("tanggal", "tgl", "tgl.") or (word in _FIGURED_CUES and _bare(place, made.end)):
        return _finished(place, start, made.end, made.rule[5:-1], "day")
    inside = word == "(" and place.low[made.end : made.end + 1] == ")" and place.language == "id"
    return made if inside and place.before(start - 1)[0] not in ("bagian", "halaman", "skor", "laga", "bab") else None


def _bare(place: Surroundings, end: int) -> bool:
    """Whether figures with a stroke, up to ``end``, may be a date: Indonesian, and nothing counted follows."""
    return place.language == "id" and place.after(end) in _FIGURED_ENDS


def bracketed(place: Surroundings, end: int) -> tuple[int, Found] | None:
    """A date in brackets right behind ``end``, as in "hari ini (12/8)": the end of the brackets and the date."""
    if place.low[end : end + 2] != " (":
        return None
    made = figures(place, end + 2)[0] or named(place, end + 2)
    if made is None or made.kind != "day" or place.low[made.end : made.end + 1] != ")":
        return None
    return made.end + 1, made
