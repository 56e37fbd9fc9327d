"""Which declarative sentences are claims: somebody could want them checked.

Each rule is a name and a test; the first that holds names the suggestion, and its measured precision goes with it.
What is never a claim (questions, invitations, the reader's own address, definitions, advice) is sorted out before.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from reader.domain.findings import Attribution, Hedge, HedgeKind, Manner, Moment, Quantity

LEAST_WORDS = 4
"""A sentence of fewer words says too little to check."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the finders saw in one sentence; ``named``: a proper name stands in it."""

    text: str
    low: str
    language: str
    hedges: tuple[Hedge, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Moment, ...] = ()
    named: bool = False

    @property
    def spoken(self) -> bool:
        """Whether somebody is named who says it."""
        return bool(self.attributions)


_INVITES = {
    "id": r"(?:mari|ayo|yuk|silakan|jangan|simak|baca|tulis|coba|hai|halo|hei|selamat (?:datang|pagi|siang|sore"
    r"|malam|membaca)"
    r"|ikuti|klik|kunjungi|bayangkan|ingat|perhatikan|pastikan|cek|lihat|tunggu|catat|unduh|hubungi|gunakan"
    r"|pilih|masukkan"
    r"|buka|tekan|siapkan|tuang|tambahkan|aduk|nah|oke|wah|semoga|sampai jumpa|terima kasih|untungnya|sayangnya"
    r"|pertanyaannya)\b",
    "en": r"(?:let[’']?s|let us|please|read|see|click|follow|imagine|consider|remember|note that|welcome|hello"
    r"|hi|hey|thanks?"
    r"|do(?:n[’']?t| not)|subscribe|check|make sure|try|stay tuned|visit|use|choose|keep|open|press|add|stir"
    r"|take a|think of"
    r"|look at|suppose|picture|hopefully|sadly|luckily|here(?:[’']s| is| are)|first,? (?:open|take)|write"
    r"|tell us|share|enjoy|bring|call|go|sit|there are (?:men|people|those))\b",
}
_ADDRESS = {
    "id": r"\b(?:kamu|anda|kalian|sobat|kakak|sahabat|pembaca|menurut saya|menurutku|saya (?:rasa|kira|pikir)"
    r"|bagi saya|pendapat saya)\b",
    "en": r"\b(?:you|your|yours|readers|i think|in my (?:view|opinion)|i believe|to my mind|my favou?rite)\b",
}
_FIRST_PERSON = {
    "id": r"\b(?:saya|aku|kami|kita|gue|gua|ku)\b",
    "en": r"\b(?:i|we|my|our|me|us|i[’']m|i[’']ve|we[’']re|we[’']ve)\b",
}
_DEFINES = {
    "id": r"\b(?:adalah|ialah|merupakan|yaitu|yakni|artinya|disebut|berarti|dikenal sebagai|singkatan dari)\b",
    "en": r"\b(?:is (?:an?|the (?:name|term|process|measure|practice|share|rate|difference|ratio|number|amount|price))"
    r"|are (?:small|large|the|a)|refers to|means|is called|is known as|stands for|is when|is defined as|measures)\b",
}
_ADVISES = {
    "id": r"\b(?:sebaiknya|seharusnya|semestinya|harus|perlu|diminta|diimbau|disarankan|dianjurkan|jangan"
    r"|hendaknya|wajib|sepatutnya|betapa|disclaimer)\b",
    "en": r"\b(?:should|ought to|must|need to|needs to|had better|are advised to|are urged to|are asked to"
    r"|is worth|how important|disclaimer)\b",
}
_GENERIC = {
    "id": r"\b(?:biasanya|lazimnya|umumnya|kadang|kadang-kadang|sering kali|seringkali|selalu|setiap orang"
    r"|siapa pun|siapa saja|orang-orang|seseorang)\b",
    "en": r"\b(?:usually|typically|generally|often|sometimes|always|everyone|anyone|people who|whoever|nobody"
    r"|someone|in general)\b",
}
_CAUSAL = {
    "id": r"\b(?:akibat|akibatnya|menyebabkan|disebabkan|mengakibatkan|memicu|dipicu|berujung|karena|lantaran"
    r"|sehingga|berkat|membuat|berdampak|dampak|"
    r"memaksa|ditopang|didorong|mendorong|dipengaruhi|menimbulkan|imbas)\b",
    "en": r"\b(?:because|caused?|causes|led to|leads to|due to|as a result|resulted? in|driven by|triggered"
    r"|thanks to|blamed on|owing to|forced|prompted|"
    r"prompting|forcing|sparked|fuel(?:l)?ed|attributed to|after (?:heavy|a))\b",
}
_COMPARES = {
    "id": r"\b(?:ter(?:besar|kecil|tinggi|rendah|banyak|sedikit|cepat|lambat|tua|muda|baru|lama|panjang|mahal"
    r"|murah|baik|buruk|kuat|luas|kaya|berat|parah|laris|padat)"
    r"|paling|lebih \w+ (?:dari|daripada|dibanding|dibandingkan)|dibanding(?:kan)?|daripada|melampaui"
    r"|mengalahkan|mengungguli|pertama kali(?:nya)?|meningkat|"
    r"menurun|naik|turun|bertambah|berkurang|melonjak|merosot|anjlok|menguat|melemah|tumbuh|menyusut|susut)\b",
    "en": r"\b(?:(?:larg|bigg|small|high|low|fast|slow|old|young|new|long|short|cheap|great|strong|weak|rich"
    r"|poor|heavi|deadli|bus|warm|cold|hott|wett|dri|earli|lat)est|"
    r"most \w+|least \w+|(?:more|less|fewer|higher|lower|larger|smaller|bigger|faster|slower|cheaper|better"
    r"|worse|older|younger|longer|shorter|earlier|later) than|than|"
    r"compared (?:with|to)|first time|record|rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped"
    r"|surged|slipped|shrank|doubled|tripled|halved)\b",
}
_FORECASTS = {
    "id": r"\b(?:akan|bakal|hendak|segera|berencana|direncanakan|ditargetkan|menargetkan|dijadwalkan|diharapkan"
    r"|rencananya|mendatang|rencana)\b",
    "en": r"\b(?:will|won[’']t|is to|are to|plans? to|planned|planning to|intends? to|is set to|are set to"
    r"|is due to|are due to|aims? to|expected|scheduled|forecast|going to|is likely|are likely)\b",
}
_EVENTS = {
    "id": r"\b(?:telah|sudah|belum|pernah|resmi|berhasil|gagal|mulai(?! dari)|tidak lagi|tewas|meninggal|tutup|kalah"
    r"|menang|sempat|"
    r"langsung|di(?:bangun|buka|tutup|hentikan|tangkap|tahan|tetapkan|lantik|bentuk|larang|cabut|serahkan|terima"
    r"|jual|beli|"
    r"gelar|kirim|evakuasi|rawat|vonis|hukum|periksa|dakwa|tunjuk|luncurkan|ambil|ganti|selenggarakan|resmikan"
    r"|ampu)\w*|"
    r"menetapkan|menangkap|memenangi|memenangkan|membangun|membuka|menutup|meluncurkan|menolak|menggelar|menghentikan|"
    r"menyerahkan|menandatangani|mengumumkan|membeli|menjual|mencabut|"
    r"melarang|menuding|menuduh|memutuskan|memblokir|memutus|membatalkan|mengambil alih|mengajukan|menggugat)\b",
    "en": r"\b(?:has (?:not )?\w+(?:ed|n|t)|have (?:not )?\w+(?:ed|n|t)|had (?:not )?\w+ed|was|were|did not"
    r"|didn[’']t|denied|denies|won|lost|"
    r"sold|bought|built|opened|closed|launched|arrested|charged|signed|approved|rejected|announced|acquired|appointed|"
    r"elected|killed|injured|died|resigned|agreed|refused|declined|banned|ordered|filed|sued|fined|seized|destroyed|"
    r"collapsed|crashed|escaped|returned|stopped|moved|shut|began|ended)\b",
}
_NO_EVENT = re.compile(r"\b(?:somebody|someone|nobody|seseorang|entah|suara|bunyi|aroma|bau|wajahnya|matanya)\b")
_WORDS_FOR_WORDS = {
    "id": re.compile(
        r"\b(?:adalah|ialah|merupakan) (?:perubahan|satuan|jenis|istilah|sebutan|proses|cara|alat|ukuran|kondisi"
        r"|keadaan|zat|"
        r"metode|teknik|rasio|selisih|nama|kemampuan|sistem yang|penyakit yang)\b|\bmisalnya\b|\bsebagai contoh\b"
    ),
    "en": re.compile(
        r"\b(?:is|are) (?:the|an?) (?:name|term|process|measure|practice|share of|rate at|difference|ratio|unit"
        r"|word|way of|kind of|"
        r"type of|method|one that)\b|\b(?:is|are) what\b|\brefers to\b|\bin the sense\b|\bis said to\b.*\bwhen it\b|"
        r"\bfor (?:example|instance)\b|^an? [\w-]+ (?:\w+ )?(?:is|are|moves|measures|means)\b"
    ),
}
_FAINT = frozenset(["may", "might", "could", "perhaps", "maybe", "it seems", "seems", "seem", "mungkin", "barangkali"])


