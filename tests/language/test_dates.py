import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.findings import Moment
from reader.language import dates
from reader.language.edtf import is_valid_expression
from tests.evaluation.dates.score import score

_ID_MONTHS = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
)
_EN_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))


def seen(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(moment.exact, moment.edtf, moment.rule) for moment in dates.find(text, language)]


def only(text: str, language: str) -> Moment:
    (moment,) = dates.find(text, language)
    return moment


@pytest.mark.parametrize(
    ("part", "least"), [("dev", 0.97), ("held", 0.97), ("held2", 0.93), ("held3", 0.97), ("held4", 0.975)]
)
def test_figures_are_kept(part: str, least: float) -> None:
    assert {language: figures["f1"] >= least for language, figures in score(part).items()} == {"en": True, "id": True}


def test_a_weekday_and_its_date_are_one_expression_and_its_time_another() -> None:
    assert seen("Rapat digelar Senin (12/8) malam pukul 19.30 WIB.", "id") == [
        ("Senin (12/8) malam", "XXXX-08-12", "date:XXXX-08-12<@1"),
        ("19.30 WIB", "XXXX-08-12", "date:XXXX-08-12<@1"),
    ]
    assert seen("They met at 5 p.m. Monday, and at 10:30 GMT.", "en") == [
        ("5 p.m. Monday", "", "weekday:1<"),
        ("10:30 GMT", "", "clock:10:30"),
    ]


def test_an_unknown_language_is_guessed() -> None:
    text = "Menurut warga yang tidak mau disebut namanya, rumah itu sudah kosong sejak tiga tahun lalu karena banjir."
    assert only(text, "").exact == "tiga tahun lalu"


def test_order_of_day_and_month_is_not_guessed_in_english() -> None:
    moment = only("It is dated 12/08/2023 by hand.", "en")
    assert (moment.edtf, moment.open, moment.rule) == ("2023-XX-XX", True, "either:2023-08-12|2023-12-08")
    assert dates.resolve(moment, "2024-01-01") == moment
    assert only("Tertanggal 12/08/2023 di situ.", "id").edtf == "2023-08-12"


def test_an_approximating_word_makes_it_approximate() -> None:
    assert only("Terjadi sekitar Desember 2023 di sana.", "id").edtf == "2023-12~"
    assert only("It was built around 2018 or so.", "en").edtf == "2018~"
    moment = only("Terjadi sekitar dua tahun lalu.", "id")
    assert moment.rule == "year-2~"
    assert dates.resolve(moment, "2024-05-01").edtf == "2022~"


