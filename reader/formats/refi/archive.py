"""The outside of a project file: a ZIP that is read in memory, within limits, and never unpacked onto the disk."""

import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.formats.opening import MAX_BYTES

MAX_PROJECT = 64 * 1024 * 1024
"""The longest description of a project that is read, in bytes once unpacked."""
MAX_TEXTS = 256 * 1024 * 1024
"""The most bytes of texts that are read from one file, once unpacked."""
MAX_ENTRIES = 50_000


class Archive:
    """A project file that is open for reading. Raises ``BadFile`` where it is none or cannot be read."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        try:
            self._zip = zipfile.ZipFile(path)
        except FileNotFoundError as error:
            raise BadFile(mark("Errors", "“{name}” is not there any more."), str(error), name=self.name) from error
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise self._not_a_project(str(error)) from error
        # Programs write "sources" or "Sources", and mean the same.
        self._entries = {one.filename.replace("\\", "/").casefold(): one for one in self._zip.infolist()}
        self._left = MAX_TEXTS
        if len(self._zip.infolist()) > MAX_ENTRIES:
            self.close()
            raise self.too_large()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def project(self) -> bytes:
        """The XML that describes the project."""
        found = self._entries.get("project.qde") or next(
            (one for name, one in self._entries.items() if name.endswith(".qde")), None
        )
        if found is None:
            raise self._not_a_project("no project.qde")
        return self._read(found, MAX_PROJECT)

    def text(self, address: str) -> bytes | None:
        """The file an ``internal://`` address names; None for any other address or one that is not in the archive.

        Raises ``BadFile`` where it is damaged or all texts together are too large.
        """
        scheme, _, rest = address.partition("://")
        if scheme.casefold() != "internal" or not rest:
            return None
        name = str(PurePosixPath(rest.replace("\\", "/").lstrip("/"))).casefold()
        # Some write the path as an address, with signs for its blanks.
        names = [f"{folder}{one}" for one in (name, unquote(name)) for folder in ("sources/", "")]
        found = next((self._entries[one] for one in names if one in self._entries), None)
        if found is None or found.is_dir():
            return None
        data = self._read(found, min(MAX_BYTES, self._left))
        self._left -= len(data)
        return data

    def _read(self, entry: zipfile.ZipInfo, limit: int) -> bytes:
        """An entry unpacked. What its head says of its size is not believed."""
        try:
            with self._zip.open(entry) as file:
                data = file.read(limit + 1)
        except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError, zlib.error) as error:
            raise BadFile(
                mark("Errors", "“{name}” is damaged or locked with a password, so it cannot be read."),
                f"{entry.filename}: {error}",
                name=self.name,
            ) from error
        if len(data) > limit:
            raise self.too_large()
        return data

    def too_large(self) -> BadFile:
        """The refusal of a file that unpacks to more than is read."""
        return BadFile(
            mark("Errors", "“{name}” holds more than can be read at once. Nothing was added."), name=self.name
        )

    def _not_a_project(self, details: str) -> BadFile:
        return BadFile(mark("Errors", "“{name}” is not a project file (.qdpx)."), details, name=self.name)
