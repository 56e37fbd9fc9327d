"""The command ``sorot``: the window, and every headless command. Exit codes: 0 done, 1 refused, 2 not understood."""

import gc
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from reader.cli import arguments, output
from reader.cli.argparse_words import Answered, Misused
from reader.domain.errors import Cancelled, SorotError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (those of the process where None) and return its exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    output.prepare()
    arguments.choose_language(given)
    try:
        if arguments.wants_window(given):
            return _window(given)
        return _headless(given)
    except KeyboardInterrupt:
        return 1


def _window(given: list[str]) -> int:
    """Open the window. What the arguments say wrong is said by a second look, since words need Qt's core at work."""
    try:
        options = arguments.parse(given)
    except Misused:
        return _headless(given)
    from reader.app import run

    return run([Path(name) for name in options.files], _folder(options), options.sample)


def _headless(given: list[str]) -> int:
    gc.enable()
    from reader.cli.speech import speaking
    from reader.ui.language import translate_error

    with speaking():
        try:
            options = arguments.parse(given)
        except Misused as error:
            return output.complain(str(error), 2)
        except Answered as answer:
            return output.put(str(answer))
        try:
            found = _answer(options)
            code = output.put(output.as_json(found.data) if options.json else found.text)
            output.tell("" if options.json else found.aside)
            return code
        except SorotError as error:
            return output.complain(translate_error(error), 1)
        except KeyboardInterrupt:
            return output.complain(translate_error(Cancelled()), 1)


def _answer(options: Namespace) -> output.Answer:
    from reader.cli import claims_commands

    if claims_commands.needs_library(options):
        return _from_library(options)
    return claims_commands.COMMANDS[options.command](options)


def _from_library(options: Namespace) -> output.Answer:
    from reader.cli.commands import COMMANDS
    from reader.library.library import Library
    from reader.storage.store import Store

    store = Store(_folder(options))
    try:
        return COMMANDS[options.command](Library(store), options)
    finally:
        store.close()


def _folder(options: Namespace) -> Path:
    from reader.settings import default_library

    return Path(options.library).resolve() if options.library else default_library()
