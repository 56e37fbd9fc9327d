import random
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import assets
from reader.language import patterns, srx

SRX = "{http://www.lisa.org/srx20}"
TRAPS = Path(__file__).parents[1] / "evaluation" / "sentences"


def breaks(rules: tuple[srx.Rule, ...], text: str) -> list[int]:
    return list(srx.Segmenter(rules).breaks(text, text[::-1], 0, len(text)))


def plainly(rules: tuple[srx.Rule, ...], text: str) -> list[int]:
    """SRX as its specification tells it: at every place every rule in order, with patterns that run forwards."""
    ready = [
        (one.breaks, re.compile(f"(?:{forwards(one.before)})\\Z"), re.compile(forwards(one.after))) for one in rules
    ]
    places = []
    for place in range(1, len(text)):
        for answer, before, after in ready:
            if after.match(text, place) and before.search(text[:place]):
                places += [place] if answer else []
                break
    return places


def forwards(pattern: str) -> str:
    """The pattern for Python with its properties written out for European letters, and nothing else done to it."""
    cases: dict[str, Any] = {"Lu": str.isupper, "Ll": str.islower, "L": str.isalpha}

    def listed(match: re.Match[str]) -> str:
        letters = "".join(chr(code) for code in range(0x250) if cases[match.group(1)](chr(code)))
        behind = pattern[: match.start()].replace(r"\[", "").replace(r"\]", "")
        return letters if behind.rfind("[") > behind.rfind("]") else f"[{letters}]"

    pattern = re.sub(r"\\x\{([0-9A-F]+)\}", lambda code: chr(int(code.group(1), 16)), pattern)
    return re.sub(r"\\p\{(\w+)\}", listed, pattern)


@pytest.mark.parametrize("language", ["id", "en", ""])
def test_the_fast_way_breaks_where_the_specification_does(language: str) -> None:
    rules = srx.load(assets.rules("sentences")).rules(language)
    lines = [
        " ".join(block.split("\n"))
        for code in ("id", "en")
        for block in (TRAPS / "dev" / f"{code}.txt").read_text("utf-8").split("\n\n")
    ]
    for line in random.Random(7).sample(lines, 10):
        assert breaks(rules, line) == plainly(rules, line)


def test_the_first_rule_that_fits_decides() -> None:
    never = srx.Rule(False, r"\bDr\.", r"\s")
    always = srx.Rule(True, r"[.?!]+", r"\s")
    assert breaks((never, always), "Dr. A. B? C") == [6, 9]
    assert breaks((always, never), "Dr. A. B? C") == [3, 6, 9]
    assert breaks((always, srx.Rule(False, "", "")), "A. B") == [2]
    assert breaks((srx.Rule(False, "", ""), always), "A. B") == []
    assert breaks((), "A. B") == []


def test_rules_may_be_empty_on_either_side_and_overlap() -> None:
    assert breaks((srx.Rule(True, "", "b"),), "abab") == [1, 3]
    assert breaks((srx.Rule(True, "a", ""),), "aaba") == [1, 2]
    assert breaks((srx.Rule(True, "a+", "a"), srx.Rule(True, "aab", "")), "aaabb") == [1, 2, 4]


def test_a_paragraph_begins_and_ends_where_it_is_told() -> None:
    rules = (srx.Rule(False, r"^\d\.", r"\s"), srx.Rule(False, r"\.", r"\s*$"), srx.Rule(True, r"\.", r"\s"))
    text = "A. 1. B. C. "
    ready = srx.Segmenter(rules)
    assert list(ready.breaks(text, text[::-1], 0, 12)) == [2, 5, 8]
    assert list(ready.breaks(text, text[::-1], 3, 9)) == []


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"\p{Lu}\p{Ll}+", "xÉté", "Été"),
        (r"[\p{L}\-]+", "12a-ß3", "a-ß"),
        (r"\P{L}+", "ab12", "12"),
        (r"[^\p{Lu}]+", "AbcD", "bc"),
        (r"(?i:ab)c", "ABC ABc", "ABc"),
        (r"x(?i)yz", "xYZ", "xYZ"),
        (r"\u0041\x{1F600}\x42", "A😀B", "A😀B"),
        (r"a{2,3}?b", "aab", "aab"),
        (r"(?:a|bc){2}", "xabc", "abc"),
        (r"(?<=a)b(?=c)", "bab abc", "b"),
        (r"(?<!a)b", "abb", "b"),
        (r"\h\t[.\]\[]", "a \t]", " \t]"),
        (r"[-a]b[c-]", "-b-", "-b-"),
        (r"\.\(", "a.(", ".("),
        (r"\bKH\b", "xKH KH", "KH"),
    ],
)
def test_a_pattern_matches_the_same_forwards_and_backwards(pattern: str, text: str, expected: str) -> None:
    node = patterns.read(pattern)
    there, back = patterns.compiled([node]).search(text), patterns.compiled([node], backwards=True).search(text[::-1])
    assert there is not None
    assert back is not None
    assert there.group() == expected
    assert back.group()[::-1] == expected


