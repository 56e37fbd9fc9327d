"""What a person drops on the window becomes text, or a sentence that says why not."""

import random
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import BadFile, Cancelled
from reader.domain.text import BlockKind
from reader.formats import opening
from reader.formats.opening import Imported, read

ARTICLE = Path(__file__).parents[3] / "shared" / "articles" / "tiktok-microsoft-azure.id.txt"


def blocks(found: Imported) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, found.content.text[b.start : b.end]) for b in found.content.blocks]


def marks(found: Imported) -> list[tuple[str, str, str]]:
    return [(m.kind.value, found.content.text[m.start : m.end], m.target) for m in found.content.marks]


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not beside this checkout")
def test_the_real_article_opens_as_a_person_would_want() -> None:
    found = read(ARTICLE.read_bytes(), ARTICLE.name)
    assert [text for kind, _, text in blocks(found) if kind == "heading"] == [
        "TikTok dan Pengembangan Model AI Sendiri",
        "OpenAI Blokir Akses TikTok",
        "Kontribusi TikTok Terhadap Pendapatan Microsoft",
    ]
    furniture = [found.content.text[start:end] for start, end in found.furniture]
    assert [f.split(":")[0] for f in furniture] == [
        "Teknologi.id - ",
        "Baca juga",
        "Baca juga",
        "Baca Berita dan Artikel lain di Google News.",
        "(bmm)",
    ]
    assert found.title == "TikTok dikabarkan membayar raksasa teknologi Microsoft sebesar 20 juta dolar AS…"
    assert (found.site, found.language, found.published, found.byline) == ("Teknologi.id", "id", "", "")
    assert len(found.content.blocks) == 25


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("\ufeffHalo — dunia".encode(), "Halo — dunia"),
        ("Halo — dunia".encode("utf-16"), "Halo — dunia"),
        ("Halo semua dunia".encode("utf-16-le"), "Halo semua dunia"),
        ("Halo semua dunia".encode("utf-16-be"), "Halo semua dunia"),
        ("Halo — dunia".encode("utf-32"), "Halo — dunia"),
        ("The “café” costs €5 today".encode("cp1252"), "The “café” costs €5 today"),
        (("Привет, это обычный русский текст о погоде и людях. " * 4).encode("cp1251"), "Привет, это"),
        (("これは日本語の文章です。天気がいいから散歩しましょう。" * 4).encode("cp932"), "これは日本語"),
        ("cafe\u0301 🙂 family 👨‍👩‍👧".encode(), "café 🙂 family 👨‍👩‍👧"),
        ("שלום עולם وهذا نص".encode(), "שלום עולם وهذا نص"),
        (b"satu\r\ndua\rtiga\x00 empat", "satu\ndua\ntiga empat"),
        ("a\u2028b\u2029c\ufeff\ufdd0d".encode(), "a\nb\ncd"),
        ("Halo — dunia yang besar".encode()[:-1] + b"r\xe2\x80", "Halo — dunia yang besar"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    if data.endswith(b"\xe2\x80"):
        data = ("Kalimat — panjang " * 40).encode() + data
        assert "Kalimat — panjang" in read(data, "a.txt").content.text
        return
    assert read(data, "a.txt").content.text.startswith(text)


def test_declared_encoding_of_a_page() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Zażółć gęślą jaźń</p></body></html>'
    assert "Zażółć gęślą jaźń" in read(page.encode("iso-8859-2"), "a.html").content.text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_binary_data_is_refused(name: str) -> None:
    noise = random.Random(7)
    for data in (noise.randbytes(3000), b"%PDF-1.7 text", b"PK\x03\x04abc", b"\xff\xfe" + noise.randbytes(3000)):
        with pytest.raises(BadFile, match="does not hold text"):
            read(data, name)


@pytest.mark.parametrize("data", [b" \n\t\n", b"<p></p>", b"\xef\xbb\xbf"])
def test_nothing_to_read(data: bytes) -> None:
    with pytest.raises(BadFile, match="no words"):
        read(data, "a.html")


def test_files_that_are_refused_before_they_are_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    (tmp_path / "empty.txt").touch()
    for path, sentence in (
        (tmp_path / "none.txt", "not there"),
        (tmp_path, "folder"),
        (tmp_path / "empty.txt", "empty"),
        (huge, "100 MB, where 32 MB"),
        (Path("a\0b.txt"), "could not be read"),
    ):
        with pytest.raises(BadFile, match=sentence):
            opening.read_file(path)
    with pytest.raises(BadFile, match="not a kind of file"):
        read(b"words", "a.docx")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_an_endless_line_is_refused(name: str) -> None:
    with pytest.raises(BadFile, match="single line of 250000"):
        read(b"x" * 250_000, name)


def test_the_person_can_stop_it() -> None:
    class Stopped:
        def report(self, done: int, total: int) -> None:
            pass

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        read(b"words to read", "a.txt", Stopped())


def test_hard_wrapped_text_is_joined_and_keeps_hyphens() -> None:
    wrapped = (
        "Judul yang Pendek\n\n"
        "Sejak pagi orang-orang berkumpul di pasar untuk membeli beras, dan anak-\n"
        "anak bermain di tepi jalan sambil menunggu ibu mereka selesai berbelanja\n"
        "kebutuhan hari itu.\n\n"
        "Paragraf kedua juga dibungkus pada lebar yang sama, sehingga setiap baris\n"
        "berakhir karena kata berikutnya tidak muat lagi di baris tersebut, bukan\n"
        "karena penulisnya berhenti.\n"
    )
    found = blocks(read(wrapped.encode(), "a.txt"))
    assert [kind for kind, _, _ in found] == ["heading", "paragraph", "paragraph"]
    assert "dan anak-anak bermain" in found[1][2]
    assert found[1][2].endswith("berbelanja kebutuhan hari itu.")


def test_a_poem_and_a_list_keep_their_lines() -> None:
    poem = "di jendela\nhujan turun perlahan\naku menunggu\nsampai malam\n"
    assert [b[0] for b in blocks(read(poem.encode(), "a.txt"))] == ["paragraph"] * 4
    items = blocks(read(b"- satu\n  - dalam\n* dua\n1. tiga\n", "a.txt"))
    assert items == [
        ("list_item", 0, "satu"),
        ("list_item", 1, "dalam"),
        ("list_item", 0, "dua"),
        ("list_item", 0, "1. tiga"),
    ]


def test_a_title_from_words_or_the_name() -> None:
    assert read(b"Rice is dear today. Nobody knows why it is so.", "x.txt").title == "Rice is dear today"
    assert read(b"- satu\n- dua", "daftar-belanja_pagi.txt").title == "Daftar belanja pagi"


def test_a_byline_in_plain_text() -> None:
    text = "Harga Beras Naik\nOleh Sari Wulandari\n" + "Kalimat yang panjang tentang harga beras di pasar. " * 4
    found = read(text.encode(), "a.txt")
    assert (found.title, found.byline) == ("Harga Beras Naik", "Sari Wulandari")


def test_markdown() -> None:
    text = (
        '---\ntitle: "Judul depan"\nauthor: Sari\ndate: 2024-08-02\n---\n# Kepala\n\nKata **tebal** dan *miring* '
        "[tautan](https://contoh.test/) [jahat](javascript:alert(1)) `kode`.\n\n- satu\n    - dalam\n\n> kutip\n\n"
        "```\na\n  b\n```\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n***\n\n![Gedung](https://contoh.test/a.png)\n\n"
        "<script>alert(1)</script><div onclick='x'>teks</div>\n"
    )
    found = read(text.encode(), "a.md")
    assert blocks(found) == [
        ("heading", 1, "Kepala"),
        ("paragraph", 0, "Kata tebal dan miring tautan jahat kode."),
        ("list_item", 0, "satu"),
        ("list_item", 1, "dalam"),
        ("quotation", 0, "kutip"),
        ("code", 0, "a\n  b"),
        ("table_row", 0, "x | y"),
        ("table_row", 0, "1 | 2"),
        ("rule", 0, ""),
        ("image", 0, "Gedung"),
        ("paragraph", 0, "teks"),
    ]
    assert marks(found) == [
        ("strong", "tebal", ""),
        ("emphasis", "miring", ""),
        ("link", "tautan", "https://contoh.test/"),
        ("code", "kode", ""),
    ]
    assert (found.title, found.byline, found.published) == ("Judul depan", "Sari", "2024-08-02")
    assert read(b"# Kepala\n\nIsi.", "a.md").title == "Kepala"


PAGE = """<!DOCTYPE html><html lang="id"><head><title>Harga beras naik - Kabar Uji</title>
<meta property="og:site_name" content="Kabar Uji"><meta name="author" content="Sari Wulandari">
{meta}<link rel="canonical" href="https://kabar.contoh.test/beras"><script>alert("jahat")</script></head><body>
<nav><ul><li><a href="/">Beranda</a></li><li>Menu utama</li></ul></nav><form><input><button>Cari</button></form>
<article><h1>Harga beras naik</h1><p>Harga <b>beras</b> naik lagi di pasar, kata <a href="https://contoh.test/p">pedagang</a>
dan <a href="javascript:x()">pembeli</a>, sehingga warga mencari pengganti yang lebih murah di desa-desa sekitar.</p>
<h2>Sebab kenaikan</h2><p>Panen terlambat karena hujan, dan jalan ke kota rusak sejak bulan lalu menurut warga.</p>
<ul><li>Hujan deras</li><li>Jalan rusak</li></ul><blockquote>Kami hanya bisa menunggu, kata seorang petani tua.
</blockquote></article><footer>Hak cipta 2024</footer></body></html>"""


def test_a_saved_news_page() -> None:
    found = read(PAGE.format(meta="").encode(), "beras.html")
    assert (found.title, found.byline, found.site) == ("Harga beras naik", "Sari Wulandari", "Kabar Uji")
    assert (found.address, found.published) == ("https://kabar.contoh.test/beras", "")
    for gone in ("jahat", "Menu", "Cari", "Hak cipta"):
        assert gone not in found.content.text
    kinds = [b.kind for b in found.content.blocks if b.level < 2 or b.kind is not BlockKind.HEADING]
    assert ("heading", 2, "Sebab kenaikan") in blocks(found)
    assert BlockKind.LIST_ITEM in kinds
    assert BlockKind.QUOTATION in kinds
    assert marks(found) == [("strong", "beras", ""), ("link", "pedagang", "https://contoh.test/p")]


@pytest.mark.parametrize(
    ("meta", "published"),
    [
        ('<meta property="article:published_time" content="2024-08-02T23:30:00+07:00">', "2024-08-02"),
        ('<meta name="publishdate" content="2024/08/02 09:00:00">', "2024-08-02"),
        (
            '<script type="application/ld+json">'
            '{"@graph":[{"@type":"NewsArticle","datePublished":"2024-08"}]}</script>',
            "2024-08",
        ),
        ('<meta name="date" content="kemarin">', ""),
        ('<meta name="date" content="2024-13-45">', ""),
        ('<meta property="article:modified_time" content="2024-08-02">', ""),
    ],
)
def test_a_date_is_only_what_the_page_states(meta: str, published: str) -> None:
    assert read(PAGE.format(meta=meta).encode(), "b.html").published == published


def test_a_page_without_an_article_is_read_whole() -> None:
    assert blocks(read(b"<div>satu<br>dua</div><p>tiga", "a.html")) == [
        ("paragraph", 0, "satu\ndua"),
        ("paragraph", 0, "tiga"),
    ]


def test_a_small_page_keeps_its_shape() -> None:
    page = b"<pre>a\n\n  b</pre><ol start=3><li>satu<li>dua</ol>"
    page += b"<table><tr><td></td><td>x</td><td>y</td></table><p>z <img src=i> q"
    assert blocks(read(page, "a.html")) == [
        ("code", 0, "a\n\n  b"),
        ("list_item", 0, "3. satu"),
        ("list_item", 0, "4. dua"),
        ("table_row", 0, "x | y"),
        ("paragraph", 0, "z q"),
    ]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("![a](" * 5000 + "teks dalam", "a.md"),
        ("<div>" * 5000 + "teks dalam" + "</div>" * 5000 + "<p>akhir", "a.html"),
        ("<b><ul><li><blockquote>" * 1000 + "teks dalam", "a.html"),
        ("> " * 3000 + "teks dalam", "a.md"),
        ("\n".join("    " * i + "- butir" for i in range(300)) + "\n\nteks dalam", "a.md"),
        ("[" * 20_000 + "teks dalam", "a.md"),
        ("<a " * 20_000 + "teks dalam", "a.md"),
    ],
)
def test_deep_nesting_is_survived(data: str, name: str) -> None:
    started = time.monotonic()
    assert "teks dalam" in read(data.encode(), name).content.text
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(("name", "seconds"), [("a.txt", 0.5), ("a.md", 3.0), ("a.html", 3.0)])
def test_a_hundred_thousand_words(name: str, seconds: float) -> None:
    paragraph = "Kata demi kata disusun agar kalimat ini cukup panjang untuk dibaca orang banyak. " * 8
    around = "<p>{}</p>" if name.endswith("html") else "{}\n"
    data = "\n".join(around.format(f"{i} {paragraph}") for i in range(1000)).encode()
    read(b"<p>warm-up of the imports</p>", name)
    started = time.monotonic()
    assert len(read(data, name).content.text.split()) > 100_000
    assert time.monotonic() - started < seconds * 2


SOUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<b>", "<a href='http://x.test'>", "</a>", "<pre>", "<br>", "<li>", "<ul>", "# ", "> ", "- "]
    )
    | st.sampled_from(
        ["```\n", "|a|b|\n|-|-|\n", "\n", "\n\n", "    ", "<td>", "<tr>", "<table>", "e", "\u0301", "🙂", "**", "_"]
    )
    | st.text(max_size=12),
    max_size=40,
).map("".join)


@settings(max_examples=120, deadline=None)
@given(
    data=st.binary(max_size=300) | SOUP.map(lambda s: s.encode("utf-8", "replace")),
    suffix=st.sampled_from(["txt", "md", "html"]),
)
def test_any_bytes_become_sound_text_or_a_refusal(data: bytes, suffix: str) -> None:
    try:
        found = read(data, f"a.{suffix}")
    except BadFile:
        return
    found.content.check()
    text = found.content.text
    assert unicodedata.is_normalized("NFC", text)
    assert not set(text) & set("\r\0\u2028\u2029\ufeff")
    assert found.title.strip()
    assert all(start < end <= len(text) for start, end in found.furniture)


def test_a_line_alone_at_the_top_of_a_short_text_is_its_title() -> None:
    found = opening.read(b"Judul satu\n\nIni satu kalimat.\n", "x.txt")
    assert found.title == "Judul satu"
    assert [block.kind.value for block in found.content.blocks] == ["heading", "paragraph"]
