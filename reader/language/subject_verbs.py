"""Subjects and their verbs of saying: "Ani mengatakan bahwa ...", "Smith, in a letter, said ...", "as X reported".

Which verbs need "that", a quotation or a certain subject stands in the lexicon.
"""

import re

from reader.domain.findings import Attribution, Manner
from reader.domain.text import Span
from reader.language.cues import Rules, attributed
from reader.language.quoted import Passage
from reader.language.source_subjects import REACH

LEAST_CONTENT = 10
"""So many code points at least must stand before ", X said" for it to be what X said."""

LEAST_CLAUSE = 45
"""A shorter opening like "After the meeting," is a time or place, and not what was said."""

_THAT_LATER = {"id": re.compile(r"[^,.;:“\"”]{1,80}?\bbahwa\b"), "en": re.compile(r"[^,.;:“\"”]{1,60}?\bthat\b")}
_NOT_BEFORE_VERB = {
    "id": re.compile(r"\b(?:tidak|tak|belum|bukan|untuk)\s+$"),
    "en": re.compile(r"\b(?:to|is|are|was|were|be|been|being|not|never|which|whom|the|an?|its|his|their|this|of)\s+$"),
}
_NOT_DENYING = {
    "id": re.compile(r"\b(?:tidak|tak)\s+$"),
    "en": re.compile(r"\b(?:did not|didn[’']t|does not|doesn[’']t)\s+$"),
}
"""Before a verb of denying these make a report of a silence or an admission, not of a denial."""

_GAINS = re.compile(
    r"\s(?:gelar|tiket|kemenangan|tempat|langkah|diri|lolos|kursi|posisi|juara|satu|poin|medali|promosi|kelulusan)\b"
)
"""What a team secures ("memastikan gelar") rather than says."""

_CASES = re.compile(r"\s(?:kasus|jaringan|sindikat|peredaran|praktik|pabrik|komplotan)\b")
"""What the police uncover ("mengungkap kasus") rather than tell."""

_SCORES = re.compile(
    r"(?:\s[\w,.]+){0,2}\s(?:gol|kemenangan|kekalahan|rekor|hat-?trick|poin|assist|sejarah|waktu|medali)\b"
)
"""What a club counts as its own ("mencatat dua gol")."""

_WHO = {"id": re.compile(r",?\s+yang\s+$"), "en": re.compile(r",?\s+who\s+$")}
_AS = re.compile(r"(?:,\s)?(?:“|\")?\bas\s")
_PRETENDS = re.compile(r"\s+(?:sebagai|bernama|berasal|berusia|[a-z]+wan|anggota|warga|dari|orang)\b")
_ANYBODY = frozenset(
    ["people", "those", "anyone", "everyone", "anybody", "everybody", "orang", "mereka", "siapa", "pihak"]
)
TAIL = re.compile(
    r"\s*(?:$|[.,;](?:\s|$)|[”\"]|(?:on|in|at|during|after|late|early|earlier|last|this|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|yesterday|today|dalam|pada|di|saat|ketika|kepada|usai|senin|selasa|rabu|kamis|jumat|sabtu"
    r"|minggu)\b)"
)
_NOUNS_TOO = frozenset(["claims", "reports", "estimates", "notes", "hopes", "shows", "states", "forecasts", "warns"])
_PARTICIPLE = re.compile(r"\b(?!united\b)[a-z]+ed\b")
_IS = re.compile(r"\s(?:is|are|was|were|have|has|had|rose|fell|of|for|about|from|by|in|on)\b")
_CLAUSAL = re.compile(
    r"(?:believ(?:e[sd]?)|think[s]?|thought|estimate[sd]?|conclude[sd]?|claim(?:s|ed)?|expect(?:s|ed)?|predict(?:s|ed)?"
    r"|fear(?:s|ed)?|hope[sd]?|note[sd]?|acknowledge[sd]?|concede[sd]?|admit(?:s|ted)?|suspect(?:s)?|agree[sd]?"
    r"|add(?:s|ed)?|maintain(?:s|ed)?|worr(?:y|ies|ied)|assert(?:s|ed)?|insist(?:s|ed)?|recall(?:s|ed)?"
    r"|stress(?:es|ed)?|assume[sd]?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|decide[sd]?)"
)
_CLAUSE = re.compile(
    r"\s[^,.;:“\"”]{2,70}?\b(?:will|would|had|has|have|is|are|was|were|could|can|may|might|should|did|does)\b"
)
_PRONOUN = re.compile(r"\s(?:it|he|she|they|there)\s")
_TO = re.compile(r"\s[^,.;:“\"”]{2,70}?\bto\b|\sto\b")
_WHOM = re.compile(
    r"\s(?:the\s)?[\w’'.-]+(?:\s[A-Z][\w’'.-]*){0,3}(?=[.,;]|$|\s(?:on|at|in|after|during|by|late|early|last|this|via"
    r"|through|over|from|before)\b)"
)
"""Whom somebody told, and no more: "..., the chief told reporters at the scene"."""
_CLAIMED = re.compile(
    r"\s(?:(?:the|those|these|that|this|any|all|such|his|her|its|their|most|several)\s)?(?:[\w’'-]+\s){0,2}?(?:claims?|"
    r"allegations?|accusations?|accounts?|reports?|findings?|criticisms?|suggestions?|charges?|rumou?rs?|story|figures?"
    r"|numbers|assertions?|characteri[sz]ation|version|that|comments|remarks)\b"
)
_NAMED_SO = re.compile(
    r"\s[^,.;:·]{1,60}?(?:[“\"‘]|\b(?:false|baseless|untrue|wrong|unfair|misleading|an?|too|deeply|very)\b)"
)
_DOING = re.compile(r"\s[a-z]{2,}ing\b")
_REJECTS = {
    **dict.fromkeys(("rejected", "rejects", "dismissed", "dismisses", "questioned", "questions", "dispute"), _CLAIMED),
    **dict.fromkeys(("called", "calls", "labelled", "labeled", "branded"), _NAMED_SO),
    "reported": _DOING,
}
"""What must stand behind a verb for it to report: "called the claim false", not "called the police"."""
_INITIALS = re.compile(r"[A-Z]{3,}\b")
_Placed = tuple[tuple[Span, Manner], str]


