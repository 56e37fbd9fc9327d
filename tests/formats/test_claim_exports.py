"""The exports of claims: valid where there is a standard, harmless, complete, and honest about what they leave out.

The golden files are made anew with ``SOROT_GOLDEN=write pytest tests/formats/test_claim_exports.py``. Of the formats
that are archives they hold the files inside, since compressed bytes differ with the library that compresses.
"""

import csv
import io
import json
import os
import re
import time
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reader.domain.records import Claim, Kind, Relation, RelationKind, Status
from reader.formats import argdown, claim_fields, losses, report, webannotation_reading
from reader.formats.bundle import Bundle, Choice, claims, related, select
from reader.formats.writing import BINARY, CLAIMS_ONLY, SUFFIX, Format, save, write
from tests.formats.claims_sample import (
    ANSWER,
    ARTICLE,
    BACKS,
    BUILDS,
    BUNDLES,
    COST,
    DENIAL,
    DENIES,
    FAR,
    LENGTH,
    NARROWS,
    REPEATS,
    WAIT,
    many,
)
from tests.formats.export_sample import BUNDLE, Words

GOLDEN = Path(__file__).parent / "golden"
SHAPES = Path(__file__).parent / "data" / "claimreview.ttl"
CHOICE = Choice(checker="Rina Pemeriksa")
SHOWN = [one for one in Format if one not in (Format.QDPX, Format.QDC)]


def unpacked(data: bytes) -> str:
    """The files of an archive one after the other, one element a line; of pictures only the size."""
    parts = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            inside = archive.read(name)
            text = re.sub(r">(?=<)", ">\n", inside.decode()) if name.endswith((".xml", ".rels")) else str(len(inside))
            parts.append(f"===== {name}\n{text}\n")
    return "".join(parts)


