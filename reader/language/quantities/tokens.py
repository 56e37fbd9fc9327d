"""A text cut into words, figures and signs, each with its place."""

import re

_TOKEN = re.compile(
    "[0-9]{1,3}(?:[\u00a0\u202f\u2009'’][0-9]{3}){1,5}(?![0-9])"  # 1 250 000 with hard spaces, 1'250'000
    "|[1-9][0-9]{0,2}(?: [0-9]{3}){2,4}(?! ?[0-9])"  # with plain spaces only from the million on
    r"|[0-9]+(?:[.,][0-9]+)*"
    r"|[^\W\d_]+"
    r"|[^\w\s]|_"
)
_SPACES = frozenset((" ", "\u00a0", "\u202f", "\u2009"))


class Tokens:
    """The tokens of a text: ``raw`` as written, ``words`` in small letters, ``starts`` and ``ends`` in code points.

    Reading beyond either end is allowed and gives "", so that rules can look around without asking first.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        matches = list(_TOKEN.finditer(text))
        self.raw = [match.group() for match in matches]
        self.words = [raw.lower() for raw in self.raw]
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.count = len(matches)

    def word(self, index: int) -> str:
        """The token in small letters."""
        return self.words[index] if 0 <= index < self.count else ""

    def written(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.raw[index] if 0 <= index < self.count else ""

    def gap(self, index: int) -> str:
        """What stands between the token and the one before it: spaces, a line break, nothing."""
        if not 0 < index < self.count:
            return "\n"
        return self.text[self.ends[index - 1] : self.starts[index]]

    def joined(self, index: int) -> bool:
        """The token touches the one before it."""
        return 0 < index < self.count and self.ends[index - 1] == self.starts[index]

    def near(self, index: int) -> bool:
        """The token touches the one before it or is one space away from it."""
        return 0 < index < self.count and (self.ends[index - 1] == self.starts[index] or self.gap(index) in _SPACES)

    def figure(self, index: int) -> bool:
        """The token is made of digits."""
        return 0 <= index < self.count and "0" <= self.raw[index][0] <= "9"

    def capital(self, index: int) -> bool:
        """The token begins with a capital letter."""
        return 0 <= index < self.count and self.raw[index][0].isupper()

    def opens(self, index: int) -> bool:
        """A sentence, a line or a quotation begins with the token."""
        return index <= 0 or "\n" in self.gap(index) or self.word(index - 1) in _OPENERS

    def phrase(self, start: int, end: int) -> str:
        """Tokens ``start`` to ``end`` in small letters with one space between any two."""
        return " ".join(self.words[max(0, start) : end]) if start >= 0 else ""


_OPENERS = frozenset('.!?:;"“”‘«»•—()[]')


def listed(words: str) -> frozenset[str]:
    """The words of a list written with spaces."""
    return frozenset(words.split())


def spaced(phrase: str) -> str:
    """A phrase as ``Tokens.phrase`` would give it: "km/jam" becomes "km / jam"."""
    return " ".join(match.group().lower() for match in _TOKEN.finditer(phrase))


class Phrases:
    """Names of several tokens, looked up longest first; names written with a capital, and
    single letters, must be matched as written.
    """

    def __init__(self, table: dict[str, str], longest: int = 6) -> None:
        self._any: dict[str, str] = {}
        self._exact: dict[str, str] = {}
        for name, meaning in table.items():
            if name == name.lower() and (len(name) > 1 or not name.isalpha()):
                self._any[spaced(name)] = meaning
            else:
                self._exact[" ".join(_TOKEN.findall(name))] = meaning
        heads = [*self._any, *self._exact]
        self._reach: dict[str, int] = {}
        for name in heads:
            parts = name.lower().split(" ")
            self._reach[parts[0]] = min(longest, max(self._reach.get(parts[0], 0), len(parts)))

    def at(self, tokens: Tokens, index: int) -> tuple[str, int] | None:
        """What the longest name that begins at the token means, and the token after it."""
        for size in range(self._reach.get(tokens.word(index), 0), 0, -1):
            end = index + size
            if end > tokens.count or not all(tokens.near(place) for place in range(index + 1, end)):
                continue
            meaning = self._exact.get(" ".join(tokens.raw[index:end])) or self._any.get(tokens.phrase(index, end))
            if meaning is not None:
                return meaning, end
        return None
