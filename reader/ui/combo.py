"""The combo box used everywhere: with the arrow that style sheets leave out, and deaf to the wheel."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

MOST_ROWS = 16
"""Rows of the list before it scrolls."""


class QuietCombo(QComboBox):
    """A combo box the wheel scrolls past, so that scrolling the panel never changes a claim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(MOST_ROWS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the words, shortened to the room there is, and the arrow, which style sheets leave out."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, field.width() - 4)
        self.setToolTip(option.currentText if words != option.currentText else "")
        option.currentText = words
        drawing = QStylePainter(self)
        drawing.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        drawing.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        drawing.end()
        middle = QPointF(self.width() - 13, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.4))
        painter.drawPolyline([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
        painter.end()

    def showPopup(self) -> None:  # noqa: N802
        """Open the list wide enough for its words, as far as the screen has room."""
        room = self.screen().availableGeometry().width() if self.screen() else 640
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 16, room))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the list."""
        event.ignore()
