"""Furniture is found by its shape, and an author's sentence is never taken for it."""

import pytest

from reader.domain.text import Block, BlockKind, Content
from reader.language import furniture


def content_of(*paragraphs: str) -> Content:
    blocks, position = [], 0
    for text in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, 0, position, position + len(text)))
        position += len(text) + 1
    return Content("\n".join(paragraphs), tuple(blocks))


def found(*paragraphs: str, language: str = "id") -> list[str]:
    content = content_of(*paragraphs)
    return [content.text[start:end] for start, end in furniture.find(content, language)]


@pytest.mark.parametrize(
    ("opening", "site"),
    [
        ("Teknologi.id - ", "Teknologi.id"),
        ("JAKARTA, KOMPAS.com - ", "KOMPAS.com"),
        ("Jakarta, CNN Indonesia -- ", "CNN Indonesia"),
        ("LONDON (Reuters) - ", "Reuters"),
        ("WASHINGTON, Nov 3 (AP) — ", "AP"),
        ("BANDUNG – ", ""),
        ("Surabaya (ANTARA) - ", "ANTARA"),
        ("JAKARTA, SUARA TIMUR - ", ""),
        ("Bandung, Harian Niaga – ", ""),
        ("Jakarta (14/8) - ", ""),
        ("Wonosobo (3/2) — ", ""),
        ("Jakarta - ", ""),
        ("Bandung, 12 Agustus 2024 - ", ""),
    ],
)
def test_a_dateline_is_furniture_and_names_its_site(opening: str, site: str) -> None:
    assert found(opening + "Harga beras naik lagi pekan ini.", "Isi kedua.") == [opening]
    assert furniture.dateline(opening + "Harga beras naik.") == (len(opening), site)


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Harga beras turun",
        "BACA JUGA: Harga beras turun",
        "Simak juga: video panen raya",
        "Lihat juga : Cara menanam padi",
        "Read also: How rice is grown",
        "Read more: How rice is grown",
        "Related: Rice prices fall",
        "Baca Berita dan Artikel lain di Google News.",
        "Follow us on Instagram",
        "Subscribe to our weekly newsletter",
        "ADVERTISEMENT",
        "Iklan",
        "Copyright 2024 Kabar Uji. All rights reserved.",
        "© 2024 Kabar Uji",
    ],
)
def test_a_whole_line_of_furniture(line: str) -> None:
    assert found("Kalimat pertama penulis.", line, "Kalimat kedua penulis.") == [line]


@pytest.mark.parametrize("line", ["(bmm)", "(abc/def)", "Editor: Sari Wulandari", "Penulis: Budi", "[rin]"])
def test_credits_and_initials_close_the_text(line: str) -> None:
    assert found("Kalimat penulis.", line) == [line]


def test_initials_after_the_last_sentence() -> None:
    assert found("Kalimat pertama.", "Kalimat terakhir. (abc/def)", "Baca juga: lain") == [
        " (abc/def)",
        "Baca juga: lain",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Baca juga buku itu kalau sempat, katanya.",
        "Related work shows that prices fall: nobody knows why.",
        "Iklan di televisi masih mahal.",
        "Advertisement spending rose by ten percent.",
        "Copyright law was changed last year.",
        "Editor: begitulah jabatannya. Ia bekerja di sana sejak lama.",
        "AI - kecerdasan buatan - berkembang pesat.",
        "Microsoft - perusahaan besar itu - diam.",
        "Follow us, he said. Nobody did.",
        "Subscribe to the idea that words matter and you will write less.",
        "Ia bekerja di bawah Badan Pusat Statistik (BPS)",
        "Ikuti kami ke pasar, kata mereka. Lalu mereka pergi.",
        "Organisasi itu (bmm) kecil.",
        "Baca selengkapnya laporan itu sebelum berpendapat.",
        "Partai Buruh - Serikat mengatakan tidak.",
        "Denny Siregar - Penulis itu pulang.",
        "Jakarta, kota besar - Ini kata orang.",
        "Solo - Semarang kini ditempuh dua jam.",
    ],
)
def test_an_authors_sentence_is_never_furniture(sentence: str) -> None:
    assert found(sentence) == []
    assert found("Kalimat lain.", sentence, "Kalimat penutup yang biasa.") == []


def test_initials_amid_the_text_stay() -> None:
    assert found("Kalimat satu. (bmm)", *["Kalimat biasa."] * 5) == []


def test_other_languages_have_no_rules() -> None:
    assert found("Baca juga: sesuatu", language="ar") == []
    assert found("Baca juga: sesuatu", language="en-GB") == ["Baca juga: sesuatu"]