@dataclass(frozen=True, slots=True)
class _Tests:
    """The patterns of one language, compiled."""

    invites: re.Pattern[str]
    address: re.Pattern[str]
    first: re.Pattern[str]
    defines: re.Pattern[str]
    advises: re.Pattern[str]
    generic: re.Pattern[str]
    causal: re.Pattern[str]
    compares: re.Pattern[str]
    forecasts: re.Pattern[str]
    events: re.Pattern[str]


@cache
def _tests(language: str) -> _Tests:
    listed = (_INVITES, _ADDRESS, _FIRST_PERSON, _DEFINES, _ADVISES, _GENERIC, _CAUSAL, _COMPARES, _FORECASTS, _EVENTS)
    return _Tests(*(re.compile(table[language]) for table in listed))


_CLOSED = re.compile(r"[.!…][\"”’»)\]]*\s*$|[\"”’]\s*$")
_ASKS = re.compile(r"\?[\"”’»)\]]*\s*(?:$|[a-z])")
_ALSO = re.compile(r"^\W*(?:baca|simak|lihat|read|see) (?:juga|also|more)\b")
_SOFT = (HedgeKind.REPORTIVE, HedgeKind.EPISTEMIC)


def excluded(seen: Evidence) -> bool:
    """Whether the sentence is none of the kinds of sentence that claim something."""
    tests = _tests(seen.language)
    low = seen.low.strip()
    bare = low.lstrip("“\"‘'(–—- ")
    count = low.count(" ") + 1
    if count < LEAST_WORDS or _ASKS.search(seen.text.rstrip()) or _ALSO.match(low):
        return True
    if not _CLOSED.search(low) and not (count >= 6 and (seen.quantities or seen.dates)):
        return True
    return not seen.spoken and _unspoken(seen, tests, low, bare)


