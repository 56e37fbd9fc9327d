"""Documents as use cases: opening files into the library, details, newer texts, deleting, reading places."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.domain.change import Change, ChangeKind
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Annotation, Document, Record
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.library.claims import redated
from reader.library.following import carried
from reader.library.library import Library
from reader.storage.store import Place

if TYPE_CHECKING:
    from reader.formats.opening import Imported


KNOWN_BYTES = 2_000_000
"""Files up to this size are looked up at once; hashing more would be felt."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file read and understood, ready to be stored: nothing in the library has changed yet."""

    path: Path
    data: bytes
    imported: "Imported"


def prepare(path: Path, progress: Progress | None = None) -> Prepared:
    """Read a file into canonical text. Touches no library, so it may run in any thread.

    Raises ``BadFile`` with a sentence for the person, ``Cancelled`` where they stopped it.
    """
    from reader.formats import opening

    data = opening.read_file(path)
    return Prepared(path.resolve(), data, opening.read(data, path.name, progress or Silent()))


def known(library: Library, path: Path) -> Document | None:
    """The document made from just these bytes, so that a file opened again need not be read as text again.

    None for a file that is new, large or unreadable: opening it in the ordinary way answers those.
    """
    import hashlib

    try:
        if path.stat().st_size > KNOWN_BYTES:
            return None
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    return next((one for one in library.store.documents() if one.original == digest), None)


def store(library: Library, prepared: Sequence[Prepared]) -> list[Document]:
    """Put prepared files into the library as one change; a file whose bytes are there already is found, not added."""
    found: list[Document] = []
    originals = keep_originals(library, prepared)

    def build() -> Change:
        documents, added = arrange(library, prepared, originals)
        found.extend(documents)
        return Change(ChangeKind.IMPORT, dict.fromkeys(added), added)

    library.commit(build)
    return found


def keep_originals(library: Library, prepared: Sequence[Prepared]) -> list[str]:
    """Copy the files into the library folder; their SHA-256, in order. Nothing refers to the copies yet."""
    return [library.store.originals.keep(one.data) for one in prepared]


def arrange(
    library: Library, prepared: Sequence[Prepared], originals: Sequence[str]
) -> tuple[list[Document], dict[str, Document]]:
    """The document of each file, found or made, and those made by id. For ``commit``: stores texts, no documents."""
    known = {document.original: document for document in library.store.documents() if document.original}
    documents: list[Document] = []
    added: dict[str, Document] = {}
    for one, original in zip(prepared, originals, strict=True):
        document = known.get(original)
        if document is None:
            library.store.keep_text(one.imported.content)
            document = known[original] = _document(library, one, original)
            added[document.id] = document
        documents.append(document)
    return documents, added


def add_files(library: Library, paths: Sequence[Path], progress: Progress | None = None) -> list[Document]:
    """Read files and store them, all or none; see ``prepare`` and ``store``."""
    watched = progress or Silent()
    prepared = []
    for number, path in enumerate(paths):
        checkpoint(watched, number, len(paths))
        prepared.append(prepare(path))
    return store(library, prepared)


def _document(library: Library, one: Prepared, original: str) -> Document:
    now, key, imported = library.now(), library.make_id(), one.imported
    return Document(
        id=key,
        title=imported.title or one.path.stem,
        text_version=imported.content.version,
        byline=imported.byline,
        site=imported.site,
        address=imported.address,
        published=imported.published,
        language=imported.language,
        original=original,
        path=str(one.path),
        work=key,
        furniture=imported.furniture,
        created=now,
        modified=now,
    )


def edit(library: Library, document: Document, slot: str = "", **fields: Any) -> Change | None:
    """Set details of a document by field name. ``slot`` names the field being typed into, if any.

    Raises ``BadInput`` for a publication date that is no EDTF date or an empty title.
    """
    from reader.language import edtf

    published = fields.get("published", "")
    if published and not edtf.is_valid(published):
        raise BadInput(mark("Errors", "“{value}” is not a date Sorot understands."), value=published)
    if not fields.get("title", "-").strip():
        raise BadInput(mark("Errors", "A document needs a title."))

    def build() -> Change | None:
        before = library.document(document.id)
        current = replace(before, **fields)
        if current.published == before.published:
            return library.replaced(ChangeKind.EDIT_DOCUMENT, document.id, current)
        # Dates that hang on the publication date are worked out in the same step, and go back with it.
        dated = redated(library, current)
        kind = ChangeKind.RESOLVE_DATES if dated else ChangeKind.EDIT_DOCUMENT
        return library.changing(kind, {document.id: replace(current, modified=library.now()), **dated})

    return library.commit(build, f"{document.id}:{slot}" if slot else "")


def join_versions(library: Library, documents: Sequence[Document]) -> Change | None:
    """Make documents versions of one work, the first one's."""
    work = documents[0].work

    def build() -> Change:
        present = [library.document(document.id) for document in documents]
        after = {one.id: replace(one, work=work, modified=library.now()) for one in present if one.work != work}
        return library.changing(ChangeKind.EDIT_DOCUMENT, after)

    return library.commit(build)


def versions(library: Library, document: Document) -> list[Document]:
    """The other versions of the same work, the oldest first, those made together by their names."""
    others = (one for one in library.store.documents() if one.work == document.work and one.id != document.id)
    return sorted(others, key=lambda one: (one.created, one.version.casefold(), one.title.casefold(), one.id))


def delete(library: Library, document: Document) -> Change | None:
    """Delete a document with all that hangs on it. Text and original stay, so that undo is whole."""

    def build() -> Change:
        gone: list[Record] = [
            *library.store.annotations(document.id),
            *library.store.alignments(document.id),
            *library.store.claims.relations_in(document.id),
            *library.store.claims.dismissals(document.id),
        ]
        keys = [document.id, *(record.id for record in gone)]
        return library.changing(ChangeKind.DELETE_DOCUMENT, dict.fromkeys(keys))

    return library.commit(build)


def update_text(library: Library, document: Document, prepared: Prepared) -> Change | None:
    """Give a document a newer text and set its annotations on it; those not found again become orphans.

    Details the person may have edited stay; furniture is found afresh. Alignments go, since their rows are spans of
    the old text; undo brings all of it back.
    """
    from reader.library.placing import replaced_anchor

    content, original = prepared.imported.content, library.store.originals.keep(prepared.data)

    def build() -> Change:
        library.store.keep_text(content)
        current = library.document(document.id)
        after: dict[str, Record | None] = dict.fromkeys(one.id for one in library.store.alignments(document.id))
        after[document.id] = replace(
            current,
            text_version=content.version,
            original=original,
            path=str(prepared.path),
            furniture=prepared.imported.furniture,
            modified=library.now(),
        )
        for annotation in library.store.annotations(document.id):
            after[annotation.id] = _moved(annotation, replaced_anchor(content, annotation.anchor))
        return library.changing(ChangeKind.UPDATE_TEXT, after)

    return library.commit(build)


def _moved(annotation: Annotation, place: Any) -> Annotation:
    if place is None:
        return replace(annotation, orphaned=True)
    body = carried(annotation.body, annotation.anchor, place)
    return replace(annotation, anchor=place, body=body, orphaned=False)


def remember(library: Library, document: str, offset: int) -> None:
    """Keep the reading place of a document: a code point offset. Not a change of the library."""
    old = library.store.places().get(document)
    furthest = max(offset, old.furthest if old else 0)
    library.store.set_place(document, Place(offset, furthest, library.now()))
