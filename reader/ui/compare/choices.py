"""What each cell of a comparison could show, and which of it it does."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.domain.records import Annotation, Document, Translation
from reader.domain.text import Span
from reader.library import comparing
from reader.library.aligning import Side
from reader.library.comparing import Row


@dataclass(frozen=True, slots=True)
class Target:
    """A column: a version of the text, or without ``document`` a translation made from nothing."""

    document: Document | None
    language: str
    side: Side | None = None

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The version's sentences."""
        return self.side.sentences if self.side else ()

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


class Laid(Protocol):
    """Rows and columns as choosing needs them."""

    rows: list[Row]
    targets: list[Target]

    def own_text(self, row: int, column: int) -> str:
        """The text of the version itself."""

    def recount(self, row: int) -> None:
        """The row shows another candidate."""


class Choices:
    """The candidate translations of every cell. A pick lasts as long as the comparison is open."""

    def __init__(self, laid: Laid) -> None:
        self._laid = laid
        self._by_row: dict[int, list[Annotation]] = {}
        self._picks: dict[tuple[str, Span], str] = {}

    def group(self, annotations: Iterable[Annotation]) -> None:
        """Put the open document's translations into the rows."""
        self._by_row = comparing.translations(self._laid.rows, annotations)

    def follow(self, annotations: Iterable[Annotation], touched: set[str]) -> set[int]:
        """Take in annotations of which some were ``touched``; the rows those were and are in."""
        before = self._by_row
        self.group(annotations)
        return {
            row
            for groups in (before, self._by_row)
            for row, ones in groups.items()
            if any(one.id in touched for one in ones)
        }

    def of_row(self, row: int) -> list[Annotation]:
        """Every translation that begins in the row, whatever its language."""
        return self._by_row.get(row, [])

    def candidates(self, row: int, column: int) -> list[Annotation]:
        """The translations of the row into the column's language; those of other passages in the row last."""
        language = self._laid.targets[column - 1].language
        found = self._by_row.get(row, [])
        return [one for one in found if isinstance(one.body, Translation) and one.body.language == language]

    def options(self, row: int, column: int) -> Options:
        """What a cell could show and does: the person's pick, else the best candidate made from this version.

        A translation of a few of the row's words is offered, but never stands for the row unless it is picked.
        """
        ones, laid = self.candidates(row, column), self._laid.rows[row]
        own = [one for one in ones if comparing.is_nearly(laid, one) and self._home(row, one) == column]
        own = [one for one in own if comparing.is_whole(laid, one)] or own
        lead = column == self._leading(column)
        choices: tuple[Annotation | None, ...] = tuple(ones)
        if self._laid.own_text(row, column) or not lead or not own:
            choices = (None, *ones)
        picked = self._pick(row, column)
        own_text = picked == "" and choices[0] is None
        wanted = None if own_text else next((one for one in ones if one.id == picked), _best(own))
        return Options(choices, choices.index(wanted) if wanted in choices else 0)

    def _pick(self, row: int, column: int) -> str | None:
        span = self._laid.rows[row].source
        return self._picks.get((self._laid.targets[column - 1].key, span)) if span else None

    def pick(self, row: int, column: int, key: str) -> None:
        """Show that candidate ("" for the version's own text) in a cell as long as the comparison is open."""
        span = self._laid.rows[row].source
        if span:
            self._picks[self._laid.targets[column - 1].key, span] = key
            self._laid.recount(row)

    def _leading(self, column: int) -> int:
        """The first column in the same language."""
        languages = [target.language for target in self._laid.targets]
        return languages.index(languages[column - 1]) + 1

    def _home(self, row: int, one: Annotation) -> int:
        """Which of the columns in its language a candidate belongs to: the one whose own text is most like it."""
        assert isinstance(one.body, Translation)
        same = [at for at, target in enumerate(self._laid.targets, 1) if target.language == one.body.language]
        if len(same) == 1:
            return same[0]
        text = one.body.text
        return max(same, key=lambda at: (_likeness(self._laid.own_text(row, at), text), -at))


def _best(candidates: Sequence[Annotation]) -> Annotation | None:
    """The chosen candidate, else the one last worked on."""
    return max(candidates, key=lambda one: (getattr(one.body, "chosen", False), one.modified), default=None)


def _likeness(one: str, other: str) -> float:
    """The share of words two texts have in common (Dice 1945), from 0 to 1."""
    ours, theirs = Counter(one.casefold().split()), Counter(other.casefold().split())
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0
