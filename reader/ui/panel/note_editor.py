"""A note or a plain highlight being edited: writing under a highlight makes it a note."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

from reader.domain.records import Annotation, Highlight, Kind, Note
from reader.ui.colour_dialog import ColourDialog
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.editor import CardEditor
from reader.ui.panel.fields import ElidedButton, GrowingEdit
from reader.ui.session import Session
from reader.ui.theme import NAMED_COLOURS, Theme, highlight_colour


class Swatch(QAbstractButton):
    """A round button in a highlight's colour; the present one has a ring."""

    def __init__(self, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self.setCheckable(True)
        self.setFixedSize(24, 24)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square."""
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the colour, a ring where it is the present one, a thicker one with the focus."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(highlight_colour(tokens, self.colour)))
        painter.setPen(QPen(QColor(tokens.muted), 1))
        painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 4, 4)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.ink), 1.6))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class NoteEditor(CardEditor):
    """The fields of a note, and of a highlight, which becomes a note with the first letter."""

    became_claim = Signal(str)
    """The highlight was made a claim: its id."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, key, parent)
        self._text = GrowingEdit(2, self)
        self._swatches: list[Swatch] = []
        self._colours = QWidget(self)
        row = QHBoxLayout(self._colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for colour in (*NAMED_COLOURS, *session.settings.value.own_colours):
            swatch = Swatch(colour, theme, self._colours)
            swatch.clicked.connect(lambda _=False, c=colour: self._recolour(c))
            row.addWidget(swatch)
            self._swatches.append(swatch)
        self._other = QToolButton(self._colours)
        self._other.clicked.connect(self._choose_colour)
        row.addWidget(self._other)
        row.addStretch(1)
        self._claim = ElidedButton(self, flat=True)
        self._claim.clicked.connect(self._to_claim)
        self.column.addWidget(self._colours)
        self.column.addWidget(self._text)
        self.add_to_foot(self._claim)
        self.bind(self._text, _text_of, self._write)
        self.start()

    def main_field(self) -> QWidget:
        """The note's text."""
        return self._text

    def _write(self, text: str) -> None:
        annotation = self.annotation
        if annotation is None:
            return
        if isinstance(annotation.body, Note):
            self.session.edit(self.key, "text", text=text)
        elif text.strip():
            self.session.attempt(lambda: self.session.library.convert(annotation, Note(text)))

    def _recolour(self, colour: str) -> None:
        if self.annotation is not None and isinstance(self.annotation.body, Highlight):
            self.session.edit(self.key, colour=colour)
            self.session.settings.change(colour=colour)
        self.refresh()

    def _choose_colour(self) -> None:
        dialog = ColourDialog(self.theme, self.session.settings, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._recolour)
        dialog.open()

    def _to_claim(self) -> None:
        self.flush()
        annotation = self.annotation
        if annotation is not None and isinstance(annotation.body, Highlight):
            body = self.session.new_body(Kind.CLAIM, annotation.anchor)
            self.session.attempt(lambda: self.session.library.convert(annotation, body))
            self.became_claim.emit(self.key)

    def refresh(self) -> None:
        """Show the record as it stands now."""
        super().refresh()
        body = self.annotation.body if self.annotation else None
        plain = isinstance(body, Highlight)
        self._colours.setVisible(plain)
        self._claim.setVisible(plain)
        if isinstance(body, Highlight):
            for swatch in self._swatches:
                swatch.setChecked(swatch.colour == body.colour)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        super().retranslate()
        self._text.setAccessibleName(translate("Panel", "Note"))
        self._text.setPlaceholderText(translate("Panel", "Write a note; Markdown is understood"))
        self._claim.set_whole(translate("Panel", "Make it a claim"))
        self._other.setToolTip(translate("Panel", "Another colour"))
        self._other.setAccessibleName(translate("Panel", "Another colour"))
        names = {
            "yellow": translate("Colours", "Yellow"),
            "green": translate("Colours", "Green"),
            "blue": translate("Colours", "Blue"),
            "pink": translate("Colours", "Pink"),
        }
        for swatch in self._swatches:
            name = names.get(swatch.colour, swatch.colour)
            swatch.setAccessibleName(name)
            swatch.setToolTip(name)

    def restyle(self) -> None:
        """Take on the theme."""
        super().restyle()
        self._other.setIcon(icon("add", self.theme.tokens.muted, 16))


def _text_of(annotation: Annotation) -> str:
    return annotation.body.text if isinstance(annotation.body, Note) else ""
