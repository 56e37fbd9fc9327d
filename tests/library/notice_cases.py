"""Claims with what should be noticed about them, written and labelled before the rules were looked at.

A case is a language, the rule that should speak ("" where none should), and the claims; each claim may have the date
of its text, and a translation. What is noticed of a case besides its rule is a false alarm.
"""

from typing import NamedTuple

from reader.library.noticing.notice import Rate, Rule


class Case(NamedTuple):
    """``said``: sentences, each a claim in a text of its own, but ``together`` where they are one text.

    ``published``: the dates of those texts.
    """

    language: str
    rule: str
    said: tuple[str, ...]
    published: tuple[str, ...] = ()
    translation: str = ""
    together: bool = False


RATES = (Rate("USD", "IDR", 16000, 0.05), Rate("EUR", "USD", 1.1, 0.05))
_CREDIT = "Bank Sagara diduga menyembunyikan kredit macet senilai Rp2,4 triliun."
_SHOPS = "Kebakaran di Pasar Wage menghanguskan 214 kios."
_BRIDGE = "The Delmore bridge cost 48 million pounds to repair."
_MUSEUM = "Museum Keris Surakarta dibuka untuk umum pada 9 Agustus 2017."
_ARCHIVE = "The Halvorsen archive was destroyed by fire in 1931."
_COAL = "PT Arunika masih memasok batu bara ke pembangkit Teluk Sirih."
_RICE = "Harga beras diperkirakan naik 12 persen pada Maret 2025."
_SOMEBODY = ", kata seorang pejabat yang enggan disebut namanya."
_DEEDS = (
    "Lelang dermaga itu sudah diatur sejak awal",
    "Dua perusahaan pesaing diminta mundur",
    "Gubernur mengetahui pertemuan di Hotel Melur",
    "Uang muka dikirim lewat tiga rekening",
    "Dokumen penawaran diganti pada malam hari",
)

