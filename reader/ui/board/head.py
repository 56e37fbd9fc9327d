"""The strip over the board: what is shown, how it is grouped, and the filter."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.ui.board.grouping import Grouping
from reader.ui.board.stacking import Basis
from reader.ui.combo import QuietCombo
from reader.ui.language import translate

ARROW = 60
"""What a combo box needs besides its words, in pixels."""


class Page(IntEnum):
    """What the board shows."""

    TABLE = 0
    TIMELINE = 1
    SOURCES = 2
    NOTICED = 3


class Head(QWidget):
    """Four tabs, two choices of which at most one is shown, and the filter."""

    turned = Signal(object)
    """Another ``Page`` was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = [QToolButton(self) for _ in Page]
        self.grouping, self.basis = QuietCombo(self), QuietCombo(self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(0)
        for number, tab in enumerate(self.tabs):
            tab.setCheckable(True)
            tab.setProperty("role", "segment")
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(tab, number)
            line.addWidget(tab)
        group.idClicked.connect(lambda number: self.turned.emit(Page(number)))
        for combo in (self.grouping, self.basis):
            combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for value in Grouping:
            self.grouping.addItem("", value)
        for basis in Basis:
            self.basis.addItem("", basis)
        for widget, stretch in ((self.grouping, 0), (self.basis, 0), (self.filter, 1)):
            line.addSpacing(10)
            line.addWidget(widget, stretch)

    @property
    def page(self) -> Page:
        """What is chosen."""
        return next((page for page in Page if self.tabs[page].isChecked()), Page.TABLE)

    def show_page(self, page: Page) -> None:
        """Show what is chosen, and the choices that go with it."""
        self.tabs[page].setChecked(True)
        self.grouping.setVisible(page is Page.TABLE)
        self.basis.setVisible(page is Page.TIMELINE)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        names = (
            translate("Board", "Claims"),
            translate("Board", "Timeline"),
            translate("Board", "Sources"),
            translate("Board", "Noticed"),
        )
        for tab, name in zip(self.tabs, names, strict=True):
            tab.setText(name)
        groupings = {
            Grouping.NONE: translate("Board", "Not grouped"),
            Grouping.SUBJECT: translate("Board", "By subject"),
            Grouping.SOURCE: translate("Board", "By source"),
            Grouping.STATUS: translate("Board", "By status"),
            Grouping.TEXT: translate("Board", "By text"),
        }
        for row, grouping in enumerate(Grouping):
            self.grouping.setItemText(row, groupings[grouping])
        self.basis.setItemText(0, translate("Board", "By the dates claimed"))
        self.basis.setItemText(1, translate("Board", "By publication"))
        for combo in (self.grouping, self.basis):
            combo.ensurePolished()
            words = (combo.fontMetrics().horizontalAdvance(combo.itemText(row)) for row in range(combo.count()))
            combo.setFixedWidth(max(words) + ARROW)
        self.grouping.setAccessibleName(translate("Board", "Group the claims"))
        self.basis.setAccessibleName(translate("Board", "Place the claims in time"))
        self.filter.setPlaceholderText(translate("Board", "Filter"))
        self.filter.setAccessibleName(translate("Board", "Filter"))
