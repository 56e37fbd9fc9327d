"""Figures and number words in a text, as hints for alignment: the same amount stands in both languages."""

import re
from dataclasses import dataclass
from decimal import Decimal

_SCALES = {
    "ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12,
    "thousand": 3, "million": 6, "billion": 9, "bn": 9, "trillion": 12,
}  # fmt: skip
_UNITS = {
    word: value
    for listed in (
        "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
    )
    for value, word in enumerate(listed.split())
} | {
    word: 20 + 10 * index
    for index, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())  # noqa: SIM905
}
_WHOLE = {"seratus": 100, "seribu": 1_000, "sejuta": 1_000_000}
_FACTORS = {"belas": 0, "puluh": 10, "ratus": 100, "hundred": 100}
_WORDS = "|".join(sorted({*_UNITS, *_WHOLE, *_FACTORS, *_SCALES}, key=len, reverse=True))
_COMMA = frozenset({"id", "ms", "jv", "su", "nl", "de", "fr", "es", "pt", "it"})
"""Languages that write a comma before the fraction and a point between thousands."""

_SCALE = "|".join(_SCALES)
_FIGURE = re.compile(
    rf"(?<![\w])(?:Rp|US\$|\$|€|£)?\.?\s?(\d+(?:[.,]\d+)*)((?:[ \u00a0](?:{_SCALE})\b)*)", re.IGNORECASE
)
_SPELLED = re.compile(rf"\b(?:{_WORDS})(?:(?:[ -]|(?<=hundred) and |(?<=thousand) and )(?:{_WORDS}))*\b", re.IGNORECASE)


@dataclass(frozen=True)
class Number:
    """A number and where it stands, in code points."""

    start: int
    end: int
    value: Decimal


def find(text: str, language: str) -> list[Number]:
    """The numbers in ``text`` in order: figures with the separators of ``language``, scale words, number words.

    In Indonesian the point groups and the comma is decimal, in English the other way; where a separator cannot be what
    the language says ("2.50", "1,250,000"), its use decides. A lone "satu" or "one" is an article more than a number.
    """
    found = [_figure(match, language) for match in _FIGURE.finditer(text)]
    taken = [(number.start, number.end) for number in found]
    for match in _SPELLED.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        value = _spelled(re.split(r"[ -]", match.group().lower()))
        if value is not None and value != 1:
            found.append(Number(match.start(), match.end(), value))
    return sorted(found, key=lambda number: number.start)


def _figure(match: re.Match[str], language: str) -> Number:
    value = _value(match.group(1), language)
    for scale in match.group(2).lower().split():
        value *= Decimal(10) ** _SCALES[scale]
    return Number(match.start(1), match.end(), value)


def _value(figure: str, language: str) -> Decimal:
    """The value of digits with separators."""
    marks = [letter for letter in figure if letter in ".,"]
    parts = re.split("[.,]", figure)
    if not marks:
        return Decimal(figure)
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    if len(set(marks)) == 2:
        return Decimal("".join(parts[:-1]) + "." + parts[-1])
    if len(marks) > 1:
        return Decimal("".join(parts))
    decimal = "," if language.split("-")[0] in _COMMA else "."
    if marks[0] == decimal or not grouped:
        return Decimal(".".join(parts))
    return Decimal("".join(parts))


def _spelled(words: list[str]) -> Decimal | None:
    """The value of number words; None for a scale word alone ("juta")."""
    total, group, pending, seen = 0, 0, 0, False
    for word in words:
        if word in _UNITS:
            pending, seen = pending + _UNITS[word], True
        elif word in _WHOLE:
            group, seen = group + _WHOLE[word], True
        elif word == "belas":
            pending += 10
        elif word in _FACTORS:
            group, pending = group + max(1, pending) * _FACTORS[word], 0
        elif word in _SCALES:
            total, group, pending = total + max(1, group + pending) * 10 ** _SCALES[word], 0, 0
    return Decimal(total + group + pending) if seen else None
