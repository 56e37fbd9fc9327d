"""English names of the codes in ``Quantity.unit``, for those who do not know UCUM and ISO 4217 by heart."""

from reader.language.quantities.currencies import CODES

_MEASURES = {
    "%": "percent", "pp": "percentage point", "x": "times",
    "nm": "nanometre", "um": "micrometre", "mm": "millimetre", "cm": "centimetre", "dm": "decimetre", "m": "metre",
    "km": "kilometre", "[in_i]": "inch", "[ft_i]": "foot", "[yd_i]": "yard", "[mi_i]": "mile",
    "[nmi_i]": "nautical mile", "[ly]": "light-year",
    "cm2": "square centimetre", "m2": "square metre", "km2": "square kilometre", "ar": "are", "har": "hectare",
    "[sin_i]": "square inch", "[sft_i]": "square foot", "[syd_i]": "square yard", "[smi_us]": "square mile",
    "[acr_us]": "acre",
    "mL": "millilitre", "cL": "centilitre", "dL": "decilitre", "L": "litre", "cm3": "cubic centimetre",
    "m3": "cubic metre", "km3": "cubic kilometre", "[cin_i]": "cubic inch", "[cft_i]": "cubic foot",
    "[cyd_i]": "cubic yard", "[gal_us]": "gallon", "[qt_us]": "quart", "[pt_us]": "pint", "[foz_us]": "fluid ounce",
    "[tbs_us]": "tablespoon", "[tsp_us]": "teaspoon", "[tbs_m]": "tablespoon", "[tsp_m]": "teaspoon",
    "[bbl_us]": "barrel", "[bu_us]": "bushel",
    "ug": "microgram", "mg": "milligram", "g": "gram", "kg": "kilogram", "t": "tonne", "[lb_av]": "pound",
    "[oz_av]": "ounce", "[oz_tr]": "troy ounce", "[ston_av]": "short ton", "[lton_av]": "long ton",
    "[stone_av]": "stone", "[car_m]": "carat", "[kt_br]": "karat",
    "ns": "nanosecond", "us": "microsecond", "ms": "millisecond", "s": "second", "min": "minute", "h": "hour",
    "d": "day", "wk": "week", "mo": "month", "a": "year",
    "m/s": "metre per second", "km/s": "kilometre per second", "km/h": "kilometre per hour",
    "[mi_i]/h": "mile per hour", "[ft_i]/s": "foot per second", "[kn_i]": "knot", "mm/h": "millimetre per hour",
    "m/s2": "metre per second squared", "L/s": "litre per second", "L/min": "litre per minute",
    "m3/s": "cubic metre per second", "[cft_i]/s": "cubic foot per second", "[bbl_us]/d": "barrel per day",
    "km/L": "kilometre per litre", "[mi_i]/[gal_us]": "mile per gallon",
    "mg/dL": "milligram per decilitre", "mg/L": "milligram per litre", "g/L": "gram per litre",
    "kg/m3": "kilogram per cubic metre", "ug/m3": "microgram per cubic metre",
    "Cel": "degree Celsius", "[degF]": "degree Fahrenheit", "K": "kelvin", "deg": "degree",
    "mW": "milliwatt", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt",
    "[HP]": "horsepower", "V.A": "volt-ampere", "kV.A": "kilovolt-ampere",
    "W.h": "watt-hour", "kW.h": "kilowatt-hour", "MW.h": "megawatt-hour", "GW.h": "gigawatt-hour",
    "TW.h": "terawatt-hour", "J": "joule", "kJ": "kilojoule", "MJ": "megajoule", "GJ": "gigajoule",
    "cal": "calorie", "kcal": "kilocalorie", "mA.h": "milliampere-hour", "V": "volt", "kV": "kilovolt",
    "mA": "milliampere", "A": "ampere", "Ohm": "ohm", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz",
    "GHz": "gigahertz", "dB": "decibel", "N": "newton", "N.m": "newton metre", "/min": "revolution per minute",
    "Pa": "pascal", "hPa": "hectopascal", "kPa": "kilopascal", "MPa": "megapascal", "mbar": "millibar", "bar": "bar",
    "atm": "atmosphere", "[psi]": "pound per square inch", "mm[Hg]": "millimetre of mercury",
    "[ppm]": "part per million", "[ppb]": "part per billion",
    "eV": "electronvolt", "keV": "kiloelectronvolt", "MeV": "megaelectronvolt", "GeV": "gigaelectronvolt",
    "TeV": "teraelectronvolt", "bit": "bit", "Mbit": "megabit", "Gbit": "gigabit", "By": "byte",
    "kBy": "kilobyte", "MBy": "megabyte",
    "GBy": "gigabyte", "TBy": "terabyte", "PBy": "petabyte", "EBy": "exabyte", "KiBy": "kibibyte",
    "MiBy": "mebibyte", "GiBy": "gibibyte", "TiBy": "tebibyte", "kbit/s": "kilobit per second",
    "Mbit/s": "megabit per second", "Gbit/s": "gigabit per second", "Tbit/s": "terabit per second",
    "[IU]": "international unit", "mmol/L": "millimole per litre",
}  # fmt: skip
_MONEY = {
    "IDR": "Indonesian rupiah", "USD": "US dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "Japanese yen",
    "CNY": "Chinese yuan", "KRW": "South Korean won", "SGD": "Singapore dollar", "MYR": "Malaysian ringgit",
    "THB": "Thai baht", "PHP": "Philippine peso", "VND": "Vietnamese dong", "INR": "Indian rupee",
    "AUD": "Australian dollar", "NZD": "New Zealand dollar", "CAD": "Canadian dollar", "HKD": "Hong Kong dollar",
    "TWD": "New Taiwan dollar", "BND": "Brunei dollar", "CHF": "Swiss franc", "SEK": "Swedish krona",
    "NOK": "Norwegian krone", "DKK": "Danish krone", "RUB": "Russian rouble", "TRY": "Turkish lira",
    "SAR": "Saudi riyal", "AED": "UAE dirham", "QAR": "Qatari riyal", "KWD": "Kuwaiti dinar", "IRR": "Iranian rial",
    "EGP": "Egyptian pound", "ILS": "Israeli new shekel", "ZAR": "South African rand", "NGN": "Nigerian naira",
    "KES": "Kenyan shilling", "BRL": "Brazilian real", "MXN": "Mexican peso", "ARS": "Argentine peso",
    "CLP": "Chilean peso", "COP": "Colombian peso", "PKR": "Pakistani rupee", "BDT": "Bangladeshi taka",
    "LKR": "Sri Lankan rupee", "MMK": "Myanmar kyat", "LAK": "Lao kip", "KHR": "Cambodian riel",
    "PLN": "Polish zloty", "CZK": "Czech koruna", "HUF": "Hungarian forint", "UAH": "Ukrainian hryvnia",
}  # fmt: skip


def unit_name(code: str) -> str:
    """The unit in English, one of it ("kilometre", "Indonesian rupiah"); "" for a plain count, else the code itself."""
    return _MEASURES.get(code) or _MONEY.get(code, code)


def currency(code: str) -> str:
    """The ISO 4217 code if the unit is money, else ""."""
    return code if code in CODES else ""
