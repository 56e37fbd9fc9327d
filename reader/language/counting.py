"""Counting words and estimating reading time."""

import re

WORDS_PER_MINUTE = 200
"""Silent reading of non-fiction runs near 240 words a minute in English (Brysbaert 2019, J. Mem. Lang. 109) and a
little slower in languages with longer words; close reading is slower still."""

_WORD = re.compile(r"\w+(?:[-’'.,:/]\w+)*")


def count_words(text: str) -> int:
    """How many words: runs of letters and digits, hyphenated compounds and figures such as 1.250,5 counted once."""
    return sum(1 for _ in _WORD.finditer(text))


def reading_minutes(words: int) -> int:
    """Whole minutes to read that many words, rounded up; at least 1."""
    return max(1, -(-words // WORDS_PER_MINUTE))
