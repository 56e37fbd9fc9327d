"""Whether two sentences speak of the same thing, by the words they share."""

import re
from collections.abc import Iterable, Mapping
from math import log

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SHORTEST = 3
_STEM = 4
"""How many letters an English ending must leave."""
# Words that say nothing of what a sentence is about; reporting verbs and hedges among them, since a claim and its
# bolder restatement differ in just those.
_COMMON_WORDS = """
yang dan atau dari dengan untuk pada dalam oleh ini itu tersebut adalah ialah merupakan juga akan telah sudah masih
sedang kini hingga sampai sejak saat ketika setelah sebelum karena sebab agar supaya namun tetapi tapi sedangkan
bahwa sebagai seperti secara serta maupun para per antara lain pun lagi bisa dapat harus perlu tidak tak bukan
belum hanya saja lebih kurang paling sangat cukup sekitar kira-kira hampir mencapai sebesar sebanyak menjadi
mereka kami kita dia ia anda saya nya ada bagi tentang terhadap melalui menurut kata ujar mengatakan menyatakan
menyebut menyebutkan dikabarkan diduga konon kabarnya mungkin berpotensi diperkirakan diprediksi tampaknya
sepertinya setiap suatu sebuah seorang semua banyak beberapa tahun bulan pekan minggu hari rupiah dolar persen
juta miliar triliun ribu
the and for with from that this these those was were are has have had been being will would can could may might
should must not but its his her their our your they them who which what when where while after before since until
about over under into than then also only more most less least some any all each such there here said says say
told reported reportedly allegedly according likely probably possibly perhaps year years month months week weeks
day days million billion trillion percent per dollars
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def words(text: str) -> frozenset[str]:
    """The words that say what a sentence is about, in lower case and without the endings that say nothing of it.

    An Indonesian ``-nya`` and an English ``-s``, ``-ed``, ``-ing`` and ``-e`` do not count; that other words lose
    such letters as well does no harm where words are only compared.
    """
    found = (match.group().casefold().removesuffix("nya") for match in _WORD.finditer(text))
    return frozenset(_bare(word) for word in found if len(word) >= _SHORTEST and word not in _COMMON)


def _bare(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word.removesuffix(ending)
            break
    return word.removesuffix("e") if len(word) > _STEM else word


class Likeness:
    """Compares sentences of one collection: a word that few of them hold weighs more (inverse document frequency,
    Spärck Jones 1972).
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.words = {key: words(text) for key, text in texts.items()}
        self._holders: dict[str, list[str]] = {}
        for key, held in self.words.items():
            for word in held:
                self._holders.setdefault(word, []).append(key)
        count = len(texts) + 1
        self._weight = {word: log(1 + count / len(keys)) for word, keys in self._holders.items()}
        self._whole = {key: self._sum(held) for key, held in self.words.items()}

    def near(self, key: str, limit: int = 200) -> Iterable[str]:
        """Texts that share at least two words with this one, found through its rarest words; itself left out.

        A word that more than ``limit`` texts hold is no help in finding what is alike.
        """
        shared: dict[str, int] = {}
        for word in self.words[key]:
            holders = self._holders[word]
            if len(holders) <= limit:
                for other in holders:
                    shared[other] = shared.get(other, 0) + 1
        return [other for other, number in shared.items() if number >= 2 and other != key]

    def share(self, one: str, other: str) -> float:
        """How much of the shorter text's weight the other holds too: 0 to 1 (weighted overlap coefficient)."""
        least = min(self._whole[one], self._whole[other])
        return self._sum(self.words[one] & self.words[other]) / least if least else 0.0

    def common(self, one: str, other: str) -> frozenset[str]:
        """The words both hold."""
        return self.words[one] & self.words[other]

    def _sum(self, held: frozenset[str]) -> float:
        return sum(map(self._weight.__getitem__, held))
