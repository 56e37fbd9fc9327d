"""Numbers that are no quantities: years, dates, clock times, names, labels, scores, codes."""

from reader.language.quantities import ages, contexts
from reader.language.quantities.amounts import Amount
from reader.language.quantities.contexts import COUNTED
from reader.language.quantities.labels import (
    CHAIN,
    LINKS,
    addressed,
    after_rank,
    called,
    code_label,
    counts,
    grouped,
    label,
    labelled,
    lettered,
    modelled,
    named,
    numbered,
    titled,
)
from reader.language.quantities.number_words import DIGITS
from reader.language.quantities.tokens import Tokens, listed

_DASHES = frozenset({"-", "–", "—"})
_ZONES = frozenset({"wib", "wita", "wit", "gmt", "utc", "waktu", "am", "pm", "a", "p"})
_PART_OF_NAME = frozenset("-–'’/_=#@&?+.\\^:")


def months(tokens: Tokens) -> frozenset[int]:
    """The figures that are days or years beside the name of a month."""
    taken: set[int] = set()
    for index, word in enumerate(tokens.words):
        if word not in contexts.MONTHS or (word in contexts.CAPITAL_MONTHS and not tokens.capital(index)):
            continue
        _walk(tokens, index - 1, -1, taken)
        _walk(tokens, index + 1, 1, taken)
    return frozenset(taken)


def _walk(tokens: Tokens, index: int, step: int, taken: set[int]) -> None:
    """Mark the days from the month outwards: "12, 13 dan 14 Agustus 2023"."""
    for _ in range(CHAIN):
        if tokens.word(index) == "." and step > 0:
            index += step
        day = _day(tokens, index) or (step > 0 and year(tokens, index))
        if not day:
            return
        taken.add(index)
        index += step
        if tokens.word(index) in {"st", "nd", "rd", "th"}:
            index += step
        if tokens.word(index) not in LINKS and not year(tokens, index):
            return
        for _ in range(2):
            index += step if tokens.word(index) in LINKS else 0


def _day(tokens: Tokens, index: int) -> bool:
    raw = tokens.written(index)
    return raw.isdigit() and len(raw) <= 2 and 1 <= int(raw) <= 31


def year(tokens: Tokens, index: int) -> bool:
    """Whether the token could be a year."""
    raw = tokens.written(index)
    return len(raw) == 4 and raw.isdigit() and 1000 <= int(raw) <= 2199


def refused(tokens: Tokens, amount: Amount, language: str, dated: frozenset[int]) -> bool:
    """Whether the amount's number is no quantity."""
    number = amount.number
    if (number.start in dated and not amount.units) or _counted_from_now(tokens, amount) or titled(tokens, amount):
        return True
    if not number.figure:
        return not amount.money and _refused_words(tokens, amount, language)
    if _shelf_mark(tokens, amount):
        return True
    if amount.money or number.scaled or _glued(tokens, amount):
        return _glued(tokens, amount) or (number.scaled and lettered(tokens, amount))
    if (
        (_clock(tokens, amount) and not ages.age(tokens, amount))
        or _ordinal(tokens, amount)
        or _list_number(tokens, amount)
    ):
        return True
    return _labelled_unit(tokens, amount) if amount.units else _refused_bare(tokens, amount)


def _counted_from_now(tokens: Tokens, amount: Amount) -> bool:
    """Reads "two weeks ago", "tiga tahun terakhir", "the past five years": a date."""
    if not {code for _, code in amount.units} & {"s", "min", "h", "d", "wk", "mo", "a"}:
        return False
    after = tokens.word(amount.end + 1) if tokens.word(amount.end) in {"yang", "ke"} else tokens.word(amount.end)
    if tokens.word(amount.end) == "ke":
        return after == "depan"
    return after in contexts.AGO or tokens.word(amount.start - 1) in contexts.LAST


_RACES = listed(
    "putra putri gaya gawang estafet butterfly freestyle backstroke breaststroke medley hurdles relay steeplechase"
)


