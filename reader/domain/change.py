"""The one shape every edit of the library has."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.records import Record


class ChangeKind(StrEnum):
    """What was done. History stores this, never a sentence; the window makes the words."""

    IMPORT = "import"
    EDIT_DOCUMENT = "edit_document"
    DELETE_DOCUMENT = "delete_document"
    UPDATE_TEXT = "update_text"
    ADD_HIGHLIGHT = "add_highlight"
    ADD_CLAIM = "add_claim"
    ADD_TRANSLATION = "add_translation"
    ADD_NOTE = "add_note"
    EDIT_CLAIM = "edit_claim"
    EDIT_TRANSLATION = "edit_translation"
    EDIT_NOTE = "edit_note"
    RECOLOUR = "recolour"
    RETAG = "retag"
    MOVE = "move"
    CHOOSE = "choose"
    DELETE = "delete"
    IMPORT_ANNOTATIONS = "import_annotations"
    ALIGN = "align"
    EDIT_ALIGNMENT = "edit_alignment"
    ACCEPT_CLAIMS = "accept_claims"
    DISMISS = "dismiss"
    ADD_RELATION = "add_relation"
    EDIT_RELATION = "edit_relation"
    DELETE_RELATION = "delete_relation"
    EDIT_SOURCE = "edit_source"
    MERGE_SOURCES = "merge_sources"
    RESOLVE_DATES = "resolve_dates"


@dataclass(frozen=True)
class Change:
    """Maps of record id to record, or to None where there was or will be none. Both maps have the same keys."""

    kind: ChangeKind
    before: Mapping[str, Record | None]
    after: Mapping[str, Record | None]

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.kind, self.after, self.before)
