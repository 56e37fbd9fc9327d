from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.text import Block, BlockKind, Content
from reader.language.sectioning import sections


def content(*lines: str) -> Content:
    blocks, position = [], 0
    for line in lines:
        heading = line.startswith("#")
        blocks.append(
            Block(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, int(heading), position, position + len(line))
        )
        position += len(line) + 1
    return Content("\n".join(lines), tuple(blocks))


LINES = st.lists(
    st.one_of(st.text("ab", max_size=30), st.text("ab", max_size=8).map(lambda text: "#" + text)), max_size=25
)


@given(LINES, st.integers(1, 60))
@settings(max_examples=150, deadline=None)
def test_sections_cover_the_text_at_block_borders(lines: list[str], most: int) -> None:
    made = content(*lines)
    spans = sections(made, most)
    assert "\n".join(made.text[start:end] for start, end in spans) == made.text
    starts, ends = {block.start for block in made.blocks} | {0}, {block.end for block in made.blocks} | {len(made.text)}
    assert all(start in starts and end in ends for start, end in spans)
    for start, end in spans:
        inside = [block for block in made.blocks if start <= block.start and block.end <= end]
        assert end - start <= most or len(inside) <= 1


def test_a_short_text_is_one_section() -> None:
    made = content("satu", "dua")
    assert sections(made) == ((0, len(made.text)),)
    assert sections(Content("", ())) == ((0, 0),)


def test_cuts_before_a_heading_in_the_second_half_of_the_room() -> None:
    made = content("a" * 40, "b" * 20, "# Bab", "c" * 20, "d" * 40)
    assert [made.text[start:end][0] for start, end in sections(made, 100)] == ["a", "#"]


def test_an_early_heading_does_not_make_a_tiny_section() -> None:
    made = content("a" * 10, "# Bab", "c" * 60, "d" * 60)
    assert [made.text[start:end][0] for start, end in sections(made, 100)] == ["a", "d"]


def test_a_block_longer_than_the_room_stays_whole() -> None:
    made = content("a" * 10, "b" * 500, "c" * 10)
    assert (11, 511) in sections(made, 100)


def test_a_heading_parts_from_a_block_too_long_for_both() -> None:
    assert sections(content("a" * 12, "# Bab", "b" * 60), 20) == ((0, 12), (13, 18), (19, 79))
