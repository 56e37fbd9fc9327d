"""The command ``export``: annotations written out, to a file or as the answer itself."""

from argparse import Namespace
from pathlib import Path

from reader.cli.output import Answer
from reader.domain.errors import BadInput
from reader.domain.marking import mark
from reader.domain.records import Kind
from reader.library.finding import find
from reader.library.library import Library
from reader.ui.language import translate


def export(library: Library, options: Namespace) -> Answer:
    """Write annotations out, and say what the format could not hold: aside where the answer is the export itself."""
    from reader.formats import losses
    from reader.formats.bundle import Choice
    from reader.formats.writing import BINARY, Format, save
    from reader.library.taking_out import make
    from reader.ui.language import LiveWording, TableWording

    format_ = Format(options.format)
    output = "" if options.output == "-" else options.output
    if format_ in BINARY and not output:
        raise BadInput(mark("Errors", "“{format}” is no text. Name the file with --output."), format=options.format)
    documents = library.store.documents() if options.all else [find(library, options.document)]
    choice = Choice(
        kinds=frozenset(Kind(one) for one in options.kind or Kind),
        tags=frozenset(options.tag) if options.tag else None,
        states=frozenset(options.state) if options.state else None,
        furniture=options.furniture,
        checker=options.checker,
    )
    made = make(library, documents, format_, choice, TableWording(options.export_language or _spoken()))
    told = losses.sentences(made.losses, LiveWording())
    data = {"format": options.format, "documents": [one.id for one in documents], "path": output}
    data["losses"] = told
    if isinstance(made.data, str) and not output:
        return Answer({**data, "text": made.data}, made.data, "\n".join(told))
    save(Path(output), made.data)
    written = translate("CommandLine", "Written to “{path}”.").format(path=output)
    return Answer(data, "\n".join([written, *told]))


def _spoken() -> str:
    from reader.settings import SettingsFile, default_path
    from reader.ui.language import first_language

    return first_language(SettingsFile(default_path()))
