from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import sentences


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


@given(
    st.text(alphabet=st.sampled_from("aB .!?…\n\t“”()1,é🙂\u00a0\u2028"), max_size=60),
    st.sampled_from(["id", "en", ""]),
)
@settings(max_examples=150, deadline=None)
def test_every_character_that_is_no_blank_lies_in_one_sentence(text: str, language: str) -> None:
    spans = sentences.split(text, language)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(0 <= start < end and text[start:end] == text[start:end].strip() for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert not any("\n" in text[start:end] for start, end in spans)