def _shelf_mark(tokens: Tokens, amount: Amount) -> bool:
    """A label before and a letter behind, "Runway 27L", or a race that has its length for a name."""
    if {code for _, code in amount.units} == {"m"} and tokens.word(amount.end) in _RACES:
        return True
    touching = amount.number.end + 1 == amount.end and tokens.joined(amount.end - 1) and amount.number.plain
    return touching and len(tokens.word(amount.end - 1)) == 1 and bool(label(tokens, amount.start))


def _glued(tokens: Tokens, amount: Amount) -> bool:
    """Letters or signs touch the number: GPT-4, G20, 3.11.2-rc, 2023/2024, ke-3, 10:30."""
    before = tokens.joined(amount.start) and not amount.negative and _glued_before(tokens, amount)
    return before or (tokens.joined(amount.end) and _glued_behind(tokens, amount))


def _glued_before(tokens: Tokens, amount: Amount) -> bool:
    start, before = amount.start, tokens.word(amount.start - 1)
    if before == "-" and tokens.word(start - 2) in {"magnitude", "magnitudo"}:
        return False
    if before in {"'", "’", "‘"}:
        return amount.number.plain and len(tokens.raw[amount.number.start]) == 2
    if before == "+":
        return tokens.joined(start - 1) or (tokens.figure(amount.end) and tokens.near(amount.end))
    if before in _PART_OF_NAME:
        return tokens.joined(start - 1) or before in "#@/:.^_"
    return before[-1:].isalnum()


def _glued_behind(tokens: Tokens, amount: Amount) -> bool:
    end = amount.end
    after = tokens.word(end)
    if after[:1].isalnum() or after in {"_", "@", "\\", "^"}:
        return True
    return tokens.joined(end + 1) and (
        after == "("
        or (after in {"/", ":", "'", "’"} and tokens.figure(end + 1))
        or (after == "+" and tokens.figure(end + 1))
        or (after in _DASHES and _tail(tokens, end + 1) and not amount.units)
    )


def _tail(tokens: Tokens, index: int) -> bool:
    """What stands behind the number's hyphen makes it part of a name, and is not "an", "odd" or what is counted."""
    word = tokens.word(index)
    return word not in contexts.COMPOUND_COUNTED | {"an", "odd", "plus", "strong"} and not word.startswith(("rp", "$"))


def _clock(tokens: Tokens, amount: Amount) -> bool:
    before, after = tokens.word(amount.start - 1), tokens.word(amount.end)
    if before in {"pukul", "pkl"} or (before == "." and tokens.word(amount.start - 2) == "pkl"):
        return True
    raw = tokens.raw[amount.number.start]
    if after in {"wib", "wita", "wit", "gmt", "utc", "am", "pm", "o"} and (
        after != "o" or tokens.word(amount.end + 2) == "clock"
    ):
        return True
    if after in {"a", "p"} and tokens.word(amount.end + 1) == "." and tokens.word(amount.end + 2) == "m":
        return True
    return amount.units == () and before in {"jam", "at", "by"} and _hour(raw) and not _several(tokens, amount.end)


def _several(tokens: Tokens, end: int) -> bool:
    """Whether what is counted follows: "at 23 trusts"."""
    after = tokens.word(end)
    return counts(tokens, end) or (after.isalpha() and after.endswith("s") and len(after) > 4 and tokens.near(end))


def _hour(raw: str) -> bool:
    hour, _, minute = raw.replace(",", ".").partition(".")
    return len(raw) <= 5 and hour.isdigit() and int(hour) <= 24 and (not minute or len(minute) == 2)


def _ordinal(tokens: Tokens, amount: Amount) -> bool:
    """Reads "ke 3" for the third; "ke 7.518" is where an index went."""
    short = amount.number.plain and len(tokens.raw[amount.number.start]) < 3
    before = tokens.word(amount.start - 1) == "ke" and tokens.near(amount.start)
    return short and before and not amount.units and not counts(tokens, amount.end)


