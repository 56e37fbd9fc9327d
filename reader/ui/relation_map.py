"""A map of one claim among those it is related to: boxes and labelled arrows, worked by keys."""

from math import atan2, cos, pi, sin

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.domain.change import Change
from reader.domain.records import Annotation, Claim, Document, Relation, RelationKind
from reader.library import relating
from reader.ui import labels
from reader.ui.language import translate
from reader.ui.panel import finding_words
from reader.ui.panel.face import edge_of
from reader.ui.panel.shape import Fonts, paragraph
from reader.ui.relating import forward, statement_of, words_for
from reader.ui.relation_places import BOX_WIDTH, place
from reader.ui.session import Session
from reader.ui.theme import Theme, Tokens

LINES = 3
INSET = 12
_DASHES = {
    RelationKind.SUPPORTS: Qt.PenStyle.SolidLine,
    RelationKind.CONTRADICTS: Qt.PenStyle.DashLine,
    RelationKind.QUALIFIES: Qt.PenStyle.DashDotLine,
    RelationKind.REPEATS: Qt.PenStyle.DotLine,
    RelationKind.DEPENDS_ON: Qt.PenStyle.DashDotDotLine,
}


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Across and down."""


def colour_of(kind: RelationKind, tokens: Tokens) -> str:
    """The colour of a relation's line."""
    return {
        RelationKind.SUPPORTS: tokens.supported_edge,
        RelationKind.CONTRADICTS: tokens.refuted_edge,
        RelationKind.QUALIFIES: tokens.unverified_edge,
        RelationKind.REPEATS: tokens.muted,
        RelationKind.DEPENDS_ON: tokens.note_edge,
    }[kind]


