"""``sorot [FILE...]``: what reaches the window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader import app
from tests.cli.conftest import Result


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[Path], Path, bool]]:
    """What the window was asked to open, in place of opening it."""
    calls: list[tuple[list[Path], Path, bool]] = []

    def run(files: list[Path], library: Path, sample: bool) -> int:
        calls.append((files, library, sample))
        return 0

    monkeypatch.setattr(app, "run", run)
    return calls


def test_files_open_in_the_window(
    sorot: Callable[..., Result], asked: list[tuple[list[Path], Path, bool]], tmp_path: Path
) -> None:
    own, other = tmp_path / "library", tmp_path / "lain"
    for arguments, expected in (
        ([], ([], own, False)),
        (["a.txt", "b c.md"], ([Path("a.txt"), Path("b c.md")], own, False)),
        (["--library", other, "a.txt"], ([Path("a.txt")], other, False)),
        (["--sample"], ([], own, True)),
        (["--", "list"], ([Path("list")], own, False)),
        (["./list"], ([Path("list")], own, False)),
        (["--library", "list", "a.txt"], ([Path("a.txt")], Path("list").resolve(), False)),
        (["a.txt", "list"], ([Path("a.txt"), Path("list")], own, False)),
    ):
        assert sorot(*arguments) == Result(0, "", ""), arguments
        assert asked.pop() == expected, arguments


def test_what_the_window_cannot_take_opens_none(
    sorot: Callable[..., Result], asked: list[tuple[list[Path], Path, bool]]
) -> None:
    assert sorot("--json", "a.txt").code == 2
    assert asked == []
