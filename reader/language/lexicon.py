"""The word lists behind hedges, attribution and claims: one JSON file a language, read when first needed.

``resources/lexicon`` holds the facts (which word, what it does, in which company, how often that was right);
``resources/README.md`` says how the files are made.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import Any

from reader import assets
from reader.domain.findings import HedgeKind

FALLBACK = "en"
"""The rules for texts in a language there is no lexicon for."""

_KNOWN = ("id", "en")


@dataclass(frozen=True, slots=True)
class Entry:
    """A hedge or booster: what it is and the company that decides whether it is one.

    ``tier``: "A" stands alone, "B" only where its company is right, "C" is never more than a hint. ``needs`` names
    what must stand beside it (``number``, ``figure``, ``number_before``, ``opening``, ``predicate``, ``clause``,
    ``passive``, ``predicative``, ``asserting``, ``implying``, ``modal``,
    ``following``); ``not_after`` and ``not_before`` are the words beside which it is
    something else; ``following`` the words of which one must come next; ``lower``: with a capital it is something else
    (May).
    """

    item: str
    kind: HedgeKind
    tier: str
    needs: str = ""
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    following: frozenset[str] = frozenset()
    lower: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything listed for one language; ``groups`` are word lists by name ("reporting.says", "media"...)."""

    language: str
    hedges: dict[str, Entry]
    groups: dict[str, frozenset[str]]

    def words(self, *names: str) -> frozenset[str]:
        """The words of these lists together. Raises ``KeyError`` for a list that is not there."""
        return frozenset().union(*(self.groups[name] for name in names))


def code(language: str, text: str = "") -> str:
    """The language whose rules serve ``language`` (BCP 47): itself, guessed from ``text`` if empty, else English."""
    if not language:
        # The guess reads profiles of several languages: only a text whose language nobody knows pays for it.
        from reader.language import guessing

        language = guessing.guess(text)
    short = language.split("-")[0].lower()
    return short if short in _KNOWN else FALLBACK


@cache
def load(language: str) -> Lexicon:
    """The lexicon of ``language``, which is a code ``code`` returned."""
    listed = json.loads(assets.lexicon(language).read_text(encoding="utf-8"))
    hedges = {
        item: _entry(item, HedgeKind(kind), facts)
        for kind, items in listed["hedges"].items()
        for item, facts in items.items()
    }
    return Lexicon(language, hedges, dict(_groups(listed)))


def _entry(item: str, kind: HedgeKind, facts: dict[str, Any]) -> Entry:
    return Entry(
        item,
        kind,
        facts["tier"],
        facts.get("needs", ""),
        frozenset(facts.get("not_after", ())),
        frozenset(facts.get("not_before", ())),
        frozenset(facts.get("following", ())),
        facts.get("case") == "lower",
    )


def _groups(listed: dict[str, Any]) -> Iterable[tuple[str, frozenset[str]]]:
    for name, value in listed.items():
        if isinstance(value, list):
            yield name, frozenset(value)
        elif isinstance(value, dict) and name != "hedges":
            for inner, words in value.items():
                if isinstance(words, list) and all(isinstance(word, str) for word in words):
                    yield f"{name}.{inner}", frozenset(words)


_Z = 1.96
"""Standard deviations that hold 95 % of a normal distribution."""

LEAST_CASES = 30
"""On fewer findings a rule's share says little by itself: one more could change it by more than 0.03."""

LEAST_PRECISION = 0.9
"""A rule known to be right less often than this suggests nothing."""


@cache
def _measured() -> dict[str, tuple[float, int]]:
    """What each rule reached, and on how many findings."""
    listed = json.loads(assets.lexicon("rules").read_text(encoding="utf-8"))
    return {name: (float(facts["precision"]), int(facts["of"])) for name, facts in listed["rules"].items()}


def tried(rule: str) -> tuple[int, int]:
    """How many findings of a rule were right on articles it was not made from, and how many there were."""
    reached, cases = _measured().get(rule, (0.0, 0))
    return round(reached * cases), cases


def precision(rule: str) -> float:
    """How likely a finding of the rule is to be right, 0 to 1, by those tried; 0.0 for a rule that was never tried.

    The middle of Wilson's 95 % interval: few findings say less than many, so 13 right of 13 make 0.89 and 170 of 170
    make 0.99.
    """
    reached, cases = _measured().get(rule, (0.0, 0))
    return round(_middle(reached, cases), 3) if cases else 0.0


def trusted(rule: str) -> bool:
    """Whether a rule may suggest: its measured precision is at least ``LEAST_PRECISION``.

    One measured on few findings may too, until even the upper end of its 95 % interval (Wilson) falls short.
    """
    reached, cases = _measured().get(rule, (0.0, 0))
    return (reached if cases >= LEAST_CASES else _at_best(reached, cases)) >= LEAST_PRECISION


def _at_best(share: float, cases: int) -> float:
    """The upper end of Wilson's interval for a share seen in so many cases; 1 without any."""
    if not cases:
        return 1.0
    reach = _Z * sqrt(share * (1 - share) / cases + _Z * _Z / (4 * cases * cases))
    return _middle(share, cases) + reach / (1 + _Z * _Z / cases)


def _middle(share: float, cases: int) -> float:
    """The middle of Wilson's interval (1927): the share drawn towards one half as far as the cases are few."""
    return (share + _Z * _Z / (2 * cases)) / (1 + _Z * _Z / cases)


def folded(text: str) -> str:
    """``text`` in lower case with every offset kept: a letter whose lower case is longer stays as it is."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
