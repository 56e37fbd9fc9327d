"""The records of a library: documents, annotations, alignments, relations, sources and dismissals.

Every record carries a UUID and the times it was made and last changed (ISO 8601, UTC, milliseconds), so that
libraries can be merged. Records are values: an edit makes a new one with ``dataclasses.replace``.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.findings import Cue, Hedge, Manner, Moment, Quantity
from reader.domain.text import Span


class Kind(StrEnum):
    """What an annotation is."""

    HIGHLIGHT = "highlight"
    CLAIM = "claim"
    TRANSLATION = "translation"
    NOTE = "note"


class Certainty(StrEnum):
    """How sure a claim's wording sounds."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    HEDGED = "hedged"
    SPECULATIVE = "speculative"
    DENIED = "denied"


class Status(StrEnum):
    """What checking a claim has come to."""

    UNVERIFIED = "unverified"
    SUPPORTED = "supported"
    DISPUTED = "disputed"
    REFUTED = "refuted"


class State(StrEnum):
    """How far a translation has come."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an annotation stands: position and quote selectors together (W3C Web Annotation 4.2.4, 4.2.5).

    ``start`` and ``end`` are code points in the text whose ``Content.version`` is ``text_version``; ``exact`` is the
    quoted text, ``prefix`` and ``suffix`` up to 32 code points on either side.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    text_version: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for or against a claim: an address, or a passage of a document, with a word why."""

    address: str = ""
    document: str = ""
    anchor: Anchor | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A coloured passage. ``colour`` is yellow, green, blue, pink or ``#rrggbb``."""

    colour: str = "yellow"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement somebody makes (ClaimReview: ``claimReviewed``).

    ``source`` is who says so, ``source_at`` where the passage or its neighbourhood names them, ``anonymous`` that they
    have no name. ``chain`` is through whom it came, the one nearest to the source first. ``certainty`` follows from
    ``hedges`` unless a person chose it (``certainty_chosen``). ``subject`` is what the claim is about, for grouping.
    ``rule`` is the rule that suggested the claim, "" where a person marked it.
    """

    statement: str
    source: str = ""
    certainty: Certainty = Certainty.ASSERTED
    status: Status = Status.UNVERIFIED
    evidence: tuple[Evidence, ...] = ()
    subject: str = ""
    source_at: Cue | None = None
    anonymous: bool = False
    chain: tuple[str, ...] = ()
    manner: Manner | None = None
    hedges: tuple[Hedge, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Moment, ...] = ()
    certainty_chosen: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """A candidate translation of the passage into ``language`` (BCP 47).

    Candidates of one passage are the translations with the same document, range and language; at most one of them
    is ``chosen``.
    """

    language: str
    text: str = ""
    state: State = State.DRAFT
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A person's own words about the passage, in Markdown."""

    text: str = ""


Body = Highlight | Claim | Translation | Note


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage of a document with a body. ``orphaned``: its quote was not found again in the present text."""

    id: str
    document: str
    anchor: Anchor
    body: Body
    tags: tuple[str, ...] = ()
    orphaned: bool = False
    created: str = ""
    modified: str = ""

    @property
    def kind(self) -> Kind:
        """Which of the four kinds the body is."""
        return _KIND_OF[type(self.body)]


_KIND_OF: dict[type[Body], Kind] = {
    Highlight: Kind.HIGHLIGHT,
    Claim: Kind.CLAIM,
    Translation: Kind.TRANSLATION,
    Note: Kind.NOTE,
}


@dataclass(frozen=True, slots=True)
class Document:
    """What is known of a document besides its text.

    ``published`` is an EDTF date (``2026-11-23``, ``2026-11``, ``2026``) or empty; ``language`` a BCP 47 code or empty;
    ``original`` the SHA-256 of the file it came from, kept by the library; ``path`` where that file stood.
    ``work`` is shared by the versions of one text (original, translations, drafts); ``version`` names this one.
    ``furniture`` are spans that are not the author's text: datelines, "read also" lines, footers.
    """

    id: str
    title: str
    text_version: str
    byline: str = ""
    site: str = ""
    address: str = ""
    published: str = ""
    language: str = ""
    original: str = ""
    path: str = ""
    work: str = ""
    version: str = ""
    tags: tuple[str, ...] = ()
    furniture: tuple[Span, ...] = ()
    created: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Bead:
    """One row of an alignment: a span of the source beside a span of the target, either may be missing.

    ``confirmed`` beads were set or accepted by a person and are never changed by re-alignment.
    """

    source: Span | None
    target: Span | None
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two documents correspond, passage by passage, in reading order. Spans are code points."""

    id: str
    source: str
    target: str
    source_text: str
    target_text: str
    beads: tuple[Bead, ...]
    created: str = ""
    modified: str = ""


class RelationKind(StrEnum):
    """What one claim is to another."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    QUALIFIES = "qualifies"
    REPEATS = "repeats"
    DEPENDS_ON = "depends_on"


@dataclass(frozen=True, slots=True)
class Relation:
    """``claim`` stands in the relation ``kind`` to ``other`` (annotation ids, in one or two documents)."""

    id: str
    claim: str
    other: str
    kind: RelationKind
    reason: str = ""
    created: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A person or body that claims rest on, with every other name it goes by.

    Only what a person decided is stored: a source nobody merged or corrected is just a name on claims. ``anonymous``
    is None where the name itself tells. ``fiscal_start`` is the month (1-12) its fiscal year begins in, 0 if unknown.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    anonymous: bool | None = None
    fiscal_start: int = 0
    created: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A suggestion or notice a person does not want to see again.

    ``rule`` is what made it, ``key`` what it was about (``language.claims.key`` or ``library.noticing``); ``document``
    is "" where it concerns several.
    """

    id: str
    document: str
    rule: str
    key: str
    created: str = ""
    modified: str = ""


Record = Document | Annotation | Alignment | Relation | Source | Dismissal
