"""Taking documents and their annotations out of the library, in one of the export formats."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.domain.records import Annotation, Claim, Document, Relation, Source
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.domain.wording import Wording
from reader.formats import writing
from reader.formats.bundle import Bundle, Choice, reading_order, select
from reader.library.library import Library
from reader.library.sources import Names

if TYPE_CHECKING:
    from reader.formats.losses import Remark


@dataclass(frozen=True, slots=True)
class Made:
    """An export: text, or bytes where the format is no text, and what the format could not hold."""

    data: str | bytes
    losses: tuple["Remark", ...]


def bundle(library: Library, document: Document) -> Bundle:
    """A document with everything an export says of it."""
    return _bundle(library, document, Names(library.store.claims.sources()))


def _bundle(library: Library, document: Document, names: Names) -> Bundle:
    annotations = reading_order(library.store.annotations(document.id))
    relations = library.store.claims.relations_in(document.id)
    others = _others(library, document, relations)
    cited = [one.document for body in _claims(annotations) for one in body.evidence if one.document]
    return Bundle(
        document,
        library.content(document),
        annotations,
        _titles(library, {*cited, *(one.document for one in others.values())} - {document.id}),
        tuple(relations),
        others,
        _sources(annotations, names),
    )


def _claims(annotations: Iterable[Annotation]) -> list[Claim]:
    return [one.body for one in annotations if isinstance(one.body, Claim)]


def _others(library: Library, document: Document, relations: Sequence[Relation]) -> dict[str, Annotation]:
    """The claims of other documents that relations lead to."""
    ends = sorted({end for one in relations for end in (one.claim, one.other)})
    found = {key: library.store.record(key) for key in ends}
    return {key: one for key, one in found.items() if isinstance(one, Annotation) and one.document != document.id}


def _titles(library: Library, keys: set[str]) -> dict[str, str]:
    """The titles of other documents; one that was deleted has none."""
    found = {key: library.store.record(key) for key in sorted(keys)}
    return {key: record.title for key, record in found.items() if isinstance(record, Document)}


def _sources(annotations: Iterable[Annotation], names: Names) -> tuple[Source, ...]:
    """What a person decided of the sources these claims name, in the order of the claims."""
    named = [name for body in _claims(annotations) for name in (body.source, *body.chain)]
    found = (names.source(name) for name in named)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def file_name(document: Document) -> str:
    """A file name from a title, without what some system refuses in names; at most 60 characters, no suffix."""
    kept = "".join(one if one.isalnum() or one in "-_ " else " " for one in document.title)
    return "-".join(kept.split())[:60].rstrip("-") or "sorot"


def make(
    library: Library,
    documents: Sequence[Document],
    format: writing.Format,
    choice: Choice,
    wording: Wording,
    progress: Progress | None = None,
) -> Made:
    """The chosen annotations of the documents in the language of ``wording``; changes nothing.

    Raises ``Cancelled`` where the person stopped it.
    """
    from reader.formats import losses

    watched, bundles = progress or Silent(), list[Bundle]()
    names = Names(library.store.claims.sources())
    for number, document in enumerate(documents):
        checkpoint(watched, number, len(documents))
        bundles.append(_bundle(library, document, names))
    checkpoint(watched, len(documents), len(documents))
    chosen = select(bundles, choice)
    return Made(writing.render(format, chosen, choice, wording), tuple(losses.of(format, chosen)))


def export(
    library: Library,
    documents: Sequence[Document],
    format: writing.Format,
    choice: Choice,
    wording: Wording,
    progress: Progress | None = None,
) -> str | bytes:
    """What ``make`` makes, without the losses."""
    return make(library, documents, format, choice, wording, progress).data
