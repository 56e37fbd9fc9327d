"""The strip under the rows: every command of the active row for the mouse, and the legend of differences."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.domain.records import State, Translation
from reader.ui import labels
from reader.ui.combo import QuietCombo
from reader.ui.compare import keys
from reader.ui.compare.comparison import SOURCE, Comparison
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.theme import Theme

GAP = 8


@dataclass(frozen=True, slots=True)
class Tool:
    """A button: the command it gives, and its icon. Its words are those of ``keys.WORDS``."""

    name: str
    icon: str


TOOLS: tuple[Tool | None, ...] = (
    Tool("merge", "merge"),
    Tool("split", "split"),
    Tool("shift_up", "chevron-up"),
    Tool("shift_down", "chevron-down"),
    Tool("again", "refresh"),
    Tool("confirm", "confirm"),
    None,
    Tool("previous_candidate", "chevron-left"),
    Tool("next_candidate", "chevron-right"),
    Tool("add_candidate", "add"),
    Tool("choose", "check"),
    Tool("delete_candidate", "trash"),
)


class Tools(QWidget):
    """Buttons for the active row. What does not apply is disabled."""

    commanded = Signal(str)
    state_chosen = Signal(object)
    """A ``State`` for the candidate shown."""
    differences_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._theme = theme
        self._explained = False
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 12, 3)
        row.setSpacing(2)
        for tool in TOOLS:
            row.addSpacing(10) if tool is None else row.addWidget(self._button(tool))
        self.state = QuietCombo(self)
        self.state.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.state.activated.connect(lambda index: self.state_chosen.emit(list(State)[index]))
        row.addWidget(self.state)
        row.addStretch(1)
        self.legend = QLabel(self)
        self.differences = QCheckBox(self)
        self.differences.setChecked(True)
        self.differences.toggled.connect(self.differences_toggled)
        self.version = QToolButton(self)
        self.version.clicked.connect(lambda: self.commanded.emit("version"))
        # A click leaves the keys to the rows, as it does on the buttons: Down must not choose another state.
        for control in (self.state, self.differences):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for widget in (self.legend, self.differences, self.version):
            row.addWidget(widget)
            row.addSpacing(6)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def _button(self, tool: Tool) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(lambda: self.commanded.emit(tool.name))
        self.buttons[tool.name] = button
        return button

    def show_place(self, comparison: Comparison | None, row: int, column: int) -> None:
        """Offer what can be done with this cell."""
        target = comparison is not None and bool(comparison.rows) and comparison.editable(row, column)
        options = comparison.choices.options(row, column) if comparison and target else None
        shown = options.shown if options else None
        paired = comparison is not None and any(comparison.alignments)
        able = {
            **dict.fromkeys(("merge", "split", "shift_up", "shift_down", "again"), paired),
            "confirm": comparison is not None and bool(comparison.rows),
            **dict.fromkeys(("previous_candidate", "next_candidate"), bool(options and len(options.choices) > 1)),
            "add_candidate": target,
            "choose": bool(shown and isinstance(shown.body, Translation) and not shown.body.chosen),
            "delete_candidate": shown is not None,
        }
        for name, enabled in able.items():
            self.buttons[name].setEnabled(enabled)
        self.state.setEnabled(shown is not None)
        if shown is not None and isinstance(shown.body, Translation):
            self.state.setCurrentIndex(list(State).index(shown.body.state))
        else:
            self.state.setCurrentIndex(-1)
        compared = comparison is not None and any(
            comparison.base(at) is not None for at in range(1, comparison.columns)
        )
        self._explained = compared and self.differences.isChecked()
        self.differences.setVisible(compared)
        self.version.setVisible(comparison is not None and comparison.columns == SOURCE + 2)
        self._fit()

    def _fit(self) -> None:
        """The legend is shown where there is room for it; strike and underline speak for themselves."""
        room = self.width() - self.minimumSizeHint().width()
        self.legend.setVisible(self._explained and room >= self.legend.sizeHint().width() + GAP)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for everything but the legend."""
        whole = super().minimumSizeHint()
        spared = 0 if self.legend.isHidden() else self.legend.sizeHint().width() + GAP
        return QSize(whole.width() - spared, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the legend or not."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Take the theme's colours."""
        tokens = self._theme.tokens
        for tool in TOOLS:
            if tool is not None:
                self.buttons[tool.name].setIcon(icon(tool.icon, tokens.ink, 18))
        self.version.setIcon(icon("add", tokens.ink, 18))
        self.state.setStyleSheet(
            f"QComboBox:disabled {{ background: transparent; border-color: transparent; color: {tokens.muted}; }}"
        )
        self._write_legend()

    def _write_legend(self) -> None:
        tokens = self._theme.tokens
        removed = translate("Compare", "removed", "legend: words only in the first version")
        added = translate("Compare", "added", "legend: words only in the second version")
        self.legend.setText(
            f'<span style="background-color:{tokens.refuted}"><s>{removed}</s></span> &nbsp; '
            f'<span style="background-color:{tokens.supported}"><u>{added}</u></span>'
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak the present language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put words on everything."""
        for tool in TOOLS:
            if tool is None:
                continue
            text = translate("Compare", keys.WORDS[tool.name])
            shortcut = f" ({keys.key_text(tool.name)})" if tool.name in keys.KEYS.values() else ""
            self.buttons[tool.name].setAccessibleName(text)
            self.buttons[tool.name].setToolTip(text + shortcut)
        index = self.state.currentIndex()
        self.state.clear()
        self.state.addItems([labels.state(state) for state in State])
        self.state.setCurrentIndex(index)
        self.state.setPlaceholderText(translate("Compare", "State", "of a translation; shown while there is none"))
        self.state.setAccessibleName(translate("Compare", "State of the translation"))
        self.state.setToolTip(translate("Compare", "State of the translation"))
        self.differences.setText(translate("Compare", "Differences", "a box to tick: show them"))
        self.version.setAccessibleName(translate("Compare", "Add another version"))
        self.version.setToolTip(translate("Compare", "Add another version"))
        self._write_legend()
