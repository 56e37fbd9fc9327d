"""A text seen with its sentences and quotations, and once more with what is quoted blanked out."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from reader.domain.findings import Cue
from reader.domain.text import Span
from reader.language.name_shapes import LISTED_NAME

_QUOTE = re.compile(
    r"[“„]([^“”„\n]{2,2000})[”“]|(?<!\w)\"([^\"\n]{2,2000})\"|«([^«»\n]{2,2000})»"
    r"|(?<!\w)‘((?:[^‘’\n]|’(?=\w)){2,2000})’|(?<!\w)'(?=\S)((?:[^'\n]|'(?=\w)){2,500}[,.!?])'(?!\w)"
)
_INSIDE = "·"
_LONGEST = 3000
"""No sentence of prose is longer; what is, is a list or no text at all, and reading it whole for each cue is slow."""
_NEAR = re.compile(r"[\s,.]*$")


class Passage:
    """A text, in lower case too, with its sentences; ``outside`` is the text with quoted letters blanked."""

    def __init__(self, text: str, low: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = spans
        self.quotes: list[Span] = []
        self._starts = [start for start, _ in spans]
        pieces: list[str] = []
        position = 0
        for match in _QUOTE.finditer(text):
            start, end = match.span(match.lastindex or 1)
            self.quotes.append((start, end))
            pieces.append(text[position:start])
            pieces.append(_INSIDE * (end - start))
            position = end
        pieces.append(text[position:])
        self.outside = "".join(pieces)
        self.low_outside = self.outside if not self.quotes else ""
        lowered = []
        position = 0
        for start, end in self.quotes:
            lowered.append(low[position:start])
            lowered.append(_INSIDE * (end - start))
            position = end
        lowered.append(low[position:])
        self.low_outside = "".join(lowered)
        for listed in LISTED_NAME.finditer(self.outside):
            start, end = listed.span()
            self.outside = f"{self.outside[:start]}{listed[0].replace(',', '_')}{self.outside[end:]}"
            low_name = self.low_outside[start:end].replace(",", "_")
            self.low_outside = f"{self.low_outside[:start]}{low_name}{self.low_outside[end:]}"
        self._ends = [end for _, end in self.quotes]
        self._begins = [start for start, _ in self.quotes]

    def cue(self, span: Span) -> Cue:
        """The words at ``span``, with their place."""
        return Cue(span[0], span[1], self.text[span[0] : span[1]])

    def sentence(self, position: int) -> Span:
        """The sentence ``position`` stands in, or what is near if it is endless; all of a text without sentences."""
        at = bisect_right(self._starts, position) - 1
        start, end = self.spans[at] if at >= 0 else (0, len(self.text))
        if end - start <= _LONGEST:
            return (start, end)
        return (max(start, position - _LONGEST), min(end, position + _LONGEST))

    def opens(self, position: int) -> bool:
        """Whether a sentence begins there, so that a capital says nothing."""
        return not self.text[self.sentence(position)[0] : position].strip('“"(‘ ')

    def inserted(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` stands between commas inside its sentence: "The tax, he said, will rise"."""
        return self.outside[max(0, start - 2) : start].rstrip().endswith(",") and self.outside.startswith(",", end)

    def paragraph(self, position: int) -> int:
        """The paragraph's beginning: what follows the last line break."""
        return self.text.rfind("\n", 0, position) + 1

    def quote_before(self, position: int) -> Span | None:
        """The quotation that closes right before ``position``: what stands between its marks."""
        at = bisect_right(self._ends, position) - 1
        if at < 0:
            return None
        start, end = self.quotes[at]
        between = self.text[end + 1 : position]
        if position <= end or len(between) > 4 or between.strip(" ,\t"):
            return None
        return (start, end) if "," in between or self._spoken(start, end) else None

    def quote_after(self, position: int) -> Span | None:
        """The quotation that opens right behind ``position``, after a comma or colon at most."""
        at = bisect_right(self._begins, position)
        if at >= len(self.quotes):
            return None
        start, end = self.quotes[at]
        between = self.text[position : start - 1]
        if len(between) > 4 or between.strip(" ,:"):
            return None
        return (start, end) if self._spoken(start, end) else None

    def _spoken(self, start: int, end: int) -> bool:
        """Whether this much in quotation marks is speech and no mere title or term."""
        return self.text.count(" ", start, end) >= 2 or self.text[end - 1] in ",.!?"

    def quote_end_before(self, position: int, least: int) -> int:
        """Where the last quotation before ``position`` is closed, past its mark; at least ``least``."""
        at = bisect_right(self._ends, position) - 1
        return max(least, min(self._ends[at] + 1, position)) if at >= 0 else least
