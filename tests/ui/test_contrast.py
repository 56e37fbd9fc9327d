"""Text on every background meets WCAG 2.2 AA (4.5:1), and what carries meaning by its colour stands out (3:1)."""

from itertools import product

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.styling import sheet
from reader.ui.theme import NAMED_COLOURS, THEMES, Tokens, highlight_colour

SURFACES = ("window", "paper", "panel", "card", "accent_soft", "line")
FILLS = ("unverified", "supported", "disputed", "refuted", "note", "selection", "hit", *NAMED_COLOURS)
EDGES = ("unverified", "supported", "disputed", "refuted", "note")
PLAIN = ("window", "paper", "panel", "card")
OWN = [f"#{red}{green}{blue}" for red, green, blue in product(("00", "80", "ff"), repeat=3)]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definition)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def below(tokens: Tokens, words: tuple[str, ...], grounds: tuple[str, ...], least: float) -> list[str]:
    pairs = (
        (word, ground, contrast(getattr(tokens, word), getattr(tokens, ground))) for word in words for ground in grounds
    )
    return [f"{word} on {ground}: {ratio:.2f}" for word, ground, ratio in pairs if ratio < least]


@pytest.fixture(params=sorted(THEMES))
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return THEMES[request.param]


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_text_is_readable_on_every_surface_and_highlight(tokens: Tokens) -> None:
    assert not below(tokens, ("ink",), SURFACES + FILLS, 4.5)


def test_quiet_text_is_readable_on_every_surface(tokens: Tokens) -> None:
    assert not below(tokens, ("muted",), SURFACES, 4.5)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_a_field_asks_for_is_as_readable_as_other_quiet_text(
    tokens: Tokens, qtbot: QtBot, kind: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(sheet(tokens))
    field.ensurePolished()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText).name() == tokens.muted.lower()


def test_links_and_refusals_are_readable(tokens: Tokens) -> None:
    assert not below(tokens, ("accent", "danger"), PLAIN, 4.5)
    assert not below(tokens, ("accent",), ("accent_soft",), 4.5)
    assert not below(tokens, ("on_accent",), ("accent",), 4.5)


def test_edges_stand_out_from_what_is_beside_them(tokens: Tokens) -> None:
    assert not below(tokens, tuple(f"{name}_edge" for name in (*EDGES, "translation")), ("paper", "panel", "card"), 3)
    for name in EDGES:
        assert contrast(getattr(tokens, f"{name}_edge"), getattr(tokens, name)) >= 3, name


@pytest.mark.parametrize("colour", OWN)
def test_a_colour_of_ones_own_is_toned_until_text_is_readable(tokens: Tokens, colour: str) -> None:
    assert contrast(tokens.ink, highlight_colour(tokens, colour)) >= 4.5
