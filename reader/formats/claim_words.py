"""Figures and dates of claims in the words of an interface language, for the window and for exports alike."""

import re
from decimal import Decimal
from fractions import Fraction

from reader.domain.findings import Bound, Quantity, Reading
from reader.domain.marking import mark
from reader.domain.wording import Wording

_SYMBOLS = {
    "IDR": "Rp",
    "USD": "US$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "AUD": "A$",
    "SGD": "S$",
    "HKD": "HK$",
    "CAD": "C$",
    "INR": "₹",
    "KRW": "₩",
    "MYR": "RM",
}
_SCALES = (
    (Decimal(10) ** 12, mark("Figures", "{number} trillion")),
    (Decimal(10) ** 9, mark("Figures", "{number} billion")),
    (Decimal(10) ** 6, mark("Figures", "{number} million")),
)
_BOUNDS = {
    Bound.EXACT: "{figure}",
    Bound.ABOUT: mark("Figures", "about {figure}"),
    Bound.AT_LEAST: mark("Figures", "at least {figure}"),
    Bound.AT_MOST: mark("Figures", "at most {figure}"),
    Bound.MORE_THAN: mark("Figures", "more than {figure}"),
    Bound.LESS_THAN: mark("Figures", "less than {figure}"),
}
_SHORT = {"Cel": "°C", "[degF]": "°F", "m2": "m²", "m3": "m³", "km2": "km²", "har": "ha", "km/h": "km/h"}
_TIMES = {
    "s": mark("Figures", "%n second(s)"),
    "min": mark("Figures", "%n minute(s)"),
    "h": mark("Figures", "%n hour(s)"),
    "d": mark("Figures", "%n day(s)"),
    "wk": mark("Figures", "%n week(s)"),
    "mo": mark("Figures", "%n month(s)"),
    "a": mark("Figures", "%n year(s)"),
}

_ROUNDED = Fraction(1, 2000)
"""How far a part that has no end in decimals may be from the fraction it stands for."""


def quantity(found: Quantity, wording: Wording) -> str:
    """A normalised figure: "about Rp322 billion", "25%", "3–5 million"."""
    figure = _fraction(found) or reading(found, wording)
    return _say(wording, _BOUNDS[found.bound]).format(figure=figure)


def reading(found: Quantity | Reading, wording: Wording) -> str:
    """One way to read a figure, without its bound."""
    unit = found.unit
    if unit in _TIMES and found.high is None and found.value == found.value.to_integral_value():
        return wording.count("Figures", _TIMES[unit], int(found.value))
    whole = _numbers(found.value, found.high, wording)
    if unit in _SYMBOLS:
        return f"{_SYMBOLS[unit]}{whole}"
    if unit == "%":
        return f"{whole}%"
    if unit == "x":
        return wording.say("Figures", mark("Figures", "{number} times")).format(number=whole)
    if unit == "pp":
        return wording.say("Figures", mark("Figures", "{number} percentage points")).format(number=whole)
    shown = _SHORT.get(unit, unit)
    return f"{whole} {shown}" if shown else whole


def _fraction(found: Quantity) -> str:
    """A part told in words, such as "a third", as "1/3": its decimals would be ours. "" of anything else."""
    told = not any(sign.isdigit() for sign in found.exact) or "/" in found.exact
    if found.unit or found.high is not None or not told or not 0 < found.value < 1:
        return ""
    part = Fraction(found.value).limit_denominator(10)
    return str(part) if abs(part - Fraction(found.value)) < _ROUNDED else ""


def number(value: Decimal, wording: Wording) -> str:
    """A number in full, with this language's separators and as many decimals as it has."""
    text = f"{value:f}"
    decimals = len(text.partition(".")[2].rstrip("0")) if "." in text else 0
    return wording.number(float(value), decimals)


