"""Who says what: sources, cues, quotations and the media in between.

Cues are found in one pass over the text with quotations blanked out; each then needs the company of its rule (a
quotation before it, a subject that can speak, "that" behind it). The lists and what they reached on texts held back
stand in the lexicon; how a name is read in ``source_names``.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from reader.domain.findings import Attribution, Manner
from reader.domain.text import Span
from reader.language import lexicon, sentences
from reader.language.hedges import alternation
from reader.language.quoted import Passage
from reader.language.source_chains import joined, resolved
from reader.language.source_names import Reader, reader

LEAST_CONTENT = 10
"""So many code points at least must stand before ", X said" for it to be what X said."""

LEAST_CLAUSE = 45
"""A shorter opening like "After the meeting," is a time or place, and not what was said."""
_ROLES = ("says", "says_that", "denies", "after_quote", "after_quote_nya", "passive", "according", "via", "says_named")
_THAT = {"id": r"\s*,?\s*bahwa\b", "en": r"\s*,?\s*that\b"}
_THAT_LATER = {"id": re.compile(r"[^,.;:“\"”]{1,80}?\bbahwa\b"), "en": re.compile(r"[^,.;:“\"”]{1,60}?\bthat\b")}
_BY = {"id": re.compile(r"\s+oleh\s+"), "en": re.compile(r"\s+by\s+")}
_OPENING = re.compile(
    r"(?:[\s“\"(‘]*(?:namun|tetapi|tapi|sementara itu|adapun|seperti|sebagaimana|as|but|and|however|meanwhile"
    r"|still),?\s*)?[\s“\"(‘]*"
)
_NOT_BEFORE_VERB = re.compile(
    r"\b(?:to|is|are|was|were|be|been|being|tidak|tak|belum|bukan|yang|untuk|not|never|who|which)\s+$"
)
_TAIL = re.compile(
    r"\s*(?:$|[.,;](?:\s|$)|[”\"]|(?:on|in|at|during|after|dalam|pada|di|saat|ketika|kepada|usai|senin|selasa"
    r"|rabu|kamis|jumat|sabtu|minggu)\b)"
)
_PLAIN_VERBS = frozenset(["kata", "ujar", "tutur", "ungkap", "ucap", "said", "says"])
"""Verbs that name a speaker behind a bare comma as well."""

_NOUNS_TOO = frozenset(["claims", "reports", "estimates", "notes", "hopes", "shows", "states", "forecasts", "warns"])
_PARTICIPLE = re.compile(r"\b(?!united\b)[a-z]+ed\b")
_DIRECTLY = re.compile(r"\s+(?=[A-Z@])")
_TOLD_DIRECTLY = (
    "disampaikan",
    "diungkap",
    "diungkapkan",
    "dikatakan",
    "dijelaskan",
    "dibenarkan",
    "ditegaskan",
    "dituturkan",
)


@dataclass(slots=True)
class _Rules:
    """The cues of a language, ready for one pass."""

    language: str
    cues: re.Pattern[str]
    roles: dict[str, frozenset[str]]
    names: Reader
    documents: frozenset[str]
    named: frozenset[str]
    infers: frozenset[str]
    that: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        self.that = re.compile(_THAT[self.language])


@cache
def _rules(language: str) -> _Rules:
    listed = lexicon.load(language)
    roles: dict[str, set[str]] = {}
    for role in _ROLES:
        for word in listed.words(f"reporting.{role}"):
            roles.setdefault(word, set()).add(role)
    cues = re.compile(alternation(frozenset(roles)))
    frozen = {word: frozenset(kinds) for word, kinds in roles.items()}
    return _Rules(
        language,
        cues,
        frozen,
        reader(language),
        listed.words("documents"),
        listed.words("reporting.says_named"),
        listed.words("reporting.infers"),
    )


def find(text: str, language: str) -> list[Attribution]:
    """Everything in ``text`` that is said to be said by somebody, in order of the cues.

    ``language`` is a BCP 47 code, or "" to have it guessed. A source is the noun phrase without the cue; it is None
    where only a pronoun in the verb ("ujarnya") stands for it and the paragraph does not name exactly one.
    """
    code = lexicon.code(language, text)
    return within(text, sentences.split(text, code), code)


def within(text: str, spans: Sequence[Span], code: str) -> list[Attribution]:
    """As ``find``, for a text whose sentences are known; ``code`` is one that ``lexicon.code`` returned."""
    rules = _rules(code)
    passage = Passage(text, lexicon.folded(text), spans)
    found: list[Attribution] = []
    for match in rules.cues.finditer(passage.low_outside):
        kinds = rules.roles.get(" ".join(match[0].split()), frozenset())
        made = _made(passage, rules, match.span(), kinds)
        if made is not None:
            found.append(made)
    return resolved(passage, rules.names.grammar.pronouns, joined(passage, found))


_Maker = Callable[[Passage, _Rules, Span], Attribution | None]


def _made(passage: Passage, rules: _Rules, cue: Span, kinds: frozenset[str]) -> Attribution | None:
    """The attribution the first fitting rule makes of a cue."""
    for role, maker in _MAKERS:
        if role in kinds:
            made = maker(passage, rules, cue)
            if made is not None:
                return made
    return None


def _attribution(
    passage: Passage, rules: _Rules, cue: Span, source: Span | None, content: tuple[Span, Manner], rule: str
) -> Attribution:
    """Put together what a rule found; chains are added later."""
    text = passage.text
    start, end = content[0]
    while start < end and (text[start].isspace() or text[start] in ",:"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",:;"):
        end -= 1
    named = passage.cue(source) if source else None
    hidden = bool(named and rules.names.speakers.anonymous(named.exact, passage.opens(named.start)))
    return Attribution(
        named, passage.cue(cue), (start, end), content[1], (), hidden, rule, lexicon.precision(f"attribution.{rule}")
    )


def _after_quote(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """A verb right behind a quotation, then the name: ``"...," kata Ani``; ``"...," said Ms. Smith``."""
    quote = passage.quote_before(cue[0])
    if quote is None:
        plain = passage.low_outside[cue[0] : cue[1]] in _PLAIN_VERBS
        return _after_comma(passage, rules, cue) if plain else None
    source = rules.names.ahead(passage.outside, cue[1], passage.sentence(cue[0])[1])
    if source is None:
        return None
    return _attribution(passage, rules, cue, source, (quote, Manner.DIRECT), "quote-verb-name")


def _after_comma(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """``..., kata Ani.``; ``The tax, said Ms. Smith, will rise``; ``Kata Ani, ...``."""
    start, end = passage.sentence(cue[0])
    said = passage.outside[start : cue[0]].rstrip()
    source = (
        _last_or_bare(passage, rules, cue[1], end)
        if said
        else rules.names.ahead(passage.outside, cue[1], end, tail=False)
    )
    if source is None:
        return None
    if not said:
        if rules.language != "id" or passage.outside[source[1] : source[1] + 1] != ",":
            return None
        return _attribution(passage, rules, cue, source, ((source[1], end), Manner.INDIRECT), "verb-name-comma")
    if passage.inserted(cue[0], source[1]):
        return _attribution(passage, rules, cue, source, ((start, end), Manner.INDIRECT), "inserted")
    # "The report, published on Monday, said ...": the verb has its subject already
    subject = rules.names.behind(passage.outside, start, cue[0])
    if subject or not said.endswith(",") or len(said) < 2 * LEAST_CONTENT or source[1] - source[0] < 3:
        return None
    return _attribution(passage, rules, cue, source, ((start, cue[0]), Manner.INDIRECT), "comma-verb-name")


def _nya(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """``"...," ujarnya``: who "-nya" is gets settled once the whole paragraph is read."""
    quote = passage.quote_before(cue[0])
    if quote is not None:
        return _attribution(passage, rules, cue, None, (quote, Manner.DIRECT), "quote-verb-nya")
    start = passage.sentence(cue[0])[0]
    if passage.outside[start : cue[0]].rstrip().endswith(",") and _TAIL.match(passage.low_outside, cue[1]):
        return _attribution(passage, rules, cue, None, ((start, cue[0]), Manner.INDIRECT), "comma-verb-nya")
    return None


def _says(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """A subject and a verb of saying: ``Ani mengatakan bahwa ...``, ``Smith said ...``, ``"...," Smith said``."""
    return _subject_verb(passage, rules, cue, alone=True)


def _says_that(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """A verb that only reports where "that" or a quotation goes with it."""
    return _subject_verb(passage, rules, cue, alone=False)


def _subject_verb(passage: Passage, rules: _Rules, cue: Span, alone: bool) -> Attribution | None:
    start, end = passage.sentence(cue[0])
    before = passage.quote_end_before(cue[0], start)
    if _NOT_BEFORE_VERB.search(passage.low_outside[max(start, cue[0] - 20) : cue[0]]):
        return None
    placed = _content(passage, rules, cue, (start, end), before)
    word = passage.low_outside[cue[0] : cue[1]]
    bare = alone or word in rules.named or (word in rules.infers and rules.language == "id")
    if placed is None or (placed[1] == "verb-bare" and not bare):
        return None
    source = rules.names.behind(passage.outside, max(start, before), cue[0])
    if source is None or not _fits(passage, rules, source, word, placed[1], alone):
        return None
    content, rule = placed
    if rule == "name-verb-after":
        head = passage.outside[start : source[0]].rstrip()
        if (
            not head.endswith(",")
            or len(head) < LEAST_CONTENT
            or (len(head) < LEAST_CLAUSE and rules.names.speakers.adverbial(head))
        ):
            return None
        content = ((start, start + len(head) - 1), Manner.INDIRECT)
    return _attribution(passage, rules, cue, source, content, rule)


def _fits(passage: Passage, rules: _Rules, source: Span, word: str, rule: str, alone: bool) -> bool:
    """Whether such a subject says things with this verb: a study shows, a report may suggest, "the move" does not."""
    phrase = passage.outside[source[0] : source[1]]
    if word in rules.infers:
        return rules.names.speakers.tells(phrase)
    if word in _NOUNS_TOO and _PARTICIPLE.search(phrase):
        return False  # "the insurer dismissed claims that ...": the noun
    if rule != "verb-bare" or alone:
        return True
    opens = passage.opens(source[0])
    if rules.language == "id" and rules.names.speakers.tells(phrase):
        return True
    return any(part[0].isupper() for part in phrase.split()[1 if opens else 0 :]) or (opens and " " not in phrase)


def _content(
    passage: Passage, rules: _Rules, cue: Span, sentence: Span, before: int
) -> tuple[tuple[Span, Manner], str] | None:
    """What is said and by which rule, for a verb whose subject stands before it."""
    end = sentence[1]
    that = rules.that.match(passage.low_outside, cue[1], end) or _THAT_LATER[rules.language].match(
        passage.low_outside, cue[1], end
    )
    if that:
        return ((that.end(), end), Manner.INDIRECT), "verb-that"
    quote = passage.quote_after(cue[1])
    if quote is not None:
        return (quote, Manner.DIRECT), "name-verb-quote"
    quote = passage.quote_before(before) if before > sentence[0] else None
    if quote is not None and cue[0] - before < 120:
        return (quote, Manner.DIRECT), "quote-name-verb"
    if _TAIL.match(passage.low_outside, cue[1]) and passage.outside[cue[1] : cue[1] + 1] != ",":
        return ((sentence[0], cue[0]), Manner.INDIRECT), "name-verb-after"
    return ((cue[1], end), Manner.INDIRECT), "verb-bare"


def _according(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """``Menurut X, ...``; ``..., according to X.``; "berdasarkan" only with a document."""
    start, end = passage.sentence(cue[0])
    opens = bool(_OPENING.fullmatch(passage.low_outside, start, cue[0]))
    source = (
        rules.names.ahead(passage.outside, cue[1], end, tail=False)
        if opens
        else _last_or_bare(passage, rules, cue[1], end)
    )
    if source is None:
        return None
    plain = passage.low_outside.startswith(("menurut", "according", "in the words"), cue[0])
    heads = passage.low_outside[source[0] : source[1]].split()[:3]
    if not plain and not any(head in rules.documents for head in heads):
        return None
    if opens:
        comma = passage.outside.find(",", source[1], end)
        content = ((comma, end), Manner.INDIRECT)
        return _attribution(passage, rules, cue, source, content, "according-opening") if comma > 0 else None
    if passage.inserted(cue[0], source[1]):
        return _attribution(passage, rules, cue, source, ((start, end), Manner.INDIRECT), "inserted")
    if not plain and not passage.outside[start : cue[0]].rstrip().endswith(","):
        return None  # "dihitung berdasarkan data ...": a means, not a source
    quote = passage.quote_before(cue[0])
    said = (quote, Manner.DIRECT) if quote else ((start, cue[0]), Manner.INDIRECT)
    return _attribution(passage, rules, cue, source, said, "according-closing")


def _last_or_bare(passage: Passage, rules: _Rules, start: int, end: int) -> Span | None:
    """A source with its apposition at the end of the sentence; before more text, where that might go on, without."""
    source = rules.names.ahead(passage.outside, start, end)
    if source and passage.outside.startswith(",", source[1]):
        return rules.names.ahead(passage.outside, start, end, tail=False)
    return source


def _passive(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """``... diungkap oleh X``; ``disampaikan Kepala X``; ``was confirmed by X``."""
    start, end = passage.sentence(cue[0])
    by = _BY[rules.language].match(passage.low_outside, cue[1], end)
    if by is None and passage.low_outside[cue[0] : cue[1]] in _TOLD_DIRECTLY:
        by = _DIRECTLY.match(passage.outside, cue[1], end)
    if by is None:
        return None
    source = rules.names.ahead(passage.outside, by.end(), end)
    if source is None or not _OPENING.sub("", passage.low_outside[start : cue[0]], count=1).strip():
        return None
    return _attribution(
        passage, rules, (cue[0], cue[1] + len(by[0].rstrip())), source, ((start, cue[0]), Manner.INDIRECT), "passive-by"
    )


def _via(passage: Passage, rules: _Rules, cue: Span) -> Attribution | None:
    """``dikutip dari X``, ``melansir X``, ``citing X``: a medium, or the source itself where there is no other."""
    start, end = passage.sentence(cue[0])
    opens = bool(_OPENING.fullmatch(passage.low_outside, start, cue[0]))
    if not opens and not re.search(
        r"[,”\"“(]\s*(?:seperti|sebagaimana|as|first)?\s*$|\b(?:seperti|sebagaimana|yang|dan)\s+$",
        passage.low_outside[max(start, cue[0] - 30) : cue[0]],
    ):
        return None
    source = rules.names.ahead(passage.outside, cue[1], end, tail=False)
    if source is None:
        return None
    comma = passage.outside.find(",", source[1], end)
    content = (comma, end) if opens and comma > 0 else (start, cue[0])
    made = _attribution(passage, rules, cue, source, (content, Manner.INDIRECT), "via")
    if not opens and passage.low_outside.startswith(("dikutip", "dilansir"), cue[0]) and made.source:
        return replace(made, source=None, anonymous=False, chain=(made.source,))  # it passes on what another said
    return made


_MAKERS: tuple[tuple[str, _Maker], ...] = (
    ("after_quote", _after_quote),
    ("after_quote_nya", _nya),
    ("according", _according),
    ("via", _via),
    ("says", _says),
    ("says_that", _says_that),
    ("denies", _says_that),
    ("says_named", _says_that),
    ("passive", _passive),
)
