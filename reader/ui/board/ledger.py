"""The ledger of sources: who claims rest on, and which names are one source."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.library import fiscal, same_source, sources
from reader.library.sources import Entry, plain
from reader.ui.board.ledger_model import Column, LedgerModel, column_name
from reader.ui.board.table import Table
from reader.ui.combo import QuietCombo
from reader.ui.language import grouped, translate
from reader.ui.session import Session
from reader.ui.theme import Theme

REST_MS = 400
"""How long a fiscal year must stay chosen to be meant."""
LEAST_WIDTH = 64
"""The narrowest a column may be, in pixels."""


class Strip(QFrame):
    """One line under the tables that asks for a name, or offers to merge two that look like one."""

    accepted = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._renaming = self._offered = False
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.field = QLineEdit(self)
        self.yes, self.no = QPushButton(self), QPushButton(self)
        self.yes.setProperty("role", "primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(self.words, 1)
        line.addWidget(self.field, 1)
        line.addWidget(self.yes)
        line.addWidget(self.no)
        self.yes.clicked.connect(self._accept)
        self.field.returnPressed.connect(self._accept)
        self.no.clicked.connect(self._refuse)
        self.hide()

    def ask(self, words: str, name: str, *, focus: bool, renaming: bool = False) -> None:
        """Ask for a name, offering one; ``focus`` puts the caret there."""
        self._renaming, self._offered = renaming, not focus
        self.retranslate()
        self.words.setText(words)
        self.field.setAccessibleName(words)
        self.field.setText(name)
        self.field.selectAll()
        self.show()
        if focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit(self.field.text())

    def _refuse(self) -> None:
        self.hide()
        self.refused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._refuse()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.yes.setText(translate("Ledger", "Rename") if self._renaming else translate("Ledger", "Merge"))
        leave = translate("Ledger", "Leave them apart") if self._offered else translate("Ledger", "Cancel")
        self.no.setText(leave)


class Ledger(QWidget):
    """The table of sources with what can be done to them: merge, part, rename, say that one has no name."""

    filtered = Signal(str)
    """The claims of this source should be shown."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offered: Sequence[Entry] = ()
        """The sources that the strip offers to merge; none where a person asked for something."""
        self._then: Callable[[str], object] | None = None
        self.model = LedgerModel(self)
        self.table = Table(theme, self)
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.strip = Strip(self)
        self.merge_button, self.part_button, self.rename_button, self.nameless_button = (
            QPushButton(self) for _ in range(4)
        )
        self.fiscal = QuietCombo(self)
        for month in range(13):
            self.fiscal.addItem("", month)
        self.waiting = QLabel(self)
        self.waiting.setProperty("role", "muted")
        self.waiting.setContentsMargins(14, 8, 14, 0)
        self.waiting.setWordWrap(True)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._waits: tuple[Sequence[Entry], int] = (), 0
        """The sources whose fiscal year is being chosen, and its first month so far."""
        self._told = "", 0, 0
        """The source whose fiscal year was chosen last, its first month, and how many dates that worked out."""
        tools = QHBoxLayout()
        tools.setContentsMargins(14, 8, 14, 8)
        tools.setSpacing(6)
        for button in (self.merge_button, self.part_button, self.rename_button, self.nameless_button):
            tools.addWidget(button)
        tools.addStretch(0)
        tools.addWidget(self.fiscal, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.strip)
        column.addWidget(self.waiting)
        column.addLayout(tools)
        self._size()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_claims)
        self.table.key.connect(self._key)
        self.table.selectionModel().selectionChanged.connect(self._refresh_tools)
        self.strip.accepted.connect(self._answered)
        self.strip.refused.connect(self._left_apart)
        self.merge_button.clicked.connect(self.merge)
        self.part_button.clicked.connect(self.part)
        self.nameless_button.clicked.connect(self.turn_nameless)
        self.rename_button.clicked.connect(self.rename)
        self.fiscal.activated.connect(self._choose_fiscal)
        self._rest.timeout.connect(self._set_fiscal)

    def _size(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(LEAST_WIDTH)

    def _fit_columns(self) -> None:
        """Columns of numbers are as wide as their heading is in the language of the moment."""
        header = self.table.horizontalHeader()
        widths: dict[int, int] = {
            column: max(header.fontMetrics().horizontalAdvance(column_name(column)) + 26, LEAST_WIDTH)
            for column in Column
            if column is not Column.NAME
        }
        widths[Column.VIA] = max(widths[Column.VIA], 140)
        self.table.set_widths(widths, (Column.VIA, Column.PASSED_ON, Column.NAMELESS, Column.TEXTS))

    # What is shown

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the ledger as it now is; what was chosen stays chosen. Offers names that look like one source."""
        self._keeping(lambda: self.model.show(entries=entries))
        self._offer()

    def filter(self, query: str) -> None:
        """Show only the sources that hold every word of ``query``."""
        self._keeping(lambda: self.model.show(query=query))

    def _keeping(self, show: Callable[[], object]) -> None:
        held = [one.name for one in self._chosen()]
        show()
        lines = [line for name in held if (line := self.model.line_of(name)) >= 0]
        if lines or self.model.shown:
            self.table.go_to(lines[0] if lines else 0)
            self.table.choose_too(lines[1:])
        self._refresh_tools()

    def _offer(self) -> None:
        if self.strip.isVisibleTo(self):
            return
        library = self._session.library
        groups = self._session.attempt(lambda: same_source.offers(library, self.model.entries))
        if groups:
            self._ask(groups[0])

    def _ask(self, group: Sequence[Entry], *, focus: bool = False) -> None:
        names = [one.name for one in group]
        self._offered = () if focus else group
        named = " + ".join(f"“{name}”" for name in names)
        words = translate("Ledger", "{names} look like one source.") if not focus else "{names}"
        best = max(group, key=lambda one: len(one.claims)).name
        self._then = lambda name: sources.merge(self._session.library, names, name)
        self.strip.ask(words.format(names=named), best, focus=focus)

    def _answered(self, name: str) -> None:
        then, self._then = self._then, None
        if then is not None:
            self._session.attempt(lambda: then(name))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_apart(self) -> None:
        group, self._offered, self._then = self._offered, (), None
        if group:
            self._session.attempt(lambda: same_source.leave_apart(self._session.library, group))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> list[Entry]:
        return [self.model.shown[line] for line in self.table.lines() if line < len(self.model.shown)]

    def _refresh_tools(self) -> None:
        chosen = self._chosen()
        self.merge_button.setEnabled(len(chosen) > 1)
        self.part_button.setEnabled(len(chosen) == 1 and bool(chosen[0].source and chosen[0].source.aliases))
        self.nameless_button.setEnabled(bool(chosen))
        self.rename_button.setEnabled(len(chosen) == 1)
        self.fiscal.setEnabled(len(chosen) == 1)
        source = chosen[0].source if len(chosen) == 1 else None
        self.fiscal.setCurrentIndex(source.fiscal_start if source is not None else 0)
        self._tell_waiting(chosen)
        nameless = bool(chosen) and all(one.nameless for one in chosen)
        self.nameless_button.setText(
            translate("Ledger", "It has a name (N)") if nameless else translate("Ledger", "It has no name (N)")
        )

    def _tell_waiting(self, chosen: Sequence[Entry]) -> None:
        """What the fiscal year would do for the chosen source, or has just done."""
        name, month, count = self._told
        words, one = "", chosen[0] if len(chosen) == 1 else None
        if count and one is not None and one.name == name and one.source and one.source.fiscal_start == month:
            words = translate("Ledger", "%n date(s) worked out by this fiscal year. Undo takes it back.", "", count)
        elif one is not None and (count := one.waiting):
            words = translate(
                "Ledger", "%n date(s) of its claims wait for its fiscal year. Choose the month.", "", count
            )
        elif one is not None and one.pronoun:
            words = translate("Ledger", "“{name}” is somebody else in every text. Say who on the cards of its claims.")
            words, count = words.format(name=one.name), 0
        self.waiting.setText(grouped(words, count))
        self.waiting.setVisible(bool(words))
        self.fiscal.setAccessibleDescription(self.waiting.text())

    # Commands

    def merge(self) -> None:
        """Make the chosen sources one; asks what it is called."""
        chosen = self._chosen()
        if len(chosen) > 1:
            self._ask(chosen, focus=True)

    def part(self) -> None:
        """Let every name of a merged source stand for itself again."""
        chosen, library = self._chosen(), self._session.library
        source = chosen[0].source if len(chosen) == 1 else None
        if source is not None and source.aliases:
            self._session.attempt(lambda: sources.part(library, source, source.aliases))

    def turn_nameless(self) -> None:
        """Say that the chosen sources have no name, or that they do have one."""
        chosen = self._chosen()
        nameless = not all(one.nameless for one in chosen)
        for entry in chosen:
            self._session.attempt(partial(sources.edit, self._session.library, entry.name, anonymous=nameless))

    def rename(self) -> None:
        """Ask for another name of the chosen source; where another source has that name, the two become one."""
        chosen, library = self._chosen(), self._session.library
        if len(chosen) != 1:
            return
        old = chosen[0].name

        def change(name: str) -> object:
            taken = any(plain(one.name) == plain(name) != plain(old) for one in self.model.entries)
            if taken:
                return sources.merge(library, [old, name], name)
            return sources.edit(library, old, name=" ".join(name.split()))

        self._offered, self._then = (), change
        self.strip.ask(translate("Ledger", "A new name for “{name}”").format(name=old), old, focus=True, renaming=True)

    def _choose_fiscal(self) -> None:
        """Arrows go through the months: what is chosen is where they come to rest."""
        self._waits = self._chosen(), int(self.fiscal.currentData())
        self._rest.start()

    def _set_fiscal(self) -> None:
        chosen, month = self._waits
        for entry in chosen:
            change = self._session.attempt(partial(fiscal.set_year, self._session.library, entry.name, month))
            if change is not None:
                self._told = entry.name, month, fiscal.worked_out(change)

    def _show_claims(self, line: int) -> None:
        if 0 <= line < len(self.model.shown):
            self.filtered.emit(self.model.shown[line].name)

    def _key(self, event: QKeyEvent) -> None:
        commands = {
            Qt.Key.Key_M: self.merge,
            Qt.Key.Key_P: self.part,
            Qt.Key.Key_N: self.turn_nameless,
            Qt.Key.Key_E: self.rename,
        }
        command = commands.get(Qt.Key(event.key())) if not event.modifiers() else None
        if command is not None:
            event.accept()
            command()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.table.setAccessibleName(translate("Ledger", "Sources of the library"))
        self.merge_button.setText(translate("Ledger", "Merge (M)"))
        self.part_button.setText(translate("Ledger", "Part again (P)"))
        self.rename_button.setText(translate("Ledger", "Rename (E)"))
        self.fiscal.setItemText(0, translate("Ledger", "Fiscal year: not known"))
        begins = translate("Ledger", "Fiscal year from {month}")
        for month in range(1, 13):
            self.fiscal.setItemText(month, begins.format(month=QLocale().standaloneMonthName(month)))
        self.fiscal.setAccessibleName(translate("Ledger", "First month of the source’s fiscal year"))
        self.strip.retranslate()
        self.model.forget_words()
        self._fit_columns()
        self._refresh_tools()
