"""REFI-QDA out: what a project says, that it is valid, and that the same library always gives the same bytes.

The golden files are made anew with ``SOROT_GOLDEN=write pytest tests/formats/test_refi_writing.py``; read the
difference before keeping it.
"""

import io
import os
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from reader.domain.records import Claim, Highlight, Note
from reader.formats.bundle import Bundle
from reader.formats.refi import codes, writing
from tests.conftest import SHARED
from tests.formats.export_sample import BUNDLE, CONTENT, DOCUMENT, Words, anchor, made
from tests.formats.refi_sample import CLAIMS, FULL_BUNDLE, NAMESPACE, RELATION

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = SHARED / "standards" / "refi-qda-project.xsd"


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(*bundles: Bundle, language: str = "en") -> dict[str, bytes]:
    return entries(writing.qdpx(bundles, Words(language), [RELATION]))


def elements(files: dict[str, bytes], name: str) -> list[Any]:
    return list(etree.fromstring(files["project.qde"]).iter(f"{{{NAMESPACE}}}{name}"))


def coded(selection: Any) -> set[str]:
    return {one.get("targetGUID") for one in selection.iter(f"{{{NAMESPACE}}}CodeRef")}


@pytest.mark.parametrize("language", ["en", "id"])
def test_golden(language: str) -> None:
    files = {
        f"project.{language}.qde": written(FULL_BUNDLE, language=language)["project.qde"],
        f"codebook.{language}.qdc": codes.qdc([FULL_BUNDLE], Words(language)).encode(),
    }
    for name, data in files.items():
        if os.environ.get("SOROT_GOLDEN") == "write":
            (GOLDEN / name).write_bytes(data)
        assert data == (GOLDEN / name).read_bytes()


@pytest.mark.skipif(not SCHEMA.exists(), reason="the standard's schema is not here")
@pytest.mark.parametrize(
    "bundles",
    [
        (),
        (FULL_BUNDLE,),
        (FULL_BUNDLE, replace(BUNDLE, document=replace(DOCUMENT, id="eigen"), annotations=())),
        (
            replace(
                BUNDLE, document=replace(DOCUMENT, id="x", title="\x00\ud800", byline="", created="x"), annotations=()
            ),
        ),
        (replace(BUNDLE, annotations=(made(1, anchor("Kapal"), Note("\x0b\r\n\ud83d"), "\x01", ""),)),),
    ],
)
def test_valid(bundles: tuple[Bundle, ...]) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(written(*bundles)["project.qde"]))


@pytest.mark.skipif(not SCHEMA.exists(), reason="the standard's schema is not here")
@pytest.mark.parametrize("bundles", [(), (FULL_BUNDLE,)])
def test_a_codebook_is_valid_as_the_codebook_of_a_project(bundles: tuple[Bundle, ...]) -> None:
    """The codebook's own schema differs in its namespace and in telling the program it comes from."""
    book = codes.qdc(bundles, Words("id"))
    root = etree.fromstring(book.encode())
    assert (root.tag, dict(root.attrib)) == (f"{{{codes.CODEBOOK}}}CodeBook", {"origin": "Sorot"})
    inside = etree.tostring(root[0], encoding="unicode").replace(codes.CODEBOOK, NAMESPACE)
    project = f'<Project xmlns="{NAMESPACE}" name="P"><CodeBook>{inside}</CodeBook></Project>'
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(etree.fromstring(project))
    keys = [one.get("guid") for one in root.iter(f"{{{codes.CODEBOOK}}}Code")]
    assert len(keys) == len(set(keys))


