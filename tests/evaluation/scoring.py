"""Measures the rules of the language against the labelled articles.

``.venv/bin/python tests/evaluation/scoring.py held`` prints one table; ``... --errors dev`` lists what was missed and
what was falsely found. The part ``held`` never lists its errors, so that no rule is written to suit it.
``... --keep held`` writes what each rule reached into the lexicon (``resources/lexicon/rules.json``), from where the
program takes what its cards say and which rules may suggest.

Furniture and headings are left out of everything but the claims: a claim suggested there is falsely found.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Protocol, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader import assets
from reader.domain.findings import Hedge, Moment, Quantity
from reader.domain.text import BlockKind, Span
from reader.language import attribution, claim_rules, claims, dates, hedges, quantities, sentences
from reader.language.claims import Suggestion
from tests.evaluation.markup import PARTS, Article, Day, articles

LANGUAGES = ("id", "en")
OVERLAP = 0.5
"""Two spans are the same finding where they share this part of what they cover together."""

_FRACTION = Decimal("0.001")
_TIME = re.compile(r"T[0-9:+Z-]+")


class Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int:
        """Code points."""

    @property
    def end(self) -> int:
        """Code points."""


Gold = TypeVar("Gold", bound=Placed)
Found = TypeVar("Found", bound=Placed)


@dataclass(frozen=True, slots=True)
class Spot:
    """A bare place in the text."""

    start: int
    end: int


@dataclass
class Score:
    """How many were right, falsely found and missed, with the words of those that were wrong."""

    right: int = 0
    false: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The part of what was found that is right; 1 where nothing was found."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """The part of what is there that was found; 1 where nothing is there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Report:
    """Scores by the name of what was looked for, and by rule: ``claims.X`` suggestions, ``attribution.X`` sources."""

    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    rules: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))


def measure(chosen: Iterable[Article]) -> Report:
    """Run the rules over articles and compare what they find with the labels."""
    report = Report()
    for article in chosen:
        _sentences(article, report.scores["sentences"])
        for kind, compare in (("quantities", _quantities), ("dates", _dates), ("hedges", _hedges)):
            if kind in article.labels:
                compare(article, report.scores)
        _claims(article, report)
    return report


def likeness(one: Placed, other: Placed) -> float:
    """What two spans share, as a part of what they cover together (intersection over union)."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared <= 0:
        return 0.0
    return shared / (one.end - one.start + other.end - other.start - shared)


def pairs(gold: Sequence[Gold], found: Sequence[Found], least: float) -> list[tuple[Gold, Found]]:
    """Pair labels with findings one to one, the most alike first; ``least`` is how alike they must be."""
    ranked = sorted(
        ((likeness(one, other), g, f) for g, one in enumerate(gold) for f, other in enumerate(found)),
        key=lambda rank: (-rank[0], rank[1], rank[2]),
    )
    made: list[tuple[Gold, Found]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for alike, g, f in ranked:
        if alike > 0 and alike >= least and g not in taken[0] and f not in taken[1]:
            made.append((gold[g], found[f]))
            taken[0].add(g)
            taken[1].add(f)
    return made


def same_date(gold: Day, found: Moment) -> bool:
    """Whether a resolved finding says the date of the label, but for ``~``, ``?`` and a time the label leaves out."""
    if not gold.edtf:
        return found.open or not found.edtf
    told = re.sub("[~?%]", "", found.edtf)
    wanted = re.sub("[~?%]", "", gold.edtf)
    return told == wanted or ("T" not in wanted and _TIME.sub("", told) == wanted)


def same_quantity(gold: Quantity, found: Quantity) -> bool:
    """Whether number, range and unit agree; thirds and the like may be rounded to three places."""
    return found.unit == gold.unit and _same(gold.value, found.value) and _same(gold.high, found.high)


def _same(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None:
        return one is other
    return one == other or (abs(one) < 1 and abs(one - other) < _FRACTION)


def _tally(score: Score, article: Article, gold: Sequence[Placed], found: Sequence[Placed], right: int) -> None:
    """Add an article's counts; ``gold`` and ``found`` are those that are wrong."""
    score.right += right
    score.false += len(found)
    score.missed += len(gold)
    score.errors += [_error(article, "missed", one) for one in gold] + [_error(article, "false", one) for one in found]


def _error(article: Article, what: str, one: Placed) -> str:
    text = article.content.text
    around = f"{text[max(0, one.start - 30) : one.start]}[{text[one.start : one.end]}]{text[one.end : one.end + 30]}"
    told = f"  ({one})" if isinstance(one, Quantity | Moment | Day) else ""
    return f"{article.path.name} {what}: {' '.join(around.split())}{told}"


