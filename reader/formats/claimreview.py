"""Claims as schema.org ``ClaimReview`` in JSON-LD, as search engines and fact-check databases read them.

One graph; every claim is a review with the claim it reviews (``itemReviewed``), after https://schema.org/ClaimReview
and Google's documentation of fact-check markup: required there are ``claimReviewed``, ``reviewRating`` with an
``alternateName``, and ``url``; recommended are the author, the claim's author, date and appearances.

* the status is the rating, from 1 (refuted) over 3 (disputed) to 5 (supported); a claim that is not checked yet has
  words but no number and is marked a draft (``creativeWorkStatus``);
* ``url`` is where the review is now, in Sorot: only who publishes it knows the page;
* ``text`` is the passage, ``appearance`` the document, ``firstAppearance`` the medium the source spoke to;
* figures are ``mentions`` (``MonetaryAmount``, ``QuantitativeValue``), dates ``temporalCoverage`` in EDTF, evidence
  ``citation``, tags ``keywords``, what the claim depends on ``isBasedOn``.

Whether a source is a person or an organisation schema.org wants to know and Sorot does not: it goes by the name. A
report or a document is neither and no author: the claim ``isBasedOn`` it.
"""

import json
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from reader.domain.findings import Bound, Quantity
from reader.domain.marking import mark
from reader.domain.records import Document, Evidence, RelationKind, Status
from reader.domain.wording import Wording
from reader.formats import claim_fields, export_words
from reader.formats.bundle import Bundle, Link, Placed, claims, related
from reader.formats.sections import link, web
from reader.language import edtf

_Json = dict[str, Any]

WORST, BEST = 1, 5
RATINGS = {Status.REFUTED: WORST, Status.DISPUTED: 3, Status.SUPPORTED: BEST}
"""What the statuses are on the scale from 1 to 5."""

_CURRENCY = re.compile("[A-Z]{3}")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_LOW = (Bound.AT_LEAST, Bound.MORE_THAN)
_HIGH = (Bound.AT_MOST, Bound.LESS_THAN)
_BODIES = re.compile(
    r"(?i)\b(?:kementerian|kemen\w+|badan|dinas|lembaga|komisi|komite|dewan|mahkamah|pengadilan|kejaksaan|polri|polda"
    r"|polres|universitas|institut|yayasan|perusahaan|asosiasi|organisasi|partai|pemerintah|bank|pt|cv|tbk|persero"
    r"|media|kantor|koalisi|serikat|ministry|department|agency|bureau|office|commission|committee|council|court"
    r"|university|institute|foundation|company|corporation|association|organi[sz]ation|party|government|group|union"
    r"|inc|ltd|llc|corp|plc|gmbh|police|newspaper|times|post|news|reuters|bloomberg|antara|kompas|tempo)\b"
)
_PEOPLE = re.compile(
    r"(?i)(?:(?:an?|the|seorang|para|mantan|former)\s+)?(?:juru bicara|jubir|menteri|kepala|ketua|direktur|presiden"
    r"|wakil|gubernur|bupati|wali ?kota|anggota|pejabat|pengamat|peneliti|ekonom|analis|saksi|warga|karyawan|pegawai"
    r"|petugas|sumber|profesor|dokter|spokes(?:man|woman|person|people)|minister|president|director|chief|head|secretary"
    r"|chair(?:man|woman|person)?|ceo|governor|mayor|member|officials?|analysts?|economists?|researchers?|professor"
    r"|witness(?:es)?|residents?|employees?|sources?)\b"
)
"""How people are called after their office or part in the story, in whose name that of a body may follow."""
_PAPERS = re.compile(
    r"(?i)(?:(?:an?|the|sebuah|berbagai|beberapa|sejumlah|several|some|internal|leaked)\s+)*"
    r"(?:laporan|dokumen|data|survei|studi|riset|penelitian|surat(?! kabar)|memo|catatan|jajak pendapat|rilis"
    r"|siaran pers|reports?|documents?|surveys?|stud(?:y|ies)|filings?|letters?|memos?|papers?|polls?|press release"
    r"|figures)\b"
)
"""How texts and figures are called."""
_JOINED = re.compile(r"(?!Ma?c[A-Z])\w*[a-z][A-Z]\w*")
"""A brand's way to write a name: TikTok, but not McEwan."""


def is_paper(source: str) -> bool:
    """Whether a source is a text or figures by its name, and no person or organisation."""
    return bool(_PAPERS.match(_folded(source)))


def write(bundles: Sequence[Bundle], wording: Wording, checker: str = "") -> str:
    """The reviews as indented JSON with a last line feed. ``checker`` is their author, left out where unknown."""
    links = {bundle.document.id: related(bundle) for bundle in bundles}
    graph = [
        _review(one, links[one.bundle.document.id].get(one.annotation.id, ()), wording, checker.strip())
        for one in claims(bundles)
    ]
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=2) + "\n"


