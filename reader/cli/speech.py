"""The command line's language: the interface's own table, without a window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator, qInstallMessageHandler

from reader import assets
from reader.settings import SettingsFile, default_path
from reader.ui.language import first_language, locale_of


@contextmanager
def speaking() -> Iterator[None]:
    """Have ``translate`` answer in the interface's language for a while.

    Qt's core is started where it is not: without it no table counts. What it would print about the terminal's locale
    concerns nobody here.
    """
    before = qInstallMessageHandler(lambda *_: None)
    application = QCoreApplication.instance() or QCoreApplication([])
    qInstallMessageHandler(before)
    language, translator, locale = first_language(SettingsFile(default_path())), QTranslator(), QLocale()
    translator.load(str(assets.table(language)))
    application.installTranslator(translator)
    QLocale.setDefault(locale_of(language))
    try:
        yield
    finally:
        QLocale.setDefault(locale)
        application.removeTranslator(translator)
