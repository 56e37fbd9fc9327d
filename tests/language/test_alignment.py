import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import Cancelled
from reader.domain.tasks import Silent
from reader.language import sentences
from reader.language.alignment import Pair, align

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
SIZES = st.lists(st.integers(0, 60), max_size=12)


def covers(pairs: list[Pair], ours: int, theirs: int) -> bool:
    source = [index for pair in pairs for index in pair.source]
    target = [index for pair in pairs for index in pair.target]
    return source == list(range(ours)) and target == list(range(theirs))


def read(name: str, language: str) -> list[str]:
    body = (SAMPLE / name).read_text(encoding="utf-8").split("---\n", 2)[2]
    text = re.sub(r"^#+ ", "", body, flags=re.MULTILINE)
    return [text[start:end] for start, end in sentences.split(text, language)]


def partner(pairs: list[Pair], source: list[str], target: list[str], begin: str) -> str:
    row = next(pair for pair in pairs if any(source[index].startswith(begin) for index in pair.source))
    return " / ".join(target[index] for index in row.target)


@given(SIZES, SIZES)
@settings(max_examples=60, deadline=None)
def test_every_sentence_is_paired_once_and_in_order(ours: list[int], theirs: list[int]) -> None:
    pairs = align(["a" * size for size in ours], ["b" * size for size in theirs], "id", "en")
    assert covers(pairs, len(ours), len(theirs))
    assert all(0 <= pair.confidence <= 1 for pair in pairs)
    assert all(pair.source or pair.target for pair in pairs)


@given(
    SIZES, SIZES, st.lists(st.tuples(st.sets(st.integers(0, 12), max_size=3), st.sets(st.integers(0, 12), max_size=3)))
)
@settings(max_examples=60, deadline=None)
def test_fixed_pairs_of_any_shape_break_nothing(
    ours: list[int], theirs: list[int], walls: list[tuple[set[int], set[int]]]
) -> None:
    fixed = [(tuple(source), tuple(target)) for source, target in walls]
    assert covers(align(["a" * n for n in ours], ["b" * n for n in theirs], "id", "en", fixed), len(ours), len(theirs))


def test_a_sentence_cut_in_two_is_paired_with_both_halves() -> None:
    source = ["x" * 60, "x" * 120, "x" * 60]
    target = ["y" * 62, "y" * 58, "y" * 63, "y" * 61]
    shapes = [(pair.source, pair.target) for pair in align(source, target, "id", "en")]
    assert shapes == [((0,), (0,)), ((1,), (1, 2)), ((2,), (3,))]


def test_shared_numbers_and_names_outweigh_lengths() -> None:
    source = ["Tidak ada apa-apa di sini hari ini.", "Pada 2019 Azure naik.", "Lalu diam."]
    target = ["Nothing was here.", "Azure, which is a thing, rose in 2019 or so.", "Then silence."]
    shapes = [(pair.source, pair.target) for pair in align(source, target, "id", "en")]
    assert shapes == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    left_out = "Sebuah kalimat yang panjangnya biasa saja dan tidak ada terjemahannya di seberang sana."
    told = "Pendapatan Azure disebut naik 24 persen pada tahun itu, begitu kabarnya."
    dropped = align([left_out, told], ["Azure revenue is said to have risen 24 percent in that year."], "id", "en")
    assert [(pair.source, pair.target) for pair in dropped] == [((0,), ()), ((1,), (0,))]


def test_fixed_pairs_are_walls() -> None:
    same = ["x" * 50] * 4
    pairs = align(same, same, "id", "en", [((1,), (2,))])
    assert Pair((1,), (2,), 1.0) in pairs
    before = [index for pair in pairs if pair.source and pair.source[0] < 1 for index in pair.target]
    assert all(index < 2 for index in before)
    assert covers(pairs, 4, 4)


@pytest.mark.parametrize("odd", [((0, 2), (1,)), ((1,), (7,)), ((), ())])
def test_a_fixed_pair_that_cannot_be_is_left_aside(odd: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
    same = ["x" * size for size in (40, 90, 140, 60)]
    assert align(same, same, "id", "en", [odd]) == align(same, same, "id", "en")


def test_a_passage_fixed_as_left_out_stays_alone() -> None:
    same = ["x" * 50] * 3
    assert Pair((1,), (), 1.0) in align(same, same[:2], "id", "en", [((0,), (0,)), ((1,), ())])


def test_pairs_the_sample_with_both_of_its_drafts() -> None:
    source = read("tagihan-ai.id.md", "id")
    first, second = read("ai-bills-draft-a.en.md", "en"), read("ai-bills-draft-b.en.md", "en")
    one, other = align(source, first, "id", "en"), align(source, second, "id", "en")
    assert partner(one, source, first, "Bila gagal").startswith("If it succeeds")
    assert "They may not" in partner(one, source, first, "Pelanggan boleh")
    assert partner(one, source, first, "Pembaca yang cermat").startswith("Careful readers")
    assert partner(other, source, second, "Ketergantungan") == ""
    assert partner(other, source, second, "Dengan kurs").count(" / ") == 1
    assert partner(other, source, second, "Kemitraan").startswith("Microsoft and OpenAI have been partners")


def test_finds_its_way_back_after_a_long_passage_only_one_side_has() -> None:
    order = random.Random(7)
    source = ["x" * order.randint(20, 200) + (f" Nama{index}" if index % 3 == 0 else "") for index in range(400)]
    target = source[:50] + source[200:]
    pairs = align(source, target, "id", "en")
    rights = {pair.source: pair.target for pair in pairs}
    assert sum(rights.get((index,)) == (index - 150,) for index in range(230, 400)) == 170


def test_three_hundred_sentences_take_less_than_a_second() -> None:
    order = random.Random(1)
    source = ["x" * order.randint(20, 200) for _ in range(300)]
    begin = time.perf_counter()
    align(source, source, "id", "en")
    assert time.perf_counter() - begin < 1


class Stopping(Silent):
    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))

    def cancelled(self) -> bool:
        return len(self.seen) > 3


def test_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        align(["x" * 50] * 200, ["y" * 50] * 200, "id", "en", progress=Stopping())
