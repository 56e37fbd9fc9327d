"""The medium somebody spoke to, or whose report tells so: "kepada media internasional The X", "told Reuters"."""

import re

from reader.domain.text import Span

_NAME = r"(?:[A-Z][\w.’'-]*|@\w+)(?:\s(?:[A-Z][\w.’'-]*|of|and(?=\s[A-Z])))*"
_NOUN = (
    r"(?:(?:media|kantor berita|surat kabar|harian|koran|majalah|situs(?: berita| web)?|laman|stasiun televisi|portal"
    r"(?: berita)?|kanal|tabloid|radio|stasiun radio)(?:\s[a-z]+){0,2}|the (?:[a-z]+\s){0,2}(?:newspaper"
    r"|magazine|outlet|website|"
    r"news agency|agency|broadcaster|channel|site))"
)
_OUTLETS = (
    r"Reuters|Bloomberg|Axios|Politico|Antara|ANTARA|Kompas|Tempo|Detik|detik\w*|Republika|Sindonews|Tribunnews|"
    r"Katadata|Kontan|Bisnis|Tirto|Liputan6|Kumparan|kumparan|Mongabay|Nikkei(?: Asia)?|Xinhua|Forbes|Fortune"
    r"|Wired|Vox|Variety|"
    r"Newsweek|Time|AFP|AP|BBC(?: [A-Z]\w+)?|CNN(?: [A-Z]\w+)?|CNBC(?: [A-Z]\w+)?|NPR|CBS(?: News)?"
    r"|NBC(?: News)?|ABC(?: News)?|VOA|DW|TechCrunch|Insider|"
    r"BuzzFeed(?: News)?|Fox News|Sky News|Al Jazeera|Le Monde|Der Spiegel|TheVerge"
)
_PRESS = (
    r"(?:[A-Z][\w.’'-]*\s){0,3}(?:Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Gazette|Chronicle|Observer|"
    r"Independent|Globe|Mail|Sun|Star|Mirror|News|Press|Information|Verge|Courier|Bulletin|Daily|Weekly|Review"
    r"|TV|Radio|"
    r"Economist|Atlantic|Intercept|Standard|Examiner|Register|Ledger|Inquirer|Sentinel|Dispatch|Pos|Berita|Kabar|Suara)"
    r"(?:\s(?:[A-Z][\w-]*))?"
)
_PRESS_FIRST = (
    r"(?:Warta|Lintas|Radio|Koran|Harian|Majalah|Suara|Kabar|Berita|Media|Jurnal|Pos|Radar|Sinar|Serambi|Tabloid|TV)"
    r"(?:\s[A-Z][\w-]*){1,2}"
)
_SITE = r"[A-Z]?[\w-]+\.(?:com|co\.id|co\.uk|id|net|org|news|tv)\b"
_CAMEL = r"[A-Z][a-z]+[A-Z]\w+"
_MEDIUM = (
    rf"(?:{_NOUN}\s)?(?:[Tt]he\s)?(?:{_SITE}|{_OUTLETS}|{_PRESS_FIRST}|{_PRESS}|{_CAMEL})(?![\w-])|{_NOUN}\s{_NAME}"
)
_TOLD = re.compile(
    rf"\b(?:[Kk]epada|told|tells|in an interview with|dalam wawancara dengan|dalam laporan|laporan dari|as told to|"
    rf"reported by|speaking to|spoke to|spoke with)\s(?P<medium>{_MEDIUM})"
)
_WHOLE = re.compile(_MEDIUM)


def names_medium(phrase: str) -> bool:
    """Whether the whole phrase is the name of a medium."""
    return bool(_WHOLE.fullmatch(phrase))


def is_medium(text: str, start: int, end: int) -> Span | None:
    """Where ``text[start:end]`` names the medium told, or None. Only what looks like a medium's name is one."""
    found = _TOLD.search(text, start, end)
    return found.span("medium") if found else None