def _aside(article: Article, tag: str) -> list[Spot]:
    """Where nothing is counted: furniture, headings, and what a fair reader may or may not label."""
    headings = [(one.start, one.end) for one in article.content.blocks if one.kind is BlockKind.HEADING]
    return [Spot(*span) for span in (*article.furniture, *headings, *article.optional.get(tag, ()))]


def _counted(found: Iterable[Found], aside: Iterable[Placed]) -> list[Found]:
    hidden = list(aside)
    return [one for one in found if not any(likeness(one, other) for other in hidden)]


def _compare(
    score: Score,
    article: Article,
    labels: tuple[Sequence[Gold], Sequence[Found]],
    agree: Callable[[Gold, Found], bool],
    least: float = 0.0,
) -> None:
    gold, found = labels
    agreed = [(one, other) for one, other in pairs(gold, found, least) if agree(one, other)]
    ours, theirs = {id(one) for one, _ in agreed}, {id(other) for _, other in agreed}
    missed = [one for one in gold if id(one) not in ours]
    false = [one for one in found if id(one) not in theirs]
    _tally(score, article, missed, false, len(agreed))


def _alike(one: Placed, other: Placed) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _sentences(article: Article, score: Score) -> None:
    """Sentence ends within paragraphs; the end of a paragraph is no feat."""
    blocks = {block.end for block in article.content.blocks}
    gold = {end for _, end in article.sentences} - blocks
    found = {end for _, end in sentences.split(article.content.text, article.language)} - blocks
    furniture = article.furniture
    found = {end for end in found if not any(start <= end <= stop for start, stop in furniture)}
    missed = [Spot(end - 1, end) for end in sorted(gold - found)]
    false = [Spot(end - 1, end) for end in sorted(found - gold)]
    _tally(score, article, missed, false, len(gold & found))


def _quantities(article: Article, scores: Mapping[str, Score]) -> None:
    found = _counted(quantities.find(article.content.text, article.language), _aside(article, "q"))
    labels = (article.quantities, found)
    _compare(scores["quantities"], article, labels, same_quantity)
    _compare(scores["quantities, exact span"], article, labels, lambda one, other: _alike(one, other))
    _compare(scores["quantities, bound"], article, labels, lambda g, f: same_quantity(g, f) and g.bound == f.bound)


def _dates(article: Article, scores: Mapping[str, Score]) -> None:
    moments = (
        dates.resolve(one, article.published) if article.published else one
        for one in dates.find(article.content.text, article.language)
    )
    labels = (article.dates, _counted(moments, _aside(article, "d")))
    _compare(scores["dates"], article, labels, same_date)
    _compare(scores["dates, exact span"], article, labels, lambda one, other: _alike(one, other))


def _hedges(article: Article, scores: Mapping[str, Score]) -> None:
    found = _counted(hedges.find(article.content.text, article.language), _aside(article, "h"))
    labels: tuple[Sequence[Hedge], Sequence[Hedge]] = (article.hedges, found)
    _compare(scores["hedges"], article, labels, lambda one, other: True, OVERLAP)
    _compare(scores["hedges, exact span"], article, labels, lambda one, other: _alike(one, other))
    _compare(scores["hedges, kind"], article, labels, lambda one, other: one.kind is other.kind, OVERLAP)


def _claims(article: Article, report: Report) -> None:
    """Suggestions against labelled claims, then the sources of those that match."""
    every = claims.suggest(article.content, article.furniture, article.language, article.published, hints=True)
    optional = [Spot(*span) for span in article.optional.get("c", ())]
    every = [one for one in every if not any(likeness(one, other) >= OVERLAP for other in optional)]
    gold = [Spot(*span) for span in article.claims]
    right = {id(other) for _, other in pairs(gold, every, OVERLAP)}
    for one in every:
        rule = report.rules[f"claims.{one.rule}"]
        rule.right += id(one) in right
        rule.false += id(one) not in right
    usual = claims.suggest(article.content, article.furniture, article.language, article.published)
    usual = [one for one in usual if not any(likeness(one, other) >= OVERLAP for other in optional)]
    _compare(report.scores["claims"], article, (gold, usual), lambda one, other: True, OVERLAP)
    if "sources" not in article.labels:
        return
    for claim, suggestion in pairs(gold, usual, OVERLAP):
        _source(article, claim, suggestion, report.scores)
    speaking = attribution.find(article.content.text, article.language)
    by_place = {(one.source.start, one.source.end): one.rule for one in speaking if one.source}
    for claim, suggestion in pairs(gold, every, OVERLAP):
        _source_rule(article, claim, suggestion, by_place, report.rules)


