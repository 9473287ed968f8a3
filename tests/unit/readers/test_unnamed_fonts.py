"""Fonts whose names tell nothing are told by the ink of their letters, and their codes by the words that come out."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name

from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.guessing import is_numbered
from stdgen.readers.from_pdf.ink import is_bolder, says_nothing
from tests.generated.strange.rewriting import line, put, with_font
from tests.unit.readers.pdf_sheets import page_of

WORDS = "Du kan få hjælp til rengøring og indkøb, når du ikke selv kan gøre det."


@pytest.mark.parametrize("name", ["", "F1", "CIDFont+F12", "ABCDEF+TT0", "C2_0", "font7", "ABCDEF+F 512"])
def test_a_number_is_no_name_of_a_font(name: str) -> None:
    assert says_nothing(name)


@pytest.mark.parametrize("name", ["Arial", "ABCDEF+Calibri-Bold", "Arial Bold", "CMBX12", "P052-Roman"])
def test_a_name_is_one(name: str) -> None:
    assert not says_nothing(name)


def test_a_font_is_bolder_whose_letters_take_more_ink_and_not_one_that_shares_too_few() -> None:
    usual = {"e": 10.0, "n": 12.0, "r": 8.0}
    assert [
        is_bolder({letter: 1.4 * area for letter, area in usual.items()}, usual),
        is_bolder(dict(usual), usual),
        is_bolder({letter: 4 * area for letter, area in usual.items()}, usual),
        is_bolder({"e": 14.0, "n": 17.0}, usual),
    ] == [True, False, False, False]


@pytest.mark.parametrize("order", ["macintosh", "latin", "short latin", "adobe"])
def test_the_numbers_of_glyphs_are_read_as_the_letters_that_make_words(order: str) -> None:
    words = WORDS if order != "adobe" else WORDS.replace("hjælp", "støtte")  # 144, its æ, is no code that the page's own font has
    page = page_of(numbered(words, order))
    assert ([run.text for run in page.runs], [place.fault for place in page.faults]) == ([words], [Fault.UNKNOWN])


def test_text_with_spaces_is_not_taken_for_numbers_of_glyphs() -> None:
    assert [is_numbered(WORDS), is_numbered("7KLV\x03LV\x03QRW\x03")] == [False, True]


def numbered(words: str, order: str) -> bytes:
    """A page whose codes are the numbers of glyphs, which the file takes for letters."""
    codes = bytes(_number(letter, order) for letter in words)
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    page = pdf.pages[0]
    font = with_font(pdf, page)
    page.resources.Font[font].Encoding = Name.WinAnsiEncoding
    put(pdf, page, (), before=line(font, 11, 70, 700, "@").replace("(@)", f"<{codes.hex()}>"))
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def _number(letter: str, order: str) -> int:
    """The number of a glyph in a font whose glyphs stand in one of the orders."""
    if order == "adobe":
        return {"æ": 144, "ø": 147, "å": 204}.get(letter, ord(letter) - 31)
    if ord(letter) < 0x7F:
        return ord(letter) - 29
    return {"latin": ord(letter) - 62, "short latin": ord(letter) - 64}.get(order) or letter.encode("mac_roman")[0] - 30
