"""Numbers that belong to names and labels: Windows 11, page 5, “12 Angry Men”, 221 Baker Street, telephone 112."""

from reader.language.quantities import contexts
from reader.language.quantities.amounts import Amount
from reader.language.quantities.contexts import COUNTED, LABELS
from reader.language.quantities.tokens import Tokens, listed

_DASHES = frozenset({"-", "–", "—"})
LINKS = _DASHES | {",", "dan", "and", "&", "atau", "or", "hingga", "sampai", "to", "/"}
"""What may stand between the figures of a list."""
CHAIN = 6
"""How many figures of a list are looked at."""
_QUOTES = frozenset("\"“'‘«„")
_BILLS = frozenset({"h . r .", "s . b .", "h . b .", "a . b .", "s . j ."})
_STREETS = listed(
    "street st road rd avenue ave lane drive boulevard blvd square terrace crescent court way place broadway parkway "
    "highway close row"
)
_LEVELS = listed("level angka poin")
_DOING = listed("were died survived remained tewas meninggal terluka luka selamat hilang")
"""What only people do; behind them a figure counts people: "In Ohio 12 died"."""
_OPENING = listed(
    "sekitar sebanyak sedikitnya setidaknya hampir lebih kurang total ada hanya dari dalam dengan selama sejumlah "
    "dan di jumlahnya tercatat terdapat minimal maksimal paling nyaris baru sudah tinggal about around some at "
    "least over nearly almost only just more the these those all with of another roughly approximately under up "
    "to out from there for after between antara setelah kini totalnya seluruh semua ke kira"
)


def counts(tokens: Tokens, end: int) -> bool:
    """A noun that is counted follows."""
    place = end + 1 if tokens.word(end) == "-" and tokens.joined(end + 1) else end
    if tokens.word(place) in LABELS and tokens.figure(place + 1):
        return False  # "ruang 4 lantai 2"
    return tokens.near(place) and (
        tokens.word(place) in COUNTED or (place > end and tokens.word(place) in contexts.COMPOUND_COUNTED)
    )


def label(tokens: Tokens, start: int) -> str:
    """The label before a number, also through a list: "Pasal 5 dan 6"."""
    index = start - 1
    for _ in range(CHAIN):
        word = tokens.word(index)
        if word in {".", "("} or (word == "-" and tokens.word(index - 1) in LABELS):
            index -= 1
            word = tokens.word(index)
            return word if word in LABELS and "\n" not in tokens.gap(index + 1) else ""
        if word == "-" and index < start - 1 and tokens.word(index - 1) == "ke":
            return "ke"  # "menit ke-12 dan 67"
        if word in LABELS:
            return word
        if word not in LINKS or not tokens.figure(index - 1):
            return ""
        index -= 2
    return ""


def labelled(tokens: Tokens, start: int, raw: str) -> bool:
    """A label stands before the figure; "level 6.912" and "angka 500" are heights of something."""
    found = label(tokens, start)
    if found in _LEVELS:
        return raw.isdigit() and len(raw) < 3
    return bool(found) and (found != "posisi" or raw.isdigit())


_NUMBERED = listed(
    "ward district zone room flight bus train precinct gate terminal platform block cell camp sector grade class stage "
    "phase level type category group tier section building route"
)


def numbered(tokens: Tokens, start: int, end: int) -> bool:
    """Whether what looks counted belongs to a name all the same: "Ward 6 residents", "kamar 12 Hotel Melati"."""
    before = tokens.word(start - 1)
    if before in _NUMBERED and tokens.capital(start - 1):
        return True
    return before in {"nomor", "no", "pasal", "article"} or (bool(label(tokens, start)) and tokens.capital(end))


def after_rank(tokens: Tokens, end: int) -> bool:
    """Reads "10 besar", the top ten."""
    return tokens.word(end) == "besar" and tokens.near(end)


def code_label(tokens: Tokens, start: int) -> bool:
    """Whether a word that only names stands before: nomor, page."""
    return tokens.word(start - 1) in {"pasal", "ayat", "nomor", "no", "article", "section", "halaman", "page"}


def named(tokens: Tokens, amount: Amount) -> bool:
    """A name stands right before the figure: Windows 11, Jalan Merdeka 5."""
    start, raw = amount.start, tokens.raw[amount.number.start]
    before = start - 1
    if not tokens.near(start) or not tokens.capital(before) or len(raw) > 4:
        return False
    if tokens.word(amount.end) in _DOING and tokens.near(amount.end):
        return False
    return tokens.word(before) not in _OPENING


def titled(tokens: Tokens, amount: Amount) -> bool:
    """Whether a quoted title begins with the number: “Seven Days”, “12 Angry Men”."""
    end = amount.number.end
    if amount.money or tokens.word(amount.start - 1) not in _QUOTES or not tokens.joined(amount.start):
        return False
    return tokens.capital(end) and tokens.gap(end) == " " and tokens.word(end).isalpha()


def lettered(tokens: Tokens, amount: Amount) -> bool:
    """Whether the letter that would be a scale belongs to a name or a label: "Flat 3B", "Pasal 12B"."""
    start, last = amount.start, amount.number.end - 1
    if amount.money or amount.units or last != start + 1 or not tokens.joined(last) or len(tokens.word(last)) != 1:
        return False
    name = tokens.capital(start - 1) and tokens.near(start) and tokens.word(start - 1) not in _OPENING
    return name or bool(label(tokens, start))


def grouped(tokens: Tokens, amount: Amount) -> bool:
    """Part of a number written in groups ("020 7946 0018"), of "Group of 20" or of a bill's name ("H.R. 1")."""
    start, end = amount.start, amount.end
    before, after = tokens.written(start - 1), tokens.written(end)
    first = start
    while start - first < CHAIN and tokens.gap(first) == " " and tokens.written(first - 1).isdigit():
        first -= 1
    behind = first < start and (len(before) > 4 or tokens.raw[first][0] == "0")
    ahead = tokens.gap(end) == " " and after.isdigit() and len(after) > 2 and tokens.raw[start][0] == "0"
    bill = tokens.phrase(start - 4, start) in _BILLS
    return behind or ahead or bill or (before == "of" and tokens.written(start - 2) == "Group")


def addressed(tokens: Tokens, end: int) -> bool:
    """Whether a street's name follows: "221 Baker Street", "1600 Pennsylvania Avenue"."""
    for index in range(end, end + 4):
        if not tokens.capital(index) or not tokens.near(index):
            return False
        if index > end and tokens.word(index) in _STREETS:
            return True
    return False


def called(tokens: Tokens, start: int) -> bool:
    """A telephone number: "call 911 or 211", "hubungi 112"."""
    if tokens.word(start - 1) in {"or", "atau"} and tokens.figure(start - 2):
        start -= 2
    linked = tokens.word(start - 1) in {"or", "atau"} and len(tokens.written(start)) == 3
    words = tokens.words[max(0, start - 8) : start] if linked else tokens.words[max(0, start - 1) : start]
    return not contexts.CALLING.isdisjoint(words)


def modelled(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether a name stands before two figures joined by a hyphen: ATR 72-600."""
    before = low.start - 1
    joined = tokens.joined(low.end) and tokens.joined(high.start) and tokens.near(low.start)
    name = tokens.capital(before) and tokens.word(before) not in _OPENING
    return joined and name and not counts(tokens, high.end)
