"""What the interface calls the values of the domain. Looked up at every call, so that the language may change."""

from reader.domain.change import ChangeKind
from reader.domain.records import Certainty, Kind, State, Status
from reader.ui.language import translate


def status(value: Status) -> str:
    """What checking a claim has come to."""
    return {
        Status.UNVERIFIED: translate("Labels", "Unverified", "status of a claim"),
        Status.SUPPORTED: translate("Labels", "Supported", "status of a claim"),
        Status.DISPUTED: translate("Labels", "Disputed", "status of a claim"),
        Status.REFUTED: translate("Labels", "Refuted", "status of a claim"),
    }[value]


def certainty(value: Certainty) -> str:
    """How sure a claim's wording sounds."""
    return {
        Certainty.ASSERTED: translate("Labels", "Asserted", "how sure the wording of a claim sounds"),
        Certainty.REPORTED: translate("Labels", "Reported", "how sure the wording of a claim sounds"),
        Certainty.HEDGED: translate("Labels", "Hedged", "how sure the wording of a claim sounds"),
        Certainty.SPECULATIVE: translate("Labels", "Speculative", "how sure the wording of a claim sounds"),
        Certainty.DENIED: translate("Labels", "Denied", "how sure the wording of a claim sounds"),
    }[value]


def state(value: State) -> str:
    """How far a translation has come."""
    return {
        State.DRAFT: translate("Labels", "Draft", "state of a translation"),
        State.REVIEWED: translate("Labels", "Reviewed", "state of a translation"),
        State.FINAL: translate("Labels", "Final", "state of a translation"),
    }[value]


def kind(value: Kind) -> str:
    """What an annotation is, in the singular."""
    return {
        Kind.HIGHLIGHT: translate("Labels", "Highlight", "a coloured passage"),
        Kind.CLAIM: translate("Labels", "Claim"),
        Kind.TRANSLATION: translate("Labels", "Translation"),
        Kind.NOTE: translate("Labels", "Note"),
    }[value]


def change(value: ChangeKind) -> str:
    """A change as the few words that stand after "Undo: " and "Redo: "."""
    return {
        ChangeKind.IMPORT: translate("Labels", "open a document", "after “Undo: ”"),
        ChangeKind.EDIT_DOCUMENT: translate("Labels", "edit document details", "after “Undo: ”"),
        ChangeKind.DELETE_DOCUMENT: translate("Labels", "delete a document", "after “Undo: ”"),
        ChangeKind.UPDATE_TEXT: translate("Labels", "update the text", "after “Undo: ”"),
        ChangeKind.ADD_HIGHLIGHT: translate("Labels", "add highlight", "after “Undo: ”"),
        ChangeKind.ADD_CLAIM: translate("Labels", "add claim", "after “Undo: ”"),
        ChangeKind.ADD_TRANSLATION: translate("Labels", "add translation", "after “Undo: ”"),
        ChangeKind.ADD_NOTE: translate("Labels", "add note", "after “Undo: ”"),
        ChangeKind.EDIT_CLAIM: translate("Labels", "edit claim", "after “Undo: ”"),
        ChangeKind.EDIT_TRANSLATION: translate("Labels", "edit translation", "after “Undo: ”"),
        ChangeKind.EDIT_NOTE: translate("Labels", "edit note", "after “Undo: ”"),
        ChangeKind.RECOLOUR: translate("Labels", "change colour", "after “Undo: ”"),
        ChangeKind.RETAG: translate("Labels", "change tags", "after “Undo: ”"),
        ChangeKind.MOVE: translate("Labels", "move to another passage", "after “Undo: ”"),
        ChangeKind.CHOOSE: translate("Labels", "choose a translation", "after “Undo: ”"),
        ChangeKind.DELETE: translate("Labels", "delete", "after “Undo: ”"),
        ChangeKind.IMPORT_ANNOTATIONS: translate("Labels", "import annotations", "after “Undo: ”"),
        ChangeKind.ALIGN: translate("Labels", "set versions side by side", "after “Undo: ”"),
        ChangeKind.EDIT_ALIGNMENT: translate("Labels", "change a pair", "after “Undo: ”"),
        ChangeKind.ACCEPT_CLAIMS: translate("Labels", "accept claims", "after “Undo: ”"),
        ChangeKind.DISMISS: translate("Labels", "dismiss", "after “Undo: ”"),
        ChangeKind.ADD_RELATION: translate("Labels", "relate two claims", "after “Undo: ”"),
        ChangeKind.EDIT_RELATION: translate("Labels", "edit a relation", "after “Undo: ”"),
        ChangeKind.DELETE_RELATION: translate("Labels", "delete a relation", "after “Undo: ”"),
        ChangeKind.EDIT_SOURCE: translate("Labels", "edit a source", "after “Undo: ”"),
        ChangeKind.MERGE_SOURCES: translate("Labels", "merge sources", "after “Undo: ”"),
        ChangeKind.RESOLVE_DATES: translate("Labels", "work out dates", "after “Undo: ”"),
    }[value]
