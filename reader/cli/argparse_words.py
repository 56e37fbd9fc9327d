"""argparse in the interface's language: its own words through our table, and no printing or leaving of its own."""

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from reader.domain.marking import mark
from reader.ui.language import translate

_SENTENCES = {
    "usage: ": mark("CommandLine", "Usage: "),
    "positional arguments": mark("CommandLine", "What to give"),
    "options": mark("CommandLine", "Options"),
    "unrecognized arguments: %s": mark("CommandLine", "Not understood: {arguments}."),
    "the following arguments are required: %s": mark("CommandLine", "Missing: {arguments}."),
    "one of the arguments %s is required": mark("CommandLine", "One of these is missing: {arguments}."),
    "expected one argument": mark("CommandLine", "A value must follow."),
    "expected at least one argument": mark("CommandLine", "At least one value must follow."),
    "ignored explicit argument %r": mark("CommandLine", "It takes no value, but “{value}” was given."),
    "not allowed with argument %s": mark("CommandLine", "It does not go together with {argument}."),
    "invalid choice: %(value)r (choose from %(choices)s)": mark(
        "CommandLine", "“{value}” is not known here. Known are: {choices}."
    ),
}
"""argparse's sentences and ours for them, with named places: a translation table cannot hold ``%s`` safely."""

_NAMED = {"argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s"}


class Misused(Exception):
    """The arguments make no sense; carries the sentence."""


class Answered(Exception):
    """The arguments ask about the program itself; carries the answer."""


class Parser(argparse.ArgumentParser):
    """A parser that raises ``Misused`` where argparse would print and leave."""

    def error(self, message: str) -> NoReturn:
        """See ``argparse.ArgumentParser.error``."""
        raise Misused(message)


class HelpAction(argparse.Action):
    """``--help`` as an answer, on the same way out as every other."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """See ``argparse.Action``."""
        raise Answered(parser.format_help())


@contextmanager
def spoken() -> Iterator[None]:
    """Let argparse build, parse and print with our words. It offers no other way in than its own gettext function."""
    names = vars(argparse)
    original = names["_"]
    names["_"] = _word
    try:
        yield
    finally:
        names["_"] = original


def _word(text: str) -> str:
    ours = _SENTENCES.get(text)
    if ours is None:
        return _NAMED.get(text, text)
    found = translate("CommandLine", ours)
    if "%" not in text:
        return found
    place = r"%(\1)s" if "%(" in text else "%s"
    return re.sub(r"\{(\w+)\}", place, found.replace("%", "%%"))
