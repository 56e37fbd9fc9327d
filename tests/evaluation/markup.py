"""Reads the evaluation articles: plain text whose labels are tags within the lines.

The format is described in ``README.md`` beside this file. All offsets are code points in ``Article.content.text``.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from reader.domain.findings import Bound, Hedge, HedgeKind, Quantity
from reader.domain.text import Block, BlockKind, Content, Span

FOLDER = Path(__file__).resolve().parent / "articles"
PARTS = ("dev", "held")
"""``dev`` is for building rules, ``held`` only for measuring them."""

_HEADER = re.compile(r"([a-z]+): *(.*)")
_KEYS = ("language", "register", "published", "title")
KINDS = ("claims", "sources", "quantities", "dates", "hedges")
_OPTIONAL_KEYS = ("published", "labels")
_TAG = re.compile(r'<(/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>')
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
_ALLOWED = {"c": "o", "s": "o anon", "m": "o", "h": "o k", "q": "o v u h b", "d": "o e r fiscal"}
_FLAGS = ("o", "anon", "r", "fiscal")
_DAY = re.compile(r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T([0-9:]+(?:Z|[+-][0-9:]+)?))?[?~%]?")
_SEASONS = range(21, 42)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says what a claim states; ``anonymous`` if they have no name."""

    start: int
    end: int
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date or time expression. ``edtf`` is its date once the article's own is known, "" if that is not enough."""

    start: int
    end: int
    edtf: str
    relative: bool = False
    fiscal: bool = False


@dataclass(frozen=True)
class Article:
    """One labelled article.

    ``sentences`` are those of the paragraphs, without furniture and headings. ``optional`` has the places a fair reader
    may or may not label, by the letter of their tag: they count neither as missed nor as falsely found.
    """

    path: Path
    header: Mapping[str, str]
    content: Content
    furniture: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    claims: tuple[Span, ...] = ()
    sources: tuple[Voice, ...] = ()
    media: tuple[Span, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Day, ...] = ()
    optional: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """BCP 47."""
        return self.header["language"]

    @property
    def published(self) -> str:
        """EDTF, or "" where the article has no date."""
        return self.header.get("published", "")

    @property
    def labels(self) -> frozenset[str]:
        """The kinds of labels that were set by the rules of the README: all, unless the header names them."""
        return frozenset(self.header.get("labels", " ".join(KINDS)).split())


def articles(part: str, language: str = "") -> list[Article]:
    """The articles of a part, in the order of their names; only those in ``language`` unless it is ""."""
    found = [read(path) for path in sorted((FOLDER / part).glob("*.txt"))]
    return [one for one in found if language in ("", one.language)]


def read(path: Path) -> Article:
    """Parse an article. Raises ``ValueError`` naming file and line where it does not keep to the format."""
    return _Reader(path).article()


def is_edtf(value: str) -> bool:
    """Whether this is a date, an interval or a set that the labels may use (EDTF levels 0 and 1, as far as needed)."""
    ends = value.split("/")
    if len(ends) == 2:
        return ends != ["..", ".."] and all(end in ("", "..") or _is_day(end) for end in ends)
    return len(ends) == 1 and _is_day(value)


