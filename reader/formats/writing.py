"""The export formats, and the safe way onto the disk."""

import os
from collections.abc import Sequence
from pathlib import Path

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.wording import Wording
from reader.formats.bundle import Bundle, Choice, every_relation, select
from reader.formats.format_names import BINARY, CLAIMS_ONLY, SUFFIX, Format

__all__ = ["BINARY", "CLAIMS_ONLY", "SUFFIX", "Format", "render", "save", "write"]


def write(format: Format, bundles: Sequence[Bundle], choice: Choice, wording: Wording) -> str | bytes:
    """The chosen annotations as text, or as bytes for a ``BINARY`` format.

    The same bundles, choice and wording always give the same characters.
    """
    return render(format, select(bundles, choice), choice, wording)


def render(format: Format, chosen: Sequence[Bundle], choice: Choice, wording: Wording) -> str | bytes:
    """The same for bundles that hold only what was chosen."""
    if format in BINARY:
        return _binary(format, chosen, choice, wording)
    if format in CLAIMS_ONLY:
        return _claims(format, chosen, choice, wording)
    return _notes(format, chosen, choice, wording)


def _notes(format: Format, chosen: Sequence[Bundle], choice: Choice, wording: Wording) -> str:
    from reader.formats.losses import comment

    match format:
        case Format.MARKDOWN:
            from reader.formats import markdown_notes

            return f"{markdown_notes.write(chosen, wording)}\n{comment(format, chosen, wording)}".rstrip("\n") + "\n"
        case Format.HTML:
            from reader.formats import html_article

            return html_article.write(chosen, wording, choice.furniture) + comment(format, chosen, wording)
        case Format.CSV:
            from reader.formats import csv_table

            return csv_table.write(chosen, wording)
        case Format.JSONLD:
            from reader.formats import webannotation

            return webannotation.write(chosen, wording)
    from reader.formats.refi import codes

    return codes.qdc(chosen, wording)


def _claims(format: Format, chosen: Sequence[Bundle], choice: Choice, wording: Wording) -> str:
    match format:
        case Format.REPORT:
            from reader.formats import report_html

            return report_html.write(chosen, wording, choice.furniture)
        case Format.CLAIMS:
            from reader.formats import claims_table

            return claims_table.write(chosen, wording)
        case Format.CLAIMREVIEW:
            from reader.formats import claimreview

            return claimreview.write(chosen, wording, choice.checker)
    from reader.formats import argdown

    return argdown.write(chosen, wording)


def _binary(format: Format, chosen: Sequence[Bundle], choice: Choice, wording: Wording) -> bytes:
    match format:
        case Format.DOCX:
            from reader.formats import report_docx

            return report_docx.write(chosen, wording, choice.furniture)
        case Format.XLSX:
            from reader.formats import xlsx_table

            return xlsx_table.write(chosen, wording)
    from reader.formats.refi import writing

    return writing.qdpx(chosen, wording, every_relation(chosen))


def save(path: Path, written: str | bytes) -> None:
    """Put what was written into a file, whole or not at all: what stood there stays until the new file is on the disk.

    Text becomes UTF-8; a ``.csv`` begins with a byte order mark, without which Excel reads it in a legacy encoding. A
    symbolic link keeps pointing where it did. Raises ``BadFile`` and leaves nothing behind where the file cannot be
    written.
    """
    try:
        data = written if isinstance(written, bytes) else written.encode(_encoding(path), "replace")
        _replace(path.resolve(), data)
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
