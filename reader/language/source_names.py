"""Reading the noun phrase that names a source, forwards from a cue ("according to ...") or back from a verb.

There is no parser: a phrase runs over words until something that cannot belong to it. A phrase that does not look
like one that can speak is no phrase, because a wrong source is worse than none.
"""

import re
from dataclasses import dataclass
from functools import cache

from reader.domain.text import Span
from reader.language import lexicon
from reader.language.phrase_words import GRAMMAR, Grammar

MOST_WORDS = 16
"""A source is no longer than this; what seems longer was not understood."""

REACH = 320
"""How far from its cue a source is looked for, in code points."""

_TOKEN = re.compile(r"@?[^\W_](?:[\w’'&/@]|[-.](?=\w))*|[^\w\s]")
_DEGREE = re.compile(
    r",?\s(?:[A-Z][A-Za-z]{0,4}\.){1,4}(?:[A-Za-z]{1,4}\.?)?(?![\w])|,\s(?:Ph\.?D|Jr|Sr|MD|SE|SH|MM|ST|MSi)\b\.?"
)
_ACRONYM = re.compile(r"\s?\((?:[A-Z][\w./&-]{1,14}(?:\s[A-Z][\w-]*)?)\)")
_PERSONAL = re.compile(r"[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|bin|binti|al|van|de|von|der|ten|la|le))*")
_LETTERS = re.compile(r"(?:[A-Z][A-Za-z]{0,4}\.?){1,3}(?:[A-Za-z]{1,4}\.?)?")
_AGE = re.compile(r"\s\(\d{1,3}(?: tahun)?\)")
_THEN_NAME = re.compile(
    r",\s(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
    r"[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|bin|binti|al|van|de)){1,5}(?=,|\.(?:\s|$)|\s\(|$)"
)
"""A person's name behind their office: "ujar Ketua Panitia, Budi Santoso, di Bandung"."""

_ENCLOSED = "·"


@dataclass(frozen=True, slots=True)
class Word:
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


