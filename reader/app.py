"""Builds every object and connects them, once."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.domain.errors import LibraryRefused, SorotError
from reader.domain.marking import mark
from reader.domain.tasks import Progress
from reader.library import documents
from reader.library.library import Library
from reader.settings import SettingsFile, default_path
from reader.storage.store import Store, load_for_writing, marker
from reader.ui.language import Language, translate_error
from reader.ui.session import Session
from reader.ui.styling import sheet
from reader.ui.tasks import Task
from reader.ui.theme import Theme, palette
from reader.ui.window import Window

if TYPE_CHECKING:
    from reader.ui.instance import Instance

WARM_UP_MS = 600
"""After the first screen: load what the first edit will need, while nobody waits for it."""


class App(QObject):
    """The running program: settings, language and theme shared by its windows, a library connection for each."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.settings = SettingsFile(default_path())
        self.language = Language(self.settings, self)
        self.theme = Theme(self.settings, self)
        self.theme.changed.connect(self._restyle)
        self.windows: list[Window] = []
        self._styled = False
        self._colour()
        self._instance: Instance | None = None

    def _restyle(self) -> None:
        self._colour()
        self._style()

    def _colour(self) -> None:
        _application().setPalette(palette(self.theme.tokens))

    def _style(self) -> None:
        _application().setStyleSheet(sheet(self.theme.tokens))
        self._styled = True

    def new_window(self, document: str = "") -> Window:
        """Open a window with a library connection of its own; raises ``LibraryRefused``."""
        return self._window_on(Library(Store(self._folder)), document)

    def first_window(self, files: Sequence[Path]) -> tuple[Window, list[Path]]:
        """The window a start opens, and the files it still has to open; raises ``LibraryRefused``.

        A single file that is in the library already is shown at once, as what was read last otherwise is.
        """
        library = Library(Store(self._folder))
        there = documents.known(library, files[0]) if len(files) == 1 else None
        window = self._window_on(library, there.id if there else self.settings.value.last_document)
        return window, [] if there else list(files)

    def _window_on(self, library: Library, document: str) -> Window:
        session = Session(library, self.settings)
        if document and library.store.record(document) is not None:
            session.open(document)
        window = Window(session, self.theme, self.language, self._another_window)
        window.closing.connect(lambda: self._forget(window))
        self.windows.append(window)
        if not self._styled:
            # Once the first window stands: a style sheet set earlier is worked out again for every part put into place.
            self._style()
        return window

    def _another_window(self) -> None:
        current = next((window for window in self.windows if window.isActiveWindow()), None)
        document = current.session.document if current else None
        self.new_window(document.id if document else "").show()

    def _forget(self, window: Window) -> None:
        self.windows.remove(window)
        window.session.library.store.close()

    def come_forward(self, files: Sequence[Path]) -> None:
        """Raise a window and open the files another start was given."""
        window = self.windows[-1] if self.windows else self.new_window()
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.commands.open_files(list(files))

    def close(self) -> None:
        """Close every window, each storing what is typed."""
        for window in list(self.windows):
            window.close()

    def listen(self) -> None:
        """Hear of other starts on this library from now on, and let Python collect garbage again."""
        from reader.ui.instance import Instance

        self._instance = Instance(self._folder, self)
        self._instance.called.connect(self.come_forward)
        gc.enable()

    def shut(self) -> None:
        """Stop listening. Take back what this object set for the whole application, so that another may follow it."""
        self.language.remove()
        if self._instance is not None:
            self._instance.close()


class _ShownWatch(QObject):
    """Ends the process at once when the window's first frame with its text is painted; for measuring the start.

    Nothing was typed by then, and taking the program down in good order is not part of what is measured.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.page.text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See Qt."""
        if event.type() == QEvent.Type.Paint and self._window.session.document is not None:
            QTimer.singleShot(0, lambda: os._exit(0))
        return super().eventFilter(watched, event)


def _warm_up(progress: Progress) -> None:
    """Load in a worker what the first mark, the first search and the first claim will need."""
    load_for_writing()
    import reader.language.anchoring
    import reader.language.searching  # noqa: F401
    from reader.library import claims

    claims.warm()

    progress.report(1, 1)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def run(files: Sequence[Path], folder: Path, sample: bool = False) -> int:
    """Open the window on a library and run until the last window is closed; returns the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Sorot")
    application.setDesktopFileName("sorot")
    application.setStyle("Fusion")
    if _is_running(folder, files):
        return 0
    try:
        app = App(folder)
        window, waiting = app.first_window(files)
    except LibraryRefused as error:
        print(translate_error(error), file=sys.stderr)
        _tell_without_window(error)
        return 1
    _catch(app)
    window.show()
    # Listening for other starts, and cleaning up after this one, can wait for the first screen.
    QTimer.singleShot(0, app, app.listen)
    if waiting:
        window.commands.open_files(waiting)
    elif sample and window.session.document is None:
        window.commands.sample()
    if os.environ.get("SOROT_EXIT_WHEN_SHOWN"):
        _ShownWatch(window)
    else:
        QTimer.singleShot(WARM_UP_MS, app, lambda: Task(_warm_up, app).start())
    code = application.exec()
    app.close()
    app.shut()
    return code


def _is_running(folder: Path, files: Sequence[Path]) -> bool:
    """Whether a Sorot on this library answered and took the files over."""
    if not marker(folder).exists():
        return False
    from reader.ui.instance import hand_over

    return hand_over(folder, files)


def _tell_without_window(error: SorotError) -> None:
    from PySide6.QtWidgets import QMessageBox

    if QApplication.platformName() != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Critical, "Sorot", translate_error(error))
        box.setDetailedText(error.details)
        box.exec()


def _catch(app: App) -> None:
    """Signals end the program in good order; a fault in a handler is told and never takes typed text with it."""
    for number in (signal.SIGINT, signal.SIGTERM):
        # The session's poll timer gives Python its turn, so this runs within half a second of the signal.
        signal.signal(number, lambda *_: app.close())

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        print(details, file=sys.stderr)
        text = mark("Errors", "Something went wrong in Sorot itself. What you had saved is safe.")
        for window in app.windows:
            window.message.show_error(SorotError(text, details=details))

    sys.excepthook = hook
