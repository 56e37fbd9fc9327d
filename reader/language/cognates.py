"""What sentences of two languages visibly share: numbers, and words written alike with a capital or a figure."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language import numbers

_WORD = re.compile(r"\w+(?:[-.]\w+)*")
_COMMONEST = 0.2
"""A token in more than this share of the sentences tells nothing."""


@dataclass(frozen=True)
class Hints:
    """``rows[i][j]`` is the weight of what source sentence i shares with target sentence j; absent means nothing."""

    rows: list[dict[int, float]]


def gather(source: Sequence[str], target: Sequence[str], source_language: str, target_language: str) -> Hints:
    """The hints of two texts. The rarer a token, the more it weighs; at most 3 (in units of -log probability)."""
    ours = [_tokens(text, source_language) for text in source]
    theirs = [_tokens(text, target_language) for text in target]
    ours_often = Counter(token for tokens in ours for token in tokens)
    theirs_often = Counter(token for tokens in theirs for token in tokens)
    places: dict[str, list[int]] = defaultdict(list)
    for j, tokens in enumerate(theirs):
        for token in tokens:
            places[token].append(j)
    size = max(len(ours), len(theirs), 1)
    rows: list[dict[int, float]] = []
    for tokens in ours:
        row: dict[int, float] = {}
        for token in tokens:
            often = max(ours_often[token], theirs_often[token])
            if often <= max(2, _COMMONEST * size):
                weight = min(3.0, 0.75 * math.log(1 + size / often))
                for j in places.get(token, ()):
                    row[j] = row.get(j, 0.0) + weight
        rows.append(row)
    return Hints(rows)


def _tokens(text: str, language: str) -> set[str]:
    """Numbers by value, names by their letters."""
    found = {f"#{number.value.normalize():f}" for number in numbers.find(text, language)}
    words = [match.group() for match in _WORD.finditer(text)]
    found.update(word.casefold() for word in words if len(word) > 2 and any(c.isupper() for c in word))
    return found
