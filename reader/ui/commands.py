"""The window's commands that need more than the session: files, dialogs, settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.domain.errors import BadFile, SorotError
from reader.domain.marking import mark
from reader.domain.records import Document
from reader.domain.tasks import Progress, checkpoint
from reader.library import documents
from reader.ui.boarding import Boarding
from reader.ui.comparing import Comparing
from reader.ui.language import translate, translate_error
from reader.ui.marking import Marking
from reader.ui.related import Related
from reader.ui.suggesting import Suggesting
from reader.ui.tasks import Task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from reader.library.documents import Prepared
    from reader.ui.window import Window


PROJECT = ".qdpx"
"""What the files of projects for qualitative analysis end in (REFI-QDA)."""


class Commands:
    """Carries out what the table of actions names; dialogs are made when first wanted."""

    def __init__(self, window: Window, new_window: Callable[[], object]) -> None:
        self._window = window
        self._session = window.session
        self._new_window = new_window
        self.comparing = Comparing(window)
        self.boarding = Boarding(window)
        self._marking = Marking(window, self._show)
        self.suggesting = Suggesting(window, self._start)
        self.related = Related(window)

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """The handlers this room has for the table of actions."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "open": self.open,
            "sample": self.sample,
            "details": self.details,
            "import_notes": self.import_notes,
            "update_text": self.update_text,
            "export": self.export,
            "delete_document": self.delete_document,
            "new_window": self._new_window,
            **self._marking.by_name(),
            **self.suggesting.by_name(),
            **self.related.by_name(),
            "back": self.back,
            "compare": self.compare,
            "board": self.boarding.toggle,
            "text_settings": self.text_settings,
            "shortcuts": self.shortcuts,
        }

    def undo(self) -> None:
        """Take the latest change back, and with it what was said of it."""
        self._window.message.outdate()
        self._session.undo()

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._window.message.outdate()
        self._session.redo()

    # Opening

    def open(self) -> None:
        """Ask for files and open them."""
        from PySide6.QtWidgets import QFileDialog

        from reader.formats.opening import SUFFIXES

        kinds = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, PROJECT))
        texts, everything = translate("Commands", "Texts"), translate("Commands", "All files")
        names, _filter = QFileDialog.getOpenFileNames(
            self._window, translate("Commands", "Open texts"), "", f"{texts} ({kinds});;{everything} (*)"
        )
        self.open_files([Path(name) for name in names])

    def open_files(self, paths: list[Path]) -> None:
        """Read files off the UI thread, store those that can be read as one change, and show the first.

        Projects of programs for qualitative analysis are taken in each as a change of its own.
        """
        projects = [path for path in paths if path.suffix.lower() == PROJECT]
        if projects:
            from reader.ui.taking_in import import_projects

            import_projects(self._window, self._session, projects, self._window.message, self._window.foot.watch)
        paths = [path for path in paths if path not in projects]
        if not paths:
            return
        task = Task(lambda progress: _prepare_all(paths, progress), self._window)
        self._start(task, lambda found: self._store(*found))

    def _start(self, task: Task, then: Callable[[Any], None]) -> None:
        """Run a task with its progress in the foot."""
        task.done.connect(then)
        task.failed.connect(self._session.failed)
        self._window.foot.watch(task)
        task.start()

    def _store(self, prepared: list[Prepared], refused: list[SorotError]) -> None:
        found: list[Document] | None = self._session.attempt(lambda: documents.store(self._session.library, prepared))
        if found:
            self._session.open(found[0].id)
        if len(refused) == 1:
            self._session.failed.emit(refused[0])
        elif refused:
            text = mark("Errors", "{count} of {all} files could not be opened. The others are in the library.")
            if not prepared:
                text = mark("Errors", "None of the {all} files could be opened. The library is as it was.")
            details = "\n".join(translate_error(error) for error in refused)
            counts = {"count": len(refused), "all": len(refused) + len(prepared)}
            self._session.failed.emit(SorotError(text, details=details, **counts))

    def sample(self) -> None:
        """Read the sample off the UI thread, add it as one change and show its first text."""
        from reader.library import sample

        def store(read: sample.Prepared) -> None:
            found: list[Document] | None = self._session.attempt(lambda: sample.add(self._session.library, read))
            if found:
                self._session.open(found[0].id)

        self._start(Task(sample.prepare, self._window), store)

    # The open document

    def details(self) -> None:
        """Show and edit what is known of the text."""
        from reader.ui.details_dialog import DetailsDialog

        if self._session.document is not None:
            self._show(DetailsDialog, lambda: DetailsDialog(self._session, self._window))

    def import_notes(self) -> None:
        """Ask for a file of annotations and set them on the text."""
        from reader.ui.taking_in import import_annotations

        import_annotations(self._window, self._session, self._window.message)

    def update_text(self) -> None:
        """Ask for a newer file of the text and set the annotations on it."""
        from reader.ui.taking_in import replace_text

        replace_text(self._window, self._session, self._window.message, self._window.foot.watch)

    def export(self) -> None:
        """Choose what to take out, look at it, save it."""
        from reader.ui.export_dialog import ExportDialog

        if self._session.document is not None:
            self._session.flush()
            self._show(ExportDialog, lambda: ExportDialog(self._session, self._window))

    def delete_document(self) -> None:
        """Delete the text with its annotations; undo brings all of it back."""
        if self._session.document is not None:
            self.delete(self._session.document)

    def delete(self, document: Document) -> None:
        """Delete any text of the library and say how it comes back."""
        self._session.flush()
        if self._session.attempt(lambda: documents.delete(self._session.library, document)) is None:
            return
        deleted = translate("Commands", "“{title}” was deleted. Undo brings it back.")
        self._window.message.notice(deleted.format(title=document.title))

    def compare(self) -> None:
        """Set the text beside its other versions, or return to the page."""
        self.boarding.leave()
        self.comparing.toggle()

    def leave_view(self) -> bool:
        """Return to the page from the comparison or the board; False where the page is shown."""
        return self.comparing.leave() or self.boarding.leave()

    def on_page(self, act: Callable[[], None]) -> None:
        """Do what only the page can do, on the page."""
        self.leave_view()
        act()

    def back(self) -> None:
        """Leave the compare view or the board, else the document."""
        if not self.leave_view():
            self._session.close()

    # Views and settings

    def text_settings(self) -> None:
        """Drop the text settings down from their button."""
        from reader.ui.text_settings import TextSettings

        window = self._window
        popup = TextSettings(window, window.theme, self._session.settings, self._apply_settings)
        popup.addAction(window.actions_["language"])
        popup.drop_down(window.bar.below("text_settings"))

    def zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1) text, on the page and in the comparison."""
        self._window.page.zoom(step)
        self.comparing.apply_settings()

    def _apply_settings(self) -> None:
        self._window.page.apply_settings()
        self.comparing.apply_settings()

    def shortcuts(self) -> None:
        """Show every key."""
        from reader.ui.shortcuts_dialog import ShortcutsDialog

        self._show(ShortcutsDialog, lambda: ShortcutsDialog(self._window))

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        """Show a dialog beside the window, or raise the one there is. What must work everywhere works in it too."""
        there = [one for one in self._window.findChildren(kind) if one.isVisible()]
        dialog = there[0] if there else make()
        if not there:
            dialog.addActions([self._window.actions_[name] for name in ("undo", "redo", "language")])
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()


def _prepare_all(paths: list[Path], progress: Progress) -> tuple[list[Prepared], list[SorotError]]:
    """What can be read, and why the others cannot: one bad file does not keep the good ones out."""
    prepared: list[Prepared] = []
    refused: list[SorotError] = []
    for number, path in enumerate(paths):
        checkpoint(progress, number, len(paths))
        try:
            prepared.append(documents.prepare(path, progress))
        except BadFile as error:
            refused.append(error)
    return prepared, refused