def _list_number(tokens: Tokens, amount: Amount) -> bool:
    """Reads "1. ", "2)" and the like at the beginning of a line."""
    start = amount.start
    after = tokens.word(amount.end)
    line = start == 0 or "\n" in tokens.gap(start)
    bracket = tokens.word(start - 1) == "(" and after == ")" and (start == 1 or "\n" in tokens.gap(start - 1))
    return bracket or (line and amount.number.plain and after in {".", ")"} and amount.end + 1 < tokens.count)


def _labelled_unit(tokens: Tokens, amount: Amount) -> bool:
    """Reads "Menit ke-45" is caught elsewhere; here "5 tahun 2019" style labels and years before a unit's name."""
    codes = {code for _, code in amount.units}
    return (
        amount.number.plain
        and year(tokens, amount.number.start)
        and tokens.word(amount.start - 1) in {"tahun", "year", "in", "pada", "sejak", "since"}
        and codes <= {"a", "mo", "d", "wk", "h", "min", "m", "t", "x"}
    ) or (
        amount.number.plain and code_label(tokens, amount.start) and codes <= {"a", "d", "m", "t", "x", "K", "V", "A"}
    )


def _refused_bare(tokens: Tokens, amount: Amount) -> bool:
    """A figure without unit, currency and scale."""
    number, start, end = amount.number, amount.start, amount.end
    raw, before = tokens.raw[number.start], tokens.word(start - 1)
    share = number.share and before == "("
    if after_rank(tokens, end) or _parenthesised_date(tokens, amount) or share:
        return True
    if counts(tokens, end):
        games = year(tokens, start) and number.plain and tokens.capital(end)  # "the 2028 Games"
        return games or numbered(tokens, start, end) or label(tokens, start) in {"nomor", "no", "pasal", "article"}
    if before in {"a", "an"} or tokens.written(end) in {"LS", "LU", "BT", "BB"}:
        return True
    code = number.plain and ((year(tokens, start) and 1500 <= int(raw) <= 2199) or len(raw) > 6)
    if number.plain and (grouped(tokens, amount) or addressed(tokens, end) or _against(tokens, amount)):
        return True
    clock = _hour(raw) and "." in raw and len(raw) == 5 and before in {"jam", "hingga", "sampai", "(", "pada", "sejak"}
    if called(tokens, start) or code or clock or (before in {"the", "its", "their"} and raw in _MODELS):
        return True
    short = number.plain or (raw.count(".") == 1 and "," not in raw)
    return short and (labelled(tokens, start, raw) or named(tokens, amount) or _score(tokens, amount))


def _against(tokens: Tokens, amount: Amount) -> bool:
    """Half of a pair that is measured or scored together: a pressure of 120 over 80, an innings of 212 for 6."""
    for first, middle in ((amount.start, amount.end), (amount.start - 2, amount.start - 1)):
        word, second = tokens.word(middle), tokens.written(middle + 1)
        if not (tokens.written(first).isdigit() and second.isdigit() and tokens.near(middle + 1)):
            continue
        after = tokens.word(middle + 2)
        wickets = len(second) < 3 and int(second) <= 10 and (not after.isalpha() or after in _INNINGS)
        if word == "over" or (word == "for" and wickets):
            return True
        voted = not _VOTING.isdisjoint(tokens.words[max(0, first - 5) : first])
        if word == "to" and voted and int(tokens.written(first)) > int(second):
            return True
    return False


_VOTING = listed("vote voted votes voting passed approved rejected backed margin")
_INNINGS = listed("at declared dec in when and with after off before on from")


_MODELS = frozenset({"737", "747", "757", "767", "777", "787", "911", "007"})


def _score(tokens: Tokens, amount: Amount) -> bool:
    """Part of a score or of a chain of numbers."""
    before, after = tokens.word(amount.start - 1), tokens.word(amount.end)
    return (before in _DASHES and tokens.figure(amount.start - 2) and tokens.joined(amount.start)) or (
        after in _DASHES and tokens.joined(amount.end) and tokens.figure(amount.end + 1)
    )


