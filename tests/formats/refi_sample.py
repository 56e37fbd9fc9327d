"""What the tests of REFI-QDA share: a claim with everything a claim can have, and small projects by other programs."""

import io
import zipfile
from decimal import Decimal
from pathlib import Path

from reader.domain.findings import Bound, Cue, Hedge, HedgeKind, Manner, Moment, Quantity, Reading
from reader.domain.records import Certainty, Claim, Evidence, Relation, RelationKind, Status
from reader.formats.bundle import Bundle, reading_order
from tests.formats.export_sample import ANNOTATIONS, BUNDLE, CONTENT, DOCUMENT, OTHER, anchor, made

NAMESPACE = "urn:QDA-XML:project:1.0"

FULL = Claim(
    statement="Tiga orang menunggu kapal",
    source="Petugas pelabuhan",
    certainty=Certainty.REPORTED,
    status=Status.DISPUTED,
    evidence=(
        Evidence(address="https://contoh.test/a", why="jadwal resmi"),
        Evidence(document=OTHER, anchor=anchor("orang berdiri"), why="=SUM(1)"),
    ),
    subject="kapal",
    source_at=Cue(-3, 14, "Petugas pelabuhan"),
    anonymous=True,
    chain=("Kabar Uji", "radio & TV"),
    manner=Manner.INDIRECT,
    hedges=(Hedge(0, 4, "Tiga", HedgeKind.APPROXIMATOR, (0, 4)), Hedge(5, 9, "juga", HedgeKind.BOOSTER)),
    quantities=(
        Quantity(0, 4, "Tiga", Decimal("3.50"), Decimal("4"), "kg", Bound.AT_LEAST, (Reading(Decimal("1E+3")),)),
    ),
    dates=(Moment(1, 5, "besok", "2026-11-24", "day+1", open=True, settled=True),),
    certainty_chosen=True,
    rule="reported-noun",
)
CLAIMS = (made(31, anchor("orang berdiri"), FULL, "cek", " "), made(32, anchor("dermaga"), Claim("Dermaga ada"), "cek"))
RELATION = Relation(
    "b0000000-0000-4000-8000-000000000001",
    CLAIMS[0].id,
    CLAIMS[1].id,
    RelationKind.CONTRADICTS,
    "Waktunya lain",
    "2026-11-23T09:00:00.000Z",
    "2026-11-23T09:00:01.000Z",
)
FULL_BUNDLE = Bundle(DOCUMENT, CONTENT, reading_order((*ANNOTATIONS, *CLAIMS)), BUNDLE.titles)


def packed(folder: Path, project: str | bytes, files: dict[str, bytes] | None = None, name: str = "p.qdpx") -> Path:
    """A project file as another program might write it."""
    path = folder / name
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", project)
        for entry, data in (files or {}).items():
            archive.writestr(entry, data)
    path.write_bytes(out.getvalue())
    return path


def project(body: str, origin: str = "Other 1.0") -> str:
    """A project around its parts."""
    return f'<?xml version="1.0"?><Project xmlns="{NAMESPACE}" name="P" origin="{origin}">{body}</Project>'


def guid(number: int) -> str:
    """A GUID for tests."""
    return f"0A000000-0000-4000-8000-{number:012d}"
