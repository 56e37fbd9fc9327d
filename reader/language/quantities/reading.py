"""One number of a text, in digits or words, with its scale words: "1,5 juta", "two and a half million"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from reader.domain.findings import Bound
from reader.language.quantities import figures, spelling
from reader.language.quantities.contexts import COUNTED
from reader.language.quantities.number_words import (
    DIGITS,
    DOZENS,
    ENGLISH_PARTS,
    HALF,
    LOOSE,
    ONE_SCALE,
    SCALES,
    SHARES,
    SIGNS,
    TEENS,
    TENS,
    WHOLE,
)
from reader.language.quantities.tokens import Tokens, listed


@dataclass(frozen=True, slots=True)
class Number:
    """A number over tokens ``start`` to ``end`` (half-open); ``values`` are its readings, the likeliest first.

    ``plain``: digits without separators or scale. ``scaled``: a scale word belongs to it. ``share``: a fraction in
    words. ``ambiguous``: the readings come from a scale whose size is unclear.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    figure: bool = False
    plain: bool = False
    scaled: bool = False
    share: bool = False
    bound: Bound = Bound.EXACT
    factor: Decimal = Decimal(1)


_HEADS = {
    "id": frozenset({*DIGITS["id"], *WHOLE, *ONE_SCALE, *SHARES, "selusin", "sekodi"}),
    "en": frozenset(
        {*DIGITS["en"], *TEENS, *TENS, *ENGLISH_PARTS, "hundred", "thousand", "million", "billion"}
        | {"trillion", "dozen", "twice", "thrice", "double", "triple"}
    ),
}
_FOLDS = {
    f"{word}fold": value for word, value in {**DIGITS["en"], **TEENS, "twenty": 20, "hundred": 100}.items() if value > 1
}


def heads(language: str) -> frozenset[str]:
    """The words a number in words can begin with."""
    return _HEADS[language]


def read(tokens: Tokens, index: int, language: str, money: bool) -> Number | None:
    """The number that begins at the token; ``money``: a currency stands before it, so that "m" may be million."""
    if tokens.figure(index):
        return _figure(tokens, index, language, money)
    word = tokens.word(index)
    if word in SIGNS:
        return Number(index, index + 1, (spelling.share_of(SIGNS[word]),), share=True)
    return _words(tokens, index, language)


def fold(word: str) -> int:
    """The number in "threefold", else 0."""
    return _FOLDS.get(word, 0)


def _figure(tokens: Tokens, index: int, language: str, money: bool) -> Number | None:
    values, end = figures.read(tokens.raw[index], language), index + 1
    if not values:
        return None
    fraction = _fraction(tokens, index)
    if fraction:
        return fraction
    added, end = _half_after(tokens, end, language)
    number = Number(
        index, end, tuple(value + added for value in values), figure=True,
        plain=tokens.raw[index].isdigit() and not added,
    )  # fmt: skip
    return _summed(tokens, _scaled(tokens, number, language, money), language)


def _fraction(tokens: Tokens, index: int) -> Number | None:
    """Digits over digits: "3/4" and "1 1/2"."""
    if not tokens.figure(index):
        return None
    if tokens.word(index + 1) == "/" and tokens.joined(index + 1) and tokens.joined(index + 2):
        upper, lower = tokens.raw[index], tokens.written(index + 2)
        if lower in {"2", "3", "4", "5", "8", "10"} and upper.isdigit() and 0 < int(upper[:3]) < int(lower):
            return Number(index, index + 3, (Decimal(upper) / Decimal(lower),), figure=True, share=True)
    if tokens.gap(index + 1) == " " and tokens.word(index + 2) == "/" and tokens.raw[index].isdigit():
        part = _fraction(tokens, index + 1)
        if part:
            return replace(part, start=index, values=(Decimal(tokens.raw[index]) + part.values[0],), share=False)
    return None


def _half_after(tokens: Tokens, end: int, language: str) -> tuple[Decimal, int]:
    if not tokens.near(end):
        return Decimal(0), end
    if tokens.word(end) in SIGNS:
        return spelling.share_of(SIGNS[tokens.word(end)]), end + 1
    if language == "id" and tokens.word(end) == "setengah":
        return HALF, end + 1
    if tokens.phrase(end, end + 3) == "and a half":
        return HALF, end + 3
    return Decimal(0), end


