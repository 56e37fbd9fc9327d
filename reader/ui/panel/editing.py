"""Which card is being edited, and the editor that stands in its place."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.records import Claim, Translation
from reader.ui.panel.claim_editor import ClaimEditor
from reader.ui.panel.editor import CardEditor
from reader.ui.panel.note_editor import NoteEditor
from reader.ui.panel.translation_editor import TranslationEditor
from reader.ui.panel.view import CardView
from reader.ui.session import Session
from reader.ui.theme import Theme


class Editing(QObject):
    """At most one card at a time."""

    became_claim = Signal(str)
    delete = Signal()

    def __init__(self, session: Session, theme: Theme, view: CardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._view = view
        self._editor: CardEditor | None = None
        # Once the card has taken on its height: what was folded out a moment ago has none yet.
        self._look = QTimer(self, interval=0, singleShot=True)
        self._look.timeout.connect(self._show_focus)

    @property
    def editor(self) -> CardEditor | None:
        """The editor that is open."""
        return self._editor

    def open(self, key: str) -> None:
        """Edit a card: its editor takes its place and the caret goes to its main field."""
        kind = self._kind_for(key)
        if kind is None:
            return
        if self._editor is None or self._editor.key != key or type(self._editor) is not kind:
            self.close()
            self._editor = kind(self._session, self._theme, key, self._view.viewport())
            self._editor.left.connect(self._leave)
            self._editor.delete.connect(self.delete)
            self._editor.resized.connect(self._view.settle)
            self._editor.resized.connect(self._look.start)
            self._editor.stepped.connect(self._look.start)
            if isinstance(self._editor, NoteEditor):
                self._editor.became_claim.connect(self.became_claim)
            self._view.cards.pinned = key
            self._view.set_editor(key, self._editor)
        row = self._view.cards.row_of(key)
        self._view.scrollTo(self._view.cards.index(row))
        self._editor.main_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind_for(self, key: str) -> type[CardEditor] | None:
        annotation = self._session.annotations.get(key)
        if annotation is None:
            return None
        if isinstance(annotation.body, Claim):
            return ClaimEditor
        return TranslationEditor if isinstance(annotation.body, Translation) else NoteEditor

    def step(self, step: int) -> None:
        """Go to the next or previous part of the claim being edited."""
        if isinstance(self._editor, ClaimEditor):
            self._editor.step(step)

    def _show_focus(self) -> None:
        """Scroll the list to the field that has the keyboard."""
        editor, focus = self._editor, QApplication.focusWidget()
        if editor is not None and focus is not None and editor.isAncestorOf(focus):
            self._view.bring(editor.around(focus))
            self._view.bring(focus)

    def follow(self) -> None:
        """The library changed: show it in the editor, or close the editor of what is gone or of another kind now."""
        if self._editor is None:
            return
        if self._kind_for(self._editor.key) is not type(self._editor):
            self.close()
        else:
            self._editor.refresh()

    def close(self) -> None:
        """Store what is typed and put the card back; the focus stays with the list if it was in the card."""
        editor = self._editor
        if editor is None:
            return
        self._editor = None
        self._look.stop()
        if editor.annotation is None:
            editor.forget()
        else:
            editor.flush()
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is editor or editor.isAncestorOf(focus))
        self._view.cards.pinned = ""
        self._view.set_editor("", None)
        if inside:
            self._view.setFocus()
        editor.hide()
        editor.deleteLater()

    def _leave(self) -> None:
        self.close()
        self._view.setFocus()

    def restyle(self) -> None:
        """Take on the theme."""
        if self._editor is not None:
            self._editor.restyle()
