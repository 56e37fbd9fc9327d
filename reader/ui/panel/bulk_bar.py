"""What can be done with several chosen cards at once: tag, untag, delete, each as one change."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from reader.domain.records import Annotation
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.editor import tags_of
from reader.ui.session import Session
from reader.ui.theme import Theme


class BulkBar(QFrame):
    """Shown while more than one card is chosen."""

    left = Signal()
    """The person stepped back."""

    def __init__(
        self, session: Session, theme: Theme, chosen: Callable[[], list[Annotation]], parent: QWidget | None = None
    ) -> None:
        """``chosen`` gives the annotations whose cards are selected."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._chosen = chosen
        self._count = 0
        self._label = QLabel(self)
        self.tag = QLineEdit(self)
        self.tag.returnPressed.connect(self._add_tags)
        self._delete = QToolButton(self)
        self._delete.clicked.connect(self.delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(6)
        row.addWidget(self._label)
        row.addWidget(self.tag, 1)
        row.addWidget(self._delete)
        self.hide()
        self.retranslate()
        self.restyle()

    def show_count(self, count: int) -> None:
        """Appear for more than one card."""
        self._count = count
        self.setVisible(count > 1)
        self.retranslate()

    def delete(self) -> None:
        """Delete what is chosen, as one change."""
        self._session.flush()
        gone = self._chosen()
        self._session.attempt(lambda: self._session.library.delete(gone))
        self.left.emit()

    def _add_tags(self) -> None:
        tags = tags_of(self.tag.text())
        if tags:
            self.retag(add=tags)
            self.tag.clear()

    def retag(self, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        """Tag what is chosen, as one change."""
        self._session.flush()
        chosen = self._chosen()
        self._session.attempt(lambda: self._session.library.retag(chosen, add, remove))

    def extend(self, menu: QMenu) -> None:
        """Put what the bar can do into a context menu."""
        menu.addAction(translate("Panel", "Tag…")).triggered.connect(self._tag_from_menu)
        tags = sorted({tag for one in self._chosen() for tag in one.tags})
        if tags:
            removing = menu.addMenu(translate("Panel", "Remove tag"))
            for tag in tags:
                action: QAction = removing.addAction(f"#{tag}")
                action.triggered.connect(lambda _=False, t=tag: self.retag(remove=(t,)))
        menu.addSeparator()
        menu.addAction(translate("Panel", "Delete")).triggered.connect(self.delete)

    def _tag_from_menu(self) -> None:
        self.show()
        self.tag.setFocus()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self._label.setText(translate("Panel", "%n chosen", "cards chosen in the panel", max(self._count, 1)))
        self.tag.setPlaceholderText(translate("Panel", "Add tags to these"))
        self.tag.setAccessibleName(translate("Panel", "Add tags to these"))
        self._delete.setToolTip(translate("Panel", "Delete these"))
        self._delete.setAccessibleName(translate("Panel", "Delete these"))

    def restyle(self) -> None:
        """Take on the theme."""
        self._delete.setIcon(icon("trash", self._theme.tokens.muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc goes back to one card."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
