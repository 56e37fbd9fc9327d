"""What Sorot notices about claims, in the window: found, gone into, answered with keys and with the mouse."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.app import App
from reader.domain.records import Annotation, Claim, RelationKind, State, Translation
from reader.language import anchoring, claims
from reader.library import documents
from reader.library.library import Library
from reader.library.noticing.notice import Rule
from reader.settings import SettingsFile, default_path
from reader.ui.noticed.rate import understood
from reader.ui.noticed.watching import rates
from reader.ui.noticing import Noticing
from reader.ui.window import Window
from tests.conftest import make_content, put_document

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
HEDGED = "Pabrik baja di Cilegon dikabarkan menutup tungku peleburan terbesarnya."
PLAIN = "Pabrik baja di Cilegon menutup tungku peleburan terbesarnya."
PAID = "Perusahaan itu membayar 20 juta dolar AS (sekitar Rp322 miliar) setiap bulan."
FIRST = "Gempa di Lombok Utara merusak 412 rumah di empat desa, kata petugas posko Bayan."
OTHER = "Gempa di Lombok Utara merusak 530 rumah di empat desa, kata petugas posko Bayan."


def put(library: Library, key: str, *sentences: str, **fields: str) -> list[Annotation]:
    """A text whose paragraphs are claims, with everything the rules find in them."""
    content = make_content(*sentences)
    put_document(library, content, key, title=key, **fields)
    made = []
    for block in content.blocks:
        span = (block.start, block.end)
        body = claims.describe(content.text, span, "id", fields.get("published", ""))
        made.append(library.add(key, anchoring.make(content.text, *span, content.version), body))
    return made


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


@pytest.fixture
def made(window: Window) -> dict[str, Annotation]:
    """A library in which there is something to notice in one text, and between two."""
    library = window.session.library
    hedged, plain, paid, quake = put(library, "satu", HEDGED, PLAIN, PAID, FIRST)
    (other,) = put(library, "dua", OTHER)
    return {"hedged": hedged, "plain": plain, "paid": paid, "quake": quake, "other": other}


@pytest.fixture
def noticing(window: Window, made: dict[str, Annotation], wait: Wait) -> Noticing:
    """Three things noticed about the open text."""
    window.session.open("satu")
    wait(lambda: "panel" in window.__dict__)
    window.page.focus_text()
    window.noticing.watching.look()
    wait(lambda: len(window.noticing.watching.here()) == 3)
    return window.noticing


def rules(noticing: Noticing) -> set[Rule]:
    return {one.rule for one in noticing.watching.here()}


def card_of(noticing: Noticing, rule: Rule) -> int:
    return next(number for number, card in enumerate(noticing.list.cards) if card.notice.rule is rule)


def open_on(noticing: Noticing, rule: Rule) -> None:
    """F4, then down to the card of a rule."""
    press(Key.Key_F4)
    for _ in range(card_of(noticing, rule)):
        press(Key.Key_Down)
    assert QApplication.focusWidget() is noticing.list.cards[card_of(noticing, rule)]


def relook(noticing: Noticing, wait: Wait) -> None:
    noticing.watching.look()
    wait(lambda: noticing.watching._task is None)


def test_the_line_above_the_cards_counts_and_f4_opens_and_closes_the_list(window: Window, noticing: Noticing) -> None:
    assert noticing.bar.isVisible()
    assert noticing.bar.button.text().startswith("3 ")
    assert noticing.bar.geometry().bottom() < window.panel.view.mapTo(window.panel, window.panel.view.pos()).y() + 1
    window.page.focus_text()
    before = QApplication.focusWidget()
    press(Key.Key_F4)
    assert noticing.list.isVisible()
    assert not window.panel.view.isVisible()
    assert QApplication.focusWidget() is noticing.list.cards[0]
    assert noticing.bar.button.text() == "Back to the cards"
    press(Key.Key_F4)
    assert window.panel.view.isVisible()
    assert QApplication.focusWidget() is before
    noticing.bar.button.click()
    press(Key.Key_Escape)
    assert not noticing.list.isVisible()
    assert window.panel.isVisible()


def test_the_arrows_and_j_and_k_go_from_card_to_card(noticing: Noticing) -> None:
    press(Key.Key_F4)
    cards = noticing.list.cards
    for key, expected in ((Key.Key_Down, 1), (Key.Key_J, 2), (Key.Key_Down, 2), (Key.Key_K, 1), (Key.Key_Up, 0)):
        press(key)
        assert QApplication.focusWidget() is cards[expected]
    assert cards[0].accessibleName()
    assert "Pabrik baja" in " ".join(card.accessibleDescription() for card in cards)


def test_enter_shows_the_claim_and_o_the_other_one_in_its_own_text(
    window: Window, noticing: Noticing, made: dict[str, Annotation]
) -> None:
    open_on(noticing, Rule.CERTAINTY_LOST)
    press(Key.Key_Return)
    assert window.session.active == made["plain"].id
    assert noticing.list.isVisible()
    press(Key.Key_O)
    assert window.session.active == made["hedged"].id
    press(Key.Key_Escape)
    open_on(noticing, Rule.FIGURES_DISAGREE)
    shown = noticing.list.cards[card_of(noticing, Rule.FIGURES_DISAGREE)]
    (shown.first if shown.notice.claims[0] == made["other"].id else shown.second).click()
    assert window.session.document is not None
    assert (window.session.document.id, window.session.active) == ("dua", made["other"].id)
    assert not noticing.list.isVisible()
    assert noticing.bar.button.text().startswith("1 ")


def test_r_relates_the_two_with_the_reasoning_and_undo_takes_it_back_at_once(
    window: Window, noticing: Noticing, wait: Wait
) -> None:
    open_on(noticing, Rule.CERTAINTY_LOST)
    press(Key.Key_R)
    wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    QTest.keyClick(QApplication.activePopupWidget(), Key.Key_4)
    (relation,) = window.session.library.store.claims.relations()
    assert relation.kind is RelationKind.REPEATS
    assert "is said as a fact" in relation.reason
    assert "“dikabarkan”" in relation.reason
    assert Rule.CERTAINTY_LOST not in rules(noticing)
    assert len(noticing.list.cards) == 2
    relook(noticing, wait)
    assert Rule.CERTAINTY_LOST not in rules(noticing)
    window.activateWindow()
    window.session.undo()
    assert Rule.CERTAINTY_LOST in rules(noticing)
    assert len(noticing.list.cards) == 3


def test_a_dismissed_notice_goes_at_once_and_undo_brings_it_back_at_once(window: Window, noticing: Noticing) -> None:
    open_on(noticing, Rule.FIGURES_DISAGREE)
    press(Key.Key_X)
    assert rules(noticing) == {Rule.CERTAINTY_LOST, Rule.EXCHANGE_RATE}
    assert QApplication.focusWidget() in noticing.list.cards
    assert window.session.document is not None
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Rule.FIGURES_DISAGREE in rules(noticing)
    assert len(noticing.list.cards) == 3
    for _ in range(3):
        press(Key.Key_Delete)
    assert noticing.list.cards == []
    assert noticing.list.nothing.isVisible()
    assert QApplication.focusWidget() is noticing.list
    press(Key.Key_Escape)
    assert not noticing.bar.isVisible()


def test_the_keys_of_a_card_never_touch_the_annotations(window: Window, noticing: Noticing) -> None:
    window.session.activate(next(iter(window.session.annotations)))
    press(Key.Key_F4)
    there = len(window.session.annotations)
    press(Key.Key_Delete)
    press(Key.Key_X)
    assert len(window.session.annotations) == there


def test_a_rate_of_ones_own_settles_the_notice_and_is_remembered(
    window: Window, noticing: Noticing, wait: Wait
) -> None:
    open_on(noticing, Rule.EXCHANGE_RATE)
    press(Key.Key_M)
    field = noticing.list.rate
    assert field.value.hasFocus()
    assert noticing.list.viewport().rect().contains(field.mapTo(noticing.list.viewport(), field.rect().bottomLeft()))
    assert field.value.text() == "16100"
    field.value.setText("banyak")
    press(Key.Key_Return)
    assert field.isVisible()
    assert field._refusal.isVisible()
    assert rates(window.session.settings) == []
    field.value.setText("16.000")
    press(Key.Key_Return)
    assert not field.isVisible()
    wait(lambda: Rule.EXCHANGE_RATE not in rules(noticing))
    (own,) = rates(SettingsFile(default_path()))
    assert (own.base, own.quote, own.value, own.tolerance) == ("USD", "IDR", 16000, 0.05)


def test_escape_leaves_the_rate_and_then_the_list(noticing: Noticing) -> None:
    open_on(noticing, Rule.EXCHANGE_RATE)
    noticing.list.cards[card_of(noticing, Rule.EXCHANGE_RATE)].rate.click()
    press(Key.Key_Escape)
    assert not noticing.list.rate.isVisible()
    assert noticing.list.isVisible()
    assert QApplication.focusWidget() is noticing.list.cards[card_of(noticing, Rule.EXCHANGE_RATE)]
    press(Key.Key_Escape)
    assert not noticing.list.isVisible()


def test_an_amount_outside_the_tolerance_says_how_far_it_is_off(window: Window, noticing: Noticing, wait: Wait) -> None:
    window.session.settings.change(rates=("USD/IDR=14000.0",), rate_tolerance=0.05)
    relook(noticing, wait)
    press(Key.Key_F4)
    card = noticing.list.cards[card_of(noticing, Rule.EXCHANGE_RATE)]
    assert "15 % away from your rate of 14,000" in card.accessibleDescription()


@pytest.mark.parametrize(
    ("text", "offered", "value"),
    [
        ("16.000", 16100, 16000.0),
        ("16,000", 16100, 16000.0),
        ("16 250", 16100, 16250.0),
        ("1.085", 1.1, 1.085),
        ("1,085", 1.1, 1.085),
        ("15950,5", 16100, 15950.5),
        ("0", 16100, 0.0),
        ("-5", 16100, None),
        ("nan", 16100, None),
        ("inf", 16100, None),
        ("", 16100, None),
    ],
)
def test_a_typed_rate_is_understood_in_either_notation(
    window: Window, text: str, offered: float, value: float | None
) -> None:
    for language in ("en", "id"):
        window._language.switch(language)
        assert understood(text, offered) == value, language


def test_what_is_shown_follows_the_language(window: Window, noticing: Noticing, wait: Wait) -> None:
    open_on(noticing, Rule.EXCHANGE_RATE)
    focused = QApplication.focusWidget()
    card = noticing.list.cards[card_of(noticing, Rule.EXCHANGE_RATE)]
    assert "imply 16,100 IDR" in card.accessibleDescription()
    window._language.switch("id")
    wait(lambda: "16.100" in card.accessibleDescription())
    assert noticing.bar.button.text() not in ("", "Back to the cards")
    assert QApplication.focusWidget() is focused
    assert noticing.list.isVisible()


def test_another_text_has_its_own_notices(window: Window, noticing: Noticing) -> None:
    press(Key.Key_F4)
    window.session.open("dua")
    assert not noticing.list.isVisible()
    press(Key.Key_F4)
    assert [card.notice.rule for card in noticing.list.cards] == [Rule.FIGURES_DISAGREE]


def test_a_changed_claim_is_looked_at_again_and_a_deleted_one_is_gone_at_once(
    window: Window, noticing: Noticing, made: dict[str, Annotation], wait: Wait
) -> None:
    library = window.session.library
    library.delete([made["plain"]])
    assert Rule.CERTAINTY_LOST not in rules(noticing)
    window.session.undo()
    wait(lambda: Rule.CERTAINTY_LOST in rules(noticing))
    body = made["other"].body
    assert isinstance(body, Claim)
    houses, *rest = body.quantities
    library.edit(made["other"], quantities=(replace(houses, value=Decimal(412)), *rest))
    wait(lambda: Rule.FIGURES_DISAGREE not in rules(noticing))


def test_a_status_or_a_tag_is_no_reason_to_look_again(
    window: Window, noticing: Noticing, made: dict[str, Annotation]
) -> None:
    noticing.watching._quiet.stop()
    window.session.library.edit(made["plain"], subject="baja")
    assert not noticing.watching._quiet.isActive()
    window.session.library.edit(made["plain"], source="seorang mandor")
    assert noticing.watching._quiet.isActive()


def test_furniture_is_not_compared(window: Window, noticing: Noticing, wait: Wait) -> None:
    document = window.session.document
    assert document is not None
    block = window.session.content.blocks[1]
    documents.edit(window.session.library, document, furniture=((block.start, block.end),))
    wait(lambda: Rule.CERTAINTY_LOST not in rules(noticing))
    assert Rule.EXCHANGE_RATE in rules(noticing)


def test_every_rule_is_noticed_in_the_window(window: Window, wait: Wait) -> None:
    library = window.session.library
    put(
        library,
        "lama",
        "Kabel laut Nusa Timur masih melayani pelanggan di Kupang.",
        "Jembatan Sungai Lamat diresmikan wali kota pada 3 Maret 2021.",
        HEDGED,
        PAID,
        FIRST,
        published="2024-01-02",
    )
    put(
        library,
        "baru",
        "Kabel laut Nusa Timur berhenti melayani pelanggan di Kupang.",
        "Jembatan Sungai Lamat diresmikan wali kota pada 9 Maret 2021.",
        PLAIN,
        OTHER,
        "Sebanyak 60 persen lahan terbakar, sisanya 30 persen masih hijau.",
        published="2024-06-01",
    )
    for one in put(library, "bisik", "Harga gas naik.", "Kontrak gas batal.", "Kapal gas pergi ke Tuban."):
        library.edit(one, source="seorang pejabat", anonymous=True)
    (one,) = put(library, "alih", "TikTok dikabarkan membayar Microsoft 20 juta dolar AS per bulan.")
    text = "TikTok pays Microsoft US$20 million a month."
    library.add("alih", one.anchor, Translation("en", text, State.DRAFT, chosen=True))
    window.session.open("alih")
    wait(lambda: "panel" in window.__dict__)
    wait(lambda: {notice.rule for notice in window.noticing.watching.notices} == set(Rule))
    press(Key.Key_F4)
    cards = window.noticing.list.cards
    assert [card.notice.rule for card in cards] == [Rule.TRANSLATION]
    press(Key.Key_Return)
    assert window.session.active == one.id
    press(Key.Key_F8)
    board = window.commands.boarding.shown
    assert board is not None
    press(Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert {card.notice.rule for card in board.noticed.cards} == set(Rule)
    assert board.noticed.cards[0].notice.rule is Rule.TRANSLATION
    for card in board.noticed.cards:
        assert "{" not in card.accessibleDescription()
        for widget in card.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.property("text")
    press(Key.Key_Escape)
    assert window.centre.currentWidget() is window.page


def test_the_list_stands_on_the_panels_own_ground(window: Window, noticing: Noticing) -> None:
    for theme in ("light", "dark"):
        window.theme.choose(theme)
        press(Key.Key_F4)
        picture = window.panel.grab().toImage()
        ground = picture.pixelColor(5, picture.height() - 5)
        assert ground.name() == window.theme.tokens.panel.lower(), theme
        assert ground != window.palette().color(QPalette.ColorRole.Window) or theme == "dark"
        press(Key.Key_F4)


def test_the_window_closes_while_the_claims_are_compared(app: App, window: Window, made: dict[str, Annotation]) -> None:
    window.session.open("satu")
    window.complete()
    window.noticing.watching.look()
    assert made
    window.close()
    assert app.windows == [] or window not in app.windows
