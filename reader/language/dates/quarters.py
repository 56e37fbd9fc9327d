"""Quarters and halves of a year, fiscal or not: "kuartal II 2023", "Q4 FY24", "the third and fourth quarters"."""

import re

from reader.language.dates.calendar_dates import YEAR
from reader.language.dates.surroundings import Found, Surroundings
from reader.language.dates.words import ORDINALS

ORDINAL = (
    r"(?:ke-?)?(?P<n>\d{1,2})(?:st|nd|rd|th)?(?!\w)|(?:ke-?)?(?P<o>"
    + "|".join(sorted(ORDINALS, key=len, reverse=True))
    + r")(?!\w)"
)
_YEAR_LINK = r"(?: ?[/-] ?| |,? (?:of|in|tahun|pada) (?:tahun )?)"
_REL_YEAR = (
    r"(?: (?:of |in |pada )?(?:tahun (?P<w>lalu|ini|depan|mendatang)|(?P<e>last|this|next|the) year)(?!'?s? \w*fiscal))"
)
FISCAL_YEAR = (
    r"(?:tahun (?:fiskal|buku|anggaran) |(?:the )?(?:fiscal|financial)(?: year)? |fy ?)'?"
    r"(?P<f>(?:20|19)\d\d|\d\d)(?:[/-](?P<g>(?:20|19)\d\d|\d\d))?(?![\w%])"
)
OPEN_FISCAL = (
    r"(?:tahun (?:fiskal|buku) (?:ini|lalu|depan)"
    r"|(?:this|last|next|the (?:current|previous)) (?:fiscal|financial) year)"
)
_QUARTER = re.compile(
    rf"(?:(?P<u>kuartal|triwulan|tw|semester|paruh|caturwulan|quarter)[ -](?:(?P<fiscal>fiskal) )?(?:{ORDINAL})"
    rf"|(?:(?P<fiscal2>fiscal) )?(?:{ORDINAL.replace('?P<n>', '?P<n2>').replace('?P<o>', '?P<o2>')})[ -]"
    r"(?:(?P<fiscal3>fiscal) )?(?P<u2>quarter|half)(?!\w)"
    r"|(?P<q>q[1-4]|h[12])(?![a-z])|(?P<rq>[1-4]q|[12]h)(?=[ '/-]?\d\d))"
)
_OF_YEAR = re.compile(
    rf"{_YEAR_LINK}?(?:the )?(?P<y>{YEAR})|[ /-]?'?(?P<yy>\d\d)(?![\w%]|[.,]\d)|{_REL_YEAR}"
    rf"|,? (?:of |in |pada )?(?P<fy>{FISCAL_YEAR})|,? (?:of |in |pada )?(?P<fo>{OPEN_FISCAL})"
)
_TOLD = re.compile(
    r" (?:(?P<past>yang lalu|lalu|silam|kemarin)|(?P<next>yang akan datang|mendatang|depan|nanti)|(?P<this>ini))(?!\w)"
)


def _numbered(mark: str) -> str:
    return ORDINAL.replace("?P<n>", f"?P<n{mark}>").replace("?P<o>", f"?P<o{mark}>")


_SEVERAL = re.compile(
    rf"(?:kuartal|triwulan) (?:{_numbered('a')})(?P<x> ?- ?| (?:dan|hingga|sampai(?: dengan)?|s\.?/?d\.?) )"
    rf"(?:(?P<again>kuartal|triwulan) )?(?:{_numbered('b')})"
    r"|(?P<qa>q[1-4])(?P<y>-| ?- ?| (?:to|through|and|hingga|dan) )(?P<qb>q[1-4])(?![a-z])"
    rf"|(?:{_numbered('c')})(?P<z> and (?:the )?|-| to (?:the )?| through (?:the )?)(?:{_numbered('d')}) quarters(?!\w)"
)
_FINAL = re.compile(
    rf"(?:final|last) (?P<u>quarter|half) of (?:the )?(?:(?P<y>{YEAR})|(?P<e>last|this|next) year(?!\w))"
)
_PARTS = {"semester": "h", "paruh": "h", "half": "h", "caturwulan": "c"}
_CODES = {"q": (4, 32), "h": (2, 39), "c": (3, 36)}
"""How many there are in a year, and the EDTF code before the first."""
_INDEX = {"last": -1, "lalu": -1, "this": 0, "the": 0, "ini": 0, "next": 1, "depan": 1, "mendatang": 1}


def number_of(figures: str | None, word: str | None) -> int:
    """The ordinal in figures or in words, 0 if it is none."""
    return int(figures) if figures else ORDINALS.get(word or "", 0)


