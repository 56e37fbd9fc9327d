"""Walking through a text: which words may begin an expression, and what makes a moment of what is found there."""

import re
from collections.abc import Callable
from dataclasses import replace

from reader.domain.findings import Moment
from reader.language.dates import calendar_dates, lists, loose, periods, quarters, relative, weekdays
from reader.language.dates.resolving import approximate, unresolved
from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import (
    APPROXIMATORS,
    DAYS,
    FREQUENCIES,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    VAGUE_NUMBERS,
    WEEKDAYS,
)
from reader.language.edtf import MONTHS

Reader = Callable[[Surroundings, int], Found | None]

_WORD = re.compile(r"[^\W_]+")
_FIGURED: tuple[Reader, ...] = (
    periods.fiscal,
    quarters.quarter,
    calendar_dates.figured,
    calendar_dates.named,
    lists.before_month,
    periods.decade,
    loose.with_half,
    relative.several,
    relative.counted,
    loose.months_of,
    relative.other,
    periods.clock,
    periods.century,
    periods.short_year,
)


def _starters() -> dict[str, tuple[Reader, ...]]:
    """Which rules to try at a word; the first that reads something wins."""
    made: dict[str, list[Reader]] = {}

    def add(words: str | list[str], *readers: Reader) -> None:
        for word in words.split() if isinstance(words, str) else words:
            known = made.setdefault(re.split(r"[ '-]", word)[0], [])
            known.extend(reader for reader in readers if reader not in known)

    add("awal akhir pertengahan", relative.edge)
    add("tanggal tgl", loose.day_of_month)
    add("christmas boxing new halloween valentine hari malam", loose.feast)
    add("the", loose.day_of_month, loose.weekend, loose.edge, loose.months_of)
    add("year", loose.edge)
    add("first second third fourth last the", loose.nth_weekday)
    add(["the", *loose.DAYS_IN_WORDS], loose.in_words)
    add([*WEEKDAYS], loose.nth_weekday)
    add("final last", quarters.final, loose.months_of)
    add(list(periods.DECADE_WORDS), periods.decade_word)
    add("half quarter a setengah separuh seperempat perempat setahun", loose.with_half)
    add([*NUMBERS], loose.with_half, loose.months_of)
    add("first", loose.months_of)
    add("the", relative.day, relative.other, relative.stretch, periods.fiscal)
    add("fiscal financial tahun this last next fy", periods.fiscal)
    add([*MONTHS], calendar_dates.named)
    add([*WEEKDAYS], weekdays.weekday)
    add("last next this coming current", relative.day, relative.said)
    add("last past previous next coming following recent upcoming", relative.stretch)
    add("days weeks months years decades centuries", relative.other)
    add("keesokan esok malam pagi siang sore hari pekan minggu bulan tahun", relative.other)
    add([*DAYS], relative.day)
    add("tadi nanti pagi siang sore petang malam dini earlier later", relative.day)
    add([*NUMBERS, *VAGUE_NUMBERS], relative.several, relative.counted, relative.other)
    add("first", relative.other)
    add([f"se{unit}" for unit in UNITS], relative.several, relative.counted)
    add([*UNITS], relative.unit_first)
    add("kuartal triwulan tw semester paruh caturwulan quarter q1 q2 q3 q4 h1 h2 fiscal", quarters.quarter)
    add([*ORDINALS], quarters.quarter, periods.century)
    add("abad", periods.century)
    add([*SEASONS, "musim"], periods.season)
    add("pukul jam", periods.clock)
    return {word: tuple(readers) for word, readers in made.items()}


