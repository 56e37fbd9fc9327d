"""Every widget in both languages and in a stretched pseudo-language: nothing untranslated, nothing cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFontComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from reader.app import App
from reader.domain.records import Kind
from reader.ui.details_dialog import DetailsDialog
from reader.ui.export_dialog import ExportDialog
from reader.ui.shortcuts_dialog import ShortcutsDialog
from reader.ui.text_settings import TextSettings
from reader.ui.top_bar import ElidedLabel
from reader.ui.window import Window

Wait = Callable[[Callable[[], bool]], None]
OPEN, CLOSE = "⟦", "⟧"


class Stretched(QTranslator):
    """A language that marks what was translated and is 40 % longer."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        del context, comment
        return OPEN + text.replace("%n", str(n)) + "·" * max(2, round(len(text) * 0.4)) + CLOSE

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def stretched(app: App) -> Iterator[Callable[[], None]]:
    translator = Stretched()

    def install() -> None:
        app.language.remove()
        QCoreApplication.installTranslator(translator)
        for _ in range(5):
            QApplication.processEvents()

    yield install
    QCoreApplication.removeTranslator(translator)
    QApplication.processEvents()


@pytest.fixture
def sample(window: Window, wait: Wait) -> Window:
    window.resize(1280, 800)
    window.commands.sample()
    wait(lambda: window.session.document is not None)
    window.complete()
    return window


def states(window: Window, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Every state of the window and every dialog, with a name for the report."""
    yield "page", window
    for kind in (Kind.CLAIM, Kind.TRANSLATION, Kind.NOTE):
        key = next(one.id for one in window.session.annotations.values() if one.kind is kind)
        window.session.activate(key)
        window.panel.edit_active()
        QApplication.processEvents()
        yield f"card of a {kind}", window
    window.page.focus_text()
    window.page.find()
    yield "finding", window
    window.page.finder.shut()
    window.commands.comparing.toggle()
    wait(lambda: "1" in window.foot.place.text())
    yield "comparing", window
    window.commands.comparing.leave()
    for make in (
        lambda: DetailsDialog(window.session, window),
        lambda: ExportDialog(window.session, window),
        lambda: ShortcutsDialog(window),
    ):
        dialog = make()
        dialog.show()
        for _ in range(5):
            QApplication.processEvents()
        yield type(dialog).__name__, dialog
        dialog.close()
    popup = TextSettings(window, window.theme, window.session.settings, window.page.apply_settings)
    popup.show()
    yield "text settings", popup
    popup.close()
    window.session.close()
    yield "welcome", window


def shown_texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every word on a visible widget that is the interface's, not the person's."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root) and widget is not root:
            continue
        if isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QComboBox) and not isinstance(widget, QFontComboBox):
            for index in range(widget.count()):
                yield widget, widget.itemText(index)
        yield widget, widget.toolTip()
        yield widget, widget.accessibleName()


def is_word(text: str) -> bool:
    """Whether this is language at all, rather than a figure, a sign or a key."""
    return sum(character.isalpha() for character in text) > 2


def test_nothing_is_untranslated_or_frozen(sample: Window, stretched: Callable[[], None], wait: Wait) -> None:
    stretched()
    data = persons_words(sample)
    bad: list[str] = []
    for state, root in states(sample, wait):
        for widget, text in shown_texts(root):
            if is_word(text) and OPEN not in text and text.strip("“”…").removesuffix(" — Sorot") not in data:
                bad.append(f"{state}: {type(widget).__name__} {text!r}")
    assert not bad, "\n".join(sorted(set(bad)))


def persons_words(window: Window) -> str:
    """Everything in the library that is the person's or the texts' own, as one string to look things up in."""
    parts = ["Sorot"]
    for document in window.session.library.store.documents():
        parts += [document.title, document.path, document.version, window.session.library.content(document).text]
        for one in window.session.library.store.annotations(document.id):
            parts += [str(getattr(one.body, name, "")) for name in ("statement", "source", "text")]
    return "\n".join(parts)


def cut_off(widget: QWidget) -> bool:
    """Whether a label or button shows less than its text."""
    if isinstance(widget, ElidedLabel) or not widget.isVisible():
        return False
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 2
        return widget.sizeHint().width() > widget.width() + 2
    if isinstance(widget, QToolButton) and not widget.text():
        return False
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.minimumSizeHint().width() > widget.width() + 2
    return False


@pytest.mark.parametrize("language", ["id", "en", "stretched"])
def test_nothing_is_cut_off(app: App, sample: Window, stretched: Callable[[], None], wait: Wait, language: str) -> None:
    if language == "stretched":
        stretched()
    else:
        app.language.switch(language)
    bad: list[str] = []
    for state, root in states(sample, wait):
        for _ in range(5):
            QApplication.processEvents()
        for widget in root.findChildren(QWidget):
            if cut_off(widget):
                text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
                bad.append(f"{state}: {type(widget).__name__} {text!r} {widget.size().toTuple()}")
    assert not bad, "\n".join(sorted(set(bad)))


def test_every_control_has_an_accessible_name(sample: Window, wait: Wait) -> None:
    controls = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    bad: list[str] = []
    for state, root in states(sample, wait):
        for widget in root.findChildren(QWidget):
            if not isinstance(widget, controls) or not widget.isVisibleTo(root):
                continue
            if isinstance(widget.parentWidget(), QComboBox | QFontComboBox) or widget.objectName().startswith("qt_"):
                continue
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and is_word(widget.text()))
            if not named:
                bad.append(f"{state}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert not bad, "\n".join(sorted(set(bad)))


def test_the_menus_speak_every_language(app: App, sample: Window) -> None:
    sample.bar._build_menu()
    for code, word in (("id", "Teks"), ("en", "Texts")):
        app.language.switch(code)
        QApplication.processEvents()
        menus = [menu.title() for menu in sample.bar.findChildren(QMenu) if menu.title()]
        assert word in menus
