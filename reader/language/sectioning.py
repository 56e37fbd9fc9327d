"""Cutting a long text into sections that are shown one at a time."""

from reader.domain.text import BlockKind, Content, Span


def sections(content: Content, most: int = 400_000) -> tuple[Span, ...]:
    """Spans that begin and end at block borders and cover the text; none longer than ``most`` code points if possible.

    Cuts stand before headings where there are any in the second half of a section's room, else between blocks. A block
    longer than ``most`` stays whole.
    """
    blocks = content.blocks
    if len(content.text) <= most or not blocks:
        return ((0, len(content.text)),)
    cuts, first = [0], 0
    heading: int | None = None
    for index, block in enumerate(blocks):
        while index > first and block.end - blocks[first].start > most:
            first, heading = index if heading is None else heading, None
            cuts.append(first)
        if block.kind is BlockKind.HEADING and block.start - blocks[first].start > most // 2:
            heading = index
    ends = [*cuts[1:], len(blocks)]
    return tuple((blocks[cut].start, blocks[end - 1].end) for cut, end in zip(cuts, ends, strict=True))
