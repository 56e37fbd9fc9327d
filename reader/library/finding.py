"""Finding a document by what a person can type: its id, its title, its file, or the start of the first two."""

import unicodedata
from pathlib import Path

from reader.domain.errors import NotFound
from reader.domain.marking import mark
from reader.domain.records import Document
from reader.library.library import Library

SHORTEST_START = 4
"""A shorter start of an id is taken for a title: too many ids would begin with it."""


def find(library: Library, words: str) -> Document:
    """The one document meant by ``words``.

    Tried in turn: the whole id, the path of the file it came from, its title (case does not matter), the start of its
    id, the name of its file with or without the ending, the start of its title. Raises ``NotFound`` where nothing
    fits, or where more than one document does, naming them.
    """
    documents = library.store.documents()
    for found in (
        [one for one in documents if one.id == words],
        _by_path(documents, words),
        [one for one in documents if _folded(one.title) == _folded(words)],
        [one for one in documents if len(words) >= SHORTEST_START and one.id.startswith(words.lower())],
        [one for one in documents if one.path and words in (Path(one.path).name, Path(one.path).stem)],
        [one for one in documents if _folded(words) and _folded(one.title).startswith(_folded(words))],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFound(
                mark("Errors", "“{words}” fits more than one document: {choices}. Give the id instead."),
                words=words,
                choices=", ".join(sorted(f"{one.id} “{one.title}”" for one in found)),
            )
    raise NotFound(mark("Errors", "No document “{words}” is in the library."), words=words)


def _by_path(documents: list[Document], words: str) -> list[Document]:
    try:
        path = str(Path(words).resolve())
    except (OSError, ValueError):
        return []
    return [one for one in documents if one.path == path]


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
