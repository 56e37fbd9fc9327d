"""What two claims on the same thing show when they are held against each other."""

import re
from collections.abc import Iterator
from itertools import product

from reader.domain.findings import Bound, Quantity
from reader.domain.marking import mark
from reader.domain.records import Certainty
from reader.language import likeness
from reader.library.noticing.notice import Field, Notice, Rule, doubting, give_way, short, unsure
from reader.library.noticing.said import MORE, Said, one_thing, roots

ALIKE = 0.5
"""The least share of the shorter claim's weight that two claims must have in common to be held against each other."""
ALIKE_BY_ROOTS = 0.4
"""The same where other forms of a word are then taken for the same word."""
SHARED_WORDS = 3
TOPIC = 0.3
"""The same for two claims about one thing that say different things of it."""

_GOING_ON = re.compile(
    r"\b(?:masih|saat ini|kini|sedang|tengah|terus|hingga (?:kini|saat ini)|sampai (?:kini|sekarang)|sekarang|rutin"
    r"|dewasa ini|(?:setiap|tiap) (?:hari|pekan|minggu|bulan|tahun)"
    r"|(?:is|are) (?:still|currently|now)|still|currently|continues? to|keeps? \w+ing|now|at present|remains?"
    r"|(?:is|are) (?!going\b)\w{2,}ing|every (?:day|week|month|year)|to this day)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\b(?:berhenti|dihentikan|menghentikan|berakhir|diakhiri|mengakhiri|memutus(?:kan)?|diputus|pemutusan|memblokir"
    r"|diblokir|ditutup|menutup|dicabut|mencabut|dibubarkan|bubar|dibatalkan|membatalkan|(?:tidak|tak) lagi|sudah tidak"
    r"|mundur|mengundurkan diri|dicopot|diberhentikan|dipecat|gulung tikar"
    r"|no longer|ended|ends|stops|stopped|halts|halted|cut off|shut down|closed|closes|revoked|terminated|cancell?ed"
    r"|withdrawn|withdrew|suspended|suspends|discontinued|ceased|ceases|resigned|stepped down|dismissed|dissolved)\b",
    re.IGNORECASE,
)
_DENYING = re.compile(r"\b(?:tidak|tak|bukan|belum|not|never|hasn['’]t|isn['’]t|didn['’]t)\s+$", re.IGNORECASE)


def pairs(field: Field) -> Iterator[tuple[str, str]]:
    """Claims that share enough words to be about one thing, each pair once, the earlier said first."""
    places = {key: place for place, key in enumerate(sorted(field.claims, key=field.order))}
    for number, (key, place) in enumerate(places.items()):
        give_way(number)
        for other in field.likeness.near(key):
            if place < places[other]:
                yield key, other


def notice(field: Field) -> Iterator[Notice]:
    """Certainty lost, figures and dates that disagree, and what a later claim ends."""
    known: dict[str, Said] = {}

    def said(key: str) -> Said:
        if key not in known:
            known[key] = Said.of(field.claims[key])
        return known[key]

    for one, other in pairs(field):
        share = field.likeness.share(one, other)
        if share < TOPIC:
            continue
        here, there = said(one), said(other)
        if len(field.likeness.common(one, other)) >= SHARED_WORDS and here.denies == there.denies:
            if share >= ALIKE:
                yield from _lost(field, (one, here), (other, there))
            if share >= ALIKE_BY_ROOTS:
                yield from _disagreeing(field, (one, here), (other, there))
        yield from _ended(field, (one, here), (other, there))
        if field.unordered(one, other):
            yield from _ended(field, (other, there), (one, here))


_Key = tuple[str, Said]


def _lost(field: Field, one: _Key, other: _Key) -> Iterator[Notice]:
    hedged, plain = one, other
    if unsure(plain[1].claim) and not unsure(hedged[1].claim):
        hedged, plain = plain, hedged
    bold = plain[1].claim.certainty is Certainty.ASSERTED and not unsure(plain[1].claim)
    words = doubting(hedged[1].claim)
    if not (bold and unsure(hedged[1].claim) and words and _restates(plain[1], hedged[1])):
        return
    yield Notice(
        Rule.CERTAINTY_LOST,
        (plain[0], hedged[0]),
        mark("Noticed", "“{plain}” is said as a fact. “{hedged}” says it with “{word}”."),
        {
            "plain": short(plain[1].claim.statement),
            "hedged": short(hedged[1].claim.statement),
            "word": words[0],
        },
        field.document_of((one[0], other[0])),
    )


def _restates(plain: Said, hedged: Said) -> bool:
    """Whether the one says all that the other says, and says it to be so."""
    missing, more = hedged.beyond(plain), plain.beyond(hedged)
    if missing & hedged.inner_names or more & plain.inner_names or plain.speaks_of or plain.not_yet:
        return False
    return hedged.opens_with(missing) and len(more) <= MORE and not _figures(plain, hedged)


