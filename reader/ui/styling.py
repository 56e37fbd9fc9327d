"""The application's style sheet, made from a theme's tokens.

Roles (``widget.setProperty("role", ...)``): ``bar`` and ``foot`` (window-coloured strips), ``panel``, ``card``,
``heading``, ``muted``, ``title``, ``chip``, ``primary`` (the one main button), ``flat`` (a button without a frame),
``tool`` (square icon button of a bar), ``segment`` (one half of a switch), ``error``, ``target`` (round what a drag
would be dropped on), ``offered`` (the completions under a field).
"""

from string import Template

from reader import assets
from reader.ui.theme import Tokens, as_mapping

_SHEET = Template(
    """
QWidget { color: $ink; font-size: 13px; }
QMainWindow, QDialog, QWidget[role="bar"], QWidget[role="foot"], QWidget[role="shelf"] { background: $window; }
QWidget[role="bar"] { border-bottom: 1px solid $line; }
QWidget[role="foot"] { border-top: 1px solid $line; }
QWidget[role="shelf"] { border-right: 1px solid $line; }
QWidget[role="paper"] { background: $paper; }
QWidget[role="panel"] { background: $panel; border-left: 1px solid $line; }
QFrame[role="card"], QWidget[role="popup"] { background: $card; border: 1px solid $line; border-radius: 6px; }
QFrame[role="error"] { background: $card; border: 1px solid $line; border-left: 3px solid $danger; border-radius: 6px; }
QFrame[role="notice"] { background: $card; border: 1px solid $line; border-left: 3px solid $accent; border-radius: 6px }
QFrame[role="target"] { background: transparent; border: 2px solid $accent; border-radius: 7px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 12px; }
QLabel[role="heading"] { font-weight: 600; color: $muted; font-size: 12px; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="big"] { font-size: 20px; font-weight: 600; }
QLabel[role="chip"] { background: $line; border-radius: 4px; padding: 1px 7px; font-size: 12px; }
QLabel[role="error"] { color: $danger; background: transparent; border: none; }
QPushButton, QToolButton { outline: none; }
QPushButton { background: $card; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus, QComboBox:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: $ink; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 4px 11px; }
QPushButton[role="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton[role="flat"]:hover { background: $accent_soft; }
QPushButton[role="flat"]:focus { border: 1px solid $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $accent_soft; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="segment"] { padding: 3px 9px; border: 1px solid $line; background: $card; border-radius: 0; }
QToolButton[role="segment"]:checked { background: $accent; color: $on_accent; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 1px solid $accent; }
QScrollArea, QAbstractScrollArea { border: none; }
QLineEdit, QPlainTextEdit, QTextEdit[role="field"], QComboBox, QSpinBox, QDoubleSpinBox {
  background: $card; border: 1px solid $line; border-radius: 6px; padding: 4px 7px;
  selection-background-color: $selection; selection-color: $ink; placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[role="field"]:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border: 1px solid $accent; }
QComboBox:disabled { color: $muted; background: $window; }
QSpinBox, QDoubleSpinBox { padding-right: 22px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right;
  width: 20px; border: none; image: url("$up"); }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right;
  width: 20px; border: none; image: url("$down"); }
QComboBox { padding-right: 20px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox QAbstractItemView, QListView[role="offered"] { background: $card; border: 1px solid $line; outline: none;
  selection-background-color: $accent_soft; selection-color: $ink; padding: 2px; }
QComboBox QAbstractItemView::item, QListView[role="offered"]::item { padding: 5px 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected, QListView[role="offered"]::item:selected {
  background: $accent_soft; color: $ink; }
QCheckBox, QRadioButton { background: transparent; spacing: 7px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $card; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $line; background: $window; }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QMenu { background: $card; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 3px 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 1px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QListView, QTreeView, QTableView { background: transparent; outline: none; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter { background: $window; }
"""
)


def sheet(tokens: Tokens) -> str:
    """The style sheet of a theme."""
    tick = "tick-dark" if tokens.name == "dark" else "tick-light"
    shapes = {"tick": tick, "up": "arrow-up", "down": "arrow-down"}
    paths = {name: assets.control(shape).as_posix() for name, shape in shapes.items()}
    return _SHEET.substitute(as_mapping(tokens), **paths)
