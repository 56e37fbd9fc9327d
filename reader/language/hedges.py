"""Words that weaken or strengthen what is said, with the stretch they do so for.

A word counts only in the company its lexicon entry names, and is compared whole, as written: stemming would turn
"memungkinkan" (enables) into "mungkin" (perhaps).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from reader.domain.findings import Hedge, HedgeKind
from reader.domain.text import Span
from reader.language import lexicon
from reader.language.lexicon import Entry, Lexicon

_AROUND_WORDS = '.,;:!?()“”"…'
_LOOK = 40
"""How many code points before and behind a word are its company."""

_DIGITS = (
    r"[~±≈]?\s?(?:[a-z]{0,3}[$€£¥₩₹₱฿₫]|rp\.?|rs\.?|rm|idr|usd|eur|gbp|sgd|myr|php|inr|jpy|cny|aud|chf|hkd|thb|vnd|krw|"
    r"sin\$)?\s?\d"
)
_FIGURES = re.compile(rf"\s+(?:{_DIGITS})")
_NUMBER = {
    "id": rf"{_DIGITS}|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta|"
    r"semiliar|setengah|separuh|separo|sepertiga|seperempat|seperlima|puluhan|belasan|ratusan|ribuan|jutaan|miliaran|"
    r"triliunan|selusin|setahun|sebulan|seminggu|sepekan|sehari|sejam|semenit|sedetik|"
    r"sedekade|seabad|semua|seluruh|setiap|tiap|beberapa|seper\w+|sekilometer|semeter|seton|sehektare)(?:nya)?\b",
    "en": rf"{_DIGITS}|mid-\d|one-(?:half|third|quarter|fifth|sixth|eighth|tenth|in)\b|"
    r"(?:one|two|three) (?:in|out of) (?:every )?\w+|"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-\w+)?\s(?:dozen|hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth|percent|per cent)\b|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|twice|double|triple|dozens|"
    r"hundreds|thousands|millions|billions|an hour|"
    r"a (?:decade|century|year|month|week|day|half|minute|mile|fortnight|kilomet(?:re|er)|tonne|ton))\b(?:-\w+)?",
}
_FIGURE = {
    "id": _NUMBER["id"] + r"|(?:pukul|jam|tahun|bulan|pekan|minggu|tanggal|awal|akhir|pertengahan|januari|februari|"
    r"maret|april|mei|juni|juli|agustus|september|oktober|november|desember|kuartal|abad|dekade|dasawarsa|era|"
    r"tengah malam|tengah hari|subuh|magrib|isya|zuhur|asar)\b",
    "en": _NUMBER["en"],
}
_LASTED = re.compile(
    r"\b(?:for|in|took|takes?|taken|last(?:ed|s|ing)?|spen[dt]|after|within|wait(?:ed|ing)?|of|by|is|was)\s+$"
)
_THERE_ARE = re.compile(r"\s(?:ada|terdapat)(?=\s)")
_LENGTH_OF_TIME = re.compile(r"\S+\s(?:more )?(?:years?|months?|weeks?|days?|decades?|hours?|minutes?|nights?)\b")
_AMOUNT = re.compile(
    r"[^\s\d]{0,5}\s?\d[\d.,]*(?:\s?[-–]\s?[\d.,]+)?%?(?:\s(?:ribu|juta|miliar|triliun|persen|thousand|million|billion|"
    r"trillion|percent|per cent)\b){0,2}|(?:half\s)?an?\s\w+|"
    r"(?:dua|tiga)\s(?:pertiga|perempat|perlima)|\S+(?:\s(?:puluh|belas|ratus|ribu|juta|miliar|triliun|persen|hundred|"
    r"thousand|million|billion|trillion|percent)\b)*"
)
_TITLES = ("[a-z]", "mr", "mrs", "ms", "dr", "ir", "hj", "st", "lt", "sen", "rep", "gov", "gen", "col", "prof", "inc")
_NO_TITLE = "".join(rf"(?<!\b{title}\.)" for title in _TITLES)
_MARKS = rf"[,;:!?…](?=\s|$|[\"”’)])|\.(?=\s|$|[\"”’)]){_NO_TITLE}|[()“”\"—\n]|\s[–-]\s"
_ASIDE = re.compile(
    r"\s*(?:(?:menurut|kata|ujar|tutur|ucap|said|says)\b[^,]{1,60}|(?:\w+\s){1,3}(?:said|says|added|adds))"
)
"""Who says so, between the comma of a sentence adverb and the clause it is meant for."""
_JOINTS = {
    "id": "dan|atau|tetapi|tapi|namun|sedangkan|sementara|karena|sebab(?! akibat)|sehingga|bahwa|meski|meskipun|walau|"
    "walaupun|agar|ketika|saat|setelah|sebelum|padahal|lalu|kemudian|maka|jika|bila|kalau|apabila|asalkan|seandainya|"
    "apakah|siapa|kapan|mengapa",
    "en": "and|or|but|because|while|although|though|that|which|who|when|after|before|since|so|whereas|until|if|unless|"
    "whether|how|why|where",
}
_OPENS = re.compile(r"(?:^|[.,;:!?(\n—–\"“”]|\b(?:dan|tetapi|tapi|namun|bahwa|karena|sebab))\s*$")
_STATES = (
    "tewas|hilang|meninggal|mati|luka|rusak|selamat|aman|sakit|kritis|ambruk|roboh|runtuh|kabur|lolos|gagal|rugi|tenggelam|"
    "sembuh|pulih|batal|molor|tutup|bangkrut|macet|absen|hengkang|pindah|mundur|palsu|bocor|tampil|hadir|datang|pergi|"
    "masuk|keluar|pulang|kalah|menang|tiba|selesai|rampung|tetap|ikut|jatuh|hampir|lebih"
)
_PREDICATE = re.compile(
    r"\s+(?:besar\b|kecil\b|akan\b|telah\b|sudah\b|masih\b|baru\b|tidak\b|belum\b|hanya\b|"
    r"(?!ter(?:buruk|baik|besar|kecil|jelek|pahit)\b)(?:ber|di|ter|me)\w{3,}\b(?<!nya)|"
    rf"(?:kembali|naik|turun|ada|bisa|dapat|mulai|karena|juga|disebabkan|{_STATES})\b)"
)


_LIMIT = re.compile(
    r"\s+(?:(?:rp|us\$|[$€£])\s?\d|\d[\d.,]*\s?(?:%|persen|poin|basis|ribu|juta|miliar|triliun|ton|kilometer|km|meter|"
    r"sentimeter|cm|kali|orang|unit|mw|megawatt|derajat|hektare?|liter|kilogram|kg|gb|tb|watt|warga|jiwa)(?!\w))"
)
"""An amount with what it counts: "hingga 15 persen" is a limit, "hingga 12 Mei" and "hingga pukul 5" are times."""
_MEASURED = re.compile(r"\d|\b(?:dozen|hundred|thousand|million|year|month|week)s?\b")
_RANGE = re.compile(
    r"(?:\d|\b(?:dari|antara|ribu|juta|miliar|persen|puluh|belas|satu|dua|tiga|empat|lima))\s(?:\w+\s)?$"
)


_VERB = re.compile(r"\b(?!menteri|mereka?\b|memang)me(?:m[bpf]|n[cdjst]|ng[aeioughk]|ny[aeiou]|[lrwy])\w{3,}\s+$")
"""A transitive verb: what comes behind it is its object, so a noun ("membahas kemungkinan berpisah")."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """A lexicon's hedges made ready for one pass over a text."""

    words: Lexicon
    items: re.Pattern[str]
    edges: re.Pattern[str]
    number: re.Pattern[str]
    figure: re.Pattern[str]


