"""The tabs of the panel, each with its count."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from reader.domain.records import Kind
from reader.ui.language import format_number, translate
from reader.ui.panel.order import TABS
from reader.ui.theme import Theme

HEIGHT = 40


class _Tab(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.count = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def _fonts(self) -> tuple[QFont, QFont]:
        name, pill = QFont(self.font()), QFont(self.font())
        name.setPixelSize(13)
        name.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        pill.setPixelSize(11)
        return name, pill

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the name in bold and the count, so that choosing a tab moves nothing."""
        name, pill = self._fonts()
        name.setWeight(QFont.Weight.DemiBold)
        pill_width = QFontMetrics(pill).horizontalAdvance(format_number(self.count)) + 14
        return QSize(QFontMetrics(name).horizontalAdvance(self.text()) + 12 + pill_width, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow panels shorten the name."""
        return QSize(48, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Name, count in a pill, a line under the chosen one."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, pill = self._fonts()
        count = format_number(self.count)
        pill_width = QFontMetrics(pill).horizontalAdvance(count) + 14
        room = max(self.width() - pill_width - 8, 0)
        shown = QFontMetrics(name).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(name)
        painter.setPen(QColor(tokens.ink if self.isChecked() or self.underMouse() else tokens.muted))
        painter.drawText(QRect(0, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left = QFontMetrics(name).horizontalAdvance(shown) + 8
        box = QRectF(left, self.height() / 2 - 8, pill_width, 16)
        painter.setBrush(QColor(tokens.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 8, 8)
        painter.setFont(pill)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)
        if self.isChecked():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(tokens.accent))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRoundedRect(QRectF(0.5, 6.5, self.width() - 1, self.height() - 13), 4, 4)
        painter.end()


class Tabs(QWidget):
    """One tab a kind; ``chosen`` follows a click or an arrow key."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._tabs: dict[Kind, _Tab] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(18)
        for kind in TABS:
            tab = _Tab(theme, self)
            tab.clicked.connect(lambda _=False, k=kind: self.chosen.emit(k))
            self._group.addButton(tab)
            self._tabs[kind] = tab
            row.addWidget(tab)
        row.addStretch(1)
        self.setFixedHeight(HEIGHT)
        self.retranslate()

    def show_kind(self, kind: Kind) -> None:
        """Mark a tab as the chosen one."""
        self._tabs[kind].setChecked(True)

    def set_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many cards each tab has."""
        for kind, tab in self._tabs.items():
            tab.count = counts[kind]
            tab.setAccessibleDescription(format_number(tab.count))
            tab.updateGeometry()
            tab.update()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        names = {
            Kind.CLAIM: translate("Panel", "Claims"),
            Kind.TRANSLATION: translate("Panel", "Translations"),
            Kind.NOTE: translate("Panel", "Notes"),
        }
        for kind, tab in self._tabs.items():
            tab.setText(names[kind])
            tab.setAccessibleName(names[kind])
            tab.setToolTip(names[kind])
            tab.updateGeometry()
        self._tabs[Kind.NOTE].setToolTip(translate("Panel", "Notes and plain highlights"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A hairline under all tabs."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.tokens.line))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and Right go to the neighbouring tab."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        current = next(row for row, kind in enumerate(TABS) if self._tabs[kind].isChecked())
        kind = TABS[(current + step) % len(TABS)]
        self._tabs[kind].setFocus()
        self._tabs[kind].click()