def _numbers(low: Decimal, high: Decimal | None, wording: Wording) -> str:
    scale, words = _scale(low if high is None else min(low, high), low, high)
    parts = [low] if high is None else [low, high]
    shown = "–".join(number(part / scale, wording) for part in parts)
    return _say(wording, words).format(number=shown)


def _scale(least: Decimal, *parts: Decimal | None) -> tuple[Decimal, str]:
    """The largest scale word that leaves short numbers."""
    for scale, words in _SCALES:
        short = all(part is None or _digits(part / scale) <= 4 for part in parts)
        if abs(least) >= scale and short:
            return scale, words
    return Decimal(1), "{number}"


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _say(wording: Wording, text: str) -> str:
    return wording.say("Figures", text)


_RANGE = re.compile(r"(?P<low>[^/]*)/(?P<high>.*)")
_DAY = re.compile(r"(\d{4}-\d\d)-(\d\d)")
_PERIOD = re.compile(r"(\d{4})-(\d\d)")
_SEASONS = {
    21: mark("Figures", "spring {year}"),
    22: mark("Figures", "summer {year}"),
    23: mark("Figures", "autumn {year}"),
    24: mark("Figures", "winter {year}"),
}


def moment(edtf: str, wording: Wording) -> str:
    """An EDTF expression (ISO 8601-2, levels 0 to 2) as a person writes it; as given where it has no plain words."""
    span = _RANGE.fullmatch(edtf)
    if span is not None:
        return _range(span["low"], span["high"], wording)
    bare = edtf.rstrip("~?%")
    words = _plain(bare, wording)
    if edtf.endswith(("~", "%")):
        words = wording.say("Figures", mark("Figures", "about {date}")).format(date=words)
    if edtf.endswith(("?", "%")):
        words = wording.say("Figures", mark("Figures", "{date} (uncertain)")).format(date=words)
    return words


def _range(low: str, high: str, wording: Wording) -> str:
    if low in ("", ".."):
        return wording.say("Figures", mark("Figures", "until {date}")).format(date=moment(high, wording))
    if high in ("", ".."):
        return wording.say("Figures", mark("Figures", "since {date}")).format(date=moment(low, wording))
    if low.endswith("~") and high.endswith("~"):
        whole = _range(low[:-1], high[:-1], wording)
        return wording.say("Figures", mark("Figures", "about {date}")).format(date=whole)
    first, last = _DAY.fullmatch(low), _DAY.fullmatch(high)
    if first is not None and last is not None and first[1] == last[1]:
        return f"{int(first[2])}–{int(last[2])} {wording.date(first[1])}"
    return f"{moment(low, wording)} – {moment(high, wording)}"


def _plain(edtf: str, wording: Wording) -> str:
    if re.fullmatch(r"\d{3}X", edtf):
        return wording.say("Figures", mark("Figures", "the {year}s")).format(year=f"{edtf[:3]}0")
    if re.fullmatch(r"\d\dXX", edtf):
        return wording.say("Figures", mark("Figures", "century {number}")).format(number=int(edtf[:2]) + 1)
    period = _PERIOD.fullmatch(edtf)
    if period is not None and int(period[2]) > 12:
        return _period(period[1], int(period[2]), wording) or edtf
    if edtf.startswith("XXXX-"):
        # A year that is known to no one is left out; any leap year lets the day be written.
        return wording.date(f"2000{edtf[4:]}").replace("2000", "").strip()
    return wording.date(edtf)


def _period(year: str, number: int, wording: Wording) -> str:
    if number in _SEASONS:
        return _say(wording, _SEASONS[number]).format(year=year)
    if 33 <= number <= 36:
        words = mark("Figures", "quarter {number} of {year}")
        return _say(wording, words).format(number=number - 32, year=year)
    if number in (40, 41):
        words = mark("Figures", "first half of {year}") if number == 40 else mark("Figures", "second half of {year}")
        return _say(wording, words).format(year=year)
    if 37 <= number <= 39:
        words = mark("Figures", "third {number} of {year}")
        return _say(wording, words).format(number=number - 36, year=year)
    return ""
