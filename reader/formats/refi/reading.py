"""REFI-QDA projects (``.qdpx``) in: the program's own whole, other programs' texts with what was marked in them.

A text with its selections becomes a document with annotations: the codes of a selection a highlight with their names as
tags, its descriptions and notes a note, where links to other passages and texts are told as well. A recording's
transcripts and the words that describe a picture are texts. Pictures, recordings and what only groups things are left
out and counted, and a selection that does not fit its text is kept without a place. A case or set that texts belong to
is a tag of theirs.
"""

import codecs
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.records import Annotation, Claim, Document, Relation, Source
from reader.domain.tasks import Progress, Silent, checkpoint
from reader.domain.text import Content
from reader.formats import titling
from reader.formats.decoding import clean, decode
from reader.formats.refi import carried, codes, readable, tree
from reader.formats.refi.archive import Archive
from reader.formats.refi.carried import Carried
from reader.formats.refi.counting import Counting, Ruler, Sample, measure
from reader.formats.refi.found import Found, Notes, Placing, Skip, selection
from reader.formats.refi.marked import Marked
from reader.formats.refi.settling import Settled
from reader.formats.refi.tree import Element
from reader.formats.refi.writing import EXACT, Remark
from reader.language import edtf, furniture
from reader.language.guessing import guess


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document of the project. Times that the file does not tell are ""."""

    document: Document
    content: Content
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds, and what of it could not be taken."""

    documents: tuple[ReadDocument, ...]
    relations: tuple[Relation, ...]
    remarks: tuple[Remark, ...]
    sources: tuple[Source, ...] = ()


_REMARKS = {
    Skip.MEDIA: mark("Exchange", "%n picture(s) or recording(s) were left out: only texts can be read."),
    Skip.TEXT: mark("Exchange", "%n text(s) were left out: their words are not in the file."),
    Skip.AREA: mark("Exchange", "%n area(s) marked on pages were left out: only passages of text can be read."),
    Skip.PLACE: mark("Exchange", "%n passage(s) do not fit their text and were kept without a place."),
    Skip.CODE: mark("Exchange", "%n passage(s) have a code that is not in the file."),
    Skip.CODE_NOTE: mark("Exchange", "%n description(s) of codes or of the whole project were left out."),
    Skip.CODE_ABOVE: mark("Exchange", "%n code(s) stood below other codes; they became tags, which have no order."),
    Skip.CODE_UNUSED: mark("Exchange", "%n code(s) that mark nothing were left out."),
    Skip.FACT: mark("Exchange", "%n fact(s) about texts were left out."),
    Skip.GROUP: mark("Exchange", "%n case(s), set(s) or drawing(s) were left out."),
    Skip.LINK_TOLD: mark("Exchange", "%n link(s) between passages or texts were kept as words in notes."),
    Skip.LINK: mark("Exchange", "%n link(s) were left out: not both of their ends are texts or passages here."),
    Skip.USER: mark("Exchange", "%n people marked passages here. Who marked which is not kept."),
}
_FACTS = {codes.guid("fact", name): name for name in readable.FACTS}
_ONE_BREAK = ("ATLAS", "QualCoder")
"""Programs that are known to count a line end of two characters as one."""
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read(path: Path, progress: Progress | None = None) -> Project:
    """The project in a file. Raises ``BadFile`` with a sentence for the person, ``Cancelled`` where they stopped it."""
    with Archive(path) as archive:
        root = tree.parse(archive.project(), archive.name)
        return _Reader(root, archive, progress or Silent()).project()


