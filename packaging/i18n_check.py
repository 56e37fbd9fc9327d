"""What is wrong with a translation table: gaps, leftovers, and translations that would break at run time."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d+")
COUNT = re.compile(r"%L?n")
ACCELERATOR = re.compile(r"&(?=[^\s&])")


def check_table(path: Path) -> list[str]:
    """Sentences about every row that a person would see go wrong; empty if the table is whole."""
    problems = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            for problem in check_message(message, source):
                problems.append(f"{path.name}: {name}: “{source}”: {problem}")
    return problems


def check_message(message: ET.Element, source: str) -> list[str]:
    """What is wrong with one row."""
    translation = message.find("translation")
    if translation is None:
        return ["no translation"]
    state = translation.get("type", "")
    if state in ("vanished", "obsolete"):
        return ["unused: no code has this string any more (dev.py i18n --drop-unused removes it)"]
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if not forms or not all(form.strip() for form in forms):
        return ["untranslated"]
    problems = ["unfinished: someone must look at it and take the mark off"] if state == "unfinished" else []
    for form in forms:
        problems += compare(source, form)
    # A form for exactly one thing may spell the number out, so only the last, general form must show it.
    if COUNT.search(source) and not COUNT.search(forms[-1]):
        problems.append("%n is missing")
    if not COUNT.search(source) and any(COUNT.search(form) for form in forms):
        problems.append("%n is in the translation only")
    return problems


def compare(source: str, translation: str) -> list[str]:
    """Differences between a text and its translation that are never a matter of language."""
    problems = []
    wanted, given = (Counter(PLACEHOLDER.findall(text)) for text in (source, translation))
    if set(wanted) != set(given):
        problems.append(f"placeholders differ: {sorted(wanted)} became {sorted(given)}")
    if accelerators(source) != accelerators(translation):
        problems.append("the & that marks the access key is missing, added or doubled")
    if source[:1].isspace() != translation[:1].isspace() or source[-1:].isspace() != translation[-1:].isspace():
        problems.append("a space at its beginning or end differs")
    return problems


def accelerators(text: str) -> int:
    """How many access keys a text marks; ``&&`` is a plain ampersand."""
    return len(ACCELERATOR.findall(text.replace("&&", "")))
