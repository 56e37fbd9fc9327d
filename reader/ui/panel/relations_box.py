"""What a claim is to other claims, in this text and others: a line each way, with its reason."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from reader.domain.change import Change
from reader.domain.records import Annotation, Document, Relation, RelationKind
from reader.library import relating
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.commit_edit import CommitEdit
from reader.ui.panel.fields import ElidedButton
from reader.ui.relating import choose_kind, statement_of, words_for
from reader.ui.session import Session
from reader.ui.theme import Theme


class _Line(QWidget):
    """One relation: the other claim, a menu of what can be done, the reason."""

    def __init__(self, session: Session, key: str, relation: Relation, parent: "RelationsBox") -> None:
        super().__init__(parent)
        self._session = session
        self._key = key
        self.relation = relation
        self.other: Annotation | None = None
        self._title = ""
        self.words = QLabel(self)
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.go = ElidedButton(self, flat=True)
        self.go.clicked.connect(lambda: parent.wanted(self.relation))
        self.more = QToolButton(self)
        self.more.clicked.connect(lambda: self._menu())
        self.remove = QToolButton(self)
        self.remove.clicked.connect(lambda: self.delete())
        self.reason = CommitEdit(session, self._save, self)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.go, 1)
        top.addWidget(self.more)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addLayout(top)
        column.addWidget(self.reason)

    def show_relation(self, relation: Relation) -> None:
        """Show a relation as it stands now."""
        library = self._session.library
        self.relation = relation
        key = relation.other if relation.claim == self._key else relation.claim
        record = library.store.record(key)
        self.other = record if isinstance(record, Annotation) else None
        self._title = ""
        here = self._session.document.id if self._session.document else ""
        if self.other is not None and self.other.document != here:
            document = library.store.record(self.other.document)
            self._title = document.title if isinstance(document, Document) else ""
        self.reason.show_text(relation.reason)
        if not self.reason.hasFocus() and not self.reason.waiting:
            self.reason.setVisible(bool(relation.reason))
        self.retranslate()

    def _save(self, text: str) -> bool:
        session = self._session
        session.attempt(lambda: relating.edit(session.library, self.relation, "reason", reason=text.strip()))
        return True

    def delete(self) -> None:
        """Delete the relation; the claims stay."""
        session = self._session
        self.reason.forget()
        session.attempt(lambda: relating.delete(session.library, [self.relation]))

    def give_reason(self) -> None:
        """Have the caret where the reason is typed; there is no such field before there is a reason."""
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._act(menu, translate("Relations", "Say why"), self.give_reason)
        self._act(menu, translate("Relations", "Change what it is…"), self.choose)
        self._act(menu, translate("Relations", "Turn it round"), self._turn)
        self._act(menu, translate("Relations", "Delete the relation"), self.delete)
        menu.popup(self._corner())

    @staticmethod
    def _act(menu: QMenu, words: str, deed: object) -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda _checked=False: deed())  # type: ignore[operator]
        menu.addAction(action)

    def _corner(self) -> QPoint:
        return self.more.mapToGlobal(self.more.rect().bottomLeft())

    def _turn(self) -> None:
        session = self._session
        session.attempt(lambda: relating.turn(session.library, self.relation))

    def choose(self) -> None:
        """Choose another kind for the relation."""
        session = self._session

        def change(kind: RelationKind) -> None:
            session.attempt(lambda: relating.edit(session.library, self.relation, kind=kind))

        choose_kind(self, self._corner(), change, self.relation.kind)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        words = words_for(self.relation, self._key)
        if self._title:
            words = translate("Relations", "{words} · in “{title}”").format(words=words, title=self._title)
        self.words.setText(words)
        gone = translate("Relations", "This claim is gone.")
        self.go.set_whole(statement_of(self.other) if self.other is not None else gone)
        self.go.setAccessibleDescription(words)
        self.reason.setPlaceholderText(translate("Relations", "Why, in a word"))
        self.reason.setAccessibleName(translate("Relations", "Why the claims are related"))
        self.more.setToolTip(translate("Relations", "Change the relation"))
        self.more.setAccessibleName(translate("Relations", "Change the relation"))
        self.remove.setToolTip(translate("Relations", "Delete the relation"))
        self.remove.setAccessibleName(translate("Relations", "Delete the relation"))


class RelationsBox(QWidget):
    """The relations of one claim, both ways; every edit is stored as it is made."""

    changed = Signal()
    """There are new widgets in the box."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._key = key
        self.lines: list[_Line] = []
        self._heading = QLabel(self)
        self._heading.setProperty("role", "small")
        self.add, self.map = QToolButton(self), QToolButton(self)
        self.add.clicked.connect(lambda: session.command_wanted.emit("relate"))
        self.map.clicked.connect(lambda: session.command_wanted.emit("relation_map"))
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._heading, 1)
        head.addWidget(self.map)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        session.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        """Relations of this claim may come from another card, and the other claims' words change too."""
        others = {one.other.id for one in self.lines if one.other is not None}
        records = (*change.before.values(), *change.after.values())
        mine = any(isinstance(one, Relation) and self._key in (one.claim, one.other) for one in records)
        if mine or not others.isdisjoint(change.after):
            self.refresh()

    def refresh(self) -> None:
        """Show the relations as they stand in the library; what is being typed stays."""
        found = self._session.library.store.claims.relations([self._key])
        known = {one.id for one in found}
        many = [line.relation.id for line in self.lines]
        for line in [one for one in self.lines if one.relation.id not in known]:
            self._take(line)
        there = {line.relation.id: line for line in self.lines}
        for relation in found:
            line = there.get(relation.id) or _Line(self._session, self._key, relation, self)
            if relation.id not in there:
                self.lines.append(line)
                self._list.addWidget(line)
                line.show()
            line.show_relation(relation)
        self.map.setVisible(bool(found))
        if many != [line.relation.id for line in self.lines]:
            self.restyle()
            self.changed.emit()

    def _take(self, line: _Line) -> None:
        focused = self.focusWidget()
        inside = focused is not None and line.isAncestorOf(focused)
        self.lines.remove(line)
        line.reason.forget()
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()
        if inside:
            (self.lines[0].remove if self.lines else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted(self, relation: Relation) -> None:
        """Go to the claim at the other end, in whichever text it stands."""
        key = relation.other if relation.claim == self._key else relation.claim
        self._session.go_to(key)

    def flush(self) -> None:
        """Store every reason typed."""
        for line in self.lines:
            line.reason.flush()

    def forget(self) -> None:
        """Drop what is typed."""
        for line in self.lines:
            line.reason.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete on a relation deletes it."""
        line = next((one for one in self.lines if one.go.hasFocus()), None)
        if line is not None and event.key() == Qt.Key.Key_Delete:
            line.delete()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self._heading.setText(translate("Relations", "Relations"))
        relate = translate("Relations", "Relate to another claim (R), or drag one card onto the other")
        self.add.setToolTip(relate)
        self.add.setAccessibleName(translate("Relations", "Relate to another claim"))
        self.map.setToolTip(translate("Relations", "Show the relations as a map (M)"))
        self.map.setAccessibleName(translate("Relations", "Show the relations as a map"))
        for line in self.lines:
            line.retranslate()

    def restyle(self) -> None:
        """Take on the theme."""
        muted = self._theme.tokens.muted
        self.add.setIcon(icon("add", muted, 16))
        self.map.setIcon(icon("map", muted, 16))
        for line in self.lines:
            line.go.setIcon(icon("jump", muted, 16))
            line.more.setIcon(icon("more", muted, 16))
            line.remove.setIcon(icon("close", muted, 16))
