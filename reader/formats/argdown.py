"""Claims and what speaks for and against them as Argdown (https://argdown.org/syntax/).

A claim is a statement with a title of its own (``[Claim 1]: ...``), its tags and, in braces, everything else that is
known of it as data. "Supports" is drawn as ``+>`` and "contradicts" as ``><``, which is as symmetrical as it sounds.
What qualifies, repeats or depends on a claim has no sign there that would not say something else, so such relations
stand in the data only, and a comment says how many they are. A claim of another document that a relation leads to
comes along as a statement.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from reader.domain.marking import mark
from reader.domain.records import Annotation, Relation, RelationKind
from reader.domain.wording import Wording
from reader.formats import claim_fields, losses
from reader.formats.bundle import Bundle, Link, Placed, claims, every_relation, related
from reader.formats.format_names import Format
from reader.formats.refi import exact
from reader.formats.sections import link

_Json = dict[str, Any]

_SIGNS = re.compile(r"[\\@#*_\[\]<>{}/]|=(?==)|-(?=-)|\.(?=\S+\.)|:(?=\S+:)|^[+\-=(]")
"""What Argdown reads as signs inside a statement; between two points or colons stands the name of a character."""
_TAG = re.compile(r"[^()\r\n]+")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPED = re.compile("[{}=\x7f-\x9f\u2028\u2029\ufeff]")
_DRAWN = {RelationKind.SUPPORTS: "+>", RelationKind.CONTRADICTS: "><"}
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def write(bundles: Sequence[Bundle], wording: Wording) -> str:
    """The argument map's source, with a last line feed."""
    say = wording.say
    title = bundles[0].document.title if len(bundles) == 1 else say("Export", mark("Export", "Claims"))
    parts = [f"===\ntitle: {_data(title)}\n==="]
    told = losses.sentences(losses.of(Format.ARGDOWN, bundles), wording)
    if told:
        parts.append("\n".join(f"// {' '.join(one.split())}" for one in told))
    placed = claims(bundles)
    names = _names(placed, bundles, say("Export", mark("Export", "Claim")))
    for _, group in groupby(placed, key=lambda one: one.bundle.document.id):
        parts += _document(list(group), names)
    parts += _outside(placed, bundles, names, say("Export", mark("Export", "Other texts")))
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """The text as one line that reads as the same words in Argdown, whatever signs it holds."""
    folded = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return _SIGNS.sub(r"\\\g<0>", folded)


def _names(placed: Sequence[Placed], bundles: Sequence[Bundle], word: str) -> dict[str, str]:
    """A title for every claim by its id: those of the export first, then those that relations lead to."""
    keys = [one.annotation.id for one in placed]
    keys += [key for bundle in bundles for key in bundle.others]
    return {key: f"[{word} {number}]" for number, key in enumerate(dict.fromkeys(keys), 1)}


def _document(placed: Sequence[Placed], names: Mapping[str, str]) -> Iterator[str]:
    """A document's heading and its claims, each with the relations that begin at it."""
    bundle = placed[0].bundle
    yield f"# {escape(bundle.document.title)}"
    links = related(bundle)
    for one in placed:
        here = links.get(one.annotation.id, [])
        yield "\n".join([_statement(one, here, names), *_relations(here, names)])


def _statement(one: Placed, links: Sequence[Link], names: Mapping[str, str]) -> str:
    tags = "".join(f" #({tag})" for tag in one.annotation.tags if _TAG.fullmatch(tag))
    words = escape(claim_fields.statement(one.annotation))
    return f"{names[one.annotation.id]}: {words}{tags} {_data(_known(one, links, names))}"


def _relations(links: Sequence[Link], names: Mapping[str, str]) -> Iterator[str]:
    """Each relation is drawn once, below the claim it begins at."""
    for one in links:
        if one.relation.kind in _DRAWN and not one.incoming:
            yield f"  {_DRAWN[one.relation.kind]} {names[one.other.id]}"


def _outside(
    placed: Sequence[Placed], bundles: Sequence[Bundle], names: Mapping[str, str], heading: str
) -> Iterator[str]:
    """The claims of documents that are not exported, with the relations that begin at them."""
    inside = {one.annotation.id for one in placed}
    others = {key: (one, bundle) for bundle in bundles for key, one in bundle.others.items() if key not in inside}
    if others:
        yield f"# {escape(heading)}"
    begin: dict[str, list[Relation]] = {}
    for each in every_relation(bundles):
        if each.kind in _DRAWN and each.other in names:
            begin.setdefault(each.claim, []).append(each)
    for key, (one, bundle) in others.items():
        known = {"id": one.id, "document": bundle.titles.get(one.document, ""), "link": link(one.document, one.id)}
        lines = [f"{names[key]}: {escape(claim_fields.statement(one))} {_data(known)}"]
        lines += [f"  {_DRAWN[each.kind]} {names[each.other]}" for each in begin.get(key, ())]
        yield "\n".join(lines)


def _known(one: Placed, links: Sequence[Link], names: Mapping[str, str]) -> _Json:
    """Everything known of a claim: the fields of ``domain.records.Claim``, where it stands, its relations."""
    annotation, bundle = one.annotation, one.bundle
    claim: _Json = exact.plain(one.claim)
    claim.pop("statement", None)
    claim.pop("evidence", None)
    known: _Json = {
        "id": annotation.id,
        "document": bundle.document.title,
        "link": link(bundle.document.id, annotation.id),
        "quote": annotation.anchor.exact,
        **_place(annotation),
        **claim,
        "certainty": one.claim.certainty.value,
        "status": one.claim.status.value,
        "evidence": [claim_fields.evidence(each, bundle) for each in one.claim.evidence],
        "relations": [_relation(each, names) for each in links if not each.incoming],
        "tags": list(annotation.tags),
        "created": annotation.created,
        "modified": annotation.modified,
    }
    return {name: value for name, value in known.items() if value not in ("", [], None)}


def _place(annotation: Annotation) -> _Json:
    if annotation.orphaned or annotation.anchor.start < 0:
        return {"orphaned": True}
    return {"start": annotation.anchor.start, "end": annotation.anchor.end}


def _relation(each: Link, names: Mapping[str, str]) -> _Json:
    written = {"kind": each.relation.kind.value, "to": names[each.other.id].strip("[]"), "reason": each.relation.reason}
    return {name: value for name, value in written.items() if value}


def _data(value: object) -> str:
    """A value as JSON, which is YAML too, its strings without the signs that would end the data or upset YAML."""
    text = json.dumps(value, ensure_ascii=False)
    return _STRING.sub(lambda found: _ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", found[0]), text)
