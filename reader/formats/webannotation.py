"""Annotations as W3C Web Annotation JSON-LD (https://www.w3.org/TR/annotation-model/).

The file is an AnnotationCollection whose only page holds every annotation, each with its own context so that it stays
whole when it is taken out alone. Positions are code points in the text named by ``sorot:textVersion``.

A relation is an annotation too: its motivation is "linking", its target one claim, its body the other, and the reason
a comment. What the language rules found of a claim stands under ``sorot:``, offsets counted from the claim's start.
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from reader.domain.marking import mark
from reader.domain.records import Anchor, Annotation, Claim, Document, Evidence, Highlight, Note, Relation, Translation
from reader.domain.wording import Wording
from reader.formats import webannotation_claims
from reader.formats.bundle import Bundle, every_relation
from reader.formats.webannotation_terms import CONTEXT, MOTIVATIONS, RELATION, address_iri, iri

_Json = dict[str, Any]


def write(bundles: Sequence[Bundle], wording: Wording) -> str:
    """The collection as indented JSON with a last line feed; only its label is in the wording's language."""
    items = [_annotation(bundle, annotation) for bundle in bundles for annotation in bundle.annotations]
    items += [_relation(one) for one in every_relation(bundles)]
    collection: _Json = {
        "@context": CONTEXT,
        "id": _collection_iri(bundles),
        "type": "AnnotationCollection",
        "label": wording.say("Export", mark("Export", "Annotations from Sorot")),
        "total": len(items),
    }
    if items:
        page = {"id": f"{collection['id']}:1", "type": "AnnotationPage", "partOf": collection["id"]}
        collection["first"] = {**page, "startIndex": 0, "items": items}
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _collection_iri(bundles: Sequence[Bundle]) -> str:
    """An address that depends on nothing but which documents went out."""
    documents = "\n".join(bundle.document.id for bundle in bundles)
    return f"urn:sorot:collection:{hashlib.sha256(documents.encode('utf-8', 'replace')).hexdigest()}"


def _annotation(bundle: Bundle, annotation: Annotation) -> _Json:
    written: _Json = {
        "@context": CONTEXT,
        "id": iri("annotation", annotation.id),
        "type": "Annotation",
        "motivation": MOTIVATIONS[annotation.kind],
    }
    written.update(_filled({"created": annotation.created, "modified": annotation.modified}))
    written["sorot:kind"] = annotation.kind.value
    if annotation.orphaned:
        written["sorot:orphaned"] = True
    match annotation.body:
        case Highlight(colour=colour):
            written["sorot:colour"] = colour
        case Claim() as claim:
            written["sorot:certainty"] = claim.certainty.value
            written["sorot:status"] = claim.status.value
            written["sorot:saidBy"] = claim.source
            written.update(webannotation_claims.write(claim))
        case Translation() as translation:
            written["sorot:state"] = translation.state.value
            written["sorot:chosen"] = translation.chosen
    bodies = [*_bodies(bundle, annotation), *(_textual(tag, "tagging") for tag in annotation.tags)]
    if bodies:
        written["body"] = bodies
    source = _source(bundle.document, annotation.document)
    written["target"] = {"type": "SpecificResource", "source": source, **_place(annotation.anchor)}
    return written


def _relation(one: Relation) -> _Json:
    body: list[_Json] = [
        {"type": "SpecificResource", "purpose": "linking", "source": iri("annotation", one.other)},
    ]
    if one.reason:
        body.append(_textual(one.reason, "commenting"))
    return {
        "@context": CONTEXT,
        "id": iri("relation", one.id),
        "type": "Annotation",
        "motivation": "linking",
        **_filled({"created": one.created, "modified": one.modified}),
        RELATION: one.kind.value,
        "body": body,
        "target": iri("annotation", one.claim),
    }


def _bodies(bundle: Bundle, annotation: Annotation) -> list[_Json]:
    """The bodies that say something in words or point somewhere; tags come after them."""
    match annotation.body:
        case Claim() as claim:
            statement = _textual(claim.statement, "describing")
            return [statement, *(_evidence(bundle, one) for one in claim.evidence)]
        case Translation() as translation:
            text = _textual(translation.text, "describing")
            return [{**text, "format": "text/plain", "language": translation.language}]
        case Note() as note:
            return [{**_textual(note.text, "commenting"), "format": "text/markdown"}]
    return []


def _textual(value: str, purpose: str) -> _Json:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _evidence(bundle: Bundle, evidence: Evidence) -> _Json:
    """A body that links; ``sorot:address`` is needed only where a passage has an address beside it."""
    written: _Json = {"type": "SpecificResource", "purpose": "linking"}
    if evidence.document:
        written["source"] = iri("document", evidence.document)
        titles = {bundle.document.id: bundle.document.title, **bundle.titles}
        written.update(_filled({"sorot:title": titles.get(evidence.document, ""), "sorot:address": evidence.address}))
    else:
        written["source"] = address_iri(evidence.address)
    written.update(_filled({"sorot:why": evidence.why}))
    if evidence.anchor:
        written.update(_place(evidence.anchor))
    return written


def _place(anchor: Anchor) -> _Json:
    """The quote, and the position where one is known; a position selector cannot say "unknown"."""
    quoted = {"type": "TextQuoteSelector", "exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
    selectors: list[_Json] = [quoted]
    if 0 <= anchor.start <= anchor.end:
        selectors.insert(0, {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end})
    return {"selector": selectors, **_filled({"sorot:textVersion": anchor.text_version})}


def _source(document: Document, owner: str) -> _Json:
    """The document: its address in the library, what is known of it, and the SHA-256 of the file it came from."""
    details = {
        "language": document.language,
        "dc:title": document.title,
        "dc:creator": document.byline,
        "dc:publisher": document.site,
        "dc:date": document.published,
        "schema:url": document.address,
        "schema:sha256": document.original,
        "sorot:textVersion": document.text_version,
    }
    return {"id": iri("document", owner), "type": "Text", **_filled(details)}


def _filled(fields: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}
