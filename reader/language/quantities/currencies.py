"""Currencies: ISO 4217 codes, signs and the names people write, in Indonesian and English.

A meaning is a code, or several with a space between, the likeliest first, where the name alone does not tell.
"""

from reader.language.quantities.tokens import listed

CODES = listed(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
    "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD "
    "TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
)
_DOLLAR = "USD AUD CAD SGD HKD NZD"
_PESO = "PHP MXN ARS CLP COP"
_RUPEE = "INR PKR LKR NPR IDR"

PREFIXES = {
    "rp": "IDR", "idr": "IDR", "rm": "MYR", "rmb": "CNY", "rs": _RUPEE,
    "$": _DOLLAR, "€": "EUR", "£": "GBP", "¥": "JPY CNY", "₩": "KRW", "₹": "INR", "฿": "THB", "₱": "PHP",
    "₫": "VND", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₪": "ILS", "₿": "",
    "us$": "USD", "usd$": "USD", "s$": "SGD", "sg$": "SGD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD",
    "can$": "CAD", "hk$": "HKD", "nz$": "NZD", "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "b$": "BND", "as$": "USD",
    "cn¥": "CNY", "jp¥": "JPY",
}  # fmt: skip
"""What stands before a number, in small letters; codes are in ``CODES`` and must be capitals."""

_INDONESIAN = {
    "rupiah": "IDR", "rp": "IDR", "perak": "IDR",
    "dolar": _DOLLAR, "dollar": _DOLLAR,
    "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "won": "KRW", "baht": "THB", "bath": "THB",
    "peso": _PESO, "ringgit": "MYR", "rupee": _RUPEE, "rupe": _RUPEE, "riyal": "SAR QAR YER", "real": "BRL",
    "rial": "IRR OMR", "dirham": "AED MAD", "dinar": "KWD IQD JOD BHD", "poundsterling": "GBP", "pound": "GBP EGP",
    "pound sterling": "GBP", "pon sterling": "GBP", "poundsterling inggris": "GBP", "franc": "CHF XOF XAF",
    "frank": "CHF XOF XAF", "frank swiss": "CHF", "franc swiss": "CHF", "krona": "SEK ISK", "krone": "NOK DKK",
    "lira": "TRY", "rubel": "RUB", "dong": "VND", "rand": "ZAR", "kyat": "MMK", "taka": "BDT", "zloty": "PLN",
    "shekel": "ILS", "hryvnia": "UAH", "kip": "LAK",
}  # fmt: skip
_ENGLISH = {
    "rupiah": "IDR", "rupiahs": "IDR", "dollar": _DOLLAR, "dollars": _DOLLAR, "bucks": _DOLLAR,
    "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "won": "KRW", "baht": "THB",
    "pounds sterling": "GBP", "pound sterling": "GBP", "sterling": "GBP", "quid": "GBP",
    "peso": _PESO, "pesos": _PESO, "ringgit": "MYR", "ringgits": "MYR", "rupee": _RUPEE, "rupees": _RUPEE,
    "riyal": "SAR QAR YER", "riyals": "SAR QAR YER", "rial": "IRR OMR", "rials": "IRR OMR", "dirham": "AED MAD",
    "dirhams": "AED MAD", "dinar": "KWD IQD JOD BHD", "dinars": "KWD IQD JOD BHD", "franc": "CHF XOF XAF",
    "francs": "CHF XOF XAF", "krona": "SEK ISK", "kronor": "SEK", "krone": "NOK DKK", "kroner": "NOK DKK",
    "lira": "TRY", "liras": "TRY", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
    "dong": "VND", "rand": "ZAR", "kyat": "MMK", "kyats": "MMK", "taka": "BDT", "zloty": "PLN", "zlotys": "PLN",
    "shekel": "ILS", "shekels": "ILS", "hryvnia": "UAH", "hryvnias": "UAH", "reais": "BRL", "naira": "NGN",
    "forint": "HUF", "forints": "HUF", "kip": "LAK",
}  # fmt: skip

