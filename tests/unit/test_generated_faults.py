"""What is faulty, badly tagged or rewritten is so in the way that it says, and no other."""

from collections import Counter
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from stdgen import profiles
from stdgen.renderers.to_pdf import rendering
from tests.builders import document, section
from tests.generated import faulty, ghost
from tests.generated.case import Case, Dressing, Fault, Headings, Layout
from tests.generated.drawn import file
from tests.generated.drawn.breaking import own, syllables
from tests.generated.drawn.marks import Link
from tests.requirements import needs
from tests.unit.drawn_cases import ADDRESS, HOUSES, all_words, case, missing, pages, parts, sheets, texts, written


def test_a_hyphenated_word_is_whole_again_without_its_hyphen() -> None:
    one = case(Layout.TWO_COLUMNS, Headings.LARGER, Fault.HYPHENS)
    ends = [written(text) for text in texts(one) if written(text).endswith("-")]
    assert ends
    assert missing(one, file.make(one)) == []


def test_a_compound_may_end_a_line_at_its_own_hyphen_and_gets_no_other() -> None:
    assert (list(own("ADHD-diagnose")), list(own("social-")), list(syllables("https://a.dk/borgerservice", "-"))) == ([(5, "")], [], [])


def test_soft_hyphens_end_lines() -> None:
    assert any(written(text).endswith("\u00ad") for text in texts(case(Layout.TWO_COLUMNS, Headings.LARGER, Fault.SOFT_HYPHENS)))


def test_a_long_address_stands_on_two_lines_whose_links_have_it_whole() -> None:
    one = case(Layout.TWO_COLUMNS, Headings.BOLD, Fault.LONG_ADDRESS)
    links = [mark.href for sheet in sheets(one) for mark in sheet.marks if isinstance(mark, Link)]
    assert (set(links), len(links) > 1, any(ADDRESS in written(text) for text in texts(one))) == ({ADDRESS}, True, False)


@pytest.mark.parametrize(("fault", "sign"), [(Fault.LIGATURES, "ﬁ"), (Fault.DECOMPOSED, "a\u030a")])
@pytest.mark.parametrize("font", ["DejaVu Sans", "Helvetica", "Liberation Serif"])
def test_letters_are_held_as_the_fault_says_and_mean_the_same(fault: Fault, sign: str, font: str) -> None:
    one = case(Layout.RUNNING, Headings.LARGER, fault, font=font, truth=document("Prøve", section("Formål", "Kommunen finder på råd.")))
    assert any(sign in written(text) for text in texts(one))
    assert missing(one, file.make(one)) == []


def test_words_without_spaces_hold_none() -> None:
    assert [written(text) for text in texts(case(Layout.RUNNING, Headings.LARGER, Fault.NO_WORD_SPACES)) if " " in written(text)] == []


def test_a_shadowed_heading_is_drawn_twice_almost_at_one_place() -> None:
    drawn = [text for text in texts(case(Layout.RUNNING, Headings.LARGER, Fault.SHADOW)) if written(text) == "Omfang"]
    first, second = drawn
    assert 0 < abs(first.x - second.x) + abs(first.y - second.y) < 1


@pytest.mark.parametrize("house", HOUSES[:4])
def test_text_without_a_unicode_map_can_be_had_by_its_encoding(house: str) -> None:
    one = case(Layout.RUNNING, Headings.LARGER, Fault.NO_UNICODE_MAP, house=house)
    pdf = file.make(one)
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [thing for thing in opened.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"]
        assert [str(font.BaseFont) for font in fonts if "/ToUnicode" in font] == []
    assert missing(one, pdf) == []


def test_text_in_numbered_fonts_cannot_be_had() -> None:
    one = case()
    assert len(missing(one, file.make_unreadable(one))) > len(list(all_words(one.truth))) / 2


def test_an_odd_order_has_the_same_marks_in_another_order() -> None:
    odd, even = (sheets(case(Layout.TWO_COLUMNS, Headings.LARGER, Dressing.PAGE_NUMBERS, *faults)) for faults in ((Fault.ODD_ORDER,), ()))
    assert [Counter(map(repr, sheet.marks)) for sheet in odd] == [Counter(map(repr, sheet.marks)) for sheet in even]
    assert [sheet.marks for sheet in odd] != [sheet.marks for sheet in even]


@pytest.mark.parametrize("way", faulty.WAYS)
def test_spoilt_tags_leave_the_page_alone(way: str) -> None:
    tagged = rendering.render(document("Prøve", *parts()[:3] * 4), profiles.load("standard"))
    spoilt = faulty.retagged(tagged, way)
    assert pages(spoilt) == pages(tagged)
    assert tags(spoilt) != tags(tagged)


def tags(pdf: bytes) -> list[str]:
    """The roles in the tree's order, each with the content that it has of its own."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [f"{one.S} {one.get('/K') if isinstance(one.get('/K'), int) else ''}" for one in faulty.elements(opened)]


@needs("gs")
@pytest.mark.parametrize("make", [ghost.make, ghost.make_screen])
def test_ghostscript_keeps_the_words_and_nothing_of_the_maker(make: Callable[[Case], bytes]) -> None:
    one = case(Layout.RULED_TABLE, Headings.BOLD, Dressing.PAGE_NUMBERS)
    assert missing(one, make(one)) == []


@needs("gs")
@needs("pdftops")
def test_what_is_distilled_keeps_the_words() -> None:
    one = case(Layout.LANDSCAPE, Headings.NUMBERED)
    assert missing(one, ghost.make_distilled(one)) == []


@needs("gs")
def test_ghostscript_loses_letters_of_fonts_with_codes_of_their_own() -> None:
    one = case()
    lost = missing(one, ghost.make_mangled(one))
    assert lost
    assert all(not word.isascii() for word in lost)
