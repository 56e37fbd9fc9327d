"""The headings of the columns: the source's name, and for each target a choice of versions."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from reader.domain.records import Document
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.compare.geometry import PAD_X, Geometry
from reader.ui.icons import icon
from reader.ui.language import language_name, translate
from reader.ui.theme import Theme

HEIGHT = 36
ARROW = 14
NOTHING, SCRATCH, OTHER = "-none", "-scratch", "-other"
"""What can be chosen besides a version's id."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What may stand in a column: a version's id or one of the words above."""

    key: str
    text: str


def version_name(document: Document) -> str:
    """A version as a heading: "English — Draft A"."""
    name = document.version or document.title
    return f"{language_name(document.language)} — {name}" if document.language else name


class HeadingBox(QComboBox):
    """A choice that looks like a heading, with a small arrow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def restyle(self) -> None:
        """Take the theme's colours."""
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QComboBox {{ background: transparent; border: 1px solid transparent; color: {tokens.muted};"
            " font-size: 12px; font-weight: 600; padding: 2px 20px 2px 9px; }"
            f"QComboBox:hover {{ background: {tokens.accent_soft}; }}"
            f"QComboBox:focus {{ border: 1px solid {tokens.accent}; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame, as many of the words as fit, and the arrow."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        arrow = icon("chevron-down", self._theme.tokens.muted, ARROW)
        left, room = PAD_X - 3, self.width() - PAD_X - ARROW - 8
        words = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.drawText(left, 0, room, self.height(), Qt.AlignmentFlag.AlignVCenter, words)
        arrow.paint(painter, self.width() - ARROW - 4, (self.height() - ARROW) // 2, ARROW, ARROW)


class Header(QWidget):
    """One strip over the rows, its parts placed over their columns."""

    chosen = Signal(int, str)
    """For the target column (from 1) another version's id was chosen, or ``NOTHING``, ``SCRATCH``, ``OTHER``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.source = QLabel(self)
        self.source.setProperty("role", "heading")
        self.boxes = [HeadingBox(theme, self), HeadingBox(theme, self)]
        self.differences = True
        self._comparison: Comparison | None = None
        self._versions: Sequence[Document] = ()
        self._geometry = Geometry(1, 1)
        for column, box in enumerate(self.boxes, 1):
            box.restyle()
            theme.changed.connect(box.restyle)
            box.activated.connect(lambda _index, at=column: self._activated(at))
        self.retranslate()

    def show_comparison(self, comparison: Comparison, versions: Sequence[Document]) -> None:
        """Name the columns and offer these versions."""
        self._comparison, self._versions = comparison, versions
        self._geometry = Geometry(self.width(), comparison.columns)
        self.retranslate()

    def place(self, geometry: Geometry) -> None:
        """Stand over columns of this geometry."""
        self._geometry = geometry
        self._arrange()

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(0, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep to the columns."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak the present language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put words on everything."""
        comparison = self._comparison
        self.boxes[0].setAccessibleName(translate("Compare", "Version in the second column"))
        self.boxes[1].setAccessibleName(translate("Compare", "Version in the third column"))
        if comparison is None:
            return
        source = language_name(comparison.source.language) or comparison.source.title
        self.source.setText(translate("Compare", "{language} — source", "heading of a column").format(language=source))
        self.source.setToolTip(comparison.source.title)
        for column, box in enumerate(self.boxes, 1):
            self._fill(comparison, column, box)
        self._arrange()

    def _fill(self, comparison: Comparison, column: int, box: QComboBox) -> None:
        there = column < comparison.columns
        current = (comparison.targets[column - 1].key or SCRATCH) if there else NOTHING
        box.clear()
        for choice in self._choices(comparison, column):
            box.addItem(choice.text, choice.key)
        box.setCurrentIndex(max(box.findData(current), 0))
        base = comparison.base(column) if there else None
        if base is not None and self.differences:
            words = translate("Compare", "{version} (difference from {other})", "heading of a column")
            named = words.format(version=box.currentText(), other=self._short_name(comparison, base))
            box.setItemText(box.currentIndex(), named)
        box.setToolTip(box.currentText())

    @staticmethod
    def _short_name(comparison: Comparison, column: int) -> str:
        document = comparison.source if column == SOURCE else comparison.targets[column - 1].document
        return (document.version or document.title) if document else ""

    def show_differences(self, shown: bool) -> None:
        """Say what a column differs from, or not."""
        self.differences = shown
        self.retranslate()

    def _choices(self, comparison: Comparison, column: int) -> list[Choice]:
        other = 2 - column
        taken = comparison.targets[other].key if other < len(comparison.targets) else ""
        found = [Choice(one.id, version_name(one)) for one in self._versions if one.id != taken]
        language = language_name(comparison.session.target_language())
        words = translate("Compare", "New translation into {language}", "heading of a column")
        found.append(Choice(SCRATCH, words.format(language=language)))
        if column > 1:
            found.insert(0, Choice(NOTHING, translate("Compare", "No second version", "the third column is not shown")))
        found.append(Choice(OTHER, translate("Compare", "Set beside another document…")))
        return found

    def _activated(self, column: int) -> None:
        box = self.boxes[column - 1]
        key = str(box.currentData())
        self.retranslate()
        self.chosen.emit(column, key)

    def _arrange(self) -> None:
        columns = self._comparison.columns if self._comparison else 1
        left, width = self._geometry.cell(0)
        self.source.setGeometry(left + PAD_X, 0, width - PAD_X, HEIGHT)
        for column, box in enumerate(self.boxes, 1):
            if column < columns:
                left, width = self._geometry.cell(column)
                box.setGeometry(left + 3, 5, width - 6, HEIGHT - 10)
            box.setVisible(column < columns)
