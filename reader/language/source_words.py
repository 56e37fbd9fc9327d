"""What each word does in a phrase that names a source: whether it goes on, tells a time or shows a clause."""

from reader.language.media_names import is_medium
from reader.language.source_kinds import Speakers, Word

MOST_WORDS = 16
"""A source is no longer than this; what seems longer was not understood."""


class Phrases:
    """Tests of the words of one language."""

    def __init__(self, language: str) -> None:
        self.speakers = Speakers(language)
        self.grammar = self.speakers.grammar

    def _restricts(self, clause: list[Word]) -> bool:
        """Whether a relative clause belongs to the source: not where it names the medium or document behind it."""
        if len(clause) > MOST_WORDS:
            return False
        said = " ".join(word.text for word in clause)
        cites = any(word.low in self.grammar.cites for word in clause)
        return bool(self.speakers.hidden.search(said)) or not (cites or is_medium(said, 0, len(said)))

    def _outer(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """Whether a preposition begins a phrase of time, place or occasion, and not a part of the name."""
        word = listed[index]
        if taken[-1].capital or taken[-1].text == ")":
            inner = word.low in self.grammar.always_inner or self._at_a_body(listed, index)
            return not inner and not self._for_what(taken, listed, index)
        if word.low in self.grammar.always_inner and word.low in self.grammar.belonging:
            return False  # "a copy of the email"
        return any(word.low in self.grammar.occasions and not word.capital for word in listed[index + 1 : index + 5])

    def _for_what(self, taken: list[Word], listed: list[Word], index: int) -> bool:
        """Whether the name of a body goes on behind its preposition: "the Institute for Fiscal Studies"."""
        following = listed[index + 1] if index + 1 < len(listed) else None
        body = any(word.capital and word.low in self.grammar.bodies for word in taken)
        return body and listed[index].low == "for" and following is not None and following.capital

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

    def _dated(self, listed: list[Word]) -> bool:
        """Whether the last word tells with the one before it when something was: "pekan lalu", "last week"."""
        return listed[-1].low in self.grammar.ago and len(listed) > 1 and self._time(listed[-2])

    def _origin(self, part: list[Word]) -> bool:
        """Whether the stretch tells where somebody belongs: "Kerry Walsh, of Kent Police," "Budi, dari WWF,"."""
        named = next((word for word in part[1:3] if word.capital), None)
        return part[0].low in self.grammar.belonging and named is not None and not self._time(named)

    def _adverb(self, taken: list[Word]) -> bool:
        return taken[-1].low in self.grammar.trailing and not self._dated(taken) and not self._new(taken)

    def _new(self, taken: list[Word]) -> bool:
        """Whether "baru" tells which document: "sebuah studi baru", not "Ani baru mengatakan"."""
        return taken[-1].low == "baru" and len(taken) > 1 and taken[-2].low in self.speakers.documents

    def _has_verb(self, clause: list[Word]) -> bool:
        """Whether a clause with "who" is one about the subject: "a man who saw it", not "a man who police"."""
        grammar = self.grammar
        return any(not w.capital and (w.low in grammar.finite or grammar.acts.fullmatch(w.low)) for w in clause)

    def _leaves(self, word: Word, taken: list[Word], index: int) -> bool:
        """Whether an adverbial between subject and verb begins here: "Smith on Monday said"."""
        following = taken[index + 1] if index + 1 < len(taken) else None
        if self._tells_which(word, taken[:index]):
            return False
        if word.low in self.grammar.stops and word.low not in self.grammar.relative:
            return True
        if word.low in self.grammar.inner:
            return (following is not None and self._time(following)) or any(
                w.low in self.grammar.occasions and not w.capital for w in taken[index + 1 : index + 4]
            )
        return self._time(word)

    def _tells_which(self, word: Word, before: list[Word]) -> bool:
        """Whether the word goes on to say which one is meant: in a clause, by an age, a document's date or matter."""
        if any(w.low in self.grammar.relative for w in before) or f"{before[-1].low} {word.low}" == "such as":
            return True
        if self._made_known(before) or self._dates_it(before):
            return True
        if before[-1].text.isdigit() and any(w.low in ("berusia", "berumur") for w in before):
            return True
        return word.low in self.grammar.on_what and any(w.low in self.speakers.documents for w in before)

    def _dates_it(self, before: list[Word]) -> bool:
        """Whether a time behind these words tells which: "an April report"."""
        return not self.grammar.any_tail and len(before) == 1 and before[0].low in self.grammar.determiners

    def _made_known(self, before: list[Word]) -> bool:
        """Whether the words are a document and how it came about: "a poll released", "images taken"."""
        made = next((at for at, word in enumerate(before) if at and self._participle(word)), 0)
        return any(word.low in self.speakers.documents for word in before[:made])

    def _participle(self, word: Word) -> bool:
        low = word.low
        return not self.grammar.any_tail and (low in self.grammar.participles or bool(self.grammar.acts.fullmatch(low)))

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
        return all(w.low in nouns or w.low in ("such", "as") for w in plain)
