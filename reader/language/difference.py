"""What was removed and what was added between two wordings, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "removed", "added"]

_TOKEN = re.compile(r"\w+(?:[-’'.,:]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what happened to it."""

    kind: Kind
    text: str


def words(old: str, new: str) -> list[Piece]:
    """The way from ``old`` to ``new`` in whole words; what is removed comes before what takes its place.

    The "same" and "removed" pieces joined are ``old``, the "same" and "added" ones ``new``. Blanks and punctuation
    between two changed words count as changed with them, so that a rewritten phrase reads as one.
    """
    if old == new:
        return [Piece("same", old)] if old else []
    ours, theirs = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[Piece] = []
    gone: list[str] = []
    come: list[str] = []
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    at, to = 0, 0
    for block in blocks:
        gone += ours[at : block.a]
        come += theirs[to : block.b]
        same = ours[block.a : block.a + block.size]
        at, to = block.a + block.size, block.b + block.size
        if _joins(same) and (gone or come):
            gone += same
            come += same
            continue
        _put(pieces, gone, come)
        _append(pieces, "same", same)
        gone, come = [], []
    return pieces


def _joins(same: list[str]) -> bool:
    """Whether this is no more than blanks and punctuation between two changes."""
    return bool(same) and not any(token[0].isalnum() or token[0] == "_" for token in same)


def _put(pieces: list[Piece], gone: list[str], come: list[str]) -> None:
    """Add a change, giving back what both sides end with."""
    tail = 0
    while tail < min(len(gone), len(come)) and gone[-1 - tail] == come[-1 - tail]:
        tail += 1
    _append(pieces, "removed", gone[: len(gone) - tail])
    _append(pieces, "added", come[: len(come) - tail])
    _append(pieces, "same", gone[len(gone) - tail :])


def _append(pieces: list[Piece], kind: Kind, tokens: list[str]) -> None:
    text = "".join(tokens)
    if pieces and pieces[-1].kind == kind:
        pieces[-1] = Piece(kind, pieces[-1].text + text)
    elif text:
        pieces.append(Piece(kind, text))
