"""The export formats, and the safe way onto the disk."""

import os
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.wording import Wording
from reader.formats.bundle import Bundle, Choice, select


class Format(StrEnum):
    """What annotations can be written as."""

    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    JSONLD = "jsonld"


SUFFIX: Mapping[Format, str] = MappingProxyType(
    {Format.MARKDOWN: ".md", Format.HTML: ".html", Format.CSV: ".csv", Format.JSONLD: ".jsonld"}
)
"""The usual ending of a file's name."""


def write(format: Format, bundles: Sequence[Bundle], choice: Choice, wording: Wording) -> str:
    """The chosen annotations as text: the same bundles, choice and wording always give the same characters."""
    chosen = [select(bundle, choice) for bundle in bundles]
    match format:
        case Format.MARKDOWN:
            from reader.formats import markdown_notes

            return markdown_notes.write(chosen, wording)
        case Format.HTML:
            from reader.formats import html_article

            return html_article.write(chosen, wording, choice.furniture)
        case Format.CSV:
            from reader.formats import csv_table

            return csv_table.write(chosen, wording)
        case Format.JSONLD:
            from reader.formats import webannotation

            return webannotation.write(chosen, wording)


def save(path: Path, text: str) -> None:
    """Put the text into the file, whole or not at all: what stood there stays until the new file is on the disk.

    UTF-8; a ``.csv`` begins with a byte order mark, without which Excel reads it in a legacy encoding. A symbolic link
    keeps pointing where it did. Raises ``BadFile`` and leaves nothing behind where the file cannot be written.
    """
    try:
        _replace(path.resolve(), text.encode(_encoding(path), "replace"))
    except FileNotFoundError as error:
        raise BadFile(
            mark("Errors", "“{name}” was not saved: its folder does not exist. Choose another place."),
            details=str(error),
            name=path.name,
        ) from error
    except PermissionError as error:
        raise BadFile(
            mark("Errors", "“{name}” was not saved: writing there is not allowed. Choose another place."),
            details=str(error),
            name=path.name,
        ) from error
    except (OSError, ValueError) as error:
        raise BadFile(
            mark("Errors", "“{name}” was not saved: the disk did not take it. Any earlier file is unchanged."),
            details=str(error),
            name=path.name,
        ) from error


def _encoding(path: Path) -> str:
    return "utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8"


def _replace(path: Path, data: bytes) -> None:
    import tempfile

    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # A temporary file is private; the one it becomes has the rights its folder's other files would have.
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