@cache
def _rules(language: str) -> _Rules:
    words = lexicon.load(language)
    return _Rules(
        words,
        re.compile(alternation(words.hedges)),
        re.compile(rf"{_MARKS}|\b(?:{_JOINTS[language]})\b"),
        re.compile(rf"\s+(?:{_NUMBER[language]})"),
        re.compile(rf"\s+(?:{_FIGURE[language]})"),
    )


def alternation(items: "dict[str, Entry] | frozenset[str]") -> str:
    """A pattern for any of these words or phrases, whole, the longest first; grouped by first letter for speed."""
    groups: dict[str, list[str]] = {}
    for item in sorted(items, key=lambda name: (-len(name), name)):
        groups.setdefault(item[0], []).append(re.escape(item[1:]).replace(r"\ ", r"\s"))
    branches = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))
    return rf"(?<![\w'’-])(?:{branches})(?![\w-])"


def find(text: str, language: str, hints: bool = False) -> list[Hedge]:
    """The hedges and boosters of ``text`` in order, with their scopes; with ``hints`` also those too weak to suggest.

    ``language`` is a BCP 47 code, or "" to have it guessed. A scope is the clause the word stands in, an
    approximator's the number beside it.
    """
    rules = _rules(lexicon.code(language, text))
    low = lexicon.folded(text)
    found = [(match, rules.words.hedges[_plain(match[0])]) for match in rules.items.finditer(low)]
    kept = [(match, entry) for match, entry in found if hints or _counts(entry, text, low, match.span(), rules)]
    if not kept:
        return []
    edges = [match.span() for match in rules.edges.finditer(low)]
    return [
        Hedge(
            match.start(), match.end(), text[match.start() : match.end()], entry.kind, _scope(entry, low, match, edges)
        )
        for match, entry in kept
    ]


