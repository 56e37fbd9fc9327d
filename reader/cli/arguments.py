"""What can be written after ``sorot``."""

import argparse
import os
from collections.abc import Callable, Sequence

from reader import __version__, assets
from reader.cli.argparse_words import Answered, HelpAction, Parser, spoken
from reader.domain.records import Kind, State, Status
from reader.ui.language import translate

_VALUED = ("--library", "--language")
_READING = ("segment", "quantities", "claims")
"""Commands whose ``--language`` is the text's. The one to speak is named before them."""
_ABOUT = ("-h", "--help", "--version")


def choose_language(given: Sequence[str]) -> None:
    """Speak what ``--language`` names, from the first word on: help and complaints too. Another name waits for them."""
    reading = command(given) in _READING
    before = given[: given.index(command(given))] if reading else given
    for number, one in enumerate(before):
        value = one.partition("=")[2] if one.startswith("--language=") else "".join(given[number + 1 : number + 2])
        if one.startswith("--language") and value in assets.languages():
            os.environ["SOROT_LANGUAGE"] = value


def command(given: Sequence[str]) -> str:
    """The command named, or "": then the arguments are files for the window."""
    skip = False
    for one in given:
        if skip or (one.startswith("-") and one not in ("-", "--")):
            skip = not skip and one in _VALUED
            continue
        return one if one in _commands() else ""
    return ""


def wants_window(given: Sequence[str]) -> bool:
    """Whether the arguments ask for the window rather than for a command or for words about the program."""
    return not command(given) and not any(one in _ABOUT for one in given)


def parse(given: Sequence[str]) -> argparse.Namespace:
    """Understand the arguments; raises ``Misused`` or ``Answered``.

    The result has ``library``, ``json`` and ``command``, and what that command takes; for the window ``files`` and
    ``sample``.
    """
    with spoken():
        if "--version" in given:
            raise Answered(f"Sorot {__version__}")
        if command(given):
            return _whole().parse_args(given)
        if not wants_window(given):
            raise Answered(_whole().format_help())
        return _window().parse_args(given)


def _parser() -> Parser:
    parser = Parser(prog="sorot", add_help=False, allow_abbrev=False)
    parser.set_defaults(library="", json=False, command="")
    _common(parser)
    return parser


def _common(parser: argparse.ArgumentParser, speaks: bool = True) -> None:
    """The options that may stand before a command and after it; ``speaks``: ``--language`` is the one to speak."""
    languages = sorted({"en", *assets.languages()})
    parser.add_argument(
        "-h", "--help", action=HelpAction, nargs=0, help=translate("CommandLine", "show this help and do nothing else")
    )
    parser.add_argument(
        "--library",
        metavar=translate("CommandLine", "FOLDER"),
        default=argparse.SUPPRESS,
        help=translate("CommandLine", "the library to use, instead of the one named by SOROT_LIBRARY or your own"),
    )
    if not speaks:
        return
    parser.add_argument(
        "--language",
        choices=languages,
        default=argparse.SUPPRESS,
        help=translate("CommandLine", "the language to speak, instead of the one named by SOROT_LANGUAGE or chosen"),
    )


def _window() -> Parser:
    parser = _parser()
    parser.add_argument("--sample", action="store_true", help=_sample_help())
    parser.add_argument("files", nargs="*", metavar=_file())
    return parser


def _sample_help() -> str:
    return translate("CommandLine", "add the sample texts, and open the first of them in the window")


def _file() -> str:
    return translate("CommandLine", "FILE", "stands for a file’s name in help")


