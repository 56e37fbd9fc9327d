"""Reading the noun phrase that names a source, forwards from a cue ("according to ...") or back from a verb.

There is no parser: a phrase runs over words until something that cannot belong to it. A phrase that does not look
like one that can speak is no phrase, because a wrong source is worse than none.
"""

from functools import cache

from reader.domain.text import Span
from reader.language.media_names import is_medium
from reader.language.name_shapes import (
    ACRONYM,
    AGE,
    DEGREE,
    LETTERS,
    LOWER_TAIL,
    OFFICE_TAIL,
    PARTY,
    PERSONAL,
    POINTED,
    THEN_NAME,
    TITLED_NAME,
    TITLES,
)
from reader.language.source_kinds import Speakers, Word, words

MOST_WORDS = 16
"""A source is no longer than this; what seems longer was not understood."""

REACH = 320
"""How far from its cue a source is looked for, in code points."""

_ENCLOSED = "·"


class Reader:
    """Reads the phrases of one language."""

    def __init__(self, language: str) -> None:
        self.speakers = Speakers(language)
        self.grammar = self.speakers.grammar

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
                extra = ACRONYM.match(text, taken[-1].end, end) if taken and word.text == "(" else None
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
        if span is None or not text.startswith(", ", span[1]):
            return span
        far = self._apposition_end(text, span, end)
        if far == span[1] or not text.startswith(",", far):
            return span
        added = words(text, span[1] + 2, far)
        office = self.grammar.people | self.speakers.heads | self.grammar.determiners
        named = words(text, *span)[0].low in self.grammar.people
        named = named and not _small_words(added, self.grammar.particles)
        return (span[0], far) if named or added[0].low in office else span

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
            found = THEN_NAME.match(text, end, limit)
            if found:
                return self._degrees_end(text, found.end(), limit)
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
        if word.capital and not self._time(word):
            return False
        if word.low in grammar.relative:
            return not self._restricts(_until_mark(listed, index))
        return self._parts_off(taken, listed, index)

    def _parts_off(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """As ``_ends``, for a small word inside a phrase."""
        word, grammar = listed[index], self.grammar
        following = listed[index + 1] if index + 1 < len(listed) else None
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

    def _restricts(self, clause: list[Word]) -> bool:
        """Whether a relative clause belongs to the source: not where it names the medium or document behind it."""
        if clause[0].low == "that" or len(clause) > MOST_WORDS:
            return False
        said = " ".join(word.text for word in clause)
        cites = any(word.low in self.grammar.cites for word in clause)
        return bool(self.speakers.hidden.search(said)) or not (cites or is_medium(said, 0, len(said)))

    def _outer(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """Whether a preposition begins a phrase of time, place or occasion, and not a part of the name."""
        word = listed[index]
        if taken[-1].capital or taken[-1].text == ")":
            return word.low not in self.grammar.always_inner and not self._at_a_body(listed, index)
        if word.low in self.grammar.always_inner and word.low in self.grammar.belonging:
            return False  # "a copy of the email"
        return any(word.low in self.grammar.occasions and not word.capital for word in listed[index + 1 : index + 5])

    def _at_a_body(self, listed: list[Word], index: int) -> bool:
        """Whether the preposition ties the name before it to where they work: "Tom Reed at the University of Hull"."""
        if listed[index].low not in self.grammar.employs:
            return False
        behind = listed[index + 1 : index + 6]
        small = next((at for at, word in enumerate(behind) if not word.capital and word.low not in ("the", "of")), 5)
        return any(word.low in self.grammar.bodies and word.capital for word in behind[:small])

    def _verb(self, word: Word, taken: list[Word]) -> bool:
        if self.speakers.hidden.search(" ".join(w.low for w in taken)):
            return word.low in self.grammar.finite
        return bool(self.grammar.verb.fullmatch(word.low)) and word.low not in self.grammar.not_verbs

    def _trimmed(self, text: str, taken: list[Word], limit: int) -> Span | None:
        while taken and (taken[-1].low in self.grammar.never_last or taken[-1].low in self.grammar.trailing):
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

    def behind(self, text: str, start: int, end: int) -> Span | None:
        """The phrase that ends at ``end`` as the subject of a verb there, not before ``start``; else None."""
        listed = words(text, max(start, end - REACH), end)
        last = listed[-1] if listed else None
        while listed and listed[-1].low in self.grammar.trailing and not self._dated(listed):
            listed.pop()
        if not listed or last is None:
            return None
        if listed[-1].low in self.grammar.negations:
            return None
        parts = _parts(listed, text)
        if listed[-1].text != ",":
            joined = last.low in self.grammar.then and not self._dated(listed)
            found = self._with_other_verb(text, parts[-1], joined)
            return found or (self._apposed(text, parts[:-1]) if self._aside(parts) else None)
        main = self._without_asides(parts[:-1])
        if len(main) == len(parts) - 1:
            return self._apposed(text, main)
        return (self._apposed(text, main) if len(main) > 1 else None) or self._subject(text, main[-1])

    def _dated(self, listed: list[Word]) -> bool:
        """Whether the last word tells with the one before it when something was: "pekan lalu", "last week"."""
        return listed[-1].low in self.grammar.ago and len(listed) > 1 and self._time(listed[-2])

    def _aside(self, parts: list[list[Word]]) -> bool:
        """Whether only the means stand between a closed subject and its verb: "X, the head, in a letter said"."""
        if len(parts) < 2 or not parts[-1] or parts[-1][0].low not in self.grammar.means:
            return False
        return not any(word.capital for word in parts[-1][:-1]) and len(parts[-1]) > 1

    def _without_asides(self, parts: list[list[Word]]) -> list[list[Word]]:
        """The stretches without what is put between subject and verb: "X, in a letter, said", "Y, meanwhile, says"."""
        grammar = self.grammar
        aside = (
            grammar.stops | grammar.inner | grammar.trailing | grammar.leading | grammar.openers
        ) - grammar.relative
        while len(parts) > 1 and parts[-1] and (parts[-1][0].low in aside or self._time(parts[-1][0])):
            parts = parts[:-1]
        return parts

    def _with_other_verb(self, text: str, part: list[Word], joined: bool) -> Span | None:
        """The subject of the cue, also where that is its second verb: "He laughed and said"."""
        if not joined:
            return self._subject(text, part)
        for index, word in enumerate(part[1:], 1):
            if not word.capital and self.grammar.acts.fullmatch(word.low.split("-")[0]):
                return self._subject(text, part[:index])
        return None

    def _apposed(self, text: str, parts: list[list[Word]]) -> Span | None:
        """The phrase before a closing comma: "X, who leads Y," and "the head of Y, X,"."""
        degrees: list[Word] = []
        while len(parts) > 1 and parts[-1] and LETTERS.fullmatch(text, parts[-1][0].start, parts[-1][-1].end):
            degrees = [*parts[-1], *degrees]
            parts = parts[:-1]
        if degrees:
            parts = [*parts[:-1], [*parts[-1], *degrees]]  # a degree belongs to the name before its comma
        if not parts or not parts[-1]:
            return None
        last = parts[-1]
        if len(parts) > 1 and len(last) == 1 and last[0].text.isdigit() and len(last[0].text) < 4:
            aged = self._apposed(text, parts[:-1]) if len(parts) > 2 else self._subject(text, parts[-2])
            return (aged[0], last[0].end) if aged else None
        if len(parts) == 1:
            return self._subject(text, last) if degrees else None
        if len(last) <= MOST_WORDS and PERSONAL.match(text, last[0].start, last[-1].end) and self.speakers.speaks(last):
            return None if _small_words(last, self.grammar.particles) else self._with_office(text, parts[-2], last)
        return self._described(text, parts)

    def _described(self, text: str, parts: list[list[Word]]) -> Span | None:
        """A subject and what is said of it behind its comma: an office and a small title belong to it."""
        last = parts[-1]
        subject = self._subject(text, parts[-2])
        if last[0].low in self.grammar.relative or last[0].low in self.grammar.participles:
            return (self._apposed(text, parts[:-1]) if len(parts) > 2 else None) or subject
        if subject is None:
            return None
        nouns = self.grammar.appositions | self.grammar.people | self.speakers.heads
        described = (
            self.grammar.agents.fullmatch(last[0].low)
            or self.grammar.tail.match(text, last[0].start - 2, last[-1].end)
            or TITLED_NAME.fullmatch(text, last[0].start, last[-1].end)
        )
        return (subject[0], last[-1].end) if described or last[0].low in nouns else None

    def _with_office(self, text: str, office: list[Word], name: list[Word]) -> Span:
        """A name with the office before its comma; "the ministry through its spokesman, X," is the ministry."""
        title = self._subject(text, office)
        if title and title[1] < office[-1].end:
            return title
        return (title[0] if title else name[0].start, name[-1].end)

    def _subject(self, text: str, part: list[Word]) -> Span | None:
        """The subject in one stretch between commas: what follows its last conjunction, without times and adverbs."""
        grammar = self.grammar
        taken = self._without_openers(part)
        hidden = self.speakers.hidden.search(" ".join(w.low for w in taken))
        for index, word in enumerate(taken):
            if index and not hidden and self._leaves(word, taken, index):
                taken = taken[:index]
                break
        while taken and (taken[-1].low in grammar.never_last or self._adverb(taken)):
            taken = taken[:-1]
        if len(taken) > MOST_WORDS:  # a clause this long is more about them than it tells who they are
            taken = taken[: next((at for at, word in enumerate(taken) if word.low in grammar.relative), len(taken))]
        if not taken or len(taken) > MOST_WORDS or taken[-1].low in grammar.negations:
            return None
        if (
            taken[-1].low in grammar.own
            or any(self._breaks(word, taken[:at]) for at, word in enumerate(taken))
            or not self.speakers.speaks(taken)
        ):
            return None
        end = taken[-1].end
        if taken[-1].text == ")" and "(" not in text[taken[0].start : end]:
            return None
        return (taken[0].start, end)

    def _adverb(self, taken: list[Word]) -> bool:
        return taken[-1].low in self.grammar.trailing and not self._dated(taken)

    def _without_openers(self, part: list[Word]) -> list[Word]:
        """What follows the last conjunction and the adverbs behind it."""
        grammar = self.grammar
        cut = 0
        for index, word in enumerate(part):
            if index > cut and word.low in grammar.whose and self._has_verb(part[index + 1 :]):
                break  # the clause tells which: "residents who live there"
            if index and word.low in grammar.ago and self._time(part[index - 1]):
                continue
            joins = word.low in grammar.joining and index
            if word.low in grammar.openers or (joins and not self._list_of_names(part[cut:index], part[index + 1 :])):
                cut = index + 1
        while cut < len(part) and part[cut].low in grammar.leading:
            cut += 1
        return part[cut:]

    def _has_verb(self, clause: list[Word]) -> bool:
        """Whether a clause with "who" is one about the subject: "a man who saw it", not "a man who police"."""
        grammar = self.grammar
        return any(not w.capital and (w.low in grammar.finite or grammar.acts.fullmatch(w.low)) for w in clause)

    def _leaves(self, word: Word, taken: list[Word], index: int) -> bool:
        """Whether an adverbial between subject and verb begins here: "Smith on Monday said"."""
        following = taken[index + 1] if index + 1 < len(taken) else None
        if any(before.low in self.grammar.relative for before in taken[:index]):
            return False  # the clause about the subject may tell when
        if word.low in self.grammar.on_what and any(w.low in self.speakers.documents for w in taken[:index]):
            return False
        if word.low in self.grammar.stops and word.low not in self.grammar.relative:
            return True
        if word.low in self.grammar.inner:
            return (following is not None and self._time(following)) or any(
                w.low in self.grammar.occasions and not w.capital for w in taken[index + 1 : index + 4]
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
        nouns = self.speakers.listed | self.grammar.determiners | self.grammar.people
        return all(w.low in nouns for w in plain)


def _parts(listed: list[Word], text: str) -> list[list[Word]]:
    """The stretches between commas and other marks that part clauses; a figure's comma parts nothing."""
    parts: list[list[Word]] = [[]]
    for word in listed:
        if word.text in ";!?…":
            parts = [[]]
        elif word.text in ',:“”"—–' or word.text == _ENCLOSED:
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


def _small_words(last: list[Word], particles: frozenset[str]) -> bool:
    """Whether words stand there that no personal name has."""
    return any(not (w.capital or w.mark or w.low in particles or w.low in TITLES or w.text[0].isdigit()) for w in last)


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
        and text[end + 1 : end + 2].isupper()
    )


@cache
def reader(language: str) -> Reader:
    """The reader for a language code ``lexicon.code`` returned."""
    return Reader(language)