def _plain(words: str) -> str:
    return " ".join(words.split()) if not words.isalpha() else words


def _counts(entry: Entry, text: str, low: str, span: Span, rules: _Rules) -> bool:
    """Whether the word is a hedge here, rather than something that looks like it."""
    start, end = span
    if entry.tier == "C" or (entry.lower and text[start].isupper()):
        return False
    if entry.not_after and _beside(entry.not_after, low[max(0, start - _LOOK) : start].split()[-2:]):
        return False
    if entry.not_before and _follows(entry.not_before, low, end):
        return False
    return not entry.needs or _company(entry, low, span, rules)


def _beside(words: frozenset[str], before: list[str]) -> bool:
    return bool(before) and (before[-1].strip('(“"') in words or " ".join(before) in words)


def _follows(words: frozenset[str], low: str, end: int) -> bool:
    """Whether the next word, or the next two as a phrase, is one of these."""
    ahead = [word.strip(_AROUND_WORDS) for word in low[end : end + _LOOK].split(maxsplit=2)[:2]]
    return bool(ahead) and (ahead[0] in words or " ".join(ahead) in words)


def _company(entry: Entry, low: str, span: Span, rules: _Rules) -> bool:
    """Whether what ``entry.needs`` stands beside the word."""
    before, end = low[max(0, span[0] - _LOOK) : span[0]], span[1]
    return _COMPANY[entry.needs](entry, low, before, end, rules)