def _scaled(tokens: Tokens, number: Number, language: str, money: bool) -> Number:
    """The number times the scale words behind it."""
    end = number.end
    if number.figure:
        short = _short_scale(tokens, number, language, money)
        if short:
            return _times(number, short, end + 1)
        if tokens.near(end) and tokens.word(end) in LOOSE:
            return replace(_times(number, SCALES[LOOSE[tokens.word(end)]], end + 1), bound=Bound.ABOUT)
    for _ in range(3):
        place = number.end + (tokens.word(number.end) == "-" and tokens.joined(number.end + 1))
        factors = spelling.scale(tokens, place)
        if not factors or (place > number.end and not tokens.joined(place - 1)):
            break
        number = _times(number, *factors)
    return number


def _times(number: Number, factors: tuple[Decimal, ...], end: int) -> Number:
    values = tuple(value * factor for factor in factors for value in number.values)
    return replace(number, end=end, values=values, scaled=True, plain=False, factor=number.factor * factors[0])


_THOUSAND, _MILLION, _BILLION, _TRILLION = (Decimal(10) ** power for power in (3, 6, 9, 12))
_LETTERS = {"B": _BILLION, "b": _BILLION, "T": _TRILLION, "t": _TRILLION, "mil": _MILLION}


def _short_scale(tokens: Tokens, number: Number, language: str, money: bool) -> tuple[Decimal, ...] | None:
    """One letter for a scale. In Indonesian M is miliar and T triliun, in English M is million."""
    letter, touching = tokens.written(number.end), tokens.joined(number.end)
    runs_on = tokens.joined(number.end + 1) and tokens.word(number.end + 1) in {"-", "'"}
    if not tokens.near(number.end) or (runs_on and not touching):
        return None
    if letter == "m" and touching and language == "en" and _many(tokens, number):
        return (_MILLION,)
    if letter in {"k", "K"}:
        video = letter == "K" and tokens.raw[number.start] in {"2", "4", "8"} and not money
        return (_THOUSAND,) if (touching or money) and not video else None
    if letter == "M" and touching and not money and tokens.capital(number.end + 1) and tokens.near(number.end + 1):
        return None  # "3M Plus" is a name
    if letter in {"M", "m"} and (money or letter == "M"):
        return (_BILLION, _MILLION) if language == "id" else (_MILLION,)
    meant = {
        "B": money or touching, "b": money, "T": money or touching or language == "id", "t": money,
        "mil": money and language != "id",
    }  # fmt: skip
    return (_LETTERS[letter],) if meant.get(letter) else None


_METRES_OF = listed("hurdles sprints finals relays runners waves races metres meters across swells rules lanes")


_TRACKS = frozenset({50, 60, 100, 200, 400, 800, 1500})
_SIZED = listed(
    "high wide long deep tall thick away above below from of in and or to on at by the a an with under over final race "
    "freestyle sprint swell sea storm wave down up across apart off for off behind ahead short its his her their"
)


def _many(tokens: Tokens, number: Number) -> bool:
    """Whether "4m" before a plural is four million and not metres: "4m tests"."""
    word = tokens.word(number.end + 1)
    if word in COUNTED:
        return True
    plural = word.endswith("s") and len(word) > 4 and word.isalpha() and not tokens.capital(number.end + 1)
    last = tokens.word(number.end + 2)
    if last in COUNTED and word.isalpha() and word not in _SIZED and number.values[0] not in _TRACKS:
        return True  # "170m American users"
    if not plural and word.isalpha() and word not in _SIZED and number.values[0] % 1:
        plural = last.endswith("s") and len(last) > 4 and last not in _METRES_OF and tokens.near(number.end + 2)
    return plural and tokens.near(number.end + 1) and number.values[0] < 100 and word not in _METRES_OF


def _summed(tokens: Tokens, number: Number, language: str) -> Number:
    """The number with smaller parts behind it: "2 juta 300 ribu", "two thousand and five"."""
    last = number.factor
    for _ in range(4):
        if last <= 1 or len(number.values) > 1 or number.bound != Bound.EXACT:
            break
        start = number.end + (not number.figure and tokens.word(number.end) in {"and", ","} and language == "en")
        part = _part(tokens, start, language, number.figure) if tokens.near(start) else None
        if part is None or part.values[0] >= last or (start > number.end and not _closing(tokens, number.end, part)):
            break
        number = replace(number, end=part.end, values=(number.values[0] + part.values[0],))
        last = part.factor
    return number


def _closing(tokens: Tokens, joint: int, part: Number) -> bool:
    """Behind "and" the last two digits come, behind a comma another scaled part."""
    return part.scaled if tokens.word(joint) == "," else part.values[0] < 100 or part.scaled


