import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import sentences

TRAPS = Path(__file__).parents[1] / "evaluation" / "sentences"


def cut(text: str, language: str = "") -> list[str]:
    return [text[start:end] for start, end in sentences.split(text, language)]


@pytest.mark.parametrize("language", ["id", "en", ""])
@pytest.mark.parametrize(
    "parts",
    [
        ["Prof. Dr. Budi tinggal di Jl. Melati No. 5.", "Ia mengajar."],
        ["PT Angin Ribut Tbk. naik.", "Dewan PT Angin Ribut Tbk.", "Pasar tenang."],
        ["Ada kopi, teh, dll. di meja.", "Ada kopi, teh, dll.", "Semua gratis."],
        ["Harganya Rp1.250.000,00.", "Pukul 10.30 WIB kami pulang."],
        ["Lihat hlm. 12 dan hlm. XII.", "Itu cukup."],
        ["“Saya pergi.” kata dia.", "“Benarkah?” tanya Ani.", "(Dia diam.)", "Lalu pulang."],
        ["W.S. Rendra dan B. J. Habibie hadir.", "Mereka diam."],
        ["Dia menunggu... lalu pergi.", "Dia menunggu...", "Tidak ada yang datang."],
        ["Buka https://contoh.id/a.b?c=d.", "Lalu baca."],
        ["Naik 3.5 persen.", "Turun 2,5 persen!", "Benar?"],
        ["1. Siapkan air.", "Rebus."],
        ["Mr. Hill left the U.S.", "He paid $3.5 million."],
        ["See e.g. the U.S. Senate report.", "It is short."],
        ["Fact.[1]", "Next one.²", "Last."],
        ["Kemal dan B. Habibie hadir.", "Mereka diam."],
        ["Vitamin C.", "Lalu apa?"],
        ["Yahoo! is a name.", "Is it?"],
    ],
)
def test_cuts_where_a_reader_would(parts: list[str], language: str) -> None:
    assert cut(" ".join(parts), language) == parts


def test_the_word_no_is_an_abbreviation_only_before_a_number() -> None:
    assert cut("No. I won't.", "en") == ["No.", "I won't."]
    assert cut("It is No. 5 here.", "en") == ["It is No. 5 here."]


def test_full_width_marks_need_no_blank() -> None:
    assert cut("好。ok！然后") == ["好。", "ok！", "然后"]


def test_a_line_break_always_ends_a_sentence() -> None:
    assert cut("Judul tanpa titik\nIsi. Lagi\r\n\n  akhir ") == ["Judul tanpa titik", "Isi.", "Lagi", "akhir"]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "id",
            [
                "PT Maju Tbk. (MAJU) untung.",
                "Direktur PT Maju Tbk. Budi mengatakan itu.",
                "Ia di PT Maju Tbk.",
                "Lalu?",
            ],
        ),
        ("id", ["Tersangka berinisial M.", "Pelaku lain R. Sutono kabur.", "Jenderal (Purn.) Wiryo diam."]),
        ("id", ["Rapat s.d. Jumat, a.n. Budi, u.p. Camat.", "Lihat UU No. 8 Th. 2012 jo. UU No. 3."]),
        ("id", ["Ada dua hal.", "20 orang datang pada tgl. 12 Agt. 2023.", "Selesai?!", "Ya…", "Benar."]),
        ("id", ["Ini Andi, S.H., M.H.", "Suaminya, Budi, hadir."]),
        ("id", ["“Siapa?” Rudi bertanya.", "“Aku.”", "Ani masuk."]),
        (
            "en",
            ["He left the U.S.", "It’s cold.", "The U.S. Senate met at 5 p.m. Monday.", "By 9 p.m.", "Police came."],
        ),
        ("en", ["“Why?” Ann Hill asked.", "So did I.", "John left.", "See J. K. Rowling, e.g. No. 5."]),
        ("en", ["It grew . . . slowly.", "Acme Inc. Chief Executive Ann Poe quit.", "Shares of Acme Inc.", "The end."]),
        (
            "id",
            [
                "Plt. Bupati, Serka. Made, K.H.R. As'ad, Hub. Telp. 5.",
                "Ia di RS. Harapan Kita.",
                "Lihat kol. 2.",
                "Ya.",
            ],
        ),
        ("id", ["Isi F-1.01.", "3. Unduh KTP.", "4. Buka contoh.go.id.", "5. Foto: Dok. Pribadi."]),
        ("en", ["See Eqs. (3) and Bldg. 9 on Sun. Oct. 3.", '"Well..." Tom began.', "Stir for 40 min.", "4. Serve."]),
        ("en", ["A. He was tired.", "The band left.", "B. She stayed.", "So did I."]),
        ("en", ["I like it. 🙂", "You?", "(Yes.)", "[Applause.]", "He lives on Main St.", "The house is red."]),
    ],
)
def test_cuts_the_traps_of_a_language(language: str, parts: list[str]) -> None:
    assert cut(" ".join(parts), language) == parts


def test_a_forgotten_blank_ends_a_sentence_but_an_address_does_not() -> None:
    assert cut("Rapat selesai.Ia pulang.", "id") == ["Rapat selesai.", "Ia pulang."]
    assert cut("Buka situs.Com lalu Node.Js dan a.Baru.", "id") == ["Buka situs.Com lalu Node.Js dan a.Baru."]


@pytest.mark.parametrize(
    ("part", "least"),
    [
        ("dev", 0.97),
        ("dev2", 0.97),
        ("dev3", 0.97),
        ("held", 0.97),
        ("held2", 0.95),
        ("news_dev", 0.995),
        ("news_dev2", 0.995),
        ("news_held", 0.995),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_labelled_paragraphs_are_cut_as_labelled(part: str, least: float, language: str) -> None:
    right = wrong = 0
    for block in (TRAPS / part / f"{language}.txt").read_text("utf-8").strip().split("\n\n"):
        text, ends = "", set()
        for line in block.split("\n"):
            ends.add(len(text))
            text += ("" if line.startswith("^") or not text else " ") + line.removeprefix("^")
        found = {end for _, end in sentences.split(text, language)[:-1]}
        right, wrong = right + 2 * len(found & ends), wrong + len(found ^ (ends - {0}))
    assert right / (right + wrong) >= least


@pytest.mark.parametrize(
    "unit", [".", "a.", '"', "?!", ". ", 'A." ', "1. ", "A. ", "(", "Tbk. ", "Aa ", "[1]", "a", " "]
)
def test_hostile_text_takes_time_in_proportion(unit: str) -> None:
    sentences.split("a. b", "")
    begin = time.perf_counter()
    sentences.split(unit * 40_000, "")
    assert time.perf_counter() - begin < 6  # a square of the length would take minutes


@given(
    st.text(alphabet=st.sampled_from("aB .!?…\n\r\t“”()1,é\u0301🙂\u200d\u00a0\u2028"), max_size=60),
    st.sampled_from(["id", "en", ""]),
)
@settings(max_examples=150, deadline=None)
def test_every_character_that_is_no_blank_lies_in_one_sentence(text: str, language: str) -> None:
    spans = sentences.split(text, language)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(0 <= start < end and text[start:end] == text[start:end].strip() for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert not any("\n" in text[start:end] for start, end in spans)
