"""Every way of writing a translatable string is found, and what cannot be found is complained about."""

from pathlib import Path

import pytest
from i18n_extract import Found, Message, as_source, extract


def found_in(tmp_path: Path, code: str) -> Found:
    folder = tmp_path / "reader"
    folder.mkdir()
    (folder / "page.py").write_text(code, encoding="utf-8")
    return extract(folder)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('translate("Page", "Plain")', Message("Page", "Plain", "", False)),
        ('translate("Page", "Open", "the verb")', Message("Page", "Open", "the verb", False)),
        ('translate("Page", "Open", comment="the verb")', Message("Page", "Open", "the verb", False)),
        ('translate("Page", "%n claims", None, len(self.rows))', Message("Page", "%n claims", "", True)),
        ('translate("Page", "Selected", "", n=count + 1)', Message("Page", "Selected", "", True)),
        ('QCoreApplication.translate("Page", "Plain")', Message("Page", "Plain", "", False)),
        ('mark("Errors", "“{name}” is empty.")', Message("Errors", "“{name}” is empty.", "", False)),
        ('mark("Export", "%n words")', Message("Export", "%n words", "", True)),
        ('words.say("Export", "Notes")', Message("Export", "Notes", "", False)),
        ('words.count("Export", "Pages", 3)', Message("Export", "Pages", "", True)),
        ('mark(\n    "Page",\n    "One "\n    "long text",\n)', Message("Page", "One long text", "", False)),
    ],
)
def test_finds_a_string(tmp_path: Path, code: str, message: Message) -> None:
    assert found_in(tmp_path, code) == Found([message], [])


@pytest.mark.parametrize(
    "code",
    [
        "text.translate(table)",
        'name.count("a")',
        "translate(context, text)",
        'translate("Kinds", NAMES[kind])',
        'words.say("Kinds", NAMES[kind])',
    ],
)
def test_leaves_other_calls_alone(tmp_path: Path, code: str) -> None:
    assert found_in(tmp_path, code) == Found([], [])


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ('mark("Errors", text)', "literals"),
        ('translate("Page", f"{n} claims")', "one literal"),
        ('translate("Page", "a" + b)', "one literal"),
        ('translate("Page", "Open", comment)', "comment"),
        ('translate("Page", "")', "empty"),
        ("from reader.ui.language import translate as tr", "keep its name"),
    ],
)
def test_complains_with_the_place(tmp_path: Path, code: str, word: str) -> None:
    problems = found_in(tmp_path, "\n" + code).problems
    assert len(problems) == 1
    assert problems[0].startswith("reader/page.py:2: ")
    assert word in problems[0]


def test_one_plural_use_makes_the_row_plural(tmp_path: Path) -> None:
    found = found_in(tmp_path, 'translate("P", "Rows")\ntranslate("P", "Rows", "", n)\ntranslate("P", "Rows")')
    assert found.messages == [Message("P", "Rows", "", True)]


def test_source_for_qt_quotes_what_cpp_would_read_otherwise() -> None:
    source = as_source([Message("P", 'a "b" \\ c\nd 😀', "", True)])
    assert 'QCoreApplication::translate("P", "a \\"b\\" \\\\ c\\nd 😀", "", 1);' in source
