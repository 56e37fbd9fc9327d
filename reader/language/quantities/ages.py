"""Bare numbers that are somebody's age."""

from reader.language.quantities import contexts
from reader.language.quantities.amounts import Amount
from reader.language.quantities.labels import LINKS, counts
from reader.language.quantities.tokens import Tokens, listed

WEEKDAYS = listed(
    "senin selasa rabu kamis jumat jum'at sabtu minggu ahad monday tuesday wednesday thursday friday saturday sunday"
)
_PEOPLE = listed(
    "people persons men women adults those anyone everyone residents americans britons patients children girls boys "
    "workers person users teenagers teens youngsters pupils students "
    "drivers voters males females citizens kids pensioners players"
)
_GROWN = listed("who are were is was have had should can must will and in on at or with by to from")


def age(tokens: Tokens, amount: Amount) -> bool:
    """A bare number behind a person's name: "Budi (45)", "Jane Smith, 45, said"."""
    number, start, end = amount.number, amount.start, amount.end
    if amount.units or not number.plain or not 5 <= number.values[0] <= 110:
        return False
    if aged(tokens, start) and not counts(tokens, end):
        return True
    if older(tokens, start, end) or _aged_one(tokens, start, end) or _at_age(tokens, start, end):
        return True
    name = tokens.capital(start - 2) and len(tokens.word(start - 2)) > 1 and tokens.word(start - 2) not in WEEKDAYS
    if not name or tokens.word(start - 2) in contexts.LABELS | contexts.MONTHS or tokens.written(start - 2).isupper():
        return False
    bracket = tokens.word(start - 1) == "(" and tokens.word(end) in {")", ","}
    comma = tokens.word(start - 1) == "," and tokens.word(end) == "," and tokens.capital(start - 3)
    return bracket or comma


def aged(tokens: Tokens, start: int) -> bool:
    """Reads "aged 23 and 31" and "the youngest just 14"."""
    if tokens.word(start - 1) in {"between", "antara"}:
        start -= 1
    if tokens.word(start - 1) in LINKS and tokens.figure(start - 2):
        start -= 2
    near = {tokens.word(start - 1), tokens.word(start - 2) if tokens.word(start - 1) in _ONLY else ""}
    return not near.isdisjoint(contexts.AGED) or not near.isdisjoint(_YOUNGEST)


def _at_age(tokens: Tokens, start: int, end: int) -> bool:
    """Reads "At 81, she", where a sentence begins."""
    first = tokens.written(start - 1) == "At" and tokens.opens(start - 1)
    return first and tokens.word(end) == "," and tokens.word(end + 1) in {"he", "she", "they", "his", "her"}


_YOUNGEST = listed("youngest oldest eldest termuda tertua")
_ONLY = listed("just only aged is was at baru berusia berumur")


def _aged_one(tokens: Tokens, start: int, end: int) -> bool:
    """Reads "The striker, 22, has": one person between commas."""
    person = tokens.word(start - 3) in {"the", "a", "an", "his", "her"} and tokens.word(start - 2).isalpha()
    return person and tokens.word(start - 1) == "," and tokens.word(end) == "," and not tokens.figure(end + 1)


def older(tokens: Tokens, start: int, end: int) -> bool:
    """Reads "women over 60", where no noun follows."""
    if tokens.word(start - 1) not in {"over", "under", "above"} or tokens.word(start - 2) not in _PEOPLE:
        return False
    return not tokens.word(end).isalpha() or tokens.word(end) in _GROWN