@pytest.mark.parametrize(
    ("rule", "published", "edtf"),
    [
        ("day-1", "2024-03-01", "2024-02-29"),
        ("week-1", "2024-08-14", "2024-08-05/2024-08-11"),
        ("weekend+0", "2024-08-14", "2024-08-17/2024-08-18"),
        ("week+1@4", "2024-08-14", "2024-08-22"),
        ("month-1", "2024-01-15", "2023-12"),
        ("month-1", "2024-01", "2023-12"),
        ("month-1", "2024", ""),
        ("week-1", "2024-08", ""),
        ("quarter-1", "2024-02-10", "2023-36"),
        ("half+0", "2024-08", "2024-41"),
        ("year-1", "2024", "2023"),
        ("year-1@08-12", "2024", "2023-08-12"),
        ("year+0@01/03", "2024", "2024-01/2024-03"),
        ("year-1@02-29", "2024", "XXXX-02-29"),
        ("decade-1", "2024", "201X"),
        ("century+0", "2024", "20XX"),
        ("date:XXXX-08-12<", "2024-08-12", "2024-08-12"),
        ("date:XXXX-08-12<", "2024-04-30", "2023-08-12"),
        ("date:XXXX-08-12<<", "2024-08-12", "2023-08-12"),
        ("date:XXXX-08-12>!", "2024-08-13", "2025-08-12"),
        ("date:XXXX-08-12>", "2024-08-13", "2024-08-12?"),
        ("date:XXXX-08-12>", "2024-10-13", "2025-08-12"),
        ("date:XXXX-07>", "2024-08-13", "2025-07"),
        ("month-1@30/31", "2024-08-13", "2024-07-30/2024-07-31"),
        ("date:XXXX-08<", "2024-08-01", "2024-08"),
        ("date:XXXX-08<<", "2024-08-31", "2023-08"),
        ("date:XXXX-06=", "2024-03-14", "2024-06"),
        ("date:XXXX-12-01<", "2024-11-20", "2024-12-01?"),
        ("date:XXXX-08-12<", "2024-08", "XXXX-08-12"),
        ("date:XXXX-08-12<", "2024-09", "2024-08-12"),
        ("date:XXXX-12-30/XXXX-01-02<", "2024-02-01", "2023-12-30/2024-01-02"),
        ("date:XXXX-02-29<", "2023-05-01", "2020-02-29"),
        ("date:XXXX-08-20<@2", "2024-08-14", "2024-08-20"),
        ("weekday:1<", "2024-08-12", "2024-08-12"),
        ("weekday:1<<", "2024-08-12", "2024-08-05"),
        ("weekday:1<<", "2024-08-14", "2024-08-12?"),
        ("weekday:5>", "2024-08-14", "2024-08-16"),
        ("weekday:5>>", "2024-08-14", "2024-08-23?"),
        ("weekday:1>>", "2024-08-14", "2024-08-19"),
        ("last:5year", "2024-08-14", ""),
        ("vague", "2024-08-14", ""),
        ("year-3000", "2024-08-14", ""),
        ("day-1", "", ""),
        ("day-1", "yesterday", ""),
    ],
)
def test_rules(rule: str, published: str, edtf: str) -> None:
    made = dates.resolve(Moment(0, 1, "x", "", rule, open=True), published)
    assert made.edtf == edtf
    assert made.open is (not edtf or edtf.startswith("XXXX"))


@pytest.mark.parametrize(
    ("rule", "start", "edtf"),
    [
        ("fiscal:2024", 1, "2024"),
        ("fiscal:2024", 10, "2023-10/2024-09"),
        ("fiscal:2024Q1", 10, "2023-36"),
        ("fiscal:2024Q4", 7, "2024-34"),
        ("fiscal:2024Q4", 2, "2023-11/2024-01"),
        ("fiscal:2024H1", 7, "2023-41"),
        ("fiscal:2024Q4", 0, ""),
        ("fiscal:2024Q4", 13, ""),
    ],
)
def test_fiscal_years_wait_for_their_first_month(rule: str, start: int, edtf: str) -> None:
    made = dates.resolve(Moment(0, 1, "x", "", rule, open=True), "2024-08-14", start)
    assert (made.edtf, made.open) == (edtf, not edtf)


def test_what_a_person_settled_stays() -> None:
    moment = replace(only("Kemarin hujan.", "id"), edtf="2020-01-01", open=False, settled=True)
    assert dates.resolve(moment, "2024-08-14") == moment


