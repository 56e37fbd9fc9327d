"""What is found in a text, told to people and to programs: offsets lead into the file as its owner reads it."""

import io
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.cli import file_text, output
from tests.cli.conftest import CHECKOUT, Result

Sorot = Callable[..., Result]
NEWS = (
    "Harga Beras 😀 Naik\r\n\r\n\r\n"
    "Harga beras mungkin naik 5 persen menjadi Rp15.000 per kilogram, kata Menteri Pertanian Budi Santoso pada Senin "
    "(12/8/2024).\r\n\r\n"
    "- Stok mencapai 1,5 juta ton pada 2023, menurut Badan Pangan Nasional.\r\n"
    "- Kenaikan terjadi pekan lalu.\r\n\r\n"
    "Baca juga: Harga Cabai Turun\r\n\r\n"
    "Dr. H. Anton, S.E. tidak hadir. Ia sakit.\r\n"
)
WRAPPED = (
    "Pemerintah menaikkan harga beras menjadi Rp15.000 per kilogram mulai\n"
    "bulan depan. Kenaikan itu berlaku di seluruh provinsi, kata Menteri\n"
    "Pertanian Budi Santoso di Jakarta. Stok beras di gudang mencapai 1,5\n"
    "juta ton dan dinilai cukup sampai akhir tahun. Para pedagang menyambut\n"
    "baik kenaikan itu karena ongkos angkut sudah lama naik pula.\n"
)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "kabar.txt"
    path.write_bytes(NEWS.encode())
    return path


def read(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.read()


def assert_places(found: Any, text: str) -> None:
    """Wherever an answer gives a place and words, the words stand there."""
    if isinstance(found, dict):
        if "start" in found:
            assert text[found["start"] : found["end"]] == found["text"]
            assert found["text"] == found["text"].strip() != ""
        for each in found.values():
            assert_places(each, text)
    elif isinstance(found, list):
        for each in found:
            assert_places(each, text)


@pytest.mark.parametrize("command", ["segment", "quantities", "claims"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "text",
    [NEWS, WRAPPED, "\n\n  " + NEWS.replace("Budi", "Bùdí\u00ad"), "\x0c" + NEWS, NEWS.replace("Budi", "한글 কো")],
)
def test_offsets_lead_into_the_file_as_it_is_read(
    sorot: Sorot, tmp_path: Path, command: str, form: Any, text: str
) -> None:
    path = tmp_path / "teks.txt"
    path.write_bytes(unicodedata.normalize(form, text).encode())
    result = sorot(command, path, "--language", "id", "--json")
    assert (result.code, result.err) == (0, "")
    assert result.data["text"] == read(path)
    assert result.data[{"segment": "sentences"}.get(command, command)]
    assert_places(result.data, read(path))


PIECES = (
    "Harga naik 5 persen, kata Menteri Budi.", "Kafe\u0301 naik 3 persen. ", "- butir 😀", "•\tbutir", "1. tiga",
    "> kutip", "===", "  ", "\t\tindent", "\u00ad", "\u200b", "\x0c", "\x85", "\u2028", "Judul Besar",
    "Baca juga: Lain", "a\u0300\u0323", "\u1100\u1161\u11a8", "5\u00a0persen", "x" * 80 + " kata kata",
)  # fmt: skip
ENDS = ("\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\n\n", " ")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(ENDS)), max_size=12), st.booleans())
def test_every_block_stands_in_the_files_own_text(tmp_path: Path, pieces: list[tuple[str, str]], bom: bool) -> None:
    text = "Awal kata.\n" + "".join(piece + end for piece, end in pieces)
    path = tmp_path / "teks.txt"
    path.write_bytes(text.encode("utf-8-sig" if bom else "utf-8"))
    found = file_text.read(str(path))
    assert found.text == read(path).removeprefix("\ufeff")
    assert len(found.flowing) == len(found.text)

    def letters(words: str) -> str:
        plain = unicodedata.normalize("NFC", words)
        return "".join(one for one in plain if not one.isspace() and unicodedata.category(one) not in ("Cc", "Cf"))

    for block in found.content.blocks:
        start, end = found.place(block.start, block.end)
        assert letters(found.text[start:end]) == letters(found.content.text[block.start : block.end])


