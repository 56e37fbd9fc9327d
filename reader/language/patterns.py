"""Regular expressions as segmentation rules write them (ICU, Java), read and written for Python: forwards or backwards.

A pattern that must end at a known place is found at once in the text turned round, if the pattern is turned round as
well. The syntax is ICU's, https://unicode-org.github.io/icu/userguide/strings/regexp.html, without what cannot be
turned round or has no counterpart: back references, possessive and atomic parts, intersections of character sets.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby

_BLANKS = r" \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_SETS = {"d": r"\d", "D": r"\D", "s": r"\s", "S": r"\S", "w": r"\w", "W": r"\W"}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "e": "\x1b"}
_CODE = re.compile(r"u([0-9A-Fa-f]{4})|x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})")
_PROPERTY = re.compile(r"([pP])\{(?:Is)?([A-Z][a-z]?)\}")
_COUNT = re.compile(r"[*+?]|\{\d+(?:,\d*)?\}")
_LOOKS = {"(?=": (True, False), "(?!": (True, True), "(?<=": (False, False), "(?<!": (False, True)}
_LAST = 0x20000
"""Categories are looked up below this code point; above it there are ideographs only."""


class Unreadable(ValueError):
    """A pattern that is wrong or uses what is not understood here."""


@dataclass(frozen=True, slots=True)
class One:
    """Matches a single character; ``text`` is Python's syntax for it."""

    text: str

    def write(self, backwards: bool) -> str:
        """The pattern in Python's syntax."""
        del backwards
        return self.text

    def ends(self) -> tuple[list[str], bool]:
        """Patterns of the last character, and whether the match may be empty."""
        return [self.text], False


@dataclass(frozen=True, slots=True)
class Edge:
    """Matches between characters, written so forwards and so backwards."""

    text: str
    turned: str

    def write(self, backwards: bool) -> str:
        """The pattern in Python's syntax."""
        return self.turned if backwards else self.text

    def ends(self) -> tuple[list[str], bool]:
        """It is always empty."""
        return [], True


@dataclass(frozen=True, slots=True)
class Row:
    """One after the other."""

    parts: tuple["Node", ...]

    def write(self, backwards: bool) -> str:
        """The pattern in Python's syntax."""
        return "".join(part.write(backwards) for part in (reversed(self.parts) if backwards else self.parts))

    def ends(self) -> tuple[list[str], bool]:
        """Those of the last part, and of the one before where that may be empty."""
        found: list[str] = []
        for part in reversed(self.parts):
            last, empty = part.ends()
            found += last
            if not empty:
                return found, False
        return found, True


@dataclass(frozen=True, slots=True)
class Choice:
    """One or the other."""

    parts: tuple["Node", ...]
    ignore_case: bool = False

    def write(self, backwards: bool) -> str:
        """The pattern in Python's syntax."""
        flag = "i" if self.ignore_case else ""
        return f"(?{flag}:{'|'.join(part.write(backwards) for part in self.parts)})"

    def ends(self) -> tuple[list[str], bool]:
        """Those of all."""
        each = [part.ends() for part in self.parts]
        found = [last for lasts, _ in each for last in lasts]
        if self.ignore_case:
            found = [f"(?i:{last})" for last in found]
        return found, any(empty for _, empty in each)


@dataclass(frozen=True, slots=True)
class Repeat:
    """Several times."""

    part: "Node"
    count: str

    def write(self, backwards: bool) -> str:
        """The pattern in Python's syntax."""
        return f"(?:{self.part.write(backwards)}){self.count}"

    def ends(self) -> tuple[list[str], bool]:
        """Those of the repeated part; empty where it may be left out."""
        found, empty = self.part.ends()
        return found, empty or self.count[0] in "*?" or self.count.startswith("{0")


@dataclass(frozen=True, slots=True)
class Look:
    """Something that must or must not stand before or behind."""

    part: "Node"
    ahead: bool
    denied: bool

    def write(self, backwards: bool) -> str:
        """The pattern in Python's syntax."""
        sign = ("" if self.ahead is not backwards else "<") + ("!" if self.denied else "=")
        return f"(?{sign}{self.part.write(backwards)})"

    def ends(self) -> tuple[list[str], bool]:
        """It takes in nothing."""
        return [], True


Node = One | Edge | Row | Choice | Repeat | Look


_EDGES = {"^": Edge(r"\A", r"\Z"), "$": Edge(r"\Z", r"\A")}


def read(pattern: str) -> Node:
    """Understand a pattern; raises ``Unreadable``."""
    reader = _Reader(pattern)
    node = reader.choice()
    if reader.at < len(pattern):
        raise Unreadable(f"unopened parenthesis in {pattern!r}")
    return node


