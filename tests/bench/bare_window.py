"""The least a PySide6 program can do: a window that shows a text file, and ends once the text was painted."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTextEdit


class Page(QTextEdit):
    """Ends the program after its first painting."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the text, then leave as soon as the event loop turns."""
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))


def main() -> int:
    """Show the file named on the command line."""
    application = QApplication(sys.argv[:1])
    page = Page()
    page.setReadOnly(True)
    page.setPlainText(Path(sys.argv[1]).read_text(encoding="utf-8"))
    page.resize(1280, 800)
    page.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
