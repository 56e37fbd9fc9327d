"""Web Annotation: valid by the W3C's own assertions, read back without loss, strict about what others wrote."""

import json
import re
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from reader.domain.errors import BadFile
from reader.domain.findings import Bound, Cue, Hedge, HedgeKind, Manner, Moment, Quantity, Reading
from reader.domain.records import (
    Anchor,
    Annotation,
    Certainty,
    Claim,
    Evidence,
    Highlight,
    Note,
    State,
    Status,
    Translation,
)
from reader.formats import quotes_list, webannotation, webannotation_reading
from reader.formats.bundle import Bundle
from tests.formats.export_sample import ANNOTATIONS, BUNDLE, CONTENT, DOCUMENT, Words

STANDARD = Path(__file__).parents[3] / "shared" / "standards" / "w3c-annotation"
ENGLISH = Words("en")
CHECKER = FormatChecker(formats=())


@CHECKER.checks("uri")
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(
        re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*", value)
        and urlsplit(value).scheme
    )


@CHECKER.checks("date-time", raises=ValueError)
def is_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def musts() -> list[tuple[str, Draft4Validator]]:
    """Every assertion an annotation must meet, each able to find the W3C's shared definitions."""
    definitions = [
        (path.name, Resource(json.loads(path.read_text("utf-8")), DRAFT4))
        for path in (STANDARD / "definitions").glob("*.json")
    ]
    # Assertions name themselves relative to their folder, so that definitions are looked up beside them.
    registry: Registry[Any] = Registry().with_resources(definitions)
    listed = json.loads((STANDARD / "annotations" / "annotationMusts.test").read_text("utf-8"))["assertions"]
    schemas = [json.loads((STANDARD / name).read_text("utf-8")) for name in listed]
    assert {one["expectedResult"] for one in schemas} == {"valid"}
    return [
        (name, Draft4Validator(schema, registry=registry, format_checker=CHECKER))
        for name, schema in zip(listed, schemas, strict=True)
    ]


def items(*bundles: Bundle) -> list[dict[str, Any]]:
    collection = json.loads(webannotation.write(bundles, ENGLISH))
    found: list[dict[str, Any]] = collection["first"]["items"] if "first" in collection else []
    return found


needs_standard = pytest.mark.skipif(not STANDARD.exists(), reason="the standard's schemas are not beside the checkout")


@needs_standard
@pytest.mark.parametrize("number", range(len(ANNOTATIONS)))
def test_every_annotation_meets_every_must(number: int) -> None:
    item = items(BUNDLE)[number]
    failed = [f"{name}: {error.message}" for name, schema in musts() for error in schema.iter_errors(item)]
    assert not failed


@needs_standard
@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("@context",), None),
        (("id",), "not a uri"),
        (("created",), "yesterday"),
        (("type",), "Note"),
        (("target", "selector", 0, "start"), -1),
        (("target", "source", "id"), None),
        (("body", 0, "value"), None),
    ],
)
def test_the_musts_find_what_is_wrong(path: tuple[Any, ...], value: object) -> None:
    item = items(BUNDLE)[2]
    holder: Any = item
    for step in path[:-1]:
        holder = holder[step]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    assert any(not schema.is_valid(item) for _, schema in musts())


def test_positions_are_code_points_of_the_text() -> None:
    for item, one in zip(items(BUNDLE)[:-1], BUNDLE.annotations[:-1], strict=True):
        place, quoted = item["target"]["selector"]
        assert CONTENT.text[place["start"] : place["end"]] == quoted["exact"] == one.anchor.exact
        assert item["target"]["source"]["schema:sha256"] == DOCUMENT.original


def test_sample_reads_back() -> None:
    assert tuple(webannotation_reading.read(webannotation.write([BUNDLE], ENGLISH))) == BUNDLE.annotations


