"""The program as the shell sees it: odd locales, closed pipes, a light start, and company on the same library."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.domain.change import Change
from reader.domain.records import Note
from reader.language import anchoring
from reader.library import documents, sample
from reader.library.library import Library
from reader.storage.store import Store
from tests.cli.conftest import CHECKOUT, program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def ok(*arguments: object) -> str:
    result = program(*arguments)
    assert (result.returncode, result.stderr) == (0, b""), result.stderr.decode()
    return result.stdout.decode()


@pytest.mark.parametrize("locale", ["C", "POSIX", "xx_YY.nonsense"])
def test_any_locale_gets_the_same_bytes(article: Path, locale: str) -> None:
    ok("add", article)
    usual = program("show", "kabar 😀 pasar", "--json")
    plain = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    odd = program("list", **plain)
    assert (odd.returncode, odd.stderr) == (0, b"")
    assert "Kabar 😀 pasar" in odd.stdout.decode()
    key = odd.stdout.split()[0].decode()
    again = program("show", key, "--json", **plain)
    assert (again.returncode, again.stderr, again.stdout) == (0, b"", usual.stdout)
    assert b"\r" not in usual.stdout


def test_a_closed_pipe_is_no_failure() -> None:
    ok("sample")
    heard = program("export", "--all", "--format", "html")
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "export", "--all", "--format", "html"],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaints = process.stderr.read()
    process.stderr.close()
    # Said as to a reader who stays: what the format could not hold, and nothing of the pipe.
    assert (process.wait(60), complaints) == (0, heard.stderr)


def test_reading_commands_start_light() -> None:
    ok("sample")
    code = "import sys; from reader.cli import main; main(['list']); main(['notes', 'x']); print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, check=True)
    modules = set(answer.stdout.decode().splitlines()[-1].split())
    assert "PySide6.QtCore" in modules
    heavy = {"PySide6.QtGui", "PySide6.QtWidgets", "sqlite_utils", "lxml", "trafilatura", "markdown"}
    assert not modules & heavy


def test_both_ways_of_starting_it_hand_on_the_exit_code() -> None:
    for name in ("reader", "reader.cli"):
        command = [sys.executable, "-m", name, "undo"]
        answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=False)
        assert answer.returncode == 1
        assert answer.stderr == b"sorot: There is nothing to undo.\n"


def test_a_window_hears_of_what_commands_do_and_they_of_the_window(folder: Path, article: Path, tmp_path: Path) -> None:
    window = Library(Store(folder))
    heard: list[Change] = []
    window.listen(heard.append)
    ok("add", article)
    assert window.poll() is not None
    (document,) = window.store.documents()
    assert heard[-1].after == {document.id: document}

    text = window.content(document).text
    mine = window.add(document.id, anchoring.make(text, 0, 5, document.text_version), Note("dari jendela"))
    file = tmp_path / "a.json"
    file.write_text('[{"quote": "desa", "kind": "note", "text": "dari perintah"}]', encoding="utf-8")
    ok("annotate", document.id, file)
    assert [one["text"] for one in json.loads(ok("notes", document.id, "--json"))] == ["dari jendela", "dari perintah"]

    window.poll()
    theirs = next(key for key in heard[-1].after if key != mine.id)
    assert window.annotation(theirs).body == Note("dari perintah")
    window.edit(window.annotation(theirs), text="diubah di jendela")
    assert ok("undo") == "Undone: edit note\n"
    window.poll()
    assert window.annotation(theirs).body == Note("dari perintah")
    assert ok("undo") == "Undone: import annotations\n"
    window.poll()
    assert [one.id for one in window.store.annotations(document.id)] == [mine.id]
    assert window.redo() is not None
    assert len(json.loads(ok("notes", document.id, "--json"))) == 2
    assert window.poll() is None
    window.store.close()


def test_a_busy_window_and_many_commands_lose_nothing(folder: Path, tmp_path: Path) -> None:
    window = Library(Store(folder))
    document = sample.add(window)[0]
    before = {one.id for one in window.store.annotations(document.id)}
    text = window.content(document).text

    def annotate(number: int) -> str:
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps([{"quote": "OpenAI menutup akun ByteDance", "kind": "note", "text": f"c{number}"}]))
        return ok("annotate", document.id, file)

    mine = 0
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(annotate, number) for number in range(6)]
        while not all(one.done() for one in waiting):
            window.poll()
            at = mine % 100
            window.add(document.id, anchoring.make(text, at, at + 9, document.text_version), Note(f"w{mine}"))
            mine += 1
        for one in waiting:
            one.result()
    made = [one.body.text for one in window.store.annotations(document.id) if one.id not in before]  # type: ignore[union-attr]
    assert sorted(made) == sorted([*(f"w{number}" for number in range(mine)), *(f"c{number}" for number in range(6))])
    steps = 0
    while window.undo():
        steps += 1
    assert steps == 1 + mine + 6
    assert window.store.documents() == []
    window.store.close()


def test_programs_that_start_at_once_on_nothing_share_one_library(folder: Path, tmp_path: Path) -> None:
    files = []
    for number in range(4):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(f"Kabar nomor {number}\n\nIsi kabar nomor {number} pada hari ini.\n", encoding="utf-8")
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda file: ok("add", file), files))
    store = Store(folder)
    assert {one.path for one in store.documents()} == {str(file) for file in files}
    store.close()


def test_a_document_deleted_in_the_window_is_gone_for_commands(folder: Path, article: Path) -> None:
    ok("add", article)
    window = Library(Store(folder))
    (document,) = window.store.documents()
    documents.delete(window, document)
    answer = program("show", document.id)
    assert answer.returncode == 1
    assert answer.stderr.decode() == f"sorot: No document “{document.id}” is in the library.\n"
    window.store.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_line() -> None:
    ok("sample")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "reader", "list"]
        answer = subprocess.run(command, cwd=CHECKOUT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert answer.returncode == 1
    assert answer.stderr.decode().startswith("sorot: The answer could not be written out")
    assert answer.stderr.count(b"\n") == 1
