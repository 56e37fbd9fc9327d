"""Messages over the foot of the page."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.domain.errors import BadFile
from reader.settings import SettingsFile, default_path
from reader.ui.messages import Message
from reader.ui.theme import Theme


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(400, 500)
    widget.show()
    return widget


def test_a_message_is_as_tall_as_its_words_in_its_width(over: QWidget, qtbot: QtBot) -> None:
    message = Message(Theme(SettingsFile(default_path())), over)
    line = message.fontMetrics().lineSpacing()
    message.notice("Sebuah kalimat pendek yang muat.")
    assert message.height() < 4 * line
    message.notice("Sebuah kalimat yang panjang sekali. " * 8)
    tall = message.height()
    qtbot.waitUntil(lambda: message._text.height() > 4 * line)
    assert message._text.height() >= message._text.heightForWidth(message._text.width())
    assert tall > 6 * line
    message.show_error(BadFile("Tidak dapat dibuka.", details="satu\ndua\ntiga"))
    short = message.height()
    message._more.setChecked(True)
    assert message.height() >= short + 2 * message._details.fontMetrics().lineSpacing()
    assert message.geometry().bottom() < over.height()
    message.hide()
