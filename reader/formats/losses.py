"""What each export format cannot hold of the claims, texts and notes that go out, a sentence each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from reader.domain.findings import Bound
from reader.domain.marking import mark
from reader.domain.records import Certainty, RelationKind, Status
from reader.domain.wording import Wording
from reader.formats.bundle import Bundle, Placed, claims, every_relation
from reader.formats.format_names import CLAIMS_ONLY, Format
from reader.formats.refi import writing as refi
from reader.formats.refi.writing import Remark

__all__ = ["Remark", "comment", "of", "sentences"]

LONGEST_CELL = 32_767
"""Characters a spreadsheet's cell can hold."""
DRAWN = (RelationKind.SUPPORTS, RelationKind.CONTRADICTS)
"""The relations that Argdown has signs for."""

_Counted = tuple[str, int]


def of(format: Format, chosen: Sequence[Bundle]) -> list[Remark]:
    """What the format leaves out of these bundles, which hold only what was chosen. Nothing that is not there."""
    if format is Format.QDPX:
        return refi.losses(chosen, every_relation(chosen))
    placed = claims(chosen)
    counted = chain(_of_notes(format, chosen), _of_texts(format, chosen), _OWN[format](placed, chosen))
    return [Remark(text, count) for text, count in counted if count]


def sentences(remarks: Iterable[Remark], wording: Wording) -> list[str]:
    """The same in words."""
    return [wording.count("Exchange", one.text, one.count) for one in remarks]


def comment(format: Format, chosen: Sequence[Bundle], wording: Wording) -> str:
    """The same as a comment for HTML and Markdown, with a last line feed; "" where nothing is left out."""
    told = sentences(of(format, chosen), wording)
    if not told:
        return ""
    lines = [f"{wording.say('Export', mark('Export', 'Left out'))}:", *(f"* {one}" for one in told)]
    return "<!--\n{}\n-->\n".format("\n".join(lines).replace("--", "–").replace(">", "›"))


def _of_notes(format: Format, chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    if format in CLAIMS_ONLY:
        others = sum(len(bundle.annotations) for bundle in chosen) - len(claims(chosen))
        yield mark("Exchange", "%n highlight(s), translation(s) and note(s) are left out: only claims go out."), others


def _of_texts(format: Format, chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    if format not in (Format.HTML, Format.REPORT, Format.DOCX):
        yield mark("Exchange", "%n text(s) are left out: only what was marked in them goes out."), len(chosen)


def _words_only(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    """For people: the words are there, their places in the text are not."""
    del chosen
    found = sum(bool(one.claim.hedges or one.claim.quantities or one.claim.dates) for one in placed)
    yield mark("Exchange", "%n claim(s): where hedging words, figures and dates stand in the text is left out."), found


def _table(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    yield from _words_only(placed, chosen)
    several = sum(len(one.claim.quantities) > 1 for one in placed)
    yield (
        mark("Exchange", "%n claim(s) with several figures: only the first has columns of its own."),
        several,
    )


def _workbook(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    del chosen
    long = sum(max(len(one.annotation.anchor.exact), len(one.claim.statement)) > LONGEST_CELL for one in placed)
    yield mark("Exchange", "%n text(s) are cut: a cell holds 32,767 characters."), long


def _jsonld(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    del placed
    known = {one.id for bundle in chosen for one in bundle.sources if one.aliases or one.anonymous is not None}
    yield mark("Exchange", "%n source(s): which names are one source is left out."), len(known)


def _codebook(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    del placed
    all_of_them = sum(len(bundle.annotations) for bundle in chosen)
    yield mark("Exchange", "%n annotation(s) are left out: a codebook holds only the codes."), all_of_them


def _argdown(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    del placed
    undrawn = sum(one.kind not in DRAWN for one in every_relation(chosen))
    yield (
        mark(
            "Exchange",
            "%n relation(s) that qualify, repeat or depend on a claim are not drawn, only named in its data.",
        ),
        undrawn,
    )


def _claimreview(placed: Sequence[Placed], chosen: Sequence[Bundle]) -> Iterator[_Counted]:
    yield (
        mark("Exchange", "%n review(s) lead back to Sorot: put in the address of the page that will carry them."),
        len(placed),
    )
    unchecked = sum(one.claim.status is Status.UNVERIFIED for one in placed)
    yield mark("Exchange", "%n claim(s) are not checked yet: they go out as drafts without a rating."), unchecked
    sure = sum(one.claim.certainty is not Certainty.ASSERTED or bool(one.claim.hedges) for one in placed)
    yield mark("Exchange", "%n claim(s): how sure the wording sounds has no place."), sure
    relations = sum(one.kind is not RelationKind.DEPENDS_ON for one in every_relation(chosen))
    yield mark("Exchange", "%n relation(s) between claims have no place."), relations
    longer = sum(len(one.claim.chain) > 1 for one in placed)
    yield mark("Exchange", "%n claim(s) came through several mouths: only the first is named."), longer
    vague = (Bound.ABOUT, Bound.MORE_THAN, Bound.LESS_THAN)
    bounds = sum(one.bound in vague or bool(one.readings) for each in placed for one in each.claim.quantities)
    yield mark("Exchange", "%n figure(s) lose an “about”, a “more than”, a “less than” or another reading."), bounds
    dates = sum(one.open or not one.edtf for each in placed for one in each.claim.dates)
    yield mark("Exchange", "%n date(s) still open are left out."), dates
    from reader.formats.claimreview import is_paper

    named = sum(bool(one.claim.source.strip()) and not is_paper(one.claim.source) for one in placed)
    yield mark("Exchange", "%n source(s) are called a person or an organisation going by the name alone."), named


_OWN: dict[Format, Callable[[Sequence[Placed], Sequence[Bundle]], Iterator[_Counted]]] = {
    Format.MARKDOWN: _words_only,
    Format.HTML: _words_only,
    Format.REPORT: _words_only,
    Format.DOCX: _words_only,
    Format.CSV: _table,
    Format.CLAIMS: _table,
    Format.XLSX: _workbook,
    Format.JSONLD: _jsonld,
    Format.CLAIMREVIEW: _claimreview,
    Format.ARGDOWN: _argdown,
    Format.QDC: _codebook,
}
