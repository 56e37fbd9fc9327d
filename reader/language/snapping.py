"""Making a selection mean what the person meant: no stray spaces, no half characters, whole words on a double click."""

import re

from reader.domain.text import Span
from reader.language.graphemes import continues

_LETTERS = r"(?:\w[\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:[-‐‑’'.,:]{_LETTERS})*%?")


def snap(text: str, start: int, end: int) -> Span:
    """The span without blanks at its ends, widened so that no character sequence is cut in two.

    An emoji with its modifiers or joined parts and a letter with its combining marks count as one. A span of blanks
    only becomes empty at its start.
    """
    start, end = (max(0, min(place, len(text))) for place in sorted((start, end)))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, start
    while start > 0 and continues(text, start):
        start -= 1
    while end < len(text) and continues(text, end):
        end += 1
    return start, end


def word_at(text: str, offset: int) -> Span:
    """The word there, with its hyphens, apostrophes and figures' separators; else the single character, snapped."""
    offset = max(0, min(offset, len(text)))
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    line_end = len(text) if line_end < 0 else line_end
    left, right = max(line_start, offset - 200), min(line_end, offset + 200)
    for match in _WORD.finditer(text, left, right):
        if match.start() <= offset < match.end() or match.end() == offset:
            return snap(text, match.start(), match.end())
    return snap(text, offset, min(offset + 1, line_end))


def sentence_at(text: str, offset: int, language: str = "") -> Span:
    """The sentence there; an empty span where the line is blank."""
    from reader.language.sentences import split

    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    line_end = len(text) if line_end < 0 else line_end
    for start, end in split(text[line_start:line_end], language):
        if offset <= line_start + end:
            return line_start + start, line_start + end
    return snap(text, line_start, line_end)
