"""Taking documents and their annotations out of the library, as text in one of the export formats."""

from collections.abc import Sequence

from reader.domain.records import Annotation, Claim, Document
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.domain.wording import Wording
from reader.formats import writing
from reader.formats.bundle import Bundle, Choice, reading_order
from reader.library.library import Library


def bundle(library: Library, document: Document) -> Bundle:
    """A document with everything an export says of it."""
    annotations = reading_order(library.store.annotations(document.id))
    return Bundle(document, library.content(document), annotations, _titles(library, document, annotations))


def _titles(library: Library, document: Document, annotations: Sequence[Annotation]) -> dict[str, str]:
    """The titles of the other documents that evidence points to; one that was deleted has none."""
    bodies = (one.body for one in annotations)
    cited = {one.document for body in bodies if isinstance(body, Claim) for one in body.evidence if one.document}
    found = {key: library.store.record(key) for key in sorted(cited - {document.id})}
    return {key: record.title for key, record in found.items() if isinstance(record, Document)}


def file_name(document: Document) -> str:
    """A file name from a title, without what some system refuses in names; at most 60 characters, no suffix."""
    kept = "".join(one if one.isalnum() or one in "-_ " else " " for one in document.title)
    return "-".join(kept.split())[:60].rstrip("-") or "sorot"


def export(
    library: Library,
    documents: Sequence[Document],
    format: writing.Format,
    choice: Choice,
    wording: Wording,
    progress: Progress | None = None,
) -> str:
    """The chosen annotations of the documents as one text, in the language of ``wording``; changes nothing.

    Raises ``Cancelled`` where the person stopped it.
    """
    watched, bundles = progress or Silent(), list[Bundle]()
    for number, document in enumerate(documents):
        checkpoint(watched, number, len(documents))
        bundles.append(bundle(library, document))
    checkpoint(watched, len(documents), len(documents))
    return writing.write(format, bundles, choice, wording)
