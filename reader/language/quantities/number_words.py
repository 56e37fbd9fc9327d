"""Number words of Indonesian and English."""

from decimal import Decimal

DIGITS = {
    "id": {
        word: value
        for value, word in enumerate("nol satu dua tiga empat lima enam tujuh delapan sembilan".split())  # noqa: SIM905
    },
    "en": {
        word: value
        for value, word in enumerate("zero one two three four five six seven eight nine".split())  # noqa: SIM905
    },
}
TEENS = {
    word: value
    for value, word in enumerate(
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        10,
    )
}
TENS = {
    word: 20 + 10 * index
    for index, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())  # noqa: SIM905
} | {"fourty": 40}
WHOLE = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
"""Indonesian words with their own "one"; those of the scales are in ``ONE_SCALE``."""

SCALES: dict[str, tuple[Decimal, ...]] = {
    word: tuple(Decimal(10) ** power for power in powers)
    for word, powers in {
        "ribu": (3,), "juta": (6,), "miliar": (9,), "milyar": (9,), "miliard": (9,), "triliun": (12,),
        "trilyun": (12,), "triliyun": (12,), "kuadriliun": (15,), "bilion": (9, 12), "biliun": (9, 12),
        "rb": (3,), "jt": (6,),
        "thousand": (3,), "million": (6,), "billion": (9,), "trillion": (12,), "quadrillion": (15,),
        "mn": (6,), "mln": (6,), "bn": (9,), "tn": (12,), "trn": (12,), "lakh": (5,), "crore": (7,),
    }.items()
}  # fmt: skip
"""What multiplies the number before it. The billion of Malay and of older Indonesian could be 10^9 or 10^12."""

ONE_SCALE = {"seribu": "ribu", "sejuta": "juta", "semiliar": "miliar", "semilyar": "milyar", "setriliun": "triliun"}
"""Scales with their own "one": sejuta is satu juta."""

DOZENS = {"lusin": 12, "selusin": 12, "kodi": 20, "sekodi": 20, "gros": 144, "dozen": 12}
LOOSE = {"ribuan": "ribu", "jutaan": "juta", "miliaran": "miliar", "milyaran": "milyar", "triliunan": "triliun"}
"""A scale made vague behind a number: "5 jutaan" is about five million."""

SHARES = {
    "setengah": (1, 2), "separuh": (1, 2), "separo": (1, 2), "sepertiga": (1, 3), "seperempat": (1, 4),
    "seperlima": (1, 5), "seperenam": (1, 6), "sepertujuh": (1, 7), "seperdelapan": (1, 8),
    "sepersembilan": (1, 9), "sepersepuluh": (1, 10), "seperseratus": (1, 100), "seperseribu": (1, 1000),
}  # fmt: skip
SHARES |= {f"{word}nya": parts for word, parts in SHARES.items()}
PARTS = {
    "perdua": 2, "pertiga": 3, "perempat": 4, "perlima": 5, "perenam": 6, "pertujuh": 7, "perdelapan": 8,
    "persembilan": 9, "persepuluh": 10, "perseratus": 100, "perseribu": 1000,
}  # fmt: skip
"""The lower half of an Indonesian fraction: dua pertiga."""

ENGLISH_PARTS = {
    name: value
    for value, names in {
        2: "half halves", 3: "third thirds", 4: "quarter quarters fourth fourths", 5: "fifth fifths",
        6: "sixth sixths", 7: "seventh sevenths", 8: "eighth eighths", 9: "ninth ninths", 10: "tenth tenths",
        100: "hundredth hundredths", 1000: "thousandth thousandths",
    }.items()
    for name in names.split()
}  # fmt: skip
SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
HALF = Decimal("0.5")
