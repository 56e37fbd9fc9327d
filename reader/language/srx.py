"""Segmentation rules in SRX 2.0 (LISA, 2008; now GALA): reading a file of them, and cutting text by them.

At every place of a text the rules are asked in order, and the first whose two patterns match what stands before and
behind decides whether there is a break; where none matches there is none. Other programs (OmegaT, Okapi) read the
same files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from reader.language.patterns import Node, Unreadable, compiled, read

_SRX = "{http://www.lisa.org/srx20}"


@dataclass(frozen=True, slots=True)
class Rule:
    """Between what ``before`` and ``after`` match (ICU's syntax, either may be empty) there is a break, or is none."""

    breaks: bool
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What an SRX file says: named lists of rules, and which pattern of language codes asks which list."""

    lists: dict[str, tuple[Rule, ...]]
    maps: tuple[tuple[str, str], ...]
    cascade: bool

    def rules(self, language: str) -> tuple[Rule, ...]:
        """The rules for a BCP 47 code in the order they are asked: of all lists that fit it, or of the first."""
        fitting = [name for pattern, name in self.maps if compiled([read(pattern)]).fullmatch(language)]
        return tuple(rule for name in (fitting if self.cascade else fitting[:1]) for rule in self.lists[name])


def load(path: Path) -> RuleFile:
    """Read an SRX 2.0 file; raises ``Unreadable`` where it is none, ``OSError`` where it cannot be read."""
    from xml.etree import ElementTree

    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of our own, or one the caller trusts
    except ElementTree.ParseError as error:
        raise Unreadable(f"{path.name}: {error}") from error
    if root.tag != f"{_SRX}srx" or root.get("version") != "2.0":
        raise Unreadable(f"{path.name}: not SRX 2.0")
    header = root.find(f"{_SRX}header")
    lists = {
        one.get("languagerulename", ""): tuple(
            Rule(
                breaks=rule.get("break", "yes") != "no",
                before=rule.findtext(f"{_SRX}beforebreak") or "",
                after=rule.findtext(f"{_SRX}afterbreak") or "",
            )
            for rule in one.iterfind(f"{_SRX}rule")
        )
        for one in root.iterfind(f"{_SRX}body/{_SRX}languagerules/{_SRX}languagerule")
    }
    maps = tuple(
        (one.get("languagepattern", ""), one.get("languagerulename", ""))
        for one in root.iterfind(f"{_SRX}body/{_SRX}maprules/{_SRX}languagemap")
    )
    missing = [name for _, name in maps if name not in lists]
    if missing:
        raise Unreadable(f"{path.name}: no rules named {', '.join(missing)}")
    return RuleFile(lists, maps, cascade=header is not None and header.get("cascade") == "yes")


class Segmenter:
    """Rules made ready to cut any number of texts.

    Neighbouring rules with the same answer need no order among themselves, so those with the same pattern behind are
    one. The pattern before is matched backwards from the place in question in the text turned round, and only the
    places are looked at where some rule could break.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        parsed = [(rule, read(rule.before), read(rule.after)) for rule in rules]
        self._candidates = _candidates([(before, after) for rule, before, after in parsed if rule.breaks])
        self._runs: list[tuple[bool, list[tuple[re.Pattern[str], re.Pattern[str]]]]] = []
        for breaks, run in groupby(parsed, key=lambda one: one[0].breaks):
            befores: dict[str, list[Node]] = {}
            afters: dict[str, Node] = {}
            for rule, before, after in run:
                befores.setdefault(rule.after, []).append(before)
                afters[rule.after] = after
            groups = [(compiled([afters[key]]), compiled(nodes, backwards=True)) for key, nodes in befores.items()]
            self._runs.append((breaks, groups))

    def breaks(self, text: str, turned: str, start: int, end: int) -> Iterator[int]:
        """The places strictly within ``text[start:end]``, a paragraph, where a sentence ends; ``turned`` is the text
        backwards. All in code points.
        """
        for candidate in self._candidates.finditer(text, start, end):
            place = candidate.end()
            if start < place < end and self._decides(text, turned, place, (start, end)):
                yield place

    def _decides(self, text: str, turned: str, place: int, paragraph: tuple[int, int]) -> bool:
        start, end = paragraph
        size = len(text)
        for breaks, groups in self._runs:
            for after, before in groups:
                if after.match(text, place, end) and before.match(turned, size - place, size - start):
                    return breaks
        return False


def _candidates(breaking: list[tuple[Node, Node]]) -> re.Pattern[str]:
    """Finds, ending there, every place where one of the rules could break."""
    lasts: dict[str, None] = {}
    anywhere = not breaking
    for before, _ in breaking:
        found, empty = before.ends()
        lasts.update(dict.fromkeys(found))
        anywhere = anywhere or empty
    behind = "|".join(dict.fromkeys(after.write(backwards=False) for _, after in breaking))
    return re.compile(f"{'' if anywhere else '(?:' + '|'.join(lasts) + ')'}(?={behind})")
