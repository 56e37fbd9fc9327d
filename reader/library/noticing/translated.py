"""Whether a claim's chosen translation keeps its hedges, figures and dates, and adds none of its own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.domain.findings import Bound, Hedge, HedgeKind, Moment, Quantity
from reader.domain.marking import mark
from reader.domain.records import Annotation, Translation
from reader.library.noticing.notice import Field, Notice, Rule, short

_DOUBT = (HedgeKind.REPORTIVE, HedgeKind.EPISTEMIC)
_LOST = {
    "hedge": mark("Noticed", "The translation drops the hedge “{word}”: “{translation}”"),
    "condition": mark("Noticed", "The translation drops the condition “{word}”: “{translation}”"),
    "booster": mark("Noticed", "The translation drops the emphasis “{word}”: “{translation}”"),
    "figure": mark("Noticed", "The translation does not have the figure “{word}”: “{translation}”"),
    "date": mark("Noticed", "The translation does not have the date “{word}”: “{translation}”"),
}
_ADDED = {
    "hedge": mark("Noticed", "The translation adds the hedge “{word}”, which the text does not have: “{translation}”"),
    "condition": mark(
        "Noticed", "The translation adds the condition “{word}”, which the text does not have: “{translation}”"
    ),
    "booster": mark(
        "Noticed", "The translation adds the emphasis “{word}”, which the text does not have: “{translation}”"
    ),
    "figure": mark("Noticed", "The translation has the figure “{word}”, which the text does not have: “{translation}”"),
    "date": mark("Noticed", "The translation has the date “{word}”, which the text does not have: “{translation}”"),
}


_OTHER = {
    "figure": mark("Noticed", "The text says “{text}”, the translation “{word}”: “{translation}”"),
    "date": mark("Noticed", "The text says “{text}”, the translation “{word}”: “{translation}”"),
}


@dataclass(frozen=True)
class Found:
    """What the rules find in one wording. ``weak`` are the hedges together with the words that only may be hedges."""

    text: str
    hedges: tuple[Hedge, ...]
    weak: tuple[Hedge, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something on one side only: ``what`` is hedge, condition, booster, figure or date, ``word`` its words there."""

    what: str
    word: str
    lost: bool


def read(text: str, language: str, published: str) -> Found:
    """What stands in a wording; relative dates are worked out from the publication date where there is one."""
    from reader.language import dates, hedges, quantities

    days = tuple(dates.resolve(one, published) for one in dates.find(text, language))

    def spoken(found: Iterable[Hedge]) -> tuple[Hedge, ...]:
        """Without the month of May."""
        return tuple(one for one in found if not any(day.start <= one.start and one.end <= day.end for day in days))

    return Found(
        text,
        spoken(hedges.find(text, language)),
        spoken(hedges.find(text, language, hints=True)),
        tuple(quantities.find(text, language)),
        days,
    )


def differences(source: Found, target: Found) -> list[Difference]:
    """What one wording has and the other lacks, in both directions."""
    made = [Difference(what, word, True) for what, word in _missing(source, target)]
    return made + [Difference(what, word, False) for what, word in _missing(target, source)]


def _missing(here: Found, there: Found) -> Iterator[tuple[str, str]]:
    for what, kinds in (("hedge", _DOUBT), ("booster", (HedgeKind.BOOSTER,))):
        ours = [one for one in here.hedges if one.kind in kinds]
        # Words that only may be hedges count as kept: the two languages do not hedge with the same kind of word.
        if ours and not any(one.kind in kinds for one in there.weak):
            yield what, ours[0].exact
    conditions = [one for one in here.hedges if one.kind is HedgeKind.CONDITION]
    if conditions and not _CONDITION.search(there.text):
        yield "condition", conditions[0].exact
    yield from (("hedge", word) for word in _unbounded(here, there))
    yield from (("figure", one.exact) for one in _unmatched_figures(here.quantities, there.quantities))
    yield from (("date", one.exact) for one in _unmatched_dates(here.dates, there.dates))


_CONDITION = re.compile(
    r"\b(?:jika|kalau|bila|apabila|bilamana|andai\w*|seandainya|asal|asalkan|kecuali|selama|sepanjang|(?:ter|ber)gantung"
    r"|syarat|setelah|ketika|if|unless|provid(?:ed|ing)|as long as|so long as|once|when|should|were|in case|subject to"
    r"|depend\w*|condition\w*|assuming|until|without|in the event)\b",
    re.IGNORECASE,
)
"""Words either language may put a condition into; the lexicon has only those that do little else."""
_UP, _DOWN = frozenset({Bound.AT_LEAST, Bound.MORE_THAN}), frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_NOT_ONLY_ABOUT = frozenset({"some"})
"""Approximators that are as often mere style: "some 1,250 houses"."""
_NEAR = 3
"""How many code points may stand between a figure and the word that makes it less exact."""