def _part(tokens: Tokens, index: int, language: str, scaled_only: bool) -> Number | None:
    if tokens.figure(index):
        values = figures.read(tokens.raw[index], language)
        number = Number(index, index + 1, values[:1], figure=True) if values else None
        number = _scaled(tokens, number, language, False) if number else None
        return number if number and number.scaled else None
    number = _simple(tokens, index, language)
    return number if number and not number.share and (number.scaled or not scaled_only) else None


def _simple(tokens: Tokens, index: int, language: str) -> Number | None:
    """A group of words with its scale."""
    word = tokens.word(index)
    if language == "id" and word in ONE_SCALE:
        factor = SCALES[ONE_SCALE[word]][0]
        return _scaled(tokens, Number(index, index + 1, (factor,), scaled=True, factor=factor), language, False)
    if language == "id" and word in {"selusin", "sekodi"}:
        return Number(index, index + 1, (Decimal(DOZENS[word]),), scaled=True)
    words = spelling.group(tokens, index, language)
    if words is None:
        return None
    return _scaled(tokens, Number(index, words.end, (words.value,), share=words.share), language, False)


def _words(tokens: Tokens, index: int, language: str) -> Number | None:
    if language == "en":
        if tokens.word(index) in ENGLISH_PARTS:
            return _english_share(tokens, index)
        if tokens.word(index) in SCALES or tokens.word(index) in {"hundred", "dozen"}:
            if tokens.word(index - 1) != "a" or not tokens.near(index):
                return None
            index -= 1
        elif _spelled_year(tokens, index):
            return None
    number = _simple(tokens, index, language)
    if number is None:
        return None
    if number.values[0] > 0 and tokens.phrase(number.end, number.end + 3) == "and a half":
        return replace(number, end=number.end + 3, values=(number.values[0] + HALF * number.factor,))
    return _summed(tokens, number, language)


def _spelled_year(tokens: Tokens, index: int) -> bool:
    """Whether the word is half of "nineteen ninety-eight" or "twenty twenty-four"."""
    centuries = TEENS.keys() | {"twenty"}
    if tokens.word(index) in centuries and tokens.gap(index + 1) == " " and tokens.word(index + 1) in TENS:
        return True
    return tokens.word(index) in TENS and tokens.gap(index) == " " and tokens.word(index - 1) in centuries


_OF = frozenset({"of", "more", "less", "fewer", "higher", "lower", "the", "who", "say", "said", "were"})
_OWNERS = listed("of the its their his her our my all that those these")
_CHANGED = listed("up down by rose fell grew dropped nearly almost about over roughly")
_CHANGE_ENDS = listed(
    "on from to in over since last this compared after when and but while between during before until through within "
    "under among across as amid because"
)
_CUTS = listed("than about nearly almost over roughly around by least under just to approximately")


def _english_share(tokens: Tokens, index: int) -> Number | None:
    """Reads "a third of", "half of", "half a million", "more than half"."""
    word, before, after = tokens.word(index), tokens.word(index - 1), tokens.word(index + 1)
    value = Decimal(1) / ENGLISH_PARTS[word]
    if word == "half":
        return _english_half(tokens, index)
    if before == "a" and after in _OF and after != "the" and not word.endswith("s"):
        share = Number(index - 1, index + 1, (value,), share=True)
        factors = spelling.scale(tokens, index + 3) if tokens.phrase(index + 1, index + 3) == "of a" else None
        return _times(share, *factors) if factors else share
    changed = before == "a" and tokens.word(index - 2) in _CHANGED and not word.endswith("s")
    if changed and (after in _CHANGE_ENDS or not after.isalnum()):
        return Number(index - 1, index + 1, (value,), share=True)
    return None


def _english_half(tokens: Tokens, index: int) -> Number | None:
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    linked = index + 2 if after in {"a", "an", "-"} else index + 1
    factors = spelling.scale(tokens, linked)
    if factors and (linked > index + 1 or after in SCALES):
        return _scaled(tokens, _times(Number(index, linked, (HALF,), share=True), *factors), "en", False)
    if after in {"a", "an"}:
        return Number(index, index + 2, (HALF,), share=True)
    if before in {"first", "second", "other", "better", "latter", "former"} or after == "-":
        return None
    if after in _OWNERS or before in _CUTS:
        start = index - 1 if before == "a" else index
        return Number(start, index + 1, (HALF,), share=True)
    return None
