"""Cutting text into sentences by the segmentation rules in ``resources/rules/sentences.srx``."""

import re
from functools import cache

from reader import assets
from reader.domain.text import Span
from reader.language.srx import RuleFile, Segmenter, load

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BLANKS = re.compile(r"\s*")


def split(text: str, language: str = "") -> list[Span]:
    """The sentences of ``text`` in order, in code points, without the blanks around them; a line break always ends one.

    Every character that is no blank lies in exactly one of them. ``language`` is a BCP 47 code, or "" if unknown.
    """
    spans: list[Span] = []
    segmenter = _segmenter(language)
    turned = text[::-1]
    for line in _LINE.finditer(text):
        start = line.start()
        for place in segmenter.breaks(text, turned, line.start(), line.end()):
            _add(spans, text, start, place)
            start = place
        _add(spans, text, start, line.end())
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    kept = text[start:end].strip()
    if kept:
        blanks = _BLANKS.match(text, start, end)
        start = blanks.end() if blanks else start
        spans.append((start, start + len(kept)))


@cache
def _file() -> RuleFile:
    return load(assets.rules("sentences"))


def _segmenter(language: str) -> Segmenter:
    code = language.replace("_", "-").split("-")[0].lower()
    return _ready(code if code in ("", "id", "ms") else "en")


@cache
def _ready(code: str) -> Segmenter:
    return Segmenter(_file().rules(code))
