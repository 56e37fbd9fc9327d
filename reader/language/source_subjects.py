"""Reading the subject of a verb of saying back from the verb: "the head of Y, X, in a letter, said"."""

from reader.domain.text import Span
from reader.language.name_shapes import LETTERS, PERSONAL, TITLED_NAME, TITLES
from reader.language.source_kinds import Word, words
from reader.language.source_words import MOST_WORDS, Phrases

REACH = 320
"""How far from its cue a source is looked for, in code points."""

_ENCLOSED = "·"


class Subjects(Phrases):
    """Reads the phrases that end at a verb."""

    def behind(self, text: str, start: int, end: int) -> Span | None:
        """The phrase that ends at ``end`` as the subject of a verb there, not before ``start``; else None."""
        listed = words(text, max(start, end - REACH), end)
        last = listed[-1] if listed else None
        while listed and self._adverb(listed):
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

    def _aside(self, parts: list[list[Word]]) -> bool:
        """Whether only the means stand between a closed subject and its verb: "X, the head, in a letter said"."""
        if len(parts) < 2 or not parts[-1] or parts[-1][0].low not in self.grammar.means:
            return False
        return not any(word.capital for word in parts[-1][:-1]) and len(parts[-1]) > 1

    def _without_asides(self, parts: list[list[Word]]) -> list[list[Word]]:
        """The stretches without what is put between subject and verb: "X, in a letter, said", "Y, meanwhile, says"."""
        grammar = self.grammar
        aside = (grammar.stops | grammar.inner | grammar.trailing | grammar.leading | grammar.openers) - (
            grammar.relative | grammar.finite
        )
        while len(parts) > 1 and parts[-1] and (parts[-1][0].low in aside or self._time(parts[-1][0])):
            if self._origin(parts[-1]):
                break
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
        if len(parts) > 1 and _is_age(last):
            aged = self._apposed(text, parts[:-1]) if len(parts) > 2 else self._subject(text, parts[-2])
            return (aged[0], last[0].end) if aged else None
        if len(parts) == 1:
            return self._subject(text, last) if degrees else None
        if len(last) <= MOST_WORDS and PERSONAL.match(text, last[0].start, last[-1].end) and self.speakers.speaks(last):
            return None if small_words(last, self.grammar.particles) else self._with_office(text, parts[-2], last)
        return self._described(text, parts)

    def _described(self, text: str, parts: list[list[Word]]) -> Span | None:
        """A subject and what is said of it behind its comma: an office and a small title belong to it."""
        last = parts[-1]
        aged = len(parts) > 2 and _is_age(parts[-2])
        subject = self._apposed(text, parts[:-1]) if aged else self._subject(text, parts[-2])
        if last[0].low in self.grammar.relative or self._participle(last[0]):
            return (self._apposed(text, parts[:-1]) if len(parts) > 2 else None) or subject
        if subject is None:
            return None
        nouns = self.grammar.appositions | self.grammar.people | self.speakers.heads
        described = (
            self._origin(last)
            or self.grammar.agents.fullmatch(last[0].low)
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
        if len(taken) > 2 * MOST_WORDS:
            return None
        hidden = self.speakers.hidden.search(" ".join(w.low for w in taken))
        for index, word in enumerate(taken):
            if index and not hidden and self._leaves(word, taken, index):
                if word.low in grammar.finite:
                    return None  # a clause of its own
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

    def _without_openers(self, part: list[Word]) -> list[Word]:
        """What follows the last conjunction and the adverbs behind it."""
        grammar = self.grammar
        cut = 0
        for index, word in enumerate(part):
            if index > cut and word.low in grammar.whose and self._has_verb(part[index + 1 :]):
                break  # the clause tells which: "residents who live there"
            if index and word.low in grammar.ago and self._time(part[index - 1]):
                continue
            following = part[index + 1] if index + 1 < len(part) else None
            doing = following is not None and not following.capital and grammar.verb.fullmatch(following.low)
            if word.low in grammar.means and index > cut and doing:
                return part[cut:index]  # "Ketua MK saat membacakan putusan menyatakan"
            joins = word.low in grammar.joining and index
            such = index and f"{part[index - 1].low} {word.low}" == "such as"
            if (word.low in grammar.openers and not such) or (
                joins and not self._list_of_names(part[cut:index], part[index + 1 :])
            ):
                cut = index + 1
        while cut < len(part) and part[cut].low in grammar.leading:
            cut += 1
        return part[cut:]


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


def _is_age(part: list[Word]) -> bool:
    return len(part) == 1 and part[0].text.isdigit() and len(part[0].text) < 4


def small_words(last: list[Word], particles: frozenset[str]) -> bool:
    """Whether words stand there that no personal name has."""
    return any(not (w.capital or w.mark or w.low in particles or w.low in TITLES or w.text[0].isdigit()) for w in last)
