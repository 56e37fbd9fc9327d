"""Documents and their annotations as a REFI-QDA project (``.qdpx``, standard 1.5 of 2019).

The file is a ZIP: ``project.qde`` says everything, the folder ``sources`` (in small letters, or ATLAS.ti refuses it)
holds the texts. What is written as what:

* a document: a ``TextSource`` whose text is a UTF-8 file without byte order mark, its facts ``VariableValue``;
* an annotation: a ``PlainTextSelection`` under the annotation's own id. Kind, certainty, status and tags are codes; the
  main words are its ``Description`` and all of them a ``Note``, since some programs show only one of the two;
* one that lost its place: a ``Note`` on the document;
* a relation of two claims: a ``Link`` between their selections, its reason a ``Note``.

Positions are Unicode code points from 0. The standard (10.2) says that a selection is "defined by the first and the
last character", yet programs in use (NVivo, QualCoder) write and read ``endPosition`` as the place behind the last
character, and so does this one: read the other way, a passage gains one character, where otherwise every passage would
lose one. Each selection's ``name`` is its quote, so that a reader who measures can tell.

What these elements have no room for (headings, links, where a quantity stands...) goes along in a text of the project,
in JSON, so that the program's own files come back whole. Its ``Note`` says what it is for.
"""

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree import ElementTree as ET

from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Document, Relation
from reader.domain.wording import Wording
from reader.formats.bundle import Bundle
from reader.formats.refi import codes, exact, readable

PROJECT = "urn:QDA-XML:project:1.0"
EXACT = codes.guid("exact")
"""The note that carries what the elements of the standard cannot."""
USER = codes.guid("user")
LONGEST_NAME = 255
"""The longest name of a selection, in code points; a longer quote ends in an ellipsis."""

_TIME = re.compile(r"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")
_FIRST = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Out:
    """What is collected while the project is written."""

    wording: Wording
    relations: Sequence[Relation]
    kinds: Mapping[str, Iterable[str]]
    notes: list[ET.Element] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)


def qdpx(bundles: Sequence[Bundle], wording: Wording, relations: Sequence[Relation] = ()) -> bytes:
    """The project as the bytes of a file; the same library and wording always give the same bytes.

    Of the relations those between annotations of the bundles are written.
    """
    inside = {one.id for bundle in bundles for one in bundle.annotations}
    linked = sorted((one for one in relations if {one.claim, one.other} <= inside), key=lambda one: one.id)
    kinds: dict[str, dict[str, None]] = {}
    for one in linked:
        kinds.setdefault(one.claim, {})[codes.guid("relation", one.kind.value)] = None
    out = _Out(wording, linked, kinds)
    root = _project(bundles, out)
    files = {"project.qde": codes.document(root).encode()}
    for bundle in bundles:
        name = f"sources/{codes.record_guid(bundle.document.id)}.txt"
        files[name] = bundle.content.text.encode("utf-8", "replace")
    files[f"sources/{EXACT}.txt"] = json.dumps(_exact(bundles, out), separators=(",", ":")).encode()
    return _zip(files)


