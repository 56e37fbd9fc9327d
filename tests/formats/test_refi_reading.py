"""REFI-QDA in: other programs' projects, the program's own after somebody worked on them, and files that mean harm."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reader.domain.errors import BadFile, Cancelled
from reader.domain.records import Annotation, Certainty, Claim, Highlight, Note, Status, Translation
from reader.formats.decoding import clean
from reader.formats.refi import archive, codes, reading, writing
from reader.formats.refi.counting import Counting, Ruler, Selection
from reader.formats.refi.reading import Project
from reader.formats.refi.settling import Settled
from tests.formats.export_sample import CONTENT, DOCUMENT, Words, anchor, made
from tests.formats.refi_sample import CLAIMS, FULL_BUNDLE, NAMESPACE, RELATION, guid, packed, project

TEXT = "Kepala dinas bicara.\n\nHujan turun 🌧 deras di kota."
CODES = f"""<CodeBook><Codes>
<Code guid="{guid(1)}" name="Cuaca" isCodable="true" color="#123456"><Description>langit</Description>
  <Code guid="{guid(2)}" name="Hujan" isCodable="true" color="#ABC"/></Code>
<Code guid="{guid(3)}" name="Tokoh" isCodable="false"><Code guid="{{{guid(4)}}}" name="Hujan" isCodable="true"/></Code>
</Codes></CodeBook>"""


def passage(number: int, words: str, inside: str = "", name: str = "", text: str = TEXT) -> str:
    start = text.index(words)
    return at(number, start, start + len(words), inside, name)


def at(number: int, start: int | str, end: int | str, inside: str = "", name: str = "") -> str:
    return (
        f'<PlainTextSelection guid="{guid(number)}" name="{name}" startPosition="{start}" endPosition="{end}" '
        f'creationDateTime="2020-02-03T04:05:06+07:00">{inside}</PlainTextSelection>'
    )


def coding(number: int, inside: str = "") -> str:
    return f'<Coding guid="{guid(900 + number)}"><CodeRef targetGUID="{guid(number)}"/>{inside}</Coding>'


def ref(number: int) -> str:
    return f'<NoteRef targetGUID="{guid(number)}"/>'


def note(number: int, text: str) -> str:
    return f'<Note guid="{guid(number)}" name="N"><PlainTextContent>{text}</PlainTextContent></Note>'


def source(inside: str, text: str = TEXT, number: int = 100) -> str:
    content = f"<PlainTextContent>{text}</PlainTextContent>"
    return f'<TextSource guid="{guid(number)}" name="Berita">{content}{inside}</TextSource>'


def read(folder: Path, body: str, files: dict[str, bytes] | None = None, origin: str = "Other 1.0") -> Project:
    return reading.read(packed(folder, project(body, origin), files))


def quotes(found: Project) -> list[str]:
    return [one.anchor.exact for each in found.documents for one in each.annotations]


def remarks(found: Project) -> dict[str, int]:
    return {" ".join(one.text.split()[1:3]): one.count for one in found.remarks}


# Other programs' projects


def test_codes_become_highlights_with_tags(tmp_path: Path) -> None:
    marked = passage(10, "turun 🌧 deras", coding(2) + coding(4) + coding(1))
    found = read(tmp_path, CODES + f"<Sources>{source(marked)}</Sources>")
    (document,) = found.documents
    (one,) = document.annotations
    assert document.content.text == "Kepala dinas bicara.\nHujan turun 🌧 deras di kota."
    assert (document.document.title, document.document.id) == ("Berita", guid(100).lower())
    assert one.anchor.exact == "turun 🌧 deras" == document.content.text[one.anchor.start : one.anchor.end]
    assert one.body == Highlight("#AABBCC")
    assert one.tags == ("Cuaca / Hujan", "Tokoh / Hujan", "Cuaca")
    assert one.id == guid(10).lower()
    assert one.created == "2020-02-02T21:05:06.000Z"


def test_what_is_written_becomes_notes(tmp_path: Path) -> None:
    both = passage(10, "Hujan", f"<Description>kata 1</Description>{coding(1, ref(51))}{ref(50)}{ref(52)}")
    alone = passage(11, "kota", ref(50))
    linked = passage(12, "dinas")
    notes = note(50, "kata 2") + note(51, "kata 3") + note(52, "kata 1") + note(53, "lewat tautan") + note(54, "bebas")
    links = f'<Links><Link guid="{guid(60)}" originGUID="{guid(53)}" targetGUID="{guid(12)}"/></Links>'
    body = f"<Sources>{source(both + alone + linked)}</Sources><Notes>{notes}</Notes>{links}{ref(54)}"
    found = read(tmp_path, CODES + body)
    document, free = found.documents
    said = [(one.anchor.exact, one.body.text) for one in document.annotations if isinstance(one.body, Note)]
    assert said == [("Hujan", "kata 1\n\nkata 2\n\nkata 3"), ("kota", "kata 2"), ("dinas", "lewat tautan")]
    assert len({one.id for one in document.annotations}) == 4
    assert free.content.text == "bebas"
    assert remarks(found) == {"description(s) of": 1, "code(s) that": 2}


def test_notes_on_a_whole_text_stand_on_its_first_block(tmp_path: Path) -> None:
    text = source(passage(10, "kota")).replace(
        "<PlainTextContent>", "<Description>tentang berita</Description><PlainTextContent>"
    )
    text = text.replace("</TextSource>", coding(1) + ref(50) + "</TextSource>")
    found = read(tmp_path, CODES + f"<Sources>{text}</Sources><Notes>{note(50, 'memo')}</Notes>")
    (document,) = found.documents
    assert document.document.tags == ("Cuaca",)
    said = [one.body.text for one in document.annotations if isinstance(one.body, Note)]
    assert said == ["tentang berita", "memo"]
    assert quotes(found)[1:] == ["Kepala dinas bicara."] * 2


@pytest.mark.parametrize("folder", ["Sources", "sources", "SOURCES"])
def test_texts_in_files(tmp_path: Path, folder: str) -> None:
    body = f'<Sources><TextSource guid="{guid(1)}" name="A" plainTextPath="internal://a.TXT">{at(2, 0, 5)}</TextSource>'
    found = read(tmp_path, body + "</Sources>", {f"{folder}/A.txt": "﻿Hujan turun".encode()})
    assert quotes(found) == ["Hujan"]
    old = read(tmp_path, body + "</Sources>", {f"{folder}/A.txt": "Hujan di café".encode("cp1252")})
    assert old.documents[0].content.text == "Hujan di café"
    wide = read(tmp_path, body + "</Sources>", {f"{folder}/A.txt": "Hujan turun".encode("utf-16")})
    assert quotes(wide) == ["Hujan"]


def test_a_pdf_is_read_by_its_text(tmp_path: Path) -> None:
    text = source(passage(10, "kota")).replace("TextSource", "Representation")
    area = f'<PDFSelection guid="{guid(6)}" page="1" firstX="0" firstY="0" secondX="1" secondY="1"/>'
    found = read(tmp_path, f'<Sources><PDFSource guid="{guid(5)}" name="Pindaian">{area}{text}</PDFSource></Sources>')
    assert quotes(found) == ["kota"]
    assert found.documents[0].document.title == "Pindaian"
    assert remarks(found) == {"area(s) marked": 1}


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    media = f'<PictureSource guid="{guid(1)}"/><AudioSource guid="{guid(2)}"/>'
    gone = (
        f'<TextSource guid="{guid(3)}" plainTextPath="internal://x.txt"/><TextSource guid="{guid(4)}" name="kosong"/>'
    )
    outside = f'<TextSource guid="{guid(5)}" plainTextPath="absolute:///etc/passwd"/>'
    fact = f'<VariableValue><VariableRef targetGUID="{guid(7)}"/><TextValue>5</TextValue></VariableValue>'
    value = source(passage(10, "kota", coding(77)) + fact)
    rest = (
        f'<Cases><Case guid="{guid(8)}"/></Cases><Sources>{media}{gone}{outside}{value}</Sources>'
        f'<Links><Link guid="{guid(9)}" originGUID="{guid(10)}" targetGUID="{guid(3)}"/></Links>'
        f'<Sets><Set guid="{guid(11)}" name="s"/></Sets><Graphs><Graph guid="{guid(12)}"/></Graphs>'
    )
    found = read(tmp_path, rest)
    assert quotes(found) == ["kota"]
    assert remarks(found) == {
        "picture(s) or": 2,
        "text(s) were": 3,
        "passage(s) have": 1,
        "fact(s) about": 1,
        "case(s), set(s)": 3,
        "link(s) were": 1,
    }


@pytest.mark.parametrize(
    ("start", "end", "name", "known"),
    [
        (len(TEXT) - 4, len(TEXT) + 3, "kota.", "kota."),
        (9000, 9005, "", "9000–9005"),
        (5, 5, "", "5–5"),
        (7, 3, "bicara…", "bicara"),
        ("", "x", "", "-1–-1"),
        (-3, 4, "", "-1–4"),
        (20, 22, "", "20–22"),
    ],
)
def test_places_that_do_not_fit_are_kept_without_one(
    tmp_path: Path, start: int, end: int, name: str, known: str
) -> None:
    found = read(tmp_path, CODES + f"<Sources>{source(at(10, start, end, coding(1), name))}</Sources>")
    ((one,),) = (each.annotations for each in found.documents)
    assert (one.orphaned, one.anchor.exact, one.tags) == (True, known, ("Cuaca",))
    assert remarks(found)["passage(s) do"] == 1


def test_ids_given_twice_or_not_at_all(tmp_path: Path) -> None:
    twice = passage(10, "kota") + passage(10, "Hujan") + passage(10, "dinas").replace(guid(10), "")
    found = read(tmp_path, f"<Sources>{source(twice)}{source('')}</Sources>")
    ids = [one.id for each in found.documents for one in each.annotations] + [
        one.document.id for one in found.documents
    ]
    assert len(set(ids)) == 5
    assert all(ids)


# How programs count


def counted(
    start: int, end: int, *, raw: str, shift: int = 0, units: bool = False, one: bool = False
) -> tuple[int, int]:
    """The places as a program counts that differs from the standard in these ways."""

    def place(offset: int) -> int:
        before = raw[:offset].replace("\r\n", "\n") if one else raw[:offset]
        return len(before.encode("utf-16-le")) // 2 if units else len(before)

    return place(start) + shift, place(end) + shift


CUT = ("tiba", "besok", "orang", "berdiri", "dermaga", "daftar", "Petugas")
WORDS = ("Satu", "dua", "tiga", "empat", "lima", "enam", "tujuh")
RAW = "😀 Satu\r\ndua tiga 👩‍🚀\r\n\r\nempat lima\r\nenam tujuh"


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("units", [True, False])
@pytest.mark.parametrize("one", [True, False])
@pytest.mark.parametrize("bom", [True, False])
def test_ways_of_counting(tmp_path: Path, named: bool, inclusive: bool, units: bool, one: bool, bom: bool) -> None:
    marked = ""
    for number, word in enumerate(WORDS):
        begin = RAW.index(word)
        start, end = counted(begin, begin + len(word), raw=RAW, shift=int(bom), units=units, one=one)
        marked += at(10 + number, start, end - inclusive, name=word if named else "")
    body = f'<Sources><TextSource guid="{guid(1)}" plainTextPath="internal://a.txt">{marked}</TextSource></Sources>'
    found = read(tmp_path, body, {"sources/a.txt": ("﻿" + RAW).encode()})
    assert tuple(quotes(found)) == WORDS


SIGNS = st.sampled_from(
    ["a", "kata", " ", "\t", "\r\n", "\n", "\r", "e\u0301", "\u00e9", "\xad", "\u2028", "\U0001f327", "."]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(SIGNS, min_size=1, max_size=25), st.data())
def test_a_settled_passage_has_the_same_words(signs: list[str], data: st.DataObject) -> None:
    """Whatever becomes of a text, a stretch of it keeps its letters and begins and ends on a line."""
    start = data.draw(st.integers(0, len(signs)))
    end = data.draw(st.integers(start, len(signs)))
    places = [len("".join(signs[:index])) for index in range(len(signs) + 1)]
    text = "".join(signs)
    if not clean(text).strip():
        with pytest.raises(ValueError, match="no words"):
            Settled(text)
        return
    settled = Settled(text)
    settled.content.check()
    span = settled.span(places[start], places[end])
    found = settled.content.text[slice(*span)] if span else ""
    assert found.split() == clean("".join(signs[start:end])).split()
    assert found == found.strip("\n")


@settings(max_examples=200, deadline=None)
@given(st.lists(SIGNS, max_size=12), st.booleans(), st.booleans(), st.booleans())
def test_a_ruler_counts_sign_by_sign(signs: list[str], one: bool, units: bool, bom: bool) -> None:
    text = "".join(signs).replace("\r\n", "\n").replace("\n", "\r\n") + "z"
    ruler = Ruler(text, Counting(breaks_as_one=one, units=units, bom=bom), had_bom=bom)
    counted, expected = int(bom), list[tuple[int, int]]()
    for place, sign in enumerate(text):
        expected.append((counted, place))
        width = 0 if one and text[place : place + 2] == "\r\n" else 2 if units and sign > "\uffff" else 1
        if width == 2:
            expected.append((counted + 1, place + 1))
        counted += width
    for begin, place in dict(expected).items():
        span = ruler.span(Selection(begin, counted))
        if place < len(text):
            assert span == (place if not (one and text[place - 1 : place + 1] == "\r\n") else place - 1, len(text))


def test_atlas_counts_a_line_end_as_one(tmp_path: Path) -> None:
    body = (
        f'<Sources><TextSource guid="{guid(1)}" plainTextPath="internal://a.txt">{at(2, 3, 5)}</TextSource></Sources>'
    )
    found = read(tmp_path, body, {"sources/a.txt": b"ab\r\ncd ef"}, origin="ATLAS.ti 23")
    assert quotes(found) == ["cd"]
    assert quotes(
        read(tmp_path, body.replace('"3"', '"4"').replace('"5"', '"6"'), {"sources/a.txt": b"ab\r\ncd ef"})
    ) == ["cd"]


def test_half_a_word_alone_changes_nothing(tmp_path: Path) -> None:
    assert quotes(read(tmp_path, f"<Sources>{source(passage(1, 'Huja'))}</Sources>")) == ["Huja"]


def test_a_selection_for_each_code_makes_one_highlight(tmp_path: Path) -> None:
    marked = passage(10, "kota", coding(1)) + passage(11, "kota", coding(4)) + passage(12, "kota", ref(50))
    people = f'<Users><User guid="{guid(90)}"/><User guid="{guid(91)}"/></Users>'
    notes = f"<Notes>{note(50, 'memo')}</Notes><Description>x</Description>"
    body = f"{people}{CODES}<Sources>{source(marked)}</Sources>{notes}"
    found = read(tmp_path, body)
    highlight, memo = found.documents[0].annotations
    assert highlight.tags == ("Cuaca", "Tokoh / Hujan")
    assert memo.body == Note("memo")
    assert remarks(found) == {
        "description(s) of": 2,
        "code(s) stood": 1,
        "code(s) that": 1,
        "people marked": 2,
    }


# The program's own, worked on elsewhere


def own() -> tuple[Any, dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(writing.qdpx([FULL_BUNDLE], Words("id"), [RELATION]))) as zipped:
        files = {name: zipped.read(name) for name in zipped.namelist()}
    return etree.fromstring(files.pop("project.qde")), files


def again(folder: Path, root: Any, files: dict[str, bytes]) -> dict[str, Annotation]:
    found = reading.read(packed(folder, etree.tostring(root), files))
    return {one.id: one for each in found.documents for one in each.annotations}


def by_guid(root: Any, key: str) -> Any:
    (found,) = (one for one in root.iter() if one.get("guid") == key)
    return found


def named(root: Any, name: str) -> list[Any]:
    return list(root.iter(f"{{{NAMESPACE}}}{name}"))


def test_codes_changed_elsewhere_count(tmp_path: Path) -> None:
    root, files = own()
    for one in named(by_guid(root, CLAIMS[0].id), "CodeRef"):
        if one.get("targetGUID") == codes.guid("status", "disputed"):
            one.set("targetGUID", codes.guid("status", "refuted"))
        if one.get("targetGUID") == codes.guid("certainty", "reported"):
            one.set("targetGUID", codes.guid("certainty", "denied"))
    by_guid(root, codes.guid("tag", "cek")).set("name", "periksa")
    body = again(tmp_path, root, files)[CLAIMS[0].id]
    assert isinstance(body.body, Claim)
    assert (body.body.status, body.body.certainty) == (Status.REFUTED, Certainty.DENIED)
    assert body.tags == ("periksa", " ")


def test_a_certainty_chosen_elsewhere_is_chosen(tmp_path: Path) -> None:
    root, files = own()
    for one in named(by_guid(root, CLAIMS[1].id), "CodeRef"):
        if one.get("targetGUID") == codes.guid("certainty", "asserted"):
            one.set("targetGUID", codes.guid("certainty", "hedged"))
    body = again(tmp_path, root, files)[CLAIMS[1].id].body
    assert body == replace(CLAIMS[1].body, certainty=Certainty.HEDGED, certainty_chosen=True)  # type: ignore[arg-type]


def test_own_places_are_not_measured(tmp_path: Path) -> None:
    """Seven marks that stop a letter before the end of a word look as if the last letter were counted in."""
    marks = [made(40 + number, anchor(word[:-1]), Highlight()) for number, word in enumerate(CUT)]
    path = tmp_path / "own.qdpx"
    path.write_bytes(writing.qdpx([replace(FULL_BUNDLE, annotations=tuple(marks))], Words("id")))
    with zipfile.ZipFile(path) as zipped:
        files = {name: zipped.read(name) for name in zipped.namelist()}
    root = etree.fromstring(files.pop("project.qde"))
    for one in named(root, "PlainTextSelection"):
        one.set("name", "")
    assert set(again(tmp_path, root, files).values()) == set(marks)
    root.set("origin", "Lain")
    assert set(again(tmp_path, root, files).values()) != set(marks)


def test_colours_and_states_changed_elsewhere_count(tmp_path: Path) -> None:
    root, files = own()
    for one in named(root, "CodeRef"):
        if one.get("targetGUID") in (codes.guid("colour", "#0055ff"), codes.guid("state", "draft")):
            final = one.get("targetGUID") == codes.guid("state", "draft")
            one.set("targetGUID", codes.guid("state", "final") if final else codes.guid("colour", "pink"))
    found = again(tmp_path, root, files)
    bodies = [one.body for one in found.values()]
    assert Highlight("pink") in bodies
    assert Highlight("#0055ff") not in bodies
    assert [one.state.value for one in bodies if isinstance(one, Translation)].count("final") == 2


def test_words_changed_elsewhere_count(tmp_path: Path) -> None:
    root, files = own()
    before = {one.id: one for one in FULL_BUNDLE.annotations}
    texts = {one.getparent().get("guid"): one for one in named(root, "PlainTextContent")}
    claim, translation = CLAIMS[0].id, "a0000000-0000-4000-8000-000000000004"
    texts[codes.guid("note", claim)].text = "Ditulis ulang"
    texts[codes.guid("note", translation)].text = "Since dawn"
    texts[codes.guid("note", RELATION.id)].text = "alasan lain"
    by_guid(root, CLAIMS[1].id).find(f"{{{NAMESPACE}}}Description").text = "Dermaga tak ada"
    found = reading.read(packed(tmp_path, etree.tostring(root), files))
    after = {one.id: one for one in found.documents[0].annotations}
    assert after[claim] == before[claim]
    assert after[codes.guid("added", claim)].body == Note("Ditulis ulang")
    assert after[translation].body == replace(before[translation].body, text="Since dawn")  # type: ignore[arg-type]
    assert after[CLAIMS[1].id].body == replace(CLAIMS[1].body, statement="Dermaga tak ada")  # type: ignore[arg-type]
    assert [one.reason for one in found.relations] == ["alasan lain"]
    assert len(after) == len(before) + 1


def test_passages_moved_and_deleted_elsewhere_are(tmp_path: Path) -> None:
    root, files = own()
    moved = by_guid(root, CLAIMS[0].id)
    moved.set("endPosition", str(int(moved.get("endPosition")) + 3))
    gone = by_guid(root, CLAIMS[1].id)
    gone.getparent().remove(gone)
    lost = by_guid(root, "a0000000-0000-4000-8000-000000000010")
    lost.getparent().remove(lost)
    found = again(tmp_path, root, files)
    assert found[CLAIMS[0].id].anchor.exact == "orang berdiri di"
    assert found[CLAIMS[0].id].body == CLAIMS[0].body
    assert CLAIMS[1].id not in found
    assert len(found) == len(FULL_BUNDLE.annotations) - 2
    assert not reading.read(packed(tmp_path, etree.tostring(root), files)).relations


def test_facts_changed_elsewhere_count(tmp_path: Path) -> None:
    root, files = own()
    for one in named(root, "TextValue"):
        one.text = {"Rani & Bima": "Rani", "2026-11-23": "kemarin"}.get(one.text, one.text)
    named(root, "TextSource")[0].set("name", "Judul baru")
    (document,) = reading.read(packed(tmp_path, etree.tostring(root), files)).documents
    assert document.document == replace(DOCUMENT, byline="Rani", title="Judul baru")


def test_line_ends_changed_elsewhere_do_not_matter(tmp_path: Path) -> None:
    root, files = own()
    name = f"sources/{DOCUMENT.id}.txt"
    text = "﻿" + CONTENT.text.replace("\n", "\r\n")
    root.set("origin", "Lain")
    for one in named(root, "PlainTextSelection"):
        for attribute in ("startPosition", "endPosition"):
            place = int(one.get(attribute))
            one.set(attribute, str(place + CONTENT.text.count("\n", 0, place)))
    found = reading.read(packed(tmp_path, etree.tostring(root), {**files, name: text.encode()}))
    assert found.documents[0].content == CONTENT
    assert set(found.documents[0].annotations) == set(FULL_BUNDLE.annotations)


def test_a_text_changed_elsewhere_is_read_as_it_is(tmp_path: Path) -> None:
    root, files = own()
    files[f"sources/{DOCUMENT.id}.txt"] = (CONTENT.text[:40] + "?").encode()
    (document,) = reading.read(packed(tmp_path, etree.tostring(root), files)).documents
    assert document.document.title == DOCUMENT.title
    assert document.document.text_version == document.content.version != CONTENT.version
    kept = [one for one in document.annotations if not one.orphaned]
    assert all(document.content.text[one.anchor.start : one.anchor.end] == one.anchor.exact for one in kept)
    assert len(document.annotations) == len(FULL_BUNDLE.annotations)
    assert {one.id for one in document.annotations} == {one.id for one in FULL_BUNDLE.annotations}


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b'{"sorot": 1}', b"[" * 100_000, b'{"sorot":1,"documents":[{}]}'])
def test_without_what_is_carried_along_the_rest_is_read(tmp_path: Path, spoilt: bytes) -> None:
    root, files = own()
    found = again(tmp_path, root, {**files, f"sources/{writing.EXACT}.txt": spoilt})
    assert Note("Dermaga ada\n\nPernyataan: Dermaga ada") in [
        replace(one.body, text=one.body.text.split("\nKepastian")[0].split("\nCertainty")[0])
        for one in found.values()
        if isinstance(one.body, Note)
    ]


@pytest.mark.parametrize("field", ["start", "value", "tags", "kind", "colour"])
def test_what_is_carried_along_must_be_of_its_shape(tmp_path: Path, field: str) -> None:
    root, files = own()
    name = f"sources/{writing.EXACT}.txt"
    raw = json.loads(files[name])

    def spoil(value: Any) -> None:
        for key, one in (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        ):
            if key == field:
                value[key] = {"x": [1.5]}
            else:
                spoil(one)

    spoil(raw)
    found = again(tmp_path, root, {**files, name: json.dumps(raw).encode()})
    assert found


def test_a_relation_of_a_claim_that_lost_its_place(tmp_path: Path) -> None:
    claims = (replace(CLAIMS[0], orphaned=True), CLAIMS[1])
    path = tmp_path / "own.qdpx"
    path.write_bytes(writing.qdpx([replace(FULL_BUNDLE, annotations=claims)], Words("id"), [RELATION]))
    found = reading.read(path)
    assert found.relations == (RELATION,)
    assert set(found.documents[0].annotations) == set(claims)
    assert not found.remarks


def test_only_claims_are_related(tmp_path: Path) -> None:
    other = replace(RELATION, other=FULL_BUNDLE.annotations[0].id)
    path = tmp_path / "own.qdpx"
    path.write_bytes(writing.qdpx([FULL_BUNDLE], Words("id"), [other]))
    found = reading.read(path)
    assert not found.relations
    assert remarks(found) == {"link(s) were": 1}


def test_what_is_carried_along_is_not_trusted(tmp_path: Path) -> None:
    """Numbers no library can hold, colours that are none, halves of characters, spans outside the text."""
    root, files = own()
    name = f"sources/{writing.EXACT}.txt"
    raw = json.loads(files[name])
    raw["documents"][0]["record"]["furniture"] = [[5, 10**6]]
    raw["annotations"][0]["body"]["colour"] = "red;x:y"
    (lost,) = (one for one in raw["annotations"] if one.get("orphaned"))
    lost["anchor"]["start"], lost["body"]["text"] = -7, "\ud83d"
    found = reading.read(packed(tmp_path, etree.tostring(root), {**files, name: json.dumps(raw).encode()}))
    (document,) = found.documents
    assert all(end <= len(document.content.text) for _, end in document.document.furniture)
    for one in document.annotations:
        assert one.anchor.start >= 0
        assert not isinstance(one.body, Highlight) or one.body.colour in ("yellow", "green", "#0055ff")
        assert not isinstance(one.body, Note) or "\ud83d" not in one.body.text
    lost["anchor"]["start"] = 2**70
    huge = again(tmp_path, root, {**files, name: json.dumps(raw).encode()})
    assert all(one.anchor.start < 2**53 for one in huge.values())


# Files that are no projects, or mean harm


def refused(path: Path) -> str:
    with pytest.raises(BadFile) as caught:
        reading.read(path)
    return str(caught.value)


def test_refusals(tmp_path: Path) -> None:
    text = tmp_path / "a.qdpx"
    text.write_text("halo")
    assert "not a project file" in refused(text)
    assert "not there" in refused(tmp_path / "tiada.qdpx")
    assert "not a project file" in refused(tmp_path)
    assert "damaged" in refused(packed(tmp_path, "<Project"))
    assert "damaged" in refused(packed(tmp_path, b"\xff\xfe\x00"))
    assert "damaged" in refused(packed(tmp_path, "<a>" * 5000))
    assert "not a project file" in refused(packed(tmp_path, "<html/>"))
    assert "list of codes" in refused(packed(tmp_path, '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'))
    empty = tmp_path / "b.qdpx"
    zipfile.ZipFile(empty, "w").close()
    assert "not a project file" in refused(empty)


def test_a_damaged_archive(tmp_path: Path) -> None:
    path = packed(tmp_path, project(f"<Sources>{source('')}</Sources>"))
    data = bytearray(path.read_bytes())
    data[60:90] = b"\0" * 30
    path.write_bytes(data)
    assert "damaged" in refused(path)


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "rahasia.txt"
    secret.write_text("rahasia")
    body = project(f"<Sources>{source('', '&a;')}</Sources>").removeprefix('<?xml version="1.0"?>')
    for entity in (f'<!ENTITY a SYSTEM "{secret.as_uri()}">', '<!ENTITY a "haha">'):
        assert "damaged" in refused(packed(tmp_path, f"<!DOCTYPE Project [{entity}]>{body}"))


def test_paths_that_lead_outside(tmp_path: Path) -> None:
    (tmp_path / "luar.txt").write_text("rahasia")
    for path in (
        "internal://../luar.txt",
        "internal:///luar.txt",
        "relative://luar.txt",
        f"file://{tmp_path}/luar.txt",
    ):
        body = f'<Sources><TextSource guid="{guid(1)}" plainTextPath="{path}"/></Sources>'
        found = read(tmp_path, body, {"../luar2.txt": b"x"})
        assert not found.documents
        assert remarks(found) == {"text(s) were": 1}
    assert sorted(one.name for one in tmp_path.iterdir()) == ["luar.txt", "p.qdpx"]


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_PROJECT", 100_000)
    monkeypatch.setattr(archive, "MAX_TEXTS", 150_000)
    assert "more than can be read" in refused(packed(tmp_path, " " * 200_000 + project("")))
    several = "".join(f'<TextSource guid="{guid(one)}" plainTextPath="internal://{one}.txt"/>' for one in range(3))
    files = {f"sources/{one}.txt": b"a " * 40_000 for one in range(3)}
    assert "more than can be read" in refused(packed(tmp_path, project(f"<Sources>{several}</Sources>"), files))
    monkeypatch.setattr(archive, "MAX_ENTRIES", 2)
    assert "more than can be read" in refused(packed(tmp_path, project(""), {"a": b"", "b": b""}))


def test_it_can_be_stopped(tmp_path: Path) -> None:
    class Stopped:
        def report(self, done: int, total: int) -> None: ...

        def cancelled(self) -> bool:
            return True

    path = packed(tmp_path, project(f"<Sources>{source('')}</Sources>"))
    with pytest.raises(Cancelled):
        reading.read(path, Stopped())


def test_without_any_part(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Project((), (), ())
