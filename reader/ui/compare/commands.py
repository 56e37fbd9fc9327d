"""What the keys and buttons of the comparison do to the active row."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.domain.records import Alignment, Annotation, State, Translation
from reader.library import aligning, comparing
from reader.ui.compare.cell_editor import Editing
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.compare.rows_view import RowsView
from reader.ui.session import Session


class Commands(QObject):
    """Runs a command by its name on the active cell. Every one is a change of the library, and undoable."""

    picked = Signal()
    """The active cell shows another candidate."""
    only_compared = Signal()
    """Editing was asked for in a version that has the language of the source."""

    def __init__(self, session: Session, rows: RowsView, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = rows
        self._editing = editing
        self._table = {
            "merge": self._merge,
            "split": self._split,
            "shift_up": lambda: self._shift(down=False),
            "shift_down": lambda: self._shift(down=True),
            "confirm": self._confirm,
            "choose": self._choose,
            "previous_candidate": lambda: self._cycle(-1),
            "next_candidate": lambda: self._cycle(1),
            "add_candidate": self._add,
            "delete_candidate": self._delete,
        }

    def run(self, name: str) -> bool:
        """Do it; False where there is no such command here."""
        command = self._table.get(name)
        if command is None or self._rows.comparison is None or not self._rows.comparison.rows:
            return command is not None
        self._session.flush()
        command()
        return True

    def edit(self, letters: str = "") -> None:
        """Open the active cell for typing, ``letters`` typed already."""
        comparison, row, column = self._place()
        passage = comparison.rows[row].source
        if column != SOURCE and comparison.targets[column - 1].language == comparison.source.language:
            self.only_compared.emit()
        if passage is None or not comparison.editable(row, column) or self._rows.editing:
            return
        shown = comparison.choices.options(row, column).shown
        own = comparison.own_text(row, column)
        language = comparison.targets[column - 1].language
        if shown is not None:
            passage = (shown.anchor.start, shown.anchor.end)
        self._editing.begin(passage, language, own, shown.id if shown else "")
        if letters:
            self._rows.editor.insertPlainText(letters)

    def set_state(self, state: State) -> None:
        """Say how far the candidate shown has come."""
        self._session.flush()
        shown = self._shown()
        if shown is not None:
            self._session.edit(shown.id, state=state)

    def _place(self) -> tuple[Comparison, int, int]:
        assert self._rows.comparison is not None
        return self._rows.comparison, self._rows.row, self._rows.column

    def _shown(self) -> Annotation | None:
        comparison, row, column = self._place()
        return comparison.choices.options(row, column).shown if comparison.editable(row, column) else None

    # Pairs

    def _save(self, changed: Sequence[Alignment | None], reviewed: Sequence[Annotation] = ()) -> None:
        comparison = self._place()[0]
        pairs = zip(changed, comparison.alignments, strict=True)
        new = [one for one, old in pairs if one is not None and one != old]
        if new or reviewed:
            self._editing.end()
            self._session.attempt(lambda: aligning.save(self._session.library, new, reviewed))

    def _merge(self) -> None:
        comparison, row, _ = self._place()
        self._save(comparing.merge(comparison.alignments, comparison.rows, row))

    def _split(self) -> None:
        comparison, row, column = self._place()
        theirs = [target.sentences for target in comparison.targets]
        at = max(column - 1, 0)
        self._save(comparing.split(comparison.alignments, comparison.rows[row], at, comparison.sentences, theirs))

    def _shift(self, *, down: bool) -> None:
        comparison, row, column = self._place()
        target = None if column == SOURCE else column - 1
        units = comparison.sentences if target is None else comparison.targets[target].sentences
        self._save(comparing.shift(comparison.alignments, comparison.rows, row, down, target, units))

    def _confirm(self) -> None:
        comparison, row, _ = self._place()
        shown = self._shown()
        drafted = shown is not None and isinstance(shown.body, Translation) and shown.body.state is State.DRAFT
        self._editing.end()
        self._save(comparing.confirm(comparison.alignments, comparison.rows[row]), [shown] if shown and drafted else [])
        self._rows.go(row + 1)

    # Candidates

    def _cycle(self, step: int) -> None:
        comparison, row, column = self._place()
        if not comparison.editable(row, column):
            return
        options = comparison.choices.options(row, column)
        if len(options.choices) < 2:
            return
        shown = options.choices[(options.index + step) % len(options.choices)]
        self._editing.end()
        comparison.choices.pick(row, column, shown.id if shown else "")
        self.picked.emit()

    def _choose(self) -> None:
        shown = self._shown()
        if shown is not None and isinstance(shown.body, Translation) and not shown.body.chosen:
            self._session.attempt(lambda: self._session.library.choose(shown))

    def _add(self) -> None:
        """Another candidate, empty, opened for typing."""
        comparison, row, column = self._place()
        passage = comparison.rows[row].source
        anchor = self._session.anchor(passage) if passage and comparison.editable(row, column) else None
        if anchor is None:
            return
        self._editing.end()
        body, key = Translation(comparison.targets[column - 1].language), comparison.source.id
        made = self._session.attempt(lambda: self._session.library.add(key, anchor, body))
        if made is not None:
            comparison.choices.pick(row, column, made.id)
            self.picked.emit()
            self.edit()

    def _delete(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._editing.end()
            self._session.attempt(lambda: self._session.library.delete([shown]))
