"""Weekdays with what goes with them: "Senin (12/8/2024)", "Monday, Aug. 12", "Kamis pekan depan"."""

# ruff: noqa: SIM905

import re

from reader.language.dates.calendar_dates import AFTER_DATE, PART_OF_DAY, SIDES, bracketed, figures, named
from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import NUMBERS, SHORT_WEEKDAYS, WEEKDAYS

_DAYS = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_WEEKDAY = re.compile(
    rf"(?P<w>{_DAYS})(?![^\W_])(?!'?s\b-|-)(?:\.(?=,? \w))?(?: (?P<part>{PART_OF_DAY})(?!\w))?"
    r"(?P<gap> ?\(|,? (?:tanggal |tgl\.? |the )?(?=[\da-z]))?"
)
_SAID_AGAIN = re.compile(r" (?:lalu|kemarin|silam|mendatang|nanti)(?!\w)(?! (?:malam|siang|sore|pagi|lusa))")
_WEEKDAYS_TO = re.compile(
    rf"(?:{_DAYS})(?: ?- ?| (?:hingga|sampai(?: dengan)?|to|through|till|until) )(?:hari )?(?:{_DAYS})(?!\w)"
)
_NAMED_AFTER_DAYS = frozenset(["pasar", "media", "koran", "harian", "radar", "tabloid", "stasiun", "terminal"])
_ISSUED = frozenset(
    "statement news report interview briefing meeting hearing filing post tweet email memo vote ruling letter speech "
    "note press court phone interview deadline game match session announcement television radio blog".split()
)
"""What is given or held on one day, so that "a Monday" before it is a certain Monday."""
_WEEK = re.compile(
    r" (?:(?:(?P<n>dua|tiga|empat) )?(?:pekan|minggu) (?P<i>lalu|ini|depan|kemarin)(?!\w)"
    r"|(?:of )?(?P<e>last|this|next) week(?!\w))"
    r"|(?P<past> (?:yang lalu|lalu|silam|kemarin))(?!\w)"
    r"|(?P<next> (?:depan|mendatang|yang akan datang|nanti|besok))(?!\w)|(?P<this> ini)(?!\w)"
    r"|(?P<anchor> (?:berikutnya|sebelumnya|itu))(?!\w)"
)


def weekday(place: Surroundings, start: int) -> Found | None:
    """A weekday with what goes with it: date, part of the day, week. "Monday to Friday" is a habit, not a date."""
    if habit := _WEEKDAYS_TO.match(place.low, start):
        inside = bracketed(place, habit.end())
        if inside is None:
            return Found(start, habit.end(), "habit")
        return Found(start, inside[0], "day", inside[1].edtf, inside[1].rule)
    found = _WEEKDAY.match(place.low, start)
    return _weekday(place, start, found) if found else None


def _weekday(place: Surroundings, start: int, found: re.Match[str]) -> Found | None:
    name, number = found["w"], WEEKDAYS[found["w"]]
    if found["gap"] and (made := _weekday_date(place, start, found, number)):
        return made
    word, _ = place.before(start)
    if (
        (word == "a" and place.after(found.end("w")) not in _ISSUED)
        or name in SHORT_WEEKDAYS
        or not _is_weekday(place, start, word, found)
    ):
        return None
    if found["part"] and place.language == "en" and place.capital(found.start("part")):
        return None  # "Monday Night Football"
    end = found.end("part") if found["part"] else found.end("w")
    week = _WEEK.match(place.low, end)
    if week is None:
        return Found(start, end, "weekday", rule=f"weekday:{number}*")
    if week["anchor"]:
        return Found(start, week.end(), "weekday", rule="vague")
    if week["i"] or week["e"]:
        side = SIDES[week["i"] or week["e"]]
        rule = f"week{side[0]}{NUMBERS[week['n']] if week['n'] else side[1]}@{number}"
    elif week["this"]:
        rule = f"week+0@{number}"
    else:
        rule = f"weekday:{number}" + ("<<" if week["past"] else ">>" if "depan" in week["next"] else ">")
    return Found(start, week.end(), "weekday", rule=rule)


def _is_weekday(place: Surroundings, start: int, word: str, found: re.Match[str]) -> bool:
    """Whether the word means the day: not the week ("minggu lalu"), not a name ("Black Friday", "Jumat Agung")."""
    if word == "hari":
        return True
    if not place.capital(start):  # "senin lalu"; "minggu lalu" is the week
        told = found["part"] or _WEEK.match(place.low, found.end("w"))
        return bool(told) and found["w"] != "minggu" and place.language == "id"
    if word in _NAMED_AFTER_DAYS and place.capital(start - len(word) - 1):
        return False
    if found["w"] == "minggu" and (place.opens(start) or place.text[start : found.end("w")].isupper()):
        return bool(found["part"])
    if word in ("black", "good", "ash", "easter", "palm", "sheffield", "super", "cyber", "maundy"):
        return False
    return place.after(found.end("w")) not in (
        "agung",
        "abu",
        "berkah",
        "curhat",
        "wage",
        "times",
        "kliwon",
        "putih",
        "mirror",
        "palma",
    )


def _weekday_date(place: Surroundings, start: int, found: re.Match[str], number: int) -> Found | None:
    """The weekday together with the date behind it, which it helps to place."""
    after = found.end()
    brackets = "(" in found["gap"]
    made = figures(place, after)[0] or named(place, after)
    if made is None or made.kind != "day" or (made.edtf and "/" in made.edtf):
        return None
    if (
        not brackets
        and made.rule
        and place.low[after].isdigit()
        and not re.search("[a-z]", place.low[after : made.end])
    ):
        return None if place.language == "en" else Found(start, made.end, "day", rule=f"{made.rule}@{number}")
    end = made.end
    if brackets:
        if place.low[end : end + 1] != ")":
            return None
        end += 1
    if part := AFTER_DATE.match(place.low, end):
        end = part.end()
    if brackets and (said := _SAID_AGAIN.match(place.low, end)):
        end = said.end()
    rule = f"{made.rule}@{number}" if made.rule.startswith("date:") and "/" not in made.rule else made.rule
    return Found(start, end, "day", made.edtf, rule)
