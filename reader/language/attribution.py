"""Who says what: sources, cues, quotations and the media in between.

Cues are found in one pass over the text with quotations blanked out; each then needs the company of its rule (a
quotation before it, a subject that can speak, "that" behind it). The lists and what they reached on texts held back
stand in the lexicon; how a name is read in ``source_names``.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.domain.findings import Attribution, Manner
from reader.domain.text import Span
from reader.language import cues, lexicon, sentences
from reader.language.cues import Rules, attributed
from reader.language.quoted import Passage
from reader.language.source_chains import joined, resolved
from reader.language.source_subjects import REACH
from reader.language.subject_verbs import LEAST_CONTENT, TAIL, subject_verb

_BY = {"id": re.compile(r"\s+oleh\s+"), "en": re.compile(r"\s+by\s+")}
_IN_DOCUMENT = {
    "id": re.compile(r"\b(?:dalam|di|pada)\s((?P<head>[a-z]+)(?:\s[^,.;:“”\"·]{1,80}?)?),?\s(?:juga\s)?$"),
    "en": re.compile(r"(?!)"),
}
_BEEN = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+ly\s+)?$")
_OPENING = re.compile(
    r"(?:[\s“\"(‘]*(?:namun|tetapi|tapi|sementara itu|adapun|seperti|sebagaimana|as|but|and|however|meanwhile"
    r"|still),?\s*)?[\s“\"(‘]*"
)
_PLAIN_VERBS = frozenset(
    [
        "kata",
        "ujar",
        "tutur",
        "ungkap",
        "ucap",
        "imbuh",
        "tambah",
        "sambung",
        "lanjut",
        "tulis",
        "jelas",
        "terang",
        "papar",
        "tegas",
        "tandas",
        "sebut",
        "beber",
        "urai",
        "klaim",
        "pungkas",
        "lapor",
        "said",
        "says",
        "say",
        "reported",
        "warned",
        "insisted",
        "argued",
        "claimed",
        "explained",
    ]
)
"""Verbs that name a speaker behind a bare comma as well."""

_DIRECTLY = re.compile(r"\s+(?:langsung\s+)?(?=[A-Z@])(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Rp)\b)")
_DIRECTLY_SMALL = re.compile(
    r"\s+(?:langsung\s+)?(?=(?:(?:seorang|sejumlah|beberapa|para|banyak|sebagian(?:\sbesar)?)\s)?([a-z]+))"
)
_TOLD_DIRECTLY = frozenset(
    [
        "disampaikan",
        "diungkap",
        "diungkapkan",
        "dikatakan",
        "dijelaskan",
        "dibenarkan",
        "ditegaskan",
        "dituturkan",
        "dipaparkan",
        "dikemukakan",
        "diutarakan",
        "dilontarkan",
        "dibantah",
        "ditepis",
        "diamini",
        "dikonfirmasi",
        "disebutkan",
        "diumumkan",
        "ditambahkan",
    ]
)


RULES = (
    "quote-verb-name",
    "quote-verb-nya",
    "comma-verb-nya",
    "verb-name-comma",
    "inserted",
    "comma-verb-name",
    "verb-that",
    "verb-bare",
    "name-verb-quote",
    "quote-name-verb",
    "name-verb-after",
    "as-name-verb",
    "relative",
    "according-opening",
    "according-closing",
    "passive-by",
    "via",
    "written-in",
)
"""The names a finding may bear; what each reached stands in the lexicon's ``rules.json``."""


def find(text: str, language: str) -> list[Attribution]:
    """Everything in ``text`` that is said to be said by somebody, in order of the cues.

    ``language`` is a BCP 47 code, or "" to have it guessed. A source is the noun phrase without the cue; it is None
    where only a pronoun in the verb ("ujarnya") stands for it and the paragraph does not name exactly one.
    """
    code = lexicon.code(language, text)
    return within(text, sentences.split(text, code), code)


def within(text: str, spans: Sequence[Span], code: str) -> list[Attribution]:
    """As ``find``, for a text whose sentences are known; ``code`` is one that ``lexicon.code`` returned."""
    rules = cues.rules(code)
    passage = Passage(text, lexicon.folded(text), spans)
    found: list[Attribution] = []
    for match in rules.cues.finditer(passage.low_outside):
        kinds = rules.roles.get(" ".join(match[0].split()), frozenset())
        made = _made(passage, rules, match.span(), kinds)
        if made is not None:
            found.append(made)
    return resolved(passage, rules.names.grammar.pronouns, joined(passage, found))


