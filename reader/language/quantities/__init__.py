"""Quantities and money in Indonesian and English text."""

from reader.language.quantities.comparing import same
from reader.language.quantities.finding import find

__all__ = ["find", "same", "warm"]


def warm() -> None:
    """Prepare the tables of both languages, so that the first search need not."""
    for language in ("id", "en"):
        find("1 km, Rp1", language)
