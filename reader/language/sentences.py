"""Cutting text into sentences, for Indonesian and English.

The rules are tables, in the manner of SRX (Segmentation Rules eXchange 2.0: a list of exceptions before a general
break rule), so that they can become an SRX file. A line break always ends a sentence. Where a stop may or may not end
one, the word before it and the word after it decide.
"""

import re

from reader.domain.text import Span

_LEADING = frozenset(
    """prof dr drs dra ir hj h st tn ny sdr sdri yth kh ust ph mr mrs ms messrs rev hon gen col capt lt sgt sen rep gov
    pres jl jln gg kab kec kel kep a.n u.p d.a s.d vs v cf e.g i.e a.l viz approx al bag ps pdt mgr br r.a r.m""".split()  # noqa: SIM905
)
"""Abbreviations that stand before what they belong to, so a sentence never ends at their stop."""

_NUMBERED = frozenset(
    "no nomor nos hlm hal pp p ps vol jil bab fig gbr tab art ch sec ayat pkl pk rp ca th tgl".split()
)  # noqa: SIM905
"""Abbreviations whose stop is none before a figure."""

_TRAILING = frozenset(
    """dll dsb dst dkk tbk etc inc ltd corp co bros jr sr esq a.m p.m am pm b.c a.d s.h m.h s.e m.m s.t m.t s.pd m.pd
    s.kom m.kom s.sos m.si m.sc b.a m.a b.sc ph.d m.d sp.a kg km cm mm jan feb mar apr jun jul aug agt sep sept oct okt
    nov nop dec des mon tue wed thu fri sat sun dept est ave blvd rd swt saw dpt m.hum s.ked""".split()  # noqa: SIM905
)
"""Abbreviations that may close a sentence: they do where a capital follows, unless a degree or a name's end does."""

_INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_]")
"""``U.S``, ``J``, ``W.S``: ends a sentence only before a word that usually begins one."""

_STARTERS = frozenset(
    """the a an it he she they we i you this that these those there but and or so if in on at for from with when while
    however after before as his her its their our my not no what who why how meanwhile now then since although
    ini itu ia dia mereka kami kita saya aku namun tetapi tapi dan jika kalau di ke dari pada dalam untuk dengan ketika
    saat setelah sebelum sementara karena menurut sejak selain hal para sebuah seorang tidak apakah apa siapa mengapa
    bagaimana kini lalu kemudian maka meski meskipun walaupun sebab akibatnya selanjutnya""".split()  # noqa: SIM905
)

_CLOSING = "\"'”’»)\\]}›"
_OPENING = "\"'“‘«([{‹„"
_STOP = re.compile(rf"(?:[.!?…]+[{_CLOSING}]*(?=\s|$)|[。！？]+[」』）]*)")
_BEFORE = re.compile(rf"[^\s{re.escape(_OPENING)}—–/]*$")
_AFTER = re.compile(rf"\s*[{re.escape(_OPENING)}—–\-•*]*\s?(\S+)")
_ENUMERATOR = re.compile(rf"[{re.escape(_OPENING)}]*(?:\d{{1,3}}|[ivxIVX]{{1,4}}|[a-zA-Z])")


def split(text: str, language: str = "") -> list[Span]:
    """The sentences of ``text``, in code points, without the white space around them.

    The tables know both languages at once, since a text in one quotes the other; ``language`` only decides what an
    ambiguous stop means: in English "no." before a small figure may end a sentence.
    """
    spans: list[Span] = []
    for line in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if stop.end() < line.end() and _ends(text, start, stop, line.end(), language):
                _append(spans, text, start, stop.end())
                start = stop.end()
        _append(spans, text, start, line.end())
    return spans


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _ends(text: str, start: int, stop: re.Match[str], limit: int, language: str) -> bool:
    """Whether the stop ends the sentence that began at ``start``."""
    after = _AFTER.match(text, stop.end(), limit)
    if after is None or stop.group()[0] in "。！？":
        return after is not None
    following = after.group(1)
    if following[0].islower() or following[0] in ",;:.":
        return False
    if stop.group().rstrip(_CLOSING) != ".":
        return True
    before = _BEFORE.search(text, start, stop.start())
    word = before.group() if before else ""
    return _stop_ends(word, following, text[start : stop.start()].strip(), closed=len(stop.group()) > 1) and not (
        word.lower() in _NUMBERED and following[0].isdigit() and not (language == "en" and word == "no")
    )


def _stop_ends(word: str, following: str, sentence: str, *, closed: bool) -> bool:
    """Whether a single stop after ``word`` ends ``sentence``; ``closed`` says that a quote or bracket closes too."""
    lower = word.lower()
    if _ENUMERATOR.fullmatch(sentence):
        return False  # "1. Siapkan air" is one sentence
    if lower in _LEADING and not closed:
        return False
    starter = re.sub(r"\W+$", "", following).lower() in _STARTERS
    if lower in _TRAILING:
        return closed or starter or not _degree(following)
    if _INITIALISM.fullmatch(word) and (word[0].isupper() or "." in word):
        return closed or starter
    return True


def _degree(following: str) -> bool:
    """Whether what follows is itself an abbreviation, as in "S.H. M.H." or "PT Angin Tbk. (ANGN)"."""
    bare = following.strip(_CLOSING + ",;:").rstrip(".").lower()
    return bare in _TRAILING or (following.endswith(")") and following[:-1].isupper())
