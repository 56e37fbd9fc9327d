"""What can be done to the claims chosen on the board."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from reader.domain.records import Status
from reader.library import claim_editing
from reader.library.board import Row
from reader.ui import labels
from reader.ui.board.model import BoardModel
from reader.ui.board.table import BoardTable
from reader.ui.language import translate
from reader.ui.relating import relate_by_menu
from reader.ui.session import Session


class Commands(QObject):
    """Acts on the chosen lines of the table."""

    wanted = Signal(str, str)
    """A claim should be shown in its text: the ids of claim and document."""

    def __init__(self, session: Session, table: BoardTable, model: BoardModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._table = table
        self._model = model

    def _chosen(self) -> list[Row]:
        return self._model.claims(self._table.lines())

    def open(self, line: int) -> None:
        """Show the claim of a line in its text."""
        for row in self._model.claims([line]):
            self.wanted.emit(row.id, row.document)

    def relate(self) -> None:
        """Relate the two chosen claims, the upper one to the lower; one alone is picked up, or joins the one picked."""
        found, picking = [row.id for row in self._chosen()], self._session.picking
        if len(found) == 1 and picking.picked and found[0] != picking.picked:
            found.insert(0, picking.picked)
        if len(found) == 1:
            picked = self._session.attempt(lambda: self._session.library.annotation(found[0]))
            if picked is not None:
                picking.pick(picked)
        if len(found) != 2:
            return
        box = self._table.visualRect(self._table.currentIndex())
        at = self._table.viewport().mapToGlobal(box.bottomLeft())
        relate_by_menu(self._session, self._table, at, *found)

    def next_status(self) -> None:
        """Give each chosen claim the status after its own."""
        self._give(None)

    def _give(self, status: Status | None) -> None:
        # By what the library holds now: the rows shown follow it at a distance.
        keys = [row.id for row in self._chosen()]
        self._session.attempt(lambda: claim_editing.give_status(self._session.library, keys, status))

    def menu(self, at: QPoint) -> None:
        """The menu of the chosen lines, at a point of the table."""
        found = self._chosen()
        if not found:
            return
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = self._table.lines()[0]
        menu.addAction(translate("Board", "Show in its text")).triggered.connect(lambda: self.open(line))
        related = menu.addAction(translate("Board", "Relate the two…"))
        related.triggered.connect(self.relate)
        related.setEnabled(len(found) == 2)
        kinds = menu.addMenu(translate("Board", "Status"))
        for status in Status:
            action = kinds.addAction(labels.status(status))
            action.triggered.connect(lambda _checked=False, one=status: self._give(one))
        menu.popup(self._table.viewport().mapToGlobal(at))
