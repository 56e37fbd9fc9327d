"""The files documents came from, kept by content hash. Never changed, never fetched, never executed."""

import os
from pathlib import Path

from reader.domain.errors import LibraryRefused
from reader.domain.marking import mark


class Originals:
    """A folder of files named by their SHA-256, spread over 256 subfolders."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: str) -> Path:
        """Where the original with that hash lies, or would."""
        return self._folder / digest[:2] / digest

    def keep(self, data: bytes) -> str:
        """Store the bytes and return their SHA-256 (hex); raises ``LibraryRefused`` where the disk refuses."""
        import hashlib

        digest = hashlib.sha256(data).hexdigest()
        target = self.path(digest)
        if target.exists():
            return digest
        temporary = target.with_name(f"{digest}.{os.getpid()}.tmp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise LibraryRefused(
                mark("Errors", "The file could not be copied into the library. Nothing was changed."),
                details=str(error),
            ) from error
        return digest
