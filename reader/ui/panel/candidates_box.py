"""The candidate translations of one passage: see them, choose one, add, delete."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.records import Annotation, Translation
from reader.library import candidates
from reader.ui.icons import icon
from reader.ui.language import translate
from reader.ui.panel.face import one_line
from reader.ui.panel.fields import ElidedButton
from reader.ui.session import Session
from reader.ui.theme import Theme


class _Choice(QRadioButton):
    """A radio button that is seen on a card in every theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(22, 22)

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802
        """All of it."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A ring, a dot where it is the chosen one, a second ring with the focus."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(11, 11)
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.muted), 1.4))
        painter.drawEllipse(middle, 6.5, 6.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1.2))
            painter.drawEllipse(middle, 9.5, 9.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(middle, 3.5, 3.5)
        painter.end()


class _Row(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.radio = _Choice(theme, self)
        self.go = ElidedButton(self, flat=True)
        self.delete = QToolButton(self)
        self.delete.setIconSize(QSize(16, 16))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.radio)
        line.addWidget(self.go, 1)
        line.addWidget(self.delete)


class CandidatesBox(QWidget):
    """One line for every candidate; the radio button marks the chosen one."""

    changed = Signal()
    """There are new widgets in the box."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._key = key
        self._rows: list[_Row] = []
        self._shown: list[Annotation] = []
        self._group = QButtonGroup(self)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "small")
        self._add = ElidedButton(self)
        self._add.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column.addLayout(self._list)
        column.addWidget(self._add)

    def refresh(self, annotation: Annotation) -> None:
        """Show the candidates as they stand now."""
        rivals = candidates.of(self._session.annotations.values(), annotation)
        shown = sorted((annotation, *rivals), key=lambda one: (one.created, one.id))
        if shown == self._shown:
            return
        self._shown = shown
        while len(self._rows) > len(shown):
            row = self._rows.pop()
            self._group.removeButton(row.radio)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row())
        self._group.setExclusive(False)
        for row, one in zip(self._rows, shown, strict=True):
            row.key = one.id
            row.radio.setChecked(isinstance(one.body, Translation) and one.body.chosen)
        self._group.setExclusive(True)
        self.retranslate()
        self.restyle()

    def _new_row(self) -> _Row:
        row = _Row(self._theme, self)
        self._group.addButton(row.radio)
        row.radio.clicked.connect(lambda: self._choose(row.key))
        row.go.clicked.connect(lambda: self._edit(row.key))
        row.delete.clicked.connect(lambda: self._session.delete(row.key))
        self._list.addWidget(row)
        self.changed.emit()
        return row

    def add(self) -> None:
        """Begin another candidate on the same passage, in the same language."""
        annotation = self._session.annotations.get(self._key)
        if annotation is not None and isinstance(annotation.body, Translation):
            self._session.add(annotation.anchor, Translation(annotation.body.language))

    def _choose(self, key: str) -> None:
        self._session.flush()
        annotation = self._session.annotations.get(key)
        if annotation is not None:
            self._session.attempt(lambda: self._session.library.choose(annotation))

    def _edit(self, key: str) -> None:
        self._session.flush()
        if key != self._key:
            self._session.activate(key)
            self._session.edit_requested.emit(key)

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        count = len(self._shown)
        self._heading.setText(translate("Panel", "%n candidates", "translations of one passage", count))
        self._heading.setVisible(count > 1)
        self._add.set_whole(translate("Panel", "Add a candidate (Ctrl+Enter)"))
        for row, one in zip(self._rows, self._shown, strict=True):
            text = one_line(one.body.text) if isinstance(one.body, Translation) else ""
            row.setVisible(count > 1)
            row.go.set_whole(text or translate("Panel", "Not translated yet"))
            row.go.setAccessibleName(translate("Panel", "Edit this candidate"))
            row.go.setAccessibleDescription(text)
            row.radio.setToolTip(translate("Panel", "Choose this translation"))
            row.radio.setAccessibleName(translate("Panel", "Choose this translation"))
            row.radio.setAccessibleDescription(text)
            row.delete.setToolTip(translate("Panel", "Delete this candidate"))
            row.delete.setAccessibleName(translate("Panel", "Delete this candidate"))

    def restyle(self) -> None:
        """Take on the theme; the candidate in the field above is bold."""
        for row in self._rows:
            row.radio.update()
            row.delete.setIcon(icon("trash", self._theme.tokens.muted, 16))
            font = row.go.font()
            font.setBold(row.key == self._key)
            row.go.setFont(font)
