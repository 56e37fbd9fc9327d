"""A number with its currency or unit."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from reader.domain.findings import Bound, Reading
from reader.language.quantities import compounds, currencies, prefixes, reading, spelling, units
from reader.language.quantities.contexts import MONTHS
from reader.language.quantities.number_words import ENGLISH_PARTS, HALF
from reader.language.quantities.reading import Number
from reader.language.quantities.tokens import Phrases, Tokens, listed

Unit = tuple[Decimal, str]
"""What the number is multiplied by, and the code."""

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
        found = [
            Reading(_tidy(sign * value * factor), None, code) for value in self.number.values for factor, code in chosen
        ]
        return list(dict.fromkeys(found))[:_MOST_READINGS]


def _tidy(value: Decimal) -> Decimal:
    """Without zeros at the end and without an exponent."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


@cache
def _money(language: str) -> Phrases:
    return Phrases(currencies.names(language))


@cache
def _measures(language: str) -> Phrases:
    return Phrases(units.names(language))


def at(tokens: Tokens, index: int, language: str) -> Amount | None:
    """The amount whose number begins at the token, or None."""
    if tokens.word(index) in {"a", "an"}:
        return _one(tokens, index, language)
    folded = reading.fold(tokens.word(index))
    if folded:
        number = Number(index, index + 1, (Decimal(folded),), share=True)
        return Amount(index, index + 1, number, ((Decimal(1), "x"),))
    if language == "en" and (
        tokens.word(index) in {"twice", "thrice", "double", "triple"} or tokens.phrase(index, index + 2) == "half as"
    ):
        return _twice(tokens, index)
    if tokens.word(index) in units.ONE_UNIT:
        return _one_unit(tokens, index)
    money = prefixes.prefix(tokens, index)
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
        if written_scale(tokens, number_read) == "M" and amount.units[0][1] != "IDR" and len(number_read.values) == 2:
            # "$5M" is written as in English, whatever the language around it.
            amount = replace(amount, number=replace(number_read, values=number_read.values[::-1]))
    else:
        amount = _ratio(tokens, amount, language)
    found = _with_unit(tokens, _loose(tokens, _signed(tokens, amount)), language)
    return _compound(tokens, found) if found and not (found.negative or found.number.scaled) else found


def _compound(tokens: Tokens, amount: Amount) -> Amount:
    """With the smaller unit behind it: 5'11" is 71 inches."""
    value, codes = amount.number.values[0], [code for _, code in amount.units]
    found = compounds.with_marks(tokens, amount.end, value) if not codes and amount.number.plain else None
    for code in codes:
        found = found or compounds.with_names(tokens, amount.end, value, code)
    if found is None:
        return amount
    whole, unit, end = found
    number = replace(amount.number, values=(whole,), plain=False)
    return replace(amount, number=number, units=((Decimal(1), unit),), end=end, money=False)


def alike(low: Amount, high: Amount) -> tuple[Amount, Amount]:
    """Both ends in the unit of the second where they measure the same in two units: "500 meter-1 kilometer"."""
    if not low.units or not high.units or low.money or high.money:
        return low, high
    (factor, unit), (other_factor, other) = low.units[0], high.units[0]
    kind, size = units.measure(factor, unit)
    other_kind, other_size = units.measure(other_factor, other)
    if unit == other or kind != other_kind or kind == "temperature" or not other_size:
        return low, high
    share = size / other_size
    values = tuple(value * share for value in low.number.values[:1])
    return replace(low, number=replace(low.number, values=values), units=((Decimal(1) * other_factor, other),)), high


def written_scale(tokens: Tokens, number: Number) -> str:
    """The letter for the scale that touches the figure, or ""."""
    return tokens.written(number.end - 1) if number.scaled and tokens.joined(number.end - 1) else ""


