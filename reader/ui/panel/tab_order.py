"""Tab goes through a card as the eye does, whenever its fields were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_layout(widget: QWidget) -> None:
    """Let Tab visit the fields of a widget in the order of its layouts."""
    for one, following in pairwise(in_layout(widget)):
        QWidget.setTabOrder(one, following)


def in_layout(widget: QWidget) -> list[QWidget]:
    """The fields of a widget that Tab visits, in the order of its layouts; hidden ones too."""
    layout = widget.layout()
    return [one for one in _widgets(layout) if one.focusPolicy() & Qt.FocusPolicy.TabFocus] if layout else []


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _widgets(inner)