def subject_verb(passage: Passage, rules: Rules, cue: Span, alone: bool) -> Attribution | None:
    """What a verb with its subject before it tells; ``alone``: it needs neither "that" nor a quotation."""
    start = passage.sentence(cue[0])[0]
    low, language = passage.low_outside, rules.language
    near = max(start, cue[0] - 20)
    word = " ".join(low[cue[0] : cue[1]].split())
    unsaid = _NOT_DENYING[language].search(low, near, cue[0]) if "denies" in rules.roles[word] else None
    if unsaid:
        cue = (unsaid.start(), cue[1])
    elif _NOT_BEFORE_VERB[language].search(low, near, cue[0]):
        return None
    gained = {"memastikan": _GAINS, "mengungkap": _CASES, "mencatat": _SCORES}.get(word)
    if gained and gained.match(low, cue[1]):
        return None
    who = _WHO[language].search(low, near, cue[0])
    if who:
        return _relative(passage, rules, cue, who.start(), word) if alone or word in rules.named else None
    return _main_verb(passage, rules, cue, word, alone)


def _main_verb(passage: Passage, rules: Rules, cue: Span, word: str, alone: bool) -> Attribution | None:
    start, end = passage.sentence(cue[0])
    before = passage.quote_end_before(cue[0], start)
    placed = _content(passage, rules, cue, (start, end), before)
    bare = _bare(passage, rules, cue, word, alone)
    reports = placed[1] != "verb-bare" or bare
    compares = rules.language == "en" and bool(_AS.search(passage.low_outside, max(start, cue[0] - REACH), cue[0]))
    source = rules.names.behind(passage.outside, max(start, before), cue[0]) if reports or compares else None
    if source is None or not _fits(passage, rules, source, word, placed[1], alone):
        return None
    if compares and _AS.fullmatch(passage.low_outside, max(start, source[0] - 5), source[0]):
        return _as_clause(passage, rules, cue, source)
    settled = _settled(passage, rules, cue, source, placed, bare) if reports else None
    return attributed(passage, rules, cue, source, *settled) if settled else None


def _bare(passage: Passage, rules: Rules, cue: Span, word: str, alone: bool) -> bool:
    """Whether the verb reports with neither "that" nor a quotation, here."""
    if alone or word in rules.named:
        return True
    if passage.outside.startswith(",", cue[1]) or word in rules.infers:
        return True  # who may infer is for the subject to tell
    if rules.language != "en":
        return False
    rejects = _REJECTS.get(word)
    if rejects is not None:
        return bool(rejects.match(passage.outside, cue[1]))
    if not _CLAUSAL.fullmatch(word):
        return False
    wills = _TO if word.startswith(("expect", "promise", "vow", "pledge", "agree", "hope", "claim")) else _CLAUSE
    low = passage.low_outside
    return any(behind.match(low, cue[1]) for behind in (wills, _CLAUSE, _PRONOUN))