def test_another_publication_date_gives_another_date() -> None:
    moment = only("Kemarin hujan.", "id")
    once = dates.resolve(moment, "2024-08-14")
    assert (once.edtf, once.open) == ("2024-08-13", False)
    assert dates.resolve(once, "2024-08-20").edtf == "2024-08-19"
    assert dates.resolve(once, "") == moment


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("Museum dibuka Jumat.", "id", "2024-08-09"),
        ("Museum akan dibuka Jumat.", "id", "2024-08-16"),
        ("Ia mengatakan pada Jumat bahwa museum akan dibuka.", "id", "2024-08-09"),
        ("Hakim sudah pergi. Sidang dijadwalkan Jumat.", "id", "2024-08-16"),
        ("Sidang akan tuntas. Hakim pergi Jumat.", "id", "2024-08-09"),
        ("On Friday the court will rule.", "en", "2024-08-16"),
        ("The trial resumes on Friday.", "en", "2024-08-16"),
        ("The siege lasted until Friday.", "en", "2024-08-09"),
        ("The road is shut until Monday.", "en", "2024-08-19"),
        ("Claims are expected to have risen in the week ended July 20.", "en", "2024-07-20"),
        ("Tarif naik mulai Senin.", "id", "2024-08-19"),
        ("Ia hilang sejak 20 September.", "id", "2023-09-20"),
        ("He said on Friday it will close.", "en", "2024-08-09"),
        ("It must be paid by December 31.", "en", "2024-12-31"),
        ("The law will be announced on Friday.", "en", "2024-08-16"),
        ("It passed on Friday and will be signed.", "en", "2024-08-09"),
        ("It was lost on July 30 and is expected to surface.", "en", "2024-07-30"),
        ("The deadline of June 30 was missed.", "en", "2024-06-30?"),
        ("The June 30 deadline was missed.", "en", "2024-06-30"),
        ("Rain may fall on Friday.", "en", "2024-08-16"),
        ("In early May the rain fell.", "en", "2024-05"),
        ("The inquiry, launched in November, will report.", "en", "2023-11"),
        ("The vigil is on Friday.", "en", "2024-08-16"),
        ("Leaders of the bloc gather in Tallinn on Friday.", "en", "2024-08-16"),
        ("Leaders of the bloc sat in Tallinn on Friday.", "en", "2024-08-09"),
        ("Two people are dead after a crash on Friday.", "en", "2024-08-09"),
        ("The toll from Saturday's quake stands at 212.", "en", "2024-08-10"),
        ("Polls show her ahead before Sunday's vote.", "en", "2024-08-18"),
        ("Gold for December delivery fell.", "en", "2024-12"),
        ("Kasus itu dilimpahkan pada Senin dan akan disidangkan.", "id", "2024-08-12"),
        ("Sidang ditunda ke 2 September.", "id", "2024-09-02"),
        ("Upah akan diumumkan pada November.", "id", "2024-11"),
    ],
)
def test_the_sentence_tells_past_from_future(text: str, language: str, edtf: str) -> None:
    assert dates.resolve(only(text, language), "2024-08-14").edtf == edtf


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Rapat pada 3 dan 8 Maret 2023.", "id", ["2023-03-03", "2023-03-08"]),
        ("It met on March 3 and 8, 2023.", "en", ["2023-03-03", "2023-03-08"]),
        ("Sales in December and January 2024 fell.", "en", ["2023-12", "2024-01"]),
        ("Pada Mei dan Juni tahun lalu hujan.", "id", ["2023-05", "2023-06"]),
        ("He left on the 17th.", "en", ["2024-07-17"]),
        ("Cicilan jatuh tempo tanggal 31 bulan ini.", "id", ["2024-08-31"]),
        ("It rained over the weekend.", "en", ["2024-08-10/2024-08-11"]),
        ("It fell in the first nine months of last year.", "en", ["2023-01/2023-09"]),
    ],
)
def test_what_is_said_once_is_shared(text: str, language: str, found: list[str]) -> None:
    assert [dates.resolve(moment, "2024-08-14").edtf for moment in dates.find(text, language)] == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Laba kuartal I-III 2023 naik.", "id", [("kuartal I-III 2023", "2023-01/2023-09")]),
        ("Laba kuartal I dan II tahun lalu naik.", "id", [("kuartal I dan II tahun lalu", "2023-01/2023-06")]),
        ("Laba kuartal I dan kuartal II 2023.", "id", [("kuartal I", "2023-33"), ("kuartal II 2023", "2023-34")]),
        ("Laba kuartal III lalu.", "id", [("kuartal III lalu", "2023-35")]),
        ("Laba TW II 2024.", "id", [("TW II 2024", "2024-34")]),
        (
            "The third and fourth quarters of 2023.",
            "en",
            [("The third and fourth quarters of 2023", "2023-07/2023-12")],
        ),
        ("Sales in Q1-Q3 2023 fell.", "en", [("Q1-Q3 2023", "2023-01/2023-09")]),
        ("In the final quarter of 2023 it fell.", "en", [("the final quarter of 2023", "2023-36")]),
        ("In the last three months of 2023.", "en", [("the last three months of 2023", "2023-10/2023-12")]),
        ("It was on the first Monday of May 2023.", "en", [("the first Monday of May 2023", "2023-05-01")]),
        ("Itu Jumat terakhir bulan Agustus 2023.", "id", [("Jumat terakhir bulan Agustus 2023", "2023-08-25")]),
        ("It was the last Friday of August.", "en", [("the last Friday of August", "2024-08")]),
        ("On the Fourth of July 2023.", "en", [("the Fourth of July 2023", "2023-07-04")]),
        ("Musik the nineties dan the early 1980s.", "en", [("nineties", "199X"), ("early 1980s", "198X")]),
        ("Musik tahun 60-an hingga 70-an.", "id", [("tahun 60-an", "196X"), ("70-an", "197X")]),
        ("Prasasti dari tahun 850 dan 1293 Masehi.", "id", [("tahun 850", "0850"), ("1293 Masehi", "1293")]),
        ("It was sold in 1348.", "en", [("1348", "1348")]),
        ("Gempa Lombok 2018 itu.", "id", [("2018", "2018")]),
        ("The 2010 Haiti earthquake.", "en", [("2010", "2010")]),
        ("In a Monday statement.", "en", [("Monday", "2024-08-12")]),
        ("Jumat dua pekan lalu.", "id", [("Jumat dua pekan lalu", "2024-08-02")]),
        ("Pada tanggal 9 hingga 11 bulan ini.", "id", [("tanggal 9 hingga 11 bulan ini", "2024-08-09/2024-08-11")]),
        ("From Oct. 1, 2017, to May 2, 2018.", "en", [("Oct. 1, 2017, to May 2, 2018", "2017-10-01/2018-05-02")]),
        ("Between Oct. 1, 2017, and May 2, 2018.", "en", [("Oct. 1, 2017, and May 2, 2018", "2017-10-01/2018-05-02")]),
        ("On Oct. 1, 2017, and May 2, 2018.", "en", [("Oct. 1, 2017", "2017-10-01"), ("May 2, 2018", "2018-05-02")]),
        ("11am to 3pm on Saturday.", "en", [("11am", ""), ("3pm", "2024-08-10"), ("Saturday", "2024-08-10")]),
        ("At 0900 GMT on Friday.", "en", [("0900 GMT", "2024-08-09"), ("Friday", "2024-08-09")]),
    ],
)
def test_less_common_ways_to_write_them(text: str, language: str, found: list[tuple[str, str]]) -> None:
    made = [(moment.exact, dates.resolve(moment, "2024-08-14").edtf) for moment in dates.find(text, language)]
    assert made == found


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("Dua atau tiga tahun lalu.", "id", ""),
        ("2-3 hari lalu.", "id", ""),
        ("two or three years ago", "en", ""),
        ("Tiga hari ini.", "id", ""),
        ("Senin berikutnya.", "id", ""),
        ("the following Monday", "en", ""),
        ("pada Mei tahun itu", "id", "XXXX-05"),
        ("on June 5 of the following year", "en", "XXXX-06-05"),
        ("Years later, he returned.", "en", ""),
    ],
)
def test_what_only_the_rest_of_the_text_tells_stays_open(text: str, language: str, edtf: str) -> None:
    moment = dates.resolve(only(text, language), "2024-08-14")
    assert (moment.edtf, moment.open) == (edtf, True)
    assert dates.only_person(moment)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("UUD 1945 dan UU Nomor 11 Tahun 2020 serta PP 35/2021.", "id"),
        ("Piala Dunia 2022, Rp2023, 2.019 orang, 2019 orang, 24/7, 1/2, 911.", "id"),
        ("Umur 45 tahun, selama 5 tahun, 24 jam, setiap Senin, tiap bulan.", "id"),
        ("Buka https://contoh.id/2023/08/12/kabar-2019 atau surel a2019@b.id.", "id"),
        ("Windows 2000 and Office 365 sold 1950 copies.", "en"),
        ("Buka Senin-Jumat di Jl. 28 Oktober dekat Universitas 17 Agustus 1945.", "id"),
        ("Open Monday to Friday, never on a Sunday.", "en"),
        ("She had 12 points in the fourth quarter, on the 5th floor.", "en"),
        ("Puasa mulai tanggal 1 Ramadan; iuran ditagih tiap tanggal 5.", "id"),
        ("She may march; they march on. May God bless them.", "en"),
        ("Mondays are hard, every Friday is easy, and 5 days pass.", "en"),
        ("They meet every other Tuesday and on the last Friday of every month.", "en"),
        ("It is open every Monday and Thursday; to this day Theresa May and April Jones agree.", "en"),
        ("Pasar Minggu ramai tiap Senin dan Kamis pada Rabu Abu.", "id"),
        ("Monday Night Football, under the Clean Water Act of 1972.", "en"),
        ("Version 10.10.10.10 and IP 192.168.20.19, ratio 10:30.", "en"),
    ],
)
def test_what_only_looks_like_a_date(text: str, language: str) -> None:
    assert seen(text, language) == []


