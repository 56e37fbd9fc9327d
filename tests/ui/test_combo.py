"""Combo boxes say in whole what they have no room for."""

from pytestqt.qtbot import QtBot

from reader.ui.combo import QuietCombo


def test_words_too_long_for_the_box_are_told_in_whole(qtbot: QtBot) -> None:
    combo = QuietCombo()
    qtbot.addWidget(combo)
    words = "Argdown: claims and what speaks for and against them"
    combo.addItem(words)
    combo.resize(120, 30)
    combo.grab()
    assert combo.toolTip() == words
    assert combo.currentText() == words
    combo.resize(600, 30)
    combo.grab()
    assert combo.toolTip() == ""


def test_the_list_is_as_wide_as_its_words_and_shows_many(qtbot: QtBot) -> None:
    combo = QuietCombo()
    qtbot.addWidget(combo)
    combo.addItems(["Argdown: claims and what speaks for and against them", *map(str, range(11))])
    combo.resize(120, 30)
    combo.show()
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible)
    assert combo.view().viewport().width() >= combo.fontMetrics().horizontalAdvance(combo.itemText(0))
    assert combo.view().verticalScrollBar().maximum() == 0
    combo.hidePopup()
