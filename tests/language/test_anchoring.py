"""A quote is found again where it belongs, or not at all."""

import random
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.domain.records import Anchor
from reader.language.anchoring import CONTEXT, locate, make, rank
from reader.language.matching import similarity

TEXT = (
    "Pagi itu pasar ikan sudah ramai sebelum matahari naik. Bu Ratna menimbang cumi sambil menghitung utang "
    "pelanggannya.\n“Harga es batu naik lagi,” katanya kepada Linus, pengemudi truk yang menunggu di luar. Linus "
    "hanya mengangguk; ia sudah mendengar kabar itu dari pabrik.\nSore harinya pasar kembali sepi, dan hanya kucing "
    "yang masih menghitung sisa ikan di lantai basah. Bu Ratna pulang dengan sepeda."
)
LEXICON = (
    """ikan pasar naik turun harga batu es kabar pabrik kucing sepeda laut perahu jaring angin lampu 👩‍🌾 é̂ naïf"""
)
WORDS = LEXICON.split()
PROSE = st.lists(st.sampled_from(WORDS), min_size=30, max_size=90).map(" ".join)


def of(text: str, quote: str) -> Anchor:
    start = text.index(quote)
    return make(text, start, start + len(quote), "v1")


def found(text: str, anchor: Anchor) -> str | None:
    match = locate(text, anchor)
    return None if match is None else text[match.start : match.end]


def test_make_keeps_the_quote_and_its_neighbours() -> None:
    anchor = make(TEXT, 5, 8, "v1")
    assert (anchor.exact, anchor.prefix, anchor.text_version) == ("itu", "Pagi ", "v1")
    assert anchor.suffix == TEXT[8 : 8 + CONTEXT]


def test_position_first() -> None:
    match = locate(TEXT, of(TEXT, "Bu Ratna menimbang cumi"))
    assert match is not None
    assert match.score == 1.0


@pytest.mark.parametrize("quote", ["pasar ikan", "Linus", "“Harga es batu naik lagi,”", "pabrik.\nSore harinya", "di"])
def test_text_put_in_before_moves_the_anchor(quote: str) -> None:
    moved = "Sebuah paragraf baru, yang sebelumnya tidak ada. " + TEXT
    match = locate(moved, of(TEXT, quote))
    assert match is not None
    assert match.start == TEXT.index(quote) + len(moved) - len(TEXT)


def test_context_tells_repeats_apart() -> None:
    second = TEXT.index("Linus", TEXT.index("Linus") + 1)
    anchor = make(TEXT, second, second + 5, "v1")
    moved = TEXT.replace("Pagi itu ", "").replace("matahari naik", "hari terang")
    match = locate(moved, anchor)
    assert match is not None
    assert match.start == moved.rindex("Linus")


def test_a_changed_word_in_a_long_quote() -> None:
    anchor = of(TEXT, "Sore harinya pasar kembali sepi, dan hanya kucing yang masih menghitung sisa ikan")
    edited = TEXT.replace("kembali sepi", "kembali lengang").replace("Pagi itu", "Pada pagi hari itu")
    assert (
        found(edited, anchor) == "Sore harinya pasar kembali lengang, dan hanya kucing yang masih menghitung sisa ikan"
    )


def test_a_word_changed_at_either_end_is_taken_whole() -> None:
    anchor = of(TEXT, "menimbang cumi sambil menghitung utang pelanggannya")
    edited = TEXT.replace("menimbang", "penimbang").replace("utang pelanggannya", "utang pelanggan")
    assert found(edited, anchor) == "penimbang cumi sambil menghitung utang pelanggan"


def test_quote_marks_and_blanks_count_little() -> None:
    anchor = of(TEXT, "“Harga es batu naik lagi,” katanya")
    edited = "X. " + TEXT.replace("“", '"').replace("”", '"').replace("es batu", "es\u00a0batu").replace(
        "naik lagi", "naik  lagi"
    )
    assert found(edited, anchor) == '"Harga es\u00a0batu naik  lagi," katanya'


