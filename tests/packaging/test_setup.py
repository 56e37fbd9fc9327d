"""Set-up decides rightly what there is to do, and says plainly what only the person can do."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import dev
import PySide6
import pytest
import setup_env
import setup_install
import setup_system

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_an_older_python_is_told_so() -> None:
    source = (PACKAGING / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    code = f"import sys, runpy; sys.version_info = (3, 9, 1, 'final', 0); runpy.run_path({str(PACKAGING / 'dev.py')!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Sorot needs Python 3.11 or newer, but this is Python 3.9.")
    assert done.stderr.count("\n") == 1


def test_set_up_needs_the_standard_library_only() -> None:
    ours = {path.stem for path in PACKAGING.glob("*.py")}
    for path in PACKAGING.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.partition(".")[0] in sys.stdlib_module_names | ours, f"{path.name} imports {name}"
    assert not (PACKAGING / "__init__.py").exists()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_are_pinned_and_hashed_and_name_no_index(name: str) -> None:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(entries) > 10
    assert all("==" in entry and entry.endswith("\\") for entry in entries)
    assert "://" not in text
    assert "index-url" not in text


def test_the_dev_lock_agrees_with_the_runtime_lock() -> None:
    def pins(name: str) -> set[str]:
        lines = (PACKAGING / name).read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if line and not line.startswith((" ", "#"))}

    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_set_up_compiles_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "reader").mkdir()
    (tmp_path / "reader" / "one.py").write_text("ONE = 1\n", encoding="utf-8")
    monkeypatch.setattr(setup_install, "ROOT", tmp_path)
    monkeypatch.setattr(setup_install, "venv_python", lambda: Path(sys.executable))
    setup_install.compile_checkout()
    assert list((tmp_path / "reader" / "__pycache__").glob("one.*.pyc"))


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A checkout of its own whose steps are only written down."""
    steps: list[str] = []
    import i18n_qt
    import setup_install

    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "sorot_id.ts").write_text("<TS/>", encoding="utf-8")
    venv = tmp_path / ".venv"

    def install(level: str) -> None:
        steps.append(level)
        (venv / "bin").mkdir(parents=True, exist_ok=True)
        (venv / "bin" / "python").touch()
        (venv / "pyvenv.cfg").write_text("version = 3.11.7\n", encoding="utf-8")

    def build() -> None:
        steps.append("tables")
        (tmp_path / "i18n" / "sorot_id.qm").touch()

    for name, value in {"VENV": venv, "I18N": tmp_path / "i18n", "STAMP": venv / "sorot-setup.json"}.items():
        monkeypatch.setattr(setup_env, name, value)
    monkeypatch.setattr(setup_env, "venv_python", lambda: venv / "bin" / "python")
    monkeypatch.setattr(setup_system, "check_system", lambda: True)
    monkeypatch.setattr(setup_install, "install", install)
    monkeypatch.setattr(i18n_qt, "build_tables", build)
    return steps


def test_the_second_start_has_nothing_to_do(machine: list[str]) -> None:
    setup_env.ensure("run")
    assert machine == ["run", "tables"]
    setup_env.ensure("run")
    assert machine == ["run", "tables"]


def test_an_environment_for_tests_also_runs_but_not_the_other_way(machine: list[str]) -> None:
    setup_env.ensure("run")
    setup_env.ensure("test")
    setup_env.ensure("run")
    assert machine == ["run", "tables", "test", "tables"]


def test_a_changed_or_missing_table_is_built_again_and_nothing_else(machine: list[str]) -> None:
    setup_env.ensure("run")
    (setup_env.I18N / "sorot_id.ts").write_text("<TS></TS>", encoding="utf-8")
    setup_env.ensure("run")
    (setup_env.I18N / "sorot_id.qm").unlink()
    setup_env.ensure("run")
    assert machine == ["run", "tables", "tables", "tables"]


def test_a_changed_lock_or_python_installs_again(
    machine: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup_env.ensure("run")
    changed = tmp_path / "requirements.lock"
    changed.write_text("other", encoding="utf-8")
    monkeypatch.setitem(setup_env.LOCKS, "run", changed)
    setup_env.ensure("run")
    (setup_env.VENV / "pyvenv.cfg").write_text("version = 3.12.1\n", encoding="utf-8")
    setup_env.ensure("run")
    assert [step for step in machine if step != "tables"] == ["run", "run", "run"]


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """What ``run`` would become, with set-up done."""
    calls: list[list[str]] = []
    monkeypatch.setattr(setup_env, "ensure", lambda level: None)
    monkeypatch.setattr(os, "execv", lambda program, arguments: calls.append(arguments[1:]))
    monkeypatch.setattr(subprocess, "call", lambda command, **_: calls.append(command[1:]) or 0)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, "")
    return calls


