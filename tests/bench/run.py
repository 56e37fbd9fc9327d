"""Runs every ``bench_*.py`` beside this file, or those named, and prints one table.

Each exposes ``measure() -> list[Row]``. The exit code is 1 if a measurement broke off; a missed aim is shown in the
table and is no failure, since machines differ.
"""

import importlib
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from rows import Row  # noqa: E402 - found through the line above

HEADINGS = ("what", "value", "aim", "", "how")


def modules(names: list[str]) -> list[str]:
    """The measurements to run: all, or those whose name was given, with or without ``bench_``."""
    found = sorted(path.stem for path in HERE.glob("bench_*.py"))
    unknown = [name for name in names if name not in found and f"bench_{name}" not in found]
    if unknown:
        sys.exit(f"No such measurement: {', '.join(unknown)}. There are: {', '.join(found)}")
    return [name for name in found if not names or name in names or name.removeprefix("bench_") in names]


def cells(row: Row) -> tuple[str, ...]:
    """A row as the words of its line."""
    if row.least is not None:
        verdict = "met" if row.value >= row.least else "MISSED"
        return (row.name, f"{row.value:.3f} {row.unit}".rstrip(), f"at least {row.least:g}", verdict, row.note)
    if row.aim is None:
        return (row.name, f"{row.value:.3g} {row.unit}", "", "", row.note)
    verdict = "met" if row.value <= row.aim else "MISSED"
    return (row.name, f"{row.value:.3g} {row.unit}", f"at most {row.aim:g}", verdict, row.note)


def table(rows: list[Row]) -> str:
    """All rows, in columns as wide as they need."""
    lines = [HEADINGS, *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def main(names: list[str]) -> int:
    """Measure everything named, print the table, return the exit code."""
    rows: list[Row] = []
    broken = 0
    for name in modules(names):
        print(f"measuring {name.removeprefix('bench_')} ...", file=sys.stderr, flush=True)
        try:
            rows += importlib.import_module(name).measure()
        except Exception:  # one broken measurement must not hide the others
            traceback.print_exc()
            broken += 1
    print(table(rows))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