_STARTERS = _starters()
_PERIOD_ID = (
    r"(?:awal|akhir|pertengahan|medio|penghujung|permulaan"
    r"|paruh (?:pertama|kedua)|(?:(?:dua|tiga) )?(?:pekan|minggu|hari) (?:pertama|kedua|ketiga|keempat|terakhir)) "
)
_PERIOD_EN = (
    r"(?:(?:beginning|start|middle|end|close|(?:early|latter|later) part|(?:first|second|latter) half"
    r"|(?:first|second|third|fourth|last|final|opening|closing) (?:\w+ )?(?:weeks?|days?)) of (?:the )?"
    r"|(?:early|mid)-to-(?:mid|late)[ -]|early[ -]|mid[ -]|late[ -]|earlier |later |end-)"
)
_LEFT = {
    kind: re.compile(rf"(?<![\w-])(?:{words})\Z")
    for kind, words in {
        "day": r"hari |tanggal |tgl\.? ",
        "weekday": r"hari ",
        "month": rf"bulan |{_PERIOD_ID}|{_PERIOD_EN}",
        "year": rf"tahun |{_PERIOD_ID}|{_PERIOD_EN}",
        "decade": rf"tahun |dekade |dasawarsa |{_PERIOD_ID}|{_PERIOD_EN}",
        "century": rf"{_PERIOD_ID}|{_PERIOD_EN}",
        "quarter": rf"{_PERIOD_ID}|{_PERIOD_EN}",
        "season": rf"{_PERIOD_ID}|{_PERIOD_EN}",
        "fiscal": rf"{_PERIOD_ID}|{_PERIOD_EN}",
        "relative": rf"{_PERIOD_ID}|{_PERIOD_EN}",
    }.items()
}
_THE = re.compile(r"(?<!\w)the \Z")
_ORDINAL_DAY = re.compile(r"\d\d?(?:st|nd|rd|th)")
_OF_THE_GAME = re.compile(
    r"\b(?:points?|scored|touchdowns?|yards?|rebounds|assists?|quarterback|halftime|half-time|field goals?|dunk|jumper"
    r"|lead|goals?|coach|kick|shots?|basket|innings)\b"
)
_OF_BUSINESS = re.compile(
    r"[$€£¥%]|\b(?:revenues?|profits?|sales|earnings|percent|per cent|billion|million|gdp|growth|economy|net"
    r"|loss(?:es)?|income|results|fiscal|shares?|company|forecast|inflation|margins?|orders|demand|bank|analysts?)\b"
)
_CODED = frozenset(["q1", "q2", "q3", "q4", "h1", "h2"])
_GAME_REACH = 90
_LEFT_REACH = 30
_GAP = re.compile(
    r",? (?P<word>(?:at|on|pada|sekitar|sekira|pukul|jam|around|about)"
    r"(?: (?:sekitar |sekira |hari )?(?:pukul|jam|about|around|hari))? ?)?"
)
_LIMITS = frozenset(
    "by until till before from sampai hingga sebelum menjelang jelang mulai terhitung ending to ke through".split()  # noqa: SIM905
)
_DEADLINES = frozenset("by until till starting beginning mulai terhitung".split())  # noqa: SIM905
"""Before a weekday these look ahead unless the sentence tells of what is over."""
_BEGUN = frozenset("sejak semenjak since ended".split())  # noqa: SIM905
_TIED = re.compile(r"(?:[^\s][.,:/@#_$€£%+]|\d-|^[.,:/@#_$€£%+])\Z")
"""Signs that tie figures to what stands before them."""
_DAYLIKE = frozenset(["day", "weekday"])
_APPROXIMATE = tuple(f"{word} " for word in APPROXIMATORS)


