"""What the library column lists: groups, tags, then the documents of the chosen one or the hits of a search."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.domain.marking import mark
from reader.library.shelf import Entry, Group, Hit
from reader.ui.language import format_number, translate

Index = QModelIndex | QPersistentModelIndex

GROUPS: tuple[tuple[Group, str], ...] = (
    (Group.ALL, mark("Shelf", "All")),
    (Group.READING, mark("Shelf", "Reading")),
    (Group.UNREAD, mark("Shelf", "Unread")),
    (Group.TO_VERIFY, mark("Shelf", "To verify")),
)


class Sort(IntEnum):
    """What a line of the list is."""

    HEADING = 0
    GROUP = 1
    TAG = 2
    DOCUMENT = 3
    HIT = 4
    EMPTY = 5


LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading's words, a group, a tag, an entry or a hit, with its count and whether it is chosen."""

    sort: Sort
    text: str = ""
    group: Group | None = None
    count: int = 0
    chosen: bool = False
    entry: Entry | None = None
    hit: Hit | None = None


class ShelfModel(QAbstractListModel):
    """Lines made anew from the library's state; words are translated when they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show(
        self,
        entries: Sequence[Entry],
        tags: Sequence[tuple[str, int]],
        chosen: Group | str,
        shown: Sequence[Entry],
        current: str,
    ) -> None:
        """List groups, tags and the documents ``shown``; ``chosen`` is the group or the tag in force."""
        lines = [Line(Sort.HEADING, mark("Shelf", "Library"))]
        for group, _text in GROUPS:
            count = sum(entry.belongs(group) for entry in entries)
            lines.append(Line(Sort.GROUP, group=group, count=count, chosen=chosen is group))
        if tags:
            lines.append(Line(Sort.HEADING, mark("Shelf", "Tags")))
            lines += [Line(Sort.TAG, tag, count=count, chosen=chosen == tag) for tag, count in tags]
        lines.append(Line(Sort.HEADING, mark("Shelf", "Recent")))
        lines += [Line(Sort.DOCUMENT, entry=one, chosen=one.document.id == current) for one in shown]
        if not shown:
            lines.append(Line(Sort.EMPTY, mark("Shelf", "Nothing here yet.")))
        self._set(lines)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List what a search found."""
        lines = [Line(Sort.HEADING, mark("Shelf", "Found"), count=len(hits))]
        lines += [Line(Sort.HIT, hit=hit) for hit in hits]
        if not hits:
            lines.append(Line(Sort.EMPTY, mark("Shelf", "Nothing found.")))
        self._set(lines)

    def _set(self, lines: list[Line]) -> None:
        if [_place(line) for line in lines] != [_place(line) for line in self.lines]:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        changed = [row for row, line in enumerate(lines) if line != self.lines[row]]
        self.lines = lines
        if changed:
            # The lines stay where they are, and so does the keyboard among them.
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings and the empty line are not selectable."""
        line = self.lines[index.row()]
        if line.sort in (Sort.HEADING, Sort.EMPTY):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, or its words for people who listen."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (title(line), detail(line)) if part)
        return None

    def retranslate(self) -> None:
        """Every line's words changed."""
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))


def _place(line: Line) -> tuple[object, ...]:
    """What makes a line the same one with other words: the list need not be built anew for a count."""
    return (line.sort, line.text, line.group, line.entry and line.entry.document.id, line.hit)


def title(line: Line) -> str:
    """The main words of a line, in the interface's language."""
    if line.entry is not None:
        return line.entry.document.title
    if line.hit is not None:
        return line.hit.document.title
    if line.group is not None:
        return translate("Shelf", dict(GROUPS)[line.group])
    return f"# {line.text}" if line.sort is Sort.TAG else translate("Shelf", line.text)


def detail(line: Line) -> str:
    """The second words of a line: a count, how far a text is read, what is marked in it."""
    if line.entry is not None:
        return " · ".join(_facts(line.entry))
    if line.hit is not None:
        return line.hit.snippet
    return format_number(line.count) if line.sort in (Sort.GROUP, Sort.TAG) else ""


def _facts(entry: Entry) -> list[str]:
    facts = [entry.document.language.upper()] if entry.document.language else []
    if entry.document.version:
        facts.append(entry.document.version)
    if not entry.seen:
        facts.append(translate("Shelf", "Unread"))
    else:
        facts.append(translate("Shelf", "{percent} %").format(percent=format_number(round(entry.progress * 100))))
    if entry.claims:
        facts.append(translate("Shelf", "%n claim(s)", None, entry.claims))
    if entry.notes:
        facts.append(translate("Shelf", "%n note(s)", None, entry.notes))
    if entry.versions and not (entry.claims or entry.notes):
        facts.append(translate("Shelf", "%n version(s)", "other versions of the same text", entry.versions))
    # A fact is not torn apart at a line's end.
    return [fact.replace(" ", "\u00a0") for fact in facts[:4]]