def _loose(tokens: Tokens, amount: Amount) -> Amount:
    """With "-an": 300-an is about 300."""
    end = amount.end + 1 if tokens.word(amount.end) == "-" else amount.end
    if tokens.word(end) != "an" or not tokens.joined(end) or not tokens.joined(amount.end):
        return amount
    number, end = replace(amount.number, bound=Bound.ABOUT), end + 1
    scaled = None if number.scaled else spelling.scale(tokens, end)  # "Rp20-an miliar"
    if scaled:
        factors, end = scaled
        values = tuple(value * factor for factor in factors for value in number.values)
        number = replace(number, values=values, scaled=True, plain=False, factor=factors[0])
    return replace(amount, end=end, number=number)


_DENOMINATORS = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000})


def _ratio(tokens: Tokens, amount: Amount, language: str) -> Amount:
    """Reads "one in five", "two out of three", "satu dari lima" as a share."""
    number, end = amount.number, amount.end
    if tokens.phrase(end, end + 3) == "- in -" and tokens.joined(end + 3) and language == "en":
        below = reading.read(tokens, end + 3, language, False)  # "a 1-in-43 chance"
        if below and 0 < number.values[0] < below.values[0]:
            whole = Number(number.start, below.end, (number.values[0] / below.values[0],), share=True)
            return replace(amount, number=whole, end=below.end)
    first = tokens.word(end)
    if first not in {"in", "out", "dari"} or number.scaled or number.share or (first == "dari") != (language == "id"):
        return amount
    place = end + 2 if first == "out" else end + 1
    place += tokens.word(place) in {"every", "setiap", "tiap"}
    lower = reading.read(tokens, place, language, False)
    if (
        lower is None
        or lower.start != place
        or lower.values[0] not in _DENOMINATORS
        or (lower.values[0] > 20 and number.values[0] != 1)
    ):
        return amount
    if (
        not 0 < number.values[0] < lower.values[0]
        or number.values[0] % 1
        or (language == "id" and number.values[0] != 1)
    ):
        return amount
    whole = Number(number.start, lower.end, (number.values[0] / lower.values[0],), share=True)
    counted = _unit_after(tokens, replace(amount, number=whole, end=lower.end), language)
    return amount if counted else replace(amount, number=whole, end=lower.end)


def _codes(meaning: str) -> tuple[Unit, ...]:
    return tuple((Decimal(1), code) for code in meaning.split(" "))


def _meanings(meaning: str) -> tuple[Unit, ...]:
    found = []
    for one in meaning.split("|"):
        factor, _, code = one.rpartition("*")
        found.append((Decimal(factor or 1), code))
    return tuple(found)


def _one(tokens: Tokens, index: int, language: str) -> Amount | None:
    """Reads "A year" behind "more than"."""
    number = Number(index, index + 1, (Decimal(1),), figure=False)
    found = _measures(language).at(tokens, index + 1)
    if not found or not any(code in _WHOLE_UNITS for _, code in _meanings(found[0])):
        return None
    return Amount(index, found[1], number, _meanings(found[0]))


_WHOLE_UNITS = listed("min h d wk mo a m km cm [ft_i] [mi_i] [in_i] [yd_i] t kg g L har [acr_us] [gal_us]")


def _one_unit(tokens: Tokens, index: int) -> Amount | None:
    """Reads "setahun" and the like where something measures it: "selama setahun", "lebih dari sepekan"."""
    if tokens.word(index - 1) not in _LASTING and tokens.phrase(index - 2, index) not in _MORE_OR_LESS:
        return None
    return Amount(
        index, index + 1, Number(index, index + 1, (Decimal(1),)), _meanings(units.ONE_UNIT[tokens.word(index)])
    )


_MULTIPLE = frozenset({",", "at", "is", "was", "are", "were", "than", "nearly", "almost", "about", "roughly", "—", "–"})
_LASTING = listed("selama hampir nyaris sekitar minimal maksimal setidaknya sedikitnya")
_MORE_OR_LESS = frozenset({"lebih dari", "kurang dari"})
_COMPARING = listed("as the its that what their his her this last more higher larger greater")


