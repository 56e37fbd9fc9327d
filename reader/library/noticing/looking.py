"""Looking through a library for everything worth noticing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.domain.change import Change
from reader.domain.errors import Cancelled
from reader.domain.records import Annotation, Claim, Document
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.library import claims
from reader.library.library import Library
from reader.library.noticing import pairs, resting, sums, translated
from reader.library.noticing.notice import PAIRS, Field, Notice, Rate, Rule

ENOUGH = 3
"""How many notices about one claim a rule that compares two claims may make."""


def field(library: Library, rates: Iterable[Rate] = (), progress: Progress | None = None) -> Field:
    """What there is to look at: every claim whose passage stands in its text and is part of it, not furniture.

    Takes most of a second for ten thousand claims: for a thread with its own store. Raises ``Cancelled``.
    """
    store, watched = library.store, progress or Silent()
    documents = {one.id: one for one in store.documents()}
    checkpoint(watched, 0, 2)
    translations: dict[str, list[Annotation]] = {}
    for one in store.claims.translations():
        translations.setdefault(one.document, []).append(one)
    checkpoint(watched, 1, 2)
    claims_found = {one.id: one for one in store.claims.all() if _counts(one, documents)}
    return Field(claims_found, documents, tuple(store.claims.sources()), tuple(rates), translations)


def _counts(one: Annotation, documents: Mapping[str, Document]) -> bool:
    if one.orphaned or not isinstance(one.body, Claim):
        return False
    aside = documents[one.document].furniture
    return not any(start <= one.anchor.start and one.anchor.end <= end for start, end in aside)


def notices(found: Field, progress: Progress | None = None) -> list[Notice]:
    """Everything noticed, by place of its first claim. May run in any thread; raises ``Cancelled``.

    Of a claim that stands against very many others ``ENOUGH`` are told by each rule: the next ones say nothing new.
    """
    watched, made = progress or Silent(), list[Notice]()
    told: Counter[tuple[Rule, str]] = Counter()
    rules = (resting, sums, pairs, translated)
    for number, rule in enumerate(rules):
        checkpoint(watched, number, len(rules))
        for one in rule.notice(found):
            if watched.cancelled():
                raise Cancelled
            keys = [(one.rule, claim) for claim in one.claims]
            if one.rule not in PAIRS or all(told[key] < ENOUGH for key in keys):
                told.update(keys)
                made.append(replace(one, texts=found.texts_of(one.claims)))
    return sorted(made, key=lambda one: (found.order(one.claims[0]), one.rule))


def standing(library: Library, found: Iterable[Notice]) -> list[Notice]:
    """Those a person has neither put away nor answered by relating the two claims. Reads little: for any thread."""
    away = {(one.rule, one.key) for one in library.store.claims.dismissals()}
    related = {frozenset((one.claim, one.other)) for one in library.store.claims.relations()}
    return [
        one
        for one in found
        if (one.rule.value, one.key) not in away and not (one.rule in PAIRS and frozenset(one.claims) in related)
    ]


def dismiss(library: Library, notice: Notice) -> Change | None:
    """Do not show a notice again as long as what it says stays the same."""
    return claims.put_away(library, notice.document, notice.rule.value, [notice.key])
