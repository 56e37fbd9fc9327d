"""The comparison in the window: shown in the place of the page, and left for the page at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.domain.records import Kind
from reader.ui.language import translate

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView
    from reader.ui.window import Window


class Comparing:
    """Makes the compare view when it is first wanted, and goes in and out of it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._session = window.session
        self._made: CompareView | None = None
        self._left = ("", 0)
        """The document last compared, and where the active row began."""

    @property
    def _shown(self) -> CompareView | None:
        there = self._made is not None and self._window.centre.currentWidget() is self._made
        return self._made if there else None

    def toggle(self) -> None:
        """Set the text beside its other versions, or return to the page at the same place."""
        if self.leave() or self._session.document is None:
            self._window.actions_["compare"].setChecked(False)
            return
        view = self._view()
        self._return()
        # What is selected on the page is out of sight: nothing must be marked there.
        self._session.page = None
        self._window.columns.lend(self._window.shelf_room)
        self._window.show_main(view)
        view.open_beside(None)
        view.setFocus()
        self._window.actions_["compare"].setChecked(True)
        self._window.panel.show_kind(Kind.TRANSLATION)
        self._show_status()

    def _return(self) -> None:
        """Go on at the row that was left, while the page still shows it: its first line may be another row's."""
        document, offset = self._left
        sheet, places = self._window.page.text.sheet, self._window.page.text.places
        here = self._session.document is not None and self._session.document.id == document
        if here and sheet is not None and places is not None and sheet.shows(offset) and places.visible(offset):
            self._session.read_to(offset)

    def _view(self) -> CompareView:
        from reader.ui.compare.view import CompareView

        if self._made is None:
            self._made = CompareView(self._session, self._window.theme, self._session.settings)
            self._made.closed.connect(self.leave)
            self._made.undone.connect(self._tell_undone)
            self._made.commands.only_compared.connect(self._tell_only_compared)
            self._made.status_changed.connect(self._show_status)
        return self._made

    def leave(self) -> bool:
        """Return to the page at the same place; False where nothing was compared."""
        if self._shown is None:
            return False
        self._session.flush()
        self._left = (self._session.document.id if self._session.document else "", self._shown.place)
        self._session.page = self._window.page
        self._window.foot.show_instead("")
        self._window.columns.lend(None)
        self._window.show_main(self._window.page)
        self._window.page.focus_text()
        self._window.actions_["compare"].setChecked(False)
        self._window.retitle()
        self._session.reveal.emit(self._session.place, self._session.place)
        return True

    def apply_settings(self) -> None:
        """Show the rows in the typeface and size that the settings now say."""
        if self._shown is not None:
            self._shown.apply_settings()

    def _show_status(self) -> None:
        if self._shown is not None:
            self._window.foot.show_instead(self._shown.status())
            self._window.bar.subtitle.set_whole(self.summary())

    def summary(self) -> str:
        """What is compared with what, for the bar; "" while nothing is."""
        comparison = self._shown.comparison if self._shown is not None else None
        if comparison is None:
            return ""
        languages = dict.fromkeys(one.language.upper() for one in comparison.targets if one.language)
        source = comparison.source.language.upper() or "?"
        count = translate("Compare", "%n version(s)", "set beside the text", len(comparison.targets))
        return f"{translate('Compare', 'Compare')} · {source} → {', '.join(languages) or '?'} · {count}"

    def _tell_undone(self) -> None:
        self._window.message.notice(translate("Compare", "The pairing was undone. Redo brings it back."))

    def _tell_only_compared(self) -> None:
        words = translate("Compare", "This version is in the language of the text: it is compared here, not edited.")
        self._window.message.notice(words)
