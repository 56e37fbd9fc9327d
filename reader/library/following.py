"""What was found in a claim's passage follows the passage when that moves."""

from collections.abc import Callable
from dataclasses import replace

from reader.domain.findings import Cue, Hedge, Moment, Quantity
from reader.domain.records import Anchor, Body, Claim

Placing = Callable[[int, int, str], tuple[int, int]]
"""From where words stood, and the words, to where they stand now."""


def carried(body: Body, before: Anchor, after: Anchor) -> Body:
    """A claim with its findings where they stand once its passage is ``after`` instead of ``before``; others as is.

    On the same text they keep their place. On another text they are looked for in the passage, in order; one whose
    words are no longer there keeps its meaning (a figure is still a figure) but stands on the passage as a whole.
    """
    if before == after or not isinstance(body, Claim):
        return body
    if before.text_version == after.text_version:
        shift = before.start - after.start
        return _each(body, lambda start, end, _exact: (start + shift, end + shift))
    width = after.end - after.start

    def find(start: int, end: int, exact: str) -> tuple[int, int]:
        if after.exact[start:end] == exact and start >= 0:
            return start, end
        places = [at for at in range(len(after.exact)) if after.exact.startswith(exact, at)] if exact else []
        at = min(places, key=lambda place: abs(place - start), default=-1)
        return (at, at + len(exact)) if at >= 0 else (0, width)

    return _each(body, find)


def _each(claim: Claim, place: Placing) -> Claim:
    def hedge(one: Hedge) -> Hedge:
        start, end = place(one.start, one.end, one.exact)
        scope = None if one.scope is None else (one.scope[0] + start - one.start, one.scope[1] + start - one.start)
        return replace(one, start=start, end=end, scope=scope)

    def quantity(one: Quantity) -> Quantity:
        start, end = place(one.start, one.end, one.exact)
        return replace(one, start=start, end=end)

    def moment(one: Moment) -> Moment:
        start, end = place(one.start, one.end, one.exact)
        return replace(one, start=start, end=end)

    at = claim.source_at
    return replace(
        claim,
        source_at=None if at is None else Cue(*place(at.start, at.end, at.exact), at.exact),
        hedges=tuple(hedge(one) for one in claim.hedges),
        quantities=tuple(quantity(one) for one in claim.quantities),
        dates=tuple(moment(one) for one in claim.dates),
    )
