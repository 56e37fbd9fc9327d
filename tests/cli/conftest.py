"""The command line within this process, and as a program of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Result:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def sorot(qapp: object, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Run a command in this process. ``qapp``: Qt knows one application for each process, and other tests need it."""

    def run(*arguments: object) -> Result:
        code = main([str(one) for one in arguments])
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return run


def program(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program itself, in the tests' own environment with changes."""
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        cwd=CHECKOUT,
        env={**os.environ, **environment},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "kabar 😀.md"
    path.write_text(
        "---\ntitle: Kabar 😀 pasar\nauthor: Ayu\ndate: 2026-11-23\nlanguage: id\n---\n\n"
        "Harga 😀 beras naik lima persen menurut dinas perdagangan.\n\n## Sesudahnya\n\n"
        "Para pedagang menunggu pasokan baru dari desa, tetapi belum tahu kapan akan tiba.\n",
        encoding="utf-8",
    )
    return path