@pytest.mark.parametrize(("form", "language"), [(form, language) for form in SHOWN for language in ("en", "id")])
def test_golden(form: Format, language: str, tmp_path: Path) -> None:
    written = write(form, BUNDLES, CHOICE, Words(language))
    if isinstance(written, bytes):
        written = unpacked(written)
        if form is Format.DOCX:
            # The rest is the library's own template.
            written = re.search(r"===== word/document.xml\n(.*?)=====", written, re.S)[1]  # type: ignore[index]
    path = GOLDEN / f"claims.{language}{SUFFIX[form]}{'.txt' if form in BINARY else ''}"
    if os.environ.get("SOROT_GOLDEN") == "write":
        save(path, written)
    save(tmp_path / path.name, written)
    assert (tmp_path / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("bundles", [BUNDLES, (BUNDLE,), (), (replace(BUNDLE, annotations=()),)])
def test_same_library_same_bytes(form: Format, bundles: tuple[Bundle, ...]) -> None:
    shuffled = [replace(one, annotations=tuple(reversed(one.annotations))) for one in bundles]
    assert write(form, shuffled, CHOICE, Words("en")) == write(form, bundles, CHOICE, Words("en"))


@pytest.mark.parametrize("form", sorted(CLAIMS_ONLY | {Format.JSONLD}))
def test_ten_thousand_claims_take_seconds(form: Format) -> None:
    big = many(10_000)
    begun = time.process_time()
    assert len(write(form, [big], Choice(), Words("en"))) > 100_000
    assert time.process_time() - begun < 25


# What goes out


def test_a_relation_goes_out_where_both_its_claims_do_or_one_is_in_another_document() -> None:
    one, two = select(BUNDLES, Choice())
    assert one.relations == (DENIES, BUILDS, BACKS, NARROWS, REPEATS)
    assert two.relations == (DENIES,)
    only = select(BUNDLES, Choice(states=frozenset({"disputed"})))
    assert [one.relations for one in only] == [(BACKS,), ()]
    assert [one.number for one in claims(BUNDLES)] == [1, 2, 3, 4]
    links = related(BUNDLES[0])
    assert {(link.relation.id, link.incoming) for link in links[COST.id]} == {
        (DENIES.id, True), (BUILDS.id, True), (BACKS.id, True),
    }  # fmt: skip


# ClaimReview

quiet_rdflib = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*", "ignore::DeprecationWarning:pyshacl.*")


def graph(text: str) -> Any:
    """The triples, with schema.org's context reduced to what it says of the properties used here."""
    import rdflib

    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    address = {"@type": "@id"}
    data["@context"] = {"@vocab": "http://schema.org/", "url": address, "@base": "urn:x:"}
    return rdflib.Graph().parse(data=json.dumps(data), format="json-ld")


def violations(text: str) -> list[str]:
    import pyshacl

    _fine, found, _words = pyshacl.validate(graph(text), shacl_graph=str(SHAPES), advanced=False)
    query = """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        SELECT ?path ?severity WHERE { ?r sh:resultSeverity ?severity . OPTIONAL { ?r sh:resultPath ?path } }
    """
    return sorted(f"{str(row.severity).rsplit('#')[-1]} {str(row.path).rsplit('/')[-1]}" for row in found.query(query))


def reviewed() -> str:
    written = write(Format.CLAIMREVIEW, BUNDLES, CHOICE, Words("en"))
    assert isinstance(written, str)
    return written


@quiet_rdflib
def test_reviews_meet_the_shapes() -> None:
    assert violations(reviewed()) == []
    assert violations(str(write(Format.CLAIMREVIEW, [BUNDLE], CHOICE, Words("id")))) == []


@quiet_rdflib
def test_a_review_without_a_checker_is_only_warned_about() -> None:
    assert set(violations(str(write(Format.CLAIMREVIEW, BUNDLES, Choice(), Words("en"))))) == {"Warning author"}


@quiet_rdflib
@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("claimReviewed",), None, "claimReviewed"),
        (("claimReviewed",), "", "claimReviewed"),
        (("url",), None, "url"),
        (("reviewRating",), None, "reviewRating"),
        (("reviewRating", "alternateName"), None, "reviewRating"),
        (("reviewRating", "ratingValue"), 9, "reviewRating"),
        (("reviewRating", "ratingValue"), None, "None"),
        (("reviewRating", "bestRating"), None, "reviewRating"),
        (("itemReviewed",), None, "itemReviewed"),
        (("itemReviewed", "@type"), "Thing", "itemReviewed"),
        (("itemReviewed", "appearance"), None, "itemReviewed"),
        (("itemReviewed", "author", "name"), None, "itemReviewed"),
        (("itemReviewed", "datePublished"), "last week", "itemReviewed"),
        (("datePublished",), "yesterday", "datePublished"),
        (("author", "@type"), "Thing", "author"),
    ],
)
def test_the_shapes_find_what_is_wrong(path: tuple[str, ...], value: object, told: str) -> None:
    data = json.loads(reviewed())
    holder = data["@graph"][0]
    for step in path[:-1]:
        holder = holder[step]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    assert f"Violation {told}" in violations(json.dumps(data))


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("juru bicara Kementerian Keuangan", "Person"),
        ("Kepala Badan Uji", "Person"),
        ("a spokesperson for the Port Authority Council", "Person"),
        ("Kementerian Keuangan", "Organization"),
        ("PasarLaut", "Organization"),
        ("surat kabar Warta Media", "Organization"),
        ("KPU", "Organization"),
        ("Rina McDarma", "Person"),
        ("McDarma", "Person"),
        ("dokumen internal", "CreativeWork"),
        ("berbagai laporan", "CreativeWork"),
        ("several leaked  documents", "CreativeWork"),
    ],
)
@pytest.mark.parametrize("anonymous", [False, True])
@quiet_rdflib
def test_a_source_is_a_person_an_organisation_or_a_paper(source: str, kind: str, anonymous: bool) -> None:
    claim = replace(COST, body=replace(COST.body, source=source, anonymous=anonymous))
    bundle = replace(BUNDLES[0], annotations=(claim,), relations=(), others={})
    written = str(write(Format.CLAIMREVIEW, [bundle], CHOICE, Words("en")))
    (review,) = json.loads(written)["@graph"]
    item = review["itemReviewed"]
    if kind == "CreativeWork":
        assert item["isBasedOn"] == [{"@type": kind, "name": " ".join(source.split())}]
        assert "author" not in item
    else:
        assert item["author"]["@type"] == kind
        assert "isBasedOn" not in item
    assert violations(written) == []
    told = [one.text for one in losses.of(Format.CLAIMREVIEW, [bundle])]
    assert any("going by the name alone" in one for one in told) is (kind != "CreativeWork")


