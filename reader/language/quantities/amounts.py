"""A number with its currency or unit."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from reader.domain.findings import Bound, Reading
from reader.language.quantities import currencies, reading, units
from reader.language.quantities.contexts import MONTHS
from reader.language.quantities.number_words import ENGLISH_PARTS
from reader.language.quantities.reading import Number
from reader.language.quantities.tokens import Phrases, Tokens, listed

Unit = tuple[Decimal, str]
"""What the number is multiplied by, and the code."""

_MINUS = frozenset("-−–")
_WORD_CODES = listed("ALL TOP TRY CUP SOS PEN GEL BAM MAD BOB COP RON MOP")
"""Currency codes that are also words in headlines: with a space before the number they do not count."""

_MOST_READINGS = 8


@dataclass(frozen=True, slots=True)
class Amount:
    """A number over tokens ``start`` to ``end`` (half-open) with the units it may have, the likeliest first."""

    start: int
    end: int
    number: Number
    units: tuple[Unit, ...] = ()
    money: bool = False
    negative: bool = False

    def readings(self) -> list[Reading]:
        """Every way to read it, the likeliest first."""
        sign = -1 if self.negative else 1
        chosen = self.units or ((Decimal(1), ""),)
        found = [Reading(sign * value * factor, None, code) for value in self.number.values for factor, code in chosen]
        return list(dict.fromkeys(found))[:_MOST_READINGS]


@cache
def _money(language: str) -> Phrases:
    return Phrases(currencies.names(language))


@cache
def _measures(language: str) -> Phrases:
    return Phrases(units.names(language))


def at(tokens: Tokens, index: int, language: str) -> Amount | None:
    """The amount whose number begins at the token, or None."""
    folded = reading.fold(tokens.word(index))
    if folded:
        number = Number(index, index + 1, (Decimal(folded),), share=True)
        return Amount(index, index + 1, number, ((Decimal(1), "x"),))
    if language == "en" and tokens.word(index) in {"twice", "thrice"}:
        return _twice(tokens, index)
    money = _prefix(tokens, index)
    number_read = reading.read(tokens, index, language, money is not None)
    if number_read is None:
        return None
    amount = Amount(number_read.start, number_read.end, number_read)
    if money:
        meaning, start = money
        amount = replace(amount, start=start, units=_codes(meaning), money=True)
        if number_read.figure and not number_read.scaled and len(number_read.values) == 2:
            # Money is not written with three decimals.
            amount = replace(amount, number=replace(number_read, values=number_read.values[::-1]))
    return _with_unit(tokens, _signed(tokens, amount), language)


def _codes(meaning: str) -> tuple[Unit, ...]:
    return tuple((Decimal(1), code) for code in meaning.split(" "))


def _meanings(meaning: str) -> tuple[Unit, ...]:
    found = []
    for one in meaning.split("|"):
        factor, _, code = one.rpartition("*")
        found.append((Decimal(factor or 1), code))
    return tuple(found)


_COMPARING = listed("as the its that what their his her this last more higher larger greater")


def _twice(tokens: Tokens, index: int) -> Amount | None:
    if tokens.word(index + 1) not in _COMPARING - {"this", "last"}:
        return None
    value = Decimal(2 if tokens.word(index) == "twice" else 3)
    return Amount(index, index + 1, Number(index, index + 1, (value,), share=True), ((Decimal(1), "x"),))


def _prefix(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The currency that stands before the number, and its first token."""
    place = index - 1
    if (tokens.word(place) in _MINUS and tokens.joined(index) and tokens.joined(place)) or (
        tokens.word(place) == "." and tokens.word(place - 1) in {"rp", "rs"} and tokens.joined(place)
    ):
        place -= 1
    elif not tokens.near(index):
        return None
    word, written = tokens.word(place), tokens.written(place)
    if not word or not word.isalpha():
        return _sign_prefix(tokens, place)
    if word in {"rp", "rs", "idr", "rmb"} or written == "RM":
        return (currencies.PREFIXES[word], place) if not (word == "rs" and written == "RS") else None
    if written in currencies.CODES and (tokens.joined(index) or written not in _WORD_CODES):
        return written, place
    return None


def _sign_prefix(tokens: Tokens, place: int) -> tuple[str, int] | None:
    sign = tokens.word(place)
    if sign not in currencies.PREFIXES:
        return None
    land = tokens.written(place - 1)
    if land.isupper() and tokens.near(place):
        together = currencies.PREFIXES.get(land.lower() + sign)
        if together and (tokens.joined(place) or land in {"US", "AU", "HK", "NZ", "USD"}):
            return together, place - 1
        if land in currencies.CODES and tokens.joined(place):
            return land, place - 1
    return (currencies.PREFIXES[sign], place) if currencies.PREFIXES[sign] else None


