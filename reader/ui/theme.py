"""Colours and shapes: the tokens of each theme, and what is made of them once for the whole application."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.settings import SettingsFile


class Tokens(NamedTuple):
    """The colours of a theme as ``#rrggbb``; ``*_edge`` is what carries meaning beside the background.

    A named tuple, since a dataclass of this many fields takes 15 ms of every start to make.
    """

    name: str
    window: str
    paper: str
    panel: str
    card: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    unverified: str
    unverified_edge: str
    supported: str
    supported_edge: str
    disputed: str
    disputed_edge: str
    refuted: str
    refuted_edge: str
    note: str
    note_edge: str
    translation_edge: str
    yellow: str
    green: str
    blue: str
    pink: str
    selection: str
    hit: str
    danger: str


LIGHT = Tokens(
    name="light",
    window="#F1EFEA",
    paper="#FCFBF8",
    panel="#F6F4EF",
    card="#FFFFFF",
    ink="#22201C",
    muted="#5D574E",
    line="#DFDAD0",
    accent="#0E6B66",
    accent_soft="#DDEDEA",
    on_accent="#FFFFFF",
    unverified="#F7E2A6",
    unverified_edge="#A87400",
    supported="#C9E7C9",
    supported_edge="#2F7D3A",
    disputed="#FAD3B0",
    disputed_edge="#B85C00",
    refuted="#F6C3C0",
    refuted_edge="#B3312B",
    note="#E2D8F7",
    note_edge="#6B4FB3",
    translation_edge="#1D8A86",
    yellow="#FBEFA9",
    green="#D3EDC4",
    blue="#C3DDF8",
    pink="#F8D0E0",
    selection="#B9D8F5",
    hit="#FFD54A",
    danger="#A02B26",
)
DARK = Tokens(
    name="dark",
    window="#151618",
    paper="#1B1D1F",
    panel="#202326",
    card="#272A2E",
    ink="#E7E3DB",
    muted="#ABA59B",
    line="#34383C",
    accent="#5CC0B8",
    accent_soft="#21403E",
    on_accent="#10201F",
    unverified="#5A4A17",
    unverified_edge="#E0B84A",
    supported="#244A2A",
    supported_edge="#7CC98A",
    disputed="#5B3A18",
    disputed_edge="#EAA45E",
    refuted="#5A2523",
    refuted_edge="#EF8C86",
    note="#3D3360",
    note_edge="#B7A2F2",
    translation_edge="#5CC0B8",
    yellow="#5B5316",
    green="#2B4A22",
    blue="#1F4364",
    pink="#5A2C42",
    selection="#2F5573",
    hit="#786014",
    danger="#F0918B",
)
SEPIA = Tokens(
    name="sepia",
    window="#E9DFC9",
    paper="#F6EEDC",
    panel="#EFE5D0",
    card="#FBF5E7",
    ink="#382D1D",
    muted="#5E5138",
    line="#D6C8AA",
    accent="#1B625D",
    accent_soft="#D5E0CF",
    on_accent="#FFFFFF",
    unverified="#F2DA98",
    unverified_edge="#A06E00",
    supported="#CCDFB8",
    supported_edge="#2F7136",
    disputed="#F3C99E",
    disputed_edge="#A85400",
    refuted="#EEBDB2",
    refuted_edge="#A32C26",
    note="#DFD2E8",
    note_edge="#624AA5",
    translation_edge="#1B7A76",
    yellow="#F3E297",
    green="#D3E3B3",
    blue="#C4D9E4",
    pink="#F0CBD0",
    selection="#C3D6DB",
    hit="#F5C23D",
    danger="#9A2A24",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA)}
NAMED_COLOURS = ("yellow", "green", "blue", "pink")


def highlight_colour(tokens: Tokens, colour: str) -> str:
    """The background of a highlight: a named colour as the theme has it, a person's own hex toned to the theme."""
    if colour in NAMED_COLOURS:
        return str(getattr(tokens, colour))
    own = QColor(colour)
    if not own.isValid():
        return tokens.yellow
    lightness = 0.235 if tokens.name == "dark" else 0.85
    return QColor.fromHslF(max(own.hslHueF(), 0.0), min(own.hslSaturationF(), 0.7), lightness).name()


class Theme(QObject):
    """The theme in use. ``changed`` follows a choice, and a change of the system's while ``system`` is chosen."""

    changed = Signal()

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.tokens = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    def choose(self, name: str) -> None:
        """Use ``light``, ``dark``, ``sepia`` or ``system`` from now on; remembered."""
        self._settings.change(theme=name)
        self._refresh()

    def _wanted(self) -> Tokens:
        name = self._settings.value.theme
        if name in THEMES:
            return THEMES[name]
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _refresh(self) -> None:
        tokens = self._wanted()
        if tokens != self.tokens:
            self.tokens = tokens
            self.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of a theme, for everything the style sheet does not name."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.card,
        QPalette.ColorRole.AlternateBase: tokens.panel,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.Button: tokens.card,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.ToolTipBase: tokens.card,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.ink,
        QPalette.ColorRole.Link: tokens.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made


def as_mapping(tokens: Tokens) -> dict[str, str]:
    """Token names to colours, for style sheets."""
    return tokens._asdict()
