"""The looks that readers fail at are what they are named after, and are made of the part that is tuned on alone."""

import pytest

from stdgen import profiles
from stdgen.renderers.to_pdf import rendering
from tests.builders import document, span
from tests.generated import worse_tags
from tests.generated.case import Dressing, Fault, Headings, Layout, Part
from tests.generated.cases import cases
from tests.generated.drawn.headings import heading_strips
from tests.generated.drawn.look import look
from tests.generated.drawn.marks import Text
from tests.unit.drawn_cases import case, pages, parts, sheets, written

MIDDLE = 841.89 / 2
FOOT = 520.0


def test_a_spread_has_a_page_number_on_either_half() -> None:
    first = sheets(case(Layout.SPREAD, Headings.BOLD, Dressing.PAGE_NUMBERS))[0]
    at_foot = [mark for mark in first.marks if isinstance(mark, Text) and mark.y > FOOT and any(map(str.isdigit, written(mark)))]
    assert [mark.x < MIDDLE for mark in at_foot] == [True, False]


def test_three_columns_begin_at_three_places() -> None:
    first = sheets(case(Layout.THREE_COLUMNS, Headings.BOLD))[0]
    assert len({round(mark.x) for mark in first.marks if isinstance(mark, Text) and len(written(mark)) > 15}) >= 3


@pytest.mark.parametrize(("faults", "kept"), [((), True), ((Fault.TORN_HEADINGS,), False)])
def test_a_torn_heading_need_not_stay_with_its_text(faults: tuple[Fault, ...], *, kept: bool) -> None:
    design = look(case(Layout.TWO_COLUMNS, Headings.BOLD, *faults))
    assert {strip.keep for strip in heading_strips(span("Hvem kan få hjælp?"), 1, 200, design)} == {kept}


def test_columns_may_stand_near_each_other() -> None:
    assert sheets(case(Layout.TWO_COLUMNS, Headings.BOLD, Fault.NARROW_GUTTER)) != sheets(case(Layout.TWO_COLUMNS, Headings.BOLD))


def test_the_harder_cases_are_of_the_part_tuned_on_alone() -> None:
    found = cases(Part.TUNE, harder=True)
    assert {one.part for one in found} == {Part.TUNE}
    assert len({(one.producer, one.name) for one in found}) == len(found)


@pytest.mark.parametrize("way", worse_tags.WAYS)
def test_worse_tags_leave_the_words_of_the_page_alone(way: str) -> None:
    tagged = rendering.render(document("Prøve", *parts()[:3] * 4), profiles.load("standard"))
    spoilt = worse_tags.retagged(tagged, way)
    assert spoilt != tagged
    assert pages(spoilt) == pages(tagged)
