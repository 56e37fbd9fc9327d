"""Units of measure: what people write, its code in UCUM (ucum.org), and how codes convert.

A meaning is ``code``, ``factor*code`` where the code counts something larger or smaller than the name (a decade is
10 a), or two meanings with ``|`` between where the name does not tell. Names with a capital are matched as written.
"""

from decimal import Decimal

_COMMON = {
    "%": "%", "persen": "%", "prosen": "%", "percent": "%", "per cent": "%", "pct": "%", "％": "%",
    "poin persentase": "pp", "poin persen": "pp", "persen poin": "pp", "persentase poin": "pp",
    "poin prosentase": "pp",
    "percentage point": "pp", "percentage points": "pp", "percent points": "pp", "pp": "pp", "ppt": "pp",
    "basis poin": "0.01*pp", "basis point": "0.01*pp", "basis points": "0.01*pp", "bps": "0.01*pp", "bp": "0.01*pp",
    "poin basis": "0.01*pp",
    "km": "km", "kilometer": "km", "kilometre": "km", "kilometers": "km", "kilometres": "km", "kilo meter": "km",
    "m": "m", "meter": "m", "metre": "m", "meters": "m", "metres": "m", "cm": "cm", "sentimeter": "cm",
    "centimeter": "cm", "centimetre": "cm", "centimeters": "cm", "centimetres": "cm", "mm": "mm", "milimeter": "mm",
    "millimeter": "mm", "millimetre": "mm", "millimeters": "mm", "millimetres": "mm", "mdpl": "m", "m dpl": "m",
    "nm": "nm",
    "nanometer": "nm", "nanometers": "nm", "mikrometer": "um", "micron": "um", "microns": "um", "mikron": "um",
    "mile": "[mi_i]", "miles": "[mi_i]", "nautical mile": "[nmi_i]", "nautical miles": "[nmi_i]",
    "mil laut": "[nmi_i]", "feet": "[ft_i]", "foot": "[ft_i]", "ft": "[ft_i]", "inch": "[in_i]", "inches": "[in_i]",
    "inci": "[in_i]", "inchi": "[in_i]", "yard": "[yd_i]", "yards": "[yd_i]", "yd": "[yd_i]",
    "tahun cahaya": "[ly]", "light year": "[ly]", "light years": "[ly]", "light-year": "[ly]", "light-years": "[ly]",
    "km2": "km2", "km²": "km2", "km persegi": "km2", "kilometer persegi": "km2", "sq km": "km2", "sq. km": "km2",
    "square kilometer": "km2", "square kilometre": "km2", "square kilometers": "km2", "square kilometres": "km2",
    "m2": "m2", "m²": "m2", "meter persegi": "m2", "m persegi": "m2", "square meter": "m2", "square metre": "m2",
    "square meters": "m2", "square metres": "m2", "sq m": "m2", "sqm": "m2", "cm2": "cm2", "cm²": "cm2",
    "sentimeter persegi": "cm2", "square centimeters": "cm2", "square centimetres": "cm2",
    "square mile": "[smi_us]", "square miles": "[smi_us]", "sq mi": "[smi_us]", "mil persegi": "[smi_us]",
    "square foot": "[sft_i]", "square feet": "[sft_i]", "sq ft": "[sft_i]", "kaki persegi": "[sft_i]",
    "hektare": "har", "hektar": "har", "ha": "har", "hectare": "har", "hectares": "har",
    "acre": "[acr_us]", "acres": "[acr_us]",
    "m3": "m3", "m³": "m3", "meter kubik": "m3", "cubic meter": "m3", "cubic metre": "m3", "cubic meters": "m3",
    "cubic metres": "m3", "km3": "km3", "km³": "km3", "kilometer kubik": "km3", "cubic kilometers": "km3",
    "cm3": "cm3", "cm³": "cm3", "cc": "cm3", "cubic feet": "[cft_i]", "kaki kubik": "[cft_i]",
    "liter": "L", "litre": "L", "liters": "L", "litres": "L", "L": "L", "ltr": "L", "ml": "mL", "mililiter": "mL",
    "milliliter": "mL", "millilitre": "mL", "milliliters": "mL", "millilitres": "mL", "cl": "cL",
    "kiloliter": "1000*L",
    "gallon": "[gal_us]", "gallons": "[gal_us]", "galon": "[gal_us]", "barrel": "[bbl_us]", "barrels": "[bbl_us]",
    "barel": "[bbl_us]", "barrel minyak": "[bbl_us]", "bbl": "[bbl_us]", "pint": "[pt_us]", "pints": "[pt_us]",
    "kg": "kg", "kilogram": "kg", "kilograms": "kg", "kilogramme": "kg", "kilogrammes": "kg", "kilo": "kg",
    "kilos": "kg", "g": "g", "gr": "g", "gram": "g", "grams": "g", "gramme": "g", "grammes": "g", "mg": "mg",
    "miligram": "mg", "milligram": "mg", "milligrams": "mg", "mcg": "ug", "µg": "ug", "μg": "ug",
    "mikrogram": "ug", "microgram": "ug", "micrograms": "ug", "kuintal": "100*kg", "kwintal": "100*kg",
    "quintal": "100*kg", "quintals": "100*kg", "ton": "t", "tonne": "t", "tonnes": "t", "metric ton": "t",
    "metric tons": "t", "metrik ton": "t", "ton metrik": "t", "tons": "t|[ston_av]", "t": "t", "kiloton": "1000*t",
    "kilotons": "1000*t", "megaton": "1000000*t", "megatons": "1000000*t", "gigaton": "1000000000*t",
    "gigatons": "1000000000*t", "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]", "ounce": "[oz_av]",
    "ounces": "[oz_av]", "troy ounce": "[oz_tr]", "troy ounces": "[oz_tr]", "troy ons": "[oz_tr]",
    "ons troy": "[oz_tr]",
    "karat": "[kt_br]", "carat": "[car_m]", "carats": "[car_m]",
    "km/jam": "km/h", "km / h": "km/h", "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "km per jam": "km/h",
    "kilometer per jam": "km/h", "kilometer/jam": "km/h", "kilometers per hour": "km/h",
    "kilometres per hour": "km/h",
    "kilometers an hour": "km/h", "kilometres an hour": "km/h", "km per hour": "km/h", "mph": "[mi_i]/h",
    "miles per hour": "[mi_i]/h", "miles an hour": "[mi_i]/h", "mil per jam": "[mi_i]/h", "m/s": "m/s",
    "meter per detik": "m/s", "meter/detik": "m/s", "m/detik": "m/s", "meters per second": "m/s",
    "metres per second": "m/s", "knot": "[kn_i]", "knots": "[kn_i]", "liter per detik": "L/s", "liter/detik": "L/s",
    "liters per second": "L/s", "m3/detik": "m3/s", "meter kubik per detik": "m3/s", "liter per menit": "L/min",
    "barel per hari": "[bbl_us]/d", "barrels per day": "[bbl_us]/d", "barrels a day": "[bbl_us]/d",
    "bpd": "[bbl_us]/d", "mg/dL": "mg/dL", "mg/l": "mg/L", "g/l": "g/L", "kg/m3": "kg/m3", "mm/jam": "mm/h",
    "µg/m3": "ug/m3", "µg/m³": "ug/m3", "mikrogram per meter kubik": "ug/m3", "micrograms per cubic meter": "ug/m3",
    "°C": "Cel", "° C": "Cel", "ºC": "Cel", "℃": "Cel", "deg celsius": "Cel", "deg fahrenheit": "[degF]",
    "deg F": "[degF]", "percentage-point": "pp",
    "derajat celsius": "Cel", "derajat celcius": "Cel",
    "derajat selsius": "Cel", "derajat C": "Cel", "celsius": "Cel", "celcius": "Cel", "degrees celsius": "Cel",
    "degree celsius": "Cel", "degrees C": "Cel", "deg C": "Cel", "degrees centigrade": "Cel", "centigrade": "Cel",
    "C": "Cel", "°F": "[degF]", "ºF": "[degF]", "℉": "[degF]", "F": "[degF]", "derajat fahrenheit": "[degF]",
    "fahrenheit": "[degF]", "degrees fahrenheit": "[degF]", "degree fahrenheit": "[degF]", "degrees F": "[degF]",
    "kelvin": "K", "eV": "eV", "keV": "keV", "MeV": "MeV", "GeV": "GeV", "TeV": "TeV",
    "derajat": "deg|Cel", "degree": "deg|Cel|[degF]", "degrees": "deg|Cel|[degF]", "°": "deg",
    "watt": "W", "watts": "W", "W": "W", "kW": "kW", "kilowatt": "kW", "kilowatts": "kW", "MW": "MW",
    "megawatt": "MW",
    "megawatts": "MW", "GW": "GW", "gigawatt": "GW", "gigawatts": "GW", "TW": "TW", "terawatt": "TW",
    "kwh": "kW.h", "kWh": "kW.h", "kilowatt hour": "kW.h", "kilowatt hours": "kW.h", "kilowatt-hours": "kW.h",
    "kilowatt-hour": "kW.h", "kilowatt jam": "kW.h", "MWh": "MW.h", "megawatt hours": "MW.h",
    "megawatt-hours": "MW.h", "megawatt jam": "MW.h", "GWh": "GW.h", "gigawatt hours": "GW.h",
    "gigawatt-hours": "GW.h", "gigawatt-hour": "GW.h", "gigawatt-jam": "GW.h", "megawatt-jam": "MW.h",
    "kilowatt-jam": "kW.h", "terawatt-jam": "TW.h", "terawatt jam": "TW.h", "megawatt-hour": "MW.h",
    "watt-jam": "W.h", "watt jam": "W.h", "watt-hours": "W.h",
    "persennya": "%", "miles per gallon": "[mi_i]/[gal_us]", "miles a gallon": "[mi_i]/[gal_us]",
    "metres a second": "m/s", "meters a second": "m/s", "feet per second": "[ft_i]/s", "feet a second": "[ft_i]/s",
    "litres per second": "L/s", "cubic feet per second": "[cft_i]/s", "cubic metres per second": "m3/s",
    "cubic meters per second": "m3/s", "km per detik": "km/s", "kilometer per detik": "km/s",
    "kilometers per second": "km/s", "kilometres per second": "km/s", "cubic yards": "[cyd_i]",
    "square yards": "[syd_i]", "square inches": "[sin_i]", "cubic inches": "[cin_i]", "microseconds": "us",
    "cubic centimeters": "cm3", "cubic centimetres": "cm3", "tablespoon": "[tbs_us]", "tablespoons": "[tbs_us]",
    "tbsp": "[tbs_us]", "teaspoon": "[tsp_us]", "teaspoons": "[tsp_us]", "tsp": "[tsp_us]", "quart": "[qt_us]",
    "quarts": "[qt_us]", "fluid ounce": "[foz_us]", "fluid ounces": "[foz_us]", "fl oz": "[foz_us]",
    "bushel": "[bu_us]", "bushels": "[bu_us]", "sendok makan": "[tbs_m]", "sendok teh": "[tsp_m]",
    "decimeter": "dm", "desimeter": "dm", "decimetres": "dm", "desiliter": "dL", "deciliters": "dL",
    "pascal": "Pa", "pascals": "Pa", "kilopascal": "kPa", "hektopascal": "hPa", "atm": "atm", "ohm": "Ohm",
    "ohms": "Ohm", "miliampere": "mA", "milliamps": "mA", "kilojoule": "kJ", "kilojoules": "kJ", "megajoule": "MJ",
    "milliwatts": "mW", "metric tonne": "t", "metric tonnes": "t", "short tons": "[ston_av]",
    "long tons": "[lton_av]", "gigabit": "Gbit", "gigabits": "Gbit", "megabit": "Mbit", "megabits": "Mbit",
    "exabytes": "EBy", "gigabits per second": "Gbit/s", "gigabit per detik": "Gbit/s", "m/s2": "m/s2",
    "kilohertz": "kHz", "milligrams per deciliter": "mg/dL", "brake horsepower": "[HP]", "bhp": "[HP]",
    "gigawatt jam": "GW.h", "TWh": "TW.h", "terawatt hours": "TW.h",
    "terawatt-hours": "TW.h", "Wh": "W.h", "watt hours": "W.h", "mAh": "mA.h", "VA": "V.A", "kVA": "kV.A",
    "volt-ampere": "V.A", "volt": "V", "V": "V", "square-foot": "[sft_i]", "square-meter": "m2",
    "square-metre": "m2", "square-mile": "[smi_us]",
    "square-kilometer": "km2", "square-kilometre": "km2", "cubic-meter": "m3", "cubic-metre": "m3",
    "barrel-a-day": "[bbl_us]/d",
    "mile-per-hour": "[mi_i]/h", "volts": "V", "kV": "kV", "kilovolt": "kV", "ampere": "A", "amps": "A",
    "hp": "[HP]", "horsepower": "[HP]", "tenaga kuda": "[HP]", "PS": "[HP]", "joule": "J", "joules": "J",
    "kJ": "kJ", "MJ": "MJ", "GJ": "GJ", "kalori": "cal", "calories": "cal", "calorie": "cal", "kkal": "kcal",
    "kcal": "kcal", "kilokalori": "kcal", "kilocalories": "kcal", "hertz": "Hz", "Hz": "Hz", "kHz": "kHz",
    "MHz": "MHz", "GHz": "GHz", "megahertz": "MHz", "gigahertz": "GHz", "desibel": "dB", "decibel": "dB",
    "decibels": "dB", "dB": "dB", "bar": "bar", "psi": "[psi]", "hPa": "hPa", "kPa": "kPa", "MPa": "MPa",
    "milibar": "mbar", "mmHg": "mm[Hg]", "ppm": "[ppm]", "ppb": "[ppb]", "parts per million": "[ppm]",
    "parts per billion": "[ppb]",
    "bagian per juta": "[ppm]", "bpj": "[ppm]", "newton": "N", "Nm": "N.m", "rpm": "/min",
    "byte": "By", "bytes": "By", "kB": "kBy", "KB": "kBy", "kilobyte": "kBy", "kilobytes": "kBy", "MB": "MBy",
    "megabyte": "MBy", "megabytes": "MBy", "GB": "GBy", "gigabyte": "GBy", "gigabytes": "GBy", "gigabita": "GBy",
    "gb": "GBy", "mb": "MBy", "TB": "TBy", "tb": "TBy", "terabyte": "TBy", "terabytes": "TBy", "terabita": "TBy",
    "PB": "PBy", "petabyte": "PBy", "petabytes": "PBy", "GiB": "GiBy", "MiB": "MiBy", "KiB": "KiBy", "TiB": "TiBy",
    "Mbps": "Mbit/s", "mbps": "Mbit/s", "Gbps": "Gbit/s", "Tbps": "Tbit/s", "mmol/l": "mmol/L", "IU": "[IU]",
    "gbps": "Gbit/s", "kbps": "kbit/s",
    "megabit per detik": "Mbit/s", "megabits per second": "Mbit/s", "Mbit/s": "Mbit/s", "bit": "bit", "bits": "bit",
    "km/l": "km/L", "km/liter": "km/L", "km per liter": "km/L", "mpg": "[mi_i]/[gal_us]",
    "ms": "ms", "milidetik": "ms", "millisecond": "ms", "milliseconds": "ms", "nanosecond": "ns", "nanoseconds": "ns",
    "x": "x", "x lipat": "x", "×": "x",
}  # fmt: skip
_INDONESIAN = {
    "detik": "s", "dtk": "s", "menit": "min", "mnt": "min", "jam": "h", "hari": "d", "minggu": "wk", "pekan": "wk",
    "bulan": "mo", "bln": "mo", "tahun": "a", "thn": "a", "th": "a", "dekade": "10*a", "dasawarsa": "10*a",
    "abad": "100*a", "windu": "8*a", "milenium": "1000*a", "triwulan": "3*mo", "kuartal": "3*mo",
    "caturwulan": "4*mo", "semester": "6*mo", "kali lipat": "x", "kaki": "[ft_i]|", "mil": "[mi_i]", "are": "ar",
    "ons": "100*g", "pon": "[lb_av]", "sen": "0.01*MYR|0.01*IDR|0.01*USD", "sen dolar": "0.01*USD",
    "sen dolar AS": "0.01*USD",
}  # fmt: skip
_ENGLISH = {
    "second": "s", "seconds": "s", "sec": "s", "secs": "s", "minute": "min", "minutes": "min", "min": "min",
    "mins": "min", "hour": "h", "hours": "h", "hr": "h", "hrs": "h", "h": "h", "day": "d", "days": "d",
    "week": "wk", "weeks": "wk", "wk": "wk", "wks": "wk", "fortnight": "2*wk", "fortnights": "2*wk", "month": "mo",
    "months": "mo", "mo": "mo", "mos": "mo", "year": "a", "years": "a", "yr": "a", "yrs": "a", "decade": "10*a",
    "decades": "10*a", "century": "100*a", "centuries": "100*a", "millennia": "1000*a", "millennium": "1000*a",
    "fold": "x", "pc": "%", "pound": "GBP|[lb_av]", "pounds": "GBP|[lb_av]", "stone": "[stone_av]",
    "cents": "0.01*USD|0.01*EUR|0.01*AUD", "cent": "0.01*USD|0.01*EUR|0.01*AUD", "pence": "0.01*GBP", "¢": "0.01*USD",
    "US cents": "0.01*USD", "acre": "[acr_us]",
}  # fmt: skip


