"""Suggestions with the program's own rules: an article coded with one key a claim."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.change import Change, ChangeKind
from reader.domain.records import Certainty, Claim
from reader.ui.window import Window
from tests.conftest import SHARED
from tests.ui.test_suggesting import active, claims, scan, words
from tests.ui.test_window import press, select

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key

STORY = """Jembatan yang belum selesai

Menurut Rini Astuti, jembatan itu menelan biaya Rp40 miliar pada pekan lalu. Siapa yang membayar?

Pembangunan Jembatan Sungai Kecil diduga berhenti pada Mei 2024.
"""
FIRST = "Menurut Rini Astuti, jembatan itu menelan biaya Rp40 miliar pada pekan lalu."
SECOND = "Pembangunan Jembatan Sungai Kecil diduga berhenti pada Mei 2024."


@pytest.fixture
def reading(window: Window, tmp_path: Path, wait: Wait) -> Window:
    file = tmp_path / "jembatan.txt"
    file.write_text(STORY, encoding="utf-8")
    window.commands.open_files([file])
    wait(lambda: window.session.document is not None and "panel" in window.__dict__)
    return window


def claim_of(window: Window, row: int) -> Claim:
    body = claims(window)[row].body
    assert isinstance(body, Claim)
    return body


def test_a_suggestion_accepted_has_all_that_was_found(reading: Window, wait: Wait) -> None:
    scan(reading, wait)
    assert words(reading) == [FIRST, SECOND]
    press(reading, Key.Key_A)
    press(reading, Key.Key_A)
    first, second = claim_of(reading, 0), claim_of(reading, 1)
    assert "Rini Astuti" in first.source
    assert [(one.exact, one.unit) for one in first.quantities] == [("Rp40 miliar", "IDR")]
    assert [one.open for one in first.dates] == [True]
    assert [one.exact for one in second.hedges] == ["diduga"]
    assert [one.edtf for one in second.dates] == ["2024-05"]
    assert second.certainty is not Certainty.ASSERTED
    assert first.rule
    assert second.rule


def test_a_claim_by_hand_has_it_too_but_no_rule(reading: Window, wait: Wait) -> None:
    select(reading, FIRST, wait)
    press(reading, Key.Key_C)
    made = claim_of(reading, 0)
    assert "Rini Astuti" in made.source
    assert [one.unit for one in made.quantities] == ["IDR"]
    assert made.rule == ""


def test_the_date_of_the_text_dates_what_is_suggested(reading: Window, wait: Wait) -> None:
    scan(reading, wait)
    session = reading.session
    document = session.document
    assert document is not None
    dated = replace(document, published="2024-06-10")
    session.library.commit(lambda: Change(ChangeKind.EDIT_DOCUMENT, {document.id: document}, {document.id: dated}))
    assert words(reading) == [FIRST, SECOND]
    press(reading, Key.Key_A)
    (when,) = claim_of(reading, 0).dates
    assert not when.open
    assert when.edtf.startswith("2024-0")


def test_a_long_text_is_read_in_parts_with_the_same_result(monkeypatch: pytest.MonkeyPatch, reading: Window) -> None:
    from reader.domain.tasks import Silent
    from reader.library import claims as use_case

    session = reading.session
    assert session.content is not None
    assert session.document is not None
    whole = use_case.suggest(session.content, session.document, Silent())
    monkeypatch.setattr(use_case, "PART", 40)
    parts = use_case.suggest(session.content, session.document, Silent())
    assert [(one.start, one.end, one.rule) for one in parts] == [(one.start, one.end, one.rule) for one in whole]


def test_a_real_article_is_coded_with_one_key_a_claim(window: Window, wait: Wait) -> None:
    article = SHARED / "articles" / "tiktok-microsoft-azure.id.txt"
    if not article.exists():
        pytest.skip("the article is not here")
    window.commands.open_files([article])
    wait(lambda: window.session.document is not None and "panel" in window.__dict__)
    scan(window, wait)
    count = len(words(window))
    assert count >= 8
    assert active(window) == words(window)[0]
    for number in range(count):
        QTest.keyClick(window.focusWidget() or window, Key.Key_X if number % 4 == 3 else Key.Key_A)
    assert words(window) == []
    assert len(claims(window)) == count - count // 4
    assert any(isinstance(one.body, Claim) and one.body.source for one in claims(window))
