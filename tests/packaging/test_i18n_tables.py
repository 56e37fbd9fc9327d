"""The way from strings in code to words on the screen: merge, check, compile, look up."""

from pathlib import Path

import i18n_command
import i18n_qt
import pytest
from i18n_check import check_table
from i18n_extract import Message, as_source
from i18n_qt import merge
from PySide6.QtCore import QTranslator

MESSAGES = [
    Message("Page", "%n claims", "", True),
    Message("Page", "&Open “{name}”", "the verb", False),
    Message("Page", 'A "line"\nand another 😀', "", False),
]


def replace(table: Path, old: str, new: str) -> None:
    text = table.read_text(encoding="utf-8")
    assert old in text
    table.write_text(text.replace(old, new, 1), encoding="utf-8")


EMPTY = '<translation type="unfinished"></translation>'


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """An Indonesian table in which everything is translated."""
    path = tmp_path / "sorot_id.ts"
    merge(as_source(MESSAGES), path)
    plural = '<translation type="unfinished">\n            <numerusform></numerusform>\n        </translation>'
    replace(path, plural, "<translation><numerusform>%n klaim</numerusform></translation>")
    replace(path, EMPTY, "<translation>&amp;Buka “{name}”</translation>")
    replace(path, EMPTY, "<translation>Satu baris\ndan lagi 😀</translation>")
    return path


def test_a_whole_table_has_no_problems(table: Path) -> None:
    assert check_table(table) == []


def test_a_new_table_is_untranslated(tmp_path: Path) -> None:
    merge(as_source(MESSAGES), tmp_path / "sorot_id.ts")
    assert [problem.rpartition(": ")[2] for problem in check_table(tmp_path / "sorot_id.ts")] == ["untranslated"] * 3


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("&amp;Buka", "Buka", "access key"),
        ("Satu baris", "&amp;Satu baris", "access key"),
        ("“{name}”</translation>", "“{nama}”</translation>", "placeholders"),
        ("%n klaim", "banyak klaim", "%n is missing"),
        ("%n klaim", " ", "untranslated"),
        ("<translation>&amp;Buka", '<translation type="unfinished">&amp;Buka', "unfinished"),
        ("dan lagi 😀", "dan lagi 😀 ", "space"),
        ("Satu baris", "%n baris", "translation only"),
    ],
)
def test_a_broken_row_is_named(table: Path, old: str, new: str, word: str) -> None:
    replace(table, old, new)
    problems = check_table(table)
    assert len(problems) == 1
    assert word in problems[0]
    assert problems[0].startswith("sorot_id.ts: Page: “")


def test_a_string_gone_from_the_code_is_reported_then_dropped(table: Path) -> None:
    merge(as_source(MESSAGES[:2]), table)
    assert [problem for problem in check_table(table) if "unused" in problem]
    merge(as_source(MESSAGES[:2]), table, drop_unused=True)
    assert check_table(table) == []


def test_merging_twice_changes_nothing(table: Path) -> None:
    merge(as_source(MESSAGES), table)
    once = table.read_bytes()
    merge(as_source(MESSAGES), table)
    assert table.read_bytes() == once


def test_english_fills_itself_but_not_plurals_it_cannot_guess(tmp_path: Path) -> None:
    path = tmp_path / "sorot_en.ts"
    messages = [*MESSAGES, Message("Page", "%n note(s)", "", True)]
    merge(as_source(messages), path)
    forms = "<numerusform>%n note</numerusform>\n            <numerusform>%n notes</numerusform>"
    assert forms in path.read_text(encoding="utf-8")
    once = path.read_bytes()
    merge(as_source(messages), path)
    assert path.read_bytes() == once
    problems = check_table(path)
    assert len(problems) == 1
    assert "%n claims" in problems[0]
    assert "<translation>&amp;Open “{name}”</translation>" in path.read_text(encoding="utf-8")


def test_every_plural_form_must_be_filled(tmp_path: Path) -> None:
    path = tmp_path / "sorot_en.ts"
    merge(as_source(MESSAGES), path)
    empty = "<numerusform></numerusform>"
    replace(path, empty, "<numerusform>one claim</numerusform>")
    assert "untranslated" in check_table(path)[0]
    replace(path, empty, "<numerusform>%n claims</numerusform>")
    replace(path, 'type="unfinished"', "")
    assert check_table(path) == []


def test_compiled_words_are_found(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n_qt, "I18N", table.parent)
    i18n_qt.build_tables()
    assert sorted(path.name for path in table.parent.iterdir()) == ["sorot_id.qm", "sorot_id.ts"]
    translator = QTranslator()
    assert translator.load(str(table.with_suffix(".qm")))
    # QTranslator leaves %n in place; QCoreApplication.translate puts the number there.
    assert translator.translate("Page", "%n claims", "", 3) == "%n klaim"
    assert translator.translate("Page", "&Open “{name}”", "the verb") == "&Buka “{name}”"
    assert translator.translate("Page", 'A "line"\nand another 😀') == "Satu baris\ndan lagi 😀"


@pytest.fixture
def checkout(tmp_path: Path, table: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with one string in its code, as the ``i18n`` command sees it."""
    root = tmp_path / "checkout"
    (root / "reader").mkdir(parents=True)
    (root / "reader" / "page.py").write_text('translate("Page", "Open")\n', encoding="utf-8")
    monkeypatch.setattr(i18n_command, "ROOT", root)
    for module in (i18n_command, i18n_qt):
        monkeypatch.setattr(module, "I18N", root / "i18n")
    return root


def test_command_makes_tables_and_check_follows(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert i18n_command.check() == 1
    assert "sorot_id.ts: missing" in capsys.readouterr().out
    assert i18n_command.main(["--add", "jv"]) == 1
    assert sorted(path.name for path in (checkout / "i18n").glob("*.qm")) == [
        "sorot_en.qm",
        "sorot_id.qm",
        "sorot_jv.qm",
    ]
    for language in ("id", "jv"):
        replace(checkout / "i18n" / f"sorot_{language}.ts", EMPTY, "<translation>Buka</translation>")
    assert i18n_command.main([]) == 0
    assert i18n_command.check() == 0


def test_check_writes_nothing_and_sees_a_stale_table(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    i18n_command.main([])
    before = {path: path.read_bytes() for path in (checkout / "i18n").iterdir()}
    (checkout / "reader" / "page.py").write_text('translate("Page", "Close")\n', encoding="utf-8")
    capsys.readouterr()
    assert i18n_command.main(["--check"]) == 1
    assert "sorot_id.ts: out of date" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in (checkout / "i18n").iterdir()} == before
