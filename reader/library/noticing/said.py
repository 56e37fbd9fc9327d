"""What of a claim's wording decides whether another claim says the same, or something else."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from reader.domain.findings import Moment, Quantity
from reader.domain.records import Annotation, Claim
from reader.language import likeness

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_DENYING = re.compile(
    r"\b(?:tidak|tak|bukan|belum|tanpa|batal|urung|gagal|(?:mem)?bantah(?:an)?|dibantah|menyangkal|menampik|menepis"
    r"|not|never|no|nor|without|den(?:y|ies|ied|ying)|fail(?:s|ed)?|refus(?:es?|ed|ing))\b|n['’]t\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:target\w*|(?:men|di)target\w*|rencana\w*|berencana|direncanakan|proyeksi\w*|diproyeksikan|perkiraan"
    r"|diperkirakan|diprediksi|diharapkan|akan|bakal|ingin|berniat|seharusnya|semestinya|kuota|batas|minimal|maksimal"
    r"|usul\w*|mengusulkan|meminta|menuntut|menjanjikan|janji"
    r"|expect\w*|forecast\w*|plan(?:s|ned|ning)?|project(?:s|ed)|predict\w*|aim(?:s|ed)?|hop(?:es?|ed)"
    r"|will|would|should|could|propos\w*|demand\w*|promis\w*|budgeted|estimated)\b",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(
    r"\b(?:dugaan|kabar|isu|rumor|desas-desus|tuduhan|tudingan|menuding|menuduh|menyelidiki|diselidiki|penyelidikan"
    r"|mengusut|apakah|jika|kalau|bila|andai\w*|seandainya|kemungkinan|potensi|ancaman|mengancam"
    r"|alleg\w*|rumou?r\w*|suspicions?|accus\w*|investigat\w*|inquiry|whether|if|unless|possibility|threat\w*)\b",
    re.IGNORECASE,
)
_PERIODS = {
    "hari": "day", "harinya": "day", "sehari": "day", "day": "day", "dai": "day",
    "malam": "night", "semalam": "night", "night": "night",
    "pekan": "week", "minggu": "week", "seminggu": "week", "sepekan": "week", "week": "week",
    "bulan": "month", "bulannya": "month", "sebulan": "month", "month": "month",
    "tahun": "year", "tahunnya": "year", "setahun": "year", "year": "year", "annual": "year",
    "jam": "hour", "sejam": "hour", "hour": "hour",
}  # fmt: skip
_RATE = re.compile(
    r"\b(?:per|setiap|tiap|a|an|each|every)\s+([^\W\d_]+)|\b(sehari|semalam|seminggu|sepekan|sebulan|setahun|sejam)\b"
    r"|\b(dai|week|month|year|hour|annual)ly\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:naik|turun|tumbuh|bertambah|berkurang|meningkat|menurun|melonjak|anjlok|merosot|menyusut|susut|selisih"
    r"|tambahan|penambahan|kenaikan|penurunan|pertumbuhan|by|up|down|rose|rise|risen|fell|fallen|grew|grown|growth"
    r"|gained|lost|cut|added|increased?|decreased?|dropped|jumped|climbed|slipped|another|extra|additional)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:menjadi|ke|mencapai|hingga|sampai|tinggal|to|at|reach(?:ed|es|ing)?)\W*$", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:sejak|mulai|semenjak|dari|terhitung|since|from|starting|as of)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_UNTIL = re.compile(
    r"\b(?:hingga|sampai(?: dengan)?|sebelum|paling lambat|until|till|before|by|through)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_NEAR = 40
"""How many code points before a number tell what the number does."""


@dataclass(frozen=True)
class Said:
    """One claim, looked at when it is held against others."""

    claim: Claim
    text: str
    """The passage the figures and dates were found in."""

    @staticmethod
    def of(annotation: Annotation) -> "Said":
        """The wording of a claim. Raises ``AssertionError`` for another annotation."""
        assert isinstance(annotation.body, Claim)
        return Said(annotation.body, annotation.anchor.exact)

    @cached_property
    def every(self) -> frozenset[str]:
        """The words that say what the statement is about."""
        return likeness.words(self.claim.statement)

    @cached_property
    def words(self) -> frozenset[str]:
        """The same without whoever says it, without words of doubt, figures and dates."""
        claim = self.claim
        found = [one.exact for one in claim.hedges]
        found += [one.exact for one in claim.quantities] + [one.exact for one in claim.dates]
        # A source that is also what the claim is about stands at its beginning: it stays.
        begins = likeness.words(" ".join(claim.statement.split()[:2]))
        named = likeness.words(" ".join((claim.source, *claim.chain))) - begins
        return self.every - named - likeness.words(" ".join(found))

    def beyond(self, other: "Said") -> frozenset[str]:
        """What this claim is about and the other does not speak of."""
        return self.words - other.every

    @cached_property
    def roots(self) -> frozenset[str]:
        """What every word may be made of."""
        return frozenset(root for word in self.every for root in roots(word))

    def apart(self, other: "Said") -> frozenset[str]:
        """The same as ``beyond``, another form of a word being the same word: "memasok" and "pasokan"."""
        return frozenset(word for word in self.beyond(other) if other.roots.isdisjoint(roots(word)))

    @cached_property
    def inner_names(self) -> frozenset[str]:
        """Names that do not only stand at the beginning, where every word has a capital."""
        found = _WORD.findall(self.claim.statement)[1:]
        return likeness.words(" ".join(one for one in found if one[:1].isupper())) & self.words

    def opens_with(self, missing: frozenset[str]) -> bool:
        """Whether these are no more than two words before everything else: "the steel maker" before its name."""
        first = likeness.words(" ".join(self.claim.statement.split()[: len(missing)]))
        return len(missing) <= OPENING and missing <= first

    @cached_property
    def denies(self) -> bool:
        """Whether it says that something is not so."""
        return _DENYING.search(self.claim.statement) is not None

    @cached_property
    def not_yet(self) -> bool:
        """Whether it speaks of what is planned, expected, demanded."""
        return _NOT_YET.search(self.claim.statement) is not None

    @cached_property
    def speaks_of(self) -> bool:
        """Whether it speaks of a suspicion, a rumour or a condition without saying that it is true."""
        return _SPOKEN_OF.search(self.claim.statement) is not None

    def per(self, quantity: Quantity) -> str:
        """What the figure is for each of: a period ("day", "month", ...), a thing ("kilogram"), or ""."""
        after = self.text[quantity.end :] if self._stands(quantity) else self.claim.statement
        following = re.split(r"[.;]|\b(?:dan|and|atau|or)\b", after)[0]
        found = _RATE.search(following)
        if found is None:
            return ""
        word = next(group for group in found.groups() if group).casefold()
        return _PERIODS.get(word, word)

    def changes(self, quantity: Quantity) -> bool:
        """Whether the figure is a difference ("rose by 3") and no level ("rose to 3")."""
        if not self._stands(quantity):
            return False
        before = re.split(r"[.;,]", self.text[max(quantity.start - _NEAR, 0) : quantity.start])[-1]
        return _BY.search(before) is not None and _TO.search(before) is None

    def counted(self, quantity: Quantity) -> str:
        """The word after a figure: what is counted."""
        rest = self.text[quantity.end :] if self._stands(quantity) else ""
        found = re.match(r"\s+([^\W\d_]+)", rest)
        return next(iter(likeness.words(found.group(1))), "") if found else ""

    def led(self, quantity: Quantity) -> str:
        """The word before a figure that nothing counted stands behind: "reached" in "sales reached 400"."""
        near = self.text[max(quantity.start - _NEAR, 0) : quantity.start] if self._stands(quantity) else ""
        before = _WORD.findall(near)
        return before[-1].casefold() if before else ""

    def edge(self, moment: Moment) -> str:
        """Whether a date is a beginning ("since"), an end ("until") or neither ("")."""
        there = self.text[moment.start : moment.end] == moment.exact
        before = self.text[max(moment.start - _NEAR, 0) : moment.start] if there else ""
        return "since" if _SINCE.search(before) else "until" if _UNTIL.search(before) else ""

    def _stands(self, quantity: Quantity) -> bool:
        return self.text[quantity.start : quantity.end] == quantity.exact


def one_thing(ours: Said, theirs: Said) -> bool:
    """Whether two claims say the same of the same, but for figures and dates.

    One may say more than the other, but not each something of its own, and nothing with a name: "in Demak" and "in
    Sayung, Demak" are two counts.
    """
    here, there = ours.apart(theirs), theirs.apart(ours)
    if here and there:
        return False
    return not (here & ours.inner_names or there & theirs.inner_names) and len(here | there) <= MORE


@cache
def roots(word: str) -> frozenset[str]:
    """What an Indonesian word may be made of, itself included; only for comparing (Sneddon 2010, 1.2).

    ``me-``, ``pe-`` and their nasals take the place of a first p, t, k or s, so a word may have several roots; those
    of fewer than four letters would be everybody's.
    """
    bare = [word, *(word.removesuffix(ending) for ending in _SUFFIXES if word.endswith(ending))]
    found = set(bare)
    for one in bare:
        for prefix, lost in _PREFIXES:
            if one.startswith(prefix):
                rest = one.removeprefix(prefix)
                found |= {rest, *(letter + rest for letter in lost if rest[:1] in _VOWELS)}
    # A last s is gone from words that stand alone (``likeness.words``): it must not part "hangus" from its kin.
    return frozenset(one for each in found if len(one := each.removesuffix("s")) >= _ROOT)


_ROOT = 4
_VOWELS = frozenset("aeiou")
_SUFFIXES = ("kan", "an", "i")
_PREFIXES = (
    ("meng", "k"), ("mem", "p"), ("men", "t"), ("meny", "s"), ("me", ""),
    ("peng", "k"), ("pem", "p"), ("pen", "t"), ("peny", "s"), ("pe", ""),
    ("di", ""), ("ter", ""), ("ber", ""), ("ke", ""), ("per", ""), ("se", ""),
)  # fmt: skip
"""Prefixes with the letters they may have taken the place of."""
OPENING = 2
"""How many words of description a claim may begin with that its restatement leaves out."""
MORE = 4
"""How many words one of two claims may say more."""
