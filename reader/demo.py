"""Sorot's main job without a display: open the sample, mark it with real keys, take the notes out, save pictures.

``python -m reader.demo --output DIR``. What it makes lies in ``DIR``: pictures of the window in both languages, light
and dark, and the notes in every export format.
"""

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader import assets

if TYPE_CHECKING:
    from reader.app import App
    from reader.ui.window import Window

PASSAGES = (
    ("H", "Ketergantungan sebesar itu"),
    ("C", "aturan Microsoft diduga serupa"),
    ("N", "Sejak itu tidak jelas"),
)
"""A key and the words it is pressed on; the sample text has them once."""
WAIT_S = 20.0


def main(argv: list[str] | None = None) -> int:
    """Do the job and say where the pictures are; exit code 0, or 1 where something did not come about."""
    parser = argparse.ArgumentParser(prog="python -m reader.demo", description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build", "demo"))
    output: Path = parser.parse_args(argv).output.resolve()
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SOROT_SETTINGS"] = str(output / "settings.json")
    made = _play(output)
    for path in made:
        print(path)
    return 0


def _play(output: Path) -> list[Path]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.app import App

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    app = App(output / "library")
    window = app.new_window()
    window.show()
    window.activateWindow()
    _until(window.isActiveWindow)
    window.commands.sample()
    _until(lambda: window.session.document is not None)
    for key, words in PASSAGES:
        _mark(window, key, words)
    window.session.step(-1)
    QTest.keyClick(window.page.text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    made = _pictures(app, window, output)
    window.session.flush()
    made += _exports(window, output)
    app.close()
    app.shut()
    return made


def _until(condition: Callable[[], bool]) -> None:
    """Let the program run until something is so; raises ``TimeoutError``."""
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + WAIT_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the demo waited in vain")
        QCoreApplication.processEvents()
        time.sleep(0.005)


def _mark(window: "Window", key: str, words: str) -> None:
    """Find the words, leave the find bar so that they are selected, press the key, step back out of the card."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    before = len(window.session.annotations)
    window.page.find()
    QTest.keyClicks(window.page.finder.field, words)
    _until(lambda: window.page.finder.index >= 0)
    QTest.keyClick(window.page.finder.field, Qt.Key.Key_Escape)
    _until(lambda: window.page.selection() is not None)
    QTest.keyClicks(window.page.text, key)
    _until(lambda: len(window.session.annotations) > before)
    focused = window.focusWidget()
    if focused is not None and focused is not window.page.text:
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    window.page.focus_text()


def _pictures(app: "App", window: "Window", output: Path) -> list[Path]:
    made = []
    for view in ("window", "compare"):
        if view == "compare":
            window.actions_["compare"].trigger()
        for language in assets.languages():
            app.language.switch(language)
            for theme in ("light", "dark"):
                app.theme.choose(theme)
                _pause(0.4)
                path = output / f"{view}-{language}-{theme}.png"
                window.grab().save(str(path))
                made.append(path)
    return made


def _pause(seconds: float) -> None:
    end = time.monotonic() + seconds
    _until(lambda: time.monotonic() > end)


def _exports(window: "Window", output: Path) -> list[Path]:
    from reader.formats.bundle import Choice
    from reader.formats.writing import SUFFIX, Format, save
    from reader.library import taking_out
    from reader.ui.language import TableWording

    document = window.session.document
    assert document is not None
    made = []
    for format_ in Format:
        text = taking_out.export(window.session.library, [document], format_, Choice(), TableWording("id"))
        path = output / f"notes{SUFFIX[format_]}"
        save(path, text)
        made.append(path)
    return made


if __name__ == "__main__":
    sys.exit(main())
