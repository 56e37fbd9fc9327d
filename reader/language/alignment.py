"""Pairing the sentences of a text with those of its translation or of another draft.

W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1),
1993: lengths in characters, c = 1, s² = 6.8 and their priors. Numbers and names that stand on both sides are hints
that lengths alone lack, as in later length-and-word aligners.
"""

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.domain.tasks import Progress, Silent, checkpoint
from reader.language.cognates import Hints, gain, hints

_C, _S2 = 1.0, 6.8
_PRIORS = {(1, 1): 0.89, (1, 0): 0.0099, (0, 1): 0.0099, (2, 1): 0.089, (1, 2): 0.089, (2, 2): 0.011}
_STEPS = tuple((taken, given, -math.log(prior)) for (taken, given), prior in _PRIORS.items())
_BAND = 150
"""How far, in sentences, the way may stray from the diagonal before it is looked for in a wider band."""
_FAR = 1e30
_EVERY = 64


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences that belong together, by index; one side may be empty. ``confidence`` runs from 0 to 1."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Side:
    lengths: Sequence[int]
    hints: Sequence[Hints]


def align(
    source: Sequence[str],
    target: Sequence[str],
    source_language: str,
    target_language: str,
    fixed: Sequence[tuple[tuple[int, ...], tuple[int, ...]]] = (),
    progress: Progress = Silent(),  # noqa: B008 - it has no state
) -> list[Pair]:
    """Pairs in reading order that take in every index of both sides exactly once.

    ``fixed`` pairs are kept as they are, with confidence 1, and nothing is paired across them; those that cross another
    or do not hold neighbouring sentences are left aside. Raises ``Cancelled`` where the person stopped it.
    """
    ours = _Side([len(text.strip()) for text in source], [hints(text, source_language) for text in source])
    theirs = _Side([len(text.strip()) for text in target], [hints(text, target_language) for text in target])
    pairs: list[Pair] = []
    at, to = 0, 0
    for wall in [*_walls(fixed, len(source), len(target)), None]:
        ours_end, theirs_end = (wall[0], wall[2]) if wall else (len(source), len(target))
        pairs += _between(ours, theirs, (at, ours_end), (to, theirs_end), _Counted(progress, len(source), at))
        if wall:
            at, to = wall[1], wall[3]
            pairs.append(Pair(tuple(range(wall[0], at)), tuple(range(wall[2], to)), 1.0))
    return pairs


def _walls(
    fixed: Sequence[tuple[tuple[int, ...], tuple[int, ...]]], ours: int, theirs: int
) -> list[tuple[int, int, int, int]]:
    """The fixed pairs as (start, end, start, end), in order, without those that contradict an earlier one.

    A pair with an empty side stands where its neighbours leave it: after the last fixed index of that side.
    """
    walls: list[tuple[int, int, int, int]] = []
    at, to = 0, 0
    whole = [pair for pair in fixed if pair[0] and pair[1]]
    for source, target in sorted(whole, key=lambda pair: (pair[0], pair[1])):
        s, t = tuple(sorted(source)), tuple(sorted(target))
        runs = s == tuple(range(s[0], s[-1] + 1)) and t == tuple(range(t[0], t[-1] + 1))
        if runs and s[0] >= at and t[0] >= to and s[-1] < ours and t[-1] < theirs:
            at, to = s[-1] + 1, t[-1] + 1
            walls.append((s[0], at, t[0], to))
    return walls
