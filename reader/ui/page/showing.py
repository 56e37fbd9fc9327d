"""Which section of the open text the page shows, at which place, in which look."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from reader.domain.text import Content
from reader.settings import SettingsFile
from reader.ui.language import translate
from reader.ui.page.building import Look
from reader.ui.page.canvas import PADDING, Canvas
from reader.ui.page.header import Header
from reader.ui.page.highlighting import Coverage, dress
from reader.ui.page.ornaments import Ornaments
from reader.ui.page.painting import Marks
from reader.ui.page.sheet import Sheet
from reader.ui.page.text import PageText
from reader.ui.session import Session
from reader.ui.theme import Theme

PLACE_MS = 120
"""How long scrolling must rest, at most, before the place is reported."""


class Showing(QObject):
    """Owns the sheet on the page and what is painted on it. ``place`` only moves when the person scrolls."""

    renewed = Signal()
    """Another sheet is shown, or none; marks have to be shown on it anew."""

    def __init__(self, text: PageText, session: Session, theme: Theme, settings: SettingsFile) -> None:
        super().__init__(text)
        self._text = text
        self._session = session
        self._theme = theme
        self._settings = settings
        self._look = Look.of(settings.value)
        self._settling = False
        self.place = 0
        self._inset: float | None = None
        self.header = Header(text.viewport())
        self.earlier, self.later = QPushButton(text.viewport()), QPushButton(text.viewport())
        self.earlier.clicked.connect(lambda: self.turn(-1))
        self.later.clicked.connect(lambda: self.turn(1))
        self._report = QTimer(self, interval=PLACE_MS, singleShot=True)
        self._report.timeout.connect(self._tell_place)
        text.resized.connect(self.settle)
        text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._take_look()
        self.retranslate()

    # What is shown

    def show_text(self, content: Content | None, place: int) -> None:
        """Show a text at an offset, or nothing."""
        self._report.stop()
        self.header.show_document(self._session.document, content)
        if content is None:
            self.place = 0
            self._text.show_sheet(None, 0)
            self._put_beside()
            self.renewed.emit()
            return
        self._inset = None
        self._show(Sheet(content, place, self._look), place)

    def _show(self, sheet: Sheet, place: int) -> None:
        tokens = self._theme.tokens
        self._settling = True
        coverage = Coverage(sheet, self._session.present())
        self._dress(sheet, coverage)
        self._text.show_sheet(sheet, self._head())
        assert self._text.places is not None
        ornaments = Ornaments(tokens, self._look.size)
        self._text.canvas = Canvas(self._text, self._text.places, Marks(sheet, coverage, tokens), ornaments)
        self.place = place
        self.settle()
        self.renewed.emit()

    def rebuild(self) -> None:
        """Show the same place in the look the settings now ask for, with the same selection."""
        self._look = Look.of(self._settings.value)
        self._take_look()
        sheet = self._text.sheet
        if sheet is None:
            return
        cursor = self._text.textCursor()
        anchor, position = sheet.offset(cursor.anchor()), sheet.offset(cursor.position())
        self._show(Sheet(sheet.content, self.place, self._look), self.place)
        if self._text.places is not None:
            self._settling = True
            self._text.places.select(anchor, position)
            self.settle()

    def restyle(self) -> None:
        """Take the theme's colours; nothing moves."""
        canvas, sheet = self._text.canvas, self._text.sheet
        self.header.restyle(self._look, self._theme.tokens)
        if canvas is None or sheet is None or self._text.places is None:
            return
        marks = Marks(sheet, canvas.marks.coverage, self._theme.tokens)
        ornaments = Ornaments(self._theme.tokens, self._look.size)
        self._text.canvas = Canvas(self._text, self._text.places, marks, ornaments)
        self._dress(sheet, canvas.marks.coverage)
        self.settle()

    def details_changed(self) -> None:
        """The document's title, byline, furniture ... are others now."""
        self.header.show_document(self._session.document, self._session.content)
        self.dress()
        self.settle()

    def dress(self) -> None:
        """Colour links and furniture anew: they, or the marks over them, are others now."""
        if self._text.sheet is not None and self._text.canvas is not None:
            self._dress(self._text.sheet, self._text.canvas.marks.coverage)

    def _dress(self, sheet: Sheet, coverage: Coverage) -> None:
        document = self._session.document
        dress(sheet, document.furniture if document else (), self._theme.tokens, coverage)

    def _take_look(self) -> None:
        self._text.setMaximumWidth(self._look.width() + 2 * PADDING)
        self.header.restyle(self._look, self._theme.tokens)

    # Places

    def settle(self) -> None:
        """Lay out what has changed and bring the place back to the viewport's upper edge."""
        places, sheet = self._text.places, self._text.sheet
        if places is None or sheet is None:
            return
        self._settling = True
        self._text.set_head(self._head())
        places.settle()
        self._put_beside()
        above = places.line(self.place)[0]
        if self._inset is not None:
            places.scroll_to(above - self._inset)
        else:
            places.scroll_to(0 if self.place <= sheet.start else above)
        self._settling = False
        self._text.viewport().update()

    def pixel(self, offset: int) -> float:
        """The document pixel of an offset's line."""
        return self._text.places.line(offset)[0] if self._text.places else 0.0

    def reveal(self, start: int, end: int) -> None:
        """Bring a span into view; what is in view already stays where it is."""
        sheet = self._text.sheet
        if sheet is None:
            return
        if not sheet.shows(start):
            self._turn_to(start)
        places = self._text.places
        if places is None:
            return
        if not (places.visible(start) and (places.visible(max(start, end - 1)) or end - start > 600)):
            places.scroll_to(max(0.0, places.line(start)[0] - self._text.viewport().height() / 3))
        if self._text.caret and not self._text.textCursor().hasSelection():
            places.select(start, start)

    def turn(self, direction: int) -> None:
        """Go so many sections on, at most to the last: to its start, or to its end when going back."""
        sheet = self._text.sheet
        number = min(max(sheet.number + direction, 0), len(sheet.spans) - 1) if sheet else 0
        if sheet is None or number == sheet.number:
            return
        self._turn_to(sheet.spans[number][0])
        if direction < 0:
            bar = self._text.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _turn_to(self, offset: int) -> None:
        if self._session.content is not None:
            self._inset = None
            self._show(Sheet(self._session.content, offset, self._look), offset)
            self._report.start()

    def _scrolled(self) -> None:
        self._put_beside()
        if not (self._settling or self._text.unasked) and self._text.places is not None:
            self.place = self._text.places.first_visible()
            self._inset = self._text.places.line(self.place)[0] - self._text.places.top
            if not self._report.isActive():
                self._report.start()

    def _tell_place(self) -> None:
        self._session.read_to(self.place)

    # Beside the text

    def _head(self) -> int:
        sheet = self._text.sheet
        first = sheet is None or sheet.number == 0
        return self.header.height_at(self._text.viewport().width()) if first else 72

    def _put_beside(self) -> None:
        """Put header and section buttons where they scroll with the text."""
        sheet, top = self._text.sheet, self._text.verticalScrollBar().value()
        first = sheet is None or sheet.number == 0
        last = sheet is None or sheet.number == len(sheet.spans) - 1
        width = self._text.viewport().width()
        self.header.setVisible(sheet is not None and first)
        self.header.setGeometry(0, -top, width, self._head())
        for button, shown in ((self.earlier, not first), (self.later, not last)):
            button.setVisible(shown)
            button.adjustSize()
        self.earlier.move((width - self.earlier.width()) // 2, 20 - top)
        foot = round(self._text.document().size().height()) - 12 - self.later.height()
        self.later.move((width - self.later.width()) // 2, foot - top)

    def retranslate(self) -> None:
        """Words of the present language."""
        self.header.retranslate()
        self.earlier.setText(translate("Page", "Previous section"))
        self.later.setText(translate("Page", "Next section"))
        self.settle()