_Maker = Callable[[Passage, Rules, Span], Attribution | None]


def _made(passage: Passage, rules: Rules, cue: Span, kinds: frozenset[str]) -> Attribution | None:
    """The attribution the first fitting rule makes of a cue."""
    for role, maker in _MAKERS:
        if role in kinds:
            made = maker(passage, rules, cue)
            if made is not None:
                return made
    return None


def _after_quote(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """A verb right behind a quotation, then the name: ``"...," kata Ani``; ``"...," said Ms. Smith``."""
    quote = passage.quote_before(cue[0])
    if quote is None:
        word = passage.low_outside[cue[0] : cue[1]]
        plain = word in _PLAIN_VERBS or word.startswith("demikian ")
        return _after_comma(passage, rules, cue) if plain else None
    source = rules.names.ahead(passage.outside, cue[1], passage.sentence(cue[0])[1])
    if source is None or _passive_next(passage, rules, cue, source):
        return None
    return attributed(passage, rules, cue, source, (quote, Manner.DIRECT), "quote-verb-name")


def _passive_next(passage: Passage, rules: Rules, cue: Span, source: Span) -> bool:
    """Whether "demikian" is followed by its verb and not by the name: "demikian disampaikan Kepala X"."""
    if not passage.low_outside.startswith("demikian", cue[0]):
        return False
    return passage.low_outside[source[0] : source[1]].split(maxsplit=1)[0] in rules.roles


def _after_comma(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """``..., kata Ani.``; ``The tax, said Ms. Smith, will rise``; ``Kata Ani, ...``."""
    start, end = passage.sentence(cue[0])
    said = passage.outside[start : cue[0]].rstrip()
    source = _last_or_bare(passage, rules, cue[1], end) if said else rules.names.announced(passage.outside, cue[1], end)
    if source is None:
        return None
    if not said:
        if rules.language != "id" or passage.outside[source[1] : source[1] + 1] != ",":
            return None
        return attributed(passage, rules, cue, source, ((source[1], end), Manner.INDIRECT), "verb-name-comma")
    if passage.inserted(cue[0], source[1]):
        return attributed(passage, rules, cue, source, ((start, end), Manner.INDIRECT), "inserted")
    # "The report, published on Monday, said ...": the verb has its subject already
    subject = rules.names.behind(passage.outside, start, cue[0])
    if subject or not said.endswith(",") or len(said) < 2 * LEAST_CONTENT or source[1] - source[0] < 3:
        return None
    return attributed(passage, rules, cue, source, ((start, cue[0]), Manner.INDIRECT), "comma-verb-name")


def _nya(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """``"...," ujarnya``, ``Menurutnya, ...``: who "-nya" is gets settled once the whole paragraph is read."""
    quote = passage.quote_before(cue[0])
    if quote is not None:
        return attributed(passage, rules, cue, None, (quote, Manner.DIRECT), "quote-verb-nya")
    start, end = passage.sentence(cue[0])
    if passage.low_outside.startswith("menurutnya,", cue[0]):
        return attributed(passage, rules, cue, None, ((start, end), Manner.INDIRECT), "comma-verb-nya")
    if passage.outside[start : cue[0]].rstrip().endswith(",") and TAIL.match(passage.low_outside, cue[1]):
        return attributed(passage, rules, cue, None, ((start, cue[0]), Manner.INDIRECT), "comma-verb-nya")
    return None


def _says(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """A subject and a verb of saying: ``Ani mengatakan bahwa ...``, ``Smith said ...``, ``"...," Smith said``."""
    return subject_verb(passage, rules, cue, alone=True)


def _says_that(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """A verb that only reports where "that" or a quotation goes with it."""
    return subject_verb(passage, rules, cue, alone=False)


def _according(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """``Menurut X, ...``; ``..., according to X.``; "berdasarkan" only with a document."""
    start, end = passage.sentence(cue[0])
    opens = bool(_OPENING.fullmatch(passage.low_outside, start, cue[0]))
    means = passage.low_outside.startswith("dari ", cue[0])  # but "Dari data BPS, ..." opens
    cue = (cue[0], cue[0] + len("dari")) if means else cue
    source = (
        rules.names.announced(passage.outside, cue[1], end) if opens else _last_or_bare(passage, rules, cue[1], end)
    )
    if source is None or (means and not opens):
        return None
    plain = passage.low_outside.startswith(("menurut", "according", "in the words", "as per"), cue[0])
    heads = passage.low_outside[source[0] : source[1]].split()[:3]
    if not plain and not any(head in rules.documents for head in heads):
        return None
    if opens:
        comma = passage.outside.find(",", source[1], end)
        content = ((comma, end), Manner.INDIRECT)
        return attributed(passage, rules, cue, source, content, "according-opening") if comma > 0 else None
    if passage.inserted(cue[0], source[1]):
        return attributed(passage, rules, cue, source, ((start, end), Manner.INDIRECT), "inserted")
    if not plain and not passage.outside[start : cue[0]].rstrip().endswith(","):
        return None  # "dihitung berdasarkan data ...": a means, not a source
    quote = passage.quote_before(cue[0])
    said = (quote, Manner.DIRECT) if quote else ((start, cue[0]), Manner.INDIRECT)
    return attributed(passage, rules, cue, source, said, "according-closing")


def _last_or_bare(passage: Passage, rules: Rules, start: int, end: int) -> Span | None:
    """A source with its apposition at the end of the sentence; before more text, where that might go on, without."""
    source = rules.names.ahead(passage.outside, start, end)
    if source and passage.outside.startswith(",", source[1]):
        return rules.names.announced(passage.outside, start, end)
    bare = rules.names.ahead(passage.outside, start, end, tail=False)
    if source and bare and source[1] > bare[1] and not rules.names.titled(passage.outside[bare[1] : source[1]]):
        return bare
    return source


def _passive(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """``... diungkap oleh X``; ``disampaikan Kepala X``; ``Disebutkan X, ...``; ``was confirmed by X``."""
    start, end = passage.sentence(cue[0])
    by = _BY[rules.language].match(passage.low_outside, cue[1], end)
    if by is None and passage.low_outside[cue[0] : cue[1]] in _TOLD_DIRECTLY:
        by = _DIRECTLY.match(passage.outside, cue[1], end) or _DIRECTLY_SMALL.match(passage.outside, cue[1], end)
        if by and by.lastindex and not rules.names.speakers.tells(by[1]):
            return None
    if by is None:
        return _written_in(passage, rules, cue)
    if rules.language == "en" and not _BEEN.search(passage.low_outside, max(start, cue[0] - 20), cue[0]):
        return None  # "figures released by the ministry show ..."
    opens = not _OPENING.sub("", passage.low_outside[start : cue[0]], count=1).strip()
    source = (
        rules.names.announced(passage.outside, by.end(), end)
        if opens
        else rules.names.ahead(passage.outside, by.end(), end)
    )
    if source is None or (opens and not passage.outside.startswith(",", source[1])):
        return None
    said = (source[1], end) if opens else (start, cue[0])
    named = (cue[0], cue[1] + len(by[0].rstrip()))
    return attributed(passage, rules, named, source, (said, Manner.INDIRECT), "passive-by")


def _written_in(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
    """``Dalam surat dakwaan disebutkan, ...``: what a document says, in the passive."""
    start, end = passage.sentence(cue[0])
    found = _IN_DOCUMENT[rules.language].search(passage.low_outside, max(start, cue[0] - REACH), cue[0])
    if found is None or found["head"] not in rules.documents or found[1].endswith(" yang"):
        return None
    return attributed(passage, rules, cue, found.span(1), ((cue[1], end), Manner.INDIRECT), "written-in")


def _via(passage: Passage, rules: Rules, cue: Span) -> Attribution | None:
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
    if passage.low_outside.startswith(("citing", "quoting"), cue[0]):
        phrase = passage.outside[source[0] : source[1]]
        if not (rules.names.speakers.tells(phrase) or any(letter.isupper() for letter in phrase)):
            return None  # "citing weak demand": a reason, not a source
    made = attributed(passage, rules, cue, source, (content, Manner.INDIRECT), "via")
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
