"""The quantities of a text."""

import re
from dataclasses import replace
from decimal import Decimal

from reader.domain.findings import Bound, Quantity, Reading
from reader.language.quantities import ages, amounts, contexts, labels, reading, refusing, units
from reader.language.quantities.amounts import Amount
from reader.language.quantities.tokens import Tokens

_DASHES = frozenset({"-", "–", "—", "―", "~"})
_TO = {
    "id": frozenset({"sampai", "hingga", "to"}),
    "en": frozenset({"to", "through"}),
}
_OR = {"id": frozenset({"atau"}), "en": frozenset({"or"})}
_AND = {"id": "dan", "en": "and"}
_TO_PHRASES = frozenset({"s . d .", "s / d", "sampai dengan"})
_BETWEEN = frozenset({"antara", "between"})
_MOST_READINGS = 8
_SIGN = re.compile("[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")


def find(text: str, language: str) -> list[Quantity]:
    """The quantities in ``text`` in order, without overlaps.

    Vague plurals ("ratusan miliar", "tens of thousands") have no value and are not found; a time counted from now
    ("two weeks ago", "tiga tahun terakhir") belongs to the dates.
    """
    rules = "id" if language.split("-")[0] in {"id", "ms"} else "en"
    return _Search(Tokens(text), rules).run()


_GOING_ON = frozenset({"per", "setiap", "tiap", "dalam", "untuk", "pada", "di", "dan", "yang"})
_TIMES = frozenset({"s", "min", "h", "d", "wk", "mo", "a"})
"""With these "over" may be "during"."""


