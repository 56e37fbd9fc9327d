"""Why a claim is suggested, in words: the rule, and how often it was right where it was tried."""

from reader.domain.records import Annotation
from reader.language import lexicon
from reader.ui.language import format_number, translate
from reader.ui.panel.speech import spoken


def why(rule: str) -> str:
    """One line: the rule's name and how many of its findings were right in articles it was not made from."""
    name = rule_name(rule)
    right, cases = lexicon.tried(f"claims.{rule}")
    if not cases:
        return translate("Suggestions", "Suggested: {rule} · not tried yet").format(rule=name)
    measured = translate("Suggestions", "Suggested: {rule} · {right} of {tried} right", "as tried on articles")
    return measured.format(rule=name, right=format_number(right), tried=format_number(cases))


def rule_name(rule: str) -> str:
    """What a rule of ``language.claim_rules`` looks for, as the words that follow "Suggested:"."""
    names = {
        "quoted-statement": translate("Suggestions", "quoted statement", "after “Suggested: ”"),
        "attributed-statement": translate("Suggestions", "statement with a source", "after “Suggested: ”"),
        "hedged-report": translate("Suggestions", "reported statement", "after “Suggested: ”"),
        "quantity-with-event": translate("Suggestions", "statement with a figure", "after “Suggested: ”"),
        "dated-event": translate("Suggestions", "statement with a date", "after “Suggested: ”"),
        "forecast": translate("Suggestions", "forecast or guess", "after “Suggested: ”"),
        "causal": translate("Suggestions", "cause and effect", "after “Suggested: ”"),
        "comparison": translate("Suggestions", "comparison or change", "after “Suggested: ”"),
        "named-event": translate("Suggestions", "event with a name in it", "after “Suggested: ”"),
    }
    return names.get(rule, rule)


def spoken_suggestion(annotation: Annotation, rule: str) -> str:
    """A suggestion as a screen reader says it: that it is one comes first, why comes last."""
    return ". ".join((translate("Suggestions", "Suggestion"), spoken(annotation), why(rule)))
