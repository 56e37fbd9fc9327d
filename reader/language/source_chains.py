"""The media between a source and the reader, and whom a bare "-nya" stands for."""

from dataclasses import replace

from reader.domain.findings import Attribution
from reader.domain.text import Span
from reader.language.media_names import is_medium, names_medium
from reader.language.quoted import Passage
from reader.language.source_subjects import REACH

_PASSES_ON = frozenset(
    ["reported", "reports", "wrote", "writes", "melaporkan", "memberitakan", "mewartakan", "mengabarkan", "menulis"]
)
"""What media do with the words of others."""


def joined(passage: Passage, found: list[Attribution]) -> list[Attribution]:
    """Media turned from sources of their own into the chain of the source they passed on."""
    groups: dict[Span, list[Attribution]] = {}
    for one in found:
        groups.setdefault(passage.sentence(one.cue.start), []).append(one)
    joined: list[Attribution] = []
    for sentence, members in groups.items():
        media = [one for one in members if one.rule == "via"]
        others = [one for one in members if one.rule != "via"]
        if others and media:
            members = [_through(passage, one, media) for one in others]
        joined.extend(_told(passage, one, sentence) for one in members)
    return sorted(joined, key=lambda one: one.cue.start)


def _through(passage: Passage, one: Attribution, media: list[Attribution]) -> Attribution:
    """A source with the media of its sentence; where a medium cites a document, the document is the source."""
    for medium in media:
        if medium.source is None:
            one = replace(one, chain=(*one.chain, *medium.chain))
            continue
        if one.source is None:
            continue
        cites = passage.low_outside[medium.cue.start : medium.cue.end].startswith(("mengutip", "citing", "quoting"))
        passes_on = one.cue.exact.lower() in _PASSES_ON or names_medium(one.source.exact)
        passes_on = passes_on or passage.outside[one.source.end : medium.cue.start].strip() == "yang"
        if cites and passes_on and medium.cue.start > one.source.end:
            one = replace(one, source=medium.source, anonymous=medium.anonymous, chain=(one.source, *one.chain))
        else:
            one = replace(one, chain=(*one.chain, medium.source))
    return one


def _told(passage: Passage, one: Attribution, sentence: Span) -> Attribution:
    """The medium a source spoke to: ``kepada The Information``, ``told Reuters``, ``dalam laporan TheVerge``."""
    after = one.source.end if one.source and one.source.start > one.cue.end - 1 else one.cue.start
    start, end = sentence
    medium = is_medium(passage.outside, max(after, start), min(end, after + REACH))
    if medium is None and passage.low_outside.startswith("kepada ", start):
        medium = is_medium(passage.outside, start, min(after, start + REACH))
    if medium is None or (one.source and medium[0] < one.source.end and medium[1] > one.source.start):
        return one
    if any(link.start == medium[0] for link in one.chain):
        return one
    return replace(one, chain=(*one.chain, passage.cue(medium)))


def resolved(passage: Passage, pronouns: frozenset[str], found: list[Attribution]) -> list[Attribution]:
    """Verbs with "-nya" given the one source its paragraph has named so far, if there is just one."""
    named: dict[int, dict[str, Attribution]] = {}
    resolved: list[Attribution] = []
    for one in found:
        seen = named.setdefault(passage.paragraph(one.cue.start), {})
        if one.source is None:
            if len(seen) == 1:
                known = next(iter(seen.values()))
                one = replace(one, source=known.source, anonymous=known.anonymous)
        elif one.source.exact.lower() not in pronouns:
            seen[one.source.exact] = one
        resolved.append(one)
    return resolved
