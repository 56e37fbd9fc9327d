"""The words dates are made of, and their values; all in small letters."""

# ruff: noqa: SIM905

_WEEKDAYS = (
    ("senin", "monday", "mon"),
    ("selasa", "tuesday", "tue", "tues"),
    ("rabu", "wednesday", "wed"),
    ("kamis", "thursday", "thu", "thur", "thurs"),
    ("jumat", "jum'at", "friday", "fri"),
    ("sabtu", "saturday", "sat"),
    ("minggu", "ahad", "sunday", "sun"),
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS, 1) for name in names}
"""To 1-7, Monday being 1."""
SHORT_WEEKDAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun".split())
LONG_MONTHS = {
    "id": frozenset(
        "januari februari pebruari maret april mei juni juli agustus september oktober november nopember "
        "desember".split()
    ),
    "en": frozenset("january february march april may june july august september october november december".split()),
}
NAMES_TOO = frozenset("april may june march juni juli mei august".split())
"""Months that are people's names or verbs as well."""

_ID_ONES = "satu dua tiga empat lima enam tujuh delapan sembilan".split()
_EN_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS: dict[str, int] = {
    **{word: value for value, word in enumerate(_ID_ONES, 1)},
    **{f"{word} belas": 10 + value for value, word in enumerate(_ID_ONES, 1) if value > 1},
    **{f"{word} puluh": 10 * value for value, word in enumerate(_ID_ONES, 1) if value > 1},
    **{
        f"{tens} puluh {ones}": 10 * value + one
        for value, tens in enumerate(_ID_ONES, 1)
        if value > 1
        for one, ones in enumerate(_ID_ONES, 1)
    },
    "sepuluh": 10,
    "sebelas": 11,
    "seratus": 100,
    **{word: value for value, word in enumerate(_EN_ONES, 1)},
    **{word: 10 * value for value, word in enumerate(_EN_TENS, 2)},
    **{
        f"{tens}-{ones}": 10 * value + one
        for value, tens in enumerate(_EN_TENS, 2)
        for one, ones in enumerate(_EN_ONES[:9], 1)
    },
    "a": 1,
    "an": 1,
    "a hundred": 100,
}
VAGUE_NUMBERS = frozenset(
    ["beberapa", "sejumlah", "puluhan", "belasan", "ratusan", "ribuan", "berapa", "several", "few", "couple"]
)

_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
_EN_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split()
)
ORDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(_ROMAN, 1)},
    **{word: value for value, word in enumerate(_EN_ORDINALS, 1)},
    **{f"ke{word}": value for word, value in NUMBERS.items() if value <= 21 and "-" not in word},
    "pertama": 1,
    "kesatu": 1,
}

UNITS = {
    **dict.fromkeys(["hari", "day", "days"], "day"),
    **dict.fromkeys(["pekan", "minggu", "week", "weeks"], "week"),
    **dict.fromkeys(["bulan", "month", "months"], "month"),
    **dict.fromkeys(["kuartal", "triwulan", "quarter", "quarters"], "quarter"),
    **dict.fromkeys(["semester"], "half"),
    **dict.fromkeys(["tahun", "year", "years"], "year"),
    **dict.fromkeys(["dekade", "dasawarsa", "decade", "decades"], "decade"),
    **dict.fromkeys(["abad", "century", "centuries"], "century"),
    **dict.fromkeys(["akhir pekan", "weekend", "weekends"], "weekend"),
    **dict.fromkeys(["jam", "menit", "detik", "hour", "hours", "minute", "minutes", "second", "seconds"], "hour"),
}
SEASONS = {
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
    "semi": 21, "panas": 22, "gugur": 23, "dingin": 24,
}  # fmt: skip
WAYS = {
    **dict.fromkeys("lalu silam kemarin last previous past".split(), -1),
    **dict.fromkeys("ini nanti this current".split(), 0),
    **dict.fromkeys("depan mendatang datang next coming upcoming".split(), 1),
}
"""The words that say on which side of now something lies."""

DAYS: dict[str, str] = {
    "kemarin lusa": "day-2", "kemarin": "day-1", "semalam": "day-1", "tadi malam": "day-1", "hari ini": "day+0",
    "besok lusa": "day+2", "besok": "day+1", "esok hari": "day+1", "esok": "day+1", "lusa": "day+2",
    "the day before yesterday": "day-2", "the day after tomorrow": "day+2", "yesterday": "day-1", "today": "day+0",
    "tonight": "day+0", "tomorrow": "day+1", "last night": "day-1",
}  # fmt: skip