def _zip(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _FIRST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # Otherwise it would tell, and vary with, the system it was written on.
            entry.create_system = 0
            archive.writestr(entry, data)
    return out.getvalue()


def _project(bundles: Sequence[Bundle], out: _Out) -> ET.Element:
    say = out.wording.say
    name = bundles[0].document.title if len(bundles) == 1 else say("Export", mark("Export", "Annotations from Sorot"))
    root = ET.Element("Project", xmlns=PROJECT, name=codes.legal(name), origin=codes.ORIGIN, creatingUserGUID=USER)
    ET.SubElement(ET.SubElement(root, "Users"), "User", guid=USER, name=codes.ORIGIN)
    codebook = ET.SubElement(ET.SubElement(root, "CodeBook"), "Codes")
    codes.add(codebook, codes.tree(bundles, out.wording))
    _variables(root, bundles, out.wording)
    if bundles:
        sources = ET.SubElement(root, "Sources")
        for bundle in bundles:
            _source(sources, bundle, out)
    links = [_link(one, out) for one in out.relations]
    what = mark("Export", "What only Sorot reads. Please leave it as it is.")
    note = ET.Element("Note", guid=EXACT, name=say("Export", what), plainTextPath=f"internal://{EXACT}.txt")
    ET.SubElement(root, "Notes").extend([*out.notes, note])
    if links:
        ET.SubElement(root, "Links").extend(links)
    ET.SubElement(root, "NoteRef", targetGUID=EXACT)
    return root


def _variables(root: ET.Element, bundles: Sequence[Bundle], wording: Wording) -> None:
    used = {name for bundle in bundles for name in readable.facts(bundle.document)}
    if not used:
        return
    parent = ET.SubElement(root, "Variables")
    for name, shown in readable.FACTS.items():
        if name in used:
            made = {"guid": codes.guid("fact", name), "name": wording.say("Export", shown), "typeOfVariable": "Text"}
            ET.SubElement(parent, "Variable", made)


def _source(parent: ET.Element, bundle: Bundle, out: _Out) -> None:
    document, key = bundle.document, codes.record_guid(bundle.document.id)
    source = ET.SubElement(
        parent,
        "TextSource",
        {"guid": key, "name": codes.legal(document.title), "plainTextPath": f"internal://{key}.txt"},
    )
    _times(source, document)
    lost = []
    for one in bundle.annotations:
        if _placed(one, bundle):
            _selection(source, one, bundle, out)
        else:
            lost.append(one)
    for tag in codes.tags(document.tags):
        _coding(source, document.id, tag, document.created)
    for one in lost:
        said = readable.lost(one, bundle, out.wording)
        _note(source, codes.record_guid(one.id), readable.title(one, out.wording), said, out, one)
    for name, value in readable.facts(document).items():
        holder = ET.SubElement(source, "VariableValue")
        ET.SubElement(holder, "VariableRef", targetGUID=codes.guid("fact", name))
        ET.SubElement(holder, "TextValue").text = codes.legal(value)


def _placed(one: Annotation, bundle: Bundle) -> bool:
    anchor = one.anchor
    return not one.orphaned and 0 <= anchor.start < anchor.end <= len(bundle.content.text)


def _selection(source: ET.Element, one: Annotation, bundle: Bundle, out: _Out) -> None:
    key, start, end = codes.record_guid(one.id), one.anchor.start, one.anchor.end
    selection = ET.SubElement(
        source,
        "PlainTextSelection",
        {
            "guid": key,
            "name": _name(bundle.content.text[start:end]),
            "startPosition": str(start),
            "endPosition": str(end),
        },
    )
    _times(selection, one)
    words = readable.main(one)
    if words:
        ET.SubElement(selection, "Description").text = codes.legal(words)
    for code in [*codes.of(one), *out.kinds.get(one.id, ()), *codes.tags(one.tags)]:
        _coding(selection, one.id, code, one.created)
    if words:
        said = readable.full(one, bundle, out.wording)
        _note(selection, codes.guid("note", one.id), readable.title(one, out.wording), said, out, one)


def _name(quote: str) -> str:
    folded = " ".join(codes.legal(quote).split())
    return folded if len(folded) <= LONGEST_NAME else folded[: LONGEST_NAME - 1] + "…"


def _coding(parent: ET.Element, owner: str, code: str, created: str) -> None:
    made = ET.SubElement(parent, "Coding", guid=codes.guid("coding", owner, code), creatingUser=USER)
    if _TIME.fullmatch(created):
        made.set("creationDateTime", created)
    ET.SubElement(made, "CodeRef", targetGUID=code)


def _note(parent: ET.Element, key: str, name: str, text: str, out: _Out, made_like: Annotation | Relation) -> None:
    """Write a note and refer to it; what it said is kept, so that it is known whether somebody changed it."""
    note = ET.Element("Note", guid=key, name=codes.legal(name))
    _times(note, made_like)
    said = codes.legal(text)
    ET.SubElement(note, "PlainTextContent").text = said
    ET.SubElement(parent, "NoteRef", targetGUID=key)
    out.notes.append(note)
    out.said[made_like.id] = digest(said)


def digest(text: str) -> str:
    """What tells whether a note's text is still the same."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def _link(one: Relation, out: _Out) -> ET.Element:
    link = ET.Element(
        "Link",
        guid=codes.record_guid(one.id),
        name=codes.relation(one.kind, out.wording),
        direction="OneWay",
        originGUID=codes.record_guid(one.claim),
        targetGUID=codes.record_guid(one.other),
    )
    if one.reason:
        shown = out.wording.say("Export", mark("Export", "Reason"))
        _note(link, codes.guid("note", one.id), shown, one.reason, out, one)
    return link


def _times(element: ET.Element, record: Document | Annotation | Relation) -> None:
    element.set("creatingUser", USER)
    for name, value in (("creationDateTime", record.created), ("modifiedDateTime", record.modified)):
        if _TIME.fullmatch(value):
            element.set(name, value)


def _exact(bundles: Sequence[Bundle], out: _Out) -> dict[str, Any]:
    return {
        "sorot": 1,
        "documents": [_document(bundle) for bundle in bundles],
        "annotations": [
            {**exact.plain_annotation(one), "said": out.said.get(one.id, "")}
            for bundle in bundles
            for one in bundle.annotations
        ],
        "sources": [
            exact.plain(one) for one in {each.id: each for bundle in bundles for each in bundle.sources}.values()
        ],
        "relations": [{**exact.plain(one), "said": out.said.get(one.id, "")} for one in out.relations],
    }


def _document(bundle: Bundle) -> dict[str, Any]:
    """The record and the shape of its text. Where its file stood is nobody else's business."""
    content = bundle.content
    return {
        "record": exact.plain(replace(bundle.document, path="")),
        "blocks": [exact.plain_row(one) for one in content.blocks],
        "marks": [exact.plain_row(one) for one in content.marks],
    }


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the person should know. ``text`` is marked under ``Exchange``, with ``%n`` for ``count``."""

    text: str
    count: int


def losses(bundles: Sequence[Bundle], relations: Iterable[Relation] = ()) -> list[Remark]:
    """What other programs will not see of an export, a sentence each; the program's own file comes back whole
    but for the last two.
    """
    annotations = [one for bundle in bundles for one in bundle.annotations]
    inside = {one.id for one in annotations}
    found = [one for one in annotations if isinstance(one.body, Claim) and _has_findings(one.body)]
    shaped = [one for one in bundles if one.content.marks or len({each.kind for each in one.content.blocks}) > 1]
    astray = [one for bundle in bundles for one in bundle.annotations if not _placed(one, bundle)]
    split = [one for one in relations if len({one.claim, one.other} & inside) == 1]
    works = [bundle.document.work for bundle in bundles if bundle.document.work]
    told = [
        Remark(mark("Exchange", "%n text(s): other programs show no headings, lists, links or emphasis."), len(shaped)),
        Remark(mark("Exchange", "%n claim(s): quantities, dates and hedging words go out in a note."), len(found)),
        Remark(mark("Exchange", "%n annotation(s) without a place go out as notes on their document."), len(astray)),
        Remark(mark("Exchange", "%n relation(s) to claims outside this export are left out."), len(split)),
        Remark(
            mark("Exchange", "%n version(s) are left without the pairing of their passages."),
            sum(works.count(work) > 1 for work in works),
        ),
    ]
    return [one for one in told if one.count]


def _has_findings(claim: Claim) -> bool:
    return bool(claim.hedges or claim.quantities or claim.dates)
