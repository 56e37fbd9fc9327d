"""Each headless command: its answers for people and for programs, its exit code, its refusals."""

import csv
import dataclasses
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import __version__
from reader.domain.records import Claim
from tests.cli.conftest import Result

Sorot = Callable[..., Result]
QUOTES = [
    {"quote": "beras naik lima persen", "kind": "claim", "source": "dinas", "status": "disputed", "tags": ["uang"]},
    {
        "quote": "menunggu pasokan baru",
        "kind": "translation",
        "language": "en",
        "text": "wait for new stock",
        "chosen": True,
    },
    {"quote": "Para pedagang", "kind": "note", "text": "Siapa?\n\nBerapa?"},
    {"quote": "desa", "kind": "highlight", "colour": "green", "tags": ["uang", "tempat"]},
    {"quote": "kalimat yang sama sekali tidak ada di dalam teks", "kind": "note", "text": "hilang"},
]


@pytest.fixture
def key(sorot: Sorot, article: Path) -> str:
    """The id of an article that was added."""
    return str(sorot("add", article, "--json").data[0]["id"])


@pytest.fixture
def marked(sorot: Sorot, key: str, tmp_path: Path) -> str:
    """The id of an article with annotations."""
    file = tmp_path / "catatan.json"
    file.write_text(json.dumps(QUOTES), encoding="utf-8")
    assert sorot("annotate", key, file).code == 0
    return key


def assert_refused(result: Result, words: str, code: int = 1) -> None:
    assert result.code == code
    assert result.out == ""
    assert words in result.err
    assert result.err.startswith("sorot: ")
    assert result.err.count("\n") == 1
    assert result.err.endswith(".\n")


def test_add_names_each_document_and_finds_what_is_there(sorot: Sorot, article: Path) -> None:
    first = sorot("add", article)
    key, title = first.out.strip().split("  ")
    assert (first.code, first.err, len(key), title) == (0, "", 36, "Kabar 😀 pasar")
    again = sorot("add", article, article, "--json")
    shape = {"id": key, "title": title, "path": str(article), "new": False}
    assert again.data == [shape, shape]
    assert "was there already" in sorot("add", article).out


def test_add_takes_all_or_none(sorot: Sorot, article: Path, tmp_path: Path) -> None:
    assert_refused(sorot("add", article, tmp_path / "tidak-ada.txt"), "tidak-ada.txt")
    assert sorot("list", "--json").data == []
    assert sorot("list").out == ""


def test_list_tells_what_is_known_of_each(sorot: Sorot, marked: str) -> None:
    (one,) = sorot("list", "--json").data
    assert one["id"] == marked
    assert (one["title"], one["byline"], one["published"]) == ("Kabar 😀 pasar", "Ayu", "2026-11-23")
    assert one["annotations"] == {"claim": 1, "highlight": 1, "note": 2, "translation": 1}
    assert one["length"] == len(sorot("show", marked, "--json").data["text"])
    assert sorot("list").out == f"{marked}  id  2026-11-23  Kabar 😀 pasar\n"


def test_show_has_the_agreed_shape_in_code_points(sorot: Sorot, key: str) -> None:
    data = sorot("show", key, "--json").data
    assert list(data) == ["id", "title", "byline", "published", "language", "text", "blocks"]
    assert all(list(block) == ["kind", "level", "start", "end"] for block in data["blocks"])
    pieces = [data["text"][block["start"] : block["end"]] for block in data["blocks"]]
    assert [(block["kind"], block["level"]) for block in data["blocks"]][1] == ("heading", 2)
    assert pieces[1] == "Sesudahnya"
    assert "\n".join(pieces) == data["text"]
    assert sorot("show", key).out == data["text"] + "\n"


def test_a_document_is_named_in_many_ways(sorot: Sorot, key: str, article: Path) -> None:
    wanted = sorot("show", key).out
    for name in (key[:4], key.upper()[:9], "kabar 😀 PASAR", "kabar", article, article.name, article.stem):
        assert sorot("show", name).out == wanted
    assert_refused(sorot("show", key[:3]), "No document")
    assert_refused(sorot("show", "lain"), "“lain”")


