"""What was found in a text, from the plain JSON values it is kept as."""

from decimal import Decimal
from typing import Any

from reader.domain.findings import Bound, Cue, Hedge, HedgeKind, Moment, Quantity, Reading

Raw = dict[str, Any]


def cue(raw: Raw) -> Cue:
    """Words and where they stand."""
    return Cue(**raw)


def hedge(raw: Raw) -> Hedge:
    """A hedge or booster."""
    scope = raw["scope"]
    return Hedge(**{**raw, "kind": HedgeKind(raw["kind"]), "scope": None if scope is None else (scope[0], scope[1])})


def moment(raw: Raw) -> Moment:
    """A date."""
    return Moment(**raw)


def quantity(raw: Raw) -> Quantity:
    """A quantity with its readings."""
    readings = tuple(Reading(**{**item, **_numbers(item)}) for item in raw["readings"])
    return Quantity(**{**raw, **_numbers(raw), "bound": Bound(raw["bound"]), "readings": readings})


def _numbers(raw: Raw) -> dict[str, Decimal | None]:
    return {"value": Decimal(raw["value"]), "high": None if raw["high"] is None else Decimal(raw["high"])}
