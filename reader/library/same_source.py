"""Offers to take two names for one source, and that a person declined them."""

import hashlib
from collections.abc import Iterable, Sequence

from reader.domain.change import Change
from reader.library import claims
from reader.library.library import Library
from reader.library.sources import Entry, likely, plain

RULE = "same-source"


def _key(group: Iterable[Entry]) -> str:
    names = "\n".join(sorted(plain(one.name) for one in group))
    return hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def offers(library: Library, entries: Iterable[Entry]) -> list[list[Entry]]:
    """The groups of sources that are probably one and that nobody wanted to be left apart."""
    apart = {one.key for one in library.store.claims.dismissals("") if one.rule == RULE}
    return [group for group in likely(entries) if _key(group) not in apart]


def leave_apart(library: Library, group: Sequence[Entry]) -> Change | None:
    """Do not offer to merge these again, as long as they go by these names."""
    return claims.put_away(library, "", RULE, [_key(group)])
