"""What the rules of the language find in a text: quantities, dates, hedges, who says what.

``start`` and ``end`` are code points, half-open, counted from the beginning of the text that was searched; inside a
claim they are counted from the beginning of the claim's passage and may lie before or behind it. ``exact`` are the
words that stand there.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from reader.domain.text import Span


class Bound(StrEnum):
    """How a number is meant."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class HedgeKind(StrEnum):
    """What a word does to the certainty of what it stands in."""

    REPORTIVE = "reportive"
    EPISTEMIC = "epistemic"
    CONDITION = "condition"
    APPROXIMATOR = "approximator"
    BOOSTER = "booster"


class Manner(StrEnum):
    """How somebody's words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Cue:
    """Some words of a text and where they stand."""

    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an ambiguous quantity; the fields are those of ``Quantity``."""

    value: Decimal
    high: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts, normalised.

    ``value`` is the number in full (``1,5 juta`` is 1500000; 25 percent is 25 with the unit ``%``); a range runs from
    ``value`` to ``high``. ``unit`` is an ISO 4217 currency code, ``%``, ``x`` for multiples ("twice"), ``pp`` for
    percentage points, a UCUM code (``km``, ``kg``, ``Cel``, ``m2``, ``a`` for years...) or "" for a plain count.
    ``readings`` are the other possible readings, the likeliest being the quantity itself.
    """

    start: int
    end: int
    exact: str
    value: Decimal
    high: Decimal | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time expression.

    ``edtf`` is its date in EDTF (Library of Congress, 2019; ISO 8601-2): ``2023-12``, ``2019-03-04/2019-04``, ``199X``,
    ``2024-34`` for a second quarter; what is not known is ``X`` (``XXXX-08-12``). It is "" where nothing is known yet.
    ``rule`` says in the notation of ``language.dates`` how the expression leads to a date once the document's date or
    the fiscal year is known; "" where it needs neither. ``open``: it still needs one. ``settled``: a person set the
    date, and it is not worked out again.
    """

    start: int
    end: int
    exact: str
    edtf: str = ""
    rule: str = ""
    open: bool = False
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word that weakens or strengthens what is said; ``scope`` is the stretch it does so for, if known."""

    start: int
    end: int
    exact: str
    kind: HedgeKind
    scope: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says something: ``source`` says what stands at ``content``, ``cue`` tells so ("kata", "according to").

    ``chain`` is through whom it reached the writer, the one nearest to the source first (``as told to The
    Information``). ``anonymous``: the source has no name. ``rule`` names the rule that found it and ``precision`` is
    what that rule reached on texts held back (0 to 1).
    """

    source: Cue | None
    cue: Cue
    content: Span
    manner: Manner
    chain: tuple[Cue, ...] = ()
    anonymous: bool = False
    rule: str = ""
    precision: float = 0.0
