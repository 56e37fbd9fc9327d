"""Who can say something: what a noun phrase has to look like to be a source, and when it hides a name."""

import re
from typing import NamedTuple

from reader.language import lexicon
from reader.language.phrase_words import GRAMMAR, Grammar

_TOKEN = re.compile(r"@?[^\W_](?:[\w’'&/@]|[-.](?=\w)|(?<=\d),(?=\d))*|[^\w\s]")


class Word(NamedTuple):
    """One word or mark of a sentence: where it stands in the text, as written and in lower case."""

    start: int
    end: int
    text: str
    low: str

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital, or is a handle (@name)."""
        return self.text[0].isupper() or self.text[0] == "@"

    @property
    def mark(self) -> bool:
        """Whether it is no word at all."""
        return not (self.text[0].isalnum() or self.text[0] == "@")


def words(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of ``text[start:end]``, in order."""
    return [Word(found.start(), found.end(), found[0], found[0].lower()) for found in _TOKEN.finditer(text, start, end)]


class Speakers:
    """What one language's phrases tell about who speaks."""

    def __init__(self, language: str) -> None:
        listed = lexicon.load(language)
        self.grammar: Grammar = GRAMMAR[language]
        self.listed = listed.words("anonymous.heads", "documents", "media")
        self.documents = listed.words("documents")
        self.heads = listed.words("anonymous.heads")
        self._quantifiers = listed.words("anonymous.quantifiers")
        clauses = "|".join(sorted((re.escape(c) for c in listed.words("anonymous.clauses")), key=len, reverse=True))
        self.hidden = re.compile(rf"\b(?:{clauses})\b", re.IGNORECASE)

    def can_be_cited(self, taken: list[Word]) -> bool:
        """Whether a phrase a cue announces can be a source: nearly anything can."""
        first = taken[0]
        if first.low in self.grammar.never_first or first.low in self.grammar.mute:
            return False
        if taken[-1].low in self.grammar.own:
            return False
        return len(taken) == 1 if first.low in self.grammar.pronouns else len(taken) > 1 or self.speaks(taken)

    def tells(self, phrase: str) -> bool:
        """Whether the phrase is about people or documents, which may show or suggest something."""
        listed = [word.low for word in words(phrase, 0, len(phrase))][:5]
        agents = self.grammar.agents
        return any(low in self.listed or low in self.grammar.people or agents.fullmatch(low) for low in listed)

    def adverbial(self, clause: str) -> bool:
        """Whether the clause begins like a time, place or condition: "After the meeting, ..."."""
        first = clause.strip('“"(‘ ').split(maxsplit=1)[0].lower().strip(",") if clause.strip() else ""
        grammar = self.grammar
        return first in grammar.stops or first in grammar.inner or first in grammar.openers or first in grammar.leading

    def speaks(self, taken: list[Word]) -> bool:
        """Whether a phrase of these words can be one who says something."""
        first = taken[0]
        if first.low in self.grammar.pronouns:
            return len(taken) == 1
        many = first.low in self._quantifiers and len(taken) > 1 and taken[1].low in self.heads
        if first.low in self.grammar.never_first or (first.low in self.grammar.mute and not many):
            return False
        rest_capital = any(w.capital for w in taken[1:])
        heads = {w.low for w in taken[:4]}
        if first.low in self.grammar.determiners or first.low in self._quantifiers:
            return len(taken) > 1
        if first.capital or rest_capital or heads & self.listed or heads & self.grammar.people:
            return True
        return any(self.grammar.agents.fullmatch(low) for low in heads)

    def anonymous(self, source: str, opening: bool = False) -> bool:
        """Whether the phrase hides who it is; ``opening``: its first capital is that of the sentence."""
        if self.hidden.search(source):
            return True
        listed = [word for word in words(source, 0, len(source)) if not word.mark]
        if not listed or listed[0].low in self.grammar.pronouns:
            return False
        if listed[-1].low in self.grammar.definite or listed[0].low in self.grammar.definite:
            return False
        heads = [word.low for word in listed[:4]]
        quantified = heads[0] in self._quantifiers
        named = any(word.capital for word in listed[1:]) or (listed[0].capital and not opening and not quantified)
        head = any(head in self.heads for head in heads[: 4 if quantified else 1])
        return head and (quantified or not named)

    def describes(self, word: str) -> bool:
        """Whether an apposition may begin with this word: "Budi, sopir angkot", not "Budi, sambil tertawa"."""
        grammar = self.grammar
        if word in grammar.people or word in self.heads:
            return True
        other = (grammar.stops, grammar.inner, grammar.times, grammar.openers, grammar.leading, grammar.trailing)
        later = (grammar.joining, grammar.negations, grammar.finite, grammar.pronouns, grammar.never_first)
        plain = grammar.any_tail and not any(word in listed for listed in (*other, *later))
        return plain and not grammar.verb.fullmatch(word)
