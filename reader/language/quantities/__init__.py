"""Quantities and money in Indonesian and English text.

What becomes of what is written: a scale is multiplied out ("1,5 juta" is 1500000), parts are decimals ("sepertiga" and
"one in three" are 0.333...), basis points are hundredths of ``pp``, cents and sen hundredths of their currency.
Decades, quintals and the like come in the unit that UCUM has ("two decades" is 20 ``a``, "3 kuintal" 300 ``kg``), feet
with inches in inches. "Twice" and "tiga kali lipat" count in ``x``. Money has its ISO 4217 code; a "$" alone is US
dollars, with the other dollars as further readings. "Ton" is the metric one, ``t``. Hectares are ``har``, degrees
without a name ``deg`` with ``Cel`` as another reading, calories ``cal``, bytes ``By`` with decimal prefixes. A range
across two units ("500 meter-1 kilometer") has the unit of its end. ``unit_name`` has the codes in words.
"""

from reader.language.quantities.comparing import same
from reader.language.quantities.finding import find
from reader.language.quantities.unit_names import currency, unit_name

__all__ = ["currency", "find", "same", "unit_name", "warm"]


def warm() -> None:
    """Prepare the tables of both languages, so that the first search need not."""
    for language in ("id", "en"):
        find("1 km, Rp1", language)