def _whole() -> Parser:
    """The parser of the commands; its help speaks of the window as well."""
    parser = _parser()
    file, name = _file(), translate("CommandLine", "COMMAND", "stands for a command’s name in help")
    parser.usage = f"\n  sorot [--library …] [--language …] [--sample] [{file} …]\n  sorot {name} …"
    parser.description = translate("CommandLine", "Without a command, Sorot opens its window with the files.")
    parser.epilog = " ".join(
        (
            translate(
                "CommandLine", "DOC is a document’s id or title, the start of either, or its file’s path or name."
            ),
            translate("CommandLine", "“sorot COMMAND --help” tells more of a command."),
            translate("CommandLine", "Exit codes: 0 done, 1 refused or failed, 2 not understood."),
        )
    )
    parser.add_argument("--version", nargs=0, action=HelpAction, help=translate("CommandLine", "show the version"))
    parser.add_argument("--sample", action="store_true", help=_sample_help())
    _json(parser)
    rooms = parser.add_subparsers(
        dest="command", prog="sorot", title=translate("CommandLine", "Commands"), metavar=name, required=True
    )
    for key, (about, fill) in _commands().items():
        one = rooms.add_parser(key, help=about, description=about, add_help=False, allow_abbrev=False)
        _common(one, speaks=key not in _READING)
        _json(one)
        fill(one)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help=translate("CommandLine", "answer in JSON")
    )


def _commands() -> dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]]:
    """What each command is for, and what it takes."""
    return {
        "add": (translate("CommandLine", "put files into the library, all or none"), _files),
        "sample": (translate("CommandLine", "put the sample texts into the library"), _nothing),
        "list": (translate("CommandLine", "list the documents, the newest first"), _nothing),
        "show": (translate("CommandLine", "print the text of a document"), _document),
        "notes": (translate("CommandLine", "print the annotations of a document"), _document),
        "annotate": (translate("CommandLine", "set annotations from a JSON file on a document"), _annotate),
        "export": (translate("CommandLine", "write annotations out, to standard output or a file"), _export),
        "undo": (translate("CommandLine", "take back the latest change"), _nothing),
        "redo": (translate("CommandLine", "bring back the change undone last"), _nothing),
        "claims": (translate("CommandLine", "list what looks like a claim in a document or file"), _claims),
        "quantities": (translate("CommandLine", "list the quantities in a file"), _quantities),
        "segment": (translate("CommandLine", "cut a file into sentences"), _reading),
    }


def _nothing(parser: argparse.ArgumentParser) -> None:
    """The command takes nothing of its own."""


def _files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar=_file())


def _document(parser: argparse.ArgumentParser) -> None:
    name = translate("CommandLine", "DOC", "stands for a document in help")
    parser.add_argument(
        "document", metavar=name, help=translate("CommandLine", "its id or the start of it, its title, or its path")
    )


def _claims(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document",
        metavar=translate("CommandLine", "DOC|FILE", "stands for a document or a file’s name in help"),
        help=translate(
            "CommandLine",
            "a file, which is only read, a document of the library, or “-” for plain text from standard input",
        ),
    )
    _text_language(parser)
    parser.add_argument(
        "--published",
        metavar=translate("CommandLine", "DATE", "stands for a date in help"),
        default="",
        help=translate(
            "CommandLine", "when the text was published, for dates such as “last week”; what the text says if not given"
        ),
    )
    told = translate(
        "CommandLine",
        "In JSON, “source” is who says it, or null; “certainty” is asserted, reported, hedged, speculative or denied; "
        "“iso” is a date in EDTF (ISO 8601-2), or null where it depends on when the text was published; “rule” is what "
        "found the claim, and “precision” how likely its finds are to be right, by those in texts it was not made from "
        "and lower where they were few (0: none); “furniture” is what is not the author’s text, such as datelines.",
    )
    parser.epilog = f"{told} {_told_of_quantities()} {parser.epilog}"


def _reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document",
        metavar=_file(),
        help=translate("CommandLine", "the file, which is only read, or “-” for plain text from standard input"),
    )
    _text_language(parser)


def _quantities(parser: argparse.ArgumentParser) -> None:
    _reading(parser)
    parser.epilog = f"{_told_of_quantities()} {parser.epilog}"


