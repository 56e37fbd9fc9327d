"""Looking through a library for everything worth noticing."""

from collections.abc import Iterable

from reader.domain.change import Change
from reader.domain.records import Annotation, Claim
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.library import claims
from reader.library.library import Library
from reader.library.noticing import pairs, resting, sums, translated
from reader.library.noticing.notice import Field, Notice, Rate


def field(library: Library, rates: Iterable[Rate] = ()) -> Field:
    """What there is to look at. Takes a third of a second for ten thousand claims: for a thread with its own store."""
    store = library.store
    translations: dict[str, list[Annotation]] = {}
    for one in store.claims.translations():
        translations.setdefault(one.document, []).append(one)
    return Field(
        {one.id: one for one in store.claims.all() if isinstance(one.body, Claim)},
        {one.id: one for one in store.documents()},
        tuple(store.claims.sources()),
        tuple(rates),
        frozenset(frozenset((one.claim, one.other)) for one in store.claims.relations()),
        translations,
    )


def notices(found: Field, progress: Progress | None = None) -> list[Notice]:
    """Everything noticed, by place of its first claim. May run in any thread; raises ``Cancelled``."""
    watched, made = progress or Silent(), list[Notice]()
    rules = (resting, sums, pairs, translated)
    for number, rule in enumerate(rules):
        checkpoint(watched, number, len(rules))
        for one in rule.notice(found):
            checkpoint(watched, number, len(rules))
            made.append(one)
    return sorted(made, key=lambda one: (found.order(one.claims[0]), one.rule))


def undismissed(library: Library, found: Iterable[Notice]) -> list[Notice]:
    """Those a person has not put away."""
    away = {(one.rule, one.key) for one in library.store.claims.dismissals()}
    return [one for one in found if (one.rule.value, one.key) not in away]


def dismiss(library: Library, notice: Notice) -> Change | None:
    """Do not show a notice again as long as what it says stays the same."""
    return claims.put_away(library, notice.document, notice.rule.value, [notice.key])