class _Search:
    """One pass over the tokens of a text."""

    def __init__(self, tokens: Tokens, language: str) -> None:
        self.tokens = tokens
        self.language = language
        self.dated = refusing.months(tokens)
        self.position = 0
        self._known: dict[int, Amount | None] = {}

    def run(self) -> list[Quantity]:
        found: list[Quantity] = []
        for index in self._seeds():
            if index < self.position:
                continue
            first = self._amount(index)
            if first is None:
                continue
            quantities, end = self._from(first)
            found += quantities
            self.position = max(self.position, end)
        return found

    def _seeds(self) -> list[int]:
        heads = reading.heads(self.language)
        return [
            index
            for index, word in enumerate(self.tokens.words)
            if "0" <= word[0] <= "9"
            or word in heads
            or word in units.ONE_UNIT
            or (word in {"a", "an"} and self.tokens.word(index - 1) in contexts.MEASURING)
            or _SIGN.match(word)
            or (word.endswith("fold") and reading.fold(word))
        ]

    def _amount(self, index: int) -> Amount | None:
        amount = self._at(index)
        return amount if amount and amount.start >= self.position else None

    def _at(self, index: int) -> Amount | None:
        """The amount at the token, read once however often rules look ahead to it."""
        if index not in self._known:
            self._known[index] = amounts.at(self.tokens, index, self.language)
        return self._known[index]

    def _from(self, first: Amount) -> tuple[list[Quantity], int]:
        """What begins with this amount (a range, a list with one unit, itself, nothing) and the token after it."""
        pair = self._pair(first)
        if pair:
            low, high, ranged = pair
            if refusing.refused_range(self.tokens, low, high, self.dated) or self._glued_pair(low, high):
                return [], high.end
            if ranged and not low.units and ages.aged(self.tokens, low.start):
                low, high = (replace(one, units=((Decimal(1), "a"), (Decimal(1), ""))) for one in (low, high))
            if ranged:
                return [self._ranged(low, high)], high.end
            return [self._quantity(low), self._quantity(high)], high.end
        shared = self._shared(first)
        if refusing.refused(self.tokens, shared, self.language, self.dated):
            return [], first.end
        if ages.age(self.tokens, first):
            shared = replace(first, units=((Decimal(1), "a"), (Decimal(1), "")))
        elif not shared.units and len(first.number.values) == 2 and labels.counts(self.tokens, first.end):
            # People are not counted with three decimals.
            shared = replace(first, number=replace(first.number, values=first.number.values[::-1]))
        return [self._quantity(shared)], first.end

    def _glued_pair(self, low: Amount, high: Amount) -> bool:
        tokens = self.tokens
        if tokens.joined(low.start) and not low.negative and tokens.word(low.start - 1)[-1:].isalnum():
            return True
        chained = tokens.word(high.end) in _DASHES and tokens.joined(high.end) and tokens.figure(high.end + 1)
        before = tokens.word(low.start - 1) in {"-", "/"} and tokens.joined(low.start) and not low.negative
        return chained or before

    # Ranges

    def _pair(self, low: Amount) -> tuple[Amount, Amount, bool] | None:
        """Two ends with a connector between; the third says whether they are one range or two figures."""
        start = self._connector(low)
        high = self._high(start) if start is not None else None
        if high is None:
            return None
        low, high = amounts.alike(*self._share_units(low, high))
        word = self.tokens.word(low.end)
        if low.readings()[0].value >= high.readings()[0].value:
            bare = not (low.units or high.units or low.number.scaled or high.number.scaled)
            return (low, high, True) if word in _DASHES and bare else None
        if word in _OR[self.language] and low.end > low.number.end and high.end > high.number.end:
            return None  # "5 mg or 10 mg"
        if not self._fitting(low, high) or (word in _OR[self.language] and not self._neighbours(low, high)):
            return None
        return low, high, not (word in _TO[self.language] and self._changed(low))

    def _fitting(self, low: Amount, high: Amount) -> bool:
        """Not "up 7 percent to 1,432", not "20 juta dolar hingga 2025", not "3 km to 5 kg"."""
        if not high.units:
            return not low.units
        if low.units and not ({unit for _, unit in low.units} & {unit for _, unit in high.units}):
            return False
        if low.money and low.units[0][0] != 1 and high.start < high.number.start:
            return False  # "6 cents to $5.42"
        shared = high.number.end == high.end and low.end > low.number.end
        return not (shared and high.number.plain and refusing.year(self.tokens, high.number.start))

    def _connector(self, low: Amount) -> int | None:
        """The token behind what joins two ends of a range."""
        tokens, end = self.tokens, low.end
        word, joined, following = tokens.word(end), tokens.joined(end), tokens.word(end + 1)
        if not tokens.near(end):
            return None
        if word == "-" and joined and following in {"to", "or"} and not tokens.joined(end + 1):
            return end + 2
        if word in _DASHES:
            return end + 1 if joined == tokens.joined(end + 1) else None
        size = next((size for size in (4, 3, 2) if tokens.phrase(end, end + size) in _TO_PHRASES), 0)
        between = word == _AND[self.language] and tokens.word(low.start - 1) in _BETWEEN
        if not size and (between or word in _TO[self.language] or word in _OR[self.language]):
            size = 1
        return end + size if size or self._side_by_side(low) else None

    def _side_by_side(self, low: Amount) -> bool:
        """Reads "Dua tiga hari"."""
        number = low.number
        return (
            self.language == "id"
            and not number.figure
            and not low.units
            and not number.scaled
            and (2 <= number.values[0] <= 8 and number.end == number.start + 1)
        )

    def _high(self, start: int) -> Amount | None:
        """The amount behind a connector, its currency sign first."""
        for index in range(start, start + 4):
            if self.tokens.figure(index) or self.tokens.word(index) in reading.heads(self.language):
                amount = self._amount(index)
                return amount if amount and amount.start == start else None
        return None

    def _share_units(self, low: Amount, high: Amount) -> tuple[Amount, Amount]:
        """Give one end the scale and the unit that only the other has."""
        raw_low, raw_high = low.number.values[0], high.number.values[0]
        factor = high.number.factor
        if high.number.scaled and not low.number.scaled and raw_low < raw_high / factor:
            values = tuple(value * factor for value in low.number.values[:1])
            low = replace(low, number=replace(low.number, values=values, scaled=True, plain=False))
        if not low.units and high.units:
            low = replace(low, units=high.units)
        elif not high.units and low.units and low.money:
            high = replace(high, units=low.units)
        return low, high

    def _neighbours(self, low: Amount, high: Amount) -> bool:
        """Reads "Two or three", "10 or 20": guesses, where "5 or 500" would be alternatives."""
        return not low.number.share and high.number.values[0] <= 2 * low.number.values[0]

    def _changed(self, low: Amount) -> bool:
        """Reads "Rose from 3 to 5 percent": two figures."""
        word = self.tokens.word(low.start - 1)
        if word in {"by", "sebesar", "sebanyak"}:
            return True
        if self.language == "en" and word in contexts.CHANGES and (low.money or low.end > low.number.end):
            return True  # "rose 3 percent to 5 percent"
        if word not in {"dari", "from"}:
            return False
        before = self.tokens.words[max(0, low.start - 8) : low.start - 1]
        return not contexts.CHANGES.isdisjoint(before)

    def _shared(self, amount: Amount) -> Amount:
        """In "5, 10 dan 15 persen" and "3 x 5 meter" the unit at the end is everybody's."""
        tokens, end = self.tokens, amount.end
        if amount.units or amount.number.scaled or not amount.number.figure or refusing.year(tokens, amount.start):
            return amount
        for _ in range(5):
            word = tokens.word(end)
            place = end + 2 if word == "," and tokens.word(end + 1) in {"dan", "and"} else end + 1
            if word not in {",", "dan", "and", "x", "×", "or", "atau", "to", "menjadi", "by"} or not tokens.figure(
                place
            ):
                return amount
            following = self._at(place)
            if following is None or following.start != place:
                return amount
            if following.units and not following.money:
                return replace(amount, units=following.units)
            if following.units or following.number.scaled:
                return amount
            end = following.end
        return amount

    # Results

    def _quantity(self, amount: Amount) -> Quantity:
        return self._made(amount, amount, amount.readings())

    def _ranged(self, low: Amount, high: Amount) -> Quantity:
        lows, highs = low.readings(), high.readings()
        if len(lows) == len(highs) and all(one.unit == other.unit for one, other in zip(lows, highs, strict=True)):
            pairs = [Reading(a.value, b.value, a.unit) for a, b in zip(lows, highs, strict=True)]
            return self._made(low, high, pairs)
        readings = [
            Reading(one.value, other.value, one.unit)
            for one in lows
            for other in highs
            if one.unit == other.unit and one.value < other.value
        ] or [Reading(lows[0].value, highs[0].value, highs[0].unit)]
        return self._made(low, high, readings)

    def _made(self, low: Amount, high: Amount, readings: list[Reading]) -> Quantity:
        tokens, first = self.tokens, readings[0]
        end, bound = self._bound(low, high)
        start, stop = tokens.starts[low.start], tokens.ends[end - 1]
        return Quantity(
            start, stop, tokens.text[start:stop], first.value, first.high, first.unit, bound,
            tuple(readings[1:_MOST_READINGS]),
        )  # fmt: skip

    def _bound(self, low: Amount, high: Amount) -> tuple[int, Bound]:
        """How the amount is meant, and the token after it."""
        end = high.end
        before = self._before(low)
        if before:
            return end, before
        return end, self._after(end) or high.number.bound

    def _before(self, low: Amount) -> Bound | None:
        tokens, start = self.tokens, low.start
        if not tokens.near(start):
            return None
        bound = self._phrase_before(start)
        if bound is None and tokens.word(start - 1) in contexts.FILLERS:
            bound = self._phrase_before(start - 1)
        word, timed = tokens.word(start - 1), {code for _, code in low.units} & _TIMES
        lasting = (
            timed and word in {"over", "menembus"} and not ages.older(tokens, start, low.end)
        )  # to break 13 seconds is to stay below them
        turned = word == "over" and tokens.word(start - 2) in contexts.TURNED
        named = word in {"maksimum", "minimum", "maximum"} and tokens.word(start - 2) in contexts.EXTREMES
        return None if lasting or turned or named else bound

    def _phrase_before(self, start: int) -> Bound | None:
        for size in range(contexts.LONGEST_BOUND, 0, -1):
            bound = contexts.BEFORE.get(self.tokens.phrase(start - size, start)) if start >= size else None
            if bound is not None:
                word = self.tokens.word(start - 1)
                if self.tokens.phrase(start - 2, start) == "up to" and self.tokens.word(start - 3) in contexts.CHANGES:
                    return None  # "edged up to 4.4 percent"
                return None if word in {"hingga", "sampai"} and self._follows_amount(start - 1) else bound
        return None

    def _follows_amount(self, index: int) -> bool:
        """Reads "Dari 5 persen hingga 3 persen": the word joins two figures."""
        return index > 0 and (self.tokens.figure(index - 1) or self.tokens.figure(index - 2))

    def _after(self, end: int) -> Bound | None:
        tokens = self.tokens
        for place in (end, end + 1):
            for size in (3, 2, 1):
                phrase = tokens.phrase(place, place + size)
                if (
                    phrase in contexts.AFTER
                    and (place == end or (size > 1 and tokens.word(end).isalpha()))
                    and "\n" not in tokens.gap(place)
                ):
                    return contexts.AFTER[phrase] if phrase not in {"an", "plus"} or tokens.joined(place) else None
        if tokens.word(end) == "lebih" and (
            tokens.word(end + 1) in contexts.COUNTED | _GOING_ON or not tokens.word(end + 1).isalpha()
        ):
            return Bound.MORE_THAN
        if (
            tokens.word(end + 1) == "lebih"
            and tokens.word(end) in contexts.COUNTED
            and not tokens.word(end + 2).isalpha()
        ):
            return Bound.MORE_THAN
        return None