class _Reader:
    """Goes through one project once."""

    def __init__(self, root: Element, archive: Archive, progress: Progress) -> None:
        self._root, self._archive, self._progress = root, archive, progress
        self._skipped: Counter[Skip] = Counter()
        self._notes = Notes.of(root, self._text)
        self._carried = carried.read(self._text(self._notes.elements[EXACT])[0].encode()) if self._own() else Carried()
        self._notes.link(one for one in self._links() if tree.guid(one) not in self._carried.relations)
        self._marked = Marked(root, self._carried, self._notes, self._skipped)
        self._seen: set[str] = set()
        self._told: set[str] = set()
        self._cases = [one for one in tree.children(tree.child(root, "Cases"), "Case") if _is_text(one)]
        kinds = (("Cases", "Case"), ("Sets", "Set"))
        every = [one for group, name in kinds for one in tree.children(tree.child(root, group), name)]
        self._groups = [one for one in every if _named(one)]
        self._kept: set[int] = set()

    def _own(self) -> bool:
        return EXACT in self._notes.elements

    def project(self) -> Project:
        found = list(self._sources())
        samples = [
            Sample(
                one.text, one.had_bom, [selection(each) for each in tree.children(one.element, "PlainTextSelection")]
            )
            for one in found
        ]
        origin = self._root.get("origin", "")
        usual = Counting(breaks_as_one=any(name in origin for name in _ONE_BREAK))
        counting = usual if origin == codes.ORIGIN else measure(samples, usual)
        loose = self._loose()
        self._told = self._notes.tie(loose, _names(found, counting) if loose else {})
        documents = []
        for number, one in enumerate(found):
            checkpoint(self._progress, number, len(found))
            documents.append(self._document(one, counting))
        checkpoint(self._progress, len(found), len(found))
        read = tuple(one for one in documents if one is not None)
        relations = self._relations(
            {one.id for each in read for one in each.annotations if isinstance(one.body, Claim)}
        )
        self._count_rest()
        told = [Remark(text, self._skipped[skip]) for skip, text in _REMARKS.items() if self._skipped[skip]]
        return Project(read, relations, tuple(told), self._carried.sources)

    # Texts

    def _sources(self) -> Iterable[Found]:
        """Every text there is, free notes among them."""
        self._skipped[Skip.MEDIA] += sum(1 for _ in tree.children(tree.child(self._root, "Sources"), *tree.MEDIA))
        for source in tree.texts(self._root):
            self._skipped[Skip.AREA] += sum(1 for _ in tree.children(source, "PDFSelection"))
            element = tree.child(source, "Representation") if tree.tag(source) == "PDFSource" else source
            found = None if element is None else self._found(source, element)
            if found is None:
                self._skipped[Skip.TEXT] += 1
            else:
                yield found
        for note in self._notes.free():
            found = self._found(note, note)
            if found is not None:
                yield found

    def _found(self, source: Element, element: Element) -> Found | None:
        text, had_bom = self._text(element)
        return Found(source, element, text, had_bom) if text.strip() else None

    def _text(self, element: Element) -> tuple[str, bool]:
        """A text without its byte order mark, and whether it had one; "" where the file does not hold it."""
        inline = tree.child(element, "PlainTextContent")
        if inline is not None and tree.words(inline):
            text = tree.words(inline)
        else:
            data = self._archive.text(element.get("plainTextPath", "")) or b""
            try:
                return decode(data, self._archive.name).removeprefix("\ufeff"), data.startswith(_BOMS)
            except BadFile:
                return "", False
        return text.removeprefix("\ufeff"), text.startswith("\ufeff")

    def _document(self, found: Found, counting: Counting) -> ReadDocument | None:
        key = self._key(tree.guid(found.source))
        shape = self._carried.documents.get(key)
        content = shape.content(found.text.replace("\r\n", "\n")) if shape is not None else None
        try:
            settled = Settled(found.text) if content is None else None
        except ValueError:
            self._skipped[Skip.TEXT] += 1
            return None
        if settled is not None:
            content = settled.content
        assert content is not None
        document = self._record(found, key, content, shape.record if shape else None)
        placing = Placing(found, content, settled, counting)
        return ReadDocument(document, content, tuple(self._marked.annotations(document.id, placing, self._key)))

    def _key(self, guid: str) -> str:
        """The GUID, or another where it is missing or was given twice."""
        key = guid
        while not key or key in self._seen:
            key = codes.guid("again", key, str(len(self._seen)))
        self._seen.add(key)
        return key

    def _record(self, found: Found, key: str, content: Content, own: Document | None) -> Document:
        name = titling.one_line(clean(found.source.get("name", "")))
        groups = [number for number, one in enumerate(self._groups) if not _members(one).isdisjoint(found.guids())]
        self._kept.update(groups)
        names = [_named(self._groups[number]) for number in groups]
        tags = list(dict.fromkeys([*self._marked.tags(found.codings()), *names]))
        if own is None:
            language = guess(content.text)
            made = Document(
                id=key,
                title=name or titling.opening_words(content, self._archive.name),
                text_version=content.version,
                language=language,
                work=key,
                furniture=furniture.find(content, language),
                tags=tuple(tags),
                created=tree.time(found.source, "creationDateTime"),
                modified=tree.time(found.source, "modifiedDateTime"),
            )
        else:
            kept = [tag for tag in own.tags if not tag.strip() or tag in tags]
            made = replace(
                own,
                title=own.title if titling.one_line(clean(codes.legal(own.title))) == name else name or own.title,
                text_version=content.version,
                path="",
                furniture=own.furniture
                if own.text_version == content.version
                else furniture.find(content, own.language),
                tags=(*kept, *(tag for tag in tags if tag not in kept)),
            )
        return self._with_facts(made, found)

    def _with_facts(self, document: Document, found: Found) -> Document:
        """The document with the facts that are written as the program's own variables; others are counted."""
        facts: dict[str, str] = {}
        cases = [one for one in self._cases if tree.references(one, "SourceRef")[0] in found.guids()]
        for holder in [*found.values(), *(value for one in cases for value in tree.children(one, "VariableValue"))]:
            name = _FACTS.get(next(iter(tree.references(holder, "VariableRef")), ""))
            value = tree.words(tree.child(holder, "TextValue"))
            if name is None:
                self._skipped[Skip.FACT] += 1
            elif codes.legal(getattr(document, name)) != value and (name != "published" or edtf.is_valid(value)):
                facts[name] = value
        return replace(document, **facts)  # type: ignore[arg-type]

    # What is neither text nor passage

    def _relations(self, claims: set[str]) -> tuple[Relation, ...]:
        found = []
        for link in self._links():
            drawn = self._drawn(link)
            own = self._carried.relations.get(tree.guid(link))
            if own is None and drawn is not None and {drawn.claim, drawn.other} <= claims:
                found.append(drawn)
            elif own is not None and {own.claim, own.other} <= claims:
                found.append(replace(own, reason=self._reason(own, link)))
            elif tree.guid(link) in self._told:
                self._skipped[Skip.LINK_TOLD] += 1
            elif not self._notes.linked_by(link):
                self._skipped[Skip.LINK] += 1
        return tuple(found)

    def _links(self) -> Iterable[Element]:
        return tree.children(tree.child(self._root, "Links"), "Link")

    def _loose(self) -> list[Element]:
        """The links that are neither relations of the program's own claims nor how a note is attached."""
        own = self._carried.relations
        links = (one for one in self._links() if tree.guid(one) not in own)
        return [one for one in links if not self._notes.linked_by(one) and self._drawn(one) is None]

    def _drawn(self, link: Element) -> Relation | None:
        """The relation of two of the program's own claims that somebody drew elsewhere, under the name of its code."""
        kind = self._marked.relations.get(" ".join(link.get("name", "").split()).casefold())
        ends = [self._carried.annotations.get(tree.guid(link, one)) for one in ("originGUID", "targetGUID")]
        first, last = (one.id if one and isinstance(one.body, Claim) else "" for one in ends)
        if kind is None or not first or not last or first == last:
            return None
        said = "\n\n".join(self._notes.texts(tree.references(link)))
        key = tree.guid(link) or codes.guid("drawn", first, last, kind.value)
        made = tree.time(link, "creationDateTime")
        return Relation(key, first, last, kind, said, made, tree.time(link, "modifiedDateTime") or made)

    def _reason(self, own: Relation, link: Element) -> str:
        said = "\n\n".join(self._notes.texts(tree.references(link)))
        return own.reason if self._notes.unchanged(said, self._carried.said.get(own.id, "")) else said

    def _count_rest(self) -> None:
        people = sum(1 for _ in tree.children(tree.child(self._root, "Users"), "User"))
        self._skipped[Skip.USER] += people if people > 1 else 0
        self._skipped[Skip.TEXT] += self._notes.wordless()
        self._skipped[Skip.CODE_NOTE] += bool(tree.words(tree.child(self._root, "Description")).strip())
        for group, one in (("Cases", "Case"), ("Sets", "Set"), ("Graphs", "Graph")):
            self._skipped[Skip.GROUP] += sum(1 for _ in tree.children(tree.child(self._root, group), one))
        self._skipped[Skip.GROUP] -= len(self._cases) + len(self._kept)
        about = [self._groups[number] for number in self._kept]
        self._skipped[Skip.FACT] += sum(1 for one in about for _ in tree.children(one, "VariableValue"))


def _members(group: Element) -> set[str]:
    """The GUIDs of the texts in a case or set."""
    return {*tree.references(group, "SourceRef"), *tree.references(group, "MemberSource")}


def _named(group: Element) -> str:
    """A case's or set's name, as the tag its texts get."""
    return titling.one_line(clean(group.get("name", "")))


def _is_text(case: Element) -> bool:
    """Whether a case only stands for a text, to hold the facts about it: so some programs write them."""
    return not case.get("name", "").strip() and len(tree.references(case, "SourceRef")) == 1


def _names(found: Iterable[Found], counting: Counting) -> dict[str, str]:
    """What texts and passages are called at the other end of a link."""
    names: dict[str, str] = {}
    for one in found:
        title = titling.one_line(clean(one.source.get("name", "")))
        ruler = Ruler(one.text, counting, one.had_bom)
        names |= dict.fromkeys(one.guids(), title)
        for each in tree.children(one.element, "PlainTextSelection"):
            span = ruler.span(selection(each))
            quote = one.text[slice(*span)] if span else each.get("name", "")
            names[tree.guid(each)] = f"“{titling.one_line(clean(quote))}”" + (f" ({title})" if title else "")
    return {guid: name for guid, name in names.items() if guid and name}