@pytest.mark.parametrize("command", ["segment", "quantities", "claims"])
def test_a_text_can_be_piped_in(sorot: Sorot, news: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + NEWS.encode()), encoding="ascii"))
    piped = sorot(command, "-", "--language", "id", "--json")
    assert piped == sorot(command, news, "--language", "id", "--json")
    assert piped.code == 0
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    empty = sorot(command, "-")
    assert (empty.code, empty.out, empty.err.count("\n")) == (1, "", 1)


def test_a_claim_for_people_says_who_passed_it_on_and_why_it_is_suggested(sorot: Sorot, tmp_path: Path) -> None:
    path = tmp_path / "kabar.txt"
    words = (
        "Informasi ini diungkap oleh seorang sumber industri yang berbicara kepada media internasional The Information."
    )
    path.write_text(words, encoding="utf-8")
    (claim,) = sorot("claims", path, "--language", "id", "--json").data["claims"]
    assert claim["chain"]
    out = sorot("claims", path, "--language", "id").out
    assert f"Through: {claim['chain'][0]}\n" in out
    assert "Suggested: " in out


def test_what_is_neither_a_file_nor_a_document_is_said_to_be_neither(sorot: Sorot, news: Path, tmp_path: Path) -> None:
    missing = sorot("claims", tmp_path / "tiada.txt")
    assert (missing.code, missing.out) == (1, "")
    assert "neither a file nor a document" in missing.err
    other = tmp_path / "lain.txt"
    other.write_bytes(news.read_bytes() + b"Lain.\n")
    sorot("add", news, other)
    assert "more than one document" in sorot("claims", "Harga Beras").err


def test_segment_lists_every_sentence(sorot: Sorot, news: Path) -> None:
    found = [one["text"] for one in sorot("segment", news, "--language", "id", "--json").data["sentences"]]
    assert found[0] == "Harga Beras 😀 Naik"
    assert found[-2:] == ["Dr. H. Anton, S.E. tidak hadir.", "Ia sakit."]
    assert "".join("".join(found).split()) == "".join(NEWS.split())
    assert sorot("segment", news).out.splitlines()[-1] == "Ia sakit."


def test_a_line_end_within_a_wrapped_paragraph_ends_nothing(sorot: Sorot, tmp_path: Path) -> None:
    path = tmp_path / "lipat.txt"
    path.write_text(WRAPPED, "utf-8")
    found = sorot("segment", path, "--json").data["sentences"]
    assert [one["text"].split()[0] for one in found] == ["Pemerintah", "Kenaikan", "Stok", "Para"]
    assert found[1]["text"].endswith("Menteri\nPertanian Budi Santoso di Jakarta.")
    last = sorot("quantities", path, "--language", "id", "--json").data["quantities"][-1]
    assert (last["text"], last["value"], last["unit"]) == ("1,5\njuta ton", 1_500_000, "t")


def test_quantities_give_numbers(sorot: Sorot, tmp_path: Path) -> None:
    path = tmp_path / "angka.txt"
    path.write_text("Harganya Rp1.250.000,50 atau 3-5 persen, paling sedikit 20 kg.", "utf-8")
    found = sorot("quantities", path, "--language", "id", "--json").data["quantities"]
    assert [(one["value"], one["unit"]) for one in found] == [(1250000.5, "IDR"), ([3, 5], "%"), (20, "kg")]
    assert [(one["unit_name"], one["currency"]) for one in found] == [
        ("Indonesian rupiah", "IDR"), ("percent", None), ("kilogram", None)
    ]  # fmt: skip
    shown = sorot("quantities", path, "--language", "id").out
    assert "3-5 persen  = 3–5 %" in shown


