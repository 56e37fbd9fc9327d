"""Claims: which sentences state something that can be checked, with who says it, how surely, how much and when.

``suggest`` reads a whole document sentence by sentence, ``describe`` a passage a person marked. The rules are named
in ``claim_rules``; each suggestion carries what its rule reached on articles it was not made from.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reader.domain.findings import Attribution, Cue, Hedge, HedgeKind, Manner, Moment, Quantity
from reader.domain.records import Certainty, Claim
from reader.domain.text import BlockKind, Content, Span
from reader.language import attribution, claim_rules, furniture, hedges, lexicon, sentences
from reader.language.claim_rules import Evidence
from reader.language.claim_subjects import Names

_READ = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_QUOTES = "\"“”„«»‘’'"
_WORDS = re.compile(r"\w+")
_MOST_CONTEXT = 4_000
"""How far ``describe`` looks beyond a marked passage, in code points: a paragraph is rarely longer."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage ``[start, end)`` of the document that looks like a claim, described; by which rule, and how often
    that rule was right on articles held back (0 to 1). The claim's inner spans are counted from ``start``.
    """

    start: int
    end: int
    claim: Claim
    rule: str
    precision: float


_CLOSING = frozenset(["name-verb-after", "comma-verb-name", "inserted"])
"""Rules by which somebody says all of what stands before or around them, other speakers in it included."""


@dataclass(frozen=True, slots=True)
class _Findings:
    """Everything the finders saw in one stretch of text, in order, in offsets of that stretch."""

    text: str
    low: str
    language: str
    spans: list[Span]
    hedges: list[Hedge]
    attributions: list[Attribution]
    quantities: list[Quantity]
    dates: list[Moment]


def suggest(
    content: Content, furniture: Iterable[Span], language: str, published: str = "", hints: bool = False
) -> list[Suggestion]:
    """The claims of a document in order, one a sentence; never in headings, code, tables or furniture.

    ``furniture`` are spans of the document that are not the author's. ``language`` is a BCP 47 code, or "" to have it
    guessed; ``published`` an EDTF date by which relative dates are worked out, or "". Rules that were measured and
    found right less often than ``lexicon.LEAST_PRECISION`` are hints: they name claims and sources only with ``hints``.
    """
    code = lexicon.code(language, content.text)
    aside = sorted(furniture)
    names = Names(content.text, code)
    made: list[Suggestion] = []
    for start, end in _stretches(content, aside):
        findings = _look(content.text[start:end], code, published, hints)
        for span in findings.spans:
            one = _suggestion(findings, span, names)
            if one is not None and (hints or lexicon.trusted(f"claims.{one.rule}")):
                made.append(replace(one, start=one.start + start, end=one.end + start))
    return made


def describe(text: str, span: Span, language: str, published: str = "") -> Claim:
    """The claim a person marked at ``span`` of ``text``: source and hedges of the sentences it stands in.

    Inner spans are counted from the beginning of ``span`` and may lie outside it. ``language`` and ``published`` as in
    ``suggest``. Raises ``ValueError`` if the span is not inside the text or empty.
    """
    start, end = span
    if not 0 <= start < end <= len(text):
        raise ValueError(f"{span} is no passage of a text of {len(text)} characters")
    code = lexicon.code(language, text[:_MOST_CONTEXT])
    left = max(text.rfind("\n", 0, start) + 1, start - _MOST_CONTEXT)
    right = text.find("\n", end)
    right = min(len(text) if right < 0 else right, end + _MOST_CONTEXT)
    findings = _look(text[left:right], code, published)
    inner = (start - left, end - left)
    touched = [s for s in findings.spans if s[0] < inner[1] and s[1] > inner[0]] or [inner]
    around = (min(touched[0][0], inner[0]), max(touched[-1][1], inner[1]))
    return _claim(findings, around, inner, Names(text[left:right], code), "")


def key(text: str, span: Span) -> str:
    """What a dismissed suggestion is remembered by: its words in lower case, whatever the blanks and marks."""
    return " ".join(_WORDS.findall(text[span[0] : span[1]].lower()))


def certainty(found: Iterable[Hedge], attributions: Iterable[Attribution] = ()) -> Certainty:
    """How sure a claim's wording sounds, by its hedges and by who is said to say so.

    Denied: somebody denies it. Speculative: a condition, or two epistemic hedges or more. Hedged: one. Reported: a
    reportive hedge, or anybody it is attributed to. Otherwise asserted. Boosters and approximators change nothing.
    """
    said = list(attributions)
    if any(_denies(one) for one in said):
        return Certainty.DENIED
    kinds = [hedge.kind for hedge in found]
    if HedgeKind.CONDITION in kinds or kinds.count(HedgeKind.EPISTEMIC) > 1:
        return Certainty.SPECULATIVE
    if HedgeKind.EPISTEMIC in kinds:
        return Certainty.HEDGED
    return Certainty.REPORTED if said or HedgeKind.REPORTIVE in kinds else Certainty.ASSERTED


def _denies(one: Attribution) -> bool:
    word = one.cue.exact.lower()
    return any(word in lexicon.load(code).words("reporting.denies") for code in ("id", "en"))


def _stretches(content: Content, aside: Sequence[Span]) -> Iterable[Span]:
    """The stretches of the author's own prose: blocks that are read, without furniture and the dateline."""
    for block in content.blocks:
        if block.kind not in _READ or block.start == block.end:
            continue
        position = block.start
        first = max(0, bisect_left(aside, (block.start, block.start)) - 1)
        for start, end in aside[first:]:
            if start >= block.end:
                break
            if end <= position:
                continue
            if start > position:
                yield (position, start)
            position = max(position, end)
        if position < block.end:
            text = content.text[position : min(block.end, position + furniture.MAX_LINE)]
            yield (position + furniture.dateline(text)[0], block.end)