def _review(placed: Placed, links: Sequence[Link], wording: Wording, checker: str) -> _Json:
    annotation, document = placed.annotation, placed.bundle.document
    review: _Json = {
        "@type": "ClaimReview",
        "@id": f"urn:sorot:review:{annotation.id}",
        "url": link(document.id, annotation.id),
        "claimReviewed": _folded(claim_fields.statement(annotation)),
        "reviewRating": _rating(placed.claim.status, wording),
        "author": _named(checker) if checker else None,
        "datePublished": annotation.modified[:10] or annotation.created[:10],
        "dateCreated": annotation.created,
        "dateModified": annotation.modified,
        "inLanguage": wording.language,
        "creativeWorkStatus": "Draft" if placed.claim.status is Status.UNVERIFIED else "",
        "itemReviewed": _claim(placed, links, wording),
        "citation": [_citation(one, placed.bundle) for one in placed.claim.evidence],
        "keywords": list(annotation.tags),
    }
    return _filled(review)


def _rating(status: Status, wording: Wording) -> _Json:
    rating: _Json = {"@type": "Rating", "alternateName": export_words.status(status, wording)}
    if status in RATINGS:
        rating.update(ratingValue=RATINGS[status], bestRating=BEST, worstRating=WORST)
    return rating


def _claim(placed: Placed, links: Sequence[Link], wording: Wording) -> _Json:
    claim, document = placed.claim, placed.bundle.document
    based = [one for one in links if one.relation.kind is RelationKind.DEPENDS_ON and not one.incoming]
    written: _Json = {
        "@type": "Claim",
        "@id": _iri(placed.annotation.id),
        "name": _folded(claim_fields.statement(placed.annotation)),
        "text": placed.annotation.anchor.exact,
        "author": _author(placed, wording),
        "datePublished": document.published if _DATE.fullmatch(document.published) else "",
        "appearance": _article(document),
        "firstAppearance": _medium(claim.chain[0]) if claim.chain else None,
        "about": {"@type": "Thing", "name": claim.subject} if claim.subject else None,
        "inLanguage": document.language,
        "temporalCoverage": _single([one.edtf for one in claim.dates if edtf.is_valid_expression(one.edtf)]),
        "mentions": [_figure(one) for one in claim.quantities],
        "isBasedOn": [*_paper(claim.source), *({"@id": _iri(one.other.id)} for one in based)],
    }
    return _filled(written)


def _iri(annotation: str) -> str:
    return f"urn:sorot:claim:{annotation}"


def _author(placed: Placed, wording: Wording) -> _Json | None:
    claim = placed.claim
    if is_paper(claim.source):
        return None
    if claim.anonymous:
        unnamed = wording.say("Export", mark("Export", "Unnamed source"))
        return {**_named(claim.source.strip() or unnamed), "disambiguatingDescription": unnamed}
    return _named(claim.source) if claim.source.strip() else None


def _paper(source: str) -> list[_Json]:
    return [{"@type": "CreativeWork", "name": _folded(source)}] if is_paper(source) else []


def _named(name: str) -> _Json:
    """A person or an organisation, as the name suggests: what it begins with, a word that bodies are called by, or
    capitals that no person's name has.
    """
    folded = _folded(name)
    brand = " " not in folded and (folded.isupper() or _JOINED.fullmatch(folded))
    body = not _PEOPLE.match(folded) and (_BODIES.search(folded) or brand)
    return {"@type": "Organization" if body else "Person", "name": folded}


def _medium(name: str) -> _Json:
    return {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": _folded(name)}}


def _article(document: Document) -> _Json:
    written: _Json = {
        "@type": "Article",
        "url": web(document.address) or link(document.id),
        "headline": _folded(document.title),
        "author": {"@type": "Person", "name": _folded(document.byline)} if document.byline.strip() else None,
        "publisher": {"@type": "Organization", "name": _folded(document.site)} if document.site.strip() else None,
        "datePublished": document.published if _DATE.fullmatch(document.published) else "",
        "inLanguage": document.language,
    }
    return _filled(written)


def _citation(evidence: Evidence, bundle: Bundle) -> _Json:
    titles = {**bundle.titles, bundle.document.id: bundle.document.title}
    title = titles.get(evidence.document, "")
    address = web(evidence.address) or (link(evidence.document) if evidence.document else "")
    written: _Json = {
        "@type": "CreativeWork",
        "name": _folded(title or evidence.address),
        "url": address,
        "text": evidence.anchor.exact if evidence.anchor else "",
        "description": evidence.why,
    }
    return _filled(written)


def _figure(found: Quantity) -> _Json:
    """A figure: an open end is a least or greatest value, a range has both."""
    money = bool(_CURRENCY.fullmatch(found.unit))
    written: _Json = {"@type": "MonetaryAmount" if money else "QuantitativeValue", "name": found.exact}
    if found.high is not None:
        written.update(minValue=_number(found.value), maxValue=_number(found.high))
    elif found.bound in _LOW:
        written["minValue"] = _number(found.value)
    elif found.bound in _HIGH:
        written["maxValue"] = _number(found.value)
    else:
        written["value"] = _number(found.value)
    if found.unit:
        written["currency" if money else "unitText"] = found.unit
    return written


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _single(values: list[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else values


def _folded(text: str) -> str:
    return " ".join(text.split())


def _filled(fields: _Json) -> _Json:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}
