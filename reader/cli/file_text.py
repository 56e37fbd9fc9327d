"""A file's text for the commands that read one without a library, with offsets the file's owner can count.

For plain text they count in the file's own text (its encoding understood, its byte order mark left out, its line ends
all ``\\n``); for Markdown and HTML in the text Sorot makes of the file, where markup no longer stands.
"""

import re
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from reader.domain.text import Content, Span
from reader.formats import opening
from reader.formats.decoding import clean, decode

INPUT = "-"
"""What stands for standard input in place of a file's name, as it does for other programs."""
_INPUT_NAME = "stdin.txt"
_BREAKS = re.compile("\r\n?")


@dataclass(frozen=True)
class FileText:
    """``text`` is what offsets count in. ``flowing`` is the same, of the same length, with blanks for the line ends
    inside hard-wrapped paragraphs. ``furniture`` counts in ``content``, as everything found there does.
    """

    text: str
    flowing: str
    content: Content
    furniture: tuple[Span, ...]
    language: str
    published: str
    starts: Sequence[int]
    ends: Sequence[int]

    def place(self, start: int, end: int) -> Span:
        """Where a span of ``content.text`` stands in ``text``, in code points, without the blanks at its ends."""
        inner = self.content.text[start:end]
        start += len(inner) - len(inner.lstrip())
        end = start + len(inner.strip())
        return (self.starts[start], self.ends[end - 1]) if start < end else (start, start)


def read(name: str) -> FileText:
    """Read a file, or plain text from standard input where the name is ``INPUT``. Raises ``BadFile``."""
    path = Path(_INPUT_NAME if name == INPUT else name)
    data = sys.stdin.buffer.read(opening.MAX_BYTES + 1) if name == INPUT else opening.read_file(path)
    found = opening.read(data, str(path))
    content = found.content
    text = content.text
    placed: tuple[Sequence[int], Sequence[int]] = (range(len(text)), range(1, len(text) + 1))
    flowing = text
    if path.suffix.lower() in opening.PLAIN:
        own = _BREAKS.sub("\n", decode(data, path.name))
        walked = _walk(content, own)
        if walked is not None:
            text, placed = own, walked
            flowing = _flowing(content, own, *walked)
    return FileText(text, flowing, content, found.furniture, found.language, found.published, *placed)


def _flowing(content: Content, text: str, starts: Sequence[int], ends: Sequence[int]) -> str:
    pieces, at = [], 0
    for block in content.blocks:
        if block.start < block.end:
            first, last = starts[block.start], ends[block.end - 1]
            pieces += [text[at:first], text[first:last].replace("\n", " ")]
            at = last
    return "".join([*pieces, text[at:]])


def _walk(content: Content, text: str) -> tuple[list[int], list[int]] | None:
    """For each code point of the content where it begins and ends in ``text``, or None where that cannot be said.

    The blocks stand in the file in order; only blanks differ, and what opening leaves out: bullets, control characters.
    """
    letters, begins, finishes = _composed(text)
    places = [0] * (len(content.text) + 1)
    at = 0
    for block in content.blocks:
        words = content.text[block.start : block.end]
        found = _found(words, letters, at)
        if found is None:
            return None
        places[block.start : block.end] = found
        at = found[-1] + 1 if found else at
        places[block.end] = min(at, max(len(letters) - 1, 0))
    return [begins[one] for one in places], [finishes[one] for one in places]


def _found(words: str, letters: str, at: int) -> list[int] | None:
    if not words.strip():
        return [at] * len(words)
    first = letters.find(words.strip()[0], at)
    while first >= 0:
        followed = _followed(words, letters, first)
        if followed is not None:
            return followed
        first = letters.find(letters[first], first + 1)
    return None


def _followed(words: str, letters: str, at: int) -> list[int] | None:
    """Where each of the words' characters stands if they begin at ``at``, or None if they do not."""
    places = []
    for letter in words:
        if letter.isspace():
            places.append(min(at, len(letters) - 1))
            continue
        while at < len(letters) and letters[at] != letter and not clean(letters[at]).strip():
            at += 1
        if at >= len(letters) or letters[at] != letter:
            return None
        places.append(at)
        at += 1
    return places


def _joins(letter: str) -> bool:
    """Whether a sign may become one with the sign before it: a mark, or a later part of a Hangul syllable."""
    return unicodedata.category(letter).startswith("M") or "\u1160" <= letter <= "\u11ff"


def _composed(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """The text in NFC, and for each of its code points where it begins and ends in ``text``."""
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text)), range(1, len(text) + 1)
    edges = [index for index, letter in enumerate(text) if not _joins(letter)]
    edges = [0, *edges[1:], len(text)] if edges and edges[0] == 0 else [0, *edges, len(text)]
    letters: list[str] = []
    begins: list[int] = []
    finishes: list[int] = []
    for start, end in pairwise(edges):
        made = unicodedata.normalize("NFC", text[start:end])
        letters.append(made)
        begins += [start] * len(made)
        finishes += [end] * len(made)
    return "".join(letters), begins, finishes
