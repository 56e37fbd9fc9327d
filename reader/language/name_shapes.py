"""What surrounds a name by its letters alone: degrees, ages, acronyms, offices before and behind it."""

import re

DEGREE = re.compile(
    r",?\s(?!(?:Senin|Rabu|Kamis|Jumat|Sabtu|Ahad)\.|(?:Prof|Drs?|Dra|Ir|Hj?|KH|Jend|Kol|Co|Inc|Mr|Mrs|Ms)\.\s)(?:[A-Z][A-Za-z]{0,4}\.){1,4}(?:[A-Za-z]{1,4}\.?)?(?![\w])|,\s(?:Ph\.?D|Jr|Sr|MD|SE|SH|MM|ST|MSi)\b\.?"
)
ACRONYM = re.compile(r"\s?\((?:[A-Z][\w./&-]{0,14}(?:\s[A-Z][\w-]*)?)\)")
PARTY = re.compile(r",\s[RDI]-[A-Z][\w.]*(?<!\.)")
"""An American party and state behind a name: "Sen. Mary Hall, D-Ohio"."""
PERSONAL = re.compile(
    r"(?:(?:drg?|drh|ir|hj?)\.\s)?[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|bin|binti|al|van|de|von|der|ten|la|le))*"
)
LISTED_NAME = re.compile(
    r"\b(?:Badan|Kementerian|Menteri|Dinas|Komisi|Lembaga|Departemen|Direktorat|Fakultas|Pusat|Department|Ministry|Office"
    r"|Committee|Minister|Secretary)(?: (?:[A-Z][\w-]+|for|of)){1,4}(?:, [A-Z][\w-]+(?: [A-Z][\w-]+){0,3}){1,4}"
    r",? (?:dan|and) [A-Z]"
)
"""A body whose name is a list: "Badan Meteorologi, Klimatologi, dan Geofisika"; its commas part nothing."""

LETTERS = re.compile(r"(?:[A-Z][A-Za-z]{0,4}\.?){1,3}(?:[A-Za-z]{1,4}\.?)?")
TITLES = frozenset(["dr", "drg", "drh", "ir", "hj"])
_NO_NAME = (
    r",\s(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Papua|Bali|Aceh|Banten|DKI|DI|Nusa|Maluku|Riau|Lampung|Jambi|Bengkulu"
    r"|Gorontalo|Kepulauan|Kabupaten|Kota|Kecamatan|Desa|Kelurahan|Provinsi|Indonesia)\b)"
)
"""Days and places behind a comma are no names of people: "kata Kapolres Garut, Jawa Barat"."""
AGE = re.compile(
    r"\s\((?:\d{1,3}(?: tahun)?|bukan nama [a-z]+|nama samaran|not (?:his|her|their) real name)\)"
    r"|,\s\d{1,3}(?: tahun)?(?=[,.])"
)
THEN_NAME = re.compile(
    _NO_NAME
    + r"(?:(?:drg?|drh|ir|hj?)\.\s)?[A-Z][\w.’'-]*(?:(?:\s(?:[A-Z]\w{0,4}\.(?=\s[A-Z(])|[A-Z]\.(?!\w)|[A-Z][\w’'-]*"
    r"|\(Purn\.?\)|bin|binti|al|van|de)){1,6}(?=,|\.(?:\s|$)|\s\(|$)|(?=\.$|\.\s[A-Z“\"]"
    r"|,\s(?:kepada|saat|ketika|usai|seusai|sambil|seraya|dalam|lewat|melalui)\b|\s\(\d\d))"
)
"""A person's name behind their office: "ujar Ketua Panitia, Budi Santoso, di Bandung"."""

THEN_ONE_NAME = re.compile(_NO_NAME + r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}(?=[,.]|\s\(\d|$)")
"""A name behind what is no name itself: "kata salah seorang warga, Sumiati", not "kata Kapolres Garut, Bandung"."""

OFFICE_TAIL = re.compile(r",\s([A-Z][A-Za-z]+)[^,.;:“”\"()—·\n]{1,100}(?=[,.;(]|$)")
"""An office behind a name: "kata Tono Wirya, Direktur Lembaga Kaji, di Jakarta"."""

LOWER_TAIL = re.compile(r",\s([a-z]{3,})(?:[^,.;:“”\"()—·\n]|\.(?<=\b(?:Jl|No|Dr|PT)\.)){1,100}(?=[,.;(]|$)")
TITLED_NAME = re.compile(r"[a-z][\w’'-]*(?: [a-z][\w’'-]*){0,3}(?: [A-Z][\w.’'-]*){1,5}")
"""A name with a small title before it: "accountant Leo Marsh"."""
POINTED = re.compile(
    r"[a-z]{3,}(?: [^\s,.;:“”\"()·]{1,30}){1,10}? (?:itu|tersebut)"
    r"(?=[,.]|$| (?:dalam|di|saat|kepada|sambil|ketika|pada|usai)\b)"
)
