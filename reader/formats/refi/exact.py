"""Records as plain JSON values and back, so that what a format cannot say is carried along whole.

The way back trusts nothing: every value has the type its field is declared with, or ``ValueError`` is raised.
"""

import re
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.domain.records import Annotation, Body, Claim, Highlight, Kind, Note, Translation

T = TypeVar("T")

_LARGEST = 2**53
_HALVES = re.compile("[\ud800-\udfff]")


def plain(value: Any) -> Any:
    """A record, or a part of one, as JSON values; fields that hold their default are left out."""
    if is_dataclass(value):
        items = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: plain(one) for field, one in items if one != field.default}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    # As text: a float would not keep the number as it was written.
    return str(value) if isinstance(value, Decimal) else value


def plain_row(value: Any) -> list[Any]:
    """The fields of a small record in their order, without their names."""
    return [plain(getattr(value, field.name)) for field in fields(value)]


def record(kind: type[T], raw: Any) -> T:
    """The inverse of ``plain`` for a dataclass. Raises ``ValueError`` for values that are not of its shape."""
    made: T = _value(kind, raw)
    return made


def row(kind: type[T], raw: Any) -> T:
    """The inverse of ``plain_row``. Raises ``ValueError``."""
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    if not isinstance(raw, list) or len(raw) != len(names):
        raise ValueError(f"{raw!r:.80} is no row of {kind.__name__}")
    return record(kind, dict(zip(names, raw, strict=True)))


def _value(kind: Any, raw: Any) -> Any:
    origin = get_origin(kind)
    if origin is tuple:
        return _tuple(get_args(kind), raw)
    if origin in (Union, types.UnionType):
        return None if raw is None else _value(next(one for one in get_args(kind) if one is not type(None)), raw)
    if is_dataclass(kind):
        return _dataclass(kind, raw)
    if issubclass(kind, Enum):
        return kind(raw)
    if kind is Decimal:
        return _number(raw)
    if type(raw) is not kind or (kind is int and abs(raw) > _LARGEST):
        raise ValueError(f"{raw!r:.80} is no {kind.__name__}")
    # JSON can hold halves of characters, which nothing else here can.
    return _HALVES.sub("\ufffd", raw) if kind is str else raw


def _number(raw: Any) -> Decimal:
    try:
        number = Decimal(_value(str, raw))
    except InvalidOperation as error:
        raise ValueError(f"{raw!r:.80} is no number") from error
    if not number.is_finite():
        raise ValueError(f"{raw!r:.80} is no number")
    return number


def _tuple(kinds: tuple[Any, ...], raw: Any) -> tuple[Any, ...]:
    if not isinstance(raw, list):
        raise ValueError(f"{raw!r:.80} is no list")
    if kinds[-1] is Ellipsis:
        return tuple(_value(kinds[0], one) for one in raw)
    if len(raw) != len(kinds):
        raise ValueError(f"{raw!r:.80} has not {len(kinds)} values")
    return tuple(_value(kind, one) for kind, one in zip(kinds, raw, strict=True))


def _dataclass(kind: Any, raw: Any) -> Any:
    if not isinstance(raw, Mapping):
        raise ValueError(f"{raw!r:.80} is no {kind.__name__}")
    hints = _hints(kind)
    try:
        return kind(**{str(name): _value(hints[str(name)], one) for name, one in raw.items()})
    except (KeyError, TypeError) as error:
        raise ValueError(f"{kind.__name__}: {error}") from error


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


_BODIES: Mapping[Kind, type[Body]] = {
    Kind.HIGHLIGHT: Highlight,
    Kind.CLAIM: Claim,
    Kind.TRANSLATION: Translation,
    Kind.NOTE: Note,
}


def plain_annotation(annotation: Annotation) -> dict[str, Any]:
    """An annotation as JSON values, its kind among them."""
    return {**plain(annotation), "kind": annotation.kind.value}


def annotation(raw: Any) -> Annotation:
    """The inverse of ``plain_annotation``. Raises ``ValueError``."""
    if not isinstance(raw, Mapping) or not {"kind", "body"} <= raw.keys():
        raise ValueError(f"{raw!r:.80} is no annotation")
    kind = Kind(raw["kind"])
    rest = {name: one for name, one in raw.items() if name not in ("kind", "body")}
    # The type of the body is known from the kind only, so it is set last.
    shell = record(Annotation, {**rest, "body": None})
    return replace(shell, body=record(_BODIES[kind], raw["body"]))
