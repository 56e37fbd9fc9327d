"""What can go wrong, as sentences a person can read once they are translated."""

from reader.domain.marking import mark

ERRORS = "Errors"
"""The translation context of every sentence an error carries."""


class SorotError(Exception):
    """A refusal with a sentence for the person.

    ``text`` is an English source string marked under the context ``Errors``; ``params`` fill its ``{name}`` places
    after translation; ``details`` is untranslated technical matter, shown only on demand.
    """

    def __init__(self, text: str, details: str = "", **params: object) -> None:
        super().__init__(text.format(**params) if params else text)
        self.text = text
        self.details = details
        self.params = params


class BadFile(SorotError):
    """A file that cannot become a document or a set of annotations."""


class BadInput(SorotError):
    """Something typed or passed that the library cannot take as it is."""


class NotFound(SorotError):
    """A name, id or path that leads nowhere, or to more than one thing."""


class LibraryRefused(SorotError):
    """The library folder or its database cannot be used as it is."""


class Cancelled(SorotError):
    """The person stopped a long task; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "Stopped. Nothing was changed."))
