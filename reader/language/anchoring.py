"""Finding a quoted passage again after its text changed.

The selectors are the W3C Web Annotation model's text position and text quote selectors. The order of the search,
position, exact quote, approximate quote scored by quote, context and nearness, follows the idea of the Hypothesis
client's quote matching; unlike it, nothing below a threshold is ever returned: an orphan is better than a wrong anchor.
All offsets are code points.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from reader.domain.records import Anchor
from reader.domain.text import Span
from reader.language.matching import closest, similarity

CONTEXT = 32
"""Code points kept on either side of a quote."""

THRESHOLD = 0.75
"""The least similarity of a long quote to the place it is set on; short quotes need more (``_certain``)."""

_LONG = 32
"""A quote of this many code points speaks for itself; a shorter one needs its context."""
_AGREES = 0.5
_TIE = 0.05
_FLOOR = 0.35
_MOST_REPEATS = 200
_MOST_WINDOWS = 6
_MOST_SEEDS = 24
_NEAR = 20_000
"""Code points on either side of the old position that are searched before the whole text is."""
_HANDLE = 12
"""Code points of a neighbour that must still stand for it to be recognised."""

_FOLD = {ord(a): b for letters, b in (("“”„«»″", '"'), ("‘’‚‹›′", "'"), ("–—‑", "-")) for a in letters for b in [b]}
_FOLD |= {ord(a): " " for a in "\n\t\u00a0\u2009\u202f"}


@dataclass(frozen=True)
class Match:
    """A place for a quote: ``[start, end)`` in code points, ``score`` from 0 to 1."""

    start: int
    end: int
    score: float


@dataclass(frozen=True)
class _Candidate:
    start: int
    end: int
    quote: float
    context: float
    near: float

    @property
    def score(self) -> float:
        return 0.75 * self.quote + 0.2 * self.context + 0.05 * self.near


def make(text: str, start: int, end: int, version: str) -> Anchor:
    """The anchor of ``text[start:end]`` in the text whose version this is."""
    return Anchor(
        start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], version
    )


def locate(text: str, anchor: Anchor) -> Match | None:
    """Where the anchor's quote stands in ``text``, or None where no place is certain enough.

    A ``start`` of -1 says that the position is unknown. Quote marks, dashes and kinds of white space may differ.
    """
    if not anchor.exact.strip():
        return None
    anchor = _composed(anchor)
    if _stands(text, anchor):
        return Match(anchor.start, anchor.end, 1.0)
    for search in (_repeats, _nearby, _anywhere):
        good = [one for one in search(text, anchor) if _certain(one, anchor)]
        if good:
            return _decided(good, anchor)
    return None


def rank(text: str, anchor: Anchor, limit: int = 5) -> list[Match]:
    """Places an orphan might belong, the likeliest first, none overlapping another; weak ones are among them."""
    if not anchor.exact.strip():
        return []
    anchor = _composed(anchor)
    found = [*_repeats(text, anchor), *_approximate(text, anchor, (0, len(text)), strict=False), *_gap(text, anchor)]
    kept: list[_Candidate] = []
    for one in sorted(found, key=lambda c: (-c.score, c.start)):
        if len(kept) < limit and one.score >= _FLOOR and all(one.end <= k.start or k.end <= one.start for k in kept):
            kept.append(one)
    return [Match(one.start, one.end, one.score) for one in kept]


def _composed(anchor: Anchor) -> Anchor:
    """The anchor in NFC, as every text is; one that comes from outside may not be."""
    exact, prefix, suffix = (
        unicodedata.normalize("NFC", part) for part in (anchor.exact, anchor.prefix, anchor.suffix)
    )
    return Anchor(anchor.start, anchor.end, exact, prefix, suffix, anchor.text_version)


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    """The text, as long as before, with one kind of quote mark, dash and space. Kept, as anchors come in hundreds."""
    return text.translate(_FOLD)


def _stands(text: str, anchor: Anchor) -> bool:
    """Whether the quote is where it was, and not by chance: a short one with its neighbours gone proves nothing."""
    if anchor.start < 0 or text[anchor.start : anchor.end] != anchor.exact:
        return False
    return len(anchor.exact) >= _LONG or _context(_folded(text), anchor.start, anchor.end, anchor) >= _AGREES


def _side(expected: str, found: str) -> float:
    """How well one side of the context fits. Unrelated prose shares a third of its letters: that counts as nothing."""
    return max(0.0, (similarity(expected, found) - 0.4) / 0.6)


def _context(folded: str, start: int, end: int, anchor: Anchor) -> float:
    """How well the text around [start, end) fits the anchor's, 0 to 1; 1 where the anchor knows none."""
    before, after = anchor.prefix.translate(_FOLD), anchor.suffix.translate(_FOLD)
    if not before and not after:
        return 1.0
    left = _side(before, folded[max(0, start - len(before)) : start]) if before else 0.0
    right = _side(after, folded[end : end + len(after)]) if after else 0.0
    both = (left * len(before) + right * len(after)) / (len(before) + len(after))
    telling = [fit for fit, side in ((left, before), (right, after)) if len(side) >= 8]
    return 0.6 * max(telling, default=both) + 0.4 * both


