"""Opening a saved web page: the article in it, found by trafilatura, and what the page says of itself. All offline."""

import re
from typing import TYPE_CHECKING

from reader.domain.tasks import Progress, checkpoint
from reader.formats import plain, titling
from reader.formats.building import Builder, nothing_to_read
from reader.formats.flattening import flattened
from reader.formats.imported import Imported
from reader.formats.page_details import details
from reader.formats.tree_walk import CHROME, walk

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

LITTLE = 250
"""An extraction shorter than this, in code points, is doubted: the whole page is walked and may replace it."""
DEEPEST = 200
"""Elements nested deeper than this are not handed to the extractor, which recurses."""
PARSED = 1000
"""A page nested deeper than this is read by its tags alone, since the tree parser drops what lies deeper."""

_XML_HEAD = re.compile(r"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)


def read(text: str, name: str, progress: Progress) -> Imported:
    """Return the document of a saved page, already clean text. Raises ``BadFile`` and ``Cancelled``.

    Scripts, forms and menus are gone; link addresses remain in marks only and nothing is ever fetched. Where the
    article cannot be told from the page, the page's whole body is read.
    """
    import lxml.html
    from lxml.etree import LxmlError

    try:
        tree = lxml.html.document_fromstring(
            _XML_HEAD.sub("", text), parser=lxml.html.HTMLParser(huge_tree=True, remove_pis=True)
        )
    except (LxmlError, ValueError, AssertionError) as error:
        raise nothing_to_read(name) from error
    checkpoint(progress, 1, 4)
    said = details(tree)
    depth = _depth(tree)
    if depth > PARSED or not tree.text_content().strip():
        return plain.read(flattened(text), name, progress)
    builder = _built(tree, depth, name, progress)
    content = builder.content()
    return Imported(
        content,
        said.title or titling.first_heading(content) or titling.opening_words(content, name),
        byline=said.byline,
        site=said.site,
        address=said.address,
        published=said.published,
        language=said.language,
    )


def _built(tree: "HtmlElement", depth: int, name: str, progress: Progress) -> Builder:
    extracted = Builder(name)
    body = _extract(tree) if depth <= DEEPEST else None
    checkpoint(progress, 2, 4)
    if body is not None:
        walk(body, extracted, progress)
    if extracted.position >= LITTLE:
        return extracted
    for without in (CHROME, frozenset[str]()):
        whole = Builder(name)
        walk(tree, whole, progress, without)
        # On a small page the extractor may give all words as one paragraph; the page itself knows better.
        poured = len(extracted.blocks) == 1 < len(whole.blocks)
        if whole.position > 2 * extracted.position or poured:
            return whole
    return extracted


def _extract(tree: "HtmlElement") -> "_Element | None":
    """Return the article as trafilatura's tree, or None. Without metadata, so that it neither dates nor names."""
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(
            tree,
            include_comments=False,
            include_formatting=True,
            include_links=True,
            include_images=True,
            with_metadata=False,
        )
    except (RecursionError, ValueError, AttributeError, TypeError):
        return None
    body: _Element | None = getattr(found, "body", None)
    return body


def _depth(tree: "HtmlElement") -> int:
    from lxml.etree import iterwalk

    depth = deepest = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
