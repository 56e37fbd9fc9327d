"""Cards in the panel: what each tab shows, chooses and follows."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.domain.records import Certainty, Claim, Evidence, Highlight, Kind, Note, State, Status, Translation
from tests.ui.panel.conftest import Desk


def fill(desk: Desk) -> dict[str, str]:
    """One of everything."""
    made = {
        "claim": desk.put(
            "TikTok dilaporkan membayar Microsoft sekitar 20 juta dolar AS",
            Claim(
                "TikTok dilaporkan membayar Microsoft sekitar 20 juta dolar AS, kira-kira Rp322 miliar, setiap bulan",
                "The Information",
                Certainty.REPORTED,
                Status.UNVERIFIED,
                (Evidence(address="https://example.org/a"),),
            ),
            "ai",
        ),
        "disputed": desk.put(
            "Angka itu datang dari satu orang",
            Claim("Angka itu datang dari satu orang", "majalah", Certainty.HEDGED, Status.DISPUTED),
        ),
        "supported": desk.put(
            "OpenAI menutup akun ByteDance",
            Claim("OpenAI menutup akun ByteDance pada Desember 2023", "", Certainty.ASSERTED, Status.SUPPORTED),
            "pasar",
        ),
        "translation": desk.put("Angka itu datang", Translation("en", "That number comes", State.REVIEWED)),
        "candidate": desk.put("Angka itu datang", Translation("en", "The figure comes from")),
        "note": desk.put("majalah", Note("Ask **who** this is:\n\n- editor\n- source"), "ai"),
        "highlight": desk.put("dolar AS", Highlight("green")),
    }
    return {name: one.id for name, one in made.items()}


def keys(desk: Desk) -> list[str]:
    return list(desk.panel.model.keys)


def test_each_tab_holds_its_kind_and_highlights_stand_among_the_notes(desk: Desk, qtbot: QtBot) -> None:
    made = fill(desk)
    panel = desk.panel
    assert keys(desk) == [made["claim"], made["disputed"], made["supported"]]
    assert panel.model.counts == {Kind.CLAIM: 3, Kind.TRANSLATION: 2, Kind.NOTE: 2}
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert keys(desk) == [made["translation"], made["candidate"]]
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert keys(desk) == [made["highlight"], made["note"]]
