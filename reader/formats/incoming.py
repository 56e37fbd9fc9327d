"""A file of annotations, whichever of the two shapes it has: W3C Web Annotations or a plain list of quotes."""

from dataclasses import dataclass
from pathlib import Path

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.records import Annotation, Relation
from reader.formats import json_fields, quotes_list, webannotation_reading


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds. Relations name their claims by the ids these have in the file."""

    annotations: list[Annotation]
    relations: list[Relation]


def read_file(path: Path) -> Incoming:
    """What a file holds. Raises ``BadFile`` where it cannot be read or says what it should not."""
    from reader.formats.opening import read_file as read_bytes

    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(mark("Errors", "“{name}” is not a UTF-8 text."), details=str(error), name=path.name) from error
    return Incoming(read(text), relations(text))


def read(data: str) -> list[Annotation]:
    """The annotations of a JSON text; see ``webannotation_reading.read`` and ``quotes_list.read``."""
    return quotes_list.read(data) if _plain(data) else webannotation_reading.read(data)


def relations(data: str) -> list[Relation]:
    """The relations of a JSON text; a plain list of quotes has none."""
    return [] if _plain(data) else webannotation_reading.read_relations(data)


def _plain(data: str) -> bool:
    value = json_fields.load(data)
    return isinstance(value, list) and any(isinstance(item, dict) and "quote" in item for item in value)
