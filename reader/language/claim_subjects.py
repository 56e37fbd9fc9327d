"""What a sentence is about, by its proper names.

A capital at the beginning of a sentence tells nothing: a word there is a name only if the text also writes it with a
capital in mid-sentence, or it is an acronym, or more capitals follow.
"""

import re

from reader.domain.findings import Cue
from reader.domain.text import Span
from reader.language.phrase_words import GRAMMAR

_NAME = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'&-]*(?:\.(?=\w))?(?:\s(?:[A-Z0-9][\w’'&-]*|of(?=\s[A-Z])|the(?=\s[A-Z])|bin|binti|van|de))*"
)
_MIDDLE = re.compile(r"(?<=[a-z0-9,;] )[A-Z][\w’'&-]+")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_SMALL = {
    "id": _words(
        "yang di ke dari dan atau namun tetapi pada dalam untuk dengan oleh karena jika saat setelah sebelum selain "
        "menurut sebanyak sedikitnya setidaknya seluruh sekira hampir hanya sebagian data semua tanpa "
        "berdasarkan sementara adapun sejak hingga sekitar seorang sejumlah beberapa para senin selasa rabu "
        "kamis jumat sabtu "
        "minggu januari februari maret april mei juni juli agustus september oktober november desember rp wib "
        "wita wit"
    ),
    "en": _words(
        "the a an in on at of for from by with and or but if when while as it he she they "
        "this that these those there its "
        "about around between until without nearly almost both all only just over under roughly mr mrs ms dr his "
        "her their some many most several last next after before since according monday tuesday wednesday "
        "thursday friday "
        "saturday sunday january february march april may june july august september october november december i we"
    ),
}


_JOINS = frozenset({"of", "the", "bin", "binti", "van", "de"})
_MONEY = re.compile(r"(?:[A-Z]{1,3}|Rp)\.?\d[\d.,]*|Rp|[A-Z]\.?")


def _money(words: str, behind: str) -> bool:
    """Whether it only looks like a name: an amount ("Rp12", "US" before "$3"), a single letter."""
    return _MONEY.fullmatch(words) is not None or (words.isupper() and behind[:1] == "$")


class Names:
    """The words a text writes as names, and the subjects of its sentences."""

    def __init__(self, text: str, language: str) -> None:
        self._small = _SMALL[language] | GRAMMAR[language].pronouns
        self._known = {word for word in _MIDDLE.findall(text) if word.lower() not in self._small}

    def named(self, text: str, start: int, end: int) -> bool:
        """Whether a proper name stands in ``text[start:end]``."""
        return self._first(text, start, end, None) != ""

    def subject(self, text: str, span: Span, source: Cue | None) -> str:
        """The first name of the stretch that is not its source; "" where there is none."""
        return self._first(text, span[0], span[1], source)

    def _first(self, text: str, start: int, end: int, source: Cue | None) -> str:
        for match in _NAME.finditer(text, start, end):
            if source and match.start() < source.end and match.end() > source.start:
                continue
            words = match[0].split()
            opens = not text[start : match.start()].strip('“"‘(–—- ')
            while words and (words[0].lower() in self._small or not words[0][:1].isalpha()):
                words.pop(0)
                opens = False
            while words and words[-1].lower() in _JOINS:
                words.pop()
            if not words or _money(" ".join(words), text[match.end() : match.end() + 2]):
                continue
            if words and (not opens or self._is_name(words)):
                return " ".join(words)
        return ""

    def _is_name(self, words: list[str]) -> bool:
        """Whether words that begin a sentence are a name."""
        first = words[0]
        return first in self._known or len(words) > 1 or any(letter.isupper() for letter in first[1:])
