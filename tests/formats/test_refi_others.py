"""REFI-QDA in: whole projects in the manner of the programs that write them, with texts of our own."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from lxml import etree

from reader.domain.errors import BadFile
from reader.domain.records import Annotation, Highlight, Note, Relation, RelationKind
from reader.formats import opening
from reader.formats.refi import codes, reading, writing
from reader.formats.refi.reading import Project, ReadDocument
from tests.formats.export_sample import Words
from tests.formats.refi_sample import CLAIMS, FULL_BUNDLE, NAMESPACE, RELATION, guid, packed

SCHEMA = Path(__file__).parents[3] / "shared" / "standards" / "refi-qda-project.xsd"
INTERVIEW = "Wawancara 😀 pertama\r\n\r\nIbu Sari: Hujan turun tiga hari.\r\nPak Budi: Sungai meluap, pasar tutup.\r\n"
REPORT = "Laporan banjir\n\nDinas mencatat 40 rumah terendam.\nWarga menyangkal angka itu.\n"
USER = guid(700)
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def whole(origin: str, parts: str) -> str:
    """A project that names its users, with its schema's place and times as programs write them."""
    schema = (
        'xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"'
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><Project {XSI} {schema} xmlns="{NAMESPACE}" name="Banjir" '
        f'origin="{origin}" creatingUserGUID="{USER}" creationDateTime="2021-03-04T05:06:07Z">'
        f'<Users><User guid="{USER}" name="Rina" id="RN"/></Users>'
        f'<CodeBook><Codes><Code guid="{guid(1)}" name="Cuaca" isCodable="true" color="#1F77B4"/>'
        f'<Code guid="{guid(2)}" name="Korban" isCodable="true"><NoteRef targetGUID="{guid(50)}"/></Code>'
        "</Codes></CodeBook>"
        f"{parts}</Project>"
    )


def marked(number: int, start: int, end: int, name: str, *inside: str) -> str:
    return (
        f'<PlainTextSelection guid="{guid(number)}" name={quoteattr(name)} startPosition="{start}" '
        f'endPosition="{end}" creatingUser="{USER}" creationDateTime="2021-03-04T05:06:07Z">{"".join(inside)}'
        "</PlainTextSelection>"
    )


def coded(number: int, code: int) -> str:
    return f'<Coding guid="{guid(number)}" creatingUser="{USER}"><CodeRef targetGUID="{guid(code)}"/></Coding>'


def note_on(number: int) -> str:
    return f'<NoteRef targetGUID="{guid(number)}"/>'


def memo(number: int, text: str) -> str:
    return f'<Note guid="{guid(number)}" name="Memo"><PlainTextContent>{text}</PlainTextContent></Note>'


def loose(number: int, first: int, last: int, name: str, direction: str = "OneWay", inside: str = "") -> str:
    return (
        f'<Link guid="{guid(number)}" name="{name}" direction="{direction}" originGUID="{guid(first)}" '
        f'targetGUID="{guid(last)}">{inside}</Link>'
    )


def read(folder: Path, origin: str, parts: str, files: dict[str, bytes] | None = None) -> Project:
    text = whole(origin, parts)
    if SCHEMA.exists():
        etree.XMLSchema(etree.parse(SCHEMA)).assertValid(etree.fromstring(text.encode()))
    return reading.read(packed(folder, text, files))


def said(found: ReadDocument, kind: type[Highlight] | type[Note]) -> list[tuple[str, str]]:
    """The quotes of a kind of annotation with the tags or words they have."""

    def words(one: Annotation) -> str:
        return one.body.text if isinstance(one.body, Note) else ", ".join(one.tags)

    assert not any(one.orphaned for one in found.annotations)
    return [(one.anchor.exact, words(one)) for one in found.annotations if isinstance(one.body, kind)]


def told(found: Project) -> list[str]:
    return [one.text.replace("%n", str(one.count)) for one in found.remarks]


def places(text: str, words: Sequence[str], breaks: str = "\r\n", units: bool = False) -> list[tuple[int, int]]:
    """Where words stand for a program that counts line ends so, and UTF-16 units or code points."""
    counted = text.replace("\r\n", breaks)

    def length(part: str) -> int:
        return len(part.encode("utf-16-le")) // 2 if units else len(part)

    return [(length(counted[: counted.index(one)]), length(counted[: counted.index(one) + len(one)])) for one in words]


