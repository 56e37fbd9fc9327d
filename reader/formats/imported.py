"""What opening a file gives: its text and what the file itself says about it."""

from dataclasses import dataclass

from reader.domain.text import Content, Span


@dataclass(frozen=True)
class Imported:
    """A file read. ``published`` is EDTF or ``""``, ``language`` BCP 47 or ``""``, ``furniture`` in code points.

    ``title`` may be said again by the first block of the text: the page shows it apart only where it is not.
    """

    content: Content
    title: str
    byline: str = ""
    site: str = ""
    address: str = ""
    published: str = ""
    language: str = ""
    furniture: tuple[Span, ...] = ()
