"""What a card says, before anything is laid out: words, chips and colours."""

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from reader.domain.findings import HedgeKind
from reader.domain.records import Annotation, Claim, Highlight, Note, Translation
from reader.ui import labels
from reader.ui.language import format_date, language_name, translate
from reader.ui.panel import finding_words
from reader.ui.panel.relation_counts import Related
from reader.ui.theme import Tokens, highlight_colour

_ALONE = Related()

_MARKDOWN = re.compile(
    r"[*_`#\[\]<>&\\|~]|^\s*(?:[-+]|\d+[.)])\s|\n\s*\n|\n(?:=+|-+)\s*$|  \n|^ {4}|https?:", re.MULTILINE
)


class Style(Enum):
    """How a chip looks."""

    FILLED = "filled"
    DASHED = "dashed"
    FACT = "fact"
    PILL = "pill"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word on a card: ``label`` in front of ``text``, which is bold; a pill has a colour and opens a menu.

    ``dated``: a small calendar stands before it.
    """

    text: str
    label: str = ""
    style: Style = Style.FILLED
    colour: str = ""
    edge: str = ""
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """One card. ``main`` is plain text, or safe HTML where ``rich``; ``faint``: it stands for words not yet written.

    ``findings`` are chips that get two rows at most, ``chips`` those below them. ``hedges`` are words that are marked
    where they stand in ``main`` and ``quote``, ``boosters`` their opposite.
    """

    main: str
    edge: str
    quote: str = ""
    rich: bool = False
    serif: bool = True
    faint: bool = False
    findings: tuple[Chip, ...] = ()
    chips: tuple[Chip, ...] = ()
    notice: str = ""
    hedges: tuple[str, ...] = ()
    boosters: tuple[str, ...] = ()


def face(annotation: Annotation, tokens: Tokens, candidates: int = 1, related: Related = _ALONE) -> Face:
    """The face of an annotation's card; ``candidates`` counts the translations of its passage, ``related`` the
    relations of a claim to others.
    """
    body = annotation.body
    if isinstance(body, Claim):
        made = _claim(annotation, body, tokens, related)
    elif isinstance(body, Translation):
        made = _translation(annotation, body, tokens, candidates)
    elif isinstance(body, Note):
        made = _note(annotation, body, tokens)
    else:
        made = _highlight(annotation, body, tokens)
    return made


def edge_of(annotation: Annotation, tokens: Tokens) -> str:
    """The colour of a card's left edge: by status for a claim, else by kind."""
    body = annotation.body
    if isinstance(body, Claim):
        return str(getattr(tokens, f"{body.status}_edge"))
    if isinstance(body, Translation):
        return tokens.translation_edge
    if isinstance(body, Note):
        return tokens.note_edge
    return swatch_edge(tokens, body.colour)


def swatch_edge(tokens: Tokens, colour: str) -> str:
    """A highlight's colour, strong enough for a thin line on a card."""
    shade = QColor(highlight_colour(tokens, colour))
    if tokens.name == "dark":
        return shade.lighter(190).name()
    return QColor.fromHslF(max(shade.hslHueF(), 0.0), max(shade.hslSaturationF(), 0.45), 0.5).name()


def one_line(text: str) -> str:
    """Text with its line breaks and runs of spaces as single spaces."""
    return " ".join(text.split())


def _tags(annotation: Annotation) -> tuple[Chip, ...]:
    return tuple(Chip(f"#{tag}", style=Style.PLAIN) for tag in annotation.tags)


def _notice(annotation: Annotation) -> str:
    if not annotation.orphaned:
        return ""
    return translate("Panel", "Its passage was not found again in this text.", "on a card that lost its place")


def _claim(annotation: Annotation, body: Claim, tokens: Tokens, related: Related) -> Face:
    quote = one_line(annotation.anchor.exact)
    main = body.statement.strip()
    edge = edge_of(annotation, tokens)
    background = str(getattr(tokens, str(body.status)))
    chips = [Chip(labels.status(body.status), style=Style.PILL, colour=background, edge=edge)]
    if body.evidence:
        evidence = translate("Panel", "%n evidence", "pieces of evidence on a claim", len(body.evidence))
        chips.append(Chip(evidence, style=Style.PLAIN))
    chips += [Chip(words, style=Style.PLAIN) for words in related.words()]
    return Face(
        main=main or translate("Panel", "No statement yet"),
        faint=not main,
        quote="" if one_line(main) == quote and not annotation.orphaned else quote,
        edge=edge,
        findings=_findings(body),
        chips=(*chips, *_tags(annotation)),
        notice=_notice(annotation),
        hedges=tuple(one.exact for one in body.hedges if one.kind is not HedgeKind.BOOSTER),
        boosters=tuple(one.exact for one in body.hedges if one.kind is HedgeKind.BOOSTER),
    )


def _findings(body: Claim) -> tuple[Chip, ...]:
    chips = []
    said_by = finding_words.said_by(body)
    if said_by:
        label = finding_words.no_name() if body.anonymous else translate("Panel", "Source")
        chips.append(Chip(said_by, label=label))
    chips.append(Chip(QLocale().toLower(labels.certainty(body.certainty)), style=Style.DASHED))
    if body.anonymous and not said_by:
        chips.append(Chip(finding_words.no_name(), style=Style.PLAIN))
    for figure in body.quantities:
        style = Style.DASHED if figure.readings else Style.FACT
        chips.append(Chip(finding_words.figure(figure), style=style))
    for moment in body.dates:
        style = Style.DASHED if finding_words.waiting(moment) else Style.FACT
        chips.append(Chip(finding_words.moment(moment), style=style, dated=True))
    return tuple(chips)


def _translation(annotation: Annotation, body: Translation, tokens: Tokens, candidates: int) -> Face:
    chips = [
        Chip(labels.state(body.state), style=Style.PILL, colour=tokens.accent_soft, edge=tokens.translation_edge),
        Chip(language_name(body.language)),
    ]
    if candidates > 1:
        if body.chosen:
            chips.append(
                Chip("✓ " + translate("Panel", "Chosen", "the chosen one of several translations"), style=Style.PLAIN)
            )
        chips.append(
            Chip(translate("Panel", "%n candidates", "translations of one passage", candidates), style=Style.PLAIN)
        )
    return Face(
        main=body.text.strip() or translate("Panel", "Not translated yet"),
        faint=not body.text.strip(),
        quote=one_line(annotation.anchor.exact),
        edge=tokens.translation_edge,
        chips=(*chips, *_tags(annotation)),
        notice=_notice(annotation),
    )


def _note(annotation: Annotation, body: Note, tokens: Tokens) -> Face:
    text, rich = body.text.strip(), False
    if _MARKDOWN.search(text):
        from reader.formats import note_markdown

        text, rich = note_markdown.to_html(body.text), True
    return Face(
        main=text or translate("Panel", "An empty note"),
        rich=rich,
        faint=not text,
        serif=False,
        quote=one_line(annotation.anchor.exact),
        edge=tokens.note_edge,
        chips=(*_tags(annotation), Chip(format_date(annotation.created[:10]), style=Style.PLAIN)),
        notice=_notice(annotation),
    )


def _highlight(annotation: Annotation, body: Highlight, tokens: Tokens) -> Face:
    return Face(
        main=one_line(annotation.anchor.exact),
        edge=swatch_edge(tokens, body.colour),
        chips=_tags(annotation),
        notice=_notice(annotation),
    )


def warm() -> None:
    """Load what renders notes, so that the first look at them does not wait for it."""
    from reader.formats import note_markdown

    note_markdown.to_html("")
