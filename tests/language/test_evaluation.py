"""The labelled articles can be read and measured, and the rules stay as good as they are on those held back."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from reader import assets
from reader.domain.findings import Bound, HedgeKind, Moment, Quantity
from reader.language import attribution, lexicon
from tests.evaluation import scoring
from tests.evaluation.markup import PARTS, Article, Day, articles, is_edtf, read

HEADER = "language: en\nregister: news\npublished: 2026-03-04\ntitle: A title\n\n"
FLOORS = {
    "id": {"sentences": 0.99, "quantities": 0.97, "dates": 0.96, "hedges": 0.92, "claims": 0.94, "sources": 0.91},
    "en": {"sentences": 0.99, "quantities": 0.96, "dates": 0.97, "hedges": 0.94, "claims": 0.95, "sources": 0.92},
}
"""The least F1 on the articles held back, a little below what the rules reach."""

CLAIM_PRECISION, CLAIM_RECALL = 0.96, 0.9
SOURCE_PRECISION, SOURCE_RECALL = 0.93, 0.86


def article(folder: Path, body: str, header: str = HEADER) -> Article:
    path = folder / "one.txt"
    path.write_text(header + body, encoding="utf-8")
    return read(path)


def test_every_article_can_be_read_and_there_are_enough() -> None:
    counts = {(part, language): len(articles(part, language)) for part in PARTS for language in FLOORS}
    assert all(counts[part, "id"] >= 15 and counts[part, "en"] >= 8 for part in PARTS), counts
    for part in PARTS:
        for one in articles(part):
            assert one.sentences, one.path.name
            assert one.claims, one.path.name
        for language in FLOORS:
            own = articles(part, language)
            claimed = sum(len(one.claims) for one in own) / sum(len(one.sentences) for one in own)
            assert 0.4 <= claimed <= 0.8, (part, language)


def test_nothing_held_back_is_also_in_dev() -> None:
    dev, held = (
        {one.content.text[start:end] for one in articles(part) for start, end in one.sentences if end - start > 30}
        for part in PARTS
    )
    assert not dev & held


def test_labels_stand_where_the_words_are(tmp_path: Path) -> None:
    one = article(
        tmp_path,
        '! PADANG \U0001f30a —\n<c><s anon="1">A guard</s> told <m>Radio X</m> that '
        '<h k="approximator">about</h> <q v="3000" h="4000" u="km" b="about">3–4,000 km</q> flooded '
        'on <d e="2026-03-02" r="1">Monday</d>.</c>\nIt <h o="1">may</h> rain.\n\n# More <q v="1">one</q>\nAnother.\n',
    )
    text = one.content.text
    assert text == (
        "PADANG \U0001f30a — A guard told Radio X that about 3–4,000 km flooded on Monday. "
        "It may rain.\nMore one\nAnother."
    )
    assert [block.kind for block in one.content.blocks] == ["paragraph", "heading", "paragraph"]
    assert [text[slice(*span)] for span in one.furniture] == ["PADANG \U0001f30a —"]
    assert [text[start:end][:5] for start, end in one.sentences] == ["A gua", "It ma", "Anoth"]
    assert [(text[voice.start : voice.end], voice.anonymous) for voice in one.sources] == [("A guard", True)]
    assert [text[slice(*span)] for span in one.media] == ["Radio X"]
    assert [(hedge.exact, hedge.kind) for hedge in one.hedges] == [("about", HedgeKind.APPROXIMATOR)]
    distance = one.quantities[0]
    assert (distance.exact, distance.value, distance.high) == ("3–4,000 km", Decimal(3000), Decimal(4000))
    assert (distance.unit, distance.bound) == ("km", Bound.ABOUT)
    assert [(day.edtf, day.relative, day.fiscal) for day in one.dates] == [("2026-03-02", True, False)]
    assert [text[slice(*span)] for span in one.optional["h"]] == ["may"]
    assert text[slice(*one.claims[0])].endswith("Monday.")


@pytest.mark.parametrize(
    "line",
    [
        "<c>Not closed.",
        "Never opened.</c>",
        '<c>Crossing <h k="booster">tags.</c></h>',
        '<h k="loud">Unknown kind</h>',
        "<h>No kind</h>",
        '<q v="many">many</q>',
        '<q v="1" b="nearly">one</q>',
        '<q v="1" h="x">one</q>',
        '<d e="2026-02-30">a day</d>',
        '<d r="1">no date</d>',
        '<d e="" r="yes">a flag</d>',
        '<q v="1" k="booster">wrong attribute</q>',
        "<b>Unknown tag</b>",
        "3 < 4",
        "<c> blank first</c>",
        "<c></c>",
        " blank before",
    ],
)
def test_an_article_that_breaks_the_format_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"^one\.txt, line 7: "):
        article(tmp_path, f"Good.\n{line}\n")


@pytest.mark.parametrize(
    ("header", "line"),
    [
        ("language: en\nnonsense\n\n", 2),
        ("language: en\nlanguage: id\n\n", 2),
        ("language: en\ntitle: T\n\n", 3),
        ("language: en\nregister: news\ntitle: T\npublished: 2026-13-01\n\n", 5),
        ("language: en\nregister: news\ntitle: T\nlabels: claims jokes\n\n", 5),
    ],
)
def test_a_header_that_cannot_be_read_is_refused(tmp_path: Path, header: str, line: int) -> None:
    with pytest.raises(ValueError, match=rf"^one\.txt, line {line}: "):
        article(tmp_path, "Good.\n", header)


@pytest.mark.parametrize(
    "value",
    [
        *("2026", "2026-02", "2026-02-28", "2026-03-04T10:30", "199X", "18XX", "2024-34", "2025-40", "2024-02-29~"),
        *("XXXX-08-12", "XXXX-XX-05", "XXXX-02-29", "2019-03-04/2019-04", "2020/..", "/2020"),
    ],
)
def test_dates_the_labels_may_use(value: str) -> None:
    assert is_edtf(value)


@pytest.mark.parametrize("value", ["", "26", "2025-02-29", "2026-00", "2026-15", "2026-34-01", "../..", "1/2/3", "May"])
def test_what_is_no_date(value: str) -> None:
    assert not is_edtf(value)


def quantity(start: int, end: int, value: str, unit: str = "", high: str = "") -> Quantity:
    return Quantity(start, end, "", Decimal(value), Decimal(high) if high else None, unit)


def test_findings_pair_with_the_label_they_are_most_like() -> None:
    gold, found = [scoring.Spot(0, 10), scoring.Spot(10, 20)], [scoring.Spot(8, 20), scoring.Spot(2, 8)]
    assert scoring.likeness(gold[0], found[1]) == pytest.approx(0.6)
    assert scoring.pairs(gold, found, 0.5) == [(gold[1], found[0]), (gold[0], found[1])]
    assert scoring.pairs(gold, found, 0.7) == [(gold[1], found[0])]
    assert scoring.pairs([scoring.Spot(0, 5)], [scoring.Spot(5, 9)], 0.0) == []


def test_quantities_agree_in_number_range_and_unit() -> None:
    third = quantity(0, 5, "0.3333")
    assert scoring.same_quantity(third, quantity(1, 5, "0.33333333"))
    assert not scoring.same_quantity(third, quantity(0, 5, "0.35"))
    assert not scoring.same_quantity(quantity(0, 5, "5", "km"), quantity(0, 5, "5", "m"))
    assert not scoring.same_quantity(quantity(0, 5, "5", "km", "6"), quantity(0, 5, "5", "km"))
    assert not scoring.same_quantity(quantity(0, 5, "3000"), quantity(0, 5, "3000.0005"))


def test_dates_agree_but_for_doubt_and_a_time() -> None:
    def found(edtf: str, still_open: bool = False) -> Moment:
        return Moment(0, 5, "x", edtf, open=still_open)

    assert scoring.same_date(Day(0, 5, "2026-03-02"), found("2026-03-02~"))
    assert scoring.same_date(Day(0, 5, "2026-03-02"), found("2026-03-02T10:30"))
    assert not scoring.same_date(Day(0, 5, "2026-03-02T10:30"), found("2026-03-02"))
    assert not scoring.same_date(Day(0, 5, "2026-03-02"), found("2026-03"))
    assert scoring.same_date(Day(0, 5, ""), found("", still_open=True))
    assert not scoring.same_date(Day(0, 5, ""), found("2026"))


def test_a_score_counts_what_is_found_falsely_and_what_is_missed(tmp_path: Path) -> None:
    one = article(
        tmp_path, '<q v="5" u="km">5 km</q> of road, and 7 kg of <q v="9">nails</q>, and <q o="1">11 m</q>.\n'
    )
    score = scoring.measure([one]).scores["quantities"]
    assert (score.right, score.false, score.missed) == (1, 1, 1)
    assert (score.precision, score.recall, score.f1) == (0.5, 0.5, 0.5)
    assert len(score.errors) == 2


def test_the_ends_of_paragraphs_and_furniture_are_no_feat(tmp_path: Path) -> None:
    one = article(
        tmp_path, "! Read this. And that.\nThe rain came down. \nIt stayed.\n\nNobody minded.\n".replace(" \n", "\n")
    )
    score = scoring.measure([one]).scores["sentences"]
    assert (score.right, score.false, score.missed) == (1, 0, 0)


def test_errors_held_back_are_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert scoring.main(["--errors", "held"]) == 1
    shown = capsys.readouterr()
    assert not shown.out
    assert "held back" in shown.err
    assert scoring.main(["elsewhere"]) == 2


def test_what_rules_reached_is_kept_for_every_rule_and_only_from_what_is_held_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one = article(
        tmp_path,
        "<c><s>Mara Dane</s> said that the pier had been sold.</c>\n"
        "<c>Traffic fell, <s>the port authority</s> said.</c>\n"
        "According to Dane, the gulls are too fat.\n",
    )
    report = scoring.measure([one])
    kept = json.loads(scoring.written(scoring.kept(report)))
    assert kept["rules"]["attribution.verb-that"] == {"precision": 1.0, "of": 1}
    assert kept["rules"]["attribution.via"] == {"precision": 0.0, "of": 0}
    assert kept["rules"]["claims.attributed-statement"] == {"precision": 0.667, "of": 3}
    assert list(kept["rules"]) == sorted(kept["rules"])

    target = tmp_path / "rules.json"
    monkeypatch.setattr(assets, "lexicon", lambda name: target)
    assert scoring.main(["--keep", "dev"]) == 1
    assert not target.exists()
    monkeypatch.setattr(scoring, "articles", lambda *part: [one])
    assert scoring.main(["--keep", "held"]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["rules"]["attribution.verb-that"]["of"] == 1
    assert "held back" not in capsys.readouterr().out


def test_every_finding_bears_the_name_of_a_rule_there_is() -> None:
    for one in articles("dev"):
        for found in attribution.find(one.content.text, one.language):
            assert found.rule in attribution.RULES


@pytest.fixture(scope="module", params=sorted(FLOORS))
def measured(request: pytest.FixtureRequest) -> tuple[str, scoring.Report]:
    return request.param, scoring.measure(articles("held", request.param))


@pytest.mark.parametrize("name", sorted(FLOORS["en"]))
def test_the_rules_stay_as_good_on_what_is_held_back(measured: tuple[str, scoring.Report], name: str) -> None:
    language, report = measured
    assert report.scores[name].f1 >= FLOORS[language][name]


def test_what_is_suggested_is_nearly_always_a_claim(measured: tuple[str, scoring.Report]) -> None:
    _, report = measured
    assert report.scores["claims"].precision >= CLAIM_PRECISION
    assert report.scores["claims"].recall >= CLAIM_RECALL


def test_who_is_named_is_nearly_always_the_source(measured: tuple[str, scoring.Report]) -> None:
    _, report = measured
    assert report.scores["sources"].precision >= SOURCE_PRECISION
    assert report.scores["sources"].recall >= SOURCE_RECALL


def test_rules_with_enough_cases_are_good_enough_to_suggest() -> None:
    listed = json.loads(assets.lexicon("rules").read_text(encoding="utf-8"))["rules"]
    known = {name: facts for name, facts in listed.items() if facts["of"] >= lexicon.LEAST_CASES}
    assert len(known) >= 7
    assert all(lexicon.trusted(name) for name in known), "a weak one is to be mended or taken out, not kept quiet"


def test_kinds_that_were_not_labelled_are_not_counted(tmp_path: Path) -> None:
    body = "<c>Mara Dane said that 12 ships left on 3 May 2020.</c>\n"
    whole = scoring.measure([article(tmp_path, body)])
    assert {name for name in whole.scores if whole.scores[name].false} >= {"quantities", "dates", "sources"}
    part = scoring.measure([article(tmp_path, body, HEADER.replace("title:", "labels: claims\ntitle:"))])
    assert part.scores["claims"].right == 1
    assert not {"quantities", "dates", "hedges", "sources"} & set(part.scores)
