"""Making ``.venv`` and filling it from the lock."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import setup_system
from setup_env import LOCKS, ROOT, STAMP, VENV, Level, SetUpError, say, venv_python

LAUNCHER = "from reader.cli import main\nimport sys\nsys.exit(main())\n"


def install(level: Level) -> None:
    """Bring the environment to ``level``.

    Raises:
        SetUpError: something is missing that only the person can install.
    """
    STAMP.unlink(missing_ok=True)
    installer = prepare_venv()
    say(f"Setting up: installing the dependencies of {LOCKS[level].name} (a minute or two the first time)")
    run([*installer, "--require-hashes", "--no-deps", "-r", str(LOCKS[level])])
    link_checkout()
    compile_checkout()


def prepare_venv() -> list[str]:
    """Make ``.venv`` unless a sound one is there; the command that installs into it."""
    python = str(venv_python())
    if venv_python().exists() and succeeds([python, "-c", "import pip"]):
        return pip_command([python, "-m", "pip"])
    say("Setting up: a private Python environment in .venv")
    setup_system.install_venv_module()
    if importlib.util.find_spec("ensurepip") is not None:
        run([sys.executable, "-m", "venv", "--clear", str(VENV)])
        return pip_command([python, "-m", "pip"])
    if importlib.util.find_spec("pip") is not None:
        run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
        return pip_command([sys.executable, "-m", "pip", "--python", python])
    uv = shutil.which("uv")
    if uv is not None:
        run([uv, "venv", "--clear", "--seed", "--python", sys.executable, str(VENV)])
        return [uv, "pip", "install", "--quiet", "--only-binary", ":all:", "--python", python]
    raise SetUpError(setup_system.venv_sentence())


def pip_command(pip: list[str]) -> list[str]:
    """Pip without questions or notices. Wheels only: building from source would fetch unpinned build tools."""
    return [*pip, "install", "-qq", "--no-input", "--disable-pip-version-check", "--only-binary", ":all:"]


def link_checkout() -> None:
    """Make the checkout importable and ``sorot`` a command of the environment.

    A path file does what an editable install would, with no build backend and nothing to redo when files are added.
    """
    site_packages = output([str(venv_python()), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    Path(site_packages, "sorot-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if os.name == "nt":
        target = VENV / "Scripts" / "sorot.cmd"
        target.write_text('@"%~dp0python.exe" -P -c "' + LAUNCHER.replace("\n", ";").rstrip(";") + '" %*\n', "utf-8")
        return
    target = VENV / "bin" / "sorot"
    # A shebang line has a length limit and no quoting; a shell line that Python reads as a string has neither.
    target.write_text(f"#!/bin/sh\n'''exec' \"{venv_python()}\" -P \"$0\" \"$@\"\n' '''\n{LAUNCHER}", "utf-8")
    target.chmod(0o755)


def compile_checkout() -> None:
    """Compile the program now, so that the first start need not; where that fails, each start does as much as it can.

    pip has done the same for the dependencies.
    """
    succeeds([str(venv_python()), "-m", "compileall", "-q", str(ROOT / "reader")])


def run(command: list[str]) -> None:
    """Run one set-up step.

    Raises:
        SetUpError: it failed; its own output is already on the screen.
    """
    if subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr) != 0:
        raise SetUpError(f"Set-up stopped: this step failed: {' '.join(command)}")


def succeeds(command: list[str]) -> bool:
    """Whether a silent check passes."""
    quiet = subprocess.DEVNULL
    try:
        return subprocess.call(command, stdin=quiet, stdout=quiet, stderr=quiet) == 0
    except OSError:
        return False


def output(command: list[str]) -> str:
    """A command's only line of output."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout.strip()