def _source(
    article: Article,
    claim: Spot,
    suggestion: Suggestion,
    scores: Mapping[str, Score],
) -> None:
    """The source a suggestion names against those labelled in the claim.

    One that stands outside the passage counts neither way where a source is labelled there, for the labels do not say
    whose words a passage without a source of its own gives.
    """
    gold, named = _named(article, claim, suggestion)
    for name, least in (("sources", OVERLAP), ("sources, exact span", 1.0)):
        right = bool(pairs(gold, named, least))
        missed = gold[:1] if not right else []
        _tally(scores[name], article, missed, named if not right else [], int(right))


def _source_rule(
    article: Article,
    claim: Spot,
    suggestion: Suggestion,
    by_place: Mapping[Span, str],
    rules: Mapping[str, Score],
) -> None:
    """The same for the rule that found the source."""
    gold, named = _named(article, claim, suggestion)
    for one in named:
        rule = by_place.get((one.start, one.end))
        if rule is not None:
            rules[f"attribution.{rule}"].right += bool(pairs(gold, named, OVERLAP))
            rules[f"attribution.{rule}"].false += not pairs(gold, named, OVERLAP)


def _named(article: Article, claim: Spot, suggestion: Suggestion) -> tuple[list[Spot], list[Spot]]:
    """The sources labelled in a claim, and the one a suggestion names as far as it counts."""
    gold = [Spot(one.start, one.end) for one in article.sources if claim.start <= one.start < claim.end]
    at = suggestion.claim.source_at
    named = [] if at is None else [Spot(suggestion.start + at.start, suggestion.start + at.end)]
    elsewhere = [Spot(one.start, one.end) for one in article.sources if not claim.start <= one.start < claim.end]
    return gold, _counted(named, [*_aside(article, "s"), *elsewhere])


def table(part: str) -> str:
    """The figures of a part, for every language that has articles there."""
    lines = []
    for language in LANGUAGES:
        chosen = articles(part, language)
        report = measure(chosen)
        lines.append(f"{part}, {language}, {len(chosen)} articles")
        lines += [_line(name, score) for name, score in report.scores.items()]
        lines += [
            f"  rule {name:<34}{score.precision:>7.3f}   of {score.right + score.false:>4}"
            for name, score in sorted(report.rules.items())
        ]
    return "\n".join(lines)


def _line(name: str, score: Score) -> str:
    figures = f"P {score.precision:.3f}   R {score.recall:.3f}   F1 {score.f1:.3f}"
    return f"  {name:<24}{figures}   ({score.right} right, {score.false} false, {score.missed} missed)"


def errors(part: str) -> str:
    """What was missed and falsely found. Raises ``ValueError`` for the part held back."""
    if part != "dev":
        raise ValueError("Only the errors of dev are listed: rules must not be written to suit what is held back.")
    lines = []
    for language in LANGUAGES:
        for name, score in measure(articles(part, language)).scores.items():
            lines += [f"== {language}, {name}", *score.errors]
    return "\n".join(lines)


NOTE = (
    "What each rule reached on the evaluation articles held back, both languages together: precision, and the number "
    "of findings it was measured on. Few findings say little. Written by tests/evaluation/scoring.py --keep held."
)


def kept(report: Report) -> dict[str, object]:
    """What ``rules.json`` holds: every rule there is with its precision (0.0 without findings) and its findings."""
    names = [f"attribution.{name}" for name in attribution.RULES] + [f"claims.{name}" for name, _ in claim_rules.RULES]
    scores = {name: report.rules.get(name, Score()) for name in sorted(names)}
    measured = {name: one.right + one.false for name, one in scores.items()}
    rules = {
        name: {"precision": round(one.precision, 3) if measured[name] else 0.0, "of": measured[name]}
        for name, one in scores.items()
    }
    return {"note": NOTE, "rules": rules}


def written(listed: Mapping[str, object]) -> str:
    """``kept`` as the text of its file: one rule a line."""
    rules = listed["rules"]
    assert isinstance(rules, dict)
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(facts)}" for name, facts in rules.items())
    return f'{{\n "note": {json.dumps(listed["note"])},\n "rules": {{\n{lines}\n }}\n}}\n'


def main(arguments: Sequence[str]) -> int:
    """Print the table of a part or its errors, or keep what its rules reached."""
    options, named = set(arguments) - set(PARTS), [one for one in arguments if one in PARTS]
    if len(named) != 1 or len(options) > 1 or options - {"--errors", "--keep"}:
        print("scoring.py [--errors|--keep] dev|held", file=sys.stderr)
        return 2
    if "--keep" in options and named[0] != "held":
        print("Only what rules reached on held is kept: they were written to suit dev.", file=sys.stderr)
        return 1
    try:
        print(errors(named[0]) if "--errors" in options else table(named[0]))
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    if "--keep" in options:
        assets.lexicon("rules").write_text(written(kept(measure(articles(named[0])))), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
