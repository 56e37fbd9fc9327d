"""The built distribution stands alone: installed away from the checkout it opens a file and speaks two languages."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import i18n_qt
import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("i18n/sorot_en.qm", "i18n/sorot_id.qm", "resources/icons/sorot.svg", "resources/sample/tagihan-ai.id.md")
ARTICLE = "Harga sewa kecerdasan\n\nSebuah perusahaan membayar lebih mahal daripada yang dikiranya.\n"


def build(target: Path, *options: str) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), *options, str(ROOT)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An sdist, and the wheel made from it."""
    i18n_qt.build_tables()
    target = tmp_path_factory.mktemp("dist")
    build(target)
    return target


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}


def test_the_wheel_carries_resources_and_tables(dist: Path) -> None:
    names = contents(only(dist, "*.whl"))
    for name in NEEDED:
        assert f"reader/_data/{name}" in names
    assert not [name for name in names if not name.startswith("reader/")]


def test_the_sdist_carries_everything_to_build_and_test(dist: Path) -> None:
    with tarfile.open(only(dist, "*.tar.gz")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {*NEEDED, "i18n/sorot_id.ts", "LICENSE", "README.md", "packaging/dev.py", "packaging/requirements.lock"}
    assert wanted <= names
    assert not [name for name in names if name.startswith((".venv", "build/", "dist/")) or "__pycache__" in name]


def test_a_wheel_from_the_checkout_is_the_wheel_from_the_sdist(dist: Path, tmp_path: Path) -> None:
    build(tmp_path, "--wheel")
    assert contents(only(tmp_path, "*.whl")) == contents(only(dist, "*.whl"))


@pytest.fixture(scope="module")
def installed(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of a fresh environment: our wheel, and this environment's dependencies by a path file.

    Path files inside a folder that was itself added by one are not read, so the checkout stays out of reach.
    """
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=False)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(only(dist, "*.whl"))], stdin=subprocess.DEVNULL, check=True)
    own = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (own / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return programs


def run(program: Path, *arguments: str, **environment: str) -> str:
    """A program's output, run from a neutral folder, without anything of the checkout in its environment."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SOROT_"))}
    done = subprocess.run(
        [str(program), *arguments],
        cwd=program.parent,
        env={**clean, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def sorot(installed: Path, *arguments: str, **environment: str) -> str:
    return run(installed / ("sorot.exe" if os.name == "nt" else "sorot"), *arguments, **environment)


def test_installed_data_is_found_outside_the_checkout(installed: Path) -> None:
    code = (
        "import json, reader.assets as a; "
        "print(json.dumps([a.__file__, a.languages(), [str(p) for p in (a.icon('sorot'), a.table('id'), a.sample())],"
        " [p.exists() for p in (a.icon('sorot'), a.table('id'), a.sample())]]))"
    )
    module, languages, places, exist = json.loads(run(installed / "python", "-P", "-c", code))
    assert languages == ["en", "id"]
    assert exist == [True, True, True]
    for place in [module, *places]:
        assert Path(place).is_relative_to(installed.parent)


def test_installed_it_opens_a_file_headless(installed: Path, tmp_path: Path) -> None:
    article = tmp_path / "artikel.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    settings, library = str(tmp_path / "settings.json"), str(tmp_path / "library")
    sorot(installed, "--library", library, "add", str(article), SOROT_SETTINGS=settings)
    listed = json.loads(sorot(installed, "--library", library, "list", "--json", SOROT_SETTINGS=settings))
    assert len(listed) == 1
    shown = sorot(installed, "--library", library, "show", listed[0]["id"], "--json", SOROT_SETTINGS=settings)
    assert "membayar lebih mahal" in json.loads(shown)["text"]


def test_installed_it_switches_language(installed: Path, tmp_path: Path) -> None:
    settings = str(tmp_path / "settings.json")
    english, indonesian = (
        sorot(installed, "--help", SOROT_LANGUAGE=language, SOROT_SETTINGS=settings) for language in ("en", "id")
    )
    assert english != indonesian
    assert "library" in english.lower()
    assert "pustaka" in indonesian.lower()
