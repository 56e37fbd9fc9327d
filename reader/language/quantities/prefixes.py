"""Currencies that stand before their number: Rp, US$, €, IDR."""

from reader.language.quantities import currencies
from reader.language.quantities.tokens import Tokens, listed

MINUS = frozenset("-−–")
_WORD_CODES = listed("ALL TOP TRY CUP SOS PEN GEL BAM MAD BOB COP RON MOP")
"""Currency codes that are also words in headlines: with a space before the number they do not count."""


def prefix(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The currency that stands before the number, and its first token."""
    place = index - 1
    if (tokens.word(place) in MINUS and tokens.joined(index) and tokens.joined(place)) or (
        tokens.word(place) == "." and tokens.word(place - 1) in {"rp", "rs"} and tokens.joined(place)
    ):
        place -= 1
    elif not tokens.near(index):
        return None
    if not tokens.word(place).isalpha():
        return _sign_prefix(tokens, place)
    return _code_prefix(tokens, place, index)


def _code_prefix(tokens: Tokens, place: int, index: int) -> tuple[str, int] | None:
    word, written = tokens.word(place), tokens.written(place)
    if word in {"rp", "rs", "idr", "rmb"} or written == "RM":
        return (currencies.PREFIXES[word], place) if written != "RS" else None
    conference = written in _WORD_CODES and (len(tokens.raw[index]) < 3 or not tokens.joined(index))  # "COP30"
    if written not in currencies.CODES or conference or tokens.word(index - 1) in MINUS:
        return None  # with a hyphen, "CVE-2025-1187", it is a name
    return written, place


def _sign_prefix(tokens: Tokens, place: int) -> tuple[str, int] | None:
    sign = tokens.word(place)
    if sign not in currencies.PREFIXES:
        return None
    land = tokens.written(place - 1)
    if land.isupper() and tokens.near(place):
        together = currencies.PREFIXES.get(land.lower() + sign)
        if together and (tokens.joined(place) or land in {"US", "AU", "HK", "NZ", "USD"}):
            return together, place - 1
        if land in currencies.CODES and tokens.joined(place):
            return land, place - 1
    return (currencies.PREFIXES[sign], place) if currencies.PREFIXES[sign] else None