def test_a_name_for_several_documents_lists_them(sorot: Sorot) -> None:
    sorot("sample")
    result = sorot("show", "AI bills: TikTok and Azure")
    assert_refused(result, "more than one document")
    twins = [one["id"] for one in sorot("list", "--json").data if one["title"].startswith("AI bills")]
    assert len(twins) == 2
    assert all(key in result.err for key in twins)


def test_annotate_says_what_became_of_each(sorot: Sorot, key: str, tmp_path: Path) -> None:
    file = tmp_path / "catatan.json"
    file.write_text(json.dumps(QUOTES), encoding="utf-8")
    result = sorot("annotate", key, file)
    assert result.code == 0
    assert [word for word in result.out.split() if word.isdigit()] == ["4", "1", "0"]
    exported = tmp_path / "keluar.jsonld"
    sorot("export", key, "--format", "jsonld", "-o", exported)
    assert sorot("annotate", key, exported, "--json").data == {
        "anchored": 0,
        "orphaned": 0,
        "known": 5,
        "elsewhere": 0,
    }


def test_annotate_takes_from_an_export_of_all_what_is_the_documents_own(
    sorot: Sorot, marked: str, tmp_path: Path
) -> None:
    sorot("sample")
    file = tmp_path / "semua.jsonld"
    sorot("export", "--all", "--format", "jsonld", "-o", file)
    result = sorot("annotate", marked, file)
    total = sum(sum(one["annotations"].values()) for one in sorot("list", "--json").data)
    assert [word for word in result.out.split() if word.isdigit()] == ["0", "0", "5", str(total - 5)]


def test_annotate_refuses_what_it_cannot_read_and_changes_nothing(sorot: Sorot, key: str, tmp_path: Path) -> None:
    file = tmp_path / "salah.json"
    for text in ("{", '[{"quote": "desa", "kind": "puisi"}]', '[{"kind": "note"}]', "17"):
        file.write_text(text, encoding="utf-8")
        assert_refused(sorot("annotate", key, file), "")
    assert_refused(sorot("annotate", key, tmp_path / "tidak-ada.json"), "tidak-ada.json")
    assert sorot("notes", key, "--json").data == []
    assert "no annotations" in sorot("notes", key).out


def test_notes_have_all_fields(sorot: Sorot, marked: str) -> None:
    text = sorot("show", marked, "--json").data["text"]
    found = sorot("notes", marked, "--json").data
    assert [one["kind"] for one in found] == ["claim", "note", "translation", "highlight", "note"]
    claim, note, translation, highlight, lost = found
    assert text[claim["start"] : claim["end"]] == claim["quote"] == "beras naik lima persen"
    common = {"id", "document", "kind", "quote", "start", "end", "prefix", "suffix", "text_version", "orphaned"}
    common |= {"tags", "created", "modified"}
    assert set(claim) == common | {one.name for one in dataclasses.fields(Claim)}
    assert set(translation) == common | {"language", "text", "state", "chosen"}
    assert set(note) == common | {"text"}
    assert set(highlight) == common | {"colour"}
    assert (claim["source"], claim["status"], claim["tags"]) == ("dinas", "disputed", ["uang"])
    assert [one["orphaned"] for one in found] == [False, False, False, False, True]
    assert translation["chosen"] is True
    assert lost["document"] == marked


def test_notes_can_be_read_by_people(sorot: Sorot, marked: str) -> None:
    out = sorot("notes", marked).out
    assert "Claim · Asserted · Disputed\n  “beras naik lima persen”\n" in out
    assert "  Source: dinas\n  #uang\n" in out
    assert "Translation · English · Draft · Chosen\n" in out
    assert "  Siapa?\n" in out
    assert "Note · Not found in the present text\n" in out


@pytest.mark.parametrize("format", ["markdown", "html", "csv", "jsonld"])
def test_export_goes_to_the_output_or_whole_into_a_file(sorot: Sorot, marked: str, tmp_path: Path, format: str) -> None:
    out = sorot("export", marked, "--format", format)
    assert out.code == 0
    assert "beras naik lima persen" in out.out
    assert sorot("export", "--all", "--format", format).out == out.out
    path = tmp_path / "keluar"
    path.write_text("lama", encoding="utf-8")
    result = sorot("export", marked, "--format", format, "-o", path)
    assert str(path) in result.out
    assert path.read_bytes().decode().rstrip() == out.out.rstrip()
    assert sorted(one.name for one in tmp_path.glob("*keluar*")) == ["keluar"]
    assert_refused(sorot("export", marked, "--format", format, "-o", tmp_path / "x" / "y"), "folder does not exist")


