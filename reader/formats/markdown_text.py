"""Opening Markdown: front matter, then the blocks and marks of what the text would render to."""

import re

from reader.domain.tasks import Progress, checkpoint
from reader.formats import plain, titling
from reader.formats.building import Builder
from reader.formats.imported import Imported
from reader.formats.page_details import edtf
from reader.formats.tree_walk import address, walk

_FRONT = re.compile(r"\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_-]+)\s*:[ \t]*(.*)")
MAX_OPEN = 1000
"""Brackets left open in one paragraph: beyond it the parser's time grows with their square."""
EXTENSIONS = ["tables", "fenced_code", "sane_lists"]


def read(text: str, name: str, progress: Progress) -> Imported:
    """Return the document of a Markdown text, already clean. Raises ``BadFile`` and ``Cancelled``.

    HTML inside it loses its tags, like any page's: only the marks and blocks Sorot knows remain. Its first heading of
    level 1 is the title and stays in the text. What the parser cannot take (nested too deep) is read as plain text.
    """
    fields, body = _front(text)
    if not body.strip():
        fields, body = {}, text
    found = _rendered(body, name, progress) or plain.read(body, name, progress)
    return Imported(
        found.content,
        titling.one_line(fields.get("title", "")) or found.title,
        byline=fields.get("author", "") or fields.get("byline", "") or found.byline,
        site=fields.get("site", "") or fields.get("publisher", "") or found.site,
        address=address(fields.get("source", "") or fields.get("url", "")),
        published=edtf(fields.get("date", "") or fields.get("published", "")),
        language=fields.get("lang", "") or fields.get("language", ""),
    )


def _rendered(body: str, name: str, progress: Progress) -> Imported | None:
    """Return what the parser makes of the text, or None where it would fail or never end."""
    import lxml.html
    import markdown
    from lxml.etree import LxmlError

    for paragraph in body.split("\n\n"):
        if any(paragraph.count(left) - paragraph.count(right) > MAX_OPEN for left, right in ("[]", "()", "<>")):
            return None
    checkpoint(progress, 1, 4)
    try:
        page = markdown.markdown(body, extensions=EXTENSIONS)
        checkpoint(progress, 2, 4)
        tree = lxml.html.document_fromstring(
            f"<html><body>{page}</body></html>", parser=lxml.html.HTMLParser(huge_tree=True)
        )
    except (RecursionError, LxmlError, AssertionError, IndexError, ValueError):
        return None
    builder = Builder(name)
    walk(tree, builder, progress)
    if not any(piece.strip() for piece in builder.pieces):
        return None
    content = builder.content()
    title = titling.first_heading(content, top_only=True) or titling.opening_words(content, name)
    return Imported(content, title)


def _front(text: str) -> tuple[dict[str, str], str]:
    """Split off YAML-like front matter: flat ``key: value`` lines between two rules, nothing deeper is understood."""
    found = _FRONT.match(text)
    if not found:
        return {}, text
    fields: dict[str, str] = {}
    for line in found[1].split("\n"):
        pair = _FIELD.fullmatch(line.rstrip())
        if pair:
            fields[pair[1].lower()] = pair[2].strip().strip("\"'[]").strip()
        elif line.strip() and not line.startswith((" ", "\t", "-", "#")):
            return {}, text
    return (fields, text[found.end() :]) if fields else ({}, text)