class Reader:
    """Reads the phrases of one language."""

    def __init__(self, language: str) -> None:
        self.grammar: Grammar = GRAMMAR[language]
        self.words = lexicon.load(language)
        self._speakers = self.words.words("anonymous.heads", "documents", "media")
        self._anonymous = self.words.words("anonymous.heads")
        self._quantifiers = self.words.words("anonymous.quantifiers")
        clauses = "|".join(sorted((re.escape(c) for c in self.words.words("anonymous.clauses")), key=len, reverse=True))
        self._hidden = re.compile(rf"\b(?:{clauses})\b", re.IGNORECASE)

    def ahead(self, text: str, start: int, end: int, tail: bool = True) -> Span | None:
        """The phrase that begins at ``start``, at most up to ``end``; None if nothing there can be a source.

        ``tail``: an apposition behind a comma belongs to it. Behind an opening cue that comma opens what is said.
        """
        taken: list[Word] = []
        end = min(end, start + REACH)
        listed = words(text, start, end)
        index = 0
        while index < len(listed) and len(taken) <= MOST_WORDS:
            word = listed[index]
            if word.mark:
                if (
                    word.text == "."
                    and taken
                    and word.start == taken[-1].end
                    and _abbreviation(taken[-1], text, word.end)
                ):
                    index += 1
                    continue
                extra = _ACRONYM.match(text, taken[-1].end, end) if taken and word.text == "(" else None
                if not extra:
                    break
                index = _skip(listed, extra.end())
                taken.append(Word(word.start, extra.end(), ")", ")"))
                continue
            if self._ends(taken, listed, index):
                break
            if taken and word.low in self.grammar.relative:
                taken += _until_mark(listed, index)
                break
            taken.append(word)
            index += 1
        span = self._trimmed(text, taken, end)
        return (span[0], self._apposition_end(text, span, end)) if span and tail else span

    def _apposition_end(self, text: str, span: Span, limit: int) -> int:
        """Where the apposition behind a name ends: "Ann Lee, the mayor of Hull"; its own end where there is none."""
        start, end = span
        if text[start:end].lower() in self.grammar.pronouns:
            return end
        age = _AGE.match(text, end, limit)
        end = age.end() if age else end
        found = self.grammar.tail.match(text, end, limit)
        if found is None and text[start:end].split()[0].lower() in self.grammar.people:
            found = _THEN_NAME.match(text, end, limit)
        return end + len(found[0].rstrip(" .")) if found else end

    def _ends(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """Whether the phrase stops before the word at ``index``."""
        word, grammar = listed[index], self.grammar
        following = listed[index + 1] if index + 1 < len(listed) else None
        if not taken:
            return word.low in grammar.never_first
        if taken[-1].low in grammar.last:
            return True
        if word.low in grammar.pronouns or taken[0].low in grammar.pronouns:
            return True
        if word.capital and not self._time(word):
            return False
        if word.low in grammar.relative:
            return not self._hidden.search(" ".join(w.low for w in _until_mark(listed, index)))
        if word.low in grammar.joining:
            return following is None or not (following.capital or following.low in self._speakers)
        if word.low in grammar.inner:
            return following is None or self._time(following) or self._outer(taken, listed, index)
        return word.low in grammar.stops or self._time(word) or self._verb(word, taken)

    def _outer(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """Whether a preposition begins a phrase of time, place or occasion, and not a part of the name."""
        if taken[-1].capital or taken[-1].text == ")":
            return listed[index].low not in self.grammar.always_inner
        return any(word.low in self.grammar.occasions and not word.capital for word in listed[index + 1 : index + 5])

    def _verb(self, word: Word, taken: list[Word]) -> bool:
        if self._hidden.search(" ".join(w.low for w in taken)):
            return word.low in self.grammar.finite
        return bool(self.grammar.verb.fullmatch(word.low)) and word.low not in self.grammar.not_verbs

    def _trimmed(self, text: str, taken: list[Word], limit: int) -> Span | None:
        while taken and (taken[-1].low in self.grammar.never_last or taken[-1].low in self.grammar.trailing):
            taken.pop()
        if not taken or len(taken) > MOST_WORDS or not self._can_be_cited(taken):
            return None
        end = taken[-1].end
        degree = _DEGREE.match(text, end, limit)
        while degree and taken[-1].capital:
            end = degree.end()
            degree = _DEGREE.match(text, end, limit)
        return (taken[0].start, end)

    def behind(self, text: str, start: int, end: int) -> Span | None:
        """The phrase that ends at ``end`` as the subject of a verb there, not before ``start``; else None."""
        listed = words(text, max(start, end - REACH), end)
        while listed and listed[-1].low in self.grammar.trailing:
            listed.pop()
        if not listed:
            return None
        if listed[-1].low in self.grammar.negations:
            return None
        parts = _parts(listed, text)
        if listed[-1].text == ",":
            return self._apposed(text, parts[:-1])
        return self._subject(text, parts[-1])

    def _apposed(self, text: str, parts: list[list[Word]]) -> Span | None:
        """The phrase before a closing comma: "X, who leads Y," and "the head of Y, X,"."""
        while len(parts) > 1 and parts[-1] and _LETTERS.fullmatch(text, parts[-1][0].start, parts[-1][-1].end):
            parts = [*parts[:-2], [*parts[-2], *parts[-1]]]  # a degree belongs to the name before its comma
        if not parts or not parts[-1]:
            return None
        last = parts[-1]
        if len(parts) == 1:
            return self._subject(text, last) if "," in text[last[0].start : last[-1].end] else None
        if len(last) <= 9 and _PERSONAL.match(text, last[0].start, last[-1].end) and self.speaks(last):
            if self._small_words(last):
                return None
            title = self._subject(text, parts[-2])
            if title and title[1] < parts[-2][-1].end:
                return title  # "the ministry through its spokesman, X, said"
            return (title[0] if title else last[0].start, last[-1].end)
        if last[0].low in self.grammar.relative or last[0].low in self.grammar.participles:
            return self._subject(text, parts[-2])
        if not (
            last[0].low in self.grammar.appositions or self.grammar.tail.match(text, last[0].start - 2, last[-1].end)
        ):
            return None
        subject = self._subject(text, parts[-2])
        return (subject[0], last[-1].end) if subject else None

    def _small_words(self, last: list[Word]) -> bool:
        return any(not (w.capital or w.mark or w.low in self.grammar.particles or w.text[0].isdigit()) for w in last)

    def _subject(self, text: str, part: list[Word]) -> Span | None:
        """The subject in one stretch between commas: what follows its last conjunction, without times and adverbs."""
        grammar = self.grammar
        cut = 0
        for index, word in enumerate(part):
            if word.low in grammar.openers and not (word.capital and index and word.low in grammar.names):
                cut = index + 1
            elif word.low in grammar.joining and index and not self._list_of_names(part[cut:index], part[index + 1 :]):
                cut = index + 1
        taken = part[cut:]
        while taken and taken[0].low in grammar.leading:
            taken = taken[1:]
        for index, word in enumerate(taken):
            hidden = self._hidden.search(" ".join(w.low for w in taken))
            if index and not hidden and self._leaves(word, taken, index):
                taken = taken[:index]
                break
        while taken and (taken[-1].low in grammar.trailing or taken[-1].low in grammar.never_last):
            taken = taken[:-1]
        if not taken or len(taken) > MOST_WORDS or taken[-1].low in grammar.negations:
            return None
        if any(self._breaks(word, taken[:at]) for at, word in enumerate(taken)) or not self.speaks(taken):
            return None
        end = taken[-1].end
        if taken[-1].text == ")" and "(" not in text[taken[0].start : end]:
            return None
        return (taken[0].start, end)

    def _leaves(self, word: Word, taken: list[Word], index: int) -> bool:
        """Whether an adverbial between subject and verb begins here: "Smith on Monday said"."""
        following = taken[index + 1] if index + 1 < len(taken) else None
        if word.low in self.grammar.stops and word.low not in self.grammar.relative:
            return True
        if word.low in self.grammar.inner:
            return (following is not None and self._time(following)) or any(
                w.low in self.grammar.occasions for w in taken[index + 1 : index + 4]
            )
        return self._time(word)

    def _time(self, word: Word) -> bool:
        """Whether the word tells a time; "Pagi" with a capital inside a name does not."""
        return word.low in self.grammar.times and not (word.capital and word.low in self.grammar.parts_of_day)

    def _breaks(self, word: Word, before: list[Word]) -> bool:
        """Whether the word shows that the stretch is no noun phrase."""
        if not before:
            return word.low in self.grammar.never_first
        if word.low in self.grammar.relative:
            return False
        if any(w.low in self.grammar.relative for w in before):
            return False
        if word.capital or word.mark:
            return word.mark and word.text not in "().-–/&'’%"
        return word.low in self.grammar.finite or self._verb(word, before) or word.low in self.grammar.pronouns

    def _list_of_names(self, left: list[Word], right: list[Word]) -> bool:
        """Whether "and" joins two names rather than two sentences."""
        if not left or not right:
            return False
        plain = [w for w in left if not w.capital and not w.mark and w.low not in self.grammar.inner]
        return all(w.low in self._speakers or w.low in self.grammar.determiners for w in plain)

    def _can_be_cited(self, taken: list[Word]) -> bool:
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
        return any(low in self._speakers or low in self.grammar.people for low in listed)

    def speaks(self, taken: list[Word]) -> bool:
        """Whether a phrase of these words can be one who says something."""
        first = taken[0]
        if first.low in self.grammar.pronouns:
            return len(taken) == 1
        if first.low in self.grammar.never_first or first.low in self.grammar.mute:
            return False
        rest_capital = any(w.capital for w in taken[1:])
        heads = {w.low for w in taken[:4]}
        if first.low in self.grammar.determiners or first.low in self._quantifiers:
            return len(taken) > 1
        return first.capital or rest_capital or bool(heads & self._speakers) or bool(heads & self.grammar.people)

    def anonymous(self, source: str, opening: bool = False) -> bool:
        """Whether the phrase hides who it is; ``opening``: its first capital is that of the sentence."""
        if self._hidden.search(source):
            return True
        listed = [word for word in words(source, 0, len(source)) if not word.mark]
        if not listed or listed[0].low in self.grammar.pronouns:
            return False
        if listed[-1].low in self.grammar.definite or listed[0].low in self.grammar.definite:
            return False
        heads = [word.low for word in listed[:4]]
        quantified = heads[0] in self._quantifiers
        named = any(word.capital for word in listed[1:]) or (listed[0].capital and not opening and not quantified)
        head = any(head in self._anonymous for head in heads[: 4 if quantified else 1])
        return head and (quantified or not named)

    def relative(self, text: str, start: int, end: int) -> bool:
        """Whether a relative clause follows at ``start``."""
        listed = words(text, start, min(end, start + 30))
        return bool(listed) and listed[0].low in self.grammar.relative


def _parts(listed: list[Word], text: str) -> list[list[Word]]:
    """The stretches between commas and other marks that part clauses; a figure's comma parts nothing."""
    parts: list[list[Word]] = [[]]
    for word in listed:
        if word.text in ',;:!?…“”"—–' or word.text == _ENCLOSED:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _until_mark(listed: list[Word], index: int) -> list[Word]:
    """The words from ``index`` on, up to the next mark."""
    end = index
    while end < len(listed) and not listed[end].mark:
        end += 1
    return listed[index:end]


def _skip(listed: list[Word], position: int) -> int:
    index = 0
    while index < len(listed) and listed[index].start < position:
        index += 1
    return index


def _abbreviation(word: Word, text: str, end: int) -> bool:
    """Whether a full stop behind the word belongs to it: "Dr. Ani", "T. Siahaan", not the end of a sentence."""
    return word.capital and len(word.text) <= 5 and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


@cache
def reader(language: str) -> Reader:
    """The reader for a language code ``lexicon.code`` returned."""
    return Reader(language)
