"""Why a claim is suggested, in words: the rule, and how often it was right where that was measured."""

from reader.domain.records import Annotation
from reader.ui.language import format_number, translate
from reader.ui.panel.speech import spoken


def why(rule: str, precision: float) -> str:
    """One line: the rule's name and its precision in per cent; 0.0 is one that was never measured."""
    name = rule_name(rule)
    if not precision:
        return translate("Suggestions", "Suggested: {rule} · not measured yet").format(rule=name)
    measured = translate("Suggestions", "Suggested: {rule} · {count}% accurate", "as measured on articles")
    return measured.format(rule=name, count=format_number(round(100 * precision)))


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


def spoken_suggestion(annotation: Annotation, rule: str, precision: float) -> str:
    """A suggestion as a screen reader says it: that it is one comes first, why comes last."""
    return ". ".join((translate("Suggestions", "Suggestion"), spoken(annotation), why(rule, precision)))