def test_claims_of_a_file_say_what_they_rest_on(sorot: Sorot, news: Path) -> None:
    data = sorot("claims", news, "--language", "id", "--json").data
    first = data["claims"][0]
    assert first["text"].startswith("Harga beras mungkin naik")
    assert first["source"]["text"] == "Menteri Pertanian Budi Santoso"
    assert first["certainty"] == "hedged"
    assert [one["text"] for one in first["hedges"]] == ["mungkin"]
    assert [(one["value"], one["unit"]) for one in first["quantities"]][:2] == [(5, "%"), (15000, "IDR")]
    assert [one["iso"] for one in first["dates"]] == ["2024-08-12"]
    assert first["rule"]
    assert 0 <= first["precision"] <= 1
    assert [one["text"] for one in data["furniture"]] == ["Baca juga: Harga Cabai Turun"]
    assert {"iso": None, "open": True, "text": "pekan lalu"}.items() <= data["claims"][-1]["dates"][0].items()
    assert "Rp15.000 = 15000 IDR" in sorot("claims", news, "--language", "id").out


def test_relative_dates_are_worked_out_from_the_date_a_person_gives(sorot: Sorot, tmp_path: Path) -> None:
    path = tmp_path / "pekan.txt"
    path.write_text("Harga beras naik 5 persen tahun lalu, kata Menteri Pertanian Budi Santoso.", encoding="utf-8")

    def dates(*said: str) -> list[str | None]:
        found = sorot("claims", str(path), *said, "--json").data["claims"]
        return [each["iso"] for claim in found for each in claim["dates"]]

    assert dates() == [None]
    assert dates("--published", "2024-08-12") == dates("--published", "12 Agustus 2024") == ["2023"]
    wrong = sorot("claims", str(path), "--published", "kapan-kapan")
    assert wrong.code == 1
    assert "kapan-kapan" in wrong.err


def test_claims_of_a_document_are_those_of_its_file(sorot: Sorot, news: Path) -> None:
    key = sorot("add", news, "--json").data[0]["id"]
    of_file, of_document = (sorot("claims", one, "--json").data for one in (news, key))
    assert [one["text"] for one in of_document["claims"]] == [one["text"] for one in of_file["claims"]]
    assert_places(of_document, of_document["text"])
    assert of_document["text"] == sorot("show", key, "--json").data["text"]


def test_markup_is_left_out_of_the_text_that_offsets_count_in(sorot: Sorot, tmp_path: Path) -> None:
    path = tmp_path / "kabar.md"
    path.write_text("# Judul\n\nHarga *beras* naik **5 persen**. Lalu turun.\n", "utf-8")
    data = sorot("segment", path, "--language", "id", "--json").data
    assert [one["text"] for one in data["sentences"]] == ["Judul", "Harga beras naik 5 persen.", "Lalu turun."]
    assert_places(data, data["text"])


def test_the_language_of_the_text_is_not_the_one_spoken(sorot: Sorot, tmp_path: Path) -> None:
    path = tmp_path / "kosong.txt"
    path.write_text("Tidak ada apa-apa di sini.", "utf-8")
    assert sorot("--language", "en", "quantities", path, "--language", "id").out == "No quantities were found.\n"
    assert sorot("--language", "en", "claims", path, "--language", "xx").out == "No claims were found.\n"


def test_the_numbers_of_a_claim_are_numbers_in_json() -> None:
    assert output.as_json([Decimal("1.50"), Decimal("2E+3")]) == "[\n  1.5,\n  2000\n]"
    with pytest.raises(TypeError):
        output.as_json({1, 2})


def test_a_missing_file_is_refused_in_one_line(sorot: Sorot, tmp_path: Path) -> None:
    for command in ("segment", "quantities", "claims"):
        result = sorot(command, tmp_path / "tiada.txt")
        assert (result.code, result.out, result.err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("command", ["segment", "quantities", "claims"])
def test_a_file_is_read_without_a_library(news: Path, command: str) -> None:
    program = (
        "import sys; from reader.cli import main; "
        f"code = main([{command!r}, {str(news)!r}, '--json']); "
        "sys.exit(code or ('sqlite3' in sys.modules) or ('PySide6.QtWidgets' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
