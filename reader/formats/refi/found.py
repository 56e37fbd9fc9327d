"""The parts of a project while it is read: its texts, its notes, and what was left out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from reader.domain.text import Content, Span
from reader.formats.refi import tree
from reader.formats.refi.counting import Counting, Ruler, Selection
from reader.formats.refi.settling import Settled
from reader.formats.refi.tree import Element
from reader.formats.refi.writing import EXACT, digest

Words = Callable[[Element], tuple[str, bool]]
"""How the text of an element is read: without its byte order mark, and whether it had one."""


class Skip(Enum):
    """What was left out, or kept in another way than it was meant."""

    MEDIA = auto()
    TEXT = auto()
    AREA = auto()
    PLACE = auto()
    CODE = auto()
    CODE_NOTE = auto()
    CODE_ABOVE = auto()
    CODE_UNUSED = auto()
    FACT = auto()
    GROUP = auto()
    LINK = auto()
    LINK_TOLD = auto()
    USER = auto()


@dataclass(frozen=True)
class Found:
    """A text: ``source`` is what it is the text of, ``element`` what holds it (another one for a PDF)."""

    source: Element
    element: Element
    text: str
    had_bom: bool

    def _both(self) -> Sequence[Element]:
        return [self.source] if self.source is self.element else [self.source, self.element]

    def codings(self) -> list[str]:
        """The codes the whole text has."""
        return [key for one in self._both() for key in tree.codings(one)]

    def values(self) -> Iterator[Element]:
        """The facts about it."""
        return (value for one in self._both() for value in tree.children(one, "VariableValue"))

    def notes(self) -> list[str]:
        """The GUIDs of the notes on the whole text."""
        return [key for one in self._both() for key in tree.references(one)]

    def descriptions(self) -> list[str]:
        """What is said of it in its own element."""
        return [tree.words(tree.child(one, "Description")) for one in self._both()]

    def guids(self) -> list[str]:
        """The GUIDs it goes by."""
        return [tree.guid(one) for one in self._both()]


def selection(element: Element) -> Selection:
    """What a ``PlainTextSelection`` says of its place."""
    start, end = tree.number(element, "startPosition"), tree.number(element, "endPosition")
    return Selection(start, end, element.get("name", ""))


class Placing:
    """Where the selections of a text stand in the content it became."""

    def __init__(self, found: Found, content: Content, settled: Settled | None, counting: Counting) -> None:
        self.found, self.content = found, content
        self._settled = settled
        self._breaks = "\r\n" in found.text
        self._ruler = Ruler(found.text, counting, found.had_bom)

    def span(self, selection: Selection) -> Span | None:
        """The selection's place; None where it does not fit the text or marks nothing that is left of it."""
        span = self._ruler.span(selection)
        if span is None:
            return None
        if self._settled is not None:
            return self._settled.span(*span)
        if not self._breaks:
            return span
        start, end = (place - self.found.text.count("\r\n", 0, place) for place in span)
        return (start, end) if start < end else None


_PLACES = ("TextSource", "PDFSource", "Representation", "Transcript", "TextDescription", "PlainTextSelection")


class Notes:
    """The notes of a project by their GUIDs, and what they are attached to."""

    def __init__(self, elements: Mapping[str, Element], words: Words) -> None:
        self.elements = elements
        self._words = words
        self._read: dict[str, str] = {}
        self._linked: dict[str, list[str]] = {}
        self._tied: dict[str, list[str]] = {}
        self._attached: set[str] = {EXACT}
        self._places: set[str] = set()

    @classmethod
    def of(cls, root: Element, words: Words) -> "Notes":
        """The notes of a project."""
        elements = {tree.guid(one): one for one in tree.children(tree.child(root, "Notes"), "Note")}
        notes = cls(elements, words)
        for source in tree.texts(root):
            for one in source.iter():
                if tree.tag(one) == "NoteRef":
                    notes._attached.add(tree.guid(one, "targetGUID"))
                elif tree.guid(one) and tree.tag(one) in _PLACES:
                    notes._places.add(tree.guid(one))
        for owner in ("CodeBook", "Links"):
            found = tree.child(root, owner)
            for one in found.iter() if found is not None else ():
                if tree.tag(one) == "NoteRef":
                    notes._attached.add(tree.guid(one, "targetGUID"))
        return notes

    def link(self, links: Iterable[Element]) -> None:
        """Attach notes to the texts and passages that links lead to."""
        for link in links:
            for note, place in (self._ends(link), self._ends(link)[::-1]):
                if note in self.elements and place in self._places:
                    self._linked.setdefault(place, []).append(note)
                    self._attached.add(note)

    def tie(self, links: Iterable[Element], names: Mapping[str, str]) -> set[str]:
        """Tell at both ends of each link where it leads, if both are named; the GUIDs of the links that are told.

        ``names`` are those of texts and passages by their GUIDs.
        """
        told = set()
        for link in links:
            first, last = self._ends(link)
            if first in names and last in names:
                said = [" ".join(link.get("name", "").split()), *self.texts(tree.references(link))]
                why = ": ".join(one for one in said if one)
                both_ways = link.get("direction", "") in ("Associative", "Bidirectional")
                to, back = ("↔", "↔") if both_ways else ("→", "←")
                self._tied.setdefault(first, []).append(f"{why} {to} {names[last]}".strip())
                self._tied.setdefault(last, []).append(f"{why} {back} {names[first]}".strip())
                told.add(tree.guid(link))
        return told

    def tied(self, guid: str) -> Sequence[str]:
        """A line for each link from or to a text or passage, in words."""
        return self._tied.get(guid, ())

    @staticmethod
    def _ends(link: Element) -> tuple[str, str]:
        return tree.guid(link, "originGUID"), tree.guid(link, "targetGUID")

    def linked_by(self, link: Element) -> bool:
        """Whether the link attaches a note to a text or passage."""
        first, last = self._ends(link)
        return first in self._linked.get(last, ()) or last in self._linked.get(first, ())

    def linked(self, guid: str) -> Sequence[str]:
        """The GUIDs of the notes that links attach to a text or passage."""
        return self._linked.get(guid, ())

    def free(self) -> Iterator[Element]:
        """The notes that are attached to no text, passage, code or link."""
        return (one for key, one in self.elements.items() if key not in self._attached)

    def wordless(self) -> int:
        """How many notes name a file whose words are not here."""
        named = (key for key, one in self.elements.items() if one.get("plainTextPath") or one.get("richTextPath"))
        return sum(key != EXACT and not self._text(key).strip() for key in named)

    def _text(self, guid: str) -> str:
        if guid not in self._read:
            self._read[guid] = self._words(self.elements[guid])[0]
        return self._read[guid]

    def texts(self, guids: Iterable[str]) -> list[str]:
        """What the notes say, those that are there and say something."""
        found = (self._text(key) for key in guids if key in self.elements)
        return [one for one in found if one]

    @staticmethod
    def unchanged(said: str, known: str) -> bool:
        """Whether a note still says what its digest was made of."""
        return not said or digest(said) == known
