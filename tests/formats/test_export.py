"""The exports: what they look like, that they do no harm, and that they are written whole or not at all.

The golden files are made anew with ``SOROT_GOLDEN=write pytest tests/formats/test_export.py``; read the difference
before keeping it.
"""

import csv
import io
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import BadFile
from reader.domain.records import Highlight, Kind, Note
from reader.formats import csv_table, html_style, html_text, markdown_notes
from reader.formats.bundle import Bundle, Choice, select
from reader.formats.note_markdown import to_html
from reader.formats.writing import SUFFIX, Format, save, write
from tests.formats.export_sample import ANNOTATIONS, BUNDLE, CONTENT, DOCUMENT, Words, anchor, made

GOLDEN = Path(__file__).parent / "golden"
NOTES = (Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSONLD)
CASES = [(form, language) for form in NOTES for language in ("en", "id")]


class Reading(HTMLParser):
    """What a browser would make of a page: its words by block, its tags and attributes, whether tags match."""

    EMPTY = frozenset({"meta", "br", "hr"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not (tag == "a" and "a" in self.open), "a link inside a link"
        self.tags.append((tag, dict(attrs)))
        if tag == "br":
            self.words += "\n"
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"aside", "sup", "style", "section"} & set(self.open):
            self.words += data


@pytest.mark.parametrize(("form", "language"), CASES)
def test_golden(form: Format, language: str, tmp_path: Path) -> None:
    path = GOLDEN / f"sample.{language}{SUFFIX[form]}"
    text = write(form, [BUNDLE], Choice(), Words(language))
    if os.environ.get("SOROT_GOLDEN") == "write":
        save(path, text)
    save(tmp_path / path.name, text)
    assert (tmp_path / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("form", Format)
def test_same_library_same_bytes(form: Format) -> None:
    shuffled = replace(BUNDLE, annotations=tuple(reversed(BUNDLE.annotations)))
    assert write(form, [shuffled], Choice(), Words("en")) == write(form, [BUNDLE], Choice(), Words("en"))


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(kinds=frozenset({Kind.CLAIM})), {3}),
        (Choice(tags=frozenset({"cek", "antar-paragraf"})), {2, 3}),
        (Choice(states=frozenset({"final"})), {1, 2, 4, 7, 8, 9, 10}),
        (Choice(kinds=frozenset({Kind.TRANSLATION}), states=frozenset({"draft", "reviewed"})), {5, 6}),
    ],
)
def test_choice(choice: Choice, expected: set[int]) -> None:
    chosen = select([BUNDLE], choice)[0].annotations
    assert {ANNOTATIONS.index(one) + 1 for one in chosen} == expected


def test_a_lost_annotation_comes_last_though_it_began_first() -> None:
    assert select([BUNDLE], Choice())[0].annotations[-1].orphaned


# Markdown


@settings(max_examples=150)
@given(st.text(alphabet=st.sampled_from("ab1 \n*_`#>-+.()[]!<&|~=\\:;\"'"), max_size=30))
def test_escaped_text_renders_as_the_same_words(text: str) -> None:
    page = markdown.markdown(markdown_notes._paragraphs(text), extensions=["tables", "fenced_code"])
    seen = Reading(page)
    assert {tag for tag, _ in seen.tags} <= {"p"}
    assert seen.words.split() == text.split()


def test_markdown_groups_by_section_and_passage() -> None:
    text = write(Format.MARKDOWN, [BUNDLE], Choice(), Words("en"))
    assert text.index("> tiba") < text.index("## Siapa yang") < text.index("> orang") < text.index("## Place lost")
    assert text.count("> Kami menunggu") == 1
    assert f"(sorot://document/{DOCUMENT.id}#{ANNOTATIONS[2].id})" in text


def test_markdown_renders_notes_inside_their_item() -> None:
    after = made(11, anchor("orang berdiri"), Note("sesudah"))
    bundle = replace(BUNDLE, annotations=(made(8, anchor("orang berdiri"), Note("```\n# x")), after))
    page = markdown.markdown(write(Format.MARKDOWN, [bundle], Choice(), Words("en")))
    assert page.count("<li>") == 2


# HTML


def page(bundle: Bundle = BUNDLE, **choice: bool) -> str:
    return write(Format.HTML, [bundle], Choice(**choice), Words("en"))


def test_html_holds_the_whole_article_and_every_note() -> None:
    seen = Reading(page())
    for block in CONTENT.blocks[1:-1]:
        assert CONTENT.text[block.start : block.end] in seen.words
    assert "Kabar Uji - " not in seen.words.split("Open in Sorot")[1]
    assert "Baca juga" not in seen.words
    ids = {attributes.get("id") for _, attributes in seen.tags}
    for one in ANNOTATIONS:
        if one.tags or not isinstance(one.body, Highlight):
            assert f"n-{one.id}" in ids
            assert one.orphaned or f"at-{one.id}" in ids
    for _, attributes in seen.tags:
        target = attributes.get("href") or ""
        assert not target.startswith("#") or target[1:] in ids


def test_html_furniture_shows_when_asked_or_annotated() -> None:
    assert "Baca juga" in Reading(page(furniture=True)).words
    assert '<span class="furniture">' in page(furniture=True)
    marked = replace(BUNDLE, annotations=(made(20, anchor("Baca juga"), Note("x")),))
    assert "Baca juga: Dermaga" in Reading(page(marked)).words


