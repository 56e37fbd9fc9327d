"""The fields of a claim that Web Annotation has no word for, under the program's own prefix, out and in.

The findings (source, hedges, figures, dates) are objects with the fields of ``domain.findings``; numbers are written
as text, so that they come back as they were.
"""

from typing import Any

from reader.domain.findings import Cue, Hedge, Manner, Moment, Quantity
from reader.domain.records import Claim
from reader.formats import json_fields as fields
from reader.formats.json_fields import Json
from reader.formats.refi import exact

_SHAPES: dict[str, tuple[str, type[Any]]] = {
    "sorot:hedges": ("hedges", Hedge),
    "sorot:quantities": ("quantities", Quantity),
    "sorot:dates": ("dates", Moment),
}


def write(claim: Claim) -> Json:
    """The fields that say something."""
    written: Json = {
        "sorot:subject": claim.subject,
        "sorot:sourceAt": None if claim.source_at is None else exact.plain(claim.source_at),
        "sorot:anonymous": claim.anonymous,
        "sorot:through": list(claim.chain),
        "sorot:manner": claim.manner.value if claim.manner else "",
        "sorot:certaintyChosen": claim.certainty_chosen,
        "sorot:rule": claim.rule,
        **{name: exact.plain(getattr(claim, attribute)) for name, (attribute, _) in _SHAPES.items()},
    }
    return {name: value for name, value in written.items() if value}


def read(item: Json, number: int) -> dict[str, Any]:
    """The arguments for ``Claim``. Raises ``BadFile`` naming the item and the field that is not of its shape."""
    at = item.get("sorot:sourceAt")
    manner = fields.text(item, "sorot:manner", number)
    chain = fields.a_list(item, "sorot:through", number)
    return {
        "subject": fields.text(item, "sorot:subject", number),
        "source_at": None if at is None else _shaped(Cue, at, "sorot:sourceAt", number),
        "anonymous": fields.flag(item, "sorot:anonymous", number),
        "chain": tuple(fields.a_text(one, "sorot:through", number) for one in chain),
        "manner": fields.choice(item, "sorot:manner", number, Manner, Manner.DIRECT) if manner else None,
        "certainty_chosen": fields.flag(item, "sorot:certaintyChosen", number),
        "rule": fields.text(item, "sorot:rule", number),
        **{
            attribute: tuple(_shaped(kind, one, name, number) for one in fields.a_list(item, name, number))
            for name, (attribute, kind) in _SHAPES.items()
        },
    }


def _shaped(kind: type[Any], value: Any, name: str, number: int) -> Any:
    try:
        return exact.record(kind, value)
    except ValueError as error:
        raise fields.wrong_type(name, number) from error
