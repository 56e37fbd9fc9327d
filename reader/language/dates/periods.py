"""Years, decades, centuries, seasons, fiscal years and times of day."""

# ruff: noqa: SIM905

import re

from reader.language.dates.calendar_dates import AND, BETWEEN, FOUR, TO, YEAR, two_figures
from reader.language.dates.quarters import FISCAL_YEAR, OPEN_FISCAL, ORDINAL, fiscal_year, number_of
from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import (
    AFTER_YEARS,
    COUNTED,
    ORDINALS,
    SEASONS,
    SURE_YEAR_CUES,
    WEAK_YEAR_CUES,
    WEEKDAYS,
    YEAR_CUES,
)

_NUMBERED_NAME = re.compile(r"\b(?:nomor|no|number|num|nr)\.? ?[\w./-]{1,12} (?:tahun|of) \Z")
_YEARS = re.compile(rf"(?P<a>{FOUR})(?P<to>{TO}|{AND}|/)(?:tahun )?(?P<b>{YEAR}|\d\d(?![\w%]|[.,/-]\d))")
_YEAR = re.compile(rf"(?P<a>{YEAR})")
_OLD_YEAR = re.compile(
    r"(?P<a>[1-9]\d{2,3})(?![^\W]|[.,:/-]\d|[%°])(?P<era> (?:masehi|m|ce|ad)\b)?(?! (?:sm|bc|bce|hijriah|h)\b)"
)
_OLD_ENDS = frozenset([*".,;)", "was", "were", "when", "until", "the", "a", "by", "as", "ketika", "saat", "oleh"])
_OLD_PREPOSITIONS = frozenset(["in", "since", "until", "before", "after", "around", "pada", "sejak"])
_OLD_CUES = ("tahun ", " year ", " ad ", " circa ")
_DECADE = re.compile(r"'?(?P<d>(?:1[5-9]|20)\d0|\d0)(?P<s>-?an|'?s)(?!\w)")
_LISTED_DECADE = re.compile(r"\d0(?:-?an|'?s)(?:,| (?:hingga|sampai|dan|atau|ke|and|to|or)(?: the)?) \Z")
_TENS = {"fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
DECADE_WORDS = frozenset(_TENS)
_DECADE_WORD = re.compile(r"(?:fif|six|seven|eigh|nine)ties(?!\w)")
_WARMTH = re.compile(r"\b(?:temperatures?|highs?|lows?|heat|cold|warm\w*|upper)\b")
_SHORT_YEAR = re.compile(r"(\d\d)(?!\w|[.,]\d)")
_FISCAL = re.compile(
    FISCAL_YEAR + r"(?:[ ,-]{0,2}(?P<part>q[1-4]|h[12])(?!\w))?"
    r"|(?:(?:20\d\d)[/-])?(?P<h>20\d\d|(?<=[/-])\d\d) (?:fiscal|financial) year\b"
)
_OPEN_FISCAL_YEAR = re.compile(OPEN_FISCAL)
_SEASON = re.compile(
    rf"(?:musim )?(?P<s>{'|'.join(SEASONS)})(?: of| tahun)? (?P<y>{FOUR})(?:[/-](?P<z>\d{{4}}|\d\d))?(?!\w)"
)
_CENTURY = re.compile(rf"abad (?:ke[- ])?(?:{ORDINAL})(?: masehi)?(?! (?:sm|sebelum masehi))")
_CENTURY_TO = re.compile(r"(?: ?- ?| (?:hingga|sampai|dan) )(?:abad )?ke[- ](?P<b>\d{1,2})(?: masehi)?(?!\w)")
_CENTURY_EN = re.compile(
    r"(?P<a>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?)(?P<link>(?: and| to) (?:the )?(?:early |late |mid-)?|-)?"
    r"(?(link)(?P<b>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?))[ -]centur(?:y|ies)(?!\w)(?! b\.?c)"
)
_ZONE = (
    r"(?: ?(?:wib|wita|wit|gmt|utc|est|edt|pst|pdt|cst|cdt|et|pt|bst|cet|cest|ist|jst|sgt|aest|eastern time"
    r"|waktu setempat|local time)(?!\w)(?:[+-]\d{1,2})?)"
)
_HOUR = r"(?:[01]?\d|2[0-4])"
_ID_PART = r"(?: (?:pagi|siang|sore|petang|malam|dini hari|subuh|tengah malam)(?!\w))"
_CLOCK_ID = re.compile(
    rf"(?:pukul|jam) (?P<all>(?P<t>{_HOUR}(?:[.:][0-5]\d){{0,2}})(?!\d|[.,]\d)"
    rf"(?:{_ZONE}?(?: ?-+ ?| hingga | sampai | s\.?/?d\.? )(?:pukul |jam )?"
    rf"{_HOUR}(?:[.:][0-5]\d)?)?{_ID_PART}?{_ZONE}?)(?!\w)"
)
_CLOCK = re.compile(
    rf"(?P<t>{_HOUR}(?:[.:][0-5]\d){{0,2}})(?: ?(?P<m>[ap]\.m\.|[ap]m(?!\w)))?(?P<part>{_ID_PART})?"
    rf"(?P<zone>{_ZONE})?(?![\w%]|[.,:]\d)"
)
_BARE_CLOCK = re.compile(rf"(?P<t>(?:[01]\d|2[0-3])[0-5]\d)(?P<zone>{_ZONE})|(?P<o>\d{{1,2}}) o'clock(?!\w)")
_CLOCK_CUES = frozenset("at by from until till before after around since to between pada about".split())
_LAWS = frozenset("uu uud pp perpres permen perppu perda kuhp tap mpr act law".split())
_VERB = re.compile(r"(?:ber|me[mnl]|di|ter)[a-z]{3}")
_NO_NOUN = re.compile(
    r"(?:me|ber|di|ter|se)[a-z]{4,}\Z|(?:jumlah\w*|total\w*|nomor\w*|kode|angka|pin|tipe|seri|model|sekitar|hampir|punya"
    r"|capai|lebih|kurang|hanya|cuma|atas|bawah|jadi|seharga|senilai|skor|nilai|level|poin|indeks|pasal|ruang|kamar|rute"
    r"|jalur|harga|tarif|biaya|luas|bayar|beli|jual|tepat|rata|telepon|ekstensi|versi|hotel|gedung|piala|liga|ajang)\Z"
)
_CLOSERS = frozenset(")],;")
_POSSESSIVE = re.compile(r"'s(?!\w)")
_HAPPENED = re.compile(
    r"(?:class|crisis|crash|elections?|war|revolution|earthquake|quake|floods?|fire|coup|massacre|riots?"
    r"|recession|strike|uprising|hurricane|drought|famine|census|protests|pandemic|summer|winter) of \Z"
)
"""Before a year: "the class of 1987 held"."""
_EVENT_BEFORE = re.compile(
    r"\b(?i:gempa|tsunami|bom|banjir|erupsi|letusan|data|laporan|kerusuhan|tragedi|kebakaran|longsor|konflik|krisis|survei"
    r"|sensus|pemilu|pilkada|pilgub|pilwalkot|pilbup|pilpres|muktamar|kongres|kudeta|serangan|inflasi|panen|proyek)"
    r"(?: [A-Z][\w-]+){1,3} \Z"
)
_EVENT_AFTER = re.compile(
    r"(?: [A-Z][\w'-]+){1,3} (?:earthquake|quake|tsunami|spill|elections?|vote|referendum|attacks?|bombings?|war"
    r"|invasion|crisis|agreement|accord|deal|coup|film|report|census|study|survey|protests?|riots?|fires?|floods?"
    r"|hurricane|shootings?|massacre|summit|campaign|budget|race|primary|crash|strikes?|disaster|takeover|merger)\b"
)
_STATUTE = re.compile(r"\b(?:Act|Acts|Law|Code|Amendments|Ordinance) of \Z")
_OWNERS = frozenset("the its his her their our a".split())
_OPENERS = frozenset("([\"'“‘«—")


def year(place: Surroundings, start: int, listed: bool) -> Found | None:
    """A year or a range of years; ``listed``: a year stands right before, as in "2019, 2020 and 2021"."""
    low = place.low
    word, blank = place.before(start)
    tied = bool(word) and not blank and place.text[start - 1] not in _OPENERS
    if tied and not low.endswith(("mid-", "pre-", "post-", "pasca-", "pra-", "end-", "early-", "late-"), 0, start):
        return None
    if made := _years(place, start, word):
        return made
    found = _YEAR.match(low, start)
    if found is None:
        return _old_year(place, start)
    if low[found.end() : found.end() + 1] in tuple("/:@_$-"):
        return None
    ok = not _numbered(place, start) and (tied or listed or _is_year(place, start, found.end(), word))
    return Found(start, found.end(), "year", found["a"]) if ok else None


def _old_year(place: Surroundings, start: int) -> Found | None:
    """A year before 1500, where words say that it is one: "tahun 1293", "732 Masehi"."""
    found = _OLD_YEAR.match(place.low, start)
    if found is None or place.after(found.end("a")) in COUNTED or _numbered(place, start):
        return None
    cued = place.low[max(0, start - 7) : start].endswith(_OLD_CUES) and not _in_a_name(place, start - 6)
    placed = place.before(start)[0] in _OLD_PREPOSITIONS and place.after(found.end()) in _OLD_ENDS
    cued = cued or (placed and "1000" < found["a"] < "1500" and len(found["a"]) == 4)
    return Found(start, found.end(), "year", found["a"].zfill(4)) if found["era"] or cued else None


def _years(place: Surroundings, start: int, word: str) -> Found | None:
    joined = _YEARS.match(place.low, start)
    if joined is None:
        return None
    link = joined["to"].strip()
    if link in ("dan", "and") and word not in BETWEEN and not place.low.endswith("antara tahun ", 0, start):
        return None
    first, last = joined["a"], joined["b"]
    last = last if len(last) == 4 else first[:2] + last
    near = link != "/" or int(last) == int(first) + 1
    if int(first) >= int(last) or not near or place.after(joined.end()) in COUNTED or _numbered(place, start):
        return None
    return Found(start, joined.end(), "year", f"{first}/{last}")


def _numbered(place: Surroundings, start: int) -> bool:
    """Whether the year belongs to the number of a law: "Nomor 11 Tahun 2020"."""
    return _NUMBERED_NAME.search(place.low[max(0, start - 40) : start]) is not None


def _is_year(place: Surroundings, start: int, end: int, word: str) -> bool:
    """Whether the words around four figures make them a year."""
    after = place.after(end)
    if word == "tahun":
        return not _in_a_name(place, start - 6)
    if after in COUNTED and word not in SURE_YEAR_CUES:
        return False
    told = after in ("lalu", "silam") or _POSSESSIVE.match(place.low, end) is not None
    if word in YEAR_CUES or told or _after_noun(place, start, word, after) or _event_before(place, start):
        return True
    if word in ("(", "[") or place.opens(start):
        return after in _CLOSERS if word in ("(", "[") else after in AFTER_YEARS or after == ","
    if word in _OWNERS or word.endswith(("'s", "s'")):
        recent = word != "the" and _recent(place, start)
        return after.isalpha() and (not place.capital(end + 1) or recent or _event_after(place, end))
    fits = not after.isalnum() or after in AFTER_YEARS or place.capital(end + 1)
    if word == "of":
        fits = (fits or bool(_HAPPENED.search(place.low[max(0, start - 16) : start]))) and not _statute(place, start)
    return word in WEAK_YEAR_CUES and fits


def _statute(place: Surroundings, start: int) -> bool:
    """Whether the year belongs to the name of a law: "the Clean Water Act of 1972"."""
    return _STATUTE.search(place.text[max(0, start - 16) : start]) is not None


def _event_before(place: Surroundings, start: int) -> bool:
    """Whether the year belongs to something that happened in a place: "gempa Lombok 2018"."""
    return place.language == "id" and _EVENT_BEFORE.search(place.text[max(0, start - 48) : start]) is not None


def _event_after(place: Surroundings, end: int) -> bool:
    """The same in English, where the year stands before: "the 2010 Haiti earthquake"."""
    return _EVENT_AFTER.match(place.text, end) is not None


def _recent(place: Surroundings, start: int) -> bool:
    """Whether four figures before a name are likelier a year than part of it: "a 2019 Toyota"."""
    return "1900" < place.low[start : start + 4] < "2040" and place.low[start : start + 4] != "2000"


def _after_noun(place: Surroundings, start: int, word: str, after: str) -> bool:
    """Whether an Indonesian noun in small letters stands before the year, as in "pola 2016", and no cue of a count."""
    if place.language != "id" or len(word) < 4 or not word.isalpha() or _NO_NOUN.match(word):
        return False
    fits = after in AFTER_YEARS or not after.isalnum() or _VERB.match(after)
    begin = start - len(word) - 1
    named = place.capital(begin) and not place.opens(begin)
    return bool(fits) and not named and place.low[start : start + 2] in ("18", "19", "20")


def _in_a_name(place: Surroundings, start: int) -> bool:
    """Whether a "Tahun" at ``start`` belongs to a name, as in "Piala Dunia Tahun 2022"."""
    word, _ = place.before(start)
    if word in _LAWS:
        return True
    begin = start - len(word) - 1
    return (
        bool(word)
        and place.capital(start)
        and place.capital(begin)
        and not place.opens(start)
        and not place.opens(begin)
    )


def short_year(place: Surroundings, start: int) -> Found | None:
    """A year of two figures behind an apostrophe: "tahun '98", "in '98"."""
    found = _SHORT_YEAR.match(place.low, start)
    if found is None or place.low[start - 1 : start] != "'" or place.low[start - 2 : start - 1] not in (" ", ""):
        return None
    word, _ = place.before(start - 1)
    if word not in YEAR_CUES | {"of", "from", "dari", "and", "to", "di"}:
        return None
    return Found(start - 1, found.end(), "year", str(two_figures(found[1])))


def decade_word(place: Surroundings, start: int) -> Found | None:
    """A decade of the last century in words: "the nineties"; not what a thermometer shows."""
    found = _DECADE_WORD.match(place.low, start)
    word, _ = place.before(start)
    if found is None or word not in ("the", "early", "late", "mid", "mid-", "early-", "late-", "-"):
        return None
    if _WARMTH.search(place.low[max(0, start - 40) : start]) or place.after(found.end()) in ("fahrenheit", "degrees"):
        return None
    return Found(start, found.end(), "decade", f"19{_TENS[found[0]]}X")


def decade(place: Surroundings, start: int) -> Found | None:
    """A decade or a century written with its first year: "1990-an", "the '90s", "tahun 1800-an"."""
    found = _DECADE.match(place.low, start)
    if found is None:
        return None
    digits, quoted = found["d"], place.low[start - 1 : start] == "'"
    begin = start - 1 if quoted and len(digits) == 2 else start
    word, _ = place.before(begin)
    if len(digits) == 4:
        if place.low[start - 1 : start].isalnum() or word in ("rp", "$"):
            return None
        wide = digits.endswith("00") and digits != "2000"
        return Found(start, found.end(), "decade", digits[:2] + "XX" if wide else digits[:3] + "X")
    native = found["s"].endswith("an")
    cued = (
        word in ("tahun", "era", "dekade", "dasawarsa", "generasi", "akhir", "awal")
        if native
        else quoted or (word in ("the", "early", "late", "mid") and digits >= "50")
    )
    cued = cued or _LISTED_DECADE.search(place.low[max(0, begin - 20) : begin]) is not None
    if not cued or place.after(found.end()) in ("fahrenheit", "degrees", "celsius"):
        return None
    return Found(begin, found.end(), "decade", ("20" if digits < "30" else "19") + digits[0] + "X")


def fiscal(place: Surroundings, start: int) -> Found | None:
    """A fiscal year: "tahun fiskal 2024", "FY2023/24", "the 2024 fiscal year"."""
    if found := _FISCAL.match(place.low, start):
        return Found(start, found.end(), "fiscal", rule=f"fiscal:{fiscal_year(found)}{(found['part'] or '').upper()}")
    if found := _OPEN_FISCAL_YEAR.match(place.low, start):
        return Found(start, found.end(), "fiscal", rule="vague")
    return None


def season(place: Surroundings, start: int) -> Found | None:
    """A season of a year: "summer 2023", "musim dingin 2023"."""
    found = _SEASON.match(place.low, start)
    if found is None:
        return None
    return Found(start, found.end(), "season", f"{found['y']}-{SEASONS[found['s']]}")


def _centuries(place: Surroundings, start: int, end: int, number: int) -> Found:
    """A century in Indonesian and the one behind it, as in "abad ke-18 dan ke-19"."""
    last = _CENTURY_TO.match(place.low, end)
    if last is None or not number < int(last["b"]) <= 21:
        return Found(start, end, "century", f"{number - 1:02d}XX")
    return Found(start, last.end(), "century", f"{number - 1:02d}XX/{int(last['b']) - 1:02d}XX")


def century(place: Surroundings, start: int) -> Found | None:
    """One or two centuries: "abad ke-19", "the 18th and 19th centuries"."""
    if found := _CENTURY.match(place.low, start):
        number = number_of(found["n"], found["o"])
        return _centuries(place, start, found.end(), number) if 1 <= number <= 21 else None
    found = _CENTURY_EN.match(place.low, start)
    if found is None:
        return None
    numbers = [ORDINALS.get(each, 0) or int(re.sub(r"\D", "", each) or 0) for each in (found["a"], found["b"]) if each]
    if not all(1 <= number <= 21 for number in numbers):
        return None
    return Found(start, found.end(), "century", "/".join(f"{number - 1:02d}XX" for number in numbers))


def clock(place: Surroundings, start: int) -> Found | None:
    """A time of day: "pukul 10.30 WIB", "5 p.m. EST", "at 10:30"."""
    if found := _CLOCK_ID.match(place.low, start):
        return Found(found.start("all"), found.end(), "clock", rule=f"clock:{found['t'].replace('.', ':')}")
    if found := _BARE_CLOCK.match(place.low, start):
        told = found["o"] or f"{found['t'][:2]}:{found['t'][2:]}"
        return Found(start, found.end(), "clock", rule=f"clock:{told}")
    found = _CLOCK.match(place.low, start)
    return _clock_here(place, start, found) if found else None


def _clock_here(place: Surroundings, start: int, found: re.Match[str]) -> Found | None:
    """The time of day if what stands around and in it makes it one."""
    word, blank = place.before(start)
    if word and not blank and word not in ("(", "-", '"'):
        return None
    timed = ":" in found["t"] or ("." in found["t"] and (found["zone"] or found["m"]))
    cued = ":" in found["t"] and (word in _CLOCK_CUES or word in WEEKDAYS)
    if not (found["m"] or (timed and (found["zone"] or cued))):
        return None
    return Found(start, found.end(), "clock", rule=f"clock:{found['t'].replace('.', ':')}{(found['m'] or '')[:1]}")
