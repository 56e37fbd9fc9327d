"""What every rule of attribution reads with: the cues of a language, ready for one pass, and how a finding is made."""

import re
from dataclasses import dataclass, field
from functools import cache

from reader.domain.findings import Attribution, Manner
from reader.domain.text import Span
from reader.language import lexicon
from reader.language.hedges import alternation
from reader.language.quoted import Passage
from reader.language.source_names import Reader, reader

_ROLES = ("says", "says_that", "denies", "after_quote", "after_quote_nya", "passive", "according", "via", "says_named")
_THAT = {"id": r"\s*,?\s*bahwa\b", "en": r"\s*,?\s*that\b"}


@dataclass(slots=True)
class Rules:
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
def rules(language: str) -> Rules:
    """The cues of a language code ``lexicon.code`` returned."""
    listed = lexicon.load(language)
    roles: dict[str, set[str]] = {}
    for role in _ROLES:
        for word in listed.words(f"reporting.{role}"):
            roles.setdefault(word, set()).add(role)
    cues = re.compile(alternation(frozenset(roles)))
    frozen = {word: frozenset(kinds) for word, kinds in roles.items()}
    return Rules(
        language,
        cues,
        frozen,
        reader(language),
        listed.words("documents"),
        listed.words("reporting.says_named"),
        listed.words("reporting.infers"),
    )


def attributed(
    passage: Passage, using: Rules, cue: Span, source: Span | None, content: tuple[Span, Manner], rule: str
) -> Attribution:
    """Put together what a rule found; chains are added later."""
    text = passage.text
    start, end = content[0]
    while start < end and (text[start].isspace() or text[start] in ",:"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",:;"):
        end -= 1
    named = passage.cue(source) if source else None
    hidden = bool(named and using.names.speakers.anonymous(named.exact, passage.opens(named.start)))
    return Attribution(
        named, passage.cue(cue), (start, end), content[1], (), hidden, rule, lexicon.precision(f"attribution.{rule}")
    )
