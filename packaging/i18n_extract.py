"""Finding the translatable strings in the Python code.

Qt's own extractor reads Python with a simplified scanner. Measured with Qt 6.11: it loses a whole call whose count is
anything but a plain name (``len(rows)``, ``self.n``, ``n=n``), sees a plural only when the count is a literal number,
and misses ``mark`` texts in plural. So the strings are found here with Python's own parser, and handed to ``lupdate``
as a file in the form it reads reliably; merging, obsolete rows and the file format stay its work.

The rules, all on literals:

- ``translate(context, text[, comment[, n]])`` and ``mark(context, text)``, bare or as a method;
- ``words.say(context, text)`` and ``words.count(context, text, n)``, if both are literals;
- a string is plural if a count is passed (fourth or ``n=``), if it came through ``count``, or if it contains ``%n``.
"""

import ast
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

STRICT = {"translate", "mark"}
WORDING = {"say", "count"}


class Message(NamedTuple):
    """One translatable string; ``comment`` is part of its identity, as it is when Qt looks it up."""

    context: str
    text: str
    comment: str
    plural: bool


class Found(NamedTuple):
    """What a walk over the code brought: sorted messages, and sentences about calls that cannot be extracted."""

    messages: list[Message]
    problems: list[str]


def extract(folder: Path) -> Found:
    """All translatable strings of the Python files under ``folder``."""
    plural: dict[tuple[str, str, str], bool] = {}
    problems: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), filename=str(path))):
            problem = renamed(node)
            message = read_call(node) if isinstance(node, ast.Call) else None
            if isinstance(message, Message):
                key = message[:3]
                plural[key] = plural.get(key, False) or message.plural
            elif message is not None:
                problem = message
            if problem:
                problems.append(f"{name}:{getattr(node, 'lineno', 0)}: {problem}")
    return Found([Message(*key, plural[key]) for key in sorted(plural)], problems)


def renamed(node: ast.AST) -> str:
    """A complaint if ``translate`` or ``mark`` is imported under a name that the extractor would not know."""
    if isinstance(node, ast.ImportFrom):
        for name in node.names:
            if name.name in STRICT and name.asname not in (None, name.name):
                return f"{name.name} must keep its name, or its strings are not found"
    return ""


def read_call(call: ast.Call) -> Message | str | None:
    """The message of a call, a complaint about it, or None if it is about something else."""
    function = call.func
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    if name not in STRICT | WORDING or len(call.args) < 2:
        return None
    context, text = literal(call.args[0]), literal(call.args[1])
    if context is None or text is None:
        return complaint(name, context, call.args[1])
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    remark, counted = None, name == "count"
    if name == "translate":
        remark = call.args[2] if len(call.args) > 2 else keywords.get("comment", keywords.get("disambiguation"))
        counted = len(call.args) > 3 or "n" in keywords
    comment = "" if remark is None else literal(remark, none="")
    if comment is None:
        return "the comment for translators must be a literal"
    if not context or not text:
        return "an empty context or text cannot be translated"
    return Message(context, text, comment, counted or "%n" in text)


def complaint(name: str, context: str | None, text: ast.expr) -> str | None:
    """Why a call without literals is wrong; None if it passes on a string that is marked elsewhere."""
    if name == "mark":
        return "mark() takes two literals"
    if context is not None and isinstance(text, ast.JoinedStr | ast.BinOp):
        return f"{name}() needs the whole text as one literal: use {{placeholders}} and format it afterwards"
    return None


def literal(node: ast.expr, none: str | None = None) -> str | None:
    """The value of a string literal (adjacent ones are joined by the parser); ``none`` for a literal None."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            return node.value
        if node.value is None:
            return none
    return None


def as_source(messages: Iterable[Message]) -> str:
    """The messages as C++ calls, the form that ``lupdate`` was made for."""
    lines = ["void messages() {"]
    for message in messages:
        words = ", ".join(quoted(word) for word in message[:3])
        lines.append(f"QCoreApplication::translate({words}{', 1' if message.plural else ''});")
    return "\n".join([*lines, "}", ""])


def quoted(text: str) -> str:
    """A C++ string literal; letters beyond ASCII stay as they are, in UTF-8."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(escapes.get(letter, letter) for letter in text) + '"'