def fiscal_year(found: re.Match[str]) -> str:
    """The four figures of the year in which the fiscal year ends."""
    groups = found.groupdict()
    last = groups["g"] or groups["f"] or groups.get("h") or ""
    return last if len(last) == 4 else f"20{last}"


def final(place: Surroundings, start: int) -> Found | None:
    """The last quarter or half of a year: "the final quarter of 2023"."""
    found = _FINAL.match(place.low, start)
    if found is None:
        return None
    code = 36 if found["u"] == "quarter" else 41
    if found["e"]:
        return Found(start, found.end(), "quarter", rule=f"year{_INDEX[found['e']]:+d}@{code}")
    return Found(start, found.end(), "quarter", f"{found['y']}-{code}")


def _several(place: Surroundings, start: int) -> Found | None:
    """Quarters that follow each other, as the months they last: "kuartal I-III 2023", "Q1-Q3 2023"."""
    found = _SEVERAL.match(place.low, start)
    if found is None:
        return None
    groups = found.groupdict()
    firsts = (groups["na"] or groups["nc"] or (groups["qa"] or "")[1:], groups["oa"] or groups["oc"])
    lasts = (groups["nb"] or groups["nd"] or (groups["qb"] or "")[1:], groups["ob"] or groups["od"])
    first, last = number_of(*firsts), number_of(*lasts)
    listed = (groups["x"] or groups["y"] or groups["z"]).split()[:1] in (["dan"], ["and"])
    if not 1 <= first < last <= 4 or (listed and (last > first + 1 or groups["again"])):
        return None
    months = f"{3 * first - 2:02d}", f"{3 * last:02d}"
    of = _OF_YEAR.match(place.low, found.end())
    if of and (of["fy"] or of["fo"]):
        return None
    if of is None or (of["yy"] and place.low[found.end()] not in "/'"):
        return Found(start, found.end(), "quarter", rule=f"date:XXXX-{months[0]}/XXXX-{months[1]}*")
    if of["w"] or of["e"]:
        return Found(start, of.end(), "quarter", rule=f"year{_INDEX[of['w'] or of['e']]:+d}@{'/'.join(months)}")
    number = of["y"] or f"20{of['yy']}"
    return Found(start, of.end(), "quarter", "/".join(f"{number}-{month}" for month in months))


def quarter(place: Surroundings, start: int) -> Found | None:
    """A quarter or half of a year, fiscal or not: "kuartal II 2023", "Q4 FY24", "the first half of 2023"."""
    if made := _several(place, start):
        return made
    found = _QUARTER.match(place.low, start)
    if found is None:
        return None
    short = found["q"] or found["rq"]
    if short:
        unit, index = ("q" if "q" in short else "h"), int(short.strip("qh"))
    else:
        unit = _PARTS.get(found["u"] or found["u2"], "q")
        index = number_of(found["n"] or found["n2"], found["o"] or found["o2"])
    most, before = _CODES[unit]
    if not 1 <= index <= most:
        return None
    own = bool(found["fiscal"] or found["fiscal2"] or found["fiscal3"])
    of = _OF_YEAR.match(place.low, found.end())
    if of and of["yy"] and not short and place.low[found.end()] not in "/'":
        of = None
    if of is None:
        told = None if own else _TOLD.match(place.low, found.end())
        if told:
            return Found(start, told.end(), "quarter", rule=_told(told, before + index))
        named = unit == "q" and (not found["q"] or place.capital(start))
        rule = "vague" if own else f"date:XXXX-{before + index}*"
        return Found(start, found.end(), "quarter", rule=rule) if named else None
    return _quarter_of(start, of, f"{unit.upper()}{index}", before + index, own)


def _told(found: re.Match[str], code: int) -> str:
    """The rule of a quarter or half with a word behind it that tells its year: "kuartal III lalu"."""
    if found["this"]:
        return f"year+0@{code}"
    return f"date:XXXX-{code}" + ("<<" if found["past"] else ">!" if found["next"] == "nanti" else ">>")


def _quarter_of(start: int, of: re.Match[str], part: str, code: int, own: bool) -> Found:
    """The quarter of the year that is named behind it; ``own``: it is called fiscal itself."""
    if of["fy"]:
        return Found(start, of.end(), "fiscal", rule=f"fiscal:{fiscal_year(of)}{part}")
    if of["fo"] or (own and (of["w"] or of["e"])):
        return Found(start, of.end(), "fiscal", rule="vague")
    if of["w"] or of["e"]:
        return Found(start, of.end(), "quarter", rule=f"year{_INDEX[of['w'] or of['e']]:+d}@{code}")
    number = of["y"] or f"20{of['yy']}"
    if own:
        return Found(start, of.end(), "fiscal", rule=f"fiscal:{number}{part}")
    return Found(start, of.end(), "quarter", f"{number}-{code}")
