"""The private environment: ``.venv`` with the locked dependencies, the ``sorot`` command and the built tables.

A stamp inside ``.venv`` remembers what it was made from, so that a start with nothing changed costs a few
milliseconds: reading and hashing the lock, the tables and this code.
"""

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "sorot-setup.json"
I18N = ROOT / "i18n"
PACKAGING = ROOT / "packaging"
LOCKS = {"run": PACKAGING / "requirements.lock", "test": PACKAGING / "requirements-dev.lock"}
SETUP_CODE = ("setup_env.py", "setup_install.py", "setup_system.py")

Level = Literal["run", "test"]


class SetUpError(Exception):
    """Set-up cannot go on; the text says what to do."""


def venv_python() -> Path:
    """The environment's interpreter, whether or not it exists yet."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def ensure(level: Level) -> None:
    """Make the environment ready to run or to test; nothing happens when it already is.

    The dev lock holds everything the runtime lock holds, so an environment made for tests also runs.
    """
    stamp = read_stamp()
    wanted = fingerprint()
    installed = has_level(stamp, wanted, level)
    if not installed or stamp.get("system") != "whole":
        import setup_system

        stamp["system"] = "whole" if setup_system.check_system() else "lacking"
    if not installed:
        import setup_install

        setup_install.install(level)
        stamp = {"system": stamp["system"], "level": level}
    tables = table_hashes()
    if stamp.get("tables") != tables or not all((I18N / name).with_suffix(".qm").exists() for name in tables):
        import i18n_qt

        i18n_qt.build_tables()
        stamp["tables"] = tables
    if stamp != read_stamp():
        write_stamp(stamp)


def has_level(stamp: dict[str, object], wanted: dict[str, str], level: Level) -> bool:
    """Whether the stamped environment is of this checkout, these locks, this code, and at least of ``level``."""
    if not venv_python().exists() or any(stamp.get(key) != value for key, value in wanted.items()):
        return False
    return stamp.get("level") == "test" or stamp.get("level") == level


def fingerprint() -> dict[str, str]:
    """What the environment is made from: where it lies, the two locks, the set-up code, its Python."""
    facts = {"root": str(ROOT), "python": base_python()}
    for path in [*LOCKS.values(), *(PACKAGING / name for name in SETUP_CODE)]:
        facts[path.name] = content_hash(path)
    return facts


def base_python() -> str:
    """The version line of the environment's own configuration; empty when there is no environment."""
    try:
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version")), "")


def table_hashes() -> dict[str, str]:
    """Each translation table's name and content hash."""
    return {path.name: content_hash(path) for path in sorted(I18N.glob("*.ts"))}


def content_hash(path: Path) -> str:
    """A short content hash; empty for a file that is not there."""
    try:
        return hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()
    except FileNotFoundError:
        return ""


def read_stamp() -> dict[str, object]:
    """What is remembered of the last set-up; empty when nothing usable is."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, object]) -> None:
    """Remember a finished set-up. The fingerprint is taken anew, since installing decides the Python."""
    STAMP.write_text(json.dumps({**stamp, **fingerprint()}, indent=1), encoding="utf-8")


def say(text: str) -> None:
    """Tell the person about set-up work; on stderr, so that a command's own output stays clean."""
    print(text, file=sys.stderr, flush=True)
