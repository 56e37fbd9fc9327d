"""What a notice is, and what the rules are given to look at."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from time import sleep

from reader.domain.findings import HedgeKind, Quantity
from reader.domain.marking import mark
from reader.domain.records import Annotation, Certainty, Claim, Document, Source
from reader.language.likeness import Likeness
from reader.library.sources import Names

BREATH = 16
"""After how many claims a worker gives way."""
PAUSE_S = 0.0002


class Rule(StrEnum):
    """What made a notice."""

    CERTAINTY_LOST = "certainty_lost"
    FIGURES_DISAGREE = "figures_disagree"
    DATES_DISAGREE = "dates_disagree"
    EXCHANGE_RATE = "exchange_rate"
    SUM = "sum"
    ENDED = "ended"
    ONE_NAMELESS_SOURCE = "one_nameless_source"
    TRANSLATION = "translation"


PAIRS = frozenset({Rule.CERTAINTY_LOST, Rule.FIGURES_DISAGREE, Rule.DATES_DISAGREE, Rule.ENDED})
"""Notices about two claims: relating them answers the notice."""

TITLES = {
    Rule.CERTAINTY_LOST: mark("Noticed", "Certainty was lost on the way"),
    Rule.FIGURES_DISAGREE: mark("Noticed", "Figures that disagree"),
    Rule.DATES_DISAGREE: mark("Noticed", "Dates that disagree"),
    Rule.EXCHANGE_RATE: mark("Noticed", "An amount in two currencies"),
    Rule.SUM: mark("Noticed", "Shares and totals that do not add up"),
    Rule.ENDED: mark("Noticed", "Said to go on, and said to have ended"),
    Rule.ONE_NAMELESS_SOURCE: mark("Noticed", "Much rests on one source without a name"),
    Rule.TRANSLATION: mark("Noticed", "The translation says something else"),
}
"""English source strings under the context ``Noticed``."""


@dataclass(frozen=True)
class Notice:
    """One thing noticed.

    ``claims`` are annotation ids, the one it is about first. ``reasoning`` is an English source string marked under
    ``Noticed`` whose ``{places}`` are filled from ``params``: text, numbers (``Decimal``, to be written as the
    interface's language does) and quantities. ``key`` stays the same as long as what was noticed is the same, so that
    a dismissed notice stays away; ``document`` is where it belongs, "" where it concerns several.
    """

    rule: Rule
    claims: tuple[str, ...]
    reasoning: str
    params: Mapping[str, object]
    document: str = ""
    texts: tuple[tuple[str, str], ...] = ()
    """Title and publication date (EDTF or "") of the texts its claims stand in, that of the first claim first."""

    @cached_property
    def key(self) -> str:
        """What a dismissal is kept under."""
        facts = "\n".join(f"{name}={value}" for name, value in sorted(self.params.items()))
        whole = "\n".join((self.rule, *sorted(self.claims), facts))
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True)
class Rate:
    """A person's own exchange rate: one ``base`` costs ``value`` of ``quote``; within ``tolerance`` (0.05 is 5 %)."""

    base: str
    quote: str
    value: float
    tolerance: float


@dataclass(frozen=True)
class Field:
    """The claims to look at with their documents, the sources a person made, and the person's exchange rates."""

    claims: Mapping[str, Annotation]
    documents: Mapping[str, Document]
    sources: tuple[Source, ...] = ()
    rates: tuple[Rate, ...] = ()
    translations: Mapping[str, Sequence[Annotation]] = field(default_factory=dict)
    """The chosen translations with words, by document."""

    @cached_property
    def likeness(self) -> Likeness:
        """How alike the claims are."""
        return Likeness({key: self.body(key).statement for key in self.claims})

    @cached_property
    def names(self) -> Names:
        """Which names are one source."""
        return Names(self.sources)

    def body(self, key: str) -> Claim:
        """The claim with that id."""
        body = self.claims[key].body
        assert isinstance(body, Claim)
        return body

    def document_of(self, keys: tuple[str, ...]) -> str:
        """The document all of them belong to, "" where there are several."""
        found = {self.claims[key].document for key in keys}
        return found.pop() if len(found) == 1 else ""

    def texts_of(self, keys: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Title and publication date of the texts that claims stand in, each once."""
        found = dict.fromkeys(self.claims[key].document for key in keys if key in self.claims)
        return tuple((self.documents[one].title, self.documents[one].published) for one in found)

    def when(self, key: str) -> str:
        """The publication date of the claim's document, EDTF or ""."""
        return self.documents[self.claims[key].document].published

    def unordered(self, one: str, other: str) -> bool:
        """Whether nobody can tell which of two claims was made first."""
        return self.claims[one].document != self.claims[other].document and not (self.when(one) and self.when(other))

    def order(self, key: str) -> tuple[str, str, int]:
        """By when it was said, then where it stands."""
        annotation = self.claims[key]
        return self.when(key), annotation.document, annotation.anchor.start


def give_way(number: int) -> None:
    """Called for each of many things in turn: now and then lets whoever waits for the interpreter have it.

    Python hands it over by itself only after five milliseconds, and a window that is painted asks for it many times.
    """
    if number % BREATH == 0:
        sleep(PAUSE_S)


def doubting(claim: Claim) -> list[str]:
    """The words that make a claim less than sure."""
    kinds = (HedgeKind.REPORTIVE, HedgeKind.EPISTEMIC)
    return [one.exact for one in claim.hedges if one.kind in kinds]


def unsure(claim: Claim) -> bool:
    """Whether a claim is worded as less than sure."""
    return claim.certainty in (Certainty.HEDGED, Certainty.SPECULATIVE) or bool(doubting(claim))


def short(text: str, most: int = 90) -> str:
    """Text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def money(quantity: Quantity) -> bool:
    """Whether a quantity is an amount of money: its unit is an ISO 4217 code."""
    unit = quantity.unit
    return len(unit) == 3 and unit.isascii() and unit.isupper()
