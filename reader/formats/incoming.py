"""A file of annotations, whichever of the two shapes it has: W3C Web Annotations or a plain list of quotes."""

from pathlib import Path

from reader.domain.errors import BadFile
from reader.domain.marking import mark
from reader.domain.records import Annotation
from reader.formats import json_fields, quotes_list, webannotation_reading


def read_file(path: Path) -> list[Annotation]:
    """The annotations of a file. Raises ``BadFile`` where it cannot be read or says what it should not."""
    from reader.formats.opening import read_file as read_bytes

    data = read_bytes(path)
    try:
        return read(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadFile(mark("Errors", "“{name}” is not a UTF-8 text."), details=str(error), name=path.name) from error


def read(data: str) -> list[Annotation]:
    """The annotations of a JSON text; see ``webannotation_reading.read`` and ``quotes_list.read``."""
    value = json_fields.load(data)
    plain = isinstance(value, list) and any(isinstance(item, dict) and "quote" in item for item in value)
    return quotes_list.read(data) if plain else webannotation_reading.read(data)
