"""The claim that is picked up to be related to another one; it stays picked across documents and views."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.domain.change import Change
from reader.domain.records import Annotation, Claim

if TYPE_CHECKING:
    from reader.ui.session import Session


class Picking(QObject):
    """At most one claim, by annotation id."""

    changed = Signal()
    """Another claim is picked up, or none any more."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.picked = ""
        self.statement = ""
        session.changed.connect(self._follow)

    def pick(self, claim: Annotation) -> None:
        """Pick a claim up."""
        if isinstance(claim.body, Claim):
            self.picked = claim.id
            self.statement = " ".join((claim.body.statement or claim.anchor.exact).split())
            self.changed.emit()

    def drop(self) -> bool:
        """Let it go; False where there was none."""
        there = bool(self.picked)
        self.picked = self.statement = ""
        if there:
            self.changed.emit()
        return there

    def _follow(self, change: Change) -> None:
        """A claim that is gone, or no claim any more, cannot be related."""
        record = change.after.get(self.picked, False)
        if record is not False and not (isinstance(record, Annotation) and isinstance(record.body, Claim)):
            self.drop()