def _candidate(text: str, start: int, end: int, anchor: Anchor) -> _Candidate:
    """Score a place."""
    folded = _folded(text)
    quote = similarity(" ".join(anchor.exact.translate(_FOLD).split()), " ".join(folded[start:end].split()))
    near = 0.0 if anchor.start < 0 else 1.0 - min(1.0, abs(start - anchor.start) / max(1, len(text)))
    return _Candidate(start, end, quote, _context(folded, start, end, anchor), near)


def _occurrences(text: str, piece: str, start: int, end: int) -> Iterator[int]:
    at = text.find(piece, start, end)
    while at >= 0:
        yield at
        at = text.find(piece, at + 1, end)


def _repeats(text: str, anchor: Anchor) -> list[_Candidate]:
    """Every place of the quote itself, but for the kind of its quote marks, dashes and white space."""
    folded, quote = _folded(text), anchor.exact.translate(_FOLD)
    spans = [(at, at + len(quote)) for at in _occurrences(folded, quote, 0, len(folded))]
    if not spans and len(quote.split()) > 1:
        loose = re.compile(" +".join(re.escape(word) for word in quote.split()))
        spans = [found.span() for found in loose.finditer(folded)]
    if len(spans) > _MOST_REPEATS:
        spans.sort(key=lambda span: (not _beside(folded, span, anchor), abs(span[0] - anchor.start)))
        del spans[_MOST_REPEATS:]
    return [_candidate(text, start, end, anchor) for start, end in spans if _bounded(text, start, end, anchor)]


def _gap(text: str, anchor: Anchor) -> list[_Candidate]:
    """What now stands between the old neighbours of the quote, where those are still there: it may have replaced it."""
    folded = _folded(text)
    before, after = anchor.prefix.translate(_FOLD)[-_HANDLE:], anchor.suffix.translate(_FOLD)[:_HANDLE]
    if len(before) < _HANDLE or len(after) < _HANDLE:
        return []
    found = []
    for at in islice(_occurrences(folded, before, 0, len(folded)), _MOST_WINDOWS):
        start = at + len(before)
        end = folded.find(after, start, start + 3 * len(anchor.exact) + 100)
        if end > start and folded[start:end].strip():
            one = _candidate(text, start, end, anchor)
            found.append(replace(one, quote=max(one.quote, _FLOOR)))  # both neighbours speak for it, whatever it says
    return found


def _beside(folded: str, span: Span, anchor: Anchor) -> bool:
    """Whether the nearest letters of either side fit: a quick look before the careful one."""
    before, after = anchor.prefix.translate(_FOLD)[-6:], anchor.suffix.translate(_FOLD)[:6]
    return (before != "" and folded.endswith(before, 0, span[0])) or (after != "" and folded.startswith(after, span[1]))


