"""The selections of a text as annotations, and the notes on the whole of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from reader.domain.records import Anchor, Annotation, Claim, Highlight, Note, RelationKind
from reader.formats.decoding import clean
from reader.formats.refi import carried, codes, readable, tree
from reader.formats.refi.carried import Carried
from reader.formats.refi.counting import Selection
from reader.formats.refi.found import Found, Notes, Placing, Skip, selection
from reader.formats.refi.tree import Element
from reader.language import anchoring

Key = Callable[[str], str]
"""Makes a GUID that no other record of the project has."""


class Marked:
    """Makes annotations of selections."""

    def __init__(self, root: Element, own: Carried, notes: Notes, skipped: Counter[Skip]) -> None:
        self._own, self._notes, self._skipped = own, notes, skipped
        self._names: dict[str, str] = {}
        self._colours: dict[str, str] = {}
        self._mixed = dict(codes.COLOUR)
        self.relations: dict[str, RelationKind] = {}
        """The kinds of relations by the names, in small letters, that their codes have in the file."""
        tree_of_codes = tree.child(tree.child(root, "CodeBook"), "Codes")
        paths = list(_paths(tree_of_codes, ()))
        used = {tree.guid(one, "targetGUID") for one in root.iter() if tree.tag(one) == "CodeRef"}
        repeated = Counter(path[-1] for _, path in paths)
        mine = own.tags
        for code, path in paths:
            key = tree.guid(code)
            colour = self._colours[key] = tree.colour(code)
            if colour and key == codes.guid("colour", colour):
                self._mixed[key] = colour
            if key in codes.RELATION:
                self.relations[path[-1].casefold()] = codes.RELATION[key]
            meant = key in codes.OWN or key in self._mixed
            known = meant or key in mine
            said = tree.child(code, "Description") is not None or bool(tree.references(code))
            self._skipped[Skip.CODE_NOTE] += said and not known
            self._skipped[Skip.CODE_ABOVE] += len(path) > 1 and key in used and not known
            self._skipped[Skip.CODE_UNUSED] += key not in used and not known and _can_mark(code)
            if not meant:
                kept = key in mine and _folded(mine[key]) == path[-1]
                name = mine[key] if kept else path[-1] if repeated[path[-1]] == 1 else " / ".join(path)
                self._names[key] = name

    def tags(self, guids: Iterable[str]) -> list[str]:
        """The tags that codes stand for."""
        return list(dict.fromkeys(name for name in (self._names.get(key, "") for key in guids) if name))

    def annotations(self, document: str, placing: Placing, key: Key) -> Iterator[Annotation]:
        """Every annotation of a text, its selections first.

        Many programs write a selection for each code; those of one passage become one highlight.
        """
        coloured: dict[tuple[int, int], Annotation] = {}
        rest: list[Annotation] = []
        for one, own in self._selections(document, placing, key):
            place = one.anchor.start, one.anchor.end
            if own or one.orphaned or not isinstance(one.body, Highlight):
                rest.append(one)
            elif place in coloured:
                first = coloured[place]
                coloured[place] = replace(first, tags=tuple(dict.fromkeys((*first.tags, *one.tags))))
            else:
                coloured[place] = one
        yield from coloured.values()
        yield from rest
        yield from self._on_the_whole(document, placing, key)

    def _selections(self, document: str, placing: Placing, key: Key) -> Iterator[tuple[Annotation, bool]]:
        """What each selection becomes, and whether it is the program's own."""
        for element in tree.children(placing.found.element, "PlainTextSelection"):
            guid = key(tree.guid(element))
            place = selection(element)
            own = self._own.annotations.get(guid)
            anchor = self._anchor(placing, place, own)
            made = self._foreign(element, guid) if own is None else self._changed(own, element)
            for one in made:
                lost = one.anchor if one is made[0] and own else _unplaced(place, placing)
                yield replace(one, document=document, anchor=anchor or lost, orphaned=anchor is None), own is not None

    def _anchor(self, placing: Placing, place: Selection, own: Annotation | None) -> Anchor | None:
        span, content = placing.span(place), placing.content
        if span is None:
            self._skipped[Skip.PLACE] += 1
            return None
        if own is not None and (own.anchor.start, own.anchor.end, own.anchor.text_version) == (*span, content.version):
            return own.anchor
        return anchoring.make(content.text, *span, content.version)

    # The program's own

    def _changed(self, own: Annotation, element: Element) -> list[Annotation]:
        """The annotation that is carried along, with what was changed in its element, and a note of what was added."""
        given = list(dict.fromkeys(tree.codings(element)))
        made = carried.coded(own, given, self._names, self._mixed)
        refs = [*tree.references(element), *self._notes.linked(tree.guid(element))]
        mine = codes.guid("note", own.id)
        said = "".join(self._notes.texts([mine] if mine in refs else []))
        added = self._notes.texts(one for one in refs if one != mine)
        added += self._notes.tied(tree.guid(element))
        described = tree.words(tree.child(element, "Description"))
        words = described if described and described != codes.legal(readable.main(own)) else ""
        if not self._notes.unchanged(said, self._own.said.get(own.id, "")):
            if isinstance(own.body, Claim | Highlight):
                added.insert(0, said)
            else:
                words = said
        if words:
            made = replace(made, body=carried.reworded(made.body, words))
        text = "\n\n".join(clean(one).strip() for one in added)
        return [made, self._note(codes.guid("added", own.id), text, element)] if text else [made]

    # Other programs'

    def _foreign(self, element: Element, guid: str) -> list[Annotation]:
        """A highlight with the codes' names as tags, and a note with what was written; the first alone has the GUID."""
        given = list(dict.fromkeys(tree.codings(element)))
        self._skipped[Skip.CODE] += any(
            one not in self._names and one not in codes.OWN and one not in self._mixed for one in given
        )
        text = "\n\n".join(self._texts(element))
        highlight = Annotation(guid, "", _NOWHERE, Highlight(self._colour(given)), tuple(self.tags(given)))
        found = [_timed(highlight, element)] if given or not text else []
        if text:
            found.append(self._note(codes.guid("note", guid) if found else guid, text, element))
        return found

    def _colour(self, given: Iterable[str]) -> str:
        """The colour of the first code that has one, by its name where it is the program's own."""
        found = (self._mixed.get(key) or self._colours.get(key, "") for key in given)
        return next((one for one in found if one), Highlight().colour)

    def _texts(self, element: Element) -> list[str]:
        """All that is written at a selection, each text once."""
        refs = [
            *tree.references(element),
            *(key for coding in tree.children(element, "Coding") for key in tree.references(coding)),
            *self._notes.linked(tree.guid(element)),
        ]
        described = tree.words(tree.child(element, "Description"))
        said = [described, *self._notes.texts(refs), *self._notes.tied(tree.guid(element))]
        return list(dict.fromkeys(text for text in (clean(one).strip() for one in said) if text))

    def _note(self, guid: str, text: str, element: Element) -> Annotation:
        return _timed(Annotation(guid, "", _NOWHERE, Note(text)), element)

    # The whole text

    def _on_the_whole(self, document: str, placing: Placing, key: Key) -> Iterator[Annotation]:
        """The annotations that lost their place, and the notes on the text as notes on its first block."""
        found, said = placing.found, list(placing.found.descriptions())
        for guid in [*found.notes(), *(one for each in found.guids() for one in self._notes.linked(each))]:
            own = self._own.annotations.get(guid)
            texts = self._notes.texts([guid])
            if own is None or not self._notes.unchanged("".join(texts), self._own.said.get(own.id, "")):
                said += texts
            if own is not None and guid in self._notes.elements and key(guid) == guid:
                place = replace(own.anchor, start=max(own.anchor.start, 0), end=max(own.anchor.end, 0))
                yield replace(own, document=document, anchor=place, orphaned=True)
        said += [line for each in found.guids() for line in self._notes.tied(each)]
        yield from self._memos(document, placing, found, said)

    def _memos(self, document: str, placing: Placing, found: Found, said: Iterable[str]) -> Iterator[Annotation]:
        first, content = placing.content.blocks[0], placing.content
        anchor = anchoring.make(content.text, first.start, first.end, content.version)
        for text in dict.fromkeys(text for text in (clean(one).strip() for one in said) if text):
            made = self._note(codes.guid("memo", document, text), text, found.source)
            yield replace(made, document=document, anchor=anchor)


_NOWHERE = Anchor(0, 0, "", "", "", "")


def _paths(parent: Element | None, above: tuple[str, ...]) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Every code with the names that lead to it."""
    for code in tree.children(parent, "Code"):
        path = (*above, _folded(code.get("name", "")))
        yield code, path
        yield from _paths(code, path)


def _can_mark(code: Element) -> bool:
    """Whether passages may have the code: others only group."""
    return str(code.get("isCodable", "true")).strip() not in ("false", "0")


def _folded(name: str) -> str:
    """A name as it comes back from a project: one line of what XML and canonical text can hold."""
    return " ".join(clean(codes.legal(name)).split())


def _timed(one: Annotation, element: Element) -> Annotation:
    return replace(one, created=tree.time(element, "creationDateTime"), modified=tree.time(element, "modifiedDateTime"))


def _unplaced(place: Selection, placing: Placing) -> Anchor:
    """What is known of a selection that does not fit: its words if it has any, else its numbers."""
    words = " ".join(clean(place.name).split()).rstrip("…") or f"{place.start}–{place.end}"
    start = max(place.start, 0)
    return Anchor(start, max(place.end, start), words, "", "", placing.content.version)
