"""The words of a page too deeply nested for a tree: its tags are dropped one after another."""

from html.parser import HTMLParser

from reader.formats.tree_walk import BLOCKS

_SILENT = frozenset(("script", "style", "title", "textarea", "noscript", "template"))


class _Flat(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Start a line at a block; say nothing inside a script."""
        if tag in _SILENT:
            self.silent = self.silent or tag
        elif tag in BLOCKS or tag == "br":
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line at a block."""
        if tag == self.silent:
            self.silent = ""
        elif tag in BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep the words; line breaks in the source mean nothing."""
        if not self.silent:
            self.pieces.append(data.replace("\n", " "))


def flattened(page: str) -> str:
    """Return the words of an HTML page, a line for each block."""
    parser = _Flat()
    parser.feed(page)
    parser.close()
    return "".join(parser.pieces)
