"""A card as a screen reader says it."""

from reader.domain.records import Annotation, Claim, Translation
from reader.ui import labels
from reader.ui.language import language_name, translate
from reader.ui.panel import finding_words
from reader.ui.panel.order import own_text
from reader.ui.panel.relation_counts import Related

_ALONE = Related()


def spoken(annotation: Annotation, related: Related = _ALONE) -> str:
    """Kind, own words, source, findings, states, tags and quote, in the interface's present language; ``related``
    counts the relations of a claim to others.
    """
    body = annotation.body
    parts = [labels.kind(annotation.kind), own_text(annotation)]
    if isinstance(body, Claim):
        said_by = finding_words.said_by(body)
        if said_by:
            parts.append(translate("Panel", "Source") + " " + said_by)
        parts += [labels.certainty(body.certainty), *finding_words.spoken(body), labels.status(body.status)]
        if body.evidence:
            parts.append(translate("Panel", "%n evidence", "pieces of evidence on a claim", len(body.evidence)))
        parts += related.words()
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
