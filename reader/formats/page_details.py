"""What a saved page says of itself: title, byline, site, date, address, language. Read offline, never inferred."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from reader.formats.titling import one_line
from reader.formats.tree_walk import address

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DATES = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_date",
    "pubdate",
    "content_publisheddate",
    "dcterms.created",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "date",
]
AUTHORS = [
    "author",
    "article:author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "content_author",
]
ARTICLES = ("Article", "Posting", "Report", "Review", "CreativeWork", "WebPage")
_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s])")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_AFTER_TITLE = re.compile(r"\s+[|–—•·»-]\s+")


@dataclass(frozen=True)
class Details:
    """A page's own statements, ``""`` where it makes none."""

    title: str = ""
    byline: str = ""
    site: str = ""
    address: str = ""
    published: str = ""
    language: str = ""


def edtf(text: str) -> str:
    """Return a written date (ISO 8601, with dashes or slashes, or RFC 5322) as EDTF, to the day, or ``""``.

    The day is the one its place of writing had: an offset is not applied.
    """
    text = text.strip()
    found = _ISO.match(text)
    try:
        if found:
            year, month, day = found[1], found[2], found[3]
            date(int(year), int(month or 1), int(day or 1))
            return "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
        return parsedate_to_datetime(text).date().isoformat() if "," in text and len(text) < 60 else ""
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def details(tree: "HtmlElement") -> Details:
    """Return what the page says of itself in JSON-LD, meta elements, its heading and its time element."""
    metas = _metas(tree)
    article = _article(tree)
    publisher = _names(article.get("publisher"))
    site = metas.get("og:site_name") or ", ".join(publisher) or metas.get("application-name", "")
    page = _address(tree, metas)
    return Details(
        title=_title(tree, metas, article, site),
        byline=_byline(tree, metas, article),
        site=site or _host(page),
        address=page,
        published=_published(tree, metas, article),
        language=_language(tree),
    )


def _metas(tree: "HtmlElement") -> dict[str, str]:
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = one_line(element.get("content") or "")
        if key and value and len(value) <= 2000:
            metas.setdefault(key.strip().lower(), value)
    return metas


def _article(tree: "HtmlElement") -> dict[str, Any]:
    """Return the JSON-LD object of the article; an article proper goes before a mere page."""
    best: dict[str, Any] = {}
    rank = len(ARTICLES)
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            kinds = item.get("@type")
            for kind in kinds if isinstance(kinds, list) else [kinds]:
                place = next((i for i, end in enumerate(ARTICLES) if str(kind).endswith(end)), rank)
                if place < rank:
                    best, rank = item, place
    return best


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    queue = [data]
    while queue:
        item = queue.pop(0)
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            yield item
            queue.extend(item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item)


def _names(value: Any) -> list[str]:
    """Return the names in a JSON-LD person, organisation, string or list of them."""
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        name = name[0] if isinstance(name, list) and name else name
        if isinstance(name, str) and name.strip() and "://" not in name:
            names.append(one_line(name))
    return list(dict.fromkeys(names))


def _title(tree: "HtmlElement", metas: dict[str, str], article: dict[str, Any], site: str) -> str:
    headline = article.get("headline")
    if isinstance(headline, str) and headline.strip():
        return one_line(headline)
    for key in ("og:title", "twitter:title", "dc.title"):
        if metas.get(key):
            return _without_site(metas[key], site)
    tops = [one_line(h.text_content()) for h in tree.iter("h1")]
    if len([t for t in tops if t]) == 1:
        return next(t for t in tops if t)
    element = tree.find(".//head/title")
    return _without_site(one_line(element.text_content()) if element is not None else "", site)


def _without_site(title: str, site: str) -> str:
    """Take the site's name off a title that ends with it ("Judul - Situs")."""
    cuts = list(_AFTER_TITLE.finditer(title))
    if cuts and site and title[cuts[-1].end() :].lower().strip() == site.lower():
        return title[: cuts[-1].start()]
    return title


def _byline(tree: "HtmlElement", metas: dict[str, str], article: dict[str, Any]) -> str:
    names = _names(article.get("author"))
    if names:
        return ", ".join(names)
    for key in AUTHORS:
        if metas.get(key) and "://" not in metas[key]:
            return metas[key]
    from trafilatura.metadata import extract_author

    return one_line(extract_author(tree) or "")


def _published(tree: "HtmlElement", metas: dict[str, str], article: dict[str, Any]) -> str:
    stated = [str(article.get("datePublished") or ""), *(metas.get(key, "") for key in DATES)]
    times = list(tree.iter("time"))
    stated += [
        t.get("datetime") or "" for t in times if t.get("itemprop") == "datePublished" or t.get("pubdate") is not None
    ]
    # A time among several may be a comment's or a neighbour's; one alone in the only article is its date.
    articles = list(tree.iter("article"))
    if len(articles) == 1:
        inside = [t.get("datetime") or "" for t in articles[0].iter("time") if t.get("datetime")]
        stated += inside if len(inside) == 1 else []
    return next((found for found in map(edtf, stated) if found), "")


def _address(tree: "HtmlElement", metas: dict[str, str]) -> str:
    links = [e.get("href") or "" for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    comments = [str(c) for c in tree.xpath("/comment() | //comment()[position() < 4]")[:8]]
    saved = [m[1] for m in map(_SAVED_FROM.search, comments) if m]
    pages = map(address, [*links, metas.get("og:url", ""), *saved])
    return next((p for p in pages if p.startswith("http")), "")


def _host(page: str) -> str:
    host = page.split("/")[2] if page.count("/") >= 2 else ""
    return host.removeprefix("www.")


def _language(tree: "HtmlElement") -> str:
    stated = tree.get("lang") or ""
    return stated.replace("_", "-") if _LANGUAGE.fullmatch(stated) else ""