def _signed(tokens: Tokens, amount: Amount) -> Amount:
    """With the minus before it, if there is one."""
    before = amount.start - 1
    word = tokens.word(before)
    inner = amount.money and tokens.word(amount.number.start - 1) in _MINUS
    if word in {"minus", "negative"} and tokens.near(amount.start) and not tokens.figure(before - 1):
        return replace(amount, start=before, negative=True)
    if word in {"-", "−"} and tokens.joined(amount.start) and not tokens.joined(before):
        return replace(amount, start=before, negative=True)
    if word in {"-", "−"} and tokens.joined(amount.start) and tokens.word(before - 1) in {"(", "[", '"', "“"}:
        return replace(amount, start=before, negative=True)
    return replace(amount, negative=True) if inner else amount


def _with_unit(tokens: Tokens, amount: Amount, language: str) -> Amount | None:
    """With the unit or currency behind it; None for "half a" without one."""
    money = _money_after(tokens, amount, language)
    if amount.money:
        if money and any(code in [code for _, code in amount.units] for _, code in money[0][:1]):
            amount = replace(amount, end=money[1])
            return replace(amount, units=money[0]) if len(money[0]) < len(amount.units) else amount
        return amount
    measure = _unit_after(tokens, amount, language)
    best = max((found for found in (measure, money) if found), key=lambda found: found[1], default=None)
    if best:
        return replace(amount, units=best[0], end=best[1], money=best is money)
    if amount.number.share and tokens.word(amount.end - 1) in {"a", "an"}:
        return None
    return amount


def _money_after(tokens: Tokens, amount: Amount, language: str) -> tuple[tuple[Unit, ...], int] | None:
    end, number = amount.end, amount.number
    if number.bound == Bound.AT_LEAST and tokens.word(end) == "of":
        end += 1
    if tokens.word(end) == "-" and tokens.joined(end) and tokens.joined(end + 1):
        end += 1
    if not tokens.near(end):
        return None
    if tokens.word(end) == "(" and tokens.written(end + 1) in currencies.CODES:
        return None
    found = _money(language).at(tokens, end)
    if not found:
        return None
    if tokens.word(end) in {"$", "€", "£", "¥", "rp", "us", "as"} and tokens.figure(found[1]):
        return None  # it belongs to the next number
    if tokens.written(end) in currencies.CODES and tokens.figure(found[1]) and tokens.joined(found[1]):
        return None
    verb = language == "en" and tokens.word(end) == "won" and not (number.scaled or number.values[0] >= 1000)
    return None if verb else (_codes(found[0]), found[1])


def _unit_after(tokens: Tokens, amount: Amount, language: str) -> tuple[tuple[Unit, ...], int] | None:
    end, number = amount.end, amount.number
    if number.bound == Bound.AT_LEAST and tokens.word(end) == "of":
        end += 1
    hyphen = tokens.word(end) == "-" and tokens.joined(end) and tokens.joined(end + 1)
    if hyphen:
        end += 1
    elif not tokens.near(end):
        return None
    times = _times(tokens, end, language)
    if times:
        return times
    found = _measures(language).at(tokens, end)
    if not found or not _fits(tokens, end, found[1], amount, hyphen):
        return None
    return _meanings(found[0]), found[1]


def _times(tokens: Tokens, end: int, language: str) -> tuple[tuple[Unit, ...], int] | None:
    """Reads "Tiga kali lebih besar", "three times as many": a multiple; otherwise "times" only counts."""
    compared = tokens.word(end) == "times" and tokens.word(end + 1) in _COMPARING | {
        "faster",
        "bigger",
        "less",
        "fewer",
    }
    if compared or (language == "id" and tokens.word(end) == "kali" and tokens.word(end + 1) == "lebih"):
        return ((Decimal(1), "x"),), end + 1
    return None


_ALWAYS = frozenset({"%", "°", "％", "℃", "℉", "km", "kg", "jam", "ton", "are", "mil"})


def _fits(tokens: Tokens, start: int, end: int, amount: Amount, hyphen: bool) -> bool:
    """Whether the unit's name may be meant here; short ones could be anything else."""
    name, written, joined = tokens.word(start), tokens.written(start), tokens.joined(start)
    if not amount.number.figure and len(name) < 4 and name not in _ALWAYS | {"day", "a", "bar", "kwh"}:
        return False
    if written in {"C", "F"} and end == start + 1:
        return joined and not hyphen and amount.number.values[0] >= 10
    if name in {"x", "×"}:
        return not tokens.figure(end) and amount.number.figure
    if name == "minggu" and written == "Minggu":
        return False
    if name == "tahun" and len(tokens.written(end)) == 4 and tokens.figure(end):
        return False
    if name == "bulan" and tokens.word(end) in MONTHS:
        return False
    if joined and not hyphen and name in {"th", "s", "nm", "st"}:
        return False
    if hyphen and len(name) < 2:
        return False
    if name in ENGLISH_PARTS or (name == "second" and not hyphen and amount.number.values[0] != 1):
        return False
    # "2m2" is an area; a letter that runs on into more signs is part of a code.
    return not (tokens.figure(end) and tokens.joined(end))