@pytest.mark.parametrize("format", ["docx", "xlsx", "qdpx"])
def test_an_export_that_is_no_text_wants_a_file(sorot: Sorot, marked: str, tmp_path: Path, format: str) -> None:
    assert_refused(sorot("export", marked, "--format", format), "is no text. Name the file with --output")
    path = tmp_path / "keluar"
    data = sorot("export", marked, "--format", format, "-o", path, "--json").data
    assert path.read_bytes().startswith(b"PK")
    assert data["losses"]
    assert all(str(one) in sorot("export", marked, "--format", format, "-o", path).out for one in data["losses"])
    assert_refused(sorot("export", marked, "--format", format, "-o", tmp_path / "x" / "y"), "folder does not exist")
    assert [one.name for one in tmp_path.glob("*keluar*")] == ["keluar"]


@pytest.mark.parametrize(
    ("format", "begins"),
    [("report", "<!DOCTYPE html>"), ("claims", '"Number"'), ("claimreview", "{"), ("argdown", "==="), ("qdc", "<?xml")],
)
def test_exports_of_claims_are_answers_too(sorot: Sorot, marked: str, format: str, begins: str) -> None:
    data = sorot("export", marked, "--format", format, "--json").data
    assert data["text"].lstrip("\ufeff").startswith(begins)
    assert data["losses"]


@pytest.mark.parametrize("format", ["csv", "claimreview", "qdc"])
def test_what_an_export_leaves_out_is_said_beside_it(sorot: Sorot, marked: str, format: str) -> None:
    losses = sorot("export", marked, "--format", format, "--json")
    assert losses.err == ""
    for given in ([], ["-o", "-"]):
        result = sorot("export", marked, "--format", format, *given)
        assert result.err == "".join(f"sorot: {one}\n" for one in losses.data["losses"]) != ""
        assert result.out == losses.data["text"]
    assert not Path("-").exists()


def test_the_checker_signs_the_reviews(sorot: Sorot, marked: str) -> None:
    out = sorot("export", marked, "--format", "claimreview", "--checker", "Rina").out
    assert json.loads(out)["@graph"][0]["author"] == {"@type": "Person", "name": "Rina"}


def test_a_project_is_added_with_its_documents_and_annotations(sorot: Sorot, marked: str, tmp_path: Path) -> None:
    project, text = tmp_path / "proyek.qdpx", tmp_path / "lain.txt"
    sorot("export", marked, "--format", "qdpx", "-o", project)
    text.write_text("Teks lain sama sekali.", encoding="utf-8")
    before = sorot("notes", marked, "--json").data
    other = ("--library", tmp_path / "lain")
    added = sorot("add", *other, project, text, "--json").data
    assert len(added) == 2
    assert marked in [one["id"] for one in added]
    assert [one["quote"] for one in sorot("notes", *other, marked, "--json").data] == [one["quote"] for one in before]
    broken = tmp_path / "rusak.qdpx"
    broken.write_bytes(b"PK")
    third = ("--library", tmp_path / "ketiga")
    assert sorot("add", *third, text, broken).code == 1
    assert sorot("list", *third, "--json").data == []


def test_a_project_without_texts_adds_nothing_and_says_so(sorot: Sorot, tmp_path: Path) -> None:
    project = tmp_path / "kosong.qdpx"
    sorot("export", "--all", "--format", "qdpx", "-o", project)
    result = sorot("add", project)
    assert (result.code, result.out) == (0, "There is no text in what was given, so nothing was added.\n")
    assert sorot("list", "--json").data == []


