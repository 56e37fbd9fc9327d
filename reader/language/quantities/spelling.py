"""Numbers written in words, Indonesian and English."""

from dataclasses import dataclass
from decimal import Decimal

from reader.language.quantities.number_words import (
    DIGITS,
    DOZENS,
    ENGLISH_PARTS,
    HALF,
    PARTS,
    SCALES,
    SHARES,
    TEENS,
    TENS,
    WHOLE,
)
from reader.language.quantities.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Words:
    """A value in words below a thousand, or a share, and the token after it."""

    value: Decimal
    end: int
    share: bool = False


def share_of(parts: tuple[int, int]) -> Decimal:
    """A fraction as a number; a third keeps 28 digits."""
    return Decimal(parts[0]) / Decimal(parts[1])


def group(tokens: Tokens, index: int, language: str) -> Words | None:
    """The words below a thousand that begin at the token, with their decimals and fractions."""
    return _indonesian(tokens, index) if language == "id" else _english(tokens, index)


def _indonesian(tokens: Tokens, index: int) -> Words | None:
    word = tokens.word(index)
    if word in SHARES:
        return Words(share_of(SHARES[word]), index + 1, share=True)
    value, end = _indonesian_whole(tokens, index)
    if end == index:
        return None
    following = tokens.word(end) if tokens.near(end) else ""
    if following == "setengah" and value > 0:
        return Words(value + HALF, end + 1)
    if following == "koma":
        return _decimals(tokens, value, end, "id")
    lower, after = PARTS.get(following, 0), end + 1
    if following == "per":
        lower, after = DIGITS["id"].get(tokens.word(end + 1), 0), end + 2
    return Words(value / lower, after, share=True) if 0 < value < lower else Words(value, end)


def _indonesian_whole(tokens: Tokens, index: int) -> tuple[Decimal, int]:
    value, end, room = 0, index, 1000
    while room > 1 and (end == index or tokens.near(end)):
        added, size, step = _indonesian_step(tokens, end)
        if not step or size >= room:
            break
        value, end, room = value + added, end + step, size
    return Decimal(value), end


def _indonesian_step(tokens: Tokens, index: int) -> tuple[int, int, int]:
    """The next summand, its size (100, 10 or 1) and how many tokens it takes; 0 tokens for none."""
    word, following = tokens.word(index), tokens.word(index + 1) if tokens.near(index + 1) else ""
    if word in WHOLE:
        return WHOLE[word], 100 if word == "seratus" else 1, 1
    digit = DIGITS["id"].get(word)
    if digit is None or following == "belah":
        return 0, 0, 0
    if digit and following == "ratus":
        return digit * 100, 100, 2
    if digit and following == "puluh":
        return digit * 10, 10, 2
    if digit and following == "belas":
        return digit + 10, 1, 2
    return digit, 1, 1


def _decimals(tokens: Tokens, value: Decimal, comma: int, language: str) -> Words:
    """What follows "koma" or "point", digit by digit."""
    digits, end = "", comma + 1
    while tokens.word(end) in DIGITS[language] and len(digits) < 12:
        digits += str(DIGITS[language][tokens.word(end)])
        end += 1
    return Words(Decimal(f"{value}.{digits}"), end) if digits else Words(value, comma)


def _english(tokens: Tokens, index: int) -> Words | None:
    value, end = _english_whole(tokens, index)
    if end == index:
        return None
    following = tokens.word(end) if tokens.near(end) else ""
    part = end + 1 if following == "-" else end
    if _is_share(tokens, value, part):
        return Words(value / ENGLISH_PARTS[tokens.word(part)], part + 1, share=True)
    if tokens.phrase(end, end + 3) == "and a half":
        return Words(value + HALF, end + 3)
    if following == "point":
        return _decimals(tokens, value, end, "en")
    return Words(value, end)


def _is_share(tokens: Tokens, value: Decimal, part: int) -> bool:
    word = tokens.word(part)
    lower = ENGLISH_PARTS.get(word, 0)
    if not 0 < value < lower or not tokens.near(part):
        return False
    if word == "quarters" and value != 3:
        return False
    return word.endswith("s") != (value == 1) or (word == "half" and value == 1)


def _english_whole(tokens: Tokens, index: int) -> tuple[Decimal, int]:
    if tokens.word(index) == "a" and tokens.word(index + 1) in {"hundred", "thousand", "dozen"} | SCALES.keys():
        hundreds, end = (100, index + 2) if tokens.word(index + 1) == "hundred" else (1, index + 1)
        return _with_tens(tokens, hundreds, end) if hundreds == 100 else (Decimal(1), end)
    value, end = _english_tens(tokens, index)
    if end > index and tokens.word(end) == "hundred" and 0 < value < 100:
        return _with_tens(tokens, value * 100, end + 1)
    return Decimal(value), end


def _with_tens(tokens: Tokens, hundreds: int, end: int) -> tuple[Decimal, int]:
    start = end + 1 if tokens.word(end) == "and" else end
    rest, after = _english_tens(tokens, start)
    if after == start or not tokens.near(start) or not rest:
        return Decimal(hundreds), end
    return Decimal(hundreds + rest), after


def _english_tens(tokens: Tokens, index: int) -> tuple[int, int]:
    word = tokens.word(index)
    if word in TEENS:
        return TEENS[word], index + 1
    if word in DIGITS["en"]:
        return DIGITS["en"][word], index + 1
    if word not in TENS:
        return 0, index
    unit = index + 2 if tokens.word(index + 1) == "-" and tokens.joined(index + 2) else index + 1
    digit = DIGITS["en"].get(tokens.word(unit), 0) if tokens.near(unit) else 0
    return (TENS[word] + digit, unit + 1) if digit else (TENS[word], index + 1)


def scale(tokens: Tokens, index: int) -> tuple[tuple[Decimal, ...], int] | None:
    """The factors of the scale word at the token ("juta", "million", "lusin") and the token after it."""
    word = tokens.word(index)
    if not tokens.near(index):
        return None
    if word in SCALES:
        return SCALES[word], index + 1
    if word in DOZENS:
        return (Decimal(DOZENS[word]),), index + 1
    if word == "hundred" and tokens.word(index + 1) in {"thousand", "million"}:
        return (Decimal(100),), index + 1
    if word == "ratus" and tokens.near(index + 1) and tokens.word(index + 1) in SCALES:
        return (Decimal(100),), index + 1
    return None
