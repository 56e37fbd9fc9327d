"""Finding words in a text the way a reader means them: case and accents do not matter unless asked."""

import re
import unicodedata
from functools import lru_cache

from reader.domain.text import Span
from reader.language.graphemes import continues

_OTHER = re.compile(r"[^\x00-\x7f]")


def find_all(text: str, needle: str, *, ignore_case: bool = True, ignore_accents: bool = True) -> list[Span]:
    """Every place of ``needle``, in code points of ``text``, from left to right and not overlapping.

    Folding may lengthen or shorten what it folds (ß, İ, combining marks); the spans are always those of the original.
    They begin and end at visible characters, never within one. An empty needle is nowhere.
    """
    wanted, _ = _folded(unicodedata.normalize("NFC", needle), ignore_case, ignore_accents)
    if not wanted:
        return []
    folded, places = _folded(text, ignore_case, ignore_accents)
    spans: list[Span] = []
    position = folded.find(wanted)
    while position >= 0:
        after = position + len(wanted)
        span = _span(text, places, position, after, ignore_accents)
        if span is not None:
            spans.append(span)
        position = folded.find(wanted, after if span is not None else position + 1)
    return spans


@lru_cache(maxsize=4)
def _folded(text: str, ignore_case: bool, ignore_accents: bool) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters, and its end, the place it came from; no places for ASCII.

    Remembered, as a person who types looks for one letter more in the same text.
    """
    if text.isascii():
        return (text.lower() if ignore_case else text), []
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for other in _OTHER.finditer(text):
        at = other.start()
        plain = text[done:at]
        pieces += (plain.lower() if ignore_case else plain, _one(other.group(), ignore_case, ignore_accents))
        places.extend(range(done, at))
        places.extend([at] * len(pieces[-1]))
        done = at + 1
    pieces.append(text[done:].lower() if ignore_case else text[done:])
    places.extend(range(done, len(text) + 1))
    return "".join(pieces), places


@lru_cache(maxsize=4096)
def _one(character: str, ignore_case: bool, ignore_accents: bool) -> str:
    """One character folded. Marks go before and after case does: İ folds to i and a mark."""
    folded = _bare(character) if ignore_accents else character
    folded = folded.casefold() if ignore_case else folded
    return _bare(folded) if ignore_accents else folded


def _bare(characters: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", characters) if not unicodedata.combining(one))


def _span(text: str, places: list[int], position: int, after: int, ignore_accents: bool) -> Span | None:
    """The span of a hit in the original; None where it begins or ends within a visible character."""
    if not places:
        return position, after
    begins = position == 0 or places[position - 1] != places[position]
    ends = places[after - 1] != places[after]
    start, end = places[position], places[after - 1] + 1
    while ignore_accents and end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return (start, end) if begins and ends and not continues(text, start) and not continues(text, end) else None
