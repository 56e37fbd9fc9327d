"""The command line's language: the interface's own table, without a window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

from reader.domain.errors import SorotError
from reader.settings import SettingsFile, default_path
from reader.ui.language import Language, translate_error


@contextmanager
def speaking() -> Iterator[None]:
    """Have ``translate`` answer in the interface's language for a while.

    Qt's core is started where it is not: it wants that for a table to count. What it would print about the terminal's
    locale is nobody's concern here.
    """
    before = qInstallMessageHandler(lambda *_: None)
    application = QCoreApplication.instance() or QCoreApplication([])
    qInstallMessageHandler(before)
    language = Language(SettingsFile(default_path()), application)
    try:
        yield
    finally:
        language.deleteLater()


def sentence(error: SorotError) -> str:
    """What an error says, in the interface's language."""
    return translate_error(error)
