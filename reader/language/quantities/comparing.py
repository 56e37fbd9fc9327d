"""Whether two quantities say the same amount."""

from decimal import Decimal

from reader.domain.findings import Bound, Quantity, Reading
from reader.language.quantities import units

_UP = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_DOWN = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_TOLERANCE = Decimal("0.000001")
_ABOUT_AT_MOST = Decimal("0.1")
_ABOUT_AT_LEAST = Decimal("0.05")

_Ends = tuple[Decimal, Decimal]


def same(first: Quantity, second: Quantity) -> bool | None:
    """Whether two quantities can be one amount; None where nothing can be said.

    Units of one kind are converted (km and miles, weeks and days); months and years do not convert to days, currencies
    not to each other, and then the answer is None. Exact values must be equal; across different units each may be off
    by its own rounding ("5 miles" and "8 km"). "About 20 million" holds what rounds to it, 5 to 10 percent either way;
    a range holds what lies in it, "at least 5" every higher value. Two bounds of one direction must name one value;
    of opposite directions they say nothing about sameness. Ambiguous quantities agree when any reading does.
    """
    answers = [
        answer
        for one in _readings(first)
        for other in _readings(second)
        if (answer := _agree(one, first.bound, other, second.bound)) is not None
    ]
    return any(answers) if answers else None


def _readings(quantity: Quantity) -> list[Reading]:
    return [Reading(quantity.value, quantity.high, quantity.unit), *quantity.readings]


def _agree(one: Reading, bound: Bound, other: Reading, other_bound: Bound) -> bool | None:
    kind, ends = _measured(one)
    other_kind, other_ends = _measured(other)
    if kind != other_kind:
        return None
    if bound in _UP | _DOWN and other_bound in _UP | _DOWN:
        if (bound in _UP) != (other_bound in _UP):
            return None
        return _equal(ends[0], other_ends[0])
    if bound == other_bound == Bound.EXACT and one.high is not None and other.high is not None:
        return _equal(ends[0], other_ends[0]) and _equal(ends[1], other_ends[1])
    converted = one.unit != other.unit
    return _meet(
        _reach(one, ends, bound, converted), _reach(other, other_ends, other_bound, converted), bound, other_bound
    )


def _measured(reading: Reading) -> tuple[str, _Ends]:
    high = reading.value if reading.high is None else reading.high
    if reading.unit == "" and 0 < reading.value < 1:
        return "share", (reading.value * 100, high * 100)
    kind, low = units.measure(reading.value, reading.unit)
    return kind, (low, units.measure(high, reading.unit)[1])


def _equal(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other))


def _reach(reading: Reading, ends: _Ends, bound: Bound, converted: bool) -> _Ends:
    """The values the quantity allows."""
    low, high = ends
    if bound in _UP:
        return low, Decimal("Infinity")
    if bound in _DOWN:
        return Decimal("-Infinity"), high
    if bound == Bound.ABOUT:
        slack = min(max(_rounding(reading.value), _ABOUT_AT_LEAST), _ABOUT_AT_MOST)
    else:
        slack = min(_rounding(reading.value), _ABOUT_AT_LEAST) if converted else Decimal(0)
    return low - abs(low) * slack, high + abs(high) * slack


def _rounding(value: Decimal) -> Decimal:
    """Half a step of the last digit that is not 0, as a part of the value."""
    if not value:
        return Decimal(0)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(10) ** int(exponent) / 2 / abs(value)


def _meet(one: _Ends, other: _Ends, bound: Bound, other_bound: Bound) -> bool:
    low, high = max(one[0], other[0]), min(one[1], other[1])
    if _equal(low, high) if low.is_finite() and high.is_finite() else False:
        return (
            not {bound, other_bound} & {Bound.MORE_THAN, Bound.LESS_THAN}
            or bound == Bound.ABOUT
            or (other_bound == Bound.ABOUT)
        )
    return low <= high
