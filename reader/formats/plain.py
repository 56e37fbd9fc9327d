"""Opening plain text: which lines are paragraphs, which are parts of one, and which are headings or list items."""

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.domain.tasks import Progress, checkpoint
from reader.domain.text import BlockKind, Content
from reader.formats import titling
from reader.formats.building import Builder
from reader.formats.imported import Imported
from reader.language import furniture

MAX_HEADING = 90
"""The longest heading recognised, in code points."""
WRAP_RANGE = (45, 100)
"""Lines this long, in code points, may be the pieces of hard-wrapped paragraphs."""

_BULLET = re.compile(r"(\s*)([-*•·▪‣–]|\d{1,3}[.)])\s+(?=\S)")
_RULE = re.compile(r"\s*(?:(?:[-*_=~–—]\s?){3,}|\* ?\* ?\*)\s*")
_UNDERLINE = re.compile(r"(=+|-+)\s*")
_NUMBER_ONLY = re.compile(r"[\W\d_]+")
_BYLINE = re.compile(r"(?:oleh|by|penulis|reporter|pewarta)\s*:?\s+(?P<who>[A-Z][\w.'’ ,-]{2,80})", re.IGNORECASE)


@dataclass
class Line:
    """One line, stripped, and what stands around it."""

    text: str
    indent: int
    before: bool = False
    """Whether an empty line stands before it."""


def read(text: str, name: str, progress: Progress) -> Imported:
    """Return the document of a plain text, already clean. Raises ``BadFile`` and ``Cancelled``."""
    lines = _lines(text)
    checkpoint(progress, 1, 4)
    if _wrapped(lines):
        lines = _unwrapped(lines)
    checkpoint(progress, 2, 4)
    builder = Builder(name)
    headings = _headings(lines)
    for index, line in enumerate(lines):
        _add(builder, line, headings.get(index, 0))
    content = builder.content()
    checkpoint(progress, 3, 4)
    first = content.blocks[0]
    headed = first.kind is BlockKind.HEADING
    title = titling.first_heading(content) if headed else titling.opening_words(content, name)
    return Imported(content, title, byline=_byline(content), site=_site(content))


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    empty = False
    for raw in text.split("\n"):
        stripped = raw.strip()
        if not stripped:
            empty = True
            continue
        expanded = raw.expandtabs(4) if raw[0] in " \t" else raw
        lines.append(Line(stripped, len(expanded) - len(expanded.lstrip()), empty))
        empty = False
    return lines


