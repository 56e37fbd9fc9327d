"""Qt's own tools on the translation tables: ``lupdate`` merges strings into them, ``lrelease`` compiles them."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from setup_env import I18N, VENV, SetUpError

MESSAGE = re.compile(r"<message( numerus=\"yes\")?>.*?</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
UNFINISHED = re.compile(r'<translation type="unfinished">.*?</translation>|<translation type="unfinished"/>', re.DOTALL)


def qt_tool(name: str) -> str:
    """The path of a tool that PySide6 ships.

    Raises:
        SetUpError: the environment has no such tool.
    """
    folders = [*VENV.glob("lib/python3*/site-packages/PySide6"), VENV / "Lib" / "site-packages" / "PySide6"]
    for folder in folders:
        for program in (folder / name, folder / f"{name}.exe"):
            if program.is_file():
                return str(program)
    raise SetUpError(f"Qt's {name} is not in .venv; delete .venv and run the command again.")


def run_tool(arguments: list[str]) -> None:
    """Run a tool, showing what it says only if it fails or warns.

    Raises:
        SetUpError: it failed.
    """
    done = subprocess.run(arguments, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    told = (done.stdout + done.stderr).strip()
    if done.returncode != 0:
        raise SetUpError(f"{Path(arguments[0]).name} failed:\n{told}")
    if "arning" in told:
        print(told, file=sys.stderr)


def merge(source: str, table: Path, *, drop_unused: bool = False) -> None:
    """Bring a table up to date with the strings in ``source`` (C++), creating it if need be.

    No line numbers are written and rows are sorted, so that a table changes only where its strings do.
    """
    language = table.stem.rpartition("_")[2]
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder, "messages.cpp")
        code.write_text(source, encoding="utf-8")
        options = ["-locations", "none", "-sort-messages", "-source-language", "en", "-target-language", language]
        if drop_unused:
            options.append("-no-obsolete")
        run_tool([qt_tool("lupdate"), *options, str(code), "-ts", str(table)])
    if language == "en":
        fill_with_source(table)


def fill_with_source(table: Path) -> None:
    """English rows translate to themselves, and "%n claim(s)" to "%n claim" and "%n claims".

    A plural written otherwise is left to a person.
    """

    def fill(message: re.Match[str]) -> str:
        row = message.group()
        source = SOURCE.search(row)
        if source is None or (message.group(1) and "(s)" not in source.group(1)):
            return row
        text = source.group(1)
        if message.group(1):
            forms = (text.replace("(s)", ""), text.replace("(s)", "s"))
            space = "\n" + " " * 12
            text = "".join(f"{space}<numerusform>{form}</numerusform>" for form in forms) + "\n" + " " * 8
        return UNFINISHED.sub(lambda _: f"<translation>{text}</translation>", row)

    text = table.read_text(encoding="utf-8")
    filled = MESSAGE.sub(fill, text)
    if filled != text:
        table.write_text(filled, encoding="utf-8", newline="\n")


def build_tables() -> None:
    """Compile every ``i18n/sorot_*.ts`` to the ``.qm`` beside it; never a moment with half a file there."""
    for table in sorted(I18N.glob("*.ts")):
        target = table.with_suffix(".qm")
        made = target.with_suffix(f".{os.getpid()}.tmp")
        run_tool([qt_tool("lrelease"), "-silent", str(table), "-qm", str(made)])
        made.replace(target)
