"""Every word of help and complaint comes from the table of the interface's language."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTranslator

from reader.cli import arguments, speech
from reader.domain.records import Kind, State, Status
from reader.formats.writing import Format
from tests.cli.conftest import Result

Sorot = Callable[..., Result]
NAMES = {"sorot", "en", "id", "h", "o", "help", "version", *arguments._commands()}
OPTIONS = {
    "published",
    "library",
    "language",
    "sample",
    "json",
    "all",
    "format",
    "output",
    "kind",
    "tag",
    "state",
    "furniture",
}
VALUES = {one.value for many in (Kind, State, Status, Format) for one in many}
UNTRANSLATED = {*NAMES, *OPTIONS, *VALUES, "checker", "export-language", "entah", "xyz"}

loaded: list[str] = []


class Bracketing(QTranslator):
    """A language that shows what was looked up."""

    def load(self, path: str) -> bool:  # type: ignore[override]
        loaded.append(path)
        return True

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return f"«{text}»"


@pytest.fixture
def bracketed(monkeypatch: pytest.MonkeyPatch, sorot: Sorot) -> Sorot:
    monkeypatch.setattr(speech, "QTranslator", Bracketing)
    monkeypatch.setattr(arguments.assets, "languages", lambda: ("en", "id"))
    loaded.clear()
    return sorot


def assert_all_looked_up(text: str) -> None:
    """Between the brackets stands what was looked up; nothing but names of the command line may stand elsewhere."""
    assert "«" in text
    while "«" in text:
        text, count = re.subn(r"«[^«»]*»", "", text)
        assert count, f"an unclosed bracket in {text}"
    assert set(re.findall(r"[a-zA-Z][a-zA-Z-]*", text)) <= UNTRANSLATED


@pytest.mark.parametrize("command", ["", *arguments._commands()])
def test_help_is_looked_up(bracketed: Sorot, command: str) -> None:
    result = bracketed(*([command] if command else []), "--help")
    assert result.code == 0
    assert_all_looked_up(result.out)


@pytest.mark.parametrize(
    "given",
    [
        ["show"],
        ["list", "--entah"],
        ["--entah"],
        ["export", "--all", "--format", "xyz"],
        ["export", "--format", "csv"],
        ["export", "xyz", "--all", "--format", "csv"],
        ["list", "--library"],
        ["list", "--json=xyz"],
        ["add"],
        ["show", "xyz"],
        ["undo"],
    ],
)
def test_complaints_are_looked_up(bracketed: Sorot, given: list[str]) -> None:
    result = bracketed(*given)
    assert result.code in (1, 2)
    assert result.out == ""
    assert_all_looked_up(result.err)


def test_answers_are_looked_up(bracketed: Sorot) -> None:
    bracketed("sample")
    for given in (["undo"], ["redo"]):
        assert_all_looked_up(bracketed(*given).out)
    labels = bracketed("notes", "pusat data dan tagihan listriknya").out
    assert "«Claim» · «Asserted» · «Refuted»" in labels
    assert "«Highlight» · «Yellow»" in labels


@pytest.mark.parametrize("given", [["--language", "id"], ["--language=id"]])
def test_the_language_asked_for_is_spoken(bracketed: Sorot, given: list[str]) -> None:
    bracketed(*given, "list")
    bracketed("list", *given)
    bracketed(*given, "--help")
    bracketed("show", *given)
    assert [path.endswith("sorot_id.qm") for path in loaded] == [True] * 4


def test_the_environment_chooses_the_language(bracketed: Sorot, monkeypatch: pytest.MonkeyPatch) -> None:
    bracketed("list")
    monkeypatch.setenv("SOROT_LANGUAGE", "id")
    bracketed("list")
    assert [path[-5:] for path in loaded] == ["en.qm", "id.qm"]


def test_argparse_is_left_as_it_was(bracketed: Sorot) -> None:
    import argparse
    import gettext

    bracketed("list", "--entah")
    assert vars(argparse)["_"] is gettext.gettext
