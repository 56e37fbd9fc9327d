"""How long work reports progress and learns that it should stop, without knowing who is asking."""

from typing import Protocol

from reader.domain.errors import Cancelled


class Progress(Protocol):
    """What a long task is given."""

    def report(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` steps are finished. May be called from any thread."""

    def cancelled(self) -> bool:
        """Whether the person has asked to stop."""


class Silent:
    """Progress that nobody watches and nobody stops."""

    def report(self, done: int, total: int) -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        """Never."""
        return False


def checkpoint(progress: Progress, done: int, total: int) -> None:
    """Report, and raise ``Cancelled`` where the person has stopped the task."""
    progress.report(done, total)
    if progress.cancelled():
        raise Cancelled
