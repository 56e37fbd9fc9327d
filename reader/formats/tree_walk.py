"""From an element tree, HTML's or the one trafilatura makes, to blocks and marks. Never recursive: pages nest deep."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.domain.tasks import Progress, checkpoint
from reader.domain.text import BlockKind, MarkKind
from reader.formats.building import Builder, Run, Style

if TYPE_CHECKING:
    from lxml.etree import _Element

DROPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "form",
        "button",
        "select",
        "option",
        "input",
        "textarea",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "head",
        "title",
        "link",
        "meta",
        "base",
        "nav",
        "dialog",
        "datalist",
        "map",
        "applet",
        "frame",
        "frameset",
        "noframes",
    ]
)
CHROME = frozenset(("header", "footer", "aside"))
"""Left out of a page by ``walk`` only where the caller says so: an article may have a header of its own."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "body",
        "html",
        "header",
        "footer",
        "aside",
        "figure",
        "figcaption",
        "address",
        "fieldset",
        "details",
        "summary",
        "dl",
        "dt",
        "dd",
        "ul",
        "ol",
        "menu",
        "list",
        "li",
        "item",
        "blockquote",
        "quote",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "row",
        "caption",
        "center",
        "pre",
        "hr",
        "head",
        "graphic",
        "img",
        "html",
        "hgroup",
        "search",
    ]
) | frozenset(HEADINGS)
INLINE: dict[str, MarkKind] = {
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "i": MarkKind.EMPHASIS,
    "em": MarkKind.EMPHASIS,
    "cite": MarkKind.EMPHASIS,
    "dfn": MarkKind.EMPHASIS,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
}
RENDERED = {"#b": MarkKind.STRONG, "#i": MarkKind.EMPHASIS, "#t": MarkKind.CODE}
MAX_DEPTH = 32
CHECK_EVERY = 2000


@dataclass
class Walk:
    """Where the walk stands: the lists and quotations it is in, the styles that are on, the runs of the open block."""

    builder: Builder
    without: frozenset[str]
    lists: list[list[int]] = field(default_factory=list)
    quotes: int = 0
    styles: list[Style] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    kinds: list[tuple[BlockKind, int]] = field(default_factory=list)
    cells: int = 0
    columns: int = 0
    pre: int = 0

    def say(self, text: str | None) -> None:
        """Add text to the open block."""
        if text:
            self.runs.append(Run(text if self.pre else text.replace("\x00", ""), tuple(self.styles)))

    def close(self) -> None:
        """End the open block with the kind of the nearest element that gives one."""
        runs, self.runs = self.runs, []
        if not runs:
            return
        kind, level = self.kinds[-1] if self.kinds else (BlockKind.PARAGRAPH, 0)
        self.builder.add_runs(kind, runs, level)


def walk(root: "_Element", builder: Builder, progress: Progress, without: frozenset[str] = frozenset()) -> None:
    """Add the blocks under ``root`` to ``builder``; elements named in ``without`` are left out with all they hold.

    Raises ``Cancelled`` where the person stops it and ``BadFile`` for a block too long.
    """
    state = Walk(builder, DROPPED | without)
    stack: list[tuple[_Element, bool]] = [(root, False)]
    steps = 0
    while stack:
        element, done = stack.pop()
        steps += 1
        if steps % CHECK_EVERY == 0:
            checkpoint(progress, 0, 0)
        if done:
            _leave(state, element)
            if element is not root:
                state.say(element.tail)
            continue
        if not isinstance(element.tag, str) or _unwanted(state, element):
            if element is not root:
                state.say(element.tail)
            continue
        _enter(state, element)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    state.close()


def _unwanted(state: Walk, element: "_Element") -> bool:
    if element.tag == "head" and element.get("rend"):
        return False
    return element.tag in state.without or element.get("hidden") is not None


def _enter(state: Walk, element: "_Element") -> None:
    tag = str(element.tag)
    if tag in ("br", "lb"):
        state.runs.append(Run("\n" if state.pre else "\x00", tuple(state.styles)))
        return
    if _block(element) and not state.cells:
        state.close()
        _enter_block(state, element, tag)
    elif tag in ("td", "th", "cell"):
        if not state.cells:
            if state.columns and state.runs:
                state.say(" | ")
            state.columns += 1
        state.cells += 1
    elif state.cells and _block(element):
        state.say(" ")
    else:
        style = _style(element, tag)
        if style:
            state.styles.append(style)
    state.say(element.text)


