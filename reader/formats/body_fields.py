"""Checks of annotation bodies that both ways in share."""

import re

from reader.domain.records import Kind
from reader.formats import json_fields as fields

_COLOURS = ("yellow", "green", "blue", "pink")
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def kind(item: fields.Json, name: str, number: int) -> Kind:
    """The kind of annotation an item says it is."""
    if name not in item:
        raise fields.missing(name, number)
    return fields.choice(item, name, number, Kind, Kind.NOTE)


def colour(item: fields.Json, name: str, number: int) -> str:
    """A highlight's colour: one of the four names or ``#rrggbb``; yellow where none is given."""
    value = fields.text(item, name, number, "yellow")
    if value not in _COLOURS and not _HEX.fullmatch(value):
        raise fields.unknown(name, value, number)
    return value
