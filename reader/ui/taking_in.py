"""Files that come into an open text: annotations from other programs, a newer version of the text itself."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.domain.change import Change
from reader.domain.records import Annotation, Document
from reader.library import documents, exchange, placing
from reader.ui.language import translate
from reader.ui.messages import Message
from reader.ui.session import Session
from reader.ui.tasks import Task


def import_annotations(parent: QWidget, session: Session, message: Message) -> None:
    """Ask for a JSON-LD file or a list of quotes, set them on the open text, and say what became of them."""
    from reader.formats import incoming

    kinds = translate("TakingIn", "Annotations")
    name, _filter = QFileDialog.getOpenFileName(
        parent, translate("TakingIn", "Add annotations"), "", f"{kinds} (*.jsonld *.json)"
    )
    document = session.document
    if not name or document is None:
        return

    def add() -> placing.Outcome:
        found = incoming.read_file(Path(name))
        return placing.add_annotations(session.library, document, found.annotations, relations=found.relations)

    outcome: placing.Outcome | None = session.attempt(add)
    if outcome is None:
        return
    sentences = [translate("TakingIn", "%n annotation(s) added.", None, outcome.anchored + outcome.orphaned)]
    if outcome.orphaned:
        sentences.append(
            translate("TakingIn", "%n of them was not found in the text and awaits a place.", None, outcome.orphaned)
        )
    if outcome.known:
        sentences.append(translate("TakingIn", "%n was there already.", None, outcome.known))
    if outcome.elsewhere:
        sentences.append(
            translate("TakingIn", "%n of another text was left out.", "annotations in the file", outcome.elsewhere)
        )
    message.notice(" ".join(sentences))


def import_projects(
    parent: QWidget, session: Session, paths: list[Path], message: Message, watch: Callable[[Task], None]
) -> None:
    """Take in REFI-QDA projects: read them off the UI thread, store each as one change, show its first text.

    What became of it, and what of the file could not be taken, is told. ``watch`` is given the task.
    """
    task = Task(lambda progress: [exchange.read_project(path, progress) for path in paths], parent)
    task.done.connect(lambda prepared: _take_projects(session, prepared, message))
    task.failed.connect(session.failed)
    watch(task)
    task.start()


def _take_projects(session: Session, prepared: list[exchange.Prepared], message: Message) -> None:
    session.flush()
    for one in prepared:
        taken: exchange.Taken | None = session.attempt(partial(exchange.store, session.library, one))
        if taken is not None:
            _tell(session, taken, message)


def _tell(session: Session, taken: exchange.Taken, message: Message) -> None:
    if taken.documents:
        session.open(taken.documents[0].id)
    sentences = [
        translate("TakingIn", "%n text(s) of the project are in the library.", None, len(taken.documents)),
        translate("TakingIn", "%n annotation(s) added.", None, taken.annotations),
    ]
    if taken.orphaned:
        sentences.append(
            translate("TakingIn", "%n of them was not found in the text and awaits a place.", None, taken.orphaned)
        )
    sentences += [translate("Exchange", one.text, None, one.count) for one in taken.remarks]
    message.notice(" ".join(sentences))


def replace_text(parent: QWidget, session: Session, message: Message, watch: Callable[[Task], None]) -> None:
    """Ask for a newer file of the open text, set the annotations on it, and say how many lost their place.

    The file is read off the UI thread; ``watch`` is given the task.
    """
    from reader.formats.opening import SUFFIXES

    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    texts = translate("TakingIn", "Texts")
    name, _filter = QFileDialog.getOpenFileName(
        parent, translate("TakingIn", "Replace the text"), "", f"{texts} ({kinds})"
    )
    document = session.document
    if not name or document is None:
        return
    task = Task(lambda progress: documents.prepare(Path(name), progress), parent)
    task.done.connect(lambda prepared: _set_on(session, document, prepared, message))
    task.failed.connect(session.failed)
    watch(task)
    task.start()


def _set_on(session: Session, document: Document, prepared: documents.Prepared, message: Message) -> None:
    session.flush()
    change: Change | None = session.attempt(lambda: documents.update_text(session.library, document, prepared))
    if change is None:
        return
    lost = sum(isinstance(one, Annotation) and one.orphaned for one in change.after.values())
    if lost:
        message.notice(translate("TakingIn", "The text was replaced. %n annotation(s) await a place.", None, lost))
    else:
        message.notice(translate("TakingIn", "The text was replaced. Every annotation kept its place."))
