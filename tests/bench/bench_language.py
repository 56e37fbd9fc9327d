"""How long what Sorot knows of text takes on texts as large as people bring."""

import random
import time
from collections.abc import Callable
from itertools import accumulate

from rows import Row

from reader.domain.records import Anchor
from reader.language import alignment, anchoring, difference, guessing, searching, sentences

WORDS = 100_000
ANCHORS = 1_000
EDITS = 400
_SYLLABLES = "ba be da di ga ja ka la ma na pa ra sa ta wa ya lu mu nu ti si ri ku tu ngan kan per men".split()  # noqa: SIM905


def measure() -> list[Row]:
    """Re-anchoring, pairing, cutting, comparing, searching and guessing, on made-up prose."""
    order = random.Random(20261123)
    text = prose(order, WORDS)
    anchors, edited = anchored(order, text), changed(order, text)
    long, longer = lengths(order, 300), lengths(order, 5_000)
    paragraph, other = prose(order, 400), prose(order, 400)
    figures = [
        ("1,000 anchors, 100,000 words, 400 edits", 5_000, lambda: [anchoring.locate(edited, one) for one in anchors]),
        ("1,000 anchors, text unchanged", None, lambda: [anchoring.locate(text, one) for one in anchors]),
        ("pairing 300 with 300 sentences", 1_000, lambda: alignment.align(long, long, "id", "en")),
        ("pairing 5,000 with 5,000 sentences", None, lambda: alignment.align(longer, longer, "id", "en")),
        ("cutting 100,000 words into sentences", None, lambda: sentences.split(text, "id")),
        ("difference of two paragraphs of 400 words", None, lambda: difference.words(paragraph, other)),
        ("finding a word in 100,000", None, lambda: searching.find_all(text, "kan")),
        ("guessing the language of 100,000 words", None, lambda: guessing.guess(text)),
    ]
    return [Row(name, milliseconds(work), "ms", aim, "once, made-up prose") for name, aim, work in figures]


def milliseconds(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def prose(order: random.Random, words: int) -> str:
    """Sentences of made-up words in which, as in life, few words are very common."""
    lexicon = ["".join(order.choices(_SYLLABLES, k=order.randint(1, 4))) for _ in range(8_000)]
    weights = list(accumulate(1 / rank for rank in range(1, len(lexicon) + 1)))
    left, paragraphs = words, []
    while left > 0:
        lines = [" ".join(order.choices(lexicon, cum_weights=weights, k=order.randint(6, 24))) for _ in range(5)]
        left -= sum(line.count(" ") + 1 for line in lines)
        paragraphs.append(" ".join(line.capitalize() + "." for line in lines))
    return "\n".join(paragraphs)


def anchored(order: random.Random, text: str) -> list[Anchor]:
    """Anchors all over the text, from a word to a few sentences long."""
    starts = [order.randrange(len(text) - 400) for _ in range(ANCHORS)]
    return [anchoring.make(text, start, start + order.randint(15, 250), "v") for start in starts]


def changed(order: random.Random, text: str) -> str:
    """The text with words taken out, put in and replaced all over it."""
    words = text.split(" ")
    for _ in range(EDITS):
        at = order.randrange(len(words))
        words[at : at + order.randint(0, 2)] = ["sisipan"] * order.randint(0, 2)
    return " ".join(words)


def lengths(order: random.Random, count: int) -> list[str]:
    """Sentences of which only the length matters."""
    return ["x" * order.randint(20, 200) for _ in range(count)]