def _before_number(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    if before.rstrip()[-1:].isdigit() and entry.item in ("over", "under"):
        return False  # blood pressure, fractions
    if not rules.number.match(low, _past(_THERE_ARE, low, end)):
        return bool(entry.following) and _follows(entry.following, low, end)
    if entry.item not in ("over", "under") or not _LENGTH_OF_TIME.match(low[end : end + _LOOK].lstrip()):
        return True
    return bool(_LASTED.search(before))  # "for over two years" is a bound, "rose over two years" a period


def _past(words: re.Pattern[str], low: str, at: int) -> int:
    """Where these words end if they stand here, else ``at``."""
    found = words.match(low, at)
    return found.end() if found else at


def _opens_clause(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    return bool(_OPENS.search(before)) and before[-2:-1] not in ('"', "”")


def _inside_clause(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    return before.strip()[-1:] not in ('"', "”", ",") and bool(re.match(r",?\s\w", low[end : end + 3]))


def _before_predicate(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    return (bool(_PREDICATE.match(low, end)) or low[end : end + 1] == ",") and not _VERB.search(before)


def _before_word(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    return _follows(entry.following, low, end)


def _as_modal(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    """Whether a verb follows; behind a pronoun, which "could" tells the ability of, one of chance."""
    if not re.match(r"\s\w", low[end : end + 2]):
        return False
    return not (entry.following and _PERSON.search(before)) or _follows(entry.following, low, end)


def _in_passive(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    return bool(_BE.search(before) or _TO_BE.match(low, end)) or _follows(entry.following, low, end)


def _before_clause(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    return bool(_CLAUSE.match(low, end)) or (low[end : end + 1] == "," and bool(_BEGINS.search(before)))


def _implies(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    """Whether "suggest" draws a conclusion: "that" follows, or evidence has the word; otherwise it is advice."""
    return _follows(entry.following, low, end) or bool(_EVIDENCE.search(before) and _CONCLUDED.match(low, end))


def _asserts(entry: Entry, low: str, before: str, end: int, rules: _Rules) -> bool:
    """Whether "jelas" stands before what it makes certain: behind what is pointed at, or before a word of judgement."""
    if low[end : end + 1] == ",":
        return bool(_BEGINS.search(before))
    if low[end : end + 1] != " " or before.rstrip()[-1:] in ('"', "”", ","):
        return False
    return bool(_POINTED.search(before) or _ACTIVE.match(low, end)) or _follows(entry.following, low, end)


_CLAUSE = re.compile(
    r"\s+(?:(?:sudah|telah|akan|masih|pernah|sempat|tidak|belum|sedang|juga|ikut|hendak|segera|mulai|turut|kembali)\s\w|"
    rf"(?:{_STATES}|naik|turun|punya|ada)\b|"
    r"(?:me(?:ng|ny|m|n|l|r|w)(?!teri|tal|jadi\b|tor\b)|ber(?!ita|lian|kas|as\b|nama\b|inisial)|ter(?!kait|hadap|sebut))"
    r"[a-z]{4,})"
)
"""A predicate: "disebut mengalir ke" is hearsay, "disebut inflasi" a name."""
_BE = re.compile(r"(?:\b(?:is|are|was|were|be|been|being|widely|also|still|now)|[’'](?:s|re))\s+$")
_PERSON = re.compile(r"\b(?:he|she|i|we|who|they|you)\s+$")
_EVIDENCE = re.compile(
    r"\b(?:data|evidence|figures|polls?|surveys?|study|studies|research|findings|results|tests|records|analysis|estimates|"
    r"signs|images|trials|models|statistics|numbers|footage)\s+$"
)
_CONCLUDED = re.compile(r"\s(?!an?\b|\w+ing\b)\w")
_REMAINS = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|remain|remains|remained|still)|[’'](?:s|re))\s+(?:\w+ly\s+|yet\s+|as\syet\s+)?$"
)
_TO_BE = re.compile(r"(?<= to) (?:be|have)\b")
"""What "believed to" stands before when the verb is left out: "a man believed to be 19"."""
_BEGINS = re.compile(r"(?:^|[.!?…]\s|\n|[“\"])$")
_ACTIVE = re.compile(r"\s(?:me(?:ng|ny|m|n)(?!teri|tal)|ber(?!ita))[a-z]{5,}(?!\w)")
_POINTED = re.compile(r"\b(?:itu|ini|tersebut|dia|ia|mereka)\s+$")

_COMPANY: dict[str, Callable[[Entry, str, str, int, _Rules], bool]] = {
    "number": _before_number,
    "figure": lambda entry, low, before, end, rules: bool(rules.figure.match(low, end)),
    "digits": lambda entry, low, before, end, rules: bool(_FIGURES.match(low, end)),
    "figure_around": lambda entry, low, before, end, rules: bool(rules.figure.match(low, end) or _RANGE.search(before)),
    "amount": lambda entry, low, before, end, rules: bool(_LIMIT.match(low, end)) and not _RANGE.search(before),
    "number_before": lambda entry, low, before, end, rules: bool(_MEASURED.search(before[-25:])),
    "opening": _opens_clause,
    "passive": _in_passive,
    "clause": _before_clause,
    "asserting": _asserts,
    "implying": _implies,
    "modal": _as_modal,
    "predicative": lambda entry, low, before, end, rules: bool(_REMAINS.search(before)),
    "inside": _inside_clause,
    "predicate": _before_predicate,
    "following": _before_word,
}


def _scope(entry: Entry, low: str, match: re.Match[str], edges: list[Span]) -> Span:
    """The number behind an approximator; for anything else the clause, up to the nearest mark or conjunction.

    A condition opens its clause; a word set off by commas is meant for the clause it interrupts or opens; and what is
    unclear or suggested stands behind the conjunction that follows ("unclear who...").
    """
    start, end = match.span()
    if entry.kind is HedgeKind.APPROXIMATOR and entry.needs != "number_before":
        at = _past(_THERE_ARE, low, end)
        at += len(low[at : at + _LOOK]) - len(low[at : at + _LOOK].lstrip())
        amount = _AMOUNT.match(low, at)
        if amount:
            return (at, at + len(amount[0].rstrip('.,;:!?)”"')))
    before, after = _around(low, start, end, edges)
    left = edges[before][1] if before >= 0 else 0
    if entry.kind is HedgeKind.CONDITION:
        left = start
    right = edges[after][0] if after < len(edges) else len(low)
    while left < start and low[left].isspace():
        left += 1
    while right > end and low[right - 1].isspace():
        right -= 1
    return (left, right)


def _around(low: str, start: int, end: int, edges: list[Span]) -> tuple[int, int]:
    """Which edges close in the clause of a hedge: the number of the one before and of the one behind it."""
    before = bisect_right(edges, (start, start)) - 1
    while before >= 0 and edges[before][1] > start:
        before -= 1
    after = bisect_left(edges, (end, end))
    if after >= len(edges) or low[end : edges[after][0]].strip():
        return before, after
    opening = low[edges[before][1] if before >= 0 else 0 : start].strip() == ""
    mark = low[edges[after][0]]
    if mark.isalpha():
        return before, after + 1
    if mark != "," or not opening:
        return before, after
    if before >= 0 and low[edges[before][0]] == ",":
        return before - 1, after + 1
    if after + 1 < len(edges) and _ASIDE.fullmatch(low, edges[after][1], edges[after + 1][0]):
        return before, after + 2
    return before, after + 1