def test_no_annotations_read_back() -> None:
    assert webannotation_reading.read(webannotation.write([replace(BUNDLE, annotations=())], ENGLISH)) == []


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
full = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
ids = st.one_of(st.uuids().map(str), full)
anchors = st.builds(
    lambda place, *rest: Anchor(*(place or (-1, -1)), *rest),
    st.none() | st.tuples(st.integers(0, 99), st.integers(100, 999)),
    texts,
    texts,
    texts,
    texts,
)
links = st.sampled_from(
    ["https://a.example/b?c=1", "http://a b", "doi:10.1/x", "urn:uuid:1", "urn:sorot:address:x", ""]
)
evidence = st.builds(Evidence, address=links | texts, document=st.just("") | ids, anchor=st.none() | anchors, why=texts)
spots = st.integers(-99, 99)
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=3)
cues = st.builds(Cue, spots, spots, texts)
readings = st.builds(Reading, numbers, st.none() | numbers, texts)
hedges = st.builds(Hedge, spots, spots, texts, st.sampled_from(HedgeKind), st.none() | st.tuples(spots, spots))
quantities = st.builds(
    Quantity,
    spots,
    spots,
    texts,
    numbers,
    st.none() | numbers,
    texts,
    st.sampled_from(Bound),
    st.lists(readings, max_size=2).map(tuple),
)
moments = st.builds(Moment, spots, spots, texts, texts, texts, st.booleans(), st.booleans())
bodies = st.one_of(
    st.builds(Highlight, st.sampled_from(["yellow", "green", "blue", "pink", "#12aBcD"])),
    st.builds(
        Claim,
        texts,
        texts,
        st.sampled_from(Certainty),
        st.sampled_from(Status),
        st.lists(evidence, max_size=3).map(tuple),
        texts,
        st.none() | cues,
        st.booleans(),
        st.lists(texts, max_size=2).map(tuple),
        st.none() | st.sampled_from(Manner),
        st.lists(hedges, max_size=2).map(tuple),
        st.lists(quantities, max_size=2).map(tuple),
        st.lists(moments, max_size=2).map(tuple),
        st.booleans(),
        texts,
    ),
    st.builds(Translation, full, texts, st.sampled_from(State), st.booleans()),
    st.builds(Note, texts),
)
times = st.sampled_from(["", "2026-11-23T08:00:00.000Z"])
tag_lists = st.lists(full, max_size=3, unique=True).map(tuple)
annotations = st.builds(
    Annotation, ids, ids, anchors, bodies, tag_lists, st.booleans(), times, times
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(annotations, max_size=4), st.lists(annotations, max_size=2))
def test_anything_reads_back_as_it_was(first: list[Annotation], second: list[Annotation]) -> None:
    bundles = [replace(BUNDLE, annotations=tuple(first)), replace(BUNDLE, annotations=tuple(second))]
    assert webannotation_reading.read(webannotation.write(bundles, ENGLISH)) == first + second


@needs_standard
@settings(max_examples=25, deadline=None)
@given(annotations)
def test_anything_meets_every_must(annotation: Annotation) -> None:
    item = items(replace(BUNDLE, annotations=(annotation,)))[0]
    assert not [name for name, schema in musts() if not schema.is_valid(item)]


def foreign(**fields: Any) -> dict[str, Any]:
    selector = {"type": "TextQuoteSelector", "exact": "kapal", "prefix": "sebuah "}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://other.example/a/1",
        "type": "Annotation",
        "target": {"source": "https://berita.example/kapal", "selector": [{"type": "RangeSelector"}, selector]},
        **fields,
    }


def claim(**fields: Any) -> dict[str, Any]:
    body = {"type": "TextualBody", "purpose": "describing", "value": "Ya"}
    return foreign(**{"sorot:kind": "claim", "body": body, **fields})


def one(**fields: Any) -> Annotation:
    return webannotation_reading.read(json.dumps(foreign(**fields)))[0]


def test_other_tools_annotations_become_notes_and_highlights() -> None:
    body = {"type": "TextualBody", "value": "Benarkah?", "format": "text/markdown"}
    tag = {"type": "TextualBody", "value": "cek", "purpose": "tagging"}
    note = one(body=[body, tag])
    assert note.anchor == Anchor(-1, -1, "kapal", "sebuah ", "", "")
    assert (note.body, note.tags, note.document) == (Note("Benarkah?"), ("cek",), "")
    assert note.id == one().id != ""
    assert one(motivation="highlighting").body == Highlight()
    assert one(body=tag).body == Highlight()
    assert one(bodyValue="Ya").body == Note("Ya")
    assert one(body="https://a.example/").body == Note("<https://a.example/>")
    assert one(body={"type": "Choice", "items": [body]}).body == Note("Benarkah?")


def test_other_tools_quotes_are_made_canonical() -> None:
    quoted = {"type": "TextQuoteSelector", "exact": "cafe\u0301\r\n"}
    refined = {"source": "x:y", "selector": {"type": "FragmentSelector", "value": "p", "refinedBy": quoted}}
    assert one(target=refined).anchor.exact == "café\n"


def test_a_list_a_page_and_a_collection_hold_the_same() -> None:
    listed = [foreign(), foreign()]
    page = {"type": "AnnotationPage", "items": listed}
    for whole in (listed, page, {"type": ["AnnotationCollection"], "first": page}):
        assert len(webannotation_reading.read(json.dumps(whole))) == 2


