"""What was found in a claim, in words: who says it, figures, dates. For cards, screen readers and the filter alike."""

from reader.domain.findings import HedgeKind, Moment, Quantity
from reader.domain.records import Claim
from reader.library.claim_editing import Need, need_of, options
from reader.ui.language import LiveWording, format_moment, format_quantity, translate


def said_by(claim: Claim) -> str:
    """The source, and through whom it came: "an engineer → The Information"; "" where nobody is named."""
    parts = (" ".join(one.split()) for one in (claim.source, *claim.chain))
    return " → ".join(part for part in parts if part)


def no_name() -> str:
    """The mark of a source without a name."""
    return translate("Findings", "Unnamed", "of a source without a name; stands before who it is")


def figure(found: Quantity) -> str:
    """A figure; an ambiguous one as everything it may be."""
    if not found.readings:
        return format_quantity(found)
    from reader.formats.claim_words import reading

    shown = [reading(one, LiveWording()) for one in options(found)]
    either = translate("Findings", "{one} or {other}", "two ways to read a figure")
    whole = shown[0]
    for other in shown[1:]:
        whole = either.format(one=whole, other=other)
    return f"{whole}?"


def moment(found: Moment) -> str:
    """A date; an open one as its words with what it waits for."""
    why = waiting(found)
    if not why:
        return format_moment(found.edtf)
    partly = format_moment(found.edtf) if found.edtf else ""
    words = " ".join(found.exact.split()) or partly
    return f"{words}: {why}"


def waiting(found: Moment) -> str:
    """What a date waits for, as few words as will do; "" where it is known."""
    need = need_of(found)
    if need is Need.NOTHING:
        return ""
    if need is Need.PUBLISHED:
        return translate("Findings", "needs the text's date", "of “last week”")
    if need is Need.FISCAL:
        return translate("Findings", "whose fiscal year?", "of “the third fiscal quarter”")
    return translate("Findings", "not worked out", "of a date")


def hedge_kind(kind: HedgeKind) -> str:
    """What a word does to the certainty of what it stands in."""
    return {
        HedgeKind.REPORTIVE: translate("Findings", "hearsay", "a kind of hedge: “reportedly”"),
        HedgeKind.EPISTEMIC: translate("Findings", "doubt", "a kind of hedge: “probably”"),
        HedgeKind.CONDITION: translate("Findings", "condition", "a kind of hedge: “if”"),
        HedgeKind.APPROXIMATOR: translate("Findings", "rough figure", "a kind of hedge: “about”"),
        HedgeKind.BOOSTER: translate("Findings", "emphasis", "the opposite of a hedge: “certainly”"),
    }[kind]


def spoken(claim: Claim) -> list[str]:
    """Everything found, a phrase each, as a screen reader says it."""
    parts = []
    if claim.anonymous:
        parts.append(no_name())
    if claim.subject.strip():
        parts.append(translate("Findings", "About {subject}").format(subject=claim.subject.strip()))
    if claim.hedges:
        words = ", ".join(f"“{one.exact}” ({hedge_kind(one.kind)})" for one in claim.hedges)
        parts.append(translate("Findings", "Wording: {words}", "hedges of a claim").format(words=words))
    if claim.quantities:
        figures = "; ".join(figure(one) for one in claim.quantities)
        parts.append(translate("Findings", "Figures: {figures}").format(figures=figures))
    if claim.dates:
        dates = "; ".join(moment(one) for one in claim.dates)
        parts.append(translate("Findings", "Dates: {dates}").format(dates=dates))
    return parts


def searched(claim: Claim) -> list[str]:
    """What a filter finds a claim by beside its own words: figures and dates as shown and as normalised."""
    parts = [claim.subject, *claim.chain, *(one.exact for one in claim.hedges)]
    if claim.anonymous:
        parts.append(no_name())
    for one in claim.quantities:
        values = [part for each in options(one) for part in (each.value, each.high) if part is not None]
        parts += [one.exact, figure(one), one.unit, *(f"{value:f}" for value in values)]
    for when in claim.dates:
        parts += [when.exact, moment(when), when.edtf]
    return parts
