"""What goes to the terminal or the next program in the pipe: UTF-8 everywhere, the same bytes every time."""

import io
import json
import os
import re
import sys
from dataclasses import dataclass
from decimal import Decimal

from reader.ui.language import translate

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What makes a terminal act rather than show; tab and line feed are harmless."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The same answer twice: ``data`` for ``--json``, ``text`` for people.

    ``aside`` goes to standard error, beside a ``text`` that is for the next program.
    """

    data: object
    text: str
    aside: str = ""


def prepare() -> None:
    """Write UTF-8 with plain line feeds, whatever the locale; what UTF-8 cannot hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def as_json(data: object) -> str:
    """Readable JSON; a decimal number becomes the nearest JSON number."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=_number)


def _number(value: object) -> int | float:
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} has no place in JSON")
    return int(value) if value == value.to_integral_value() else float(value)


def put(text: str) -> int:
    """Write an answer, ended by a line feed, to standard output; the exit code.

    A terminal is not commanded by what a text or a title holds. A reader who has gone is no failure.
    """
    if not text:
        return 0
    shown = _CONTROLS.sub("\ufffd", text) if sys.stdout.isatty() else text
    try:
        sys.stdout.write(shown if shown.endswith("\n") else shown + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _leave_output()
    except OSError:
        _leave_output()
        return complain(translate("CommandLine", "The answer could not be written out: the disk did not take it."), 1)
    return 0


def _leave_output() -> None:
    """Send the rest nowhere: Python flushes once more as it ends, and would complain there."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(lines: str) -> None:
    """Write lines about the answer, if there are any, to standard error."""
    for line in lines.splitlines():
        complain(line, 0)


def complain(sentence: str, code: int) -> int:
    """Write one line to standard error, and hand back the exit code."""
    line = " ".join(_CONTROLS.sub("\ufffd", sentence).split())
    sys.stderr.write(f"sorot: {line}\n")
    sys.stderr.flush()
    return code
