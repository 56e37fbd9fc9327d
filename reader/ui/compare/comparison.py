"""What is compared: the open document, the versions beside it, their rows, and what each cell shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.change import Change
from reader.domain.records import Alignment, Annotation, Document, State, Translation
from reader.domain.text import MarkKind, Span
from reader.language import difference
from reader.library import aligning, comparing
from reader.library.aligning import Side
from reader.library.comparing import Row
from reader.ui.session import Session

SOURCE = 0
"""The column of the open document; the targets follow from 1."""


@dataclass(frozen=True, slots=True)
class Target:
    """A column: a version of the text, or without ``document`` a translation made from nothing."""

    document: Document | None
    language: str
    side: Side | None = None
    sentences: tuple[Span, ...] = ()

    @property
    def key(self) -> str:
        """The version's id, "" for a translation made from nothing."""
        return self.document.id if self.document else ""


@dataclass(frozen=True, slots=True)
class Options:
    """What a cell could show: None is the version's own text. ``index`` is the one it does show."""

    choices: tuple[Annotation | None, ...]
    index: int

    @property
    def shown(self) -> Annotation | None:
        """The candidate shown, None for the version's own text."""
        return self.choices[self.index]


class Comparison:
    """The columns and rows of one comparison. Asks the session for annotations, keeps none that are stale."""

    def __init__(self, session: Session, source: Document, side: Side, targets: Sequence[Target]) -> None:
        self.session = session
        self.source = source
        self.side = side
        self.sentences = aligning.sentences(side)
        self.targets = list(targets)
        self.alignments: list[Alignment | None] = []
        self.rows: list[Row] = []
        self._by_row: dict[int, list[Annotation]] = {}
        self._picks: dict[tuple[str, Span], str] = {}
        self.reload()

    # Keeping up with the library

    def reload(self) -> bool:
        """Read alignments and candidates afresh; False where a version or its alignment is no longer there."""
        library = self.session.library
        self.alignments = [
            aligning.find(library, self.source, target.document) if target.document else None for target in self.targets
        ]
        self.set_alignments(self.alignments)
        return all(one or not target.document for one, target in zip(self.alignments, self.targets, strict=True))

    def set_alignments(self, alignments: Sequence[Alignment | None]) -> None:
        """Lay the rows by these alignments."""
        self.alignments = list(alignments)
        self.rows = comparing.lay(self.alignments, self.sentences)
        self._group()

    def follow(self, change: Change) -> set[int]:
        """Take in a change of annotations; the rows whose cells may look different."""
        before = self._by_row
        self._group()
        touched = set(change.after)
        return {
            row
            for groups in (before, self._by_row)
            for row, ones in groups.items()
            if any(one.id in touched for one in ones)
        }

    def _group(self) -> None:
        self._by_row = comparing.translations(self.rows, self.session.annotations.values())

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
        shown = self.options(row, column).shown if column != SOURCE else None
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
        found, ones = self.span(row, SOURCE), self._by_row.get(row, ())
        if found is None:
            return []
        spans = {(one.anchor.start, one.anchor.end) for one in ones if not comparing.is_whole(self.rows[row], one)}
        return sorted(_inside(span, found) for span in spans if _touch(span, found))

    def editable(self, row: int, column: int) -> bool:
        """Whether a translation can be written here: there must be a passage to translate."""
        return column != SOURCE and self.rows[row].source is not None

    def candidates(self, row: int, column: int) -> list[Annotation]:
        """The translations of the row into the column's language; those of other passages in the row last."""
        language = self.targets[column - 1].language
        found = self._by_row.get(row, ())
        return [one for one in found if isinstance(one.body, Translation) and one.body.language == language]

    def options(self, row: int, column: int) -> Options:
        """What a cell could show and does: the person's pick, else the best candidate made from this version."""
        ones = self.candidates(row, column)
        own = [one for one in ones if comparing.is_whole(self.rows[row], one) and self._home(row, one) == column]
        lead = column == self._leading(column)
        choices: tuple[Annotation | None, ...] = tuple(ones)
        if self.own_text(row, column) or not lead or not ones:
            choices = (None, *ones)
        wanted = self._picked(row, column, ones) if self._pick(row, column) is not None else _best(own)
        return Options(choices, choices.index(wanted) if wanted in choices else 0)

    def _pick(self, row: int, column: int) -> str | None:
        span = self.rows[row].source
        return self._picks.get((self.targets[column - 1].key, span)) if span else None

    def _picked(self, row: int, column: int, ones: Sequence[Annotation]) -> Annotation | None:
        return next((one for one in ones if one.id == self._pick(row, column)), None)

    def pick(self, row: int, column: int, key: str) -> None:
        """Show that candidate ("" for the version's own text) in a cell as long as the comparison is open."""
        span = self.rows[row].source
        if span:
            self._picks[self.targets[column - 1].key, span] = key

    def _leading(self, column: int) -> int:
        """The first column in the same language."""
        languages = [target.language for target in self.targets]
        return languages.index(languages[column - 1]) + 1

    def _home(self, row: int, one: Annotation) -> int:
        """Which of the columns in its language a candidate belongs to: the one whose own text is most like it."""
        assert isinstance(one.body, Translation)
        same = [at for at, target in enumerate(self.targets, 1) if target.language == one.body.language]
        if len(same) == 1:
            return same[0]
        return max(same, key=lambda at: (_likeness(self.own_text(row, at), one.body.text), -at))  # type: ignore[union-attr]

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
        translated = reviewed = 0
        for row, laid in enumerate(self.rows):
            if laid.source is None or not self.text(row, 1).strip():
                continue
            translated += 1
            shown = self.options(row, 1).shown
            if shown is None:
                reviewed += comparing.confirmed(self.alignments[0], laid, 0)
            elif isinstance(shown.body, Translation):
                reviewed += shown.body.state is not State.DRAFT
        return translated, reviewed


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _inside(span: Span, row: Span) -> Span:
    return max(span[0], row[0]) - row[0], min(span[1], row[1]) - row[0]


def _best(candidates: Sequence[Annotation]) -> Annotation | None:
    """The chosen candidate, else the one last worked on."""
    return max(candidates, key=lambda one: (getattr(one.body, "chosen", False), one.modified), default=None)


def _likeness(one: str, other: str) -> float:
    """The share of words two texts have in common (Dice 1945), from 0 to 1."""
    ours, theirs = Counter(one.casefold().split()), Counter(other.casefold().split())
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0
