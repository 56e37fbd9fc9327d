"""``dev.py i18n``: keep the translation tables in step with the code."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from i18n_check import check_table
from i18n_extract import as_source, extract
from i18n_qt import build_tables, merge
from setup_env import I18N, ROOT

LANGUAGES = ("en", "id")


def main(arguments: list[str]) -> int:
    """Update, check and build; the exit code is 1 if a table is not whole."""
    parser = argparse.ArgumentParser(prog="dev.py i18n", description="Update, check and build the translation tables.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if a table is out of date or not whole"
    )
    parser.add_argument("--drop-unused", action="store_true", help="remove rows whose string no code has any more")
    parser.add_argument(
        "--add", metavar="LANG", action="append", default=[], help="begin a table, for example: --add jv"
    )
    options = parser.parse_args(arguments)
    if options.check:
        return check()
    found = extract(ROOT / "reader")
    I18N.mkdir(exist_ok=True)
    tables = sorted({*I18N.glob("sorot_*.ts"), *(I18N / f"sorot_{name}.ts" for name in (*LANGUAGES, *options.add))})
    for table in tables:
        merge(as_source(found.messages), table, drop_unused=options.drop_unused)
    build_tables()
    return report([*found.problems, *(problem for table in tables for problem in check_table(table))], len(tables))


def check() -> int:
    """Whether every table holds exactly the code's strings, all translated; nothing is written.

    The tables are updated as copies and compared, so that this finds what an update would change.
    """
    found = extract(ROOT / "reader")
    tables = sorted({*I18N.glob("sorot_*.ts"), *(I18N / f"sorot_{name}.ts" for name in LANGUAGES)})
    problems = list(found.problems)
    with tempfile.TemporaryDirectory() as folder:
        for table in tables:
            if not table.exists():
                problems.append(f"{table.name}: missing; run: python3 packaging/dev.py i18n")
                continue
            copy = Path(folder, table.name)
            shutil.copy(table, copy)
            merge(as_source(found.messages), copy)
            if copy.read_bytes() != table.read_bytes():
                problems.append(f"{table.name}: out of date; run: python3 packaging/dev.py i18n")
            problems += check_table(copy)
    return report(problems, len(tables))


def report(problems: list[str], tables: int) -> int:
    """Print what is wrong, or that nothing is; the exit code."""
    for problem in problems:
        print(problem)
    if problems:
        print(f"translation tables: {len(problems)} problems", file=sys.stderr)
        return 1
    print(f"translation tables: {tables} languages, whole")
    return 0