def test_html_crossing_highlights_cover_exactly_their_text() -> None:
    for one in ANNOTATIONS:
        pieces = re.findall(rf'<mark [^>]*data-ids="[^"]*{one.id}[^"]*"[^>]*>(.*?)</mark>', page(), re.S)
        covered = Reading("".join(pieces)).words
        expected = "" if one.orphaned else one.anchor.exact
        assert covered.replace("\n", "") == expected.replace("\n", "")


def test_html_numbers_a_note_that_ends_with_its_line() -> None:
    place = anchor("Siapa", "#menunggu?\n")
    assert f'id="at-{made(21, place, Note("x")).id}"' in page(
        replace(BUNDLE, annotations=(made(21, place, Note("x")),))
    )


def test_html_fetches_and_runs_nothing() -> None:
    seen = Reading(page())
    assert not {"script", "img", "link", "iframe", "object", "form", "b"} & {tag for tag, _ in seen.tags}
    for _, attributes in seen.tags:
        assert not {name for name in attributes if name.startswith("on") or name == "src"}
        target = attributes.get("href")
        assert target is None or target.startswith(("https://", "sorot://", "#"))
    assert "url(" not in page()
    assert "@import" not in page()


def test_html_of_several_documents_has_contents() -> None:
    other = replace(BUNDLE, document=replace(DOCUMENT, id="other", title="Lain"), annotations=())
    seen = Reading(write(Format.HTML, [BUNDLE, other], Choice(), Words("id")))
    assert ("a", {"href": "#d-other", "lang": "id"}) in seen.tags
    assert sum(tag == "article" for tag, _ in seen.tags) == 2


def luminance(colour: str) -> float:
    parts = [value / 255 for value in bytes.fromhex(colour[1:])]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [html_style.LIGHT, html_style.DARK])
def test_colours_meet_wcag_aa(theme: dict[str, str]) -> None:
    paints = ["unverified", "supported", "disputed", "refuted", "note", "yellow", "green", "blue", "pink"]
    for name in ["paper", "card", *paints]:
        assert contrast(theme["ink"], theme[name]) >= 4.5, name
    for name in ("paper", "card"):
        assert contrast(theme["muted"], theme[name]) >= 4.5, name
        assert contrast(theme["accent"], theme[name]) >= 4.5, name
    for colour in ("#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00"):
        assert contrast(theme["ink"], html_text.tint(colour, theme["paper"].lower())) >= 4.5, colour


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("**a** *b*", "<p><strong>a</strong> <em>b</em></p>"),
        ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
        ("[a](javascript:x)", "<p>a</p>"),
        ("[a](JaVaScRiPt:x)", "<p>a</p>"),
        ("[a](data:text/html,x)", "<p>a</p>"),
        ("[a](http://x.example/?a&b)", '<p><a href="http://x.example/?a&amp;b" rel="noopener noreferrer">a</a></p>'),
        ("![gambar](http://x.example/p.png)", "<p>gambar</p>"),
        ("a & <b onclick=x>", "<p>a &amp; &lt;b onclick=x&gt;</p>"),
    ],
)  # fmt: skip
def test_note_markdown(note: str, shown: str) -> None:
    assert to_html(note) == shown


def test_deeply_nested_note_is_shown_as_typed() -> None:
    assert ">" * 5000 not in to_html(">" * 5000 + "x")


@settings(max_examples=150)
@given(st.text(alphabet=st.sampled_from("ab <>\"'=&;:/[]()!`*_#-\njavscript"), max_size=60))
def test_note_markdown_never_makes_a_harmful_tag(note: str) -> None:
    for tag, attributes in Reading(to_html(note)).tags:
        assert tag not in {"script", "img", "iframe", "style"}
        assert set(attributes) <= {"href", "rel"}
        assert re.match("https?:|mailto:", attributes.get("href") or "https:", re.I)


# CSV


def test_csv_reads_back_with_formulas_defused() -> None:
    text = write(Format.CSV, [BUNDLE], Choice(), Words("id"))
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert len(rows) == len(ANNOTATIONS)
    assert {len(row) for row in rows} == {len(header)}
    cells = [cell for row in rows for cell in row]
    assert '\'=HYPERLINK("http://x")' in cells
    assert "'=1+1" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert len(set(header)) == len(header)
    claim = dict(zip(header, rows[2], strict=True))
    assert claim["Status"] == "Diperdebatkan"
    assert claim["Bukti"].count("\n") == 3
    assert rows[-1][header.index("Tempat hilang")] == "Ya"


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\tx", "\rx", " =1", "＝1"])
def test_csv_defuses(cell: str) -> None:
    assert csv_table.safe(cell) == f"'{cell}"


# Saving


def test_save_replaces_whole_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "catatan.csv"
    target.write_text("lama")
    save(target, "ü🚢\r\n")
    assert target.read_bytes() == b"\xef\xbb\xbf" + "ü🚢\r\n".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_save_that_fails_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "catatan.md"
    target.write_text("lama")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadFile, match="Any earlier file is unchanged"):
        save(target, "baru")
    assert target.read_text() == "lama"
    assert list(tmp_path.iterdir()) == [target]


def test_save_into_no_folder_or_onto_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="folder does not exist"):
        save(tmp_path / "tiada" / "a.md", "x")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(BadFile, match="not saved"):
        save(tmp_path / "folder.md", "x")
    assert [one.name for one in tmp_path.iterdir()] == ["folder.md"]
