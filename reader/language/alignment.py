"""Pairing the sentences of a text with those of its translation or of another draft.

W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1),
1993: lengths in characters, c = 1, s² = 6.8 and their priors. Numbers and names that stand on both sides are hints
that lengths alone lack, as in later length-and-word aligners.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.domain.tasks import Progress, Silent, checkpoint
from reader.language import cognates

Group = tuple[tuple[int, ...], tuple[int, ...]]
"""The indices of sentences that belong together, on either side."""

_VARIANCE = 6.8
_PRIORS = {(1, 1): 0.89, (1, 0): 0.0099, (0, 1): 0.0099, (2, 1): 0.0445, (1, 2): 0.0445, (2, 2): 0.011}
_STEPS = tuple((taken, given, -math.log(prior)) for (taken, given), prior in _PRIORS.items())
_PER_UNIT = 20
_LAST = 130
_UNLIKELY = tuple(-math.log(math.erfc(index / _PER_UNIT / math.sqrt(2))) for index in range(_LAST + 1))
"""-log of how likely it is that lengths differ by so many standard deviations or more, in twentieths up to 6.5."""
_ALONE = 4.5
"""The most that its length may count against a sentence standing alone: drafts leave out long sentences too."""
_BAND = 120
_WIDEST = 480
"""How far, in sentences, the way may stray from the diagonal: at first, and at most."""
_EVERY = 16
_MIDDLE, _SLOPE = 3.0, 1.5


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences that belong together, by index; one side may be empty. ``confidence`` runs from 0 to 1."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float


def align(
    source: Sequence[str],
    target: Sequence[str],
    source_language: str,
    target_language: str,
    fixed: Sequence[Group] = (),
    progress: Progress | None = None,
) -> list[Pair]:
    """Pairs in reading order that take in every index of both sides exactly once.

    ``fixed`` pairs are kept as they are, with confidence 1, and nothing is paired across them; of two that contradict
    each other the first in reading order is kept. Raises ``Cancelled`` where the person stopped it.
    """
    watched = progress or Silent()
    shared = cognates.gather(source, target, source_language, target_language).rows
    table = _Table(_sums(source), _sums(target), shared)
    pairs: list[Pair] = []
    at, to = 0, 0
    for first, last, begin, end in _walls(fixed, len(source), len(target)):
        pairs += _between(table, (at, first), (to, begin), watched)
        pairs.append(Pair(tuple(range(first, last)), tuple(range(begin, end)), 1.0))
        at, to = last, end
    pairs += _between(table, (at, len(source)), (to, len(target)), watched)
    return pairs


def _sums(texts: Sequence[str]) -> list[int]:
    return [0, *accumulate(len(text.strip()) for text in texts)]


def _walls(fixed: Sequence[Group], ours: int, theirs: int) -> list[tuple[int, int, int, int]]:
    """The fixed pairs of neighbouring sentences as (start, end, start, end), in order and without contradictions."""
    walls = []
    at, to = 0, 0
    for source, target in sorted(fixed, key=lambda pair: (min(pair[0], default=-1), min(pair[1], default=-1))):
        first, last = (min(source), max(source) + 1) if source else (at, at)
        begin, end = (min(target), max(target) + 1) if target else (to, to)
        whole = last - first == len(source) and end - begin == len(target)
        if whole and (source or target) and at <= first and to <= begin and last <= ours and end <= theirs:
            walls.append((first, last, begin, end))
            at, to = last, end
    return walls


@dataclass(frozen=True, slots=True)
class _Table:
    """What costs are reckoned from: sums of lengths up to each sentence, and shared hints."""

    ours: list[int]
    theirs: list[int]
    shared: list[dict[int, float]]

    def cost(self, i: int, taken: int, j: int, given: int) -> float:
        """-log likelihood, less hints, of pairing ``taken`` sentences that end before i with ``given`` before j."""
        long, wide = self.ours[i] - self.ours[i - taken], self.theirs[j] - self.theirs[j - given]
        apart = abs(long - wide) / math.sqrt(_VARIANCE * max(long + wide, 1) / 2)
        unlikely = _UNLIKELY[min(int(apart * _PER_UNIT), _LAST)]
        if not taken or not given:
            return min(unlikely, _ALONE)
        return unlikely - self._hints(i, taken, j, given)

    def _hints(self, i: int, taken: int, j: int, given: int) -> float:
        last = self.shared[i - 1]
        if taken == given == 1:
            return last.get(j - 1, 0.0)
        if taken == given:
            before = self.shared[i - 2]
            straight = before.get(j - 2, 0.0) + last.get(j - 1, 0.0)
            return max(straight, before.get(j - 1, 0.0) + last.get(j - 2, 0.0))
        other = self.shared[i - 2].get(j - 1, 0.0) if taken == 2 else last.get(j - 2, 0.0)
        one = last.get(j - 1, 0.0)
        return max(one, other) + min(one, other) / 2  # a name in both halves is one hint, two names are two


def _between(table: _Table, ours: tuple[int, int], theirs: tuple[int, int], progress: Progress) -> list[Pair]:
    """The cheapest way between two walls; its band is widened while the way leans on the band's edge."""
    rows, columns = ours[1] - ours[0], theirs[1] - theirs[0]
    half = min(_WIDEST, _BAND + abs(rows - columns))
    while True:
        backs, lows = _forward(table, ours, theirs, half, progress)
        pairs, leans = _back(table, ours, theirs, backs, lows)
        if not leans or half >= _WIDEST or half >= max(rows, columns):
            return pairs
        half *= 2


