"""Guessing which language a text is written in, from its words and letter sequences.

Function words settle running text; character trigrams (Cavnar and Trenkle, "N-Gram-Based Text Categorization", 1994)
help with headlines, which have few. Both profiles are our own (``profiles.py``). An unsure guess is no guess.
"""

import math
import re
from collections import Counter
from functools import cache

from reader.language.profiles import COMMON, INDONESIAN, MALAY, SAMPLES

_SAMPLE = 6_000
"""Code points read at each of several places of a long text."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LEAST_WORDS = 3
_LEAST_SHARE = 0.12
"""Running text of a known language has at least this share of its function words; other languages have less."""
_LEAST_MARGIN = 0.05
_COMMON_WEIGHT = 1.0
_TRIGRAM_WEIGHT = 0.12
_MALAYIC = ("id", "ms")


def guess(text: str) -> str:
    """The BCP 47 code of the language ``text`` is written in, or "" where that is unsure.

    Reads at most some 30,000 code points, spread over the text. Malay and Indonesian share most of their words, so
    "id" is only said where words stand in the text that tell the two apart.
    """
    words = [word.lower() for word in _WORD.findall(_sampled(text))]
    if len(words) < _LEAST_WORDS:
        return ""
    counts = Counter(words)
    scores = {language: _score(counts, len(words), language) for language in COMMON}
    best = max(scores, key=lambda language: scores[language])
    family = _MALAYIC if best in _MALAYIC else (best,)
    rival = max(score for language, score in scores.items() if language not in family)
    share = max(_share(counts, len(words), language) for language in family)
    if share < _LEAST_SHARE or scores[best] - rival < _LEAST_MARGIN:
        return ""
    return _id_or_ms(counts) if best in _MALAYIC else best


def _sampled(text: str) -> str:
    """A short text whole; of a long one five stretches from beginning to end."""
    if len(text) <= 5 * _SAMPLE:
        return text
    step = (len(text) - _SAMPLE) // 4
    return " ".join(text[i * step : i * step + _SAMPLE] for i in range(5))


def _share(counts: Counter[str], total: int, language: str) -> float:
    """Which part of the words are function words of ``language``."""
    return sum(counts[word] for word in COMMON[language]) / total


def _score(counts: Counter[str], total: int, language: str) -> float:
    """How well the words fit ``language``: function words, and letter sequences where there are few of those."""
    return _COMMON_WEIGHT * _share(counts, total, language) + _TRIGRAM_WEIGHT * _likelihood(counts, language)


def _trigrams(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[i : i + 3] for i in range(len(padded) - 2)]


@cache
def _profile(language: str) -> dict[str, float]:
    """Log-probabilities of the trigrams of our words of ``language``; the key "" is for unseen ones."""
    words = [*COMMON[language], *(word.lower() for word in _WORD.findall(SAMPLES[language]))]
    counts = Counter(gram for word in words for gram in _trigrams(word))
    total = sum(counts.values()) + 2_000
    profile = {gram: math.log((count + 0.5) / total) for gram, count in counts.items()}
    profile[""] = math.log(0.5 / total)
    return profile


def _likelihood(counts: Counter[str], language: str) -> float:
    """The mean log-probability of a trigram of these words."""
    profile, unseen, total, weight = _profile(language), _profile(language)[""], 0.0, 0
    for word, count in counts.items():
        for gram in _trigrams(word):
            total += count * profile.get(gram, unseen)
            weight += count
    return total / weight


def _id_or_ms(counts: Counter[str]) -> str:
    """Which of the two the telling words speak for; "" where they speak for neither."""
    indonesian = sum(counts[word] for word in INDONESIAN)
    malay = sum(counts[word] for word in MALAY)
    if indonesian == malay:
        return ""
    return "id" if indonesian > malay else "ms"
