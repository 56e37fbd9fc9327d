"""The bar at the top: library, back, title and reading time; search, text, compare, export, language, panel."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from reader import assets
from reader.ui.actions import GROUPS, ROWS, Actions
from reader.ui.icons import icon
from reader.ui.language import Language, translate
from reader.ui.theme import Theme

HEIGHT = 44


class ElidedLabel(QLabel):
    """A label that gives way: shortens its text with an ellipsis and shows the whole in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_whole(self, text: str) -> None:
        """Show as much of ``text`` as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size the whole text would want."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, hint.height())

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        """Shorten anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 24))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class TopBar(QWidget):
    """Buttons for actions of the window; owns no command itself."""

    language_chosen = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._actions = actions
        self._theme = theme
        self._language = language
        self._buttons: dict[str, QToolButton] = {}
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.subtitle = ElidedLabel(self)
        self.subtitle.setProperty("role", "muted")
        self._menu = QMenu(self)
        self._headings: list[tuple[QMenu, str]] = []
        self._menu.aboutToShow.connect(self._build_menu)
        self._lay_out()
        theme.changed.connect(self.restyle)
        language.changed.connect(self._check_language)
        self.restyle()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self._button("library", checkable=True))
        row.addWidget(self._button("back"))
        row.addSpacing(4)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.subtitle)
        row.addStretch(1)
        for name in ("search", "text_settings", "compare", "export"):
            row.addWidget(self._button(name, checkable=name == "compare"))
        self._more = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        row.addWidget(self._more)
        row.addSpacing(10)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        self._languages = {code: self._language_button(code) for code in sorted(assets.languages(), key=_rank)}
        for button in self._languages.values():
            switch.addWidget(button)
        row.addLayout(switch)
        row.addSpacing(4)
        row.addWidget(self._button("panel", checkable=True))

    def _button(self, name: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(checkable)
        button.setIconSize(QSize(18, 18))
        button.setFixedHeight(30)
        button.setMinimumWidth(30)
        # A checked button shows a state the window sets; the click only asks for the action.
        button.clicked.connect(lambda _checked=False: self._actions[name].trigger())
        if checkable:
            button.clicked.connect(lambda: button.setChecked(self._actions[name].isChecked()))
            self._actions[name].setCheckable(True)
            self._actions[name].toggled.connect(button.setChecked)
        self._actions[name].enabledChanged.connect(button.setEnabled)
        self._buttons[name] = button
        return button

    def _language_button(self, code: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setText(code.upper())
        button.setProperty("role", "segment")
        button.clicked.connect(lambda: self._choose_language(code))
        return button

    def _choose_language(self, code: str) -> None:
        self.language_chosen.emit(code)
        self._check_language()

    def _check_language(self) -> None:
        for code, button in self._languages.items():
            button.setChecked(code == self._language.code)

    def _build_menu(self) -> None:
        if self._headings:
            return
        for group, heading in GROUPS:
            menu = self._menu.addMenu(translate("Actions", heading))
            self._headings.append((menu, heading))
            for row in ROWS:
                if row.group == group and not row.own_keys:
                    menu.addAction(self._actions[row.name])
        self._restyle_menu()

    def _restyle_menu(self) -> None:
        for row in ROWS:
            if row.icon:
                self._actions[row.name].setIcon(icon(row.icon, self._theme.tokens.ink))

    def below(self, name: str) -> QPoint:
        """The lower right corner of a button, on the screen."""
        button = self._buttons[name]
        return button.mapToGlobal(QPoint(button.width(), button.height() + 4))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language on everything."""
        for name, button in self._buttons.items():
            action: QAction = self._actions[name]
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().rstrip("…"))
        self._buttons["text_settings"].setText("Aa")
        self._more.setToolTip(translate("TopBar", "All commands"))
        self._more.setAccessibleName(translate("TopBar", "All commands"))
        for menu, heading in self._headings:
            menu.setTitle(translate("Actions", heading))
        for code, button in self._languages.items():
            button.setAccessibleName(
                translate("TopBar", "Interface language: {language}").format(language=code.upper())
            )
            button.setToolTip(button.accessibleName())
        self._check_language()

    def restyle(self) -> None:
        """Tint the icons for the theme."""
        tokens = self._theme.tokens
        if self._headings:
            self._restyle_menu()
        for name, button in self._buttons.items():
            shape = next(row.icon for row in ROWS if row.name == name)
            if shape:
                button.setIcon(icon(shape, tokens.ink))
        self._more.setIcon(icon("more", tokens.ink))


def _rank(code: str) -> int:
    """Indonesian first, English second, then whatever other tables there are."""
    return {"id": 0, "en": 1}.get(code, 2)
