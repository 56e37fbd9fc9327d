"""Cutting text into sentences by punctuation, with the abbreviations of Indonesian and English."""

import re

from reader.domain.text import Span
from reader.language.abbreviations import BEFORE_FIGURES, BEFORE_NAMES, DOTTED, MAY_END, known, opens

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_CLOSING = "\"'”’»›)\\]}*_"
_OPENING = "\"'“‘«‹([{¿¡*_—–-"
_STOP = re.compile(rf"([.!?…‽]+)[{_CLOSING}]*(?:\[\d+\]|[¹²³⁴-⁹⁰])*(?=\s)|[。！？]+[”’」』）]*")
_TOKEN = re.compile(r"\S+\Z")
_NEXT = re.compile(rf"[{re.escape(_OPENING)}\s]*(\w[\w'’]*)?")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ROMAN = re.compile(r"[IVXLC]+")
_NUMBERED = re.compile(r"(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})")
_LINKING = frozenset(["dan", "oleh", "dari", "kepada", "dengan", "and", "by", "of", "from", "with", "to"])
_BACK = 60
_AHEAD = 80


def split(text: str, language: str = "") -> list[Span]:
    """The sentences of ``text`` in order, in code points, without the blanks around them; a line break always ends one.

    Every character that is no blank lies in exactly one of them. ``language`` is a BCP 47 code, or "" if unknown.
    """
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if _ends(text, start, stop, line.end(), language):
                _add(spans, text, start, stop.end())
                start = stop.end()
        _add(spans, text, start, line.end())
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _ends(text: str, start: int, stop: re.Match[str], line_end: int, language: str) -> bool:
    """Whether the sentence that began at ``start`` ends with this mark."""
    mark = stop.group(1)
    if mark is None:  # full-width marks need no space after them
        return True
    following = _NEXT.match(text, stop.end(), min(line_end, stop.end() + _AHEAD))
    word = (following.group(1) if following else "") or ""
    if word and word[0].islower():
        return False
    if mark != ".":
        return True
    token = _TOKEN.search(text, max(start, stop.start() - _BACK), stop.start())
    before = token.group().lstrip(_OPENING) if token else ""
    if token is None or not before:
        return bool(text[start : stop.start()].strip())
    first = not text[start : token.start()].strip()
    if first and _NUMBERED.fullmatch(before) and stop.group() == ".":
        return False  # "1. ", "a. ": the number of a list item or heading
    return _closes(before, word, text[start : token.start()], language)


def _closes(before: str, word: str, sentence: str, language: str) -> bool:
    """Whether a full stop after the token ``before`` closes ``sentence`` when ``word`` comes next."""
    if known(BEFORE_FIGURES, before, "") and _counts(before, word):
        return False
    if before.lower() in DOTTED or _ACRONYM.fullmatch(before):
        return not known(BEFORE_NAMES, before, language) and opens(word)
    if len(before) == 1 and before.isalpha() and before.isupper():
        return not _initial(sentence, word)
    if known(BEFORE_NAMES, before, language):
        return False
    if before[0].isupper() and known(MAY_END, before, language):
        return not word or not word[0].isdigit()
    return True


def _counts(abbreviation: str, word: str) -> bool:
    """Whether ``word`` is a figure, a numeral or a letter. "I" is none after what may be a plain word: "no", "art"."""
    if word[:1].isdigit() or not word:
        return True
    if word == "I" and (abbreviation.islower() or abbreviation == "No"):
        return False
    return len(word) == 1 or bool(_ROMAN.fullmatch(word))


def _initial(sentence: str, word: str) -> bool:
    """Whether a single capital is a person's initial: after a name, "and" or nothing, and before a name."""
    if not word or opens(word):
        return False
    last = (sentence.split() or ["X"])[-1].lstrip(_OPENING)
    return not last or last[0].isupper() or last.endswith(".") or last in _LINKING or len(word) == 1
