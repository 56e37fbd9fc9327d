"""The developer's commands other than ``run``, which stays apart so that it starts at once."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import i18n_command
import setup_env
from setup_env import LOCKS, ROOT, VENV, SetUpError

LINTERS: dict[str, list[str]] = {
    "ruff check": ["-m", "ruff", "check", "--quiet"],
    "ruff format": ["-m", "ruff", "format", "--check", "--quiet"],
    "mypy --strict": ["-m", "mypy"],
    "import rules": ["-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"],
}


def test(arguments: list[str]) -> int:
    """Lint, then every test; with arguments, only the tests they name. pytest's summary comes last either way."""
    setup_env.ensure("test")
    bad = [] if arguments else failed_linters()
    section("tests")
    code = python(["-m", "pytest", *arguments], QT_QPA_PLATFORM="offscreen")
    return code or (1 if bad else 0)


def lint(arguments: list[str]) -> int:
    """Every check that runs no test."""
    no_arguments(arguments)
    setup_env.ensure("test")
    return 1 if failed_linters() else 0


def failed_linters() -> list[str]:
    """Run all linters, whatever the earlier ones found; the names of those that complained."""
    failed = []
    for name, command in LINTERS.items():
        section(name)
        if python(command) != 0:
            failed.append(name)
    section("translation tables")
    if i18n_command.check() != 0:
        failed.append("translation tables")
    section("lint: " + ("failed in " + ", ".join(failed) if failed else "clean"))
    return failed


def i18n(arguments: list[str]) -> int:
    """Update, check and build the translation tables."""
    setup_env.ensure("test")
    return i18n_command.main(arguments)


def bench(arguments: list[str]) -> int:
    """Measure, in one run, and print one table."""
    setup_env.ensure("test")
    return python([str(ROOT / "tests" / "bench" / "run.py"), *arguments], QT_QPA_PLATFORM="offscreen")


def build(arguments: list[str]) -> int:
    """The sdist, and the wheel made from it, in ``dist/``; with this environment's pinned hatchling."""
    no_arguments(arguments)
    setup_env.ensure("test")
    return python(["-m", "build", "--no-isolation", "--outdir", str(ROOT / "dist"), str(ROOT)])


def lock(arguments: list[str]) -> int:
    """Pin the newest versions that ``pyproject.toml`` allows, with hashes, for every platform at once."""
    no_arguments(arguments)
    uv = shutil.which("uv") or shutil.which("uv", path=str(VENV / "bin"))
    if uv is None:
        raise SetUpError("Refreshing the locks needs uv, which is not on PATH (any pip installs it)")
    command = [uv, "pip", "compile", "--quiet", "--upgrade", "--universal", "--generate-hashes"]
    command += ["--python-version", "3.11", "--no-emit-index-url"]
    command += ["--custom-compile-command", "python3 packaging/dev.py lock", "pyproject.toml"]
    dev = ["--group", "dev", "--constraint", "packaging/requirements.lock"]
    for level, extra in (("run", []), ("test", dev)):
        target = str(LOCKS[level].relative_to(ROOT))
        code = subprocess.call([*command, *extra, "--output-file", target], cwd=ROOT)
        if code != 0:
            return code
    return 0


def section(title: str) -> None:
    """A line that says what comes next, and when it began."""
    print(f"== {time.strftime('%H:%M:%S')} {title}", flush=True)


def python(arguments: list[str], **environment: str) -> int:
    """The environment's Python, in the checkout's folder."""
    command = [str(setup_env.venv_python()), *arguments]
    return subprocess.call(command, cwd=ROOT, stdin=subprocess.DEVNULL, env={**os.environ, **environment})


def no_arguments(arguments: list[str]) -> None:
    """Refuse arguments that a command would silently ignore."""
    if arguments:
        raise SetUpError(f"{Path(sys.argv[0]).name}: this command takes no arguments, but got: {' '.join(arguments)}")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "test": test,
    "lint": lint,
    "i18n": i18n,
    "bench": bench,
    "build": build,
    "lock": lock,
}