def test_linus_is_not_chines() -> None:
    anchor = of(TEXT, "Linus")
    assert locate(TEXT.replace("Linus", "chines"), anchor) is None
    assert locate("Only chines and Linuses here, Minus one.", anchor) is None
    assert locate("Only chines and Linuses here, Minus one.", Anchor(-1, -1, "Linus", "", "", "")) is None


@pytest.mark.parametrize("quote", ["Linus", "pasar ikan sudah ramai", "Bu Ratna pulang dengan sepeda", "hanya"])
def test_a_quote_that_is_gone_is_an_orphan(quote: str) -> None:
    start = TEXT.rindex(quote)
    anchor = make(TEXT, start, start + len(quote), "v1")
    edited = TEXT[:start] + "zzz qqq xxyyww kkkk vvvv" + TEXT[start + len(quote) :]
    assert locate(edited, anchor) is None


def test_a_short_word_elsewhere_proves_nothing() -> None:
    text = "Kami menunggu di halte lama sekali. Tidak ada bus yang datang malam itu."
    anchor = of(text, "bus")
    assert locate("Sebuah resensi buku tentang bus kota dan sejarahnya di Semarang.", anchor) is None


def test_the_same_place_with_other_neighbours_proves_nothing() -> None:
    anchor = make("aa bb ia cc dd ee ff gg hh ii jj", 6, 8, "v1")
    assert locate("ww xx ia yy zz qq rr ss tt uu vv", anchor) is None


def test_repeats_without_context_are_ambiguous() -> None:
    assert locate("kopi dan teh, kopi dan susu", Anchor(-1, -1, "kopi", "", "", "")) is None
    assert found("teh dan kopi dan susu", Anchor(-1, -1, "kopi", "", "", "")) == "kopi"


def test_of_like_places_the_recorded_one_or_none() -> None:
    line = "Setiap pukul enam lonceng berbunyi dan para pekerja pulang ke rumah masing-masing. "
    text = line * 5
    start = 2 * len(line) + line.index("lonceng berbunyi")
    anchor = make(text, start, start + 16, "v1")
    assert locate(text[: -len(line)], anchor) is not None
    assert locate("!!! " + text, anchor) is None
    assert locate(text, replace(anchor, start=-1, end=-1)) is None


@pytest.mark.parametrize("put", ["x ", "Sebuah kalimat sisipan. ", "Ya, setuju.\n"])
def test_a_row_like_its_neighbours_never_slips_onto_another(put: str) -> None:
    text = "Awal.\n" + "Ya, setuju.\n" * 12 + "Akhir."
    start = text.index("Ya") + 5 * len("Ya, setuju.\n")
    anchor = make(text, start, start + len("Ya, setuju."), "v1")
    match = locate(put + text, anchor)
    assert match is None or match.start in (start, start + len(put))


def test_a_quote_from_outside_may_be_decomposed() -> None:
    text = "Ia memesan café au lait dan naïve sekali pagi itu."
    anchor = Anchor(-1, -1, "cafe\u0301 au lait", "Ia memesan ", " dan nai\u0308ve", "")
    assert found(text, anchor) == "café au lait"


@pytest.mark.parametrize(("old", "new"), [("menimbang cumi sambil", "bertukar resep, lalu"), ("Linus", "Karno")])
def test_what_replaced_the_quote_is_offered(old: str, new: str) -> None:
    edited = TEXT.replace(old, new)
    anchor = of(TEXT, old)
    assert locate(edited, anchor) is None
    assert new in [edited[place.start : place.end] for place in rank(edited, anchor)]


def test_a_quote_half_rewritten_is_an_orphan() -> None:
    anchor = of(TEXT, "Bu Ratna menimbang cumi sambil menghitung utang pelanggannya")
    edited = TEXT.replace("menimbang cumi sambil menghitung utang", "menimbang udang lalu mencatat semua pesanan")
    assert locate(edited, anchor) is None


def test_a_line_break_for_a_space_in_a_short_quote() -> None:
    text = "Kami makan di kedai ik\u00a0an bakar."
    anchor = of(text, "ik\u00a0an")
    assert found(text.replace("\u00a0", " "), anchor) == "ik an"
    assert found("Ya. " + text.replace("\u00a0", "\n"), anchor) == "ik\nan"