def _is_day(value: str) -> bool:
    found = _DAY.fullmatch(value)
    if found is None:
        return False
    year, month, day, _ = found.groups()
    if month is None or "X" in month:
        return day is None or "X" in day or int(day) in range(1, 32)
    if int(month) in _SEASONS:
        return day is None
    if day is None or "X" in day:
        return int(month) in range(1, 13)
    try:
        date(2000 if "X" in year else int(year), int(month), int(day))
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag not closed yet: where it begins and what it says."""

    name: str
    start: int
    attributes: Mapping[str, str]


class _Reader:
    """Goes through a file line by line, with the text and the labels read so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.number = 0
        self.text = ""
        self.blocks: list[Block] = []
        self.furniture: list[Span] = []
        self.sentences: list[Span] = []
        self.optional: dict[str, list[Span]] = {}
        self.found: dict[str, list[tuple[Span, Mapping[str, str]]]] = {name: [] for name in _ALLOWED}

    def article(self) -> Article:
        lines = self.path.read_text(encoding="utf-8").split("\n")
        header = self._header(lines)
        fresh = True
        for line in self._numbered(lines, len(header) + 1):
            if not line:
                fresh = True
                continue
            kind = BlockKind.HEADING if line.startswith("# ") else BlockKind.PARAGRAPH
            if kind is BlockKind.HEADING or fresh or self.blocks[-1].kind is BlockKind.HEADING:
                self._begin_block(kind)
            self._line(line)
            fresh = False
        return self._made(header)

    def _numbered(self, lines: list[str], first: int) -> Iterator[str]:
        for self.number, line in enumerate(lines[first:], first + 1):
            if line != line.strip() or unicodedata.normalize("NFC", line) != line:
                raise self._error("blanks around a line, or a line that is not in NFC")
            yield line

    def _header(self, lines: list[str]) -> dict[str, str]:
        header: dict[str, str] = {}
        for self.number, line in enumerate(lines, 1):
            if not line:
                break
            found = _HEADER.fullmatch(line)
            if found is None or found[1] not in (*_KEYS, *_OPTIONAL_KEYS) or found[1] in header:
                raise self._error(f"no header line: {line}")
            header[found[1]] = found[2].strip()
        if missing := [key for key in _KEYS if key not in header and key not in _OPTIONAL_KEYS]:
            raise self._error(f"the header lacks {', '.join(missing)}")
        if set(header.get("labels", "claims").split()) - set(KINDS):
            raise self._error(f"labels that are none of {', '.join(KINDS)}: {header['labels']}")
        if not is_edtf(header.get("published") or "2000"):
            raise self._error(f"not a date: {header['published']}")
        return header

    def _begin_block(self, kind: BlockKind) -> None:
        if self.blocks:
            self.text += "\n"
        at = len(self.text)
        self.blocks.append(Block(kind, 2 if kind is BlockKind.HEADING else 0, at, at))

    def _line(self, line: str) -> None:
        block = self.blocks[-1]
        if len(self.text) > block.start:
            self.text += " "
        start = len(self.text)
        words = line[2:] if line.startswith(("# ", "! ")) else line
        self._tags(words)
        end = len(self.text)
        self.blocks[-1] = Block(block.kind, block.level, block.start, end)
        if line.startswith("! "):
            self.furniture.append((start, end))
        elif block.kind is BlockKind.PARAGRAPH:
            self.sentences.append((start, end))

    def _tags(self, line: str) -> None:
        """Add a line to the text without its tags, which go to ``found``."""
        pending: list[_Open] = []
        at = 0
        for tag in _TAG.finditer(line):
            self._plain(line[at : tag.start()])
            at = tag.end()
            if not tag[1]:
                pending.append(_Open(tag[2], len(self.text), self._attributes(tag[2], tag[3])))
            elif not pending or pending[-1].name != tag[2] or tag[3]:
                raise self._error(f"{tag[0]} closes nothing, or crosses another tag")
            else:
                self._close(pending.pop())
        self._plain(line[at:])
        if pending:
            raise self._error(f"<{pending[-1].name}> is not closed")

    def _plain(self, words: str) -> None:
        if "<" in words or ">" in words:
            raise self._error(f"a stray bracket, or a tag that cannot be read: {words}")
        self.text += words

    def _close(self, tag: _Open) -> None:
        span = (tag.start, len(self.text))
        words = self.text[slice(*span)]
        if not words or words != words.strip():
            raise self._error(f"<{tag.name}> holds nothing, or blanks at an end: “{words}”")
        if tag.attributes.get("o") == "1":
            self.optional.setdefault(tag.name, []).append(span)
        else:
            self.found[tag.name].append((span, tag.attributes))

    def _attributes(self, name: str, written: str) -> dict[str, str]:
        """What a tag says. Raises where it says something it may not, or a value cannot be read."""
        if name not in _ALLOWED:
            raise self._error(f"there is no tag <{name}>")
        found = dict(_ATTRIBUTE.findall(written))
        if unknown := set(found) - set(_ALLOWED[name].split()):
            raise self._error(f"<{name}> has no {', '.join(sorted(unknown))}")
        if any(found.get(flag, "1") != "1" for flag in _FLAGS):
            raise self._error(f'{written}: a flag is "1" or absent')
        if found.get("o") != "1":
            self._check(name, found)
        return found

    def _check(self, name: str, found: Mapping[str, str]) -> None:
        try:
            if name == "h":
                HedgeKind(found["k"])
            elif name == "d" and found["e"] and not is_edtf(found["e"]):
                raise ValueError(found["e"])
            elif name == "q":
                _number(found["v"])
                _number(found.get("h", "0"))
                Bound(found.get("b", "exact"))
        except (KeyError, ValueError) as problem:
            raise self._error(f"<{name}> cannot be read: {problem}") from problem

    def _error(self, problem: str) -> ValueError:
        return ValueError(f"{self.path.name}, line {self.number}: {problem}")

    def _made(self, header: Mapping[str, str]) -> Article:
        text, found = self.text, self.found
        content = Content(text, tuple(self.blocks))
        content.check()
        return Article(
            self.path,
            header,
            content,
            tuple(self.furniture),
            tuple(self.sentences),
            tuple(sorted(span for span, _ in found["c"])),
            tuple(Voice(*span, anonymous="anon" in said) for span, said in sorted(found["s"], key=_place)),
            tuple(sorted(span for span, _ in found["m"])),
            tuple(
                Hedge(*span, text[slice(*span)], HedgeKind(said["k"])) for span, said in sorted(found["h"], key=_place)
            ),
            tuple(_quantity(text, span, said) for span, said in sorted(found["q"], key=_place)),
            tuple(
                Day(*span, said["e"], "r" in said, "fiscal" in said) for span, said in sorted(found["d"], key=_place)
            ),
            {name: tuple(sorted(spans)) for name, spans in self.optional.items()},
        )


def _place(label: tuple[Span, Mapping[str, str]]) -> Span:
    return label[0]


def _quantity(text: str, span: Span, said: Mapping[str, str]) -> Quantity:
    high = _number(said["h"]) if "h" in said else None
    bound = Bound(said.get("b") or "exact")
    return Quantity(*span, text[slice(*span)], _number(said["v"]), high, said.get("u", ""), bound)


def _day(span: Span, said: Mapping[str, str]) -> Day:
    return Day(*span, said["e"], relative="r" in said, fiscal="fiscal" in said)


def _number(value: str) -> Decimal:
    try:
        return Decimal(value)
    except InvalidOperation as problem:
        raise ValueError(f"“{value}” is no number") from problem