def test_export_writes_what_was_chosen(sorot: Sorot, marked: str) -> None:
    def quotes(*arguments: str) -> list[str]:
        out = sorot("export", marked, "--format", "csv", *arguments).out
        return [quote for row in csv.reader(io.StringIO(out)) for quote in (q["quote"] for q in QUOTES) if quote in row]

    assert len(quotes()) == 5
    assert quotes("--kind", "claim", "--kind", "highlight") == ["beras naik lima persen", "desa"]
    assert quotes("--tag", "tempat") == ["desa"]
    assert quotes("--kind", "claim", "--state", "refuted") == []
    assert quotes("--kind", "claim", "--state", "disputed") == ["beras naik lima persen"]


def test_export_speaks_the_language_asked_for(sorot: Sorot, marked: str) -> None:
    english = sorot("export", marked, "--format", "markdown", "--export-language", "en").out
    assert "**Claim**" in english
    assert sorot("export", marked, "--format", "markdown").out == english
    data = sorot("export", marked, "--format", "markdown", "--json").data
    assert (data["text"], data["documents"], data["path"]) == (english, [marked], "")


def test_undo_and_redo_say_what_and_refuse_where_there_is_nothing(sorot: Sorot, marked: str) -> None:
    assert sorot("undo").out == "Undone: import annotations\n"
    assert sorot("notes", marked, "--json").data == []
    assert sorot("redo").out == "Done again: import annotations\n"
    assert len(sorot("notes", marked, "--json").data) == 5
    assert_refused(sorot("redo"), "nothing to redo")
    assert sorot("undo", "--json").data == {"undone": "import_annotations"}
    assert sorot("redo", "--json").data == {"redone": "import_annotations"}
    sorot("undo")
    sorot("undo")
    assert_refused(sorot("undo"), "nothing to undo")


def test_sample_is_added_once(sorot: Sorot) -> None:
    first = sorot("sample", "--json").data
    assert len(first) == 6
    assert all(one["new"] for one in first)
    again = sorot("sample", "--json").data
    assert again == [{**one, "new": False} for one in first]


def test_the_library_named_is_the_one_used(sorot: Sorot, key: str, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "lain"
    assert sorot("--library", other, "list", "--json").data == []
    sorot("add", article, "--library", other)
    assert len(sorot("list", f"--library={other}", "--json").data) == 1
    assert sorot("list", "--json").data[0]["id"] == key


def test_a_library_that_cannot_be_used_is_refused(sorot: Sorot, tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "sorot.db").write_bytes(b"bukan basis data" * 99)
    assert_refused(sorot("list"), "damaged")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["show"], "Missing: DOC."),
        (["list", "--entah"], "Not understood: --entah."),
        (["--entah"], "Not understood: --entah."),
        (["export", "--all", "--format", "pdf"], "“pdf” is not known here"),
        (["export", "--format", "csv"], "One of these is missing: DOC --all."),
        (["export", "x", "--all", "--format", "csv"], "does not go together with"),
        (["list", "--library"], "A value must follow."),
        (["list", "--json=ya"], "It takes no value, but “ya” was given."),
        (["list", "--language", "tlh"], "“tlh” is not known here"),
        (["add"], "Missing: FILE."),
    ],
)
def test_what_makes_no_sense_is_said_in_one_line(sorot: Sorot, arguments: list[str], words: str) -> None:
    assert_refused(sorot(*arguments), words, 2)


def test_version_and_help(sorot: Sorot) -> None:
    assert sorot("--version").out == f"Sorot {__version__}\n"
    whole = sorot("--help")
    assert whole.code == 0
    for command in ("add", "sample", "list", "show", "notes", "annotate", "export", "undo", "redo"):
        assert f"\n    {command} " in whole.out
        assert sorot(command, "--help").out.startswith(f"Usage: sorot {command} ")
    assert sorot("berkas.txt", "-h").out == whole.out


def test_a_terminal_is_not_commanded_by_a_text(
    sorot: Sorot, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "catatan.json"
    file.write_text(json.dumps([{"quote": "desa", "kind": "note", "text": "a\x1b[2Jb\tc"}]), encoding="utf-8")
    sorot("annotate", key, file)
    assert "a\x1b[2Jb\tc" in sorot("notes", key).out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert "a\ufffd[2Jb\tc" in sorot("notes", key).out
    assert "\x1b" not in sorot("show", "\x1b[2J").err