class Finder:
    """Finds the moments of one text."""

    def __init__(self, text: str, language: str) -> None:
        self._place = Surroundings(text, language)

    def moments(self) -> list[Moment]:
        """All of them, in order."""
        return [self._moment(found) for found in self._with_clocks(lists.with_years(self._place, self._all()))]

    def _all(self) -> list[Found]:
        made: list[Found] = []
        reached, again = 0, -1
        for word in _WORD.finditer(self._place.low):
            start = word.start()
            if start < reached:
                continue
            found = self._at(start, word[0], made)
            if found is None:
                continue
            found = self._widened(found, reached)
            reached = found.end
            if self._frequent(found) or (again >= 0 and lists.listed(self._place, again, found.start)):
                again = found.end
                continue
            if found.kind != "habit" and not self._game(found):
                made.append(found)
        return made

    def _at(self, start: int, word: str, made: list[Found]) -> Found | None:
        """What begins at this word."""
        if word[0].isdecimal() and word.isascii():
            if _TIED.search(self._place.low, max(0, start - 2), start):
                return None
            for reader in _FIGURED:
                if found := reader(self._place, start):
                    return found
            if found := lists.after_month(self._place, start, made[-1] if made else None):
                return found
            return periods.year(self._place, start, self._listed(start, made)) if len(word) >= 3 else None
        readers = _STARTERS.get(word) or ((periods.fiscal,) if word.startswith("fy") else ())
        for reader in readers:
            if found := reader(self._place, start):
                return found
        return None

    def _frequent(self, found: Found) -> bool:
        """Whether it comes again and again: "every Monday", "every other Tuesday"."""
        word = self._place.before(found.start)[0]
        again = word in ("other", "second") and self._place.low.endswith(
            ("every other ", "every second "), 0, found.start
        )
        return again or word in FREQUENCIES

    def _listed(self, start: int, made: list[Found]) -> bool:
        if not made or made[-1].kind != "year":
            return False
        gap = self._place.low[made[-1].end : start]
        return gap in (", ", " dan ", " and ", ", dan ", ", and ", " atau ", " or ", " ke ", " to ", " & ")

    def _widened(self, found: Found, reached: int) -> Found:
        """With the words before it that belong to it: "tanggal", "awal tahun", "the end of"."""
        low, start = self._place.low, found.start
        pattern = _LEFT.get(found.kind)
        for _ in range(3):
            left = pattern.search(low[max(reached, start - _LEFT_REACH) : start]) if pattern else None
            if left is None or (left[0] == "tahun " and self._place.before(start - 6)[0] in NUMBERS):
                break
            start -= len(left[0])
        ordinal = found.kind == "day" and _ORDINAL_DAY.match(low, found.start)
        if (start < found.start or ordinal) and _THE.search(low[max(reached, start - 5) : start]):
            opening = low[start : found.start]
            if ordinal or opening.endswith((" of ", " of the ")):
                start -= 4
        elif _named_quarter(found, low, start) and _THE.search(low[max(reached, start - 5) : start]):
            start -= 4
        return replace(found, start=start)

    def _with_clocks(self, found: list[Found]) -> list[Found]:
        """Times of day joined with the day beside them."""
        made: list[Found] = []
        for each in found:
            last = made[-1] if made else None
            if last and {"clock"} < {last.kind, each.kind} and _DAYLIKE & {last.kind, each.kind}:
                gap = self._place.low[last.end : each.start]
                between = _GAP.fullmatch(gap)
                day = each if last.kind == "clock" else last
                if between and not between["word"]:
                    made[-1] = replace(day, start=last.start, end=each.end)
                    continue
                rule = day.rule.replace("*", self._way(day)) if "*" in day.rule else day.rule
                if between and last.kind == "clock":
                    made[-1] = replace(last, edtf=day.edtf, rule=rule)
                elif between:
                    made.append(replace(each, edtf=day.edtf, rule=rule))
                    continue
            made.append(each)
        return made

    def _game(self, found: Found) -> bool:
        """Whether a quarter or half without a year is one of a match."""
        if found.kind != "quarter" or not found.rule.startswith("date:") or self._place.language != "en":
            return False
        first, last = max(0, found.start - _GAME_REACH), found.end + _GAME_REACH // 2
        return bool(_OF_THE_GAME.search(self._place.low, first, last)) and not _OF_BUSINESS.search(
            self._place.low, first, last
        )

    def _way(self, found: Found) -> str:
        """The sign for where a date without its year, or a weekday, lies; see the notation of the rules."""
        word, day = self._place.before(found.start)[0], found.kind in ("weekday", "weekend")
        if word == "before" and day and self._place.low[found.start].isdigit():
            word = ""  # "shortly before 3 p.m. Saturday": it is the hour that it limits
        if word in _BEGUN:
            return "<" if day else "<!"
        if self._place.ahead(found.start, found.end):
            return ">"
        if day and self._place.present(found.start, found.end):
            return ">"
        if day and word in _DEADLINES:
            return "<" if self._place.done(found.start, found.end) else ">"
        happened = day and self._place.low.startswith("'s", found.end)  # "the toll from Saturday's quake"
        return "=" if word in _LIMITS and not happened else "<"

    def _moment(self, found: Found) -> Moment:
        rule, edtf = found.rule, found.edtf
        if "*" in rule:
            rule = rule.replace("*", self._way(found))
        if self._place.low[max(0, found.start - 15) : found.start].endswith(_APPROXIMATE) and found.kind != "clock":
            rule, edtf = (f"{rule}~", edtf) if rule and rule != "vague" else (rule, approximate(edtf) if edtf else edtf)
        exact = self._place.text[found.start : found.end]
        return Moment(found.start, found.end, exact, edtf or unresolved(rule), rule, open=bool(rule))


def _named_quarter(found: Found, low: str, start: int) -> bool:
    """Whether it is a quarter or fiscal year in words, whose article belongs to it; not "the second-quarter profit"."""
    if found.kind not in ("quarter", "fiscal"):
        return False
    return low[start].isalpha() and low[start : start + 2] not in _CODED and "-" not in low[start : found.end]
