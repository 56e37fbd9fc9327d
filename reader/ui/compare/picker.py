"""A list of the library's documents that closes by itself: which one to set beside the open one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.domain.records import Document
from reader.ui.language import language_name, translate

_KEY = Qt.ItemDataRole.UserRole


class Picker(QFrame):
    """Type to narrow the list, Enter or a click takes one, Esc none."""

    picked = Signal(str)

    def __init__(self, documents: Sequence[Document], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        for document in documents:
            self._add(document)
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self.resize(420, 320)
        self.retranslate()

    def _add(self, document: Document) -> None:
        about = [document.version, language_name(document.language)]
        words = " · ".join([document.title, *(one for one in about if one)])
        item = QListWidgetItem(words)
        item.setToolTip(words)
        item.setData(_KEY, document.id)
        self.list.addItem(item)

    def open_at(self, place: QPoint) -> None:
        """Show under a point of the screen, ready for typing."""
        self.move(place)
        self.show()
        self.filter.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrows and Enter go from the field to the list."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None and not item.isHidden():
                    self._take(item)
                return True
        return super().eventFilter(watched, event)

    def _step(self, direction: int) -> None:
        row = self.list.currentRow() + direction
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += direction
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _narrow(self, text: str) -> None:
        wanted, first = text.casefold().split(), -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            matches = all(word in item.text().casefold() for word in wanted)
            item.setHidden(not matches)
            first = row if matches and first < 0 else first
        self.list.setCurrentRow(first)

    def _take(self, item: QListWidgetItem) -> None:
        self.close()
        self.picked.emit(str(item.data(_KEY)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak the present language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put words on everything."""
        self.filter.setPlaceholderText(translate("Compare", "Find a document"))
        self.filter.setAccessibleName(translate("Compare", "Find a document"))
        self.list.setAccessibleName(translate("Compare", "Documents of the library"))
