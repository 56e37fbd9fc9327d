"""From bytes to clean text: which encoding a file is in, and which characters canonical text may hold."""

import codecs
import re
import unicodedata
from collections.abc import Sequence

from reader.domain.errors import BadFile
from reader.domain.marking import mark

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"\x7fELF",
    b"SQLite format 3",
)
# The encodings people's old files are in; leaving out the exotic ones keeps guesses sane and fast.
LEGACY = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "cp874",
    "koi8_r",
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
]
CENTRAL = ("cp1250", "cp1254", "cp1257", "cp1258")
SAMPLE = 65_536

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']""", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Besides controls: byte order marks, soft hyphens, the object character, and the non-characters Qt keeps for itself.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\ufeff\ufff9-\ufffc\ufffe\uffff\ufdd0-\ufdef]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    r"""Return ``text`` as canonical text wants it: NFC, ``\n`` for every line break, no controls but ``\n`` and tab."""
    text = _UNWANTED.sub("", _BREAKS.sub("\n", text))
    return unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))


def declared(data: bytes) -> str:
    """Return the encoding an HTML or XML head names within its first 4,096 bytes, or ``""``."""
    head = data[:4096]
    found = _XML_ENCODING.search(head) or _CHARSET.search(head)
    return found[1].decode("ascii", "ignore").lower() if found else ""


def decode(data: bytes, name: str, encodings: Sequence[str] = ()) -> str:
    """Return the text of ``data``, not yet cleaned; ``encodings`` are those the file itself declares.

    Order: byte order mark, UTF-16/32 by their NULs, UTF-8, the declared encoding, a guess among the legacy ones.
    Raises ``BadFile`` for binary data; ``name`` is for the sentence.
    """
    if data.startswith(SIGNATURES):
        raise _binary(name)
    for bom, encoding in BOMS:
        if data.startswith(bom) and (bom != codecs.BOM_UTF32_LE or len(data) % 4 == 0):
            return _checked(data[len(bom) :].decode(encoding, "replace"), name)
    wide = _wide(data)
    if wide:
        return _checked(data.decode(wide, "replace"), name)
    if len(_CONTROLS.findall(data)) > max(1, len(data) // 50):
        raise _binary(name)
    # ISO 2022 is all ASCII bytes, so that only its escapes tell it from UTF-8.
    escaped = [e for e in encodings if e.startswith("iso-2022")] if b"\x1b" in data else []
    for encoding in [*escaped, "", *encodings]:
        text = _attempt(data, encoding) if encoding else _utf8(data)
        if text is not None:
            return text
    return _guess(data)


def _binary(name: str) -> BadFile:
    return BadFile(mark("Errors", "“{name}” does not hold text, so it cannot be opened."), name=name)


def _checked(text: str, name: str) -> str:
    """Refuse wide text that is mostly what no one writes: a byte order mark can stand before anything."""
    sample = text[:SAMPLE]
    odd = sum(
        1
        for c in sample
        if c == "\ufffd" or (unicodedata.category(c) in ("Cc", "Cn", "Co") and c not in "\t\n\v\f\r\x85")
    )
    if odd > max(2, len(sample) // 20):
        raise _binary(name)
    return text


def _wide(data: bytes) -> str:
    """Name UTF-16 or UTF-32 without a byte order mark: most of one lane of bytes is NUL, another has none."""
    sample = data[:SAMPLE]
    if len(sample) < 4 or b"\0" not in sample:
        return ""
    lanes = [sample[lane::4] for lane in range(4)]
    empty = [lane.count(0) / len(lane) for lane in lanes]
    if len(data) % 4 == 0 and min(empty[1:]) > 0.4 and empty[2] > 0.9 and empty[3] > 0.9 and empty[0] < 0.1:
        return "utf-32-le"
    if len(data) % 4 == 0 and empty[0] > 0.9 and empty[1] > 0.9 and empty[3] < 0.1:
        return "utf-32-be"
    even, odd = (empty[0] + empty[2]) / 2, (empty[1] + empty[3]) / 2
    if odd > 0.4 and even < 0.02:
        return "utf-16-le"
    if even > 0.4 and odd < 0.02:
        return "utf-16-be"
    return ""


def _utf8(data: bytes) -> str | None:
    """Decode UTF-8, forgiving a cut last letter and a few damaged bytes among many sound ones."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    sound = sum(1 for byte in data if byte >= 0xC2) - text.count("\ufffd")
    return text if sound > 20 * text.count("\ufffd") else None


def _attempt(data: bytes, encoding: str) -> str | None:
    """Decode as ``encoding`` or return None; Latin-1 means Windows-1252, as browsers have it."""
    label = encoding.lower().replace("_", "-")
    if label in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"):
        label = "cp1252"
    try:
        info = codecs.lookup(label)
        # Codecs such as "rot13" and "zlib" turn bytes into something that is not text; UTF-16 was ruled out above.
        if not info._is_text_encoding or info.name.startswith(("utf-16", "utf-32", "utf-7", "idna", "punycode")):
            return None
        return data.decode(info.name)
    except (LookupError, ValueError):
        return None


def _guess(data: bytes) -> str:
    """Choose a legacy encoding: few accented letters among many plain ones means Western, else charset-normalizer."""
    high = sum(1 for byte in data[:SAMPLE] if byte >= 0x80)
    plain = sum(1 for byte in data[:SAMPLE] if chr(byte).isalpha() and byte < 0x80)
    western = high * 4 < plain
    if western and high < 40:
        return data.decode("cp1252", "replace")
    from charset_normalizer import from_bytes

    # Lines that are all ASCII say nothing about the encoding.
    telling = b"\n".join(line for line in data[: 4 * SAMPLE].split(b"\n") if not line.isascii())[:SAMPLE]
    best = from_bytes(telling, cp_isolation=LEGACY).best()
    encoding = best.encoding if best else "cp1252"
    if western and encoding not in CENTRAL:
        encoding = "cp1252"
    return data.decode(encoding, "replace")