def _disagreeing(field: Field, one: _Key, other: _Key) -> Iterator[Notice]:
    (first, ours), (second, theirs) = one, other
    if ours.not_yet != theirs.not_yet or ours.speaks_of != theirs.speaks_of or not one_thing(ours, theirs):
        return
    if not field.document_of((first, second)) and not _identified(ours, theirs):
        return
    dates, figures = _dates(ours, theirs), _figures(ours, theirs)
    # Both figures and dates apart: probably two events, not one told in two ways.
    if bool(dates) == bool(figures) or len(figures) > 1 or (dates and not _agreed(ours, theirs)):
        return
    this, that = dates or figures[0]
    yield Notice(
        Rule.DATES_DISAGREE if dates else Rule.FIGURES_DISAGREE,
        (first, second),
        mark("Noticed", "“{first}” says {this}; “{second}” says {that}."),
        {"first": short(ours.claim.statement), "second": short(theirs.claim.statement), "this": this, "that": that},
        field.document_of((first, second)),
    )


def _identified(ours: Said, theirs: Said) -> bool:
    """Whether two claims of two texts share something that tells what they are about: a name, a subject, a date.

    "State losses are put at 6 billion" may be about another case in every text.
    """
    from reader.language import dates

    subject, other = ours.claim.subject.casefold(), theirs.claim.subject.casefold()
    if ours.inner_names & theirs.inner_names or (subject and subject == other):
        return True
    days = [(one.edtf, another.edtf) for one in ours.claim.dates for another in theirs.claim.dates]
    return any(one and another and dates.agree(one, another) for one, another in days)


def _agreed(ours: Said, theirs: Said) -> bool:
    """Whether each figure of the claim with fewer of them stands in the other as well."""
    from reader.language import quantities

    few, many = sorted((ours.claim.quantities, theirs.claim.quantities), key=len)
    return all(any(quantities.same(one, other) for other in many) for one in few)


def _figures(ours: Said, theirs: Said) -> list[tuple[str, str]]:
    """The figures of each that equal none of the other’s though they are of their kind, in pairs."""
    from reader.language import quantities

    verdicts = {
        (a, b): quantities.same(a, b)
        for a, b in product(ours.claim.quantities, theirs.claim.quantities)
        if _comparable(a, b, ours, theirs)
    }
    agreed = {one for pair, same in verdicts.items() if same for one in pair}
    return [
        (a.exact, b.exact)
        for (a, b), same in verdicts.items()
        if same is False and a not in agreed and b not in agreed and not _within(a, b) and not _within(b, a)
    ]


def _within(bound: Quantity, other: Quantity) -> bool:
    """Whether a figure that only names a bound ("more than 200") leaves room for the other, however far away."""
    if bound.unit != other.unit:
        return False
    up, down = bound.bound in (Bound.MORE_THAN, Bound.AT_LEAST), bound.bound in (Bound.LESS_THAN, Bound.AT_MOST)
    return (up and other.value >= bound.value) or (down and (other.high or other.value) <= bound.value)


def _comparable(a: Quantity, b: Quantity, ours: Said, theirs: Said) -> bool:
    """Whether two figures measure one thing: the same things counted, for the same each, both levels or differences."""
    if ours.per(a) != theirs.per(b) or ours.changes(a) != theirs.changes(b):
        return False
    if a.unit or b.unit:
        return True
    counted, other = ours.counted(a), theirs.counted(b)
    if not counted and not other:
        return bool(ours.led(a)) and ours.led(a) == theirs.led(b)
    return counted == other


def _dates(ours: Said, theirs: Said) -> tuple[str, str] | None:
    from reader.language import dates

    if len(ours.claim.dates) != 1 or len(theirs.claim.dates) != 1:
        return None
    a, b = ours.claim.dates[0], theirs.claim.dates[0]
    if not a.edtf or not b.edtf or dates.agree(a.edtf, b.edtf) is not False or ours.edge(a) != theirs.edge(b):
        return None
    return a.exact, b.exact


def _ended(field: Field, one: _Key, other: _Key) -> Iterator[Notice]:
    (first, ours), (second, theirs) = one, other
    going, ending = _GOING_ON.search(ours.claim.statement), _ending(theirs.claim.statement)
    if going is None or ending is None or _ending(ours.claim.statement) or not _ends(ours, theirs, ending):
        return
    yield Notice(
        Rule.ENDED,
        (first, second),
        mark("Noticed", "“{first}” speaks of the present (“{now}”); “{second}” says that it ended (“{end}”)."),
        {
            "first": short(ours.claim.statement),
            "now": going.group(),
            "second": short(theirs.claim.statement),
            "end": ending.group(),
        },
        field.document_of((first, second)),
    )


def _ends(ours: Said, theirs: Said, ending: re.Match[str]) -> bool:
    """Whether what ended is what went on: all that is said of it before the verb, and for an active verb behind it."""
    statement = theirs.claim.statement
    before, after = likeness.words(statement[: ending.start()]), likeness.words(statement[ending.end() :])
    passive = ending.group().casefold().startswith(("di", "ber")) or _BEING.search(statement[: ending.start()])
    needed = before if passive and len(before) >= SHARED_WORDS else before | after
    return len(needed) >= 2 and all(not ours.roots.isdisjoint(roots(word)) for word in needed)


_BEING = re.compile(r"(?:is|are|was|were|been|being|has|have|had)\s+$", re.IGNORECASE)


def _ending(statement: str) -> re.Match[str] | None:
    for found in _ENDING.finditer(statement):
        if not _DENYING.search(statement[: found.start()]):
            return found
    return None