def _parenthesised_date(tokens: Tokens, amount: Amount) -> bool:
    """Reads "Senin (12)" and footnote marks."""
    if tokens.word(amount.start - 1) not in {"(", "["} or tokens.word(amount.end) not in {")", "]"}:
        return False
    if tokens.word(amount.start - 1) == "[":
        return True
    return tokens.word(amount.start - 2) in ages.WEEKDAYS or not ages.age(tokens, amount)


def refused_range(tokens: Tokens, low: Amount, high: Amount, dated: frozenset[int]) -> bool:
    """Whether two figures with a dash or "to" between them are a score, years, a date or a label."""
    if low.units or high.units or low.number.scaled or high.number.scaled:
        return False
    plain = low.number.plain and high.number.plain
    years = plain and year(tokens, low.start) and 1500 <= low.number.values[0] <= 2199
    dates = low.start in dated or high.start in dated or bool(label(tokens, low.start))
    falling = low.number.values[0] >= high.number.values[0] or low.number.figure != high.number.figure
    if plain and (called(tokens, low.start) or modelled(tokens, low, high)):
        return True
    return years or dates or falling or _clock(tokens, high) or _scored(tokens, low, high)


def _scored(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether two figures are the score of a match: no noun follows them, or somebody won."""
    dash = tokens.word(low.end) in _DASHES and low.number.plain
    nearby = {tokens.word(index) for index in range(low.start - 4, low.start)}
    after = tokens.word(high.end)
    noun = after.isalpha() and after not in contexts.FUNCTION_WORDS and tokens.near(high.end)
    if nearby & contexts.SCORE_VERBS and after not in COUNTED:
        return True
    return dash and (not noun or (tokens.joined(low.start) and not low.negative))


def _refused_words(tokens: Tokens, amount: Amount, language: str) -> bool:
    """A number in words that counts nothing."""
    number, start = amount.number, amount.start
    if tokens.joined(start) and tokens.word(start - 1) in _TOUCHING and not amount.negative:
        return True
    if number.share:
        return _refused_share(tokens, amount)
    if tokens.phrase(amount.end, amount.end + 2) == "to one" and not counts(tokens, amount.end + 2):
        return True  # "three to one" is a proportion
    if amount.units:
        return tokens.word(number.start) == "one" and after_is_idiom(tokens, amount)
    return not number.scaled and number.end - number.start == 1 and _refused_word(tokens, amount, language)


_TOUCHING = frozenset({"-", "/", "'", "’", "_", "@", "#"})
_RANKS = listed("besar belah ratusan puluhan ribuan")
_POINTING = listed("salah the this that nomor number no")


def _refused_word(tokens: Tokens, amount: Amount, language: str) -> bool:
    """One word alone, without a unit."""
    start, end = amount.number.start, amount.end
    word, after = tokens.word(start), tokens.word(end)
    if after == "-" and tokens.joined(end) and tokens.joined(end + 1):
        return tokens.word(end + 1) not in contexts.COMPOUND_COUNTED or word in {"one", "zero"}
    if word in {"satu", "one", "nol", "zero"}:
        each = tokens.phrase(end, end + 2) == "for every"
        counted = each or after in contexts.SINGLE_COUNTED or (word == "zero" and after in {"deaths", "cases"})
        return not counted or tokens.word(amount.start - 1) in _POINTING
    capital = tokens.capital(start)
    name = capital and not tokens.opens(start) and not counts(tokens, end)
    numbered = bool(label(tokens, amount.start)) and word in DIGITS[language]
    return name or numbered or after in _RANKS or (word == "lima" and capital and after in {",", ".", ")"})


def after_is_idiom(tokens: Tokens, amount: Amount) -> bool:
    """Reads "One day" tells when, unless something measures it."""
    unit = tokens.word(amount.end - 1)
    measured = {"in", "within", "for", "than", "least", "about", "nearly", "only", "just", "after", "every", "per"}
    return unit in {"day", "second", "minute"} and tokens.word(amount.start - 1) not in measured


_HALVES = listed("hati mati matang jadi baya sadar telanjang final badan waktu abu jalan tiang")


def _refused_share(tokens: Tokens, amount: Amount) -> bool:
    return not amount.units and tokens.word(amount.end) in _HALVES
