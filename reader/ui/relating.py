"""Relating claims in the window: the words of relations, and the menu that makes one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.records import Annotation, Claim, Relation, RelationKind
from reader.library import relating
from reader.ui.language import translate

if TYPE_CHECKING:
    from reader.ui.session import Session


def forward(kind: RelationKind) -> str:
    """What a claim does to the other one."""
    return {
        RelationKind.SUPPORTS: translate("Relations", "supports", "this claim … the other"),
        RelationKind.CONTRADICTS: translate("Relations", "contradicts", "this claim … the other"),
        RelationKind.QUALIFIES: translate("Relations", "qualifies", "this claim … the other"),
        RelationKind.REPEATS: translate("Relations", "repeats", "this claim … the other"),
        RelationKind.DEPENDS_ON: translate("Relations", "depends on", "this claim … the other"),
    }[kind]


def backward(kind: RelationKind) -> str:
    """What is done to a claim by the other one."""
    return {
        RelationKind.SUPPORTS: translate("Relations", "is supported by", "this claim … the other"),
        RelationKind.CONTRADICTS: translate("Relations", "is contradicted by", "this claim … the other"),
        RelationKind.QUALIFIES: translate("Relations", "is qualified by", "this claim … the other"),
        RelationKind.REPEATS: translate("Relations", "is repeated by", "this claim … the other"),
        RelationKind.DEPENDS_ON: translate("Relations", "is needed by", "this claim … the other"),
    }[kind]


def words_for(relation: Relation, claim: str) -> str:
    """What a relation says of the claim with the id ``claim``."""
    return forward(relation.kind) if relation.claim == claim else backward(relation.kind)


def statement_of(annotation: Annotation) -> str:
    """A claim in a line."""
    body = annotation.body
    said = body.statement if isinstance(body, Claim) else ""
    return " ".join((said or annotation.anchor.exact).split())


def relate_by_menu(session: "Session", parent: QWidget, at: QPoint, claim: str, other: str) -> QMenu:
    """Ask at a point of the screen what one claim is to the other, and say so in the library."""

    def make(kind: RelationKind) -> None:
        session.picking.drop()
        session.attempt(lambda: relating.relate(session.library, claim, other, kind))

    return choose_kind(parent, at, make)


def choose_kind(
    parent: QWidget, at: QPoint, chosen: Callable[[RelationKind], None], present: RelationKind | None = None
) -> QMenu:
    """Open a menu of the kinds of relation at a point of the screen; the digits 1 to 5 choose as well."""
    menu = QMenu(parent)
    menu.setAccessibleName(translate("Relations", "What the first claim does to the second"))
    group = QActionGroup(menu)
    for number, kind in enumerate(RelationKind, 1):
        action = menu.addAction(f"&{number}  {forward(kind)}")
        action.setActionGroup(group)
        action.setCheckable(present is not None)
        action.setChecked(kind is present)
        action.triggered.connect(lambda _checked=False, one=kind: chosen(one))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
