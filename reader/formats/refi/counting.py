r"""How a program counts places in a text, found out from what it says stands there.

The standard (1.5, 10.2) counts Unicode code points from 0, "the first and the last character" of a selection. Programs
differ from it and from each other: most write the place behind the last character; some count ``\r\n`` as one, a byte
order mark as one, or a character outside the basic plane as two. Since many give a selection its words as a name, and
since few people mark half a word, the way of counting that fits best is the one the program used.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.domain.text import Span

MEASURED = 2000
"""How many selections are looked at."""
_CERTAIN = 4
_FULL_NAME, _BEGINNING, _OUTSIDE = 4.0, 2.0, -3.0


@dataclass(frozen=True, slots=True)
class Counting:
    r"""A way of counting: the last character itself or the place behind it, ``\r\n`` as one, UTF-16 units, the BOM."""

    inclusive: bool = False
    breaks_as_one: bool = False
    units: bool = False
    bom: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """A selection as it is written: two numbers and, often, its words or their beginning."""

    start: int
    end: int
    name: str = ""


class Ruler:
    """Turns a program's places in one text (without its byte order mark) into code points."""

    def __init__(self, text: str, counting: Counting, had_bom: bool = False) -> None:
        self.text = text
        self._inclusive = counting.inclusive
        # From each of these places on, counted and real places run side by side.
        self._counted, self._real = [1 if counting.bom and had_bom else 0], [0]
        odd = [*(["\r\n"] if counting.breaks_as_one else []), *(["[\U00010000-\U0010ffff]"] if counting.units else [])]
        for found in re.finditer("|".join(odd), text) if odd else ():
            width = 1 if found[0] == "\r\n" else 2
            self._counted.append(self._counted[-1] + found.start() - self._real[-1] + width)
            self._real.append(found.end())

    def span(self, selection: Selection) -> Span | None:
        """Where the selection stands in the text; None where that is not inside it or holds nothing."""
        start = self._place(selection.start)
        end = self._place(selection.end + self._inclusive)
        return (start, end) if selection.start >= 0 and start < end <= len(self.text) else None

    def _place(self, counted: int) -> int:
        index = max(bisect_right(self._counted, counted) - 1, 0)
        return max(self._real[index] + counted - self._counted[index], 0)


@dataclass(frozen=True, slots=True)
class Sample:
    """A text with the selections in it."""

    text: str
    had_bom: bool
    selections: Sequence[Selection]


def measure(samples: Sequence[Sample], usual: Counting) -> Counting:
    """The way of counting that fits the selections best: ``usual`` unless another fits clearly better."""
    texts = [one.text for one in samples]
    choices = [
        (True, False),
        (True, False) if any("\r\n" in text for text in texts) else (False,),
        (True, False) if any(max(text, default="") > "\uffff" for text in texts) else (False,),
        (True, False) if any(one.had_bom for one in samples) else (False,),
    ]
    count = min(sum(len(one.selections) for one in samples), MEASURED)
    scores = {way: _score(samples, way) for way in (usual, *(Counting(*one) for one in itertools.product(*choices)))}
    best = max(scores, key=scores.__getitem__)
    lead = scores[best] - scores[usual]
    return best if lead >= _CERTAIN and lead > count / 2 else usual


def _score(samples: Iterable[Sample], counting: Counting) -> float:
    score, left = 0.0, MEASURED
    for sample in samples:
        ruler = Ruler(sample.text, counting, sample.had_bom)
        for selection in sample.selections[:left]:
            score += _fit(sample.text, ruler.span(selection), selection.name)
        left -= min(left, len(sample.selections))
    return score


def _fit(text: str, span: Span | None, name: str) -> float:
    """How well a place fits: whether the words are those of the name, and whether the edges cut words."""
    if span is None:
        return _OUTSIDE
    start, end = span
    quote, wanted = " ".join(text[start:end].split()), " ".join(name.split())
    beginning = wanted.rstrip(".… ")
    score = 0.0
    if wanted and quote == wanted:
        score += _FULL_NAME
    elif len(beginning) > 5 and quote.startswith(beginning):
        score += _BEGINNING
    return score - _cut(text, start) - _cut(text, end) - text[start].isspace() - text[end - 1].isspace()


def _cut(text: str, place: int) -> bool:
    """Whether the place lies inside a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
