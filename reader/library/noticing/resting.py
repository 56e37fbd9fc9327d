"""How much rests on one source that nobody can ask."""

from collections.abc import Iterator

from reader.domain.marking import mark
from reader.library.noticing.notice import Field, Notice, Rule, short
from reader.library.sources import plain

MANY = 3
"""From how many claims on."""


def notice(field: Field) -> Iterator[Notice]:
    """Claims of one document that rest on one nameless source.

    Nameless sources of two documents may be two people, unless somebody merged them.
    """
    resting: dict[tuple[str, str], list[str]] = {}
    for key, annotation in field.claims.items():
        claim = field.body(key)
        source = field.names.source(claim.source)
        decided = source.anonymous if source is not None else None
        if claim.source.strip() and (claim.anonymous if decided is None else decided):
            merged = source is not None and bool(source.aliases)
            resting.setdefault(
                ("" if merged else annotation.document, plain(field.names.shown(claim.source))), []
            ).append(key)
    for keys in resting.values():
        if len(keys) >= MANY:
            keys.sort(key=field.order)
            yield Notice(
                Rule.ONE_NAMELESS_SOURCE,
                tuple(keys),
                mark("Noticed", "{count} claims rest on “{source}”, whom the text does not name."),
                {"count": len(keys), "source": short(field.names.shown(field.body(keys[0]).source))},
                field.document_of(tuple(keys)),
            )