def _twice(tokens: Tokens, index: int) -> Amount | None:
    word = tokens.word(index)
    if tokens.word(index + 1) not in _COMPARING - {"this", "last"}:
        return None
    if word in {"double", "triple"} and tokens.word(index - 1) not in _MULTIPLE:
        return None  # "to double the number" is a verb
    value = {"twice": Decimal(2), "double": Decimal(2), "half": HALF}.get(word, Decimal(3))
    return Amount(index, index + 1, Number(index, index + 1, (value,), share=True), ((Decimal(1), "x"),))


def _signed(tokens: Tokens, amount: Amount) -> Amount:
    """With the minus before it, if there is one."""
    before = amount.start - 1
    word = tokens.word(before)
    inner = amount.money and tokens.word(amount.number.start - 1) in prefixes.MINUS
    either = tokens.word(before - 1) == "plus" or tokens.phrase(before - 2, before) == "plus or"
    if word in {"minus", "negative"} and tokens.near(amount.start) and not (tokens.figure(before - 1) or either):
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


_SCREENS = frozenset({240, 360, 480, 540, 576, 720})
"""Heights of pictures in lines: 720p is no money."""


def _money_after(tokens: Tokens, amount: Amount, language: str) -> tuple[tuple[Unit, ...], int] | None:
    end, number = amount.end, amount.number
    if tokens.word(end) == "-" and tokens.joined(end) and tokens.joined(end + 1):
        end += 1
    if not tokens.near(end):
        return None
    if tokens.word(end) == "(" and tokens.written(end + 1) in currencies.CODES:
        return None
    found = _money(language).at(tokens, end)
    if not found:
        return _pence(tokens, end, number) if language == "en" else None
    if _not_money(tokens, end, found[1], number):
        return None
    verb = language == "en" and tokens.word(end) == "won" and not (number.scaled or number.values[0] >= 1000)
    return None if verb else (_codes(found[0]), found[1])


def _pence(tokens: Tokens, end: int, number: Number) -> tuple[tuple[Unit, ...], int] | None:
    """Reads "50p"."""
    touching = tokens.written(end) == "p" and tokens.joined(end) and number.figure and not number.scaled
    if not touching or number.values[0] in _SCREENS or number.values[0] >= 1000:
        return None
    return ((Decimal("0.01"), "GBP"),), end + 1


def _not_money(tokens: Tokens, end: int, after: int, number: Number) -> bool:
    """Whether the sign or name belongs to the next number, or is a silver medal."""
    if tokens.word(end) in {"$", "€", "£", "¥", "rp", "us", "as"} and tokens.figure(after):
        return True
    if tokens.written(end) in currencies.CODES and tokens.figure(after) and tokens.joined(after):
        return True
    return tokens.word(end) == "perak" and (number.values[0] % 50 != 0 or number.values[0] <= 0)


def _unit_after(tokens: Tokens, amount: Amount, language: str) -> tuple[tuple[Unit, ...], int] | None:
    end, number = amount.end, amount.number
    hyphen = tokens.word(end) == "-" and tokens.joined(end) and tokens.joined(end + 1)
    if hyphen:
        end += 1
    elif not tokens.near(end):
        return None
    times = _times(tokens, end, language, number)
    if times:
        return times
    if number.share and tokens.word(end) == "of" and tokens.word(end + 1) in {"a", "an", "one"}:
        end += 2
    found = _measures(language).at(tokens, end)
    if not found or not _fits(tokens, end, found[1], amount, hyphen):
        return None
    meanings = _meanings(found[0])
    if meanings[0][1] == "GBP" and (hyphen or _weighed(tokens, amount.start, found[1])):
        meanings = meanings[::-1]
    if meanings[0][1] == "deg" and not _HEAT.isdisjoint(tokens.words[max(0, amount.start - 6) : amount.start]):
        meanings = tuple(sorted(meanings, key=lambda meaning: meaning[1] != "Cel")) if language == "id" else meanings
    return meanings, found[1]


