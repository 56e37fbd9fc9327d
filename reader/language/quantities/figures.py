"""Numbers written with digits: what the points and commas in them mean."""

import re
from decimal import Decimal

_COMMA = frozenset({"id", "ms", "jv", "su", "nl", "de", "fr", "es", "pt", "it"})
"""Languages that write a comma before the fraction and a point between thousands."""

_LONGEST = 40
_SPACES = re.compile("[ \u00a0\u202f\u2009'’]")
_LAKH = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")


def read(figure: str, language: str) -> tuple[Decimal, ...]:
    """The readings of digits with separators, the likeliest first; none where it is no number ("3.11.2", "0812").

    In Indonesian the point groups by three and the comma begins the fraction, in English the other way round. What
    cannot be the language's own writing ("2.50" in Indonesian) is read in the other's; three digits behind a single
    foreign separator ("1.500" in English) could be either and have both readings.
    """
    if len(figure) > _LONGEST or (len(figure) > 1 and figure[0] == "0" and figure[1] not in ".,"):
        return ()
    joined = _SPACES.sub("", figure)
    marks = [letter for letter in joined if letter in ".,"]
    if not marks:
        return (Decimal(joined),)
    parts = re.split("[.,]", figure)
    if len(set(marks)) == 2:
        return _mixed(figure, parts, marks)
    if len(marks) == 1:
        return _single(parts, marks[0], "," if language.split("-")[0] in _COMMA else ".")
    return (Decimal("".join(parts)),) if _grouped(parts) or _LAKH.fullmatch(figure) else ()


def _grouped(parts: list[str]) -> bool:
    return 1 <= len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])


def _mixed(figure: str, parts: list[str], marks: list[str]) -> tuple[Decimal, ...]:
    if marks.count(marks[-1]) != 1 or not (_grouped(parts[:-1]) or _LAKH.fullmatch(figure)):
        return ()
    return (Decimal("".join(parts[:-1]) + "." + parts[-1]),)


def _single(parts: list[str], mark: str, decimal: str) -> tuple[Decimal, ...]:
    fraction = Decimal(".".join(parts))
    if not _grouped(parts) or parts[0] == "0":
        return (fraction,)
    whole = Decimal("".join(parts))
    return (fraction, whole) if mark == decimal else (whole,)
