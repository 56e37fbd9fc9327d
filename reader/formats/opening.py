"""The door for files: which are read, how large they may be, and what each becomes."""

import stat
from dataclasses import replace
from pathlib import Path, PurePath

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.formats.building import nothing_to_read
from reader.formats.decoding import clean, declared, decode
from reader.formats.imported import Imported
from reader.language import furniture
from reader.language.guessing import guess

__all__ = ["MAX_BYTES", "SUFFIXES", "Imported", "read", "read_file"]

PLAIN = (".txt", ".text")
MARKDOWN = (".md", ".markdown", ".mdown")
HTML = (".html", ".htm", ".xhtml")
SUFFIXES = PLAIN + MARKDOWN + HTML
"""The suffixes that are opened, in lower case and with their dot."""
CODEBOOK = ".qdc"
"""A codebook (REFI-QDA). Codes without passages have no place in a library, where a tag is what annotations carry."""
MAX_BYTES = 32 * 1024 * 1024
"""The largest file that is opened, in bytes: some five million words."""


def read_file(path: Path) -> bytes:
    """Return the bytes of a file. Raises ``BadFile``: missing, a folder, unreadable, too large, empty.

    The size is asked first, so that a huge file is never read; a device or a pipe is refused, since it may not end.
    """
    name = path.name or str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise BadFile(mark("Errors", "“{name}” is a folder. Choose the files inside it."), name=name)
        if not stat.S_ISREG(status.st_mode):
            raise BadFile(mark("Errors", "“{name}” is not a file that can be read."), name=name)
        _check_size(status.st_size, name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise BadFile(mark("Errors", "“{name}” is not there any more."), str(error), name=name) from error
    except (OSError, ValueError) as error:
        raise BadFile(mark("Errors", "“{name}” could not be read."), str(error), name=name) from error
    _check_size(len(data), name)
    return data


def read(data: bytes, name: str, progress: Progress | None = None) -> Imported:
    """Return the document in ``data``; ``name`` is the file's name: its suffix says which format it is.

    A heading that says the title again stays in the text. Raises ``BadFile`` with a sentence, and ``Cancelled``.
    """
    progress = progress or Silent()
    shown = PurePath(name).name or name
    suffix = PurePath(name).suffix.lower()
    if suffix == CODEBOOK:
        raise BadFile(mark("Errors", "“{name}” holds only a list of codes, no texts."), name=shown)
    if suffix not in SUFFIXES:
        raise BadFile(
            mark("Errors", "“{name}” is not a kind of file that can be opened. Text, Markdown and HTML files can."),
            name=shown,
        )
    _check_size(len(data), shown)
    checkpoint(progress, 0, 4)
    encodings = [declared(data)] if suffix in HTML else []
    text = clean(decode(data, shown, [e for e in encodings if e]))
    if not text.strip():
        raise nothing_to_read(shown)
    found = _read_text(text, suffix, shown, progress)
    language = guess(found.content.text) or found.language
    found = replace(found, title=clean(found.title), language=language)
    found = replace(found, furniture=furniture.find(found.content, language))
    found.content.check()
    checkpoint(progress, 4, 4)
    return found


def _read_text(text: str, suffix: str, name: str, progress: Progress) -> Imported:
    if suffix in PLAIN:
        from reader.formats import plain

        return plain.read(text, name, progress)
    if suffix in MARKDOWN:
        from reader.formats import markdown_text

        return markdown_text.read(text, name, progress)
    from reader.formats import html_page

    return html_page.read(text, name, progress)


def _check_size(size: int, name: str) -> None:
    if size == 0:
        raise BadFile(mark("Errors", "“{name}” is empty, so there is nothing to read."), name=name)
    if size > MAX_BYTES:
        raise BadFile(
            mark("Errors", "“{name}” is too large to open: {size} MB, where {limit} MB is the most."),
            name=name,
            size=-(-size // (1024 * 1024)),
            limit=MAX_BYTES // (1024 * 1024),
        )
