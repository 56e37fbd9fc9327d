"""The board in a window, on four claims in two texts."""

import pytest

from reader.domain.records import Annotation, Claim, Status
from reader.ui.board.view import BoardView
from reader.ui.window import Window
from tests.conftest import put_document
from tests.ui.board.steps import TEXT, Key, Wait, at, press, put


@pytest.fixture
def claims(window: Window) -> dict[str, Annotation]:
    library = window.session.library
    put_document(library, TEXT, "doc-1", title="Pertama", published="2024-03")
    put_document(library, TEXT, "doc-2", title="Kedua", published="2025-06-01")
    return {
        "up": put(library, 0, Claim("Harga naik.", "Dina", subject="beras", dates=at("2021")), "doc-1"),
        "down": put(library, 1, Claim("Harga turun.", "media Kabar", subject="beras", dates=at("2023-05")), "doc-2"),
        "crop": put(library, 2, Claim("Panen tiba.", "Kabar", subject="padi", status=Status.SUPPORTED), "doc-1"),
        "ship": put(library, 3, Claim("Kapal datang.", subject="", dates=at("2022-33")), "doc-2"),
    }


@pytest.fixture
def board(window: Window, claims: dict[str, Annotation], wait: Wait) -> BoardView:
    window.session.open("doc-1")
    wait(lambda: "panel" in window.__dict__)
    window.page.focus_text()
    press(Key.Key_F8)
    view = window.commands.boarding.shown
    assert view is not None
    wait(lambda: len(view.model.rows) == len(claims))
    wait(view.table.hasFocus)
    return view
