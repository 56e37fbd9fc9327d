"""The comparison: headings, rows, tools, and the way in and out of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.domain.change import Change
from reader.domain.records import Alignment, Annotation, Document, Record, Translation
from reader.library import comparing, documents
from reader.settings import SettingsFile
from reader.ui.compare import header as heading
from reader.ui.compare.cell_editor import Editing
from reader.ui.compare.commands import Commands
from reader.ui.compare.comparison import Comparison
from reader.ui.compare.header import Header
from reader.ui.compare.offer import Offer, Waiting
from reader.ui.compare.pairing import Pairing
from reader.ui.compare.picker import Picker
from reader.ui.compare.rows_view import RowsView
from reader.ui.compare.tools import Tools
from reader.ui.language import format_number, translate
from reader.ui.session import Session
from reader.ui.theme import Theme

_SECOND = len("2026-11-23T10:00:00")
SCRATCH = ""
"""In a list of versions: a translation made from nothing."""


class CompareView(QWidget):
    """Sets the open document beside other versions of it."""

    closed = Signal()
    """The person is done, or there is nothing left to compare."""
    status_changed = Signal()
    """``status`` says something else now."""

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.comparison: Comparison | None = None
        self._following = False
        self._last: dict[str, list[str]] = {}
        self.header = Header(theme, self)
        self.rows = RowsView(theme, self)
        self.offer = Offer(self)
        self.waiting = Waiting(self)
        self.tools = Tools(theme, self)
        self.editing = Editing(session, self.rows.editor, self)
        self.commands = Commands(session, self.rows, self.editing, self)
        self.pairing = Pairing(session, self)
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
        self.header.chosen.connect(self._choose_version)
        self.rows.moved.connect(self._moved)
        self.rows.edit_wanted.connect(self.commands.edit)
        for commanding in (self.rows.commanded, self.rows.editor.commanded, self.tools.commanded):
            commanding.connect(self._run)
        self.rows.laid_out.connect(self._place_headings)
        self.tools.state_chosen.connect(self.commands.set_state)
        self.tools.differences_toggled.connect(self._toggle_differences)
        self.editing.started.connect(self.rows.open_editor)
        self.editing.ended.connect(self.rows.close_editor)
        self.editing.made.connect(self._made)
        self.commands.picked.connect(self._refresh_row)
        self.offer.other_wanted.connect(lambda: self._pick_document(1))
        self.offer.scratch_wanted.connect(lambda: self.open_beside([SCRATCH]))
        self.waiting.cancelled.connect(self.pairing.cancel)
        self.pairing.progressed.connect(self.waiting.report)
        self.pairing.ready.connect(self._show)
        self.pairing.stopped.connect(self._stopped)
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self._on_opened)
        self._session.active_changed.connect(self._on_active)
        self._session.reveal.connect(lambda start, _end: self._go_to(start))
        theme.changed.connect(self.rows.relay)

    # In and out

    def open_beside(self, versions: Sequence[str] | None = None) -> None:
        """Set the open document beside these versions (ids, ``SCRATCH``); None for the most useful ones."""
        document = self._session.document
        if document is None:
            self.leave()
            return
        self.editing.end()
        wanted = list(versions) if versions else self._usual(document)
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

    def _drop(self) -> None:
        """Nothing is compared any more; the versions are remembered."""
        self.editing.end()
        self.pairing.cancel()
        self.comparison = None
        self.rows.show_comparison(None)

    def _versions(self, document: Document) -> list[Document]:
        """The versions to choose from; those that came together by name."""
        found = documents.versions(self._session.library, document)
        return sorted(found, key=lambda one: (one.created[:_SECOND], one.version, one.title))

    def _usual(self, document: Document) -> list[str]:
        """The versions looked at last; else the first in another language with a second in the same; else the first."""
        versions = self._versions(document)
        there = {SCRATCH, *(one.id for one in versions)}
        last = [key for key in self._last.get(document.id, ()) if key in there]
        if last:
            return last
        foreign = [one for one in versions if one.language != document.language]
        lead = (foreign or versions)[:1]
        second = [one for one in versions if lead and one.language == lead[0].language and one.id != lead[0].id]
        return [one.id for one in (*lead, *second[:1])]

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.setFocusProxy({self.rows: self.rows, self.offer: self.offer.other}.get(page, self.waiting.cancel))
        for widget in (self.header, self.tools):
            widget.setVisible(page is self.rows)

    def _show(self, comparison: Comparison) -> None:
        """The pairs are there: show the rows, at the place where the page stood."""
        self.comparison = comparison
        self._last[comparison.source.id] = [target.key for target in comparison.targets]
        self.header.show_comparison(comparison, self._versions(comparison.source))
        self._show_page(self.rows)
        self._quietly(lambda: self.rows.show_comparison(comparison))
        active = self._session.annotations.get(self._session.active)
        here = active is not None and not active.orphaned and isinstance(active.body, Translation)
        self._go_to(active.anchor.start if active is not None and here else self._session.place)
        self.rows.setFocus()
        self._tell()

    def _place_headings(self) -> None:
        if self.comparison is not None and self.rows.comparison is self.comparison:
            self.header.place(self.rows.geometry_of)

    def _stopped(self) -> None:
        """Pairing was stopped or failed: back to what was there before."""
        if self.comparison is not None:
            self._show_page(self.rows)
            self.header.show_comparison(self.comparison, self._versions(self.comparison.source))
            self.rows.setFocus()
        else:
            self.closed.emit()

    # Versions

    def _choose_version(self, column: int, key: str) -> None:
        if key == heading.OTHER:
            self._pick_document(column)
        elif self.comparison is not None:
            present = [target.key for target in self.comparison.targets]
            wanted = [] if key == heading.NOTHING else [SCRATCH if key == heading.SCRATCH else key]
            self.open_beside([*present[: column - 1], *wanted, *present[column:]] or None)

    def _add_version(self) -> None:
        if self.comparison is None:
            return
        present = [target.key for target in self.comparison.targets]
        unused = [one.id for one in self._versions(self.comparison.source) if one.id not in present]
        if unused:
            self.open_beside([*present, unused[0]])
        else:
            self._pick_document(len(present) + 1)

    def _pick_document(self, column: int) -> None:
        document = self._session.document
        if document is None:
            return
        others = [one for one in self._session.library.store.documents() if one.id != document.id]
        picker = Picker(others, self)
        picker.picked.connect(lambda key: self._join(column, key))
        picker.open_at(self.mapToGlobal(self.rect().center()) - picker.rect().center())

    def _join(self, column: int, key: str) -> None:
        """Make the picked document a version of the open one and set it beside."""
        session, document = self._session, self._session.document
        other = session.attempt(lambda: session.library.document(key))
        if document is None or other is None:
            return
        session.attempt(lambda: documents.join_versions(session.library, [document, other]))
        present = [target.key for target in self.comparison.targets] if self.comparison else []
        self.open_beside([*present[: column - 1], key, *(one for one in present[column:] if one != key)])

    # Rows

    def _run(self, name: str) -> None:
        if name == "leave":
            if self.rows.editing:
                self.editing.end()
            else:
                self.leave()
        elif name == "version":
            self._add_version()
        elif name == "again" and self.comparison is not None:
            self.editing.end()
            self.waiting.begin()
            self._show_page(self.waiting)
            self.pairing.again(self.comparison)
        else:
            self.commands.run(name)

    def _moved(self) -> None:
        """Another cell is active: the page and the panel come along."""
        self.editing.end()
        comparison = self.comparison
        if comparison is None:
            return
        span = comparison.rows[self.rows.row].source
        if not self._following and span is not None:
            self._session.read_to(span[0])
            self._activate_shown()
        self._tell()

    def _activate_shown(self) -> None:
        comparison, row, column = self.comparison, self.rows.row, self.rows.column
        if comparison is None or not comparison.editable(row, column):
            return
        shown = comparison.options(row, column).shown
        self._quietly(lambda: self._session.activate(shown.id if shown else ""))

    def _refresh_row(self) -> None:
        self.rows.refresh({self.rows.row})
        self._activate_shown()
        self._tell()

    def _made(self, key: str) -> None:
        """Typing made a candidate: the cell shows it from now on."""
        if self.comparison is not None:
            self.comparison.pick(self.rows.row, self.rows.column, key)
            self._refresh_row()

    def _toggle_differences(self, shown: bool) -> None:
        self.rows.cells.differences = shown
        self.header.show_differences(shown)
        self.rows.relay()
        self._tell()

    def _go_to(self, offset: int) -> None:
        if self.comparison is not None:
            row = comparing.row_at(self.comparison.rows, offset)
            self._quietly(lambda: self.rows.go(row))

    def _quietly(self, act: Callable[[], None]) -> None:
        """Do something without the page and the panel being moved by it."""
        before, self._following = self._following, True
        try:
            act()
        finally:
            self._following = before

    # Keeping up

    def _on_changed(self, change: Change) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        touched: list[Record | None] = [*change.before.values(), *change.after.values()]
        names = {comparison.source.id, *(target.key for target in comparison.targets)}
        if any(isinstance(one, Document) and one.id in names for one in touched):
            self._reopen(comparison)
        elif any(isinstance(one, Alignment) and one.source in names and one.target in names for one in touched):
            self._reload(comparison)
        elif any(isinstance(one, Annotation) and one.document == comparison.source.id for one in touched):
            self.rows.refresh(comparison.follow(change))
            self.editing.refresh()
        self._tell()

    def _reopen(self, comparison: Comparison) -> None:
        """A document was edited, replaced or deleted: look afresh at those that are left."""
        if self._session.document is not None and self._session.document.id == comparison.source.id:
            there = {one.id for one in self._session.library.store.documents()} | {SCRATCH}
            left = [target.key for target in comparison.targets if target.key in there]
            self.open_beside(left or None)

    def _reload(self, comparison: Comparison) -> None:
        """A pair was changed, here or elsewhere, or taken back."""
        self.editing.end()
        place = comparison.rows[self.rows.row].source if self.rows.row < len(comparison.rows) else None
        if not comparison.reload():
            self.leave()
            return
        self.rows.relay()
        if place is not None:
            self._go_to(place[0])

    def _on_opened(self) -> None:
        if self.comparison is not None or self.pairing.busy:
            self.leave()

    def _on_active(self, key: str) -> None:
        """An annotation became active elsewhere: show its row, and the candidate it is."""
        record = self._session.annotations.get(key)
        comparison = self.comparison
        if self._following or record is None or comparison is None or record.orphaned:
            return
        self._go_to(record.anchor.start)
        for column in range(1, comparison.columns):
            ones = comparison.candidates(self.rows.row, column)
            if record in ones and not self.rows.editing:
                comparison.pick(self.rows.row, column, key)
                self._quietly(lambda at=column: self.rows.go(self.rows.row, at))  # type: ignore[misc]
                self.rows.refresh({self.rows.row})
                break
        self._tell()

    # Words

    def _tell(self) -> None:
        self.tools.show_place(self.comparison, self.rows.row, self.rows.column)
        self._describe()
        self.status_changed.emit()

    def _describe(self) -> None:
        """Tell assistive programs what the active cell holds."""
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
