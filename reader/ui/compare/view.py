"""The comparison: headings, rows, tools, and the way in and out of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.settings import SettingsFile
from reader.ui.compare.cell_editor import Editing
from reader.ui.compare.commands import Commands
from reader.ui.compare.comparison import Comparison
from reader.ui.compare.following import Following
from reader.ui.compare.header import Header
from reader.ui.compare.offer import Offer, Waiting
from reader.ui.compare.pairing import Pairing
from reader.ui.compare.rows_view import RowsView
from reader.ui.compare.tools import Tools
from reader.ui.compare.versions import SCRATCH, Versions
from reader.ui.language import format_number, translate
from reader.ui.session import Session
from reader.ui.theme import Theme


class CompareView(QWidget):
    """Sets the open document beside other versions of it."""

    closed = Signal()
    """The person is done, or there is nothing left to compare."""
    undone = Signal()
    """The pairing was taken back, here or elsewhere."""
    status_changed = Signal()
    """``status`` says something else now."""

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.comparison: Comparison | None = None
        self.place = 0
        """Where the active row begins in the source, or began when the comparison was left."""
        self.header = Header(theme, self)
        self.rows = RowsView(theme, settings, self)
        self.offer = Offer(self)
        self.waiting = Waiting(self)
        self.tools = Tools(theme, self)
        self.editing = Editing(session, self.rows.editor, self)
        self.commands = Commands(session, self.rows, self.editing, self)
        self.pairing = Pairing(session, self)
        self.versions = Versions(session, self._present, self)
        self.following = Following(session, self, self.rows, self.editing, self)
        self._stack = QStackedWidget(self)
        for page in (self.rows, self.offer, self.waiting):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.header, 0), (self._stack, 1), (self.tools, 0)):
            column.addWidget(widget, stretch)
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._connect(theme)
        self._show_page(self.offer)
        self.retranslate()

    def _connect(self, theme: Theme) -> None:
        self.header.chosen.connect(self.versions.choose)
        self.versions.wanted.connect(self.open_beside)
        self.rows.edit_wanted.connect(self.commands.edit)
        for commanding in (self.rows.commanded, self.rows.editor.commanded, self.tools.commanded):
            commanding.connect(self._run)
        self.rows.laid_out.connect(self._place_headings)
        self.tools.state_chosen.connect(self.commands.set_state)
        self.tools.differences_toggled.connect(self._toggle_differences)
        self.editing.started.connect(self.rows.open_editor)
        self.editing.ended.connect(self.rows.close_editor)
        self.commands.picked.connect(self.following.picked)
        self.following.refreshed.connect(self._tell)
        self.following.reopen.connect(self.open_beside)
        self.following.gone.connect(self.leave)
        self.following.gone.connect(self.undone)
        self.offer.other_wanted.connect(lambda: self.versions.pick(1))
        self.offer.scratch_wanted.connect(lambda: self.open_beside([SCRATCH]))
        self.waiting.cancelled.connect(self.pairing.cancel)
        self.pairing.progressed.connect(self.waiting.report)
        self.pairing.ready.connect(self._show)
        self.pairing.stopped.connect(self._stopped)
        self._session.opened.connect(self._on_opened)
        theme.changed.connect(self.rows.relay)

    # In and out

    def open_beside(self, versions: Sequence[str] | None = None) -> None:
        """Set the open document beside these versions (ids, ``SCRATCH``); None for the most useful ones."""
        document = self._session.document
        if document is None:
            self.leave()
            return
        self.editing.end()
        wanted = (list(versions) if versions else self.versions.usual(document))[: len(self.header.boxes)]
        if wanted:
            self.waiting.begin()
            self._show_page(self.waiting)
            self.pairing.start(document, wanted)
        else:
            self._drop()
            self.offer.show_language(self._session.target_language())
            self._show_page(self.offer)
            self.offer.other.setFocus()

    def leave(self) -> None:
        """Save, stop what is under way and step out."""
        self._drop()
        self.closed.emit()

    def _present(self) -> list[str]:
        return [target.key for target in self.comparison.targets] if self.comparison else []

    def _on_opened(self) -> None:
        """Another document is open, or this one has another text."""
        if self.comparison is not None or self.pairing.busy:
            self.leave()

    def apply_settings(self) -> None:
        """The reading font or its size is another."""
        self.rows.relay()

    def _drop(self) -> None:
        """Nothing is compared any more; the versions are remembered."""
        self.editing.end()
        self.pairing.abandon()
        self.comparison = None
        self.rows.show_comparison(None)

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.setFocusProxy({self.rows: self.rows, self.offer: self.offer.other}.get(page, self.waiting.cancel))
        for widget in (self.header, self.tools):
            widget.setVisible(page is self.rows)

    def _show(self, comparison: Comparison) -> None:
        """The pairs are there: show the rows, at the place where the page stood."""
        self.comparison = comparison
        self.versions.remember(comparison.source, self._present())
        self.header.show_comparison(comparison, self.versions.of(comparison.source))
        self._show_page(self.rows)
        self.following.quietly(lambda: self.rows.show_comparison(comparison))
        self.following.arrive()
        self.rows.setFocus()
        self._tell()

    def _place_headings(self) -> None:
        if self.comparison is not None and self.rows.comparison is self.comparison:
            self.header.place(self.rows.geometry_of)

    def _stopped(self) -> None:
        """Pairing was stopped or failed: back to what was there before."""
        if self.comparison is not None:
            self._show_page(self.rows)
            self.header.show_comparison(self.comparison, self.versions.of(self.comparison.source))
            self.rows.setFocus()
        else:
            self.closed.emit()

    # Rows

    def _run(self, name: str) -> None:
        if name == "leave":
            if self.rows.editing:
                self.editing.end()
            else:
                self.leave()
        elif name == "version":
            self.versions.add()
        elif name == "again" and self.comparison is not None:
            self.editing.end()
            self.waiting.begin()
            self._show_page(self.waiting)
            self.pairing.again(self.comparison)
        else:
            self.commands.run(name)

    def _toggle_differences(self, shown: bool) -> None:
        self.rows.cells.differences = shown
        self.header.show_differences(shown)
        self.rows.relay()
        self._tell()

    # Words

    def _tell(self) -> None:
        span = self.comparison.rows[self.rows.row].source if self.comparison and self.comparison.rows else None
        self.place = span[0] if span else self.place
        self.tools.show_place(self.comparison, self.rows.row, self.rows.column)
        self.status_changed.emit()
        # Assistive programs read the description out.
        if self.comparison is not None and self.comparison.rows:
            text = self.comparison.text(self.rows.row, self.rows.column)
            self.rows.setAccessibleDescription(f"{self.status()}. {text}")

    def status(self) -> str:
        """Where one is and how far the work has come, in the interface's language; "" without rows."""
        comparison = self.comparison
        if comparison is None or not comparison.rows:
            return ""
        segment = translate("Compare", "Segment {index} of {count}", "the row one is in").format(
            index=format_number(self.rows.row + 1), count=format_number(len(comparison.rows))
        )
        translated, reviewed = comparison.tally()
        counts = [
            translate("Compare", "%n translated", "rows that have a translation", translated),
            translate("Compare", "%n reviewed", "rows whose translation was reviewed", reviewed),
        ]
        return f"{segment}     {' · '.join(counts)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc in the headings or the tools steps back to the rows."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.rows and not self.rows.hasFocus():
            self.rows.setFocus()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Save what is typed; while something else is shown in its place, follow the library no more."""
        super().hideEvent(event)
        self._session.flush()
        if not event.spontaneous():
            self._drop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak the present language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put words on everything."""
        self.rows.setAccessibleName(translate("Compare", "Rows of sentences side by side"))
        self.rows.editor.setAccessibleName(translate("Compare", "Translation of this row"))
        self.rows.refresh(set(range(len(self.rows.heights))))
        self._tell()