_HEAT = listed("suhu temperatur demam panas dingin suhunya temperaturnya bersuhu cuaca menghangat")
_WEIGHING = listed("weigh weighs weighed weighing lost gained lose gain lifted bench losing gaining")


def _weighed(tokens: Tokens, start: int, end: int) -> bool:
    """Whether pounds are weight here."""
    before = tokens.words[max(0, start - 4) : start]
    return (
        not _WEIGHING.isdisjoint(before)
        or tokens.word(end + 1) in {"ounce", "ounces"}
        or (tokens.word(end) in {"heavier", "lighter", "overweight"})
    )


def _times(tokens: Tokens, end: int, language: str, number: Number) -> tuple[tuple[Unit, ...], int] | None:
    """Reads "Tiga kali lebih besar", "three times as many": a multiple; otherwise "times" only counts."""
    following = tokens.word(end + 1)
    compared = tokens.word(end) == "times" and (
        following in _COMPARED
        or tokens.phrase(end + 1, end + 4) in {"over the limit", "over the legal"}
        or (following.endswith("er") and following not in _NO_COMPARISON)
    )
    part = number.values[0] % 1 and tokens.word(end) in {"times", "kali"} and tokens.word(end + 1) != "lipat"
    compared = compared or (tokens.phrase(end, end + 2) == "times that" and tokens.word(end + 2) not in _SUBJECTS)
    if part or compared or (language == "id" and tokens.word(end) == "kali" and tokens.word(end + 1) in _MULTIPLIED):
        return ((Decimal(1), "x"),), end + 1
    return None


_COMPARED = (_COMPARING - {"that", "this"}) | {
    "faster",
    "bigger",
    "less",
    "fewer",
    "longer",
    "smaller",
    "better",
    "normal",
    "average",
    "usual",
    "above",
}
_NO_COMPARISON = listed("after over under per ever never other another earlier later together however either for")
_SUBJECTS = listed("its the he she it they we i you his her their a an his there this these")
_MULTIPLIED = listed("lebih harga gaji upah nilai luas biaya ukuran panjang tinggi pendapatan dari")
_SHORT = frozenset({"%", "°", "％", "℃", "℉", "km", "kg", "jam", "ton", "are", "mil", "day", "bar", "kwh"})


def _fits(tokens: Tokens, start: int, end: int, amount: Amount, hyphen: bool) -> bool:
    """Whether the unit's name may be meant here; short ones could be anything else."""
    name, joined, number = tokens.word(start), tokens.joined(start), amount.number
    if name in {"x", "×"}:
        return not tokens.figure(end) and number.figure
    if tokens.written(start) in {"C", "F"} and end == start + 1:
        return joined and not hyphen and (number.values[0] >= 10 or number.values[0] % 1 != 0 or _warm(tokens, end))
    spelled = not number.figure and end == start + 1 and len(name) < 4 and name not in _SHORT
    suffix = (joined and not hyphen and name in {"th", "s", "nm", "st"}) or (hyphen and len(name) < 2)
    ordinal = name in ENGLISH_PARTS or (name == "second" and not hyphen and number.values[0] != 1)
    # "2m2" is an area; a letter that runs on into more signs is part of a code.
    code = tokens.figure(end) and tokens.joined(end)
    return not (spelled or suffix or ordinal or code or _calendar(tokens, start, end))


def _warm(tokens: Tokens, end: int) -> bool:
    return tokens.word(end) in {"warming", "above", "hotter", "warmer", "colder", "cooler", "rise", "limit"}


def _calendar(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the name of the unit belongs to a date: hari Minggu, tahun 2020, bulan Mei."""
    name = tokens.word(start)
    return (
        tokens.written(start) == "Minggu"
        or (name == "tahun" and tokens.figure(end) and len(tokens.written(end)) == 4)
        or (name == "bulan" and tokens.word(end) in MONTHS)
    )