def _block(element: "_Element") -> bool:
    if element.tag in ("img", "graphic"):
        # A picture without words (an icon, a smiley) does not break the sentence it stands in.
        return bool(_alternative(element))
    return element.tag in BLOCKS or _code_block(element)


def _alternative(element: "_Element") -> str:
    return (element.get("alt") or element.get("title") or "").strip()


def _code_block(element: "_Element") -> bool:
    """Whether trafilatura's ``code`` is a block: it stands where blocks stand and holds lines."""
    if element.tag != "code":
        return False
    parent = element.getparent()
    return parent is not None and parent.tag in ("body", "div", "section") and "\n" in "".join(element.itertext())


def _enter_block(state: Walk, element: "_Element", tag: str) -> None:
    depth = len(state.lists)
    if tag in ("hr", "graphic", "img"):
        kind = BlockKind.RULE if tag == "hr" else BlockKind.IMAGE
        state.builder.add(kind, "" if tag == "hr" else _alternative(element))
    elif tag in HEADINGS or tag == "head":
        level = HEADINGS.get(element.get("rend") or tag, 2)
        state.kinds.append((BlockKind.HEADING, level))
    elif tag in ("ul", "ol", "menu", "list"):
        ordered = tag == "ol" or element.get("rend") == "ol"
        state.lists.append([_first(element), 1] if ordered else [0, 0])
    elif tag in ("li", "item"):
        state.kinds.append((BlockKind.LIST_ITEM, min(max(depth - 1, 0), MAX_DEPTH)))
        if state.lists and state.lists[-1][1]:
            state.say(f"{state.lists[-1][0]}. ")
            state.lists[-1][0] += 1
    elif tag in ("blockquote", "quote"):
        state.kinds.append((BlockKind.QUOTATION, min(state.quotes, MAX_DEPTH)))
        state.quotes += 1
    elif tag in ("pre", "code"):
        state.kinds.append((BlockKind.CODE, 0))
        state.pre += 1
    elif tag in ("tr", "row"):
        state.kinds.append((BlockKind.TABLE_ROW, 0))
        state.columns = 0


def _first(element: "_Element") -> int:
    start = element.get("start") or "1"
    return int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1


def _leave(state: Walk, element: "_Element") -> None:
    tag = str(element.tag)
    if tag in ("td", "th", "cell"):
        state.cells -= 1
    elif state.cells and _block(element):
        state.say(" ")
    elif _block(element):
        state.close()
        _leave_block(state, tag)
    elif tag not in ("br", "lb") and _style(element, tag):
        state.styles.pop()


def _leave_block(state: Walk, tag: str) -> None:
    if tag in ("ul", "ol", "menu", "list"):
        state.lists.pop()
    elif tag in HEADINGS or tag in ("head", "li", "item", "blockquote", "quote", "pre", "code", "tr", "row"):
        state.kinds.pop()
    if tag in ("blockquote", "quote"):
        state.quotes -= 1
    if tag in ("pre", "code"):
        state.pre -= 1


def _style(element: "_Element", tag: str) -> Style | None:
    if tag in INLINE:
        return (INLINE[tag], "")
    if tag == "hi":
        kind = RENDERED.get(element.get("rend") or "")
        return (kind, "") if kind else None
    if tag in ("a", "ref"):
        target = address(element.get("href") or element.get("target") or "")
        return (MarkKind.LINK, target) if target else None
    return None


def address(target: str) -> str:
    """Return a link's address where it is one to keep (http, https, mailto; at most 2,000 characters), else ``""``."""
    target = target.strip()
    try:
        parts = urlsplit(target)
    except ValueError:
        return ""
    sound = parts.scheme.lower() == "mailto" or (parts.scheme.lower() in ("http", "https") and bool(parts.netloc))
    plain = target.isprintable() and "\\" not in target
    return target if sound and plain and len(target) <= 2000 else ""
