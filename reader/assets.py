"""Where the program's data files lie: inside the wheel, else in the checkout. Only this module knows."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


@cache
def _root() -> Path:
    installed = _PACKAGE / "_data"
    return installed if installed.is_dir() else _PACKAGE.parent


def icon(name: str) -> Path:
    """The SVG file of a monoline icon."""
    return _root() / "resources" / "icons" / f"{name}.svg"


def control(name: str) -> Path:
    """The SVG file of a part of a control, in its own colour: style sheets cannot tint."""
    return _root() / "resources" / "controls" / f"{name}.svg"


def table(language: str) -> Path:
    """The compiled translation table of an interface language."""
    return _root() / "i18n" / f"sorot_{language}.qm"


def languages() -> tuple[str, ...]:
    """The interface languages there are tables for, sorted: adding a table adds a language."""
    return tuple(sorted(path.stem.removeprefix("sorot_") for path in (_root() / "i18n").glob("sorot_*.qm")))


def sample() -> Path:
    """The folder of the sample library."""
    return _root() / "resources" / "sample"


def rules(name: str) -> Path:
    """A file of segmentation rules in SRX, which other programs read as well."""
    return _root() / "resources" / "rules" / f"{name}.srx"


def lexicon(name: str) -> Path:
    """The JSON file of a language's words and patterns for claims, or of what the rules reached (``rules``)."""
    return _root() / "resources" / "lexicon" / f"{name}.json"
