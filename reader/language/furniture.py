"""Furniture: what a news page puts around an author's sentences (datelines, "read also" lines, initials, footers).

Every rule wants the whole shape of a line, never a mere word in it: what is missed stays readable, whereas an
author's sentence taken for furniture would be lost from exports.
"""

import re

from reader.domain.text import Block, BlockKind, Content, Span

MAX_LINE = 200
"""A line of furniture is short: longer ones, in code points, are looked at for a dateline and initials only."""

_PLACE = r"[A-Z][\w.'’]+(?:[ /-][A-Z][\w.'’]+){0,3}"
_SITE = r"[A-Z0-9][\w-]*\.(?:com|id|co\.id|net|org|co|news|tv|info|go\.id|ac\.id)"
_AGENCY = (
    r"(?:CNN Indonesia|CNBC Indonesia|BBC News Indonesia|BBC Indonesia|VOA Indonesia|ANTARA|Antara|Reuters|AP|AFP|"
    r"Bloomberg|Xinhua|UPI|dpa|Kyodo News|BBC News|CNN|VIVA|Bisnis|Media Indonesia|Republika|Tribunnews|detikNews)"
)
_DASH = r"(?:-{1,2}|–|—)"
_DATE = r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?)?"
_LOUD = r"[A-Z][A-Z.'’]{3,}(?: [A-Z][A-Z.'’]+){0,3}"
_CITY = (
    r"(?:Jakarta(?: (?:Pusat|Utara|Barat|Selatan|Timur))?|Bandung|Surabaya|Medan|Semarang|Makassar|Palembang|"
    r"Yogyakarta|Jogja|Denpasar|Bogor|Depok|Tangerang(?: Selatan)?|Bekasi|Malang|Batam|Padang|Pekanbaru|"
    r"Banjarmasin|Balikpapan|Samarinda|Pontianak|Manado|Mataram|Kupang|Ambon|Jayapura|Banda Aceh|Bandar Lampung|"
    r"Bengkulu|Jambi|Serang|Cirebon|Solo|Surakarta|Kendari|Palu|Gorontalo|Ternate|Sorong|Manokwari|Singapura|"
    r"Kuala Lumpur|London|Washington|New York|Brussels|Paris|Berlin|Tokyo|Beijing|Singapore|Sydney|Canberra|"
    r"Manila|Bangkok|Hanoi|Seoul|New Delhi|Geneva|Nairobi|Cairo|Moscow|Kyiv|Rome|Madrid|Vienna)"
)
_DAY = r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)"
_DATELINE = re.compile(
    rf"(?:(?:{_PLACE}{_DATE}, ?)?(?P<site>{_SITE}|{_AGENCY})"
    rf"|{_PLACE}{_DATE} ?\((?P<agency>{_SITE}|{_AGENCY})\)"
    # A medium that is on no list, behind a place in capitals or one that is known.
    rf"|(?:{_LOUD}|{_CITY}), [A-Z][\w.]+(?: [A-Z][\w.]+){{0,3}}"
    # Two cities and a dash are a way between them.
    rf"|(?:{_LOUD}|{_CITY}(?! ?{_DASH} {_CITY}\b)){_DATE}"
    rf"|{_PLACE} (?={_DAY}))"
    rf"\s*(?:{_DAY}\s*)?(?<=[\s)]){_DASH}\s+(?=[\"“‘(]?[A-Z0-9])"
)
_ALSO = re.compile(
    r"(?:\W{0,3})(?:(?:baca|simak|lihat|tonton|dengar)(?:lah)? (?:juga|pula|selengkapnya)"
    r"|(?:read|see|watch|listen) (?:also|more|next)|also read|more on this"
    r"|related(?: (?:article|story|news|stories|articles))?|artikel terkait|berita terkait|saksikan (?:juga|video))"
    r"(?: (?:di sini|artikel|berita|video)(?: \w+)?)?\s*[:：]",
    re.IGNORECASE,
)
_WHOLE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:baca|simak|ikuti|cek|dapatkan|temukan)\b[^.!?]{0,120}\b(?:di|lewat|melalui) (?:google news|"
        r"channel whatsapp|kanal whatsapp|whatsapp channel|saluran whatsapp|telegram)\b[^.!?]{0,60}[.!]?",
        r"(?:read|follow|find|get)\b[^.!?]{0,100}\b(?:on|via|in) (?:google news|"
        r"our whatsapp channel|our telegram channel)[.!]?",
        r"(?:follow us|ikuti kami|ikuti (?:akun )?media sosial kami)\b[^.!?]{0,80}[.!]?",
        r"(?:subscribe|sign up)(?: now| here| today)?(?: (?:to|for) (?:our|the)\b[^.!?]{0,60}\bnewsletters?"
        r"|\b[^.!?]{0,20})?(?: here| now| today)?[.!]?",
        r"(?:berlangganan|daftar)(?: sekarang)?(?: (?:ke )?(?:newsletter|buletin) kami[^.!?]{0,40})[.!]?",
        r"(?:advertisement|iklan|advertorial|sponsored(?: content)?|scroll to continue(?: with content)?|"
        r"(?:advertisement|iklan)[.,:]? scroll (?:to continue|untuk melanjutkan)[^.!?]{0,40}|"
        r"lanjutkan membaca(?: di bawah)?|continue reading(?: below)?)[.:]?",
        r"(?:©|\(c\)|copyright\b|hak cipta)[^.!?]{0,20}\b(?:19|20)\d\d\b.{0,120}",
        r"(?:©|copyright) .{0,80}all rights reserved\.?",
        r"all rights reserved\.?|hak cipta dilindungi(?: undang-undang)?\.?",
        r"\[?(?:gambas|video):.{0,80}",
    )
)
_CREDIT = re.compile(
    r"(?:editor|penulis|reporter|pewarta|penyunting|penerjemah|redaktur|written by|edited by|reporting by|"
    r"editing by)\s*(?::|(?<=by)\s)\s*[^.!?:]{2,100}\.?",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[(\[][a-zA-Z]{2,5}(?:[/\-–][a-zA-Z]{2,5}){0,3}[)\]]\s*$")
_NOT_INITIALS = frozenset(
    [
        "etc",
        "dll",
        "dsb",
        "dkk",
        "ibid",
        "sic",
        "eds",
        "ed",
        "cont",
        "con",
        "pro",
        "and",
        "dan",
        "ini",
        "itu",
        "saja",
        "yes",
        "no",
    ]
)
END_BLOCKS = 4
"""How many blocks from the end credits and initials may stand in."""


def find(content: Content, language: str) -> tuple[Span, ...]:
    """Return the spans of furniture in order, in code points, never overlapping.

    Rules for Indonesian and English are tried together, since one page mixes them: ``language`` (BCP 47) only keeps
    them from texts known to be in another language.
    """
    if language and language.split("-")[0].lower() not in ("id", "ms", "en", "jv", "su"):
        return ()
    written = [b for b in content.blocks if b.end > b.start and b.kind in _READ]
    spans: list[Span] = []
    dated = False
    for index, block in enumerate(written):
        text = content.text[block.start : block.end]
        if is_line(text) or (index >= len(written) - END_BLOCKS and _credit(block, text)):
            spans.append((block.start, block.end))
            continue
        opening = _DATELINE.match(text) if not dated and block.kind is BlockKind.PARAGRAPH and index < 6 else None
        if opening and opening.end() < len(text):
            spans.append((block.start, block.start + opening.end()))
            dated = True
        if index >= len(written) - END_BLOCKS and _closes(content, written[index + 1 :]):
            spans.extend(_initials(block, text))
    return tuple(spans)


_READ = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTATION)


