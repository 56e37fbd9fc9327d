"""The sample library and the icons: consistent, our own, and drawable."""

import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from reader.domain.records import Certainty, Kind, State, Status

CHECKOUT = Path(__file__).parents[2]
SAMPLE = CHECKOUT / "resources" / "sample"
ICONS = CHECKOUT / "resources" / "icons"
ARTICLE = CHECKOUT.parent / "shared" / "articles" / "tiktok-microsoft-azure.id.txt"
SVG = "{http://www.w3.org/2000/svg}"
LINE_ICONS = sorted(path for path in ICONS.glob("*.svg") if path.stem != "sorot")
WANTED = [
    "library",
    "panel",
    "back",
    "search",
    "compare",
    "export",
    "open",
    "close",
    "confirm",
    "add",
    "sort",
    "filter",
    "trash",
    "edit",
    "check",
    "warning",
    "info",
    "undo",
    "redo",
    "copy",
    "link",
    "tag",
    "claim",
    "translate",
    "note",
    "highlight",
    "chevron-down",
    "chevron-up",
    "chevron-left",
    "chevron-right",
    "more",
    "merge",
    "split",
    "suggest",
    "sun",
    "moon",
    "keyboard",
    "document",
    "refresh",
    "jump",
    "map",
    "evidence",
    "sorot",
]
FIELDS = {
    Kind.CLAIM: {"statement", "source", "certainty", "status", "evidence", "tags"},
    Kind.TRANSLATION: {"language", "text", "state", "chosen"},
    Kind.NOTE: {"text", "tags"},
    Kind.HIGHLIGHT: {"colour", "tags"},
}

MANIFEST: dict[str, Any] = json.loads((SAMPLE / "manifest.json").read_text("utf-8"))
DOCUMENTS: list[dict[str, Any]] = MANIFEST["documents"]
ITEMS: list[tuple[str, dict[str, Any]]] = [
    (group["file"], item) for group in MANIFEST["annotations"] for item in group["items"]
]


def front_matter(file: str) -> dict[str, str]:
    head = (SAMPLE / file).read_text("utf-8").split("---\n")[1]
    return {key: value.strip().strip('"') for key, value in (line.split(":", 1) for line in head.splitlines())}


def body(file: str) -> str:
    return (SAMPLE / file).read_text("utf-8").split("---\n", 2)[2]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[place : place + length]) for place in range(len(found) - length + 1)}


