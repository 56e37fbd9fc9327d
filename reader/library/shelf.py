"""The documents of a library as a person looks for them: how far read, what awaits checking, by tag, by words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.records import Claim, Document, Note, Translation
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.library.library import Library

FINISHED = 0.97
"""Read to here counts as read: the last lines of a text are often on screen before they are scrolled to."""
SNIPPET = 40


class Group(StrEnum):
    """The ways of looking at the whole library."""

    ALL = "all"
    READING = "reading"
    UNREAD = "unread"
    TO_VERIFY = "to_verify"


@dataclass(frozen=True, slots=True)
class Entry:
    """One document with what the shelf shows of it. ``progress`` is 0 to 1, ``seen`` when it was last open or ""."""

    document: Document
    progress: float
    seen: str
    claims: int
    translations: int
    notes: int
    unverified: int
    versions: int

    def belongs(self, group: Group) -> bool:
        """Whether the document is in a group."""
        match group:
            case Group.ALL:
                return True
            case Group.READING:
                return bool(self.seen) and self.progress < FINISHED
            case Group.UNREAD:
                return not self.seen
            case Group.TO_VERIFY:
                return self.unverified > 0


def entries(library: Library) -> list[Entry]:
    """Every document, the one open last first."""
    store = library.store
    tallies, places, lengths = store.listing.tallies(), store.places(), store.listing.lengths()
    documents = store.documents()
    works: dict[str, int] = {}
    for document in documents:
        works[document.work] = works.get(document.work, 0) + 1
    made = []
    for document in documents:
        place, tally = places.get(document.id), tallies.get(document.id)
        kinds = tally.kinds if tally else {}
        length = max(lengths.get(document.id, 1), 1)
        made.append(
            Entry(
                document,
                min(place.furthest / length, 1.0) if place else 0.0,
                place.seen if place else "",
                kinds.get("claim", 0),
                kinds.get("translation", 0),
                kinds.get("note", 0) + kinds.get("highlight", 0),
                tally.unverified if tally else 0,
                works[document.work] - 1,
            )
        )
    return sorted(made, key=lambda entry: (entry.seen, entry.document.created), reverse=True)


def tags(library: Library) -> dict[str, set[str]]:
    """Every tag with the ids of the documents that carry it, themselves or on an annotation; the most used first."""
    found = library.store.listing.tags()
    return {tag: found[tag] for tag in sorted(found, key=lambda tag: (-len(found[tag]), tag.casefold(), tag))}


@dataclass(frozen=True, slots=True)
class Hit:
    """One place a search found. ``start`` and ``end`` are code points in the document's text; ``annotation`` is the
    id where the words stand in an annotation rather than in the text. ``snippet[at:at + length]`` are the words.
    """

    document: Document
    start: int
    end: int
    snippet: str
    at: int
    length: int
    annotation: str = ""


def search(library: Library, words: str, progress: Progress | None = None, most: int = 200) -> list[Hit]:
    """Where the words stand, in titles, texts and annotations; case and accents do not matter.

    At most ``most`` hits, and at most twenty of one text, so that one long book does not hide the rest.
    """
    watched, hits = progress or Silent(), list[Hit]()
    documents = library.store.documents()
    for number, document in enumerate(documents):
        checkpoint(watched, number, len(documents))
        hits.extend(_hits(library, document, words))
        if len(hits) >= most:
            return hits[:most]
    return hits


def _hits(library: Library, document: Document, words: str) -> Iterator[Hit]:
    from reader.language.searching import find_all

    text = library.content(document).text
    title = find_all(document.title, words)
    if title:
        yield Hit(document, 0, 0, document.title, title[0][0], title[0][1] - title[0][0])
    for start, end in find_all(text, words)[:20]:
        snippet, at = _snippet(text, start, end)
        yield Hit(document, start, end, snippet, at, end - start)
    for annotation in library.store.annotations(document.id):
        for field in _written(annotation.body, annotation.tags):
            for start, end in find_all(field, words)[:1]:
                snippet, at = _snippet(field, start, end)
                anchor = annotation.anchor
                yield Hit(document, anchor.start, anchor.end, snippet, at, end - start, annotation.id)


def _written(body: object, tags: Sequence[str]) -> Iterator[str]:
    """What the person wrote in an annotation."""
    if isinstance(body, Claim):
        yield from (body.statement, body.source, *(one.why for one in body.evidence))
    elif isinstance(body, Note | Translation):
        yield body.text
    yield from tags


def _snippet(text: str, start: int, end: int) -> tuple[str, int]:
    """The words with some text around them on one line, and where in it they begin."""
    left = max(start - SNIPPET, 0)
    head = ("…" if left else "") + text[left:start].replace("\n", " ")
    tail = text[end : end + 2 * SNIPPET].replace("\n", " ") + ("…" if end + 2 * SNIPPET < len(text) else "")
    return head + text[start:end].replace("\n", " ") + tail, len(head)
