"""Putting canonical text together, block by block, so that every format keeps the same invariants."""

import re
import unicodedata
from dataclasses import dataclass, field

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.formats.decoding import clean

MAX_BLOCK = 200_000
"""The longest block that is opened, in code points: beyond it, a line is data and not writing."""

Style = tuple[MarkKind, str]
"""A kind of mark and its target."""

_SPACES = re.compile(r"[ \t\n]+")
_AROUND_BREAK = re.compile(" ?\x00 ?")


@dataclass
class Run:
    """A piece of a block with the marks it carries. In it, NUL stands for a line break that must be kept."""

    text: str
    styles: tuple[Style, ...] = ()


@dataclass
class Builder:
    """Collects blocks; ``content`` closes the book. ``name`` is for the sentence when a block is too long."""

    name: str = ""
    blocks: list[Block] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    position: int = 0

    def add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        """Add a block of one line without marks."""
        self.add_runs(kind, [Run(text)], level)

    def add_runs(self, kind: BlockKind, runs: list[Run], level: int = 0) -> None:
        """Add a block of several runs: white space is folded (except in code), the ends are trimmed.

        A block that comes out empty is left out unless it is a rule or an image. Raises ``BadFile`` beyond
        ``MAX_BLOCK`` code points.
        """
        text, marks = _join(runs, verbatim=kind is BlockKind.CODE)
        if not text and kind not in (BlockKind.RULE, BlockKind.IMAGE):
            return
        if len(text) > MAX_BLOCK:
            raise BadFile(
                mark("Errors", "“{name}” has a single line of {count} characters, too long to read as writing."),
                name=self.name,
                count=len(text),
            )
        if self.blocks:
            self.position += 1
        start = self.position
        self.position += len(text)
        self.pieces.append(text)
        self.blocks.append(Block(kind, level, start, self.position))
        self.marks.extend(Mark(m.kind, m.start + start, m.end + start, m.target) for m in marks)

    def content(self) -> Content:
        """Return what was collected. Raises ``BadFile`` where there is not one character to read."""
        text = "\n".join(self.pieces)
        if not text.strip():
            raise nothing_to_read(self.name)
        return Content(text, tuple(self.blocks), tuple(self.marks))


def nothing_to_read(name: str) -> BadFile:
    """Return the refusal of a file without words."""
    return BadFile(mark("Errors", "“{name}” has no words in it, so there is nothing to read."), name=name)


def _join(runs: list[Run], *, verbatim: bool) -> tuple[str, list[Mark]]:
    """Return the text of the runs and their marks, counted from the start of the block."""
    pieces: list[str] = []
    spans: list[tuple[int, int, tuple[Style, ...]]] = []
    length = 0
    after_space = True
    for run in runs:
        text = run.text if verbatim else _fold(run.text, after_space=after_space)
        if verbatim:
            text = clean(text)
        if not text:
            continue
        after_space = text[-1] in " \n"
        styles = tuple(s for s in run.styles if s[0] is not MarkKind.CODE) if verbatim else run.styles
        spans.append((length, length + len(text), styles))
        pieces.append(text)
        length += len(text)
    whole = "".join(pieces)
    trimmed = whole.strip("\n") if verbatim else whole.strip()
    shift = whole.index(trimmed) if trimmed else 0
    if not trimmed or (verbatim and not trimmed.strip()):
        return "", []
    marks = _marks([(start - shift, end - shift, styles) for start, end, styles in spans], len(trimmed))
    return _composed(trimmed, marks)


def _fold(text: str, *, after_space: bool) -> str:
    r"""Fold white space to one space, turn the breaks that must be kept into ``\n``, and clean each character."""
    kept = [clean(part) for part in text.split("\x00")]
    folded = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", "\x00".join(kept)))
    return folded.lstrip(" ") if after_space else folded


def _marks(spans: list[tuple[int, int, tuple[Style, ...]]], length: int) -> list[Mark]:
    """Make one mark of neighbouring runs with the same style."""
    marks: list[Mark] = []
    open_marks: dict[Style, tuple[int, int]] = {}
    for start, end, styles in [*spans, (length + 1, length + 1, ())]:
        for style in [s for s in open_marks if s not in styles or open_marks[s][1] != start]:
            first, last = open_marks.pop(style)
            if min(last, length) > max(first, 0):
                marks.append(Mark(style[0], max(first, 0), min(last, length), style[1]))
        for style in dict.fromkeys(styles):
            open_marks[style] = (open_marks[style][0] if style in open_marks else start, end)
    return sorted(marks, key=lambda m: (m.start, -m.end, m.kind, m.target))


def _composed(text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """Compose letters that meet their accents only where two runs meet, and move the marks along."""
    if unicodedata.is_normalized("NFC", text):
        return text, marks
    composed = unicodedata.normalize("NFC", text)

    def moved(offset: int) -> int:
        return min(len(unicodedata.normalize("NFC", text[:offset])), len(composed))

    kept = [Mark(m.kind, moved(m.start), moved(m.end), m.target) for m in marks]
    return composed, [m for m in kept if m.start < m.end]
