"""Canonical text with its blocks and marks: what every format becomes.

All offsets are code points into ``Content.text``, half-open ``[start, end)``.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

Span = tuple[int, int]
"""``(start, end)`` in code points, half-open."""


class BlockKind(StrEnum):
    """What a stretch of text is in its document."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    CODE = "code"
    TABLE_ROW = "table_row"
    IMAGE = "image"
    RULE = "rule"


class MarkKind(StrEnum):
    """Inline formatting."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``level`` is 1-6 for headings, the nesting depth from 0 for list items and quotations, else 0."""

    kind: BlockKind
    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline formatting over [start, end); ``target`` is a link's address, never fetched."""

    kind: MarkKind
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True)
class Content:
    r"""The text of a document, immutable.

    Invariant: the blocks are in order and ``text == "\n".join(text[b.start:b.end] for b in blocks)``; so a block and
    a ``QTextBlock`` correspond one to one and one ``\n`` stands between neighbours. A block may be empty (a rule, an
    image without words) and may hold ``\n`` inside (code, a table cell). The text is Unicode NFC, without ``\r``, NUL,
    U+2028 and U+2029.
    """

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()

    @cached_property
    def version(self) -> str:
        """The ``text_version``: SHA-256 (hex) over text, blocks and marks."""
        # Loading OpenSSL's hashes takes milliseconds that a start without an import need not spend.
        import hashlib

        shape = [
            [[b.kind, b.level, b.start, b.end] for b in self.blocks],
            [[m.kind, m.start, m.end, m.target] for m in self.marks],
        ]
        body = json.dumps([self.text, shape], ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()

    def check(self) -> None:
        """Raise ``ValueError`` where the invariant above does not hold."""
        if "\n".join(self.text[b.start : b.end] for b in self.blocks) != self.text:
            raise ValueError("blocks do not cover the text")
        position = 0
        for block in self.blocks:
            if block.start != position or block.end < block.start:
                raise ValueError(f"block out of order at {block.start}")
            position = block.end + 1
        for mark in self.marks:
            if not 0 <= mark.start < mark.end <= len(self.text):
                raise ValueError(f"mark outside the text at {mark.start}")
