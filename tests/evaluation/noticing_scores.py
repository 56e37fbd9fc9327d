"""How well what Sorot notices about two claims agrees with what we say should be noticed (``noticing.tsv``)."""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from reader.domain.records import Anchor, Annotation, Document
from reader.language import claims
from reader.library.noticing import pairs
from reader.library.noticing.notice import Field

PUBLISHED = ("2024-01-02", "2024-06-01")
NOTHING = "-"


@dataclass(frozen=True)
class Pair:
    """Two claims and the rule that should speak, or ``NOTHING``."""

    expected: str
    language: str
    texts: tuple[str, str]


@dataclass
class Score:
    """What was noticed rightly, what wrongly, and what was missed."""

    right: list[Pair] = field(default_factory=list)
    false: list[Pair] = field(default_factory=list)
    missed: list[Pair] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of notices that are right."""
        return len(self.right) / max(len(self.right) + len(self.false), 1)

    @property
    def recall(self) -> float:
        """The share of what should be noticed that is."""
        return len(self.right) / max(len(self.right) + len(self.missed), 1)


def pairs_labelled() -> list[Pair]:
    """The labelled pairs."""
    lines = Path(__file__).with_name("noticing.tsv").read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [Pair(rule, language, (first, second)) for rule, language, first, second in cells]


def noticed(labelled: list[Pair]) -> list[set[str]]:
    """Which rules speak about each pair, all of them in one library: how telling a word is depends on the others."""
    found: dict[str, Annotation] = {}
    documents: dict[str, Document] = {}
    for number, pair in enumerate(labelled):
        for place, text in enumerate(pair.texts):
            key = f"{number}.{place}"
            body = claims.describe(text, (0, len(text)), pair.language, PUBLISHED[place])
            found[key] = Annotation(key, key, Anchor(0, len(text), text, "", "", ""), body)
            documents[key] = Document(key, key, "", published=PUBLISHED[place], language=pair.language)
    spoken: list[set[str]] = [set() for _ in labelled]
    for one in pairs.notice(Field(found, documents)):
        numbers = {int(key.partition(".")[0]) for key in one.claims}
        # Claims of two pairs may well disagree: nobody has labelled that.
        if len(numbers) == 1:
            spoken[numbers.pop()].add(one.rule.value)
    return spoken


def measure() -> dict[str, Score]:
    """The scores by rule, and under "all" those of every rule together."""
    scores: dict[str, Score] = defaultdict(Score)
    labelled = pairs_labelled()
    for pair, rules in zip(labelled, noticed(labelled), strict=True):
        for rule in {*rules, pair.expected} - {NOTHING}:
            for score in (scores[rule], scores["all"]):
                if rule not in rules:
                    score.missed.append(pair)
                elif rule == pair.expected:
                    score.right.append(pair)
                else:
                    score.false.append(pair)
    return dict(scores)