def compiled(nodes: Iterable[Node], backwards: bool = False) -> re.Pattern[str]:
    """One pattern that matches what any of them does; raises ``Unreadable`` where Python cannot."""
    text = "|".join(dict.fromkeys(node.write(backwards) for node in nodes))
    try:
        return re.compile(text)
    except re.error as error:
        raise Unreadable(f"{error}: {text[:200]!r}") from error


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.at = 0

    def choice(self) -> Node:
        """Alternatives up to the end or a closing parenthesis."""
        parts = [self._row()]
        while self._take("|"):
            parts.append(self._row())
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def _take(self, wanted: str) -> bool:
        if self._pattern.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def _row(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self._pattern) and self._pattern[self.at] not in "|)":
            if self._take("(?i)"):
                rest = self.choice()
                parts.append(Choice((rest,), ignore_case=True))
                break
            part = self._single()
            count = _COUNT.match(self._pattern, self.at)
            if count:
                self.at = count.end()
                if self._take("+"):
                    raise Unreadable(f"possessive repetition in {self._pattern!r}")
                part = Repeat(part, count.group() + ("?" if self._take("?") else ""))
            parts.append(part)
        return parts[0] if len(parts) == 1 else Row(tuple(parts))

    def _single(self) -> Node:
        for sign, (ahead, denied) in _LOOKS.items():
            if self._take(sign):
                return Look(self._closed(), ahead, denied)
        if self._take("(?i:"):
            return Choice((self._closed(),), ignore_case=True)
        if self._take("(?:"):
            return self._closed()
        if self._take("("):
            if self._take("?"):
                raise Unreadable(f"unknown group in {self._pattern!r}")
            return self._closed()
        return self._character()

    def _character(self) -> Node:
        sign = self._pattern[self.at]
        self.at += 1
        if sign == "[":
            return One(self._set())
        if sign == "\\":
            return self._escaped()
        if sign in _EDGES:
            return _EDGES[sign]
        if sign in "*+?{":
            raise Unreadable(f"nothing to repeat in {self._pattern!r}")
        return One("." if sign == "." else re.escape(sign))

    def _closed(self) -> Node:
        node = self.choice()
        if not self._take(")"):
            raise Unreadable(f"unclosed parenthesis in {self._pattern!r}")
        return Choice((node,)) if isinstance(node, Row) else node

    def _escaped(self) -> Node:
        if self._take("b"):
            return Edge(r"\b", r"\b")
        if self._take("B"):
            return Edge(r"\B", r"\B")
        return One(f"[{self._item()}]")

    def _item(self) -> str:
        """What stands behind a backslash, as part of one of Python's character sets."""
        wanted = _PROPERTY.match(self._pattern, self.at)
        if wanted:
            self.at = wanted.end()
            return _category(wanted.group(2), wanted.group(1) == "P")
        code = _CODE.match(self._pattern, self.at)
        if code:
            self.at = code.end()
            return _quoted(chr(int(code.group(1) or code.group(2) or code.group(3), 16)))
        sign = self._pattern[self.at : self.at + 1]
        self.at += 1
        if sign in _SETS:
            return _SETS[sign]
        if sign == "h":
            return _BLANKS
        if sign in _CONTROLS:
            return _quoted(_CONTROLS[sign])
        if not sign or sign.isalnum():
            raise Unreadable(f"unknown escape \\{sign} in {self._pattern!r}")
        return _quoted(sign)

    def _set(self) -> str:
        items = ["^" if self._take("^") else ""]
        while not self._take("]"):
            if self.at >= len(self._pattern) or self._pattern.startswith(("[", "&&", "--"), self.at):
                raise Unreadable(f"unclosed or nested set in {self._pattern!r}")
            if self._take("-"):
                last = self._pattern.startswith("]", self.at) or len(items) == 1
                items.append(r"\-" if last else "-")
            elif self._take("\\"):
                items.append(self._item())
            else:
                items.append(_quoted(self._pattern[self.at]))
                self.at += 1
        return f"[{''.join(items)}]"


def _quoted(character: str) -> str:
    return "\\" + character if character in r"\]^-[&~|" else character


@cache
def _categories() -> dict[str, list[tuple[int, int]]]:
    """For each general category of Unicode its ranges of code points."""
    found: dict[str, list[tuple[int, int]]] = {}
    at = 0
    for category, same in groupby(map(unicodedata.category, map(chr, range(_LAST)))):
        end = at + sum(1 for _ in same)
        found.setdefault(category, []).append((at, end - 1))
        at = end
    found.setdefault("Lo", []).append((_LAST, 0x323AF))
    return found


@cache
def _category(name: str, denied: bool) -> str:
    """The characters of a category, or all others, as part of a character set."""
    ranges = sorted(one for category, many in _categories().items() if category.startswith(name) for one in many)
    if not ranges:
        raise Unreadable(f"unknown property {name}")
    if denied:
        edges = [-1, *(edge for one in ranges for edge in one), 0x110000]
        ranges = [(low + 1, high - 1) for low, high in zip(edges[::2], edges[1::2], strict=True) if low + 1 < high]
    merged: list[tuple[int, int]] = []
    for low, high in ranges:
        if merged and merged[-1][1] + 1 == low:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return "".join(_quoted(chr(low)) + (f"-{_quoted(chr(high))}" if high > low else "") for low, high in merged)
