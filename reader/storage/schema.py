"""The tables, as the migrations that made them.

A migration is never edited once released: add one, raise nothing else. ``SCHEMA`` follows from their number, and is
kept in ``user_version`` so that an up-to-date database opens without loading the migration machinery.

- ``documents``, ``annotations``, ``alignments``: the records, one row each; ``body``, ``tags``, ``furniture`` and
  ``beads`` are JSON.
- ``texts``: canonical texts by version. Immutable; a text outlives its document, since undo may bring that back.
- ``history``: one row a change. ``state`` is done, undone or dropped (an undone change that a new one overtook);
  ``stamp`` rises with every row made or touched, so that another process sees what happened since it last looked;
  ``origin`` names the process that touched it last; ``slot`` joins the saves of one stretch of typing.
- ``relations`` between claims, ``sources`` a person merged or corrected, ``dismissals`` of suggestions and notices:
  records too.
- ``places``: where reading stopped, in code points. Not part of the history.
"""

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

if TYPE_CHECKING:
    from sqlite_utils.db import Database

MIGRATIONS = Migrations("sorot")


@MIGRATIONS()
def m001_first(db: "Database") -> None:
    """Documents, annotations, alignments, texts, history, places."""
    common = {"created": str, "modified": str}
    names = ("title", "text_version", "byline", "site", "address", "published", "language", "original", "path")
    document = dict.fromkeys((*names, "work", "version", "tags", "furniture"), str)
    db.table("texts").create({"version": str, "text": str, "blocks": str, "marks": str}, pk="version")
    db.table("documents").create(
        {"id": str, **document, **common}, pk="id", foreign_keys=[("text_version", "texts", "version")]
    )
    db.table("annotations").create(
        {
            "id": str,
            "document": str,
            "kind": str,
            "start": int,
            "end": int,
            **dict.fromkeys(("exact", "prefix", "suffix", "text_version", "body", "tags"), str),
            "orphaned": int,
            **common,
        },
        pk="id",
        foreign_keys=[("document", "documents", "id")],
    )
    db.table("annotations").create_index(["document", "start"])
    db.table("alignments").create(
        {"id": str, **dict.fromkeys(("source", "target", "source_text", "target_text", "beads"), str), **common},
        pk="id",
        foreign_keys=[("source", "documents", "id"), ("target", "documents", "id")],
    )
    db.table("alignments").create_index(["source"])
    db.table("alignments").create_index(["target"])
    db.table("history").create(
        {
            "seq": int,
            "stamp": int,
            **dict.fromkeys(("kind", "before", "after", "state", "origin", "slot", "began", "touched"), str),
        },
        pk="seq",
    )
    db.table("history").create_index(["stamp"])
    db.table("history").create_index(["state", "seq"])
    db.table("places").create(
        {"document": str, "offset": int, "furthest": int, "seen": str},
        pk="document",
    )


@MIGRATIONS()
def m002_claims(db: "Database") -> None:
    """Relations between claims, sources, dismissals."""
    common = {"created": str, "modified": str}
    relation = dict.fromkeys(("id", "claim", "other", "kind", "reason"), str)
    db.table("relations").create(
        {**relation, **common},
        pk="id",
        foreign_keys=[("claim", "annotations", "id"), ("other", "annotations", "id")],
    )
    db.table("relations").create_index(["claim"])
    db.table("relations").create_index(["other"])
    db.table("sources").create(
        {"id": str, "name": str, "aliases": str, "anonymous": int, "fiscal_start": int, **common}, pk="id"
    )
    db.table("dismissals").create({**dict.fromkeys(("id", "document", "rule", "key"), str), **common}, pk="id")
    db.table("dismissals").create_index(["document"])
    db.table("annotations").create_index(["kind"])