CASES = (
    # Certainty
    Case("id", Rule.CERTAINTY_LOST, (_CREDIT, "Bank Sagara menyembunyikan kredit macet senilai Rp2,4 triliun.")),
    Case(
        "id",
        Rule.CERTAINTY_LOST,
        (
            "Kepala desa Tirtosari konon menjual tanah kas desa kepada pengembang.",
            "Kepala Desa Tirtosari telah menjual tanah kas desa kepada pengembang.",
        ),
    ),
    Case(
        "en",
        Rule.CERTAINTY_LOST,
        (
            "The harbour authority reportedly dismissed all three tugboat captains after the collision.",
            "The harbour authority dismissed all three tugboat captains after the collision.",
        ),
    ),
    Case(
        "en",
        Rule.CERTAINTY_LOST,
        (
            "Contaminated well water may have caused the outbreak in Larkfield, doctors said.",
            "Contaminated well water caused the outbreak in Larkfield.",
        ),
    ),
    Case("id", "", (_CREDIT, "Bank Sagara membantah menyembunyikan kredit macet senilai Rp2,4 triliun.")),
    Case(
        "id",
        "",
        (
            "Klub Persikota kabarnya akan merekrut pelatih asal Serbia.",
            "Klub Persikota merekrut penjaga gawang asal Ghana.",
        ),
    ),
    Case(
        "en",
        "",
        (
            "The ferry company allegedly ignored two storm warnings that night.",
            "The ferry company is alleged to have ignored two storm warnings that night.",
        ),
    ),
    Case(
        "en",
        "",
        (
            "The Greyling mine might close by June, its manager said.",
            "The owners deny that the Greyling mine will close by June.",
        ),
    ),
    # Figures
    Case("id", Rule.FIGURES_DISAGREE, (_SHOPS, "Sebanyak 260 kios hangus dalam kebakaran di Pasar Wage.")),
    Case(
        "id",
        Rule.FIGURES_DISAGREE,
        (
            "Upah minimum Kabupaten Sarolangun naik 6,5 persen tahun depan.",
            "Upah minimum Kabupaten Sarolangun tahun depan naik 8 persen.",
        ),
    ),
    Case("en", Rule.FIGURES_DISAGREE, (_BRIDGE, "Repairs to the Delmore bridge cost £61 million.")),
    Case("id", "", (_SHOPS, "Kebakaran di Pasar Wage menghanguskan lebih dari 200 kios.")),
    Case("en", "", (_BRIDGE, "The Delmore bridge cost nearly £50 million to repair.")),
    Case("en", "", ("Rainfall at Osmond reached 1.2 metres in 2022.", "Rainfall at Osmond reached 1,200 mm in 2022.")),
    # Dates
    Case("id", Rule.DATES_DISAGREE, (_MUSEUM, "Museum Keris Surakarta dibuka untuk umum pada 19 Agustus 2017.")),
    Case("en", Rule.DATES_DISAGREE, (_ARCHIVE, "Fire destroyed the Halvorsen archive in 1934.")),
    Case("id", "", (_MUSEUM, "Museum Keris Surakarta dibuka untuk umum pada Agustus 2017.")),
    Case("en", "", (_ARCHIVE, "The Halvorsen archive was rebuilt in 1934.")),
    # Rates
    Case("id", Rule.EXCHANGE_RATE, ("Kontrak itu bernilai 3 juta dolar AS atau sekitar Rp39 miliar.",)),
    Case("en", Rule.EXCHANGE_RATE, ("The yard sold the vessel for €12 million (about $25 million).",)),
    Case("id", "", ("Kontrak itu bernilai 3 juta dolar AS atau sekitar Rp48,5 miliar.",)),
    Case("en", "", ("The firm lost $4 million in Chile and €3 million in Spain.",)),
    # Sums
    Case("id", Rule.SUM, ("Dari 120 sampel, 74 tercemar dan 56 aman.",)),
    Case("en", Rule.SUM, ("Of the voters, 52% backed the plan, 33% opposed it and 24% were undecided.",)),
    Case("id", "", ("Dari 120 sampel, 74 tercemar dan 46 aman.",)),
    Case("en", "", ("Some 52% of women and 61% of men backed the plan.",)),
    # The present, and its end
    Case(
        "id",
        Rule.ENDED,
        (_COAL, "PT Arunika menghentikan pasokan batu bara ke pembangkit Teluk Sirih."),
        ("2024-02-03", "2024-09-01"),
    ),
    Case(
        "en",
        Rule.ENDED,
        (
            "The clinic in Harrow Street is treating refugees free of charge.",
            "The clinic in Harrow Street stopped treating refugees in May.",
        ),
        ("2023-02-03", "2023-09-01"),
    ),
    Case(
        "id",
        "",
        (_COAL, "PT Arunika belum berhenti memasok batu bara ke pembangkit Teluk Sirih."),
        ("2024-02-03", "2024-09-01"),
    ),
    Case(
        "en",
        "",
        ("The clinic in Harrow Street still treats refugees free of charge.", "The clinic in Mill Lane closed in May."),
        ("2023-02-03", "2023-09-01"),
    ),
    # One source without a name
    Case("id", Rule.ONE_NAMELESS_SOURCE, tuple(one + _SOMEBODY for one in _DEEDS), together=True),
    Case("id", "", tuple(one + ", kata Direktur Pelabuhan Hasan Lubis." for one in _DEEDS), together=True),
    Case("id", "", tuple(one + _SOMEBODY for one in _DEEDS)),
    # Translations
    Case("id", Rule.TRANSLATION, (_RICE,), (), "Rice prices will rise 12 percent in March 2025."),
    Case("id", Rule.TRANSLATION, ("Sebanyak 1.250 rumah rusak.",), (), "Some 12,500 houses were damaged."),
    Case(
        "en",
        Rule.TRANSLATION,
        ("The minister resigned on 4 May 2023.",),
        (),
        "Menteri itu mengundurkan diri pada 5 April 2023.",
    ),
    Case(
        "en",
        Rule.TRANSLATION,
        ("The court froze the assets of the fund.",),
        (),
        "Pengadilan kabarnya membekukan aset dana itu.",
    ),
    Case("id", "", (_RICE,), (), "Rice prices are expected to rise 12 per cent in March 2025."),
    Case("id", "", ("Sebanyak 1,25 juta orang mengungsi.",), (), "Some 1.25 million people fled."),
    Case(
        "en",
        "",
        ("About a third of the reef is dead, the study suggests.",),
        (),
        "Kajian itu mengisyaratkan bahwa sekitar sepertiga terumbu sudah mati.",
    ),
    Case(
        "en",
        "",
        ("The deal, worth £3bn, was allegedly signed in the late 1990s.",),
        (),
        "Perjanjian senilai 3 miliar pound itu diduga diteken pada akhir 1990-an.",
    ),
)