def _told_of_quantities() -> str:
    return translate(
        "CommandLine",
        "In JSON, “value” is the number in full, or a list of both ends of a range; “unit” is “%”, “pp” for percentage "
        "points, “x” for times, an ISO 4217 code for money, a UCUM code for other measures, or empty for a plain "
        "count; “unit_name” is the unit in English, “currency” the code if it is money.",
    )


def _text_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language",
        dest="text_language",
        metavar=translate("CommandLine", "LANGUAGE", "stands for the code of a language, such as “id”, in help"),
        default="",
        help=translate(
            "CommandLine",
            "the language of the text, “id” or “en” (any other is read by the rules of English); guessed if not given",
        ),
    )
    parser.epilog = translate(
        "CommandLine",
        "Places are counted in characters (Unicode code points) from 0, in the text that “--json” gives as “text”: for "
        "plain text the file’s own, without a byte order mark and with every line end as one character; for Markdown, "
        "HTML and documents of the library the text that Sorot shows, without markup.",
    )


def _annotate(parser: argparse.ArgumentParser) -> None:
    _document(parser)
    parser.add_argument(
        "file",
        metavar=_file(),
        help=translate("CommandLine", "Web Annotations (JSON-LD), or a list of objects with “quote” and “kind”"),
    )


def _export(parser: argparse.ArgumentParser) -> None:
    from reader.formats.writing import Format

    which = parser.add_mutually_exclusive_group(required=True)
    name = translate("CommandLine", "DOC", "stands for a document in help")
    which.add_argument(
        "document",
        nargs="?",
        metavar=name,
        default="",
        help=translate("CommandLine", "its id or the start of it, its title, or its path"),
    )
    which.add_argument("--all", action="store_true", help=translate("CommandLine", "every document, the newest first"))
    parser.add_argument(
        "--format", required=True, choices=[one.value for one in Format], help=translate("CommandLine", "what to write")
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=_file(),
        default="",
        help=translate(
            "CommandLine",
            "where to write, whole or not at all; standard output if not given, and what the format could not hold is "
            "then said on standard error",
        ),
    )
    _choice(parser)
    parser.epilog = translate(
        "CommandLine",
        "“markdown” and “html” hold all annotations, “csv” is a table of them, “jsonld” holds them as Web Annotations. "
        "“report” (HTML) and “docx” are reports on the claims, “claims” (CSV) and “xlsx” tables of them, “claimreview” "
        "is schema.org’s JSON-LD, “argdown” an argument map. “qdpx” is a REFI-QDA project, “qdc” its codebook alone.",
    )


def _choice(parser: argparse.ArgumentParser) -> None:
    """What an export includes. Each may be given more than once."""
    states = [one.value for one in (*Status, *State)]
    parser.add_argument(
        "--kind",
        action="append",
        choices=[one.value for one in Kind],
        help=translate("CommandLine", "only annotations of this kind; may be repeated"),
    )
    parser.add_argument(
        "--tag",
        action="append",
        metavar=translate("CommandLine", "TAG", "stands for a tag in help"),
        help=translate("CommandLine", "only annotations with this tag; may be repeated"),
    )
    parser.add_argument(
        "--state",
        action="append",
        choices=states,
        help=translate("CommandLine", "only claims and translations in this state; may be repeated"),
    )
    parser.add_argument(
        "--furniture",
        action="store_true",
        help=translate("CommandLine", "also what is not the author’s text: datelines, “read also” lines, footers"),
    )
    parser.add_argument(
        "--checker",
        metavar=translate("CommandLine", "NAME", "stands for a person’s name in help"),
        default="",
        help=translate("CommandLine", "who checked the claims; ClaimReview names them as the author"),
    )
    parser.add_argument(
        "--export-language",
        choices=sorted({"en", *assets.languages()}),
        default="",
        help=translate("CommandLine", "the language of what is written; the one spoken if not given"),
    )