@pytest.mark.parametrize("origin", ["NVivo", "NVivo R1"])
def test_texts_beside_word_files_with_byte_order_marks_and_cases(tmp_path: Path, origin: str) -> None:
    """As NVivo does: every text twice, the plain one beginning with a mark; cases that sources belong to."""
    words = ["Hujan turun tiga hari", "Sungai meluap"]
    (one, two) = places(INTERVIEW, words)
    found = read(
        tmp_path,
        origin,
        f'<Cases><Case guid="{guid(60)}" name="Ibu Sari"><SourceRef targetGUID="{guid(100)}"/></Case></Cases>'
        f'<Sources><TextSource guid="{guid(100)}" name="Wawancara 1" richTextPath="internal://{guid(100)}.docx" '
        f'plainTextPath="internal://{guid(100)}.txt" creatingUser="{USER}">'
        f"{marked(10, *one, words[0], coded(20, 1))}"
        f"{marked(11, *two, words[1], coded(21, 1), coded(22, 2), note_on(51))}"
        f"</TextSource></Sources><Notes>{memo(50, 'tentang kode')}{memo(51, 'periksa lagi')}</Notes>",
        {
            f"Sources/{guid(100)}.txt": b"\xef\xbb\xbf" + INTERVIEW.encode(),
            f"Sources/{guid(100)}.docx": b"PK\x03\x04",
        },
    )
    (document,) = found.documents
    assert document.document.title == "Wawancara 1"
    assert document.content.text == "\n".join(INTERVIEW.replace("\r\n\r\n", "\r\n").split("\r\n")).rstrip("\n")
    assert said(document, Highlight) == [(words[0], "Cuaca"), (words[1], "Cuaca, Korban")]
    assert said(document, Note) == [(words[1], "periksa lagi")]
    assert document.document.tags == ("Ibu Sari",)
    assert told(found) == ["1 description(s) of codes or of the whole project were left out."]


@pytest.mark.parametrize(("breaks", "units"), [("\n", False), ("\r\n", True), ("\r\n", False)])
def test_selections_for_each_code_counted_in_the_programs_own_way(tmp_path: Path, breaks: str, units: bool) -> None:
    """As MAXQDA and ATLAS.ti do: a selection for each code, cut names, line ends or emoji counted otherwise."""
    words = ["Hujan turun tiga hari", "Sungai meluap", "pasar tutup", "Ibu Sari"]
    spots = places(INTERVIEW, words, breaks, units)
    selections = "".join(
        marked(10 + number, *spot, word, coded(20 + number, 1 + number % 2))
        for number, (spot, word) in enumerate(zip([*spots, spots[0]], [*words, words[0]], strict=True))
    )
    found = read(
        tmp_path,
        "MAXQDA 2022",
        f'<Variables><Variable guid="{guid(80)}" name="Umur" typeOfVariable="Integer"/></Variables>'
        f'<Sources><TextSource guid="{guid(100)}" name="W" plainTextPath="internal://w.txt">{selections}'
        f'<VariableValue><VariableRef targetGUID="{guid(80)}"/><IntegerValue>40</IntegerValue></VariableValue>'
        f"</TextSource></Sources><Notes>{memo(50, 'x')}</Notes>"
        f'<Sets><Set guid="{guid(70)}" name="Kelompok"><MemberSource targetGUID="{guid(100)}"/></Set>'
        f'<Set guid="{guid(71)}" name="Kode"><MemberCode targetGUID="{guid(1)}"/></Set></Sets>',
        {"sources/w.txt": INTERVIEW.encode()},
    )
    (document,) = found.documents
    assert sorted(quote for quote, _ in said(document, Highlight)) == sorted(words)
    assert document.document.tags == ("Kelompok",)
    assert "1 fact(s) about texts were left out." in told(found)
    assert "1 case(s), set(s) or drawing(s) were left out." in told(found)