def _joined(text: str, at: int) -> bool:
    """Whether ``at`` lies inside a word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _bounded(text: str, start: int, end: int, anchor: Anchor) -> bool:
    """Whether the place is cut out of words no more than the quote was: "Linus" is not a part of "Linuses"."""
    cut_before = bool(anchor.prefix) and anchor.prefix[-1].isalnum() and anchor.exact[0].isalnum()
    cut_after = bool(anchor.suffix) and anchor.suffix[0].isalnum() and anchor.exact[-1].isalnum()
    return (cut_before or not _joined(text, start)) and (cut_after or not _joined(text, end))


def _errors(length: int, *, strict: bool) -> int:
    """How many edits a quote of this length may have suffered."""
    if not strict:
        return length // 2
    return length // 8 if length < _LONG else int(length * (1 - THRESHOLD))


def _seeds(quote: str, errors: int) -> list[tuple[int, str]]:
    """Pieces of the quote with their offsets in it: with few edits at least one piece has survived whole."""
    size = min(24, max(5, len(quote) // (errors + 1)))
    offsets = list(range(0, max(1, len(quote) - size + 1), size))
    step = max(1, -(-len(offsets) // _MOST_SEEDS))
    return [(at, quote[at : at + size]) for at in offsets[::step]]


def _nearby(text: str, anchor: Anchor) -> list[_Candidate]:
    """Places like the quote not far from where it was, whose context agrees: most edits move a passage a little."""
    if anchor.start < 0:
        return []
    bounds = max(0, anchor.start - _NEAR), min(len(text), anchor.start + len(anchor.exact) + _NEAR)
    return [one for one in _approximate(text, anchor, bounds, strict=True) if one.context >= _AGREES]


def _anywhere(text: str, anchor: Anchor) -> list[_Candidate]:
    """Places like the quote in the whole text."""
    return _approximate(text, anchor, (0, len(text)), strict=True)


def _approximate(text: str, anchor: Anchor, bounds: Span, *, strict: bool) -> list[_Candidate]:
    """Places like the quote, found by pieces of it and of its context, then measured by edit distance."""
    folded, quote = _folded(text), anchor.exact.translate(_FOLD)
    before, after = anchor.prefix.translate(_FOLD), anchor.suffix.translate(_FOLD)
    errors = _errors(len(quote), strict=strict)
    if errors == 0:
        return []
    seeds = _seeds(quote, errors)
    seeds += [(-len(side), side) for side in (before[-12:],) if len(side) >= 8]
    seeds += [(len(quote), side) for side in (after[:12],) if len(side) >= 8]
    width, votes = max(16, errors), Counter[int]()
    for offset, seed in seeds:
        for count, at in enumerate(_occurrences(folded, seed, *bounds)):
            if count == _MOST_REPEATS:
                break
            votes[(at - offset) // width] += 1
    if anchor.start >= 0:
        votes[anchor.start // width] += 1
    found: dict[Span, _Candidate] = {}
    for bucket, _ in votes.most_common(_MOST_WINDOWS):
        low = max(0, bucket * width - width - errors)
        start, end, cost = closest(quote, folded[low : (bucket + 2) * width + len(quote) + errors])
        if cost <= errors and end > start:
            span = _settled(text, low + start, low + end, anchor)
            if span[0] < span[1]:
                found[span] = _candidate(text, *span, anchor)
    return list(found.values())


def _settled(text: str, start: int, end: int, anchor: Anchor) -> Span:
    """The place with its ends moved off the middle of words and off white space, where the quote's were."""
    if not _bounded(text, start, end, anchor):
        start, end = _nearest_gap(text, start), _nearest_gap(text, end)
    while start < end and text[start].isspace() and not anchor.exact[0].isspace():
        start += 1
    while end > start and text[end - 1].isspace() and not anchor.exact[-1].isspace():
        end -= 1
    return start, end


def _nearest_gap(text: str, at: int) -> int:
    """The nearest offset that does not cut a word; of two as near the later."""
    for step in range(64):
        if not _joined(text, at + step):
            return at + step
        if not _joined(text, at - step):
            return at - step
    return at


def _certain(one: _Candidate, anchor: Anchor) -> bool:
    """Whether a place may be taken without asking: the shorter the quote, the more must fit."""
    length = len(anchor.exact)
    needed_quote = THRESHOLD if length >= _LONG else 1 - (length // 8) / length
    shortness = max(0.0, 1 - length / _LONG)
    needed_context = _AGREES * min(1.0, 1.5 * shortness)
    if one.quote < 1.0:
        needed_context = max(needed_context, min(_AGREES, 2 * (1 - one.quote)) if length < 2 * _LONG else 0.0)
        if not anchor.prefix and not anchor.suffix and length < _LONG:
            return False
    return one.quote >= needed_quote and one.context >= needed_context


def _decided(good: list[_Candidate], anchor: Anchor) -> Match | None:
    """The best of several places. Of equals the one at the recorded position, else none, rather than a guess.

    Not the nearest: a row put into a list moves every row onto, or next to, the old place of another.
    """
    good.sort(key=lambda c: (-(c.quote + c.context), -c.near))
    best = good[0]
    rivals = [
        one
        for one in good[1:]
        if best.quote + best.context - one.quote - one.context < _TIE
        and (one.end <= best.start or best.end <= one.start)
    ]
    if rivals:
        there = [one for one in (best, *rivals) if one.start == anchor.start and one.quote == 1.0]
        if not there:
            return None
        best = there[0]
    return Match(best.start, best.end, min(1.0, best.score))
