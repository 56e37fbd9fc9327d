"""What is compared: the open document, the versions beside it, their rows, and what each cell shows."""

from collections.abc import Sequence

from reader.domain.change import Change
from reader.domain.records import Alignment, Document, State, Translation
from reader.domain.text import MarkKind, Span
from reader.language import difference
from reader.library import aligning, comparing
from reader.library.aligning import Side
from reader.library.comparing import Row
from reader.ui.compare.choices import Choices, Target
from reader.ui.session import Session

SOURCE = 0
"""The column of the open document; the targets follow from 1."""


class Comparison:
    """The columns and rows of one comparison. Asks the session for annotations, keeps none that are stale."""

    def __init__(
        self,
        session: Session,
        source: Document,
        side: Side,
        targets: Sequence[Target],
        alignments: Sequence[Alignment | None],
    ) -> None:
        """``alignments`` are those of the targets, None for a target without a document."""
        self.session = session
        self.source = source
        self.side = side
        self.targets = list(targets)
        self.alignments: list[Alignment | None] = []
        self.rows: list[Row] = []
        self.choices = Choices(self)
        self._counted: dict[int, tuple[bool, bool]] = {}
        self.set_alignments(alignments)

    # Keeping up with the library

    def take(self, change: Change) -> bool:
        """Take in changed pairs; False where the pairing of a version is no longer there."""
        found = list(self.alignments)
        for index, old in enumerate(found):
            if old is not None and old.id in change.after:
                new = change.after[old.id]
                if not isinstance(new, Alignment):
                    return False
                found[index] = new if new.source == self.source.id else aligning.flipped(new)
        self.set_alignments(found)
        return True

    def set_alignments(self, alignments: Sequence[Alignment | None]) -> None:
        """Lay the rows by these alignments."""
        self.alignments = list(alignments)
        self.rows = comparing.lay(self.alignments, self.sentences if not any(alignments) else ())
        self._counted.clear()
        self.choices.group(self.session.annotations.values())

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The source's sentences."""
        return self.side.sentences

    def follow(self, change: Change) -> set[int]:
        """Take in a change of annotations; the rows whose cells may look different."""
        rows = self.choices.follow(self.session.annotations.values(), set(change.after))
        for row in rows:
            self._counted.pop(row, None)
        return rows

    # Cells

    @property
    def columns(self) -> int:
        """How many columns there are, the source included."""
        return len(self.targets) + 1

    def span(self, row: int, column: int) -> Span | None:
        """Where a cell's own text stands in its document."""
        return self.rows[row].source if column == SOURCE else self.rows[row].targets[column - 1]

    def own_text(self, row: int, column: int) -> str:
        """The text of the document or version itself."""
        side = self.side if column == SOURCE else self.targets[column - 1].side
        span = self.span(row, column)
        return side.content.text[span[0] : span[1]] if side and span else ""

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        shown = self.choices.options(row, column).shown if column != SOURCE else None
        return shown.body.text if shown and isinstance(shown.body, Translation) else self.own_text(row, column)

    def marks(self, row: int) -> list[tuple[Span, MarkKind]]:
        """The formatting of the source's words, in code points from the row's beginning."""
        found = self.span(row, SOURCE)
        if found is None:
            return []
        marks = self.side.content.marks
        return [
            (_inside((one.start, one.end), found), one.kind) for one in marks if _touch((one.start, one.end), found)
        ]

    def translated(self, row: int) -> list[Span]:
        """Passages within the row that have a translation of their own, in code points from its beginning."""
        found, ones = self.span(row, SOURCE), self.choices.of_row(row)
        if found is None:
            return []
        spans = {(one.anchor.start, one.anchor.end) for one in ones if not comparing.is_whole(self.rows[row], one)}
        return sorted(_inside(span, found) for span in spans if _touch(span, found))

    def editable(self, row: int, column: int) -> bool:
        """Whether a translation can be written here: there must be a passage, and another language."""
        if column == SOURCE or self.rows[row].source is None:
            return False
        return self.targets[column - 1].language != self.source.language

    # Differences

    def base(self, column: int) -> int | None:
        """The column a column is compared with word by word: the nearest before it in its language."""
        languages = [self.source.language, *(target.language for target in self.targets)]
        same = [at for at in range(column) if languages[at] == languages[column]]
        return same[-1] if same else None

    def pieces(self, row: int, column: int) -> list[difference.Piece]:
        """The words of a cell against its base column's; nothing where either is empty or there is no base."""
        base = self.base(column)
        old = self.text(row, base) if base is not None else ""
        new = self.text(row, column)
        return difference.words(old, new) if old and new else []

    # Counting

    def tally(self) -> tuple[int, int]:
        """How many rows of the first target have a translation, and how many of those have been reviewed."""
        counts = [self.progress(row) for row in range(len(self.rows))]
        return sum(translated for translated, _ in counts), sum(reviewed for _, reviewed in counts)

    def progress(self, row: int) -> tuple[bool, bool]:
        """Whether the row has a translation in the first target, and whether that has been reviewed."""
        found = self._counted.get(row)
        if found is None:
            found = self._counted[row] = self._count(row)
        return found

    def recount(self, row: int) -> None:
        """The row shows another candidate."""
        self._counted.pop(row, None)

    def _count(self, row: int) -> tuple[bool, bool]:
        laid = self.rows[row]
        written = bool(self.choices.of_row(row))
        if laid.source is None or not (self.text(row, 1).strip() if written else laid.targets[0]):
            return False, False
        shown = self.choices.options(row, 1).shown if written else None
        if shown is not None and isinstance(shown.body, Translation):
            return True, shown.body.state is not State.DRAFT
        return True, comparing.confirmed(self.alignments[0], laid, 0)


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _inside(span: Span, row: Span) -> Span:
    return max(span[0], row[0]) - row[0], min(span[1], row[1]) - row[0]