def test_facts_of_a_text_in_a_case_without_a_name(tmp_path: Path) -> None:
    """As MAXQDA and Quirkos do: a case for each text that holds what is known of it."""
    written = codes.guid("fact", "byline")
    case = (
        f'<Cases><Case guid="{guid(60)}"><VariableValue><VariableRef targetGUID="{guid(80)}"/><IntegerValue>40'
        f'</IntegerValue></VariableValue><VariableValue><VariableRef targetGUID="{written}"/><TextValue>Sari'
        f'</TextValue></VariableValue><SourceRef targetGUID="{guid(100)}"/></Case>'
        f'<Case guid="{guid(61)}" name="Ibu Sari"><SourceRef targetGUID="{guid(100)}"/></Case></Cases>'
    )
    found = read(
        tmp_path,
        "Quirkos",
        f'<Variables><Variable guid="{guid(80)}" name="Umur" typeOfVariable="Integer"/>'
        f'<Variable guid="{written}" name="Penulis" typeOfVariable="Text"/></Variables>{case}'
        f'<Sources><TextSource guid="{guid(100)}" name="L" plainTextPath="internal://a.txt"/></Sources>'
        f"<Notes>{memo(50, 'x')}</Notes>",
        {"sources/a.txt": REPORT.encode()},
    )
    assert [(one.document.byline, one.document.tags) for one in found.documents] == [("Sari", ("Ibu Sari",))]
    assert "1 fact(s) about texts were left out." in told(found)
    assert not any("case(s)" in one for one in told(found))


def test_links_between_passages_and_texts_are_told_at_both_ends(tmp_path: Path) -> None:
    """As ATLAS.ti does: quotations linked by named relations, also across documents, a memo on the link."""
    words = ["40 rumah terendam", "menyangkal angka itu"]
    (one, two) = places(REPORT, words)
    ((far, end),) = places(INTERVIEW, ["Sungai meluap"])
    found = read(
        tmp_path,
        "ATLAS.ti 23",
        f'<Sources><TextSource guid="{guid(100)}" name="Laporan" plainTextPath="internal://a.txt">'
        f"{marked(10, *one, words[0], coded(20, 2))}{marked(11, *two, words[1])}</TextSource>"
        f'<TextSource guid="{guid(101)}" name="Wawancara" plainTextPath="internal://Wawancara%20b.txt">'
        f"{marked(12, far, end, 'Sungai meluap')}</TextSource></Sources>"
        f"<Notes>{memo(50, 'tentang kode')}{memo(51, 'angka beda')}</Notes>"
        f"<Links>{loose(30, 11, 10, 'contradicts', inside=note_on(51))}{loose(31, 10, 12, 'is part of', 'Associative')}"
        f"{loose(32, 1, 2, 'is a')}{loose(33, 12, 100, '')}</Links>",
        {"sources/a.txt": REPORT.encode(), "sources/wawancara b.txt": INTERVIEW.encode()},
    )
    first, second = found.documents
    contradicts = "contradicts: angka beda"
    assert said(first, Note) == [
        (words[0], f"{contradicts} ← “{words[1]}” (Laporan)\n\nis part of ↔ “Sungai meluap” (Wawancara)"),
        (words[1], f"{contradicts} → “{words[0]}” (Laporan)"),
        ("Laporan banjir", "← “Sungai meluap” (Wawancara)"),
    ]
    assert said(first, Highlight) == [(words[0], "Korban")]
    assert said(second, Note) == [("Sungai meluap", f"is part of ↔ “{words[0]}” (Laporan)\n\n→ Laporan")]
    assert "3 link(s) between passages or texts were kept as words in notes." in told(found)
    assert "1 link(s) were left out: not both of their ends are texts or passages here." in told(found)


