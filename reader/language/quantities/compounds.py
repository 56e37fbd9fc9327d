"""Measures of two units that are one length or weight: 5'11", "6 ft 2 in", "six-foot-two", "15 stone 4 pounds"."""

from decimal import Decimal

from reader.language.quantities.number_words import DIGITS, TEENS
from reader.language.quantities.tokens import Tokens

_FEET_MARKS = frozenset("'’′")
_INCH_MARKS = frozenset('"”″')
_INCHES = frozenset({"in", "inch", "inches", "inci"})
_POUNDS = frozenset({"lb", "lbs", "pound", "pounds"})
_PARTS = {
    "[ft_i]": (_INCHES, 12, "[in_i]"),
    "[stone_av]": (_POUNDS, 14, "[lb_av]"),
}
"""By the larger unit: names of the smaller, how many make one of the larger, and the code of the smaller."""

Whole = tuple[Decimal, str, int]
"""The value, its unit, and the token after it."""


def with_marks(tokens: Tokens, end: int, feet: Decimal) -> Whole | None:
    """Feet and inches with their marks; ``end`` is the token behind the feet."""
    if tokens.word(end) not in _FEET_MARKS or not tokens.joined(end) or not 0 < feet < 10:
        return None
    inches = _number(tokens, end + 1)
    closed = tokens.word(end + 2) in _INCH_MARKS and tokens.joined(end + 2)
    if inches is None or not tokens.joined(end + 1) or inches >= 12 or not (closed or tokens.word(end + 2) == "tall"):
        return None
    return feet * 12 + inches, "[in_i]", end + 3 if closed else end + 2


def with_names(tokens: Tokens, end: int, value: Decimal, unit: str) -> Whole | None:
    """A larger unit with its name and the smaller behind it; ``end`` is the token behind the larger."""
    if unit not in _PARTS or value != value.to_integral_value():
        return None
    names, size, small = _PARTS[unit]
    hyphen = tokens.word(end) == "-" and tokens.joined(end) and tokens.joined(end + 1)
    place = end + 1 if hyphen else end
    part = _number(tokens, place)
    if part is None or part >= size or not (hyphen or tokens.near(place)):
        return None
    named = tokens.word(place + 1) in names and tokens.near(place + 1)
    if not named and not (hyphen and unit == "[ft_i]" and tokens.word(end - 1) in {"foot", "ft"}):
        return None
    return value * size + part, small, place + 2 if named else place + 1


def _number(tokens: Tokens, index: int) -> Decimal | None:
    raw = tokens.written(index)
    if tokens.figure(index):
        return Decimal(raw) if raw.replace(".", "", 1).isdigit() and len(raw) < 5 else None
    word = tokens.word(index)
    known = DIGITS["en"] | TEENS
    return Decimal(known[word]) if word in known else None
