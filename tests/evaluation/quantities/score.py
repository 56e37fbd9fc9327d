"""Precision, recall and F1 of ``quantities.find`` on the sentences beside this file.

A line is a sentence, a tab, and for each quantity ``quote=value..high|unit|bound`` with a tab between. The high end and
an exact bound are left out; a value may be a fraction (1/3). Equal quotes of a sentence stand in their order.

About every other sentence of ``dev2`` to ``dev4`` and ``held2`` has numbers that count nothing: scores, addresses,
laws, models, races, cases, titles. Rules are made with the ``dev`` parts in view; of the ``held`` ones only figures are
seen.
"""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from reader.domain.findings import Quantity
from reader.language import quantities

_HERE = Path(__file__).parent
PARTS = ("dev", "dev2", "dev3", "dev4", "held", "held2")
LANGUAGES = ("id", "en")
_TOLERANCE = Decimal("0.000001")


@dataclass(frozen=True)
class Gold:
    """What a sentence's author says stands there; ``start`` and ``end`` are code points in the sentence."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: str
    bound: str


@dataclass
class Sentence:
    text: str
    gold: list[Gold]


def sentences(part: str, language: str) -> list[Sentence]:
    """The sentences of one of ``PARTS``."""
    lines = (_HERE / part / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [_sentence(line) for line in lines if line]


def _sentence(line: str) -> Sentence:
    text, *items = line.split("\t")
    gold: list[Gold] = []
    position = 0
    for item in items:
        quote, _, meaning = item.rpartition("=")
        start = text.index(quote, position)
        position = start + len(quote)
        value, unit, bound = [*meaning.split("|"), "", ""][:3]
        low, _, high = value.partition("..")
        gold.append(Gold(start, position, _number(low), _number(high) if high else None, unit, bound or "exact"))
    return Sentence(text, gold)


def _number(written: str) -> Decimal:
    upper, _, lower = written.partition("/")
    return Decimal(upper) / Decimal(lower or 1)


def _close(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other))


def right(gold: Gold, found: Quantity) -> bool:
    """Overlapping, with the same value, high end and unit."""
    overlap = gold.start < found.end and found.start < gold.end
    return overlap and _close(gold.value, found.value) and _close(gold.high, found.high) and gold.unit == found.unit


def score(part: str) -> dict[str, dict[str, float]]:
    """For each language precision, recall, F1 (value and unit right), and the shares of right spans and bounds."""
    return {language: _scored(sentences(part, language), language) for language in LANGUAGES}


def _scored(listed: list[Sentence], language: str) -> dict[str, float]:
    hits = golds = founds = spans = bounds = 0
    for sentence in listed:
        found = quantities.find(sentence.text, language)
        golds, founds = golds + len(sentence.gold), founds + len(found)
        for gold in sentence.gold:
            match = next((one for one in found if right(gold, one)), None)
            if match:
                hits += 1
                spans += (match.start, match.end) == (gold.start, gold.end)
                bounds += match.bound.value == gold.bound
    precision, recall = hits / max(1, founds), hits / max(1, golds)
    return {
        "sentences": len(listed),
        "quantities": golds,
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
        "spans": spans / max(1, hits),
        "bounds": bounds / max(1, hits),
    }


if __name__ == "__main__":
    for name in PARTS:
        for language, figures in score(name).items():
            print(name, language, {key: round(figure, 4) for key, figure in figures.items()})