_COUNTRIES = {
    "dolar": {
        "as": "USD", "amerika": "USD", "amerika serikat": "USD", "paman sam": "USD", "us": "USD", "a.s.": "USD",
        "australia": "AUD", "singapura": "SGD", "kanada": "CAD", "hong kong": "HKD", "hongkong": "HKD",
        "selandia baru": "NZD", "taiwan": "TWD", "brunei": "BND", "brunei darussalam": "BND", "fiji": "FJD",
    },
    "yen": {"jepang": "JPY"},
    "yuan": {"china": "CNY", "cina": "CNY", "tiongkok": "CNY"},
    "won": {"korea": "KRW", "korea selatan": "KRW", "korsel": "KRW"},
    "baht": {"thailand": "THB"},
    "peso": {"filipina": "PHP", "meksiko": "MXN", "argentina": "ARS", "chile": "CLP", "kolombia": "COP"},
    "ringgit": {"malaysia": "MYR"},
    "rupee": {"india": "INR", "pakistan": "PKR", "sri lanka": "LKR", "nepal": "NPR"},
    "riyal": {"arab saudi": "SAR", "saudi": "SAR", "qatar": "QAR", "yaman": "YER"},
    "rial": {"iran": "IRR", "oman": "OMR"},
    "real": {"brasil": "BRL"},
    "dirham": {"uea": "AED", "uni emirat arab": "AED", "maroko": "MAD"},
    "dinar": {"kuwait": "KWD", "irak": "IQD", "yordania": "JOD", "bahrain": "BHD"},
    "pound": {"inggris": "GBP", "mesir": "EGP", "lebanon": "LBP", "suriah": "SYP"},
    "krona": {"swedia": "SEK", "islandia": "ISK"},
    "krone": {"norwegia": "NOK", "denmark": "DKK"},
    "lira": {"turki": "TRY"},
    "rubel": {"rusia": "RUB"},
    "dong": {"vietnam": "VND"},
    "rand": {"afrika selatan": "ZAR"},
}  # fmt: skip
_PEOPLES = {
    "us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "singapore": "SGD", "singaporean": "SGD",
    "canadian": "CAD", "hong kong": "HKD", "new zealand": "NZD", "taiwan": "TWD", "taiwanese": "TWD",
    "new taiwan": "TWD", "brunei": "BND", "jamaican": "JMD", "fijian": "FJD",
}  # fmt: skip
_NATIONAL = {
    "indonesian rupiah": "IDR", "japanese yen": "JPY", "chinese yuan": "CNY", "korean won": "KRW",
    "south korean won": "KRW", "thai baht": "THB", "philippine pesos": "PHP", "philippine peso": "PHP",
    "mexican pesos": "MXN", "argentine pesos": "ARS", "chilean pesos": "CLP", "colombian pesos": "COP",
    "malaysian ringgit": "MYR", "indian rupees": "INR", "pakistani rupees": "PKR", "sri lankan rupees": "LKR",
    "nepalese rupees": "NPR", "saudi riyals": "SAR", "saudi riyal": "SAR", "qatari riyals": "QAR",
    "iranian rials": "IRR", "omani rials": "OMR", "emirati dirhams": "AED", "uae dirhams": "AED",
    "moroccan dirhams": "MAD", "kuwaiti dinars": "KWD", "iraqi dinars": "IQD", "jordanian dinars": "JOD",
    "british pounds": "GBP", "egyptian pounds": "EGP", "lebanese pounds": "LBP", "syrian pounds": "SYP",
    "swiss francs": "CHF", "swiss franc": "CHF", "cfa francs": "XOF XAF", "swedish kronor": "SEK",
    "swedish krona": "SEK", "icelandic krona": "ISK", "norwegian kroner": "NOK", "norwegian krone": "NOK",
    "danish kroner": "DKK", "danish krone": "DKK", "turkish lira": "TRY", "turkish liras": "TRY",
    "russian rubles": "RUB", "russian roubles": "RUB", "vietnamese dong": "VND", "south african rand": "ZAR",
    "israeli shekels": "ILS", "brazilian reais": "BRL", "brazilian real": "BRL", "polish zlotys": "PLN",
    "ukrainian hryvnias": "UAH", "hungarian forints": "HUF", "czech koruna": "CZK", "czech crowns": "CZK",
}  # fmt: skip


def names(language: str) -> dict[str, str]:
    """What may stand behind a number: the names of the language, signs, codes and, for the other language, its own."""
    table = {sign: meaning for sign, meaning in PREFIXES.items() if not sign.isalpha() and meaning}
    indonesian = _INDONESIAN | {
        f"{money} {land}": code for money, lands in _COUNTRIES.items() for land, code in lands.items()
    }
    indonesian |= {f"dollar {land}": code for land, code in _COUNTRIES["dolar"].items()}
    english = (
        _ENGLISH
        | _NATIONAL
        | {f"{people} {money}": code for people, code in _PEOPLES.items() for money in ("dollar", "dollars")}
    )
    table |= {**english, **indonesian} if language == "id" else {**indonesian, **english}
    if language != "id":
        for word in ("real", "perak", "pound", "frank", "rp"):
            table.pop(word, None)
        table["rp"] = "IDR"
    return table | {code: code for code in CODES} | {"RMB": "CNY"}
