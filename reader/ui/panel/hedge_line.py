"""A hedge of a claim: its words and what kind it is, which a menu changes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from reader.domain.findings import Hedge, HedgeKind
from reader.ui.language import translate
from reader.ui.panel import finding_words
from reader.ui.panel.finding_line import FindingLine
from reader.ui.theme import Theme


class HedgeLine(FindingLine):
    """Edits one hedge; ``save`` gets the new one."""

    def __init__(self, theme: Theme, hedge: Hedge, save: Callable[[Hedge], None]) -> None:
        super().__init__(theme)
        self._hedge = hedge
        self._save = save
        self.retranslate()

    def show_hedge(self, hedge: Hedge) -> None:
        """Show the record's hedge."""
        self._hedge = hedge
        self.retranslate()

    def open(self, shown: bool) -> None:
        """Open the menu of kinds: there is nothing else to edit."""
        del shown
        menu = QMenu(self)
        menu.setAccessibleName(translate("Findings", "What these words do"))
        group = QActionGroup(menu)
        for kind in HedgeKind:
            action = menu.addAction(finding_words.hedge_kind(kind))
            action.setActionGroup(group)
            action.setCheckable(True)
            action.setChecked(kind is self._hedge.kind)
            action.triggered.connect(lambda _checked=False, one=kind: self._save(replace(self._hedge, kind=one)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.go.mapToGlobal(self.go.rect().bottomLeft()))

    def _state(self) -> str:
        return ""  # a menu, not a form

    def words(self) -> str:
        """The hedge's words and its kind."""
        return f"“{self._hedge.exact}” · {finding_words.hedge_kind(self._hedge.kind)}"