def _settled(passage: Passage, rules: Rules, cue: Span, source: Span, placed: _Placed, bare: bool) -> _Placed | None:
    """Where what is said stands, once the subject is known: before it, around it or behind the verb."""
    start, end = passage.sentence(cue[0])
    comma = passage.outside.startswith(",", cue[1])
    ends = passage.outside[cue[1] : cue[1] + 1] in (*'.;”"', "")
    if placed[1] != "name-verb-after" and not (placed[1] == "verb-bare" and comma):
        return placed
    head = passage.outside[start : source[0]].rstrip()
    said = head.endswith(",") and len(head) >= LEAST_CONTENT
    said = said and not (len(head) < LEAST_CLAUSE and not ends and rules.names.speakers.adverbial(head))
    if not comma:
        if said:
            return ((start, start + len(head) - 1), Manner.INDIRECT), placed[1]
        if passage.low_outside.endswith("nya", cue[0], cue[1]):
            return ((start, end), Manner.INDIRECT), "verb-bare"  # "manajemen membantahnya."
        return None if ends or not bare else (((cue[1], end), Manner.INDIRECT), "verb-bare")
    if said:
        return ((start, end), Manner.INDIRECT), "inserted"
    return (((cue[1], end), Manner.INDIRECT), "verb-that") if rules.language == "id" else placed


def _as_clause(passage: Passage, rules: Rules, cue: Span, source: Span) -> Attribution | None:
    """``As Reuters first reported, ...``; ``..., as the mayor said on Monday``; not "as she announced the winner"."""
    start, end = passage.sentence(cue[0])
    if not TAIL.match(passage.low_outside, cue[1]):
        return None
    if passage.outside[start : source[0]].strip('“"( ').lower() != "as":
        return attributed(passage, rules, cue, source, ((start, source[0] - 3), Manner.INDIRECT), "as-name-verb")
    comma = passage.outside.find(",", cue[1], end)
    said = ((comma, end), Manner.INDIRECT)
    return attributed(passage, rules, cue, source, said, "as-name-verb") if comma > 0 else None


def _relative(passage: Passage, rules: Rules, cue: Span, until: int, word: str) -> Attribution | None:
    """``warga yang mengaku melihat ...``; ``Smith, who said ...``: somebody certain, not "those who say"."""
    if word == "mengaku" and _PRETENDS.match(passage.low_outside, cue[1]):
        return None
    start, end = passage.sentence(cue[0])
    source = rules.names.behind(passage.outside, max(start, passage.quote_end_before(cue[0], start)), until)
    if source is None:
        return None
    phrase = passage.outside[source[0] : source[1]]
    speakers = rules.names.speakers
    parts = phrase.split()
    known = speakers.tells(phrase) or any(part[0].isupper() for part in parts[1:] or parts)
    if phrase.split()[0].lower() in _ANYBODY or not known:
        return None
    return attributed(passage, rules, cue, source, ((cue[1], end), Manner.INDIRECT), "relative")


def _fits(passage: Passage, rules: Rules, source: Span, word: str, rule: str, alone: bool) -> bool:
    """Whether such a subject says things with this verb: a study shows, a report may suggest, "the move" does not."""
    phrase = passage.outside[source[0] : source[1]]
    if word in rules.infers:
        heads = {part.lower() for part in phrase.split()[:5]}
        if rule == "verb-bare" and rules.language == "en":
            comma = passage.outside.startswith(",", source[1] + passage.outside[source[1] :].find(word) + len(word))
            return bool(heads & rules.documents) or (comma and rules.names.speakers.tells(phrase))
        told = rule == "verb-that" and phrase.lower() in rules.names.grammar.pronouns
        body = rules.language == "id" and _INITIALS.match(phrase)
        return told or bool(body) or rules.names.speakers.tells(phrase)
    noun = word in _NOUNS_TOO and rule != "quote-name-verb"
    if noun and (_PARTICIPLE.search(phrase) or _IS.match(passage.low_outside, source[1] + len(word) + 1)):
        return False  # "the insurer dismissed claims that ...": the noun
    if rule != "verb-bare" or alone:
        return True
    opens = passage.opens(source[0])
    if rules.names.speakers.tells(phrase):
        return True
    return any(part[0].isupper() for part in phrase.split()[1 if opens else 0 :]) or (opens and " " not in phrase)


def _content(passage: Passage, rules: Rules, cue: Span, sentence: Span, before: int) -> _Placed:
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
    told = passage.low_outside.startswith("told", cue[0]) and _WHOM.match(passage.outside, cue[1], end)
    if told and passage.outside[sentence[0] : cue[0]].count(","):
        return ((sentence[0], cue[0]), Manner.INDIRECT), "name-verb-after"
    if TAIL.match(passage.low_outside, cue[1]) and passage.outside[cue[1] : cue[1] + 1] != ",":
        return ((sentence[0], cue[0]), Manner.INDIRECT), "name-verb-after"
    return ((cue[1], end), Manner.INDIRECT), "verb-bare"
