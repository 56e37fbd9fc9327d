"""The reading page as one widget: text, find bar, rail, selection bar, progress line."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.text import Span
from reader.language import snapping
from reader.settings import SettingsFile
from reader.ui.language import Language, translate
from reader.ui.page import menu
from reader.ui.page.finder import Finder
from reader.ui.page.following import Following
from reader.ui.page.handles import End, Handles
from reader.ui.page.keys import Keys
from reader.ui.page.pointing import Pointing
from reader.ui.page.rail import ProgressLine, Rail
from reader.ui.page.selection_bar import SelectionBar
from reader.ui.page.showing import Showing
from reader.ui.page.text import PageText
from reader.ui.session import Session
from reader.ui.theme import Theme

SIZES = (11, 40)
"""The smallest and largest text size in pixels."""
SELECTED_MS = 180
"""The bar is raised when a selection has stood still for so long."""


class PageView(QWidget):
    """Shows the session's document and is what the session asks for the selection."""

    def __init__(self, session: Session, theme: Theme, settings: SettingsFile, language: Language) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._settings = settings
        self.text = PageText(self)
        self.finder = Finder(self)
        self.rail = Rail(self.text.verticalScrollBar(), self._pixel, self)
        self.progress = ProgressLine(self)
        self.bar = SelectionBar(session, theme, settings, self)
        self.handles = Handles(self.text, session)
        self.showing = Showing(self.text, session, theme, settings)
        self.following = Following(self.showing, self.text, self.rail, self.progress, session)
        self.keys = Keys(self.text, session, self.handles, self.showing.turn)
        self.pointing = Pointing(self.text, session, self.handles)
        self._still = QTimer(self, interval=SELECTED_MS, singleShot=True)
        self._lay_out()
        self._connect()
        session.page = self
        language.changed.connect(lambda _code: self.showing.settle())
        self.restyle()
        self.retranslate()
        self.following.open()

    def _lay_out(self) -> None:
        self._stage = QWidget(self)
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
        self.text.menu_wanted.connect(self._show_menu)
        self.text.zoomed.connect(self.zoom)
        self.text.selectionChanged.connect(self._selection_changed)
        self.text.verticalScrollBar().valueChanged.connect(self._place_bar)
        self.text.resized.connect(self.bar.hide)
        self.bar.copy_wanted.connect(self._copy)
        self._still.timeout.connect(self._raise_bar)
        self.finder.changed.connect(self._show_hits)
        self.finder.reached.connect(self.showing.reveal)
        self.finder.closed.connect(self._leave_finder)
        self.rail.chosen.connect(self.following.go_to)
        self._theme.changed.connect(self.restyle)
        self._session.opened.connect(self._opened)

    # What the session and the window ask

    def selection(self) -> Span | None:
        """See ``Selecting.selection``."""
        sheet, content = self.text.sheet, self._session.content
        span = sheet.selected(self.text.textCursor()) if sheet else None
        if span is None or content is None:
            return None
        start, end = snapping.snap(content.text, *span)
        return (start, end) if start < end else None

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

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks up native windows, nobody's need here
        """Open the find bar, with the selection if it is within a line."""
        span, content = self.selection(), self._session.content
        words = content.text[slice(*span)] if span and content else ""
        self.finder.open_at(span[0] if span else self._session.place, words)

    def find_next(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit; opens the find bar where it is shut."""
        if self.finder.isHidden():
            self.finder.open_at(self._session.place)
        else:
            self.finder.step(direction)

    def apply_settings(self) -> None:
        """Set the text as the settings now say, at the same place, with the same selection."""
        self.showing.rebuild()
        self.following.refresh()
        self._show_hits()

    def zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1) text."""
        size = min(max(self._settings.value.font_size + step, SIZES[0]), SIZES[1])
        self._settings.change(font_size=size)
        self.apply_settings()

    def extend_annotation(self, edge: End, direction: int) -> None:
        """Move an end of the active annotation by a word."""
        self.handles.extend(edge, direction)

    def select_all(self) -> None:
        """Select all text of the section."""
        self.text.selectAll()

    def focus_text(self) -> None:
        """Give the text the focus."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Following

    def _opened(self) -> None:
        self.bar.hide()
        self.following.open()
        self.finder.show_text(self._session.content)

    def _pixel(self, offset: int) -> float:
        places, sheet = self.text.places, self.text.sheet
        return places.line(offset)[0] if places and sheet else 0.0

    def _show_hits(self) -> None:
        self.following.show_hits(self.finder.hits, self.finder.index)

    def _leave_finder(self) -> None:
        if self.finder.index >= 0 and self.text.places is not None:
            start, end = self.finder.hits[self.finder.index]
            if self.text.sheet is not None and self.text.sheet.shows(start):
                self.text.places.select(start, end)
        self.focus_text()

    def _copy(self) -> None:
        self.text.copy()
        self.bar.hide()
        self.focus_text()

    def _show_menu(self, point: QPoint) -> None:
        offset = self.text.places.offset_at(point, exact=True) if self.text.places else None
        shown = menu.build(self.text, self._session, offset, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(self.text.viewport().mapToGlobal(point))

    # The selection bar

    def _selection_changed(self) -> None:
        self.bar.hide()
        self._still.start()

    def _raise_bar(self) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._still.start()
        elif self.selection() is not None:
            self._place_bar(force=True)

    def _selected_area(self) -> QRect:
        """The lines from the selection's start to its end, in this widget's pixels."""
        cursor = self.text.textCursor()
        first, last = self.text.textCursor(), self.text.textCursor()
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        area = self.text.cursorRect(first).united(self.text.cursorRect(last))
        return area.translated(self.text.viewport().mapTo(self, QPoint()))

    def _place_bar(self, _value: int = 0, *, force: bool = False) -> None:
        if self.bar.isHidden() and not force:
            return
        selected = self._selected_area()
        if selected.intersects(self._stage.geometry()):
            self.bar.raise_at(selected, self._stage.geometry())
        else:
            self.bar.hide()

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
