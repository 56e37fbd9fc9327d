import pytest

from reader.language.counting import WORDS_PER_MINUTE, count_words, reading_minutes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" — … ! ", 0),
        ("Dia pergi.", 2),
        ("anak-anak Jum'at 1.250,5 don’t", 4),
        ("Rp322 miliar (2024)", 3),
        ("ada 🙂 di sini", 3),
        ("naïve é", 2),
        ("satu\ndua\u00a0tiga", 3),
    ],
)
def test_counts_words_as_a_reader_would(text: str, words: int) -> None:
    assert count_words(text) == words


def test_minutes_are_rounded_up_and_never_none() -> None:
    given = [0, 1, WORDS_PER_MINUTE, WORDS_PER_MINUTE + 1, 10 * WORDS_PER_MINUTE]
    assert [reading_minutes(words) for words in given] == [1, 1, 1, 2, 10]
