"""Under which heading of its text, and near which address, an annotation stands."""

from bisect import bisect_right
from urllib.parse import quote

from reader.domain.records import Document
from reader.domain.text import Block, BlockKind, Content, Span

_WEB = ("http://", "https://")


class Sections:
    """The headings of one text, by place. Headings that are furniture do not count."""

    def __init__(self, content: Content, furniture: tuple[Span, ...]) -> None:
        headings = [block for block in content.blocks if _heads(block, content, furniture)]
        self._starts = [block.start for block in headings]
        self._names = [" ".join(content.text[block.start : block.end].split()) for block in headings]

    def at(self, position: int) -> tuple[int, str]:
        """Number (from 1) and words of the section that holds the code point; ``(0, "")`` before the first."""
        number = bisect_right(self._starts, position)
        return (number, self._names[number - 1]) if number else (0, "")


def _heads(block: Block, content: Content, furniture: tuple[Span, ...]) -> bool:
    if block.kind is not BlockKind.HEADING or not content.text[block.start : block.end].strip():
        return False
    return not any(start <= block.start and block.end <= end for start, end in furniture)


def link(document: str, annotation: str = "") -> str:
    """The address by which the program opens a document, or one of its annotations."""
    address = f"sorot://document/{quote(document, safe='')}"
    return f"{address}#{quote(annotation, safe='')}" if annotation else address


def web(address: str) -> str:
    """The address where it leads to the web, else nothing."""
    return address if address.lower().startswith(_WEB) else ""


def page(document: Document) -> str:
    """Where the article stands on the web, if anywhere."""
    return web(document.address)
