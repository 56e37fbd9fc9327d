"""A text made ready for the rules, and what stands around a place in it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from reader.language.dates.words import PAST_VERBS

_ALIKE = {
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2007\t"), " "),
    **dict.fromkeys(map(ord, "‘’ʼ`"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—−"), "-"),
}
_BEFORE = re.compile(r"(?:([^\W_]+(?:[-'][^\W_]+)*\.?)|([^\w\s]))?( *)\Z")
_AFTER = re.compile(r" {0,2}(?:([^\W\d_]+)|(\S))?")
_BREAKS = re.compile(r"[.!?][\"')\]”’]*\s+(?=[^\sa-z])|\n")
_FUTURE = re.compile(
    r"\b(?:akan|bakal|rencananya|direncanakan|(?<!semula )dijadwalkan|berencana|mendatang|paling lambat"
    r"|selambat-lambatnya"
    r"|mulai berlaku|hendak|tenggat|batas waktu|segera|jika|apabila|kecuali|mungkin|diperkirakan|diprakirakan"
    r"|diprediksi|ditargetkan|menargetkan|rencana|target|will|won't|shall|would(?! have\b)|unless|slated|set for"
    r"|(?:aim|hope|want|intend)s? to"
    r"|(?:is|are) to|(?<!originally )scheduled|upcoming|plans? to|planned for|set to|due (?:to|on|in|by)|expects?"
    r"|expected(?! to have\b)|going to|is due|are due|forecast (?:for|to)|(?:may|might)(?! have\b)"
    r"|could (?:be|begin|start|come|open|close|arrive|return|resume|happen|take|reach)"
    r"|no later than|deadline(?! (?:was|passed|has|expired|lapsed|came|had)\b))\b"
)
_REPORTED = re.compile(
    r"\b(?:kata|ujar|mengatakan|menyatakan|menyebut|menyebutkan|menuturkan|ungkap|mengungkapkan|menjelaskan|tutur|"
    r"jelas|menambahkan|melaporkan|mengumumkan|diumumkan|mengaku|berjanji|menegaskan|bahwa|said|says|told|announced|"
    r"reported|added|wrote|warned|confirmed|promised|that)\b|[\"“”;]"
)
_SCHEDULED = re.compile(
    r"\b(?:hosts|faces|visits|resumes|reopens|expires|opens|begins|starts|closes|meets?|plays|runs|returns|airs"
    r"|premieres|arrives|departs|convenes|concludes|(?:ends|leaves|speaks|votes?) on|leaves for|heads to|travels to"
    r"|flies to|retires|appears in court|gets under ?way|see you|matures|go(?:es)? (?:on sale|to the polls)|kicks? off"
    r"|takes? (?:effect|on|place)|comes? into force|up next|starting|beginning|effective|come into effect"
    r"|goes on trial|returns to court)\b"
)
_DONE = re.compile(r"\b(?:had|lasted|sempat|telah|sudah|berlangsung|sejak)\b")
_PARTICIPLE = re.compile(r", \w+(?:ed|en|un|ght|ld|de|ilt) (?:\w+ ){0,4}\Z")
"""What stands before a date in a clause such as ", launched in November,"."""
_IS_ON = re.compile(r"\b(?:is|are)(?: on)? \Z")
_DELIVERED = re.compile(r" (?:delivery|expiry|settlement)\b")
_WORDS = re.compile(r"[a-z]+(?:'[a-z]+)?")
_AFTER_IT = re.compile(r"\b(?:after|since|following)\b")
_AWAITED = re.compile(r"\b(?:before|ahead of)(?: the)? \Z")
_TENSE_REACH = 160
"""How far around a weekday, in characters, the verbs of its sentence are looked for."""
_FEW = 5
"""So few words are no sentence, but a heading or a caption."""
_NEXT_VERB = re.compile(r"\b(?:and|but|dan|tetapi|tapi|serta) (?:(?:is|are|was|were|has|have|he|she|it|they) )?\Z")
_RELATIVE = re.compile(r"\b(?:who|which|whose|yang)\b")
_BACK = 40
_REPORT_REACH = 32
"""How far before a date, in characters, a word of reporting makes it the day of the report."""
_OWN_VERB = 5
"""How far behind a word of the future, in characters, its own verb may begin: "will be announced", "akan diumumkan"."""
_SCHEDULE_REACH = 48
_DONE_REACH = 64


@dataclass(frozen=True, slots=True)
class Found:
    """An expression: what it says of its date (``edtf``) or how it leads there (``rule``); ``kind`` groups them."""

    start: int
    end: int
    kind: str
    edtf: str = ""
    rule: str = ""


class Surroundings:
    """``text`` in small letters with one kind of blank, apostrophe and hyphen (``low``), place for place the same."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = "id" if language.casefold().split("-")[0] == "id" else "en"
        low = text.lower()
        if len(low) != len(text):  # a few capitals become two letters
            low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
        self.low = low.translate(_ALIKE)

    def before(self, start: int) -> tuple[str, bool]:
        """The word or sign that ends before ``start`` in small letters, and whether a blank stands between."""
        found = _BEFORE.search(self.low[max(0, start - _BACK) : start])
        if found is None:
            return "", False
        return found[1] or found[2] or "", bool(found[3])

    def after(self, end: int) -> str:
        """The word without figures, or the sign, that follows ``end``, in small letters; "" at the end of the line."""
        found = _AFTER.match(self.low, end)
        return (found[1] or found[2] or "") if found else ""

    def capital(self, start: int) -> bool:
        """Whether a capital stands at ``start``."""
        return self.text[start : start + 1].isupper()

    def opens(self, start: int) -> bool:
        """Whether a sentence begins at ``start``, as far as the signs before it tell."""
        found = self.low[max(0, start - 4) : start].rstrip(" \"'“‘([")
        return (start < 4 and not found) or found.endswith((".", "!", "?", "\n", ":", "•"))

    @cached_property
    def _ends(self) -> list[int]:
        return [found.end() for found in _BREAKS.finditer(self.text)]

    @cached_property
    def _cues(self) -> list[tuple[int, int]]:
        return [
            found.span()
            for found in _FUTURE.finditer(self.low)
            if not (found[0] == "may" and self.capital(found.start()))  # the month
        ]

    @cached_property
    def _reports(self) -> list[int]:
        return [found.start() for found in _REPORTED.finditer(self.low)]

    def _reported_between(self, first: int, last: int) -> bool:
        place = bisect_right(self._reports, first - 1)
        return place < len(self._reports) and self._reports[place] < last

    def ahead(self, start: int, end: int) -> bool:
        """Whether the sentence speaks of the expression as of something to come.

        A word of the future counts if nobody's words begin or end between it and the expression: in "said on Monday
        that it will close" the Monday is past.
        """
        index = bisect_right(self._ends, start)
        first = self._ends[index - 1] if index else 0
        last = self._ends[index] if index < len(self._ends) else len(self.text)
        place = bisect_right(self._cues, (start, 0))
        led = place and self._cues[place - 1][0] >= first
        if led and not self._reported_between(self._cues[place - 1][1] + _OWN_VERB, start):
            return True
        if _SCHEDULED.search(self.low, max(first, start - _SCHEDULE_REACH), start) or self._stated(start, end):
            return True
        if place >= len(self._cues) or self._cues[place][0] >= last:
            return False
        inner = _RELATIVE.search(self.low, max(first, start - _DONE_REACH), start) or _PARTICIPLE.search(
            self.low[max(first, start - _DONE_REACH) : start]
        )
        if inner and self.low[end : end + 1] == ",":
            return False  # "a player who signed in July, will have": the date is in the clause that ends here
        cue = self._cues[place][0]
        if _NEXT_VERB.search(self.low[end:cue][-16:]):
            return False  # "were mailed on July 30 and are due": another verb has the word of the future
        reported = self._reported_between(max(first, start - _REPORT_REACH), start)
        return not reported and not self._reported_between(end, cue)

    def _stated(self, start: int, end: int) -> bool:
        """Whether the words right beside it put it ahead: "the service is on Saturday", "for December delivery"."""
        return bool(_IS_ON.search(self.low[max(0, start - 10) : start]) or _DELIVERED.match(self.low, end))

    def present(self, start: int, end: int) -> bool:
        """Whether an English sentence has no verb of the past: "ministers meet on Thursday" is a plan.

        What is named by its weekday, or stands behind an "after", has happened: "Monday's storm", "after a crash".
        """
        if self.language != "en":
            return False
        index = bisect_right(self._ends, start)
        first = self._ends[index - 1] if index else 0
        last = self._ends[index] if index < len(self._ends) else len(self.text)
        if self.low.startswith("'s", end) or _AFTER_IT.search(self.low, max(first, start - _BACK), start):
            return bool(_AWAITED.search(self.low, max(first, start - _BACK), start))
        words = _WORDS.findall(self.low[max(first, start - _TENSE_REACH) : min(last, start + _TENSE_REACH)])
        return len(words) > _FEW and not any(word in PAST_VERBS or word.endswith("ed") for word in words)

    def done(self, start: int, end: int) -> bool:
        """Whether words close by tell of what is over: "had left by Friday", "lasted until Thursday"."""
        index = bisect_right(self._ends, start)
        first = self._ends[index - 1] if index else 0
        last = self._ends[index] if index < len(self._ends) else len(self.text)
        return bool(
            _DONE.search(self.low, max(first, start - _DONE_REACH), start)
            or _DONE.search(self.low, end, min(last, end + _BACK))
        )