def test_run_opens_the_sample_library(handed_over: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    dev.main(["run"])
    assert handed_over[0] == ["-P", "-m", "reader", "--sample"]


def test_run_without_a_display_makes_the_demo(handed_over: list[list[str]]) -> None:
    dev.main(["run"])
    assert handed_over[0] == ["-P", "-m", "reader.demo", "--output", str(Path("build", "demo"))]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_run_passes_arguments_on(handed_over: list[list[str]]) -> None:
    dev.main(["run", "list", "--json"])
    assert handed_over[0] == ["-P", "-m", "reader", "list", "--json"]


def test_an_unknown_command_shows_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["rum"]) == 2
    assert "run [ARGS...]" in capsys.readouterr().err
    assert dev.main(["--help"]) == 0
    assert "run [ARGS...]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt", "sudo apt-get install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-cursor"),
        ("", "libEGL.so.1, libxcb-cursor.so.0"),
    ],
)
def test_missing_libraries_are_one_line_to_type(manager: str, line: str) -> None:
    missing = [part for part in setup_system.PARTS if part.soname in ("libEGL.so.1", "libxcb-cursor.so.0")]
    assert setup_system.missing_sentence(missing, manager).endswith(line)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shared libraries are checked on Linux only")
def test_missing_libraries_are_noticed_and_installed_only_by_root(monkeypatch: pytest.MonkeyPatch) -> None:
    assert setup_system.loads("libc.so.6")
    assert not setup_system.loads("libsorot-nothing.so.1")
    absent = setup_system.Part("libsorot-nothing.so.1", "nothing1", "nothing", "nothing", essential=True)
    monkeypatch.setattr(setup_system, "PARTS", (absent,))
    monkeypatch.setattr(setup_system, "has_font", lambda: True)
    asked: list[list[str]] = []
    monkeypatch.setattr(setup_system, "apt_install", lambda names: asked.append(names) or True)
    monkeypatch.setattr(setup_system, "can_apt", lambda: False)
    with pytest.raises(setup_env.SetUpError, match="nothing"):
        setup_system.check_system()
    assert asked == []
    monkeypatch.setattr(setup_system, "can_apt", lambda: True)
    with pytest.raises(setup_env.SetUpError, match="nothing"):
        setup_system.check_system()
    assert asked == [["nothing1"]]


def test_a_library_needed_by_one_kind_of_screen_does_not_stop_set_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(
        setup_system, "missing_parts", lambda: [setup_system.Part("libxcb-x.so", "libxcb-x0", "x", "x")]
    )
    monkeypatch.setattr(setup_system, "can_apt", lambda: False)
    assert not setup_system.check_system()
    assert "libxcb-x" in capsys.readouterr().err


def test_a_lacking_system_is_looked_at_again_without_installing_again(
    machine: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = [False, False, True]
    monkeypatch.setattr(setup_system, "check_system", lambda: looks.pop(0))
    for _ in range(4):
        setup_env.ensure("run")
    assert looks == []
    assert machine == ["run", "tables"]


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf is not installed")
def test_every_library_that_qt_links_to_is_checked() -> None:
    folder = Path(PySide6.__file__).parent
    known = {part.soname for part in setup_system.PARTS}
    basic = ("libc.so", "libm.so", "libgcc_s", "libresolv", "libpthread", "libdl", "librt", "ld-linux")
    own = ("libQt6", "libicu", "libpyside6", "libshiboken6")
    names = ("Core", "Gui", "Widgets", "Svg", "Network", "XcbQpa", "DBus", "WaylandClient")
    binaries = [folder / "Qt" / "plugins" / "platforms" / "libqxcb.so", folder / "lupdate", folder / "lrelease"]
    binaries += [folder / "Qt" / "lib" / f"libQt6{name}.so.6" for name in names]
    for binary in binaries:
        listed = subprocess.run(["readelf", "-d", str(binary)], capture_output=True, text=True, check=True)
        for name in re.findall(r"NEEDED.*\[(.+)\]", listed.stdout):
            if not name.startswith(basic + own):
                assert name in known, f"{binary.name} needs {name}"
