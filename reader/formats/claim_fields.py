"""What a claim says besides its statement, field by field as plain words, for every format that shows claims."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reader.domain.findings import Bound, Moment, Quantity, Reading
from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Evidence
from reader.domain.wording import Wording
from reader.formats import claim_words, export_words
from reader.formats.bundle import Bundle, Link

SEPARATOR = " · "


def statement(annotation: Annotation) -> str:
    """What the claim states; the quote where nobody wrote it down."""
    body = annotation.body
    stated = body.statement if isinstance(body, Claim) else ""
    return stated.strip() or annotation.anchor.exact


def source(claim: Claim, wording: Wording) -> str:
    """Who says so, and that they have no name where that is so."""
    if not claim.anonymous:
        return claim.source
    unnamed = wording.say("Export", mark("Export", "unnamed"))
    return f"{claim.source} ({unnamed})" if claim.source else unnamed


def through(claim: Claim) -> str:
    """Through whom it came, the one nearest to the source first."""
    return " → ".join(claim.chain)


def certainty(claim: Claim, wording: Wording) -> str:
    """How sure the wording sounds, and that a person chose it where one did."""
    words = export_words.certainty(claim.certainty, wording)
    if not claim.certainty_chosen:
        return words
    chosen = wording.say("Export", mark("Export", "chosen by hand"))
    return f"{words} ({chosen})"


def figure(found: Quantity, wording: Wording) -> str:
    """A figure as it stands in the text and what it comes to."""
    parts = [found.exact, claim_words.quantity(found, wording)]
    if found.readings:
        other = ", ".join(claim_words.reading(one, wording) for one in found.readings)
        parts.append(wording.say("Export", mark("Export", "or {figures}")).format(figures=other))
    return " = ".join(dict.fromkeys(part for part in parts[:2] if part)) + "".join(f", {part}" for part in parts[2:])


def normal(found: Quantity) -> str:
    """A figure for programs: value, unit, bound; a range as ``low..high``."""
    bound = "" if found.bound is Bound.EXACT else found.bound.value
    return f"{normal_reading(Reading(found.value, found.high, found.unit))} {bound}".rstrip()


def normal_reading(found: Reading) -> str:
    """Another reading for programs."""
    value = plain(found.value) if found.high is None else f"{plain(found.value)}..{plain(found.high)}"
    return f"{value} {found.unit}".rstrip()


def plain(value: Decimal) -> str:
    """A decimal number in full, with a point and without needless zeros."""
    shown = f"{value:f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def moment(found: Moment, wording: Wording) -> str:
    """A date as it stands in the text and what it comes to, or that it is still open."""
    known = claim_words.moment(found.edtf, wording) if found.edtf else ""
    if found.open or not known:
        known = wording.say("Export", mark("Export", "open"))
    return " = ".join(dict.fromkeys(part for part in (found.exact, known) if part))


def evidence(one: Evidence, bundle: Bundle) -> str:
    """What speaks for or against the claim, in one line."""
    title = bundle.titles.get(one.document, one.document)
    if one.document == bundle.document.id:
        title = bundle.document.title
    quoted = f"“{one.anchor.exact}”" if one.anchor else ""
    return SEPARATOR.join(part for part in (one.address, title, quoted, one.why) if part)


def relation(link: Link, bundle: Bundle, wording: Wording) -> str:
    """What the claim is to another: kind, the other's statement, its document where that is another, why."""
    kind = export_words.relation(link.relation.kind, link.incoming, wording)
    other = link.other
    title = "" if other.document == bundle.document.id else bundle.titles.get(other.document, other.document)
    words = f"“{statement(other)}”" + (f" ({title})" if title else "")
    return f"{kind}: {words}" + (f" — {link.relation.reason}" if link.relation.reason else "")


def rows(
    annotation: Annotation, links: Sequence[Link], bundle: Bundle, wording: Wording
) -> Iterator[tuple[str, list[str]]]:
    """The fields of a claim that say something, labelled, but for status, certainty and evidence."""
    claim = annotation.body
    if not isinstance(claim, Claim):
        return
    say = wording.say
    stated = [claim.statement] if claim.statement.strip() and claim.statement != annotation.anchor.exact else []
    manner = export_words.manner(claim.manner, wording) if claim.manner else ""
    told = [part for part in (source(claim, wording), manner) if part]
    found = (
        (say("Export", mark("Export", "Statement")), stated),
        (say("Export", mark("Export", "About")), [claim.subject]),
        (say("Export", mark("Export", "Source")), [SEPARATOR.join(told)]),
        (say("Export", mark("Export", "Through")), [through(claim)]),
        (say("Export", mark("Export", "Hedging words")), [", ".join(f"“{one.exact}”" for one in claim.hedges)]),
        (say("Export", mark("Export", "Quantities")), [figure(one, wording) for one in claim.quantities]),
        (say("Export", mark("Export", "Dates")), [moment(one, wording) for one in claim.dates]),
        (say("Export", mark("Export", "Relations")), [relation(one, bundle, wording) for one in links]),
    )
    for label, values in found:
        if any(values):
            yield label, values