def test_the_manifest_names_every_text_once() -> None:
    assert sorted(d["file"] for d in DOCUMENTS) == sorted(path.name for path in SAMPLE.glob("*.md"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d["file"])
def test_a_text_says_of_itself_what_the_manifest_says(document: dict[str, Any]) -> None:
    assert set(document) == {
        "file",
        "title",
        "language",
        "published",
        "site",
        "byline",
        "work",
        "version",
        "tags",
    }
    assert front_matter(document["file"]) == {
        "title": document["title"],
        "author": document["byline"],
        "date": document["published"],
    }
    assert document["file"].endswith(f".{document['language']}.md")


def test_versions_of_a_work_are_told_apart() -> None:
    assert len({(d["work"], d["version"]) for d in DOCUMENTS}) == len(DOCUMENTS)
    article = [d["language"] for d in DOCUMENTS if d["work"] == "tagihan-ai"]
    assert Counter(article) == {"id": 2, "en": 2}


def test_the_article_keeps_its_shape_in_every_version() -> None:
    for document in DOCUMENTS:
        if document["work"] == "tagihan-ai":
            blocks = body(document["file"]).strip().split("\n\n")
            headings = [block for block in blocks if block.startswith("## ")]
            assert (len(blocks) - len(headings), len(headings)) == (21, 4), document["file"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d["file"])
def test_no_sentence_comes_from_the_article_on_the_same_subject(document: dict[str, Any]) -> None:
    if not ARTICLE.exists():
        pytest.skip("the article is not beside this checkout")
    shared = runs(body(document["file"]), 6) & runs(ARTICLE.read_text("utf-8"), 6)
    assert not shared


def assert_found_once(file: str, quote: str, prefix: str = "") -> None:
    assert body(file).count(prefix + quote) == 1, (file, prefix, quote)
    assert not set(quote) & set("*_[]`|>#\n"), quote


@pytest.mark.parametrize(("file", "item"), ITEMS, ids=lambda v: v if isinstance(v, str) else v["quote"][:24])
def test_an_annotation_has_its_place_and_its_fields(file: str, item: dict[str, Any]) -> None:
    assert_found_once(file, item["quote"], item.get("prefix", ""))
    kind = Kind(item["kind"])
    assert set(item) - {"quote", "prefix", "kind"} == FIELDS[kind]
    assert all(item.get(field, "x") for field in ("statement", "text", "colour", "language"))
    if kind is Kind.CLAIM:
        Certainty(item["certainty"])
        Status(item["status"])
        for evidence in item["evidence"]:
            assert evidence["why"]
            if "document" in evidence:
                assert_found_once(evidence["document"], evidence["quote"])
            else:
                assert evidence["address"].startswith("https://")
    elif kind is Kind.TRANSLATION:
        State(item["state"])
    elif kind is Kind.HIGHLIGHT:
        assert item["colour"] in {"yellow", "green", "blue", "pink"}


def test_one_candidate_of_a_passage_is_chosen() -> None:
    chosen = Counter(
        (file, i["quote"], i["language"]) for file, i in ITEMS if i["kind"] == "translation" and i["chosen"]
    )
    assert chosen
    assert max(chosen.values()) == 1


def test_the_article_shows_each_kind_and_an_overlap() -> None:
    text = body("tagihan-ai.id.md")
    mine = [item for file, item in ITEMS if file == "tagihan-ai.id.md"]
    assert Counter(item["kind"] for item in mine) == {"claim": 7, "translation": 4, "note": 3, "highlight": 3}
    marked = sorted(
        (start, start + len(item["quote"]))
        for item in mine
        if item["kind"] == "highlight"
        for start in [text.index(item["quote"])]
    )
    assert any(first[1] > second[0] for first, second in pairwise(marked))


def test_every_icon_is_there() -> None:
    assert sorted(path.stem for path in ICONS.glob("*.svg")) == sorted(WANTED)


@pytest.mark.parametrize("path", LINE_ICONS, ids=lambda p: p.stem)
def test_a_line_icon_is_one_pen_in_the_colour_of_the_theme(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 20 20"
    pen = {name: root.get(name) for name in ("stroke", "fill", "stroke-width", "stroke-linecap")}
    assert pen == {"stroke": "currentColor", "fill": "none", "stroke-width": "1.5", "stroke-linecap": "round"}
    for shape in root:
        assert not {"stroke", "fill", "style", "class", "opacity"} & set(shape.attrib)


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda p: p.stem)
def test_an_icon_is_made_of_plain_shapes_and_points_nowhere(path: Path) -> None:
    for element in ElementTree.parse(path).iter():
        assert element.tag.removeprefix(SVG) in {"svg", "path", "rect", "circle"}
        assert not any("href" in name or "url(" in value for name, value in element.attrib.items())


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda p: p.stem)
def test_an_icon_draws_something_and_stays_in_its_box(path: Path) -> None:
    renderer = QSvgRenderer(QByteArray(path.read_bytes().replace(b"currentColor", b"#000000")))
    assert renderer.isValid()
    image = QImage(200, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    alpha = [[image.pixelColor(x, y).alpha() for x in range(0, 200, 4)] for y in range(0, 200, 4)]
    assert sum(map(bool, (value for row in alpha for value in row))) > 10
    edge = [image.pixelColor(x, y).alpha() for i in range(200) for x, y in ((i, 0), (i, 199), (0, i), (199, i))]
    assert not any(edge), "the drawing is cut off at the edge of its box"