@settings(max_examples=60)
@given(_DAYS, st.integers(0, 3))
def test_written_dates_are_read(day: date, form: int) -> None:
    indonesian = (
        f"{day.day} {_ID_MONTHS[day.month - 1]} {day.year}",
        f"{day.day:02d}/{day.month:02d}/{day.year}",
        f"{day.day}-{day.month}-{day.year}",
        day.isoformat(),
    )[form]
    english = (
        f"{_EN_MONTHS[day.month - 1]} {day.day}, {day.year}",
        f"{day.day} {_EN_MONTHS[day.month - 1]} {day.year}",
        f"{_EN_MONTHS[day.month - 1][:3]} {day.day}, {day.year}",
        day.isoformat(),
    )[form]
    assert seen(f"Pada {indonesian}, ia pergi.", "id") == [(indonesian, day.isoformat(), "")]
    assert seen(f"It was on {english} that it fell.", "en") == [(english, day.isoformat(), "")]


_WORDS = """
Senin minggu Minggu lalu (12/8) 12 Agustus 2023 2019 tahun awal akhir pekan dua 3-5 Mei hingga dan antara akan
kuartal II Q3 FY2024 fiskal the 1990s '90s last next Monday May in weeks ago mid- pukul 10.30 WIB 5 p.m. of abad ke-19
1990-an sekitar 31/02/2023 99/99 İ 😀 , . ( ) / - first half 2023-08-12 2023/24 every
"""
_PIECES = st.lists(st.sampled_from([*_WORDS.split(), "\n"]), max_size=14)