def test_a_changed_quote_that_moved_far_away() -> None:
    quote = "hanya kucing yang masih menghitung sisa ikan di lantai basah"
    edited = "Kalimat lain yang panjang sekali. " * 2_000 + TEXT.replace("masih menghitung", "sibuk menghitung")
    assert found(edited, of(TEXT, quote)) == quote.replace("masih", "sibuk")


def test_an_unknown_position() -> None:
    anchor = replace(of(TEXT, "hanya mengangguk"), start=-1, end=-1)
    assert found(TEXT, anchor) == "hanya mengangguk"


@pytest.mark.parametrize("quote", ["", "  ", "\n"])
def test_an_empty_quote_is_nowhere(quote: str) -> None:
    anchor = Anchor(0, len(quote), quote, "", "", "")
    assert locate(TEXT, anchor) is None
    assert rank(TEXT, anchor) == []


def test_places_are_offered_for_an_orphan_best_first() -> None:
    anchor = of(TEXT, "ia sudah mendengar kabar itu dari pabrik")
    edited = TEXT.replace("ia sudah mendengar kabar itu dari pabrik", "ia pernah mendengar cerita itu di pabrik es")
    places = rank(edited, anchor)
    assert "mendengar cerita itu" in edited[places[0].start : places[0].end]
    assert [p.score for p in places] == sorted((p.score for p in places), reverse=True)
    assert len(rank("pasar ikan " * 30, of(TEXT, "pasar ikan"), limit=3)) == 3


def test_places_offered_do_not_overlap() -> None:
    places = sorted(rank("na na na na na na na na na", Anchor(0, 5, "na na", "", "", "")), key=lambda p: p.start)
    assert all(a.end <= b.start for a, b in pairwise(places))


@settings(max_examples=60, deadline=None)
@given(PROSE, st.data())
def test_identity(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip())
    match = locate(text, make(text, start, end, "v1"))
    assert match is not None
    assert (match.start, match.end) == (start, end)


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from(["Tambahan baru. ", "👩‍🌾 ", "é̂ ", "x" * 500 + " "]), st.booleans())
def test_edits_elsewhere_keep_the_anchor(data: st.DataObject, put: str, cut: bool) -> None:
    starts = [i for i in range(80, len(TEXT) - 20) if TEXT[i - 1] == " "]
    start = data.draw(st.sampled_from(starts))
    end = data.draw(st.sampled_from([i for i in range(start + 4, len(TEXT)) if TEXT[i] in " .,"]))
    anchor = make(TEXT, start, end, "v1")
    edited, shift = (TEXT[20:], -20) if cut else (put + TEXT, len(put))
    match = locate(edited, anchor)
    assert match is not None
    assert (match.start, match.end) == (start + shift, end + shift)


@settings(max_examples=80, deadline=None)
@given(PROSE, PROSE, st.data())
def test_nothing_below_the_threshold_is_ever_returned(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old) - 2))
    end = data.draw(st.integers(start + 1, min(len(old), start + 80)))
    anchor = make(old, start, end, "v1")
    match = locate(new, anchor)
    if match is not None:
        quote, place = " ".join(anchor.exact.split()), " ".join(new[match.start : match.end].split())
        assert similarity(quote, place) >= 0.75
        assert 0.0 <= match.score <= 1.0


def test_a_thousand_anchors_in_an_edited_hundred_thousand_words() -> None:
    chance = random.Random(7)
    syllables = [a + b for a in "bcdfghjklmnprst" for b in "aeiou"]
    lexicon = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(6_000)]
    words = chance.choices(lexicon, k=100_000)
    text = " ".join(words)
    anchors = []
    for _ in range(1_000):
        start = text.index(" ", chance.randrange(len(text) - 400)) + 1
        anchors.append(make(text, start, text.index(" ", start + chance.randint(4, 200)), "v1"))
    for at in range(0, len(words), 25):
        words[at] = chance.choice(lexicon)
    edited = " ".join(words)
    began = time.perf_counter()
    places = [locate(edited, anchor) for anchor in anchors]
    assert time.perf_counter() - began < 20.0
    assert sum(place is not None for place in places) > 850
