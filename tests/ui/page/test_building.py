from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.domain.text import Block, BlockKind, Content, Mark, MarkKind
from reader.ui.page.building import Look, build
from reader.ui.page.geometry import origin, segments
from reader.ui.page.sheet import Sheet

LOOK = Look(("Noto Serif",), 18, 1.6, 68, False)
LINES = st.lists(
    st.tuples(st.sampled_from(list(BlockKind)), st.text(alphabet="ab \n\u0301\u05d0\U0001f600<&", max_size=12)),
    min_size=1,
    max_size=6,
)


def content_of(parts: list[tuple[BlockKind, str]], marks: tuple[Mark, ...] = ()) -> Content:
    blocks, position = [], 0
    for kind, text in parts:
        blocks.append(Block(kind, 1 if kind is BlockKind.HEADING else 0, position, position + len(text)))
        position += len(text) + 1
    made = Content("\n".join(text for _, text in parts), tuple(blocks), marks)
    made.check()
    return made


@settings(max_examples=80, deadline=None)
@given(LINES)
def test_one_qt_block_a_block_and_positions_are_utf16_offsets(
    qapp: QGuiApplication, parts: list[tuple[BlockKind, str]]
) -> None:
    content = content_of(parts)
    document = build(content, content.blocks, LOOK)
    assert document.blockCount() == len(content.blocks)
    sheet = Sheet(content, 0, LOOK)
    for number, block in enumerate(content.blocks):
        shown = document.findBlockByNumber(number)
        assert shown.position() == sheet.position(block.start)
        assert shown.text().replace("\u2028", "\n") == content.text[block.start : block.end]
    for offset in range(len(content.text) + 1):
        assert sheet.offset(sheet.position(offset)) == offset


def test_marks_shape_their_letters_and_no_others(qtbot: QtBot) -> None:
    text = "satu dua tiga"
    marks = (Mark(MarkKind.STRONG, 5, 13), Mark(MarkKind.EMPHASIS, 9, 13))
    document = build(content := content_of([(BlockKind.PARAGRAPH, text)], marks), content.blocks, LOOK)
    shapes = []
    fragments = document.begin().begin()
    while not fragments.atEnd():
        part = fragments.fragment()
        shapes.append(
            (part.text(), part.charFormat().fontWeight() == QFont.Weight.Bold, part.charFormat().fontItalic())
        )
        fragments += 1
    assert shapes == [("satu ", False, False), ("dua ", True, False), ("tiga", True, True)]


def test_markup_in_the_text_stays_text(qtbot: QtBot) -> None:
    content = content_of([(BlockKind.PARAGRAPH, '<b onclick="x">&amp;</b><img src="http://example.org/x.png">')])
    assert build(content, content.blocks, LOOK).toPlainText() == content.text


def test_a_paragraph_that_begins_in_hebrew_runs_from_right_to_left(qtbot: QtBot) -> None:
    content = content_of([(BlockKind.PARAGRAPH, "1. שלום dunia"), (BlockKind.PARAGRAPH, "dunia שלום")])
    document = build(content, content.blocks, LOOK)
    directions = [document.findBlockByNumber(number).textDirection() for number in (0, 1)]
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_headings_are_larger_and_list_items_indented(qtbot: QtBot) -> None:
    content = content_of([(BlockKind.PARAGRAPH, "a"), (BlockKind.HEADING, "b"), (BlockKind.LIST_ITEM, "c")])
    document = build(content, content.blocks, LOOK)
    plain, heading, item = (document.findBlockByNumber(number) for number in range(3))
    assert heading.charFormat().font().pixelSize() > 18
    assert item.blockFormat().leftMargin() > plain.blockFormat().leftMargin()


def test_sections_cut_long_texts_and_offsets_run_through(qtbot: QtBot) -> None:
    lines = [(BlockKind.PARAGRAPH, "kata \U0001f600 " * 2000) for _ in range(40)]
    content = content_of(lines)
    assert len(content.text) > 400_000
    second = Sheet(content, len(content.text) - 5, LOOK)
    assert second.number == len(second.spans) - 1 > 0
    assert second.blocks[-1].end == second.end == len(content.text)
    assert second.blocks[0].start == second.start == second.spans[second.number][0]
    assert second.offset(second.position(second.start + 77)) == second.start + 77


def test_pieces_of_a_mixed_line_follow_the_letters(qtbot: QtBot) -> None:
    text = "abc שלום def"
    content = content_of([(BlockKind.PARAGRAPH, text)])
    document = build(content, content.blocks, LOOK)
    document.setTextWidth(600)
    document.documentLayout().documentSize()
    block = document.begin()

    def stretch(start: int, end: int) -> list[tuple[int, int]]:
        found = segments(block, origin(document, block), start, end)
        return [(round(one.rect.left()), round(one.rect.right())) for one in found]

    [(first, last)] = stretch(4, 8)
    [(left, right)] = stretch(4, 5)
    assert right == last
    assert left > first
    [whole] = stretch(0, len(text))
    assert whole[0] == 0
    assert whole[1] > last
    assert len(stretch(0, 5)) == 2


def test_pieces_end_where_the_words_end_on_each_line(qtbot: QtBot) -> None:
    text = "satu dua tiga empat lima enam tujuh delapan"
    content = content_of([(BlockKind.PARAGRAPH, text)])
    document = build(content, content.blocks, LOOK)
    document.setTextWidth(160)
    document.documentLayout().documentSize()
    block = document.begin()
    pieces = list(segments(block, origin(document, block), 2, len(text) - 2))
    assert len(pieces) == block.layout().lineCount() > 2
    assert [one.first for one in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [one.last for one in pieces] == [False] * (len(pieces) - 1) + [True]
    line = block.layout().lineAt(0)
    assert pieces[0].rect.right() == line.naturalTextRect().right() < line.cursorToX(line.textLength())[0]
