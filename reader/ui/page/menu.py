"""The page's context menu: what can be done with what lies under the pointer."""

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.records import Annotation, Kind
from reader.domain.text import MarkKind
from reader.library import furniture
from reader.ui import labels, suggestion_menu
from reader.ui.language import translate
from reader.ui.page.text import PageText
from reader.ui.session import Session
from reader.ui.suggested import is_suggested

SCHEMES = ("http", "https", "mailto")
"""Addresses that may be handed to the system; nothing is ever opened without being asked for here."""


def link_at(session: Session, offset: int) -> str:
    """The address of the link over an offset, or ""."""
    for mark in session.content.marks if session.content else ():
        if mark.kind is MarkKind.LINK and mark.start <= offset < mark.end:
            return mark.target
    return ""


def show(text: PageText, session: Session, point: QPoint) -> None:
    """Pop the menu up at a point of the viewport."""
    offset = text.places.offset_at(point, exact=True) if text.places else None
    menu = build(text, session, offset, text)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(text.viewport().mapToGlobal(point))


def build(text: PageText, session: Session, offset: int | None, parent: QWidget) -> QMenu:
    """The menu for the character at ``offset`` (None beside the text) and the selection."""
    menu = QMenu(parent)
    if session.page is not None and session.page.selection() is not None:
        for kind in Kind:
            menu.addAction(labels.kind(kind)).triggered.connect(
                lambda _checked=False, kind=kind: session.annotate(kind)
            )
        menu.addSeparator()
        menu.addAction(translate("Page", "Copy")).triggered.connect(text.copy_selection)
    _add_aside(menu, session, offset)
    menu.addAction(translate("Page", "Select all")).triggered.connect(text.selectAll)
    if offset is not None:
        _add_annotations(menu, text, session, offset)
        _add_link(menu, link_at(session, offset))
    return menu


def _add_aside(menu: QMenu, session: Session, offset: int | None) -> None:
    """Set the selection, or the furniture under the pointer, aside or back: the importer's guess can be corrected."""
    span, document = session.page.selection() if session.page is not None else None, session.document
    if document is None:
        return
    if span is None and offset is not None:
        span = next((one for one in document.furniture if one[0] <= offset < one[1]), None)
    if span is None:
        return
    if furniture.is_aside(document, [span]):
        words = translate("Page", "Count as part of the text", "of a dateline or footer wrongly set aside")
    else:
        words = translate("Page", "Not part of the text", "sets a dateline, a footer, an advertisement aside")
    menu.addAction(words).triggered.connect(
        lambda: session.attempt(lambda: furniture.set_aside(session.library, document, span))
    )


def _add_annotations(menu: QMenu, text: PageText, session: Session, offset: int) -> None:
    there = text.canvas.marks.coverage.at(offset) if text.canvas else []
    if there:
        menu.addSeparator()
    for one in there:
        if is_suggested(one.id):
            suggestion_menu.fill(menu, session, [one.id])
        else:
            _add_annotation(menu, session, one)


def _add_annotation(menu: QMenu, session: Session, one: Annotation) -> None:
    def edit() -> None:
        session.activate(one.id)
        session.edit_requested.emit(one.id)

    kind = labels.kind(one.kind)
    words = translate("Page", "Edit: {kind}", "{kind} is claim, note and so on").format(kind=kind)
    menu.addAction(words).triggered.connect(edit)
    words = translate("Page", "Delete: {kind}", "{kind} is claim, note and so on").format(kind=kind)
    menu.addAction(words).triggered.connect(lambda: session.delete(one.id))


def _add_link(menu: QMenu, address: str) -> None:
    if not address:
        return
    menu.addSeparator()
    copy = menu.addAction(translate("Page", "Copy link"))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
    url = QUrl(address)
    if url.scheme().lower() in SCHEMES:
        go = menu.addAction(translate("Page", "Open link in browser"))
        go.triggered.connect(lambda: QDesktopServices.openUrl(url))
