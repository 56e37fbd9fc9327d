"""The strip at the foot: where reading is, what is left, how much is marked, whether it is saved, what is running."""

from bisect import bisect_right
from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.domain.change import Change
from reader.domain.records import Annotation, Body, Claim, Translation
from reader.domain.text import BlockKind, Content
from reader.language.counting import count_words, reading_minutes
from reader.ui.language import translate
from reader.ui.session import Session
from reader.ui.tasks import Task

HEIGHT = 26


class Foot(QWidget):
    """Follows the session; ``watch`` shows a task's progress with a button that stops it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._session = session
        self._task: Task | None = None
        self._instead = ""
        self._words: list[int] = []
        self._paragraphs: list[int] = []
        self._ends: list[int] = []
        self._kinds: Counter[type[Body]] = Counter()
        self._saving = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        self.place, self.left, self.counts, self.saved = (QLabel(self) for _ in range(4))
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setMaximumWidth(160)
        self.stop = QPushButton(self)
        self.stop.setProperty("role", "flat")
        # A click must not take the keys away from the text: the button is gone a moment later.
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for label in (self.place, self.left, self.counts, self.saved):
            label.setProperty("role", "small")
        row.addWidget(self.place)
        row.addWidget(self.left)
        row.addStretch(1)
        for widget in (self.bar, self.stop, self.counts, self.saved):
            row.addWidget(widget)
        self.bar.hide()
        self.stop.hide()
        self.stop.clicked.connect(self._cancel)
        session.opened.connect(self._count)
        session.changed.connect(self._changed)
        session.place_changed.connect(self._show_place)
        session.saving_changed.connect(self._set_saving)
        self._count()

    def watch(self, task: Task) -> None:
        """Show this task until it ends."""
        self._task = task
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        task.progressed.connect(self._progress)
        for end in (task.done, task.failed, task.cancelled_end):
            end.connect(self._unwatch)

    def minutes(self) -> int:
        """Reading time of the whole open text, furniture left out."""
        return reading_minutes(self._words[-1]) if self._words else 0

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def _unwatch(self) -> None:
        self._task = None
        self.bar.hide()
        self.stop.hide()

    def show_instead(self, text: str) -> None:
        """Show this in place of the reading place (the compare view's own count); "" ends it."""
        self._instead = text
        self.retranslate()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.retranslate()

    def _count(self) -> None:
        """Paragraphs, words before each block's end, annotations: so that the strip costs nothing while scrolling."""
        content = self._session.content
        blocks = content.blocks if content else ()
        self._words = _words_by_block(content, self._furniture()) if content else []
        self._ends = [block.end for block in blocks]
        self._paragraphs = [one.start for one in blocks if one.kind not in (BlockKind.HEADING, BlockKind.RULE)]
        self._kinds = Counter(type(one.body) for one in self._session.annotations.values())
        self.retranslate()

    def _changed(self, change: Change) -> None:
        document = self._session.document
        if document is None:
            return
        if document.id in change.after:
            self._count()
            return
        for records, step in ((change.before, -1), (change.after, 1)):
            for one in records.values():
                if isinstance(one, Annotation) and one.document == document.id:
                    self._kinds[type(one.body)] += step
        self.counts.setText(self._counts())

    def _furniture(self) -> tuple[tuple[int, int], ...]:
        return self._session.document.furniture if self._session.document else ()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self, *_: object) -> None:
        """Say everything anew in the present language."""
        content = self._session.content
        self.stop.setText(translate("Foot", "Stop"))
        self.stop.setAccessibleName(translate("Foot", "Stop the running task"))
        self.saved.setText(translate("Foot", "Saving…") if self._saving else translate("Foot", "Saved"))
        self.saved.setVisible(content is not None)
        self.counts.setText(self._counts() if content else "")
        self._show_place()

    def _show_place(self, *_: object) -> None:
        if self._instead or self._session.content is None:
            self.place.setText(self._instead)
            self.left.setText("")
            return
        here = bisect_right(self._paragraphs, self._session.place)
        at = translate("Foot", "Paragraph {here} of {all}")
        self.place.setText(at.format(here=max(here, 1), all=len(self._paragraphs)))
        self.left.setText(translate("Foot", "%n min left", "minutes of reading", self._minutes_left()))

    def _minutes_left(self) -> int:
        read = bisect_right(self._ends, self._session.place)
        before = self._words[read - 1] if read else 0
        return reading_minutes(self._words[-1] - before) if self._words else 0

    def _counts(self) -> str:
        claims, translations = self._kinds[Claim], self._kinds[Translation]
        # Highlights stand among the notes, as they do in the panel.
        notes = self._kinds.total() - claims - translations
        return " · ".join(
            (
                translate("Foot", "%n claim(s)", None, claims),
                translate("Foot", "%n translation(s)", None, translations),
                translate("Foot", "%n note(s)", None, notes),
            )
        )


def _words_by_block(content: Content, furniture: tuple[tuple[int, int], ...]) -> list[int]:
    """Running totals of words at the end of each block, furniture not counted."""
    total, totals = 0, []
    for block in content.blocks:
        text, position = "", block.start
        for start, end in furniture:
            if block.start <= start < block.end:
                text += content.text[position:start] + " "
                position = end
        text += content.text[position : block.end]
        total += count_words(text)
        totals.append(total)
    return totals
