"""Fields out of JSON that somebody else wrote: each as the type it must have, or a sentence saying what is wrong.

An item is named by its place in the file, counted from 1.
"""

import json
from enum import StrEnum
from typing import Any, TypeVar

from reader.domain.errors import BadFile
from reader.domain.marking import mark

Json = dict[str, Any]
_Value = TypeVar("_Value", bound=StrEnum)
_KEPT = 40


def load(data: str) -> Any:
    """The value a JSON text holds. Raises ``BadFile`` where it is none."""
    try:
        return json.loads(data.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise BadFile(mark("Errors", "This file is not valid JSON."), details=str(error)) from error


def an_object(value: Any, number: int) -> Json:
    """The value as a JSON object."""
    if not isinstance(value, dict):
        raise BadFile(mark("Errors", "Item {number} is not an object with named fields."), number=number)
    return value


def text(item: Json, name: str, number: int, default: str = "") -> str:
    """A field that holds words; ``default`` where it is missing."""
    return a_text(item[name], name, number) if name in item else default


def a_text(value: Any, name: str, number: int) -> str:
    """The value as words that can be stored: lone surrogates, which JSON allows, are none."""
    if not isinstance(value, str):
        raise wrong_type(name, number)
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise BadFile(
            mark("Errors", "Item {number}: “{field}” holds half a character."), number=number, field=name
        ) from error
    return value


def flag(item: Json, name: str, number: int) -> bool:
    """A field that is true or false; false where it is missing."""
    value = item.get(name, False)
    if not isinstance(value, bool):
        raise wrong_type(name, number)
    return value


def position(item: Json, name: str, number: int) -> int:
    """A field that holds a place in a text, counted from 0."""
    value = item.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**63:
        raise wrong_type(name, number)
    return value


def a_list(item: Json, name: str, number: int) -> list[Any]:
    """A field that holds a list; empty where it is missing."""
    value = item.get(name, [])
    if not isinstance(value, list):
        raise wrong_type(name, number)
    return value


def choice(item: Json, name: str, number: int, among: type[_Value], default: _Value) -> _Value:
    """A field that holds one of the values of an enumeration."""
    value = text(item, name, number, default.value)
    try:
        return among(value)
    except ValueError as error:
        raise unknown(name, value, number) from error


def unknown(name: str, value: str, number: int) -> BadFile:
    """The error for a value that is not one of those a field may have."""
    shown = value if len(value) <= _KEPT else value[:_KEPT] + "…"
    return BadFile(
        mark("Errors", "Item {number}: “{value}” is not a value that “{field}” may have."),
        number=number,
        value=shown,
        field=name,
    )


def missing(name: str, number: int) -> BadFile:
    """The error for a field an item cannot do without."""
    return BadFile(mark("Errors", "Item {number} has no “{field}”."), number=number, field=name)


def wrong_type(name: str, number: int) -> BadFile:
    """The error for a value that is not of the type a field must have."""
    return BadFile(
        mark("Errors", "Item {number}: “{field}” is not the kind of value it should be."), number=number, field=name
    )