ONE_UNIT = {
    "sejam": "h", "sehari": "d", "seminggu": "wk", "sepekan": "wk", "sebulan": "mo", "setahun": "a", "sewindu": "8*a",
    "sedekade": "10*a", "seabad": "100*a", "semenit": "min",
}  # fmt: skip
"""Indonesian times with their own "one"."""


def names(language: str) -> dict[str, str]:
    """The units written in a language, with those signs and names every language uses."""
    return _COMMON | (_INDONESIAN if language == "id" else _ENGLISH)


_SIZES: dict[str, dict[str, str]] = {
    "share": {"%": "1"},
    "points": {"pp": "1"},
    "length": {
        "nm": "1e-9", "um": "1e-6", "mm": "0.001", "cm": "0.01", "m": "1", "km": "1000", "[in_i]": "0.0254",
        "[ft_i]": "0.3048", "[yd_i]": "0.9144", "[mi_i]": "1609.344", "[nmi_i]": "1852", "[ly]": "9460730472580800",
    },
    "area": {
        "cm2": "0.0001", "m2": "1", "ar": "100", "har": "10000", "km2": "1000000", "[sft_i]": "0.09290304",
        "[acr_us]": "4046.873", "[smi_us]": "2589988",
    },
    "volume": {
        "mL": "0.001", "cm3": "0.001", "cL": "0.01", "L": "1", "m3": "1000", "km3": "1e12", "[gal_us]": "3.785411784",
        "[bbl_us]": "158.987294928", "[pt_us]": "0.473176473", "[cft_i]": "28.316846592",
    },
    "mass": {
        "ug": "1e-9", "mg": "1e-6", "g": "0.001", "kg": "1", "t": "1000", "[lb_av]": "0.45359237",
        "[oz_av]": "0.028349523125", "[oz_tr]": "0.0311034768", "[ston_av]": "907.18474", "[stone_av]": "6.35029318",
        "[car_m]": "0.0002",
    },
    "time": {"ns": "1e-9", "ms": "0.001", "s": "1", "min": "60", "h": "3600", "d": "86400", "wk": "604800"},
    "calendar": {"mo": "1", "a": "12"},
    "speed": {"km/h": "1", "m/s": "3.6", "[mi_i]/h": "1.609344", "[kn_i]": "1.852"},
    "flow": {"L/s": "1", "m3/s": "1000", "L/min": "0.016666666667"},
    "power": {"W": "1", "kW": "1000", "MW": "1e6", "GW": "1e9", "TW": "1e12", "[HP]": "745.69987"},
    "energy": {
        "J": "1", "kJ": "1000", "MJ": "1e6", "GJ": "1e9", "W.h": "3600", "kW.h": "3.6e6", "MW.h": "3.6e9",
        "GW.h": "3.6e12", "TW.h": "3.6e15", "cal": "4.184", "kcal": "4184",
    },
    "frequency": {"Hz": "1", "kHz": "1e3", "MHz": "1e6", "GHz": "1e9"},
    "storage": {
        "bit": "0.125", "By": "1", "kBy": "1e3", "MBy": "1e6", "GBy": "1e9", "TBy": "1e12", "PBy": "1e15",
        "KiBy": "1024", "MiBy": "1048576", "GiBy": "1073741824", "TiBy": "1099511627776",
    },
    "rate": {"kbit/s": "1e3", "Mbit/s": "1e6", "Gbit/s": "1e9"},
    "pressure": {"mbar": "1", "hPa": "1", "bar": "1000", "kPa": "10", "MPa": "10000", "[psi]": "68.94757",
                 "mm[Hg]": "1.333224"},
    "tension": {"V": "1", "kV": "1000"},
}  # fmt: skip


def measure(value: Decimal, unit: str) -> tuple[str, Decimal]:
    """What kind of thing the unit measures and the value in that kind's base; an unknown unit is its own kind.

    Months and years do not compare with days: their lengths differ.
    """
    if unit == "[degF]":
        return "temperature", (value - 32) * 5 / 9
    if unit in {"Cel", "K"}:
        return "temperature", value if unit == "Cel" else value - Decimal("273.15")
    for kind, sizes in _SIZES.items():
        if unit in sizes:
            return kind, value * Decimal(sizes[unit])
    return unit, value
