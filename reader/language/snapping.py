"""Making a selection mean what the person meant: no stray spaces, no half characters, whole words on a double click."""

import re
import unicodedata

from reader.domain.text import Span

_WORD = re.compile(r"\w+(?:[-‐‑’'.,:]\w+)*[%]?")
_JOINER = "\u200d"


def snap(text: str, start: int, end: int) -> Span:
    """The span without blanks at its ends, widened so that no character sequence is cut in two.

    An emoji with its modifiers or joined parts and a letter with its combining marks count as one. A span of blanks
    only becomes empty at its start.
    """
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, start
    while start > 0 and _continues(text, start):
        start -= 1
    while end < len(text) and _continues(text, end):
        end += 1
    return start, end


def _continues(text: str, index: int) -> bool:
    """Whether the character at ``index`` belongs to the one before it (a simplified UAX 29 grapheme rule)."""
    here, before = text[index], text[index - 1]
    if unicodedata.combining(here) or here in (_JOINER, "\ufe0f", "\ufe0e") or before == _JOINER:
        return True
    if "\U0001f3fb" <= here <= "\U0001f3ff":
        return True
    return _flag(here) and _flag(before) and _flags_before(text, index) % 2 == 1


def _flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, index: int) -> int:
    count = 0
    while index > 0 and _flag(text[index - 1]):
        index, count = index - 1, count + 1
    return count


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
    from reader.language import sentences

    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    line_end = len(text) if line_end < 0 else line_end
    for start, end in sentences.split(text[line_start:line_end], language):
        if offset <= line_start + end:
            return line_start + start, line_start + end
    return snap(text, line_start, line_end)
