"""The card being edited: what all kinds have in common."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.records import Annotation, Claim
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.face import edge_of, one_line
from reader.ui.panel.fields import Bound, GrowingEdit
from reader.ui.panel.frame import CardFrame
from reader.ui.panel.places_box import PlacesBox
from reader.ui.panel.shape import EDGE, PAD
from reader.ui.session import Session
from reader.ui.theme import Theme

_STEPS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)


def tags_of(text: str) -> tuple[str, ...]:
    """The tags in a line: separated by spaces or commas, with or without #, each once."""
    words = (word.strip("#") for word in text.replace(",", " ").split())
    return tuple(dict.fromkeys(word for word in words if word))


class CardEditor(CardFrame):
    """A card whose fields can be typed into. Subclasses add the fields of their kind to ``column``."""

    left = Signal()
    """The person stepped back with Esc or is done."""
    delete = Signal()
    """The person wants the annotation deleted."""
    stepped = Signal()
    """The keyboard came to another field, not by the mouse."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.session = session
        self.key = key
        self._bound: list[Bound] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAD + EDGE - 2, PAD - 2, PAD - 2, PAD - 4)
        outer.setSpacing(8)
        self._quote = QLabel(self)
        self._quote.setProperty("role", "small")
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self._quote.setWordWrap(True)
        self._quote.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._quote)
        self._places = PlacesBox(session, key, self)
        outer.addWidget(self._places)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column)
        self._tags = QLineEdit(self)
        outer.addWidget(self._tags)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(4)
        outer.addLayout(self._foot)
        self._delete = QToolButton(self)
        self._delete.clicked.connect(self.delete)
        self._done = QPushButton(self)
        self._done.setProperty("role", "flat")
        self._done.clicked.connect(self.leave)
        self._foot.addStretch(1)
        self._foot.addWidget(self._delete)
        self._foot.addWidget(self._done)
        self.bind(self._tags, lambda one: " ".join(one.tags), self._retag)

    def start(self) -> None:
        """Show the record, put the words in. Called once by every subclass when its fields stand."""
        self.refresh()
        self.retranslate()
        self.restyle()
        self.watch(self)

    def watch(self, widget: QWidget) -> None:
        """Look at the keys of a widget and everything in it before the window does."""
        for one in (widget, *widget.findChildren(QWidget)):
            one.installEventFilter(self)

    @property
    def annotation(self) -> Annotation | None:
        """The record as it stands now."""
        return self.session.annotations.get(self.key)

    def main_field(self) -> QWidget:
        """Where the caret goes when editing begins."""
        return self._tags

    def around(self, field: QWidget) -> QWidget:
        """What should be seen together with a field."""
        return field

    def add_to_foot(self, button: QAbstractButton) -> None:
        """Set a button on the left of the card's foot."""
        self._foot.insertWidget(self._foot.count() - 3, button, 4)

    def bind(
        self, field: QLineEdit | GrowingEdit, read: Callable[[Annotation], str], write: Callable[[str], None]
    ) -> Bound:
        """Tie a field to the record."""
        made = Bound(self.session, field, read, write, self)
        self._bound.append(made)
        return made

    def edge(self) -> str:
        """By status or kind."""
        return edge_of(self.annotation, self.theme.tokens) if self.annotation else super().edge()

    def refresh(self) -> None:
        """Show the record as it stands now; what is being typed stays."""
        annotation = self.annotation
        if annotation is None:
            return
        for bound in self._bound:
            bound.show(annotation)
        quote = one_line(annotation.anchor.exact)
        same = isinstance(annotation.body, Claim) and one_line(annotation.body.statement) == quote
        self._quote.setText(quote if len(quote) <= 300 else quote[:299] + "…")
        self._quote.setVisible(not same or annotation.orphaned)
        self._places.refresh(annotation)
        self.update()

    def flush(self) -> None:
        """Store everything typed."""
        for bound in self._bound:
            bound.saver.flush()

    def forget(self) -> None:
        """Drop what is typed: the record is gone."""
        for bound in self._bound:
            bound.saver.forget()

    def leave(self) -> None:
        """Store and stop editing."""
        self.flush()
        self.left.emit()

    def _retag(self, text: str) -> None:
        annotation, wanted = self.annotation, tags_of(text)
        if annotation is None or annotation.tags == wanted:
            return
        gone = [tag for tag in annotation.tags if tag not in wanted]
        self.session.attempt(lambda: self.session.library.retag([annotation], add=wanted, remove=gone))

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self._tags.setPlaceholderText(translate("Panel", "Tags, separated by spaces"))
        self._tags.setAccessibleName(translate("Panel", "Tags"))
        self._delete.setToolTip(translate("Panel", "Delete"))
        self._delete.setAccessibleName(translate("Panel", "Delete"))
        self._done.setText(translate("Panel", "Done"))
        self._places.retranslate()

    def restyle(self) -> None:
        """Take on the theme."""
        self._delete.setIcon(icon("trash", self.theme.tokens.muted))

    # Events

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys typed into a card are the card's; undo and redo store what is typed and go through the library."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _STEPS:
            self.stepped.emit()
        in_list = isinstance(watched, QWidget) and watched.window() is not self.window()
        if not isinstance(event, QKeyEvent) or in_list:  # the list of a combo box knows its keys itself
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self.key_pressed(event):
            return True
        return super().eventFilter(watched, event)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key before the field does; True where it is done with."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if event.matches(QKeySequence.StandardKey.Undo):
            self.session.undo()
            return True
        if event.matches(QKeySequence.StandardKey.Redo) or _is_redo(event):
            self.session.redo()
            return True
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.leave()
            return True
        return False

    @staticmethod
    def _ours(event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if modifiers == Qt.KeyboardModifier.NoModifier:
            return event.key() < Qt.Key.Key_F1 or event.key() > Qt.Key.Key_F35
        undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return undo or enter or _is_redo(event)


def _is_redo(event: QKeyEvent) -> bool:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    return (event.key() == Qt.Key.Key_Z and event.modifiers() == control | shift) or (
        event.key() == Qt.Key.Key_Y and event.modifiers() == control
    )
