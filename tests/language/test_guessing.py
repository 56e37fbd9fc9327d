"""The language of a text is guessed from the text, and an unsure guess is none."""

import time
from pathlib import Path

import pytest

from reader.language.guessing import guess

INDONESIAN = [
    "Dia bisa datang besok karena rapat itu ditunda sampai sore.",
    "Perusahaan itu dikabarkan membayar jutaan dolar setiap bulan kepada penyedia layanan komputasi.",
    "Harga kopi di pasar naik lagi, kata seorang pedagang, sementara pemerintah belum mengambil kebijakan apa pun.",
    "Kalau tidak hujan, kami ingin bersepeda ke pantai dan makan ikan bakar di sana.",
]
ENGLISH = [
    "She could not come because the meeting had been moved to the evening.",
    "The company is said to pay millions of dollars every month for computing power.",
    "Coffee prices rose again, a trader said, while the ministry has yet to act.",
]
OTHERS = {
    "ms": "Beliau berkata syarikat itu boleh membayar wang tersebut kerana kerajaan telah mengumumkan dasar baharu.",
    "nl": "Het is niet duidelijk of de minister met dit plan naar de kamer gaat, maar dat wordt nog besproken.",
    "de": "Es ist nicht klar, ob der Minister mit diesem Plan einverstanden ist, aber das wird noch besprochen.",
    "fr": "Il n'est pas certain que le ministre soit d'accord avec ce projet, mais nous en parlerons dans la soirée.",
    "es": "No está claro que el ministro esté de acuerdo con este plan, pero se hablará de ello en la reunión.",
}


@pytest.mark.parametrize("text", INDONESIAN)
def test_indonesian(text: str) -> None:
    assert guess(text) == "id"


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert guess(text) == "en"


@pytest.mark.parametrize(("code", "text"), OTHERS.items())
def test_rivals_are_not_taken_for_the_two(code: str, text: str) -> None:
    assert guess(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "OpenAI",
        "TikTok Microsoft Azure ChatGPT ByteDance OpenAI",
        "12 34 56 78 — 9,5%",
        "Regeringen meddelade att nya regler skall gälla alla skolor i landet från hösten.",
        "Hallitus ilmoitti uusista säännöistä, jotka koskevat kaikkia kouluja ensi syksystä lähtien.",
        "def f(x): return x if x else None",
    ],
)
def test_unsure_is_empty(text: str) -> None:
    assert guess(text) == ""


def test_what_malay_and_indonesian_share_decides_nothing() -> None:
    shared = "Saya membaca buku itu di rumah dan dia pergi ke pasar dengan mereka."
    assert guess(shared) == ""
    assert guess(shared + " Kami tidak bisa ikut karena hujan.") == "id"
    assert guess(shared + " Kami tidak boleh ikut kerana hujan.") == "ms"


def test_an_indonesian_text_that_quotes_english_stays_indonesian() -> None:
    text = " ".join(INDONESIAN) + " “The price of the coffee is too high,” katanya kepada wartawan. "
    assert guess(text) == "id"


def test_letters_help_where_function_words_are_few() -> None:
    assert guess("Induk perusahaan di Bandung") == "id"


@pytest.mark.parametrize(
    "text",
    [
        "Dia pergi ke sekolah. She went to school. Kami makan nasi. We ate rice at home.",
        "Jakarta, Indonesia: no comment",
    ],
)
def test_two_languages_at_once_are_unsure(text: str) -> None:
    assert guess(text) == ""


def test_a_long_text_is_sampled_from_end_to_end() -> None:
    preface = "A word before the beginning, for the reader who is in a hurry. " * 200
    text = preface + " ".join(INDONESIAN) * 4_000
    began = time.perf_counter()
    assert guess(text) == "id"
    assert time.perf_counter() - began < 1.0
    assert len(text) > 1_000_000


def test_a_real_article() -> None:
    article = Path(__file__).parents[2].parent / "shared/articles/tiktok-microsoft-azure.id.txt"
    if not article.exists():
        pytest.skip("the article is not beside the checkout")
    text = article.read_text(encoding="utf-8")
    assert guess(text) == "id"
    for line in text.splitlines():
        if len(line) > 100:
            assert guess(line) == "id", line