def test_same_library_same_bytes() -> None:
    assert writing.qdpx([FULL_BUNDLE], Words("en"), [RELATION]) == writing.qdpx([FULL_BUNDLE], Words("en"), [RELATION])
    with zipfile.ZipFile(io.BytesIO(writing.qdpx([BUNDLE], Words("en")))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_text_and_the_places_in_it() -> None:
    files = written(FULL_BUNDLE)
    assert files[f"sources/{DOCUMENT.id}.txt"].decode() == CONTENT.text
    (source,) = elements(files, "TextSource")
    assert source.get("plainTextPath") == f"internal://{DOCUMENT.id}.txt"
    found = elements(files, "PlainTextSelection")
    assert len(found) == sum(not one.orphaned for one in FULL_BUNDLE.annotations)
    for one in found:
        quote = CONTENT.text[int(one.get("startPosition")) : int(one.get("endPosition"))]
        assert one.get("name") == " ".join(quote.split())


def test_a_claim_has_its_codes_and_its_note() -> None:
    files = written(FULL_BUNDLE)
    (claim,) = [one for one in elements(files, "PlainTextSelection") if one.get("guid") == CLAIMS[0].id]
    names = {one.get("guid"): one.get("name") for one in elements(files, "Code")}
    assert {names[one] for one in coded(claim)} == {"Claim", "Reported", "Disputed", "Contradicts", "cek"}
    note = claim.find(f"{{{NAMESPACE}}}NoteRef").get("targetGUID")
    (text,) = [one[0].text for one in elements(files, "Note") if one.get("guid") == note]
    for words in (
        "Statement: Tiga orang menunggu kapal",
        "Source: Petugas pelabuhan (unnamed)",
        "Through: Kabar Uji, radio & TV",
        "“Tiga” = 3.5–4 kg",
        "“besok” = 2026-11-24",
        "jadwal resmi",
        "Catatan [pelabuhan]",
    ):
        assert words in text


def test_a_relation_is_a_link_with_its_reason() -> None:
    files = written(FULL_BUNDLE)
    (link,) = elements(files, "Link")
    assert (link.get("originGUID"), link.get("targetGUID")) == (CLAIMS[0].id, CLAIMS[1].id)
    assert (link.get("name"), link.get("direction")) == ("Contradicts", "OneWay")
    assert b"Waktunya lain" in files["project.qde"]
    assert not elements(written(BUNDLE), "Link")


def test_codes_are_the_same_in_every_language() -> None:
    english, indonesian = (elements(written(FULL_BUNDLE, language=one), "Code") for one in ("en", "id"))
    assert [one.get("guid") for one in english] == [one.get("guid") for one in indonesian]
    assert [one.get("name") for one in english] != [one.get("name") for one in indonesian]
    assert len({one.get("guid") for one in english}) == len(english)


def test_the_place_of_a_file_stays_at_home() -> None:
    bundle = replace(BUNDLE, document=replace(DOCUMENT, path="/home/rani/rahasia.txt"))
    assert not any(b"rahasia" in data for data in written(bundle).values())


def test_losses() -> None:
    told = {one.text.split(":")[0]: one.count for one in writing.losses([FULL_BUNDLE], [RELATION])}
    assert told == {
        "%n text(s)": 1,
        "%n claim(s)": 1,
        "%n annotation(s) without a place go out as notes on their document.": 1,
    }
    plain = replace(BUNDLE, content=replace(CONTENT, blocks=CONTENT.blocks[:1], marks=()), annotations=())
    assert not writing.losses([plain])
    half = replace(FULL_BUNDLE, annotations=(made(31, anchor("Kapal"), Claim("x")),))
    assert [one.count for one in writing.losses([half], [RELATION]) if "relation" in one.text] == [1]
    works = [replace(plain, document=replace(DOCUMENT, work="w")) for _ in range(2)]
    assert [one.count for one in writing.losses(works)] == [2]


def test_a_long_quote_is_cut_in_the_name_only() -> None:
    (one,) = elements(
        written(replace(BUNDLE, annotations=(made(1, anchor("Kapal", "tunggu()"), Highlight()),))), "PlainTextSelection"
    )
    assert len(one.get("name")) <= writing.LONGEST_NAME


def test_line_ends_are_one_and_the_same() -> None:
    assert codes.legal("a\r\nb\rc\x00\ud83d\U0001f327\t") == "a\nb\nc\ufffd\ufffd\U0001f327\t"
