"""Who claims rest on, across the library: the ledger of sources, and which names are one source.

A claim keeps the name its text uses. That two names are one source, or that a source has no name, is what a person
decides, kept as a ``Source`` record beside the claims.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Record, Source, Status
from reader.library.library import Library

_LEADING = re.compile(
    r"^(?:(?:media|harian|laman|situs|portal|kantor berita|surat kabar|koran|majalah|televisi|stasiun tv"
    r"|the|newspaper|news agency|magazine|website|laporan dari|laporan|report by|a report by|internasional|berita)\s+)+"
)


def plain(name: str) -> str:
    """A name as it is compared: case and spacing do not count."""
    return " ".join(name.split()).casefold()


def core(name: str) -> str:
    """A name without the words that only say what it is ("media", "the"): equal cores are probably one source."""
    compared = plain(name)
    return _LEADING.sub("", compared) or compared


@dataclass(slots=True)
class Entry:
    """One source with what rests on it.

    ``names`` counts every spelling on claims, the source's own and its aliases; ``claims`` are annotation ids,
    ``passed_on`` the claims that only came through it; ``via`` counts through whom its claims came; ``anonymous`` how
    many of its claims name nobody; ``waiting`` how many of their dates wait for its fiscal year.
    """

    name: str
    source: Source | None = None
    names: Counter[str] = field(default_factory=Counter)
    claims: list[str] = field(default_factory=list)
    passed_on: list[str] = field(default_factory=list)
    statuses: Counter[Status] = field(default_factory=Counter)
    via: Counter[str] = field(default_factory=Counter)
    documents: set[str] = field(default_factory=set)
    anonymous: int = 0
    waiting: int = 0

    @property
    def pronoun(self) -> bool:
        """Whether it only stands for somebody: "he" is somebody else in every text."""
        from reader.language.phrase_words import GRAMMAR

        return self.source is None and any(plain(self.name) in one.pronouns for one in GRAMMAR.values())

    @property
    def nameless(self) -> bool:
        """Whether the source as a whole has no name: as a person decided, else as most of its claims say."""
        if self.source is not None and self.source.anonymous is not None:
            return self.source.anonymous
        return self.anonymous * 2 > len(self.claims)


class Names:
    """Which source a name on a claim belongs to."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._known: dict[str, Source] = {}
        for source in sources:
            for name in (source.name, *source.aliases):
                self._known.setdefault(plain(name), source)

    def source(self, name: str) -> Source | None:
        """The record a person made for this name."""
        return self._known.get(plain(name))

    def shown(self, name: str) -> str:
        """The name its source goes by."""
        found = self.source(name)
        return found.name if found is not None else " ".join(name.split())


def ledger(library: Library) -> list[Entry]:
    """Every source of the library, those with most claims first.

    Words that only stand for somebody and sources nothing rests on any more come last.
    """
    sources = library.store.claims.sources()
    names = Names(sources)
    entries: dict[str, Entry] = {plain(one.name): Entry(one.name, one) for one in sources}
    for key, document, _start, body, _tags in library.store.claims.bodies():
        chain = [str(one) for one in body.get("chain", ()) if str(one).strip()]
        if body["source"].strip():
            entry = _entry(entries, names, body["source"])
            _count(entry, key, document, body)
            entry.via.update(names.shown(one) for one in chain)
        for one in chain:
            passing = _entry(entries, names, one)
            passing.passed_on.append(key)
            passing.names[" ".join(one.split())] += 1
            passing.documents.add(document)
    return sorted(
        entries.values(),
        key=lambda one: (one.pronoun, -len(one.claims), -len(one.passed_on), one.name.casefold(), one.name),
    )


def _entry(entries: dict[str, Entry], names: Names, name: str) -> Entry:
    shown = names.shown(name)
    return entries.setdefault(plain(shown), Entry(shown, names.source(name)))


