"""What two claims on the same thing show when they are held against each other."""

import re
from collections.abc import Iterator
from itertools import product

from reader.domain.findings import Quantity
from reader.domain.marking import mark
from reader.domain.records import Certainty, Claim
from reader.library.noticing.notice import Field, Notice, Rule, doubting, short, unsure

ALIKE = 0.6
"""The least share of the shorter claim's weight that two claims must have in common to be held against each other."""
SHARED_WORDS = 3
TOPIC = 0.3
"""The same for two claims about one thing that say different things of it."""

_GOING_ON = re.compile(
    r"\b(?:masih|saat ini|kini|sedang|tengah|terus|hingga (?:kini|saat ini)|sampai (?:kini|sekarang)|sekarang"
    r"|is still|are still|still|currently|continues? to|now|at present|remains?|to this day)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\b(?:berhenti|dihentikan|menghentikan|berakhir|diakhiri|mengakhiri|memutus(?:kan)?|diputus|pemutusan|memblokir"
    r"|diblokir|ditutup|menutup|dicabut|mencabut|dibubarkan|dibatalkan|membatalkan|tidak lagi|tak lagi|sudah tidak"
    r"|no longer|ended|ends|stopped|halted|cut off|shut down|closed|revoked|terminated|cancell?ed|withdrawn|suspended"
    r"|discontinued|ceased)\b",
    re.IGNORECASE,
)
_DENYING = re.compile(r"\b(?:tidak|tak|bukan|belum|not|never|hasn['’]t|isn['’]t|didn['’]t)\s+$", re.IGNORECASE)


def pairs(field: Field) -> Iterator[tuple[str, str]]:
    """Claims that share enough words to be about one thing, each pair once, the earlier said first."""
    for key in field.claims:
        for other in field.likeness.near(key):
            if field.order(key) < field.order(other):
                yield key, other


def notice(field: Field) -> Iterator[Notice]:
    """Certainty lost, figures and dates that disagree, and what a later claim ends."""
    for one, other in pairs(field):
        share, common = field.likeness.share(one, other), len(field.likeness.common(one, other))
        if share >= ALIKE and common >= SHARED_WORDS:
            yield from _lost(field, one, other)
            yield from _disagreeing(field, one, other)
        if share >= TOPIC:
            yield from _ended(field, one, other)


def _lost(field: Field, one: str, other: str) -> Iterator[Notice]:
    hedged, plain = field.body(one), field.body(other)
    if unsure(plain) and not unsure(hedged):
        one, other, hedged, plain = other, one, plain, hedged
    bold = plain.certainty is Certainty.ASSERTED and not unsure(plain)
    words = doubting(hedged)
    if not (bold and unsure(hedged) and words):
        return
    yield Notice(
        Rule.CERTAINTY_LOST,
        (other, one),
        mark("Noticed", "“{plain}” is said as a fact. “{hedged}” says it with “{word}”."),
        {"plain": short(plain.statement), "hedged": short(hedged.statement), "word": words[0]},
        field.document_of((one, other)),
    )


def _disagreeing(field: Field, one: str, other: str) -> Iterator[Notice]:
    ours, theirs = field.body(one), field.body(other)
    dates = _dates(ours, theirs)
    figures = _figures(ours, theirs)
    # Both figures and dates apart: probably two events, not one told in two ways.
    if dates is not None and figures is not None:
        return
    if figures is not None:
        yield Notice(
            Rule.FIGURES_DISAGREE,
            (one, other),
            mark("Noticed", "“{first}” says {this}; “{second}” says {that}."),
            {"first": short(ours.statement), "second": short(theirs.statement), "this": figures[0], "that": figures[1]},
            field.document_of((one, other)),
        )
    elif dates is not None:
        yield Notice(
            Rule.DATES_DISAGREE,
            (one, other),
            mark("Noticed", "“{first}” says {this}; “{second}” says {that}."),
            {"first": short(ours.statement), "second": short(theirs.statement), "this": dates[0], "that": dates[1]},
            field.document_of((one, other)),
        )


def _figures(ours: Claim, theirs: Claim) -> tuple[str, str] | None:
    """The figure of each that equals none of the other’s though it is of its kind; None unless there is just one."""
    from reader.language import quantities

    verdicts = {
        (a, b): quantities.same(a, b)
        for a, b in product(ours.quantities, theirs.quantities)
        if _comparable(a, b, ours, theirs)
    }
    agreed = {one for pair, same in verdicts.items() if same for one in pair}
    apart = [(a, b) for (a, b), same in verdicts.items() if same is False and a not in agreed and b not in agreed]
    return (apart[0][0].exact, apart[0][1].exact) if len(apart) == 1 else None


def _comparable(a: Quantity, b: Quantity, ours: Claim, theirs: Claim) -> bool:
    """Plain counts are comparable only where the same thing is counted."""
    if a.unit or b.unit:
        return True
    counted, other = _counted(a, ours), _counted(b, theirs)
    return bool(counted) and counted == other


def _counted(quantity: Quantity, claim: Claim) -> str:
    at = claim.statement.find(quantity.exact)
    rest = claim.statement[at + len(quantity.exact) :] if at >= 0 else ""
    found = re.match(r"\s+([^\W\d_]+)", rest)
    return found.group(1).casefold() if found else ""


def _dates(ours: Claim, theirs: Claim) -> tuple[str, str] | None:
    from reader.language import dates

    if len(ours.dates) != 1 or len(theirs.dates) != 1:
        return None
    a, b = ours.dates[0], theirs.dates[0]
    if not a.edtf or not b.edtf or dates.agree(a.edtf, b.edtf) is not False:
        return None
    return a.exact, b.exact


def _ended(field: Field, one: str, other: str) -> Iterator[Notice]:
    ours, theirs = field.body(one), field.body(other)
    going, ending = _GOING_ON.search(ours.statement), _ending(theirs.statement)
    if going is None or ending is None or _ending(ours.statement):
        return
    yield Notice(
        Rule.ENDED,
        (one, other),
        mark("Noticed", "“{first}” speaks of the present (“{now}”); “{second}” says that it ended (“{end}”)."),
        {
            "first": short(ours.statement),
            "now": going.group(),
            "second": short(theirs.statement),
            "end": ending,
        },
        field.document_of((one, other)),
    )


def _ending(statement: str) -> str | None:
    for found in _ENDING.finditer(statement):
        if not _DENYING.search(statement[: found.start()]):
            return found.group()
    return None
