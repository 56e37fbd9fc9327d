"""Correcting what was taken for furniture: datelines, "read also" lines and footers are guessed, and guesses err."""

from collections.abc import Sequence
from dataclasses import replace

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Document
from reader.domain.text import Content, Span
from reader.library.library import Library


def set_aside(library: Library, document: Document, span: Span) -> Change | None:
    """Count a span as furniture, or as the author's text again where all of it is furniture already.

    Furniture is kept block by block, in reading order, without overlaps.
    """
    inside = _by_block(library.content(document), span)

    def build() -> Change | None:
        current = library.document(document.id)
        if is_aside(current, inside):
            kept = [piece for one in current.furniture for piece in _without(one, inside)]
        else:
            kept = _joined([*current.furniture, *inside])
        return library.replaced(ChangeKind.EDIT_DOCUMENT, document.id, replace(current, furniture=tuple(kept)))

    return library.commit(build) if inside else None


def is_aside(document: Document, spans: Sequence[Span]) -> bool:
    """Whether each of these spans is furniture as a whole."""
    return all(any(start <= one[0] and one[1] <= end for start, end in document.furniture) for one in spans)


def _by_block(content: Content, span: Span) -> list[Span]:
    """The parts of a span that lie in blocks, without the white space around them."""
    parts = []
    for block in content.blocks:
        start, end = max(span[0], block.start), min(span[1], block.end)
        part = content.text[start:end]
        if part.strip():
            start += len(part) - len(part.lstrip())
            parts.append((start, start + len(part.strip())))
    return parts


def _without(span: Span, cuts: Sequence[Span]) -> list[Span]:
    """What is left of a span once others are cut out of it."""
    left, start = [], span[0]
    for cut in cuts:
        if cut[1] <= start or cut[0] >= span[1]:
            continue
        if cut[0] > start:
            left.append((start, cut[0]))
        start = cut[1]
    if start < span[1]:
        left.append((start, span[1]))
    return left


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that overlap or touch as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