@pytest.mark.parametrize(
    "pattern", ["a++", "(a", "a)", "[a", "[a&&b]", "[[a]]", r"\1", "(?>a)", "*a", r"\p{Qq}", r"\Q", "(?<n>a)"]
)
def test_what_cannot_be_turned_round_is_refused(pattern: str) -> None:
    with pytest.raises(patterns.Unreadable):
        patterns.compiled([patterns.read(pattern)])


def test_categories_are_those_of_unicode() -> None:
    import unicodedata

    for name in ("Lu", "Ll", "L", "N"):
        found = patterns.compiled([patterns.read(rf"\p{{{name}}}")])
        wrong = [
            code
            for code in range(0x30000)
            if (found.match(chr(code)) is not None) != unicodedata.category(chr(code)).startswith(name)
        ]
        unassigned = [code for code in wrong if unicodedata.category(chr(code)) == "Cn"]
        assert wrong == unassigned, name


def test_our_file_is_srx_2_and_every_rule_can_be_used() -> None:
    root = ElementTree.parse(assets.rules("sentences")).getroot()
    assert root.tag == f"{SRX}srx"
    assert root.get("version") == "2.0"
    assert [child.tag for child in root] == [f"{SRX}header", f"{SRX}body"]
    assert root[0].attrib == {"segmentsubflows": "yes", "cascade": "yes"}
    assert [one.get("type") for one in root[0]] == ["start", "end", "isolated"]
    assert [child.tag for child in root[1]] == [f"{SRX}languagerules", f"{SRX}maprules"]
    named = [one.get("languagerulename") for one in root[1][0]]
    mapped = [one.get("languagerulename") for one in root[1][1]]
    assert sorted(map(str, named)) == sorted(map(str, mapped))
    rules = [rule for one in root[1][0] for rule in one]
    assert all([part.tag for part in rule] == [f"{SRX}beforebreak", f"{SRX}afterbreak"] for rule in rules)
    assert {rule.get("break") for rule in rules} == {"yes", "no"}
    for rule in rules:
        for part in rule:
            patterns.compiled([patterns.read(part.text or "")], backwards=part.tag.endswith("beforebreak"))
    keys = [(rule[0].text, rule[1].text) for rule in rules]
    assert len(set(keys)) == len(keys)


def test_languages_ask_their_own_list_and_the_shared_one() -> None:
    file = srx.load(assets.rules("sentences"))
    own = {code: file.rules(code) for code in ("id", "ID-id", "ms", "en", "EN-GB", "fr", "")}
    assert own["id"] == own["ID-id"] == own["ms"] != own["en"] == own["EN-GB"] == own["fr"]
    assert set(own[""]) == set(own["id"]) | set(own["en"])
    shared = file.lists["Shared"]
    assert all(rules[-len(shared) :] == shared for rules in own.values())
    first = srx.RuleFile(file.lists, file.maps, cascade=False)
    assert first.rules("id") == file.lists[file.maps[0][1]]


def test_every_rule_makes_a_difference() -> None:
    file = srx.load(assets.rules("sentences"))
    paragraphs = [
        " ".join(block.split("\n")).replace(" ^", "")
        for part in ("dev", "held", "dev2", "dev3")
        for code in ("id", "en")
        for block in (TRAPS / part / f"{code}.txt").read_text("utf-8").strip().split("\n\n")
    ]
    usual = {code: cut(file.rules(code), paragraphs) for code in ("id", "en")}
    for name, rules in file.lists.items():
        for index, rule in enumerate(rules):
            less = srx.RuleFile({**file.lists, name: rules[:index] + rules[index + 1 :]}, file.maps, file.cascade)
            assert any(cut(less.rules(code), paragraphs) != usual[code] for code in usual), (name, rule)


def cut(rules: tuple[srx.Rule, ...], paragraphs: list[str]) -> list[list[int]]:
    ready = srx.Segmenter(rules)
    return [list(ready.breaks(text, text[::-1], 0, len(text))) for text in paragraphs]


@pytest.mark.parametrize(
    "text",
    ["", "<srx/>", '<srx xmlns="http://www.lisa.org/srx20" version="1.0"/>',
     '<srx xmlns="http://www.lisa.org/srx20" version="2.0"><body><maprules>'
     '<languagemap languagepattern=".*" languagerulename="gone"/></maprules></body></srx>'],
)  # fmt: skip
def test_a_file_that_is_no_srx_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "rules.srx").write_text(text, "utf-8")
    with pytest.raises(patterns.Unreadable):
        srx.load(tmp_path / "rules.srx")


@given(
    st.text(alphabet="ab. ", max_size=12),
    st.lists(
        st.tuples(
            st.booleans(),
            st.sampled_from(["a", "b", "a+", "", "[ab]", r"\.", "a|b"]),
            st.sampled_from(["a", "", " ", "b|a", r"\s"]),
        ),
        max_size=5,
    ),
)
@settings(max_examples=200, deadline=None)
def test_any_rules_break_where_the_specification_says(text: str, given_rules: list[tuple[bool, str, str]]) -> None:
    rules = tuple(srx.Rule(*one) for one in given_rules)
    found = breaks(rules, text)
    assert found == plainly(rules, text)
    assert all(one < other for one, other in pairwise(found))
