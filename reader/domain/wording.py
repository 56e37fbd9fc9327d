"""The interface's language as floors below the window see it."""

from typing import Protocol


class Wording(Protocol):
    """One interface language. The window and the command line provide it; exports are written with it."""

    @property
    def language(self) -> str:
        """Its BCP 47 code."""

    def say(self, context: str, text: str) -> str:
        """The translation of an English source string marked under ``context``."""

    def count(self, context: str, text: str, n: int) -> str:
        """The same with a plural: ``%n`` is replaced by the localised number."""

    def date(self, edtf: str) -> str:
        """A date as this language writes it: ``2026-11-23`` is "23 November 2026"; as given if it is no date."""

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with this language's separators."""