YEAR_CUES = frozenset(
    "tahun sejak pada hingga sampai antara awal akhir pertengahan medio penghujung sepanjang selama mulai per "
    "semenjak memasuki menjelang jelang sebelum setelah sesudah pasca kurun periode era bulan tahunan "
    "target laporan edisi angkatan lulusan musim anggaran keuangan kinerja produksi ekspor impor realisasi panen "
    "penjualan pendapatan laba data sensus statistik pemilu pilkada pilpres belanja buatan keluaran "
    "tsunami gempa krisis moneter kerusuhan pandemi tragedi peristiwa "
    "hujan kemarau tanam giling sama menuju lahir berdiri apbn rapbn apbd rapbd penduduk umum legislatif "
    "natal lebaran ramadan ramadhan idulfitri fitri iduladha adha imlek nyepi waisak paskah mudik "
    "since in by during until till before after between early late mid circa throughout beyond starting "
    "ending ended due toward "
    "towards born founded year full-year fiscal as season both either neither christmas thanksgiving "
    "easter ramadan census barring excluding "
    "versus vs".split()
)
"""Words after which four figures are a year unless something counted follows."""
MONTH_CUES = frozenset(
    "pada di bulan sejak hingga sampai awal akhir pertengahan mulai dari sepanjang selama per dan antara untuk jelang "
    "menjelang medio hari tanggal in since until till by through from to of and last next this early late mid during "
    "for throughout every both least about around roughly sekitar before after "
    "between on mid- or than until setiap tiap".split()
)
"""Words after which the name of a month means the month."""
MONTH_NOUNS = YEAR_CUES | frozenset(
    "inflasi deflasi neraca surplus defisit gaji tagihan serangan banjir kontrak konser rapat sidang aksi demo "
    "kecelakaan kebakaran letusan utang harga penerimaan pertumbuhan survei rilis".split()
)
"""Nouns at the beginning of an Indonesian sentence after which a month is no name of a person."""
SURE_YEAR_CUES = frozenset("tahun sejak semenjak since".split())
WEAK_YEAR_CUES = frozenset(
    "di dari untuk ke dan atau dengan dibanding dibandingkan ketimbang daripada sekitar kira-kira dalam kecuali except "
    "of to for from and or than with through around about approximately over the its his her their our a "
    "off compared below above between".split()
)
"""Words after which four figures are a year only if what follows fits a year."""
COUNTED = frozenset(
    "orang unit ton kg kilogram gram km kilometer meter hektare hektar liter kasus warga jiwa rumah buah ekor siswa "
    "peserta penumpang kali halaman jam menit detik watt volt kursi lembar personel pekerja karyawan guru pengungsi "
    "korban saham pasien anak kendaraan mobil motor kapal pohon dosis juta miliar triliun ribu persen dolar rupiah "
    "euro yen anggota petugas keluarga kk mdpl butir potong paket titik desa sekolah "
    "people persons cases tons tonnes units homes houses miles metres meters feet kilometers kilometres acres workers "
    "employees jobs students votes seats dollars euros pounds rupiah percent per million billion trillion soldiers "
    "troops patients hours minutes times children women men residents families passengers vehicles cars trees copies "
    "pages words calories kg members points shares hectares litres liters grams more".split()
)
"""What follows four figures that are a count."""
AFTER_YEARS = frozenset(
    "lalu itu ini silam hingga sampai dan atau yang ketika saat dengan di ke oleh untuk karena adalah menjadi sebesar "
    "telah sudah akan pada dari mencapai sebagai tetapi namun juga masih naik turun tumbuh tercatat ada lebih setelah "
    "sebelum jika bila apabila mendatang secara bagi tidak belum hanya sejak dalam para ia mereka kami atas "
    "was were is are to and or when after before the by with as on at for from but he she it they we a an that which "
    "while until through has had have because in would will showed fell rose grew said if than alone only level levels "
    "figure figures baseline peak average total totals".split()
)
"""What may follow a year after a weak cue."""
FREQUENCIES = frozenset("setiap tiap saban every each".split())
PAST_VERBS = frozenset(
    "was were had did has have been beat became began bit blew bore bought bound bred broke brought built burnt "
    "burst came caught chose clung cost crept cut dealt died drank drew drove dug dwelt ate fed fell felt fled flew "
    "fought found froze gave got grew ground heard held hid hit hung hurt kept knew laid lay leapt learnt led left "
    "lent lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shed shook "
    "shot showed shrank shut slept slid sold sought spent split spoke spread sprang stole stood stuck struck sued "
    "swam swept swore swung taught told took tore thought threw understood upheld went won withdrew wore woke wound "
    "wrote ago".split()
)
"""English verbs that tell of the past, besides those that end in "ed", and what goes with them."""
APPROXIMATORS = (
    "sekitar", "sekira", "kira-kira", "kurang lebih", "kisaran", "seputar", "around", "about", "circa", "roughly",
    "approximately", "approx.", "c.", "ca.",
)  # fmt: skip
