"""Dates and times in Indonesian and English texts: found, and worked out from the document's date.

A span is the whole expression without its preposition, with the words that belong to it ("tanggal 5 Mei", "awal tahun
2019", "the end of 2023", "Minggu (29/9) malam"); an article before a number is left out (the "1990s"), one
before a quarter is not ("the third quarter of 2025"), and "late" and "early" before a weekday are. The beginning,
middle or end of a period is given as the period. A time of day right beside a date ("5 p.m. Monday") is part of its
expression; behind a word such as "pukul" or "at" it is one of its own with the same date. EDTF keeps the day only. An
approximating word right before an expression makes its EDTF end in ``~``; the word itself is not in the span.

An expression that does not say its date has a **rule**, which leads to one:

=========================  ==========================================================================================
``day-1`` ``week+0``       so many units from the document's date: ``day``, ``week`` (Monday to Sunday), ``weekend``,
``year-1@08-12``           ``month``, ``quarter``, ``half``, ``year``, ``decade``, ``century``; behind ``@`` a part of
``week+1@3``               it: month and day, a month, a code of EDTF such as ``34``, an interval, a day, a weekday 1-7
``date:XXXX-08-12<``       a date whose year is missing: the nearest that has begun (``<``), the nearest that is not
``date:XXXX-34>@1``        over (``>``), the nearest that is over (``<<``) or yet to begin (``>>``), the nearest of
                           all (``=``); ``@`` its weekday. A ``<`` leaves room for one that comes soon, ``<!`` none;
                           ``>`` leaves room for a day just past, ``>!`` none
``weekday:1<``             the nearest Monday in the past or today; the other signs likewise
``monthday:20<``           the nearest 20th of a month; ``weekend:<`` the nearest weekend; the other signs likewise
``last:5year``             the past five years, ``next:2week``: where it begins or ends only a person can tell
``fiscal:2024Q4``          a fiscal year, or its quarter (Q) or half (H); needs the month in which fiscal years begin
``either:A|B``             one of two dates; only a person can tell
``anchor:year-3``          counted from something else in the text; only a person can tell. Behind ``@`` a month or
                           day of that year
``clock:10:30``            a time of day without a day; only a person can tell
``vague``                  nobody can tell ("in the coming days")
=========================  ==========================================================================================

A ``~`` at the end of a rule makes the worked out date approximate.
"""

from reader.domain.findings import Moment
from reader.language.edtf import agree, overlap, span

__all__ = ["agree", "find", "only_person", "overlap", "resolve", "span", "warm"]


def find(text: str, language: str) -> list[Moment]:
    """The date and time expressions of ``text`` in order, none overlapping another; offsets in code points.

    ``language`` is a BCP 47 code, "" to have it guessed: Indonesian ("id"), else English. Frequencies ("every Monday"),
    durations, ages, counts and numbers in names of laws and products are left out. What needs the document's date is
    ``open``.
    """
    from reader.language.dates.finding import Finder

    if not language:
        from reader.language.guessing import guess

        language = guess(text)
    return Finder(text, language).moments()


def resolve(moment: Moment, published: str, fiscal_start: int = 0) -> Moment:
    """The moment with its date worked out as far as ``published`` (EDTF, "" if unknown) determines it.

    ``fiscal_start`` is the month 1-12 in which the fiscal year begins, 0 if unknown; a fiscal year bears the number of
    the calendar year in which it ends. The rule is kept, so another date may be tried later; without one the moment is
    what it was when found. A settled moment and one that needs no date come back unchanged.
    """
    from reader.language.dates.resolving import worked_out

    return worked_out(moment, published, fiscal_start)


def only_person(moment: Moment) -> bool:
    """Whether an open moment is one that no document's date and no fiscal year will ever work out.

    That is what is counted from something else in the text, periods up to now or from now on, day and month in
    doubt, times without a day, and what has no rule at all.
    """
    from reader.language.dates.resolving import decidable

    return (moment.open or not moment.edtf) and not moment.settled and not decidable(moment.rule)


def warm() -> None:
    """Compile the rules, so that the first ``find`` does not wait for it."""
    find("", "id")