SECOND = (
    Case("id", Rule.TRANSLATION, ("Sekitar 300 orang tewas.",), (), "300 people died."),
    Case("en", Rule.TRANSLATION, ("The price is $20.",), (), "Harganya paling sedikit 20 dolar AS."),
    Case("id", Rule.TRANSLATION, ("Lebih dari 300 orang tewas.",), (), "Fewer than 300 people died."),
    Case("id", Rule.TRANSLATION, ("Jika lulus uji, pabrik dibuka pada Mei 2024.",), (), "The mill opens in May 2024."),
    Case("id", "", ("Sekitar 300 orang tewas.",), (), "Roughly 300 people died."),
    Case("en", "", ("Nearly a third of shops closed.",), (), "Hampir sepertiga toko tutup."),
    Case("en", "", ("Unless it rains, the dam runs dry.",), (), "Kecuali turun hujan, bendungan itu kering."),
    Case("id", "", ("Bila disetujui, dana cair.",), (), "Once approved, the funds are released."),
    Case("id", "", ("Ia hampir setiap hari lembur.",), (), "He works overtime virtually every day."),
    Case("id", "", ("Jika lulus uji, pabrik dibuka.",), (), "The mill opens if it passes the test."),
    Case(
        "id",
        "",
        (
            "Berdasarkan hasil audit, kerugian negara mencapai Rp11,24 miliar.",
            "Kerugian negara ditaksir mencapai Rp6,4 miliar berdasarkan perhitungan inspektorat.",
        ),
    ),
    # A second lot, labelled after the rules were mended by the first one.
    Case(
        "id",
        Rule.CERTAINTY_LOST,
        (
            "Petugas karantina diduga menerima suap dari importir sapi di Tanjung Perak.",
            "Petugas karantina menerima suap dari importir sapi di Tanjung Perak.",
        ),
    ),
    Case(
        "en",
        Rule.CERTAINTY_LOST,
        (
            "The bakery chain is thought to have sold expired flour to eleven schools in Ashcombe.",
            "The bakery chain sold expired flour to eleven schools in Ashcombe.",
        ),
    ),
    Case(
        "id",
        "",
        (
            "Petugas karantina diduga menyuap importir sapi di Tanjung Perak.",
            "Petugas karantina disuap importir sapi di Tanjung Perak.",
        ),
    ),
    Case(
        "en",
        "",
        (
            "The bakery chain reportedly sold expired flour to eleven schools in Ashcombe.",
            "Whether the bakery chain sold expired flour to eleven schools in Ashcombe is being investigated.",
        ),
    ),
    Case(
        "id",
        Rule.FIGURES_DISAGREE,
        (
            "Tanah longsor di Cibadak menewaskan 9 orang.",
            "Sebanyak 14 orang tewas akibat tanah longsor di Cibadak.",
        ),
    ),
    Case(
        "en",
        Rule.FIGURES_DISAGREE,
        (
            "Ticket sales for the Marlow festival reached 18,400.",
            "Ticket sales for the Marlow festival reached 81,400.",
        ),
    ),
    Case(
        "id",
        "",
        (
            "Tanah longsor di Cibadak menewaskan 9 orang.",
            "Tanah longsor di Cibadak melukai 14 orang.",
        ),
    ),
    Case(
        "id",
        "",
        (
            "Koperasi Sinar Tani membeli 40 ton gabah dari petani Indramayu.",
            "Koperasi Sinar Tani menjual 55 ton gabah kepada penggilingan Indramayu.",
        ),
    ),
    Case(
        "en",
        "",
        (
            "The Tarnside mill employed 310 people in 1998.",
            "The Tarnside mill employed 140 people in 2012.",
        ),
    ),
    Case(
        "id",
        Rule.DATES_DISAGREE,
        (
            "Gedung Arsip Banyumas mulai dibangun pada 1923.",
            "Pembangunan Gedung Arsip Banyumas dimulai pada 1932.",
        ),
    ),
    Case(
        "en",
        "",
        (
            "The tram line to Eastmoor opened on 2 June 2015.",
            "The tram line to Eastmoor opened in the summer of 2015.",
        ),
    ),
    Case("en", Rule.EXCHANGE_RATE, ("The fee of $500 (Rp5 million) was paid in cash.",)),
    Case("id", "", ("Ongkosnya 500 dolar AS per orang atau sekitar Rp8 juta.",)),
    Case("en", Rule.SUM, ("Of 90 patients, 61 recovered, 22 died and 14 are still in hospital.",)),
    Case("id", Rule.SUM, ("Dari 45 anggota dewan, 30 setuju, sedangkan sisanya 10 menolak.",)),
    Case("en", "", ("Of 90 patients, 61 had a fever and 55 also had a cough.",)),
    Case("id", "", ("Dari 45 anggota dewan, 30 berasal dari 20 kabupaten.",)),
    Case(
        "id",
        Rule.ENDED,
        ("Bupati Harjo Wiyono masih memimpin Yayasan Lestari.", "Bupati Harjo Wiyono mundur dari Yayasan Lestari."),
        ("2024-01-01", "2024-05-01"),
    ),
    Case(
        "en",
        Rule.ENDED,
        (
            "The Norbeck mill is dumping waste in the Tarn.",
            "The Norbeck mill no longer dumps waste in the Tarn.",
        ),
        ("2024-01-01", "2024-05-01"),
    ),
    Case(
        "en",
        "",
        ("The Norbeck refinery is going to expand its port.", "The Norbeck refinery closed its canteen."),
        ("2024-01-01", "2024-05-01"),
    ),
    Case("en", Rule.TRANSLATION, ("Profits fell by 4.5 percent in 2022.",), (), "Laba turun 45 persen pada 2022."),
    Case(
        "id",
        Rule.TRANSLATION,
        ("Polisi menangkap dua pelaku pada Senin, 5 Februari 2024.",),
        (),
        "Police allegedly arrested two suspects on Monday, 5 February 2024.",
    ),
    Case("en", "", ("Half of the 3,000 seats were empty.",), (), "Setengah dari 3.000 kursi kosong."),
    Case(
        "id",
        "",
        ("Perusahaan itu konon merugi hampir Rp2 triliun.",),
        (),
        "The company is said to have lost almost 2 trillion rupiah.",
    ),
)