def _count(entry: Entry, key: str, document: str, body: Mapping[str, Any]) -> None:
    entry.claims.append(key)
    entry.names[" ".join(body["source"].split())] += 1
    entry.statuses[Status(body["status"])] += 1
    entry.documents.add(document)
    entry.anonymous += bool(body.get("anonymous"))
    for one in body.get("dates", ()):
        entry.waiting += bool(one.get("open")) and str(one.get("rule", "")).startswith("fiscal:")


def known_names(library: Library) -> list[str]:
    """Every name the library has for a source, on claims or as a person merged them, in the order of the alphabet."""
    decided = (name for one in library.store.claims.sources() for name in (one.name, *one.aliases))
    names = {" ".join(one.split()) for one in (*library.store.claims.names(), *decided)} - {""}
    return sorted(names, key=lambda one: (one.casefold(), one))


def likely(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Sources that are probably one, by their names; to be offered, never merged unasked."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        if not entry.nameless:
            groups.setdefault(core(entry.name), []).append(entry)
    return [group for group in groups.values() if len(group) > 1]


def merge(library: Library, names: Iterable[str], name: str) -> Change | None:
    """Make several names one source called ``name``, as one change; claims keep the names their texts use.

    Raises ``BadInput`` for an empty name.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise BadInput(mark("Errors", "A source needs a name."))
    given = list(dict.fromkeys(" ".join(one.split()) for one in names if one.strip()))
    now = library.now()

    def build() -> Change | None:
        stored = library.store.claims.sources()
        known = Names(stored)
        joined = [one for one in stored if any(known.source(each) is one for each in (*given, wanted))]
        every = dict.fromkeys((*given, *(each for one in joined for each in (one.name, *one.aliases))))
        aliases = tuple(one for one in every if plain(one) != plain(wanted))
        kept = joined[0] if joined else Source(library.make_id(), wanted, created=now)
        after: dict[str, Record | None] = dict.fromkeys(one.id for one in joined[1:])
        after[kept.id] = replace(kept, name=wanted, aliases=aliases, modified=now)
        return library.changing(ChangeKind.MERGE_SOURCES, after)

    return library.commit(build)


def part(library: Library, source: Source, names: Iterable[str]) -> Change | None:
    """Let some names of a source stand for themselves again, as one change; with the last of them the record goes."""
    gone = {plain(one) for one in names}

    def build() -> Change | None:
        current = library.store.record(source.id)
        if not isinstance(current, Source):
            return None
        rest = [one for one in (current.name, *current.aliases) if plain(one) not in gone]
        bare = len(rest) < 2 and current.anonymous is None and not current.fiscal_start
        if not rest or bare:
            return library.changing(ChangeKind.EDIT_SOURCE, {current.id: None})
        kept = replace(current, name=rest[0], aliases=tuple(rest[1:]), modified=library.now())
        return library.changing(ChangeKind.EDIT_SOURCE, {current.id: kept})

    return library.commit(build)


def edit(library: Library, who: str, **fields: Any) -> Change | None:
    """Set what a person knows of the source that goes by ``who``: ``name``, ``anonymous``, ``fiscal_start`` (1-12).

    The fields are those of ``Source``. Raises ``BadInput`` for an empty name or a month that is none.
    """
    if not str(fields.get("name", "-")).strip():
        raise BadInput(mark("Errors", "A source needs a name."))
    if not 0 <= int(fields.get("fiscal_start", 0)) <= 12:
        raise BadInput(mark("Errors", "“{value}” is not a month."), value=fields["fiscal_start"])

    def build() -> Change | None:
        known = Names(library.store.claims.sources()).source(who)
        current = known or Source(library.make_id(), " ".join(who.split()))
        changed = replace(current, **fields)
        if plain(changed.name) != plain(current.name):
            kept = (current.name, *(one for one in current.aliases if plain(one) != plain(changed.name)))
            changed = replace(changed, aliases=kept)
        return library.replaced(ChangeKind.EDIT_SOURCE, current.id, changed)

    return library.commit(build)
