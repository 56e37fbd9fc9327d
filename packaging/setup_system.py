"""The parts of a Linux machine that no Python package brings: shared libraries of Qt, a font, the venv module."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from setup_env import SetUpError, say


class Part(NamedTuple):
    """A shared library, the package that brings it for apt, dnf and pacman, and whether Qt loads without it."""

    soname: str
    apt: str
    dnf: str
    pacman: str
    essential: bool = False


PARTS = (
    Part("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", essential=True),
    Part("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", essential=True),
    Part("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", essential=True),
    Part("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", essential=True),
    Part("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", essential=True),
    Part("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", essential=True),
    Part("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", essential=True),
    Part("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2", essential=True),
    Part("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", essential=True),
    Part("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli", essential=True),
    Part("libbrotlicommon.so.1", "libbrotli1", "libbrotli", "brotli", essential=True),
    Part("libzstd.so.1", "libzstd1", "libzstd", "zstd", essential=True),
    Part("libz.so.1", "zlib1g", "zlib", "zlib", essential=True),
    Part("libX11.so.6", "libx11-6", "libX11", "libx11", essential=True),
    Part("libstdc++.so.6", "libstdc++6", "libstdc++", "gcc-libs", essential=True),
    Part("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Part("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Part("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Part("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Part("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Part("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Part("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Part("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Part("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Part("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Part("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Part("libxcb-xinerama.so.0", "libxcb-xinerama0", "libxcb", "libxcb"),
    Part("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Part("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Part("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
)
FONT = Part("a font", "fonts-dejavu-core", "dejavu-sans-fonts dejavu-serif-fonts", "ttf-dejavu")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
COMMANDS = {
    "apt": ("apt-get", "sudo apt-get install"),
    "dnf": ("dnf", "sudo dnf install"),
    "pacman": ("pacman", "sudo pacman -S"),
}


def check_system() -> bool:
    """On Linux, see that Qt finds what it needs: as root with apt install it, else say the one line that does.

    Returns whether nothing is missing; if something is that only one kind of screen needs, set-up can go on.

    Raises:
        SetUpError: something is missing without which Qt cannot even be loaded.
    """
    if not sys.platform.startswith("linux"):
        return True
    missing = missing_parts()
    if missing and can_apt():
        say("Setting up: system libraries for the window")
        apt_install(sorted({name for part in missing for name in part.apt.split()}))
        missing = missing_parts()
    if not missing:
        return True
    sentence = missing_sentence(missing, package_manager())
    if any(part.essential for part in missing):
        raise SetUpError(sentence)
    say(sentence)
    return False


def missing_parts() -> list[Part]:
    """The parts that this machine lacks."""
    missing = [part for part in PARTS if not loads(part.soname)]
    return missing if has_font() else [*missing, FONT]


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds a library: the same question Qt will ask."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Whether any outline font is installed where fontconfig looks."""
    return any(
        path.suffix.lower() in {".ttf", ".otf", ".ttc"}
        for folder in FONT_FOLDERS
        for path in Path(folder).expanduser().rglob("*")
    )


def package_manager() -> str:
    """``apt``, ``dnf`` or ``pacman``; empty for another system."""
    return next((name for name, (program, _) in COMMANDS.items() if shutil.which(program)), "")


def missing_sentence(missing: list[Part], manager: str) -> str:
    """What is missing, and the line to type for this system's package manager."""
    if not manager:
        return "Qt needs these, please install them: " + ", ".join(part.soname for part in missing)
    names = sorted({name for part in missing for name in str(getattr(part, manager)).split()})
    return f"Qt needs system libraries that are missing here. Install them with:\n  {COMMANDS[manager][1]} " + " ".join(
        names
    )


def can_apt() -> bool:
    """Whether this process may install Debian packages by itself."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(names: list[str]) -> bool:
    """Install packages without questions, refreshing the package lists only if it fails at first."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *names]

    def call(command: list[str]) -> bool:
        quiet = subprocess.DEVNULL
        return subprocess.call(command, stdin=quiet, stdout=quiet, env=environment) == 0

    return call(install) or (call(["apt-get", "update", "--quiet"]) and call(install))


def install_venv_module() -> None:
    """Debian keeps part of Python's venv in a package of its own; as root, bring it."""
    if importlib.util.find_spec("ensurepip") is None and can_apt():
        apt_install(["python{}.{}-venv".format(*sys.version_info[:2])]) or apt_install(["python3-venv"])
        importlib.invalidate_caches()


def venv_sentence() -> str:
    """What to type where Python comes without the means to make an environment."""
    version = "{}.{}".format(*sys.version_info[:2])
    line = {
        "apt": f"sudo apt-get install python{version}-venv",
        "dnf": "sudo dnf install python3-pip",
        "pacman": "sudo pacman -S python-pip",
    }.get(package_manager(), "your system's packages for Python's venv and pip")
    return f"This Python cannot make a private environment (its ensurepip is missing). Install it with:\n  {line}"
