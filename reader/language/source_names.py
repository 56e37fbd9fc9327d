"""Reading the noun phrase that names a source, forwards from a cue ("according to ...") or back from a verb.

There is no parser: a phrase runs over words until something that cannot belong to it. A phrase that does not look
like one that can speak is no phrase, because a wrong source is worse than none.
"""

from functools import cache

from reader.domain.text import Span
from reader.language.name_shapes import (
    ACRONYM,
    AGE,
    DEGREE,
    LOWER_TAIL,
    OFFICE_TAIL,
    PARTY,
    PERSONAL,
    POINTED,
    THEN_NAME,
    THEN_ONE_NAME,
    TITLES,
)
from reader.language.source_kinds import Word, words
from reader.language.source_subjects import REACH, Subjects, small_words
from reader.language.source_words import MOST_WORDS


class Reader(Subjects):
    """Reads the phrases of one language."""

    def ahead(self, text: str, start: int, end: int, tail: bool = True) -> Span | None:
        """The phrase that begins at ``start``, at most up to ``end``; None if nothing there can be a source.

        ``tail``: an apposition behind a comma belongs to it. Behind an opening cue that comma opens what is said.
        """
        taken: list[Word] = []
        end = min(end, start + REACH)
        listed = words(text, start, end)
        pointed = self._pointed_at(text, listed, end)
        if pointed:
            return pointed
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
                extra = ACRONYM.match(text, listed[index - 1].end, end) if taken and word.text == "(" else None
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

    def announced(self, text: str, start: int, end: int) -> Span | None:
        """The phrase behind an opening cue, where a comma may open what is said or an apposition.

        "Menurut Tono, Direktur X, koalisi ..." has one: it is closed by a comma too, and begins with an office or is
        the name behind one.
        """
        span = self.ahead(text, start, end, tail=False)
        age = AGE.match(text, span[1], end) if span else None
        span = (span[0], age.end()) if span and age else span
        if span is None or not text.startswith(", ", span[1]):
            return span
        far = self._apposition_end(text, span, end)
        if far == span[1] or not text.startswith(",", far):
            return span
        added = words(text, span[1] + 2, far)
        office = self.grammar.people | self.speakers.heads | self.grammar.determiners
        named = words(text, *span)[0].low in self.grammar.people
        named = (named or self._opens_with_office(text[slice(*span)])) and not small_words(
            added, self.grammar.particles
        )
        # "According to two people familiar with it, the operator, Celtway, paid": who has no name has none added.
        own = any(letter.isupper() for letter in text[slice(*span)])
        return (span[0], far) if named or (own and added[0].low in office) else span

    def _pointed_at(self, text: str, listed: list[Word], end: int) -> Span | None:
        """A description closed by "itu": "perempuan berambut putih itu", whatever words stand in it."""
        first = listed[0] if listed else None
        if first is None or first.low in self.grammar.never_first or first.low in self.grammar.pronouns:
            return None
        found = POINTED.match(text, first.start, end) if self.grammar.last else None
        return found.span() if found else None

    def _apposition_end(self, text: str, span: Span, limit: int) -> int:
        """Where the apposition behind a name ends: "Ann Lee, the mayor of Hull"; its own end where there is none."""
        start, end = span
        if text[start:end].lower() in self.grammar.pronouns:
            return end
        age = AGE.match(text, end, limit)
        end = age.end() if age else end
        found = self.grammar.tail.match(text, end, limit)
        if found is None and self._opens_with_office(text[start:end]):
            common = text[start:end].rsplit(maxsplit=1)[-1][0].islower()
            found = THEN_NAME.match(text, end, limit) or (THEN_ONE_NAME.match(text, end, limit) if common else None)
            if found:
                end = self._degrees_end(text, found.end(), limit)
                age = AGE.match(text, end, limit)
                return age.end() if age else end
        if found is None and PERSONAL.fullmatch(text, start, end):
            found = OFFICE_TAIL.match(text, end, limit)
            found = found if found and found[1].lower() in self.grammar.people else None
        if found is None:
            found = LOWER_TAIL.match(text, end, limit)
            found = found if found and self.speakers.describes(found[1]) else None
        if found is None:
            return end
        far = end + len(found[0].rstrip(" ."))
        added = words(text, end + 2, far)
        clause = any(self._breaks(word, added[:at]) for at, word in enumerate(added) if at and not word.mark)
        return end if clause else far

    def _opens_with_office(self, phrase: str) -> bool:
        """Whether a name may stand behind the phrase: "the state broadcaster, MBC"."""
        parts = phrase.lower().split()
        if parts[0] in self.grammar.people:
            return True
        known = self.grammar.people | self.speakers.listed
        return parts[0] in self.grammar.determiners and any(part in known for part in parts[1:5])

    def titled(self, tail: str) -> bool:
        """Whether what follows a comma begins like an office, a description or a name."""
        first = tail.lstrip(", ").split(maxsplit=1)
        if not first or not first[0][0].islower():
            return True
        low = first[0].strip(".").lower()
        grammar = self.grammar
        known = grammar.people | self.speakers.heads | grammar.determiners | grammar.appositions | TITLES
        return low in known or bool(grammar.agents.fullmatch(low) or grammar.tail.match(f", {tail.lstrip(', ')}"))

    def _ends(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """Whether the phrase stops before the word at ``index``."""
        word, grammar = listed[index], self.grammar
        if not taken:
            return word.low in grammar.never_first
        if word.low in grammar.pronouns and taken[-1].low in grammar.belonging:
            return False  # "salah seorang dari mereka"
        if taken[-1].low in grammar.last or word.low in grammar.pronouns or taken[0].low in grammar.pronouns:
            return True
        if word.capital and (not self._time(word) or self._dates_it(taken)):
            return False
        if word.low in grammar.relative:
            that = word.low == "that" and taken[-1].capital
            return that or not self._restricts(_until_mark(listed, index))
        return self._parts_off(taken, listed, index)

    def _parts_off(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """As ``_ends``, for a small word inside a phrase."""
        word, grammar = listed[index], self.grammar
        following = listed[index + 1] if index + 1 < len(listed) else None
        if word.low in grammar.on_what and any(before.low in self.speakers.documents for before in taken):
            return following is None
        if self._made_known(taken) and (word.low in grammar.inner or self._time(word)):
            return following is None
        if word.low in grammar.joining:
            people = self.speakers.listed | grammar.people
            return following is None or not (
                following.capital or any(later.low in people for later in listed[index + 1 : index + 3])
            )
        if word.low in grammar.inner:
            if word.low in grammar.belonging and following is not None and following.capital:
                return self._time(following)
            return following is None or self._time(following) or self._outer(taken, listed, index)
        return word.low in grammar.stops or self._time(word) or self._verb(word, taken)

    def _trimmed(self, text: str, taken: list[Word], limit: int) -> Span | None:
        while taken and (taken[-1].low in self.grammar.never_last or self._adverb(taken)):
            taken.pop()
        if not taken or len(taken) > 2 * MOST_WORDS or not self.speakers.can_be_cited(taken):
            return None
        end = taken[-1].end
        return (taken[0].start, self._degrees_end(text, end, limit) if taken[-1].capital else end)

    def _degrees_end(self, text: str, end: int, limit: int) -> int:
        """Where the degrees behind a name end: "Budi, S.H., M.H."."""
        party = PARTY.match(text, end, limit)
        end = party.end() if party else end
        degree = DEGREE.match(text, end, limit)
        while degree:
            end = degree.end()
            degree = DEGREE.match(text, end, limit)
        return end


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
    return (
        (word.capital or word.low in TITLES)
        and len(word.text) <= 5
        and text[end : end + 1] == " "
        and (text[end + 1 : end + 2].isupper() or text.startswith("(", end + 1))
    )


@cache
def reader(language: str) -> Reader:
    """The reader for a language code ``lexicon.code`` returned."""
    return Reader(language)
