"""Finding words in a text the way a reader means them: case and accents do not matter unless asked."""

import unicodedata
from bisect import bisect_right

from reader.domain.text import Span


def find_all(text: str, needle: str, *, ignore_case: bool = True, ignore_accents: bool = True) -> list[Span]:
    """Every place of ``needle``, in code points of ``text``, from left to right and not overlapping.

    Folding may lengthen or shorten what it folds (ß, İ, combining marks); the spans are always those of the original,
    and take in the combining marks of their last letter. An empty needle is nowhere.
    """
    wanted = _fold(needle, ignore_case, ignore_accents)[0]
    if not wanted:
        return []
    if text.isascii():
        folded, starts = (text.lower() if ignore_case else text), None
    else:
        folded, starts = _fold(text, ignore_case, ignore_accents)
    spans: list[Span] = []
    position = folded.find(wanted)
    while position >= 0:
        after = position + len(wanted)
        span = (position, after) if starts is None else _span(starts, position, after, len(text))
        if starts is None or _whole(starts, position, after):
            span = (span[0], _with_marks(text, span[1]))
            spans.append(span)
            position = folded.find(wanted, after)
        else:
            position = folded.find(wanted, position + 1)
    return spans


def _fold(text: str, ignore_case: bool, ignore_accents: bool) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index of the one it came from."""
    pieces: list[str] = []
    starts: list[int] = []
    for index, character in enumerate(text):
        folded = character if character.isascii() else _fold_one(character, ignore_accents)
        folded = folded.casefold() if ignore_case else folded
        pieces.append(folded)
        starts.extend([index] * len(folded))
    return "".join(pieces), starts


def _fold_one(character: str, ignore_accents: bool) -> str:
    if not ignore_accents:
        return character
    return "".join(one for one in unicodedata.normalize("NFD", character) if not unicodedata.combining(one))


def _span(starts: list[int], position: int, after: int, length: int) -> Span:
    end = bisect_right(starts, starts[after - 1])
    return starts[position], (starts[end] if end < len(starts) else length)


def _whole(starts: list[int], position: int, after: int) -> bool:
    """Whether the match begins and ends at the borders of original characters."""
    begins = position == 0 or starts[position - 1] != starts[position]
    return begins and (after == len(starts) or starts[after] != starts[after - 1])


def _with_marks(text: str, end: int) -> int:
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
