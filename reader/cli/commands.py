"""The headless commands: each takes the library and the arguments, and gives one answer for people and for programs."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from types import MappingProxyType

from reader.cli import shapes
from reader.cli.claims_commands import document_claims
from reader.cli.export_command import export
from reader.cli.output import Answer
from reader.domain.change import ChangeKind
from reader.domain.errors import NotFound
from reader.domain.marking import mark
from reader.domain.records import Document
from reader.library.finding import find
from reader.library.library import Library
from reader.ui import labels
from reader.ui.language import translate


def add(library: Library, options: Namespace) -> Answer:
    """Put files into the library; those there already are found. Projects bring their documents with them."""
    from reader.library import documents, exchange

    before = {one.id for one in library.store.documents()}
    paths = [Path(name) for name in options.files]
    projects = [exchange.read_project(path) for path in paths if exchange.is_project(path)]
    found = documents.add_files(library, [path for path in paths if not exchange.is_project(path)])
    taken = [exchange.store(library, one) for one in projects]
    answer = _added([*found, *(one for each in taken for one in each.documents)], before)
    told = [translate("Exchange", one.text, None, one.count) for each in taken for one in each.remarks]
    if not answer.data:
        told.insert(0, translate("CommandLine", "There is no text in what was given, so nothing was added."))
    return replace(answer, text="\n".join([answer.text, *told]).strip("\n"))


def sample(library: Library, options: Namespace) -> Answer:
    """Put the sample texts into the library; those there already are found."""
    from reader.library import sample

    del options
    before = {one.id for one in library.store.documents()}
    return _added(sample.add(library), before)


def _added(found: Sequence[Document], before: set[str]) -> Answer:
    there = translate("CommandLine", "(was there already)", "after a document’s title")
    lines = [f"{one.id}  {_title(one)}" + (f" {there}" if one.id in before else "") for one in found]
    return Answer([shapes.added(one, one.id not in before) for one in found], "\n".join(lines))


def list_documents(library: Library, options: Namespace) -> Answer:
    """The documents, the newest first."""
    del options
    documents, tallies, lengths = (
        library.store.documents(),
        library.store.listing.tallies(),
        library.store.listing.lengths(),
    )
    data = [shapes.listed(one, tallies.get(one.id), lengths.get(one.id, 0)) for one in documents]
    lines = [f"{one.id}  {one.language or '-':<3} {one.published or '-':<10}  {_title(one)}" for one in documents]
    return Answer(data, "\n".join(lines))


def show(library: Library, options: Namespace) -> Answer:
    """The text of a document."""
    document = find(library, options.document)
    content = library.content(document)
    return Answer(shapes.shown(document, content), content.text)


def notes(library: Library, options: Namespace) -> Answer:
    """The annotations of a document, in reading order, those that lost their place last."""
    from reader.cli.notes_text import listing

    document = find(library, options.document)
    annotations = library.store.annotations(document.id)
    titles = {one.id: one.title for one in library.store.documents()}
    nothing = translate("CommandLine", "“{title}” has no annotations.").format(title=_title(document))
    return Answer([shapes.annotation(one) for one in annotations], listing(annotations, titles) or nothing)


def annotate(library: Library, options: Namespace) -> Answer:
    """Set annotations from a file on a document."""
    from reader.formats import incoming
    from reader.library import placing

    document = find(library, options.document)
    found = incoming.read_file(Path(options.file))
    outcome = placing.add_annotations(library, document, found.annotations, relations=found.relations)
    counts = [
        translate("CommandLine", "%n annotation(s) placed", "part of a list", outcome.anchored),
        translate("CommandLine", "%n not found in the text and kept aside", "part of a list", outcome.orphaned),
        translate("CommandLine", "%n there already", "part of a list", outcome.known),
    ]
    if outcome.elsewhere:
        left = translate("CommandLine", "%n of other documents left out", "part of a list", outcome.elsewhere)
        counts.append(left)
    return Answer(asdict(outcome), ", ".join(counts))


def undo(library: Library, options: Namespace) -> Answer:
    """Take back the latest change."""
    del options
    change = library.undo()
    if change is None:
        raise NotFound(mark("Errors", "There is nothing to undo."))
    return _stepped("undone", change.kind, translate("CommandLine", "Undone: {change}"))


def redo(library: Library, options: Namespace) -> Answer:
    """Bring back the change undone last."""
    del options
    change = library.redo()
    if change is None:
        raise NotFound(mark("Errors", "There is nothing to redo."))
    return _stepped("redone", change.kind, translate("CommandLine", "Done again: {change}"))


def _stepped(name: str, kind: ChangeKind, sentence: str) -> Answer:
    return Answer({name: kind.value}, sentence.format(change=labels.change(kind)))


def _title(document: Document) -> str:
    return " ".join(document.title.split())


COMMANDS: Mapping[str, Callable[[Library, Namespace], Answer]] = MappingProxyType(
    {
        "add": add,
        "sample": sample,
        "list": list_documents,
        "show": show,
        "notes": notes,
        "annotate": annotate,
        "export": export,
        "undo": undo,
        "redo": redo,
        "claims": document_claims,
    }
)
"""By the name on the command line."""
