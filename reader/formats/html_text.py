"""A document's text as HTML: blocks, inline marks and highlights that nest and cross freely."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from reader.domain.records import Annotation, Claim, Highlight
from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind, Span
from reader.formats.note_markdown import safe_link

_INLINE = {MarkKind.EMPHASIS: "em", MarkKind.STRONG: "strong", MarkKind.CODE: "code"}


@dataclass(frozen=True)
class Shown:
    """What of a text is shown: the content, the spans dimmed and left out, the numbers of the notes by id."""

    content: Content
    dimmed: Sequence[Span]
    left_out: Sequence[Span]
    numbers: dict[str, int]


def colours(annotation: Annotation) -> str:
    """The class that paints an annotation: ``claim-disputed``, ``highlight-yellow``, ``highlight-own``, ``note``..."""
    match annotation.body:
        case Claim(status=status):
            return f"claim-{status.value}"
        case Highlight(colour=colour):
            return "highlight-own" if colour.startswith("#") else f"highlight-{colour}"
    return annotation.kind.value


def own_colour(annotation: Annotation) -> str:
    """The style attribute a person's own colour needs: the colour, and how it tints light and dark paper.

    A tint keeps the text readable on any colour: 30 % of it over the page's paper.
    """
    if not (isinstance(annotation.body, Highlight) and annotation.body.colour.startswith("#")):
        return ""
    colour = annotation.body.colour.lower()
    light, dark = tint(colour, "#fcfbf8"), tint(colour, "#1b1d1f")
    return f' style="--edge:{escape(colour)};--light:{light};--dark:{dark}"'


def tint(colour: str, paper: str) -> str:
    """``colour`` at 30 % over ``paper``, both ``#rrggbb``."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(paper[1:]), strict=True)
    return "#" + "".join(f"{round(0.3 * over + 0.7 * under):02x}" for over, under in pairs)


def block_inside(block: Block, here: Sequence[Annotation], marks: Sequence[Mark], shown: Shown) -> str:
    """The block's words with its marks, dimmed and highlighted pieces; empty where all of it is left out.

    ``here`` and ``marks`` are those that meet the block.
    """
    spans = [(one.anchor.start, one.anchor.end) for one in here] + [(one.start, one.end) for one in marks]
    cuts = {block.start, block.end}
    for span in (*spans, *shown.dimmed, *shown.left_out):
        cuts.update(min(max(place, block.start), block.end) for place in span)
    open_tags: list[tuple[str, str]] = []
    out: list[str] = []
    for start, end in pairwise(sorted(cuts)):
        if _within(start, end, shown.left_out):
            continue
        wanted = _wrappers(start, end, marks, here, shown)
        kept = _common(open_tags, wanted)
        out += [f"</{name}>" for name, _ in reversed(open_tags[kept:])]
        out += [opening for _, opening in wanted[kept:]]
        out.append(_words(shown.content.text[start:end], block.kind))
        open_tags = wanted
        ended = [one for one in here if one.id in shown.numbers and _ends(one, end, block)]
        if ended:
            # A link must not stand inside a link, so everything is closed before the numbers.
            out += [f"</{name}>" for name, _ in reversed(open_tags)]
            out += [_reference(one, shown.numbers) for one in ended]
            open_tags = []
    out += [f"</{name}>" for name, _ in reversed(open_tags)]
    return "".join(out)


def by_block(spans: Sequence[Span], blocks: Sequence[Block]) -> list[list[int]]:
    """For each block the numbers of the spans that meet it, in the order given."""
    ends = [block.end for block in blocks]
    found: list[list[int]] = [[] for _ in blocks]
    for number, (start, end) in enumerate(spans):
        for place in range(bisect_right(ends, start), len(blocks)):
            if end <= blocks[place].start:
                break
            found[place].append(number)
    return found


def _ends(annotation: Annotation, place: int, block: Block) -> bool:
    """Whether the annotation ends here, or with the line feed after its last block."""
    last = annotation.anchor.end
    return last == place or (place == block.end and last == block.end + 1)


def _within(start: int, end: int, spans: Sequence[Span]) -> bool:
    return any(first <= start and end <= last for first, last in spans)


def _words(text: str, kind: BlockKind) -> str:
    return escape(text, quote=False) if kind is BlockKind.CODE else escape(text, quote=False).replace("\n", "<br>")


def _common(first: list[tuple[str, str]], second: list[tuple[str, str]]) -> int:
    """How many tags from the outside in may stay open."""
    same = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        same += 1
    return same


def _wrappers(
    start: int, end: int, marks: Sequence[Mark], here: Sequence[Annotation], shown: Shown
) -> list[tuple[str, str]]:
    """Names and opening tags around a piece that no boundary cuts, from the outside in."""
    wanted: list[tuple[str, str]] = []
    for one in marks:
        if one.start <= start and end <= one.end:
            if one.kind is not MarkKind.LINK:
                wanted.append((_INLINE[one.kind], f"<{_INLINE[one.kind]}>"))
            elif safe_link(one.target) and not any(name == "a" for name, _ in wanted):
                wanted.append(("a", f'<a href="{escape(one.target)}" rel="noopener noreferrer">'))
    if _within(start, end, shown.dimmed):
        wanted.append(("span", '<span class="furniture">'))
    covering = [one for one in here if one.anchor.start <= start and end <= one.anchor.end]
    if covering:
        wanted.append(("mark", _marking(covering)))
    return wanted


def _marking(covering: list[Annotation]) -> str:
    """The tag of a highlighted piece: the shortest annotation paints it, all of them are named."""
    covering = sorted(covering, key=lambda one: (one.anchor.start - one.anchor.end, one.created, one.id))
    painted = [one for one in covering if colours(one) != "translation"]
    classes = [colours(painted[-1])] if painted else []
    classes += ["translation"] if len(painted) < len(covering) else []
    ids = " ".join(one.id for one in covering)
    style = own_colour(painted[-1]) if painted else ""
    return f'<mark class="{" ".join(classes)}" data-ids="{escape(ids)}"{style}>'


def _reference(annotation: Annotation, numbers: dict[str, int]) -> str:
    """The small number that leads to the note in the margin."""
    target = escape(annotation.id)
    return f'<sup><a class="ref" id="at-{target}" href="#n-{target}">{numbers[annotation.id]}</a></sup>'
