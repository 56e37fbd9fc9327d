"""What speaks for or against a claim: addresses and passages, each with a word why."""

from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.records import Claim, Evidence
from reader.library.placing import replaced_anchor
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.face import one_line
from reader.ui.panel.fields import ElidedButton
from reader.ui.session import Session
from reader.ui.theme import Theme
from reader.ui.typing_saver import TypingSaver


def address_of(text: str) -> str:
    """A web address as typed or pasted, with its scheme; empty where it is none."""
    typed = text.strip()
    if " " in typed or not typed:
        return ""
    whole = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(whole)
    except ValueError:
        return ""
    host = parts.hostname or ""
    return whole if parts.scheme in ("http", "https") and "." in host.strip(".") else ""


class _Row(QWidget):
    """One piece of evidence."""

    def __init__(self, evidence: Evidence, parent: QWidget) -> None:
        super().__init__(parent)
        self.evidence = evidence
        self.go = QPushButton(self)
        self.go.setProperty("role", "flat")
        self.go.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.go.setStyleSheet("text-align: left;")
        self.why = QLineEdit(evidence.why, self)
        self.remove = QToolButton(self)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.go, 1)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.why)

    def target(self) -> str:
        """What the evidence is, in a line."""
        anchor = self.evidence.anchor
        return self.evidence.address or (f"“{one_line(anchor.exact)}”" if anchor else "")

    def elide(self) -> None:
        """Shorten the line to the room there is."""
        room = max(self.go.width() - 44, 60)
        metrics = self.go.fontMetrics()
        mode = Qt.TextElideMode.ElideMiddle if self.evidence.address else Qt.TextElideMode.ElideRight
        self.go.setText(metrics.elidedText(self.target(), mode, room).replace("&", "&&"))
        self.go.setToolTip(self.target())

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        """Shorten anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.elide()


class EvidenceBox(QWidget):
    """The evidence of one claim; every edit is stored as it is made."""

    changed = Signal()
    """There are new widgets in the box."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._key = key
        self._rows: list[_Row] = []
        self._saving = False
        self._says = ""
        self._saver = TypingSaver(session, self._save_whys, self)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "small")
        self._address = QLineEdit(self)
        self._address.returnPressed.connect(self._add_address)
        self._passage = ElidedButton(self)
        self._passage.clicked.connect(self._add_passage)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        self._hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self._address)
        column.addWidget(self._passage)
        column.addWidget(self._hint)

    def first_field(self) -> QWidget:
        """Where the evidence begins."""
        return self._rows[0].go if self._rows else self._address

    # Following the record

    def refresh(self, evidence: tuple[Evidence, ...]) -> None:
        """Show the record's evidence; a word being typed stays."""
        if self._saving or self._saver.waiting:
            return
        shown = [replace(row.evidence, why="") for row in self._rows]
        if shown != [replace(one, why="") for one in evidence]:
            self._rebuild(evidence)
            return
        for row, one in zip(self._rows, evidence, strict=True):
            row.evidence = one
            if row.why.text() != one.why:
                row.why.blockSignals(True)
                row.why.setText(one.why)
                row.why.blockSignals(False)

    def _rebuild(self, evidence: tuple[Evidence, ...]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(one, self) for one in evidence]
        for number, row in enumerate(self._rows):
            row.go.clicked.connect(lambda _=False, r=row: self._go(r.evidence))
            row.remove.clicked.connect(lambda _=False, n=number: self._remove(n))
            row.why.textEdited.connect(self._saver.touch)
            row.why.installEventFilter(self)
            self._list.addWidget(row)
            row.show()
        self.retranslate()
        self.restyle()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Store a word when the focus leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            self._saver.flush()
        return super().eventFilter(watched, event)

    # Editing

    def flush(self) -> None:
        """Store everything typed; an address not yet added is added if it is one."""
        self._saver.flush()
        if address_of(self._address.text()):
            self._add_address()

    def forget(self) -> None:
        """Drop what is typed."""
        self._saver.forget()

    def _present(self) -> tuple[Evidence, ...]:
        annotation = self._session.annotations.get(self._key)
        return annotation.body.evidence if annotation and isinstance(annotation.body, Claim) else ()

    def _save_whys(self) -> None:
        self._saving = True
        try:
            whys = tuple(replace(row.evidence, why=row.why.text()) for row in self._rows)
            self._session.edit(self._key, "evidence", evidence=whys)
        finally:
            self._saving = False
        for row, one in zip(self._rows, whys, strict=True):
            row.evidence = one

    def _add(self, evidence: Evidence) -> None:
        self._saver.flush()
        self._says = ""
        self._session.edit(self._key, evidence=(*self._present(), evidence))
        if self._rows:
            self._rows[-1].why.setFocus()

    def _add_address(self) -> None:
        address = address_of(self._address.text())
        if not address:
            self._say("address")
            return
        self._address.clear()
        self._add(Evidence(address=address))

    def _add_passage(self) -> None:
        span = self._session.page.selection() if self._session.page else None
        anchor = self._session.anchor(span) if span else None
        if anchor is None or self._session.document is None:
            self._say("selection")
            return
        self._add(Evidence(document=self._session.document.id, anchor=anchor))

    def _remove(self, number: int) -> None:
        self._saver.flush()
        present = self._present()
        self._session.edit(self._key, evidence=present[:number] + present[number + 1 :])

    def _go(self, evidence: Evidence) -> None:
        session = self._session
        if evidence.address:
            if address_of(evidence.address):
                QDesktopServices.openUrl(QUrl(evidence.address))
            return
        here = session.document.id if session.document else ""
        if evidence.document and evidence.document != here:
            session.open(evidence.document)
        if session.content is None or evidence.anchor is None:
            return
        anchor = replaced_anchor(session.content, evidence.anchor)
        if anchor is None:
            self._say("lost")
        else:
            session.reveal.emit(anchor.start, anchor.end)

    def _say(self, what: str) -> None:
        self._says = what
        self.retranslate()

    # Words and colours

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self._heading.setText(translate("Panel", "Evidence"))
        self._address.setPlaceholderText(translate("Panel", "Paste an address and press Enter"))
        self._address.setAccessibleName(translate("Panel", "Address of evidence"))
        self._passage.set_whole(translate("Panel", "Add the selected passage"))
        hints = {
            "": "",
            "address": translate("Panel", "That is not a web address. One looks like example.org/page."),
            "selection": translate("Panel", "Select a passage in the text first, then press the button."),
            "lost": translate("Panel", "This passage is no longer in the text."),
        }
        self._hint.setText(hints[self._says])
        self._hint.setVisible(bool(self._says))
        for row in self._rows:
            row.why.setPlaceholderText(translate("Panel", "Why it matters, in a word"))
            row.why.setAccessibleName(translate("Panel", "Why this evidence matters"))
            row.remove.setToolTip(translate("Panel", "Remove this evidence"))
            row.remove.setAccessibleName(translate("Panel", "Remove this evidence"))
            row.go.setAccessibleName(row.target())
            row.elide()

    def restyle(self) -> None:
        """Take on the theme."""
        muted = self._theme.tokens.muted
        for row in self._rows:
            row.go.setIcon(icon("link" if row.evidence.address else "evidence", muted, 16))
            row.remove.setIcon(icon("close", muted, 16))
