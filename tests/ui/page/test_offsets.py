from hypothesis import given, settings
from hypothesis import strategies as st

from reader.ui.page.offsets import Offsets

TEXTS = st.text(alphabet=st.sampled_from("aé \n\u0301\u200d\u05d0漢\U0001f600\U0001f1ee\U0001f3fd"), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_every_offset_converts_both_ways(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_units(point) == units(text[:point])
        assert offsets.to_points(units(text[:point])) == point


def test_a_position_inside_a_surrogate_pair_is_the_characters_start() -> None:
    offsets = Offsets("a\U0001f600b")
    assert [offsets.to_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_text_without_emoji_converts_to_itself() -> None:
    offsets = Offsets("Café, 漢字")
    assert offsets.to_units(6) == offsets.to_points(6) == 6
