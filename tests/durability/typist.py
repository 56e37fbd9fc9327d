"""The real window, offscreen, with somebody typing a note into it until it is killed.

Started with a library folder that holds the sample. Appends to ``folder/typed`` a line ``typed <n> <when>`` for each
key, and ``kept <n>`` whenever the library has told of a change that holds the first n letters.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader import app
from reader.domain.change import Change
from reader.domain.records import Annotation, Note
from reader.ui.window import Window

LETTERS = "naskah 😀 e\u0301 x\u0302 panjang yang diketik tanpa henti sampai listrik padam, "
KEY_MS = 12
BURST = 90
"""So many keys, then a rest that is longer than the pause after which typing is saved."""
REST_MS = 800


def letter(number: int) -> str:
    return LETTERS[number % len(LETTERS)]


class Typist(QObject):
    """Marks a passage with the keys a person would use, and types."""

    def __init__(self, file: int) -> None:
        super().__init__()
        self._file = file
        self._typed = 0
        self._keys = QTimer(self, interval=KEY_MS, timeout=self._key)
        self._begin = QTimer(self, interval=30, timeout=self._mark)
        self._begin.start()

    def _mark(self) -> None:
        window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, Window)), None)
        if window is None or not window.isActiveWindow():
            return
        self._begin.stop()
        window.session.open(window.session.library.store.documents()[0].id)
        window.session.changed.connect(self._changed)
        window.page.focus_text()
        for _ in range(12):
            QTest.keyClick(window.page.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(window.page.text, Qt.Key.Key_N)
        self._keys.start()

    def _key(self) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest types ASCII only
            QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter(self._typed)))
        self._typed += 1
        os.write(self._file, f"typed {self._typed} {time.monotonic()}\n".encode())
        if self._typed % BURST == 0:
            self._keys.stop()
            QTimer.singleShot(REST_MS, self._keys.start)

    def _changed(self, change: Change) -> None:
        for record in change.after.values():
            if isinstance(record, Annotation) and isinstance(record.body, Note) and record.body.text:
                os.write(self._file, f"kept {len(record.body.text)}\n".encode())


def main() -> int:
    folder = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    typist = Typist(os.open(folder / "typed", os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
    assert application
    assert typist
    return app.run([], folder)


if __name__ == "__main__":
    sys.exit(main())