def _unbounded(here: Found, there: Found) -> Iterator[str]:
    """The words that make a figure less exact ("about", "at least") where the other side gives it outright."""
    for one in here.quantities:
        same = [other for other in there.quantities if _equal(one, other)]
        if one.bound is Bound.EXACT or not same or any(_as_bounded(one.bound, other.bound) for other in same):
            continue
        words = (
            hedge.exact
            for hedge in here.hedges
            if hedge.kind is HedgeKind.APPROXIMATOR
            and (0 <= one.start - hedge.end <= _NEAR or 0 <= hedge.start - one.end <= _NEAR)
        )
        word = next(words, "")
        if word and word.casefold() not in _NOT_ONLY_ABOUT:
            yield word


def _as_bounded(ours: Bound, theirs: Bound) -> bool:
    if theirs is Bound.EXACT:
        return False
    return not ((ours in _UP and theirs in _DOWN) or (ours in _DOWN and theirs in _UP))


def _equal(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are the same but for how exactly they are meant."""
    from reader.language import quantities

    return quantities.same(replace(one, bound=Bound.EXACT), replace(other, bound=Bound.EXACT)) is True


def _unmatched_figures(ours: Sequence[Quantity], theirs: Sequence[Quantity]) -> list[Quantity]:
    from reader.language import quantities

    left, missing = list(theirs), []
    for one in ours:
        found = next((other for other in left if quantities.same(one, other) or _equal(one, other)), None)
        if found is None:
            missing.append(one)
        else:
            left.remove(found)
    return missing


def _unmatched_dates(ours: Iterable[Moment], theirs: Sequence[Moment]) -> list[Moment]:
    return [one for one in ours if not any(_same_time(one, other) for other in theirs)]


def _same_time(one: Moment, other: Moment) -> bool:
    from reader.language import dates

    if one.open or other.open:
        return one.rule == other.rule if one.rule and other.rule else one.edtf == other.edtf
    return dates.agree(one.edtf, other.edtf) is not False


def notice(field: Field) -> Iterator[Notice]:
    """Each difference between a claim's passage and a chosen translation of that passage or a longer one."""
    for key, annotation in field.claims.items():
        for translation in field.translations.get(annotation.document, ()):
            if _covers(translation, annotation):
                yield from _compared(field, key, translation)


def _covers(translation: Annotation, claim: Annotation) -> bool:
    if translation.orphaned or claim.orphaned:
        return False
    ours, theirs = translation.anchor, claim.anchor
    return ours.start <= theirs.start and theirs.end <= ours.end


def _compared(field: Field, key: str, translation: Annotation) -> Iterator[Notice]:
    body, annotation = translation.body, field.claims[key]
    assert isinstance(body, Translation)
    document = field.documents[annotation.document]
    passage = read(translation.anchor.exact, document.language, document.published)
    target = read(body.text, body.language, document.published)
    whole = translation.anchor.end - translation.anchor.start == annotation.anchor.end - annotation.anchor.start
    claim = passage if whole else read(annotation.anchor.exact, document.language, document.published)
    lost = [one for one in differences(claim, target) if one.lost]
    added = [one for one in differences(passage, target) if not one.lost]
    for what, was, became in _replaced(lost, added):
        facts = {"text": was.word, "word": became.word, "translation": short(body.text)}
        yield Notice(Rule.TRANSLATION, (key, translation.id), _OTHER[what], facts, annotation.document)
        lost.remove(was)
        added.remove(became)
    for one in (*lost, *added):
        yield Notice(
            Rule.TRANSLATION,
            (key, translation.id),
            (_LOST if one.lost else _ADDED)[one.what],
            {"word": one.word, "translation": short(body.text)},
            annotation.document,
        )


def _replaced(lost: Sequence[Difference], added: Sequence[Difference]) -> list[tuple[str, Difference, Difference]]:
    """One figure or date that became another one; where there are several nobody can tell which became which."""
    made = []
    for what in _OTHER:
        ours, theirs = ([one for one in side if one.what == what] for side in (lost, added))
        if len(ours) == len(theirs) == 1:
            made.append((what, ours[0], theirs[0]))
    return made
