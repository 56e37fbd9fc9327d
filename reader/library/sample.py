"""The sample library: a few texts of our own with ready-made annotations, for a first look round."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from reader import assets
from reader.domain.change import Change, ChangeKind
from reader.domain.records import Anchor, Annotation, Claim, Document, Kind, Record
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.domain.text import Content
from reader.language import anchoring
from reader.library import documents
from reader.library.library import Library
from reader.storage import codec

_DETAILS = ("title", "language", "published", "site", "byline", "version")
_PLACE = ("quote", "prefix", "kind", "tags")


@dataclass(frozen=True, slots=True)
class _Text:
    """One file of the sample as it was read, with its document in the library."""

    content: Content
    document: Document


@dataclass(frozen=True, slots=True)
class Prepared:
    """The sample read and understood, ready to be stored: nothing in a library has changed yet."""

    manifest: Mapping[str, Any]
    texts: Sequence[documents.Prepared]
    found: Mapping[tuple[str, int], Claim]
    """What the rules find in the passage of each claim, by file and its number among the file's annotations."""


def prepare(progress: Progress | None = None) -> Prepared:
    """Read the sample's files. Touches no library, so it may run in any thread; raises ``BadFile``, ``Cancelled``."""
    watched, folder = progress or Silent(), assets.sample()
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    texts = []
    for number, row in enumerate(manifest["documents"]):
        checkpoint(watched, number, len(manifest["documents"]))
        texts.append(documents.prepare(folder / row["file"]))
    return Prepared(manifest, texts, _found(manifest, [one.imported.content for one in texts]))


def _found(manifest: Mapping[str, Any], contents: Sequence[Content]) -> dict[tuple[str, int], Claim]:
    """Hedges, figures and dates are what the rules of the day find: a manifest that held them would fall behind."""
    from reader.language import claims

    rows = {row["file"]: (row, content) for row, content in zip(manifest["documents"], contents, strict=True)}
    found = {}
    for group in manifest["annotations"]:
        row, content = rows[group["file"]]
        for number, item in enumerate(group["items"]):
            if item["kind"] == Kind.CLAIM:
                anchor = _anchor(content, item)
                span = (anchor.start, anchor.end)
                found[group["file"], number] = claims.describe(content.text, span, row["language"], row["published"])
    return found


def add(library: Library, sample: Prepared | None = None) -> list[Document]:
    """Put the sample texts with their annotations into the library, as one change; in the order of the manifest.

    A text that is there already is found and left as it is, with whatever was done to its annotations.
    Raises ``BadFile`` where the sample's own files cannot be read.
    """
    sample = sample or prepare()
    manifest, prepared, rows = sample.manifest, sample.texts, sample.manifest["documents"]
    originals = documents.keep_originals(library, prepared)
    found: list[Document] = []

    def build() -> Change:
        present, made = documents.arrange(library, prepared, originals)
        texts = _described(rows, [one.imported.content for one in prepared], present, made)
        found.extend(text.document for text in texts.values())
        after: dict[str, Record | None] = {one.id: one for one in found if one.id in made}
        for group in manifest["annotations"]:
            if texts[group["file"]].document.id in made:
                for number, item in enumerate(group["items"]):
                    one = _annotation(library, texts, group["file"], item)
                    if isinstance(one.body, Claim):
                        one = replace(one, body=_with(sample.found[group["file"], number], one.body))
                    after[one.id] = one
        return Change(ChangeKind.IMPORT, dict.fromkeys(after), after)

    library.commit(build)
    return found


def _described(
    rows: Sequence[Mapping[str, Any]],
    contents: Sequence[Content],
    present: Sequence[Document],
    made: Mapping[str, Document],
) -> dict[str, _Text]:
    """The texts by file name. What the manifest says wins over what was read from a file, for new documents only.

    Each is a millisecond older than the one before, so that a list with the newest first keeps the manifest's order.
    """
    works: dict[str, str] = {}
    for row, document in sorted(zip(rows, present, strict=True), key=lambda pair: pair[1].id in made):
        works.setdefault(row["work"], document.work)
    texts = {}
    for number, (row, content, document) in enumerate(zip(rows, contents, present, strict=True)):
        if document.id in made:
            details = {name: row[name] for name in _DETAILS}
            details["created"] = details["modified"] = _earlier(max(one.created for one in present), number)
            document = replace(document, work=works[row["work"]], tags=tuple(row["tags"]), **details)
        texts[row["file"]] = _Text(content, document)
    return texts


def _earlier(moment: str, milliseconds: int) -> str:
    earlier = datetime.fromisoformat(moment) - timedelta(milliseconds=milliseconds)
    return earlier.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _annotation(library: Library, texts: Mapping[str, _Text], file: str, item: Mapping[str, Any]) -> Annotation:
    raw = {name: value for name, value in item.items() if name not in _PLACE}
    if "evidence" in raw:
        raw["evidence"] = [_evidence(texts, one) for one in raw["evidence"]]
    now = library.now()
    return Annotation(
        id=library.make_id(),
        document=texts[file].document.id,
        anchor=_anchor(texts[file].content, item),
        body=codec.decode_body(Kind(item["kind"]), raw),
        tags=tuple(item.get("tags", ())),
        created=now,
        modified=now,
    )


def _with(found: Claim, claim: Claim) -> Claim:
    """A claim of the manifest with what the rules found in its passage; what the manifest says of it stays."""
    return replace(
        claim,
        subject=found.subject,
        anonymous=found.anonymous and found.source == claim.source,
        hedges=found.hedges,
        quantities=found.quantities,
        dates=found.dates,
        certainty_chosen=claim.certainty is not found.certainty,
    )


def _evidence(texts: Mapping[str, _Text], item: Mapping[str, Any]) -> dict[str, Any]:
    """Evidence as the library keeps it: a passage is named by file and quote in the manifest, by id and anchor here."""
    if "document" not in item:
        return {"address": item["address"], "document": "", "anchor": None, "why": item["why"]}
    text = texts[item["document"]]
    return {
        "address": "",
        "document": text.document.id,
        "anchor": asdict(_anchor(text.content, item)),
        "why": item["why"],
    }


def _anchor(content: Content, item: Mapping[str, Any]) -> Anchor:
    """Where a quote of the manifest stands; a test holds that each, with its prefix, occurs once."""
    prefix, quote = item.get("prefix", ""), item["quote"]
    start = content.text.index(prefix + quote) + len(prefix)
    return anchoring.make(content.text, start, start + len(quote), content.version)