def quoted(**fields: object) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": "a", **fields}


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        (7, "Item 2 is not an object"),
        ({"type": "Note"}, "Item 2 is not an annotation"),
        ({"type": "Annotation"}, "Item 2 has no “target”"),
        (foreign(target="https://a.example/"), "Item 2 has no quote"),
        (foreign(target={"source": "x:y"}), "Item 2 has no quote"),
        (foreign(target={"selector": quoted(exact=" ")}), "Item 2 has no quote"),
        (foreign(target={"selector": quoted(exact=5)}), "“exact” is not the kind of value"),
        (foreign(target={"selector": quoted(exact="\ud800")}), "“exact” holds half a character"),
        (foreign(target=[{"selector": quoted()}, {"selector": quoted()}]), "more than one passage"),
        (
            foreign(target={"selector": [quoted(), {"type": "TextPositionSelector", "start": 5, "end": 2}]}),
            "ends before it begins",
        ),
        (
            foreign(target={"selector": [quoted(), {"type": "TextPositionSelector", "start": -1, "end": 2}]}),
            "“start” is not the kind",
        ),
        (foreign(**{"sorot:kind": "doubt"}), "“doubt” is not a value that “sorot:kind” may have"),
        (foreign(**{"sorot:kind": "highlight", "sorot:colour": "red;}"}), "may have"),
        (claim(**{"sorot:hedges": [{"start": 1}]}), "“sorot:hedges” is not the kind of value"),
        (claim(**{"sorot:quantities": 3}), "“sorot:quantities” is not the kind of value"),
        (claim(**{"sorot:manner": "loud"}), "“loud” is not a value that “sorot:manner” may have"),
        (claim(**{"sorot:through": [7]}), "“sorot:through” is not the kind of value"),
        (foreign(**{"sorot:kind": "note"}), "Item 2 has no “body”"),
        (foreign(body={"type": "TextualBody", "value": ["x"]}), "“value” is not the kind"),
    ],
)
def test_refused_with_the_item_and_the_reason(item: object, sentence: str) -> None:
    with pytest.raises(BadFile, match=re.escape(sentence)):
        webannotation_reading.read(json.dumps([foreign(), item]))


@pytest.mark.parametrize("data", ["", "{", "[" * 100_000, "NaN", "3", "{}", '{"type":"AnnotationPage","items":3}'])
@pytest.mark.parametrize("read", [webannotation_reading.read, quotes_list.read])
def test_no_annotations_at_all(data: str, read: Any) -> None:
    with pytest.raises(BadFile):
        read(data)


NAMES = (
    *("type", "target", "selector", "exact", "source", "body", "value", "purpose", "items", "id", "sorot:kind"),
    *("quote", "kind", "tags", "evidence"),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "Annotation", "a", "claim", "tagging"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=200)
@given(json_values)
def test_only_ever_refuses_with_a_sentence(value: Any) -> None:
    for data in (value, [value], [foreign(body=value)], [foreign(target=value)], [{"quote": "a", "kind": value}]):
        for read in (webannotation_reading.read, quotes_list.read):
            with suppress(BadFile):
                read(json.dumps(data))


# A list of quotes


def test_quotes_list() -> None:
    found = quotes_list.read(
        json.dumps(
            [
                {
                    "quote": "kapal",
                    "prefix": "a ",
                    "suffix": " b",
                    "kind": "highlight",
                    "colour": "blue",
                    "tags": ["x"],
                },
                {"quote": "kapal", "kind": "claim", "evidence": [{"quote": "b", "document": "d", "why": "w"}]},
                {"quote": "kapal", "kind": "translation", "language": "en", "text": "ship", "chosen": True},
                {"quote": "kapal", "kind": "note", "text": "?"},
            ]
        )
    )
    assert [annotation.body for annotation in found] == [
        Highlight("blue"),
        Claim("kapal", evidence=(Evidence(document="d", anchor=Anchor(-1, -1, "b", "", "", ""), why="w"),)),
        Translation("en", "ship", chosen=True),
        Note("?"),
    ]
    assert found[0].anchor == Anchor(-1, -1, "kapal", "a ", " b", "")
    assert found[0].tags == ("x",)


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        ({"kind": "note"}, "Item 1 has no “quote”"),
        ({"quote": "a"}, "Item 1 has no “kind”"),
        ({"quote": "a", "kind": "doubt"}, "“doubt” is not a value that “kind” may have"),
        ({"quote": "a", "kind": "note", "colour": "blue"}, "a field “colour” that is not known"),
        ({"quote": "a", "kind": "translation"}, "Item 1 has no “language”"),
        ({"quote": "a", "kind": "translation", "language": "en", "chosen": "yes"}, "“chosen” is not the kind"),
        ({"quote": "a", "kind": "claim", "status": "sure"}, "“sure” is not a value that “status” may have"),
        ({"quote": "a", "kind": "claim", "evidence": ["x"]}, "Item 1 is not an object"),
        ({"quote": "a", "kind": "note", "tags": "x"}, "“tags” is not the kind"),
        ({"quote": "a", "kind": "note", "tags": [1]}, "“tags” is not the kind"),
    ],
)
def test_quotes_list_refuses(item: dict[str, Any], sentence: str) -> None:
    with pytest.raises(BadFile, match=re.escape(sentence)):
        quotes_list.read(json.dumps([item]))