def _forward(
    table: _Table, ours: tuple[int, int], theirs: tuple[int, int], half: int, progress: Progress
) -> tuple[list[bytearray], list[int]]:
    """For each cell of the band the step that leads to it most cheaply; and where each row of the band begins."""
    rows, columns = ours[1] - ours[0], theirs[1] - theirs[0]
    backs: list[bytearray] = []
    lows: list[int] = []
    costs: list[list[float]] = []  # of the last three rows only: no step goes further back
    for i in range(rows + 1):
        if i % _EVERY == 0:
            checkpoint(progress, ours[0] + i, len(table.ours) - 1)
        centre = i * columns // max(rows, 1) if i < rows else columns
        low, high = max(0, centre - half), min(columns, centre + half)
        if not rows:
            low, high = 0, columns
        row, back = [math.inf] * (high - low + 1), bytearray(high - low + 1)
        lows.append(low)
        costs.append(row)
        for j in range(low, high + 1):
            best, chosen = (0.0, 0) if i == j == 0 else (math.inf, 0)
            for number, (taken, given, prior) in enumerate(_STEPS):
                if taken > i or given > j:
                    continue
                earlier, place = costs[-1 - taken], j - given - lows[i - taken]
                if not 0 <= place < len(earlier) or earlier[place] + prior >= best:
                    continue
                total = earlier[place] + prior + table.cost(ours[0] + i, taken, theirs[0] + j, given)
                if total < best:
                    best, chosen = total, number
            row[j - low], back[j - low] = best, chosen
        backs.append(back)
        del costs[:-3]
    return backs, lows


def _back(
    table: _Table, ours: tuple[int, int], theirs: tuple[int, int], backs: list[bytearray], lows: list[int]
) -> tuple[list[Pair], bool]:
    """The pairs along the cheapest way, and whether it leans on an edge of the band that is none of the texts."""
    i, j = ours[1] - ours[0], theirs[1] - theirs[0]
    columns, leans = j, False
    pairs: list[Pair] = []
    while i or j:
        low, high = lows[i], lows[i] + len(backs[i]) - 1
        leans = leans or (low > 0 and j - low < 2) or (high < columns and high - j < 2)
        taken, given, prior = _STEPS[backs[i][j - low]]
        end, stop = ours[0] + i, theirs[0] + j
        cost = prior + table.cost(end, taken, stop, given)
        confidence = 1 / (1 + math.exp((cost - _MIDDLE) / _SLOPE))
        pairs.append(Pair(tuple(range(end - taken, end)), tuple(range(stop - given, stop)), round(confidence, 3)))
        i, j = i - taken, j - given
    return pairs[::-1], leans