@pytest.mark.parametrize("words", [["Hujan turun tiga hari", "pasar tutup"]])
def test_transcripts_of_recordings_and_words_on_pictures_are_texts(tmp_path: Path, words: list[str]) -> None:
    """As Transana and f4 do: passages of a transcript lie between two moments of its recording."""
    (one, two) = places(INTERVIEW, words)
    moments = "".join(
        f'<SyncPoint guid="{guid(200 + number)}" timeStamp="{1000 * number}" position="{place}"/>'
        for number, place in enumerate((*one, *two))
    )
    between = "".join(
        f'<TranscriptSelection guid="{guid(10 + number)}" name={quoteattr(word)} '
        f'fromSyncPoint="{guid(200 + 2 * number)}" toSyncPoint="{guid(201 + 2 * number)}">'
        f"{coded(20 + number, 1)}</TranscriptSelection>"
        for number, word in enumerate(words)
    )
    ((start, end),) = places("Pasar yang tergenang", ["tergenang"])
    found = read(
        tmp_path,
        "Transana",
        f'<Sources><AudioSource guid="{guid(100)}" name="Rekaman" path="relative:///r.mp3">'
        f'<Transcript guid="{guid(101)}" plainTextPath="internal://t.txt">{moments}{between}'
        f"{note_on(51)}</Transcript></AudioSource>"
        f'<PictureSource guid="{guid(102)}" name="Foto" path="internal://f.jpg"><TextDescription guid="{guid(103)}" '
        f'name="Foto"><PlainTextContent>Pasar yang tergenang</PlainTextContent>{marked(15, start, end, "tergenang")}'
        f"</TextDescription></PictureSource></Sources><Notes>{memo(50, 'k')}{memo(51, 'suara pelan')}</Notes>",
        {"sources/t.txt": INTERVIEW.encode()},
    )
    recording, picture = found.documents
    assert (recording.document.title, picture.document.title) == ("Rekaman", "Foto")
    assert said(recording, Highlight) == [(word, "Cuaca") for word in words]
    assert said(recording, Note) == [("Wawancara 😀 pertama", "suara pelan")]
    assert picture.content.text == "Pasar yang tergenang"
    assert "2 picture(s) or recording(s) were left out: only texts can be read." in told(found)


def test_what_becomes_of_codes_and_of_notes_without_words_is_said(tmp_path: Path) -> None:
    book = (
        f'<CodeBook><Codes><Code guid="{guid(1)}" name="Alam" isCodable="false">'
        f'<Code guid="{guid(2)}" name="Hujan" isCodable="true"/><Code guid="{guid(3)}" name="Angin" isCodable="true"/>'
        "</Code></Codes></CodeBook>"
    )
    ((start, end),) = places(REPORT, ["40 rumah terendam"])
    parts = (
        f'<Sources><TextSource guid="{guid(100)}" name="Laporan" plainTextPath="internal://a.txt">'
        f"{marked(10, start, end, '', coded(20, 2), note_on(51), note_on(52))}</TextSource></Sources>"
        f'<Notes><Note guid="{guid(51)}" name="M" richTextPath="internal://m.docx"/>'
        f'<Note guid="{guid(52)}" name="M" plainTextPath="internal://n.txt"/></Notes>'
    )
    text = f'<Project xmlns="{NAMESPACE}" name="P">{book}{parts}</Project>'
    found = reading.read(packed(tmp_path, text, {"sources/a.txt": REPORT.encode(), "sources/n.txt": b"cek"}))
    (document,) = found.documents
    assert said(document, Highlight) == [("40 rumah terendam", "Hujan")]
    assert said(document, Note) == [("40 rumah terendam", "cek")]
    assert told(found) == [
        "1 text(s) were left out: their words are not in the file.",
        "1 code(s) stood below other codes; they became tags, which have no order.",
        "1 code(s) that mark nothing were left out.",
    ]


def test_a_relation_drawn_elsewhere_between_claims_is_one(tmp_path: Path) -> None:
    path = tmp_path / "sorot.qdpx"
    path.write_bytes(writing.qdpx([FULL_BUNDLE], Words("id"), [RELATION]))
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = codes.relation(RelationKind.SUPPORTS, Words("id"))
    first, last = (codes.record_guid(one.id) for one in CLAIMS)
    drawn = (
        f'<Link guid="{guid(40)}" name="{name.upper()}" originGUID="{last}" targetGUID="{first}"/>'
        f'<Link guid="{guid(41)}" name="entah" originGUID="{last}" targetGUID="{first}"/></Links>'
    )
    project = files.pop("project.qde").decode().replace("</Links>", drawn)
    found = reading.read(packed(tmp_path, project, files))
    kept, added = found.relations
    assert kept == RELATION
    assert added == Relation(guid(40).lower(), CLAIMS[1].id, CLAIMS[0].id, RelationKind.SUPPORTS)
    notes = [one.body.text for one in found.documents[0].annotations if isinstance(one.body, Note)]
    assert sum(text.startswith("entah ") for text in notes) == 2
    assert told(found) == ["1 link(s) between passages or texts were kept as words in notes."]


def test_a_codebook_alone_is_refused_in_a_sentence() -> None:
    book = codes.qdc([FULL_BUNDLE], Words("id")).encode()
    with pytest.raises(BadFile, match="holds only a list of codes, no texts"):
        opening.read(book, "kode.QDC")