@settings(max_examples=200)
@given(_PIECES, st.sampled_from(["id", "en"]), st.sampled_from([" ", "", "\u00a0"]), _DAYS)
def test_findings_are_sound(pieces: list[str], language: str, gap: str, published: date) -> None:
    text = gap.join(pieces)
    reached = 0
    for moment in dates.find(text, language):
        assert text[moment.start : moment.end] == moment.exact == moment.exact.strip() != ""
        assert moment.start >= reached
        reached = moment.end
        assert moment.edtf == "" or is_valid_expression(moment.edtf)
        assert moment.open is bool(moment.rule)
        assert moment.open or moment.edtf
        once = dates.resolve(moment, published.isoformat())
        assert dates.resolve(once, published.isoformat()) == once
        assert once.edtf == "" or is_valid_expression(once.edtf)
        days = dates.span(once.edtf)
        if "<<" in moment.rule and days and "X" not in once.edtf:
            assert days[1] < published
        if ">>" in moment.rule and days and "X" not in once.edtf:
            assert days[0] > published


@settings(max_examples=60)
@given(_DAYS, st.integers(0, 400))
def test_days_back_are_counted(day: date, back: int) -> None:
    moment = only(f"{back + 2} hari lalu ia pergi.", "id")
    assert dates.resolve(moment, day.isoformat()).edtf == (day - timedelta(days=back + 2)).isoformat()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "12/",
        "2019-",
        "Mei 2019 hingga ",
        "dua ",
        "Act of ",
        "Gempa A ",
        "kuartal I-",
        "first Monday of ",
        "19 A B ",
        "on Monday ",
        "mei ",
        "akan ",
        "the ",
        "(",
        "Senin (",
    ],
)
def test_hostile_text_takes_linear_time(piece: str, language: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        began = time.perf_counter()
        dates.find(text, language)
        return time.perf_counter() - began

    dates.warm()
    short, long = min(seconds(25_000) for _ in range(2)), seconds(100_000)
    assert long < 10 * short + 0.2
