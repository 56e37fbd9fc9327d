"""Everything a developer types: set up, run, test, lint, translate, measure and build Sorot.

Standard library only. ``python3 packaging/dev.py run`` on a bare machine makes the private ``.venv``, installs the
pinned dependencies, builds the translation tables and opens the window; the second time it only opens the window.
This file keeps to syntax that older Pythons can parse, so that they can say what is wrong.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the sentence is for people whose python3 is older
    sys.exit(
        "Sorot needs Python 3.11 or newer, but this is Python {}.{}. Run the same command with a newer one, "
        "for example: python3.12 packaging/dev.py run".format(*sys.version_info[:2])
    )

import setup_env
from setup_env import ROOT, SetUpError

USAGE = """\
python3 packaging/dev.py COMMAND

  run [ARGS...]    open the window on the sample library (or pass ARGS to sorot); without a display, make the demo
  test [ARGS...]   lint and test; with ARGS, only pytest with them
  lint             ruff, mypy, the import rules and the translation tables
  i18n             update the translation tables from the code, check and build them
                     --check: write nothing   --drop-unused: remove rows no code uses   --add LANG: a new language
  bench [NAMES...] measure, and print one table
  build            the sdist and the wheel, into dist/
  lock             pin the newest allowed dependencies again (needs uv)
"""


def run(arguments: list[str]) -> int:
    """Open the program; with nothing to open it on, the sample library; with no display, the demo."""
    setup_env.ensure("run")
    if arguments:
        return hand_over(["-P", "-m", "reader", *arguments])
    os.chdir(ROOT)
    if has_display():
        return hand_over(["-P", "-m", "reader", "--sample"])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return hand_over(["-P", "-m", "reader.demo", "--output", os.path.join("build", "demo")])  # noqa: PTH118


def has_display() -> bool:
    """Whether a window could be seen here. macOS and Windows always have a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def hand_over(arguments: list[str]) -> int:
    """Become the environment's Python with these arguments; on Windows, which cannot, wait for it instead."""
    python = str(setup_env.venv_python())
    if os.name != "nt":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(python, [python, *arguments])  # noqa: S606 - the program itself, no shell wanted
    import subprocess

    return subprocess.call([python, *arguments])


def main(arguments: list[str]) -> int:
    """Carry out one command and return the exit code."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    try:
        if command == "run":
            return run(rest)
        import commands

        found = commands.COMMANDS.get(command)
        if found is not None:
            return found(rest)
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    print(USAGE, end="", file=sys.stdout if command in ("-h", "--help", "help") else sys.stderr)
    return 0 if command in ("-h", "--help", "help") else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
