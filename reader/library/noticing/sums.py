"""Arithmetic within a claim: amounts in two currencies, shares, totals and their parts."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from reader.domain.findings import Bound, Quantity
from reader.domain.marking import mark
from reader.domain.records import Claim
from reader.library.noticing.notice import Field, Notice, Rate, Rule, give_way, money, short

_BETWEEN = re.compile(
    r"\s*(?:(?:per|setiap|tiap|a|an|each|every)\s+(?:hari|pekan|minggu|bulan|tahun|day|week|month|year)\b)?"
    r"\s*(?:[(,–—-]|atau|setara|senilai|or|about)?\s*"
    r"(?:setara|senilai|dengan|atau|sekitar|kira-kira|kurang lebih|hampir|lebih dari|or|about|around|roughly|some"
    r"|approximately|nearly|equivalent|equal|to|=|~|≈|\s)*\s*",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:sisanya|selebihnya|sisa|the rest|the remaining|the remainder|the balance)\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(?:terdiri (?:dari|atas)|yakni|yaitu|rinciannya|dengan rincian|meliputi|mencakup|masing-masing|gabungan"
    r"|comprising|consisting of|consists of|made up of|namely|split between|divided into|broken down)\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:dari (?:total|keseluruhan|seluruh|jumlah)|porsi|pangsa|komposisi|responden|suara|pemilih"
    r"|of (?:all|the total|respondents|voters|votes)|share|respondents|voters)\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"^\s*(?:dari|of)\b", re.IGNORECASE)
_OUT_OF = re.compile(
    r"(?:^|[.,;:(“\"]\s*)(?:dari|di antara|of|out of|among)"
    r"(?: (?:total|seluruh|keseluruhan|sebanyak|sekitar|the|all|some))*\s*$",
    re.IGNORECASE,
)
_NEXT_PART = re.compile(
    r"(?:[,;]|\b(?:dan|serta|sedangkan|sementara|and|while|whereas|sisanya|selebihnya|the (?:rest|other|remaining)))"
    r"\s*(?:(?:dan|serta|sedangkan|sementara|and|while|whereas|sisanya|selebihnya|sebanyak|sekitar|yakni|yaitu|hanya"
    r"|some|about|only|the (?:rest|other|remaining)),?\s*)*$",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"\b(?:di antaranya|antara lain|juga|sekaligus|keduanya|termasuk|also|both|including|as well|of them|of whom"
    r"|of which)\b",
    re.IGNORECASE,
)
"""Some things may be counted in two parts."""
_OR = re.compile(r"^\s*,?\s*(?:atau|yaitu|yakni|or|i\.e\.|that is)\b", re.IGNORECASE)


def notice(field: Field) -> Iterator[Notice]:
    """What the arithmetic of each claim shows."""
    for number, key in enumerate(field.claims):
        give_way(number)
        claim, text = field.body(key), field.claims[key].anchor.exact
        yield from _rates(field, key, claim, text)
        yield from _sums(field, key, claim, text)


def _rates(field: Field, key: str, claim: Claim, text: str) -> Iterator[Notice]:
    amounts = [one for one in claim.quantities if money(one)]
    for one, other in pairwise(amounts):
        if one.unit == other.unit or not _BETWEEN.fullmatch(text[one.end : other.start]):
            continue
        if one.value <= 0 or other.value <= 0:
            continue
        yield from _rate(field, key, one, other)


def implied(one: Quantity, other: Quantity) -> tuple[str, str, Decimal]:
    """The exchange rate two amounts imply, as base, quote and what one base costs, the base being the dearer one."""
    ours, theirs = _middle(one), _middle(other)
    if theirs >= ours:
        return one.unit, other.unit, theirs / ours
    return other.unit, one.unit, ours / theirs


def _middle(quantity: Quantity) -> Decimal:
    return quantity.value if quantity.high is None else (quantity.value + quantity.high) / 2


def _rate(field: Field, key: str, one: Quantity, other: Quantity) -> Iterator[Notice]:
    base, quote, value = implied(one, other)
    facts: dict[str, object] = {
        "first": one.exact,
        "second": other.exact,
        "base": base,
        "quote": quote,
        "rate": _rounded(value),
    }
    own = _own(field.rates, base, quote)
    if own is None:
        words = mark(
            "Noticed", "{first} and {second} imply {rate} {quote} for 1 {base}. You have set no rate of your own."
        )
    else:
        apart = abs(float(value) - own.value) / own.value
        if apart <= own.tolerance:
            return
        facts |= {"own": _rounded(Decimal(str(own.value))), "apart": _rounded(Decimal(str(apart * 100)))}
        words = mark(
            "Noticed",
            "{first} and {second} imply {rate} {quote} for 1 {base}; that is {apart} % away from your rate of {own}.",
        )
    yield Notice(Rule.EXCHANGE_RATE, (key,), words, facts, field.document_of((key,)))


def _own(rates: tuple[Rate, ...], base: str, quote: str) -> Rate | None:
    for one in rates:
        if (one.base, one.quote) == (base, quote):
            return one
        if (one.base, one.quote) == (quote, base) and one.value:
            return Rate(base, quote, 1 / one.value, one.tolerance)
    return None


def _rounded(value: Decimal) -> Decimal:
    """Four significant figures: more would pretend."""
    return +value.normalize() if not value else value.quantize(Decimal(1).scaleb(value.adjusted() - 3)).normalize()


def _sums(field: Field, key: str, claim: Claim, text: str) -> Iterator[Notice]:
    found = _shares(claim, text) or _total(claim, text) or _counts(claim, text) or _percentage(claim, text)
    if found is not None:
        words, facts = found
        whole = {"claim": short(claim.statement), **facts}
        yield Notice(Rule.SUM, (key,), words, whole, field.document_of((key,)))


def _shares(claim: Claim, text: str) -> tuple[str, dict[str, object]] | None:
    """Percentages of one whole: more than a hundred, or, where one is "the rest", not a hundred."""
    shares = [one for one in claim.quantities if one.unit == "%" and one.high is None]
    if len(shares) < 2:
        return None
    total, slack = sum((one.value for one in shares), Decimal(0)), Decimal("0.5") * len(shares)
    rest = _REST.search(text)
    facts: dict[str, object] = {"parts": " + ".join(one.exact for one in shares), "sum": total}
    if rest and rest.start() > shares[0].start and abs(total - 100) > slack:
        return mark("Noticed", "{parts} make {sum} %, though one of them is called the rest. (“{claim}”)"), facts
    if _SHARED.search(text) and total > 100 + slack:
        return mark("Noticed", "{parts} make {sum} %: more than the whole. (“{claim}”)"), facts
    return None


def _total(claim: Claim, text: str) -> tuple[str, dict[str, object]] | None:
    """A total followed by its parts, all in one unit."""
    cue = _PARTS.search(text)
    if cue is None:
        return None
    before = [one for one in claim.quantities if one.end <= cue.start()]
    if not before:
        return None
    whole = before[-1]
    parts = [one for one in claim.quantities if one.start >= cue.end() and one.unit == whole.unit]
    if len(parts) < 2 or whole.high is not None or any(one.high is not None for one in parts) or whole.unit == "%":
        return None
    total = sum((one.value for one in parts), Decimal(0))
    if abs(total - whole.value) <= _slack(whole, parts):
        return None
    return (
        mark("Noticed", "{parts} make {sum}, not {total}. (“{claim}”)"),
        {"parts": " + ".join(one.exact for one in parts), "sum": total, "total": whole.exact},
    )


def _counts(claim: Claim, text: str) -> tuple[str, dict[str, object]] | None:
    """A number of things and what became of them: "of 120 samples 74 were bad and 56 good".

    Fewer than all of them are no error: the text need not tell of every one. More are, unless some may be counted
    twice; where one part is "the rest" they must be all.
    """
    found = [one for one in claim.quantities if not one.unit]
    place = next((number for number, one in enumerate(found) if _OUT_OF.search(text[: one.start])), None)
    if place is None:
        return None
    whole, first = found[place], found[place].end
    parts = [one for one in found[place + 1 :] if _NEXT_PART.search(text[first : one.start])]
    if len(parts) < 2 or any(one.high is not None for one in (whole, *parts)) or _TWICE.search(text[first:]):
        return None
    total, slack = sum((one.value for one in parts), Decimal(0)), _slack(whole, parts)
    if total <= whole.value + slack and not (_REST.search(text[first:]) and total < whole.value - slack):
        return None
    return (
        mark("Noticed", "{parts} make {sum}, not {total}. (“{claim}”)"),
        {"parts": " + ".join(one.exact for one in parts), "sum": total, "total": whole.exact},
    )


def _percentage(claim: Claim, text: str) -> tuple[str, dict[str, object]] | None:
    """A share of a total given with its amount: "25 percent of 4 trillion, or 1 trillion"."""
    for share, whole in pairwise(claim.quantities):
        if share.unit != "%" or whole.unit == "%" or not _PART_OF.match(text[share.end : whole.start]):
            continue
        after = [one for one in claim.quantities if one.start >= whole.end and one.unit == whole.unit]
        if not after or not _OR.match(text[whole.end : after[0].start]):
            continue
        amount = share.value * whole.value / 100
        if abs(amount - after[0].value) > max(_slack(after[0], [whole]), amount / 50):
            return (
                mark("Noticed", "{share} of {total} is {sum}, not {part}. (“{claim}”)"),
                {"share": share.exact, "total": whole.exact, "sum": _rounded(amount), "part": after[0].exact},
            )
    return None


def _slack(whole: Quantity, parts: list[Quantity]) -> Decimal:
    """How far off rounding may lead: half of the coarsest last digit written, and a tenth more for what is "about"."""
    exact = all(one.bound is Bound.EXACT for one in (whole, *parts))
    rounding = max(_last_digit(one) for one in (whole, *parts)) / 2
    return rounding if exact else rounding + whole.value / 10


def _last_digit(quantity: Quantity) -> Decimal:
    """What one step of the last written digit is worth: 0.1 million in "1.5 million", 1 in "40"."""
    written = re.search(r"[\d.,]*\d", quantity.exact)
    number = quantity.value.normalize()
    if written is None or number.is_zero():
        return Decimal(0)
    digits = len(re.sub(r"\D", "", written.group()).lstrip("0")) or 1
    step = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return step if step > Decimal("0.01") else Decimal("0.01")