def _wrapped(lines: list[Line]) -> bool:
    """Whether the text is hard-wrapped: nearly every line ends because the next word would not have fitted."""
    inner = [(a, b) for a, b in pairwise(lines) if not b.before and not _BULLET.match(b.text)]
    if len(inner) < 2:
        return False
    lengths = sorted(len(a.text) + a.indent for a, _ in inner)
    width = lengths[int(len(lengths) * 0.98)]
    if width > WRAP_RANGE[1] or median(lengths) < WRAP_RANGE[0] or max(len(line.text) for line in lines) > 2 * width:
        return False
    full = sum(len(a.text) + a.indent + 1 + len(b.text.split(" ", 1)[0]) > width * 0.92 for a, b in inner)
    return full / len(inner) >= 0.7


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Join the lines of each paragraph: it ends at an empty line, an indent, a list item or a line left short."""
    width = max(len(line.text) + line.indent for line in lines)
    joined: list[Line] = []
    parts: list[str] = []
    for index, line in enumerate(lines):
        if index == 0 or line.before or _starts(lines[index - 1], line, width):
            if joined:
                joined[-1].text = "".join(parts)
            joined.append(Line("", line.indent, line.before))
            parts = [line.text]
        else:
            parts.append(line.text if _glued(parts[-1]) else " " + line.text)
    joined[-1].text = "".join(parts)
    return joined


def _starts(above: Line, line: Line, width: int) -> bool:
    if _BULLET.match(line.text) or _RULE.fullmatch(line.text) or _RULE.fullmatch(above.text):
        return True
    if line.indent >= above.indent + 2 and not _BULLET.match(above.text):
        return True
    return len(above.text) + above.indent + 1 + len(line.text.split(" ", 1)[0]) <= width * 0.7


def _glued(text: str) -> bool:
    """Whether the next line follows without a space: a hyphen inside a word (``anak-`` ``anak``) or a dash."""
    return text.endswith("—") or (text.endswith("-") and len(text) > 1 and text[-2].isalpha())


def _headings(lines: list[Line]) -> dict[int, int]:
    """Return the level of each line that is a heading: 1 for one that opens the text, 2 for the others."""
    found: dict[int, int] = {}
    long_line = median(len(line.text) for line in lines) >= 60 if lines else False
    run = 0
    for index in range(len(lines) - 2, -1, -1):
        line, after = lines[index], lines[index + 1]
        underline = _UNDERLINE.fullmatch(after.text) if not after.before else None
        if underline and len(after.text) >= 3 and len(after.text) >= len(line.text) * 0.6:
            found[index] = 1 if after.text[0] == "=" else 2
            run = 0
            continue
        chained = index + 1 in found and run < 3
        if (chained or _carries(line, after)) and _heading_like(line, after, long_line, opens=index == 0):
            found[index] = 2
            run += 1
        else:
            run = 0
    if 0 in found:
        found[0] = 1
    return found


def _carries(line: Line, after: Line) -> bool:
    """Whether the line after a would-be heading reads as the text under it."""
    if _RULE.fullmatch(after.text) or furniture.is_line(after.text):
        return False
    return len(after.text) >= max(60, len(line.text)) or (after.before and after.text[-1] in '.!?…”"')


def _heading_like(line: Line, after: Line, long_line: bool, *, opens: bool) -> bool:
    text = line.text
    words = text.split()
    if len(text) > MAX_HEADING or len(words) > 14 or text[-1] in ".,;:!…\"”'’)-–—" or not any(map(str.isalpha, text)):
        return False
    if text[0] in "\"“‘'([>-–—*•" or text[0].islower() or _BULLET.match(text) or furniture.is_line(text):
        return False
    if _BYLINE.fullmatch(text) or _NUMBER_ONLY.fullmatch(text):
        return False
    titled = _titled(words)
    if text[-1] == "?" and not titled:
        return False
    alone = (line.before or opens) and after.before
    return (titled and (alone or long_line or len(words) > 1)) or (alone and len(text) <= 80) or long_line


def _titled(words: list[str]) -> bool:
    """Whether the words wear capitals as a title does: most of those long enough to be no particle."""
    weighty = [w for w in words if len(w) > 3 and w[0].isalpha()]
    capital = sum(not w[0].islower() for w in weighty)
    return bool(weighty) and capital >= 0.7 * len(weighty)


def _add(builder: Builder, line: Line, level: int) -> None:
    if level:
        builder.add(BlockKind.HEADING, line.text, level)
    elif _RULE.fullmatch(line.text):
        if builder.blocks and builder.blocks[-1].kind is not BlockKind.HEADING:
            builder.add(BlockKind.RULE, "")
    elif bullet := _BULLET.match(line.text):
        # A number is kept, since the text may speak of "point 3"; a bullet is drawn by the page.
        numbered = bullet[2][0].isdigit()
        builder.add(BlockKind.LIST_ITEM, line.text if numbered else line.text[bullet.end() :], min(line.indent // 2, 8))
    elif line.text.startswith("> "):
        builder.add(BlockKind.QUOTATION, line.text[2:])
    else:
        builder.add(BlockKind.PARAGRAPH, line.text)


def _byline(content: Content) -> str:
    """Return the author named by a line of its own ("Oleh Sari W.", "Penulis: Sari W.") at either end of the text."""
    ends = [*content.blocks[:4], *content.blocks[4:][-3:]]
    for block in ends:
        found = _BYLINE.fullmatch(content.text[block.start : block.end])
        if found and all(w[0].isupper() or w in ("dan", "and", "bin", "van", "de") for w in found["who"].split()):
            return found["who"].strip(" ,")
    return ""


def _site(content: Content) -> str:
    """Return the site a dateline among the first blocks names."""
    for block in content.blocks[:6]:
        if block.kind is BlockKind.PARAGRAPH:
            site = furniture.dateline(content.text[block.start : block.end])[1]
            if site:
                return site
    return ""
