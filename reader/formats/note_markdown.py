"""A note's Markdown as HTML that can do no harm: the window and the exported page show notes through this."""

import re
from html import escape
from html.parser import HTMLParser

_TAGS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong"}
)
_TABLE = frozenset({"br", "hr", "table", "thead", "tbody", "tr", "th", "td"})
_EMPTY = frozenset({"br", "hr"})
_SAFE = re.compile(r"(?:https?://|mailto:)[^\x00-\x20]", re.IGNORECASE)


def to_html(text: str) -> str:
    """The note as HTML of a few plain tags, without style, script or image.

    HTML written in the note is shown as the characters it is made of; an image is shown as its description; only
    links to http, https and mailto lead anywhere. Markdown too deeply nested to read is shown as it was typed.
    """
    import markdown

    converter = markdown.Markdown(extensions=["sane_lists", "fenced_code", "tables", "nl2br"], output_format="html")
    # Without these two steps "<" in a note is a character like any other.
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    try:
        rendered = converter.convert(text)
    except RecursionError:
        return f"<pre>{escape(text)}</pre>"
    # What comes out is filtered all the same: links are the writer's, and an extension may add attributes.
    cleaner = _Cleaner()
    cleaner.feed(rendered)
    cleaner.close()
    return "".join(cleaner.out)


def safe_link(address: str) -> str:
    """The address where following it can only open a page or a letter, else nothing."""
    return address if _SAFE.match(address) else ""


class _Cleaner(HTMLParser):
    """Writes anew what it reads, the known tags only."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self._links: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a known tag, of its attributes a safe ``href`` only; put an image's description in its place."""
        given = dict(attrs)
        if tag == "img":
            self.out.append(escape(given.get("alt") or ""))
        elif tag == "a":
            address = safe_link(given.get("href") or "")
            self._links.append(bool(address))
            if address:
                self.out.append(f'<a href="{escape(address)}" rel="noopener noreferrer">')
        elif tag in _TAGS | _TABLE:
            self.out.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag == "a":
            if self._links and self._links.pop():
                self.out.append("</a>")
        elif tag in _TAGS | _TABLE and tag not in _EMPTY:
            self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Characters stay characters."""
        self.out.append(escape(data, quote=False))