def _look(text: str, code: str, published: str, hints: bool = False) -> _Findings:
    """Ask every finder once."""
    # These hold the largest tables of rules: only a text that is scanned for claims needs them.
    from reader.language import dates, quantities

    spans = sentences.split(text, code)
    moments = dates.find(text, code)
    if published:
        moments = [dates.resolve(moment, published) for moment in moments]
    return _Findings(
        text,
        lexicon.folded(text),
        code,
        spans,
        hedges.find(text, code),
        [one for one in attribution.within(text, spans, code) if hints or lexicon.trusted(f"attribution.{one.rule}")],
        quantities.find(text, code),
        moments,
    )


_Found = TypeVar("_Found", Hedge, Quantity, Moment)


def _inside(found: list[_Found], span: Span) -> tuple[_Found, ...]:
    first = bisect_left(found, span[0], key=lambda one: one.start)
    last = bisect_left(found, span[1], key=lambda one: one.start)
    return tuple(one for one in found[first:last] if one.end <= span[1])


def _speaking(findings: _Findings, span: Span) -> tuple[Attribution, ...]:
    """The attributions whose cue stands in the sentence, or whose quotation reaches into it."""
    start, end = span
    return tuple(
        one
        for one in findings.attributions
        if start <= one.cue.start < end
        or (one.manner is Manner.DIRECT and one.content[0] < end and one.content[1] > start)
    )


def _suggestion(findings: _Findings, span: Span, names: Names) -> Suggestion | None:
    start, end = span
    seen = Evidence(
        findings.text[start:end],
        findings.low[start:end],
        findings.language,
        _inside(findings.hedges, span),
        _speaking(findings, span),
        _inside(findings.quantities, span),
        _inside(findings.dates, span),
        names.named(findings.text, start, end),
    )
    rule = claim_rules.rule(seen)
    if not rule:
        return None
    return Suggestion(start, end, _claim(findings, span, span, names, rule), rule, lexicon.precision(f"claims.{rule}"))


def _claim(findings: _Findings, around: Span, passage: Span, names: Names, rule: str) -> Claim:
    """The claim at ``passage``, described by what was found in ``around``, its whole sentences."""
    said = _speaking(findings, around)
    by = _main(said)
    softened = _inside(findings.hedges, around)
    zero = passage[0]
    source = by.source if by else None
    return Claim(
        statement=_statement(findings.text, passage, by),
        source=" ".join(source.exact.split()) if source else "",
        certainty=certainty(softened, said),
        subject=names.subject(findings.text, _about(by, around), source),
        source_at=_moved(source, zero) if source else None,
        anonymous=bool(by and by.anonymous),
        chain=tuple(" ".join(link.exact.split()) for link in by.chain) if by else (),
        manner=by.manner if by else None,
        hedges=tuple(
            replace(one, start=one.start - zero, end=one.end - zero, scope=_shifted(one.scope, zero))
            for one in softened
        ),
        quantities=tuple(
            replace(one, start=one.start - zero, end=one.end - zero) for one in _inside(findings.quantities, passage)
        ),
        dates=tuple(
            replace(one, start=one.start - zero, end=one.end - zero) for one in _inside(findings.dates, passage)
        ),
        rule=rule,
    )


def _main(said: Sequence[Attribution]) -> Attribution | None:
    """The attribution a sentence rests on: the first that names its source, else the first.

    Where somebody tells what a finding shows ("the test shows ..., the mayor said"), it is who tells of it.
    """
    first = next((one for one in said if one.source), said[0] if said else None)
    if first is None or not _shows(first):
        return first
    around = (one for one in said if one.source and one.content[0] < first.content[0] and one.rule in _CLOSING)
    return next((one for one in around if one.content[0] <= first.cue.start < one.content[1]), first)


def _shows(one: Attribution) -> bool:
    return any(one.cue.exact.lower() in lexicon.load(code).words("reporting.infers") for code in ("id", "en"))


def _about(by: Attribution | None, around: Span) -> Span:
    """Where the subject is to be looked for: in what is said, as far as the sentences reach."""
    if by is None:
        return around
    start, end = max(by.content[0], around[0]), min(by.content[1], around[1])
    return (start, end) if end > start else around


def _statement(text: str, span: Span, by: Attribution | None) -> str:
    """The words claimed: of a quotation what stands between its marks, else the sentence; blanks collapsed."""
    start, end = span
    if by is not None and by.manner is Manner.DIRECT:
        inner = (max(start, by.content[0]), min(end, by.content[1]))
        if inner[1] - inner[0] >= (end - start) // 4:
            start, end = inner
    words = " ".join(text[start:end].split())
    return words.strip(_QUOTES + " ").rstrip(",") or words


def _moved(cue: Cue, zero: int) -> Cue:
    return replace(cue, start=cue.start - zero, end=cue.end - zero)


def _shifted(span: Span | None, zero: int) -> Span | None:
    return (span[0] - zero, span[1] - zero) if span else None