def _unspoken(seen: Evidence, tests: _Tests, low: str, bare: str) -> bool:
    """As ``excluded``, where nobody else is said to say so."""
    if tests.invites.match(bare) or tests.address.search(low) or tests.first.search(low):
        return True
    if _WORDS_FOR_WORDS[seen.language].search(bare) and not any(not one.open for one in seen.dates):
        return True
    figures = any(one.unit or one.value >= 10 for one in seen.quantities) or bool(seen.dates)
    if not figures and (tests.defines.search(low) and not _checkable_naming(seen, tests)):
        return True
    return not figures and bool(tests.advises.search(low) or tests.generic.search(low))


def _checkable_naming(seen: Evidence, tests: _Tests) -> bool:
    """Whether "X is ..." states more than what a word means: a rank, a forecast or a hedge about something named."""
    ranked = tests.compares.search(seen.low) or tests.forecasts.search(seen.low)
    return seen.named and bool(ranked or any(hedge.kind in _SOFT for hedge in seen.hedges))


def _quoted(seen: Evidence, tests: _Tests) -> bool:
    return any(one.manner is Manner.DIRECT for one in seen.attributions)


def _attributed(seen: Evidence, tests: _Tests) -> bool:
    return seen.spoken


def _reported(seen: Evidence, tests: _Tests) -> bool:
    return any(hedge.kind is HedgeKind.REPORTIVE for hedge in seen.hedges)


def _quantified(seen: Evidence, tests: _Tests) -> bool:
    return bool(seen.quantities) and (seen.named or any(one.unit or one.value >= 2 for one in seen.quantities))


def _dated(seen: Evidence, tests: _Tests) -> bool:
    return bool(seen.dates)


def _forecast(seen: Evidence, tests: _Tests) -> bool:
    soft = [hedge for hedge in seen.hedges if hedge.kind is HedgeKind.EPISTEMIC]
    if any(hedge.exact.lower() not in _FAINT for hedge in soft) and "it seems" not in seen.low:
        return True
    return seen.named and bool(tests.forecasts.search(seen.low) or (soft and tests.events.search(seen.low)))


def _causal(seen: Evidence, tests: _Tests) -> bool:
    return seen.named and bool(tests.causal.search(seen.low))


def _comparison(seen: Evidence, tests: _Tests) -> bool:
    return seen.named and bool(tests.compares.search(seen.low))


def _event(seen: Evidence, tests: _Tests) -> bool:
    return seen.named and bool(tests.events.search(seen.low)) and not _NO_EVENT.search(seen.low)


RULES: tuple[tuple[str, Callable[[Evidence, _Tests], bool]], ...] = (
    ("quoted-statement", _quoted),
    ("attributed-statement", _attributed),
    ("hedged-report", _reported),
    ("quantity-with-event", _quantified),
    ("dated-event", _dated),
    ("forecast", _forecast),
    ("causal", _causal),
    ("comparison", _comparison),
    ("named-event", _event),
)
"""The rules in the order they are asked."""


def rule(seen: Evidence) -> str:
    """The name of the rule by which the sentence is a claim, "" if it is none."""
    if excluded(seen):
        return ""
    tests = _tests(seen.language)
    return next((name for name, test in RULES if test(seen, tests)), "")