def test_a_review_says_what_is_known() -> None:
    cost, length, wait, denial = json.loads(reviewed())["@graph"]
    assert cost["reviewRating"] == {
        "@type": "Rating", "alternateName": "Disputed", "ratingValue": 3, "bestRating": 5, "worstRating": 1,
    }  # fmt: skip
    assert cost["author"] == {"@type": "Person", "name": "Rina Pemeriksa"}
    assert cost["itemReviewed"]["author"]["disambiguatingDescription"] == "Unnamed source"
    assert cost["itemReviewed"]["appearance"]["url"] == ARTICLE.address
    assert cost["itemReviewed"]["firstAppearance"]["publisher"]["name"] == "The Harbour Post"
    money = cost["itemReviewed"]["mentions"][0]
    assert (money["@type"], money["currency"], money["value"]) == ("MonetaryAmount", "IDR", 1_500_000_000_000)
    assert cost["itemReviewed"]["temporalCoverage"] == "2026-11-09/2026-11-15"
    assert [one["url"] for one in cost["citation"][:2]] == [
        "https://bukti.example/x?y=1",
        f"sorot://document/{ANSWER.id}",
    ]
    assert length["claimReviewed"] == LENGTH.anchor.exact
    assert length["itemReviewed"]["author"]["@type"] == denial["itemReviewed"]["author"]["@type"] == "Organization"
    assert length["itemReviewed"]["isBasedOn"] == [{"@id": cost["itemReviewed"]["@id"]}]
    span, least = length["itemReviewed"]["mentions"]
    assert (span["minValue"], span["maxValue"]) == (300, 350)
    assert "value" not in least
    assert wait["creativeWorkStatus"] == "Draft"
    assert "ratingValue" not in wait["reviewRating"]
    assert "author" not in wait["itemReviewed"]
    assert denial["itemReviewed"]["datePublished"] == "2026-11"


# Argdown


def test_argdown_draws_what_it_has_signs_for_and_names_the_rest() -> None:
    text = write(Format.ARGDOWN, BUNDLES, Choice(), Words("en"))
    assert isinstance(text, str)
    assert re.findall(r"^(\[.*?\]):|^  (.*)$", text, re.M) == [
        ("[Claim 1]", ""), ("[Claim 2]", ""), ("[Claim 3]", ""), ("[Claim 4]", ""), ("", ">< [Claim 1]"),
        ("[Claim 5]", ""), ("", "+> [Claim 1]"),
    ]  # fmt: skip
    assert "// 3 relation(s) that qualify, repeat or depend" in text
    data = json.loads(re.search(r"^\[Claim 3\]: .*? (\{.*\})$", text, re.M)[1])  # type: ignore[index]
    assert data["relations"] == [{"kind": "qualifies", "to": "Claim 2"}, {"kind": "repeats", "to": "Claim 5"}]
    data = json.loads(re.search(r"^\[Claim 1\]: .*? (\{.*\})$", text, re.M)[1])  # type: ignore[index]
    assert data["source"] == "sumber di kementerian"
    assert data["quantities"][0]["value"] == "1500000000000"
    assert data["hedges"][0]["exact"] == "diduga"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a [b] <c> {d}", r"a \[b\] \<c\> \{d\}"),
        ("#tag @[x] *b* _i_ \\", r"\#tag \@\[x\] \*b\* \_i\_ \\"),
        ("https://a.b // c /* d", r"https:\/\/a.b \/\/ c \/\* d"),
        (".^. :and: 3.000.000 10:30", r"\.^. \:and: 3\.000.000 10:30"),
        ("=== -- (1) +", r"\=\== \-- (1) +"),
        ("- satu", r"\- satu"),
        ("(1) satu\n\n+ dua\u2028tiga", r"\(1) satu + dua tiga"),
    ],
)
def test_argdown_escapes(text: str, escaped: str) -> None:
    assert argdown.escape(text) == escaped


