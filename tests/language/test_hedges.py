"""Hedges and boosters: found whole and in their company, with a scope, and their false friends left alone."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.findings import HedgeKind
from reader.language import hedges


def found(text: str, language: str = "id", hints: bool = False) -> list[tuple[str, str]]:
    return [(one.exact, one.kind.value) for one in hedges.find(text, language, hints)]


def scope(text: str, word: str, language: str = "id") -> str:
    one = next(one for one in hedges.find(text, language) if one.exact == word)
    assert one.scope is not None
    return text[one.scope[0] : one.scope[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toko itu dikabarkan pindah ke Depok.", [("dikabarkan", "reportive")]),
        ("Kabarnya, toko itu pindah.", [("Kabarnya", "reportive")]),
        ("Gudang itu diduga sengaja dibakar.", [("diduga", "epistemic")]),
        ("Langkah ini mungkin berkaitan dengan utang.", [("mungkin", "epistemic")]),
        ("Kenaikan ini mungkin saja didorong iklan.", [("mungkin saja", "epistemic")]),
        ("Tindakan ini berpotensi menimbulkan gugatan.", [("berpotensi", "epistemic")]),
        ("Belum jelas apakah ia akan hadir.", [("Belum jelas", "epistemic")]),
        ("Hingga kini belum ada kepastian soal jadwal.", [("belum ada kepastian", "epistemic")]),
        ("Listriknya belum pasti menyala.", [("belum pasti", "epistemic")]),
        ("Jika hujan turun, pertandingan ditunda.", [("Jika", "condition")]),
        ("Harganya sekitar 20 juta rupiah.", [("sekitar", "approximator")]),
        ("Korban lebih dari 30 orang.", [("lebih dari", "approximator")]),
        ("Sedikitnya seorang warga tewas.", [("Sedikitnya", "approximator")]),
        ("Setidaknya ada 20 korban.", [("Setidaknya", "approximator")]),
        ("Dilaporkan, lima orang tewas.", [("Dilaporkan", "reportive")]),
        ("Jelas, ini pelanggaran.", [("Jelas", "booster")]),
        ("Laba susut hingga 15 persen.", [("hingga", "approximator")]),
        ("Yang jelas, laporan itu benar.", [("Yang jelas", "booster")]),
        ("Hujan lebat dapat terjadi malam ini.", [("dapat", "epistemic")]),
    ],
)
def test_indonesian_hedges_are_found_with_their_class(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Azure memungkinkan perusahaan mengakses model itu.",
        "Bakteri tertentu hidup di air panas.",
        "Ia memastikan pintunya terkunci.",
        "Kejadian tak terduga menimpa rombongan.",
        "Polisi mengambil langkah tegas dan jelas.",
        "Anak-anak bermain di sekitar sekolah.",
        "Pasar buka hingga pukul lima.",
        "Toko tutup hingga 12 Mei.",
        "Berat badannya 50 hingga 60 kilogram.",
        "Penjualan mencapai 3.000 unit.",
        "Rumah lebih dari cukup untuk kami.",
        "Ada berbagai kemungkinan jawaban.",
        "Bisa ular itu mematikan.",
        "Kalau menurut saya, warnanya bagus.",
        "“Baik,” katanya.",
        "Angka itu kecil jika dibandingkan dengan Malaysia.",
        "Laporan kehilangan itu dilaporkan ke polisi.",
    ],
)
def test_indonesian_false_friends_are_no_hedges(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank reportedly cut jobs.", [("reportedly", "reportive")]),
        ("The dam is said to be leaking.", [("said to", "reportive")]),
        ("Cracks may have been visible.", [("may", "epistemic")]),
        ("The fence might not be enough.", [("might", "epistemic")]),
        ("The strike could last for weeks.", [("could", "epistemic")]),
        ("It is unlikely that he stays.", [("unlikely", "epistemic")]),
        ("Unless the council votes, the cut stays.", [("Unless", "condition")]),
        ("About 3,200 people fled.", [("About", "approximator")]),
        ("Some 40 shops will close.", [("Some", "approximator")]),
        ("At least one person died.", [("At least", "approximator")]),
        ("Almost one-third left.", [("Almost", "approximator")]),
        ("It cost about RM62 billion.", [("about", "approximator")]),
        ("Four sailors were missing and feared drowned.", [("feared", "epistemic")]),
        ("He lived there for over two years.", [("over", "approximator")]),
        ("It cost more than $7.8 million.", [("more than", "approximator")]),
        ("Clearly the map was wrong.", [("Clearly", "booster")]),
        ("A man believed to be 19 fled.", [("believed to", "epistemic")]),
        ("The dam will almost certainly fail.", [("almost certainly", "epistemic")]),
        ("The report could not be verified.", [("could not be verified", "epistemic")]),
    ],
)
def test_english_hedges_are_found_with_their_class(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opened in May 2019.",
        "He pushed with all his might.",
        "She could not swim.",
        "Some people stayed at home.",
        "They talked about the weather.",
        "The state of the roads is bad.",
        "He walked around the lake.",
        "A certain man came to town.",
        "It is more likely than the other.",
        "Prices rose over two years.",
        "Her blood pressure was 120 over 80.",
        "They alleged fraud.",
        "She said it was possible to swim.",
        "Police have not confirmed the name.",
        "He is not known for tact.",
        "It was a soup of great might.",
        "He could draw horses.",
    ],
)
def test_english_false_friends_are_no_hedges(text: str) -> None:
    assert found(text, "en") == []


def test_hints_are_only_given_when_asked_for() -> None:
    assert found("Ia bisa datang.") == []
    assert found("Ia bisa datang.", hints=True) == [("bisa", "epistemic")]
    assert found("Hal itu tidak mungkin.", hints=True) == [("tidak mungkin", "booster")]
    assert found("She can swim.", "en", hints=True) == [("can", "epistemic")]


def test_the_scope_is_the_clause_and_of_an_approximator_its_number() -> None:
    text = "Namun, langkah ini mungkin gagal karena harganya sekitar Rp322 miliar per tahun."
    assert scope(text, "mungkin") == "langkah ini mungkin gagal"
    assert scope(text, "sekitar") == "Rp322 miliar"
    assert scope("Kabarnya, toko itu pindah, lalu tutup.", "Kabarnya") == "Kabarnya, toko itu pindah"
    assert scope("The bank may close, but the shop stays.", "may", "en") == "The bank may close"
    assert scope("Roughly two million people left.", "Roughly", "en") == "two million"


@pytest.mark.parametrize(
    ("text", "word", "expected", "language"),
    [
        ("Konon, menurut dia, bukit itu longsor, lalu sepi.", "Konon", "Konon, menurut dia, bukit itu longsor", "id"),
        ("Belum jelas apakah ia akan hadir, kata Rina.", "Belum jelas", "Belum jelas apakah ia akan hadir", "id"),
        ("Selisihnya dapat menyempit bila biayanya dihitung.", "dapat", "Selisihnya dapat menyempit", "id"),
        ("Selisihnya dapat menyempit bila biayanya dihitung.", "bila", "bila biayanya dihitung", "id"),
        ("Suaranya naik hampir dua pertiga dari target.", "hampir", "dua pertiga", "id"),
        ("The dam, perhaps, leaked for days, he said.", "perhaps", "The dam, perhaps, leaked for days", "en"),
        (
            "Conceivably, he said, the layers had folded.",
            "Conceivably",
            "Conceivably, he said, the layers had folded",
            "en",
        ),
        ("Polls suggest that the race is close.", "suggest", "Polls suggest that the race is close", "en"),
        ("The mine may close if prices fall.", "may", "The mine may close", "en"),
        ("The mine may close if prices fall.", "if", "if prices fall", "en"),
        ("Mr. Hale allegedly moved it.", "allegedly", "Mr. Hale allegedly moved it", "en"),
        ("It fell by almost a third of its size.", "almost", "a third", "en"),
        ("It fell by almost half a million.", "almost", "half a million", "en"),
    ],
)
def test_scopes_reach_over_asides_and_conjunctions_but_not_into_conditions(
    text: str, word: str, expected: str, language: str
) -> None:
    assert scope(text, word, language) == expected


def test_a_decimal_comma_ends_no_clause() -> None:
    assert scope("Harga diperkirakan naik 1,5 persen tahun depan.", "diperkirakan").endswith("tahun depan")


PIECES = ["mungkin", " ", "sekitar ", "20", "😀", "é", "\r\n", ", ", "“", "”", "may", "about 3 ", "İ", "Jika ", ". "]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["id", "en"]))
def test_spans_lie_in_the_text_and_say_what_stands_there(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    last = 0
    for one in hedges.find(text, language, hints=True):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.exact
        assert one.scope is not None
        assert 0 <= one.scope[0] <= one.scope[1] <= len(text)
        assert one.kind is HedgeKind.APPROXIMATOR or (one.scope[0] <= one.start and one.end <= one.scope[1])
        last = one.end


@pytest.mark.parametrize("unit", ["mungkin ", "sekitar", " ", "lebih dari ", "a", ", ", "may may ", "9", "( "])
def test_hostile_texts_take_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    hedges.find(text, "id", hints=True)
    hedges.find(text, "en", hints=True)
    assert time.perf_counter() - began < 3
