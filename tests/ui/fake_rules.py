"""Rules of the language that are simple enough to know what they find: every sentence with a number is a claim."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from reader.domain.findings import Bound, Cue, Hedge, HedgeKind, Quantity
from reader.domain.records import Certainty, Claim
from reader.domain.text import Content, Span


@dataclass(frozen=True)
class Suggestion:
    start: int
    end: int
    claim: Claim
    rule: str
    precision: float


def describe(text: str, span: Span, language: str, published: str = "") -> Claim:
    passage = text[slice(*span)]
    said = re.search(r"[Mm]enurut ((?:\w+ ?){1,2})", passage)
    figures = [
        Quantity(*one.span(), one[0], Decimal(one[0]), None, "", Bound.EXACT) for one in re.finditer(r"\d+", passage)
    ]
    hedges = [Hedge(*one.span(), one[0], HedgeKind.REPORTIVE) for one in re.finditer("dilaporkan", passage)]
    return Claim(
        " ".join(passage.split()),
        source=said[1].strip() if said else "",
        source_at=Cue(*said.span(1), said[1]) if said else None,
        certainty=Certainty.REPORTED if hedges or said else Certainty.ASSERTED,
        quantities=tuple(figures),
        hedges=tuple(hedges),
    )


def suggest(content: Content, furniture: Iterable[Span], language: str, published: str = "") -> list[Suggestion]:
    found = []
    for one in re.finditer(r"[^.\n]*\d[^.\n]*\.", content.text):
        start, end = one.start() + len(one[0]) - len(one[0].lstrip()), one.end()
        if not any(first < end and start < last for first, last in furniture):
            claim = describe(content.text, (start, end), language, published)
            rule = "attributed-statement" if claim.source else "quantity-with-event"
            found.append(Suggestion(start, end, claim, rule, 0.94))
    return found


def key(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].casefold().split())
