"""The title and what is known of a document, above its text and scrolling with it, but no part of it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.domain.records import Document
from reader.domain.text import BlockKind, Content
from reader.ui.language import format_date, language_name, translate
from reader.ui.page.building import Look
from reader.ui.page.canvas import PADDING
from reader.ui.theme import Tokens

ABOVE = 32
BELOW = 12


class Header(QWidget):
    """Two labels: a title that is left out where the text begins with it, and a line of details."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._title = QLabel(self, wordWrap=True)
        self._meta = QLabel(self, wordWrap=True)
        for label in (self._title, self._meta):
            # What was typed or imported is never taken for markup.
            label.setTextFormat(label.textFormat().PlainText)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, ABOVE, PADDING, BELOW)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._meta)
        self.retranslate()

    def show_document(self, document: Document | None, content: Content | None) -> None:
        """Show another document's details, or the present one's as they now are."""
        self._document = document
        self.retranslate()
        self._title.setVisible(not (document and content and _begins_with(content, document.title)))

    def restyle(self, look: Look, tokens: Tokens) -> None:
        """Take another look and theme."""
        title = look.font()
        title.setPixelSize(round(look.size * 1.53))
        title.setWeight(QFont.Weight.Bold)
        families = ", ".join(f'"{family}"' for family in look.families)
        self._title.setStyleSheet(
            f"color: {tokens.ink}; font-family: {families}; font-weight: 700; font-size: {title.pixelSize()}px;"
        )
        self._meta.setStyleSheet(f"color: {tokens.muted}; font-size: 13px;")

    def height_at(self, width: int) -> int:
        """How tall the header is at a width, in pixels."""
        return max(ABOVE, self._column.heightForWidth(width))

    def retranslate(self) -> None:
        """Words of the present language."""
        document = self._document
        self._title.setText(document.title if document else "")
        parts = []
        if document is not None:
            parts = [document.byline, document.site]
            if document.language:
                name = language_name(document.language)
                parts.append(
                    translate("Page", "in {language}", "the language a text is written in").format(language=name)
                )
            parts.append(format_date(document.published) if document.published else "")
        self._meta.setText(" · ".join(part for part in parts if part))
        self._meta.setVisible(bool(self._meta.text()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _begins_with(content: Content, title: str) -> bool:
    first = next((block for block in content.blocks if block.end > block.start), None)
    if first is None or first.kind is not BlockKind.HEADING:
        return False
    return content.text[first.start : first.end].split() == title.split()
