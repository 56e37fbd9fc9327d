"""The interface's language: one table at a time, changed while the program runs.

``translate`` looks a string up in the present language; widgets call it in ``retranslate()``, models in ``data()``,
never in constructors. A third language is a third table in ``i18n/``.
"""

import os
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from reader import assets
from reader.domain.errors import ERRORS, SorotError
from reader.settings import SettingsFile

if TYPE_CHECKING:
    from reader.domain.findings import Quantity

_TERRITORY = {"id": QLocale.Country.Indonesia, "en": QLocale.Country.UnitedKingdom}


def translate(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    """The string in the interface's present language; ``n`` picks the plural form and fills ``%n``."""
    return QCoreApplication.translate(context, text, comment, n)


def translate_error(error: SorotError) -> str:
    """The sentence an error carries, in the interface's present language."""
    text = translate(ERRORS, error.text)
    return text.format(**error.params) if error.params else text


def locale_of(language: str) -> QLocale:
    """The locale whose dates and numbers go with an interface language."""
    base = QLocale(language)
    territory = _TERRITORY.get(language)
    return QLocale(base.language(), territory) if territory else base


def first_language(settings: SettingsFile) -> str:
    """``$SOROT_LANGUAGE``, else the remembered choice, else the system's, else English: what there is a table for."""
    there = assets.languages()
    system = [name.split("-")[0] for name in QLocale.system().uiLanguages()]
    for wanted in (os.environ.get("SOROT_LANGUAGE", ""), settings.value.language, *system, "en"):
        if wanted in there:
            return wanted
    return "en"


class Language(QObject):
    """Which language the interface speaks. ``changed`` follows every switch, after every widget was told."""

    changed = Signal(str)

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._translator = QTranslator(self)
        self.code = ""
        self._install(first_language(settings))

    def _install(self, code: str) -> None:
        QCoreApplication.removeTranslator(self._translator)
        self._translator.load(str(assets.table(code)))
        self.code = code
        QLocale.setDefault(locale_of(code))
        QCoreApplication.installTranslator(self._translator)

    def remove(self) -> None:
        """Speak the source strings again."""
        QCoreApplication.removeTranslator(self._translator)

    def switch(self, code: str) -> None:
        """Speak ``code`` from now on; Qt sends every widget ``LanguageChange``. The choice is remembered."""
        if code == self.code:
            return
        self._install(code)
        self._settings.change(language=code)
        self.changed.emit(code)

    def toggle(self) -> None:
        """Go to the next language there is a table for."""
        there = assets.languages()
        self.switch(there[(there.index(self.code) + 1) % len(there)] if self.code in there else "en")


class TableWording:
    """One language's table for exports, independent of what the window speaks (``reader.domain.wording.Wording``)."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = locale_of(language)
        self._translator = QTranslator()
        self._translator.load(str(assets.table(language)))

    def say(self, context: str, text: str) -> str:
        """See ``Wording.say``."""
        return self._translator.translate(context, text) or text

    def count(self, context: str, text: str, n: int) -> str:
        """See ``Wording.count``."""
        found = self._translator.translate(context, text, None, n) or text
        return found.replace("%n", self.number(n))

    def date(self, edtf: str) -> str:
        """See ``Wording.date``."""
        return format_date(edtf, self._locale)

    def number(self, value: float, decimals: int = 0) -> str:
        """See ``Wording.number``."""
        return self._locale.toString(float(value), "f", decimals)


class LiveWording:
    """The window's language of the moment, as floors below see a language (``reader.domain.wording.Wording``)."""

    @property
    def language(self) -> str:
        """The code of the language spoken now."""
        return QLocale().name().partition("_")[0]

    def say(self, context: str, text: str) -> str:
        """See ``Wording.say``."""
        return translate(context, text)

    def count(self, context: str, text: str, n: int) -> str:
        """See ``Wording.count``."""
        return translate(context, text, "", n)

    def date(self, edtf: str) -> str:
        """See ``Wording.date``."""
        return format_date(edtf)

    def number(self, value: float, decimals: int = 0) -> str:
        """See ``Wording.number``."""
        return format_number(value, decimals)


def format_moment(edtf: str) -> str:
    """An EDTF expression in the words of the interface's language: "quarter 4 of 2024", "the 1990s"."""
    from reader.formats.claim_words import moment

    return moment(edtf, LiveWording())


def format_quantity(found: "Quantity") -> str:
    """A normalised figure in the words of the interface's language: "about Rp322 billion"."""
    from reader.formats.claim_words import quantity

    return quantity(found, LiveWording())


def format_date(edtf: str, locale: QLocale | None = None) -> str:
    """``2026-11-23`` as "23 November 2026", ``2026-11`` as "November 2026"; what is no such date stays as it is."""
    chosen = locale or QLocale()
    try:
        parts = [int(part) for part in edtf.split("-")]
        if len(parts) == 3:
            return f"{date(*parts).day} {chosen.monthName(parts[1])} {parts[0]}"
        if len(parts) == 2 and 1 <= parts[1] <= 12:
            return f"{chosen.monthName(parts[1])} {parts[0]}"
    except ValueError:
        pass
    return edtf


def format_number(value: float, decimals: int = 0) -> str:
    """A number with the separators of the interface's language."""
    return QLocale().toString(float(value), "f", decimals)


def grouped(words: str, count: int) -> str:
    """Words of ``translate`` whose ``%n`` was ``count``, the number with the separators of the interface's language."""
    return words.replace(str(count), format_number(count), 1)


def language_name(code: str) -> str:
    """The name of a text's language in the interface's language; the code itself where there is no name for it."""
    names = {
        "id": translate("Languages", "Indonesian"),
        "en": translate("Languages", "English"),
        "ms": translate("Languages", "Malay"),
        "jv": translate("Languages", "Javanese"),
        "su": translate("Languages", "Sundanese"),
        "ar": translate("Languages", "Arabic"),
        "zh": translate("Languages", "Chinese"),
        "nl": translate("Languages", "Dutch"),
        "fr": translate("Languages", "French"),
        "de": translate("Languages", "German"),
        "ja": translate("Languages", "Japanese"),
        "es": translate("Languages", "Spanish"),
    }
    return names.get(code, code)
