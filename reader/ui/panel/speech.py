"""A card as a screen reader says it."""

from reader.domain.records import Annotation, Claim, Translation
from reader.ui import labels
from reader.ui.language import language_name, translate
from reader.ui.panel.order import own_text


def spoken(annotation: Annotation) -> str:
    """Kind, own words, states, tags and quote, in the interface's present language."""
    body = annotation.body
    parts = [labels.kind(annotation.kind), own_text(annotation)]
    if isinstance(body, Claim):
        if body.source:
            parts.append(translate("Panel", "Source") + " " + body.source)
        parts += [labels.certainty(body.certainty), labels.status(body.status)]
    elif isinstance(body, Translation):
        parts += [language_name(body.language), labels.state(body.state)]
        if body.chosen:
            parts.append(translate("Panel", "Chosen", "the chosen one of several translations"))
    if annotation.orphaned:
        parts.append(translate("Panel", "Place lost"))
    parts += [f"#{tag}" for tag in annotation.tags]
    if annotation.anchor.exact != own_text(annotation):
        parts.append(f"“{annotation.anchor.exact}”")
    return ". ".join(part for part in parts if part)
