"""From process start to text on the screen, against a bare window with the same text, in turns in the same run."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rows import Row

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAIRS = 15


def measure() -> list[Row]:
    """The median ratio over pairs of starts, and the medians themselves."""
    with tempfile.TemporaryDirectory() as folder:
        library, text = Path(folder, "library"), Path(folder, "text.txt")
        os.environ["SOROT_SETTINGS"] = str(Path(folder, "settings.json"))
        document = prepare(library)
        text.write_text(document["text"], encoding="utf-8")
        bare = [sys.executable, "-P", str(HERE / "bare_window.py"), str(text)]
        sorot = [sys.executable, "-P", "-m", "reader", "--library", str(library), document["file"]]
        seconds(bare)
        seconds(sorot)  # one unmeasured start each, so that both find compiled code and warm files
        pairs = [(seconds(bare), seconds(sorot)) for _ in range(PAIRS)]
        checks = [seconds([sys.executable, str(ROOT / "packaging" / "dev.py"), "run", "--help"]) for _ in range(PAIRS)]
        plain = [seconds([sys.executable, "-P", "-m", "reader", "--help"]) for _ in range(PAIRS)]
    setup = (statistics.median(checks) - statistics.median(plain)) * 1000
    how = f"median of {PAIRS} pairs, start to end of the process, offscreen"
    return [
        Row("start, against a bare window", statistics.median(ours / theirs for theirs, ours in pairs), "x", 1.5, how),
        Row("start of Sorot on an open library", statistics.median(ours for _, ours in pairs) * 1000, "ms", None, how),
        Row("start of the bare window", statistics.median(bare for bare, _ in pairs) * 1000, "ms", None, how),
        Row("what dev.py run adds when all is set up", setup, "ms", 200, f"difference of medians of {PAIRS}"),
    ]


def prepare(library: Path) -> dict[str, str]:
    """A library holding the sample article; the article's text and the file it came from."""
    file = next(path for path in sorted((ROOT / "resources" / "sample").glob("*.id.*")) if path.suffix != ".json")
    command = [sys.executable, "-P", "-m", "reader.cli", "--library", str(library)]
    subprocess.run([*command, "add", str(file)], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    listed = json.loads(subprocess.check_output([*command, "list", "--json"], stdin=subprocess.DEVNULL))
    shown = subprocess.check_output([*command, "show", listed[0]["id"], "--json"], stdin=subprocess.DEVNULL)
    return {"text": str(json.loads(shown)["text"]), "file": str(file)}


def seconds(command: list[str]) -> float:
    """How long a program lives that ends by itself once its text was painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SOROT_EXIT_WHEN_SHOWN": "1"}
    # On a person's machine compiled code is kept from one start to the next.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    quiet = subprocess.DEVNULL
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdin=quiet, stdout=quiet, env=environment, timeout=60)
    return time.perf_counter() - begin
