"""What goes to the terminal or the next program in the pipe: UTF-8 everywhere, the same bytes every time."""

import io
import json
import os
import sys


def prepare() -> None:
    """Write UTF-8 with plain line feeds, whatever the locale; what UTF-8 cannot hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def as_json(data: object) -> str:
    """Readable JSON."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def put(text: str) -> int:
    """Write an answer, ended by a line feed, to standard output; the exit code. A reader who has gone is no failure."""
    if not text:
        return 0
    try:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more as it ends, and would complain there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def complain(sentence: str, code: int) -> int:
    """Write one line to standard error, and hand back the exit code."""
    sys.stderr.write(f"sorot: {' '.join(sentence.split())}\n")
    sys.stderr.flush()
    return code
