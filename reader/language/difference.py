"""What differs between two versions of a passage, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_TOKEN = re.compile(r"\s+|\w+(?:[-’'.,]\w+)*|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """A stretch both versions share, or one that only the old or only the new one has."""

    kind: Literal["same", "removed", "added"]
    text: str


def words(old: str, new: str) -> list[Piece]:
    """The difference as pieces in reading order; what was removed comes before what was added in its place.

    The pieces that are not "added" make up ``old``, those that are not "removed" make up ``new``, to the code point.
    Found with Ratcliff and Obershelp's matching (``difflib``) over words, blanks and marks. A lone blank or mark that
    both share between two changes is shown as changed with them: a phrase reads better than confetti.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    pieces: list[Piece] = []
    removed = added = ""
    codes = matcher.get_opcodes()
    for index, (code, i, j, k, m) in enumerate(codes):
        gone, come = "".join(before[i:j]), "".join(after[k:m])
        inside = 0 < index < len(codes) - 1
        if code != "equal" or (inside and not any(letter.isalnum() for letter in gone)):
            removed, added = removed + gone, added + come
            continue
        pieces += _changed(removed, added)
        pieces.append(Piece("same", gone))
        removed = added = ""
    return pieces + _changed(removed, added)


def _changed(removed: str, added: str) -> list[Piece]:
    """The pieces of one change, without the blanks that both its sides begin and end with."""
    if removed == added:
        return [Piece("same", removed)] if removed else []
    lead = _shared(removed, added)
    trail = _shared(removed[lead:][::-1], added[lead:][::-1])
    head, tail = removed[:lead], removed[len(removed) - trail :]
    middle = (
        Piece("same", head),
        Piece("removed", removed[lead : len(removed) - trail]),
        Piece("added", added[lead : len(added) - trail]),
        Piece("same", tail),
    )
    return [piece for piece in middle if piece.text]


def _shared(one: str, other: str) -> int:
    """How many blanks both begin with."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count] and one[count].isspace():
        count += 1
    return count
