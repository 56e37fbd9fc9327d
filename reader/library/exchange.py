"""Projects of programs for qualitative analysis (REFI-QDA) as use cases: taking them in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Annotation, Claim, Document, Record, Relation, Source, Translation
from reader.domain.tasks import Progress
from reader.library.library import Library
from reader.library.sources import Names

if TYPE_CHECKING:
    from reader.formats.refi.reading import Project, ReadDocument
    from reader.formats.refi.writing import Remark

R = TypeVar("R", bound=Document | Annotation | Relation | Source)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A project file read and understood: nothing in the library has changed yet."""

    path: Path
    project: "Project"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a project: its documents in the library, and how many annotations and relations changed there.

    ``orphaned`` of the annotations are without a place. ``remarks`` say what of the file could not be taken.
    """

    documents: tuple[Document, ...]
    annotations: int
    orphaned: int
    relations: int
    remarks: tuple["Remark", ...]


def is_project(path: Path) -> bool:
    """Whether the file's name says it is a project."""
    return path.suffix.lower() == ".qdpx"


def read_project(path: Path, progress: Progress | None = None) -> Prepared:
    """Read a project file (``.qdpx``). Touches no library, so it may run in any thread.

    Raises ``BadFile`` with a sentence for the person, ``Cancelled`` where they stopped it.
    """
    from reader.formats.refi import reading

    return Prepared(path, reading.read(path, progress))


def store(library: Library, prepared: Prepared) -> Taken:
    """Put a project's documents, annotations and relations into the library, as one change.

    A document that is there already, under its id and with the same text, keeps what the library knows of it, and its
    annotations are replaced by those of the file with the same ids; whatever else has an id that is taken gets another.
    What the file knows of a source is taken where the library knows nothing of any of its names.
    """
    documents: list[Document] = []

    def build() -> Change:
        merger = _Merger(library, prepared.project)
        documents.extend(merger.documents)
        return library.changing(ChangeKind.IMPORT, merger.after)

    change = library.commit(build)
    after = [] if change is None else list(change.after.values())
    annotations = [one for one in after if isinstance(one, Annotation)]
    return Taken(
        tuple(documents),
        len(annotations),
        sum(one.orphaned for one in annotations),
        sum(isinstance(one, Relation) for one in after),
        prepared.project.remarks,
    )


class _Merger:
    """Sets a project beside what the library holds. For ``commit``: stores texts, no records."""

    def __init__(self, library: Library, project: "Project") -> None:
        self._library = library
        self._now = library.now()
        self.documents: list[Document] = []
        self.after: dict[str, Record | None] = {}
        self._ids: dict[str, str] = {}
        kept = {one.document.id: self._there(one) for one in project.documents}
        for one in project.documents:
            self._ids[one.document.id] = (
                self._free(one.document.id) if kept[one.document.id] is None else one.document.id
            )
        for one in project.documents:
            self._take(one, kept[one.document.id])
        for relation in project.relations:
            self._relate(relation)
        known = Names(library.store.claims.sources())
        for source in project.sources:
            if not any(known.source(name) for name in (source.name, *source.aliases)):
                key = self._free(source.id)
                self.after[key] = self._stamped(replace(source, id=key))

    def _there(self, one: "ReadDocument") -> Document | None:
        """The document in the library that this is, if it has the same text."""
        record = self._library.store.record(one.document.id)
        same = isinstance(record, Document) and record.text_version == one.document.text_version
        return record if same and isinstance(record, Document) else None

    def _free(self, key: str) -> str:
        return key if self._library.store.record(key) is None and key not in self.after else self._library.make_id()

    def _take(self, one: "ReadDocument", there: Document | None) -> None:
        document = there
        if document is None:
            self._library.store.keep_text(one.content)
            key = self._ids[one.document.id]
            work = self._ids.get(one.document.work, one.document.work)
            document = self._stamped(replace(one.document, id=key, work=work or key))
            self.after[key] = document
        self.documents.append(document)
        present = [] if there is None else self._library.store.annotations(there.id)
        taken = _chosen(present, {each.id for each in one.annotations})
        for annotation in one.annotations:
            self._annotate(annotation, document.id, taken)

    def _annotate(self, annotation: Annotation, document: str, taken: set[tuple[int, int, str]]) -> None:
        record = self._library.store.record(annotation.id)
        ours = isinstance(record, Annotation) and record.document == document
        key = annotation.id if ours else self._free(annotation.id)
        self._ids[annotation.id] = key
        made = replace(annotation, id=key, document=document, body=self._with_evidence(annotation).body)
        if isinstance(made.body, Translation) and made.body.chosen and not made.orphaned:
            passage = (made.anchor.start, made.anchor.end, made.body.language)
            if passage in taken:
                made = replace(made, body=replace(made.body, chosen=False))
            taken.add(passage)
        self._put(made, record)

    def _with_evidence(self, annotation: Annotation) -> Annotation:
        """The annotation with its evidence pointing at the ids that documents have here."""
        if not isinstance(annotation.body, Claim):
            return annotation
        evidence = tuple(
            replace(one, document=self._ids.get(one.document, one.document)) for one in annotation.body.evidence
        )
        return replace(annotation, body=replace(annotation.body, evidence=evidence))

    def _relate(self, relation: Relation) -> None:
        record = self._library.store.record(relation.id)
        claim, other = self._ids[relation.claim], self._ids[relation.other]
        ours = isinstance(record, Relation) and {record.claim, record.other} == {claim, other}
        key = relation.id if ours else self._free(relation.id)
        self._put(replace(relation, id=key, claim=claim, other=other), record)

    def _put(self, made: Annotation | Relation, there: Record | None) -> None:
        """Keep a record, with the times of the one there where it says nothing else and tells none itself."""
        if isinstance(there, Annotation | Relation) and there.id == made.id:
            made = replace(made, created=made.created or there.created, modified=made.modified or there.modified)
        self.after[made.id] = self._stamped(made)

    def _stamped(self, record: R) -> R:
        return replace(record, created=record.created or self._now, modified=record.modified or self._now)


def _chosen(present: Iterable[Annotation], incoming: set[str]) -> set[tuple[int, int, str]]:
    """The passages and languages that have a chosen translation which the file does not replace."""
    return {
        (one.anchor.start, one.anchor.end, one.body.language)
        for one in present
        if one.id not in incoming and isinstance(one.body, Translation) and one.body.chosen
    }
