"""A title for a text: its own first heading, else the beginning of its first sentence, else the file's name."""

import re
from pathlib import PurePath

from reader.domain.text import BlockKind, Content
from reader.language import furniture

MAX_TITLE = 80
"""The longest title made from a sentence, in code points."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(]?[^\sa-z])")
_CLAUSE_END = re.compile(r"[,;:]\s|\s[–—(]|\s-\s")


def one_line(text: str) -> str:
    """Fold all white space to single spaces."""
    return " ".join(text.split())


def first_heading(content: Content, top_only: bool = False) -> str:
    """Return the text of the first heading (of level 1 only, if ``top_only``) or ``""``."""
    for block in content.blocks:
        if block.kind is BlockKind.HEADING and (block.level == 1 or not top_only):
            return one_line(content.text[block.start : block.end])
    return ""


def opening_words(content: Content, name: str) -> str:
    """Return a title from the first paragraph with at least three words, its dateline left out; else from ``name``."""
    for block in content.blocks[:40]:
        text = content.text[block.start : block.end]
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTATION) or furniture.is_line(text):
            continue
        text = one_line(text[furniture.dateline(text)[0] :])
        if len(text.split()) >= 3 or len(text) > MAX_TITLE:
            return shorten(_SENTENCE_END.split(text, maxsplit=1)[0])
    return from_name(name)


def shorten(sentence: str) -> str:
    """Return ``sentence`` without its full stop, cut with an ellipsis at a clause or word within ``MAX_TITLE``."""
    sentence = sentence.rstrip()
    if len(sentence) <= MAX_TITLE:
        return sentence[:-1] if sentence.endswith(".") and not sentence.endswith("..") else sentence
    room = sentence[:MAX_TITLE]
    clauses = [m.start() for m in _CLAUSE_END.finditer(room)]
    at = clauses[-1] if clauses and clauses[-1] >= MAX_TITLE // 2 else room.rfind(" ")
    return room[: at if at > 0 else MAX_TITLE - 1].rstrip(" ,;:–—-(") + "…"


def from_name(name: str) -> str:
    """Return a file's name as words: suffix off, dashes and underscores to spaces, a capital first."""
    words = one_line(re.sub(r"[-_]+", " ", PurePath(name).stem)) or name
    return words[:1].upper() + words[1:]
