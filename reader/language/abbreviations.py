"""What ends in a full stop without ending a sentence, in Indonesian and English, as data.

Entries are lower case and without their last full stop.
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


BEFORE_NAMES = {
    "id": _words(
        "prof dr drg drs dra ir h hj k.h kh tn ny sdr sdri bpk jend letjen mayjen brigjen kol letkol kapt lettu letda "
        "kompol akbp irjen komjen jl jln gg kec kel kab prov ds rt rw st alm almh u.p a.n u.b a.l d.a d.h mr mrs ms "
        "yth ytc r raden rm"
    ),
    "en": _words(
        "mr mrs ms mx dr prof rev fr sr st mt ft hon gen col maj lt capt sgt cpl adm cmdr gov sen rep pres supt messrs "
        "vs cf e.g i.e viz approx est ca incl"
    ),
}
"""Something always follows: titles, streets, "for example"."""

BEFORE_FIGURES = {
    "id": _words("no nomor hlm hal psl ps jil jld bab ay vol ed cet thn th tgl bln art kav blok telp tel hp"),
    "en": _words("no nos p pp vol vols ch chap sec secs art fig figs eq eqs ed eds para paras tel ext c"),
}
"""These only belong to what follows where that is a figure, a numeral or a single letter: "No. 5", "hlm. 12"."""

MAY_END = {
    "id": _words(
        "dll dsb dst dkk tbk pt cv ud tsb dgn yg utk spt a.s s.d s.w.t s.a.w w.i.b m dpl ttd jkt jan feb mar apr jun "
        "jul agu agt sep sept okt nov nop des"
    ),
    "en": _words(
        "inc ltd corp co llc plc bros etc al dept univ assn jr sr ph.d m.d b.a m.a jan feb mar apr jun jul aug sep "
        "sept oct nov dec mon tue wed thu fri sat sun ave blvd rd"
    ),
}
"""A sentence ends here if the next word looks like the beginning of one."""

DOTTED = _words("u.s u.k u.n e.u u.s.a a.m p.m d.c b.c a.d s.h s.e s.t m.m m.h s.sos s.kom s.pd m.si m.hum")
"""A name often follows these without a new sentence: only a word that commonly opens one ends the sentence."""

OPENERS = {
    "id": _words(
        "ini itu ia dia mereka kami kita saya anda para namun tetapi tapi meski meskipun walau karena sebab akibatnya "
        "selain setelah sebelum sejak saat ketika kemudian lalu pada di dari dalam untuk dengan menurut bila jika "
        "kalau padahal sementara sebuah seorang semua tidak bukan belum ada apa siapa mengapa bagaimana kini sekarang "
        "akhirnya hal adapun sebaliknya misalnya bahkan"
    ),
    "en": _words(
        "the a an this that these those it he she they we i you his her their its our my but and or so yet in on at "
        "for from by with as if when while after before since because however meanwhile then there what who why how "
        "where which no not all some many most more another both each even though although"
    ),
}
"""Words that commonly open a sentence."""


def known(tables: dict[str, frozenset[str]], token: str, language: str) -> bool:
    """Whether a token without its last full stop is in the table of a BCP 47 code.

    A text in one language quotes the other, so other tables count too, but only for a capital or a point inside: "sen"
    is money in Indonesian and "Sen." a senator. For a language without a table every entry counts.
    """
    own = tables.get(language.split("-")[0].lower())
    lowered = token.lower()
    if own is None or token[:1].isupper() or "." in token:
        return any(lowered in entries for entries in tables.values())
    return lowered in own


def opens(word: str) -> bool:
    """Whether sentences commonly begin with this word."""
    return any(word.lower() in entries for entries in OPENERS.values())
