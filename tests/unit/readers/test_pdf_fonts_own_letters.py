"""An embedded font's own table of characters is read where the PDF does not say which letters its glyphs are."""

import struct
from io import BytesIO

import pikepdf
import pytest

from stdgen.readers.from_pdf import embedded
from stdgen.readers.from_pdf.faults import Fault
from stdgen.resources import templates
from tests.unit.readers.pdf_sheets import page_of

WORDS = "Hjælpen gives på hverdage, også i ferien."


def table(kind: int, *, platform: int = 3, encoding: int = 1) -> bytes:
    """A font of nothing but a table in which «b» to «d» are glyphs 7 to 9 and «å» is glyph 4, in one of two formats."""
    if kind == 4:
        ends, starts, steps, offsets = (0x64, 0xE5, 0xFFFF), (0x62, 0xE5, 0xFFFF), (7 - 0x62 & 0xFFFF, 4 - 0xE5 & 0xFFFF, 1), (0, 0, 0)
        lists = struct.pack(">3H", *ends) + b"\0\0" + b"".join(struct.pack(">3H", *each) for each in (starts, steps, offsets))
        part = struct.pack(">7H", 4, 14 + len(lists), 0, 6, 4, 1, 2) + lists
    else:
        part = struct.pack(">HHLLL", 12, 0, 16 + 24, 0, 2) + struct.pack(">6L", 0x62, 0x64, 7, 0xE5, 0xE5, 4)
    character_map = struct.pack(">HHHHL", 0, 1, platform, encoding, 12) + part
    return struct.pack(">LHHHH", 0x00010000, 1, 16, 0, 0) + b"cmap" + struct.pack(">LLL", 0, 28, len(character_map)) + character_map


@pytest.mark.parametrize(("kind", "encoding"), [(4, 1), (12, 10)])
def test_a_table_gives_each_glyph_its_letter(kind: int, encoding: int) -> None:
    assert embedded.letters_in(table(kind, encoding=encoding)) == {7: "b", 8: "c", 9: "d", 4: "å"}


@pytest.mark.parametrize(
    "data", [b"", b"\0\1\0\0", table(4, platform=1), table(6), *(table(12)[:cut] for cut in range(0, 70, 3)), b"\xff" * 400]
)
def test_a_table_that_is_damaged_or_speaks_of_no_letters_gives_some_or_none(data: bytes) -> None:
    assert set(embedded.letters_in(data).values()) <= set("bcdå") | {"\xff"}


def test_text_in_a_font_without_letters_is_read_by_the_fonts_own_table_and_told() -> None:
    page = page_of(in_glyphs(WORDS))
    assert ([run.text for run in page.runs], [place.fault for place in page.faults]) == ([WORDS], [Fault.UNKNOWN])


def in_glyphs(words: str) -> bytes:
    """A page with these words as glyph numbers of an embedded font, and no table from these to letters."""
    font = next(path for path in sorted(templates().rglob("*.otf"))).read_bytes()
    glyphs = {letter: glyph for glyph, letter in embedded.letters_in(font).items()}
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    name = pikepdf.Name("/Proeve")
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor, FontName=name, Flags=4, FontBBox=[0, -200, 1000, 900], ItalicAngle=0, Ascent=900, Descent=-200,
        CapHeight=700, StemV=80, FontFile3=pdf.make_indirect(pdf.make_stream(font, Subtype=pikepdf.Name.OpenType)),
    )  # fmt: skip
    inner = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.CIDFontType0, BaseFont=name, DW=600,
        CIDSystemInfo=pikepdf.Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0), FontDescriptor=pdf.make_indirect(descriptor),
    )  # fmt: skip
    outer = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type0, BaseFont=name, Encoding=pikepdf.Name("/Identity-H"),
        DescendantFonts=[pdf.make_indirect(inner)],
    )  # fmt: skip
    page = pdf.pages[0]
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=pdf.make_indirect(outer)))
    shown = "".join(f"{glyphs[letter]:04x}" for letter in words)
    page.Contents = pdf.make_stream(f"BT /F 12 Tf 72 700 Td <{shown}> Tj ET".encode())
    made = BytesIO()
    pdf.save(made)
    return made.getvalue()