def test_argdown_data_holds_nothing_that_ends_it() -> None:
    odd = replace(
        COST, body=replace(COST.body, source='a} b {"x": 1} === \x85 \u2028', statement="satu"), tags=("a)b",)
    )
    text = str(write(Format.ARGDOWN, [replace(BUNDLES[0], annotations=(odd,), relations=())], Choice(), Words("en")))
    line = next(one for one in text.split("\n") if one.startswith("[Claim 1]"))
    assert line.startswith('[Claim 1]: satu {"id"')
    data = line[line.index("{") :]
    assert json.loads(data)["source"] == 'a} b {"x": 1} === \x85 \u2028'
    assert json.loads(data)["tags"] == ["a)b"]
    assert data.count("}") == len(re.findall(r"\}(?=[,\]}]|$)", data))
    assert "===" not in data


# Tables


def table(form: Format = Format.CLAIMS, language: str = "en", bundles: Any = BUNDLES) -> list[dict[str, str]]:
    text = str(write(form, bundles, Choice(), Words(language)))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_of_claims_has_every_field() -> None:
    rows = table()
    assert [row["Number"] for row in rows] == ["1", "2", "3", "4"]
    cost = rows[0]
    assert {name: cost[name] for name in ("Source", "Unnamed source", "Through", "Manner", "About", "Rule")} == {
        "Source": "sumber di kementerian",
        "Unnamed source": "Yes",
        "Through": "The Harbour Post → Kabar Uji",
        "Manner": "In the writer’s words",
        "About": "biaya pelabuhan",
        "Rule": "according-to",
    }
    assert (cost["Certainty"], cost["Certainty chosen by hand"], cost["Status"]) == ("Hedged", "Yes", "Disputed")
    assert cost["Hedging words"] == "diduga (Doubt); sekitar (Approximation)"
    assert (cost["Value"], cost["Up to"], cost["Unit"], cost["Bound"]) == ("1500000000000", "", "IDR", "Around")
    assert cost["Quantities, normalised"] == "1500000000000 IDR about"
    assert cost["Dates, EDTF"] == "2026-11-09/2026-11-15"
    assert rows[1]["Quantities, normalised"] == "300..350 m; 0.1234567890123456789 % at_least"
    assert rows[1]["Dates"] == "kelak = open"
    assert cost["Evidence"].count("\n") == 2
    assert cost["Relations"].split("\n")[0].startswith("Contradicted by: “Biayanya tidak sebesar itu” (Bantahan) — ")
    assert (cost["Published"], cost["Created"]) == ("2026-11-20", "2026-11-21T08:00:01.250Z")
    assert ARTICLE.id == cost["Document id"]
    start, end = int(cost["Start"]), int(cost["End"])
    assert BUNDLES[0].content.text[start:end] == cost["Quote"]