class _Box(QAbstractButton):
    """One claim of the map."""

    def __init__(self, claim: Annotation, title: str, theme: Theme, parent: QWidget, *, middle: bool) -> None:
        super().__init__(parent)
        self.claim = claim
        self._title = title
        self._theme = theme
        self._middle = middle
        self._fonts = Fonts.made("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text, self._text_height = paragraph(statement_of(claim), self._fonts.serif, BOX_WIDTH - 2 * INSET, LINES)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As tall as its words."""
        return QSize(BOX_WIDTH, round(self._text_height) + 2 * INSET + 20 * len(self._facts()) - 4)

    def _facts(self) -> list[str]:
        body = self.claim.body
        facts = []
        if isinstance(body, Claim):
            said_by = finding_words.said_by(body) or (finding_words.no_name() if body.anonymous else "")
            facts = [said_by] if said_by else []
            facts.append(" · ".join(part for part in (labels.status(body.status), self._title) if part))
        return facts

    def say(self, relations: list[str]) -> None:
        """Tell a screen reader what stands in the box, and how it is related."""
        self.setAccessibleName(". ".join((statement_of(self.claim), *self._facts())))
        self.setAccessibleDescription(". ".join(relations))
        self.setToolTip(statement_of(self.claim))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the card: statement, source, status."""
        del event
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(edge_of(self.claim, tokens))
        box = self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(QColor(tokens.card))
        painter.setPen(QPen(edge if self._middle else QColor(tokens.line), 1.5 if self._middle else 1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2.5))
        painter.drawRoundedRect(box, 6, 6)
        painter.fillRect(QRectF(2, 7, 3, self.height() - 14), edge)
        painter.setPen(QColor(tokens.ink))
        self._text.draw(painter, QPointF(INSET, INSET - 3))
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(tokens.muted))
        y = INSET + self._text_height - 1
        metrics = QFontMetricsF(self._fonts.small)
        for fact in self._facts():
            words = metrics.elidedText(fact, Qt.TextElideMode.ElideRight, BOX_WIDTH - 2 * INSET)
            painter.drawText(QRectF(INSET, y, BOX_WIDTH - 2 * INSET, 18), Qt.AlignmentFlag.AlignVCenter, words)
            y += 20
        painter.end()


class _Canvas(QWidget):
    """The boxes, and the arrows between them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: dict[str, _Box] = {}
        self.relations: list[Relation] = []

    def show_claims(self, middle: str, boxes: list[_Box], relations: list[Relation]) -> None:
        """Show these claims around the one in the middle."""
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {box.claim.id: box for box in boxes}
        self.relations = relations
        heights = {key: box.sizeHint().height() for key, box in self.boxes.items()}
        places = place(middle, relations, heights)
        self.setFixedSize(places.width, places.height)
        for key, box in self.boxes.items():
            box.setGeometry(places.boxes[key])
            box.show()
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Say every relation as a sentence to whoever cannot see the lines."""
        said: dict[str, list[str]] = {key: [] for key in self.boxes}
        whole = []
        for one in self.relations:
            ends = (one.claim, one.other)
            for here, there in (ends, ends[::-1]):
                words = f"{words_for(one, here)} “{statement_of(self.boxes[there].claim)}”"
                said[here].append(f"{words} ({one.reason})" if one.reason else words)
            whole.append(f"“{statement_of(self.boxes[one.claim].claim)}” {said[one.claim][-1]}")
        for key, box in self.boxes.items():
            box.say(said[key])
        self.setAccessibleName(translate("Relations", "Map of the claim's relations"))
        self.setAccessibleDescription("\n".join(whole))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the arrows; the words on them come last, so that no line runs through them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        between: dict[frozenset[str], int] = {}
        middles: list[tuple[QPointF, Relation]] = []
        for one in self.relations:
            pair = frozenset((one.claim, one.other))
            nth = between[pair] = between.get(pair, -1) + 1
            path = _way(self.boxes[one.claim].geometry(), self.boxes[one.other].geometry(), nth)
            colour = QColor(colour_of(one.kind, self._theme.tokens))
            painter.setPen(QPen(colour, 1.6, _DASHES[one.kind]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            painter.fillPath(_head(path), colour)
            middles.append((path.pointAtPercent(0.5), one))
        self._label(painter, middles)
        painter.end()

    def _label(self, painter: QPainter, middles: list[tuple[QPointF, Relation]]) -> None:
        tokens, font = self._theme.tokens, Fonts.made("").small
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        taken: list[QRectF] = []
        for middle, one in middles:
            words = forward(one.kind)
            box = QRectF(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 2)
            box.moveCenter(middle)
            while any(box.intersects(other) for other in taken):
                box.translate(0, metrics.height() + 4)
            taken.append(box)
            painter.fillRect(box, QColor(tokens.paper))
            painter.setPen(QColor(colour_of(one.kind, tokens)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _way(start: QRect, end: QRect, nth: int) -> QPainterPath:
    """The line from one box to another; ``nth`` counts those between the same two, which run beside each other."""
    down = 12.0 * nth
    if abs(start.center().x() - end.center().x()) < BOX_WIDTH:  # one above the other: out and in on the right
        first = QPointF(start.right(), start.center().y() + down)
        last = QPointF(end.right(), end.center().y() + down)
        out = 70.0 + 16 * nth
        path = QPainterPath(first)
        path.cubicTo(first + QPointF(out, 0), last + QPointF(out, 0), last)
        return path
    right = end.center().x() > start.center().x()
    first = QPointF(start.right() if right else start.left(), start.center().y() + down)
    last = QPointF(end.left() if right else end.right(), end.center().y() + down)
    bend = (last.x() - first.x()) / 2
    path = QPainterPath(first)
    path.cubicTo(first + QPointF(bend, 0), last - QPointF(bend, 0), last)
    return path


def _head(path: QPainterPath) -> QPainterPath:
    """The point of an arrow."""
    tip, before = path.pointAtPercent(1.0), path.pointAtPercent(0.94)
    angle = atan2(tip.y() - before.y(), tip.x() - before.x())
    made = QPainterPath(tip)
    for side in (1, -1):
        turned = angle + side * 0.87 * pi
        made.lineTo(tip + QPointF(9 * cos(turned), 9 * sin(turned)))
    made.closeSubpath()
    return made


class RelationMap(QDialog):
    """The neighbourhood of one claim. Not modal: the text stays in reach."""

    wanted = Signal(str)
    """A claim should be shown in its text: its id."""

    def __init__(self, session: Session, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._theme = theme
        self._key = key
        self._canvas = _Canvas(theme)
        self._further = QCheckBox(self)
        self._further.toggled.connect(lambda _on: self._read_further())
        self._none = QLabel(self)
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._scroll = QScrollArea(self)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._further)
        column.addWidget(self._none)
        column.addWidget(self._scroll, 1)
        session.changed.connect(self._follow)
        theme.changed.connect(self.restyle)
        self.read()
        self.retranslate()
        self.restyle()
        self._over = parent
        self.resize(self._wanted().expandedTo(QSize(420, 260)))

    @property
    def boxes(self) -> dict[str, QAbstractButton]:
        """The claims shown, by annotation id."""
        return dict(self._canvas.boxes)

    def read(self) -> None:
        """Read the neighbourhood anew."""
        library = self._session.library
        focused = self._focused()
        claims, relations = relating.neighbours(library, self._key, 2 if self._further.isChecked() else 1)
        if not any(one.id == self._key for one in claims):
            self.close()
            return
        there = {one.id for one in claims}
        relations = [one for one in relations if one.claim in there and one.other in there]
        home = next(one.document for one in claims if one.id == self._key)
        boxes = []
        for claim in claims:
            document = library.store.record(claim.document) if claim.document != home else None
            title = document.title if isinstance(document, Document) else ""
            box = _Box(claim, title, self._theme, self._canvas, middle=claim.id == self._key)
            box.installEventFilter(self)
            box.clicked.connect(lambda _=False, key=claim.id: self._go(key))
            boxes.append(box)
        self._canvas.show_claims(self._key, boxes, relations)
        self._none.setVisible(not relations)
        if focused:
            self._focus(focused if focused in there else self._key)

    def _wanted(self) -> QSize:
        """The size that shows the whole map, as far as the window it lies over has room."""
        return (self._canvas.size() + QSize(48, 90)).boundedTo(self._over.size() - QSize(60, 60))

    def _read_further(self) -> None:
        """Read another neighbourhood, make room for it about the same middle, and keep the claim in sight."""
        self.read()
        frame = QRect(QPoint(0, 0), self._wanted().expandedTo(self.size()))
        frame.moveCenter(self.geometry().center())
        self.setGeometry(frame)
        box = self._canvas.boxes.get(self._key)
        if box is not None:
            self._scroll.ensureWidgetVisible(box)

    def _follow(self, change: Change) -> None:
        records = (*change.before.values(), *change.after.values())
        if any(isinstance(one, Relation) for one in records) or not change.after.keys().isdisjoint(self._canvas.boxes):
            self.read()

    def take_focus(self) -> None:
        """Have the keyboard on the claim in the middle."""
        self._focus(self._key)

    def _focused(self) -> str:
        return next((key for key, box in self._canvas.boxes.items() if box.hasFocus()), "")

    def _focus(self, key: str) -> None:
        box = self._canvas.boxes.get(key)
        if box is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(box)

    def _go(self, key: str) -> None:
        self.close()
        self.wanted.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """On a claim, arrows go to the nearest one in that direction, Enter to the claim in its text; Esc closes.

        Looked at before the button and the scroll area, which have other ideas about arrows.
        """
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, _Box):
            return super().eventFilter(watched, event)
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(watched.claim.id)
        elif step is not None:
            self._focus(self._beside(watched.claim.id, *step))
        else:
            return super().eventFilter(watched, event)
        return True

    def _beside(self, key: str, across: int, down: int) -> str:
        """The nearest claim in a direction; the same one where there is none."""
        boxes = self._canvas.boxes
        here = boxes[key].geometry().center()
        best, least = key, float("inf")
        for other, box in boxes.items():
            far = box.geometry().center() - here
            ahead, aside = (far.x() * across, far.y()) if across else (far.y() * down, far.x())
            same_column = abs(far.x()) < BOX_WIDTH
            if other == key or ahead <= 0 or same_column == bool(across):
                continue
            distance = ahead + 2 * abs(aside)
            if distance < least:
                best, least = other, distance
        return best

    # Words and colours

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.read()

    def retranslate(self) -> None:
        """Put the words of the present language in."""
        self.setWindowTitle(translate("Relations", "Map of the claim's relations"))
        self._further.setText(translate("Relations", "Also the claims two steps away"))
        self._none.setText(translate("Relations", "This claim is related to no other yet. Press R on two cards."))
        self._canvas.retranslate()

    def restyle(self) -> None:
        """Take on the theme."""
        paper = self._theme.tokens.paper
        self._scroll.viewport().setStyleSheet(f"background: {paper};")
        self._canvas.setStyleSheet(f"background: {paper};")
        self._canvas.update()
