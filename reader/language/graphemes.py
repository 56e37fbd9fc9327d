"""Where one visible character ends and the next begins, after Unicode Standard Annex 29, simplified.

Kept together: combining marks, variation selectors, emoji with their modifiers and joiners, pairs of flag letters.
Hangul jamo and Indic conjuncts need no rule here, as text is NFC and their marks combine.
"""

import unicodedata

_JOINER = "\u200d"


def continues(text: str, index: int) -> bool:
    """Whether the code point at ``index`` belongs to the visible character begun before it."""
    if not 0 < index < len(text):
        return False
    here, before = text[index], text[index - 1]
    if here.isascii() or before.isspace():  # a stray mark after a blank stands alone, so that blanks can be trimmed
        return False
    if here == _JOINER or before == _JOINER or unicodedata.category(here) in ("Mn", "Me", "Mc"):
        return True
    if "\U0001f3fb" <= here <= "\U0001f3ff" or "\U000e0020" <= here <= "\U000e007f":
        return True
    return _flag(here) and _flag(before) and _flags_before(text, index) % 2 == 1


def _flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, index: int) -> int:
    count = 0
    while index > 0 and _flag(text[index - 1]):
        index, count = index - 1, count + 1
    return count