@pytest.mark.parametrize("form", [Format.CSV, Format.CLAIMS])
def test_no_cell_is_a_formula(form: Format) -> None:
    cells = [cell for row in table(form) for cell in row.values()]
    assert "'=SUM(1) orang menunggu" in cells
    assert not [one for one in cells if one.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def workbook(bundles: Any = BUNDLES, language: str = "en") -> Any:
    import openpyxl

    data = write(Format.XLSX, bundles, Choice(), Words(language))
    assert isinstance(data, bytes)
    return openpyxl.load_workbook(io.BytesIO(data))


def test_the_workbook_reads_back_with_cells_of_their_kind() -> None:
    book = workbook()
    assert book.sheetnames == [
        "Claims", "Quantities", "Dates", "Hedging words", "Evidence", "Relations", "Sources", "Left out",
    ]  # fmt: skip
    header, *rows = book["Claims"].iter_rows()
    names = [cell.value for cell in header]
    cost = dict(zip(names, rows[0], strict=True))
    assert cost["Value"].value == 1_500_000_000_000
    assert cost["Published"].value == datetime(2026, 11, 20)
    assert cost["Published"].is_date
    assert cost["Created"].value == datetime(2026, 11, 21, 8, 0, 1, 250_000)
    assert isinstance(cost["Start"].value, int)
    assert dict(zip(names, rows[3], strict=True))["Published"].value == "2026-11"
    dates = list(book["Dates"].iter_rows(values_only=True))
    assert dates[1][3:6] == ("2026-11-09/2026-11-15", datetime(2026, 11, 9), datetime(2026, 11, 15))
    figures = list(book["Quantities"].iter_rows(values_only=True))
    assert figures[2][3:7] == (300, 350, "m", "Exactly")
    assert figures[3][3] == "0.1234567890123456789"
    start, end = figures[1][8:10]
    assert BUNDLES[0].content.text[start:end] == "Rp1,5 triliun"
    text = BUNDLES[0].content.text
    assert text[slice(cost["Source start"].value, cost["Source end"].value)] == "sumber di kementerian"
    assert dates[1][7] == "Yes"
    diduga = list(book["Hedging words"].iter_rows(values_only=True))[1]
    assert text[slice(*diduga[4:6])] == "diduga"
    assert text[slice(*diduga[6:8])] == COST.anchor.exact
    cited = list(book["Evidence"].iter_rows(values_only=True))
    assert BUNDLES[1].content.text[slice(*cited[2][6:8])] == cited[2][4] == "uang sebanyak itu"
    assert cited[1][6:8] == (None, None)
    sources = [row[:3] for row in book["Sources"].iter_rows(values_only=True, min_row=2)]
    assert [row for row in sources if row[1]] == [("sumber di kementerian", "Yes", None)]
    assert any(row[2] for row in sources)
    assert [row[2] for row in book["Relations"].iter_rows(values_only=True, min_row=2)] == [
        "Contradicted by", "Needed by", "Supported by", "Depends on", "Qualified by", "Qualifies", "Repeats",
        "Contradicts",
    ]  # fmt: skip


def test_no_cell_of_the_workbook_is_a_formula_or_becomes_one() -> None:
    cells = [cell for sheet in workbook() for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    risky = [cell for cell in cells if str(cell.value).startswith(("=", "+", "-", "@"))]
    assert risky
    assert all(cell.quotePrefix for cell in risky)


def test_the_workbook_takes_texts_too_long_for_a_cell_and_says_so() -> None:
    long = replace(WAIT, body=replace(WAIT.body, statement="x" * 40_000))
    bundle = replace(BUNDLES[0], annotations=(long,), relations=())
    cell = workbook([bundle])["Claims"]["B2"].value
    assert (len(cell), cell[-1]) == (32_767, "…")
    assert any("32,767" in one.text for one in losses.of(Format.XLSX, [bundle]))


# Report


def test_the_report_says_what_is_open_and_whom_claims_rest_on() -> None:
    made = report.build(BUNDLES, Format.REPORT, Words("en"))
    asked = {one.text: [number for number, _ in one.claims] for one in made.questions}
    assert asked == {
        "Not checked yet": [3],
        "Judged without evidence": [2, 4],
        "Dates still open": [2],
        "Resting on a source without a name": [1],
        "Nobody is named who says so": [3],
        "Figures that can be read in two ways": [1],
    }
    assert ("sumber di kementerian (unnamed)", "", "1", "") in made.sources
    assert ("The Harbour Post", "Harbour Post", "", "1") in made.sources
    assert [number for number, _ in made.relations] == [1, 2, 3, 3, 4]


def test_numbers_are_joined_into_runs() -> None:
    many_claims = tuple(replace(DENIAL, id=f"x{n}") for n in range(5))
    made = report.build([replace(BUNDLES[1], annotations=many_claims, relations=())], Format.REPORT, Words("en"))
    assert made.sources[0][2] == "1–5"


def test_the_report_page_marks_and_numbers_the_claims() -> None:
    page = str(write(Format.REPORT, BUNDLES, Choice(), Words("en")))
    assert page.count('class="ref"') == 4
    for one in (COST, LENGTH, WAIT, DENIAL):
        assert f'id="n-{one.id}"' in page
        assert f'href="#n-{one.id}"' in page
    assert "<script" not in page
    assert "Catatan, bukan klaim" not in page
    assert "What this report leaves out" in page


def test_the_word_document_reads_back() -> None:
    import docx

    data = write(Format.DOCX, BUNDLES, Choice(), Words("en"))
    assert isinstance(data, bytes)
    document = docx.Document(io.BytesIO(data))
    words = [one.text for one in document.paragraphs]
    assert "Dermaga {A} <panjang> 300-350 meter [resmi] // #1 *baru*.2" in words
    assert [one.text for one in document.paragraphs if one.style.name == "Heading 1"] == [
        "Pelabuhan {baru} di timur", "Bantahan", "Claims", "Evidence", "Relations", "Open questions", "Sources",
        "What this report leaves out",
    ]  # fmt: skip
    table_, sources = document.tables
    assert [cell.text for cell in table_.rows[3].cells][:2] == ["3", "=SUM(1) orang menunggu"]
    assert len(sources.rows) == 6
    shaded = [run.text for one in document.paragraphs for run in one.runs if "w:shd" in run._r.xml]
    assert COST.anchor.exact in shaded
    (paper,) = document.sections
    inner = paper.page_width - paper.left_margin - paper.right_margin
    assert (round(paper.page_width.mm), round(paper.page_height.mm)) == (210, 297)
    for table in document.tables:
        assert abs(sum(cell.width for cell in table.rows[0].cells) - inner) < inner / 1000
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]*)"', document.styles.element.xml)) == {"id"}