def is_line(text: str) -> bool:
    """Whether a whole line is furniture by its shape, wherever it stands."""
    text = text.strip()
    return len(text) <= MAX_LINE and (bool(_ALSO.match(text)) or any(rule.fullmatch(text) for rule in _WHOLE))


def dateline(text: str) -> tuple[int, str]:
    """Return the length of the dateline ``text`` opens with, in code points, and the site it names: 0 and ``""``."""
    found = _DATELINE.match(text)
    return (found.end(), found["site"] or found["agency"] or "") if found else (0, "")


def _credit(block: Block, text: str) -> bool:
    return block.kind is BlockKind.PARAGRAPH and len(text) <= MAX_LINE and bool(_CREDIT.fullmatch(text.strip()))


def _closes(content: Content, rest: list[Block]) -> bool:
    """Whether only furniture follows, so that this block is the last of the author's."""
    texts = [content.text[b.start : b.end] for b in rest]
    return all(is_line(t) or bool(_CREDIT.fullmatch(t.strip())) or _alone(t) for t in texts)


def _alone(text: str) -> bool:
    found = _INITIALS.match(text.strip())
    return bool(found)


def _initials(block: Block, text: str) -> list[Span]:
    """Return the span of a reporter's initials: alone in the block, or after the end of its last sentence."""
    found = _INITIALS.search(text)
    if not found or found[0].strip("()[] ").lower() in _NOT_INITIALS:
        return []
    before = text[: found.start()].rstrip()
    letters = re.sub(r"[^a-zA-Z]", "", found[0])
    if before and (before[-1] not in ".!?\"”'’" or not (letters.islower() or letters.isupper())):
        return []
    return [(block.start + len(before), block.end)] if before else [(block.start, block.end)]
