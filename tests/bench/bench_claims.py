"""How well the rules find what the labelled articles hold back, and how long a scan of a long article takes.

The figures of the rules are their F1, or their precision where that is what a person sees, on articles nobody looked
at while writing the rules; what was found wrongly or missed is never shown.
"""

import itertools
import re
import statistics
import time
from collections.abc import Callable

from rows import Row

from reader.domain.text import Block, BlockKind, Content
from reader.language import claims, sentences
from tests.evaluation import noticing_scores, scoring
from tests.evaluation.markup import PARTS, articles

WORDS = 10_000
TIMES = 7
PUBLISHED = "2026-11-23"
AIMS = {"sentences": 0.995, "quantities": 0.97, "dates": 0.97}
"""The least F1."""

PRECISE = {"hedges": 0.95, "sources": 0.95, "claims": 0.9}
"""The least precision; for these a false find costs more than a missed one."""

RECALL = {"claims": 0.6}
_WORD = re.compile(r"\w+")


def measure() -> list[Row]:
    """Precision, recall and F1 of every phenomenon in both languages, then the scanning of 10,000 words."""
    rows = []
    for language in scoring.LANGUAGES:
        chosen = articles("held", language)
        report = scoring.measure(chosen)
        for name, score in report.scores.items():
            rows += _rows(f"{language}: {name}", name, score)
        rows += [
            Row(
                f"{language}: rule {name}", score.precision, "precision", None, f"{score.right + score.false} suggested"
            )
            for name, score in sorted(report.rules.items())
        ]
    return rows + _noticed() + [row for language in scoring.LANGUAGES for row in _speed(language)]


def _noticed() -> list[Row]:
    """What is noticed about pairs of claims. The rules were written with these pairs in sight."""
    rows = []
    for rule, score in sorted(noticing_scores.measure().items()):
        note = f"{len(score.right)} right, {len(score.false)} false, {len(score.missed)} missed; not held back"
        rows.append(Row(f"noticed: {rule}, precision", score.precision, "", None, note, least=0.95))
        rows.append(Row(f"noticed: {rule}, recall", score.recall, "", None, note, least=0.85))
    return rows


def _rows(title: str, name: str, score: scoring.Score) -> list[Row]:
    note = (
        f"P {score.precision:.3f}, R {score.recall:.3f}; "
        f"{score.right} right, {score.false} false, {score.missed} missed; held back"
    )
    rows = [Row(title, score.f1, "F1", None, note, least=AIMS.get(name))]
    if name in PRECISE:
        rows.append(Row(f"{title}, precision", score.precision, "", None, "held back", least=PRECISE[name]))
    if name in RECALL:
        rows.append(Row(f"{title}, recall", score.recall, "", None, "held back", least=RECALL[name]))
    return rows


def long_article(language: str) -> Content:
    """Our own articles one after the other, again and again, until there are 10,000 words."""
    own = [one.content for part in PARTS for one in articles(part, language)]
    paragraphs = [content.text[block.start : block.end] for content in own for block in content.blocks]
    taken: list[str] = []
    words = 0
    for paragraph in itertools.cycle(paragraphs):
        if words >= WORDS:
            break
        taken.append(paragraph)
        words += len(paragraph.split())
    ends = list(itertools.accumulate((len(one) + 1 for one in taken), initial=0))
    blocks = [Block(BlockKind.PARAGRAPH, 0, start, end - 1) for start, end in itertools.pairwise(ends)]
    return Content("\n".join(taken), tuple(blocks))


def _speed(language: str) -> list[Row]:
    content = long_article(language)
    scan = milliseconds(lambda: claims.suggest(content, (), language, PUBLISHED), TIMES)
    cut = milliseconds(lambda: sentences.split(content.text, language), TIMES)
    words = milliseconds(lambda: _WORD.findall(content.text), TIMES)
    found = len(claims.suggest(content, (), language, PUBLISHED))
    note = f"median of {TIMES}, {found} suggested; cutting into sentences alone takes {cut:.1f} ms"
    return [
        Row(f"{language}: scan 10,000 words for claims", scan, "ms", 300, note),
        Row(f"{language}: scan against finding words", scan / words, "x", None, f"finding them takes {words:.2f} ms"),
    ]


def milliseconds(work: Callable[[], object], times: int) -> float:
    """The median of how long it takes."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)
