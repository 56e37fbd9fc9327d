"""Where an annotation that lost its place might belong."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.records import Annotation
from reader.domain.text import Span
from reader.library import placing
from reader.ui.language import translate
from reader.ui.panel.face import one_line
from reader.ui.panel.fields import ElidedButton
from reader.ui.session import Session

AROUND = 32
"""Code points of context shown on either side of a place."""


class PlacesBox(QWidget):
    """A sentence, the likeliest places each with a look and a button, and a way to choose the place oneself."""

    def __init__(self, session: Session, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._key = key
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        self._by_hand = ElidedButton(self)
        self._by_hand.clicked.connect(self._put_on_selection)
        self._rows: list[tuple[Span, QLabel, QPushButton, QPushButton]] = []
        self._text_version = ""
        self._hinted = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._sentence)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self._hint)
        column.addWidget(self._by_hand)
        self.hide()

    def refresh(self, annotation: Annotation) -> None:
        """Show places for an orphan; hide for everything that has its place."""
        self.setVisible(annotation.orphaned)
        version = self._session.document.text_version if self._session.document else ""
        if not annotation.orphaned or version == self._text_version:
            return
        self._text_version = version
        for _span, *widgets in self._rows:
            for widget in widgets:
                widget.deleteLater()
        self._rows.clear()
        found = self._session.attempt(lambda: placing.places(self._session.library, annotation)) or []
        for match in found:
            self._add((match.start, match.end))
        self.retranslate()

    def _add(self, span: Span) -> None:
        excerpt = QLabel(self._excerpt(span), self)
        excerpt.setTextFormat(Qt.TextFormat.RichText)
        excerpt.setWordWrap(True)
        look, put = QPushButton(self), QPushButton(self)
        look.clicked.connect(lambda: self._session.reveal.emit(*span))
        put.clicked.connect(lambda: self._put(span))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(look)
        row.addWidget(put)
        row.addStretch(1)
        self._list.addWidget(excerpt)
        self._list.addLayout(row)
        self._rows.append((span, excerpt, look, put))

    def _excerpt(self, span: Span) -> str:
        text = self._session.content.text if self._session.content else ""
        start, end = span
        before, after = one_line(text[max(start - AROUND, 0) : start]), one_line(text[end : end + AROUND])
        return f"…{escape(before)} <b>{escape(one_line(text[start:end]))}</b> {escape(after)}…"

    def _put(self, span: Span) -> None:
        annotation, anchor = self._session.annotations.get(self._key), self._session.anchor(span)
        if annotation is not None and anchor is not None:
            self._session.attempt(lambda: self._session.library.move(annotation, anchor))
            self._session.reveal.emit(*span)

    def _put_on_selection(self) -> None:
        span = self._session.page.selection() if self._session.page else None
        if span is not None:
            self._put(span)
            return
        self._hinted = True
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        if self._rows:
            sentence = translate(
                "Panel", "The text has changed and this passage was not found again. It may belong here:"
            )
        else:
            sentence = translate("Panel", "The text has changed and nothing in it resembles this passage.")
        self._sentence.setText(sentence)
        self._hint.setText(translate("Panel", "Select the right passage in the text, then press the button."))
        self._hint.setVisible(self._hinted or not self._rows)
        self._by_hand.set_whole(translate("Panel", "Put on the selected passage"))
        for _span, excerpt, look, put in self._rows:
            look.setText(translate("Panel", "Look", "show a possible place in the text"))
            put.setText(translate("Panel", "Put here"))
            look.setAccessibleDescription(excerpt.text())
            put.setAccessibleDescription(excerpt.text())