# Web Annotation


def test_relations_read_back() -> None:
    text = str(write(Format.JSONLD, BUNDLES, Choice(), Words("en")))
    assert webannotation_reading.read_relations(text) == [DENIES, BUILDS, BACKS, NARROWS, REPEATS]
    assert [one for one in webannotation_reading.read(text) if isinstance(one.body, Claim)] == [
        COST, LENGTH, WAIT, DENIAL,
    ]  # fmt: skip


def test_a_relation_with_an_id_of_its_own_kind_reads_back() -> None:
    one = Relation("satu/dua", "klaim 1", FAR.id, RelationKind.REPEATS)
    near = replace(COST, id="klaim 1")
    bundle = replace(BUNDLES[0], annotations=(near,), relations=(one,))
    assert webannotation_reading.read_relations(str(write(Format.JSONLD, [bundle], Choice(), Words("en")))) == [one]


# Losses


def told(form: Format, *bundles: Bundle) -> dict[str, int]:
    return {one.text: one.count for one in losses.of(form, bundles or BUNDLES)}


def test_every_format_says_what_it_leaves_out() -> None:
    for form in CLAIMS_ONLY:
        assert any(text.startswith("%n highlight(s)") and count == 1 for text, count in told(form).items())
    assert sorted(told(Format.CLAIMREVIEW).values()) == [1, 1, 1, 1, 1, 2, 3, 3, 4, 4]
    assert not [text for text in told(Format.HTML) if "text(s)" in text]
    assert any("codebook" in text for text in told(Format.QDC))
    assert any("source(s)" in text for text in told(Format.JSONLD))


def test_nothing_is_said_of_what_is_not_there() -> None:
    plain = replace(DENIAL, body=Claim("Biayanya lain", status=Status.SUPPORTED))
    bundle = Bundle(ANSWER, BUNDLES[1].content, (plain,))
    assert told(Format.REPORT, bundle) == {}
    assert list(told(Format.XLSX, bundle).values()) == [1]
    for form in Format:
        assert all(count > 0 for count in told(form, bundle).values())


def test_the_statement_is_the_quote_where_nobody_wrote_one() -> None:
    assert claim_fields.statement(LENGTH) == LENGTH.anchor.exact
    assert Kind.CLAIM is LENGTH.kind


@pytest.mark.parametrize("form", [Format.MARKDOWN, Format.HTML])
def test_a_comment_in_the_file_says_what_is_left_out(form: Format) -> None:
    text = str(write(form, BUNDLES, Choice(), Words("en")))
    comment = text[text.rindex("<!--") :]
    assert comment.endswith("-->\n")
    assert "3 claim(s): where hedging words" in comment
    plain = Bundle(ANSWER, BUNDLES[1].content, (replace(DENIAL, body=Claim("Biayanya lain")),))
    assert ("<!--" in str(write(form, [plain], Choice(), Words("en")))) == (form is Format.MARKDOWN)
