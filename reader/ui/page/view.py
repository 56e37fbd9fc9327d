"""The reading page as one widget: text, find bar, rail, selection bar, progress line."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.text import Span
from reader.language import snapping
from reader.settings import SettingsFile
from reader.ui.language import Language, translate
from reader.ui.page import menu
from reader.ui.page.finder import Finder
from reader.ui.page.finding import Finding
from reader.ui.page.following import Following
from reader.ui.page.handles import End, Handles
from reader.ui.page.keys import Keys
from reader.ui.page.pointing import Pointing
from reader.ui.page.rail import ProgressLine, Rail
from reader.ui.page.raising import Raising
from reader.ui.page.selection_bar import SelectionBar
from reader.ui.page.showing import Showing
from reader.ui.page.text import PageText
from reader.ui.session import Session
from reader.ui.theme import Theme

SIZES = (11, 40)
"""The smallest and largest text size in pixels."""


class PageView(QWidget):
    """Shows the session's document and is what the session asks for the selection."""

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, language: Language) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._settings = settings
        self.text = PageText(self)
        self.finder = Finder(self)
        self.progress = ProgressLine(self)
        self.bar = SelectionBar(session, theme, settings, self)
        self._stage = QWidget(self)
        self._raising = Raising(self.bar, self.text, self._stage, session)
        self.handles = Handles(self.text, session)
        self.showing = Showing(self.text, session, theme, settings)
        self.rail = Rail(self.text.verticalScrollBar(), self.showing.pixel, self)
        self.following = Following(self.showing, self.text, self.rail, self.progress, session)
        self._finding = Finding(self.finder, self.text, self.showing, self.following, session)
        self.keys = Keys(self.text, session, self.handles, self.showing.turn)
        self.pointing = Pointing(self.text, session, self.handles)
        self._lay_out()
        self._connect()
        session.page = self
        # Qt tells widgets of the switch a little later; the page is never painted in two languages.
        language.changed.connect(self.retranslate)
        self.restyle()
        self.retranslate()
        self.following.open()
        self._finding.follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._stage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.text, 1000)
        row.addStretch(1)
        row.addWidget(self.rail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.finder, self._stage, self.progress):
            column.addWidget(widget)
        column.setStretch(1, 1)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        self.text.on_key = self.keys.handle
        self.text.on_mouse = self.pointing.handle
        self.text.menu_wanted.connect(lambda point: menu.show(self.text, self._session, point))
        self.text.zoomed.connect(self.zoom)
        self.rail.chosen.connect(self.following.go_to)
        self._theme.changed.connect(self.restyle)

    # What the session and the window ask

    def selection(self) -> Span | None:
        """See ``Selecting.selection``."""
        sheet, content = self.text.sheet, self._session.content
        span = sheet.selected(self.text.textCursor()) if sheet else None
        if span is None or content is None:
            return None
        start, end = snapping.snap(content.text, *span)
        return (start, end) if start < end else None

    def caret(self) -> int | None:
        """See ``Selecting.caret``."""
        sheet = self.text.sheet
        return sheet.offset(self.text.textCursor().position()) if sheet is not None and self.text.caret else None

    def clear_selection(self) -> None:
        """See ``Selecting.clear_selection``."""
        self.keys.let_go()

    def toggle_caret(self) -> None:
        """Turn caret browsing on or off; on, the caret stands where the eye is."""
        places = self.text.places
        self.text.caret = not self.text.caret
        if self.text.caret and places is not None and not self.text.textCursor().hasSelection():
            sheet = self.text.sheet
            assert sheet is not None
            if not places.visible(sheet.offset(self.text.textCursor().position())):
                first = places.first_visible()
                places.select(first, first)
        self.focus_text()
        self.text.viewport().update()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks up native windows, which nobody needs here
        """Open the find bar."""
        self._finding.find()

    def find_next(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit; opens the find bar where it is shut."""
        self._finding.step(direction)

    def apply_settings(self) -> None:
        """Set the text as the settings now say, at the same place, with the same selection."""
        self.showing.rebuild()

    def zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1) text."""
        size = min(max(self._settings.value.font_size + step, SIZES[0]), SIZES[1])
        self._settings.change(font_size=size)
        self.apply_settings()

    def extend_annotation(self, edge: End, direction: int) -> None:
        """Move an end of the active annotation by a word."""
        self.handles.extend(edge, direction)

    def select(self, start: int, end: int) -> None:
        """Select words that are on the page, so that the eye finds them."""
        sheet, places = self.text.sheet, self.text.places
        if sheet is not None and places is not None and sheet.shows(start):
            places.select(start, end)

    def select_all(self) -> None:
        """Select all text of the section."""
        self.text.selectAll()

    def focus_text(self) -> None:
        """Give the text the focus."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Following

    # Looks, language, events

    def restyle(self) -> None:
        """Take the theme's colours."""
        tokens = self._theme.tokens
        shades = QPalette(self.text.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, tokens.paper),
            (QPalette.ColorRole.Text, tokens.ink),
            (QPalette.ColorRole.Highlight, tokens.selection),
            (QPalette.ColorRole.HighlightedText, tokens.ink),
        ):
            shades.setColor(role, QColor(colour))
        self.text.setPalette(shades)
        self.text.setStyleSheet(
            f"QTextEdit {{ background: {tokens.paper}; color: {tokens.ink}; border: none;"
            f" selection-background-color: {tokens.selection}; selection-color: {tokens.ink}; }}"
        )
        self.setStyleSheet(f"PageView {{ background: {tokens.paper}; }}")
        self.finder.restyle(tokens)
        self.rail.restyle(tokens)
        self.progress.restyle(tokens)
        self.showing.restyle()
        self.following.refresh()

    def retranslate(self) -> None:
        """Words of the present language."""
        self.text.setAccessibleName(translate("Page", "Text"))
        self.showing.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click beside the column is a click on nothing."""
        self._session.activate("")
        self.focus_text()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel beside the column scrolls it too."""
        self.text.wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc in the selection bar lets the selection go."""
        if event.key() == Qt.Key.Key_Escape and not self.bar.isHidden():
            self.clear_selection()
            self.focus_text()
        else:
            super().keyPressEvent(event)
